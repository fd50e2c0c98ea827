/**
 * An error that a reader can act on: `code` names what must be done and is a heading of the README,
 * `message` says in one sentence what happened, `hint` in one sentence what to do now, and where more of
 * it stands. None of them ever holds a secret value.
 */
export class ExplainedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly hint: string;

  constructor(code: Code, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = `${hint} See ${code} in the README.`;
  }
}

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
