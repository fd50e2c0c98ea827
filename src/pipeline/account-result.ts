import type { StatsError } from '../errors.ts';
import type { HistoryPoint } from '../numbers/growth.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import type { Platform } from '../platforms/platform.ts';

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
