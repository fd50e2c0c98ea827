import { timingSafeEqual } from 'node:crypto';
import { StatsError } from '../../errors.ts';
import type { Platform, SignIn } from '../../platforms/platform.ts';

/**
 * The code in the address that a platform sent the person back to, decoded once as the query of a form is.
 * Throws what a denial means, and `invalid-input` for an address of another attempt.
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
