import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFrame, readFrames } from '../../src/files/frames.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const newFile = (): string => join(temporaryFolder(), 'frames');
const read = (file: string): string[] =>
  readFrames(readFileSync(file)).map((content) => content.toString());
const add = (file: string, position: number, text: string): number =>
  addFrame(file, position, Buffer.from(text));

test('frames are read in the order in which they were added, empty ones too', () => {
  const file = newFile();
  const end = ['one', '', 'three'.repeat(1_000)].reduce((at, text) => add(file, at, text), 0);
  expect(read(file)).toEqual(['one', '', 'three'.repeat(1_000)]);
  expect(statSync(file).size).toBe(end + 1);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('position 0 begins the file anew', () => {
  const file = newFile();
  add(file, 0, 'an old frame, which is longer');
  add(file, 0, 'new');
  expect(read(file)).toEqual(['new']);
});

test('what was begun and never became whole is overwritten, even by a shorter frame', () => {
  const file = newFile();
  const position = add(file, 0, 'first');
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(200, 0xff)]));
  expect(read(file)).toEqual(['first']);
  add(file, position, 'second');
  expect(read(file)).toEqual(['first', 'second']);
});

test('nothing, a zero, and other bytes: no frames, no frames, an error', () => {
  expect(readFrames(Buffer.alloc(0))).toEqual([]);
  expect(readFrames(Buffer.alloc(10))).toEqual([]);
  for (const odd of [
    Buffer.of(1),
    Buffer.of(0xff),
    Buffer.of(0xff, 1, 0, 0, 0),
    Buffer.from('text'),
  ])
    expect(() => readFrames(odd)).toThrow(RangeError);
});

test('a file that has disappeared is not created again with a hole', () => {
  const file = newFile();
  const position = add(file, 0, 'first');
  rmSync(file);
  expect(() => add(file, position, 'second')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
