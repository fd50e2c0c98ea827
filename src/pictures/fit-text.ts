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
export const toLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
      '',
    )
    .replace(tower, '$1')
    .trim();

const tower = new RegExp(`(\\p{M}{${maxMarks}})\\p{M}+`, 'gu');

/** Returns one line that fits into `maxWidth`, cut between two characters and ended with `…` if necessary. */
export function fitText(text: string, maxWidth: number, style: TextStyle): string {
  const line = toLine(text);
  if (textWidth(line, style) <= maxWidth) return line;
  const room = maxWidth - textWidth('…', style);
  let kept = '';
  let width = 0;
  for (const character of toCharacters(line)) {
    width += textWidth(character, style);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Returns the font size at which a line fits into `maxWidth`, at most that of `style`. */
export const fitSize = (text: string, maxWidth: number, style: TextStyle): number =>
  Math.floor(style.size * Math.min(1, maxWidth / Math.max(1, textWidth(text, style))) * 10) / 10;

/**
 * Splits text into what readers see as characters, such as an emoji of several code points, or a letter with
 * its marks: https://www.unicode.org/reports/tr29/
 */
export function toCharacters(text: string): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) return [...text];
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** Estimates the width of a line, rather too wide than too narrow: the viewer's font is unknown. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? 1.13 : 1);
}

/** Widths in em by class of character, measured in common wide fonts (DejaVu Sans, Verdana). */
function emsOf(character: string): number {
  if (/[ijl.,:;'|!I]/.test(character)) return 0.36;
  if (/[frtJ /()[\]{}\u00a0·-]/.test(character)) return 0.42;
  if (/[mwMW@%+−±<=>~#…Ø]/.test(character)) return 0.98;
  if (/[a-z0-9"*?_^`$]/.test(character)) return 0.64;
  if (/[\x20-\x7e]/.test(character)) return 0.79;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return 1.4;
  if (/[\u0080-\u024f\u0590-\u074f]/.test(character)) return 0.8;
  return (character.codePointAt(0) ?? 0) < 0x1100 ? 0.95 : 1.1;
}
