import type { Clock } from '../clock.ts';
import { StatsError, systemCode } from '../errors.ts';
import type { Log } from '../log.ts';
import type { PlatformContext } from '../platforms/platform.ts';
import { type Account, secretValues } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { rewrite } from './rewrite.ts';
import { spareBytesPerAccount } from './saved-text.ts';
import type { CredentialStore, OpenStore } from './store.ts';

/** How long the first renewed tokens wait for those of slower accounts, so that one write saves them all. */
const gatherMs = 2_000;

/** How long after its token request another run has written what it got. */
const othersWriteMs = 5_000;

export interface RenewalsOptions {
  /** `.env.social` as it was read. */
  env: EnvFile;
  accounts: readonly Account[];
  store: CredentialStore;
  /** Awaited before the first token request leaves. */
  openJournal(): Promise<Journal>;
  contextOf(account: Account): PlatformContext;
  log: Log;
  clock: Clock;
  /** Aborted: no new token request leaves. Those under way are waited for, and saved. */
  signal: AbortSignal;
}

export interface Renewals {
  /**
   * The account with new tokens, which are masked and journalled by then, and on their way into the
   * store; the same account when the platform left its token as it is. The first call opens the store; when that refuses, no token is spent.
   */
  renew(account: Account): Promise<Account>;
  /** Resolves when every renewed token is saved, or could not be. */
  settle(): Promise<RenewalReport>;
}

export interface RenewalReport {
  /** Ids of the accounts. */
  renewed: string[];
  /** True when the store was written. */
  saved: boolean;
  /** What was renewed and is neither in the store nor in the journal: with this process it is gone. */
  stranded: JournalEntry['accounts'];
  /** When the token that writes the store dies, in ms since 1970; `null` when it does not, or nobody tells. */
  tokenEndsAt: number | null;
  /** A store that must not or cannot be written, tokens that could not be saved: both fail the whole run. */
  problems: StatsError[];
}

