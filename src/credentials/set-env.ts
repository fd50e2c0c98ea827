import { StatsError } from '../errors.ts';
import { type Entry, type EnvFile, type Pair, parseEnv } from './env-file.ts';

/** Values by key. New keys follow the key `after`, which the text must contain if there are new keys. */
export interface EnvChanges {
  readonly values: ReadonlyMap<string, string>;
  readonly after: string;
}

/** The text before and after a value. */
interface Place {
  readonly before: string;
  readonly after: string;
}

/**
 * Returns the file with the values set and every other character unchanged. An existing key is changed where
 * it appears last, and keeps its quotes if the new value fits in them. New keys follow the line of `after` in
 * the given order, with that line's ending. The result is parsed again to make sure that every other key
 * keeps its value. Throws `invalid-input` if no quotes can hold the value, if an unclosed quote elsewhere
 * would change a value, or if `after` is missing; the error names the key or a line, and never a value.
 */
export const setEnv = (
  file: EnvFile,
  values: ReadonlyMap<string, string>,
  after: string,
): EnvFile => setEnvs(file, [{ values, after }]);

/** Like `setEnv`, for many accounts in one pass, because one pass for each would take quadratic time. */
export function setEnvs(file: EnvFile, changes: readonly EnvChanges[]): EnvFile {
  for (const [key, value] of changes.flatMap(({ values }) => [...values]))
    if (unstorable.test(value) && value !== file.values.get(key))
      throw valueRefused({ key, value });
  return setAtOnce(file, changes) ?? setOneByOne(file, changes);
}

/** UTF-8 has no form for a lone surrogate, and no environment variable, which carries a secret, holds NUL. */
const unstorable = /[\0\ud800-\udfff]/u;

/** Writes every value in its plainest spelling; `null` if an entry would then be parsed as another value. */
function setAtOnce({ text, entries }: EnvFile, changes: readonly EnvChanges[]): EnvFile | null {
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
      result += plainest(pair.value, quoteOf(entry, text));
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
  const written = parseEnv(result);
  return samePairs(written.entries, wanted) ? written : null;
}

function setOneByOne(file: EnvFile, changes: readonly EnvChanges[]): EnvFile {
  let result = file;
  for (const { values, after } of changes) {
    const { values: known } = result;
    let anchor = after;
    for (const [key, value] of values) {
      result = setPair(result, { key, value }, anchor);
      if (!known.has(key)) anchor = key;
    }
  }
  return result;
}

/** Uses the first spelling with which every entry, old and new, is parsed as intended. */
function setPair(file: EnvFile, pair: Pair, after: string): EnvFile {
  const { text, entries } = file;
  const at = entries.findLastIndex(({ key }) => key === pair.key);
  const old = entries[at];
  if (old?.value === pair.value) return file;

  const behind = entries.findLastIndex(({ key }) => key === after);
  const places = old ? placesOf(old, text) : [placeBehind(entries[behind], text, pair.key, after)];
  const pairs: readonly Pair[] = entries;
  const wanted = old ? pairs.with(at, pair) : pairs.toSpliced(behind + 1, 0, pair);
  for (const place of places) {
    for (const spelling of spell(pair.value, old ? quoteOf(old, text) : '')) {
      const written = parseEnv(`${place.before}${spelling}${place.after}`);
      if (samePairs(written.entries, wanted)) return written;
    }
  }
  throw fitsAlone(pair) ? textRefuses(file, pair, old) : valueRefused(pair);
}

/**
 * The place of the old value first, then the place right after the sign: a value on a line of its own can be
 * written in fewer ways.
 */
function placesOf(entry: Entry, text: string): Place[] {
  return [entry.start, entry.sign].map((start) => {
    // `KEY:` needs whitespace after it, and the only existing one may be the line ending.
    const blank = text[start - 1] === ':' ? ' ' : '';
    return {
      before: text.slice(0, start) + blank,
      after: text.slice(start, entry.start) + text.slice(entry.end),
    };
  });
}

function placeBehind(entry: Entry | undefined, text: string, key: string, after: string): Place {
  if (!entry) {
    throw new StatsError(
      'invalid-input',
      `${key} cannot be placed: it belongs after ${after}, which is missing.`,
      `Add ${after}.`,
    );
  }
  const lineEnd = lineEndBehind(entry, text);
  const rest = text.slice(lineEnd);
  return { before: `${text.slice(0, lineEnd)}${lineEndingOf(rest, text)}${key}=`, after: rest };
}

const lineEndBehind = ({ end }: Entry, text: string): number => end + text.slice(end).search(/$/m);

/** The first line ending in the first of the texts that has one. */
function lineEndingOf(...texts: readonly string[]): string {
  return texts.map((text) => /\r\n?|\n/.exec(text)?.[0]).find(Boolean) ?? '\n';
}

/** The ways to write a value, with the given quotes first; some may be parsed as another value. */
function spell(value: string, quote: string): string[] {
  return [quote, '', "'", '"', '`'].map((style) => {
    const inside = style === '"' ? value.replace(/\n/g, '\\n').replace(/\r/g, '\\r') : value;
    return `${style}${inside}${style}`;
  });
}

/** The first spelling that is parsed correctly on its own; quotes elsewhere in the text may change that. */
const plainest = (value: string, quote: string): string =>
  spell(value, quote).find((spelling) => readsBack({ key: 'KEY', value }, spelling)) ?? value;

const fitsAlone = (pair: Pair): boolean =>
  spell(pair.value, '').some((spelling) => readsBack(pair, spelling));

const readsBack = ({ key, value }: Pair, spelling: string): boolean =>
  parseEnv(`${key}=${spelling}`).values.get(key) === value;

const quoteOf = ({ start, end }: Entry, text: string): string =>
  /^(['"`])[\s\S]*\1$/.exec(text.slice(start, end))?.[1] ?? '';

const samePairs = (left: readonly Pair[], right: readonly Pair[]): boolean =>
  left.length === right.length &&
  left.every(({ key, value }, index) => {
    const other = right[index];
    return key === other?.key && value === other.value;
  });

const valueRefused = ({ key }: Pair) =>
  new StatsError(
    'invalid-input',
    `The new value of ${key} cannot be written in dotenv format.`,
    'Use a key of letters, digits and underscores, and a single-line value that does not contain all three kinds of quotes.',
  );

/** Names the line of the first quote that is never closed, or else the line of the key itself. */
function textRefuses({ text, entries }: EnvFile, { key }: Pair, old: Entry | undefined) {
  const isUnclosed = (entry: Entry) =>
    /^['"`]/.test(text.slice(entry.start, entry.end)) && quoteOf(entry, text) === '';
  const culprit = entries.find(isUnclosed) ?? old ?? entries[0];
  const line = text.slice(0, culprit?.start).split(/\r\n?|\n/).length;
  return new StatsError(
    'invalid-input',
    `Line ${line} of .env.social has a quote that is never closed, so ${key} cannot get a new value without changing other values.`,
    `Close the quote in line ${line}, or remove it.`,
  );
}
