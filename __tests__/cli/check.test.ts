import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMinutes } from '../../src/cli/check/check-schedule.ts';
import { checkEnvFile } from '../../src/cli/check/credentials.ts';
import { checkDatabase } from '../../src/storage/database.ts';
import { refusal } from '../world.ts';
import { secretName } from './local-scene.ts';
import { openReady } from './open-ready.ts';
import { startCli } from './start-cli.ts';

const workflow = `name: Social stats
on:
  schedule:
    - cron: "17 3 * * *"
permissions:
  actions: read
concurrency:
  group: social-stats
  cancel-in-progress: false
jobs:
  stats:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/create-github-app-token@v3
        id: app
        with:
          client-id: \${{ vars.STATS_APP_CLIENT_ID }}
          private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}
      - uses: octo/tiktok-stats-action@v1
        with:
          env-social: \${{ secrets.TIKTOK_SECRET }}
          secrets-token: \${{ steps.app.outputs.token }}
`;

/** Opens a machine with a clone of the repository, on which a run would succeed and renews nothing. */
async function openClone(options: Parameters<typeof openReady>[0] = {}) {
  const scene = await openReady(options);
  scene.setKeys({});
  writeFileSync(scene.path, workflow);
  writeFileSync(join(scene.workflows, 'other.yml'), 'on: push\njobs: {}\n');
  utimesSync(scene.file, new Date(), new Date(Date.now() + 5_000));
  return {
    ...scene,
    workflowFile: scene.path,
    edit: (file: string, from: string | RegExp, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to)),
  };
}

interface ShownFinding {
  name: string;
  status: string;
  message: string;
  hint: string | null;
}

const asJson = (stdout: string): ShownFinding[] => JSON.parse(stdout);

/** Returns the failures and warnings, as `status name: message → hint`. */
const flaws = (stdout: string): string[] =>
  asJson(stdout)
    .filter(({ status }) => status === 'failed' || status === 'warning')
    .map(({ status, name, message, hint }) => `${status} ${name}: ${message} → ${hint}`);

const dayMs = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

test('check reports every precondition that holds, uses up no token and writes nothing', async () => {
  const scene = await openClone();
  const { code, stdout, stderr } = await scene.run('check');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^✓ keys of tiktok: /);
  expect(stdout).toMatch(/\n\nNothing found that would stop a run\.\n$/);
  expect(stdout).not.toMatch(/^[!✗]/m);
  for (const name of [
    'file',
    'clock',
    'database',
    'repository',
    'secret',
    'copy',
    'GitHub token',
    'activity',
    'masks',
    'workflow',
    'schedule',
    'concurrency',
    'permissions',
  ])
    expect(stdout).toContain(`✓ ${name}: `);
  expect(scene.tokenRequests()).toBe(0);
  expect(scene.read()).toBe(scene.text);
  expect(scene.secret()).toBe(scene.text);
  for (const [key, value] of scene.values)
    if (/TOKEN$|SECRET/.test(key)) expect(stdout).not.toContain(value);
  expect((await scene.runWorkflow()).conclusion).toBe('success');
});

