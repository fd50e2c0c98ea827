import type { Count, Figure } from '../numbers/stats-document.ts';
import type { Locale } from './locale.ts';
import { type Words, words } from './words.ts';

/** `1,234,567`, `5.72%`, and a dash for what nobody told. */
export function formatFigure(figure: Figure, unit: 'percent' | undefined, locale: Locale): string {
  if (figure === null) return '–';
  const wording = words[locale];
  return unit === 'percent'
    ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
    : groupThousands(String(figure), wording);
}

/** A count that fits anywhere: whole below a million, then three digits, `1.23M`, `12.3M`; never more than there is. */
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

/** A change with its sign: `+1,234`, `−12`, `±0`; of rates in percentage points. */
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

/** `+2.50%`: 2 decimals, and none of nothing or from 100 on. */
export function formatPercentChange(percent: number, locale: Locale): string {
  const wording = words[locale];
  const size = Math.abs(percent);
  const text =
    size > 0 && size < 100
      ? formatDecimals(size, wording)
      : groupThousands(size.toFixed(0), wording);
  return `${signOf(percent)}${text}${wording.percent}`;
}

const signOf = (change: Count | number): string => (change > 0 ? '+' : change < 0 ? '−' : '±');

function formatDecimals(figure: number, wording: Words): string {
  const [whole = '', decimals] = figure.toFixed(2).split('.');
  return `${groupThousands(whole, wording)}${wording.decimal}${decimals}`;
}

// Not by Intl: the first Intl.NumberFormat of a process takes 10 ms, and it would be every run's last 10 ms.
const groupThousands = (digits: string, { group }: Words): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, group);
