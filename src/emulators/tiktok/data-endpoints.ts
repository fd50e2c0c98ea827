import { randomInt } from 'node:crypto';
import type { Answer, RecordedRequest } from '../server.ts';
import type { TikTokAnswers } from './answers.ts';
import type { TikTokApp } from './apps.ts';
import type { Grant, GrantBook } from './grants.ts';
import type { TikTokSettings } from './settings.ts';
import type { SignedImages } from './signed-images.ts';

/** What an endpoint may look at once the caller has been let in. */
export interface DataCall {
  request: RecordedRequest;
  grant: Grant;
  fields: string[];
  images: SignedImages;
}

export interface DataEndpoint {
  /** The name of each field the endpoint knows. */
  knownFields: string[];
  /** The scopes a call for these fields needs. */
  neededScopes(fields: string[]): string[];
  /** The `data` member, or in words what is wrong with the parameters. */
  answer(call: DataCall): Record<string, unknown> | string;
}

export interface DataEndpointContext {
  answers: TikTokAnswers;
  settings: TikTokSettings;
  grants: GrantBook;
  images: SignedImages;
  findApp(clientKey: string): TikTokApp | undefined;
  /** Whether one more request by this key stays within the limit. */
  passesRate(key: string, limit: number): boolean;
}

/** The order of checks is TikTok's: token, rate, scope (before the parameters), parameters. */
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

/** The same members in another order each time, as TikTok's answers have them. */
export function shuffleKeys(record: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(record).map((entry) => ({ entry, rank: randomInt(2 ** 31) }));
  entries.sort((one, other) => one.rank - other.rank);
  return Object.fromEntries(entries.map(({ entry }) => entry));
}
