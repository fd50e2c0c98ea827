/**
 * The text of `.env.social`, parsed once. It is read through `values` and changed by `setEnv`, which returns
 * a new one.
 */
export interface EnvFile {
  readonly text: string;
  /** In the order of the text; a key may appear more than once. */
  readonly entries: readonly Entry[];
  /** By key; if a key appears more than once, its last value. */
  readonly values: ReadonlyMap<string, string>;
}

export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** A pair and its offsets in the text, in UTF-16 code units. */
export interface Entry extends Pair {
  /** Start of the key's line. */
  readonly line: number;
  /** Right after `=` or `:`. */
  readonly sign: number;
  /** Start of the value as written, with its quotes; an empty value starts and ends at `sign`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The pattern of dotenv 18 (https://github.com/motdotla/dotenv), with the same results and two differences.
 * It starts on the key's own line, because dotenv's pattern takes seconds on many blank lines. It accepts
 * CRLF, which dotenv replaces first, so that offsets match the original text.
 */
const ENTRY =
  /(^[^\S\n\r\u2028\u2029]*(?:export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s)))(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;

/** Parses dotenv text with the same result as the `dotenv` package (18). Accepts every text. */
export function parseEnv(text: string): EnvFile {
  const entries = readEntries(text);
  return { text, entries, values: new Map(entries.map(({ key, value }) => [key, value])) };
}

function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const match of text.matchAll(ENTRY)) {
    const [, head = '', key = '', group = ''] = match;
    // dotenv assigns its keys to an object, where this key has no effect.
    if (key === '__proto__') continue;
    const written = group.trim();
    const line = match.index;
    const sign = line + head.trimEnd().length;
    const start = written ? line + head.length + group.indexOf(written) : sign;
    const value = readValue(written);
    entries.push({ key, value, line, sign, start, end: start + written.length });
  }
  return entries;
}

function readValue(written: string): string {
  const value = unquote(written.replace(/\r\n?/g, '\n'));
  // As in dotenv, this includes values whose quote is never closed.
  return written.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}

/**
 * dotenv's `value.replace(/^(['"`])([\s\S]*)\1$/gm, '$2')` in linear time. As in dotenv, `^` and `$` also
 * match at line ends within the value: a quoted part extends from the first line that begins with a quote to
 * the last line that ends with the same quote.
 */
function unquote(value: string): string {
  if (!/^['"`]/m.test(value)) return value;
  const closings = new Map(
    Array.from(value.matchAll(/['"`]$/gm), ({ 0: quote, index }) => [quote, index]),
  );
  let result = '';
  let rest = 0;
  for (const { 0: quote, index } of value.matchAll(/^['"`]/gm)) {
    const closing = closings.get(quote) ?? -1;
    if (index < rest || closing <= index) continue;
    result += value.slice(rest, index) + value.slice(index + 1, closing);
    rest = closing + 1;
  }
  return result + value.slice(rest);
}
