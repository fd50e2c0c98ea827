import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { lockFile } from '../../src/files/lock-file.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal } from '../world.ts';

const source = new URL('../../src/files/lock-file.ts', import.meta.url).href;

const openFile = () => {
  const file = join(temporaryFolder(), '.env.social');
  return { file, lock: `${file}.lock` };
};

/** Starts a process that takes the lock and then runs `then`. */
function startHolder(file: string, then: string) {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { lockFile } from ${JSON.stringify(source)};
    const file = ${JSON.stringify(file)};
    const unlock = await lockFile(file);
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** A virtual clock, with which the wait for a lock takes no real time. */
const impatient = () => ({ clock: createVirtualClock(Date.now()) });

test('a second caller waits, reports that it waits, and gets the lock when the first releases it', async () => {
  const { file, lock } = openFile();
  const unlock = await lockFile(file);
  const told: string[] = [];
  const second = lockFile(file, { onWait: (message) => told.push(message) });
  expect(told).toEqual([`process ${process.pid} is using .env.social: waiting until it ends.`]);
  unlock();
  (await second)();
  expect(existsSync(lock)).toBe(false);
});

test('a caller is refused after a wait of 30 s, and the holder keeps its lock', async () => {
  const { file, lock } = openFile();
  const unlock = await lockFile(file);
  const { code, text } = await refusal(lockFile(file, impatient()));
  expect(code).toBe('unavailable');
  expect(text).toContain('for 30 s, so nothing was done');
  expect(text).toContain(`delete ${lock}`);
  expect(existsSync(lock)).toBe(true);
  unlock();
});

test('the lock of a killed process blocks no other process', async () => {
  const { file, lock } = openFile();
  const child = startHolder(file, 'console.log(); await wait(60_000);');
  await once(child.stdout, 'data');
  await refusal(lockFile(file, impatient()));
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(lock)).toBe(true);
  (await lockFile(file, impatient()))();
  expect(existsSync(lock)).toBe(false);
});

test('a later process with the same process id does not count as the holder', async () => {
  const { file, lock } = openFile();
  await lockFile(file);
  const held = readFileSync(lock, 'utf8');
  const other = JSON.stringify({ ...JSON.parse(held), pid: process.ppid, startedAt: '1', id: 'x' });
  writeFileSync(lock, other);
  (await lockFile(file, impatient()))();
});

test('a lock of another machine is valid as long as its holder touches it', async () => {
  const { file, lock } = openFile();
  writeFileSync(lock, JSON.stringify({ pid: 1, startedAt: null, place: 'elsewhere', id: 'x' }));
  await refusal(lockFile(file, impatient()));
  const before = new Date(Date.now() - 61_000);
  utimesSync(lock, before, before);
  (await lockFile(file, impatient()))();
});

/** A lock of a process that runs, as Windows describes it: without the time at which it started. */
async function leaveWindowsLock(lock: string, file: string) {
  const unlock = await lockFile(file, { platform: 'win32' });
  const held = JSON.parse(readFileSync(lock, 'utf8'));
  unlock();
  expect(held.startedAt).toBe(null);
  return JSON.stringify({ ...held, pid: process.ppid, id: 'x' });
}

test('on Windows a lock whose process id belongs to another process now does not block for good', async () => {
  const { file, lock } = openFile();
  const left = await leaveWindowsLock(lock, file);
  writeFileSync(lock, left);
  const options = { ...impatient(), platform: 'win32' as const };
  await refusal(lockFile(file, options));
  const before = new Date(Date.now() - 61_000);
  utimesSync(lock, before, before);
  // A process that begins the takeover and is killed leaves this.
  writeFileSync(`${lock}.takeover`, left);
  utimesSync(`${lock}.takeover`, before, before);
  (await lockFile(file, options))();
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('a lock is kept by a holder that goes on touching it after the computer has slept', async () => {
  const { file, lock } = openFile();
  writeFileSync(lock, await leaveWindowsLock(lock, file));
  const clock = createVirtualClock(Date.now());
  let beats = 0;
  const touched = {
    now: clock.now,
    sleep: async (ms: number) => {
      // Every 5 s by this clock, with the time of a computer that wakes a minute later.
      if (Math.floor(clock.now() / 5_000) !== beats) utimesSync(lock, beats, beats);
      beats = Math.floor(clock.now() / 5_000);
      await clock.sleep(ms);
    },
  };
  await refusal(lockFile(file, { clock: touched, platform: 'win32' }));
});

test.each([
  ['of another machine', async () => '{"pid":1,"startedAt":null,"place":"elsewhere","id":"x"}'],
  ['of a process on Windows', leaveWindowsLock],
])('a lock %s does not block until a time in the future comes', async (_, leave) => {
  const { file, lock } = openFile();
  writeFileSync(lock, await leave(lock, file));
  const later = new Date(Date.now() + 86_400_000);
  utimesSync(lock, later, later);
  const clock = createVirtualClock(Date.now());
  const startedAt = clock.now();
  (await lockFile(file, { clock, platform: 'win32' }))();
  expect(clock.now() - startedAt).toBeGreaterThan(15_000);
});

test('on Windows a folder that cannot be written needs no lock, and nobody waits for one', async () => {
  const { file, lock } = openFile();
  const create = () => {
    throw Object.assign(new Error('EPERM: open'), { code: 'EPERM' });
  };
  const told: string[] = [];
  const onWait = (message: string) => told.push(message);
  (await lockFile(file, { ...impatient(), platform: 'win32', create, onWait }))();
  expect(told).toEqual([]);
  expect(existsSync(lock)).toBe(false);
});

test('on Windows a lock that is just being deleted is waited for', async () => {
  const { file, lock } = openFile();
  let refused = 0;
  const create = (path: string, text: string) => {
    if (path === lock && refused < 2) {
      refused += 1;
      throw Object.assign(new Error('EPERM: open'), { code: 'EPERM' });
    }
    writeFileSync(path, text, { flag: 'wx' });
  };
  const unlock = await lockFile(file, { ...impatient(), platform: 'win32', create });
  expect(existsSync(lock)).toBe(true);
  unlock();
  expect(readdirSync(dirname(file))).toEqual([]);
});

test.each(['', 'no lock', '{"pid":"1"}'])(
  'a lock with the text %j expires after a minute',
  async (text) => {
    const { file, lock } = openFile();
    writeFileSync(lock, text);
    await refusal(lockFile(file, impatient()));
    const before = new Date(Date.now() - 61_000);
    utimesSync(lock, before, before);
    (await lockFile(file, impatient()))();
  },
);

test('of many processes that find an abandoned lock at once, one after the other gets it', async () => {
  const { file, lock } = openFile();
  writeFileSync(lock, JSON.stringify({ pid: 1, startedAt: null, place: 'elsewhere', id: 'x' }));
  utimesSync(lock, 0, 0);
  const children = Array.from({ length: 6 }, () =>
    startHolder(
      file,
      "appendFileSync(file, '('); await wait(20); appendFileSync(file, ')'); unlock();",
    ),
  );
  await Promise.all(children.map((child) => once(child, 'exit')));
  expect(readFileSync(file, 'utf8')).toBe('()'.repeat(6));
  expect(existsSync(lock)).toBe(false);
});
