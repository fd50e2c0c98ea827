import type { Clock } from '../../clock.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import type { GraphError, MetaAnswers } from './answers.ts';
import type { MetaApp } from './apps.ts';
import type { CodeBook } from './codes.ts';

import type { EmulatedService, MetaAccount } from './service.ts';
import type { MetaSettings } from './settings.ts';
import type { Token, TokenBook } from './tokens.ts';

export interface TokenEndpointContext<Account extends MetaAccount> {
  clock: Clock;
  service: EmulatedService<Account>;
  settings: MetaSettings;
  answers: MetaAnswers;
  findApp(appId: string): MetaApp | undefined;
  codes: CodeBook<Account>;
  tokens: TokenBook<Account>;
}

/**
 * `POST /oauth/access_token`: takes a form with a code, returns a short-lived token.
 */
export function exchangeCode<Account extends MetaAccount>(
  request: RecordedRequest,
  context: TokenEndpointContext<Account>,
): Answer {
  const { answers, codes, tokens, settings, service } = context;
  const form = readForm(request) ?? new Map<string, string>();
  for (const name of ['client_id', 'client_secret', 'grant_type', 'redirect_uri', 'code']) {
    if (!form.get(name)) return answers.codeError(`Missing required field ${name}`);
  }
  const app = context.findApp(form.get('client_id') ?? '');
  if (!app) return answers.codeError('Invalid platform app');
  if (app.appSecret !== form.get('client_secret')) {
    return answers.codeError('Error validating client secret.');
  }
  if (form.get('grant_type') !== 'authorization_code') {
    return answers.codeError('Invalid grant_type');
  }
  const text = form.get('code') ?? '';
  const code = codes.find(app.appId, text);
  if (!code) return answers.codeError('Matching code was not found or was already used');
  if (code.redirectUri !== form.get('redirect_uri')) {
    return answers.codeError(
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
    );
  }
  codes.spend(text);
  const { account, scopes } = code;
  const token = tokens.issue({ appId: app.appId, account, scopes, ended: null }, 'short');
  const id = service.idOf(account, app.appId);
  const body = {
    access_token: token.text,
    user_id: settings.codeUserId === 'number' ? BigInt(id) : id,
    ...(settings.codeTellsPermissions && { permissions: writePermissions(scopes, settings) }),
  };
  return answers.ok(settings.codeAnswer === 'wrapped' ? { data: [body] } : body);
}

/** `GET /access_token`: takes a short-lived token and the app's secret, returns a long-lived token. */
export function exchangeToken<Account extends MetaAccount>(
  request: RecordedRequest,
  context: TokenEndpointContext<Account>,
): Answer {
  const { answers, settings, tokens, clock, service } = context;
  const grantType = request.query.get('grant_type');
  if (grantType !== `${service.grant}_exchange_token`)
    return answers.error(wrongGrantType(grantType));
  const secret = request.query.get('client_secret');
  if (!secret) return answers.error(missing('client_secret'));
  const token = readToken(request, context);
  if ('code' in token) return answers.error(token);
  if (context.findApp(token.grant.appId)?.appSecret !== secret) {
    const message = 'Error validating client secret.';
    return answers.error({ code: settings.wrongSecretCode, message, type: 'OAuthException' });
  }
  if (token.kind !== 'short') return answers.error(unsupported('get'));
  return answers.ok(toTokenBody(tokens.issue(token.grant, 'long'), clock));
}

/**
 * `GET /refresh_access_token`: takes a long-lived token that is at least 24 hours old, returns one that
 * expires in 60 days.
 */
export function refreshToken<Account extends MetaAccount>(
  request: RecordedRequest,
  context: TokenEndpointContext<Account>,
): Answer {
  const { answers, settings, tokens, clock, service } = context;
  const grantType = request.query.get('grant_type');
  if (grantType !== `${service.grant}_refresh_token`)
    return answers.error(wrongGrantType(grantType));
  const token = readToken(request, context);
  if ('code' in token) return answers.error(token);
  if (token.kind !== 'long') return answers.error(unsupported('get'));
  if (!token.grant.scopes.includes(service.basicScope)) {
    return answers.error(noPermission(settings.permissionCode));
  }
  const fresh = tokens.refresh(token);
  if (!fresh && settings.youngRefresh === 'refused') {
    const message = 'The access token must be at least 24 hours old to be refreshed.';
    return answers.error({ code: settings.youngRefreshCode, message });
  }
  const body = toTokenBody(fresh ?? token, clock);
  if (!settings.refreshTellsPermissions) return answers.ok(body);
  return answers.ok({ ...body, permissions: writePermissions(token.grant.scopes, settings) });
}

export const unsupported = (method: string): GraphError => ({
  code: 100,
  message: `Unsupported request - method type: ${method.toLowerCase()}`,
});

export const noPermission = (code: number): GraphError => ({
  code,
  message: `(#${code}) Application does not have permission for this action`,
});

const missing = (name: string): GraphError => ({
  code: 100,
  message: `The parameter ${name} is required`,
});

const wrongGrantType = (given: string | null): GraphError =>
  given ? { code: 100, message: 'Invalid grant_type' } : missing('grant_type');

const writePermissions = (scopes: string[], settings: MetaSettings) =>
  settings.permissions === 'text' ? scopes.join(',') : [...scopes];

const toTokenBody = (token: Token<MetaAccount>, clock: Clock) => ({
  access_token: token.text,
  token_type: 'bearer',
  expires_in: Math.floor((token.expiresAt - clock.now()) / 1000),
});

function readToken<Account extends MetaAccount>(
  request: RecordedRequest,
  { tokens, settings }: TokenEndpointContext<Account>,
): Token<Account> | GraphError {
  const text = settings.bearerAtTokenEndpoints
    ? readAccessToken(request)
    : (request.query.get('access_token') ?? '');
  return tokens.find(text);
}

/** Returns the fields of a form, sent URL-encoded or as multipart; `null` for another content type. */
function readForm({ headers, body }: RecordedRequest): Map<string, string> | null {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const kind = type.trim().toLowerCase();
  if (kind === 'application/x-www-form-urlencoded') return new Map(new URLSearchParams(body));
  if (kind !== 'multipart/form-data') return null;
  const boundary = /boundary="?([^"]+)"?/.exec(parameters.join(';'))?.[1];
  if (!boundary) return null;
  const form = new Map<string, string>();
  for (const part of body.split(`--${boundary}`)) {
    const found = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(part);
    const name = /\bname="([^"]*)"/.exec(found?.[1] ?? '')?.[1];
    if (name !== undefined) form.set(name, found?.[2] ?? '');
  }
  return form;
}

/** Returns the token in the query, else in `Authorization: Bearer`; `''` without a token. */
export function readAccessToken({ query, headers }: RecordedRequest): string {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  return query.get('access_token') ?? bearer ?? '';
}
