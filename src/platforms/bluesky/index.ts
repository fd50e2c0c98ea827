import type { Platform } from '../platform.ts';
import { kit } from './kit.ts';
import { look } from './look.ts';
import { metrics } from './metrics.ts';

/** Bluesky's public API, which needs no account, no token and no key. */
export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  source: 'Bluesky API',
  apiVersion: 'app.bsky',
  api: { variable: 'BLUESKY_API_URL', url: 'https://public.api.bsky.app' },
  keys: [
    {
      name: 'BLUESKY_HANDLE',
      explanation:
        'The handle, such as mara.bsky.social, the address of the profile, or the DID, which stays the same under a new handle. It is not a secret.',
      required: true,
      // Refused by its form, so that no message quotes it.
      mistakes: [
        {
          pattern: /^([a-z0-9]{4}-){3}[a-z0-9]{4}$|^eyJ/i,
          is: 'an app password or a token instead of a handle',
          instead: 'Write only the handle: no password is needed. Revoke this one at bsky.app.',
        },
      ],
    },
  ],
  scopes: [],
  // Bluesky limits requests to 3000 in 5 minutes for each address, and runners share theirs; an account needs two.
  // https://docs.bsky.app/docs/advanced-guides/rate-limits
  requestsPerMinute: 300,
  look,
  kit,
  metrics,
  // Loaded when an account is configured, so that it costs nothing in other runs.
  fetch: async (...given) => (await import('./fetch.ts')).fetchSnapshot(...given),
  german: async () => (await import('./german.ts')).german,
};
