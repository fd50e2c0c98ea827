import { lowerAlphanumeric, randomText } from '../random-text.ts';

export const allScopes = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list'];

export interface TikTokApp {
  clientKey: string;
  clientSecret: string;
  scopes: string[];
  /** `https` URLs without query or fragment, compared exactly. */
  redirectUris: string[];
  /** URLs on `localhost` or `127.0.0.1` with a port, which may be `*`. */
  desktopRedirectUris: string[];
}

/**
 * Creates an app. Throws for redirect addresses that the developer portal refuses.
 * https://developers.tiktok.com/doc/login-kit-web
 * https://developers.tiktok.com/doc/login-kit-desktop/
 */
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

/** Returns which of the app's two lists contains a redirect address; `null` when neither does. */
export function findRedirect(app: TikTokApp, uri: string): 'web' | 'desktop' | null {
  if (app.redirectUris.includes(uri)) return 'web';
  // `*` stands for any port in the app's list only, never in a request.
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
