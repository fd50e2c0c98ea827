import type { StatsError } from '../errors.ts';
import type { Collected } from './collect.ts';

export interface Failure {
  /** Ids of the accounts that failed with this error; empty for an error of the run only. */
  ids: string[];
  error: StatsError;
}

/** Lists the errors of the run and of its accounts, each error once. */
export function toFailures({ accounts, problems }: Collected): Failure[] {
  const failures = new Map<StatsError, string[]>(problems.map((error) => [error, []]));
  for (const result of accounts) {
    if (result.status !== 'failed') continue;
    failures.set(result.error, [...(failures.get(result.error) ?? []), result.id]);
  }
  return [...failures].map(([error, ids]) => ({ ids, error }));
}
