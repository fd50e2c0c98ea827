import { digits, randomText } from '../random-text.ts';

export const basicScope = 'instagram_business_basic';
export const insightsScope = 'instagram_business_manage_insights';

/** All scopes that an app can request. The names without `instagram_` were removed in January 2025. */
export const knownScopes = [
  basicScope,
  insightsScope,
  'instagram_business_manage_comments',
  'instagram_business_content_publish',
  'instagram_business_manage_messages',
];

export interface InstagramApp {
  /** The Instagram app id, which differs from the Meta app's id. */
  appId: string;
  appSecret: string;
  scopes: string[];
  /** Compared exactly, including a trailing slash. */
  redirectUris: string[];
}

export function createApp(given: Partial<InstagramApp>): InstagramApp {
  return {
    appId: `1${randomText(15, digits)}`,
    appSecret: randomText(32, '0123456789abcdef'),
    scopes: [basicScope, insightsScope],
    redirectUris: [],
    ...given,
  };
}
