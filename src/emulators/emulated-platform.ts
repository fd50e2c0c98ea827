import type { Clock } from '../clock.ts';
import type { EmulatedService } from './server.ts';

/** A platform's API on loopback, as strict as the real one. */
export interface EmulatedPlatform extends EmulatedService {
  /** Adds a person who has just signed in; their values by key of `.env.social`, the app's among them. */
  addPerson(person?: EmulatedPerson): Map<string, string>;
}

/** What is not given is believable. */
export interface EmulatedPerson {
  /** How many public posts. */
  posts?: number;
  /** What every count of the profile and of each post says. */
  count?: bigint;
}

export type StartPlatform = (options: { clock: Clock; port?: number }) => Promise<EmulatedPlatform>;
