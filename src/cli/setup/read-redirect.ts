import { timingSafeEqual } from 'node:crypto';
import type { Platform, SignIn } from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';

/**
 * Returns the code in a redirect: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2. Throws
 * `invalid-input` when the redirect belongs to another attempt, the platform's error for a denial, and
 * `unexpected-answer` when there is no code.
 */
export function readRedirect(
  url: URL,
  state: string,
  { name, signIn }: { name: Platform['name']; signIn: SignIn },
): string {
  const query = url.searchParams;
  if (!sameText(query.get('state') ?? '', state))
    throw new BilingualError(
      'invalid-input',
      {
        en: `${name} sent the browser back with another state than it was given, so this is the answer to another sign-in.`,
        de: `${name} hat den Browser mit einem anderen state zurückgeschickt: Das ist die Antwort auf eine andere Anmeldung.`,
      },
      {
        en: 'Start again, and finish in the window that was opened last.',
        de: 'Beginne von vorn, und melde dich in dem zuletzt geöffneten Fenster an.',
      },
    );
  if (query.has('error')) throw signIn.understandDenial(query);
  const code = query.get('code');
  if (code) return code;
  throw new BilingualError(
    'unexpected-answer',
    {
      en: `${name} sent the browser back without a code.`,
      de: `${name} hat den Browser ohne Code zurückgeschickt.`,
    },
    { en: 'Sign in once more.', de: 'Melde dich noch einmal an.' },
  );
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
