import { minuteMs } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { isRecord } from '../net/assert.ts';
import { type GitHubAnswer, isThrottled } from '../net/github.ts';
import { findBarrier } from '../net/github-barrier.ts';
import { readRetryAfter } from '../net/http.ts';
import { inputNames, type SecretPlace, type SettingNames } from './secret-place.ts';

/**
 * The wait that GitHub asks for when it throttles and its answer names no wait.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const throttledWaitMs = minuteMs;

/** If GitHub asks for more, the request is not retried. */
const longestWaitMs = minuteMs;

/** Whether a request ended with an answer, and not with an error. */
export const isAnswer = (outcome: unknown): outcome is GitHubAnswer =>
  isRecord(outcome) && typeof outcome.status === 'number' && 'data' in outcome;

/**
 * Whether GitHub created (201) or replaced (204) the secret.
 * https://docs.github.com/en/rest/actions/secrets#create-or-update-a-repository-secret
 */
export const isWritten = ({ status }: GitHubAnswer): boolean => status === 201 || status === 204;

/** Returns the error `wrong-target` for a secret that GitHub answers with 404. */
export const notFound = (
  place: SecretPlace,
  secretName: string,
  names: SettingNames = inputNames,
) =>
  new StatsError(
    'wrong-target',
    `GitHub finds no secret ${secretName} in ${place.name}, or does not show it to this token.`,
    `Compare ${names.secretName} and ${names.environment} with the place of the secret, and check that the token includes this repository.`,
  );

/**
 * Reads the version of a secret: `updated_at` of its metadata, the only visible trace of a write. Throws
 * `unexpected-answer` if the answer has no valid `updated_at`, and what `unusable` returns for other statuses
 * than 200.
 */
export function toVersion(answer: GitHubAnswer, place: SecretPlace): string {
  if (answer.status !== 200) throw unusable(answer, 'reading the secret', place);
  const updatedAt = isRecord(answer.data) ? answer.data.updated_at : undefined;
  if (typeof updatedAt !== 'string' || Number.isNaN(Date.parse(updatedAt))) {
    throw unexpected('the secret', 'updated_at');
  }
  return updatedAt;
}

/**
 * Reads when the token that was sent expires, in ms since 1970; `null` if it does not expire, or GitHub
 * does not say.
 */
export function toTokenEnd({ headers }: GitHubAnswer): number | null {
  // `2027-01-31 10:00:00 UTC`; for some tokens with an offset such as `+0100` instead of `UTC`.
  const header = String(headers['github-authentication-token-expiration'] ?? '');
  const [, day, time, zone] = /^(\S{10}) (\S{8}) (UTC|[+-]\d{4})$/.exec(header) ?? [];
  const at = Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone}`);
  return Number.isNaN(at) ? null : at;
}

/**
 * Reads the public key (32 bytes as padded base64) and its id. Throws `unexpected-answer` if one of them is
 * missing or malformed, and what `unusable` returns for other statuses than 200.
 */
export function toKey(answer: GitHubAnswer, place: SecretPlace): { id: string; key: string } {
  if (answer.status !== 200) throw unusable(answer, 'reading the public key', place);
  const { key_id: id, key } = isRecord(answer.data) ? answer.data : {};
  if (typeof id !== 'string' || typeof key !== 'string')
    throw unexpected('the public key', 'key_id and key');
  if (!/^[A-Za-z0-9+/]{43}=$/.test(key)) throw unexpected('the public key', '32 bytes of base64');
  return { id, key };
}

const unexpected = (what: string, field: string) =>
  new StatsError(
    'unexpected-answer',
    `GitHub's answer about ${what} has no ${field}.`,
    'Check that no proxy stands between the runner and GitHub.',
  );

/**
 * Returns the error for an answer other than the expected one: `throttled`, `secret-not-writable`,
 * `unexpected-answer` or `unavailable`. `what` names the request in the message.
 */
