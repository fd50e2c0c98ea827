import { type ErrorCode, StatsError } from '../../errors.ts';
import { isRecord } from '../../net/assert.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseRecord } from '../../net/parse-record.ts';
import type { MetaService } from './service.ts';
import { readUsage } from './usage.ts';

/** An error of the Graph API without its texts, which may contain anything. */
export interface GraphError {
  /** `null` when it is missing or not a whole number; also for `subcode`. */
  code: number | null;
  subcode: number | null;
  /** With this id Meta's support finds the request; empty when it is missing. */
  traceId: string;
  /** Meta itself marks the error as temporary. */
  isTransient: boolean;
  /** What only Meta's text says, where one code has several causes; `null` for any other text. */
  trouble: Trouble | null;
}

/** The app's access was switched off; or the token is no token at all. */
type Trouble = 'blocked-app' | 'malformed-token';

function findTrouble(message: unknown): Trouble | null {
  const said = typeof message === 'string' ? message : '';
  if (/API access (blocked|deactivated|disabled)/i.test(said)) return 'blocked-app';
  if (/cannot parse|malformed|could not be decrypted/i.test(said)) return 'malformed-token';
  return null;
}

/**
 * The `error` of a body; `null` when it has none. Its `type` is ignored, because throttling and expired
 * tokens share one.
 */
export function readGraphError(body: Record<string, unknown> | null): GraphError | null {
  if (body?.error === undefined || body.error === null) return null;
  const { code, error_subcode, fbtrace_id, is_transient, message } = isRecord(body.error)
    ? body.error
    : {};
  const isTrace = typeof fbtrace_id === 'string' && /^[\w-]{1,64}$/.test(fbtrace_id);
  return {
    code: readCode(code),
    subcode: readCode(error_subcode),
    traceId: isTrace ? fbtrace_id : '',
    isTransient: is_transient === true,
    trouble: findTrouble(message),
  };
}

const readCode = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;

/** From https://developers.facebook.com/docs/graph-api/overview/rate-limiting/ and the page linked below. */
const throttles: readonly (number | null)[] = [4, 17, 32, 341, 368, 613, 80_002];

/**
 * The error code for users: from Meta's code, or from the status when Meta's code is unknown. One of
 * `reauthorize`, `missing-scope`, `invalid-input`, `throttled`, `unavailable` and `unexpected-answer`.
 * https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export function judge(
  { code, isTransient: passes, trouble }: GraphError,
  answer: HttpAnswer,
): ErrorCode {
  if (trouble === 'blocked-app') return 'invalid-input';
  if (code === 102 || code === 190) return 'reauthorize';
  if (code === 3 || code === 10 || (code !== null && code >= 200 && code <= 299))
    return 'missing-scope';
  if (throttles.includes(code)) return 'throttled';
  if (code === 1 || code === 2 || passes) return 'unavailable';
  if (isTransient(answer)) return answer.status === 429 ? 'throttled' : 'unavailable';
  return 'unexpected-answer';
}

/** Whether to retry the request. Not when Meta's limits throttle it: these last for an hour or a day. */
export function asksToComeBack(answer: HttpAnswer): boolean {
  // Avoids parsing every success twice.
  if (answer.status < 400 && !answer.text.includes('"error"')) return false;
  const error = readGraphError(parseRecord(answer));
  if (!error) return isTransient(answer);
  const passes = judge(error, answer);
  return passes === 'unavailable' || (passes === 'throttled' && !throttles.includes(error.code));
}

