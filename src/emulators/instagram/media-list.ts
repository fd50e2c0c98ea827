import type { GraphError } from '../meta/answers.ts';
import { readAccessToken } from '../meta/token-endpoints.ts';
import type { GraphCall } from './graph-call.ts';
import { findRefusal, isOlder, listed, type Place, readMediaFields, write } from './media.ts';

const defaultLimit = 25;
const maxPerPage = 100;

/** `GET /me/media` and `GET /{user_id}/media`: pages with cursors. `next` contains the access token. */
export function listMedia(call: GraphCall): { body: unknown } | GraphError {
  const { request, grant } = call;
  const asked = readMediaFields(call);
  if ('code' in asked) return asked;
  const limitText = request.query.get('limit') ?? String(defaultLimit);
  if (!/^[1-9]\d{0,8}$/.test(limitText)) {
    return { code: 100, message: '(#100) Param limit must be a positive integer' };
  }
  const limit = Math.min(Number(limitText), maxPerPage);
  const all = listed(grant.account.media);

  const after = readCursor(request.query.get('after'));
  const before = readCursor(request.query.get('before'));
  if (after === 'broken' || before === 'broken') {
    return { code: 100, message: '(#100) The cursor is invalid' };
  }
  const older = after ? all.filter((media) => isOlder(media, after)) : all;
  const between = before ? older.filter((media) => isOlder(before, media)) : older;
  const page = before ? between.slice(-limit) : between.slice(0, limit);
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) return { body: { data: [] } };

  const refusal = findRefusal(page, asked, call);
  if (refusal) return refusal;
  const cursors = { before: toCursor(first), after: toCursor(last) };
  const hasOlder = all.some((media) => isOlder(media, last));
  const hasNewer = all.some((media) => isOlder(first, media));
  const paging = {
    cursors,
    ...(hasOlder && { next: pageUrl(call, limit, { after: cursors.after }) }),
    ...(hasNewer && { previous: pageUrl(call, limit, { before: cursors.before }) }),
  };
  return { body: { data: page.map((media) => write(media, asked, call)), paging } };
}

function pageUrl(call: GraphCall, limit: number, cursor: Record<string, string>): string {
  const { request, grant, settings, version, baseUrl } = call;
  const query = new URLSearchParams({
    access_token: readAccessToken(request),
    fields: request.query.get('fields') ?? '',
    limit: String(limit),
    ...cursor,
  });
  return `${settings.nextBase ?? baseUrl}/${version}/${grant.account.userId}/media?${query}`;
}

/** A cursor is a position by time and id, so it stays valid when the medium at that position is deleted. */
const toCursor = ({ postedAt, id }: Place): string =>
  `QVFI${Buffer.from(`${postedAt}.${id}`).toString('base64url')}ZD`;

function readCursor(text: string | null): Place | null | 'broken' {
  if (!text) return null;
  const inside = Buffer.from(text.slice(4, -2), 'base64url').toString();
  const found = /^(\d+)\.(\d+)$/.exec(inside);
  return found ? { postedAt: Number(found[1]), id: found[2] ?? '' } : 'broken';
}
