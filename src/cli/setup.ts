import { existsSync } from 'node:fs';
import { chmod, readFile, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemClock } from '../clock.ts';
import { isPlaceholder, readAccounts } from '../credentials/accounts.ts';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { stamp } from '../credentials/saved-text.ts';
import { StatsError, systemCode } from '../errors.ts';
import { lockFile } from '../files/lock-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import { readAddress } from '../net/addresses.ts';
import { createHttp } from '../net/http.ts';
import { platforms } from '../platforms/index.ts';
import type { Platform, Values } from '../platforms/platform.ts';
import { addToGitIgnore } from './setup/add-to-git-ignore.ts';
import { assertNotOlder } from './setup/assert-not-older.ts';
import { choosePlatforms } from './setup/choose-platforms.ts';
import {
  type CollectSubject,
  collectAccount,
  isComplete,
  tryAccount,
  withoutStaleNotes,
} from './setup/collect-account.ts';
import { createFile } from './setup/create-file.ts';
import { type Dialogue, isStopped } from './setup/dialogue.ts';
import { assertUntracked } from './setup/git-folder.ts';
import { createPlainDialogue } from './setup/plain-dialogue.ts';
import { prepareSecret } from './setup/prepare-secret.ts';
import { prepareWorkflow } from './setup/prepare-workflow.ts';
import { putValues, toSecretFile } from './setup/put-values.ts';
import { pick, readGiven } from './setup/read-given.ts';
import type { SetupOptions } from './setup/setup-options.ts';

/** The comment at the top of a new `.env.social`. */
const heading = parseEnv(
  '# The keys of your social accounts. Keep this file to yourself, and out of git.\n',
);

/**
 * Sets up `.env.social`, the secret and the workflow, and runs `check` on the result. Everything that can be
 * refused is checked before the person signs in, and each file is written completely or not at all. Resolves
 * with the exit code: 0, or 1 when the person stopped it. Rejects with a `StatsError` for anything else that
 * keeps it from finishing, such as `invalid-input` when a question needs an answer and nobody can be asked.
 */
export async function setup(options: SetupOptions): Promise<number> {
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  // During a prompt the terminal is in raw mode and Ctrl-C is a key; at other times it is SIGINT.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  const dialogue = await openDialogue(options.yes, cancel.signal);
  try {
    await setUp(options, dialogue, cancel.signal);
    return 0;
  } catch (error) {
    if (!isStopped(error) && !cancel.signal.aborted) throw error;
    process.stderr.write('Stopped. What was not said to be written is as it was.\n');
    return 1;
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
  }
}

async function openDialogue(yes: boolean, signal: AbortSignal): Promise<Dialogue> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return createPlainDialogue({ yes });
  const { createTerminalDialogue } = await import('./setup/terminal-dialogue.ts');
  return createTerminalDialogue({ yes, signal });
}

