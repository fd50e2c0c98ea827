import { DeployError, type DeployErrorCode } from './deploy-error.ts';

/**
 * The error for data that the server could not store. `reason`, from `receive`: `stage`, `space` or `cut`.
 */
export function transferError(
  code: Extract<DeployErrorCode, 'remote-database' | 'remote-files'>,
  reason: string,
): DeployError {
  if (reason === 'cut') {
    return new DeployError(
      'unreachable',
      'The connection broke while data was being sent; the server discarded it.',
      'Run it again.',
      { isTransient: true },
    );
  }
  return new DeployError(
    code,
    reason === 'stage'
      ? 'The server has no temporary folder that this user may write to.'
      : 'The server could not store what was sent, because the disk of its temporary folder is full; nothing was changed.',
    'Free some space in /tmp on the server, or set TMPDIR for this user to a folder on another disk.',
  );
}
