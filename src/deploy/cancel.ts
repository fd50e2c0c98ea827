import { DeployError } from './deploy-error.ts';

/** Until then the runner has not killed this process; the key must be gone. */
const patienceMs = 5_000;

/** Aborts, with the error to report, when the runner cancels the job or when the time is over. */
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
