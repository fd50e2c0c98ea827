import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { StatsError } from '../errors.ts';

/**
 * Reads a text file; a byte order mark stays in the text. Rejects with `invalid-input` for bytes that are not
 * UTF-8, because writing the text again would change them, and otherwise with the system's error.
 */
export const readText = async (file: string): Promise<string> => toText(await readFile(file), file);

/** Like `readText`, but synchronous. */
export const readTextSync = (file: string): string => toText(readFileSync(file), file);

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Recognises UTF-16 by its byte order mark, or by the zero beside its first letter; everything else counts as
 * UTF-8. https://www.rfc-editor.org/rfc/rfc2781#section-3.2
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

function toText(bytes: Buffer, file: string): string {
  if (detectEncoding(bytes) !== 'utf-8') {
    throw new StatsError(
      'invalid-input',
      `${file} is encoded in UTF-16, and only UTF-8 is supported.`,
      'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with -Encoding utf8.',
    );
  }
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new StatsError(
    'invalid-input',
    `${file} is not UTF-8: line ${findBadLine(bytes)} is the first with a byte that UTF-8 does not allow.`,
    'Save it as UTF-8 in an editor, and check the characters of that line.',
  );
}

/** The number of the first line that is not UTF-8. No character of several bytes contains a line ending. */
const findBadLine = (bytes: Buffer): number =>
  bytes
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
