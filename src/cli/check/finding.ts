import { StatsError } from '../../errors.ts';

export type Status = 'ok' | 'warning' | 'failed' | 'skipped';

/** What `check` says of one precondition. Only `failed` keeps a run from succeeding. */
export interface Finding {
  name: string;
  status: Status;
  /** What was found, in a sentence. */
  message: string;
  /** How to mend it; `null` where nothing is to be done. */
  hint: string | null;
}

export const ok = (name: string, message: string): Finding => ({
  name,
  status: 'ok',
  message,
  hint: null,
});

export const warning = (name: string, message: string, hint: string): Finding => ({
  name,
  status: 'warning',
  message,
  hint,
});

export const failed = (name: string, message: string, hint: string): Finding => ({
  name,
  status: 'failed',
  message,
  hint,
});

export const skipped = (name: string, message: string, hint: string | null = null): Finding => ({
  name,
  status: 'skipped',
  message,
  hint,
});

/** The finding of something that was tried and refused; rethrows what is no `StatsError`. */
export function toFailed(name: string, error: unknown): Finding {
  if (error instanceof StatsError) return failed(name, error.message, error.hint);
  throw error;
}
