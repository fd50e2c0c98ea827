import { toSignIn } from '../meta/sign-in.ts';
import { scopes } from './scopes.ts';
import { service } from './service.ts';

/**
 * Business Login for Instagram.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export const signIn = toSignIn(service, {
  address: { variable: 'INSTAGRAM_AUTH_URL', url: 'https://api.instagram.com' },
  pageUrl: 'https://www.instagram.com',
  toCodeUrl: ({ authUrl }) => authUrl,
  scopes,
  toNotes: (redirectUri) => [
    'The account must be a professional one: a business or a creator. At developers.facebook.com make an app with the product Instagram, and choose "API setup with Instagram login" there.',
    'Add the account to the app. For accounts of your own the app stays in development mode; no review is needed.',
    `Under "Business login settings" register the redirect address ${redirectUri}, with the slash at its end.`,
    `The app needs the permissions ${scopes.map(({ name }) => name).join(' and ')}.`,
  ],
});
