import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tryFolder } from '../../src/files/try-folder.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

test('trying a folder leaves nothing in it', () => {
  const folder = temporaryFolder();
  tryFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder in which no file can be created is refused', () => {
  expect(() => tryFolder(`${temporaryFolder()}/missing`)).toThrow('ENOENT');
});
