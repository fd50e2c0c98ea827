import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readCommit, readOrigin } from '../../src/cli/git.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const publicApi = 'https://api.github.com';
const enterpriseApi = 'https://git.example.com/api/v3';

/** Creates a repository without a commit, whose remote is at `address`. */
function createRepository(address: string | null): string {
  const folder = temporaryFolder();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '--quiet');
  if (address !== null) git('remote', 'add', 'origin', address);
  return folder;
}

test.each([
  ['https://github.com/octo/site.git', publicApi, 'octo/site'],
  ['https://github.com/octo/site/', publicApi, 'octo/site'],
  ['https://x-access-token:value@github.com/octo/site', publicApi, 'octo/site'],
  ['https://GitHub.com/octo/site.io', publicApi, 'octo/site.io'],
  ['git@github.com:octo/site.git', publicApi, 'octo/site'],
  ['ssh://git@github.com/octo/site.git', publicApi, 'octo/site'],
  ['ssh://git@github.com:22/octo/site.git', publicApi, 'octo/site'],
  ['git@git.example.com:octo/site.git', enterpriseApi, 'octo/site'],
  ['git@github.com:octo/site.git', 'http://127.0.0.1:8080', 'octo/site'],
  ['git@github.com:octo/site.git', enterpriseApi, null],
  ['https://git.example.com/octo/site', publicApi, null],
  ['https://github.com.example.com/octo/site', publicApi, null],
  ['https://github.com/octo', publicApi, null],
  ['https://github.com/octo/site/more', publicApi, null],
  ['../site', publicApi, null],
  [null, publicApi, null],
])('the origin %s with the API %s is the repository %s', async (address, apiUrl, repository) => {
  expect(await readOrigin(createRepository(address), apiUrl)).toBe(repository);
});

test('a folder outside of a repository has no origin, and a repository without a commit has no hash', async () => {
  expect(await readOrigin(temporaryFolder(), publicApi)).toBeNull();
  const folder = createRepository(null);
  expect(await readCommit(folder)).toBeNull();
  const author = ['-c', 'user.name=me', '-c', 'user.email=me@example.com'];
  execFileSync('git', [...author, 'commit', '--quiet', '--allow-empty', '--message', 'first'], {
    cwd: folder,
  });
  expect(await readCommit(folder)).toMatch(/^[0-9a-f]{40}$/);
});

// The stand-in is a script, which Windows does not start.
if (process.platform !== 'win32') {
  test('a git in the current folder is not run', async () => {
    const folder = temporaryFolder();
    const script = '#!/bin/sh\necho https://github.com/planted/site\n';
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
    vi.stubEnv('PATH', '.');
    const before = process.cwd();
    process.chdir(folder);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      process.chdir(before);
    });
    expect(await readOrigin(folder, publicApi)).toBeNull();
    vi.stubEnv('PATH', folder);
    expect(await readOrigin(folder, publicApi)).toBe('planted/site');
  });
}
