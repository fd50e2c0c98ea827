import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { readSshVersion } from '../../src/deploy/read-ssh-version.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the version is that of the runner's OpenSSH", async () => {
  expect(await readSshVersion()).toMatch(/^OpenSSH_\d+\.\d+/);
});

test('a runner without ssh is refused with the package to install', async () => {
  vi.stubEnv('PATH', temporaryFolder());
  await expect(readSshVersion()).rejects.toMatchObject({
    code: 'remote-tool',
    message: 'No ssh was found on this runner.',
    hint: expect.stringContaining('openssh-client'),
  });
});

/** Writes a program `ssh` into the folder, which says this as its version. */
const plant = (folder: string, version: string) =>
  writeFileSync(join(folder, 'ssh'), `#!/bin/sh\necho ${version} >&2\n`, { mode: 0o755 });

test('an ssh in the current folder is not run', async () => {
  const folder = temporaryFolder();
  plant(folder, 'planted');
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  vi.stubEnv('PATH', '.');
  await expect(readSshVersion()).rejects.toMatchObject({ code: 'remote-tool' });
});

test('an ssh below a folder with a blank in its name is run', async () => {
  const folder = join(temporaryFolder(), 'Program Files');
  mkdirSync(folder);
  plant(folder, 'OpenSSH_for_Windows_9.5p1');
  vi.stubEnv('PATH', folder);
  expect(await readSshVersion()).toBe('OpenSSH_for_Windows_9.5p1');
});
