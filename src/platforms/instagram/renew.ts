import { minuteMs, toIsoSeconds } from '../../clock.ts';
import { StatsError } from '../../errors.ts';
import { type HttpAnswer, isTransient, readRetryAfter } from '../../net/http.ts';
import { askForTokens, type Failed } from '../ask-for-tokens.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { findUnkeepable, readToken, readTokenBody, toEnd } from '../token-answer.ts';
import { openGraph } from './graph.ts';
import {
  describeEnding,
  describeError,
  judge,
  passes,
  readGraphError,
  signInAgain,
  throttled,
} from './graph-error.ts';
import { accessExpiresAt, isOldEnough } from './token-life.ts';
import { readUsage } from './usage.ts';

const refresh = "Instagram's token refresh";

/**
 * Exchanges a long-lived token that is at least 24 hours old and has not expired for one that is valid for
 * 60 more days: another token, or the same one. Resolves and rejects as `TokenLife.renew` says.
 * https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 *
 * Meta does not document whether the old token stops working, so the code assumes that it does. Neither is
 * it documented how a token that is too young is refused, so a refusal is a failure only when a read shows
 * that the token is no longer valid. The address must contain the token, so it must not appear in errors or
 * logs.
 */
export async function renew(
  values: Values,
  context: PlatformContext,
): Promise<Map<string, string> | null> {
  const sent = values.get('INSTAGRAM_ACCESS_TOKEN') ?? '';
  const send = () =>
    context.http({
      name: refresh,
      // Even a late or incomplete answer may contain the only token that still works.
      patience: 3,
      keepPartial: true,
      method: 'GET',
      url: `${context.apiUrl}/refresh_access_token?grant_type=ig_refresh_token&access_token=${encodeURIComponent(sent)}`,
    });
  const outcome = await askForTokens(
    refresh,
    send,
    (answer) => understandRenewal(answer, context.clock.now(), sent),
    context,
  ).catch((error: unknown) => {
    throw withoutCause(error);
  });

  if ('refusal' in outcome) return leave(outcome.refusal, values, context);
  if (!isUnchanged(outcome.values, values)) return outcome.values;
  context.debug('Instagram sent back the same access token with the end that it had.');
  return null;
}

/** Instagram sent a token. */
export interface Renewed {
  values: Map<string, string>;
}

/** Instagram refused to refresh this token; a retry would not help. */
export interface Refused {
  refusal: StatsError;
}

/**
 * Reads the answer to a refresh. A token in it counts even beside an error, because it may be the only one
 * that still works. `now` is in ms since 1970. `sent` is the token of the request: an error that repeats it
 * contains no new one.
 */
export function understandRenewal(
  answer: HttpAnswer,
  now: number,
  sent = '',
): Renewed | Refused | Failed {
  const body = readTokenBody(answer, ['access_token']);
  const token = readToken(body?.access_token);
  const error = readGraphError(body);
  if (token !== null && !(token === sent && (error || answer.status >= 400))) {
    return {
      values: new Map([
        ['INSTAGRAM_ACCESS_TOKEN', token],
        ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toEnd(body?.expires_in, now)],
        ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toIsoSeconds(now)],
      ]),
    };
  }
  const code = error && judge(error, answer);
  const said = error
    ? `Instagram refused to refresh the access token (${describeError(error, answer)})`
    : '';
  const waitMs = readWait(answer, now);
  if (code === 'throttled') return { error: throttled(`${said}.`, answer), effect: 'none', waitMs };
  if (code === 'unavailable')
    return { error: new StatsError(code, `${said}.`, passes), effect: 'unknown', waitMs };
  if (code) {
    const why = code === 'reauthorize' ? describeEnding(error) : '';
    return { refusal: new StatsError(code, `${said}${why}.`, signInAgain) };
  }
  const unkeepable = findUnkeepable(body, ['access_token'], refresh);
  return unkeepable
    ? { error: unkeepable, effect: 'final', waitMs: null }
    : notUnderstood(answer, waitMs);
}

/** The failure for an answer with neither a token nor an error of the Graph API. */
function notUnderstood(answer: HttpAnswer, waitMs: number | null): Failed {
  const { status } = answer;
  if (status === 429) {
    const error = throttled(`${refresh} was throttled (HTTP 429).`, answer);
    return { error, effect: 'none', waitMs };
  }
  const error = isTransient(answer)
    ? new StatsError('unavailable', `${refresh} failed (HTTP ${status}).`, passes)
    : new StatsError(
        'unexpected-answer',
        `${refresh} was answered with HTTP ${status} and no token.`,
        'Start a new run; if it then says reauthorize, sign in again and store the new token in the secret.',
      );
  return { error, effect: 'unknown', waitMs };
}

/** How long Meta or a proxy asks to wait, in ms; `null` when nothing says so. */
const readWait = (answer: HttpAnswer, now: number): number | null =>
  readRetryAfter(answer.headers.get('retry-after'), now) ??
  (readUsage(answer).minutes * minuteMs || null);

/**
 * Keeps the token after a refusal: resolves with `null`, or rejects when the token is no longer valid. Only
 * that rejection lets the caller notice that another run has renewed the token.
 */
async function leave(refusal: StatsError, values: Values, context: PlatformContext): Promise<null> {
  if (refusal.code === 'reauthorize' && (await isDead(values, context))) throw refusal;
  const text = `${refusal.message} The token stays as it is.`;
  if (isOldEnough(values, context.clock.now()))
    // By the stored times the token is old enough, but they may belong to its predecessor.
    context.warn(
      `${text} One younger than 24 hours is never refreshed; if it is older, sign in again before it ends, and store the new token in the secret.`,
    );
  else context.debug(`${text} It may be younger than 24 hours.`);
  return null;
}

/** Whether a read with the token needs a new sign-in. Other failures show up when the numbers are fetched. */
const isDead = (values: Values, context: PlatformContext): Promise<boolean> =>
  openGraph(values, context)
    .get("Instagram's profile", 'me', { fields: 'id' })
    .then(
      () => false,
      (error: unknown) => error instanceof StatsError && error.code === 'reauthorize',
    );

/** Whether Instagram returned the same token with the same expiry (within a minute), as for a young token. */
function isUnchanged(renewed: Values, values: Values): boolean {
  if (renewed.get('INSTAGRAM_ACCESS_TOKEN') !== values.get('INSTAGRAM_ACCESS_TOKEN')) return false;
  const end = 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT';
  const [before, after] = [
    accessExpiresAt(values),
    accessExpiresAt(new Map([[end, renewed.get(end) ?? '']])),
  ];
  return before !== null && after !== null && Math.abs(after - before) < minuteMs;
}

/** Network errors quote the address, which contains the token. */
function withoutCause(error: unknown): unknown {
  if (error instanceof StatsError) error.cause = undefined;
  return error;
}
