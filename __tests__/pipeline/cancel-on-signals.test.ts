import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Address of a source file. */
const of = (file: string) => JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);

/**
 * Windows alone has Ctrl-Break, with which GitHub's runner ends a step that ignores Ctrl-C. Here the process
 * emits the event by which Node reports it.
 */
const pressBreak = "setTimeout(() => process.emit('SIGBREAK', 'SIGBREAK'), 1);";

test.each([
  [
    'the action and fetch',
    `import { cancelOnSignals } from ${of('pipeline/cancel-on-signals.ts')};
    const signal = cancelOnSignals({ say: console.log });
    signal.addEventListener('abort', () => setImmediate(() => process.exit(0)));`,
    'Cancelled: no new token request is sent',
  ],
  [
    'deploy',
    `import { endInTime } from ${of('deploy/cancel.ts')};
    const { signal } = endInTime(60_000);
    signal.addEventListener('abort', () => {
      console.log(signal.reason.message);
      process.exit(0);
    });`,
    'The deploy was cancelled while it was connecting',
  ],
  [
    'emulate',
    `import { emulate } from ${of('cli/emulate.ts')};
    void emulate({ port: 0, shell: 'cmd' }).then(() => console.log('Closed.'));`,
    'Closed.',
  ],
])('Ctrl-Break cancels %s', async (_, script, said) => {
  const parameters = ['--input-type=module', '--eval', `${script}\n${pressBreak}`];
  const { stdout } = await run(process.execPath, parameters);
  expect(stdout).toContain(said);
});
