import { StatsError } from '../errors.ts';
import { type Entry, type Pair, parseEnv, readEntries } from './env-file.ts';

/** Values by key; those of new keys stand behind `after`, which must be in the text when one comes. */
export interface EnvChanges {
  readonly values: ReadonlyMap<string, string>;
  readonly after: string;
}

/** Where a value goes: whole lines, then what precedes it on its own line, then all that follows it. */
interface Place {
  readonly before: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A comment in which no quote can end a value, for behind none of them comes a blank, a `#` or the line's
 * end. On the line above an entry it stops the unclosed quotes of the text before, behind it those of the value itself.
 */
const GUARD = '#\'"`- keeps an unclosed quote elsewhere from changing this value';

/**
 * `text` with `changes` set, every other character as it was. A key that stands already is changed where
 * it stands last, keeping its quotes where the new value fits in them. New keys follow the line of
 * `after`, in the order given and with that line's ending. What a text of its own could hold, every text
 * can: where unclosed quotes leave no other way, a comment goes above the value and one behind it.
 *
 * @throws StatsError `invalid-input`, naming the key and never the value, when no quoting can hold the
 * value, or when a new key comes and `after` is missing.
 */
export const setEnv = (text: string, values: ReadonlyMap<string, string>, after: string): string =>
  setEnvs(text, [{ values, after }]);

/** The same for values of many accounts, read and written in one go: one at a time they would take the square of their number. */
export const setEnvs = (text: string, changes: readonly EnvChanges[]): string =>
  setAtOnce(text, changes) ?? setOneByOne(text, changes);

/** Everything in its plainest spelling; `null` when not every entry, old and new, reads back then. */
function setAtOnce(text: string, changes: readonly EnvChanges[]): string | null {
  const entries = readEntries(text);
  const last = new Map(entries.map(({ key }, index) => [key, index]));
  const changed = new Map<number, Pair>();
  const added = new Map<number, Pair[]>();
  const newKeys = new Set<string>();
  for (const { values, after } of changes) {
    for (const [key, value] of values) {
      const at = last.get(key);
      const behind = last.get(after);
      if (at !== undefined) changed.set(at, { key, value });
      else if (behind === undefined || newKeys.has(key)) return null;
      else {
        newKeys.add(key);
        added.set(behind, [...(added.get(behind) ?? []), { key, value }]);
      }
    }
  }

  let result = '';
  let copied = 0;
  const copyTo = (end: number) => {
    result += text.slice(copied, end);
    copied = end;
  };
  for (const [index, entry] of entries.entries()) {
    const pair = changed.get(index);
    if (pair && pair.value !== entry.value) {
      copyTo(entry.start);
      result += plainest(pair.value, quoteOf(text.slice(entry.start, entry.end)));
      copied = entry.end;
    }
    for (const { key, value } of added.get(index) ?? []) {
      copyTo(lineEndBehind(entry, text));
      result += `${lineEndingOf(text.slice(copied), text)}${key}=${plainest(value, '')}`;
    }
  }
  copyTo(text.length);
  const wanted = entries.flatMap((entry, index): Pair[] => [
    changed.get(index) ?? entry,
    ...(added.get(index) ?? []),
  ]);
  return samePairs(readEntries(result), wanted) ? result : null;
}

function setOneByOne(text: string, changes: readonly EnvChanges[]): string {
  let result = text;
  for (const { values, after } of changes) {
    const known = parseEnv(result);
    let anchor = after;
    for (const [key, value] of values) {
      result = setPair(result, { key, value }, anchor);
      if (!known.has(key)) anchor = key;
    }
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
  const lineEnd = lineEndBehind(entry, text);
  const suffix = text.slice(lineEnd);
  return {
    before: text.slice(0, lineEnd) + lineEndingOf(suffix, text),
    prefix: `${key}=`,
    suffix,
  };
}

const lineEndBehind = ({ end }: Entry, text: string): number => end + text.slice(end).search(/$/m);

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

/** The first of them that reads back by itself; what stands around it in a text may still undo that. */
function plainest(value: string, quote: string): string {
  const spellings = spell(value, quote);
  const fits = (spelling: string) => parseEnv(`KEY=${spelling}`).get('KEY') === value;
  return spellings.find(fits) ?? value;
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