test('check warns about problems that do not stop the next run, which succeeds', async () => {
  const scene = await openClone({ lines: 'a=1\n' });
  const { edit, file, workflowFile, github } = scene;
  chmodSync(file, 0o644);
  edit(file, /(TIKTOK_REFRESH_TOKEN_EXPIRES_AT=).*/, `$1${inDays(3)}`);
  edit(file, ',user.info.stats', '');
  edit(workflowFile, '"17 3 * * *"', '"*/15 * * * *"');
  edit(workflowFile, /concurrency:\n.*\n.*\n/, '');
  edit(workflowFile, 'actions: read', 'contents: read');
  scene.environment.GITHUB_TOKEN = github.addToken({
    permissions: { secrets: 'write' },
    expiresAt: Date.now() + 2 * dayMs,
  });
  const yesterday = new Date(Date.now() - dayMs);
  utimesSync(file, yesterday, yesterday);
  scene.clock.advance(3 * 60_000);
  github.setSecret(scene.repository, secretName, scene.text);
  const { code, stdout } = await scene.run('check', '--json');
  expect(flaws(stdout)).toEqual([
    ...(process.platform === 'win32'
      ? []
      : [expect.stringMatching(/^warning file: .*\(mode 644\)\. → Run chmod 600/)]),
    expect.stringMatching(/^warning tiktok: sign-in: .*less than 7 days/),
    expect.stringMatching(
      /^warning tiktok: scopes: Without user\.info\.stats these stay empty: followers/,
    ),
    expect.stringMatching(/^warning clock: .* 3 minutes behind/),
    expect.stringMatching(/^warning copy: TIKTOK_SECRET was written after \.env\.social/),
    expect.stringMatching(/^warning GitHub token: .*less than 7 days/),
    expect.stringMatching(/^warning masks: Line 9 .*shorter than 8/),
    expect.stringMatching(/^warning schedule: .*full hour/),
    expect.stringMatching(/^warning concurrency: Nothing keeps two runs apart/),
    expect.stringMatching(/^warning permissions: .*→ Add actions: read/),
  ]);
  expect(code).toBe(0);
  expect(await scene.runWorkflow()).toMatchObject({ conclusion: 'success', cause: '' });
});

test.each([
  ['that has been saved in the secret', ['--secret', 'octo/site'], 'success'],
  // Only the time of the file shows it, so it is not certain.
  ['that has never been saved in the secret', [], 'failure'],
])('check warns when a file %s was written after the secret', async (_, target, conclusion) => {
  const scene = await openClone();
  expect((await scene.run('check')).stdout).toContain('✓ copy: ');
  expect((await scene.run('fetch', '--refresh', 'always', ...target)).code).toBe(0);
  const later = new Date(Date.now() + 10 * 60_000);
  utimesSync(scene.file, later, later);
  const { code, stdout } = await scene.run('check', '--json');
  expect(flaws(stdout)).toEqual([
    expect.stringMatching(/^warning copy: \.env\.social was written after TIKTOK_SECRET/),
  ]);
  expect(code).toBe(0);
  expect((await scene.runWorkflow()).conclusion).toBe(conclusion);
});

test('check accepts an expired access token, because the next run renews it', async () => {
  const scene = await openClone();
  scene.edit(scene.file, /(TIKTOK_ACCESS_TOKEN_EXPIRES_AT=).*/, '$12024-01-01T00:00:00Z');
  const { code, stdout } = await scene.run('check');
  expect(code).toBe(0);
  expect(stdout).toContain(
    '– tiktok: access: The access token expired at 2024-01-01T00:00:00Z, and the next run renews it.',
  );
  expect(scene.tokenRequests()).toBe(0);
});

test.each([
  [10, 0, 'ok', /in 50 days unless/],
  [50, 0, 'warning', /in 10 days unless/],
  [61, 1, 'failed', /after 60 days without activity/],
])(
  'check reports the activity of a public repository with its last push %i days ago',
  async (days, exit, status, message) => {
    const scene = await openClone({ isPrivate: false, pushedDaysAgo: days });
    const { code, stdout } = await scene.run('check', '--json');
    expect(code).toBe(exit);
    expect(asJson(stdout).find(({ name }) => name === 'activity')).toMatchObject({
      status,
      message: expect.stringMatching(message),
    });
    const { conclusion } = await scene.runWorkflow();
    expect(conclusion).toBe(exit === 0 ? 'success' : 'failure');
  },
);

