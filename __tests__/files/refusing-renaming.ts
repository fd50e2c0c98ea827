import { renameSync } from 'node:fs';
import type { Renaming } from '../../src/files/replace-file.ts';

/** Windows refuses the first `times` renames, because another program holds the file open; no pause lasts. */
export function refuseRenames(times: number, code = 'EPERM') {
  const attempts: string[] = [];
  const renaming: Renaming = {
    platform: 'win32',
    pausesMs: [0, 0, 0],
    rename(from, to) {
      attempts.push(to);
      if (attempts.length > times) return renameSync(from, to);
      throw Object.assign(new Error(`${code}: rename '${from}'`), { code, syscall: 'rename' });
    },
  };
  return { renaming, attempts };
}
