import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type ReplaceSyncOptions,
  replaceFile,
  replaceFileSync,
} from '../../src/files/replace-file.ts';
import { usualPausesMs } from '../../src/files/retry-while-held.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refuseRenames } from './refusing-renaming.ts';

function openFile() {
  const folder = temporaryFolder();
  const file = join(folder, 'stats.json');
  writeFileSync(file, 'old');
  return { folder, file };
}

/** Both forms of the one function, by the same name. */
const forms = [
  [
    'replaceFile',
    (file: string, text: string, options: ReplaceSyncOptions) => replaceFile(file, text, options),
  ],
  [
    'replaceFileSync',
    async (file: string, text: string, options: ReplaceSyncOptions) =>
      replaceFileSync(file, text, options),
  ],
] as const;

test.each(forms)('%s waits while another program holds the file on Windows', async (_, replace) => {
  for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
    const { folder, file } = openFile();
    const { renaming, attempts } = refuseRenames(2, code);
    expect(await replace(file, 'new', { renaming })).toBe(true);
    expect(attempts).toHaveLength(3);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['stats.json']);
  }
});

test.each(forms)(
  '%s gives up on a file that stays held, and leaves no other file',
  async (_, replace) => {
    const { folder, file } = openFile();
    const { renaming } = refuseRenames(Number.POSITIVE_INFINITY);
    await expect(replace(file, 'new', { renaming })).rejects.toThrow('EPERM');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['stats.json']);
  },
);

test.each(forms)('%s does not wait for any other reason or system', async (_, replace) => {
  const { file } = openFile();
  const broken = refuseRenames(1, 'EIO');
  await expect(replace(file, 'new', { renaming: broken.renaming })).rejects.toThrow('EIO');
  const { renaming, attempts } = refuseRenames(1);
  const elsewhere = { renaming: { ...renaming, platform: 'linux' as const } };
  await expect(replace(file, 'new', elsewhere)).rejects.toThrow('EPERM');
  expect([broken.attempts.length, attempts.length]).toEqual([1, 1]);
});

test.each(forms)(
  '%s leaves a file alone that is no longer wanted after a wait',
  async (_, replace) => {
    const { folder, file } = openFile();
    const { renaming, attempts } = refuseRenames(1);
    const stillWanted = () => attempts.length === 0;
    expect(await replace(file, 'new', { renaming, stillWanted })).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['stats.json']);
  },
);

test.each(forms)('%s keeps rights and time when they are given', async (_, replace) => {
  const { file } = openFile();
  const { uid, gid } = statSync(file);
  await replace(file, 'new', { like: { mode: 0o640, uid, gid }, modifiedAt: 1_000_500 });
  expect(statSync(file).mtimeMs).toBe(1_000_500);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
});

test('a held file is waited for some seconds, less than a cancelled run has', () => {
  const waitedMs = usualPausesMs.reduce((sum, pause) => sum + pause, 0);
  expect(waitedMs).toBeGreaterThan(2_000);
  expect(waitedMs).toBeLessThan(5_000);
});
