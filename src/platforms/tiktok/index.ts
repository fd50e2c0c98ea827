import type { Platform, Values } from '../platform.ts';
import { fetchSnapshot } from './fetch.ts';
import { renew } from './renew.ts';

/** Renewed this long before its end, so that no request starts with a token about to die. */
const dueBeforeEndMs = 10 * 60_000;

/** TikTok API v2: Login Kit for the tokens, Display API for the numbers. */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  source: 'TikTok Official API',
  apiVersion: 'v2',
  api: { variable: 'TIKTOK_API_URL', url: 'https://open.tiktokapis.com' },
  keys: [
    { name: 'TIKTOK_ACCESS_TOKEN', secret: true, required: true },
    { name: 'TIKTOK_REFRESH_TOKEN', secret: true, required: true },
    { name: 'TIKTOK_CLIENT_KEY', required: true, shared: true },
    { name: 'TIKTOK_CLIENT_SECRET', secret: true, required: true, shared: true },
    { name: 'TIKTOK_USERNAME' },
    { name: 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT' },
    { name: 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT' },
    { name: 'TIKTOK_SCOPE' },
    { name: 'TIKTOK_OPEN_ID' },
  ],
  recoveryKey: 'TIKTOK_CLIENT_SECRET',
  metrics: [
    { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
    { name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null },
    { name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
    {
      name: 'engagement-rate',
      title: 'Engagement',
      unit: 'percent',
      read: ({ stats }) => stats.engagement_rate ?? null,
    },
    { name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
  ],
  isDue: (values, now) => {
    const endsAt = readTime(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT');
    return endsAt === null || endsAt - now < dueBeforeEndMs;
  },
  accessEndsAt: (values) => readTime(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT'),
  signInEndsAt: (values) => readTime(values, 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT'),
  renew,
  fetch: fetchSnapshot,
};

/** A UTC ISO 8601 time in ms since 1970; `null` for none, and for what is no such time. */
function readTime(values: Values, key: string): number | null {
  const text = values.get(key) ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
