import { StatsError } from '../../errors.ts';
import { assertArray, assertRecord, readCount, readLine } from '../../net/assert.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { missing, report } from './read-fields.ts';

/** The form of the values of each dimension; any other is odd. */
const forms = {
  age: /^\d{1,3}(-\d{1,3}|\+)$/,
  gender: /^[A-Za-z]{1,20}$/,
  country: /^[A-Za-z]{2}$/,
  city: /^.{1,200}$/u,
};

export type Dimension = keyof typeof forms;

/** A group of followers: its value of each requested dimension, and its size. */
export type Demographic = Partial<Record<Dimension, string>> & { count: Count };

/**
 * The groups of a metric's only breakdown; none without data. An odd group is left out. Throws
 * `unexpected-answer` when there is no such breakdown. Values are looked up by the names in `dimension_keys`:
 * with a time frame, there is one more dimension. `demographics` names the answer in messages.
 */
export function understandDemographics(
  demographics: string,
  body: Record<string, unknown>,
  dimensions: readonly Dimension[],
  reader: LenientReader,
): Demographic[] {
  const metric = `${demographics}: data[0]`;
  const [first = {}] = assertArray(body.data, `${demographics}: data`);
  const total = assertRecord(first, metric).total_value ?? {};
  const breakdowns = assertRecord(total, `${metric}.total_value`).breakdowns ?? [];
  const at = `${metric}.total_value.breakdowns`;
  const [only = {}] = assertArray(breakdowns, at);
  const { dimension_keys, results } = assertRecord(only, `${at}[0]`);
  const groups = assertArray(results ?? [], `${at}[0].results`);
  if (groups.length === 0) return [];
  const keys = assertArray(dimension_keys, `${at}[0].dimension_keys`);
  const absent = dimensions.find((dimension) => !keys.includes(dimension));
  if (absent !== undefined) throw missing(`${at}[0].dimension_keys: ${absent}`);
  return groups.flatMap(
    (group, index) =>
      reader.read(
        (one, place) => readGroup(one, place, dimensions, keys),
        group,
        `${at}[0].results[${index}]`,
      ) ?? [],
  );
}

function readGroup(
  entry: unknown,
  at: string,
  dimensions: readonly Dimension[],
  keys: readonly unknown[],
): Demographic {
  const { dimension_values, value } = assertRecord(entry, at);
  const values = assertArray(dimension_values, `${at}.dimension_values`);
  const count = readCount(value, `${at}.value`);
  if (count === null) throw missing(`${at}.value`);
  const group: Demographic = { count };
  for (const dimension of dimensions) {
    const where = `${at}.dimension_values: ${dimension}`;
    const text = readLine(values[keys.indexOf(dimension)], where)?.trim() ?? '';
    if (!forms[dimension].test(text)) throw odd(where);
    group[dimension] = dimension === 'city' ? text : text.toUpperCase();
  }
  return group;
}

const odd = (where: string) =>
  new StatsError('unexpected-answer', `${where} has an unexpected form.`, report);
