import { minuteMs } from '../clock.ts';
import type { Values } from '../platforms/platform.ts';
import type { WriteAttempt } from './store.ts';

/**
 * Who wrote a secret, and how old a copy of its text is. GitHub shows only one fact about a secret's content,
 * the time of its last write (`updated_at`, whole seconds), so both are judged by times. All times are in ms
 * since 1970.
 */

/** The longest time from stamp to `updated_at` in a write without retries. */
const quickWriteMs = 25_000;

/** The same for a write with all its retries, and a minute of clock skew. */
const slowWriteMs = 2 * minuteMs;

/** With a larger difference to GitHub's clock, this machine's times are useless for the decisions here. */
export const clockSkewMs = 2 * minuteMs;

/** GitHub reports both `updated_at` and its clock in whole seconds. */
const granularityMs = 2_000;

/** Reads `SOCIAL_SAVED_AT`, when the text was last saved; `NaN` if it is missing or unreadable. */
export const readSavedAt = (values: Values): number =>
  Date.parse(values.get('SOCIAL_SAVED_AT') ?? '');

/** Whether a secret was saved from this text, so that both hold the same tokens, or held them once. */
export const isShared = (values: Values): boolean => !!values.get('SOCIAL_SAVED_IN');

/** Whether this text has tokens that were renewed since it was last saved in its secret. */
export const isUnsaved = (values: Values): boolean =>
  isShared(values) && values.get('SOCIAL_SAVED_AT') === '';

/** Who made the last write of a secret: the one that saved this copy of its text, or somebody else later. */
export type Writer = 'this copy' | 'perhaps this copy' | 'somebody else' | 'unknown';

/** Compares a copy's stamp (`NaN` gives `unknown`) with the secret's version. */
export function judgeWriter(savedAt: number, updatedAt: number): Writer {
  const gapMs = updatedAt - savedAt;
  if (Number.isNaN(gapMs)) return 'unknown';
  if (Math.abs(gapMs) <= quickWriteMs) return 'this copy';
  return gapMs <= slowWriteMs ? 'perhaps this copy' : 'somebody else';
}

/** Whether the write at `updatedAt` can have been this attempt. Both times are GitHub's. */
export const isWrittenWithin = (updatedAt: number, attempt: WriteAttempt | null): boolean =>
  attempt !== null &&
  updatedAt >= attempt.from - granularityMs &&
  updatedAt <= attempt.to + granularityMs;

/**
 * The latest time at which the text in a local file can have been the secret's: its stamp, or without one the
 * time at which the file was written. The stamp comes first, because editing a comment later does not make
 * the tokens newer.
 */
export const toCopyTime = (savedAt: number, fileWrittenAt: number): number =>
  Number.isNaN(savedAt) ? fileWrittenAt : savedAt;

/**
 * The time for a file without a stamp that takes tokens from this one: its stamp or its last change, whichever is
 * earlier, because the stamp is GitHub's time and this machine's clock may be slow.
 */
export const toSourceTime = (values: Values, fileWrittenAt: number): number => {
  const savedAt = readSavedAt(values);
  return Number.isNaN(savedAt) ? fileWrittenAt : Math.min(savedAt, fileWrittenAt);
};

/**
 * Whether a file was written after the secret, as by a run without `--secret`. Other runs write both within
 * seconds.
 */
export const isAhead = (fileWrittenAt: number, updatedAt: number): boolean =>
  fileWrittenAt - updatedAt > slowWriteMs;

/** Whether a secret was written after this copy of its text was made (`toCopyTime`). */
export const isOutdated = (copiedAt: number, updatedAt: number): boolean =>
  updatedAt - copiedAt > slowWriteMs;
