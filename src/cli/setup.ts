import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { everySecret } from '../credentials/accounts.ts';
import { assertNoDevice } from '../credentials/device-labels.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import { stamp, withoutSavedAt } from '../credentials/saved-text.ts';
import { readSavedAt } from '../credentials/write-times.ts';
import { readAddress } from '../net/addresses.ts';
import { endSignals } from '../pipeline/cancel-on-signals.ts';
import { platforms } from '../platforms/index.ts';
import { hasSecrets, type Platform, type Values } from '../platforms/platform.ts';
import { type Computer, thisComputer } from './computer.ts';
import { makeApp } from './setup/app/make-app.ts';
import { assertNotOlder } from './setup/assert-not-older.ts';
import { choosePlatforms } from './setup/choose-platforms.ts';
import { chooseWriter } from './setup/choose-writer.ts';
import { isComplete } from './setup/collect-account.ts';
import { configurePlatform } from './setup/configure-platform.ts';
import { createFile } from './setup/create-file.ts';
import { type Dialogue, isStopped } from './setup/dialogue.ts';
import { assertUntracked } from './setup/git-folder.ts';
import { offerFirstRun } from './setup/offer-first-run.ts';
import { createPlainDialogue } from './setup/plain-dialogue.ts';
import { type PreparedSecret, prepareSecret } from './setup/prepare-secret.ts';
import { prepareWorkflow } from './setup/prepare-workflow.ts';
import { putChanges, toSecretFile } from './setup/put-values.ts';
import { mergeGiven, pick, readSources } from './setup/read-given.ts';
import { readTarget } from './setup/read-target.ts';
import { heading, saveFile } from './setup/save-file.ts';
import type { SetupOptions } from './setup/setup-options.ts';
import { tellUnwritten } from './setup/tell-unwritten.ts';
import { readOldestTime } from './setup/token-sources.ts';

/** The reason of an abort after which nobody sees the terminal any more. */
const terminalClosed = new DOMException('The terminal was closed.', 'AbortError');

/**
 * Sets up `.env.social`, the secret and the workflow, and runs `check` on the result. Everything that can be
 * refused is checked before the person signs in, and each file is written completely or not at all. Resolves
 * with the exit code: 0, or 1 when the person stopped it. Rejects with a `StatsError` for anything else that
 * keeps it from finishing, such as `invalid-input` when a question needs an answer and nobody can be asked.
 */
export async function setup(options: SetupOptions): Promise<number> {
  const cancel = new AbortController();
  const stop = (name: string) => cancel.abort(name === 'SIGHUP' ? terminalClosed : undefined);
  // During a prompt the terminal is in raw mode and Ctrl-C is a key; at other times it is SIGINT.
  for (const name of endSignals) process.on(name, stop);
  const dialogue = await openDialogue(options.yes, cancel.signal);
  try {
    const result = await setUp(options, dialogue, cancel.signal);
    dialogue.end('Set up. This is what check says:');
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
    process.stderr.write('Stopped. What was not said to be written is as it was.\n');
    return 1;
  } finally {
    for (const name of endSignals) process.off(name, stop);
  }
}

async function openDialogue(yes: boolean, signal: AbortSignal): Promise<Dialogue> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return createPlainDialogue({ yes });
  const { createTerminalDialogue } = await import('./setup/terminal-dialogue.ts');
  return createTerminalDialogue({ yes, signal });
}

/** What was set up. */
interface SetUp {
  envFile: string;
  secret: PreparedSecret | null;
  workflow: Awaited<ReturnType<typeof prepareWorkflow>>;
}

/** Everything but `check`. */
export async function setUp(
  options: SetupOptions,
  dialogue: Dialogue,
  signal: AbortSignal,
  computer: Computer = thisComputer,
): Promise<SetUp> {
  const { clock } = computer;
  const envFile = await toTarget(options.envFile);
  const before = await readTarget(envFile, computer);
  await assertUntracked(envFile);
  const sources = await readSources(options.from, platforms, computer);
  const given = mergeGiven(sources, process.env, platforms);
  dialogue.begin('Social stats: set up');

  const existing = pick(before?.values ?? new Map(), platforms);
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
      question: `${options.envFile} is there already. Set the keys of ${chosen.map(({ name }) => name).join(', ')} in it? Its other lines stay.`,
      answeredBy: 'the option --force',
    }),
  );
  // Asked before the person signs in, because a refusal afterwards would waste the sign-in.
  if (chosen.some((platform) => needsChange(platform, existing, given, options))) await permit();
  // Also before it: what GitHub refuses should not cost a sign-in.
  if (secret && writer?.kind === 'new-app')
    await makeApp({ secret, options, dialogue, http, clock, signal, envFile });

  const changes = new Map<string, string>();
  const plan = () => putChanges(before?.env ?? heading, changes);
  // Without the time of a save until the secret is written: the file is ahead of the secret up to then.
  const stamped = (file: EnvFile) =>
    secret ? stamp(file, secret.target, clock.now() + secret.clockOffsetMs) : file;
  const finish = (file: EnvFile) => (secret ? withoutSavedAt(stamped(file)) : file);
  // Only a stamp, and without one only the file's time, tells how old the tokens are that were not renewed here.
  const toTime = ({ values }: EnvFile) =>
    secret === null && Number.isNaN(readSavedAt(values))
      ? readOldestTime(values, sources)
      : undefined;
  const configure = async () => {
    for (const platform of chosen) {
      const apiUrl = readAddress(process.env, platform.api);
      // Warnings are not shown here, because check reports the same ones at the end.
      const context = {
        // Without the signal, which reads get by the context: the answer to a code holds the only tokens.
        http: computer.createHttp({}),
        clock,
        apiUrl,
        signal,
        warn: () => undefined,
        debug: () => undefined,
      };
      const own = { existing: pick(existing, [platform]), given: pick(given, [platform]) };
      const subject = { platform, ...own, sources, permit, dialogue, context, options };
      for (const [key, value] of await configurePlatform(plan(), subject)) changes.set(key, value);
      signal.throwIfAborted();
    }
    if (plan().text !== before?.env.text) await permit();
    if (before) sources.push(before);
    if (secret) assertNotOlder(secret, sources, plan().values);
    signal.throwIfAborted();
    return saveFile(envFile, changes, {
      dialogue,
      signal,
      clock,
      finish,
      isNew: before === null,
      toTime,
    });
  };
  const saved = await configure().catch(async (error: unknown) => {
    const isHungUp = signal.reason === terminalClosed;
    const audience = { stderr: computer.stderr, isHungUp };
    await tellUnwritten(plan().values, new Map([...existing, ...given]), audience);
    throw error;
  });
  signal.throwIfAborted();
  if (secret) {
    const shared = stamped(saved);
    await secret.write(toSecretFile(shared));
    await createFile(envFile, shared.text, { mode: 0o600, replace: true });
    dialogue.info(`Written: ${secret.name}`);
  }
  signal.throwIfAborted();
  await workflow?.write(saved);
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

const askOnce = (isPermitted: boolean, ask: () => Promise<void>) => {
  let permitted = isPermitted;
  return async () => {
    if (!permitted) await ask();
    permitted = true;
  };
};

/** Resolves symbolic links; a file that does not exist yet only becomes an absolute path. */
const toTarget = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));
