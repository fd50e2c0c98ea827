import type { Answer, RecordedRequest } from '../server.ts';
import type { MetaApp } from './apps.ts';
import type { CodeBook } from './codes.ts';
import type { EmulatedService, MetaAccount } from './service.ts';

/** What the consent page shows to the person. */
export interface ConsentRequest {
  appId: string;
  scopes: string[];
  redirectUri: string;
}

/** Who signs in and which scopes they grant, or the reason why they deny. */
export type Consent<Account> =
  | { account?: Account; scopes?: string[] }
  | { denied: string; description?: string };

export type ConsentHook<Account> = (request: ConsentRequest) => Consent<Account>;

/**
 * `GET /oauth/authorize`. An error of the app or an account that may not sign in results in a page;
 * everything else is redirected to `redirect_uri`, with `#_` appended on success.
 */
export function authorize<Account extends MetaAccount>(
  request: RecordedRequest,
  context: {
    service: EmulatedService<Account>;
    findApp(appId: string): MetaApp | undefined;
    codes: CodeBook<Account>;
    consent: ConsentHook<Account> | undefined;
    accounts: Account[];
  },
): Answer {
  const { service } = context;
  const mistakePage = (text: string) => toMistakePage(service.name, text);
  const read = (name: string) => request.query.get(name) ?? '';
  const app = context.findApp(read('client_id'));
  if (!app) return mistakePage('Invalid platform app: client_id');
  const redirectUri = read('redirect_uri');
  if (!app.redirectUris.includes(redirectUri)) return mistakePage('Invalid redirect_uri');
  if (read('response_type') !== 'code') return mistakePage('Invalid response_type');
  const asked = read('scope').split(service.scopeSeparator).filter(Boolean);
  const isAllowed = (scope: string) =>
    service.knownScopes.includes(scope) && app.scopes.includes(scope);
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
  const refusal = account ? service.refuse(account) : 'Log in to continue';
  if (!account || refusal !== null) return mistakePage(refusal ?? '');
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
function toMistakePage(title: string, text: string): Answer {
  return {
    status: 400,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><title>${title}</title><h1>${text}</h1></html>`,
  };
}
