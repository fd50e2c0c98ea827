import { readFile, realpath } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { readAccounts, readRecoverySecret } from '../credentials/accounts.ts';
import { parseEnv } from '../credentials/env-file.ts';
import { findRecoveryLines, openRecoveryLine } from '../credentials/recovery-line.ts';
import { rewrite } from '../credentials/rewrite.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { StatsError } from '../errors.ts';
import { lockFile } from '../files/lock-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import { platforms } from '../platforms/index.ts';

/**
 * Puts the renewed tokens from the recovery lines in a failed run's log into an old `.env.social`. A line is
 * decrypted with the client secret that its account has in that file; the last line of each account counts.
 * Rejects with `invalid-input`, and changes nothing, when a file cannot be read, when the log has no recovery
 * line, or when one of them cannot be decrypted or belongs to no account.
 */
export async function recover({
  envFile,
  logFile,
}: {
  envFile: string;
  /** Path; `undefined`: the log is read from standard input. */
  logFile: string | undefined;
}): Promise<void> {
  await read(envFile, '--env-file');
  const log = logFile === undefined ? await readStream(process.stdin) : await read(logFile, 'FILE');
  const unlock = await lockFile(await realpath(envFile), {});
  try {
    await renew(envFile, log, logFile);
  } finally {
    unlock();
  }
}

async function renew(envFile: string, log: string, logFile: string | undefined): Promise<void> {
  const env = parseEnv(await read(envFile, '--env-file'));
  const accounts = readAccounts(env.values, platforms);
  const lines = new Map(findRecoveryLines(log).map((line) => [line.account, line]));
  if (lines.size === 0) throw noLines(logFile);

  const sodium = await loadSodium();
  const recovered = [...lines.values()].map((line) => {
    const account = accounts.find(({ id }) => id === line.account);
    if (!account) throw unknownAccount(line.account, envFile);
    const clientSecret = readRecoverySecret(account);
    return { account, values: openRecoveryLine(line, clientSecret, sodium) };
  });
  await replaceFile(envFile, rewrite(env, recovered).text);

  const names = recovered.map(({ account }) => account.id).join(', ');
  process.stdout.write(
    `${envFile} holds the renewed tokens of ${names} now. Put its text into the secret.\n`,
  );
}

async function read(file: string, name: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} (${name}) cannot be read.`,
      'Give the path of a file that is there.',
      {
        cause,
      },
    );
  }
}

const noLines = (logFile: string | undefined) =>
  new StatsError(
    'invalid-input',
    `There is no recovery line in ${logFile ?? 'standard input'}.`,
    'Download the log of the run that failed to save its tokens; its last lines hold them.',
  );

const unknownAccount = (account: string, envFile: string) =>
  new StatsError(
    'invalid-input',
    `The log has a recovery line of ${account}, and ${envFile} has no such account.`,
    'Use the .env.social whose text the secret held at that time.',
  );
