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
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseJson } from '../../net/json.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import { type Post, toTitle } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';

/** A profile as `/v2/user/info/` reports it; `null` for what was not requested or is missing. */
export interface User {
  id: string | null;
  name: string | null;
  /** The largest picture. */
  avatar: string | null;
  /** The picture of 168 pixels, or else the largest one. */
  portrait: string | null;
  username: string | null;
  bio: string | null;
  verified: boolean | null;
  followers: Count | null;
  following: Count | null;
  likes: Count | null;
  videos: Count | null;
}

export interface VideoPage {
  /** Without those that cannot be read. */
  videos: Post[];
  /** A time in ms since 1970: the next page contains earlier videos. `null` on the last page. */
  cursor: Count | null;
}

/**
 * The profile in the `data` of `/v2/user/info/`; throws `unexpected-answer` without an object `user`.
 * https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info
 */
export function understandUser(data: unknown, reader: LenientReader): User {
  const where = "TikTok's user info: data";
  const user = assertRecord(assertRecord(data, where).user, `${where}.user`);
  const read = <T>(field: string, as: (value: unknown, where: string) => T) =>
    reader.read(as, user[field], `${where}.user.${field}`);
  const [large, small] = [read('avatar_large_url', readUrl), read('avatar_url', readUrl)];
  return {
    id: read('open_id', readLine) || null,
    name: read('display_name', readLine),
    avatar: large ?? small,
    portrait: small ?? large,
    username: read('username', readLine) || null,
    bio: read('bio_description', readText),
    verified: read('is_verified', readBoolean),
    followers: read('follower_count', readCount),
    following: read('following_count', readCount),
    likes: read('likes_count', readCount),
    videos: read('video_count', readCount),
  };
}

/** One page in the `data` of `/v2/video/list/`. https://developers.tiktok.com/doc/tiktok-api-v2-video-list/ */
export function understandVideos(data: unknown, reader: LenientReader): VideoPage {
  const where = "TikTok's video list: data";
  const page = reader.read(assertRecord, data, where) ?? {};
  const list = reader.read(assertArray, page.videos ?? [], `${where}.videos`) ?? [];
  const videos = list.flatMap(
    (entry, index) =>
      reader.read(
        (video, at) => readVideo(video, at, reader),
        entry,
        `${where}.videos[${index}]`,
      ) ?? [],
  );
  const hasMore = reader.read(readBoolean, page.has_more, `${where}.has_more`) ?? false;
  const cursor = hasMore ? reader.read(readCount, page.cursor, `${where}.cursor`) : null;
  return { videos, cursor };
}

/**
 * Throws `unexpected-answer` for an odd number: a video of which one number is unknown would distort rates and
 * averages. https://developers.tiktok.com/doc/tiktok-api-v2-video-object
 */
function readVideo(entry: unknown, at: string, reader: LenientReader): Post {
  const video = assertRecord(entry, at);
  const id = readLine(video.id, `${at}.id`);
  if (!id) throw new StatsError('unexpected-answer', `${at}.id is missing.`, report);
  const text = (field: string) => reader.read(readText, video[field], `${at}.${field}`);
  return {
    id,
    url: withoutOrigin(reader.read(readUrl, video.share_url, `${at}.share_url`)),
    title: toTitle(text('title')) ?? toTitle(text('video_description')),
    kind: 'video',
    postedAt: reader.read(readSeconds, video.create_time, `${at}.create_time`),
    likes: readCount(video.like_count, `${at}.like_count`),
    comments: readCount(video.comment_count, `${at}.comment_count`),
    shares: readCount(video.share_count, `${at}.share_count`),
    views: readCount(video.view_count, `${at}.view_count`),
  };
}

/** A time in seconds since 1970, as ms; `null` for a missing one. Throws `unexpected-answer`. */
function readSeconds(value: unknown, where: string): number | null {
  const seconds = readCount(value, where);
  if (seconds === null || seconds < endOfTime)
    return seconds === null ? null : Number(seconds) * 1000;
  throw new StatsError('unexpected-answer', `${where} is not a time.`, report);
}

