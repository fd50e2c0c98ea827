import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../few.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import {
  type BrokenRow,
  expectFailure,
  expectSuccess,
  expectUnchecked,
  type Row,
} from './compare-with-run.ts';
import { secretName } from './local-scene.ts';
import { action, environmentName, openReady } from './open-ready.ts';

const { raw } = String;

const noClientId = /^Run actions\/create-github-app-token.*supplied: client-id/;
const noKey = /^Run actions\/create-github-app-token.*supplied: private-key/;
const notGranted = /^Run actions\/create-github-app-token.*permissions requested are not granted/;
const noWriter = /secret-not-writable: .*without the input secrets-token/;
const noText = /invalid-input: The input env-social is empty/;
const wrongApp = /invalid-input: .*invalid_client/;
const notStarted = /^GitHub started no run$/;

/** `check` says that a run would fail, and it does. */
const broken: BrokenRow[] = [
  [
    'no variable with the id of the App',
    ({ edit }) => edit('vars.STATS_APP_CLIENT_ID', 'vars.STATS_APP_ID'),
    /✗ App: There is no variable STATS_APP_ID in octo\/site/,
    noClientId,
  ],
  [
    'no secret with the key of the App',
    ({ edit }) => edit('secrets.STATS_APP_PRIVATE_KEY', 'secrets.STATS_APP_KEY'),
    /✗ App: There is no secret STATS_APP_KEY in octo\/site/,
    noKey,
  ],
  [
    'a secrets-token that is not there',
    ({ write }) => write({ writer: 'STATS_TOKEN' }),
    /✗ App: There is no secret STATS_TOKEN .*takes as secrets-token/,
    noWriter,
  ],
  [
    'a wrong client secret',
    ({ setKeys, due }) => setKeys({ ...due, TIKTOK_CLIENT_SECRET: 'x'.repeat(32) }),
    /✗ tiktok: app: TikTok knows no app with this pair/,
    wrongApp,
  ],
  [
    "client key and client secret in each other's place",
    ({ setKeys, due, values }) =>
      setKeys({
        ...due,
        TIKTOK_CLIENT_KEY: values.get('TIKTOK_CLIENT_SECRET') ?? '',
        TIKTOK_CLIENT_SECRET: values.get('TIKTOK_CLIENT_KEY') ?? '',
      }),
    /✗ tiktok: app: TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET are in each other's place/,
    wrongApp,
  ],
  [
    "access and refresh token in each other's place",
    ({ setKeys, due, values }) =>
      setKeys({
        ...due,
        TIKTOK_ACCESS_TOKEN: values.get('TIKTOK_REFRESH_TOKEN') ?? '',
        TIKTOK_REFRESH_TOKEN: values.get('TIKTOK_ACCESS_TOKEN') ?? '',
      }),
    /✗ keys of tiktok: The key TIKTOK_ACCESS_TOKEN .*holds a refresh token/,
    /invalid-input: The key TIKTOK_ACCESS_TOKEN/,
  ],
  [
    'a step id that nothing has',
    ({ edit }) => edit('steps.app.outputs.token', 'steps.token.outputs.token'),
    /✗ workflow: .*from the step token, and no step before has that id/,
    noWriter,
  ],
  [
    'an output that the step does not have',
    ({ edit }) => edit('steps.app.outputs.token', 'steps.app.outputs.tokens'),
    /✗ workflow: .*reads steps\.app\.outputs\.tokens/,
    noWriter,
  ],
  [
    'an App step without the key',
    ({ edit }) => edit(/ +private-key: .*\n/, ''),
    /✗ workflow: .*no client-id or no private-key/,
    noKey,
  ],
  [
    'a misspelled secrets-token',
    ({ edit }) => edit('secrets-token:', 'secret-token:'),
    /✗ workflow: .*gives no secrets-token/,
    noWriter,
  ],
  [
    'a secret under another name',
    ({ edit }) => edit('secrets.TIKTOK_SECRET', 'secrets.TIKTOK_SECRETS'),
    /✗ workflow: .*from the secret TIKTOK_SECRETS and writes it to TIKTOK_SECRET/,
    noText,
  ],
  [
    'a recipe for an environment beside a secret of the repository',
    ({ write }) => write({ environment: environmentName }),
    /✗ secret: The workflow is made for a secret of the environment social-stats, and TIKTOK_SECRET is a secret of the repository/,
    notGranted,
  ],
  [
    'a recipe for the repository beside a secret of the environment',
    ({ edit, github, repository, ask }) => {
      github.addEnvironment(repository, environmentName);
      github.setSecret(repository, secretName, github.readSecret(repository, secretName) ?? '', {
        environment: environmentName,
      });
      ask('DELETE', `/repos/octo/site/actions/secrets/${secretName}`);
      edit('    steps:', `    environment: ${environmentName}\n    steps:`);
    },
    /✗ secret: .*is made for a secret of the repository, and TIKTOK_SECRET is a secret of the environment social-stats/,
    /wrong-target: .*no secret TIKTOK_SECRET in octo\/site/,
  ],
  [
    'an App token without the permission for the place of the secret',
    ({ edit }) => edit('permission-secrets: write', 'permission-environments: write'),
    /✗ workflow: .*makes its token with permission-environments, and the secret is one of the repository/,
    notGranted,
  ],
  [
    'a token that is taken from no output',
    ({ edit }) => edit('steps.app.outputs.token', 'steps.app.token'),
    /✗ workflow: .*reads steps\.app\.token in the step octo/,
    noWriter,
  ],
  [
    'an expired access token with refresh: never',
    ({ edit }) => edit('history-artifact:', 'refresh: never\n          history-artifact:'),
    /✗ tiktok: access: The access token expired at .*refresh: never forbids renewing it/,
    /access-expired: .*refresh: never/,
  ],
  [
    'no env-social at all',
    ({ edit }) => edit(/ +env-social:.*\n/, ''),
    /✗ workflow: .*gives env-social no secret/,
    noText,
  ],
  [
    'a key of the workflow that GitHub does not know',
    ({ edit }) => edit('permissions:', 'permisions:'),
    /✗ workflow: GitHub would start no run of .*social-stats\.yml: line 7: Unexpected value 'permisions'\./,
    notStarted,
  ],
  [
    'an action without a version',
    ({ edit }) => edit(action, 'octo/tiktok-stats-action'),
    /✗ action: .*without a version/,
    notStarted,
  ],
  [
    'an input with a value that the action refuses',
    ({ edit }) => edit('history-artifact:', 'video-count: 500\n          history-artifact:'),
    /✗ workflow: .*The input video-count is not a whole number from 1 to 100 \("500"\)\./,
    /invalid-input: The input video-count/,
  ],
  [
    'a history artifact that the job may not read',
    ({ edit }) => edit('actions: read', 'contents: read'),
    /✗ permissions: The job may not read earlier runs/,
    /invalid-input: .*may not read the list of artifacts/,
  ],
  [
    'a recipe for Pages that looks for another artifact than it uploads',
    ({ writeExample, edit }) => {
      writeExample('publish-to-pages.yml');
      edit(/name: social-stats(?=\n +path: fetched)/, 'name: numbers');
    },
    /✗ artifact: .*downloads the artifact numbers, and uploads social-stats/,
    /^Run actions\/download-artifact/,
  ],
  [
    'a recipe for Pages that may not publish',
    ({ writeExample, edit }) => {
      writeExample('publish-to-pages.yml');
      edit(/ +id-token: write\n/, '');
    },
    /✗ permissions: The job publish of .* publishes on Pages without id-token: write/,
    /^Run actions\/deploy-pages/,
  ],
  [
    'a chosen platform without an account',
    ({ edit }) => edit('history-artifact:', 'platforms: youtube\n          history-artifact:'),
    /✗ workflow: .*names youtube in platforms, and no account of it is configured/,
    /invalid-input: The input platforms names youtube/,
  ],
];

