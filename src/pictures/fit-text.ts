/** Foreign writing takes its own direction, and leaves that of the text around it alone (Unicode, UAX #9: FSI, PDI). */
export const isolate = (text: string): string =>
  /^[\x20-\x7e…]*$/.test(text) ? text : `\u2068${text}\u2069`;

export interface TextStyle {
  /** In the units of the picture. */
  size: number;
  bold?: boolean;
}

/** Marks that one letter may carry: real writing needs no more, and a tower of them leaves its line. */
const mostMarks = 4;

/** A person's text on one line: without controls, without what reverses the text behind it, with few marks a letter. */
export const toLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
      '',
    )
    .replace(tower, '$1')
    .trim();

const tower = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/** One line of text that fits, cut between its characters with `…` where it must be. */
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

/** The size at which a line fits, at most that of `style`. */
export const fitSize = (text: string, maxWidth: number, style: TextStyle): number =>
  Math.floor(style.size * Math.min(1, maxWidth / Math.max(1, textWidth(text, style))) * 10) / 10;

/** What people take for one character: an emoji of several parts, a letter with its marks. */
export function toCharacters(text: string): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) return [...text];
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** About how wide a line is, rather too much: nobody knows which font will show it. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? 1.13 : 1);
}

/** Widths of wide, common fonts (DejaVu Sans, Verdana), in classes. */
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
