import type { Chance } from '../chance.ts';
import type { Year } from '../year.ts';

/** What somebody does. Resolves when it is done, and rejects only for an error of the model. */
export type Hand = (year: Year, chance: Chance) => Promise<void>;
