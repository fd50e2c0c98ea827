import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { systemClock as clock } from '../../src/clock.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { startBluesky } from '../../src/emulators/bluesky/index.ts';
import { startMastodon } from '../../src/emulators/mastodon/index.ts';
import { createStep } from '../action/run-step.ts';
import { createWorkplace } from '../action/workplace.ts';
import { entry, openSetup } from './setup/open-setup.ts';
import { openTerminal } from './setup/terminal.ts';
import { startCli } from './start-cli.ts';

const workflowFile = '.github/workflows/social-stats.yml';

/** Emulators of the platforms without tokens, and a scene for setup. */
async function openScene() {
  const [bluesky, mastodon] = await Promise.all([
    startBluesky({ clock }),
    startMastodon({ clock }),
  ]);
  onTestFinished(async () => void (await Promise.all([bluesky.close(), mastodon.close()])));
  const accounts = Object.fromEntries([...bluesky.addPerson(), ...mastodon.addPerson()]);
  const addresses = { BLUESKY_API_URL: bluesky.url, MASTODON_API_URL: mastodon.url };
  const scene = await openSetup();
  const check = (...args: string[]) =>
    startCli(scene.folder, ['check', ...args], { ...scene.environment, ...addresses }).ended;
  return { ...scene, accounts, addresses, check };
}

test('without tokens, setup asks for no secret, check needs none, and the workflow runs as it is written', async () => {
  const { run, read, check, accounts, addresses, github } = await openScene();
  const args = ['--yes', '--platforms', 'bluesky,mastodon', '--workflow'];
  const done = await run([...args, '--action', 'octo/tiktok-stats-action@v1'], {
    ...accounts,
    ...addresses,
  });
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout).toContain('Nothing found that would stop');

  const { steps } = parse(read(workflowFile)).jobs.stats;
  expect(read(workflowFile)).not.toMatch(/secrets\.|create-github-app-token/);
  const inputs: Record<string, string> = steps[0].with;
  expect(Object.keys(inputs)).toEqual(['env-social', 'history-artifact']);
  expect(Object.fromEntries(parseEnv(inputs['env-social'] ?? '').values)).toEqual(accounts);

  const checked = await check('--repo', 'octo/site');
  expect(checked).toMatchObject({ code: 0, stderr: '' });
  expect(checked.stdout).toContain('These accounts need no secret');
  expect(checked.stdout).toContain('plain text, in which nothing is secret');
  expect(github.requests).toEqual([]);

  const workplace = await createWorkplace({ due: false });
  const environment = { ...workplace.environment, ...addresses };
  const result = await createStep(
    'dist',
    { 'env-social': inputs['env-social'] ?? '' },
    environment,
  ).main();
  expect(result).toMatchObject({ exitCode: 0, annotations: [] });
  expect(result.outputs.get('failed')).toBe('[]');
  expect(result.outputs.get('bluesky-followers')).toBe('8412');
  expect(result.outputs.get('mastodon-followers')).toBe('3907');
  expect(result.outputs.get('threads-followers')).toBe('');
  expect(workplace.github.requests).toEqual([]);
});

test('check finds a secret value that stands in the workflow', async () => {
  const { run, read, folder, accounts, addresses, check } = await openScene();
  await run(['--yes', '--platforms', 'bluesky', '--workflow', '--action', 'octo/x@v1'], {
    ...accounts,
    ...addresses,
  });
  const text = read(workflowFile);
  writeFileSync(
    join(folder, workflowFile),
    text.replace(/( +)BLUESKY_HANDLE=/, `$1YOUTUBE_API_KEY=${'key'.repeat(9)}\n$&`),
  );
  const checked = await check('--no-repo', '--workflow', workflowFile);
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('holds a secret value in env-social');
});

test('in a terminal, an account without a token is asked for by its name alone', async () => {
  const { folder, environment, addresses, accounts, read } = await openScene();
  const args = ['setup', '--platforms', 'bluesky,mastodon'];
  const me = openTerminal(folder, [process.execPath, entry, ...args], {
    ...environment,
    ...addresses,
  });
  await me.see('Write the workflow file');
  me.press('n');
  await me.see('BLUESKY_HANDLE:');
  me.type(`https://bsky.app/profile/${accounts.BLUESKY_HANDLE}`);
  await me.see('MASTODON_ACCOUNT:');
  me.type('@nobody@bread.example');
  await me.see('bread.example has no account nobody');
  await me.see('Give the credentials of Mastodon once more?');
  me.press('Enter');
  await me.see(/(MASTODON_ACCOUNT:[\s\S]*){2}/);
  me.type(accounts.MASTODON_ACCOUNT ?? '');
  const screen = await me.see(/exit code \d+/);
  expect(screen).toContain('exit code 0');
  expect(screen).not.toMatch(/come from|secret of a GitHub/);
  expect(parseEnv(read('.env.social')).values.get('MASTODON_ACCOUNT')).toBe(
    accounts.MASTODON_ACCOUNT,
  );
});
