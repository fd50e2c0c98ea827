import { fitText, textWidth } from './fit-text.ts';
import { drawMark } from './page/marks.ts';
import type { PicturedAccount } from './pictured-account.ts';
import { type Markup, xml } from './xml.ts';

const style = { size: 13, bold: true };
const height = 26;
const markSize = 13;

/** Draws the platform's name on its colour, with the mark of its format; `right` is its right edge. */
export function drawPlatform(
  { platform }: Pick<PicturedAccount, 'platform'>,
  { right, top, room }: { right: number; top: number; room: number },
): { drawn: Markup; left: number } {
  const name = fitText(platform.name, room - markSize - 28, style);
  const textRoom = Math.round(textWidth(name, style)) - 2;
  const width = textRoom + markSize + 30;
  const left = right - width;
  return {
    left,
    drawn: xml`<rect class="surface" x="${left}" y="${top}" width="${width}" height="${height}" rx="${height / 2}"/>
<svg class="onSurface" x="${left + 11}" y="${top + 6.5}" width="${markSize}" height="${markSize}">${drawMark(platform)}</svg>
<text class="onSurface" x="${left + 11 + markSize + 5 + textRoom / 2}" y="${top + 17.5}" font-size="${style.size}" font-weight="700" text-anchor="middle">${name}</text>`,
  };
}
