import type { Clock } from '../../clock.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import type { TikTokAnswers } from './answers.ts';
import type { TikTokApp } from './apps.ts';
import { type CodeBook, matchesChallenge } from './codes.ts';
import { createToken, type GrantBook, type IssuedTokens } from './grants.ts';
import { lifetimes } from './settings.ts';

export interface TokenEndpointContext {
  clock: Clock;
  answers: TikTokAnswers;
  findApp(clientKey: string): TikTokApp | undefined;
  codes: CodeBook;
  grants: GrantBook;
}

/**
 * `POST /v2/oauth/token/`: takes a form and answers flat JSON, for all three grant types.
 * https://developers.tiktok.com/doc/oauth-user-access-token-management
 */
export function answerToken(request: RecordedRequest, context: TokenEndpointContext): Answer {
  const { answers } = context;
  const sender = readSender(request, context);
  if ('refusal' in sender) return sender.refusal;
  const { app, form } = sender;
  switch (form.get('grant_type')) {
    case null:
    case '':
      return answers.oauthError('invalid_request', malformed);
    case 'authorization_code':
      return exchangeCode(app, form, context);
    case 'refresh_token':
      return refresh(app, form, context);
    case 'client_credentials':
      return answers.flat({
        access_token: createToken('clt.'),
        expires_in: lifetimes['2026-11'].access,
        token_type: 'Bearer',
      });
    default:
      return answers.oauthError('unsupported_grant_type', 'The grant type is not supported.');
  }
}

/** `POST /v2/oauth/revoke/`: revokes the whole grant of an access token; an expired one is refused. */
export function answerRevoke(request: RecordedRequest, context: TokenEndpointContext): Answer {
  const { answers, grants } = context;
  const sender = readSender(request, context);
  if ('refusal' in sender) return sender.refusal;
  const token = sender.form.get('token');
  if (!token) return answers.oauthError('invalid_request', malformed);
  if (grants.revoke(sender.app.clientKey, token)) return answers.flat({});
  return answers.oauthError('invalid_grant', 'Access token is invalid or expired.');
}

/** Returns the tokens in TikTok's flat answer format. `now` in ms since 1970. */
export function toTokenBody({ grant, pair }: IssuedTokens, now: number) {
  return {
    access_token: pair.accessToken,
    expires_in: Math.floor((pair.accessExpiresAt - now) / 1000),
    open_id: grant.account.openId,
    refresh_expires_in: Math.floor((pair.refreshExpiresAt - now) / 1000),
    refresh_token: pair.refreshToken,
    scope: grant.scopes.join(','),
    token_type: 'Bearer',
  };
}

const malformed = 'The request parameters are malformed.';

function readSender(
  request: RecordedRequest,
  { answers, findApp }: TokenEndpointContext,
): { refusal: Answer } | { app: TikTokApp; form: URLSearchParams } {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    return { refusal: answers.oauthError('invalid_request', malformed) };
  }
  const form = new URLSearchParams(request.body);
  for (const [name, text] of [
    ['client_key', 'Client key'],
    ['client_secret', 'Client secret'],
  ] as const) {
    if (!form.get(name)) {
      return { refusal: answers.oauthError('invalid_request', `${text} is missed in request.`) };
    }
  }
  const app = findApp(form.get('client_key') ?? '');
  if (app?.clientSecret !== form.get('client_secret') || !app) {
    return { refusal: answers.oauthError('invalid_client', 'Client key or secret is incorrect.') };
  }
  return { app, form };
}

function exchangeCode(
  app: TikTokApp,
  form: URLSearchParams,
  context: TokenEndpointContext,
): Answer {
  const { answers, codes, grants, clock } = context;
  const text = form.get('code');
  if (!text) return answers.oauthError('invalid_request', malformed);
  const code = codes.find(app.clientKey, text);
  if (!code) return answers.oauthError('invalid_grant', 'Authorization code is expired.');
  if (form.get('redirect_uri') !== code.redirectUri) {
    const description = 'Redirect_uri is not matched with the uri when requesting code.';
    return answers.oauthError('invalid_request', description);
  }
  if (!matchesChallenge(code.challenge, form.get('code_verifier') ?? '')) {
    const description = 'Code verifier or code challenge is invalid.';
    return answers.oauthError('invalid_request', description);
  }
  codes.spend(text);
  const issued = grants.issue(app.clientKey, code.account, code.scopes);
  return answers.flat(toTokenBody(issued, clock.now()));
}

function refresh(app: TikTokApp, form: URLSearchParams, context: TokenEndpointContext): Answer {
  const { answers, grants, clock } = context;
  const token = form.get('refresh_token');
  if (!token) return answers.oauthError('invalid_request', malformed);
  const issued = grants.refresh(app.clientKey, token);
  if (!issued) return answers.oauthError('invalid_grant', 'Refresh token is invalid or expired.');
  return answers.flat(toTokenBody(issued, clock.now()));
}
