import { setTimeout } from 'node:timers/promises';

/**
 * Time to finish after a signal, in ms. The runner kills the process 10 s after SIGINT:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const patienceMs = 8_500;

/** What a request that is cut off has received by then may be tokens: time to put them into the journal, in ms. */
const lastGaspMs = 300;

/** SIGHUP is a closed terminal; SIGBREAK is Ctrl-Break, and what the runner sends on Windows. */
export const endSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];

export interface CancelOptions {
  /** Prints a line for people. */
  say(line: string): void;
  /** Aborted before the process exits with work unfinished: cuts off requests, which give what they received. */
  hangUp?: AbortController;
  /** Called when the terminal was closed (SIGHUP): nobody sees what is printed from then on. */
  onTerminalClosed?(): void;
  /**
   * Called before the process exits with work unfinished, also after an unexpected error: the last chance to
   * print what only this process holds.
   */
  lastWords?(): Promise<unknown>;
}

/**
 * Returns a signal that aborts when the process is asked to end. Requests that use up a token and writes are
 * finished, for about 9 s at most, or until the same signal comes again; then the process exits with 1. (The runner
 * sends SIGINT and later SIGTERM, which is no reason to stop earlier.)
 */
export function cancelOnSignals(options: CancelOptions): AbortSignal {
  const { say, hangUp, lastWords } = options;
  const cancel = new AbortController();
  let first: NodeJS.Signals | null = null;
  const giveUp = async () => {
    if (hangUp) {
      hangUp.abort();
      await setTimeout(lastGaspMs);
    }
    await lastWords?.().catch(() => undefined);
    process.exit(1);
  };
  const onSignal = (name: NodeJS.Signals) => {
    if (name === first) return void giveUp();
    if (first !== null) return;
    first = name;
    if (name === 'SIGHUP') options.onTerminalClosed?.();
    cancel.abort();
    say('Cancelled: no new token request is sent; those in progress are finished.');
    void setTimeout(patienceMs, undefined, { ref: false }).then(giveUp);
  };
  for (const name of endSignals) process.on(name, onSignal);
  if (lastWords) {
    process.on('uncaughtException', (error) => {
      say(`Unexpected error: ${error.message}`);
      void giveUp();
    });
  }
  return cancel.signal;
}
