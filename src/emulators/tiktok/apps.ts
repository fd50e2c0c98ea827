import { lowerAlphanumeric, randomText } from '../random-text.ts';

export const allScopes = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list'];

export interface TikTokApp {
  clientKey: string;
  clientSecret: string;
  scopes: string[];
  /** `https` addresses without query or fragment, matched as they are. */
  redirectUris: string[];
  /** On `localhost` or `127.0.0.1` with a port, which may be `*`. */
  desktopRedirectUris: string[];
}

/** As the developer portal does: refuses redirect addresses that break its rules. */
export function createApp(given: Partial<TikTokApp>): TikTokApp {
  const app: TikTokApp = {
    clientKey: randomText(18, lowerAlphanumeric),
    clientSecret: randomText(32),
    scopes: [...allScopes],
    redirectUris: [],
    desktopRedirectUris: [],
    ...given,
  };
  refuseUnless(app.redirectUris, isWebRedirect, 'web');
  refuseUnless(app.desktopRedirectUris, isDesktopRedirect, 'desktop');
  return app;
}

/** Which of the app's two lists a redirect address is on; `null` when on neither. */
export function findRedirect(app: TikTokApp, uri: string): 'web' | 'desktop' | null {
  if (app.redirectUris.includes(uri)) return 'web';
  // The star stands for any port in the list only, never in a request.
  if (!isDesktopRedirect(uri) || !port.test(uri)) return null;
  const known = app.desktopRedirectUris;
  return known.includes(uri) || known.includes(uri.replace(port, ':*')) ? 'desktop' : null;
}

const port = /(?<=^https?:\/\/[^/]+):\d+/;

function isWebRedirect(uri: string): boolean {
  if (!/^https:\/\/[^?#\s]+$/.test(uri) || !URL.canParse(uri)) return false;
  return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(uri).hostname);
}

const isDesktopRedirect = (uri: string): boolean =>
  /^https?:\/\/(?:localhost|127\.0\.0\.1):(?:\d{1,5}|\*)(?:\/[^?#\s]*)?$/.test(uri);

function refuseUnless(uris: string[], isAllowed: (uri: string) => boolean, list: string): void {
  if (uris.length > 10) throw new Error(`TikTok takes at most 10 ${list} redirect addresses.`);
  for (const uri of uris) {
    if (uri.length >= 512 || !isAllowed(uri)) {
      throw new Error(`TikTok refuses ${uri} as a ${list} redirect address.`);
    }
  }
}
