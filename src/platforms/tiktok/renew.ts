import { StatsError } from '../../errors.ts';
import { isRecord } from '../../net/assert.ts';
import { type HttpAnswer, isTransient, readRetryAfter } from '../../net/http.ts';
import { askForTokens, type Failed } from '../ask-for-tokens.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { findUnkeepable, readToken, readTokenBody, readWord, toEnd } from '../token-answer.ts';

const tokenRequest = "TikTok's token request";

/**
 * Gets new tokens with the refresh grant. The refresh token rotates: the answer contains a new one, and the
 * one that was sent stops working. Resolves and rejects as `TokenLife.renew` says, but never with `null`.
 * https://developers.tiktok.com/docs/en/oauth-refresh-a-user-access-token
 */
export async function renew(
  values: Values,
  context: PlatformContext,
): Promise<Map<string, string>> {
  const sent = values.get('TIKTOK_REFRESH_TOKEN') ?? '';
  const send = () =>
    context.http({
      name: tokenRequest,
      // Even a late or incomplete answer contains the only tokens that still work.
      patience: 3,
      keepPartial: true,
      method: 'POST',
      url: `${context.apiUrl}/v2/oauth/token/`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
        client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
        grant_type: 'refresh_token',
        refresh_token: sent,
      }).toString(),
    });

  const { values: renewed, unkeepable } = await askForTokens(
    tokenRequest,
    send,
    (answer) => understandRenewal(answer, context.clock.now(), sent),
    context,
  );
  // The refresh token is kept, and brings another access token at the next renewal.
  if (unkeepable) context.warn(unkeepable.message);
  return renewed;
}

interface Renewed {
  values: Map<string, string>;
  /** The error for an access token that cannot be kept beside a refresh token that can. */
  unkeepable: StatsError | null;
}

/**
 * Reads an answer of the token endpoint, for a renewal or a sign-in. The body decides, not the status,
 * because TikTok sends errors with HTTP 200. Everything usable is kept: the tokens in the answer are the
 * only ones that still work. `now` is in ms since 1970. `sent` is the refresh token of the request: an
 * error that repeats it contains no new one.
 */
export function understandRenewal(answer: HttpAnswer, now: number, sent = ''): Renewed | Failed {
  const body = readTokenBody(answer, ['refresh_token', 'access_token']);
  if (body === null) return notUnderstood(answer, now);
  const accessToken = readToken(body.access_token);
  const refreshToken = readToken(body.refresh_token);
  const hasNewRefreshToken = refreshToken !== null && refreshToken !== sent;
  const hasNone = accessToken === null && !hasNewRefreshToken;
  // New tokens count even beside an error: TikTok sends them only once.
  if (hasNone) {
    const code = isRecord(body.error) ? body.error.code : body.error;
    if (typeof code === 'string' && code !== '' && code !== 'ok')
      return understandError(code, body.error_description, answer, now);
  }
  const unkeepable = findUnkeepable(body, ['refresh_token', 'access_token'], tokenRequest);
  if (unkeepable && !hasNewRefreshToken)
    return { error: unkeepable, effect: 'final', waitMs: null };
  if (hasNone) return notUnderstood(answer, now);
  const values = new Map<string, string>();
  if (accessToken !== null) values.set('TIKTOK_ACCESS_TOKEN', accessToken);
  if (refreshToken !== null) values.set('TIKTOK_REFRESH_TOKEN', refreshToken);
  values.set('TIKTOK_ACCESS_TOKEN_EXPIRES_AT', toEnd(accessToken && body.expires_in, now));
  // Without a new refresh token the old one remains valid, and so does its expiry, unless a new one is given.
  if (refreshToken !== null || body.refresh_expires_in !== undefined)
    values.set('TIKTOK_REFRESH_TOKEN_EXPIRES_AT', toEnd(body.refresh_expires_in, now));
  const scope = readWord(body.scope);
  if (scope !== null) values.set('TIKTOK_SCOPE', scope);
  const openId = readWord(body.open_id);
  if (openId !== null) values.set('TIKTOK_OPEN_ID', openId);
  return { values, unkeepable };
}

