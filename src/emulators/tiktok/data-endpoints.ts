import { randomInt } from 'node:crypto';
import type { Answer, RecordedRequest } from '../server.ts';
import type { TikTokAnswers } from './answers.ts';
import type { TikTokApp } from './apps.ts';
import type { Grant, GrantBook } from './grants.ts';
import type { TikTokSettings } from './settings.ts';
import type { SignedImages } from './signed-images.ts';

/** What an endpoint receives after the access check. */
export interface DataCall {
  request: RecordedRequest;
  grant: Grant;
  fields: string[];
  images: SignedImages;
}

export interface DataEndpoint {
  /** The names of all fields that the endpoint supports. */
  knownFields: string[];
  /** Returns the scopes that a call for these fields needs. */
  neededScopes(fields: string[]): string[];
  /** Returns the `data` member, or an error message when the parameters are wrong. */
  answer(call: DataCall): Record<string, unknown> | string;
}

export interface DataEndpointContext {
  answers: TikTokAnswers;
  settings: TikTokSettings;
  grants: GrantBook;
  images: SignedImages;
  findApp(clientKey: string): TikTokApp | undefined;
  /** Whether one more request by this key stays within `limit` requests in 60 s. */
  passesRate(key: string, limit: number): boolean;
}

/** Answers a data endpoint, in TikTok's order of checks: token, rate, scope, parameters. */
export function answerData(
  request: RecordedRequest,
  endpoint: DataEndpoint,
  context: DataEndpointContext,
): Answer {
  const { answers, settings, grants, images } = context;
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const grant = token ? grants.findGrant(token) : null;
  if (!grant) return answers.dataError('access_token_invalid');

  if (!context.passesRate(`${grant.clientKey} ${request.path}`, settings.rateLimit)) {
    return answers.dataError('rate_limit_exceeded');
  }

  const fields = [...new Set((request.query.get('fields') ?? '').split(',').filter(Boolean))];
  const app = context.findApp(grant.clientKey);
  const isAllowed = (scope: string) =>
    grant.scopes.includes(scope) && app?.scopes.includes(scope) === true;
  if (!endpoint.neededScopes(fields).every(isAllowed))
    return answers.dataError(settings.scopeError);

  if (fields.length === 0) {
    const message = 'Fields is required, please provide fields in the request';
    return answers.dataError('invalid_params', message);
  }
  if (!fields.every((field) => endpoint.knownFields.includes(field))) {
    return answers.dataError('invalid_params', 'Some of the requested fields do not exist.');
  }
  const data = endpoint.answer({ request, grant, fields, images });
  return typeof data === 'string' ? answers.dataError('invalid_params', data) : answers.data(data);
}

/** Returns the same members in random order, as in TikTok's answers. */
export function shuffleKeys(record: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(record).map((entry) => ({ entry, rank: randomInt(2 ** 31) }));
  entries.sort((one, other) => one.rank - other.rank);
  return Object.fromEntries(entries.map(({ entry }) => entry));
}