/** The error for the brackets in a message, as in `error 190, subcode 463, HTTP 400, trace AbCd`. */
export function describeError(
  { code, subcode, traceId }: GraphError,
  { status }: HttpAnswer,
): string {
  const parts = [
    code === null ? 'an error without a code' : `error ${code}`,
    subcode === null ? '' : `subcode ${subcode}`,
    `HTTP ${status}`,
    traceId && `trace ${traceId}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/**
 * The error of a failed read; its `cause` is the {@link GraphError}. `name` is the request's name in the
 * message.
 */
export function toStatsError(
  service: MetaService,
  name: string,
  cause: GraphError,
  answer: HttpAnswer,
): StatsError {
  const said = describeError(cause, answer);
  const code = judge(cause, answer);
  switch (code) {
    case 'reauthorize':
      return new StatsError(
        code,
        `${service.name} refused the access token (${said})${describeEnding(service, cause)}.`,
        signInAgain,
        { cause },
      );
    case 'missing-scope':
      return new StatsError(
        code,
        `${name} was refused because a scope is missing (${said}).`,
        `Sign in again and grant ${service.basicScope}; the app needs it in the App Dashboard, too. If both have it, look there whether the app or the account is restricted.`,
        { cause },
      );
    case 'invalid-input':
      return new StatsError(
        code,
        `${name} was refused because Meta has disabled the app's access to the API (${said}).`,
        'Open the app in the App Dashboard: it shows the reason, and the access can be enabled again there.',
        { cause },
      );
    case 'throttled':
      return throttled(service, `${name} was throttled (${said}).`, answer, cause);
    case 'unavailable':
      return new StatsError(code, `${name} failed (${said}).`, passes, { cause });
    default:
      return new StatsError(
        code,
        `${name} was refused (${said}).`,
        cause.code === 100 ? describeBadParameter(service) : report,
        { cause },
      );
  }
}

/** A `throttled` error. Its hint names the minutes in Meta's usage header: Meta sends no `Retry-After`. */
export function throttled(
  { name }: MetaService,
  message: string,
  answer: HttpAnswer,
  cause?: GraphError,
): StatsError {
  const { minutes } = readUsage(answer);
  const hint =
    minutes > 0
      ? `${name} accepts calls again in ${minutes} min: run it after that.`
      : `Run it again in an hour; ${name} counts calls by the hour and by the day.`;
  return new StatsError('throttled', message, hint, cause ? { cause } : undefined);
}

export const passes = 'This is usually temporary: the next run tries again.';

export const signInAgain = 'Sign in again and store the new tokens in the secret.';

const report = 'Look for a newer version of this action, or report it with the trace id.';

/** Code 100 has many causes, and the subcode seldom says which. */
const describeBadParameter = ({ advice }: MetaService): string =>
  `If it is gone by tomorrow, it was Meta's fault. ${advice} ${report}`;

/**
 * Subcode of code 100 for an account that does not exist for this token. During outages Meta sends it for valid
 * tokens, too.
 */
const missingObject = 33;

/**
 * Subcode of code 100 for insights of a post that is older than the account's change to a professional one. One
 * such post fails the request for a whole page: https://github.com/keboola/ex-facebook-graph-api/issues/35
 */
const postedBeforeConversion = 2_108_006;

const causeOf = (error: unknown): Record<string, unknown> =>
  error instanceof StatsError && isRecord(error.cause) ? error.cause : {};

/** Whether Meta refused a field, metric or other parameter as unknown or not allowed. */
export function isBadParameter(error: unknown): boolean {
  const { code, subcode } = causeOf(error);
  return code === 100 && subcode !== missingObject && subcode !== postedBeforeConversion;
}

/** Whether Meta refused insights because a post is too old to have them. */
export function isTooOld(error: unknown): boolean {
  const { code, subcode } = causeOf(error);
  return code === 100 && subcode === postedBeforeConversion;
}

/** Whether Meta refused demographics because too few people follow the account ("Not enough users"). */
export const isTooFew = (error: unknown): boolean => causeOf(error).code === 3006;

/**
 * Why a token is invalid, as the end of a sentence; empty for an unknown subcode of error 190.
 * https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export function describeEnding(
  { name, site, token }: MetaService,
  { subcode, trouble }: GraphError,
): string {
  if (trouble === 'malformed-token') return `: it is not a ${token}, or was not copied completely`;
  switch (subcode) {
    case 458:
      return ': the account has removed the app';
    case 459:
      return `: ${name} requires the account to log in at ${site} and follow its instructions first`;
    case 460:
      return `: the password was changed, or ${name} has ended the session for safety`;
    case 463:
      return ': it has expired';
    case 467:
      return ': it is no longer valid';
    default:
      return '';
  }
}