const signInAgain = 'Sign in again and store the new tokens in the secret.';

/** The failure for an error code of https://developers.tiktok.com/doc/oauth-error-handling. */
function understandError(
  name: string,
  description: unknown,
  answer: HttpAnswer,
  now: number,
): Failed {
  const code = /^[a-z_]{1,40}$/.test(name) ? name : 'an unknown error';
  const said = `TikTok refused to renew the tokens (${code})`;
  switch (code) {
    case 'invalid_grant':
    case 'access_denied':
    case 'invalid_scope':
      return {
        error: new StatsError(
          'reauthorize',
          `${said}: the refresh token is used up, expired or revoked, or belongs to another app.`,
          signInAgain,
        ),
        effect: 'final',
        waitMs: null,
      };
    case 'invalid_client':
    case 'unauthorized_client':
      return {
        error: new StatsError(
          'invalid-input',
          `${said}: it does not recognize this app.`,
          'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal; Sandbox and Production have separate keys.',
        ),
        effect: 'final',
        waitMs: null,
      };
    case 'invalid_request':
      return { error: understandInvalidRequest(said, description), effect: 'final', waitMs: null };
    case 'rate_limit_exceeded':
      return {
        error: new StatsError('throttled', `${said}.`, 'Start a new run in a few minutes.'),
        effect: 'none',
        waitMs: readRetryAfter(answer.headers.get('retry-after'), now),
      };
    case 'server_error':
    case 'internal_error':
    case 'temporarily_unavailable':
      return {
        error: new StatsError(
          'unavailable',
          `${said}.`,
          'This is usually temporary: the next run tries again.',
        ),
        effect: 'unknown',
        waitMs: readRetryAfter(answer.headers.get('retry-after'), now),
      };
    default:
      if (isTransient(answer)) return notUnderstood(answer, now);
      return {
        error: new StatsError(
          'unexpected-answer',
          `${said}.`,
          'Look for a newer version of this action, or report it.',
        ),
        effect: 'final',
        waitMs: null,
      };
  }
}

/** One code for everything that is wrong with a request; TikTok's text, which is not quoted, may say more. */
function understandInvalidRequest(said: string, description: unknown): StatsError {
  const text = typeof description === 'string' ? description : '';
  const field = /client[ _]?secret/i.test(text)
    ? 'TIKTOK_CLIENT_SECRET'
    : /client[ _]?key/i.test(text)
      ? 'TIKTOK_CLIENT_KEY'
      : null;
  if (field !== null)
    return new StatsError(
      'invalid-input',
      `${said}: it cannot read the value in ${field}.`,
      `Compare ${field} with the app in the developer portal: it may be cut off or have an extra character.`,
    );
  if (/refresh[ _]?token/i.test(text))
    return new StatsError('reauthorize', `${said}: it cannot read the refresh token.`, signInAgain);
  return new StatsError(
    'unexpected-answer',
    `${said}: one of the values is not what TikTok expects.`,
    'Most likely TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET or TIKTOK_REFRESH_TOKEN is cut off or has an extra character: compare them, then sign in again. If this continues, look for a newer version of this action, or report it.',
  );
}

/** The failure for an answer without tokens and without a known error code. */
function notUnderstood(answer: HttpAnswer, now: number): Failed {
  const { status } = answer;
  const waitMs = readRetryAfter(answer.headers.get('retry-after'), now);
  if (status === 429) {
    const error = new StatsError(
      'throttled',
      `${tokenRequest} was throttled (HTTP 429).`,
      'Start a new run in a few minutes.',
    );
    return { error, effect: 'none', waitMs };
  }
  const error =
    status >= 500
      ? new StatsError(
          'unavailable',
          `${tokenRequest} failed (HTTP ${status}).`,
          'This is usually temporary: the next run tries again.',
        )
      : new StatsError(
          'unexpected-answer',
          `${tokenRequest} was answered with HTTP ${status} and no tokens.`,
          'Start a new run. If it fails with reauthorize, sign in again and store the new tokens in the secret.',
        );
  return { error, effect: 'unknown', waitMs };
}
