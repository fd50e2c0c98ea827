import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { lockFile } from '../../src/files/lock-file.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal } from '../world.ts';

const source = fileURLToPath(new URL('../../src/files/lock-file.ts', import.meta.url));

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
  expect(told).toEqual([
    `process ${process.pid} is working with .env.social: waiting for it to end.`,
  ]);
  unlock();
  (await second)();
  expect(existsSync(lock)).toBe(false);
});

test('a caller is refused after a wait of 30 s, and the holder keeps its lock', async () => {
  const { file, lock } = openFile();
  const unlock = await lockFile(file);
  const { code, text } = await refusal(lockFile(file, impatient()));
  expect(code).toBe('unavailable');
  expect(text).toContain('for 30 s, so nothing was done here');
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
