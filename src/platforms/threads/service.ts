import type { MetaService } from '../meta/service.ts';

/** https://developers.facebook.com/documentation/threads/get-started */
export const service: MetaService = {
  name: 'Threads',
  prefix: 'THREADS',
  apiVersion: 'v1.0',
  grant: 'th',
  basicScope: 'threads_basic',
  site: 'threads.net',
  token: 'token of the Threads API',
  advice: 'Otherwise check that the account exists and has not removed the app, and sign in again.',
};
