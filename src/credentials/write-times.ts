import { minuteMs } from '../clock.ts';
import type { Values } from '../platforms/platform.ts';

/**
 * Who wrote a secret, and how old a copy of its text is. GitHub tells only one thing about a secret, the time
 * of its last write (`updated_at`, whole seconds), so both are judged by times. All times are ms since 1970.
 */

/** One write: the stamp is set, then the text is sealed and sent. Retries after errors take longer. */
const quickWriteMs = 25_000;

/** One write with all its retries, and a clock that is up to a minute off. */
const slowWriteMs = 2 * minuteMs;

/** A larger difference to GitHub's clock makes times of this machine useless for the decisions here. */
export const clockSkewMs = 2 * minuteMs;

/** What main may need for one write that was interrupted, with its retries and clock skew. */
const interruptedWriteMs = 5 * minuteMs;

/** `SOCIAL_SAVED_AT`, when the text was last saved; `NaN` for a text without a readable one. */
export const readSavedAt = (values: Values): number =>
  Date.parse(values.get('SOCIAL_SAVED_AT') ?? '');

/** Whether a run or `setup` has saved this text in a secret. */
export const isSaved = (values: Values): boolean =>
  values.has('SOCIAL_SAVED_AT') && values.has('SOCIAL_SAVED_IN');

/** Who made the last write of a secret: whoever saved this copy of its text, or somebody else later. */
export type Writer = 'this copy' | 'perhaps this copy' | 'somebody else' | 'unknown';

/** `savedAt` is the copy's stamp (`NaN`: `unknown`), `updatedAt` the secret's. */
export function judgeWriter(savedAt: number, updatedAt: number): Writer {
  const gapMs = updatedAt - savedAt;
  if (Number.isNaN(gapMs)) return 'unknown';
  if (Math.abs(gapMs) <= quickWriteMs) return 'this copy';
  return gapMs <= slowWriteMs ? 'perhaps this copy' : 'somebody else';
}

/** Whether a secret that was written at `updatedAt` was written by main, which began a write at `beganAt`. */
export const isInterruptedWrite = (updatedAt: number, beganAt: number | null): boolean =>
  beganAt !== null && Math.abs(updatedAt - beganAt) <= interruptedWriteMs;

/**
 * The time from which a text in a local file cannot be newer: its stamp, and without one the time at which the
 * file was written. A comment that somebody adds later makes a saved text no younger.
 */
export function readCopyTime(values: Values, fileWrittenAt: number): number {
  const savedAt = readSavedAt(values);
  return Number.isNaN(savedAt) ? fileWrittenAt : savedAt;
}

/** Whether a file was written after the secret, as by a run without `--secret`. A normal run writes both within seconds. */
export const isAhead = (fileWrittenAt: number, updatedAt: number): boolean =>
  fileWrittenAt - updatedAt > slowWriteMs;

/** Whether a secret was written after a text with this stamp was saved (`NaN`: cannot be told, so no). */
export const isOutdated = (savedAt: number, updatedAt: number): boolean =>
  updatedAt - savedAt > slowWriteMs;
