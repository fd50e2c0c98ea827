import { StatsError } from '../../errors.ts';
import { assertArray, assertRecord, readCount, readLine } from '../../net/assert.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { missing, readId, report } from './understand.ts';

/**
 * The account's insights by metric; metrics without data are left out. Throws `unexpected-answer` when there is
 * no list of metrics.
 */
export function understandInsights(
  body: Record<string, unknown>,
  reader: LenientReader,
): Map<string, Count> {
  const where = "Instagram's insights";
  const entries = assertArray(body.data, `${where}: data`).flatMap((entry, index) => {
    const found = reader.read(readMetric, entry, `${where}: data[${index}]`);
    return found ? [found] : [];
  });
  return new Map(entries);
}

/** The name and value of a metric; `null` without a value. Throws `unexpected-answer`. */
function readMetric(entry: unknown, at: string): [string, Count] | null {
  const metric = assertRecord(entry, at);
  const name = readLine(metric.name, `${at}.name`) ?? '';
  const total = assertRecord(metric.total_value ?? {}, `${at}.total_value`);
  const value = readCount(total.value, `${at}.total_value.value`);
  return value === null ? null : [name, value];
}

/** One metric of one post. */
export interface PostFigure {
  id: string;
  metric: string;
  value: Count;
}

const posts = "Instagram's insights of posts";

/** The figures in a media list with the field `insights`; those without a value are left out. */
export function understandPostPage(
  body: Record<string, unknown>,
  reader: LenientReader,
): PostFigure[] {
  const list = reader.read(assertArray, body.data, `${posts}: data`) ?? [];
  return list.flatMap((entry, index) => {
    const at = `${posts}: data[${index}]`;
    const post = reader.read(assertRecord, entry, at) ?? {};
    const id = reader.read(readId, post.id, `${at}.id`);
    const insights = reader.read(assertRecord, post.insights ?? {}, `${at}.insights`) ?? {};
    return id === null ? [] : understandPostInsights(id, insights, reader, `${at}.insights`);
  });
}

/**
 * The figures of one post, in the answer of its own edge or in a list's field `insights`. Throws nothing: an odd
 * figure is unknown. https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights
 */
export function understandPostInsights(
  id: string,
  insights: Record<string, unknown>,
  reader: LenientReader,
  where = posts,
): PostFigure[] {
  const list = reader.read(assertArray, insights.data ?? [], `${where}.data`) ?? [];
  return list.flatMap((entry, index) => {
    const at = `${where}.data[${index}]`;
    const found = reader.read(readLifetime, entry, at);
    return found ? [{ id, ...found }] : [];
  });
}

/** The only value of a metric over the post's lifetime; `null` without one. Throws `unexpected-answer`. */
function readLifetime(entry: unknown, at: string): Omit<PostFigure, 'id'> | null {
  const metric = assertRecord(entry, at);
  const name = readLine(metric.name, `${at}.name`) ?? '';
  const [first = {}] = assertArray(metric.values ?? [], `${at}.values`);
  const value = readCount(assertRecord(first, `${at}.values[0]`).value, `${at}.values[0].value`);
  return value === null ? null : { metric: name, value };
}

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

const demographics = "Instagram's demographics";

/**
 * The groups of a metric's only breakdown; none without data. An odd group is left out. Throws
 * `unexpected-answer` when there is no such breakdown. Values are looked up by the names in `dimension_keys`:
 * with a time frame, there is one more dimension.
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
export function understandDemographics(
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
  new StatsError('unexpected-answer', `${where} is not what it should be.`, report);
