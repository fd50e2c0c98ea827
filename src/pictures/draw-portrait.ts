import { type Locale, words } from '../locale/words.ts';
import { type Avatar, toDataUri } from './avatar.ts';
import { fitText, isolate, toCharacters } from './fit-text.ts';
import { nameOf, type PicturedAccount } from './pictured-account.ts';
import { type Markup, xml } from './xml.ts';

export interface PortraitPlace {
  /** Id of the picture. */
  id: string;
  /** The centre of the circle. */
  x: number;
  y: number;
  radius: number;
  locale: Locale;
}

/**
 * Draws the profile picture in a circle, or the first letter of the name without one, and the mark of a verified
 * account on its edge: there it needs no knowledge of the name's width, which depends on the viewer's fonts.
 */
export function drawPortrait(
  account: PicturedAccount,
  avatar: Avatar | null,
  { id, x, y, radius, locale }: PortraitPlace,
): Markup {
  const mark = account.document.verified
    ? drawVerified({ x: x + radius * 0.72, y: y + radius * 0.72, radius: radius * 0.3, locale })
    : null;
  if (!avatar) {
    const size = Math.round(radius * 0.9);
    const first = toCharacters(nameOf(account))[0]?.toUpperCase() ?? '';
    const initial = fitText(first, radius * 1.6, { size });
    return xml`<circle class="surface" cx="${x}" cy="${y}" r="${radius}"/>
<text class="onSurface" x="${x}" y="${y + Math.round(size * 0.36)}" font-size="${size}" font-weight="700" text-anchor="middle">${isolate(initial)}</text>
${mark}`;
  }
  const side = radius * 2;
  return xml`<clipPath id="${id}-round"><circle cx="${x}" cy="${y}" r="${radius}"/></clipPath>
<image data-source="${avatar.source}" href="${toDataUri(avatar)}" x="${x - radius}" y="${y - radius}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid slice" clip-path="url(#${id}-round)"/>
${mark}`;
}

/** A tick in a circle, drawn, because fonts show the sign in many ways. */
function drawVerified({
  x,
  y,
  radius,
  locale,
}: Pick<PortraitPlace, 'x' | 'y' | 'radius' | 'locale'>): Markup {
  const at = (dx: number, dy: number) =>
    `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`;
  return xml`<g class="verified"><title>${words[locale].verified}</title>
<circle class="ground" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius + 2).toFixed(1)}"/>
<circle class="surface" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>
<path class="tick" d="M${at(-0.45, 0.02)}L${at(-0.12, 0.36)}L${at(0.46, -0.3)}" fill="none" stroke-width="${(radius / 4.5).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}
