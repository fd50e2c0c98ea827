import { isRecord } from '../../../net/assert.ts';
import { toApiVersion } from '../../../net/github.ts';
import type { Http } from '../../../net/http.ts';
import { parseJson } from '../../../net/json.ts';
import { BilingualError } from '../../bilingual-error.ts';
import type { AppKey } from './app-key.ts';

/**
 * Exchanges the code of a manifest for the App and its key. Sent once: the code works once, and this answer alone
 * holds the key. Needs no token. Rejects with `invalid-input` for a code that GitHub does not take, and with
 * `unavailable` or `unexpected-answer` otherwise.
 * https://docs.github.com/en/rest/apps/apps#create-a-github-app-from-a-manifest
 */
export async function exchangeManifestCode(
  code: string,
  { http, apiUrl, serverUrl }: { http: Http; apiUrl: string; serverUrl: string },
): Promise<Pick<AppKey, 'clientId' | 'page' | 'ownerId' | 'privateKey'>> {
  if (!/^[\w-]{1,200}$/.test(code)) throw refused('no code of its form');
  const { status, text } = await http({
    name: "GitHub's exchange of the App's code",
    patience: 3,
    method: 'POST',
    url: `${apiUrl}/app-manifests/${code}/conversions`,
    headers: {
      Accept: 'application/vnd.github+json',
      'X-GitHub-Api-Version': toApiVersion(apiUrl),
    },
  });
  if (status !== 201) throw refused(`HTTP ${status}`);
  const data = readObject(text);
  const { client_id: clientId, pem, slug, html_url: page, owner } = data;
  if (typeof clientId !== 'string' || !/^[\w.-]{1,100}$/.test(clientId)) throw odd('client_id');
  if (typeof pem !== 'string' || !/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n/.test(pem))
    throw odd('pem');
  if (typeof slug !== 'string' || !/^[a-z0-9-]{1,100}$/.test(slug)) throw odd('slug');
  const ownerId = String(isRecord(owner) ? owner.id : '');
  return {
    clientId,
    // An Enterprise Server has the pages of Apps in another folder, which only its answer contains.
    page: isPageOf(page, serverUrl) ? page : `${serverUrl}/apps/${slug}`,
    ownerId: /^\d+$/.test(ownerId) ? ownerId : '',
    privateKey: pem,
  };
}

function readObject(text: string): Record<string, unknown> {
  try {
    const data = parseJson(text);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

const isPageOf = (page: unknown, serverUrl: string): page is string =>
  typeof page === 'string' &&
  /^\/[a-z-]+\/[a-z0-9-]+$/.test(page.slice(serverUrl.length)) &&
  page.startsWith(serverUrl);

const refused = (why: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `GitHub did not take the code of the new App (${why}): it works once, and for an hour.`,
      de: `GitHub hat den Code der neuen App nicht angenommen (${why}): Er gilt einmal und eine Stunde lang.`,
    },
    {
      en: 'If the App is on the list under Settings, Developer settings, GitHub Apps, delete it there, and start again.',
      de: 'Steht die App unter „Settings“, „Developer settings“, „GitHub Apps“, lösche sie dort, und beginne von vorn.',
    },
  );

const odd = (field: string) =>
  new BilingualError(
    'unexpected-answer',
    {
      en: `GitHub's answer about the new App has no ${field} of the usual form.`,
      de: `In der Antwort von GitHub über die neue App fehlt ${field} oder hat nicht die übliche Form.`,
    },
    {
      en: 'Delete the App under Settings, Developer settings, GitHub Apps, and make one by hand, as the documentation says.',
      de: 'Lösche die App unter „Settings“, „Developer settings“, „GitHub Apps“, und lege von Hand eine an, wie in der Dokumentation beschrieben.',
    },
  );
