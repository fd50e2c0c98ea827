import { existsSync } from 'node:fs';
import { chmod, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Clock } from '../clock.ts';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { stamp, withoutSavedAt } from '../credentials/saved-text.ts';
import { StatsError, systemCode } from '../errors.ts';
import { lockFile } from '../files/lock-file.ts';
import { readText } from '../files/read-text.ts';
import { readAddress } from '../net/addresses.ts';
import { endSignals } from '../pipeline/cancel-on-signals.ts';
import { platforms } from '../platforms/index.ts';
import type { Platform, Values } from '../platforms/platform.ts';
import { type Computer, thisComputer } from './computer.ts';
import { addToGitIgnore } from './setup/add-to-git-ignore.ts';
import { assertNotOlder } from './setup/assert-not-older.ts';
import { choosePlatforms } from './setup/choose-platforms.ts';
import { isComplete } from './setup/collect-account.ts';
import { configurePlatform } from './setup/configure-platform.ts';
import { createFile } from './setup/create-file.ts';
import { type Dialogue, isStopped } from './setup/dialogue.ts';
import { assertUntracked } from './setup/git-folder.ts';
import { createPlainDialogue } from './setup/plain-dialogue.ts';
import { type PreparedSecret, prepareSecret } from './setup/prepare-secret.ts';
import { prepareWorkflow } from './setup/prepare-workflow.ts';
import { putChanges, toSecretFile } from './setup/put-values.ts';
import { mergeGiven, pick, readSources } from './setup/read-given.ts';
import type { SetupOptions } from './setup/setup-options.ts';
import { tellUnwritten } from './setup/tell-unwritten.ts';

/** The comment at the top of a new `.env.social`. */
const heading = parseEnv(
  '# The keys of your social accounts. Keep this file to yourself, and out of git.\n',
);

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
    await checkResult(result, options);
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
  const before = await readIfThere(envFile);
  await assertUntracked(envFile);
  const sources = await readSources(options.from, platforms);
  const given = mergeGiven(sources, process.env, platforms);
  dialogue.begin('Social stats: set up');

  const existing = pick(before?.values ?? new Map(), platforms);
  const chosen = await choosePlatforms(
    options.platforms,
    new Map([...existing, ...given]),
    dialogue,
  );
  const http = computer.createHttp({ signal });
  const secret = await prepareSecret(options, { http, dialogue, clock });
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
  const plan = () => putChanges(before ?? heading, changes);
  // Without the time of a save until the secret is written: the file is ahead of the secret up to then.
  const stamped = (file: EnvFile) =>
    secret ? stamp(file, secret.target, clock.now() + secret.clockOffsetMs) : file;
  const finish = (file: EnvFile) => (secret ? withoutSavedAt(stamped(file)) : file);
  const configure = async () => {
    for (const platform of chosen) {
      const apiUrl = readAddress(process.env, platform.api);
      // Warnings are not shown here, because check reports the same ones at the end.
      const context = {
        http,
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
    if (plan().text !== before?.text) await permit();
    if (before) sources.push({ file: envFile, values: before.values });
    if (secret) assertNotOlder(secret, sources, plan().values, computer);
    signal.throwIfAborted();
    return save(envFile, before, changes, { dialogue, signal, clock, finish });
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
  await workflow?.write();
  return { envFile, secret, workflow };
}

/** Shows what `check` says of the result. */
async function checkResult(
  { envFile, secret, workflow }: SetUp,
  options: SetupOptions,
): Promise<void> {
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

/** Sets the values in the file as it is now, because a run may have renewed other tokens in the meantime. */
async function save(
  envFile: string,
  before: EnvFile | null,
  changes: ReadonlyMap<string, string>,
  {
    dialogue,
    signal,
    clock,
    finish,
  }: {
    dialogue: Dialogue;
    signal: AbortSignal;
    clock: Clock;
    finish: (file: EnvFile) => EnvFile;
  },
): Promise<EnvFile> {
  const ignored = await addToGitIgnore(envFile);
  if (ignored !== null) dialogue.info(`Written: ${ignored}, so that git never takes the keys`);
  const unlock = await lockFile(envFile, { clock, signal, onWait: dialogue.info });
  try {
    const now = before === null ? null : await readIfThere(envFile);
    const saved = finish(putChanges(now ?? heading, changes));
    if (now === null) await createFile(envFile, saved.text, { mode: 0o600 });
    else if (saved.text !== now.text)
      await createFile(envFile, saved.text, { mode: 0o600, replace: true });
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
    return parseEnv(await readText(file));
  } catch (cause) {
    if (cause instanceof StatsError) throw cause;
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
