import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Disks that can be full: the machine under test, not the product. */
export interface Disks {
  /** From now on no file can be created in the folder, as on a full disk; existing ones can be read. */
  fill(folder: string): void;
  free(folder: string): void;
  isFull(folder: string): boolean;
  /** Restores the functions of Node. */
  close(): void;
}

/**
 * A real full disk needs a file system of its own, which only root may make. So the functions of Node that
 * create files fail in the folders that are full.
 */
export function createDisks(): Disks {
  const full = new Set<string>();
  const refuse = (file: unknown) => {
    if (full.size === 0 || typeof file !== 'string') return;
    if ([...full].some((folder) => file.startsWith(`${folder}/`))) throw noSpace();
  };
  const { openSync, writeFileSync } = fs;
  const { open, writeFile } = fs.promises;
  Object.assign(fs, {
    openSync: (...given: Parameters<typeof openSync>) => {
      if (/[wa]/.test(String(given[1]))) refuse(given[0]);
      return openSync(...given);
    },
    writeFileSync: (...given: Parameters<typeof writeFileSync>) => {
      refuse(given[0]);
      return writeFileSync(...given);
    },
  });
  Object.assign(fs.promises, {
    open: async (...given: Parameters<typeof open>) => {
      if (/[wa]/.test(String(given[1]))) refuse(given[0]);
      return open(...given);
    },
    writeFile: async (...given: Parameters<typeof writeFile>) => {
      refuse(given[0]);
      return writeFile(...given);
    },
  });
  syncBuiltinESMExports();
  return {
    fill: (folder) => void full.add(folder),
    free: (folder) => void full.delete(folder),
    isFull: (folder) => full.has(folder),
    close: () => {
      Object.assign(fs, { openSync, writeFileSync });
      Object.assign(fs.promises, { open, writeFile });
      syncBuiltinESMExports();
    },
  };
}

const noSpace = () =>
  Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
