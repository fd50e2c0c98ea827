import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { StatsError, systemCode } from '../errors.ts';
import { describeSelf, isRunning, type LockHolder, toLockHolder } from './lock-holder.ts';
import { replaceFileSync } from './replace-file.ts';
import { removeFileSync } from './retry-while-held.ts';
import { type CreateFile, createNewFile, tryFolder } from './try-folder.ts';

const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
/** After this many missed beats, a holder that cannot be checked counts as dead. */
const lifeMs = 12 * beatMs;
/**
 * Where the time of the last beat alone proves nothing, a holder counts as dead after so many missed beats while
 * this process watched: the clock was set back, or the computer slept.
 */
const watchMs = 4 * beatMs;

export interface LockOptions {
  clock?: Clock;
  /** How long to wait for another program; 30 s by default. */
  waitMs?: number;
  /** Called once, if another program holds the lock. */
  onWait?(message: string): void;
  /** Aborts the wait; `lockFile` then rejects with `unavailable`. */
  signal?: AbortSignal;
  /** By default this process's. */
  platform?: NodeJS.Platform;
  /** By default `createNewFile`. */
  create?: CreateFile;
}

/**
 * Locks `file` against other processes of this project by the file `FILE.lock`. Resolves with the function
 * that releases the lock. The lock of a dead process is taken over at once; that of a process that cannot be
 * checked, on another machine, in another container or on Windows, when it has not been touched for a minute.
 * Rejects with `unavailable` if the lock is not free in time, or if the lock file cannot be written. Without
 * permission to write in the folder nothing needs protection: then it resolves with a function that does nothing.
 */
export async function lockFile(file: string, options: LockOptions = {}): Promise<() => void> {
  const { clock = systemClock, waitMs = patienceMs, signal } = options;
  const { platform = process.platform, create = createNewFile } = options;
  const lock = `${file}.lock`;
  const startedAt = clock.now();
  const attempt = { platform, create, watchedFor: createWatch(clock) };
  let told = false;
  for (;;) {
    const outcome = acquire(lock, attempt);
    if (typeof outcome === 'function') return outcome;
    const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
    if (clock.now() - startedAt >= waitMs) throw stillLocked(file, lock, who, waitMs);
    if (!told) options.onWait?.(`${who} is using ${basename(file)}: waiting until it ends.`);
    told = true;
    await clock.sleep(pollMs, signal).catch(() => undefined);
    if (signal?.aborted) throw stillLocked(file, lock, who, clock.now() - startedAt);
  }
}

interface Attempt {
  platform: NodeJS.Platform;
  create: CreateFile;
  /** How long, in ms, the lock was seen with this time of its last beat. */
  watchedFor(touchedAt: number): number;
}

function createWatch(clock: Clock): Attempt['watchedFor'] {
  let [seen, since] = [Number.NaN, 0];
  return (touchedAt) => {
    if (touchedAt !== seen) [seen, since] = [touchedAt, clock.now()];
    return clock.now() - since;
  };
}

/** Returns the function that releases the lock, or the lock's holder (`null` if that cannot be read). */
function acquire(lock: string, attempt: Attempt): (() => void) | { holder: LockHolder | null } {
  const own = describeSelf(attempt.platform);
  const text = JSON.stringify(own);
  try {
    attempt.create(lock, text);
    return hold(lock, text);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) {
      // On Windows this may also mean that the existing file is being deleted, so the caller tries again.
      const isBusy = attempt.platform === 'win32' && takesFiles(dirname(lock), attempt.create);
      return isBusy ? { holder: null } : () => undefined;
    }
    if (!hasCode(error, 'EEXIST')) {
      // The file was created, but there was no space for its text.
      if (read(lock)?.text === '') rmSync(lock, { force: true });
      throw notLocked(lock, error);
    }
  }
  const found = read(lock);
  if (found === null) return { holder: null };
  if (isAlive(found, own, attempt)) return { holder: found.holder };

  // Two processes may find the same dead holder, so replacing it needs a lock of its own and a second look.
  // That one is held for moments, so a minute of silence is enough.
  const takeover = { ...attempt, watchedFor: () => watchMs };
  const release = acquire(`${lock}.takeover`, takeover);
  if (typeof release !== 'function') return { holder: null };
  try {
    if (read(lock)?.text !== found.text) return { holder: null };
    replaceFileSync(lock, text, { temporary: `${lock}.${own.id}` });
  } catch (error) {
    throw notLocked(lock, error);
  } finally {
    release();
  }
  return hold(lock, text);
}

function takesFiles(folder: string, create: CreateFile): boolean {
  try {
    tryFolder(folder, create);
    return true;
  } catch {
    return false;
  }
}

/** Touches the lock regularly, for processes that cannot check whether this one is running. */
function hold(lock: string, text: string): () => void {
  const beat = setInterval(() => {
    if (read(lock)?.text === text) touch(lock);
  }, beatMs);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (read(lock)?.text === text) remove(lock);
  };
}

function remove(lock: string): void {
  try {
    removeFileSync(lock);
  } catch {
    // Another program holds it open (Windows). It is no longer touched, so it expires.
  }
}

function touch(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // The next beat tries again.
  }
}

interface Found {
  text: string;
  holder: LockHolder | null;
  touchedAt: number;
}

function read(lock: string): Found | null {
  try {
    const touchedAt = statSync(lock).mtimeMs;
    const text = readFileSync(lock, 'utf8');
    return { text, holder: toLockHolder(text), touchedAt };
  } catch {
    return null;
  }
}

function isAlive(
  { holder, touchedAt }: Found,
  own: LockHolder,
  { platform, watchedFor }: Attempt,
): boolean {
  const silentMs = Date.now() - touchedAt;
  const wasSilent = watchedFor(touchedAt) >= watchMs;
  if (holder?.place !== own.place) {
    if (silentMs >= lifeMs) return false;
    return !(silentMs <= -lifeMs && wasSilent);
  }
  const running = isRunning(holder, platform);
  // The id may belong to a later process.
  if (running === 'unknown') return !(Math.abs(silentMs) >= lifeMs && wasSilent);
  return running;
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(systemCode(error) ?? '');

const notLocked = (lock: string, cause: unknown) =>
  new StatsError(
    'unavailable',
    `The lock file ${lock} could not be written.`,
    'Check that the folder exists and that the disk is not full.',
    { cause },
  );

const stillLocked = (file: string, lock: string, who: string, waitedMs: number) =>
  new StatsError(
    'unavailable',
    `${who} has been using ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done.`,
    `Wait until it has ended. If there is no such program, delete ${lock}.`,
  );
