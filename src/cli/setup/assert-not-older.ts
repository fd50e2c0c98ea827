import { splitKey } from '../../credentials/accounts.ts';
import { isOutdated, readSavedAt } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import { platforms } from '../../platforms/index.ts';
import type { Values } from '../../platforms/platform.ts';
import type { PreparedSecret } from './prepare-secret.ts';

/**
 * Throws `invalid-input` when the secret was written since the file was saved (`before`) and `after` keeps a
 * token of the file: a run may have renewed it in the secret, so that only the secret's token still works.
 */
export function assertNotOlder(secret: PreparedSecret, before: Values, after: Values): void {
  if (secret.updatedAt === null || !isOutdated(readSavedAt(before), secret.updatedAt)) return;
  const kept = platforms.filter(({ tokens, keys }) => {
    const own = keys.filter((key) => key.secret && !key.shared).map(({ name }) => name);
    const isToken = (key: string) => own.includes(splitKey(key).name);
    return (
      tokens &&
      [...after].some(([key, value]) => isToken(key) && value !== '' && before.get(key) === value)
    );
  });
  if (kept.length === 0) return;
  const names = kept.map(({ name }) => name).join(', ');
  throw new StatsError(
    'invalid-input',
    `${secret.name} was written since this file was saved: the tokens of ${names} in the file may be spent, and would replace those that work.`,
    `Sign in to ${names} again (--sign-in). If you have just done so for all accounts, delete the line SOCIAL_SAVED_AT in the file. Or leave --secret out.`,
  );
}
