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

/**
 * The project's only error: `code` names what the reader must do, `message` says in one sentence what
 * happened, `hint` in one sentence what to do now. None of them ever holds a secret value.
 */
export class StatsError extends Error {
  override readonly name = 'StatsError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
