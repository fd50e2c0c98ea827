import getWidth from 'fast-string-truncated-width';

/**
 * Returns a plain-text table with aligned columns: the first `left` ones to the left, the others to the
 * right.
 */
export function toTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  left: number,
): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const lines = all.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return column < left ? `${cell}${space}` : `${space}${cell}`;
      })
      .join('   ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('   ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The text in at most `room` columns. */
export function fitColumns(text: string, room: number): string {
  const { index, ellipsed } = getWidth(text, { limit: Math.max(room, 1), ellipsis: '…' });
  return `${text.slice(0, index)}${ellipsed ? '…' : ''}`;
}

/** The columns of the terminal that standard output goes to, or of `COLUMNS`; `unknown` where neither is known. */
export const terminalWidth = (unknown = 80): number =>
  process.stdout.columns || Number(process.env.COLUMNS) || unknown;

/** Of `texts`, the widest first, the first one that fits into `room` columns; else the last. */
export const pickFitting = (texts: readonly string[], room: number): string =>
  texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
  texts.at(-1) ??
  '';

/** In columns of a terminal, where emoji and many scripts take two. */
const widthOf = (text: string): number => getWidth(text).width;
