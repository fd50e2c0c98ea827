/** Escapes text from outside, so that Markdown shows it unchanged and on one line: no markup, no HTML. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  // V8 resolves the classes of the second expression in each run.
  const isAscii = /^[\x20-\x7e]*$/.test(line);
  return line.replace(isAscii ? /[^A-Za-z0-9 ]/g : /[^\p{L}\p{N} ]/gu, toEntity);
}

const toEntity = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Longer addresses are no links, because the summary has a limit. */
const longestAddress = 500;

/** Returns a link, or only its text without a usable address. Signs that Markdown would read are encoded in it. */
export function toLink(text: string, address: string | null): string {
  const shown = escapeMarkdown(text);
  if (address === null || address.length > longestAddress) return shown;
  const encoded = address.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
  return `[${shown}](<${encoded}>)`;
}

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
