import { findProgram } from '../files/find-program.ts';
import { DeployError } from './deploy-error.ts';

/** Returns the path of this runner's `ssh`. Throws `remote-tool` when there is none. */
export function findSsh(): string {
  const ssh = findProgram('ssh');
  if (ssh === null) throw noSsh();
  return ssh;
}

export const noSsh = (cause?: unknown) =>
  new DeployError(
    'remote-tool',
    'No ssh was found on this runner.',
    'Install the OpenSSH client in a step before this one: openssh-client (Debian, Ubuntu, Alpine), openssh-clients (Fedora, Red Hat), or on Windows "Add-WindowsCapability -Online -Name OpenSSH.Client~~~~0.0.1.0".',
    { cause },
  );
