import { DeployError } from './deploy-error.ts';

/**
 * Time for the cleanup after a cancel, in ms. The key must be deleted before the runner kills this process,
 * 10 s after SIGINT: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const patienceMs = 5_000;

/**
 * Returns a signal that aborts when the runner cancels the job or after `timeoutMs`; its reason is the error
 * to report (`unreachable`). `done` stops the timer.
 */
export function endInTime(timeoutMs: number): { signal: AbortSignal; done(): void } {
  const ending = new AbortController();
  const onSignal = () => {
    ending.abort(
      new DeployError(
        'unreachable',
        'The deploy was cancelled; what the server had finished by then stays.',
        'Run it again: it goes on where it was.',
      ),
    );
    setTimeout(() => process.exit(1), patienceMs).unref();
  };
  const timer = setTimeout(() => {
    ending.abort(
      new DeployError(
        'unreachable',
        `The deploy was not done within ${timeoutMs / 1_000} s.`,
        'Look at the last line of the log for what it was doing; a larger timeout-seconds gives it more time.',
      ),
    );
  }, timeoutMs);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { signal: ending.signal, done: () => clearTimeout(timer) };
}
