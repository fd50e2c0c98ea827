import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../clock.ts';
import { understandEnv } from '../credentials/understand-env.ts';
import { lockFile } from '../files/lock-file.ts';
import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import { readAddress } from '../net/addresses.ts';
import { collect } from '../pipeline/collect.ts';
import type { Collected, CollectOptions } from '../pipeline/collected.ts';
import { toFailures } from '../pipeline/failures.ts';
import type { RefreshPolicy } from '../pipeline/fetch-account.ts';
import { toStatsJson } from '../pipeline/stats-json.ts';
import { platforms } from '../platforms/index.ts';
import { BilingualError } from './bilingual-error.ts';
import { type Computer, thisComputer } from './computer.ts';
import { describeError, wrapForStderr } from './describe-error.ts';
import { tellRunInGerman } from './describe-run.ts';
import { type DrawingOptions, refuseDrawingOptions, toKitOptions } from './drawing-options.ts';
import { catchUp, connectSecret, openStore, type SecretOptions } from './fetch/open-store.ts';
import { formatNumbers } from './format-numbers.ts';
import { readGitHubToken } from './github-token.ts';
import { createLog } from './log.ts';
import { ownAddress } from './own-action.ts';
import { createProgress } from './progress.ts';
import { type Credentials, defaultEnvFile, readCredentials } from './read-credentials.ts';
import { createSay, quoteEnglish, type Say } from './say.ts';
import { tellRecoveryLines } from './tell-recovery-lines.ts';
import { waitingFor } from './waiting-for.ts';

