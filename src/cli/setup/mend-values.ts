import { labelledKey, splitKey } from '../../credentials/accounts.ts';
import { findFlaw } from '../../credentials/value-flaws.ts';
import type { Text } from '../../locale/text.ts';
import { isRecord } from '../../net/assert.ts';
import { parseJson } from '../../net/json.ts';
import type { Key, Platform, Values } from '../../platforms/platform.ts';

export interface Mended {
  values: Map<string, string>;
  /** What was changed, a sentence each, without any value. */
  notes: Text[];
}

/**
 * Returns values that people have pasted as they were meant: without quotes and `Bearer`, a name in place of the
 * address of its page, a whole answer of the token endpoint taken apart, and tokens in each other's place exchanged.
 */
export function mendValues(values: Values, platforms: readonly Platform[]): Mended {
  const mended = new Map<string, string>();
  const notes: Text[] = [];
  for (const [written, value] of values) {
    const { name, label } = splitKey(written);
    const platform = platforms.find(({ keys }) => keys.some((key) => key.name === name));
    const key = platform?.keys.find((one) => one.name === name);
    const answer = platform && readAnswer(value, platform);
    if (answer) {
      for (const [own, part] of answer) mended.set(labelledKey(own, label), part);
      notes.push({
        en: `${written} held a whole answer, of which the values were taken.`,
        de: `${written} enthielt eine ganze Antwort; daraus wurden die Werte übernommen.`,
      });
      continue;
    }
    // A text that this program has written holds tokens as the platform sent them.
    const meant = key ? mendValue(key, value, values.has('SOCIAL_SAVED_AT')) : value;
    if (meant !== value)
      notes.push({
        en: `${written} was taken without what stood around its value.`,
        de: `${written} wurde ohne das übernommen, was um den Wert herum stand.`,
      });
    mended.set(written, meant);
  }
  for (const platform of platforms) notes.push(...exchangeSwapped(mended, platform));
  return { values: mended, notes };
}

/** Returns a single value as it was meant; one without a flaw stays as it is. */
export function mendValue(key: Key, value: string, isStamped = false): string {
  if (!key.inAddress && findFlaw(key, value, isStamped) === null) return value;
  const plain = value
    .trim()
    .replace(/^["'`´“”„‘’«»]+|["'`´“”„‘’«»]*[,;]?$/g, '')
    .replace(/^(?:Authorization:\s*)?Bearer\s+/i, '')
    .trim();
  const [, name] = key.inAddress?.exec(plain) ?? [];
  return name ?? (key.inAddress ? plain.replace(/^@/, '') : plain);
}

/** The values in an answer of the platform's token endpoint, by key; `null` for any other text. */
export function readAnswer(text: string, platform: Platform): Map<string, string> | null {
  const body = readObject(text);
  if (body === null) return null;
  const fields = isRecord(body.data) ? { ...body.data, ...body } : body;
  const values = platform.keys.flatMap(({ name, answerField }) => {
    const value = answerField === undefined ? undefined : fields[answerField];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return values.length > 0 ? new Map(values) : null;
}

/** The values in an answer that stands alone in a file: those of the platform that most of its fields belong to. */
export function readLoneAnswer(
  text: string,
  platforms: readonly Platform[],
): Map<string, string> | null {
  const read = platforms.flatMap((platform) => {
    const values = readAnswer(text, platform);
    const fits = platform.keys.every(
      (key) => findFlaw(key, values?.get(key.name) ?? '', false) === null,
    );
    return values && fits ? [values] : [];
  });
  return read.sort((one, other) => other.size - one.size)[0] ?? null;
}

function readObject(text: string): Record<string, unknown> | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const value = parseJson(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Exchanges two values of which each is a mistake where it is, and none in the place of the other. */
function exchangeSwapped(values: Map<string, string>, { keys }: Platform): Text[] {
  const notes: Text[] = [];
  const isMistake = (key: Key, value: string) =>
    key.mistakes?.some(({ pattern }) => pattern.test(value)) ?? false;
  for (const [written, value] of values) {
    const { name, label } = splitKey(written);
    const key = keys.find((one) => one.name === name);
    if (!key || !isMistake(key, value)) continue;
    const other = keys.find((one) => {
      const there = values.get(labelledKey(one.name, label)) ?? '';
      return (
        one !== key && isMistake(one, there) && !isMistake(one, value) && !isMistake(key, there)
      );
    });
    if (!other) continue;
    const place = labelledKey(other.name, label);
    values.set(written, values.get(place) ?? '');
    values.set(place, value);
    notes.push({
      en: `${written} and ${place} were in each other's place.`,
      de: `${written} und ${place} waren vertauscht.`,
    });
  }
  return notes;
}
