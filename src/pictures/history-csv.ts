import { type HistoryPoint, untilLastChange } from '../numbers/growth.ts';

export interface TabledHistory {
  platform: string;
  username: string;
  points: readonly HistoryPoint[];
}

/**
 * `day,platform,username,metric,value` (RFC 4180), an account after the other, each in the order of its
 * days. An unknown figure has no line; days after the last change have none yet.
 */
export function toHistoryCsv(histories: readonly TabledHistory[]): string {
  return `day,platform,username,metric,value\r\n${histories.map(toLines).join('')}`;
}

/** An account's lines are made one text at once: millions of small ones would cost more than all else. */
function toLines({ platform, username, points }: TabledHistory): string {
  const name = `${toField(platform)},${toField(username)}`;
  const lines: string[] = [];
  for (const { day, figures } of untilLastChange(points)) {
    for (const metric in figures) {
      const figure = figures[metric];
      if (figure !== null) lines.push(`${day},${name},${metric},${figure}\r\n`);
    }
  }
  return lines.join('');
}

/** Spreadsheets take a field that begins like a formula for one: a quote in front of it says that it is text. An id may begin with `-`. */
function toField(text: string): string {
  const plain = /^([=+@\t\r]|-(?![\w-]+$))/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