/** What only a renewal meets, while no token is due: `check` warns, and the run before it succeeds. */
const later = broken
  .filter(([, , , cause]) => cause === noWriter || /wrong-target/.test(cause.source))
  .map(
    ([name, spoil, said]): Row => [
      `${name}, while no token is due`,
      (scene) => {
        scene.setKeys({});
        return spoil(scene);
      },
      new RegExp(`${said.source.replace('✗', '!')}.*No token is due now`),
    ],
  );

/** `check` warns or says nothing, and a run succeeds. */
const harmless: Row[] = [
  ['nothing', () => undefined, /Nothing found that would stop a run\.\n$/],
  [
    'a recipe for Pages',
    ({ writeExample }) => writeExample('publish-to-pages.yml'),
    /Nothing found that would stop a run\.\n$/,
  ],
  [
    'a wrong client secret while no token is due',
    ({ setKeys }) => setKeys({ TIKTOK_CLIENT_SECRET: 'x'.repeat(32) }),
    /! tiktok: app: TikTok knows no app .*No token is due now, the access token is valid until \S+; the first run after that fails\./,
  ],
  [
    'a GitHub token here that may only read, because a run writes with that of the App',
    ({ environment, github }) => {
      const permissions = { secrets: 'read', actions: 'read', actions_variables: 'read' } as const;
      environment.GITHUB_TOKEN = github.addToken({ permissions });
    },
    /– secret: TIKTOK_SECRET is there\. Not checked whether a run may write it: .*secrets=write/,
  ],
  [
    'a wrong client secret with fail-on: never',
    ({ setKeys, due, edit }) => {
      setKeys({ ...due, TIKTOK_CLIENT_SECRET: 'x'.repeat(32) });
      edit('history-artifact:', 'fail-on: never\n          history-artifact:');
    },
    /! tiktok: app: TikTok knows no app .*By fail-on: never, this does not fail the run\./,
  ],
  [
    'a sign-in that has ended before its last access token',
    ({ setKeys }) => setKeys({ TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '2024-01-01T00:00:00Z' }),
    /! tiktok: sign-in: It expired at 2024.*The access token is valid until \S+; the first run after that fails\./,
  ],
  [
    'the same secret in the repository and in the environment of the job',
    ({ edit, github, repository }) => {
      github.addEnvironment(repository, environmentName);
      github.setSecret(repository, secretName, github.readSecret(repository, secretName) ?? '', {
        environment: environmentName,
      });
      edit('    steps:', `    environment: ${environmentName}\n    steps:`);
    },
    /! secret: TIKTOK_SECRET is a secret of the repository and of the environment social-stats\./,
  ],
  [
    'neither schedule nor concurrency',
    ({ edit }) => {
      edit(/ {2}schedule:\n.*\n/, '');
      edit(/concurrency:\n.*\n.*\n/, '');
    },
    /! schedule: .*has no schedule[\s\S]*! concurrency: Nothing keeps/,
  ],
  [
    'an input that the action does not have',
    ({ edit }) => edit('history-artifact:', 'history-artefact:'),
    /! workflow: .*the input history-artefact, which this version of the action does not have/,
  ],
  [
    'an artifact of another name',
    ({ edit }) => edit('          name: social-stats\n', '          name: numbers\n'),
    /! history: .*in the artifact social-stats, and uploads it as numbers/,
  ],
  [
    'outputs of the job that no step gives, and that it does not have',
    ({ edit }) =>
      edit(
        '    steps:',
        raw`    outputs:
      changed: ${'$'}{{ steps.stats.outputs.chnaged }}
      other: ${'$'}{{ needs.fetch.outputs.changed }}
    steps:`,
      ),
    /! workflow: .*needs\.fetch\.outputs\.changed, which that job does not give[\s\S]*! workflow: .*output changed from a step/,
  ],
  [
    'no upload',
    ({ edit }) => edit(/ {6}- uses: actions\/upload-artifact[\s\S]*$/, ''),
    /! history: .*and uploads none/,
  ],
  [
    'an upload without the database',
    ({ edit }) => edit(new RegExp(raw`^ +\$\{\{ steps\.stats\.outputs\.database \}\}\n`, 'm'), ''),
    /! history: .*uploads the artifact social-stats without the database/,
  ],
];

