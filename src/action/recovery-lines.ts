import * as core from '@actions/core';
import { readRecoverySecret } from '../credentials/accounts.ts';
import { sealRecoveryLine } from '../credentials/recovery-line.ts';
import type { AccountValues } from '../credentials/rewrite.ts';
import type { Sodium } from '../credentials/sodium.ts';
import { writeSummary } from './summary.ts';

/** Maximum number of encryptions until the runner masks no part of a line. */
const maxSealings = 1_000;

/**
 * Prints recovery lines in the log and the summary, where anybody may read them: each is encrypted with the
 * account's client secret.
 */
export async function publishRecoveryLines(
  journalled: readonly AccountValues[],
  envText: string,
  sodium: Sodium,
): Promise<void> {
  const lines = journalled.flatMap((one) => sealUnmasked(one, envText, sodium) ?? []);
  const refused = journalled.length - lines.length;
  if (refused > 0) {
    core.warning(
      `Accounts without a recovery line: ${refused} of ${journalled.length}. There is no client secret to encrypt it with, or it is too short.`,
    );
  }
  for (const line of lines) core.info(line);
  if (lines.length > 0) {
    await writeSummary(
      `The renewed tokens, encrypted with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`,
    );
  }
}

/**
 * Encrypts again while the recovery line contains a line of the secret, because the runner would mask that
 * part. A short line, such as one of two letters, is likely to occur in it. After {@link maxSealings}
 * attempts, returns a line that is masked in part. `null` without a client secret that is long enough.
 */
function sealUnmasked(
  { account, values }: AccountValues,
  envText: string,
  sodium: Sodium,
): string | null {
  const secret = readRecoverySecret(account);
  const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
  const seal = () => sealRecoveryLine(account.id, Object.fromEntries(values), secret, sodium);
  let line = seal();
  for (let count = 1; count < maxSealings && masks.some((mask) => line?.includes(mask)); count += 1)
    line = seal();
  return line;
}
