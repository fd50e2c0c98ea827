import type { MetaService } from '../meta/service.ts';

/**
 * The requested version, the newest that Meta's pages show for this host: available from 2026-02-18 until
 * 2028-07-29. After that, Meta silently answers with the oldest version that is still available.
 * https://developers.facebook.com/docs/graph-api/changelog
 */
const apiVersion = 'v25.0';

export const service: MetaService = {
  name: 'Instagram',
  prefix: 'INSTAGRAM',
  apiVersion,
  grant: 'ig',
  basicScope: 'instagram_business_basic',
  site: 'instagram.com',
  token: 'token of Instagram Login',
  advice:
    'Otherwise check that the account is still a professional one and has not removed the app, and sign in again.',
};