/** `check` says that no request tells, and a run fails. */
const untold: Row[] = [
  [
    'an App that is not installed',
    ({ github, repository }) => {
      const app = github.addApp(repository, {
        permissions: { secrets: 'write' },
        isInstalled: false,
      });
      github.setVariable(repository, 'STATS_APP_CLIENT_ID', app.clientId);
      github.setSecret(repository, 'STATS_APP_PRIVATE_KEY', app.privateKey);
    },
    /– last run: .*only a run shows .*whether the App is installed/,
  ],
  [
    'a refresh token that is used up',
    async ({ tiktok, values }) => {
      await fetch(`${tiktok.url}/v2/oauth/token/`, {
        method: 'POST',
        body: new URLSearchParams({
          client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
          client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
          grant_type: 'refresh_token',
          refresh_token: values.get('TIKTOK_REFRESH_TOKEN') ?? '',
        }),
      });
    },
    /– tiktok: access: .*Not checked whether that works/,
  ],
];

describe('what check says is what the next run does', () => {
  test.each(few(broken))('%s', (...row) => expectFailure(row));

  test.each(few([...harmless, ...later]))('%s', (...row) => expectSuccess(row));

  test.each(few(untold))('%s: not checked', async (...row) => {
    expect(await expectUnchecked(row)).toBe('failure');
  });
});

