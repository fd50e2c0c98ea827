import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { systemClock as clock } from '../../src/clock.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runWorkflow } from './job-runner.ts';
import { openSetup, pageAddress } from './setup/open-setup.ts';
import { appAddress, openBrowserPage, pressBoth } from './setup/press-buttons.ts';
import { startCli } from './start-cli.ts';

test('from an empty repository, one setup, two clicks, a push and run end with a green run', async () => {
  const scene = await openSetup();
  const { github, repository, folder, git, environment } = scene;
  const versions = ['v1'];
  github.addRepository({ owner: 'octo', name: 'tiktok-stats-action', private: false, versions });
  const bare = temporaryFolder();
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare]);
  git('checkout', '--quiet', '-b', 'main');
  git('remote', 'add', 'origin', bare);
  for (const [key, value] of [
    ['user.name', 'Mara'],
    ['user.email', 'mara@example.org'],
  ] as const)
    git('config', key, value);
  const token = github.addToken({ kind: 'classic', permissions: { secrets: 'write' } });

  const args = ['--platforms', 'tiktok', '--secret', 'octo/site', '--app', '--workflow'];
  const more = ['--commit', '--no-browser', '--port', String(scene.port)];
  const action = ['--action', 'octo/tiktok-stats-action@v1'];
  const started = scene.start([...args, ...more, ...action], {
    ...scene.tiktokApp,
    GITHUB_TOKEN: token,
  });
  const page = await openBrowserPage();
  await page.goto(await started.shown(pageAddress));
  await pressBoth(page, await started.shown(appAddress));
  const { code, stdout, stderr } = await started.finished;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/To bring the workflow to GitHub:\n {2}git push\n/);

  git('push', '--quiet', '-u', 'origin', 'HEAD');
  const path = '.github/workflows/social-stats.yml';
  const pushed = execFileSync('git', ['-C', bare, 'show', `main:${path}`], { encoding: 'utf8' });
  github.addWorkflow(repository, path, pushed);
  github.onDispatch = (_, { runId, workflow }) => {
    const run = { id: runId, createdAt: clock.now(), workflowId: workflow.id };
    const addresses = { TIKTOK_API_URL: scene.tiktok.url };
    github.addRun(repository, { ...run, status: 'in_progress', jobs: [] });
    void runWorkflow(workflow.text, { github, repository, addresses }).then(
      ({ conclusion, jobs }) =>
        github.addRun(repository, { ...run, status: 'completed', conclusion, jobs }),
    );
  };
  const ran = await startCli(folder, ['run', '--repo', 'octo/site'], {
    ...environment,
    GITHUB_TOKEN: token,
  }).ended;
  expect(ran.stdout).toMatch(
    /\nSucceeded: http:\/\/127\.0\.0\.1:\d+\/octo\/site\/actions\/runs\/\d+\n$/,
  );
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('✓ stats: Run octo/tiktok-stats-action@v1');
  expect(git('status', '--short')).toBe('');
});