test.each(['org/tiktok-stats-action@v1', 'Org/tiktok-stats-action@main'])(
  'check fails for a workflow with the placeholder of the README (%s)',
  async (uses) => {
    const scene = await openClone();
    scene.edit(scene.workflowFile, 'octo/tiktok-stats-action@v1', uses);
    const { code, stdout } = await scene.run('check', '--json');
    expect(code).toBe(1);
    expect(flaws(stdout)).toEqual([expect.stringMatching(/^failed action: .*"org" stands for/)]);
    expect((await scene.runWorkflow()).cause).toMatch(
      /^Set up job, .*Unable to resolve action `org/i,
    );
  },
);

test('check finds the secret by the name and the environment in the workflow', async () => {
  const scene = await openClone();
  scene.edit(
    scene.workflowFile,
    'secrets.TIKTOK_SECRET }}',
    'secrets.MINE }}\n          secret-name: MINE\n          secret-environment: production',
  );
  scene.github.addEnvironment(scene.repository, 'production');
  scene.github.setSecret(scene.repository, 'MINE', scene.text, { environment: 'production' });
  const without = await scene.run('check', '--json');
  expect(flaws(without.stdout)).toEqual([
    expect.stringMatching(/^failed environment: .*does not run in it/),
  ]);
  expect((await scene.runWorkflow()).conclusion).toBe('failure');
  scene.edit(scene.workflowFile, 'runs-on', 'environment: production\n    runs-on');
  const { code, stdout } = await scene.run('check');
  expect(code).toBe(0);
  expect(stdout).toContain(
    'MINE of the environment production is there, and this token may write it.',
  );
  expect((await scene.runWorkflow()).conclusion).toBe('success');
});

test("check finds the repository by git's remote; without one on GitHub, or with --no-repo, it skips GitHub", async () => {
  const scene = await openClone();
  delete scene.environment.GITHUB_REPOSITORY;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: scene.folder });
  git('init', '--quiet');
  const lonely = await scene.run('check');
  expect(lonely).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(
      /– GitHub: Not checked, because no repo[\s\S]*\nGitHub was not checked\. In the rest, nothing was found/,
    ),
  });
  git('remote', 'add', 'origin', 'git@github.com:octo/site.git');
  expect((await scene.run('check')).stdout).toContain('✓ repository: octo/site is there.');
  expect((await scene.run('check', '--no-repo')).stdout).toContain(
    '– GitHub: Left out: repository, secret',
  );
  git('remote', 'set-url', 'origin', 'https://gitlab.com/octo/site.git');
  expect((await scene.run('check')).stdout).toContain('no repository is known');
});

test('check accepts keys in the environment, but fails when a due token could not be stored', async () => {
  const scene = await openClone();
  rmSync(scene.file);
  const environment = { ...scene.environment, ...Object.fromEntries(scene.values) };
  const check = (args: string[], more = {}) =>
    startCli(scene.folder, ['check', '--json', ...args], { ...environment, ...more }).ended;
  expect((await check([])).code).toBe(0);
  const due = await check(['--no-repo'], { TIKTOK_ACCESS_TOKEN_EXPIRES_AT: inDays(-1) });
  expect(due.code).toBe(1);
  expect(flaws(due.stdout)).toEqual([
    expect.stringMatching(/^failed file: A token of tiktok is due/),
  ]);
  expect(scene.tokenRequests()).toBe(0);
});

test('check exits with 2 for a malformed repository name', async () => {
  const scene = await openClone();
  const { code, stdout, stderr } = await scene.run('check', '--repo', 'octo');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('not of the form owner/name');
});

test.each([
  ['17 3 * * *', [17]],
  ['0,30 * * * *', [0, 30]],
  ['*/20 * * * *', [0, 20, 40]],
  ['5-7 1 * * 1-5', [5, 6, 7]],
  ['50/5 * * JAN SUN', [50, 55]],
  ['60 * * * *', null],
  ['9-5 * * * *', null],
  ['*/0 * * * *', null],
  ['17 3 * *', null],
  ['@daily', null],
])('check reads the minutes of the cron line %s', (cron, minutes) => {
  expect(readMinutes(cron)).toEqual(minutes);
});

// Root has every right there, and still no folder of /proc takes a file; nor does a protected folder on Windows,
// where `access` always succeeds.
if (process.platform === 'linux') {
  test('check finds a folder that takes no file, though the rights allow it', async () => {
    expect(checkEnvFile('/proc/self/oom_score_adj', true)).toMatchObject({
      status: 'failed',
      message: { en: expect.stringContaining('cannot be replaced') },
    });
    const refused = await refusal(checkDatabase('/proc/self/stats.db'));
    expect(refused.text).toContain('This user may not write /proc/self.');
  });
}
