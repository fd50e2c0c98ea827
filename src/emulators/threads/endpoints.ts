import type { GraphError } from '../meta/answers.ts';
import { toTimestamp } from '../meta/timestamp.ts';
import { noPermission, readAccessToken } from '../meta/token-endpoints.ts';
import { throttled } from '../meta/usage.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import type { ThreadsAccount, ThreadsPost } from './account.ts';
import { readAccountInsights, readPostInsights } from './insights.ts';
import { basicScope } from './scopes.ts';
import { hasScope, type Outcome, type ThreadsCall, type ThreadsContext } from './threads-call.ts';

/** Answers `me`, an edge of it, or the insights of a post, for the token's own account only. */
export function answerNode(
  request: RecordedRequest,
  { id, edge }: { id: string; edge: string | null },
  context: ThreadsContext,
): Answer {
  const { answers, settings, tokens, usage } = context;
  const token = tokens.find(readAccessToken(request));
  if ('code' in token) return answers.error(token);
  const { grant } = token;
  const isWithin = usage.passes(grant);
  const withUsage = (answer: Answer): Answer => ({
    ...answer,
    headers: { ...answer.headers, ...usage.headers(grant) },
  });
  if (!isWithin) return withUsage(answers.error(throttled(settings.throttleCode)));
  const call = { ...context, request, grant };
  if (!hasScope(call, basicScope))
    return withUsage(answers.error(noPermission(settings.permissionCode)));
  const outcome = readNode(id, edge, call);
  return withUsage('code' in outcome ? answers.error(outcome) : answers.ok(outcome.body));
}

function readNode(id: string, edge: string | null, call: ThreadsCall): Outcome {
  const { account } = call.grant;
  if (id === 'me' || id === account.userId) {
    if (edge === null) return readProfile(call);
    if (edge === 'threads') return listPosts(call);
    if (edge === 'threads_insights') return readAccountInsights(call);
  }
  const post = account.posts.find((one) => one.id === id);
  if (post && edge === 'insights') return readPostInsights(post, call);
  return {
    code: 100,
    subcode: 33,
    message: `Unsupported get request. Object with ID '${id.replace(/\D/g, '')}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
  };
}

/** https://developers.facebook.com/docs/threads/threads-profiles */
const profileFields: Record<string, (account: ThreadsAccount, call: ThreadsCall) => unknown> = {
  id: ({ userId }) => userId,
  username: ({ username }) => username,
  name: ({ name }) => name || undefined,
  is_verified: ({ verified }) => verified,
  threads_profile_picture_url: ({ pictureId }, { pictures }) =>
    pictureId ? pictures.sign(`/v/t51.2885-19/${pictureId}.jpg`) : undefined,
  threads_biography: ({ biography }) => biography || undefined,
};

/** https://developers.facebook.com/docs/threads/retrieve-and-discover-posts/retrieve-posts */
const postFields: Record<string, (post: ThreadsPost, call: ThreadsCall) => unknown> = {
  id: ({ id }) => id,
  media_product_type: () => 'THREADS',
  media_type: ({ type }) => type,
  permalink: ({ shortcode }, { grant }) =>
    `https://www.threads.net/@${grant.account.username}/post/${shortcode}`,
  username: (_, { grant }) => grant.account.username,
  text: ({ text }) => text || undefined,
  timestamp: ({ postedAt }) => toTimestamp(postedAt),
  shortcode: ({ shortcode }) => shortcode,
  is_quote_post: ({ isQuote }) => isQuote,
  has_replies: ({ insights }) => (insights.replies ?? 0n) > 0n,
};

/** The requested fields, which always include `id`; error 100 for one that does not exist. */
function readFields(call: ThreadsCall, known: readonly string[]): string[] | GraphError {
  const asked = (call.request.query.get('fields') ?? '').split(',').filter(Boolean);
  const off = call.settings.withoutFields;
  const unknown = asked.find((name) => !known.includes(name) || off.includes(name));
  if (unknown === undefined) return [...new Set([...asked, 'id'])];
  const name = unknown.replace(/[^\w.]/g, '');
  return { code: 100, message: `(#100) Tried accessing nonexisting field (${name})` };
}

function readProfile(call: ThreadsCall): Outcome {
  const asked = readFields(call, Object.keys(profileFields));
  if ('code' in asked) return asked;
  return { body: write(asked, (name) => profileFields[name]?.(call.grant.account, call)) };
}

/** Pages with cursors. `next` contains the access token. */
function listPosts(call: ThreadsCall): Outcome {
  const { request, grant, settings, baseUrl } = call;
  const asked = readFields(call, Object.keys(postFields));
  if ('code' in asked) return asked;
  const limit = Math.min(100, Number(request.query.get('limit') ?? 25));
  if (!(limit > 0)) return { code: 100, message: '(#100) Param limit must be a positive integer' };
  const all = grant.account.posts.toSorted((one, other) => other.postedAt - one.postedAt);
  const after = request.query.get('after');
  const from = after === null ? 0 : all.findIndex(({ id }) => toCursor(id) === after) + 1;
  if (after !== null && from === 0) return { code: 100, message: '(#100) The cursor is invalid' };
  const page = all.slice(from, from + limit);
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) return { body: { data: [] } };
  const query = new URLSearchParams({
    access_token: readAccessToken(request),
    fields: asked.join(','),
    limit: String(limit),
    after: toCursor(last.id),
  });
  const hasMore = from + limit < all.length && settings.next === 'told';
  const paging = {
    cursors: { before: toCursor(first.id), after: toCursor(last.id) },
    ...(hasMore && { next: `${baseUrl}/v1.0/${grant.account.userId}/threads?${query}` }),
  };
  return {
    body: {
      data: page.map((post) => write(asked, (name) => postFields[name]?.(post, call))),
      paging,
    },
  };
}

const toCursor = (id: string): string => `QVFI${Buffer.from(id).toString('base64url')}ZD`;

/** The fields that have a value. */
function write(names: readonly string[], read: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => [name, read(name)]).filter(([, value]) => value !== undefined),
  );
}
