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

/** What `/me` told; `null` where it did not. */
export interface Profile {
  /** The professional account's id, which paths take; not the one that each app has of its own. */
  userId: string | null;
  appScopedId: string | null;
  username: string | null;
  name: string | null;
  avatar: string | null;
  bio: string | null;
  followers: Count | null;
  following: Count | null;
  posts: Count | null;
}

export interface Post {
  /** 17 digits: text, because a JavaScript number would round it. */
  id: string;
  /** `null` when the owner hides them. */
  likes: Count | null;
  comments: Count | null;
}

export interface PostPage {
  posts: Post[];
  /** Leads to the next page; `null` on the last one. */
  cursor: string | null;
}

/** The fields of a profile: documented inside of a list `data`, and seen without it. */
export const unwrapProfile = (body: Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(body.data) ? assertRecord(body.data[0], `${profile}: data[0]`) : body;

const profile = "Instagram's profile";

/** `dropped` are the fields that Meta does not know any more: of them nothing is known, not even that they are empty. */
export function understandProfile(
  user: Record<string, unknown>,
  dropped: readonly string[] = [],
): Profile {
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    as(user[field], `${profile}: ${field}`);
  const userId = read('user_id', readId);
  const appScopedId = read('id', readId);
  // Without a wrapper around it, any JSON would pass for a profile that tells nothing.
  if (userId === null && appScopedId === null) throw missing(`${profile}: id`);
  return {
    userId,
    appScopedId,
    username: read('username', readLine) || null,
    name: read('name', readLine) || null,
    avatar: read('profile_picture_url', readUrl),
    // Left out when it is empty.
    bio: read('biography', readText) ?? (dropped.includes('biography') ? null : ''),
    followers: read('followers_count', readCount),
    following: read('follows_count', readCount),
    posts: read('media_count', readCount),
  };
}

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

/** Cursors come on the last page, too; only `next`, an address that holds the token, says that there is more. */
function readCursor(paging: unknown, where: string): string | null {
  if (!isRecord(paging) || !paging.next || !isRecord(paging.cursors)) return null;
  return readLine(paging.cursors.after, `${where}.cursors.after`) || null;
}

/** The account's insights by metric; one without data is left out of the answer, and of the map. */
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

/** Text or, as it has been seen, a number beyond 2^53. */
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
