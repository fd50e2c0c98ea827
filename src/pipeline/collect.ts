import { type Account, everySecret } from '../credentials/accounts.ts';
import { createRenewals } from '../credentials/renewals.ts';
import { understandEnv } from '../credentials/understand-env.ts';
import { loadAhead } from '../load-ahead.ts';
import { requestsLeft } from '../net/http.ts';
import { createTurns } from '../net/turns.ts';
import type { OpenedFile } from '../storage/database.ts';
import type { CollectDependencies, Collected, CollectOptions } from './collected.ts';
import { startFetches } from './start-fetches.ts';
import { toContexts } from './to-contexts.ts';

interface Ready {
  later: typeof import('./later.ts');
  /** The database, which stays open for the numbers. */
  opened: OpenedFile | undefined;
}

/**
 * The whole job: credentials → renew what is due → save → fetch → metrics → database → files. Rejects before
 * any token is spent for bad input (`invalid-input`) and for a database that cannot be used (`database`).
 * Later failures cost one account, or are listed in `problems`.
 */
export async function collect(
  options: CollectOptions,
  dependencies: CollectDependencies,
): Promise<Collected> {
  const { clock, log } = dependencies;
  const takenAt = clock.now();

  log.group('Credentials');
  const accounts = maskAndRead(options, dependencies);

  log.group('Accounts');
  const { ready, signal } = prepareDatabase(accounts, options, dependencies);
  const contextOf = toContexts({
    ...dependencies,
    signal,
    readStoredId: (account) => ready().then(({ later }) => later.readStoredId(account, options)),
  });
  const turn = createTurns();
  const renewals = createRenewals({
    ...dependencies,
    turn,
    signal,
    env: options.env,
    accounts,
    contextOf,
    openJournal: () => ready().then(() => dependencies.openJournal()),
  });
  const fetching = startFetches(accounts, options, {
    ...dependencies,
    renewals,
    turn,
    contextOf,
  });
  const { later, opened } = await ready();
  try {
    return await later.conclude(
      { accounts, fetching },
      { ...options, takenAt, opened },
      { ...dependencies, signal, renewals, contextOf },
    );
  } finally {
    opened?.close();
  }
}

/** Masks every secret value before anything can log it, then reads the accounts and checks their addresses. */
function maskAndRead(
  { env, platforms: chosen }: CollectOptions,
  { platforms, secrets, apiUrlOf, log }: CollectDependencies,
): Account[] {
  for (const secret of [...secrets, ...everySecret(env.values, platforms)]) log.mask(secret);
  const { accounts, warnings } = understandEnv(env, platforms, chosen);
  for (const { message, hint } of warnings) log.warning(`${message} ${hint}`);
  log.info(`Accounts: ${accounts.map(({ id }) => id).join(', ')}.`);
  for (const { platform } of accounts) apiUrlOf(platform);
  return accounts;
}

/**
 * `ready` loads the rest of the program, checks the database and rehearses on its first call, while the network is
 * waited for and before a token is spent. `signal` aborts with the run, and when the database cannot be used.
 */
function prepareDatabase(
  accounts: readonly Account[],
  options: CollectOptions,
  dependencies: CollectDependencies,
): { ready(): Promise<Ready>; signal: AbortSignal } {
  const { prepareDatabase, signal, log } = dependencies;
  const unusable = new AbortController();
  let checking: Promise<Ready> | undefined;
  const check = async (): Promise<Ready> => {
    try {
      await requestsLeft();
      const later = await loadAhead(() => import('./later.ts'));
      let opened: OpenedFile | undefined;
      await Promise.all([
        prepareDatabase(async () => {
          opened = await later.openDatabaseFile(options.database, options);
        }),
        later.rehearse(accounts, options, dependencies),
      ]);
      log.debug(later.describeSqlite(await later.loadSqlite()));
      return { later, opened };
    } catch (error) {
      unusable.abort();
      throw error;
    }
  };
  return {
    ready: () => {
      checking ??= check();
      return checking;
    },
    signal: AbortSignal.any([signal, unusable.signal]),
  };
}
