import type { Account } from '../../credentials/accounts.ts';
import type { EnvFile } from '../../credentials/env-file.ts';
import { largestSecret } from '../../credentials/saved-text.ts';
import { toSpareBytes } from '../../credentials/spare-bytes.ts';
import { findWideMasks } from '../../credentials/wide-masks.ts';
import { type Finding, failed, ok, warning } from './finding.ts';

/** Whether the text fits into a secret, and how many more accounts of the same size would. */
export function checkRoom({ text }: EnvFile, accounts: readonly Account[]): Finding {
  const name = 'size';
  const bytes = Buffer.byteLength(text);
  const needed = bytes + toSpareBytes(accounts);
  const used = `The text has ${bytes} of the ${largestSecret} bytes that a secret can have`;
  if (needed > largestSecret)
    return failed(
      name,
      `${used}, and renewals may add ${needed - bytes}.`,
      'Take comments out of it, or spread the accounts over several secrets and workflows.',
    );
  if (accounts.length === 0) return ok(name, `${used}.`);
  const more = Math.floor((largestSecret - needed) / Math.ceil(needed / accounts.length));
  return ok(name, `${used}: room for about ${more} more accounts like these.`);
}

/** Checks for lines so short that the runner would mask unrelated text with them. */
export function checkMasks(text: string): Finding {
  const name = 'masks';
  const [found] = findWideMasks(text, new Map());
  return found === undefined
    ? ok(name, 'No line of .env.social is so short that GitHub would mask other texts with it.')
    : warning(name, found, 'Take these lines out of the secret, or write more into them.');
}
