import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { findRecoveryLines, openRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { builds, createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

describe.each(builds)('tokens that main renewed but did not save (%s)', (build) => {
  test('are saved by post', async () => {
    const workplace = await createWorkplace();
    // GitHub refuses the write of main, and accepts the one of post.
    workplace.github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}' });
    const step = createStep(build, workplace.inputs, workplace.environment);
    const result = await step.main();
    expect(result.exitCode).toBe(1);
    expect(result.annotations.join()).toContain('could not be written into TIKTOK_SECRET');
    expect(result.outputs.get('secret-updated')).toBe('false');
    expect(JSON.parse(result.outputs.get('stats') ?? '')[0].status).toBe('ok');
    expect(workplace.secretText()).toBe(workplace.envText);

    const after = await step.post();
    expect(after.exitCode).toBe(0);
    expect(after.annotations).toEqual([
      expect.stringContaining('are now in the secret TIKTOK_SECRET'),
    ]);
    const refreshToken = workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '';
    expect(workplace.tiktok.isAlive(refreshToken)).toBe(true);
    expect(workplace.tokenRequests()).toBe(1);
    expect(readdirSync(step.folder).filter((name) => name.includes('journal'))).toEqual([]);
  });

  test('are printed by post as recovery lines when another person has written the secret since', async () => {
    const workplace = await createWorkplace();
    workplace.github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}' });
    const step = createStep(build, workplace.inputs, workplace.environment);
    const result = await step.main();
    const [dead, alive] = [workplace.secret(), workplace.tiktok];
    const theirs = `${workplace.envText}# by hand\n`;
    // GitHub gives times in seconds, so a write in the same second would not show.
    await new Promise((resolve) => setTimeout(resolve, 1001));
    workplace.github.setSecret(workplace.repository, 'TIKTOK_SECRET', theirs);

    const after = await step.post();
    expect(after.exitCode).toBe(1);
    expect(after.annotations.join()).toContain('so it was not overwritten');
    expect(workplace.secretText()).toBe(theirs);
    const [line, ...others] = findRecoveryLines(after.log);
    expect(others).toEqual([]);
    expect(line?.account).toBe('tiktok');
    expect(after.summary).toContain(line?.sealed);
    const values = openRecoveryLine(
      line ?? { account: '', sealed: '' },
      dead.get('TIKTOK_CLIENT_SECRET') ?? '',
      await loadSodium(),
    );
    expect(alive.isAlive(values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    for (const text of [after.log, after.summary, result.log]) {
      expect(text).not.toContain(values.get('TIKTOK_REFRESH_TOKEN'));
      expect(text).not.toContain(values.get('TIKTOK_ACCESS_TOKEN'));
    }
  });

  test.each([
    ['with a line of two letters, which the runner masks everywhere', 'Q-\n', {}],
    [
      'with a placeholder of a platform that is not selected',
      'INSTAGRAM_ACCESS_TOKEN=your_token_here\n',
      {},
    ],
    ['on a full disk, where outputs fail too', '', { GITHUB_OUTPUT: '/dev/full' }],
  ])(
    'are printed by main as a recovery line when the journal cannot be written either, %s',
    async (_, head, changes) => {
      const workplace = await createWorkplace({ head });
      const { github, tiktok } = workplace;
      github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}' });
      tiktok.fault({ path: /token/, delayMs: 400 });
      const step = createStep(
        build,
        { ...workplace.inputs, platforms: 'tiktok' },
        { ...workplace.environment, ...changes },
      );
      const running = step.start();
      await until(() => workplace.tokenRequests() === 1);
      const [, journal = ''] = /^(.*\.journal)$/m.exec(readState(step.folder)) ?? [];
      mkdirSync(`${journal}.tmp`);

      const result = await running.result;
      expect(result.exitCode).toBe(1);
      expect(result.annotations.join()).toContain('journal of renewed tokens could not be written');
      const [line] = findRecoveryLines(result.log);
      const clientSecret = parseEnv(workplace.envText).values.get('TIKTOK_CLIENT_SECRET') ?? '';
      const values = openRecoveryLine(
        line ?? { account: '', sealed: '' },
        clientSecret,
        await loadSodium(),
      );
      expect(tiktok.isAlive(values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
      expect((await step.post()).raw).toBe('');
      rmSync(`${journal}.tmp`, { recursive: true });
    },
  );

  test('lead to a hint of main at the end of the job, and to a hint of post at the recovery lines', async () => {
    const workplace = await createWorkplace();
    workplace.github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, times: 2 });
    const step = createStep(build, workplace.inputs, workplace.environment);
    const [tryAgain, useLines] = [
      /The job tries again at its end/,
      /with the recovery lines in the log/,
    ];
    const before = (await step.main()).annotations.join();
    expect(before).toMatch(tryAgain);
    expect(before).not.toMatch(useLines);
    const after = (await step.post()).annotations.join();
    expect(after).toMatch(useLines);
    expect(after).not.toMatch(tryAgain);
  });

  test.each([401, 403, 404])(
    'are reported with recovery lines when post has no permission any more (HTTP %i)',
    async (status) => {
      const workplace = await createWorkplace();
      const { github } = workplace;
      github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, hang: true });
      const step = createStep(build, workplace.inputs, workplace.environment);
      const running = step.start();
      await until(() =>
        github.requests.some(
          ({ method, path }) => method === 'PUT' && path.endsWith('/TIKTOK_SECRET'),
        ),
      );
      running.signal('SIGKILL');
      await running.result;
      github.fault({ method: 'PUT', path: /PROBE$/, status, times: 99 });
      const after = await step.post();
      expect(after.annotations).toEqual([
        expect.stringMatching(/with the recovery lines in the log\. See secret-not-saved in/),
      ]);
      expect(findRecoveryLines(after.log)).toHaveLength(1);
    },
  );

  test('are saved by a retry of post when GitHub answers with an HTML page', async () => {
    const workplace = await createWorkplace();
    const { github } = workplace;
    github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}' });
    const step = createStep(build, workplace.inputs, workplace.environment);
    await step.main();
    github.fault({ method: 'GET', path: /public-key$/, body: '<html>Unicorn!</html>' });
    const after = await step.post();
    expect(after.annotations).toEqual([
      expect.stringContaining('are now in the secret TIKTOK_SECRET'),
    ]);
    expect(after.exitCode).toBe(0);
  });

  test('are saved by post when main was killed right after the answer of TikTok', async () => {
    const workplace = await createWorkplace();
    workplace.github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, hang: true });
    const step = createStep(build, workplace.inputs, workplace.environment);
    const running = step.start();
    await until(() =>
      workplace.github.requests.some(
        ({ method, path }) => method === 'PUT' && path.endsWith('/TIKTOK_SECRET'),
      ),
    );
    running.signal('SIGKILL');
    await running.result;
    expect(workplace.secretText()).toBe(workplace.envText);

    const after = await step.post();
    expect(after.exitCode).toBe(0);
    expect(workplace.tiktok.isAlive(workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(
      true,
    );
    expect(workplace.tokenRequests()).toBe(1);
  });

  test('may be in the secret already, when main was killed before the answer to its write', async () => {
    const workplace = await createWorkplace();
    workplace.github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, delayMs: 10_000 });
    const step = createStep(build, workplace.inputs, workplace.environment);
    const running = step.start();
    await until(() => workplace.secretText() !== workplace.envText);
    running.signal('SIGKILL');
    await running.result;
    const after = await step.post();
    expect(after.exitCode).toBe(0);
    expect(workplace.tiktok.isAlive(workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(
      true,
    );
    expect(workplace.tokenRequests()).toBe(1);
  });

  test('are still written when main is cancelled during the write', async () => {
    const workplace = await createWorkplace();
    workplace.github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, delayMs: 700 });
    const step = createStep(build, workplace.inputs, workplace.environment);
    const running = step.start();
    await until(() =>
      workplace.github.requests.some(
        ({ method, path }) => method === 'PUT' && path.endsWith('/TIKTOK_SECRET'),
      ),
    );
    running.signal('SIGINT');
    const result = await running.result;
    expect(result.exitCode).toBe(1);
    expect(result.annotations.join()).toContain('The run was cancelled');
    expect(workplace.tiktok.isAlive(workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(
      true,
    );
    expect((await step.post()).raw).toBe('');
  });
});

