import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openLocalScene, toVariables } from './local-scene.ts';
import { cliEntry } from './start-cli.ts';

const script = fileURLToPath(new URL('../../scripts/live.js', import.meta.url));

const runLive = (environment: Record<string, string>) =>
  promisify(execFile)(process.execPath, [script], {
    env: { PATH: process.env.PATH, STATS_CLI: cliEntry, ...environment },
  });

test('without credentials, test:live says that it is skipped and which ones it needs', async () => {
  const { stdout } = await runLive({});
  expect(stdout).toMatch(/^Skipped: .*TIKTOK_ACCESS_TOKEN.*YOUTUBE_API_KEY/);
});

test('with credentials, test:live fetches the numbers and uses up no token', async () => {
  const scene = await openLocalScene();
  rmSync(scene.file);
  const environment = { ...scene.environment, ...toVariables(scene.values) };
  const { stdout } = await runLive(environment);
  expect(stdout).toMatch(/^tiktok: \{"followers":48213,/);
  const due = { ...environment, TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '2024-01-01T00:00:00Z' };
  await expect(runLive(due)).rejects.toMatchObject({ code: 2 });
  expect(scene.tokenRequests()).toBe(0);
});
