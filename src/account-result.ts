import type { StatsError } from './errors.ts';
import type { HistoryPoint } from './growth.ts';
import type { Platform } from './platforms/platform.ts';
import type { StatsDocument } from './stats-document.ts';

/** What a run has brought for one account. */
export type AccountResult = { id: string; platform: Platform } & (
  | {
      status: 'ok';
      document: StatsDocument;
      changed: boolean;
      /** The account's days, this run's included; none when the database was not written. */
      points: readonly HistoryPoint[];
    }
  | { status: 'failed'; error: StatsError }
);
