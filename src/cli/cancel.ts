/** As long as an action has, whose runner kills it after 10 s. */
const patienceMs = 9_000;

/**
 * Aborts at Ctrl-C, and when the system asks to end. What is under way is finished first, for at most
 * 9 s; `say` tells a person who waits for it.
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
