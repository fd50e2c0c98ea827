import { StatsError } from '../errors.ts';

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** A pair and where it stands in the text. */
interface Entry extends Pair {
  /** Where the line of the key begins. */
  readonly line: number;
  /** The place behind `=` or `:`. */
  readonly sign: number;
  /** The value as written, its quotes included; an empty one begins and ends behind the sign. */
  readonly start: number;
  readonly end: number;
}

/** Where a value goes: whole lines, then what precedes it on its own line, then all that follows it. */
interface Place {
  readonly before: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The pattern of dotenv 18 with the same results, found faster and in the text as it is. It begins on the
 * key's own line, for dotenv's takes seconds over many blank lines, and it knows CRLF, which dotenv
 * replaces first, so that offsets hold. What is lazy behind `=` and `:` there never takes more than this.
 */
const ENTRY =
  /(^[^\S\n\r\u2028\u2029]*(?:export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s)))(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;

/**
 * A comment in which no quote can end a value, for behind none of them comes a blank, a `#` or the line's
 * end. On the line above an entry it stops the unclosed quotes of the text before, behind it those of the value itself.
 */
const GUARD = '#\'"`- keeps an unclosed quote elsewhere from changing this value';

/** Reads dotenv text as the `dotenv` package (18) does; a key that comes twice: the last one counts. */
export function parseEnv(text: string): Map<string, string> {
  return new Map(readEntries(text).map(({ key, value }) => [key, value]));
}

/**
 * `text` with `changes` set, every other character as it was. A key that stands already is changed where
 * it stands last, keeping its quotes where the new value fits in them. New keys follow the line of
 * `after`, in the order given and with that line's ending. What a text of its own could hold, every text
 * can: where unclosed quotes leave no other way, a comment goes above the value and one behind it.
 *
 * @throws StatsError `invalid-input`, naming the key and never the value, when no quoting can hold the
 * value, or when a new key comes and `after` is missing.
 */
export function setEnv(text: string, changes: ReadonlyMap<string, string>, after: string): string {
  const known = parseEnv(text);
  let result = text;
  let anchor = after;
  for (const [key, value] of changes) {
    result = setPair(result, { key, value }, anchor);
    if (!known.has(key)) anchor = key;
  }
  return result;
}

/** Takes the first spelling with which every entry, old and new, reads back, so that no text leaves with a token lost. */
function setPair(text: string, pair: Pair, after: string): string {
  const entries = readEntries(text);
  const at = entries.findLastIndex(({ key }) => key === pair.key);
  const old = entries[at];
  if (old?.value === pair.value) return text;

  const behind = entries.findLastIndex(({ key }) => key === after);
  const places = old ? placesOf(old, text) : [placeBehind(entries[behind], text, pair.key, after)];
  const spellings = spell(pair.value, old ? quoteOf(text.slice(old.start, old.end)) : '');
  const pairs: readonly Pair[] = entries;
  const wanted = old ? pairs.with(at, pair) : pairs.toSpliced(behind + 1, 0, pair);

  for (const place of places) {
    for (const write of [writePlain, writeGuarded]) {
      const written = spellings.map((spelling) => write(place, spelling));
      const intact = written.find((candidate) => samePairs(readEntries(candidate), wanted));
      if (intact !== undefined) return intact;
    }
  }
  throw new StatsError(
    'invalid-input',
    `The new value of ${pair.key} cannot be written as dotenv text.`,
    'Use a key of letters, digits and underscores, and a value on one line that lacks one of the three kinds of quotes.',
  );
}

/** Where the value stands, or else right behind its sign: it may stand on a line below, which takes fewer spellings. */
function placesOf(entry: Entry, text: string): Place[] {
  return [entry.start, entry.sign].map((start) => {
    // Behind `KEY:` must come a blank, and the one that is there may be the line's end.
    const blank = start === entry.sign && text[start - 1] === ':' ? ' ' : '';
    return {
      before: text.slice(0, entry.line),
      prefix: text.slice(entry.line, start) + blank,
      suffix: text.slice(start, entry.start) + text.slice(entry.end),
    };
  });
}

function placeBehind(entry: Entry | undefined, text: string, key: string, after: string): Place {
  if (!entry) {
    throw new StatsError(
      'invalid-input',
      `${key} has no place: it belongs behind ${after}, which is missing.`,
      `Add ${after}.`,
    );
  }
  const lineEnd = entry.end + text.slice(entry.end).search(/$/m);
  const suffix = text.slice(lineEnd);
  return {
    before: text.slice(0, lineEnd) + lineEndingOf(suffix, text),
    prefix: `${key}=`,
    suffix,
  };
}

function writePlain({ before, prefix, suffix }: Place, spelling: string): string {
  return `${before}${prefix}${spelling}${suffix}`;
}

function writeGuarded({ before, prefix, suffix }: Place, spelling: string): string {
  return `${before}${GUARD}${lineEndingOf(suffix, before)}${prefix}${spelling} ${GUARD}${suffix}`;
}

/** The first line ending in the first of the texts that has one. */
function lineEndingOf(...texts: readonly string[]): string {
  return texts.map((text) => /\r\n?|\n/.exec(text)?.[0]).find(Boolean) ?? '\n';
}

/** The ways to write a value, the given quotes first, then the plainest; not each of them reads back. */
function spell(value: string, quote: string): string[] {
  return [quote, '', "'", '"', '`'].map((style) => {
    const inside = style === '"' ? value.replace(/\n/g, '\\n').replace(/\r/g, '\\r') : value;
    return `${style}${inside}${style}`;
  });
}

function quoteOf(written: string): string {
  return /^(['"`])[\s\S]*\1$/.exec(written)?.[1] ?? '';
}

function samePairs(left: readonly Pair[], right: readonly Pair[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ key, value }, i) => key === right[i]?.key && value === right[i]?.value)
  );
}

function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const match of text.matchAll(ENTRY)) {
    const [, head = '', key = '', group = ''] = match;
    // dotenv sets its keys on an object, where this one does nothing.
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
  // Also of a value whose quote is never closed: so does dotenv.
  return written.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}

/**
 * `value.replace(/^(['"`])([\s\S]*)\1$/gm, '$2')`, which is dotenv's, in linear time. As there, `^` and `$`
 * are also at line ends within the value: quotes go from the first line they begin to the last they end.
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
