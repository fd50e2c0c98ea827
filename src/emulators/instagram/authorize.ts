import type { Answer, RecordedRequest } from '../server.ts';
import type { InstagramAccount } from './account.ts';
import { type InstagramApp, knownScopes } from './apps.ts';
import type { CodeBook } from './codes.ts';

/** What the consent page shows to the person. */
export interface ConsentRequest {
  appId: string;
  scopes: string[];
  redirectUri: string;
}

/** Who signs in and which scopes they grant, or the reason why they deny. */
export type Consent =
  | { account?: InstagramAccount; scopes?: string[] }
  | { denied: string; description?: string };

export type ConsentHook = (request: ConsentRequest) => Consent;

/**
 * `GET /oauth/authorize` of www.instagram.com. An error of the app or a personal account results in a page;
 * everything else is redirected to `redirect_uri`, with `#_` appended on success.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function authorize(
  request: RecordedRequest,
  context: {
    findApp(appId: string): InstagramApp | undefined;
    codes: CodeBook;
    consent: ConsentHook | undefined;
    accounts: InstagramAccount[];
  },
): Answer {
  const read = (name: string) => request.query.get(name) ?? '';
  const app = context.findApp(read('client_id'));
  if (!app) return mistakePage('Invalid platform app: client_id');
  const redirectUri = read('redirect_uri');
  if (!app.redirectUris.includes(redirectUri)) return mistakePage('Invalid redirect_uri');
  if (read('response_type') !== 'code') return mistakePage('Invalid response_type');
  const asked = read('scope').split(/[, ]/).filter(Boolean);
  const isAllowed = (scope: string) => knownScopes.includes(scope) && app.scopes.includes(scope);
  if (asked.length === 0 || !asked.every(isAllowed)) return mistakePage('Invalid scope');

  const consent = context.consent?.({ appId: app.appId, scopes: asked, redirectUri }) ?? {};
  const state = request.query.get('state');
  if ('denied' in consent) {
    const query = {
      error: 'access_denied',
      error_reason: consent.denied,
      error_description: consent.description ?? 'The user denied your request.',
    };
    return redirect(redirectUri, query, state, '');
  }
  const account = consent.account ?? context.accounts[0];
  if (!account || account.type === 'PERSONAL') {
    return mistakePage('Switch to a professional account to continue');
  }
  const scopes = asked.filter((scope) => consent.scopes?.includes(scope) ?? true);
  const code = context.codes.issue({ appId: app.appId, account, scopes, redirectUri });
  return redirect(redirectUri, { code }, state, '#_');
}

function redirect(
  uri: string,
  parameters: Record<string, string>,
  state: string | null,
  fragment: string,
): Answer {
  const query = new URLSearchParams(parameters);
  if (state !== null) query.set('state', state);
  const mark = uri.includes('?') ? '&' : '?';
  return { status: 302, headers: { location: `${uri}${mark}${query}${fragment}` } };
}

/** A web page for people. It names the parameter, but shows no value of the request. */
function mistakePage(text: string): Answer {
  return {
    status: 400,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><title>Instagram</title><h1>${text}</h1></html>`,
  };
}
