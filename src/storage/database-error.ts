import { StatsError } from '../errors.ts';

/** A StatsError `database`: what happened, naming the file, and what to do now. */
export const databaseError = (message: string, hint: string, cause?: unknown): StatsError =>
  new StatsError('database', message, hint, { cause });
