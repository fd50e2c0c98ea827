import { toSignIn } from '../meta/sign-in.ts';
import { scopes } from './scopes.ts';
import { service } from './service.ts';

const url = 'https://www.threads.net';

/** https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions */
export const signIn = toSignIn(service, {
  address: { variable: 'THREADS_AUTH_URL', url },
  pageUrl: url,
  toCodeUrl: ({ apiUrl }) => apiUrl,
  scopes,
  toNotes: (redirectUri) => [
    'At developers.facebook.com make an app with the use case "Access the Threads API". It has a Threads app id and a Threads app secret of its own.',
    'Add the account to the app as a Threads tester, and accept the invitation in the account: Settings, Account, Website permissions, Invites. For accounts of your own no review is needed.',
    `In the settings of the use case register the redirect address ${redirectUri}, with the slash at its end.`,
    `The app needs the permissions ${scopes.map(({ name }) => name).join(' and ')}.`,
  ],
});
