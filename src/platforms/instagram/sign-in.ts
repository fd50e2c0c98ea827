import { toIsoSeconds } from '../../clock.ts';
import { StatsError } from '../../errors.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import type { SignedIn, SignIn, SignInContext, SignInRequest, Values } from '../platform.ts';
import { findUnkeepable, readToken, readTokenBody, toEnd } from '../token-answer.ts';
import { understandEnvelope } from './graph.ts';
import { asksToComeBack } from './graph-error.ts';
import { scopes } from './scopes.ts';

const address = { variable: 'INSTAGRAM_AUTH_URL', url: 'https://api.instagram.com' };

/** The host on which people grant scopes. Codes are exchanged at `address`; an emulator serves both. */
const pageUrl = 'https://www.instagram.com';

const codeExchange = "Instagram's code exchange";
const tokenExchange = "Instagram's exchange for a long-lived token";

/**
 * Business Login for Instagram: a code is exchanged for a token of one hour, and that for one of 60 days.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export const signIn: SignIn = {
  address,
  appKeys: ['INSTAGRAM_APP_ID', 'INSTAGRAM_APP_SECRET'],
  requiredScopes: ['instagram_business_basic'],
  // Meta accepts only https addresses, and `setup` has no certificate to answer one.
  redirectUri: 'https://localhost/callback/',
  toNotes: (redirectUri) => [
    'The account must be a professional one: a business or a creator. At developers.facebook.com make an app with the product Instagram, and choose "API setup with Instagram login" there.',
    'Add the account to the app. For accounts of your own the app stays in development mode; no review is needed.',
    `Under "Business login settings" register the redirect address ${redirectUri}, with the slash at its end.`,
    `The app needs the permissions ${scopes.map(({ name }) => name).join(' and ')}.`,
  ],
  toPage: (values, { scopes: asked, redirectUri, state }, authUrl) => {
    const query = new URLSearchParams({
      client_id: values.get('INSTAGRAM_APP_ID') ?? '',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: asked.join(','),
      state,
    });
    return `${authUrl === address.url ? pageUrl : authUrl}/oauth/authorize?${query}`;
  },
  understandDenial: (query) => {
    const error = readName(query.get('error')) ?? 'an unknown error';
    const reason = readName(query.get('error_reason'));
    return new StatsError(
      'reauthorize',
      `Instagram gave no access (${[error, reason].filter(Boolean).join(', ')}): the sign-in was cancelled or denied.`,
      'Sign in once more and allow the access.',
    );
  },
  exchange,
};

async function exchange(
  code: string,
  values: Values,
  request: SignInRequest,
  context: SignInContext,
): Promise<SignedIn> {
  const clientSecret = values.get('INSTAGRAM_APP_SECRET') ?? '';
  const answer = await context.http({
    name: codeExchange,
    patience: 3,
    keepPartial: true,
    method: 'POST',
    url: `${context.authUrl}/oauth/access_token`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: values.get('INSTAGRAM_APP_ID') ?? '',
      client_secret: clientSecret,
      grant_type: 'authorization_code',
      redirect_uri: request.redirectUri,
      code,
    }).toString(),
  });
  const body = readTokenBody(answer, ['access_token']);
  const shortLived = readToken(body?.access_token);
  if (shortLived === null) throw toRefusal(answer, body);
  return {
    values: await toLongLived(shortLived, clientSecret, context),
    scopes: readPermissions(body?.permissions),
  };
}

/** Token and client secret must be in the address, so it must not appear in errors or logs. */
async function toLongLived(
  shortLived: string,
  clientSecret: string,
  { http, apiUrl, clock, signal }: SignInContext,
): Promise<Map<string, string>> {
  const query = new URLSearchParams({
    grant_type: 'ig_exchange_token',
    client_secret: clientSecret,
    access_token: shortLived,
  });
  const answer = await http({
    name: tokenExchange,
    method: 'GET',
    url: `${apiUrl}/access_token?${query}`,
    repeatWhen: asksToComeBack,
    signal,
  });
  const body = understandEnvelope(answer, tokenExchange);
  const token = readToken(body.access_token);
  if (token === null)
    throw (
      findUnkeepable(body, ['access_token'], tokenExchange) ??
      withoutToken(tokenExchange, answer.status)
    );
  return new Map([
    ['INSTAGRAM_ACCESS_TOKEN', token],
    ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toEnd(body.expires_in, clock.now())],
    ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toIsoSeconds(clock.now())],
  ]);
}

/**
 * The error for a code exchange without a token. Its error body differs from the Graph API's and has one
 * code for everything, so only the text distinguishes the causes.
 */
function toRefusal(answer: HttpAnswer, body: Record<string, unknown> | null): StatsError {
  const said = typeof body?.error_message === 'string' ? body.error_message : '';
  if (/code was not found|already used|verification code/i.test(said))
    return new StatsError(
      'reauthorize',
      'Instagram gave no token for the code: it was used already, has expired, or was made for another redirect address.',
      'Sign in once more; a code works once, and for an hour.',
    );
  if (/client secret|platform app|client_id/i.test(said))
    return new StatsError(
      'invalid-input',
      'Instagram gave no token for the code: app id and app secret do not belong together.',
      'Compare INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET with the App Dashboard; they are those of Instagram, not of the Meta app.',
    );
  return (
    findUnkeepable(body, ['access_token'], codeExchange) ??
    answer.brokenOff ??
    withoutToken(codeExchange, answer.status, isTransient(answer))
  );
}

const withoutToken = (name: string, status: number, passes = false) =>
  new StatsError(
    passes ? 'unavailable' : 'unexpected-answer',
    `${name} was answered with HTTP ${status} and no token.`,
    'Sign in once more.',
  );

/** The granted scopes, from a list or a text with commas; `null` when they are not reported. */
function readPermissions(value: unknown): string[] | null {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const known = names.flatMap((name) => (typeof name === 'string' && name.trim()) || []);
  return known.length === 0 ? null : known;
}

/** The value if it has the form of an error code, and may therefore be quoted. */
const readName = (value: string | null): string | null =>
  value !== null && /^[a-z_]{1,40}$/.test(value) ? value : null;
