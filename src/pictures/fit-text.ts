/**
 * Wraps text that is not plain ASCII in the characters FSI and PDI, so that right-to-left text does not
 * reorder the text around it: https://www.unicode.org/reports/tr9/
 */
export const isolate = (text: string): string =>
  /^[\x20-\x7e…]*$/.test(text) ? text : `\u2068${text}\u2069`;

export interface TextStyle {
  /** Font size in the units of the picture. */
  size: number;
  bold?: boolean;
}

/** Combining marks per letter: real languages need no more, and a higher stack covers other lines. */
const maxMarks = 4;

/**
 * Returns a person's text as one line: without control characters, without characters that change the
 * direction of the text after them, and with few combining marks per letter.
 */
export function toLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return (simple.test(line) ? line : withoutOddCharacters(line)).trim();
}

const withoutOddCharacters = (line: string): string =>
  line
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this expression removes them
      /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
      '',
    )
    .replace(tower, '$1');

const tower = new RegExp(`(\\p{M}{${maxMarks}})\\p{M}+`, 'gu');

/** Returns one line that fits into `maxWidth`, cut between two characters and ended with `…` if necessary. */
export const fitText = (text: string, maxWidth: number, style: TextStyle): string =>
  wrapText(text, maxWidth, style, 1)[0] ?? '';

/**
 * Returns at most `maxLines` lines that fit into `maxWidth`, broken at spaces where possible. The last one ends
 * with `…` if text is left. None for a text without anything to show.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  style: TextStyle,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  let rest = toCharacters(toLine(text).slice(0, longestShown));
  while (rest.length > 0) {
    const room = countFitting(rest, maxWidth, style);
    const isLast = lines.length === maxLines - 1;
    if (room === rest.length) return [...lines, rest.join('')];
    if (isLast) {
      const kept = countFitting(rest, maxWidth - textWidth('…', style), style);
      return [...lines, `${rest.slice(0, kept).join('').trimEnd()}…`];
    }
    const space = rest.slice(0, room + 1).lastIndexOf(' ');
    const end = space > 0 ? space : toBreak(rest, room);
    lines.push(rest.slice(0, end).join('').trimEnd());
    rest = rest.slice(rest[end] === ' ' ? end + 1 : end);
  }
  return lines;
}

/** Returns where a text without spaces is broken: not before a sign that must not begin a line. */
function toBreak(characters: readonly string[], room: number): number {
  let end = Math.max(1, room);
  while (end > 1 && /^[、。，．！？：；）」』】〉》・ー々…]/u.test(characters[end] ?? '')) end -= 1;
  return end;
}

/** No picture has room for more. */
const longestShown = 1000;

/** How many of these characters fit into `maxWidth`. */
function countFitting(characters: readonly string[], maxWidth: number, style: TextStyle): number {
  let width = 0;
  const over = characters.findIndex((character) => {
    width += textWidth(character, style);
    return width > maxWidth;
  });
  return over < 0 ? characters.length : over;
}

/** Returns the first of these texts that fits into `maxWidth`, or else the last one. */
export const firstFitting = (
  texts: readonly string[],
  maxWidth: number,
  style: TextStyle,
): string => texts.find((text) => textWidth(text, style) <= maxWidth) ?? texts.at(-1) ?? '';

/** Returns the font size at which a line fits into `maxWidth`, at most that of `style`. */
export const fitSize = (text: string, maxWidth: number, style: TextStyle): number =>
  Math.floor(style.size * Math.min(1, maxWidth / Math.max(1, textWidth(text, style))) * 10) / 10;

/**
 * Splits text into what readers see as characters, such as an emoji of several code points, or a letter with
 * its marks: https://www.unicode.org/reports/tr29/
 */
export function toCharacters(text: string): string[] {
  if (simple.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** ASCII, Latin letters, punctuation and arrows: none of them joins another, and most texts have no others. */
const simple = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2212\u25b2\u25bc]*$/;

/** Takes milliseconds to create. */
let segmenter: Intl.Segmenter | undefined;

/** Estimates the width of a line, rather too wide than too narrow: the viewer's font is unknown. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  const ems = toCharacters(text).reduce((sum, character) => sum + knownEmsOf(character), 0);
  return ems * size * (bold ? 1.13 : 1);
}

function knownEmsOf(character: string): number {
  const ems = known.get(character) ?? emsOf(character);
  known.set(character, ems);
  return ems;
}

/** Texts of many accounts consist of the same few characters. */
const known = new Map<string, number>();

/** An emoji is one sign for the reader, of however many code points. */
function emsOf(character: string): number {
  // Here and in `toLine`: V8 resolves classes such as `\p{M}` in each run, which most texts can do without.
  if (/^[\x20-\x7e]$/.test(character)) return emsOfSign(character);
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(character)) return 1.4;
  let ems = 0;
  for (const sign of character) ems += emsOfSign(sign);
  return ems;
}

/** Widths in em by class of character, measured in common wide fonts (DejaVu Sans, Verdana). */
function emsOfSign(sign: string): number {
  if (/[ijl.,:;'|!I]/.test(sign)) return 0.36;
  if (/[frtJ /()[\]{}\u00a0·-]/.test(sign)) return 0.42;
  if (/[mwMW@%+−±<=>~#…Ø▲▼]/.test(sign)) return 0.98;
  if (/[a-z0-9"*?_^`$]/.test(sign)) return 0.64;
  if (/[\x20-\x7e]/.test(sign)) return 0.79;
  // The vowels and final consonants of Korean letters that are written one by one add no width.
  if (/[\p{M}\p{Cf}\u1160-\u11ff]/u.test(sign)) return 0;
  // Arabic letters are joined, and narrow but for a few.
  if (/[\u0590-\u06ff]/.test(sign)) return /[\u0633-\u0636]/.test(sign) ? 1.1 : 0.68;
  if (/[\u0080-\u024f\u0700-\u074f]/.test(sign)) return 0.8;
  return (sign.codePointAt(0) ?? 0) < 0x1100 ? 0.95 : 1.1;
}
