import { digits, randomText } from '../random-text.ts';

export const basicScope = 'instagram_business_basic';
export const insightsScope = 'instagram_business_manage_insights';

/** What may be asked for at all; the names without `instagram_` ended in January 2025. */
export const knownScopes = [
  basicScope,
  insightsScope,
  'instagram_business_manage_comments',
  'instagram_business_content_publish',
  'instagram_business_manage_messages',
];

export interface InstagramApp {
  /** The Instagram app id, which is not the Meta app's. */
  appId: string;
  appSecret: string;
  scopes: string[];
  /** Matched as they are, a slash at the end included. */
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