export function createRenewals(options: RenewalsOptions): Renewals {
  const { accounts, clock, log, signal } = options;
  const renewed: JournalEntry['accounts'] = [];
  const underWay = new Set<Promise<Account>>();
  /** Renewed, and not in the store yet. */
  const unsaved = new Set<JournalEntry['accounts'][number]>();
  /** Those of them that `env` already holds. */
  const unwritten: typeof unsaved = new Set();
  let { env } = options;
  let saved = false;
  let journalFailed = false;
  let versionIsOld = false;
  let ownWriteAt: number | null = null;
  let opening: Promise<[OpenStore, Journal]> | null = null;
  let saving: Promise<void> = Promise.resolve();
  let refusal: StatsError | null = null;
  let loss: StatsError | null = null;
  let tokenEndsAt: number | null = null;

  async function open(): Promise<[OpenStore, Journal]> {
    // Before a token is spent: the text must be one that can take values of every key.
    rewrite(
      env,
      accounts.map((account) => ({ account, values: standIns(account) })),
    );
    try {
      const spareBytes = accounts.length * spareBytesPerAccount;
      const opened = await Promise.all([
        options.store.open(env, spareBytes),
        options.openJournal(),
      ]);
      log.info(`A token is due; ${opened[0].name} is there and may be written.`);
      tokenEndsAt = opened[0].tokenEndsAt;
      return opened;
    } catch (error) {
      if (error instanceof StatsError && error.meaning.failsRun) refusal = error;
      throw error;
    }
  }

  async function renewOne(account: Account, enter: () => void): Promise<Account> {
    opening ??= open();
    const [store, journal] = await opening;
    if (versionIsOld) {
      // Behind a write that is under way, for it brings another version.
      saving = saving.then(() => readVersion(store));
      await saving;
    }
    enter();
    if (signal.aborted) throw cancelled();
    const { tokens } = account.platform;
    if (!tokens) throw new TypeError(`${account.id} has nothing to renew.`);
    const changes = await tokens
      .renew(account.values, options.contextOf(account))
      .catch(async (error: unknown) => {
        throw (await wasReplaced(error, store)) ? spentByAnother(store) : error;
      });
    if (changes === null) return account;
    const merged = new Map([...account.values, ...changes]);
    const values = new Map([...merged].filter(([, value]) => value !== ''));
    for (const secret of secretValues({ ...account, values })) log.mask(secret);
    const entry = { id: account.id, values: Object.fromEntries(changes) };
    renewed.push(entry);
    unsaved.add(entry);
    note(store, journal);
    try {
      env = rewrite(env, [{ account, values: changes }]);
      unwritten.add(entry);
    } catch (error) {
      loss = notSaved(error);
    }
    saving = saving.then(() => save(store, journal));
    return { ...account, values };
  }

  /** A token that died under this run: when the store was written meanwhile, somebody else renewed it. */
  async function wasReplaced(error: unknown, store: OpenStore): Promise<boolean> {
    if (!(error instanceof StatsError) || error.code !== 'reauthorize') return false;
    const before = store.version;
    const read = () =>
      store.readVersion().catch((unread: unknown) => {
        log.debug(`The version of ${store.name} could not be read again: ${describe(unread)}`);
        return before;
      });
    let version = await read();
    if (version === before) {
      // Another run's write follows its token request by seconds.
      await clock.sleep(othersWriteMs, signal).catch(() => undefined);
      version = await read();
    }
    // A write of this run's own brings another version as well.
    const ownWrite = ownWriteAt !== null || versionIsOld || store.version !== before;
    return !ownWrite && version !== before;
  }

  /**
   * Into the journal goes all that was renewed, saved or not: `post` starts from the text as it was read,
   * and would undo a save that it does not know of. A full disk must not keep anything from the store.
   */
  function note(store: OpenStore, journal: Journal): void {
    try {
      journal.write({ version: store.version, ownWriteAt, accounts: renewed });
      journalFailed = false;
    } catch (error) {
      if (journalFailed) return;
      journalFailed = true;
      log.warning(
        `The journal of renewed tokens could not be written${describeCode(error)}; the secret still is.`,
      );
    }
  }

  function clear(journal: Journal): void {
    try {
      journal.clear();
    } catch (error) {
      log.warning(
        `The journal of renewed tokens, which are saved, could not be deleted${describeCode(error)}.`,
      );
    }
  }

  function renew(account: Account): Promise<Account> {
    // Not before its own wait for a save is over: that save waits for all that are under way.
    const renewal: Promise<Account> = renewOne(account, () => underWay.add(renewal));
    const leave = () => underWay.delete(renewal);
    renewal.then(leave, leave);
    return renewal;
  }

  async function save(store: OpenStore, journal: Journal): Promise<void> {
    await gather();
    const writing = [...unwritten];
    if (writing.length === 0) return;
    const ownWriteBefore = ownWriteAt;
    ownWriteAt ??= clock.now();
    note(store, journal);
    try {
      await store.save(env);
    } catch (error) {
      loss = error instanceof StatsError ? error : notSaved(error);
      if (!store.unclear) ownWriteAt = ownWriteBefore;
      note(store, journal);
      return;
    }
    saved = true;
    versionIsOld = true;
    for (const entry of writing) {
      unwritten.delete(entry);
      unsaved.delete(entry);
    }
    log.info(`The renewed tokens are saved in ${store.name}.`);
    if (unsaved.size === 0) {
      loss = null;
      clear(journal);
    }
    if (unsaved.size + underWay.size === 0) return;
    // What comes now replaces what was written just now.
    await readVersion(store);
    if (unsaved.size > 0) note(store, journal);
  }

  /** Unread, the time of the own write is left for `post` to tell it by. */
  async function readVersion(store: OpenStore): Promise<void> {
    try {
      store.version = await store.readVersion();
    } catch (error) {
      log.debug(`The version of ${store.name} could not be read again: ${describe(error)}`);
      return;
    }
    versionIsOld = false;
    ownWriteAt = null;
  }

  /** The first write waits for slower accounts no longer than 2 s, the second one for all of them. */
  async function gather(): Promise<void> {
    const everyone = Promise.allSettled(underWay);
    if (saved) {
      await everyone;
      return;
    }
    const done = new AbortController();
    const patience = clock
      .sleep(gatherMs, AbortSignal.any([done.signal, signal]))
      .catch(() => undefined);
    await Promise.race([everyone, patience]);
    done.abort();
  }

  async function settle(): Promise<RenewalReport> {
    await Promise.allSettled(underWay);
    await saving;
    const problems = [refusal, loss].filter((error) => error !== null);
    // As in the journal: all of a run that has anything unsaved.
    const stranded = journalFailed && unsaved.size > 0 ? renewed : [];
    return { renewed: renewed.map(({ id }) => id), saved, stranded, tokenEndsAt, problems };
  }

  return { renew, settle };
}

const standIns = ({ platform, values }: Account): Map<string, string> =>
  new Map(platform.keys.map(({ name }) => [name, values.get(name) ?? 'stand-in']));

const describe = (error: unknown): string =>
  error instanceof StatsError ? error.message : 'unforeseen.';

const describeCode = (error: unknown): string => {
  const code = systemCode(error);
  return code === null ? '' : ` (${code})`;
};

const cancelled = () =>
  new StatsError(
    'unavailable',
    'The tokens were not renewed, because the run was cancelled.',
    'Run it again.',
  );

const spentByAnother = (store: OpenStore) =>
  new StatsError(
    'stale-copy',
    `The refresh token was spent by somebody else, who wrote ${store.name} while this run was at it.`,
    'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.',
  );

const notSaved = (cause: unknown) =>
  new StatsError(
    'secret-not-saved',
    'The renewed tokens could not be saved, for a reason that this action does not know.',
    'The end of this job tries once more; if that fails too, it prints a recovery line for each account.',
    { cause },
  );
