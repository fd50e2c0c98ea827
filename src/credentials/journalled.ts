import { StatsError } from '../errors.ts';
import type { Account } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { JournalEntry } from './journal.ts';
import { type AccountValues, rewrite } from './rewrite.ts';
import type { CredentialStore } from './store.ts';
import { isWrittenWithin } from './write-times.ts';

/** The entries of accounts that `.env.social` still configures. */
export const toJournalled = (
  entries: JournalEntry['accounts'],
  accounts: readonly Account[],
): AccountValues[] =>
  entries.flatMap(({ id, values }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
  });

/** The account with its renewed values. */
export const toRenewedAccount = ({ account, values }: AccountValues): Account => ({
  ...account,
  values: new Map([...account.values, ...values]),
});

/**
 * Writes the tokens of a journal into the store, in the text as the run read it. Rejects with
 * `secret-not-saved` when somebody else has written the store since, or with the store's refusal.
 */
export async function saveJournalled(
  journalled: readonly AccountValues[],
  { entry, env, store }: { entry: JournalEntry; env: EnvFile; store: CredentialStore },
): Promise<void> {
  const renewed = rewrite(env, journalled);
  const open = await store.open(env, Buffer.byteLength(renewed.text) - Buffer.byteLength(env.text));
  const { version } = open;
  // A write by main, whose answer it did not get, is no obstacle: it contains the same tokens.
  const isOwn = isWrittenWithin(Date.parse(version.id), entry.attempt);
  if (version.id !== entry.version && !isOwn) throw changedSince();
  const outcome = await open.save(renewed, { version, attempt: null });
  if (!outcome.saved) throw outcome.error;
}

const changedSince = () =>
  new StatsError(
    'secret-not-saved',
    'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.',
    'Start a new run: if it says reauthorize, renew the secret by the recovery lines.',
  );
