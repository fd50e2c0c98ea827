import { StatsError } from '../../errors.ts';
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
import { type Post, toTitle } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import type { Page } from '../read-pages.ts';
import { readTimestamp } from '../read-time.ts';
import { htmlToText } from './html-to-text.ts';

/** An account at its own server; unknown values are `null`. */
export interface Profile {
  /** Its id at this server, which paths use. */
  id: string;
  name: string | null;
  bio: string | null;
  avatar: string | null;
  /** The same without motion. */
  portrait: string | null;
  url: string | null;
  /** `null` also when the account hides it. */
  followers: Count | null;
  following: Count | null;
  posts: Count | null;
  isSuspended: boolean;
  /** The account that it has moved to. */
  movedTo: string | null;
}

export const profileName = "Mastodon's profile";
export const listName = "Mastodon's list of posts";

/**
 * The account in an answer; throws `unexpected-answer` without an id.
 * https://docs.joinmastodon.org/entities/Account/
 */
export function understandProfile(body: Record<string, unknown>, reader: LenientReader): Profile {
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, body[field], `${profileName}: ${field}`);
  const moved = read('moved', (value, where) => (value ? assertRecord(value, where) : null));
  return {
    id: readId(body.id, `${profileName}: id`),
    name: read('display_name', readLine) || null,
    bio: read('note', readHtml),
    avatar: withoutPlaceholder(read('avatar', readUrl)),
    portrait: withoutPlaceholder(read('avatar_static', readUrl) ?? read('avatar', readUrl)),
    url: read('url', readUrl),
    followers: read('followers_count', readShown),
    following: read('following_count', readShown),
    posts: read('statuses_count', readShown),
    isSuspended: read('suspended', readBoolean) === true,
    movedTo: reader.read(readLine, moved?.acct, `${profileName}: moved.acct`) || null,
  };
}

/** Some servers send -1 for a number that the account hides. */
const readShown = (value: unknown, where: string): Count | null =>
  value === -1 ? null : readCount(value, where);

/** The picture of an account that has none. */
const withoutPlaceholder = (url: string | null): string | null =>
  url?.endsWith('/avatars/original/missing.png') ? null : url;

const readHtml = (value: unknown, where: string): string | null => {
  const html = readText(value, where);
  // Entities can stand for control characters.
  return html === null ? null : readText(htmlToText(html), where);
};

/**
 * One page of an account's posts, in which `limit` were asked for.
 * https://docs.joinmastodon.org/methods/accounts/#statuses
 */
export function understandPosts(
  list: readonly unknown[],
  limit: number,
  reader: LenientReader,
): Page<Post, string> {
  // Servers before 4.5 have no quotes, so a post without their number lacks nothing there.
  const hasQuotes = list.some((one) => isRecord(one) && one.quotes_count !== undefined);
  const entries = list.flatMap((item, index) => {
    const at = `${listName}: [${index}]`;
    return reader.read((one, where) => readPost(one, where, hasQuotes, reader), item, at) ?? [];
  });
  const last = list.at(-1);
  const cursor =
    list.length < limit || !isRecord(last)
      ? null
      : reader.read(readId, last.id, `${listName}: [${list.length - 1}].id`);
  return { entries, cursor };
}

const none = {};

/** `null` for somebody else's post. Throws `unexpected-answer` for an odd number. */
function readPost(
  item: unknown,
  at: string,
  hasQuotes: boolean,
  reader: LenientReader,
): Post | null {
  const post = assertRecord(item, at);
  if (assertRecord(post.reblog ?? none, `${at}.reblog`) !== none) return null;
  const id = readLine(post.uri, `${at}.uri`);
  if (!id) throw unexpected(`${at}.uri is missing.`);
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, post[field], `${at}.${field}`);
  const count = (field: string) => readCount(post[field], `${at}.${field}`);
  const [reblogs, quotes] = [count('reblogs_count'), hasQuotes ? count('quotes_count') : 0n];
  return {
    id,
    url: read('url', readUrl),
    // A content warning stands for the text that it covers.
    title: toTitle(read('spoiler_text', readText) || read('content', readHtml)),
    kind: readKind(post.media_attachments, `${at}.media_attachments`, reader) ?? 'status',
    postedAt: read('created_at', readTimestamp),
    views: null,
    likes: count('favourites_count'),
    comments: count('replies_count'),
    shares: reblogs === null || quotes === null ? null : reblogs + quotes,
  };
}

/** The type of the first attachment, such as `image`. https://docs.joinmastodon.org/entities/MediaAttachment/ */
function readKind(value: unknown, where: string, reader: LenientReader): string | null {
  const [first] = reader.read(assertArray, value ?? [], where) ?? [];
  if (first === undefined) return null;
  const media = reader.read(assertRecord, first, `${where}[0]`);
  const kind = reader.read(readLine, media?.type, `${where}[0].type`);
  return kind !== null && /^[a-z]{1,40}$/.test(kind) ? kind : null;
}

/** An id as paths and queries contain it. */
function readId(value: unknown, where: string): string {
  const id = readLine(value, where);
  if (id !== null && /^\w{1,64}$/.test(id)) return id;
  throw unexpected(`${where} is missing or not an id.`);
}

const unexpected = (message: string) =>
  new StatsError(
    'unexpected-answer',
    message,
    'Look for a newer version of this action, or report it.',
  );