test('check looks at every workflow that uses the action', async () => {
  const scene = await openReady();
  const second = readFileSync(scene.path, 'utf8').replaceAll('steps.app.', 'steps.other.');
  writeFileSync(join(scene.workflows, 'weekly.yml'), second);
  const { code, stdout } = await scene.run('check');
  expect(code).toBe(1);
  expect(stdout).toContain('✓ workflow (social-stats.yml): ');
  expect(stdout).toMatch(/✗ workflow \(weekly\.yml\): .*from the step other/);
});

test('check says that a workflow is switched off, and run cannot start it', async () => {
  const { github, repository, path, run, environment } = await openReady();
  const text = readFileSync(path, 'utf8');
  const file = '.github/workflows/social-stats.yml';
  github.addWorkflow(repository, file, text, 'disabled_inactivity');
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/✗ workflow: The workflow social-stats\.yml is switched off at GitHub/);
  expect(code).toBe(1);
  judgeGitHub(github.requests);
  environment.GITHUB_TOKEN = github.addToken({ permissions: { actions: 'write' } });
  const started = await run('run');
  expect(started).toMatchObject({ code: 2, stderr: expect.stringContaining('is switched off') });
});

test.each<[string, string, RegExp]>([
  ['the App', 'Run actions/create-github-app-token@', /the App may not be installed/],
  ['the action', `Run ${action}`, /refresh token was used up elsewhere/],
])('check infers from the failed step of the last run what concerns %s', async (_, name, said) => {
  const { github, repository, path, run } = await openReady();
  github.addWorkflow(repository, '.github/workflows/social-stats.yml', readFileSync(path, 'utf8'));
  github.onDispatch = (_repository, { runId, workflow }) =>
    github.addRun(repository, {
      id: runId,
      createdAt: Date.now(),
      workflowId: workflow.id,
      status: 'completed',
      conclusion: 'failure',
      jobs: [{ steps: [{ name, status: 'completed', conclusion: 'failure' }] }],
    });
  github.ask({
    method: 'POST',
    url: `${github.url}/repos/octo/site/actions/workflows/social-stats.yml/dispatches`,
    headers: {
      authorization: `Bearer ${github.addToken({ permissions: { actions: 'write' } })}`,
      'user-agent': 'test',
    },
    body: '{"ref":"main"}',
  });
  const { stdout } = await run('check');
  expect(stdout).toMatch(/! last run: The run of .* failed in the step/);
  expect(stdout).toMatch(said);
});
