import { formatFigure, formatRatio } from '../../locale/format.ts';
import { formatList } from '../../locale/page-language.ts';
import { type BestTimes, blockHours, type TimeCell } from '../../numbers/best-times.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { drawSection } from './section.ts';

/** From so many times the usual views on, a time is named as one of the best. */
const remarkable = 1.2;
/** How many times are named. */
const mostNamed = 2;
/** Where a darker shade of a cell begins. */
const shades = [0.9, 1.1, 1.3, 1.6];

/** Draws at which times posts do best; `null` while there are too few posts. */
export function drawBestTimes(best: BestTimes | null, context: PageContext): Markup | null {
  if (best === null) return null;
  const { locale, words: page, timeZone } = context;
  const posts = formatFigure(BigInt(best.posts), undefined, locale);
  const takeaway = toTakeaway(best.cells, context);
  return drawSection({
    id: 'times',
    title: page.bestTimes,
    side: xml`<p>${takeaway ? xml`<b>${takeaway}</b> ` : null}${page.bestTimesNote(posts, timeZone)}</p>
<p class="note">– ${page.tooFew}</p>`,
    main: drawTable(best.cells, context),
  });
}

function drawTable(cells: readonly TimeCell[], { locale, words: page }: PageContext): Markup {
  const rows = blockHours.map((_, block) => {
    const row = page.weekdays.map((_, index) =>
      cells.find((cell) => cell.block === block && cell.weekday === index + 1),
    );
    return xml`<tr><th scope="row">${toHours(block, (from, to) => `${from}–${to}`)}</th>${row.map(
      (cell) =>
        cell
          ? xml`<td class="shade${shades.filter((least) => cell.ratio >= least).length}">${formatRatio(cell.ratio, locale)}</td>`
          : xml`<td class="none">–</td>`,
    )}</tr>`;
  });
  return xml`<table class="heat"><thead><tr><td></td>${page.weekdays.map(
    (day) => xml`<th scope="col">${day}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Such as `Tuesday and Thursday, 18 to 24 h.`; `null` where no time stands out. */
function toTakeaway(
  cells: readonly TimeCell[],
  { locale, words: page }: PageContext,
): string | null {
  const named = cells
    .filter(({ ratio }) => ratio >= remarkable)
    .toSorted((one, other) => other.ratio - one.ratio)
    .slice(0, mostNamed)
    .toSorted((one, other) => one.weekday - other.weekday || one.block - other.block);
  const blocks = [...new Set(named.map(({ block }) => block))];
  const said = blocks.map((block) => {
    const days = named.flatMap((cell) =>
      cell.block === block ? [page.longWeekdays[cell.weekday - 1] ?? ''] : [],
    );
    return `${formatList(days, locale)}, ${toHours(block, page.hours)}`;
  });
  return said.length === 0 ? null : `${said.join('; ')}.`;
}

function toHours(block: number, say: (from: string, to: string) => string): string {
  const two = (hour: number) => String(hour).padStart(2, '0');
  return say(two(blockHours[block] ?? 0), two(blockHours[block + 1] ?? 24));
}
