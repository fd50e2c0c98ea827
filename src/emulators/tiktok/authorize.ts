import type { Answer, RecordedRequest } from '../server.ts';
import type { TikTokAccount } from './account.ts';
import { findRedirect, type TikTokApp } from './apps.ts';
import type { CodeBook } from './codes.ts';

/** What the consent page shows to the person. */
export interface ConsentRequest {
  clientKey: string;
  scopes: string[];
  redirectUri: string;
}

/** Who signs in and which scopes they grant, or the error that they are redirected with. */
export type Consent =
  | { account?: TikTokAccount; scopes?: string[] }
  | { denied: string; errorType?: string; description?: string };

export type ConsentHook = (request: ConsentRequest) => Consent;

/**
 * `GET /v2/auth/authorize/`. An error of the app is shown on a page and never redirected; everything else is
 * redirected to `redirect_uri`. A code challenge that is not in hex fails only when the code is exchanged.
 * https://developers.tiktok.com/doc/login-kit-web
 */
export function authorize(
  request: RecordedRequest,
  context: {
    findApp(clientKey: string): TikTokApp | undefined;
    codes: CodeBook;
    consent: ConsentHook | undefined;
    accounts: TikTokAccount[];
  },
): Answer {
  const read = (name: string) => request.query.get(name) ?? '';
  const app = context.findApp(read('client_key'));
  if (!app) return mistakePage('client_key');
  const redirectUri = read('redirect_uri');
  const platform = findRedirect(app, redirectUri);
  if (!platform) return mistakePage('redirect_uri');
  if (read('response_type') !== 'code') return mistakePage('response_type');
  const asked = read('scope').split(',');
  if (!asked.every((scope) => app.scopes.includes(scope))) return mistakePage('scope');
  const challenge = request.query.get('code_challenge');
  if (platform === 'desktop' || challenge !== null) {
    if (!/^[\w.~-]{43,128}$/.test(challenge ?? '')) return mistakePage('code_challenge');
    if (read('code_challenge_method') !== 'S256') return mistakePage('code_challenge_method');
  }

  const consent = context.consent?.({ clientKey: app.clientKey, scopes: asked, redirectUri }) ?? {};
  const state = request.query.get('state');
  if ('denied' in consent) {
    return redirect(redirectUri, {
      error: consent.denied,
      error_type: consent.errorType ?? consent.denied,
      error_description: consent.description ?? 'The user denied the request.',
      state,
    });
  }
  const account = consent.account ?? context.accounts[0];
  if (!account) {
    return redirect(redirectUri, {
      error: 'access_denied',
      error_type: 'non_sandbox_target',
      error_description: 'The account is not a target user of this sandbox.',
      state,
    });
  }
  const scopes = asked.filter((scope) => consent.scopes?.includes(scope) ?? true);
  const code = context.codes.issue({
    clientKey: app.clientKey,
    account,
    scopes,
    redirectUri,
    challenge,
  });
  return redirect(redirectUri, { code, scopes: scopes.join(','), state });
}

function redirect(uri: string, parameters: Record<string, string | null>): Answer {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) query.set(name, value);
  }
  return { status: 302, headers: { location: `${uri}?${query}` } };
}

/** A web page for people, so the status is 200. It names the parameter, but shows no value of the request. */
function mistakePage(parameter: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><title>TikTok</title><h1>Something went wrong</h1>
<p>We couldn't log in with TikTok. If you're a developer, correct the following and try again:</p>
<ul><li>${parameter}</li></ul></html>`,
  };
}
