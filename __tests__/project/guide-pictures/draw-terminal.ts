/** The colours of a terminal: its ground and text, and the eight of ANSI in their order, as GitHub has them. */
const themes = {
  light: {
    ground: '#f6f8fa',
    text: '#1f2328',
    ansi: ['#24292f', '#cf222e', '#116329', '#9a6700', '#0969da', '#8250df', '#1b7c83', '#59636e'],
  },
  dark: {
    ground: '#151b23',
    text: '#f0f6fc',
    ansi: ['#9198a1', '#ff7b72', '#3fb950', '#d29922', '#58a6ff', '#bc8cff', '#39c5cf', '#b1bac4'],
  },
} as const;

export type TerminalTheme = keyof typeof themes;

const size = { character: 7.9, line: 18, room: 16 };

/**
 * Draws a screen of a terminal as an SVG, from its text with escape sequences for colours
 * (https://en.wikipedia.org/wiki/ANSI_escape_code#SGR). Each piece of text has its own place, so that the columns
 * stay in line with any monospaced font. Rows after the last word are left out.
 */
export function drawTerminal(screen: string, columns: number, theme: TerminalTheme): string {
  const { ground, text } = themes[theme];
  const all = screen.split('\n').flatMap((line) => toRows(line, columns, theme));
  const rows = all.slice(
    0,
    all.findLastIndex((row) => row.some(({ words }) => /\w/.test(words))) + 1,
  );
  const width = Math.ceil(columns * size.character) + 2 * size.room;
  const height = rows.length * size.line + 2 * size.room;
  const drawn = rows.flatMap((pieces, row) => {
    const y = size.room + row * size.line + 13;
    return pieces.map(
      ({ column, style, words }) =>
        `<text x="${(size.room + column * size.character).toFixed(1)}" y="${y}"${style}>${escapeXml(words)}</text>`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13" fill="${text}">
<rect width="100%" height="100%" rx="8" fill="${ground}"/>
${drawn.join('\n')}
</svg>
`;
}

interface Piece {
  column: number;
  style: string;
  words: string;
}

/**
 * Splits a line into the rows that it takes, between words, and each row where its style changes and at runs of
 * spaces, which fonts draw in different widths.
 */
function toRows(line: string, columns: number, theme: TerminalTheme): Piece[][] {
  const rows: Piece[][] = [[]];
  let style = '';
  let column = 0;
  for (const [index, part] of line.split('\u001b[').entries()) {
    const end = index === 0 ? 0 : part.indexOf('m') + 1;
    if (end > 0) style = toStyle(part.slice(0, end - 1), style, theme);
    for (const text of part.slice(end).match(/ {2,}| ?\S+ ?| /g) ?? []) {
      if (column + text.trimEnd().length > columns) {
        rows.push([]);
        column = 0;
      }
      const row = rows.at(-1) ?? [];
      const last = row.at(-1);
      const words = text.trim();
      const start = column + text.search(/\S|$/);
      const continues = last?.style === style && last.column + last.words.length + 1 >= start;
      if (words !== '' && last && continues)
        last.words += ' '.repeat(start - last.column - last.words.length) + words;
      else if (words !== '') row.push({ column: start, style, words });
      column += text.length;
    }
  }
  return rows;
}

function toStyle(codes: string, before: string, theme: TerminalTheme): string {
  return codes.split(';').reduce((style, code) => {
    const number = Number(code);
    if (number === 0 || number === 39) return '';
    if (number === 1) return `${style} font-weight="bold"`;
    if (number === 2) return ` fill="${themes[theme].ansi[7]}"`;
    const colour = themes[theme].ansi[number >= 90 ? number - 90 : number - 30];
    return colour ? ` fill="${colour}"` : style;
  }, before);
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
