import type { Locale } from './locale.ts';
import { words } from './words.ts';

/** A UTC day, `YYYY-MM-DD`, for people: whole, without its year, without it and short, or its month alone. */
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
