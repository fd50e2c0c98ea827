import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { hasBytes, readInto, readIntoSync } from '../../src/files/read-into.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

let file: string;
beforeEach(() => {
  file = join(temporaryFolder(), 'file');
});

/** More than is read at a time, and no multiple of it. */
const size = 2_500_000;
const content = new Uint8Array(size).map((_, index) => index % 251);

describe.each([
  ['readInto', readInto],
  ['readIntoSync', readIntoSync],
])('%s', (_name, read) => {
  test('reads only the beginning into an array that is shorter than the file', async () => {
    writeFileSync(file, content);
    const bytes = new Uint8Array(10);
    expect(await read(bytes, file)).toBe(10);
    expect([...bytes]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('leaves the rest of the array as it is when the file is shorter', async () => {
    writeFileSync(file, content.subarray(0, 2));
    const bytes = new Uint8Array(4).fill(9);
    expect(await read(bytes, file)).toBe(2);
    expect([...bytes]).toEqual([0, 1, 9, 9]);
  });
});

test.each([
  ['the same bytes', content, true],
  ['another last byte', content.with(size - 1, 255), false],
  ['another first byte', content.with(0, 255), false],
  ['one byte less', content.subarray(0, size - 1), false],
  ['one byte more', new Uint8Array([...content, 0]), false],
  ['nothing', new Uint8Array(), false],
])('a file is compared with %s', (_, bytes, isSame) => {
  writeFileSync(file, content);
  expect(hasBytes(file, bytes)).toBe(isSame);
});

test('an empty file has no bytes', () => {
  writeFileSync(file, '');
  expect(hasBytes(file, new Uint8Array())).toBe(true);
});