export interface FetchOptions extends SecretOptions, DrawingOptions {
  /** Path; absent: `.env.social`, and if that does not exist, the environment. */
  envFile?: string;
  database: string;
  /** Path of the folder for JSON, CSV and pictures; absent: none are written. */
  outputDirectory?: string;
  /** Ids; empty: all that the credentials configure. */
  platforms: readonly string[];
  /** How many latest posts the metrics cover. */
  videoCount: number;
  refresh: RefreshPolicy;
  /** Whether to ask for who follows the accounts. */
  audience?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

/**
 * Runs the whole job on this machine and prints the numbers. Resolves with the exit code: 0, 1 when an
 * account or the run failed, 2 when the person must change a setting. Rejects with a `StatsError` when the
 * run cannot begin, such as `invalid-input`, `wrong-target` or `database`.
 */
export async function fetch(
  options: FetchOptions,
  computer: Computer = thisComputer,
): Promise<number> {
  const { clock, stdout, stderr } = computer;
  const { language = 'en' } = options;
  const { progress, spoken, log, say } = openOutput(options, computer);
  let lastWords = async (): Promise<void> => undefined;
  let isHungUp = false;
  const hangUp = new AbortController();
  const signal = computer.cancelOnSignals({
    say: log.warning,
    hangUp,
    onTerminalClosed: () => {
      isHungUp = true;
    },
    lastWords: () => lastWords(),
  });
  assertRepositoryNamed(options);
  if (options.outputDirectory === undefined) refuseDrawingOptions(options);

  // Read while the lock is held, because the process that held it before may have renewed the tokens.
  const unlock = await lock(options, { clock, say, signal });
  try {
    const http = computer.createHttp({ debug: log.debug, signal: hangUp.signal });
    const dependencies = { http, log, say, signal, computer };
    // Without --secret, no request carries it.
    const token = options.secret === undefined ? null : await readGitHubToken(process.env);
    const openTarget = await connectSecret(options, { ...dependencies, token });
    const read = () => readCredentials(options.envFile, platforms, process.env);
    const first = await read();
    const caughtUp = await catchUp(first, openTarget, options, dependencies);
    const credentials = caughtUp === 'none' ? first : await read();
    const { env } = credentials;
    const { accounts } = understandEnv(env, platforms, options.platforms, 'file');
    const kept = openStore(credentials, accounts, openTarget, say);
    lastWords = () => {
      lastWords = async () => undefined;
      return tellRecoveryLines(kept.unsaved(), { accounts, isHungUp, stderr, language });
    };
    const job = toJob(options);
    const collected = await collect(
      { ...job, env },
      {
        platforms,
        http,
        download: http,
        prepareDatabase: (check) => check(),
        clock,
        log,
        store: kept.store,
        secrets: token === null ? [] : [token],
        openJournal: async () => kept.journal,
        // They are printed at the end of this process, whatever ends it.
        onUnprotected: () => undefined,
        apiUrlOf: ({ api }) => readAddress(process.env, api),
        signal,
        onFetched: (done, of) => progress.report(describeFetched(done, of)[language]),
      },
    );
    progress.end();
    if (language === 'de') tellRunInGerman(spoken, collected, job);
    await lastWords();
    if (options.json) stdout.write(`${toStatsJson(collected.accounts)}\n`);
    else tellNumbers(collected, stdout, language);
    const address = await ownAddress();
    const code = tellFailures(collected, options, { ...credentials, stderr, address });
    return caughtUp === 'failed' ? Math.max(code, 1) : code;
  } finally {
    progress.end();
    await lastWords();
    unlock();
  }
}

/** `spoken` is for what this command says itself, `log` for the job, whose lines are English. */
function openOutput(
  { json, language = 'en' }: FetchOptions,
  { clock, stdout, stderr }: Pick<Computer, 'clock' | 'stdout' | 'stderr'>,
) {
  const stream = json ? stderr : stdout;
  const colour = stream.isTTY === true && !process.env.NO_COLOR;
  const progress = createProgress(stream, clock);
  const debug = process.env.LOG_LEVEL === 'debug';
  const spoken = createLog(progress.write, { colour, debug });
  return {
    progress,
    spoken,
    log: quoteEnglish(spoken, language),
    say: createSay(spoken, language),
  };
}

const toJob = (options: FetchOptions): Omit<CollectOptions, 'env'> => ({
  platforms: options.platforms,
  videoCount: options.videoCount,
  refresh: options.refresh,
  dryRun: options.dryRun === true,
  database: resolve(options.database),
  outputDirectory: options.outputDirectory === undefined ? null : resolve(options.outputDirectory),
  ...toKitOptions(options),
  audience: options.audience === true,
});

/** Throws `invalid-input` for options that describe a secret without saying in which repository it is. */
function assertRepositoryNamed({ secret, environment, secretName }: FetchOptions): void {
  if (secret !== undefined) return;
  if (environment !== undefined) throw nowhere('environment');
  if (secretName !== undefined) throw nowhere('secret-name');
}

async function lock(
  { envFile, dryRun }: FetchOptions,
  { clock, say, signal }: { clock: Clock; say: Say; signal: AbortSignal },
) {
  const file = resolveFile(envFile ?? defaultEnvFile);
  // A dry run writes nothing, and without a file there is nothing to lock.
  if (dryRun || file === null) return () => undefined;
  return lockFile(file, {
    clock,
    signal,
    onWait: (message) => say.info(waitingFor(file, message)),
  });
}

/** Resolves symbolic links, so that two names of one file share a lock; `null` when there is no file. */
function resolveFile(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/** Prints a table for each platform. */
function tellNumbers({ accounts }: Collected, stdout: Computer['stdout'], language: Locale): void {
  for (const platform of platforms) {
    const shown = accounts.filter((one) => one.platform === platform && one.status === 'ok');
    if (shown.length > 0) stdout.write(`\n${formatNumbers(shown, language)}\n`);
  }
}

/** Prints each failure once, on standard error, and returns the exit code of the command. */
function tellFailures(
  collected: Collected,
  { secret, language = 'en' }: FetchOptions,
  { file, stderr, address }: Credentials & Pick<Computer, 'stderr'> & { address: string | null },
): number {
  const { accounts, problems, renewed } = collected;
  // A renewal that a dry run skips has the exit code 0 and is no failure.
  const failed = accounts.filter(
    (one) => one.status === 'failed' && one.error.meaning.exitCode > 0,
  );
  for (const { ids, error } of toFailures(collected)) {
    const inFile = error.code === 'secret-not-saved' && file !== null && secret !== undefined;
    const shown = inFile && renewed.length > 0 ? onlyInFile(error.message, file) : error;
    const who = ids.length > 0 ? `${ids.join(', ')}: ` : '';
    stderr.write(wrapForStderr(`${who}${describeError(shown, { language, address })}`));
  }
  if (problems.some(({ meaning }) => meaning.exitCode === 2)) return 2;
  return failed.length + problems.length > 0 ? 1 : 0;
}

const onlyInFile = (message: string, file: string) =>
  new BilingualError(
    'secret-not-saved',
    { en: message, de: 'Erneuerte Tokens konnten nicht im Secret gespeichert werden.' },
    {
      en: `They are in ${file}. The next fetch with --secret writes them.`,
      de: `Sie stehen in ${file}. Der nächste Aufruf von fetch mit --secret schreibt sie ins Secret.`,
    },
  );

const describeFetched = (done: number, of: number): Text => ({
  en: `Fetched: ${done} of ${of} ${of === 1 ? 'account' : 'accounts'}`,
  de: `Abgerufen: ${done} von ${of} ${of === 1 ? 'Konto' : 'Konten'}`,
});

const nowhere = (option: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `--${option} says where the secret is, and no --secret says in which repository.`,
      de: `--${option} sagt, wo das Secret ist, aber kein --secret sagt, in welchem Repository.`,
    },
    { en: 'Add --secret owner/name.', de: 'Ergänze --secret owner/name.' },
  );
