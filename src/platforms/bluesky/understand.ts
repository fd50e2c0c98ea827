import { StatsError } from '../../errors.ts';
import {
  assertArray,
  assertRecord,
  readCount,
  readLine,
  readText,
  readUrl,
} from '../../net/assert.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import { type Post, toTitle } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import type { Page } from '../read-pages.ts';
import { readTimestamp } from '../read-time.ts';
import { isDid } from './read-actor.ts';

/** A profile; unknown values are `null`. */
export interface Profile {
  did: string;
  /** `null` also while the handle's domain does not confirm it. */
  handle: string | null;
  name: string | null;
  /** Empty without a description. */
  bio: string | null;
  avatar: string | null;
  followers: Count | null;
  following: Count | null;
  posts: Count | null;
  verified: boolean | null;
}

export const profileName = "Bluesky's profile";
export const feedName = "Bluesky's list of posts";

/**
 * The profile in an answer; throws `unexpected-answer` without a DID.
 * https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/actor/getProfile.json
 */
export function understandProfile(body: Record<string, unknown>, reader: LenientReader): Profile {
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, body[field], `${profileName}: ${field}`);
  const did = readLine(body.did, `${profileName}: did`) ?? '';
  if (!isDid(did)) throw unexpected(`${profileName}: did is missing or not a DID.`);
  // Absent when it is empty.
  const bio = (body.description ?? null) === null ? '' : read('description', readText);
  return {
    did,
    handle: read('handle', readHandle),
    name: read('displayName', readLine) || null,
    bio,
    avatar: read('avatar', readUrl),
    followers: read('followersCount', readCount),
    following: read('followsCount', readCount),
    posts: read('postsCount', readCount),
    verified: read('verification', readVerified),
  };
}

/** `null` as well while its domain does not confirm it. */
function readHandle(value: unknown, where: string): string | null {
  const handle = readLine(value, where);
  return handle === 'handle.invalid' ? null : handle || null;
}

/** `null` when the answer says nothing about it. */
function readVerified(value: unknown, where: string): boolean | null {
  if (value === undefined || value === null) return null;
  const status = readLine(assertRecord(value, where).verifiedStatus, `${where}.verifiedStatus`);
  return status === null ? null : status === 'valid';
}

/**
 * One page of an author's posts, without reposts and pinned ones, which come with a `reason`.
 * https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/getAuthorFeed.json
 */
export function understandFeed(
  body: Record<string, unknown>,
  reader: LenientReader,
): Page<Post, string> {
  const list = reader.read(assertArray, body.feed, `${feedName}: feed`) ?? [];
  const entries = list.flatMap((item, index) => {
    const at = `${feedName}: feed[${index}]`;
    const post = reader.read((one, where) => readItem(one, where, reader), item, at);
    return post === null ? [] : [post];
  });
  return { entries, cursor: reader.read(readLine, body.cursor, `${feedName}: cursor`) || null };
}

const none = {};

/** `null` for a repost or a pinned post. Throws `unexpected-answer` for an odd number. */
function readItem(item: unknown, at: string, reader: LenientReader): Post | null {
  const { post: view, reason } = assertRecord(item, at);
  if (assertRecord(reason ?? none, `${at}.reason`) !== none) return null;
  const where = `${at}.post`;
  const post = assertRecord(view, where);
  const id = readLine(post.uri, `${where}.uri`) ?? '';
  const [, did = '', key = ''] =
    /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(id) ?? [];
  if (!isDid(did)) throw unexpected(`${where}.uri is not the address of a post.`);
  const part = (value: unknown, name: string) =>
    reader.read(assertRecord, value ?? {}, `${where}.${name}`) ?? {};
  const record = part(post.record, 'record');
  const author = reader.read(
    readHandle,
    part(post.author, 'author').handle,
    `${where}.author.handle`,
  );
  const count = (field: string) => readCount(post[field], `${where}.${field}`);
  const [reposts, quotes] = [count('repostCount'), count('quoteCount')];
  return {
    id,
    url: `https://bsky.app/profile/${author ?? did}/post/${key}`,
    title: toTitle(reader.read(readText, record.text, `${where}.record.text`)),
    kind: reader.read(readKind, part(post.embed, 'embed').$type, `${where}.embed.$type`) ?? 'post',
    postedAt:
      reader.read(readTimestamp, record.createdAt, `${where}.record.createdAt`) ??
      reader.read(readTimestamp, post.indexedAt, `${where}.indexedAt`),
    views: null,
    likes: count('likeCount'),
    comments: count('replyCount'),
    shares: reposts === null || quotes === null ? null : reposts + quotes,
  };
}

/** `images` of `app.bsky.embed.images#view`, in lower case. */
function readKind(value: unknown, where: string): string | null {
  const text = readLine(value, where);
  if (text === null) return null;
  const kind = /^app\.bsky\.embed\.([A-Za-z]{1,40})(#view)?$/.exec(text)?.[1];
  // Other apps may define kinds of their own, which is nothing odd.
  return kind?.toLowerCase() ?? null;
}

const unexpected = (message: string) =>
  new StatsError(
    'unexpected-answer',
    message,
    'Look for a newer version of this action, or report it.',
  );
