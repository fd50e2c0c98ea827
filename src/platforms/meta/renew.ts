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
import { keyOf, type MetaService } from './service.ts';
import { toTokenTimes } from './token-life.ts';
import { readUsage } from './usage.ts';

/** The request's name in messages. */
const toName = ({ name }: MetaService): string => `${name}'s token refresh`;

/**
 * Exchanges a long-lived token that is at least 24 hours old and has not expired for one that is valid for
 * 60 more days: another token, or the same one. Resolves and rejects as `TokenLife.renew` says.
 *
 * Meta does not document whether the old token stops working, so the code assumes that it does. Neither is
 * it documented how a token that is too young is refused, so a refusal is a failure only when a read shows
 * that the token is no longer valid. The address must contain the token, so it must not appear in errors or
 * logs.
 */
export async function renew(
  service: MetaService,
  values: Values,
  context: PlatformContext,
): Promise<Map<string, string> | null> {
  const sent = values.get(keyOf(service, 'ACCESS_TOKEN')) ?? '';
  const name = toName(service);
  const send = () =>
    context.http({
      name,
      // Even a late or incomplete answer may contain the only token that still works.
      patience: 3,
      keepPartial: true,
      method: 'GET',
      url: `${context.apiUrl}/refresh_access_token?grant_type=${service.grant}_refresh_token&access_token=${encodeURIComponent(sent)}`,
    });
  const outcome = await askForTokens(
    name,
    send,
    (answer) => understandRenewal(service, answer, context.clock.now(), sent),
    context,
  ).catch((error: unknown) => {
    throw withoutCause(error);
  });

  if ('refusal' in outcome) return leave(service, outcome.refusal, values, context);
  if (!isUnchanged(service, outcome.values, values)) return outcome.values;
  context.debug(`${service.name} returned the same access token with an unchanged expiry time.`);
  return null;
}

/** Meta sent a token. */
export interface Renewed {
  values: Map<string, string>;
}

/** Meta refused to refresh this token; a retry would not help. */
export interface Refused {
  refusal: StatsError;
}

/**
 * Reads the answer to a refresh. A token in it counts even beside an error, because it may be the only one
 * that still works. `now` is in ms since 1970. `sent` is the token of the request: an error that repeats it
 * contains no new one.
 */
export function understandRenewal(
  service: MetaService,
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
        [keyOf(service, 'ACCESS_TOKEN'), token],
        [keyOf(service, 'ACCESS_TOKEN_EXPIRES_AT'), toEnd(body?.expires_in, now)],
        [keyOf(service, 'ACCESS_TOKEN_ISSUED_AT'), toIsoSeconds(now)],
      ]),
    };
  }
  const code = error && judge(error, answer);
  const said = error
    ? `${service.name} refused to refresh the access token (${describeError(error, answer)})`
    : '';
  const waitMs = readWait(answer, now);
  if (code === 'throttled')
    return { error: throttled(service, `${said}.`, answer), effect: 'none', waitMs };
  if (code === 'unavailable')
    return { error: new StatsError(code, `${said}.`, passes), effect: 'unknown', waitMs };
  if (code) {
    const why = code === 'reauthorize' ? describeEnding(service, error) : '';
    return { refusal: new StatsError(code, `${said}${why}.`, signInAgain) };
  }
  const unkeepable = findUnkeepable(body, ['access_token'], toName(service));
  return unkeepable
    ? { error: unkeepable, effect: 'final', waitMs: null }
    : notUnderstood(service, answer, waitMs);
}

/** The failure for an answer with neither a token nor an error of the Graph API. */
function notUnderstood(service: MetaService, answer: HttpAnswer, waitMs: number | null): Failed {
  const { status } = answer;
  const refresh = toName(service);
  if (status === 429) {
    const error = throttled(service, `${refresh} was throttled (HTTP 429).`, answer);
    return { error, effect: 'none', waitMs };
  }
  const error = isTransient(answer)
    ? new StatsError('unavailable', `${refresh} failed (HTTP ${status}).`, passes)
    : new StatsError(
        'unexpected-answer',
        `${refresh} was answered with HTTP ${status} and no token.`,
        'Start a new run. If it fails with reauthorize, sign in again and store the new tokens in the secret.',
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
async function leave(
  service: MetaService,
  refusal: StatsError,
  values: Values,
  context: PlatformContext,
): Promise<null> {
  if (refusal.code === 'reauthorize' && (await isDead(service, values, context))) throw refusal;
  const text = `${refusal.message} The token is unchanged.`;
  if (toTokenTimes(service).isOldEnough(values, context.clock.now()))
    // By the stored times the token is old enough, but they may belong to its predecessor.
    context.warn(
      `${text} One younger than 24 hours is never refreshed; if it is older, sign in again before it expires, and store the new token in the secret.`,
    );
  else context.debug(`${text} It may be younger than 24 hours.`);
  return null;
}

/** Whether a read with the token needs a new sign-in. Other failures show up when the numbers are fetched. */
const isDead = (service: MetaService, values: Values, context: PlatformContext): Promise<boolean> =>
  openGraph(service, values, context)
    .get(`${service.name}'s profile`, 'me', { fields: 'id' })
    .then(
      () => false,
      (error: unknown) => error instanceof StatsError && error.code === 'reauthorize',
    );

/** Whether Meta returned the same token with the same expiry (within a minute), as for a young token. */
function isUnchanged(service: MetaService, renewed: Values, values: Values): boolean {
  const key = keyOf(service, 'ACCESS_TOKEN');
  if (renewed.get(key) !== values.get(key)) return false;
  const end = keyOf(service, 'ACCESS_TOKEN_EXPIRES_AT');
  const { accessExpiresAt } = toTokenTimes(service);
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
