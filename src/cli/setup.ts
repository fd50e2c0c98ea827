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

/** The first line of a new file. */
const heading = parseEnv(
  '# The keys of your social accounts. Keep this file to yourself, and out of git.\n',
);

/**
 * From nothing to `.env.social`, a secret and a workflow. Everything that might be refused is looked at
 * before anybody signs in; everything is written whole or not at all. Resolves with the exit code.
 */
export async function setup(options: SetupOptions): Promise<number> {
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  // In a prompt the terminal is raw and Ctrl-C a key; everywhere else it is a signal.
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
  // Better now than after somebody has signed in.
  if (chosen.some((platform) => needsChange(platform, existing, given, options))) await permit();

  const changes = new Map<string, string>();
  for (const platform of chosen) {
    const apiUrl = readAddress(process.env, platform.api);
    // Warnings wait for check, which says the same.
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
  // As a run would save it, so that the file and the secret are known to be the same.
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
  // As if it had been there from the start. Not earlier: a browser would inherit it.
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

/** Whether the file that is there would not stay as it is. */
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

/** What has to be set in the text so that it holds a working account of the platform. */
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

/** What a copied template still holds of platforms that were not chosen would be refused, and becomes empty. */
function put(file: EnvFile, changes: ReadonlyMap<string, string>): EnvFile {
  const changed = putValues(file, changes);
  const left = [...changed.values].filter(([, value]) => isPlaceholder(value));
  return putValues(changed, new Map(left.map(([key]) => [key, ''])));
}

/** Sets the values in the file as it is now: a run may have renewed other tokens in it meanwhile. */
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

/** Behind a link, the file that it leads to. */
const toTarget = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));

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
