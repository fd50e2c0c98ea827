import { everyToken, type Token } from '../../credentials/accounts.ts';
import { toSourceTime } from '../../credentials/write-times.ts';
import { platforms } from '../../platforms/index.ts';
import type { Values } from '../../platforms/platform.ts';
import type { Source } from './read-given.ts';

/** The files that the token comes from; none for one of a new sign-in. */
export const findSources = ({ value }: Token, sources: readonly Source[]): Source[] =>
  sources.filter(({ values }) => [...values.values()].includes(value));

/**
 * How old the oldest token of the text is: the time of the file that it comes from, in ms since 1970.
 * `undefined` if all of them are new.
 */
export function readOldestTime(text: Values, sources: readonly Source[]): number | undefined {
  const times = everyToken(text, platforms).flatMap((token) => {
    const from = findSources(token, sources);
    const known = from.map(({ values, writtenAt }) => toSourceTime(values, writtenAt));
    return known.length > 0 ? [Math.max(...known)] : [];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}
