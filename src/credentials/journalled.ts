import { StatsError } from '../errors.ts';
import type { Account } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { JournalEntry } from './journal.ts';
import { type AccountValues, rewrite } from './rewrite.ts';
import type { CredentialStore } from './store.ts';
import { isWrittenWithin, judgeWriter, readSavedAt } from './write-times.ts';

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

export interface JournalSource {
  entry: JournalEntry;
  /** The text that the tokens go into: as the run read it, or as a later step has sent it to the secret. */
  env: EnvFile;
  /**
   * Whether `env` is the text that another step of this job has saved last in the secret. About its own writes, main
   * has noted more exact times in the journal.
   */
  isSavedSince: boolean;
  store: CredentialStore;
}

/**
 * Writes the tokens of a journal into the store. Resolves with whether that was necessary: a later step of the
 * same job may have saved them. Rejects with `secret-not-saved` when somebody else has written the store since,
 * or with the store's refusal.
 */
export async function saveJournalled(
  journalled: readonly AccountValues[],
  { entry, env, isSavedSince, store }: JournalSource,
): Promise<boolean> {
  const renewed = rewrite(env, journalled);
  const open = await store.open(env, Buffer.byteLength(renewed.text) - Buffer.byteLength(env.text));
  const { version } = open;
  const updatedAt = Date.parse(version.id);
  const isOfLaterStep =
    isSavedSince && judgeWriter(readSavedAt(env.values), updatedAt) === 'this copy';
  if (isOfLaterStep && renewed.text === env.text) return false;
  // A write by main, whose answer it did not get, is no obstacle: it contains the same tokens.
  const isKnown =
    version.id === entry.version || isWrittenWithin(updatedAt, entry.attempt) || isOfLaterStep;
  if (!isKnown) throw changedSince();
  const outcome = await open.save(renewed, { version, attempt: null });
  if (!outcome.saved) throw outcome.error;
  return true;
}

const changedSince = () =>
  new StatsError(
    'secret-not-saved',
    'The secret was written after this step had read it, by the step itself or by somebody else, so it was not overwritten.',
    'Start a new run. If it fails with reauthorize, restore the secret with the recovery lines.',
  );
