import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the packed package runs where nothing else is installed and nothing can be downloaded', () => {
  const folder = temporaryFolder();
  // Otherwise npm takes the next folder above with packages for the project.
  writeFileSync(join(folder, 'package.json'), '{}');
  const npm = (...args: string[]) =>
    execFileSync('npm', ['--offline', '--cache', join(folder, 'cache'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const archive = npm('pack', root, '--silent').trim();
  expect(
    npm('exec', '--yes', '--package', `./${archive}`, '--', 'tiktok-stats', '--help'),
  ).toContain('setup [options]');
  const [installed = ''] = readdirSync(join(folder, 'cache/_npx'));
  const packages = readdirSync(join(folder, 'cache/_npx', installed, 'node_modules'));
  expect(packages.filter((name) => !name.startsWith('.'))).toEqual(['tiktok-stats-action']);

  // Node has an option of this name, and must not take it for its own.
  const program = join(folder, 'cache/_npx', installed, 'node_modules/.bin/tiktok-stats');
  const { status, stderr } = spawnSync(program, ['fetch', '--env-file', 'missing'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('missing (--env-file) cannot be read.'),
  });
});
