import { info } from '@actions/core';

/** The runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that, 10 s in all. */
const patienceMs = 9_000;

/**
 * Aborts when the runner cancels the job. A write that is under way is finished first, for at most 9 s;
 * what is then still unsaved is the journal's, and `post` saves it.
 */
export function cancelOnSignals(): AbortSignal {
  const cancel = new AbortController();
  const onSignal = () => {
    if (cancel.signal.aborted) return;
    cancel.abort();
    info('Cancelled: no new token request leaves; what is under way is finished.');
    setTimeout(() => process.exit(1), patienceMs).unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return cancel.signal;
}
