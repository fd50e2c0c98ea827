import { formatFigure } from '../../locale/format.ts';
import { formatLongDay } from '../../locale/page-language.ts';
import { titleOf } from '../../locale/words.ts';
import { toElementId } from '../pictured-account.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { drawFollowers } from './followers.ts';
import { drawGrowths } from './growths.ts';
import { handleOf, type Shown } from './kit-account.ts';
import { drawMark } from './marks.ts';
import { drawPosts } from './posts.ts';
import { toLink } from './safe-link.ts';

/** Draws an account: its number and growth, its figures, its chart and its best posts. */
export function drawAccount(account: Shown, context: PageContext): Markup {
  const { locale, words: page } = context;
  const { platform, document, tint, count, growths } = account;
  const id = toElementId(account, 'kit', 'auto');
  const figure = formatFigure(count, undefined, locale);
  return xml`<section class="row account ${tint}" aria-labelledby="${id} ${id}-handle">
<div class="side">
<div class="who"><h2 id="${id}">${drawMark(platform)}${platform.name}</h2>
<p id="${id}-handle">${toLink(document.profile.url, handleOf(account), 'handle')}</p>
${
  count === null
    ? xml`<p class="note">${page.noNumber(page.inText(account.audienceTitle))}</p>`
    : xml`<p class="followers digits n${figure.length}">${figure}</p>
<p class="unit">${page.inText(account.audienceTitle)}</p>`
}
${toDateNote(account, context)}
${drawGrowths(growths, context)}</div>
${drawFigures(account, locale)}
</div>
<div class="main">
${drawFollowers(account, context)}
${drawPosts(account, context)}
</div>
</section>`;
}

/** Says of which day the number is, where that is not the day of the page, and why it has no growth. */
function toDateNote(
  { asOf, countedOn, series, growths }: Shown,
  { day, locale, words: page }: PageContext,
): Markup | null {
  if (asOf === null || countedOn === null) return null;
  if (countedOn < asOf)
    return xml`<p class="note">${page.unknownToday(formatLongDay(countedOn, locale))}</p>`;
  if (series.filter(({ figure }) => figure !== null).length === 1)
    return xml`<p class="note">${page.knownSince(formatLongDay(asOf, locale))}</p>`;
  if (growths.every((growth) => growth === null))
    return xml`<p class="note">${page.unchangedSince(formatLongDay(asOf, locale))}</p>`;
  return asOf === day
    ? null
    : xml`<p class="note">${page.numbersOf(formatLongDay(asOf, locale))}</p>`;
}

function drawFigures({ platform, document }: Shown, locale: PageContext['locale']): Markup | null {
  const known = platform.kit.figures.filter(({ read }) => read(document) !== null);
  if (known.length === 0) return null;
  return xml`<dl class="figures">${known.map(
    (metric) =>
      xml`<div><dt>${titleOf(metric, locale)}</dt><dd>${formatFigure(metric.read(document), metric.unit, locale)}</dd></div>`,
  )}</dl>`;
}
