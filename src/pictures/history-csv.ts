import { type HistoryPoint, untilLastChange } from '../numbers/growth.ts';
import { toCsvRow } from './csv.ts';

/** One account's part of the table; `points` are in chronological order. */
export interface TabledHistory {
  platform: string;
  username: string;
  points: readonly HistoryPoint[];
}

/**
 * Returns `history.csv` with the columns `day,platform,username,metric,value`, one account after the other,
 * each in chronological order. Unknown figures and days after the last change have no line.
 */
export function toHistoryCsv(histories: readonly TabledHistory[]): string {
  return `day,platform,username,metric,value\r\n${histories.map(toLines).join('')}`;
}

/** Joins the lines of each account: one list of all lines (millions) would be the slowest part of a run. */
function toLines({ platform, username, points }: TabledHistory): string {
  const account = toCsvRow([platform, username]);
  const lines: string[] = [];
  for (const { day, figures } of untilLastChange(points)) {
    for (const metric in figures) {
      const figure = figures[metric];
      if (figure !== null) lines.push(`${day},${account},${metric},${figure}\r\n`);
    }
  }
  return lines.join('');
}
