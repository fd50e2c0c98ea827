import type { Clock } from '../clock.ts';
import { StatsError, systemCode } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { OwnWrites } from './own-writes.ts';
import type { OpenStore, SaveOutcome, WriteAttempt } from './store.ts';
import type { TokenQueue } from './token-queue.ts';

/** How long the first renewed tokens wait for those of slower accounts, so that one write saves them all. */
const gatherMs = 2_000;

export interface TokenSaverOptions {
  store: OpenStore;
  journal: Journal;
  queue: TokenQueue;
  writes: OwnWrites;
  /** Renewals that are under way; tokens of theirs may still come. */
  underWay: ReadonlySet<Promise<unknown>>;
  clock: Clock;
  log: Log;
  /** Aborted: the first write no longer waits for slower accounts. */
  signal: AbortSignal;
  /** Called when the journal cannot take the tokens. */
  onUnprotected(entries: JournalEntry['accounts']): void;
}

/** Brings the tokens of a queue into journal and store. */
export interface TokenSaver {
  /** Puts everything in the queue into the journal, synchronously. */
  note(): void;
  /** Writes the queue into the store, after all saves that were asked for before. Never rejects. */
  save(): Promise<void>;
  /** Reads the version if a write has changed it, after all saves that were asked for before. Never rejects. */
  catchUp(): Promise<void>;
  /** Resolves after everything that was asked for before. */
  idle(): Promise<void>;
  /** Its values are final once `idle()` has resolved. */
  readonly report: { saved: boolean; loss: StatsError | null };
}

export function createTokenSaver(options: TokenSaverOptions): TokenSaver {
  const { store, journal, queue, writes, underWay, log } = options;
  const report: TokenSaver['report'] = { saved: false, loss: null };
  let saving: Promise<void> = Promise.resolve();
  /** How many of the renewed tokens `onUnprotected` has got. */
  let announced = 0;
  let hasFailed = false;
  const inTurn = (work: () => Promise<void>) => {
    saving = saving.then(work);
    return saving;
  };

  /**
   * All renewed tokens, the saved ones too: `post` starts from the text as it was read, so without the saved
   * tokens its write would undo their save. Errors are only reported: even if the disk is full, the tokens must
   * reach the store.
   */
  function note(): void {
    try {
      const { version, attempt } = writes;
      journal.write({ version: version.id, attempt, accounts: [...queue.renewed] });
      hasFailed = false;
    } catch (error) {
      const unprotected = queue.renewed.slice(announced);
      announced = queue.renewed.length;
      if (unprotected.length > 0) options.onUnprotected(unprotected);
      if (hasFailed) return;
      hasFailed = true;
      log.warning(
        `The journal of renewed tokens could not be written${describeCode(error)}; the secret is still written.`,
      );
    }
  }

  async function write(): Promise<void> {
    // Until a write has succeeded, each one waits 2 s at most; later ones wait for all accounts.
    if (report.saved) await Promise.allSettled(underWay);
    else await gather(options);
    const next = queue.next();
    if (next === null) return;
    const onAttempt = (attempt: WriteAttempt) => {
      writes.begin(attempt);
      note();
    };
    const outcome = await store
      .save(next.file, writes, onAttempt)
      .catch((error: unknown) => toUnsaved(error, writes));
    writes.end(outcome);
    if (!outcome.saved) {
      report.loss = outcome.error;
      note();
      return;
    }
    report.saved = true;
    next.markSaved();
    log.info(`The renewed tokens are saved in ${store.name}.`);
    if (!queue.hasUnsaved()) {
      report.loss = null;
      clear(journal, log);
    }
    if (!queue.hasUnsaved() && underWay.size === 0) return;
    // The next write replaces this one, so its version is needed.
    await refresh(options);
    if (queue.hasUnsaved()) note();
  }

  return {
    note,
    save: () => inTurn(write),
    catchUp: () => inTurn(async () => (writes.needsRefresh ? refresh(options) : undefined)),
    idle: () => saving,
    report,
  };
}

async function gather({ underWay, clock, signal }: TokenSaverOptions): Promise<void> {
  const done = new AbortController();
  const patience = clock
    .sleep(gatherMs, AbortSignal.any([done.signal, signal]))
    .catch(() => undefined);
  await Promise.race([Promise.allSettled(underWay), patience]);
  done.abort();
}

/** If this fails, `post` still recognises the version as this run's: the journal has the time of the write. */
async function refresh({ store, writes, log }: TokenSaverOptions): Promise<void> {
  await writes.refresh().catch((error: unknown) => {
    const why = error instanceof StatsError ? error.message : 'unforeseen.';
    log.debug(`The version of ${store.name} could not be read again: ${why}`);
  });
}

function clear(journal: Journal, log: Log): void {
  try {
    journal.clear();
  } catch (error) {
    log.warning(
      `The journal of renewed tokens, which are saved, could not be deleted${describeCode(error)}.`,
    );
  }
}

/** `save` should never reject. If it does, the write may still have been carried out. */
const toUnsaved = (cause: unknown, { attempt }: OwnWrites): SaveOutcome => ({
  saved: false,
  error: notSaved(cause),
  attempt,
});

export const notSaved = (cause: unknown) =>
  new StatsError(
    'secret-not-saved',
    'The renewed tokens could not be saved because of an unexpected error.',
    'The job tries again at its end. If that fails as well, it prints a recovery line for each account.',
    { cause },
  );

const describeCode = (error: unknown): string => {
  const code = systemCode(error);
  return code === null ? '' : ` (${code})`;
};
