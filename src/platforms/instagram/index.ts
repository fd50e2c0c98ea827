import { renew } from '../meta/renew.ts';
import { toTokenTimes } from '../meta/token-life.ts';
import type { Platform, TokenLife } from '../platform.ts';
import { kit } from './kit.ts';
import { look } from './look.ts';
import { metrics } from './metrics.ts';
import { scopes } from './scopes.ts';
import { service } from './service.ts';
import { signIn } from './sign-in.ts';

const { isDue, accessExpiresAt } = toTokenTimes(service);

/** The Instagram API with Instagram Login, for professional accounts; no Facebook page is needed. */
export const instagram: Platform & { tokens: TokenLife } = {
  id: 'instagram',
  name: 'Instagram',
  source: 'Instagram API with Instagram Login',
  apiVersion: service.apiVersion,
  api: { variable: 'INSTAGRAM_API_URL', url: 'https://graph.instagram.com' },
  keys: [
    {
      name: 'INSTAGRAM_ACCESS_TOKEN',
      explanation:
        "The long-lived access token of a professional account: made on your app's page in the App Dashboard, or by a sign-in to the app.",
      secret: true,
      required: true,
      answerField: 'access_token',
      mistakes: [
        {
          pattern: /^EAA/,
          is: 'a token of Facebook Login (EAA…), which belongs to another API',
          instead: `Make one under "API setup with Instagram login" in the App Dashboard; it begins with IG.`,
        },
        {
          pattern: /^IGQ/,
          is: 'a token of the Basic Display API (IGQ…), which was shut down in December 2024',
          instead: `Make one under "API setup with Instagram login" in the App Dashboard.`,
        },
        {
          pattern: /^\d+\|/,
          is: 'an app access token, which no account belongs to',
          instead: `Make one for the account under "API setup with Instagram login" in the App Dashboard.`,
        },
      ],
    },
    {
      name: 'INSTAGRAM_USERNAME',
      explanation: 'The handle, in case the profile does not contain it.',
      inAddress: /^(?:https?:\/\/)?(?:www\.|m\.)?instagram\.com\/([\w.]+)/i,
    },
    {
      name: 'INSTAGRAM_APP_ID',
      explanation:
        'The Instagram app id in the App Dashboard, which is not the id of the Meta app; for signing in only.',
      shared: true,
    },
    {
      name: 'INSTAGRAM_APP_SECRET',
      explanation: 'The Instagram app secret beside it; for signing in only.',
      secret: true,
      shared: true,
    },
    { name: 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT' },
    { name: 'INSTAGRAM_ACCESS_TOKEN_ISSUED_AT' },
  ],
  scopes,
  // Meta documents no limit per minute, but 200 calls an hour for each user of an app: so many at once are
  // allowed even with one user, and an account needs about five, or eight with its audience.
  // https://developers.facebook.com/docs/graph-api/overview/rate-limiting/
  requestsPerMinute: 200,
  look,
  kit,
  metrics,
  // https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
  tokens: {
    isDue,
    accessExpiresAt,
    signInExpiresAt: accessExpiresAt,
    renew: (values, context) => renew(service, values, context),
  },
  signIn,
  // Loaded when an account is configured, so that it costs nothing in other runs.
  fetch: async (...given) => (await import('./fetch.ts')).fetchSnapshot(...given),
  fetchAudience: async (...given) => (await import('./fetch-audience.ts')).fetchAudience(...given),
  german: async () => (await import('./german.ts')).german,
};
