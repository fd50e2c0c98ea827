import { formatShort } from '../locale/format.ts';
import { words } from '../locale/words.ts';
import type { CardOptions } from './card.ts';
import { describeAccount } from './describe-account.ts';
import { drawPlatform } from './draw-platform.ts';
import { drawPortrait } from './draw-portrait.ts';
import { drawSpark } from './draw-spark.ts';
import { firstFitting, fitSize, fitText, isolate, textWidth, toLine } from './fit-text.ts';
import { describeNoGrowth, formatArrow, longestGrowth, toneOf } from './growth-text.ts';
import { toStyle } from './palette.ts';
import { nameOf, type PicturedAccount, toElementId } from './pictured-account.ts';
import { asOfDay, formatAsOf, toShownAudience } from './shown-figure.ts';
import { toPicture } from './to-picture.ts';
import { type Markup, xml } from './xml.ts';

const width = 320;
const height = 132;
const margin = 16;
const right = width - margin;
const smallestName = 14;

/** Returns `compact.svg`: one account for a phone or a sidebar. Its bytes change as those of the card do. */
export function toCompact(account: PicturedAccount, options: CardOptions): string {
  const { locale, avatar, appearance } = options;
  const id = toElementId(account, 'compact', appearance);
  return toPicture({
    id,
    width,
    height,
    title: words[locale].onPlatform(nameOf(account), account.platform.name),
    description: describeAccount(account, [], locale),
    content: [
      toStyle({ id, colours: account.platform.look.colours }, options),
      xml`<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="14"/>`,
      drawPortrait(account, avatar, { id, x: margin + 20, y: margin + 20, radius: 20, locale }),
      drawPerson(account),
      drawNumbers(account, options),
      drawSpark(account, { left: 176, right: right - 5, top: 71, bottom: 99 }),
    ],
  });
}

/** A name that is too long beside the platform gets the whole line, and the platform the place below. */
function drawPerson(account: PicturedAccount): Markup {
  const x = margin + 40 + 10;
  const place = (top: number) => drawPlatform(account, { right, top, room: 132 });
  const beside = place(margin - 1);
  const narrow = beside.left - 8 - x;
  const text = toLine(nameOf(account));
  const isLong = textWidth(text, { size: smallestName, bold: true }) > narrow;
  const platform = isLong ? place(margin + 19) : beside;
  const [room, handleRoom] = isLong ? [right - x, narrow] : [narrow, right - x];
  const size = Math.max(smallestName, fitSize(text, room, { size: 16, bold: true }));
  const name = fitText(text, room, { size, bold: true });
  const handle = fitText(`@${account.document.profile.username}`, handleRoom, { size: 13 });
  return xml`${platform.drawn}
<svg x="${x}" y="${margin - 2}" width="${room}" height="22"><text class="ink" y="17" font-size="${size}" font-weight="700">${isolate(name)}</text></svg>
<svg x="${x}" y="${margin + 22}" width="${handleRoom}" height="19"><text class="muted" y="14" font-size="13">${isolate(handle)}</text></svg>`;
}

function drawNumbers(account: PicturedAccount, { locale }: CardOptions): Markup {
  const { figure, lastKnown } = toShownAudience(account);
  const text = formatShort(figure, undefined, locale);
  const size = fitSize(text, 148, { size: 30, bold: true });
  const asOf = formatAsOf(lastKnown ?? asOfDay(account), locale);
  return xml`<text class="${lastKnown ? 'muted' : 'ink'}" x="${margin}" y="94" font-size="${size}" font-weight="700">${text}</text>
${drawGrowth(account, locale)}
<text class="muted" x="${right}" y="118" font-size="12" text-anchor="end">${asOf}</text>`;
}

function drawGrowth(account: PicturedAccount, locale: CardOptions['locale']): Markup {
  const growth = longestGrowth(account);
  const [change, note] = growth
    ? [formatArrow(growth.change, undefined, locale), words[locale].days(growth.spanDays)]
    : ['', describeNoGrowth(account, locale)];
  const style = { size: 13, bold: true };
  const texts = [
    [change, note].filter(Boolean).join(' · '),
    [change, growth && words[locale].shortDays(growth.spanDays)].filter(Boolean).join(' · '),
  ];
  const [shown = '', span] = firstFitting(texts, 160, style).split(' · ');
  return xml`<text x="${margin}" y="118" font-size="13"><tspan class="${growth ? toneOf(growth.change) : 'muted'}"${growth ? xml` font-weight="700"` : null}>${shown}</tspan>${span ? xml`<tspan class="muted">\u00a0· ${span}</tspan>` : null}</text>`;
}
