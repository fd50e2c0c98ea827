import { digits, randomText } from '../random-text.ts';

export interface MetaApp {
  /** The service's own app id, which differs from the Meta app's id. */
  appId: string;
  appSecret: string;
  scopes: string[];
  /** Compared exactly, including a trailing slash. */
  redirectUris: string[];
}

/** Creates an app that may request these scopes. */
export function createApp(given: Partial<MetaApp>, scopes: readonly string[]): MetaApp {
  return {
    appId: `1${randomText(15, digits)}`,
    appSecret: randomText(32, '0123456789abcdef'),
    scopes: [...scopes],
    redirectUris: [],
    ...given,
  };
}
