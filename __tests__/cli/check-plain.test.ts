import { rmSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock as clock } from '../../src/clock.ts';
import { startBluesky } from '../../src/emulators/bluesky/index.ts';
import { startMastodon } from '../../src/emulators/mastodon/index.ts';
import { runWorkflow } from './job-runner.ts';
import { openReady } from './open-ready.ts';

/** A folder without `.env.social`, whose workflow holds the accounts itself. */
async function openPlain(toLines = (lines: string[]) => lines) {
  const [bluesky, mastodon] = await Promise.all([
    startBluesky({ clock }),
    startMastodon({ clock }),
  ]);
  onTestFinished(async () => void (await Promise.all([bluesky.close(), mastodon.close()])));
  const scene = await openReady();
  const addresses = { BLUESKY_API_URL: bluesky.url, MASTODON_API_URL: mastodon.url };
  Object.assign(scene.environment, addresses);
  const values = [...bluesky.addPerson(), ...mastodon.addPerson()];
  const lines = toLines(values.map(([key, value]) => `${key}=${value}`));
  const workflow = `on:
  schedule:
    - cron: "17 3 * * *"
jobs:
  stats:
    runs-on: ubuntu-latest
    steps:
      - uses: octo/tiktok-stats-action@v1
        with:
          env-social: |
${lines.map((line) => `            ${line}\n`).join('')}`;
  writeFileSync(scene.path, workflow);
  rmSync(scene.file);
  const { github, repository } = scene;
  return {
    ...scene,
    values: new Map(values),
    workflow,
    runWorkflow: () => runWorkflow(workflow, { github, repository, addresses }),
  };
}

test('the accounts that stand in a workflow are judged, and nothing else is needed', async () => {
  const { run, runWorkflow, values, github } = await openPlain();
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(
    /✓ keys: They are in \.github[\\/]workflows[\\/]social-stats\.yml itself\./,
  );
  expect(stdout).toContain(
    `✓ bluesky: access: Bluesky answers for ${values.get('BLUESKY_HANDLE')}`,
  );
  expect(stdout).toContain('✓ mastodon: access: Mastodon answers for ');
  expect(stdout).toMatch(/Nothing found that would stop a run\.\n$/);
  expect(stdout).toContain('✓ action: octo/tiktok-stats-action@v1 exists.');
  expect(code).toBe(0);
  expect(github.requests.filter(({ path }) => path.includes('/octo/site'))).toEqual([]);
  expect((await runWorkflow()).conclusion).toBe('success');
});

test.each<[string, (lines: string[]) => string[], said: RegExp, cause: RegExp]>([
  [
    'a handle that does not exist',
    (lines) => lines.map((line) => line.replace(/(BLUESKY_HANDLE=).*/, '$1nobody.bsky.social')),
    /✗ bluesky: access: Bluesky has no account nobody\.bsky\.social/,
    /invalid-input: .*no account nobody\.bsky\.social/,
  ],
  [
    'a misspelled key alone',
    () => ['BLUESKY_HANDEL=mara.bsky.social'],
    /✗ keys: .*social-stats\.yml holds no account/,
    /invalid-input: /,
  ],
  [
    'a placeholder',
    () => ['MASTODON_ACCOUNT=your_mastodon_account_here'],
    /✗ keys of mastodon: .*placeholder/,
    /invalid-input: .*placeholder/,
  ],
])('a workflow that holds %s fails, as check says', async (_, toLines, said, cause) => {
  const { run, runWorkflow } = await openPlain(toLines);
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(said);
  expect(code).toBe(1);
  expect(await runWorkflow()).toMatchObject({
    conclusion: 'failure',
    cause: expect.stringMatching(cause),
  });
});

test('a file beside it is judged as well, and needs no secret for the workflow', async () => {
  const { run, file, text } = await openPlain();
  writeFileSync(file, text, { mode: 0o600 });
  const { code, stdout } = await run('check');
  expect(stdout).toContain('✓ tiktok: access: ');
  expect(stdout).toContain('✓ bluesky: access: ');
  expect(stdout).toContain('These accounts need no secret');
  expect(code).toBe(0);
});

test('what else such a workflow reads must be there, as for a deployment', async () => {
  const { run, path, workflow, environment } = await openPlain();
  const step = `      - uses: octo/tiktok-stats-action/deploy@v1
        with:
          host: \${{ vars.DEPLOY_HOST }}
`;
  writeFileSync(path, `${workflow}${step}`);
  const { code, stdout } = await run('check');
  expect(stdout).toContain('These accounts need no secret');
  expect(stdout).toMatch(/✗ workflow: .*reads vars\.DEPLOY_HOST, which is not there/);
  expect(code).toBe(1);
  delete environment.GITHUB_TOKEN;
  const unlisted = await run('check');
  expect(unlisted.stdout).toMatch(/– GitHub token: No GitHub token found, so the names of secrets/);
  expect(unlisted.stdout).toContain('– action: Not checked whether octo/tiktok-stats-action@v1');
  expect(unlisted.code).toBe(0);
});

test('an outage of a platform is not taken for a failure of the next run', async () => {
  const { run, environment } = await openPlain();
  environment.BLUESKY_API_URL = 'http://127.0.0.1:9';
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/– bluesky: access: Not checked: Bluesky's profile could not be reached/);
  expect(code).toBe(0);
});

test('with --no-repo, fetch on this machine does not read what stands in a workflow', async () => {
  const { run } = await openPlain();
  const { code, stdout } = await run('check', '--no-repo');
  expect(stdout).toContain('✗ keys: There is no .env.social here');
  expect(code).toBe(1);
});
