import type { PageWords } from './page-words.ts';
import { germanPageWords } from './page-words-de.ts';
import { englishPageWords } from './page-words-en.ts';
import type { Locale } from './words.ts';

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  en: englishPageWords,
  de: germanPageWords,
};

/** Formats a UTC day, `YYYY-MM-DD`, with the month's full name: `27 November 2026`. */
export function formatLongDay(day: string, locale: Locale): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const { longMonths, longDate } = pageWords[locale];
  return longDate(dayOfMonth, longMonths[month - 1] ?? '', year);
}

/** Formats a list: `one, two and three`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1).join(', ');
  return before === '' ? last : pageWords[locale].and(before, last);
}
