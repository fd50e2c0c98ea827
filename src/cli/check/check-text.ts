import type { Account } from '../../credentials/accounts.ts';
import type { EnvFile } from '../../credentials/env-file.ts';
import { largestSecret } from '../../credentials/saved-text.ts';
import { toSpareBytes } from '../../credentials/spare-bytes.ts';
import { findWideMasks } from '../../credentials/wide-masks.ts';
import { atRenewal, type Finding, failed, ok, type Renewal, warning } from './finding.ts';
import { githubWords } from './words/github-words.ts';
import { topics } from './words/topics.ts';

/** Whether the text fits into a secret, and how many more accounts of the same size would. */
export function checkRoom(
  { text }: EnvFile,
  accounts: readonly Account[],
  renewal: Renewal,
): Finding {
  const name = topics.size;
  const bytes = Buffer.byteLength(text);
  const needed = bytes + toSpareBytes(accounts);
  const size = { bytes, most: largestSecret };
  if (bytes > largestSecret) return failed(name, githubWords.tooLarge(size, needed - bytes));
  if (needed > largestSecret)
    return atRenewal(renewal, failed(name, githubWords.tooLarge(size, needed - bytes)));
  if (accounts.length === 0) return ok(name, githubWords.size(size));
  const more = Math.floor((largestSecret - needed) / Math.ceil(needed / accounts.length));
  return ok(name, githubWords.room(size, more));
}

/** Checks for lines so short that the runner would mask unrelated text with them. */
export function checkMasks(text: string): Finding {
  const [found] = findWideMasks(text, new Map());
  return found === undefined
    ? ok(topics.masks, githubWords.fewMasks)
    : warning(topics.masks, githubWords.wideMasks(found));
}
