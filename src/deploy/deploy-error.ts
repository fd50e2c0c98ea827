import { ExplainedError } from '../errors.ts';

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

/** A deploy that cannot go on. It holds neither a line of the key nor what a server has said. */
export class DeployError extends ExplainedError<DeployErrorCode> {
  override readonly name = 'DeployError';
  /** Whether the same attempt may succeed in a moment. */
  readonly isTransient: boolean;

  constructor(
    code: DeployErrorCode,
    message: string,
    hint: string,
    { isTransient = false, cause }: { isTransient?: boolean; cause?: unknown } = {},
  ) {
    super(code, message, hint, { cause });
    this.isTransient = isTransient;
  }
}
