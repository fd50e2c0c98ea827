import { dayMs, hourMs } from '../../clock.ts';

/** Made once, because making one is slow. */
const california = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  timeZoneName: 'longOffset',
});

/**
 * The end of the day that begins at `start` in UTC, in ms since 1970: Meta's days end at midnight in California, where
 * daylight saving changes the UTC offset.
 */
export function endOfDay(start: number): number {
  const midnight = start + dayMs;
  const offset = california.formatToParts(midnight).find(({ type }) => type === 'timeZoneName');
  const hours = Number(/-(\d\d)/.exec(offset?.value ?? '')?.[1] ?? 0);
  return midnight + hours * hourMs;
}
