import type { StatsError } from '../errors.ts';
import type { Locale } from '../locale/words.ts';
import type { Collected } from './collected.ts';

export interface Failure {
  /** Ids of the accounts that failed for this cause; empty for an error of the run only. */
  ids: string[];
  /** The first error of this cause. */
  error: StatsError;
  /** Whether the run itself failed. */
  isOfRun: boolean;
}

/** Lists the causes of failures, each once, with the accounts that share it. The run's own come first. */
export function toFailures({ accounts, problems }: Collected): Failure[] {
  const failures = new Map<string, Failure>();
  const add = (error: StatsError, ids: string[], isOfRun: boolean) => {
    const cause = JSON.stringify([error.code, error.message, error.hint]);
    const known = failures.get(cause);
    if (known) known.ids.push(...ids);
    else failures.set(cause, { ids, error, isOfRun });
  };
  for (const error of problems) add(error, [], true);
  for (const result of accounts)
    if (result.status === 'failed') add(result.error, [result.id], false);
  return [...failures.values()];
}

/** A message names at most this many accounts. */
const mostNamed = 20;

/** The accounts' ids for the beginning of a message, with commas. Empty without accounts. */
export function nameAll(ids: readonly string[], locale: Locale = 'en'): string {
  if (ids.length <= mostNamed) return ids.join(', ');
  const more = ids.length - mostNamed;
  return `${ids.slice(0, mostNamed).join(', ')} ${{ en: `and ${more} more`, de: `und ${more} weitere` }[locale]}`;
}
