import {
  assertArray,
  assertRecord,
  isRecord,
  readBoolean,
  readCount,
  readLine,
  readText,
  readUrl,
} from '../../net/assert.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import { sum } from '../../numbers/metrics.ts';
import { type Post, toTitle } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { missing, readDigits, readWord } from '../meta/read-fields.ts';
import type { Page } from '../read-pages.ts';
import { readTimestamp } from '../read-time.ts';

/** A profile; unknown values are `null`. */
export interface Profile {
  id: string;
  username: string | null;
  name: string | null;
  avatar: string | null;
  /** Empty without a biography. */
  bio: string | null;
  verified: boolean | null;
}

export const profileName = "Threads's profile";
export const listName = "Threads's list of posts";
export const insightsName = "Threads's insights call";
export const postInsightsName = "Threads's call for the insights of a post";

/**
 * The profile in the fields of `/me`; throws `unexpected-answer` without an id. `dropped` are the fields that Meta has
 * retired. https://developers.facebook.com/docs/threads/threads-profiles
 */
export function understandProfile(
  user: Record<string, unknown>,
  reader: LenientReader,
  dropped: readonly string[] = [],
): Profile {
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, user[field], `${profileName}: ${field}`);
  const id = readDigits(user.id, `${profileName}: id`);
  if (id === null) throw missing(`${profileName}: id`);
  const bio = 'threads_biography';
  // Absent when it is empty.
  const hasNoBio = (user[bio] ?? null) === null && !dropped.includes(bio);
  return {
    id,
    username: read('username', readLine) || null,
    name: read('name', readLine) || null,
    avatar: read('threads_profile_picture_url', readUrl),
    bio: hasNoBio ? '' : read(bio, readText),
    verified: read('is_verified', readBoolean),
  };
}

/** A post of the list, before its insights are known. */
type Listed = Pick<Post, 'id' | 'url' | 'title' | 'kind' | 'postedAt'>;

/**
 * One page of `/me/threads`, in which `limit` posts were asked for; without reposts of others.
 * https://developers.facebook.com/docs/threads/retrieve-and-discover-posts/retrieve-posts
 */
export function understandPosts(
  body: Record<string, unknown>,
  limit: number,
  reader: LenientReader,
): Page<Listed, string> {
  const list = reader.read(assertArray, body.data, `${listName}: data`) ?? [];
  const entries = list.flatMap(
    (entry, index) =>
      reader.read((post, at) => readPost(post, at, reader), entry, `${listName}: data[${index}]`) ??
      [],
  );
  return { entries, cursor: readCursor(body.paging, list.length === limit, reader) };
}

/** `null` for a repost of somebody else's post. */
function readPost(entry: unknown, at: string, reader: LenientReader): Listed | null {
  const post = assertRecord(entry, at);
  const id = readDigits(post.id, `${at}.id`);
  if (id === null) throw missing(`${at}.id`);
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, post[field], `${at}.${field}`);
  const kind = read('media_type', readWord);
  if (kind === 'repost_facade') return null;
  return {
    id,
    url: read('permalink', readUrl),
    title: toTitle(read('text', readText)),
    kind: kind ?? 'video',
    postedAt: read('timestamp', readTimestamp),
  };
}

/**
 * The last page has cursors as well, and it is not documented whether `next` is always there. Its address is not
 * used, because it contains the token.
 */
function readCursor(paging: unknown, isFull: boolean, reader: LenientReader): string | null {
  if (!isRecord(paging) || !isRecord(paging.cursors) || !(paging.next || isFull)) return null;
  return reader.read(readLine, paging.cursors.after, `${listName}: paging.cursors.after`) || null;
}

/**
 * The known metrics by name, of an account or a post: a total, or the sum of the days. Throws `unexpected-answer` when
 * there is no list of metrics. https://developers.facebook.com/documentation/threads/insights
 */
export function understandInsights(
  name: string,
  body: Record<string, unknown>,
  reader: LenientReader,
): Map<string, Count> {
  const entries = assertArray(body.data, `${name}: data`).flatMap((entry, index) => {
    const found = reader.read(readMetric, entry, `${name}: data[${index}]`);
    return found ? [found] : [];
  });
  return new Map(entries);
}

/** `null` without a value. Throws `unexpected-answer`. */
function readMetric(entry: unknown, at: string): [string, Count] | null {
  const metric = assertRecord(entry, at);
  const name = readLine(metric.name, `${at}.name`) ?? '';
  const total = assertRecord(metric.total_value ?? {}, `${at}.total_value`);
  const days = assertArray(metric.values ?? [], `${at}.values`).map((day, index) => {
    const where = `${at}.values[${index}]`;
    return readCount(assertRecord(day, where).value, `${where}.value`);
  });
  const value =
    readCount(total.value, `${at}.total_value.value`) ?? (days.length > 0 ? sum(days) : null);
  return value === null ? null : [name, value];
}
