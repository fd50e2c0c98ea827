import { StatsError } from '../../errors.ts';
import { isThisMachine } from '../../net/addresses.ts';
import { isRecord } from '../../net/assert.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseJson } from '../../net/json.ts';
import { hasPublicName } from '../../net/public-host.ts';
import type { PlatformContext } from '../platform.ts';

export interface ServerRequest {
  /** The request's name in messages. */
  name: string;
  /** `https:`, of the server that the account names. */
  url: URL;
  redirect?: 'manual';
}

/** Whether a host may be asked: a public one, or this machine if an emulator stands for all servers. */
export const mayAsk = (url: URL, { apiUrl }: Pick<PlatformContext, 'apiUrl'>): boolean =>
  hasPublicName(url) || (apiUrl !== '' && isThisMachine(url));

/**
 * Sends a read to a server that an account, or the answer of its domain, names: only to one on the public internet,
 * or to the emulator in its place.
 */
export function ask(
  { name, url, redirect }: ServerRequest,
  { http, apiUrl, signal }: PlatformContext,
): Promise<HttpAnswer> {
  return http({
    name,
    method: 'GET',
    ...(apiUrl === ''
      ? { url: url.href, publicOnly: true }
      : { url: `${apiUrl}${url.pathname}${url.search}` }),
    headers: { Accept: 'application/json' },
    repeatWhen: isTransient,
    signal,
    ...(redirect ? { redirect } : {}),
  });
}

/** The JSON of an answer; `null` when it is none. */
export function readJson({ text }: HttpAnswer): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/**
 * The error for an answer without what was asked for: `invalid-input` when the server wants a sign-in,
 * `throttled`, `unavailable` or `unexpected-answer`.
 */
export function toError({ name, url }: ServerRequest, answer: HttpAnswer): StatsError {
  const { status } = answer;
  const body = readJson(answer);
  const error = isRecord(body) && typeof body.error === 'string' ? body.error : null;
  // By some versions with 422, which has other causes as well.
  const wantsSignIn =
    error !== null && (status === 401 || status === 403 || /authenticated user/i.test(error));
  const said = `HTTP ${status}`;
  if (wantsSignIn)
    return new StatsError(
      'invalid-input',
      `${name} was refused (${said}): ${url.host} answers only signed-in users.`,
      'This action does not sign in. Ask the administrators of the server whether they can show profiles publicly.',
    );
  if (status === 429)
    return new StatsError(
      'throttled',
      `${name} was throttled by ${url.host} (${said}).`,
      'Run it again in five minutes: servers limit requests per IP address, and runners share addresses.',
    );
  if (status >= 500)
    return new StatsError(
      'unavailable',
      `${name} failed on ${url.host} (${said}).`,
      'This is usually temporary: the next run tries again.',
    );
  return new StatsError(
    'unexpected-answer',
    `${name}: ${url.host} answered with ${said}, unlike a Mastodon server.`,
    'Compare MASTODON_ACCOUNT with the profile: the part behind the last @ is the server. If it is right, its software may not have this API.',
  );
}