/** The end of the year 9999, in seconds since 1970: ISO 8601 has four digits for a year. */
const endOfTime = 253_402_300_800n;

/** Takes out what TikTok adds to a link for its own statistics; it holds the app's client key. */
function withoutOrigin(address: string | null): string | null {
  if (address === null) return null;
  const url = new URL(address);
  const all = [...url.searchParams];
  const kept = all.filter(([name]) => !name.startsWith('utm_'));
  if (kept.length < all.length) url.search = String(new URLSearchParams(kept));
  return url.href;
}

/**
 * The `data` of an answer whose `error.code` is `ok`. Throws `access-expired`, `missing-scope`, `throttled`,
 * `unavailable` or `unexpected-answer` for any other answer; the body counts more than the status, because
 * TikTok also sends errors with HTTP 200. `name` is the request's name in messages.
 */
export function understandEnvelope(answer: HttpAnswer, name: string): unknown {
  const body = readBody(answer);
  if (body === null) {
    if (isTransient(answer)) throw transient(answer.status === 429, name, `HTTP ${answer.status}`);
    throw new StatsError(
      'unexpected-answer',
      `${name} was answered with HTTP ${answer.status} and without a JSON result.`,
      'Check that no proxy stands between the runner and TikTok; if this continues, report it.',
    );
  }
  if (body.code === 'ok' && answer.status < 400) return body.data;
  throw understandError(body.code, answer, name, body.logId);
}

/** Whether to retry the request: by the status, or by an error code under HTTP 200. */
export function asksToComeBack(answer: HttpAnswer): boolean {
  if (isTransient(answer)) return true;
  if (!/rate_limit_exceeded|internal_error/.test(answer.text)) return false;
  const code = readBody(answer)?.code;
  return code === 'rate_limit_exceeded' || code === 'internal_error';
}

/** The error for a code of https://developers.tiktok.com/doc/tiktok-api-v2-error-handling. */
function understandError(
  code: string,
  answer: HttpAnswer,
  name: string,
  logId: string,
): StatsError {
  const said = `${code}, HTTP ${answer.status}${logId && `, log id ${logId}`}`;
  switch (code) {
    case 'access_token_invalid':
      return new StatsError(
        'access-expired',
        `TikTok refused the access token (${said}).`,
        'Let the action renew it: run with refresh: auto.',
      );
    case 'scope_not_authorized':
    case 'scope_permission_missed':
      return new StatsError(
        'missing-scope',
        `${name} was refused because a scope is missing (${said}).`,
        'Sign in again and grant the scope; the app needs it in the developer portal as well.',
      );
    case 'rate_limit_exceeded':
      return transient(true, name, said);
    case 'internal_error':
      return transient(false, name, said);
    default:
      if (isTransient(answer)) return transient(answer.status === 429, name, said);
      return new StatsError('unexpected-answer', `${name} was refused (${said}).`, report);
  }
}

const transient = (throttled: boolean, name: string, said: string): StatsError =>
  throttled
    ? new StatsError(
        'throttled',
        `${name} was throttled (${said}).`,
        'Start a new run in a few minutes.',
      )
    : new StatsError(
        'unavailable',
        `${name} failed (${said}).`,
        'This is usually temporary: the next run tries again.',
      );

const report = 'Look for a newer version of this action, or report it with the log id.';

/**
 * The parts of an answer, `null` without an error code. Code and log id are replaced unless they have the
 * expected form: they are quoted in messages, and foreign texts may contain anything.
 */
function readBody({ text }: HttpAnswer): { code: string; logId: string; data: unknown } | null {
  try {
    const body = parseJson(text);
    const error = isRecord(body) ? body.error : null;
    if (!isRecord(body) || !isRecord(error) || typeof error.code !== 'string') return null;
    const code = /^[a-z_]{1,40}$/.test(error.code) ? error.code : 'an unknown code';
    const { log_id } = error;
    const logId = typeof log_id === 'string' && /^[0-9A-Za-z]{1,64}$/.test(log_id) ? log_id : '';
    return { code, logId, data: body.data };
  } catch {
    return null;
  }
}
