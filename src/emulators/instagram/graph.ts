import type { GraphError } from '../meta/answers.ts';
import { noPermission, readAccessToken } from '../meta/token-endpoints.ts';
import type { Grant } from '../meta/tokens.ts';
import { throttled } from '../meta/usage.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { appScopedIdOf, type InstagramAccount, type InstagramMedia } from './account.ts';
import type { GraphCall, GraphContext } from './graph-call.ts';
import { readAccountInsights } from './insights.ts';
import { readMedia } from './media.ts';
import { readMediaInsights } from './media-insights.ts';
import { listMedia } from './media-list.ts';
import { readProfile } from './profile.ts';
import { basicScope } from './scopes.ts';
import type { InstagramSettings } from './settings.ts';

/** Answers a node or its edge, such as `me` and `media`, for the token's own account only. */
export function answerGraph(
  request: RecordedRequest,
  place: { id: string; edge: string | null; version: string },
  context: GraphContext,
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
  if (!mayRead(grant, context)) {
    return withUsage(answers.error(noPermission(settings.permissionCode)));
  }
  const call: GraphCall = { ...context, request, grant, version: place.version };
  const answer = readNode(place.id, place.edge, call);
  return withUsage('code' in answer ? answers.error(answer) : answers.ok(answer.body));
}

function readNode(
  id: string,
  edge: string | null,
  call: GraphCall,
): { body: unknown } | GraphError {
  const { grant, settings } = call;
  const node = findNode(id, grant, settings);
  if (!node) return noSuchObject(id);
  if (node === grant.account) {
    if (edge === null) return readProfile(call);
    if (edge === 'media') return listMedia(call);
    if (edge === 'insights') return readAccountInsights(call);
  }
  if ('postedAt' in node) {
    if (edge === null) return readMedia(node, call);
    if (edge === 'insights') return readMediaInsights(node, call.request.query.get('metric'), call);
  }
  const type = node === grant.account ? 'IGUser' : 'IGMedia';
  const name = String(edge).replace(/[^\w.]/g, '');
  const message = `(#100) Tried accessing nonexisting field (${name}) on node type (${type})`;
  return { code: 100, message };
}

function findNode(
  id: string,
  { account, appId }: Grant<InstagramAccount>,
  settings: InstagramSettings,
): InstagramAccount | InstagramMedia | null {
  if (id === 'me' || id === account.userId) return account;
  if (settings.appScopedIdInPaths && id === appScopedIdOf(account, appId)) return account;
  return account.media.find((media) => media.id === id) ?? null;
}

const mayRead = ({ appId, scopes }: Grant<InstagramAccount>, { findApp }: GraphContext): boolean =>
  scopes.includes(basicScope) && findApp(appId)?.scopes.includes(basicScope) === true;

/** The error is the same for other accounts' objects, missing objects, and objects without permission. */
const noSuchObject = (id: string): GraphError => ({
  code: 100,
  subcode: 33,
  message: `Unsupported get request. Object with ID '${id.replace(/\D/g, '')}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
});
