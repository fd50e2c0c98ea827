import { formatPercentChange } from '../../locale/format.ts';
import { formatList, formatLongDay } from '../../locale/page-language.ts';
import { words } from '../../locale/words.ts';
import { type CommonStart, toCommonStart } from '../../numbers/common-start.ts';
import { followersOf } from '../../numbers/growth.ts';
import { fitText, textWidth } from '../fit-text.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { chartDays } from './followers.ts';
import {
  drawAxis,
  drawDays,
  drawLine,
  drawRule,
  percent,
  type ToY,
  toPercentOf,
  toScale,
} from './frame.ts';
import type { Shown } from './kit-account.ts';
import { drawSection } from './section.ts';

/** In percent of the chart's height: no two labels are closer. */
const leastDistance = 7.5;
/** How many lines of one colour look different: the style has a rule for the dashes of each. */
const dashes = 6;
/** In pixels. */
const widestLabel = 174;

/** Draws the growth of all accounts from one start; `null` for fewer than two accounts with a history. */
export function drawGrowthChart(accounts: readonly Shown[], context: PageContext): Markup | null {
  const { locale, words: page, day } = context;
  if (day === null) return null;
  const followers = accounts.map(({ id, points }) => ({ id, series: followersOf(points) }));
  const growth = toCommonStart(followers, day, chartDays);
  if (!growth) return null;
  const { since, spanDays, together, without } = growth;
  const inDays = words[locale].inDays(spanDays);
  // Lines that end on different days have no sum, and a change that rounds to 0 is not the same as none.
  const isWhole = together?.without.length === 0;
  const isTold = isWhole && (together.change === 0n || Math.round(together.percent ?? 0) !== 0);
  const change = isTold ? together.percent : null;
  const takeaway =
    change === null ? null : xml`<b>${page.together(toWhole(change, locale), inDays)}</b> `;
  const missing = accounts.flatMap(({ id, title, count }) =>
    count !== null && without.includes(id) ? [title] : [],
  );
  return drawSection({
    id: 'growth',
    title: page.growth,
    side: xml`<p>${takeaway}${page.commonStart(formatLongDay(since, locale))}</p>
${missing.length > 0 ? xml`<p class="note">${page.notDrawn(formatList(missing, locale))}</p>` : null}`,
    main: drawLines(growth, accounts, { ...context, day }),
  });
}

function drawLines(
  { since, lines }: CommonStart,
  accounts: readonly Shown[],
  { day, locale, isOneColour }: PageContext & { day: string },
): Markup {
  const frame = { from: since, to: day };
  const shown = lines.flatMap(({ id, points }) => {
    const account = accounts.find((one) => one.id === id);
    const last = points.at(-1);
    return account && last ? [{ account, points, last }] : [];
  });
  const all = shown.flatMap(({ points }) => points.map((point) => point.percent));
  const { toY, ticks: steps } = toScale([0, ...all], { top: 3, bottom: 97, ticks: 5 });
  const labels = spread(
    shown.map(({ account, last }) => ({
      tint: account.tint,
      end: toY(last.percent),
      text: `${fitText(account.shortTitle, 96, { size: 12, bold: true })} ${toWhole(last.percent, locale)}`,
      y: toY(last.percent),
    })),
  );
  const widest = Math.max(...labels.map(({ text }) => textWidth(text, { size: 12, bold: true })));
  // In the size of the text, which differs on paper.
  const width = `${(Math.min(widestLabel, Math.ceil(widest + 22)) / 12).toFixed(2)}em`;
  const ticks = steps.map((tick) => ({ text: toAxisText(tick, locale), y: toY(tick) }));
  return xml`<div class="chart compared" role="img" aria-label="${labels.map(({ text }) => text).join(', ')}">
${drawAxis(ticks)}
<svg class="plot" width="100%">${ticks.map(({ y }) => drawRule(y, 'grid'))}${drawRule(toY(0), 'zero')}
${shown.map((line, index) => {
  const before = shown.slice(0, index).map(({ account }) => account.tint);
  const sameColour = before.filter((tint) => isOneColour || tint === line.account.tint).length;
  return drawOne({ ...line, dash: sameColour % dashes }, toY, frame);
})}</svg>
<svg class="ends" width="${width}">${labels.map(
    ({ tint, text, y, end }) =>
      xml`<g class="${tint}"><line class="lead" x1="6" y1="${percent(end)}" x2="14" y2="${percent(y)}"/><text x="18" y="${percent(y)}" dy=".35em">${text}</text></g>`,
  )}</svg>
${drawDays(frame, locale)}
</div>`;
}

function drawOne(
  {
    account,
    points,
    last,
    dash,
  }: {
    account: Shown;
    points: readonly { day: string; percent: number }[];
    last: { day: string; percent: number };
    dash: number;
  },
  toY: ToY,
  frame: { from: string; to: string },
): Markup {
  const values = points.map((point) => ({ day: point.day, value: point.percent }));
  const isStepped = account.platform.look.roundsAudience === true;
  const x = percent(toPercentOf(frame, last.day));
  return xml`<g class="${account.tint} dash${dash}">${drawLine(values, toY, { frame, isStepped })}<circle class="end" cx="${x}" cy="${percent(toY(last.percent))}" r="4"/></g>`;
}

/** Moves labels apart that would overlap, and keeps them in the chart. */
function spread<Label extends { y: number }>(labels: readonly Label[]): Label[] {
  const sorted = labels.toSorted((one, other) => one.y - other.y);
  const distance = Math.min(leastDistance, 100 / Math.max(1, sorted.length));
  const ys: number[] = [];
  for (const { y } of sorted) ys.push(Math.max(y, (ys.at(-1) ?? -100) + distance));
  for (let index = ys.length - 1; index >= 0; index -= 1) {
    const limit = (ys[index + 1] ?? 100 + distance / 2) - distance;
    ys[index] = Math.min(ys[index] ?? 0, limit);
  }
  return sorted.map((label, index) => ({ ...label, y: ys[index] ?? label.y }));
}

const toWhole = (share: number, locale: PageContext['locale']): string =>
  formatPercentChange(
    Math.abs(share) >= 10 ? Math.round(share) : share,
    locale,
    Math.abs(share) >= 10 ? 0 : 1,
  );

const toAxisText = (tick: number, locale: PageContext['locale']): string =>
  tick === 0 ? '0' : formatPercentChange(tick, locale, Number.isInteger(tick) ? 0 : 1);
