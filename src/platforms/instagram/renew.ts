import { minuteMs, toIsoSeconds } from '../../clock.ts';
import { StatsError } from '../../errors.ts';
import { type HttpAnswer, isTransient, readRetryAfter } from '../../net/http.ts';
import { askForTokens, type Failed } from '../ask-for-tokens.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { readToken, readTokenBody, toEnd } from '../token-answer.ts';
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
import { accessEndsAt, isOldEnough } from './token-life.ts';
import { readUsage } from './usage.ts';

const refresh = "Instagram's token refresh";

/**
 * `refresh_access_token` (Instagram Platform): a long-lived token of at least 24 hours that has not ended
 * brings one that lives for 60 more days, another one or itself. Whether the one sent dies is not
 * documented, so the request is treated as if it did. It has to hold the token in its address, which
 * therefore stands in no error and no log. How a token that is too young is refused is not documented
 * either, so a refusal is a failure only when the token is found to be dead.
 */
export async function renew(
  values: Values,
  context: PlatformContext,
): Promise<Map<string, string> | null> {
  const sent = values.get('INSTAGRAM_ACCESS_TOKEN') ?? '';
  const send = () =>
    context.http({
      name: refresh,
      // An answer that comes late may still be the only one with a token that works.
      patience: 3,
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

export interface Renewed {
  values: Map<string, string>;
}

/** Instagram has decided not to refresh this token. */
export interface Refused {
  refusal: StatsError;
}

/** Judges an answer; a token in it is kept whatever else it says, for it may be the only one that works now. */
export function understandRenewal(
  answer: HttpAnswer,
  now: number,
  sent = '',
): Renewed | Refused | Failed {
  const body = readTokenBody(answer, ['access_token']);
  const token = readToken(body?.access_token);
  const error = readGraphError(body);
  // An error that repeats the token it was sent brings no new one.
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
    const why = code === 'reauthorize' ? describeEnding(error.subcode) : '';
    return { refusal: new StatsError(code, `${said}${why}.`, signInAgain) };
  }
  return notUnderstood(answer, waitMs);
}

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
        'Run it again; if it then says reauthorize, sign in again and store the new token in the secret.',
      );
  return { error, effect: 'unknown', waitMs };
}

const readWait = (answer: HttpAnswer, now: number): number | null =>
  readRetryAfter(answer.headers.get('retry-after'), now) ??
  (readUsage(answer).minutes * minuteMs || null);

/** Rejects when the token is dead: only so is it found out that another run has renewed it. */
async function leave(refusal: StatsError, values: Values, context: PlatformContext): Promise<null> {
  if (refusal.code === 'reauthorize' && (await isDead(values, context))) throw refusal;
  const text = `${refusal.message} The token stays as it is.`;
  if (isOldEnough(values, context.clock.now()))
    // The noted times may be those of the token before.
    context.warn(
      `${text} One younger than 24 hours is never refreshed; if it is older, sign in again before it ends, and store the new token in the secret.`,
    );
  else context.debug(`${text} It may be younger than 24 hours.`);
  return null;
}

/** What cannot be found out now is found out when the numbers are fetched. */
const isDead = (values: Values, context: PlatformContext): Promise<boolean> =>
  openGraph(values, context)
    .get("Instagram's profile", 'me', { fields: 'id' })
    .then(
      () => false,
      (error: unknown) => error instanceof StatsError && error.code === 'reauthorize',
    );

/** A token that is too young may come back as it was, with the time that it has left anyway. */
function isUnchanged(renewed: Values, values: Values): boolean {
  if (renewed.get('INSTAGRAM_ACCESS_TOKEN') !== values.get('INSTAGRAM_ACCESS_TOKEN')) return false;
  const end = 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT';
  const [before, after] = [
    accessEndsAt(values),
    accessEndsAt(new Map([[end, renewed.get(end) ?? '']])),
  ];
  return before !== null && after !== null && Math.abs(after - before) < minuteMs;
}

/** What broke on the network quotes the address, and in that is the token. */
function withoutCause(error: unknown): unknown {
  if (error instanceof StatsError) error.cause = undefined;
  return error;
}
