import {
  assertArray,
  assertRecord,
  isRecord,
  readCount,
  readLine,
  readText,
  readUrl,
} from '../../net/assert.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import { type Post, toTitle } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { missing, readDigits, readId, readWord } from '../meta/read-fields.ts';
import { readTimestamp } from '../read-time.ts';

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

export interface PostPage {
  /** Without those that cannot be read. */
  posts: Post[];
  /** The parameter `after` of the next page; `null` on the last one. */
  cursor: string | null;
}

/** The fields of a profile: documented inside a list `data`, but observed without it. */
export const unwrapProfile = (body: Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(body.data) ? assertRecord(body.data[0], `${profile}: data[0]`) : body;

const profile = "Instagram's profile";

/**
 * The profile in the fields of `/me`; throws `unexpected-answer` when nothing identifies the account. `dropped` are the fields that
 * Meta has retired: they are unknown, and not just empty.
 */
export function understandProfile(
  user: Record<string, unknown>,
  reader: LenientReader,
  dropped: readonly string[] = [],
): Profile {
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, user[field], `${profile}: ${field}`);
  const userId = read('user_id', readDigits);
  const username = read('username', readLine) || null;
  // With the other id it would be another account: while its usual id is odd, its name identifies it.
  const hasOddId = userId === null && (user.user_id ?? null) !== null;
  const appScopedId = hasOddId ? null : read('id', readId);
  // Without this check, any JSON object would pass for a profile without values.
  if ((hasOddId ? username : (userId ?? appScopedId)) === null) throw missing(`${profile}: id`);
  // Instagram leaves out an empty biography.
  const hasNoBio = (user.biography ?? null) === null && !dropped.includes('biography');
  return {
    userId,
    appScopedId,
    username,
    name: read('name', readLine) || null,
    avatar: read('profile_picture_url', readUrl),
    bio: hasNoBio ? '' : read('biography', readText),
    followers: read('followers_count', readCount),
    following: read('follows_count', readCount),
    posts: read('media_count', readCount),
  };
}

/** One page of `/me/media`. */
export function understandMedia(body: Record<string, unknown>, reader: LenientReader): PostPage {
  const where = "Instagram's media list";
  const list = reader.read(assertArray, body.data, `${where}: data`) ?? [];
  const posts = list.flatMap(
    (entry, index) =>
      reader.read((post, at) => readPost(post, at, reader), entry, `${where}: data[${index}]`) ??
      [],
  );
  return { posts, cursor: readCursor(body.paging, `${where}: paging`, reader) };
}

/**
 * A post without views and shares, which only insights contain. Throws `unexpected-answer` for an odd number: a
 * post of which one number is unknown would distort rates and averages.
 * https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media
 */
function readPost(entry: unknown, at: string, reader: LenientReader): Post {
  const post = assertRecord(entry, at);
  // 17 digits, so it stays text: a JavaScript number would round it.
  const id = readId(post.id, `${at}.id`);
  if (!id) throw missing(`${at}.id`);
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, post[field], `${at}.${field}`);
  const type = read('media_type', readWord);
  const product = read('media_product_type', readWord);
  return {
    id,
    url: read('permalink', readUrl),
    title: toTitle(read('caption', readText)),
    // A reel's `media_type` is `VIDEO`; the other product types (`FEED`, `AD`) say nothing about the post.
    kind: (product === 'reels' ? product : type) ?? 'video',
    postedAt: read('timestamp', readTimestamp),
    // `null` when the owner hides them.
    likes: readCount(post.like_count, `${at}.like_count`),
    comments: readCount(post.comments_count, `${at}.comments_count`),
    views: null,
    shares: null,
  };
}

/**
 * The last page has cursors too; only `next` says that there is another one. Its address is not used,
 * because it contains the token.
 */
function readCursor(paging: unknown, where: string, reader: LenientReader): string | null {
  if (!isRecord(paging) || !paging.next || !isRecord(paging.cursors)) return null;
  return reader.read(readLine, paging.cursors.after, `${where}.cursors.after`) || null;
}
