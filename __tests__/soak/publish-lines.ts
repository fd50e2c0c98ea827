import { type Account, readRecoverySecret } from '../../src/credentials/accounts.ts';
import type { JournalEntry } from '../../src/credentials/journal.ts';
import { toJournalled } from '../../src/credentials/journalled.ts';
import { sealRecoveryLine } from '../../src/credentials/recovery-line.ts';
import type { Year } from './year.ts';

/** Prints recovery lines as `src/action/recovery-lines.ts` does. */
export function publishLines(
  { sodium }: Year,
  { entries, accounts }: { entries: JournalEntry['accounts']; accounts: readonly Account[] },
  say: (line: string) => void,
): void {
  for (const { account, values } of toJournalled(entries, accounts)) {
    const secret = readRecoverySecret(account);
    const line = sealRecoveryLine(account.id, Object.fromEntries(values), secret, sodium);
    if (line !== null) say(line);
  }
}
