import { minuteMs } from '../../clock.ts';
import type { Platform, TokenLife } from '../platform.ts';
import { readTime } from '../read-time.ts';
import { kit } from './kit.ts';
import { look } from './look.ts';
import { metrics } from './metrics.ts';
import { renew } from './renew.ts';
import { scopes } from './scopes.ts';
import { signIn } from './sign-in.ts';

/** Early enough that no request starts with a token that is about to expire. */
const dueBeforeExpiryMs = 10 * minuteMs;

const compareTokens =
  'Compare both tokens with what the sign-in gave: act.… is the access token, rft.… the refresh token.';
const accessToken = { pattern: /^act\./, is: 'an access token (act.…)', instead: compareTokens };
const refreshToken = { pattern: /^rft\./, is: 'a refresh token (rft.…)', instead: compareTokens };
/** https://developers.tiktok.com/doc/client-access-token-management */
const clientToken = {
  pattern: /^clt\./,
  is: 'a client token (clt.…), which gives access to no account',
  instead: compareTokens,
};

/** The TikTok API v2: Login Kit for the tokens, Display API for the numbers. */
export const tiktok: Platform & { tokens: TokenLife } = {
  id: 'tiktok',
  name: 'TikTok',
  source: 'TikTok Official API',
  apiVersion: 'v2',
  api: { variable: 'TIKTOK_API_URL', url: 'https://open.tiktokapis.com' },
  keys: [
    {
      name: 'TIKTOK_ACCESS_TOKEN',
      explanation: 'The access token that a sign-in to your app gives.',
      secret: true,
      required: true,
      answerField: 'access_token',
      mistakes: [refreshToken, clientToken],
    },
    {
      name: 'TIKTOK_REFRESH_TOKEN',
      explanation: 'The refresh token that comes with it; it works once.',
      secret: true,
      required: true,
      answerField: 'refresh_token',
      mistakes: [accessToken, clientToken],
    },
    {
      name: 'TIKTOK_CLIENT_KEY',
      explanation: "The client key on your app's page in the developer portal.",
      required: true,
      shared: true,
    },
    {
      name: 'TIKTOK_CLIENT_SECRET',
      explanation: 'The client secret beside it; Sandbox and Production have separate keys.',
      secret: true,
      required: true,
      shared: true,
    },
    {
      name: 'TIKTOK_USERNAME',
      explanation: 'The handle, in case the scope user.info.profile is missing.',
      inAddress: /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/@([\w.]+)/i,
    },
    { name: 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT' },
    { name: 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT' },
    { name: 'TIKTOK_SCOPE', answerField: 'scope' },
    { name: 'TIKTOK_OPEN_ID', answerField: 'open_id' },
  ],
  scopes,
  // TikTok's limit for each endpoint, used here for all of them together:
  // https://developers.tiktok.com/docs/en/tiktok-api-v2-rate-limit (page of 2026-08-04).
  requestsPerMinute: 600,
  look,
  kit,
  metrics,
  tokens: {
    recoveryKey: 'TIKTOK_CLIENT_SECRET',
    isDue: (values, now) => {
      const expiresAt = readTime(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT');
      return expiresAt === null || expiresAt - now < dueBeforeExpiryMs;
    },
    accessExpiresAt: (values) => readTime(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT'),
    signInExpiresAt: (values) => readTime(values, 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT'),
    renew,
  },
  signIn,
  judgeApp: async (...given) => (await import('./judge-app.ts')).judgeApp(...given),
  // Loaded when an account is configured, so that it costs nothing in other runs.
  fetch: async (...given) => (await import('./fetch.ts')).fetchSnapshot(...given),
  german: async () => (await import('./german.ts')).german,
};
