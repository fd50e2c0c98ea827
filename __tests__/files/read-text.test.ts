import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, readTextSync } from '../../src/files/read-text.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal } from '../world.ts';

function write(bytes: Uint8Array | string): string {
  const file = join(temporaryFolder(), '.env.social');
  writeFileSync(file, bytes);
  return file;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

describe('a text file', () => {
  const texts = ['', 'KEY=1\n', '\ufeffKEY=1\r\n', '# Grüße 東京 👩‍🚀 \ufffd\nKEY=1', 'KEY=1\0'];
  test.each(texts)('is read as it is: %j', async (text) => {
    const file = write(text);
    expect(await readText(file)).toBe(text);
    expect(readTextSync(file)).toBe(text);
  });

  const flaws: [string, Uint8Array, number][] = [
    ['Latin-1 in its first line', latin1('# Grüße\nKEY=1\n'), 1],
    ['Latin-1 in a later line', latin1('KEY=1\n\n# Grüße\n# Äpfel\n'), 3],
    ['Latin-1 and CRLF', latin1('KEY=1\r\nOTHER=2\r\n# é\r\n'), 3],
    ['Latin-1 and the line endings of old Macs', latin1('KEY=1\rOTHER=2\r# é\r'), 3],
    ['Latin-1 behind a byte order mark', latin1('\xef\xbb\xbfKEY=1\n# é'), 2],
    ['Windows-1252', latin1('KEY=1\n# \x93quoted\x94\n'), 2],
    ['a character that is cut off at the end', Buffer.from('KEY=1\nOTHER=é').subarray(0, -1), 2],
    ['a character that is cut off by a line ending', latin1('KEY=\xc3\nOTHER=\xa9\n'), 1],
    ['a surrogate', latin1('KEY=1\nOTHER=\xed\xa0\x80\n'), 2],
    ['an overlong form', latin1('KEY=1\nOTHER=\xc0\xaf\n'), 2],
  ];
  test.each(flaws)('is refused with %s', async (_, bytes, line) => {
    const file = write(bytes);
    const { code, text } = await refusal(readText(file));
    expect(code).toBe('invalid-input');
    expect(text).toContain(`${file} is not UTF-8: line ${line} is the first with`);
    expect(text).toContain('Save it as UTF-8');
    expect(() => readTextSync(file)).toThrow(`line ${line} is the first with`);
  });

  const wide: [string, Uint8Array][] = [
    ['little endian, with a byte order mark', utf16le('\ufeffKEY=1\r\n')],
    ['big endian, with a byte order mark', utf16be('\ufeffKEY=1\r\n')],
    ['little endian, without a byte order mark', utf16le('KEY=1\r\n')],
    ['big endian, without a byte order mark', utf16be('KEY=1\r\n')],
  ];
  test.each(wide)('is refused in UTF-16, which the error names: %s', async (_, bytes) => {
    const file = write(bytes);
    const { code, text } = await refusal(readText(file));
    expect(code).toBe('invalid-input');
    expect(text).toContain(`${file} is encoded in UTF-16`);
    expect(text).toContain('Save it as UTF-8');
    expect(() => readTextSync(file)).toThrow('is encoded in UTF-16');
  });

  test("that does not exist gives the system's error", async () => {
    const file = join(temporaryFolder(), 'missing');
    await expect(readText(file)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(() => readTextSync(file)).toThrow('ENOENT');
  });
});
