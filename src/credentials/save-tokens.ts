import type { Clock } from '../clock.ts';
import { StatsError, systemCode } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Journal } from './journal.ts';
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
  /** Final when idle. */
  readonly report: { saved: boolean; loss: StatsError | null; journalFailed: boolean };
}

export function createTokenSaver(options: TokenSaverOptions): TokenSaver {
  const { store, journal, queue, writes, underWay, log } = options;
  const report: TokenSaver['report'] = { saved: false, loss: null, journalFailed: false };
  let saving: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    saving = saving.then(work);
    return saving;
  };

  /**
   * All renewed tokens, the saved ones too: `post` starts from the text as it was read, and would undo a save
   * that it does not know of. A full disk must not keep the tokens out of the store.
   */
  function note(): void {
    try {
      const { version, attempt } = writes;
      journal.write({ version: version.id, attempt, accounts: [...queue.renewed] });
      report.journalFailed = false;
    } catch (error) {
      if (report.journalFailed) return;
      report.journalFailed = true;
      log.warning(
        `The journal of renewed tokens could not be written${describeCode(error)}; the secret still is.`,
      );
    }
  }

  async function write(): Promise<void> {
    // Later writes wait for all accounts, the first one for 2 s at most.
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
    // Tokens that come now replace what was just written.
    await refresh();
    if (queue.hasUnsaved()) note();
  }

  /** When this fails, the time of the run's own write still tells `post` whose version it finds. */
  async function refresh(): Promise<void> {
    await writes.refresh().catch((error: unknown) => {
      const why = error instanceof StatsError ? error.message : 'unforeseen.';
      log.debug(`The version of ${store.name} could not be read again: ${why}`);
    });
  }

  return {
    note,
    save: () => inTurn(write),
    catchUp: () => inTurn(async () => (writes.isOutdated ? refresh() : undefined)),
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

function clear(journal: Journal, log: Log): void {
  try {
    journal.clear();
  } catch (error) {
    log.warning(
      `The journal of renewed tokens, which are saved, could not be deleted${describeCode(error)}.`,
    );
  }
}

/** For an error that no store should throw: the write may have been carried out. */
const toUnsaved = (cause: unknown, { attempt }: OwnWrites): SaveOutcome => ({
  ...{ saved: false, error: notSaved(cause), attempt },
});

export const notSaved = (cause: unknown) =>
  new StatsError(
    'secret-not-saved',
    'The renewed tokens could not be saved, for a reason that this action does not know.',
    'The end of this job tries once more; if that fails too, it prints a recovery line for each account.',
    { cause },
  );

const describeCode = (error: unknown): string => {
  const code = systemCode(error);
  return code === null ? '' : ` (${code})`;
};
