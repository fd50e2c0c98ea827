import { realpath } from 'node:fs/promises';
import { toIsoSeconds } from '../clock.ts';
import { type Account, readAccounts, readRecoverySecret } from '../credentials/accounts.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import {
  findRecoveryLines,
  openRecoveryLine,
  type RecoveryLine,
} from '../credentials/recovery-line.ts';
import { type AccountValues, rewrite } from '../credentials/rewrite.ts';
import { withoutSavedAt } from '../credentials/saved-text.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { readSavedAt, toCopyTime } from '../credentials/write-times.ts';
import { lockFile } from '../files/lock-file.ts';
import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import { platforms } from '../platforms/index.ts';
import { BilingualError } from './bilingual-error.ts';
import { type Computer, thisComputer } from './computer.ts';
import { readCredentials } from './read-credentials.ts';
import { backUp } from './recover/back-up.ts';
import { chooseTokens } from './recover/choose-tokens.ts';
import { readLog } from './recover/read-log.ts';
import { createFile } from './setup/create-file.ts';

export interface RecoverOptions {
  envFile: string;
  /** Path; `undefined`: the log is read from standard input. */
  logFile: string | undefined;
  /** Writes the tokens of the log also where the file has newer ones. */
  force: boolean;
  /** Absent: English. */
  language?: Locale;
}

/**
 * Puts the renewed tokens from the recovery lines in a failed run's log into `.env.social`, unless the file
 * has newer ones, and keeps the file as it was as a backup. A line is decrypted with the client secret that
 * its account has in that file. Prints what was written, what was not, and what to do next. Rejects with
 * `invalid-input`, and changes nothing, when a file cannot be read, when the log has no recovery line, or
 * when one of them cannot be decrypted or belongs to no account.
 */
export async function recover(
  options: RecoverOptions,
  computer: Computer = thisComputer,
): Promise<void> {
  const { envFile, logFile, language = 'en' } = options;
  await read(envFile);
  const lines = (await readLog(logFile)).flatMap(findRecoveryLines);
  if (lines.length === 0) throw noLines(logFile);
  const unlock = await lockFile(await realpath(envFile), { clock: computer.clock });
  try {
    const report = await renew(lines, options, computer);
    computer.stdout.write(`${report.map((line) => line[language]).join('\n')}\n`);
  } finally {
    unlock();
  }
}

/** Resolves with what to tell the person, line by line. */
async function renew(
  lines: readonly RecoveryLine[],
  { envFile, force }: RecoverOptions,
  { clock, writtenAt }: Computer,
): Promise<Text[]> {
  const env = await read(envFile);
  const accounts = readAccounts(env.values, platforms, [], 'file');
  const chosen = chooseTokens(await open(lines, accounts, envFile));
  const missing = accounts.filter(
    ({ id, platform }) => platform.tokens && chosen.every(({ account }) => account.id !== id),
  );
  const copyTime = toCopyTime(readSavedAt(env.values), writtenAt(envFile));

  const kept = chosen.flatMap(({ older }) => (older === null || force ? [] : [older]));
  const alike = chosen.filter(({ isSame }) => isSame);
  const renewed = chosen.filter(({ older, isSame }) => !isSame && (older === null || force));
  return [
    ...(renewed.length > 0
      ? await write(envFile, {
          env,
          renewed,
          now: clock.now(),
          keptTime: missing.length > 0 ? writtenAt(envFile) : null,
        })
      : []),
    ...alike.map(({ account }) => ({
      en: `${account.id}: the file has the tokens of the log already.`,
      de: `${account.id}: Die Datei enthält die Tokens aus dem Log schon.`,
    })),
    ...renewed.flatMap(({ account, isUnsure }) =>
      isUnsure
        ? {
            en: `${account.id}: the tokens that were in the file have no expiry time, so it is unknown which ones are newer. If you have signed in since that run, put the backup back.`,
            de: `${account.id}: Die Tokens, die in der Datei standen, haben kein Ablaufdatum; deshalb ist unbekannt, welche neuer sind. Wenn du dich seit diesem Lauf neu angemeldet hast, stelle die Sicherungskopie wieder her.`,
          }
        : [],
    ),
    ...kept,
    ...(renewed.length > 0
      ? []
      : [
          {
            en: `Nothing was changed in ${envFile}.`,
            de: `An ${envFile} wurde nichts geändert.`,
          },
        ]),
    ...(kept.length > 0
      ? [
          {
            en: 'With --force, the older tokens are written all the same.',
            de: 'Mit --force werden die älteren Tokens trotzdem geschrieben.',
          },
        ]
      : []),
    ...missing.map(({ id }) => ({
      en: `${id} is not in this log: its tokens in ${envFile} are from ${toIsoSeconds(copyTime)}, and may be older than those in the secret.`,
      de: `${id} steht nicht in diesem Log: Die Tokens in ${envFile} sind vom ${toIsoSeconds(copyTime)} und vielleicht älter als die im Secret.`,
    })),
    {
      en: `Next, put them into the secret: setup --secret owner/repo -e ${quote(envFile)}`,
      de: `Schreibe sie als Nächstes in das Secret: setup --secret owner/repo -e ${quote(envFile)}`,
    },
  ];
}

