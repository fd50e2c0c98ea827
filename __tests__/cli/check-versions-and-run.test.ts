import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { few } from '../few.ts';
import {
  type BrokenRow,
  expectFailure,
  expectSuccess,
  expectUnchecked,
  type Row,
} from './compare-with-run.ts';
import { action, openReady, type Ready } from './open-ready.ts';

const notStarted = /^GitHub started no run$/;

/** The SHA of the version that the workflow names. */
const readSha = ({ ask }: Ready): string =>
  String(JSON.parse(String(ask('GET', '/repos/octo/tiktok-stats-action/commits/v1').body)).sha);

/** `check` says that a run would fail, and it does. */
const broken: BrokenRow[] = [
  [
    'a tag that the action does not have',
    ({ edit }) => edit(action, 'octo/tiktok-stats-action@v9'),
    /✗ action: .*uses octo\/tiktok-stats-action@v9, and octo\/tiktok-stats-action has no tag, branch or commit v9\./,
    /^Set up job, .*octo\/tiktok-stats-action@v9/,
  ],
  [
    'a commit that the action does not have',
    ({ edit }) => edit(action, `octo/tiktok-stats-action@${'0'.repeat(40)}`),
    /✗ action: .*has no tag, branch or commit 0{40}\./,
    /^Set up job, /,
  ],
  [
    'a shortened SHA',
    (scene) => scene.edit(action, `octo/tiktok-stats-action@${readSha(scene).slice(0, 7)}`),
    /✗ action: .*a shortened SHA, and GitHub takes only the whole one\.\n *→ Write [\da-f]{40} behind/,
    /^Set up job, /,
  ],
  [
    'another action of the job in a version that is not there',
    ({ edit, github }) => {
      github.addRepository({ owner: 'mara', name: 'notify', private: false, versions: ['v2'] });
      edit('    steps:\n', '    steps:\n      - uses: mara/notify/send@v1\n');
    },
    /✗ action: .*uses mara\/notify\/send@v1, and mara\/notify has no tag, branch or commit v1\./,
    /^Set up job, .*mara\/notify\/send@v1/,
  ],
  [
    'no workflow',
    ({ path }) => rmSync(path),
    /✗ workflow: No workflow here uses the action\.\n *→ Make one/,
    notStarted,
  ],
  [
    'an archived repository',
    ({ repository }) => Object.assign(repository, { barrier: 'archived' }),
    /✗ repository: octo\/site is archived, and runs nothing\./,
    notStarted,
  ],
  [
    'a workflow that is not YAML',
    ({ path }) => writeFileSync(path, 'on: [\n'),
    /✗ workflow: .*stats\.yml cannot be read as YAML/,
    notStarted,
  ],
  [
    'github.token as secrets-token',
    ({ edit }) => edit('steps.app.outputs.token', 'github.token'),
    /✗ workflow: .*can never write secrets/,
    /secret-not-writable: .*can never write secrets/,
  ],
  [
    'a cron line that GitHub refuses',
    ({ edit }) => edit(/cron: "17 3/, 'cron: "77 3'),
    /✗ schedule: GitHub would not take the cron/,
    notStarted,
  ],
];

/** `check` finds nothing, and a run succeeds. */
const right: Row[] = [
  ['a tag', () => undefined, /✓ action: octo\/tiktok-stats-action@v1 exists\./],
  [
    'a branch',
    ({ edit }) => edit(action, 'octo/tiktok-stats-action@main'),
    /✓ action: octo\/tiktok-stats-action@main exists\./,
  ],
  [
    'the SHA of a commit',
    (scene) => scene.edit(action, `octo/tiktok-stats-action@${readSha(scene)}`),
    /✓ action: octo\/tiktok-stats-action@[\da-f]{40} exists\./,
  ],
  [
    'a version by its whole name',
    ({ edit }) => edit(action, 'octo/tiktok-stats-action@refs/tags/v1'),
    /✓ action: octo\/tiktok-stats-action@refs\/tags\/v1 exists\./,
  ],
  [
    'a branch with a slash',
    ({ edit, github }) => {
      github.addRepository({
        owner: 'mara',
        name: 'tiktok-stats-action',
        private: false,
        versions: ['releases/v1'],
      });
      edit(action, 'mara/tiktok-stats-action@releases/v1');
    },
    /✓ action: mara\/tiktok-stats-action@releases\/v1 exists\./,
  ],
];

/** Only a run shows it; these fail. */
const unchecked: Row[] = [
  [
    'a repository of the action that is not there, or not shown',
    ({ edit }) => edit(action, 'nobody/tiktok-stats-action@v1'),
    /– action: Not checked whether nobody\/tiktok-stats-action@v1 exists/,
  ],
  [
    'a private repository of the action',
    ({ edit, github, environment }) => {
      const permissions = { secrets: 'write', contents: 'read' } as const;
      environment.GITHUB_TOKEN = github.addToken({ permissions });
      github.addRepository({ owner: 'mara', name: 'tiktok-stats-action', versions: ['v1'] });
      edit(action, 'mara/tiktok-stats-action@v1');
    },
    /– action: Not checked whether a run may use mara\/tiktok-stats-action@v1: .*is private/,
  ],
];

describe('what check says about versions and triggers is what the next run does', () => {
  test.each(few(broken))('%s', (...row) => expectFailure(row));

  test.each(few(right))('%s', (...row) => expectSuccess(row));

  test.each(few(unchecked))('%s: not checked', async (...row) => {
    expect(await expectUnchecked(row)).toBe('failure');
  });
});

test('a refusal of GitHub leaves the version unchecked', async () => {
  const { run, github } = await openReady();
  github.fault({ path: /\/commits\//, status: 403, body: '{}', times: 99 });
  const { code, stdout } = await run('check');
  expect(stdout).toContain('– action: Not checked whether octo/tiktok-stats-action@v1 exists');
  expect(code).toBe(0);
});

test('a missing version is described in German, too', async () => {
  const { run, path } = await openReady();
  writeFileSync(path, readFileSync(path, 'utf8').replace(action, 'octo/tiktok-stats-action@v9'));
  const { stdout } = await run('check', '--locale', 'de');
  expect(stdout).toMatch(/✗ Action: .*hat weder Tag noch Branch noch Commit v9/);
});
