import { ExplainedError } from './explained-error.ts';

/** What the reader must do about a failure. Public: outputs carry them, the README has a heading for each. */
export type ErrorCode =
  | 'invalid-input'
  | 'reauthorize'
  | 'missing-scope'
  | 'throttled'
  | 'unavailable'
  | 'unexpected-answer'
  | 'secret-not-writable'
  | 'secret-not-saved'
  | 'stale-copy'
  | 'access-expired'
  | 'would-refresh'
  | 'wrong-target'
  | 'database';

/** What can go wrong between the secret and the numbers. */
export class StatsError extends ExplainedError<ErrorCode> {
  override readonly name = 'StatsError';
}
