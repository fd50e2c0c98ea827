import { toIsoSeconds } from '../clock.ts';
import { formatChange, formatDay, formatFigure, formatGrowth } from '../locale/format.ts';
import { summaryWords } from '../locale/summary-words.ts';
import { type Locale, titleOf, words } from '../locale/words.ts';
import { type CombinedGrowth, toCombined } from '../numbers/combined.ts';
import {
  type Growth,
  growthAsOf,
  growthWindows,
  toFollowers,
  toGrowths,
} from '../numbers/growth.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import { formatShareOf } from '../pictures/growth-text.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Collected } from '../pipeline/collected.ts';
import type { Platform } from '../platforms/platform.ts';
import { linkToCode } from './describe-causes.ts';
import { toLink, toTable } from './markdown.ts';

type Succeeded = Extract<AccountResult, { status: 'ok' }>;

/** The metrics that have a column, by their names. */
const shownRates = ['engagement-rate', 'average-views'];

/**
 * Returns one table of all accounts: followers, their growth, engagement, average views and when a person must
 * sign in. An account that failed has its row, with its last stored followers.
 */
export function describeNumbers(
  { signIns, takenAt }: Collected,
  accounts: readonly AccountResult[],
  { locale, address }: { locale: Locale; address: string | null },
): string {
  if (accounts.length === 0) return '';
  const wording = words[locale];
  const today = toIsoSeconds(takenAt).slice(0, 10);
  const ends = new Map(signIns.map(({ name, at }) => [name, toIsoSeconds(at).slice(0, 10)]));
  const lasts = new Map(accounts.map((one) => [one.id, growthAsOf(pointsOf(one))]));
  const dates = [
    {
      title: summaryWords[locale].asOfDay,
      days: lasts,
      isShown: [...lasts.values()].some((day) => day !== today),
    },
    { title: summaryWords[locale].signInUntil, days: ends, isShown: ends.size > 0 },
  ].filter(({ isShown }) => isShown);
  const rows = accounts.map((result) => [
    nameOf(result, locale, address),
    ...toCells(result, locale),
    ...dates.map(({ days }) => describeDay(days.get(result.id) ?? null, locale)),
  ]);
  if (accounts.length > 1) rows.push([...toTotal(accounts, locale), ...dates.map(() => '')]);
  const head = [
    summaryWords[locale].account,
    wording.followers,
    ...growthWindows.map((days) => wording.days(days)),
    summaryWords[locale].rate,
    summaryWords[locale].averageViews,
    ...dates.map(({ title }) => title),
  ];
  return toTable(head, rows, 1);
}

/** Returns a table of one platform's accounts, with a column for each metric. */
export function describeMetrics(accounts: readonly Succeeded[], locale: Locale): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.map(({ id, document }) => [
    id,
    ...metrics.map(({ read, unit }) => formatFigure(read(document), unit, locale)),
  ]);
  const head = [summaryWords[locale].account, ...metrics.map((one) => titleOf(one, locale))];
  return toTable(head, rows, 1);
}

/** The followers of all accounts and their growth; a person who follows two of them counts twice. */
function toTotal(accounts: readonly AccountResult[], locale: Locale): string[] {
  const combined = toCombined(accounts.map((one) => ({ id: one.id, points: pointsOf(one) })));
  const growths = combined?.growths ?? growthWindows.map(() => null);
  return [
    `**${summaryWords[locale].total}**`,
    formatFigure(combined?.followers ?? null, undefined, locale),
    ...growths.map((growth, index) => describeTotalGrowth(growth, growthWindows[index], locale)),
    ...shownRates.map(() => ''),
  ];
}

/** In one line, also in a narrow column. */
const describeDay = (day: string | null, locale: Locale): string =>
  day === null ? '–' : formatDay(day, locale).replaceAll(' ', '\u00a0');

const pointsOf = (result: AccountResult) =>
  result.status === 'ok' ? result.points : (result.stored?.points ?? []);

function nameOf(result: AccountResult, locale: Locale, address: string | null): string {
  const document = result.status === 'ok' ? result.document : result.stored?.document;
  const name = document
    ? ` ${toLink(shorten(document.profile.username), document.profile.url)}`
    : '';
  if (result.status === 'ok') return `${result.id}${name}`;
  const { failedWith } = summaryWords[locale];
  return `${result.id}${name} · ${failedWith} ${linkToCode(result.error.code, locale, address)}`;
}

/** Followers, growth, and the rates of a document; of an account that failed the stored followers and growth. */
function toCells(result: AccountResult, locale: Locale): string[] {
  const growths = toGrowths(pointsOf(result), toFollowers).map((growth) =>
    describeGrowth(growth, locale),
  );
  if (result.status === 'failed') {
    const known = result.stored ? readFollowers(result.platform, result.stored.document) : null;
    return [formatFigure(known, undefined, locale), ...growths, ...shownRates.map(() => '–')];
  }
  const { platform, document } = result;
  return [
    formatFigure(readFollowers(platform, document), undefined, locale),
    ...growths,
    ...shownRates.map((name) => {
      const metric = platform.metrics.find((one) => one.name === name);
      return formatFigure(metric?.read(document) ?? null, metric?.unit, locale);
    }),
  ];
}

/** With one decimal, as the percentage of a sum is rounded. */
function describeTotalGrowth(
  growth: CombinedGrowth | null,
  days: number | undefined,
  locale: Locale,
): string {
  if (growth === null) return '–';
  const { change, spanDays } = growth;
  const span = spanDays === days ? '' : toSpan(spanDays, locale);
  return `${formatChange(change, undefined, locale)}${formatShareOf(growth, locale, 1)}${span}`;
}

const describeGrowth = (growth: Growth | null, locale: Locale): string =>
  formatGrowth(growth, undefined, locale, (days) => toSpan(days, locale));

const toSpan = (days: number, locale: Locale): string => ` · ${words[locale].days(days)}`;

const readFollowers = ({ metrics, look }: Platform, document: StatsDocument) =>
  metrics.find(({ name }) => name === look.audience)?.read(document) ?? null;

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
