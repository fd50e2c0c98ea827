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

/** The Threads API with a sign-in of the account's owner. */
export const threads: Platform & { tokens: TokenLife } = {
  id: 'threads',
  name: 'Threads',
  source: 'Threads API',
  apiVersion: service.apiVersion,
  api: { variable: 'THREADS_API_URL', url: 'https://graph.threads.net' },
  keys: [
    {
      name: 'THREADS_ACCESS_TOKEN',
      explanation:
        'The long-lived access token: made by the User Token Generator in the App Dashboard, or by a sign-in to the app.',
      secret: true,
      required: true,
      answerField: 'access_token',
      mistakes: [
        {
          pattern: /^(EAA|IG)/,
          is: 'a token of Facebook or Instagram, which belongs to another API',
          instead: 'Make one with the use case "Access the Threads API" in the App Dashboard.',
        },
        {
          pattern: /^(TH)?\d*\|/,
          is: 'an app access token, which no account belongs to',
          instead: 'Make one for the account with the User Token Generator in the App Dashboard.',
        },
      ],
    },
    {
      name: 'THREADS_APP_ID',
      explanation:
        'The Threads app id in the App Dashboard, which is not the id of the Meta app; for signing in only.',
      shared: true,
    },
    {
      name: 'THREADS_APP_SECRET',
      explanation: 'The Threads app secret beside it; for signing in only.',
      secret: true,
      shared: true,
    },
    { name: 'THREADS_ACCESS_TOKEN_EXPIRES_AT' },
    { name: 'THREADS_ACCESS_TOKEN_ISSUED_AT' },
  ],
  scopes,
  // Our own limit for bursts: Meta limits calls by the day, 4800 for each impression of the account. An account
  // needs three, one for each post, and four for its audience.
  // https://developers.facebook.com/docs/threads/overview#rate-limiting
  requestsPerMinute: 600,
  look,
  kit,
  metrics,
  // https://developers.facebook.com/docs/threads/get-started/long-lived-tokens
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
