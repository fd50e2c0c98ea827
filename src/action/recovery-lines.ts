import * as core from '@actions/core';
import { readRecoverySecret } from '../credentials/accounts.ts';
import { sealRecoveryLine } from '../credentials/recovery-line.ts';
import type { AccountValues } from '../credentials/rewrite.ts';
import type { Sodium } from '../credentials/sodium.ts';
import { writeSummary } from './summary.ts';

/** How often a line is sealed anew because the runner would mask a piece of it. */
const sealings = 1_000;

/** Into log and summary, safe in public: only who has the account's client secret can open them. */
export async function publishRecoveryLines(
  journalled: readonly AccountValues[],
  envText: string,
  sodium: Sodium,
): Promise<void> {
  const lines = journalled.flatMap((one) => sealUnmasked(one, envText, sodium) ?? []);
  const refused = journalled.length - lines.length;
  if (refused > 0) {
    core.warning(
      `${refused} of ${journalled.length} accounts get no recovery line: their platform has no client secret to lock one with, or theirs is too short.`,
    );
  }
  for (const line of lines) core.info(line);
  if (lines.length > 0) {
    await writeSummary(
      `The renewed tokens, locked with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`,
    );
  }
}

/** The runner masks each line of the secret wherever it stands: one of two letters soon stands in sealed bytes. */
function sealUnmasked(
  { account, values }: AccountValues,
  envText: string,
  sodium: Sodium,
): string | null {
  const secret = readRecoverySecret(account);
  const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
  const seal = () => sealRecoveryLine(account.id, Object.fromEntries(values), secret, sodium);
  let line = seal();
  for (let count = 1; count < sealings && masks.some((mask) => line?.includes(mask)); count += 1)
    line = seal();
  return line;
}
