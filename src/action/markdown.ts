/** Escapes text from outside, so that Markdown shows it unchanged and on one line: no markup, no HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * Returns a table of https://github.github.com/gfm/#tables-extension-. The cells are Markdown already; the
 * first `left` columns are aligned to the left, the others to the right.
 */
export function toTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  left: number,
): string {
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < left ? ':--' : '--:'));
  return [head, rule, ...rows].map(toRow).join('\n');
}
