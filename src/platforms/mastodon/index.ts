import type { Platform } from '../platform.ts';
import { kit } from './kit.ts';
import { look } from './look.ts';
import { metrics } from './metrics.ts';

/** Mastodon's public API at the account's own server, which needs no token and no key. */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  source: 'Mastodon API',
  apiVersion: 'v1',
  // Every account names its server.
  api: { variable: 'MASTODON_API_URL', url: '' },
  keys: [
    {
      name: 'MASTODON_ACCOUNT',
      explanation:
        'The account with its server, such as @mara@mastodon.social, or the address of its profile there. It is not a secret.',
      required: true,
      // Refused by its form, so that no message quotes it.
      mistakes: [
        {
          pattern: /^[\w-]{40,}$/,
          is: 'an access token instead of an account',
          instead: 'Write the account, such as @mara@mastodon.social: no token is needed.',
        },
      ],
    },
  ],
  scopes: [],
  // A server limits requests to 300 in 5 minutes for each address; an account needs three.
  // https://docs.joinmastodon.org/api/rate-limits/
  requestsPerMinute: 60,
  look,
  kit,
  metrics,
  // Loaded when an account is configured, so that it costs nothing in other runs.
  fetch: async (...given) => (await import('./fetch.ts')).fetchSnapshot(...given),
  german: async () => (await import('./german.ts')).german,
};
