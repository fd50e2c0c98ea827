import { stringifyJson } from '../net/json.ts';
import {
  growthAsOf,
  growthWindows,
  type HistoryPoint,
  toGrowths,
  toMetric,
} from '../numbers/growth.ts';
import type { Platform } from '../platforms/platform.ts';
import type { AccountResult } from './account-result.ts';

/** It holds a time of day, so it differs in every run. */
export const statsFile = 'stats.json';

/**
 * Returns the JSON array for other programs, with one object per account: its document and the growth of each
 * metric over 1, 7 and 30 days up to `growth_as_of` (`null` where `toGrowths` has none), or its error.
 */
export function toStatsJson(accounts: readonly AccountResult[]): string {
  return stringifyJson(
    accounts.map((result) => {
      const { id, platform, status } = result;
      if (status === 'ok') {
        const { account, ...document } = result.document;
        const growth = toGrowthByMetric(platform, result.points);
        return {
          account,
          status,
          ...document,
          growth,
          growth_as_of: growthAsOf(result.points),
        };
      }
      const { code, message, hint } = result.error;
      return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }),
  );
}

const toGrowthByMetric = ({ metrics }: Platform, points: readonly HistoryPoint[]) =>
  Object.fromEntries(
    metrics.map(({ name }) => {
      const growths = toGrowths(points, toMetric(name));
      const windows = growthWindows.map((days, index) => {
        const growth = growths[index] ?? null;
        return [
          days,
          growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
      });
      return [name, Object.fromEntries(windows)];
    }),
  );
