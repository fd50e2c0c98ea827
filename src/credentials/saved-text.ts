import { toIsoSeconds } from '../clock.ts';
import { StatsError } from '../errors.ts';
import type { EnvFile } from './env-file.ts';
import { inputNames, type SettingNames } from './secret-place.ts';
import { setEnv } from './set-env.ts';

/** GitHub's limit for a secret, in bytes. https://docs.github.com/en/actions/reference/security/secrets */
export const largestSecret = 48 * 1024;

/**
 * Returns the text with its stamp: `now` (ms since 1970) as SOCIAL_SAVED_AT, and `target`, which later runs
 * compare, as SOCIAL_SAVED_IN. Throws `invalid-input` if the text cannot take it.
 */
export function stamp(file: EnvFile, target: string, now: number): EnvFile {
  const changes = [
    ['SOCIAL_SAVED_AT', toIsoSeconds(now)],
    ['SOCIAL_SAVED_IN', target],
  ] as const;
  return setEnv(file, new Map(changes), lastKey(file));
}

/** The file without the time of its last save: it holds tokens that its secret does not have yet. */
export const withoutSavedAt = (file: EnvFile): EnvFile =>
  file.values.has('SOCIAL_SAVED_AT') ? setEnv(file, new Map([['SOCIAL_SAVED_AT', '']]), '') : file;

/** The last key that has a value, which new keys follow; empty if there is none. */
export const lastKey = ({ values }: EnvFile): string =>
  [...values].findLast(([, value]) => value !== '')?.[0] ?? '';

/** Throws `wrong-target` if the text was saved in another secret. Names of secrets ignore case. */
export function assertTarget(
  savedIn: string | undefined,
  target: string,
  names: SettingNames = inputNames,
): void {
  if (!savedIn || savedIn.toUpperCase() === target.toUpperCase()) return;
  throw new StatsError(
    'wrong-target',
    `This text of .env.social was saved in the secret ${printable(savedIn)}, and not in the one to write (${target}).`,
    `Use the same secret in ${names.text} and ${names.secretName}. If you copied the text to a new secret on purpose, delete its line SOCIAL_SAVED_IN.`,
  );
}

/** Shows only what looks like a target, because an unclosed quote may have pulled secret values into it. */
const printable = (text: string): string =>
  /^\d{1,20}(\/[\w.%~!*'()-]{1,300}){1,2}$/.test(text) ? text : 'not readable';

/** Throws `secret-not-writable` if the text with `spareBytes` more would exceed GitHub's limit. */
export function assertRoom({ text }: EnvFile, spareBytes: number, secretName: string): void {
  const bytes = Buffer.byteLength(text) + spareBytes;
  if (bytes <= largestSecret) return;
  throw new StatsError(
    'secret-not-writable',
    `The text of ${secretName} would grow to about ${bytes} bytes, and GitHub takes at most ${largestSecret}.`,
    'Remove comments from it, or distribute the accounts over several secrets and workflows.',
  );
}