test('post saves the second account over the first write of main, which was killed between its two writes', async () => {
  const workplace = await createWorkplace();
  const { github, tiktok, repository } = workplace;
  const clientKey = parseEnv(workplace.envText).values.get('TIKTOK_CLIENT_KEY') ?? '';
  const shop = tiktok.signIn({ clientKey, account: tiktok.addAccount() });
  const text = `${workplace.envText}TIKTOK_ACCESS_TOKEN__SHOP=${shop.accessToken}
TIKTOK_REFRESH_TOKEN__SHOP=${shop.refreshToken}
`;
  github.setSecret(repository, 'TIKTOK_SECRET', text);
  // The write must be in another second, or the time of the secret would not change.
  const setAt = github.secretUpdatedAt(repository, 'TIKTOK_SECRET') ?? '';
  await until(() => Date.now() - Date.parse(setAt) > 1000);
  github.addRun(repository, { id: 77, createdAt: Date.now() + 1_000 });
  tiktok.fault({ path: /token/, delayMs: 20 });
  tiktok.fault({ path: /token/, delayMs: 2150 });
  github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, delayMs: 300 });
  github.latencyMs = 100;

  const inputs = { ...workplace.inputs, 'env-social': text };
  const step = createStep('dist', inputs, workplace.environment);
  const running = step.start();
  const reads = () =>
    github.requests.filter(
      ({ method, path }) => method === 'GET' && path.endsWith('/TIKTOK_SECRET'),
    );
  // The third read of the version follows the first write; the second one precedes it.
  await until(() => reads().length === 3);
  running.signal('SIGKILL');
  await running.result;

  expect((await step.post()).exitCode).toBe(0);
  for (const key of ['TIKTOK_REFRESH_TOKEN', 'TIKTOK_REFRESH_TOKEN__SHOP']) {
    expect(tiktok.isAlive(workplace.secret().get(key) ?? '')).toBe(true);
  }
});

const readState = (folder: string): string => readFileSync(join(folder, 'main-STATE'), 'utf8');

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('tokens of an answer that stalls are saved by post, when the job is cancelled meanwhile', async () => {
  const workplace = await createWorkplace();
  workplace.tiktok.fault({ path: /token/, breaksOff: 'stall' });
  const step = createStep('dist', workplace.inputs, workplace.environment);
  const running = step.start();
  await until(() => workplace.tokenRequests() === 1);
  running.signal('SIGINT');
  expect((await running.result).exitCode).toBe(1);
  expect((await step.post()).exitCode).toBe(0);
  expect(workplace.tiktok.isAlive(workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  expect(workplace.tokenRequests()).toBe(1);
}, 30_000);
