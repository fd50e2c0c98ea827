/**
 * Time to finish after a signal, in ms. The runner kills the process 10 s after SIGINT:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const patienceMs = 9_000;

/** SIGHUP is a closed terminal; SIGBREAK is Ctrl-Break, and what the runner sends on Windows. */
export const endSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];

export interface CancelOptions {
  /** Prints a line for people. */
  say(line: string): void;
  /**
   * Called before the process exits with work unfinished, also after an unexpected error: the last chance to
   * print what only this process holds. `isHungUp`: nobody sees the terminal any more.
   */
  lastWords?(isHungUp: boolean): Promise<unknown>;
}

/**
 * Returns a signal that aborts when the process is asked to end. Requests that use up a token and writes are
 * finished, for at most 9 s, or until the same signal comes again; then the process exits with 1. (The runner
 * sends SIGINT and later SIGTERM, which is no reason to stop earlier.)
 */
export function cancelOnSignals({ say, lastWords }: CancelOptions): AbortSignal {
  const cancel = new AbortController();
  let first: NodeJS.Signals | null = null;
  const giveUp = async () => {
    await lastWords?.(first === 'SIGHUP').catch(() => undefined);
    process.exit(1);
  };
  const onSignal = (name: NodeJS.Signals) => {
    if (name === first) return void giveUp();
    if (first !== null) return;
    first = name;
    cancel.abort();
    say('Cancelled: no new token request leaves; what is under way is finished.');
    setTimeout(giveUp, patienceMs).unref();
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
