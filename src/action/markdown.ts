/** Foreign text as Markdown that shows it to the letter: no markup, no HTML, one line. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** A table in GitHub's Markdown; cells are Markdown already. The first `left` columns hold text, the others numbers. */
export function toTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  left: number,
): string {
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < left ? ':--' : '--:'));
  return [head, rule, ...rows].map(toRow).join('\n');
}
