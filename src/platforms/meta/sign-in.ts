import { toIsoSeconds } from '../../clock.ts';
import { StatsError } from '../../errors.ts';
import type { Address } from '../../net/addresses.ts';
import { isRecord } from '../../net/assert.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import type { Scope, SignedIn, SignIn, SignInContext, SignInRequest, Values } from '../platform.ts';
import { findUnkeepable, readToken, readTokenBody, toEnd } from '../token-answer.ts';
import { understandEnvelope } from './graph.ts';
import { asksToComeBack } from './graph-error.ts';
import { keyOf, type MetaService } from './service.ts';

/** Where a service has its sign-in, and what a person must prepare. */
export interface SignInPlaces {
  address: Address;
  /** Base URL of the page on which people grant scopes; an emulator serves it at `address`. */
  pageUrl: string;
  /** The base URL of the code exchange. */
  toCodeUrl(context: SignInContext): string;
  scopes: readonly Scope[];
  toNotes: SignIn['toNotes'];
}

/**
 * The sign-in of a service: a code is exchanged for a token of one hour, and that for one of 60 days. Meta accepts
 * only https redirect addresses, and `setup` has no certificate to answer one.
 */
export const toSignIn = (
  service: MetaService,
  { address, pageUrl, toCodeUrl, scopes, toNotes }: SignInPlaces,
): SignIn => ({
  address,
  appKeys: [keyOf(service, 'APP_ID'), keyOf(service, 'APP_SECRET')],
  requiredScopes: scopes.filter(({ name }) => name === service.basicScope).map(({ name }) => name),
  redirectUri: 'https://localhost/callback/',
  toNotes,
  toPage: (values, { scopes: asked, redirectUri, state }, authUrl) => {
    const query = new URLSearchParams({
      client_id: values.get(keyOf(service, 'APP_ID')) ?? '',
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
      `${service.name} granted no access (${[error, reason].filter(Boolean).join(', ')}): the sign-in was cancelled or denied.`,
      'Sign in again and allow the access.',
    );
  },
  exchange: (code, values, request, context) =>
    exchange(service, toCodeUrl(context), code, values, request, context),
});

async function exchange(
  service: MetaService,
  codeUrl: string,
  code: string,
  values: Values,
  request: SignInRequest,
  context: SignInContext,
): Promise<SignedIn> {
  const clientSecret = values.get(keyOf(service, 'APP_SECRET')) ?? '';
  const answer = await context.http({
    name: toCodeExchange(service),
    patience: 3,
    keepPartial: true,
    method: 'POST',
    url: `${codeUrl}/oauth/access_token`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: values.get(keyOf(service, 'APP_ID')) ?? '',
      client_secret: clientSecret,
      grant_type: 'authorization_code',
      redirect_uri: request.redirectUri,
      code,
    }).toString(),
  });
  const body = readTokenBody(answer, ['access_token']);
  const shortLived = readToken(body?.access_token);
  if (shortLived === null) throw toRefusal(service, answer, body);
  return {
    values: await toLongLived(service, shortLived, clientSecret, context),
    scopes: readPermissions(body?.permissions),
  };
}

const toCodeExchange = ({ name }: MetaService): string => `${name}'s code exchange`;

/** Token and client secret must be in the address, so it must not appear in errors or logs. */
async function toLongLived(
  service: MetaService,
  shortLived: string,
  clientSecret: string,
  { http, apiUrl, clock, signal }: SignInContext,
): Promise<Map<string, string>> {
  const query = new URLSearchParams({
    grant_type: `${service.grant}_exchange_token`,
    client_secret: clientSecret,
    access_token: shortLived,
  });
  const name = `${service.name}'s exchange for a long-lived token`;
  const answer = await http({
    name,
    method: 'GET',
    url: `${apiUrl}/access_token?${query}`,
    repeatWhen: asksToComeBack,
    signal,
  });
  const body = understandEnvelope(service, answer, name);
  const token = readToken(body.access_token);
  if (token === null)
    throw findUnkeepable(body, ['access_token'], name) ?? withoutToken(name, answer.status);
  return new Map([
    [keyOf(service, 'ACCESS_TOKEN'), token],
    [keyOf(service, 'ACCESS_TOKEN_EXPIRES_AT'), toEnd(body.expires_in, clock.now())],
    [keyOf(service, 'ACCESS_TOKEN_ISSUED_AT'), toIsoSeconds(clock.now())],
  ]);
}

/**
 * The error for a code exchange without a token. Its error body may differ from the Graph API's and has one
 * code for everything, so only the text distinguishes the causes.
 */
function toRefusal(
  service: MetaService,
  answer: HttpAnswer,
  body: Record<string, unknown> | null,
): StatsError {
  const { name } = service;
  const nested = isRecord(body?.error) ? body.error.message : undefined;
  const told = body?.error_message ?? nested;
  const said = typeof told === 'string' ? told : '';
  if (
    /code was not found|already used|has been used|verification code|authorization code/i.test(said)
  )
    return new StatsError(
      'reauthorize',
      `${name} issued no token for the code: it was used already, has expired, or was issued for another redirect address.`,
      'Sign in again; a code works once and for one hour.',
    );
  if (/client secret|platform app|client_id|validating application/i.test(said))
    return new StatsError(
      'invalid-input',
      `${name} issued no token for the code: app id and app secret do not belong together.`,
      `Compare ${keyOf(service, 'APP_ID')} and ${keyOf(service, 'APP_SECRET')} with the App Dashboard; they are those of ${name}, not of the Meta app.`,
    );
  return (
    findUnkeepable(body, ['access_token'], toCodeExchange(service)) ??
    answer.brokenOff ??
    withoutToken(toCodeExchange(service), answer.status, isTransient(answer))
  );
}

const withoutToken = (name: string, status: number, passes = false) =>
  new StatsError(
    passes ? 'unavailable' : 'unexpected-answer',
    `${name} was answered with HTTP ${status} and no token.`,
    'Sign in again.',
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
