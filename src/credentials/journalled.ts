import { minuteMs } from '../clock.ts';
import { StatsError } from '../errors.ts';
import type { Account } from './accounts.ts';
import type { JournalEntry } from './journal.ts';
import { type AccountValues, rewrite } from './rewrite.ts';
import type { CredentialStore } from './store.ts';

/** How long main may have been at one write, with its repeats, and how far clocks may be apart. */
const ownWriteMs = 5 * minuteMs;

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
  { entry, envText, store }: { entry: JournalEntry; envText: string; store: CredentialStore },
): Promise<void> {
  const text = rewrite(envText, journalled);
  const open = await store.open(envText, Buffer.byteLength(text) - Buffer.byteLength(envText));
  if (open.version !== entry.version && !isOwnWrite(open.version, entry)) throw changedSince();
  await open.save(text);
}

/** Whether the store was written while main was at it: then by main, whose answer got lost. */
const isOwnWrite = (version: string, { ownWriteAt }: JournalEntry): boolean =>
  ownWriteAt !== null && Math.abs(Date.parse(version) - ownWriteAt) <= ownWriteMs;

const changedSince = () =>
  new StatsError(
    'secret-not-saved',
    'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.',
    'Start a new run: if it says reauthorize, renew the secret by the recovery lines.',
  );
