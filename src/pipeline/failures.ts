import type { StatsError } from '../errors.ts';
import type { Collected } from './collect.ts';

export interface Failure {
  /** The accounts that it failed; none for what fails the run alone. */
  ids: string[];
  error: StatsError;
}

/** What failed, each thing once, however many accounts it cost. */
export function toFailures({ accounts, problems }: Collected): Failure[] {
  const failures = new Map<StatsError, string[]>(problems.map((error) => [error, []]));
  for (const result of accounts) {
    if (result.status !== 'failed') continue;
    failures.set(result.error, [...(failures.get(result.error) ?? []), result.id]);
  }
  return [...failures].map(([error, ids]) => ({ ids, error }));
}
