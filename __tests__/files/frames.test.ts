import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFrame, readFrames, toFrame } from '../../src/files/frames.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

function newFile(text: string): string {
  const file = join(temporaryFolder(), 'frames');
  writeFileSync(file, toFrame(Buffer.from(text)));
  return file;
}

const sizeOf = (file: string): number => statSync(file).size;
const add = (file: string, size: number, text: string): void =>
  addFrame(file, size, toFrame(Buffer.from(text)));

test('frames are read in the order in which they were added, empty ones too', () => {
  const file = newFile('one');
  for (const text of ['', 'three'.repeat(1_000)]) add(file, sizeOf(file), text);
  const read = readFrames(readFileSync(file)).map((content) => content.toString());
  expect(read).toEqual(['one', '', 'three'.repeat(1_000)]);
});

test('bytes that are no frame are an error', () => {
  const odd = [[], [0], [1], [0xff], [0xff, 1, 0, 0, 0], Buffer.from('text'), Buffer.alloc(10)];
  for (const bytes of odd) expect(() => readFrames(Buffer.from(bytes))).toThrow(RangeError);
});

test('nothing is added to a file that has disappeared or has another size', () => {
  const file = newFile('first');
  const size = sizeOf(file);
  expect(() => add(file, size - 1, 'second')).toThrow(RangeError);
  truncateSync(file, size - 1);
  expect(() => add(file, size, 'second')).toThrow(RangeError);
  expect(sizeOf(file)).toBe(size - 1);
  rmSync(file);
  expect(() => add(file, size, 'second')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
