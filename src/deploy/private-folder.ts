import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** A folder that only this user can enter, for the key and what `ssh` keeps beside it. */
export const createPrivateFolder = (parent: string): string => {
  const folder = mkdtempSync(join(parent, 'deploy-'));
  chmodSync(folder, 0o700);
  return folder;
};

/** `ssh` runs in this folder and knows its files by these names: no path to quote, and a short one for the socket. */
export const keyFile = 'key';
export const knownHostsFile = 'known_hosts';

export async function writeKey(
  folder: string,
  { privateKey, knownHosts }: { privateKey: string; knownHosts: string },
): Promise<void> {
  // Windows has no modes, and its ssh takes no key that others may read: what is made here is the user's alone.
  if (process.platform === 'win32') {
    const grant = `${process.env.USERNAME ?? ''}:(OI)(CI)F`;
    const parameters = ['.', '/inheritance:r', '/grant:r', grant];
    await runTool('icacls', parameters, { folder, signal: AbortSignal.timeout(10_000) });
  }
  writeFileSync(join(folder, keyFile), privateKey, { mode: 0o600, flag: 'wx' });
  writeFileSync(join(folder, knownHostsFile), knownHosts, { mode: 0o600, flag: 'wx' });
}

export const removePrivateFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
