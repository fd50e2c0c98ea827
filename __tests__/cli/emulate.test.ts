import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { cliEntry, startCli, until } from './start-cli.ts';

const inShell = promisify(execFile);

/** Starts the emulators and waits until they have printed their variables or have ended. */
async function startEmulators(folder: string, ...args: string[]) {
  const started = startCli(folder, ['emulate', ...args]);
  await until(() => started.output.stdout.includes('GITHUB_TOKEN') || started.output.code !== null);
  return started;
}

// Windows has neither this shell nor signals.
if (process.platform !== 'win32') {
  test('fetch and check work in a shell that runs the printed lines, and Ctrl-C ends emulate with exit code 0', async () => {
    const folder = temporaryFolder();
    const { child, output, ended } = await startEmulators(folder, '-e', '.env.social');
    expect(statSync(join(folder, '.env.social')).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'lines'), output.stdout);
    const command = `. ./lines && "${process.execPath}" "${cliEntry}"`;
    const run = (args: string) =>
      inShell('sh', ['-c', `${command} ${args}`], { cwd: folder, env: { PATH: process.env.PATH } });
    const fetched = await run('fetch --refresh always --secret "$GITHUB_REPOSITORY" --json');
    const accounts: unknown = JSON.parse(fetched.stdout);
    expect(accounts).toMatchObject(platforms.map(({ id }) => ({ account: id, status: 'ok' })));
    expect((await run('run')).stdout).toContain('Succeeded: ');
    const text = await inShell('sh', ['-c', '. ./lines && curl -s "$EMULATED_SECRET_URL"'], {
      cwd: folder,
    });
    expect(text.stdout).toBe(readFileSync(join(folder, '.env.social'), 'utf8'));
    expect((await run('check')).stdout).toMatch(/Nothing found that would stop a run\.\n$/);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });
}

test('setup signs in although the lines of emulate hold tokens', async () => {
  const folder = temporaryFolder();
  const { output } = await startEmulators(folder);
  const lines = [...output.stdout.matchAll(/^export (\w+)='([^']*)'$/gm)];
  const environment = Object.fromEntries(lines.map(([, key = '', value = '']) => [key, value]));
  const setup = startCli(
    folder,
    [
      'setup',
      '--platforms',
      'tiktok',
      '--no-browser',
      '--port',
      String(31_000 + (process.pid % 1_000)),
    ],
    environment,
  );
  await until(() => /authorize\S+\n/.test(setup.output.stdout) || setup.output.code !== null);
  expect(setup.output.stdout).toContain('/v2/auth/authorize/');
  setup.child.kill('SIGTERM');
  await setup.ended;
});

test('emulate without a file prints the credentials, and uses consecutive ports from --port', async () => {
  const folder = temporaryFolder();
  // Below the ports that systems give to clients, of which other tests take some.
  const port = 10_000 + (process.pid % 20_000);
  const { output } = await startEmulators(folder, '--port', String(port));
  const lines = [...output.stdout.matchAll(/^export (\w+)='([^']*)'$/gm)];
  expect(lines.map(([line]) => line).join('\n')).toBe(output.stdout.trimEnd());
  const environment = Object.fromEntries(lines.map(([, key = '', value = '']) => [key, value]));
  expect(environment.TIKTOK_API_URL).toBe(`http://127.0.0.1:${port}`);
  expect(environment.GITHUB_API_URL).toBe(`http://127.0.0.1:${port + platforms.length}`);
  const fetched = await startCli(folder, ['fetch'], environment).ended;
  expect(fetched).toMatchObject({ code: 0, stderr: '' });

  const second = await startCli(folder, ['emulate', '--port', String(port)]).ended;
  expect(second).toMatchObject({ code: 2, stdout: '' });
  expect(second.stderr).toContain(`The port ${port} cannot be opened`);
});

test('emulate never overwrites an existing file', async () => {
  const folder = temporaryFolder();
  const file = join(folder, '.env.social');
  writeFileSync(file, 'mine\n');
  const { code, stdout, stderr } = await startCli(folder, ['emulate', '-e', file]).ended;
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('real credentials are never overwritten');
  expect(readFileSync(file, 'utf8')).toBe('mine\n');
});

test('emulate exits with 2 and names the port when one of its ports is in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const { code, stderr } = await startCli(temporaryFolder(), [
    'emulate',
    '--port',
    String(taken - 1),
  ]).ended;
  server.close();
  expect(code).toBe(2);
  expect(stderr).toMatch(/^The port \d+ cannot be opened: .*\n.*--port.*\n$/);
});

test.each([
  ['powershell', /^\$env:(\w+) = '([^']*)'$/gm],
  ['cmd', /^set "(\w+)=([^"]*)"$/gm],
])('emulate prints lines for %s', async (shell, form) => {
  const { output } = await startEmulators(temporaryFolder(), '--shell', shell);
  const lines = [...output.stdout.matchAll(form)];
  expect(lines.map(([line]) => line).join('\n')).toBe(output.stdout.trimEnd());
  const environment = Object.fromEntries(lines.map(([, key = '', value = '']) => [key, value]));
  expect(await startCli(temporaryFolder(), ['fetch'], environment).ended).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('emulate refuses an unknown shell', async () => {
  const { code, stderr } = await startCli(temporaryFolder(), ['emulate', '--shell', 'fish']).ended;
  expect(code).toBe(2);
  expect(stderr).toMatch(/fish.*posix, powershell, cmd/);
});
