import { isRecord } from '../../net/assert.ts';
import { isTransient } from '../../net/http.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { readTokenBody } from '../token-answer.ts';

/**
 * Asks for a client token, which spends nothing and is not kept. Only `invalid_client` counts as wrong, because
 * TikTok refuses this grant for other reasons, too.
 * https://developers.tiktok.com/doc/client-access-token-management
 */
export async function judgeApp(
  values: Values,
  context: PlatformContext,
): Promise<'right' | 'wrong' | 'swapped' | null> {
  const key = values.get('TIKTOK_CLIENT_KEY') ?? '';
  const secret = values.get('TIKTOK_CLIENT_SECRET') ?? '';
  const isRight = await ask(key, secret, context);
  if (isRight !== false) return isRight && 'right';
  return (await ask(secret, key, context)) ? 'swapped' : 'wrong';
}

/** `null`: neither yes nor no. */
async function ask(
  key: string,
  secret: string,
  { http, apiUrl, signal }: PlatformContext,
): Promise<boolean | null> {
  const answer = await http({
    name: "TikTok's check of the app",
    method: 'POST',
    url: `${apiUrl}/v2/oauth/token/`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_key: key,
      client_secret: secret,
      grant_type: 'client_credentials',
    }).toString(),
    repeatWhen: isTransient,
    signal,
  });
  const body = readTokenBody(answer, ['access_token']);
  const error = isRecord(body?.error) ? body.error.code : body?.error;
  if (error === 'invalid_client') return false;
  const isGiven = typeof body?.access_token === 'string' && body.access_token !== '';
  return isGiven ? true : null;
}
