import { StatsError } from '../../errors.ts';
import {
  assertArray,
  assertRecord,
  isRecord,
  readCount,
  readLine,
  readText,
  readUrl,
} from '../../net/assert.ts';
import type { Count } from '../../numbers/stats-document.ts';

/**
 * A profile as `/me` reports it; unknown values are `null`.
 * https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user
 */
export interface Profile {
  /** The id of the professional account, which paths use. */
  userId: string | null;
  /** The id that this app alone has for the account. */
  appScopedId: string | null;
  username: string | null;
  name: string | null;
  avatar: string | null;
  bio: string | null;
  followers: Count | null;
  following: Count | null;
  posts: Count | null;
}

/**
 * The counters of one post; unknown values are `null`.
 * https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media
 */
export interface Post {
  /** 17 digits, so it stays text: a JavaScript number would round it. */
  id: string;
  /** `null` when the owner hides them. */
  likes: Count | null;
  comments: Count | null;
}

export interface PostPage {
  posts: Post[];
  /** The parameter `after` of the next page; `null` on the last one. */
  cursor: string | null;
}

/** The fields of a profile: documented inside a list `data`, but observed without it. */
export const unwrapProfile = (body: Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(body.data) ? assertRecord(body.data[0], `${profile}: data[0]`) : body;

const profile = "Instagram's profile";

/**
 * The profile in the fields of `/me`; throws `unexpected-answer` for a field of the wrong type and when both
 * ids are missing. `dropped` are the fields that Meta has retired: they are unknown, and not just empty.
 */
export function understandProfile(
  user: Record<string, unknown>,
  dropped: readonly string[] = [],
): Profile {
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    as(user[field], `${profile}: ${field}`);
  const userId = read('user_id', readId);
  const appScopedId = read('id', readId);
  // Without this check, any JSON object would pass for a profile without values.
  if (userId === null && appScopedId === null) throw missing(`${profile}: id`);
  return {
    userId,
    appScopedId,
    username: read('username', readLine) || null,
    name: read('name', readLine) || null,
    avatar: read('profile_picture_url', readUrl),
    // Instagram leaves out an empty biography.
    bio: read('biography', readText) ?? (dropped.includes('biography') ? null : ''),
    followers: read('followers_count', readCount),
    following: read('follows_count', readCount),
    posts: read('media_count', readCount),
  };
}

/** One page of `/me/media`; throws `unexpected-answer` for a wrong type or a post without an id. */
export function understandMedia(body: Record<string, unknown>): PostPage {
  const where = "Instagram's media list";
  const posts = assertArray(body.data, `${where}: data`).map((entry, index) => {
    const at = `${where}: data[${index}]`;
    const post = assertRecord(entry, at);
    const id = readId(post.id, `${at}.id`);
    if (!id) throw missing(`${at}.id`);
    return {
      id,
      likes: readCount(post.like_count, `${at}.like_count`),
      comments: readCount(post.comments_count, `${at}.comments_count`),
    };
  });
  return { posts, cursor: readCursor(body.paging, `${where}: paging`) };
}

/**
 * The last page has cursors too; only `next` says that there is another one. Its address is not used,
 * because it contains the token.
 */
function readCursor(paging: unknown, where: string): string | null {
  if (!isRecord(paging) || !paging.next || !isRecord(paging.cursors)) return null;
  return readLine(paging.cursors.after, `${where}.cursors.after`) || null;
}

/**
 * The account's insights by metric; metrics without data are left out. Throws `unexpected-answer` for a
 * field of the wrong type.
 */
export function understandInsights(body: Record<string, unknown>): Map<string, Count> {
  const where = "Instagram's insights";
  const entries = assertArray(body.data, `${where}: data`).flatMap((entry, index) => {
    const at = `${where}: data[${index}]`;
    const metric = assertRecord(entry, at);
    const name = readLine(metric.name, `${at}.name`) ?? '';
    const total = isRecord(metric.total_value) ? metric.total_value.value : null;
    const value = readCount(total, `${at}.total_value.value`);
    return value === null ? [] : [[name, value] as const];
  });
  return new Map(entries);
}

/** An id as text. Numbers beyond 2^53 were observed too. */
const readId = (value: unknown, where: string): string | null =>
  typeof value === 'number' || typeof value === 'bigint'
    ? String(readCount(value, where))
    : readLine(value, where) || null;

const missing = (where: string) =>
  new StatsError(
    'unexpected-answer',
    `${where} is missing.`,
    'Look for a newer version of this action, or report it.',
  );
