import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { StatsError, systemCode } from '../errors.ts';
import { isRecord } from '../net/assert.ts';
import { replaceFileSync } from './replace-file.ts';

const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
/** After this many missed beats, a holder on another machine or in another container counts as dead. */
const lifeMs = 12 * beatMs;

export interface LockOptions {
  clock?: Clock;
  /** How long to wait for another program; 30 s by default. */
  waitMs?: number;
  /** Called once, if another program holds the lock. */
  onWait?(message: string): void;
  /** Aborts the wait; `lockFile` then rejects with `unavailable`. */
  signal?: AbortSignal;
}

/** The process that holds a lock. */
interface Holder {
  pid: number;
  /** Distinguishes the process from a later one with the same id; `null` if the system does not report it. */
  startedAt: string | null;
  /** The machine and, if it has its own process ids, the container: `pid` has a meaning only there. */
  place: string;
  /** Distinguishes two locks of one process. */
  id: string;
}

/**
 * Locks `file` against other processes of this project by the file `FILE.lock`. Resolves with the function
 * that releases the lock. The lock of a dead process is taken over at once; that of another machine or
 * container, whose processes cannot be checked, when it has not been touched for a minute. Rejects with
 * `unavailable` if the lock is not free in time, or if the lock file cannot be written. Without permission to
 * write in the folder nothing needs protection: then it resolves with a function that does nothing.
 */
export async function lockFile(file: string, options: LockOptions = {}): Promise<() => void> {
  const { clock = systemClock, waitMs = patienceMs, signal } = options;
  const lock = `${file}.lock`;
  const startedAt = clock.now();
  let told = false;
  for (;;) {
    const outcome = acquire(lock);
    if (typeof outcome === 'function') return outcome;
    const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
    if (clock.now() - startedAt >= waitMs) throw stillLocked(file, lock, who, waitMs);
    if (!told) options.onWait?.(`${who} is working with ${basename(file)}: waiting for it to end.`);
    told = true;
    await clock.sleep(pollMs, signal).catch(() => undefined);
    if (signal?.aborted) throw stillLocked(file, lock, who, clock.now() - startedAt);
  }
}

/** Returns the function that releases the lock, or the lock's holder (`null` if that cannot be read). */
function acquire(lock: string): (() => void) | { holder: Holder | null } {
  const own = describeSelf();
  const text = JSON.stringify(own);
  try {
    writeFileSync(lock, text, { flag: 'wx', mode: 0o600 });
    return hold(lock, text);
  } catch (error) {
    // On Windows, EPERM may mean that the existing file is being deleted, so the caller tries again.
    const exists = hasCode(error, 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : []));
    if (hasCode(error, 'EACCES', 'EROFS') || (!exists && hasCode(error, 'EPERM')))
      return () => undefined;
    if (!exists) {
      // The file was created, but there was no space for its text.
      if (read(lock)?.text === '') rmSync(lock, { force: true });
      throw notLocked(lock, error);
    }
  }
  const found = read(lock);
  if (found === null) return { holder: null };
  if (isAlive(found, own)) return { holder: found.holder };

  // Two processes may find the same dead holder, so replacing it needs a lock of its own and a second look.
  const release = acquire(`${lock}.takeover`);
  if (typeof release !== 'function') return { holder: null };
  try {
    if (read(lock)?.text !== found.text) return { holder: null };
    replaceFileSync(lock, text, { temporary: `${lock}.${own.id}` });
  } finally {
    release();
  }
  return hold(lock, text);
}

/** Touches the lock regularly, for processes that cannot check whether this one is running. */
function hold(lock: string, text: string): () => void {
  const beat = setInterval(() => {
    if (read(lock)?.text === text) touch(lock);
  }, beatMs);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (read(lock)?.text === text) rmSync(lock, { force: true });
  };
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
  holder: Holder | null;
  touchedAt: number;
}

function read(lock: string): Found | null {
  try {
    const touchedAt = statSync(lock).mtimeMs;
    const text = readFileSync(lock, 'utf8');
    return { text, holder: toHolder(text), touchedAt };
  } catch {
    return null;
  }
}

function toHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { pid, startedAt, place, id } = value;
    if (typeof pid !== 'number' || typeof place !== 'string' || typeof id !== 'string') return null;
    return { pid, startedAt: typeof startedAt === 'string' ? startedAt : null, place, id };
  } catch {
    return null;
  }
}

function isAlive({ holder, touchedAt }: Found, own: Holder): boolean {
  if (holder?.place !== own.place) return Date.now() - touchedAt < lifeMs;
  if (holder.pid === process.pid) return holder.startedAt === own.startedAt;
  return isRunning(holder.pid) && readStart(holder.pid) === holder.startedAt;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return hasCode(error, 'EPERM');
  }
}

const describeSelf = (): Holder => ({
  pid: process.pid,
  startedAt: readStart(process.pid),
  place: readPlace(),
  id: randomUUID(),
});

/**
 * When the process started: on Linux in clock ticks since boot (the field `starttime`,
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html), on macOS as text. `null` for a process that is
 * dead or a zombie, and on Windows.
 */
function readStart(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform === 'linux') {
    // The process name in parentheses may contain spaces and parentheses.
    const fields = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
      ?.split(') ')
      .at(-1);
    const [state = 'X', ...rest] = fields?.split(' ') ?? [];
    return 'ZX'.includes(state) ? null : (rest[18] ?? null);
  }
  const told = readOr(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return told?.trim() || null;
}

const readPlace = (): string =>
  [
    hostname(),
    readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOr(() => readlinkSync('/proc/self/ns/pid')),
  ]
    .filter(Boolean)
    .join(' ');

function readOr(look: () => string): string | null {
  try {
    return look();
  } catch {
    return null;
  }
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(systemCode(error) ?? '');

const notLocked = (lock: string, cause: unknown) =>
  new StatsError(
    'unavailable',
    `The file ${lock}, which keeps two programs apart, could not be written.`,
    'Look whether the folder is there and the disk is full.',
    { cause },
  );

const stillLocked = (file: string, lock: string, who: string, waitedMs: number) =>
  new StatsError(
    'unavailable',
    `${who} has been working with ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done here.`,
    `Wait until it has ended. Should there be no such program, delete ${lock}.`,
  );
