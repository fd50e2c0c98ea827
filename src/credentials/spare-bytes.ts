import type { Platform } from '../platforms/platform.ts';
import { type Account, labelledKey } from './accounts.ts';

/** How much longer than the current token a new one may be, in bytes. Platforms have kept their lengths so far. */
const tokenGrowth = 8;

/** `2026-11-28T03:17:00Z`. */
const timeBytes = 20;

/** More than the ids that platforms give. */
const idBytes = 40;

/**
 * The bytes that renewals can add to the text of these accounts: keys that the program keeps and that are not
 * there yet, and longer tokens. Accounts without tokens add nothing.
 */
export const toSpareBytes = (accounts: readonly Account[]): number =>
  sum(
    accounts.map(({ platform, label, values }) => {
      if (!platform.tokens) return 0;
      const added = platform.keys.map(({ name, secret, shared, explanation }) => {
        if (secret && !shared) return tokenGrowth;
        const isMissing = explanation === undefined && !values.has(name);
        // With `=` and a line end.
        return isMissing ? labelledKey(name, label).length + 2 + valueBytes(name, platform) : 0;
      });
      return sum(added);
    }),
  );

/** The length of a value that the program keeps itself, at most. */
function valueBytes(key: string, { scopes }: Platform): number {
  if (key.endsWith('_AT')) return timeBytes;
  return key.endsWith('_SCOPE') ? scopes.map(({ name }) => name).join(',').length : idBytes;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
