import type { Clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { PlatformContext } from '../platforms/platform.ts';
import { type Account, secretValues } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { createOwnWrites, type OwnWrites } from './own-writes.ts';
import { rewrite } from './rewrite.ts';
import { createTokenSaver, notSaved, type TokenSaver } from './save-tokens.ts';
import { toSpareBytes } from './spare-bytes.ts';
import type { CredentialStore, OpenStore } from './store.ts';
import { createTokenQueue } from './token-queue.ts';

/** The time that another run needs from its token request to its write. */
const othersWriteMs = 5_000;

export interface RenewalsOptions {
  /** `.env.social` as it was read. */
  env: EnvFile;
  accounts: readonly Account[];
  store: CredentialStore;
  /** Awaited before the first token request is sent. */
  openJournal(): Promise<Journal>;
  /** Awaited before each token request, so that many are not started at once (`createTurns`). */
  turn(): Promise<void>;
  contextOf(account: Account): PlatformContext;
  log: Log;
  clock: Clock;
  /** Aborted: no new token request is sent. Those under way are waited for, and saved. */
  signal: AbortSignal;
  /** Called at once when the journal cannot take renewed tokens: only this process holds them then. */
  onUnprotected(entries: JournalEntry['accounts']): void;
}

export interface Renewals {
  /**
   * Resolves with the account and its new tokens, which are masked and in the journal by then, and on their
   * way into the store; with the same account when the platform left its token unchanged. The first call
   * opens the store; when the store refuses, no token is spent.
   */
  renew(account: Account): Promise<Account>;
  /** Resolves when every renewed token is saved, or could not be. */
  settle(): Promise<RenewalReport>;
}

export interface RenewalReport {
  /** Ids of the accounts. */
  renewed: string[];
  /** Whether the store was written. It may lack tokens all the same: see `problems`. */
  saved: boolean;
  /** The copy of the secret is stale, so no token was renewed. */
  isStale: boolean;
  /** When the token that writes the store expires, in ms since 1970; `null` when it does not or is unknown. */
  tokenEndsAt: number | null;
  /** Errors that fail the whole run: a store that cannot be written, tokens that could not be saved. */
  problems: StatsError[];
}

interface Opened {
  store: OpenStore;
  writes: OwnWrites;
  saver: TokenSaver;
}

/** Renews tokens in the order that loses none: store and journal are open first, each answer is saved at once. */
export function createRenewals(options: RenewalsOptions): Renewals {
  const { env, accounts, log, signal } = options;
  const underWay = new Set<Promise<Account>>();
  let opening: Promise<Opened> | null = null;
  let opened: Opened | null = null;
  let refusal: StatsError | null = null;
  let isStale = false;
  let unwritable: StatsError | null = null;
  const queue = createTokenQueue(env, (error) => {
    unwritable = notSaved(error);
  });

  async function open(): Promise<Opened> {
    assertRewritable(env, accounts);
    try {
      const [store, journal] = await Promise.all([
        options.store.open(env, toSpareBytes(accounts)),
        options.openJournal(),
      ]);
      log.info(`A token is due; ${store.name} exists and is writable.`);
      const writes = createOwnWrites(store);
      const saver = createTokenSaver({ ...options, store, journal, queue, writes, underWay });
      opened = { store, writes, saver };
      return opened;
    } catch (error) {
      if (error instanceof StatsError && error.meaning.failsRun) refusal = error;
      isStale = error instanceof StatsError && error.code === 'stale-copy';
      throw error;
    }
  }

  async function renewOne(account: Account, enter: () => void): Promise<Account> {
    opening ??= open();
    const opened = await opening;
    const { saver } = opened;
    await saver.catchUp();
    enter();
    await options.turn();
    if (signal.aborted) throw cancelled();
    const { tokens } = account.platform;
    if (!tokens) throw new TypeError(`${account.id} has nothing to renew.`);
    const assertUnspent = () => assertNotReplaced(opened, log);
    const changes = await tokens
      .renew(account.values, { ...options.contextOf(account), assertUnspent })
      .catch(async (error: unknown) => {
        throw await toRefusal(error, opened, options);
      });
    if (changes === null) return account;
    const renewed = withChanges(account, changes);
    for (const secret of secretValues(renewed)) log.mask(secret);
    queue.add(account, changes);
    saver.note();
    void saver.save();
    return renewed;
  }

  function renew(account: Account): Promise<Account> {
    // Joins `underWay` only after `catchUp`: a running save waits for everything in `underWay`, so the two
    // would wait for each other.
    const renewal: Promise<Account> = renewOne(account, () => underWay.add(renewal));
    void renewal.catch(() => undefined).then(() => underWay.delete(renewal));
    return renewal;
  }

  async function settle(): Promise<RenewalReport> {
    await Promise.allSettled(underWay);
    await opened?.saver.idle();
    const { saved = false, loss = null } = opened?.saver.report ?? {};
    return {
      renewed: queue.renewed.map(({ id }) => id),
      saved,
      isStale,
      tokenEndsAt: opened?.store.tokenEndsAt ?? null,
      problems: [refusal, loss ?? unwritable].filter((error) => error !== null),
    };
  }

  return { renew, settle };
}

/** An empty value removes its key. */
function withChanges(account: Account, changes: ReadonlyMap<string, string>): Account {
  const merged = [...new Map([...account.values, ...changes])];
  return { ...account, values: new Map(merged.filter(([, value]) => value !== '')) };
}

/**
 * The error to report for a renewal that failed: a refused refresh token may be one that another run has spent,
 * or one from an old copy of the secret.
 */
async function toRefusal(
  error: unknown,
  opened: Opened,
  options: RenewalsOptions,
): Promise<unknown> {
  if (!(error instanceof StatsError) || error.code !== 'reauthorize') return error;
  const { store } = opened;
  if (await wasReplaced(opened, options)) return spentByAnother(store);
  return store.isNewest ? error : perhapsOld(error);
}

async function assertNotReplaced(opened: Opened, log: Log): Promise<void> {
  if (await isReplaced(opened, log)) throw perhapsSpent(opened.store);
}

/** Whether another run has written the store since this one read its version, or writes it in the next seconds. */
async function wasReplaced(
  opened: Opened,
  { clock, log, signal }: RenewalsOptions,
): Promise<boolean> {
  if (await isReplaced(opened, log)) return true;
  // The other run writes within seconds after its token request.
  await clock.sleep(othersWriteMs, signal).catch(() => undefined);
  return isReplaced(opened, log);
}

/** `false` as well when the version cannot be read. */
const isReplaced = ({ store, writes }: Opened, log: Log): Promise<boolean> =>
  writes.isReplaced().catch((unread: unknown) => {
    const why = unread instanceof StatsError ? unread.message : 'unforeseen.';
    log.debug(`The version of ${store.name} could not be read again: ${why}`);
    return false;
  });

/** Throws `invalid-input` when the text cannot take values of every key, before a token is spent. */
function assertRewritable(env: EnvFile, accounts: readonly Account[]): void {
  const standIns = ({ platform, values }: Account) =>
    new Map(platform.keys.map(({ name }) => [name, values.get(name) ?? 'stand-in']));
  rewrite(
    env,
    accounts.map((account) => ({ account, values: standIns(account) })),
  );
}

const cancelled = () =>
  new StatsError(
    'unavailable',
    'The tokens were not renewed, because the run was cancelled.',
    'Start a new run.',
  );

const perhapsOld = ({ message }: StatsError) =>
  new StatsError(
    'reauthorize',
    `${message} This run could not determine whether its copy of the secret is the newest one.`,
    'First start a new run, which receives the newest copy. If that fails in the same way, sign in again and store the new tokens in the secret.',
  );

const spentByAnother = (store: OpenStore) =>
  new StatsError(
    'stale-copy',
    `The refresh token was used by another run, which wrote ${store.name} at the same time.`,
    'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.',
  );

const perhapsSpent = (store: OpenStore) =>
  new StatsError(
    'stale-copy',
    `Somebody else wrote ${store.name} while this run waited for another attempt, so its refresh token may be used up and was not sent again.`,
    'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.',
  );
