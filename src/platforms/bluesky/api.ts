import { StatsError } from '../../errors.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseRecord } from '../../net/parse-record.ts';
import type { PlatformContext } from '../platform.ts';

/**
 * The fields of the answer to a query. Resolves with `null` when there is no account of that name; rejects with
 * `invalid-input` for an account that Bluesky does not show, and with `throttled`, `unavailable` or
 * `unexpected-answer` otherwise. `name` is the request's name in messages.
 * https://docs.bsky.app/docs/advanced-guides/api-directory
 */
export async function ask(
  name: string,
  method: string,
  query: Readonly<Record<string, string>>,
  { http, apiUrl, signal }: Pick<PlatformContext, 'http' | 'apiUrl' | 'signal'>,
): Promise<Record<string, unknown> | null> {
  const url = `${apiUrl}/xrpc/${method}?${new URLSearchParams(query)}`;
  const answer = await http({ name, method: 'GET', url, repeatWhen: isTransient, signal });
  const body = parseRecord(answer);
  if (answer.status < 400 && body && !('error' in body)) return body;
  if (isUnknownActor(body)) return null;
  throw toError(name, answer, body);
}

/** One code stands for every bad parameter, so only the text says that there is no such account. */
const isUnknownActor = (body: Record<string, unknown> | null): boolean =>
  body?.error === 'InvalidRequest' &&
  /not found|unable to resolve|could not find|must be a valid did or a handle/i.test(
    String(body.message),
  );

/** Accounts that Bluesky does not show, by the code of the error. */
const hidden = new Map([
  ['AccountTakedown', 'has suspended this account'],
  ['AccountDeactivated', 'says that the owner has deactivated this account'],
]);

function toError(
  name: string,
  { status }: HttpAnswer,
  body: Record<string, unknown> | null,
): StatsError {
  const code = readCode(body?.error);
  const said = `${code ? `${code}, ` : ''}HTTP ${status}`;
  const why = hidden.get(code);
  if (why)
    return new StatsError(
      'invalid-input',
      `Bluesky ${why} (${said}).`,
      'Open the profile at bsky.app for the reason. Remove BLUESKY_HANDLE until the account is back.',
    );
  if (status === 429 || code === 'RateLimitExceeded')
    return new StatsError(
      'throttled',
      `${name} was throttled (${said}).`,
      'Run it again in five minutes: Bluesky limits requests per IP address, and runners share addresses.',
    );
  if (status >= 500)
    return new StatsError(
      'unavailable',
      `${name} failed (${said}).`,
      'This is usually temporary: the next run tries again.',
    );
  return new StatsError(
    'unexpected-answer',
    `${name} was ${code ? 'refused' : 'answered without a JSON result'} (${said}).`,
    code
      ? 'Look for a newer version of this action, or report it.'
      : 'Check that no proxy stands between the runner and Bluesky; if this continues, report it.',
  );
}

/** The code of an error, which may be quoted; empty for anything else. */
const readCode = (value: unknown): string =>
  typeof value === 'string' && /^[A-Za-z]{1,64}$/.test(value) ? value : '';
