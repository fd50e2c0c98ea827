import { formatDay } from '../locale/format.ts';
import type { Locale } from '../locale/words.ts';
import { daysBetween } from '../numbers/growth.ts';
import { audienceSeries, type PicturedAccount } from './pictured-account.ts';
import { type Box, plotSeries } from './plot.ts';
import { type Markup, xml } from './xml.ts';

const sparkDays = 90;

/**
 * Draws the followers of the last 90 days as a line without axes, with its first and last day below if there is
 * a `locale`. `null` for fewer than two known days.
 */
export function drawSpark(
  account: PicturedAccount,
  box: Box,
  locale: Locale | null = null,
): Markup | null {
  const series = audienceSeries(account).filter(({ figure }) => figure !== null);
  const lastDay = series.at(-1)?.day ?? '';
  const recent = series.filter(({ day }) => daysBetween(day, lastDay) <= sparkDays);
  const isStepped = account.platform.look.roundsAudience === true;
  const plot = plotSeries(recent, { box, yTicks: 4, isStepped });
  const firstDay = recent[0]?.day ?? lastDay;
  if (!plot || firstDay === lastDay) return null;
  return xml`${plot.gaps.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="1.5" stroke-dasharray="2 5"/>`)}
${plot.lines.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="4.5"/>
${locale && drawEnds([firstDay, lastDay], box, locale)}`;
}

const drawEnds = ([first, last]: [string, string], { left, right, bottom }: Box, locale: Locale) =>
  xml`<text class="muted" x="${left}" y="${bottom + 19}" font-size="12">${formatDay(first, locale, 'dayOfMonth')}</text>
<text class="muted" x="${right + 4}" y="${bottom + 19}" font-size="12" text-anchor="end">${formatDay(last, locale, 'dayOfMonth')}</text>`;
