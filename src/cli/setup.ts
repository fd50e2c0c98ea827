import { setMaxListeners } from 'node:events';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { everySecret, splitKey } from '../credentials/accounts.ts';
import { assertNoDevice } from '../credentials/device-labels.ts';
import type { Text } from '../locale/text.ts';
import { endSignals } from '../pipeline/cancel-on-signals.ts';
import { platforms } from '../platforms/index.ts';
import { hasSecrets, type Platform, type Values } from '../platforms/platform.ts';
import { type Computer, thisComputer } from './computer.ts';
import { prepareApp } from './setup/app/make-app.ts';
import { assertFolder } from './setup/assert-folder.ts';
import { choosePlatforms } from './setup/choose-platforms.ts';
import { chooseWriter } from './setup/choose-writer.ts';
import { isComplete } from './setup/collect-account.ts';
import { createFile } from './setup/create-file.ts';
import { byOption, type Dialogue, isStopped } from './setup/dialogue.ts';
import { gatherAndSave } from './setup/gather-and-save.ts';
import { assertUntracked } from './setup/git-folder.ts';
import { offerFirstRun } from './setup/offer-first-run.ts';
import { openDialogue, terminalClosed } from './setup/open-dialogue.ts';
import { type PreparedSecret, prepareSecret } from './setup/prepare-secret.ts';
import { prepareWorkflow } from './setup/prepare-workflow.ts';
import { toSecretFile } from './setup/put-values.ts';
import { mergeGiven, pick, readSources, withoutFlawed } from './setup/read-given.ts';
import { readTarget } from './setup/read-target.ts';
import type { SetupOptions } from './setup/setup-options.ts';
import { tellPrepared } from './setup/tell-prepared.ts';

/**
 * Sets up `.env.social`, the secret and the workflow, and runs `check` on the result. Everything that can be
 * refused is checked before the person signs in, and each file is written completely or not at all. Resolves
 * with the exit code: 0, or 1 when the person stopped it. Rejects with a `StatsError` for anything else that
 * keeps it from finishing, such as `invalid-input` when a question needs an answer and nobody can be asked.
 */
export async function setup(options: SetupOptions): Promise<number> {
  const cancel = new AbortController();
  // Each prompt and request listens to it; from the eleventh on, Node 20 would print a warning into the wizard.
  setMaxListeners(0, cancel.signal);
  const stop = (name: string) => cancel.abort(name === 'SIGHUP' ? terminalClosed : undefined);
  // During a prompt the terminal is in raw mode and Ctrl-C is a key; at other times it is SIGINT.
  for (const name of endSignals) process.on(name, stop);
  const dialogue = await openDialogue(options, cancel.signal);
  try {
    const result = await setUp(options, dialogue, cancel.signal);
    dialogue.end({
      en: 'Set up. This is what check says:',
      de: 'Eingerichtet. Das sagt check dazu:',
    });
    const isReady = await checkResult(result, options);
    const { workflow, secret } = result;
    if (workflow)
      await offerFirstRun({ isReady, secret, options, dialogue, file: workflow.file }).catch(
        (error: unknown) => {
          // Everything is written by then.
          if (!isStopped(error)) throw error;
        },
      );
    return 0;
  } catch (error) {
    if (!isStopped(error) && !cancel.signal.aborted) throw error;
    process.stderr.write(`${stoppedEarly[options.language ?? 'en']}\n`);
    return 1;
  } finally {
    for (const name of endSignals) process.off(name, stop);
  }
}

/** What was set up. */
interface SetUp {
  envFile: string;
  secret: PreparedSecret | null;
  workflow: Awaited<ReturnType<typeof prepareWorkflow>>;
}

const stoppedEarly = {
  en: 'Stopped. Only the files listed above were changed.',
  de: 'Abgebrochen. Geändert wurden nur die oben genannten Dateien.',
};

const toPermit = (file: string, names: readonly string[]): Text => ({
  en: `${file} is there already. Set the keys of ${names.join(', ')} in it? Its other lines stay.`,
  de: `${file} gibt es schon. Die Schlüssel von ${names.join(', ')} darin setzen? Die übrigen Zeilen bleiben.`,
});