export function unusable(answer: GitHubAnswer, what: string, place: SecretPlace): StatsError {
  if (isThrottled(answer)) {
    return new StatsError(
      'throttled',
      `GitHub throttled ${what}.`,
      'Start a new run in a few minutes.',
    );
  }
  if ([401, 403, 404].includes(answer.status)) return notWritable(answer, place);
  // GitHub rejects the request itself, so the next run would get the same answer.
  if (answer.status < 500 && answer.status !== 409) {
    return new StatsError(
      'unexpected-answer',
      `GitHub answered ${what} with HTTP ${answer.status}.`,
      'Look for a newer version of this action, or report it.',
    );
  }
  return new StatsError(
    'unavailable',
    `GitHub answered ${what} with HTTP ${answer.status}.`,
    'This is usually temporary: the next run tries again.',
  );
}

/**
 * Returns the error `secret-not-writable` for a token that GitHub does not accept (401), or that lacks a
 * permission (403, 404) or meets a barrier. GitHub may name the missing permission in a header.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function notWritable(answer: GitHubAnswer, place: SecretPlace): StatsError {
  if (answer.status === 401) {
    return new StatsError(
      'secret-not-writable',
      `GitHub does not accept ${place.tokenName} (HTTP 401): it is wrong, expired or revoked.`,
      'Create a new one, or let actions/create-github-app-token create one in each run.',
    );
  }
  const barrier = findBarrier(answer);
  if (barrier)
    return new StatsError(
      'secret-not-writable',
      `GitHub refuses ${place.tokenName} for ${place.name} (HTTP 403): ${barrier.what}.`,
      barrier.hint,
    );
  const accepted = String(answer.headers['x-accepted-github-permissions'] ?? '');
  const needed = /^[a-z_=,; ]{1,80}$/.test(accepted)
    ? accepted
    : `${place.permission.toLowerCase()}=write`;
  return new StatsError(
    'secret-not-writable',
    `GitHub does not let ${place.tokenName} write secrets in ${place.name} (HTTP ${answer.status}; required: ${needed}).`,
    `Give the GitHub App or fine-grained token the repository permission "${place.permission}: Read and write" for this repository.`,
  );
}

/** Returns the error `secret-not-saved`. `outcome` is the answer or error of the last attempt. */
export function notSaved(
  outcome: unknown,
  secretName: string,
  place: SecretPlace,
  hint: string,
): StatsError {
  const why = isAnswer(outcome)
    ? `HTTP ${outcome.status}`
    : outcome instanceof StatsError
      ? outcome.message
      : 'the request failed';
  return new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written into ${secretName} of ${place.name} (${why}).`,
    hint,
    // An answer is not kept as the cause, because GitHub may repeat in it what was sent.
    isAnswer(outcome) ? {} : { cause: outcome },
  );
}

/**
 * Returns how long to wait before a write is retried, in ms; `null` if a retry would not help, or only after
 * more than a minute. Every temporary failure is retried, because writing the same text twice does no harm.
 */
export function waitBeforeRetry(outcome: unknown, attempt: number, now: number): number | null {
  const backOffMs = 1000 * 2 ** (attempt - 1);
  if (!isAnswer(outcome)) return outcome instanceof StatsError ? backOffMs : null;
  const throttled = isThrottled(outcome);
  if (!throttled && outcome.status < 500) return null;
  const waitMs = readWait(outcome, now) ?? (throttled ? throttledWaitMs : backOffMs);
  return waitMs <= longestWaitMs ? waitMs : null;
}

/**
 * The wait in ms that GitHub asks for: `Retry-After`, or if the requests of this hour are used up, the time
 * until the limit resets; `null` if it names none.
 */
function readWait({ headers }: GitHubAnswer, now: number): number | null {
  const retryAfter = headers['retry-after'];
  if (retryAfter !== undefined) return readRetryAfter(String(retryAfter), now);
  const resetsAtMs = Number(headers['x-ratelimit-reset']) * 1000;
  return headers['x-ratelimit-remaining'] === '0' && resetsAtMs > now ? resetsAtMs - now : null;
}
