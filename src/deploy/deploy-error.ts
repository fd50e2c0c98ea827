/** What the reader must do about a failed deploy. Public: the README has a heading for each. */
export type DeployErrorCode =
  | 'invalid-input'
  | 'host-key'
  | 'authentication'
  | 'unreachable'
  | 'remote-tool'
  | 'remote-database'
  | 'remote-files'
  | 'remote-command';

/**
 * A deploy that cannot go on: `code` names what the reader must do, `message` says in one sentence what
 * happened, `hint` in one sentence what to do now. None of them holds a line of the key, nor what a server
 * has said.
 */
export class DeployError extends Error {
  override readonly name = 'DeployError';
  readonly code: DeployErrorCode;
  readonly hint: string;
  /** Whether the same attempt may succeed in a moment. */
  readonly isTransient: boolean;

  constructor(
    code: DeployErrorCode,
    message: string,
    hint: string,
    { isTransient = false, cause }: { isTransient?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
    this.isTransient = isTransient;
  }
}
