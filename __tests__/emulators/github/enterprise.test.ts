import { expect, onTestFinished, test } from 'vitest';
import { startGitHub } from '../../../src/emulators/github/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';

test('an Enterprise Server has its API under a path and refuses newer API versions', async () => {
  const github = await startGitHub({ clock: createVirtualClock(), isEnterprise: true });
  onTestFinished(() => github.close());
  github.addRepository({ owner: 'octo', name: 'site' });
  const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  expect(github.url).toMatch(/\/api\/v3$/);
  const { origin } = new URL(github.url);

  const ask = async (baseUrl: string, version: string) => {
    const { status } = await fetch(`${baseUrl}/repos/octo/site`, {
      headers: { authorization: `Bearer ${token}`, 'x-github-api-version': version },
    });
    return status;
  };
  expect(await ask(github.url, '2022-11-28')).toBe(200);
  expect(await ask(github.url, '2026-03-10')).toBe(400);
  expect(await ask(origin, '2022-11-28')).toBe(404);
});
