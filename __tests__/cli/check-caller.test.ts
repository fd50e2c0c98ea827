import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { few } from '../few.ts';
import { secretName } from './local-scene.ts';
import { openReady } from './open-ready.ts';

const call = `name: Many accounts
on:
  schedule:
    - cron: "17 3 * * *"
permissions:
  actions: read
jobs:
  stats:
    uses: octo/tiktok-stats-action/.github/workflows/social-stats.yml@v1
    with:
      environments: '["social-a"]'
      app-client-id: \${{ vars.STATS_APP_CLIENT_ID }}
    secrets:
      app-private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}
`;

/** A workflow that calls the reusable one for the environment `social-a`, which has the secret. */
async function openCaller() {
  const scene = await openReady();
  const { github, repository, path } = scene;
  const text = github.readSecret(repository, secretName) ?? '';
  for (const environment of ['social-a', 'social-b'])
    github.addEnvironment(repository, environment);
  github.setSecret(repository, secretName, text, { environment: 'social-a' });
  const app = github.addApp(repository, { permissions: { environments: 'write' } });
  github.setVariable(repository, 'STATS_APP_CLIENT_ID', app.clientId);
  github.setSecret(repository, 'STATS_APP_PRIVATE_KEY', app.privateKey);
  writeFileSync(path, call);
  return scene;
}

type Edit = [from: string | RegExp, to: string];

const notStarted = /^GitHub started no run$/;
const noKey = /^Run actions\/create-github-app-token.*supplied: private-key/;

const broken: [string, Edit[], said: RegExp, cause: RegExp][] = [
  [
    'an input and a secret that the reusable workflow does not have',
    [
      ['      environments:', '      environment: one\n      environments:'],
      ['      app-private-key', '      private-key: x\n      app-private-key'],
    ],
    /GitHub would start no run of .*Invalid input, environment is not defined.*Invalid secret, private-key is not/,
    notStarted,
  ],
  [
    'neither an input nor a secret that it requires',
    [
      [/ +app-client-id.*\n/, ''],
      [/ +secrets:\n.*\n/, ''],
    ],
    /Input app-client-id is required, but not provided while calling; .*Secret app-private-key is required/,
    notStarted,
  ],
  [
    'all secrets by their own names',
    [[/secrets:\n.*\n/, 'secrets: inherit\n']],
    /✗ workflow: .*"inherit", so app-private-key is empty/,
    noKey,
  ],
  [
    'a key that is not there',
    [['secrets.STATS_APP_PRIVATE_KEY', 'secrets.STATS_APP_KEY']],
    /✗ App: There is no secret STATS_APP_KEY in octo\/site, which .* takes as app-private-key/,
    noKey,
  ],
  [
    'an environment without the secret',
    [['["social-a"]', '["social-a", "social-b"]']],
    /✗ secret: .*environment social-b/,
    /wrong-target: .*no secret TIKTOK_SECRET in the environment social-b/,
  ],
  [
    'no right to read its own run',
    [['actions: read', 'contents: read']],
    /✗ permissions: The reusable workflow needs actions: read/,
    notStarted,
  ],
  [
    'another file',
    [['social-stats.yml@v1', 'stats.yml@v1']],
    /✗ workflow: .*which is not there/,
    notStarted,
  ],
  [
    'a version that is not there',
    [['social-stats.yml@v1', 'social-stats.yml@v9']],
    /✗ action: .*octo\/tiktok-stats-action has no tag, branch or commit v9/,
    notStarted,
  ],
];

test.each(few(broken))(
  'a call of the reusable workflow with %s fails, as check says',
  async (_, edits, said, cause) => {
    const { edit, run, runWorkflow } = await openCaller();
    for (const [from, to] of edits) edit(from, to);
    const { code, stdout } = await run('check');
    expect(stdout).toMatch(said);
    expect(code).toBe(1);
    expect(await runWorkflow()).toMatchObject({
      conclusion: 'failure',
      cause: expect.stringMatching(cause),
    });
  },
);

test('a right call of the reusable workflow succeeds, as check says', async () => {
  const { run, runWorkflow, tokenRequests } = await openCaller();
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/✓ workflow: .*social-stats\.yml calls the reusable workflow octo/);
  expect(stdout).toContain('✓ secret: TIKTOK_SECRET of the environment social-a is there');
  expect(code).toBe(0);
  expect(tokenRequests()).toBe(0);
  expect((await runWorkflow()).conclusion).toBe('success');
});

test('of environments that only a run knows, no secret is checked', async () => {
  const { edit, run } = await openCaller();
  edit(/'\["social-a"\]'/, `\${{ vars.ENVIRONMENTS }}`);
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/– workflow: Not checked: the secrets of the environments of /);
  expect(stdout).not.toContain('✓ secret');
  expect(code).toBe(0);
});

test('a broken call is described in German, too', async () => {
  const { edit, run } = await openCaller();
  edit(/'\["social-a"\]'/, 'social-a');
  edit(/actions: read/, 'contents: read');
  const { code, stdout } = await run('check', '--locale', 'de');
  expect(stdout).toMatch(
    /✗ Workflow: .*übergibt environments, aber nicht als JSON-Array von Namen/,
  );
  expect(stdout).toMatch(/✗ Berechtigungen: Der wiederverwendbare Workflow braucht actions: read/);
  expect(code).toBe(1);
});
