import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock as clock } from '../../src/clock.ts';
import {
  type GitHubAnnotation,
  type GitHubJob,
  type Permissions,
  startGitHub,
} from '../../src/emulators/github/index.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { startCli } from './start-cli.ts';

const path = '.github/workflows/social-stats.yml';

interface Scene {
  isEnterprise?: boolean;
  text?: string;
  permissions?: Permissions;
  kind?: 'classic' | 'fine-grained';
  conclusion?: 'success' | 'failure' | 'cancelled';
  annotations?: GitHubAnnotation[];
}

/** A GitHub whose runner ends each run at once, as the scene says. */
async function openRunner(scene: Scene = {}) {
  const { isEnterprise = false, kind = 'classic', conclusion = 'success' } = scene;
  const github = await startGitHub({ clock, isEnterprise });
  onTestFinished(() => github.close());
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  github.addWorkflow(repository, path, scene.text ?? 'on:\n  workflow_dispatch:\n');
  const token = github.addToken({ kind, permissions: scene.permissions ?? { actions: 'write' } });
  const steps: GitHubJob['steps'] = [
    { name: 'Set up job', status: 'completed', conclusion: 'success' },
    { name: 'Run octo/tiktok-stats-action@v1', status: 'completed', conclusion },
  ];
  github.onDispatch = (_, { runId, workflow }) => {
    github.addRun(repository, {
      id: runId,
      createdAt: clock.now(),
      event: 'workflow_dispatch',
      workflowId: workflow.id,
      status: 'completed',
      conclusion,
      jobs: [{ status: 'completed', conclusion, steps, annotations: scene.annotations ?? [] }],
    });
  };
  const folder = temporaryFolder();
  const run = (...args: string[]) =>
    startCli(folder, ['run', '--repo', 'octo/site', ...args], {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: token,
    }).ended;
  return { github, repository, folder, run };
}

describe('run', () => {
  test('starts the workflow, follows its steps, and ends with its annotations and address', async () => {
    const annotations = [
      { level: 'warning', title: 'masks', message: 'A line\u001b[2J is short.' },
    ];
    const { run, github } = await openRunner({
      annotations: annotations.map((one) => ({ ...one, level: 'warning' })),
    });
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [started = '', ...rest] = stdout.split('\n');
    const address = started.replace('Started: ', '');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/octo\/site\/actions\/runs\/\d+$/);
    expect(rest).toEqual([
      '  ended',
      '  ✓ stats: Set up job',
      '  ✓ stats: Run octo/tiktok-stats-action@v1',
      '  ! masks: A line [2J is short.',
      `Succeeded: ${address}`,
      '',
    ]);
    judgeGitHub(github.requests);
  });

  test('ends with 1 and names the step when the run fails', async () => {
    const annotations: GitHubAnnotation[] = [{ level: 'failure', message: 'The token is spent.' }];
    const { run } = await openRunner({ conclusion: 'failure', annotations });
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout).toContain('  ✗ The token is spent.\nEnded as failure: http');
    expect(stdout).toContain('The step "Run octo/tiktok-stats-action@v1" failed');
  });

  test('finds the run on an Enterprise Server, which does not tell it', async () => {
    const { run, github } = await openRunner({ isEnterprise: true });
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('Succeeded: ');
    judgeGitHub(github.requests);
  });

  test('starts the workflow of the clone by its own name', async () => {
    const { run, folder, github, repository } = await openRunner();
    const text =
      'on:\n  workflow_dispatch:\njobs:\n  a:\n    steps:\n      - uses: o/t@v1\n        with: { env-social: x }\n';
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/numbers.yml'), text);
    github.addWorkflow(repository, '.github/workflows/numbers.yml', text);
    expect(await run()).toMatchObject({ code: 0 });
    const asked = github.requests.filter(({ method }) => method === 'POST');
    expect(asked.map((one) => one.path)).toEqual([
      '/repos/octo/site/actions/workflows/numbers.yml/dispatches',
    ]);
  });

  test('leaves the annotations to the page of the run when the token may not read them', async () => {
    const { run } = await openRunner({ kind: 'fine-grained' });
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('this token may not read them (HTTP 403)');
  });

  test.each<[string, Scene, string[], RegExp]>([
    ['is not pushed', {}, ['--workflow', 'other.yml'], /no workflow other\.yml.*\n.*push it/s],
    ['has no workflow_dispatch', { text: 'on: push\n' }, [], /HTTP 422.*\n.*workflow_dispatch:/s],
    [
      'is out of reach of the token',
      { kind: 'fine-grained', permissions: { actions: 'read' } },
      [],
      /"Actions: Read and write"/,
    ],
  ])('says what to do when the workflow %s', async (_, scene, args, expected) => {
    const { run } = await openRunner(scene);
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
  });
});
