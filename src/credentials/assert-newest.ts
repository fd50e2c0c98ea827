import { StatsError } from '../errors.ts';
import { type GitHubAnswer, isThrottled } from '../net/github.ts';
import { type CopyingRun, readCopiedAt } from './copied-at.ts';
import { unusable } from './github-answers.ts';
import type { SecretPlace } from './secret-place.ts';
import { clockSkewMs, judgeWriter, toCopyTime } from './write-times.ts';

/**
 * What shows how old a copy of a secret's text is: the run that was given it, or when its file was last
 * written, in ms since 1970 by this machine's clock.
 */
export type Copy = CopyingRun | { writtenAt: number };

export interface CopyOfSecret {
  /** `null`: only its stamp shows how old it is. */
  copy: Copy | null;
  secretName: string;
  place: SecretPlace;
  /** The copy's stamp, in ms since 1970; `NaN` without a readable one. */
  savedAt: number;
  /** When the run's copy was made, if that was requested already; else `null`. */
  firstRun: number | GitHubAnswer | null;
}

/**
 * Rejects with `stale-copy` when the secret was written at `updatedAt`, after this copy of it was made: its
 * tokens may be spent. Resolves with `true` when this copy is the newest, and with `false` when that is unknown.
 * `now` is GitHub's time, `offsetMs` GitHub's clock minus this machine's.
 */
export async function assertNewest(
  of: CopyOfSecret,
  { updatedAt, now, offsetMs }: { updatedAt: number; now: number; offsetMs: number },
): Promise<boolean> {
  const { copy, savedAt, secretName } = of;
  if (savedAt > now + clockSkewMs) throw savedInFuture(secretName);
  if (copy === null || 'github' in copy) return assertNewestOfRun(of, copy, updatedAt);
  const copiedAt = toCopyTime(savedAt, copy.writtenAt + offsetMs);
  const isOwn = judgeWriter(savedAt, updatedAt) === 'this copy';
  if (!isOwn && updatedAt >= copiedAt) throw oldFile(secretName);
  return true;
}

async function assertNewestOfRun(
  { secretName, place, savedAt, firstRun }: CopyOfSecret,
  run: CopyingRun | null,
  updatedAt: number,
): Promise<boolean> {
  const writer = judgeWriter(savedAt, updatedAt);
  // If this copy may have made the last write, only a run that can be read proves it stale.
  const isCertain = writer === 'somebody else';
  const isKnown = run === null || writer === 'unknown' || writer === 'this copy';
  const copiedAt = isKnown
    ? firstRun
    : await readCopiedAt(run, place).catch((error: unknown) => {
        if (isCertain || isRerun(run)) throw error;
        return null;
      });
  if (copiedAt === null) return writer === 'this copy';
  if (typeof copiedAt === 'number') {
    // GitHub's times are whole seconds: within one, the write may have come second.
    if (updatedAt >= copiedAt) throw staleCopy(secretName);
    return true;
  }
  if (!isCertain && !isRerun(run)) return false;
  const isPassing = isThrottled(copiedAt) || copiedAt.status >= 500;
  throw isPassing
    ? unusable(copiedAt, 'reading this run', place)
    : runUnreadable(secretName, copiedAt.status);
}

/** A re-run may have been given the copy of the first attempt. */
export const isRerun = (run: CopyingRun | null): boolean => run !== null && run.attempt > 1;

const staleCopy = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written after this run received its copy, so its tokens may be used up.`,
    'Start a new run instead of a re-run, and give the workflow a concurrency group.',
  );

const savedInFuture = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `SOCIAL_SAVED_AT in this copy of ${secretName} is in the future by GitHub's clock, so the copy cannot be compared with the secret.`,
    'It was saved by a computer with a wrong clock. Wait until that time or, if you are sure that this is the newest text, delete its line SOCIAL_SAVED_AT.',
  );

const oldFile = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written after this copy was made, so its tokens may be used up.`,
    'Sign in again or, if you stored exactly this text in the secret yourself, save the file again without its line SOCIAL_SAVED_AT.',
  );

const runUnreadable = (secretName: string, status: number) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written after this copy was saved, and GitHub did not say when this run received its copy (HTTP ${status}).`,
    'Give the job the permission actions: read, and start a new run, because a re-run uses the old workflow file.',
  );
