/** The parts of a Markdown file that the tests check, as GitHub reads them. */
export interface Markdown {
  /** With the anchors that GitHub generates. */
  headings: { level: number; text: string; anchor: string }[];
  /** Fenced code blocks, without the indentation that all of their lines share. */
  fences: { language: string; line: number; text: string }[];
  /** Targets of links and pictures. */
  links: string[];
  /** Inline code, without its backticks. */
  code: string[];
  /** Tables: rows of cells, with the head and without the line below it. */
  tables: string[][][];
  /** The text without code, links' targets, HTML and tables. */
  text: string;
}

export function readMarkdown(source: string): Markdown {
  const fences: Markdown['fences'] = [];
  const prose: string[] = [];
  let open: { mark: string; language: string; line: number; lines: string[] } | null = null;
  for (const [index, line] of source.split('\n').entries()) {
    const [, mark, language = ''] = /^ *(`{3,})([\w-]*) *$/.exec(line) ?? [];
    if (!open && mark) {
      open = { mark, language, line: index + 1, lines: [] };
    } else if (open && mark === open.mark && language === '') {
      fences.push({ language: open.language, line: open.line, text: dedent(open.lines) });
      open = null;
    } else if (open) open.lines.push(line);
    else prose.push(line);
  }
  if (open) throw new Error(`The fence of line ${open.line} has no end.`);
  const text = prose.join('\n').replace(/<!--.*?-->/gs, '');
  const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gs;
  const plain = text.replace(codeSpan, '');
  const linkShapes = [
    /\]\(<?([^\s)>]+)>?(?: "[^"]*")?\)/g,
    /^ *\[[^\]]+\]: +(\S+)/gm,
    /<\w[^>]* (?:src|href)="([^"]+)"/g,
    / srcset="([^"]+)"/g,
  ];
  return {
    headings: toHeadings(prose),
    fences,
    links: linkShapes.flatMap((shape) => [...plain.matchAll(shape)].map(([, to = '']) => to)),
    code: [...text.matchAll(codeSpan)].map(([, , code = '']) => code.replace(/\s+/g, ' ').trim()),
    tables: toTables(prose),
    text: plain
      .replace(/^ *\|.*$/gm, '')
      .replace(/<[^>]*>/gs, '')
      .replace(/\]\([^)]*\)/g, ']'),
  };
}

function toTables(lines: readonly string[]): string[][][] {
  const tables: string[][][] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('|') || /^[| -]+$/.test(line)) continue;
    const cells = line.replace(/^\||\| *$/g, '').split('|');
    if (lines[index - 1]?.startsWith('|')) tables.at(-1)?.push(cells.map((cell) => cell.trim()));
    else tables.push([cells.map((cell) => cell.trim())]);
  }
  return tables;
}

/** Splits a Markdown file before each of its headings; the first part is what precedes the first heading. */
export function toSections(source: string): string[] {
  const sections: string[] = [''];
  let mark = '';
  for (const line of source.split('\n')) {
    const [, fence = ''] = /^ *(`{3,})/.exec(line) ?? [];
    if (fence && mark === '') mark = fence;
    else if (fence === mark) mark = '';
    if (mark === '' && /^#{1,6} /.test(line)) sections.push('');
    sections.push(`${sections.pop()}${line}\n`);
  }
  return sections;
}

/**
 * Headings with their anchors. An anchor is in lower case, has `-` for each space, and keeps only letters,
 * digits, `_` and `-`; a second one of the same name ends with `-1` (https://github.com/Flet/github-slugger).
 */
function toHeadings(lines: readonly string[]): Markdown['headings'] {
  const seen = new Map<string, number>();
  return lines.flatMap((line) => {
    const [, marks, title] = /^(#{1,6}) +(.+?)(?: +#+)? *$/.exec(line) ?? [];
    if (!marks || !title) return [];
    const text = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const name = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [{ level: marks.length, text, anchor: before === 0 ? name : `${name}-${before}` }];
  });
}

function dedent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.map((line) => `${line.slice(shared)}\n`).join('');
}
