import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, readJsonBody } from '../json-body.ts';
import type { RecordedRequest } from '../server.ts';
import type { TikTokVideo } from './account.ts';
import { type DataCall, type DataEndpoint, shuffleKeys } from './data-endpoints.ts';
import { videoFields } from './video-fields.ts';

const scoped = {
  knownFields: Object.keys(videoFields),
  neededScopes: () => ['video.list'],
};

/**
 * `POST /v2/video/list/`: public videos, newest first, posted strictly before `cursor` (ms since 1970).
 * https://developers.tiktok.com/doc/tiktok-api-v2-video-list/
 */
export const videoList: DataEndpoint = {
  ...scoped,
  answer: (call) => {
    const body = readObject(call.request);
    if (typeof body === 'string') return body;
    const maxCount = readInteger(body.max_count, 10n);
    if (maxCount === null || maxCount < 1n || maxCount > 20n) {
      return 'The max_count must be an integer from 1 to 20.';
    }
    // 0 does not mean "from the start": it is the year 1970, before which nothing was posted.
    const before = readInteger(body.cursor, BigInt(Number.MAX_SAFE_INTEGER));
    if (before === null || before < 0n) return 'The cursor must be a time in milliseconds.';

    const older = newestFirst(call).filter((video) => cursorOf(video) < before);
    const page = older.slice(0, Number(maxCount));
    const last = page.at(-1);
    return shuffleKeys({
      videos: page.map((video) => toVideo(video, call)),
      cursor: last ? cursorOf(last) : 0,
      has_more: older.length > page.length,
    });
  },
};

/**
 * `POST /v2/video/query/`: the account's own videos among up to 20 ids. Other ids are silently omitted.
 * https://developers.tiktok.com/doc/tiktok-api-v2-video-query
 */
export const videoQuery: DataEndpoint = {
  ...scoped,
  answer: (call) => {
    const body = readObject(call.request);
    if (typeof body === 'string') return body;
    const ids = isJsonObject(body.filters) ? body.filters.video_ids : undefined;
    if (!Array.isArray(ids) || ids.length < 1 || ids.length > 20) {
      return 'The video_ids must be a list of 1 to 20 ids.';
    }
    if (!ids.every((id) => typeof id === 'string')) return 'The video_ids must be strings.';
    const found = newestFirst(call).filter(({ id }) => ids.includes(id));
    const videos = found.map((video) => toVideo(video, call));
    return shuffleKeys({ videos, cursor: 0, has_more: false });
  },
};

const cursorOf = (video: TikTokVideo): bigint => BigInt(video.createTime) * 1000n;

const newestFirst = ({ grant }: DataCall): TikTokVideo[] =>
  grant.account.videos
    .filter((video) => video.isPublic)
    .sort((one, other) => other.createTime - one.createTime);

function toVideo(video: TikTokVideo, { fields, grant, images }: DataCall): Record<string, unknown> {
  const { account, clientKey } = grant;
  const picture = createHash('md5').update(video.id).digest('hex');
  const result: Record<string, unknown> = {};
  for (const name of fields) {
    result[name] = videoFields[name]?.(video, { account, clientKey, images, picture });
  }
  return shuffleKeys(result);
}

function readObject({ headers, body }: RecordedRequest): JsonObject | string {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return 'The Content-Type must be application/json.';
  const value = readJsonBody(body);
  return isJsonObject(value) ? value : 'The request body must be a JSON object.';
}

function readInteger(value: unknown, absent: bigint): bigint | null {
  if (value === undefined) return absent;
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}
