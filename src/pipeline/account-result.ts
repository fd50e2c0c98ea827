import type { StatsError } from '../errors.ts';
import type { HistoryPoint } from '../numbers/growth.ts';
import type { Milestone } from '../numbers/milestones.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import type { Platform } from '../platforms/platform.ts';

/** The result of a run for one account; `id` is the account's. */
export type AccountResult = { id: string; platform: Platform } & (
  | {
      status: 'ok';
      document: StatsDocument;
      /** True if a number, the name or the bio differs from the stored document. */
      changed: boolean;
      /** The account's days, including today; empty if the database could not be opened. */
      points: readonly HistoryPoint[];
      /** The round number of followers, or subscribers, that this run saw for the first time; `null` without one. */
      milestone: Milestone | null;
    }
  | {
      status: 'failed';
      error: StatsError;
      /** The last stored numbers and the account's days; absent if the database has none. */
      stored?: { document: StatsDocument; points: readonly HistoryPoint[] };
    }
);
