import type { Figure } from '../numbers/stats-document.ts';

/** Text, a number, or `null` for an empty cell. */
export type CsvCell = string | Figure;

/**
 * A spreadsheet may run text as a formula that begins with one of these signs, full-width ones included, or with
 * a TAB or CR; it ignores blanks in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Returns a record of https://www.rfc-editor.org/rfc/rfc4180, without a line end. */
export const toCsvRow = (cells: readonly CsvCell[]): string => cells.map(toCsvCell).join(',');

/** Quotes text where necessary, with a `'` in front of what could be a formula. Numbers stay as they are. */
export function toCsvCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  // Most cells are plain, and V8 resolves the classes of the other expression in each run.
  const isFormula = !/^[A-Za-z0-9]/.test(cell) && formulaStart.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