/** Everything but `check`. */
export async function setUp(
  asked: SetupOptions,
  dialogue: Dialogue,
  signal: AbortSignal,
  computer: Computer = thisComputer,
): Promise<SetUp> {
  const { clock } = computer;
  const envFile = await toTarget(asked.envFile);
  const before = await readTarget(envFile, computer);
  await assertUntracked(envFile);
  assertFolder(envFile);
  const sources = await readSources(asked.from, inOrderOf(asked.platforms), computer);
  dialogue.begin({ en: 'Social stats: set up', de: 'Social-Media-Zahlen: Einrichtung' });
  const merged = mergeGiven(sources, process.env, platforms);
  const given = withoutFlawed(merged, platforms, { sources, dialogue });
  for (const note of sources.flatMap(({ notes }) => notes ?? [])) dialogue.info(note);

  const existing = pick(before?.values ?? new Map(), platforms);
  const options = {
    ...asked,
    label: matchLabel(asked.label, [...existing.keys(), ...given.keys()]),
  };
  assertNoDevice(options.label, new Map([...existing, ...given]));
  const chosen = await choosePlatforms(
    options.platforms,
    new Map([...existing, ...given]),
    dialogue,
  );
  const http = computer.createHttp({ signal });
  const isSecret =
    chosen.some(hasSecrets) || everySecret(new Map([...existing, ...given]), platforms).length > 0;
  const secret = await prepareSecret(options, { http, dialogue, clock, isNeeded: isSecret });
  const writer = await chooseWriter(options, chosen, secret, dialogue);
  const workflow = await prepareWorkflow(options, chosen, secret, {
    dialogue,
    writer,
    hasSecrets: isSecret,
  });
  const permit = askOnce(before === null || options.force, () =>
    dialogue.permit({
      question: toPermit(
        options.envFile,
        chosen.map(({ name }) => name),
      ),
      answeredBy: byOption('--force'),
    }),
  );
  // Asked before the person signs in, because a refusal afterwards would waste the sign-in.
  if (chosen.some((platform) => needsChange(platform, existing, given, options))) await permit();
  const subject = { options, dialogue, http, clock, signal, envFile };
  const makeApp =
    secret && writer?.kind === 'new-app' ? await prepareApp({ ...subject, secret }) : null;

  const gathering = { envFile, before, existing, given, sources, chosen, secret, permit };
  const { saved, stamped } = await gatherAndSave(gathering, {
    options,
    dialogue,
    signal,
    computer,
  });
  signal.throwIfAborted();
  // Only now: nothing is written to GitHub before each account has been tried and is in the file.
  await makeApp?.();
  if (secret) {
    const shared = stamped(saved);
    await secret.write(toSecretFile(shared));
    await createFile(envFile, shared.text, { mode: 0o600, replace: true });
    dialogue.info({
      en: `Written: ${secret.name}`,
      de: `Geschrieben: das Secret ${options.secretName} in ${secret.repository}`,
    });
  }
  signal.throwIfAborted();
  await workflow?.write(saved);
  await tellPrepared(sources, envFile, dialogue);
  return { envFile, secret, workflow };
}

/** Shows what `check` says of the result. Resolves with true when it found nothing that would stop a run. */
async function checkResult(
  { envFile, secret, workflow }: SetUp,
  options: SetupOptions,
): Promise<boolean> {
  // check reads the token from the environment. Set only now, because a browser would have inherited it.
  if (secret) process.env.GITHUB_TOKEN = secret.token;
  const { check } = await import('./check.ts');
  const code = await check({
    envFile,
    database: 'social-stats.db',
    repo: secret?.repository ?? false,
    secretName: options.secretName,
    language: options.language ?? 'en',
    ...(secret?.environment ? { environment: secret.environment } : {}),
    ...(workflow ? { workflow: workflow.file } : {}),
  });
  return code === 0;
}

/** True when setting up the platform changes its keys in the file. */
function needsChange(
  platform: Platform,
  existing: Values,
  given: Values,
  { label, signIn }: SetupOptions,
): boolean {
  const isNew = [...pick(given, [platform])].some(([key, value]) => existing.get(key) !== value);
  return isNew || signIn || !isComplete(platform, existing, label);
}

/** Those that are asked for come first: to them belongs an answer that could be of several. */
const inOrderOf = (ids: readonly string[]): Platform[] =>
  [...platforms].sort(
    (one, other) => Number(ids.includes(other.id)) - Number(ids.includes(one.id)),
  );

/** The label as the keys write it: `--label shop` means that of `…__SHOP`. */
const matchLabel = (label: string | null, keys: readonly string[]): string | null =>
  keys
    .map((key) => splitKey(key).label)
    .find((one) => one !== null && one.toLowerCase() === label?.toLowerCase()) ?? label;

const askOnce = (isPermitted: boolean, ask: () => Promise<void>) => {
  let permitted = isPermitted;
  return async () => {
    if (!permitted) await ask();
    permitted = true;
  };
};

/** Resolves symbolic links; a file that does not exist yet only becomes an absolute path. */
const toTarget = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));
