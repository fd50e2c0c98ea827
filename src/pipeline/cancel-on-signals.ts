/**
 * Time to finish after a signal, in ms. The runner kills the process 10 s after SIGINT:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const patienceMs = 9_000;

/**
 * Returns a signal that aborts on SIGINT and SIGTERM. Requests that use up a token and writes are finished,
 * for at most 9 s; then the process exits with 1, and unsaved tokens are in the journal. `say` prints a line
 * for people.
 */
export function cancelOnSignals(say: (line: string) => void): AbortSignal {
  const cancel = new AbortController();
  const onSignal = () => {
    if (cancel.signal.aborted) return;
    cancel.abort();
    say('Cancelled: no new token request leaves; what is under way is finished.');
    setTimeout(() => process.exit(1), patienceMs).unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return cancel.signal;
}
