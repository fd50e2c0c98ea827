import { type DayFigure, daysBetween } from './growth.ts';
import type { Count } from './stats-document.ts';

/** How many followers an account gained on one UTC day; negative for a loss. */
export interface DailyChange {
  day: string;
  change: Count;
}

/** Returns the change of each day whose count is known, as is that of the day before. */
export const toDailyChanges = (series: readonly DayFigure[]): DailyChange[] =>
  series.flatMap(({ day, figure }, index) => {
    const before = series[index - 1];
    return typeof figure === 'bigint' &&
      typeof before?.figure === 'bigint' &&
      daysBetween(before.day, day) === 1
      ? [{ day, change: figure - before.figure }]
      : [];
  });
