import { assertArray, assertRecord, readCount, readLine } from '../../net/assert.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { readId } from '../meta/read-fields.ts';

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
