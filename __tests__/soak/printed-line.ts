import { dayMs } from '../../src/clock.ts';
import { findRecoveryLines, openRecoveryLine } from '../../src/credentials/recovery-line.ts';
import type { Issue } from './ledger.ts';
import type { Year } from './year.ts';

/** A recovery line that a process has printed. */
export interface PrintedLine {
  readonly line: string;
  readonly issue: Issue;
  /** After this time (ms since 1970) its log is deleted, or its terminal closed. */
  readonly until: number;
}

/** By default, GitHub keeps logs for 90 days. */
const keptMs = { log: 90 * dayMs, terminal: dayMs };

/** Returns the recovery lines in what a process printed. */
export function readPrinted(year: Year, text: string, where: keyof typeof keptMs): PrintedLine[] {
  const { creator, sodium, ledger, clock } = year;
  return findRecoveryLines(text).flatMap((found) => {
    const values = openRecoveryLine(found, creator.tiktokApp.clientSecret, sodium);
    const [issue] = ledger.read([...values.values()].join('\n')).values();
    return issue ? [{ line: text.trim(), issue, until: clock.now() + keptMs[where] }] : [];
  });
}
