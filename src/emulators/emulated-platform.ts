import type { Clock } from '../clock.ts';
import type { EmulatedService } from './server.ts';

/** A platform's API on loopback, as strict as the real one. */
export interface EmulatedPlatform extends EmulatedService {
  /** Adds a person who has just signed in. Returns their and the app's values by `.env.social` key. */
  addPerson(person?: EmulatedPerson): Map<string, string>;
  /** Lets the followers of all people, and the counts of their posts, grow as in a day. */
  passDay(): void;
}

/** A count after a good day. */
export const grown = (count: bigint): bigint => count + count / 180n + 1n;

/** A person to add. Absent values get realistic defaults. */
export interface EmulatedPerson {
  /** Number of public posts. */
  posts?: number;
  /** Value of every count in the profile and in each post. */
  count?: bigint;
}

export type StartPlatform = (options: { clock: Clock; port?: number }) => Promise<EmulatedPlatform>;
