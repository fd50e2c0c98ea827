import { StatsError } from '../../errors.ts';
import type { Text } from '../../locale/text.ts';
import { translateError } from '../describe-error.ts';

export type Status = 'ok' | 'warning' | 'failed' | 'skipped';

/** The result of `check` for one precondition. Only `failed` means that a run would fail. */
export interface Finding {
  name: Text;
  status: Status;
  /** One or more sentences for people. */
  message: Text;
  /** How to fix it; `null` when there is nothing to do. */
  hint: Text | null;
}

/** What is wrong, and how to fix it. */
export interface Advice {
  message: Text;
  hint: Text;
}

export const ok = (name: Text, message: Text): Finding => ({
  name,
  status: 'ok',
  message,
  hint: null,
});

export const warning = (name: Text, advice: Advice): Finding => ({
  name,
  status: 'warning',
  ...advice,
});

export const failed = (name: Text, advice: Advice): Finding => ({
  name,
  status: 'failed',
  ...advice,
});

export const skipped = (name: Text, message: Text, hint: Text | null = null): Finding => ({
  name,
  status: 'skipped',
  message,
  hint,
});

/** Returns the finding for a `StatsError`; throws any other error again. */
export function toFailed(name: Text, error: unknown): Finding {
  if (error instanceof StatsError) return failed(name, translateError(error));
  throw error;
}
