import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from '../errors.ts';

/** Pauses between the attempts, in ms: 3.2 s in all. */
export const usualPausesMs: readonly number[] = [10, 20, 50, 100, 200, 400, 800, 1_600];

export interface Patience {
  /** By default this process's. */
  platform?: NodeJS.Platform;
  pausesMs?: readonly number[];
}

/**
 * Renames or deletes a file by `act`. On Windows that is refused while another program holds the file open, as
 * virus scanners, indexers and sync tools do for moments, so `act` is then called again for about 3 s. Rejects
 * with the error of its last call.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/creating-and-opening-files
 */
export async function retryWhileHeld<T>(act: () => T, patience: Patience = {}): Promise<T> {
  for (const pause of patience.pausesMs ?? usualPausesMs) {
    try {
      return act();
    } catch (error) {
      if (!isHeld(error, patience.platform)) throw error;
    }
    await sleep(pause);
  }
  return act();
}

/** Like `retryWhileHeld`, but blocks the process, so that no signal handler runs in between. */
export function retryWhileHeldSync<T>(act: () => T, patience: Patience = {}): T {
  for (const pause of patience.pausesMs ?? usualPausesMs) {
    try {
      return act();
    } catch (error) {
      if (!isHeld(error, patience.platform)) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  return act();
}

/** Deletes a file if it exists; throws the system's error. */
export const removeFileSync = (file: string): void =>
  retryWhileHeldSync(() => rmSync(file, { force: true }));

/** Windows has three codes for it, by what the other program does with the file. */
export const isHeld = (error: unknown, platform: NodeJS.Platform = process.platform): boolean =>
  platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
