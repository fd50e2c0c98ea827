import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../errors.ts';
import { isRecord } from '../net/assert.ts';

/** The process that holds a lock. */
export interface LockHolder {
  pid: number;
  /** Distinguishes the process from a later one with the same id; `null` if the system does not report it. */
  startedAt: string | null;
  /** The machine and, if it has its own process ids, the container: `pid` has a meaning only there. */
  place: string;
  /** Distinguishes two locks of one process. */
  id: string;
}

export const describeSelf = (platform: NodeJS.Platform): LockHolder => ({
  pid: process.pid,
  startedAt: readStart(process.pid, platform),
  place: readPlace(),
  id: randomUUID(),
});

/** Reads the text of a lock; `null` for any other text. */
export function toLockHolder(text: string): LockHolder | null {
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

/**
 * Whether a process of this machine is running; `unknown` if there is one with this id, but the system does not
 * report when it started.
 */
export function isRunning(holder: LockHolder, platform: NodeJS.Platform): boolean | 'unknown' {
  if (!exists(holder.pid)) return false;
  const startedAt = readStart(holder.pid, platform);
  if (startedAt !== holder.startedAt) return false;
  return startedAt === null ? 'unknown' : true;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return systemCode(error) === 'EPERM';
  }
}

/**
 * When the process started: on Linux in clock ticks since boot (the field `starttime`,
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html), on macOS as text. `null` for a process that is
 * dead or a zombie, and on Windows.
 */
function readStart(pid: number, platform: NodeJS.Platform): string | null {
  if (platform === 'win32') return null;
  if (platform === 'linux') {
    // The process name in parentheses may contain spaces and parentheses.
    const fields = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
      ?.split(') ')
      .at(-1);
    const [state = 'X', ...rest] = fields?.split(' ') ?? [];
    return 'ZX'.includes(state) ? null : (rest[18] ?? null);
  }
  const told = readOr(() =>
    execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      // The text depends on the language and on the time zone, which differ between processes.
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
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
