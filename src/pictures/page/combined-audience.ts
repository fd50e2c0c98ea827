import { formatFigure, formatShort } from '../../locale/format.ts';
import { formatList } from '../../locale/page-language.ts';
import { titleOf, words } from '../../locale/words.ts';
import type { Combined } from '../../numbers/combined.ts';
import { longestOf } from '../../numbers/growth.ts';
import type { Metric } from '../../platforms/look.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { percent } from './frame.ts';
import { drawChange, drawGrowths } from './growths.ts';
import type { Shown } from './kit-account.ts';
import { drawMark } from './marks.ts';
import { drawSection } from './section.ts';

/** Draws the followers of all accounts, added up, with a bar of their shares and a column for each account. */
export function drawCombined(
  combined: Combined,
  columns: readonly Shown[],
  context: PageContext,
): Markup | null {
  const { locale, words: page, accounts } = context;
  if (combined.followers === null || accounts.length < 2) return null;
  const figure = formatFigure(combined.followers, undefined, locale);
  const known = accounts.length - combined.without.length;
  return drawSection({
    id: 'combined',
    title: words[locale].combined,
    side: xml`<p>${page.combinedNote(known)}</p>
${toNotes(combined, context).map((note) => xml`<p class="note">${note}</p>`)}`,
    main: xml`<div class="total">
<p class="sum digits n${figure.length}">${figure}</p>
${drawGrowths(combined.growths, context, true) ?? drawFirstDay(accounts, page)}
</div>
${drawShares(accounts, Number(combined.followers))}
<ul class="columns">${columns.map((account) => drawColumn(account, context))}</ul>`,
  });
}

/** Names the accounts that are missing in a number. */
function toNotes(
  { without, growths }: Combined,
  { accounts, locale, words: page }: PageContext,
): string[] {
  const nameAll = (ids: readonly string[]) =>
    formatList(
      accounts.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])),
      locale,
    );
  const known = growths.flatMap((growth) =>
    growth
      ? [{ ...growth, names: nameAll(growth.without.filter((id) => !without.includes(id))) }]
      : [],
  );
  const isSame = new Set(known.map(({ names }) => names)).size === 1;
  const partial = known.flatMap(({ spanDays, names }) => {
    if (names === '') return [];
    return isSame
      ? [page.growthWithout(names)]
      : [words[locale].growthWithout(words[locale].days(spanDays), names)];
  });
  return [
    ...(without.length > 0 ? [words[locale].combinedWithout(nameAll(without))] : []),
    ...new Set(partial),
  ];
}

const drawFirstDay = (accounts: readonly Shown[], page: PageContext['words']): Markup | null =>
  accounts.every(({ series }) => series.length === 1)
    ? xml`<p class="note">${page.firstDay}</p>`
    : null;

/** A bar of each account's share; the column of the account has the number. */
function drawShares(accounts: readonly Shown[], total: number): Markup | null {
  if (total <= 0) return null;
  let left = 0;
  const parts = accounts.flatMap(({ tint, count }) => {
    const share = (Number(count ?? 0n) / total) * 100;
    const from = left;
    left += share;
    return share > 0
      ? [xml`<rect class="${tint}" x="${percent(from)}" width="${percent(share)}" height="100%"/>`]
      : [];
  });
  return xml`<svg class="shares" width="100%" aria-hidden="true">${parts}</svg>`;
}

function drawColumn(account: Shown, context: PageContext): Markup {
  const { locale, words: page } = context;
  const { tint, platform, title, count, growths } = account;
  const growth = longestOf(growths);
  const days = growth && words[locale].inDays(growth.spanDays);
  const figure = formatShort(count, undefined, locale);
  return xml`<li class="${tint}"><p class="name">${drawMark(platform)}<b>${title}</b></p>
<p class="count digits n${figure.length}">${figure}</p>
${growth ? xml`<p>${drawChange(growth.change, context)} ${days}</p>` : null}
${toHighlights(account).map(
  (metric) =>
    xml`<p><b>${formatFigure(metric.read(account.document), metric.unit, locale)}</b> ${page.inText(titleOf(metric, locale))}</p>`,
)}</li>`;
}

/** The first two figures that are known. */
const toHighlights = ({ platform, document }: Shown): Metric[] =>
  platform.kit.figures.filter(({ read }) => read(document) !== null).slice(0, 2);
