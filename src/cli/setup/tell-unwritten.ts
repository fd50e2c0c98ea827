import {
  type Account,
  labelledKey,
  readAccounts,
  readRecoverySecret,
} from '../../credentials/accounts.ts';
import { StatsError } from '../../errors.ts';
import { platforms } from '../../platforms/index.ts';
import type { Values } from '../../platforms/platform.ts';
import { type RecoveryAudience, tellRecoveryLines } from '../tell-recovery-lines.ts';

/** The ids of the accounts whose tokens are lost when `planned` is not written. */
export const findUnwritten = (planned: Values, known: Values): string[] =>
  findEntries(readComplete(planned), known, planned).map(({ id }) => id);

/**
 * Prints recovery lines of tokens that a person has signed in for, when setup ends before it has written them.
 * `planned` are the values as they would have been, `known` those that the person has anyway.
 */
export async function tellUnwritten(
  planned: Values,
  known: Values,
  { stderr, isHungUp, language = 'en' }: Omit<RecoveryAudience, 'accounts'>,
): Promise<void> {
  const accounts = readComplete(planned).filter((account) => readRecoverySecret(account) !== '');
  const entries = findEntries(accounts, known, planned);
  if (entries.length === 0) return;
  const unwritten = accounts.filter(({ id }) => entries.some((entry) => entry.id === id));
  stderr.write(`${notWritten[language]}\n${unwritten.flatMap(toStandIns).join('')}`);
  await tellRecoveryLines(entries, { accounts, isHungUp, stderr, language });
}

const notWritten = {
  en: 'The tokens of this sign-in were not written. To use them, give the recovery lines below to the command recover. If .env.social does not have the account yet, put the keys of the app and these lines into it first:',
  de: 'Die Tokens dieser Anmeldung wurden nicht geschrieben. Um sie zu verwenden, gib die Wiederherstellungszeilen unten dem Befehl recover. Hat .env.social das Konto noch nicht, schreibe vorher die Schlüssel der App und diese Zeilen hinein:',
};

/** Lines of `.env.social` that `recover` fills, because it refuses an account that the file does not have. */
const toStandIns = ({ platform, label }: Account): string[] =>
  platform.keys.flatMap(({ name, required, shared }) =>
    required && !shared ? [`${labelledKey(name, label)}=to-be-recovered\n`] : [],
  );

/** Platform by platform, because one that is not complete yet must not hide the others. */
const readComplete = (values: Values): Account[] =>
  platforms.flatMap((platform) => {
    try {
      return readAccounts(values, [platform], [platform.id]);
    } catch (error) {
      if (error instanceof StatsError) return [];
      throw error;
    }
  });

/** The values of each account that only this process has. */
const findEntries = (accounts: readonly Account[], known: Values, planned: Values) =>
  accounts.flatMap(({ id, platform, label }) => {
    const values = platform.keys.flatMap(({ name, shared }) => {
      const key = labelledKey(name, label);
      const value = planned.get(key);
      return !shared && value && known.get(key) !== value ? [[name, value] as const] : [];
    });
    return values.length > 0 ? [{ id, values: Object.fromEntries(values) }] : [];
  });