async function setUp(
  options: SetupOptions,
  dialogue: Dialogue,
  signal: AbortSignal,
): Promise<void> {
  const envFile = await toTarget(options.envFile);
  const before = await readIfThere(envFile);
  await assertUntracked(envFile);
  const given = await readGiven(options.from, process.env, platforms);
  dialogue.begin('Social stats: set up');

  const existing = pick(before?.values ?? new Map(), platforms);
  const chosen = await choosePlatforms(
    options.platforms,
    new Map([...existing, ...given]),
    dialogue,
  );
  const http = createHttp({ clock: systemClock, signal });
  const secret = await prepareSecret(options, { http, dialogue });
  const workflow = await prepareWorkflow(options, chosen, secret, dialogue);
  const permit = askOnce(before === null || options.force, () =>
    dialogue.permit({
      question: `${options.envFile} is there already. Set the keys of ${chosen.map(({ name }) => name).join(', ')} in it? Its other lines stay.`,
      answeredBy: 'the option --force',
    }),
  );
  // Asked before the person signs in, because a refusal afterwards would waste the sign-in.
  if (chosen.some((platform) => needsChange(platform, existing, given, options))) await permit();

  const changes = new Map<string, string>();
  for (const platform of chosen) {
    const apiUrl = readAddress(process.env, platform.api);
    // Warnings are not shown here, because check reports the same ones at the end.
    const quiet = { warn: () => undefined, debug: () => undefined };
    const context = { http, clock: systemClock, apiUrl, signal, ...quiet };
    const own = { existing: pick(existing, [platform]), given: pick(given, [platform]) };
    const draft = put(before ?? heading, changes);
    const collected = await configure(draft, {
      platform,
      ...own,
      permit,
      dialogue,
      context,
      options,
    });
    for (const [key, value] of collected) changes.set(key, value);
  }
  const planned = put(before ?? heading, changes);
  if (planned.text !== before?.text) await permit();
  if (secret) assertNotOlder(secret, before?.values ?? new Map(), planned.values);
  signal.throwIfAborted();
  // Stamped as in a run, so that later runs recognise the file as a copy of the secret.
  const finish = (file: EnvFile) => (secret ? stamp(file, secret.target, systemClock.now()) : file);
  const saved = await save(envFile, before, changes, { dialogue, signal, finish });
  signal.throwIfAborted();
  if (secret) {
    await secret.write(toSecretFile(saved));
    dialogue.info(`Written: ${secret.name}`);
  }
  signal.throwIfAborted();
  await workflow?.write();

  dialogue.end('Set up. This is what check says:');
  // check reads the token from the environment. Set only now, because a browser would have inherited it.
  if (secret) process.env.GITHUB_TOKEN = secret.token;
  const { check } = await import('./check.ts');
  await check({
    envFile,
    database: 'social-stats.db',
    repo: secret?.repository ?? false,
    secretName: options.secretName,
    ...(secret?.environment ? { environment: secret.environment } : {}),
    ...(workflow ? { workflow: workflow.file } : {}),
  });
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

/**
 * Resolves with the values to set so that the text holds an account of the platform. Each account is tried
 * with one request for its numbers. After an error that a person must fix, the person may give the
 * credentials again; otherwise it rejects with that error. Other errors only give a warning.
 */
async function configure(draft: EnvFile, subject: CollectSubject): Promise<Map<string, string>> {
  const { platform, dialogue, context } = subject;
  for (let own = subject; ; ) {
    const collected = await collectAccount(own);
    const changes = withoutStaleNotes(platform, subject.existing, collected);
    const changed = put(draft, changes);
    try {
      for (const account of readAccounts(changed.values, platforms, [platform.id])) {
        const name = await tryAccount(account, context);
        dialogue.info(
          name === null
            ? `${account.id}: the first run renews its access token.`
            : `${account.id}: ${name} answers.`,
        );
      }
      return changes;
    } catch (error) {
      if (!(error instanceof StatsError) || context.signal.aborted) throw error;
      if (!error.meaning.needsPerson) {
        dialogue.warn(`${error.message} It could not be tried now, and is written all the same.`);
        return changes;
      }
      if (!dialogue.mayAsk) throw error;
      dialogue.warn(`${error.message} ${error.hint}`);
      const again = await dialogue.confirm({
        question: `Give the credentials of ${platform.name} once more?`,
        initial: true,
        answeredBy: 'starting again',
      });
      if (!again) throw error;
      own = { ...subject, existing: new Map(), given: new Map() };
    }
  }
}

/** Sets the values, and empties placeholders of other platforms, because a run refuses them. */
function put(file: EnvFile, changes: ReadonlyMap<string, string>): EnvFile {
  const changed = putValues(file, changes);
  const left = [...changed.values].filter(([, value]) => isPlaceholder(value));
  return putValues(changed, new Map(left.map(([key]) => [key, ''])));
}

/** Sets the values in the file as it is now, because a run may have renewed other tokens in the meantime. */
async function save(
  envFile: string,
  before: EnvFile | null,
  changes: ReadonlyMap<string, string>,
  {
    dialogue,
    signal,
    finish,
  }: { dialogue: Dialogue; signal: AbortSignal; finish: (file: EnvFile) => EnvFile },
): Promise<EnvFile> {
  const ignored = await addToGitIgnore(envFile);
  if (ignored !== null) dialogue.info(`Written: ${ignored}, so that git never takes the keys`);
  const unlock = await lockFile(envFile, { signal, onWait: dialogue.info });
  try {
    const now = before === null ? null : await readIfThere(envFile);
    const saved = finish(put(now ?? heading, changes));
    if (now === null) await createFile(envFile, saved.text, { mode: 0o600 });
    else if (saved.text !== now.text) await replaceFile(envFile, saved.text);
    else await chmod(envFile, 0o600);
    const isSame = saved.text === now?.text;
    dialogue.info(isSame ? `${envFile} stays as it is.` : `Written: ${envFile}`);
    return saved;
  } finally {
    unlock();
  }
}

/** Resolves symbolic links; a file that does not exist yet only becomes an absolute path. */
const toTarget = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));

/**
 * `null` when there is no such file in an existing folder; otherwise an unreadable file is `invalid-input`.
 */
async function readIfThere(file: string): Promise<EnvFile | null> {
  try {
    return parseEnv(await readFile(file, 'utf8'));
  } catch (cause) {
    const isMissing = systemCode(cause) === 'ENOENT';
    if (isMissing && existsSync(dirname(file))) return null;
    throw new StatsError(
      'invalid-input',
      `${file} (--env-file) cannot be read.`,
      'Name a file, in a folder that is there.',
      { cause },
    );
  }
}
