import { ExplainedError } from '../errors.ts';

/** Why a deploy failed, by what the user must do about it. Public: docs/en/errors.md has a heading for each code. */
export type DeployErrorCode =
  | 'invalid-input'
  | 'host-key'
  | 'authentication'
  | 'unreachable'
  | 'remote-tool'
  | 'remote-database'
  | 'remote-files'
  | 'remote-command';

/** A deploy that cannot continue. It contains no line of the key and no text of the server. */
export class DeployError extends ExplainedError<DeployErrorCode> {
  override readonly name = 'DeployError';
  /** Whether a retry may succeed. */
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
