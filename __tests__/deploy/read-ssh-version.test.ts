import { afterEach, expect, test, vi } from 'vitest';
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
    message: 'This runner has no ssh that could be started.',
    hint: expect.stringContaining('openssh-client'),
  });
});
