import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endInTime } from '../../src/deploy/cancel.ts';
import { DeployError } from '../../src/deploy/deploy-error.ts';
import { few } from '../few.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene, waitForFile } from './scene.ts';

/** A step that only runs a command, and the home of its sessions. */
async function commandStep(command: string, more: Record<string, string> = {}) {
  const { server, inputs } = await createScene();
  const given = { ...inputs, database: '', 'remote-database': '', command, ...more };
  return { step: createDeploy('dist', given), home: server.home };
}

const isRunning = (pid: string): boolean => {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
};

/** The commands of the runner are ignored up to a line with the token that stopped them. */
const obeysAgain = /::stop-commands::(\S+)\n[\s\S]*\n::\1::\n/;

describe('a process in the background', () => {
  // It goes on only after the step, for 30 s at most.
  const work =
    'for i in $(seq 300); do [ -e go ] && break; sleep 0.1; done; echo more; touch survived';
  test.each([
    ['nohup', `nohup sh -c '${work}' &`],
    ['a subshell', `( ${work} ) &`],
    ['setsid', `setsid sh -c '${work}' &`],
    ['an orphan', `sh -c '(${work}) & exit'`],
  ])('started by %s does not hold the step, and goes on after it', async (_, line) => {
    const { step, home } = await commandStep(`${line}\necho started`, { 'timeout-seconds': '15' });
    const { exitCode, log, errors } = await step.main();
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(log).toContain('\nstarted\n');
    writeFileSync(join(home, 'go'), '');
    await waitForFile(join(home, 'survived'));
  });

  test('may print without end', async () => {
    const { step, home } = await commandStep('echo started; yes & echo $! > pid');
    const { errors, log } = await step.main();
    const pid = readFileSync(join(home, 'pid'), 'utf8');
    const wasRunning = isRunning(pid);
    if (wasRunning) process.kill(Number(pid));
    expect(errors).toEqual([]);
    expect(wasRunning).toBe(true);
    expect(log).toContain('started\n');
  });
});

describe('a command of several lines', () => {
  test.each([
    ['false\ntouch second', 1, /\|\| true/],
    ['false\r\ntouch second\r\n', 1, /\|\| true/],
    ['cd missing\ntouch second', /[12]/, /first failing line/],
    ['no-such-program\ntouch second', 127, /PATH/],
    ['touch plain; ./plain\ntouch second', 126, /execute/],
    ['kill -9 $$\ntouch second', 137, /log above/],
  ])('%j ends at the first that fails', async (command, code, hint) => {
    const { step, home } = await commandStep(command);
    const { errors, exitCode } = await step.main();
    const expected = code instanceof RegExp ? code.source : String(code);
    expect(errors).toEqual([
      expect.stringMatching(new RegExp(`^remote-command: .*exit code ${expected};`)),
    ]);
    expect(errors[0]).toMatch(hint);
    expect(exitCode).toBe(1);
    expect(existsSync(join(home, 'second'))).toBe(false);
  });

  test('goes on behind a line that may fail', async () => {
    const { step, home } = await commandStep('false || true\nif false; then :; fi\ntouch second');
    expect((await step.main()).errors).toEqual([]);
    expect(existsSync(join(home, 'second'))).toBe(true);
  });
});

describe('a command that takes too long', () => {
  test('is reported as such, with the input that gives more time', async () => {
    const { step } = await commandStep('echo begun; sleep 60', { 'timeout-seconds': '2' });
    const { errors, leftOver, durationMs, raw } = await step.main();
    expect(errors).toEqual([
      expect.stringMatching(
        /^remote-command: .*after 2 s while the command was running.*timeout-seconds/,
      ),
    ]);
    expect(raw).toMatch(/\nbegun\n/);
    expect(raw).toMatch(obeysAgain);
    expect(leftOver).toEqual([]);
    expect(durationMs).toBeLessThan(8_000);
  });

  test.each([
    ['connecting', 'unreachable', 'connecting'],
    ['merging', 'remote-database', 'merged'],
    ['copying', 'remote-files', 'copied'],
    ['command', 'remote-command', 'command'],
  ] as const)('is distinguished from other phases: %s', async (phase, code, word) => {
    const { signal, enter, done } = endInTime(20);
    enter(phase);
    await expect.poll(() => signal.aborted, { interval: 5 }).toBe(true);
    done();
    expect(signal.reason).toBeInstanceOf(DeployError);
    expect(signal.reason).toMatchObject({ code, message: expect.stringContaining(word) });
  });
});

describe('a flood of output', () => {
  test.each(
    few([
      ['lines', 'exec yes'],
      ['long lines', `exec yes "$(head -c 9000 /dev/zero | tr '\\0' x)"`],
      ['one line', "exec tr '\\0' x </dev/zero"],
      ['bytes', 'exec cat /dev/urandom'],
    ]),
  )('of %s is cut, and ends with the step', async (_, flood) => {
    const { step, home } = await commandStep(`echo $$ > pid\n${flood}`, { 'timeout-seconds': '4' });
    const { errors, raw, durationMs } = await step.main();
    expect(errors).toEqual([expect.stringMatching(/^remote-command: .*after 4 s/)]);
    expect(raw.length).toBeLessThan(1_100_000);
    expect(raw).toContain('[Output cut after');
    expect(raw).toMatch(obeysAgain);
    expect(durationMs).toBeLessThan(10_000);
    const pid = readFileSync(join(home, 'pid'), 'utf8');
    await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
  });

  test('that ends by itself costs nothing but its rest in the log', async () => {
    const { step } = await commandStep('yes | head -n 3000000; echo last');
    const { errors, raw } = await step.main();
    expect(errors).toEqual([]);
    expect(raw).not.toContain('last');
    expect(raw.match(/^y$/gm)?.length).toBe(10_000);
  });
});

test('workflow commands work again when the job is cancelled', async () => {
  const { step, home } = await commandStep('echo ::add-mask::a; touch started; sleep 30');
  const { signal, result } = step.start();
  await waitForFile(join(home, 'started'));
  signal('SIGTERM');
  const { errors, raw } = await result;
  expect(errors).toEqual([expect.stringMatching(/^remote-command: .*cancelled/)]);
  expect(raw).toMatch(obeysAgain);
});

test('workflow commands work again when the process ends in the middle of the output', () => {
  const file = new URL('../../src/deploy/log-output.ts', import.meta.url).href;
  const program = `const { logOutput } = await import('${file}');
    await logOutput(async (onLine) => { onLine('::add-mask::a'); process.exit(3); });`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  expect(status).toBe(3);
  expect(stdout).toMatch(obeysAgain);
});
