import { StatsError } from '../errors.ts';
import type { Account } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { JournalEntry } from './journal.ts';
import { type AccountValues, rewrite } from './rewrite.ts';
import type { CredentialStore } from './store.ts';
import { isInterruptedWrite } from './write-times.ts';

/** The entries of those accounts that `.env.social` configures. */
export const toJournalled = (
  entries: JournalEntry['accounts'],
  accounts: readonly Account[],
): AccountValues[] =>
  entries.flatMap(({ id, values }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
  });

/** The account as it is after the renewal. */
export const toRenewedAccount = ({ account, values }: AccountValues): Account => ({
  ...account,
  values: new Map([...account.values, ...values]),
});

/**
 * Writes what a run has renewed into the store, in the text as that run read it. Rejects with
 * `secret-not-saved` when somebody else has written there since, and with what the store refuses.
 */
export async function saveJournalled(
  journalled: readonly AccountValues[],
  { entry, env, store }: { entry: JournalEntry; env: EnvFile; store: CredentialStore },
): Promise<void> {
  const renewed = rewrite(env, journalled);
  const open = await store.open(env, Buffer.byteLength(renewed.text) - Buffer.byteLength(env.text));
  if (open.version !== entry.version && !isOwn(open.version, entry)) throw changedSince();
  await open.save(renewed);
}

/** Whether main made the last write, whose answer it did not get. */
const isOwn = (version: string, { ownWriteAt }: JournalEntry): boolean =>
  isInterruptedWrite(Date.parse(version), ownWriteAt);

const changedSince = () =>
  new StatsError(
    'secret-not-saved',
    'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.',
    'Start a new run: if it says reauthorize, renew the secret by the recovery lines.',
  );
