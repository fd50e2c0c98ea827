import type { Clock } from '../../clock.ts';
import { stringifyJson } from '../../net/json.ts';
import { randomText, upperHex } from '../random-text.ts';
import type { Answer } from '../server.ts';
import type { TikTokSettings } from './settings.ts';

export type OAuthError =
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'unsupported_grant_type';

/**
 * The documented HTTP statuses, and the messages observed with them.
 * https://developers.tiktok.com/doc/tiktok-api-v2-error-handling
 */
const dataErrors = {
  access_token_invalid: [401, 'The access token is invalid or not found in the request.'],
  scope_not_authorized: [
    401,
    'The user did not authorize the scope required for completing this request.',
  ],
  scope_permission_missed: [400, 'Access token is invalid, some fields need additional scopes.'],
  invalid_params: [400, 'The request parameters are invalid.'],
  rate_limit_exceeded: [429, 'The API rate limit was exceeded. Please try again later.'],
} as const;

export type DataError = keyof typeof dataErrors;

/** TikTok's two answer shapes: flat from the token endpoints, `{ data, error }` from all others. */
export interface TikTokAnswers {
  flat(body: Record<string, unknown>): Answer;
  oauthError(error: OAuthError, description: string): Answer;
  data(data: Record<string, unknown>): Answer;
  dataError(code: DataError, message?: string): Answer;
  unsupportedPath(): Answer;
}

export function createAnswers(clock: Clock, settings: TikTokSettings): TikTokAnswers {
  return {
    flat: (body) => json(200, body, createLogId(clock)),
    oauthError: (error, description) => {
      const logId = createLogId(clock);
      const body = { error, error_description: description, log_id: logId };
      return json(settings.tokenErrorStatus, body, logId);
    },
    data: (data) => {
      const logId = createLogId(clock);
      return json(200, { data, error: { code: 'ok', message: '', log_id: logId } }, logId);
    },
    dataError: (code, message) => {
      const logId = createLogId(clock);
      const [status, text] = dataErrors[code];
      const error = { code, message: message ?? text, log_id: logId };
      const answer = json(settings.dataErrorStatus ?? status, { data: {}, error }, logId);
      if (code !== 'rate_limit_exceeded' || settings.retryAfterSeconds === null) return answer;
      const retryAfter = { 'retry-after': String(settings.retryAfterSeconds) };
      return { ...answer, headers: { ...answer.headers, ...retryAfter } };
    },
    // The gateway (Janus) answers unknown paths, in plain text instead of JSON.
    unsupportedPath: () => ({
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-tt-logid': createLogId(clock) },
      body: 'Unsupported path(Janus)',
    }),
  };
}

function json(status: number, body: Record<string, unknown>, logId: string): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'max-age=0, no-cache, no-store',
      'x-tt-logid': logId,
    },
    body: stringifyJson(body),
  };
}

/** 34 characters: the time as yyyymmddHHMMSS in UTC, then 20 hex digits. */
function createLogId(clock: Clock): string {
  const second = new Date(clock.now()).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${second}${randomText(20, upperHex)}`;
}
