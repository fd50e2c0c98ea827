import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowOnlySelf } from './allow-only-self.ts';

/** Creates a folder that only this user can enter, for the key and the files of `ssh`; returns its path. */
export const createPrivateFolder = (parent: string): string => {
  const folder = mkdtempSync(join(parent, 'deploy-'));
  chmodSync(folder, 0o700);
  return folder;
};

/** `ssh` runs in this folder, so these names need no quoting and the path of its socket stays short. */
export const keyFile = 'key';
export const knownHostsFile = 'known_hosts';

/** Writes the key and known_hosts into the private folder, readable by this user only. */
export async function writeKey(
  folder: string,
  { privateKey, knownHosts }: { privateKey: string; knownHosts: string },
): Promise<void> {
  // Windows has no file modes, and its ssh refuses a key that others can read.
  if (process.platform === 'win32') await allowOnlySelf(folder);
  writeFileSync(join(folder, keyFile), privateKey, { mode: 0o600, flag: 'wx' });
  writeFileSync(join(folder, knownHostsFile), knownHosts, { mode: 0o600, flag: 'wx' });
}

export const removePrivateFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
