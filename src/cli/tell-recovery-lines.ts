import { writeFileSync } from 'node:fs';
import { type Account, readRecoverySecret } from '../credentials/accounts.ts';
import type { JournalEntry } from '../credentials/journal.ts';
import { toJournalled } from '../credentials/journalled.ts';
import { sealRecoveryLine } from '../credentials/recovery-line.ts';
import { loadSodium } from '../credentials/sodium.ts';
import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import type { Computer } from './computer.ts';

export interface RecoveryAudience {
  accounts: readonly Account[];
  /** The terminal was closed. */
  isHungUp?: boolean | undefined;
  stderr: Computer['stderr'];
  /** Absent: English. */
  language?: Locale;
}

/**
 * Prints recovery lines, for `recover`, of renewed tokens that only this process holds; nothing without
 * entries. Without a terminal (`isHungUp`) they go into a file in the current folder, too.
 */
export async function tellRecoveryLines(
  entries: JournalEntry['accounts'],
  { accounts, isHungUp = false, stderr, language = 'en' }: RecoveryAudience,
): Promise<void> {
  if (entries.length === 0) return;
  const sodium = await loadSodium();
  const lines = toJournalled(entries, accounts).map(({ account, values }) => {
    const clientSecret = readRecoverySecret(account);
    const line = sealRecoveryLine(account.id, Object.fromEntries(values), clientSecret, sodium);
    return line ?? noClientSecret(account.id)[language];
  });
  const text = `${lines.join('\n')}\n`;
  if (isHungUp) writeFileSync(`social-stats-recovery-${Date.now()}.log`, text, { mode: 0o600 });
  stderr.write(text);
}

const noClientSecret = (account: string): Text => ({
  en: `${account} has no client secret to lock a recovery line.`,
  de: `${account} hat kein Client Secret, mit dem sich eine Wiederherstellungszeile verschlüsseln ließe.`,
});
