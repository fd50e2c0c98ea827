import { createHash } from 'node:crypto';
import { StatsError } from '../../errors.ts';
import { isRecord } from '../../net/assert.ts';
import type { HttpAnswer } from '../../net/http.ts';
import type { SignedIn, SignIn, SignInContext, SignInRequest, Values } from '../platform.ts';
import { findUnkeepable, readTokenBody } from '../token-answer.ts';
import { understandRenewal } from './renew.ts';
import { readScopes, scopes } from './scopes.ts';

const codeExchange = "TikTok's code exchange";

/**
 * Login Kit for Desktop, because it allows redirect addresses on loopback:
 * https://developers.tiktok.com/doc/login-kit-desktop/
 */
export const signIn: SignIn = {
  address: { variable: 'TIKTOK_AUTH_URL', url: 'https://www.tiktok.com' },
  appKeys: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
  requiredScopes: ['user.info.basic'],
  redirectUri: 'http://127.0.0.1:PORT/callback/',
  toNotes: (redirectUri) => [
    'At developers.tiktok.com make an app, and add the products Login Kit and Display API to it.',
    "For your own account use the app's Sandbox and add the account there as a target user: it works at once, while the review for production refuses apps for private use. Sandbox and Production have separate keys, scopes and redirect addresses.",
    `In Login Kit register the redirect address ${redirectUri}, under Desktop when it is on this machine; http://127.0.0.1:*/callback/ allows any port.`,
    `Enable the scopes ${scopes.map(({ name }) => name).join(', ')}. A sign-in that asks for one that the app does not have ends on an error page that names "scope": ask for fewer then.`,
  ],
  toPage,
  understandDenial,
  exchange,
};

/**
 * Always uses PKCE, which TikTok requires for desktop redirects and ignores for others. TikTok's challenge
 * differs from RFC 7636: it is the SHA-256 in lower-case hex. With base64url this page works, but the
 * exchange fails. https://developers.tiktok.com/doc/login-kit-desktop/
 */
function toPage(values: Values, request: SignInRequest, authUrl: string): string {
  const query = new URLSearchParams({
    client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
    response_type: 'code',
    scope: request.scopes.join(','),
    redirect_uri: request.redirectUri,
    state: request.state,
    code_challenge: createHash('sha256').update(request.verifier).digest('hex'),
    code_challenge_method: 'S256',
  });
  return `${authUrl}/v2/auth/authorize/?${query}`;
}

/** Not retried: a code works once. https://developers.tiktok.com/doc/oauth-user-access-token-management */
async function exchange(
  code: string,
  values: Values,
  request: SignInRequest,
  context: SignInContext,
): Promise<SignedIn> {
  const answer = await context.http({
    name: codeExchange,
    patience: 3,
    keepPartial: true,
    method: 'POST',
    url: `${context.apiUrl}/v2/oauth/token/`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
      client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
      code,
      grant_type: 'authorization_code',
      redirect_uri: request.redirectUri,
      code_verifier: request.verifier,
    }).toString(),
  });
  const understood = understandRenewal(answer, context.clock.now());
  const gained = 'values' in understood ? understood.values : null;
  if (!gained?.get('TIKTOK_ACCESS_TOKEN') || !gained.get('TIKTOK_REFRESH_TOKEN'))
    throw toRefusal(answer);
  const granted = readScopes(gained.get('TIKTOK_SCOPE'));
  return { values: gained, scopes: granted && [...granted] };
}

/**
 * The error for a code exchange without both tokens. Error codes also come with HTTP 200:
 * https://developers.tiktok.com/doc/oauth-error-handling
 */
function toRefusal(answer: HttpAnswer): StatsError {
  const body = readTokenBody(answer, ['access_token']);
  const error = isRecord(body?.error) ? body.error.code : body?.error;
  const code = error === 'ok' ? null : readName(error);
  const said = `TikTok issued no tokens for the code (${code ?? `HTTP ${answer.status}`})`;
  switch (code) {
    case 'invalid_grant':
    case 'access_denied':
      return new StatsError(
        'reauthorize',
        `${said}: it was used already, or has expired.`,
        'Sign in again; a code works once and only for some minutes.',
      );
    case 'invalid_client':
    case 'unauthorized_client':
      return new StatsError(
        'invalid-input',
        `${said}: the client secret does not belong to this app.`,
        'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal; Sandbox and Production have separate keys.',
      );
    case 'invalid_request':
      return understandInvalidRequest(said, body?.error_description);
    case 'rate_limit_exceeded':
      return new StatsError('throttled', `${said}.`, 'Sign in again in a few minutes.');
    default:
      if (code === null || answer.status >= 500 || /^(server|internal)_error$/.test(code))
        return (
          findUnkeepable(body, ['access_token', 'refresh_token'], codeExchange) ??
          answer.brokenOff ??
          unexpected(answer.status)
        );
      return new StatsError('unexpected-answer', `${said}.`, 'Sign in again, or report it.');
  }
}

/** One code for everything that is wrong with a request; TikTok's text, which is not quoted, may say more. */
function understandInvalidRequest(said: string, description: unknown): StatsError {
  const text = typeof description === 'string' ? description : '';
  if (/client[ _]?(secret|key)/i.test(text))
    return new StatsError(
      'invalid-input',
      `${said}: it cannot read the client key or the client secret.`,
      'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal: one may be cut off or have an extra character.',
    );
  if (/redirect_?uri/i.test(text))
    return new StatsError(
      'reauthorize',
      `${said}: the redirect address differs from that of the sign-in.`,
      'Register exactly the address that setup shows, with the slash at its end, and sign in again.',
    );
  return new StatsError(
    'reauthorize',
    `${said}: the code belongs to another attempt, or the redirect address differs.`,
    'Sign in again, and finish in the window that was opened last.',
  );
}

const unexpected = (status: number) =>
  new StatsError(
    status >= 500 ? 'unavailable' : 'unexpected-answer',
    `${codeExchange} was answered with HTTP ${status} and no tokens.`,
    'Sign in again.',
  );

/** `error` is documented; the more specific `error_type` was only observed. */
function understandDenial(query: URLSearchParams): StatsError {
  const error = readName(query.get('error')) ?? 'an unknown error';
  const type = readName(query.get('error_type'));
  if (type === 'non_sandbox_target')
    return new StatsError(
      'invalid-input',
      "TikTok refused the sign-in (non_sandbox_target): the account is not a target user of the app's Sandbox.",
      'Add the account in the developer portal, under Sandbox, Target users; then sign in again.',
    );
  if (error === 'unauthorized_client')
    return new StatsError(
      'invalid-input',
      `TikTok refused the sign-in (${error}): the app lacks Login Kit, or its production keys are not approved yet.`,
      "Add Login Kit to the app, or use its Sandbox's keys; then sign in again.",
    );
  if (error === 'access_denied')
    return new StatsError(
      'reauthorize',
      `TikTok granted no access (${error}): the sign-in was cancelled or denied.`,
      'Sign in again and allow the access.',
    );
  return new StatsError(
    'reauthorize',
    `TikTok sent the browser back with an error (${error}).`,
    'Sign in again.',
  );
}

/** The value if it has the form of an error code, and may therefore be quoted. */
const readName = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z_]{1,40}$/.test(value) ? value : null;
