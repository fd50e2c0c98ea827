import { timingSafeEqual } from 'node:crypto';
import { StatsError } from '../../errors.ts';
import type { Platform, SignIn } from '../../platforms/platform.ts';

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
    throw new StatsError(
      'invalid-input',
      `${name} sent the browser back with another state than it was given, so this is the answer to another sign-in.`,
      'Start again, and finish in the window that was opened last.',
    );
  if (query.has('error')) throw signIn.understandDenial(query);
  const code = query.get('code');
  if (code) return code;
  throw new StatsError(
    'unexpected-answer',
    `${name} sent the browser back without a code.`,
    'Sign in once more.',
  );
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
