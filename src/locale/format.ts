import type { Growth } from '../numbers/growth.ts';
import type { Count, Figure } from '../numbers/stats-document.ts';
import { type Locale, type Words, words } from './words.ts';

/** Formats a figure: `1,234,567`, `5.72%`, or a dash for an unknown one. */
export function formatFigure(figure: Figure, unit: 'percent' | undefined, locale: Locale): string {
  if (figure === null) return '–';
  const wording = words[locale];
  return unit === 'percent'
    ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
    : groupThousands(String(figure), wording);
}

/**
 * Formats a figure for little space: whole below a million, then with three digits, such as `1.23M` or
 * `12.3M`, rounded down.
 */
export function formatShort(figure: Figure, unit: 'percent' | undefined, locale: Locale): string {
  if (typeof figure !== 'bigint' || figure < 1_000_000n) return formatFigure(figure, unit, locale);
  const wording = words[locale];
  const [divisor, name] =
    figure < 1_000_000_000n ? [1_000_000n, wording.million] : [1_000_000_000n, wording.billion];
  const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
  const whole = hundredths.slice(0, -2);
  const decimals = hundredths
    .slice(-2)
    .slice(0, Math.max(0, 3 - whole.length))
    .replace(/0+$/, '');
  return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}

/** Formats a change with its sign: `+1,234`, `−12`, `±0`; the change of a rate is in percentage points. */
export function formatChange(
  change: Count | number,
  unit: 'percent' | undefined,
  locale: Locale,
  format: typeof formatFigure = formatFigure,
): string {
  const size = change < 0 ? -change : change;
  const wording = words[locale];
  const text =
    unit === 'percent'
      ? `${formatDecimals(Number(size), wording)}${wording.points}`
      : format(size, undefined, locale);
  return `${signOf(change)}${text}`;
}

/** Formats a relative change in percent: `+2.50%`, without decimals for 0 and from 100 on. */
export function formatPercentChange(percent: number, locale: Locale, decimals = 2): string {
  const wording = words[locale];
  const size = Math.abs(percent);
  const text =
    size > 0 && size < 100
      ? formatDecimals(size, wording, decimals)
      : groupThousands(size.toFixed(0), wording);
  return `${signOf(percent)}${text}${wording.percent}`;
}

/**
 * Formats growth for a table: `+120 (+0.3%)`, for a rate only its change, or a dash for unknown growth. When
 * days are missing, the real span follows, as `formatSpan` writes it.
 */
export function formatGrowth(
  growth: Growth | null,
  unit: 'percent' | undefined,
  locale: Locale,
  formatSpan: (days: number) => string,
): string {
  if (growth === null) return '–';
  const { change, percent, days, spanDays } = growth;
  const share =
    percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
  const span = spanDays === days ? '' : formatSpan(spanDays);
  return `${formatChange(change, unit, locale)}${share}${span}`;
}

const signOf = (change: Count | number): string => (change > 0 ? '+' : change < 0 ? '−' : '±');

/** Formats a share in percent with one decimal: `46.2%`. */
export const formatShare = (share: number, locale: Locale): string =>
  `${formatDecimals(share, words[locale], 1)}${words[locale].percent}`;

/** Formats a multiple: `2.1×`. */
export const formatRatio = (ratio: number, locale: Locale): string =>
  `${formatDecimals(ratio, words[locale], 1)}×`;

function formatDecimals(figure: number, wording: Words, count = 2): string {
  const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
  return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
}

// Not with Intl.NumberFormat: its first use in a process takes 10 ms, which would prolong every run.
const groupThousands = (digits: string, { group }: Words): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, group);

/** Formats a UTC day, `YYYY-MM-DD`: in full, without the year, short without the year, or month and year. */
export function formatDay(
  day: string,
  locale: Locale,
  form: 'date' | 'dayOfMonth' | 'shortDay' | 'monthOfYear' = 'date',
): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const wording = words[locale];
  const name = wording.months[month - 1] ?? '';
  if (form === 'date') return wording.date(dayOfMonth, name, year);
  if (form === 'shortDay') return wording.shortDay(dayOfMonth, name, month);
  return form === 'dayOfMonth'
    ? wording.dayOfMonth(dayOfMonth, name)
    : wording.monthOfYear(name, year);
}
