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
/** After so many missed beats, a holder that cannot be looked at is taken for dead. */
const lifeMs = 12 * beatMs;

export interface LockOptions {
  clock?: Clock;
  /** How long to wait for another program; 30 s without it. */
  waitMs?: number;
  /** Told once, when there is somebody to wait for. */
  onWait?(message: string): void;
  /** Gives up waiting. */
  signal?: AbortSignal;
}

/** Who holds a lock. */
interface Holder {
  pid: number;
  /** Tells the process from a later one with the same id; `null` where the system does not say. */
  startedAt: string | null;
  /** The machine, and where processes are numbered anew the container: only there is the id known. */
  place: string;
  /** Tells two locks of one process apart. */
  id: string;
}

/**
 * Keeps other programs of this project away from `file` until the returned function is called, by the
 * file `FILE.lock`. One whose holder is dead is taken over at once; one of another machine or container
 * when it has not been touched for a minute. Rejects with `unavailable` after 30 s of waiting. Where
 * nothing can be written there is nothing to protect: then it resolves with a lock that does nothing.
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

/** The lock's release; or who holds it, `null` when that cannot be read. */
function acquire(lock: string): (() => void) | { holder: Holder | null } {
  const own = describeSelf();
  const text = JSON.stringify(own);
  try {
    writeFileSync(lock, text, { flag: 'wx', mode: 0o600 });
    return hold(lock, text);
  } catch (error) {
    // On Windows, a file about to be deleted refuses like this, and is asked for again.
    const exists = hasCode(error, 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : []));
    if (hasCode(error, 'EACCES', 'EROFS') || (!exists && hasCode(error, 'EPERM')))
      return () => undefined;
    if (!exists) {
      // Made, and no room for its text.
      if (read(lock)?.text === '') rmSync(lock, { force: true });
      throw notLocked(lock, error);
    }
  }
  const found = read(lock);
  if (found === null) return { holder: null };
  if (isAlive(found, own)) return { holder: found.holder };

  // Two may find the same dead holder. Only who holds the lock of this lock may replace it, and looks again first.
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

/** Touches the lock, so that others who cannot see this process know that it lives. */
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

/** Missed by those alone who cannot look at this process. */
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
    // A process of somebody else's.
    return hasCode(error, 'EPERM');
  }
}

const describeSelf = (): Holder => ({
  pid: process.pid,
  startedAt: readStart(process.pid),
  place: readPlace(),
  id: randomUUID(),
});

/** On Linux in ticks since the start of the machine; `null` for a process that is dead and only not yet buried. */
function readStart(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform === 'linux') {
    // The name in parentheses may hold anything, blanks and parentheses as well.
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
