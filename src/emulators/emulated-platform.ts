import type { Clock } from '../clock.ts';
import type { EmulatedService } from './server.ts';

/** A platform's API on loopback, as strict as the real one. */
export interface EmulatedPlatform extends EmulatedService {
  /** Adds a person who has just signed in. Returns their and the app's values by `.env.social` key. */
  addPerson(person?: EmulatedPerson): Map<string, string>;
}

/** A person to add. Absent values get realistic defaults. */
export interface EmulatedPerson {
  /** Number of public posts. */
  posts?: number;
  /** Value of every count in the profile and in each post. */
  count?: bigint;
}

export type StartPlatform = (options: { clock: Clock; port?: number }) => Promise<EmulatedPlatform>;