async function open(
  lines: readonly RecoveryLine[],
  accounts: readonly Account[],
  envFile: string,
): Promise<AccountValues[]> {
  const sodium = await loadSodium();
  return lines.map((line) => {
    const account = accounts.find(({ id }) => id === line.account);
    if (!account) throw unknownAccount(line.account, envFile);
    return { account, values: openRecoveryLine(line, readRecoverySecret(account), sodium) };
  });
}

interface Recovered {
  env: EnvFile;
  renewed: readonly AccountValues[];
  /** In ms since 1970. */
  now: number;
  /** The file's time, in ms since 1970, if the log lacks an account of the file: its tokens are as old as before. */
  keptTime: number | null;
}

/** Replaces the file after a backup. */
async function write(envFile: string, { env, renewed, now, keptTime }: Recovered): Promise<Text[]> {
  const recovered = rewrite(env, renewed);
  // Newer than the secret as a whole: `setup` takes it as such.
  const { text } = keptTime === null ? withoutSavedAt(recovered) : recovered;
  const backup = await backUp(envFile, env.text, now);
  // Without a stamp, the time of the file shows how old the tokens of the other accounts are.
  const modifiedAt = keptTime ?? undefined;
  await createFile(await realpath(envFile), text, { mode: 0o600, replace: true, modifiedAt });
  const names = renewed.map(({ account }) => account.id).join(', ');
  return [
    {
      en: `${envFile} holds the renewed tokens of ${names} now. As it was before, it is kept in ${backup.file}.`,
      de: `${envFile} enthält jetzt die erneuerten Tokens von ${names}. Die bisherige Fassung liegt in ${backup.file}.`,
    },
    ...(backup.gitignore === null
      ? []
      : [
          {
            en: `Written: ${backup.gitignore}, so that git never takes a backup.`,
            de: `Geschrieben: ${backup.gitignore}, damit git nie eine Sicherungskopie aufnimmt.`,
          },
        ]),
  ];
}

const read = async (envFile: string): Promise<EnvFile> =>
  (await readCredentials(envFile, platforms, {})).env;

/** Quotes a path with spaces for the shell. */
const quote = (file: string): string => (/\s/.test(file) ? `"${file}"` : file);

const noLines = (logFile: string | undefined) =>
  new BilingualError(
    'invalid-input',
    {
      en: `There is no recovery line in ${logFile ?? 'standard input'}.`,
      de: `${logFile ?? 'Die Standardeingabe'} enthält keine Wiederherstellungszeile.`,
    },
    {
      en: 'Download the log of the run that failed to save its tokens; its last lines hold them.',
      de: 'Lade das Log des Laufs herunter, der seine Tokens nicht speichern konnte; sie stehen in den letzten Zeilen.',
    },
  );

const unknownAccount = (account: string, envFile: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `The log has a recovery line of ${account}, and ${envFile} has no such account.`,
      de: `Das Log enthält eine Wiederherstellungszeile von ${account}, aber ${envFile} hat kein solches Konto.`,
    },
    {
      en: 'Use the .env.social whose text the secret held at that time.',
      de: 'Nimm die .env.social, deren Text das Secret damals enthielt.',
    },
  );
