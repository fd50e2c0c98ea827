import { StatsError } from '../../errors.ts';

export type Status = 'ok' | 'warning' | 'failed' | 'skipped';

/** The result of `check` for one precondition. Only `failed` means that a run would fail. */
export interface Finding {
  name: string;
  status: Status;
  /** One or more sentences for people. */
  message: string;
  /** How to fix it; `null` when there is nothing to do. */
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

/** Returns the finding for a `StatsError`; throws any other error again. */
export function toFailed(name: string, error: unknown): Finding {
  if (error instanceof StatsError) return failed(name, error.message, error.hint);
  throw error;
}
