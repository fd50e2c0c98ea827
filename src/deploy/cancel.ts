import { endSignals } from '../pipeline/cancel-on-signals.ts';
import { DeployError, type DeployErrorCode } from './deploy-error.ts';

/**
 * Time for the cleanup after a cancel, in ms. The key must be deleted before the runner kills this process,
 * 10 s after SIGINT: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const patienceMs = 5_000;

export type Phase = 'connecting' | 'merging' | 'copying' | 'command';

interface Interruption {
  code: DeployErrorCode;
  /** Continues "The deploy was cancelled …". */
  when: string;
  hint: string;
}

const again = 'Run it again: it continues where it stopped.';

const interruptions: Record<Phase, Interruption> = {
  connecting: {
    code: 'unreachable',
    when: 'while it was connecting to the server and checking it',
    hint: again,
  },
  merging: { code: 'remote-database', when: 'while the database was being merged', hint: again },
  copying: { code: 'remote-files', when: 'while the files were being copied', hint: again },
  command: {
    code: 'remote-command',
    when: 'while the command was running; the rest is deployed, and the command may still run there',
    hint: 'See its output in the log above, and start long tasks in the background (&).',
  },
};

export interface Ending {
  /** Aborts when the runner cancels the job, or when the time is over; its reason is the error to report. */
  signal: AbortSignal;
  /** Notes what is being done from now on, for the error. */
  enter(phase: Phase): void;
  /** Stops the timer. */
  done(): void;
}

/** Ends a deploy after `timeoutMs`, or when the runner cancels the job. */
export function endInTime(timeoutMs: number): Ending {
  const ending = new AbortController();
  let phase: Phase = 'connecting';
  const end = (what: string, advice = '') => {
    const { code, when, hint } = interruptions[phase];
    ending.abort(new DeployError(code, `The deploy ${what} ${when}.`, `${hint}${advice}`));
  };
  const onSignal = () => {
    end('was cancelled');
    setTimeout(() => process.exit(1), patienceMs).unref();
  };
  const timer = setTimeout(
    () =>
      end(
        `ran out of time after ${timeoutMs / 1_000} s`,
        ' A larger timeout-seconds gives it more time.',
      ),
    timeoutMs,
  );
  for (const name of endSignals) process.on(name, onSignal);
  return {
    signal: ending.signal,
    enter: (next) => {
      phase = next;
    },
    done: () => clearTimeout(timer),
  };
}
