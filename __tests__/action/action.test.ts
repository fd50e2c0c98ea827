import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { few } from '../few.ts';
import { builds, createStep, metadata } from './run-step.ts';
import { createWorkplace, type Workplace } from './workplace.ts';

const readRows = (file: string, sql: string) => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

const fourVideos = {
  username: 'mara.bakes',
  displayName: 'Mara | bakes <b>',
  followers: 50_000n,
  following: 12n,
  likes: 1_000_000n,
  videoCount: 150n,
  videos: [
    { createTime: 1_700_000_400, likes: 600n, comments: 30n, shares: 20n, views: 10_000n },
    { createTime: 1_700_000_300, likes: 500n, comments: 40n, shares: 10n, views: 12_000n },
    { createTime: 1_700_000_200, likes: 800n, comments: 60n, shares: 56n, views: 15_000n },
    // Older than the latest three, which are requested.
    { createTime: 1_700_000_100, likes: 9n, comments: 9n, shares: 9n, views: 9n },
  ],
};

/** The emulator opens the sealed secret, which must contain the pair that is valid now. */
function expectSaved(workplace: Workplace): void {
  const before = parseEnv(workplace.envText);
  const secret = workplace.secret();
  expect(secret.get('TIKTOK_REFRESH_TOKEN')).not.toBe(before.values.get('TIKTOK_REFRESH_TOKEN'));
  expect(workplace.tiktok.isAlive(secret.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  expect(workplace.tiktok.isAlive(secret.get('TIKTOK_ACCESS_TOKEN') ?? '')).toBe(true);
  expect(workplace.tiktok.isAlive(before.values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(false);
  expect(workplace.tokenRequests()).toBe(1);
  expect(secret.get('SOCIAL_SAVED_IN')).toBe(`${workplace.repository.id}/TIKTOK_SECRET`);
  expect(secret.get('TIKTOK_OPEN_ID')).toBe(workplace.account.openId);
  const text = workplace.secretText();
  expect(text).toContain('# Sandbox of Mara\r\n\nTIKTOK_ACCESS_TOKEN=');
  expect(text).toContain(`TIKTOK_REFRESH_TOKEN="${secret.get('TIKTOK_REFRESH_TOKEN')}"\n`);
  expect(text).toContain(' # of the Sandbox\n');
}

/** Returns the stored document, which must contain the figures of the three latest videos of `fourVideos`. */
function expectStored(file: string, { fetchedAt, id }: { fetchedAt: string; id: string }): object {
  const [row, ...others] = readRows(file, 'SELECT * FROM social_stats_cache');
  expect(others).toEqual([]);
  expect(row).toMatchObject({ id: 1, platform: 'tiktok', username: 'mara.bakes' });
  expect(row?.fetched_at).toBe(fetchedAt.replace('T', ' ').replace('Z', ''));
  const { profile, ...document } = JSON.parse(String(row?.stats_data));
  expect(document).toEqual({
    meta: { updated_at: fetchedAt, source: 'TikTok Official API', api_version: 'v2' },
    stats: {
      followers: 50000,
      likes: 1000000,
      videos: 150,
      // (600+30+20 + 500+40+10 + 800+60+56) ÷ (10000+12000+15000) = 2116 ÷ 37000 = 5.7189… %
      engagement_rate: 5.72,
      avg_views: 12333,
      median_views: 12000,
    },
    platform: 'tiktok',
    followers: 50000,
    following: 12,
    posts: 150,
    engagement_rate: 5.72,
    verified: false,
    likes: 1000000,
    videos: 150,
    account: 'tiktok',
    // The most interactions first.
    top_posts: [15000, 10000, 12000].map((views) => expect.objectContaining({ views })),
    audience: null,
    fetched_at: fetchedAt,
  });
  expect(profile).toMatchObject({
    id,
    username: 'mara.bakes',
    url: 'https://www.tiktok.com/@mara.bakes',
  });
  expect(readRows(file, 'SELECT day FROM social_stats_history')).toEqual([
    { day: fetchedAt.slice(0, 10) },
  ]);
  return { profile, ...document };
}

describe.each(builds)('the action (%s)', (build) => {
  test('renews, saves, fetches, computes, stores and reports', async () => {
    const workplace = await createWorkplace({
      account: fourVideos,
      head: '# Sandbox of Mara\r\n\n',
    });
    const step = createStep(
      build,
      { ...workplace.inputs, 'video-count': '3' },
      workplace.environment,
    );
    const result = await step.main();
    const after = await step.post();

    expect(result.annotations).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(after).toMatchObject({ exitCode: 0, raw: '', summary: '' });

    expectSaved(workplace);
    const file = join(step.folder, 'social-stats.db');
    const fetchedAt = result.outputs.get('fetched-at') ?? '';
    const document = expectStored(file, { fetchedAt, id: workplace.account.openId });

    const { stats, 'reauthorize-by': reauthorizeBy, ...rest } = Object.fromEntries(result.outputs);
    expect(rest).toEqual({
      database: file,
      'output-directory': join(step.folder, 'social-stats'),
      changed: 'true',
      'files-changed': 'true',
      'secret-updated': 'true',
      refreshed: '["tiktok"]',
      failed: '[]',
      'fetched-at': fetchedAt,
      milestones: '[]',
      'tiktok-followers': '50000',
      'tiktok-likes': '1000000',
      'tiktok-videos': '150',
      'tiktok-engagement-rate': '5.72',
      'tiktok-average-views': '12333',
      'instagram-followers': '',
      'instagram-posts': '',
      'instagram-engagement-rate': '',
      'youtube-subscribers': '',
      'youtube-views': '',
      'youtube-videos': '',
      'youtube-engagement-rate': '',
      'youtube-average-views': '',
      'threads-followers': '',
      'threads-views': '',
      'threads-engagement-rate': '',
      'bluesky-followers': '',
      'bluesky-posts': '',
      'bluesky-engagement-rate': '',
      'mastodon-followers': '',
      'mastodon-posts': '',
      'mastodon-engagement-rate': '',
    });
    expect(JSON.parse(stats ?? '')).toMatchObject([
      { account: 'tiktok', status: 'ok', ...document, growth: { followers: { 1: null } } },
    ]);
    expect(reauthorizeBy).toBe(workplace.secret().get('TIKTOK_REFRESH_TOKEN_EXPIRES_AT'));

    expect(result.summary).toContain(
      '| tiktok [mara&#46;bakes](<https://www.tiktok.com/@mara.bakes>) | 50,000 | – | – | – | 5.72% | 12,333 |',
    );
    expect(result.summary).toContain('| tiktok | 50,000 | 1,000,000 | 150 | 5.72% | 12,333 |');
    expect(result.log).toContain('tiktok mara.bakes: 50,000 followers, engagement 5.72%');
    expect(result.summary).toContain('| Account | Best of the latest posts | Views | Likes |');
    expect(result.summary).toMatch(
      /\| tiktok \| \[.+\]\(<https:\/\/www\.tiktok\.com\/@mara\.bakes\/video\/\d+>\) \| 15,000 \| 800 \| 60 \| 56 \| 6\.11% \|/,
    );
    expect(result.summary).toContain('Saved in the secret `TIKTOK_SECRET`.');
    expect(result.log.match(/##\[group\].*/g)).toEqual([
      '##[group]Credentials',
      '##[group]Accounts',
      '##[group]Database',
    ]);
  });

  test('shows no secret under step debugging', async () => {
    const workplace = await createWorkplace();
    const debugging = { ...workplace.environment, RUNNER_DEBUG: '1' };
    const step = createStep(build, workplace.inputs, debugging);
    const results = [await step.main(), await step.post()];
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  });

  test('asks TikTok for numbers only and GitHub for nothing while the access token is valid', async () => {
    const workplace = await createWorkplace({ due: false });
    const step = createStep(
      build,
      { ...workplace.inputs, 'secrets-token': '' },
      workplace.environment,
    );
    const result = await step.main();
    expect(result.exitCode).toBe(0);
    expect(workplace.github.requests).toEqual([]);
    const asked = workplace.tiktok.requests.map(({ path }) => path).sort();
    expect(asked.filter((path) => path.startsWith('/v2/'))).toEqual([
      '/v2/user/info/',
      '/v2/video/list/',
    ]);
    expect(result.outputs.get('secret-updated')).toBe('false');
    expect(result.outputs.get('refreshed')).toBe('[]');
    expect(workplace.secretText()).toBe(workplace.envText);
  });

  test('keeps the row on the second day, and reports whether a number changed', async () => {
    const workplace = await createWorkplace({ due: false });
    const step = createStep(build, workplace.inputs, workplace.environment);
    expect((await step.main()).outputs.get('changed')).toBe('true');
    expect((await step.main()).outputs.get('changed')).toBe('false');
    workplace.account.followers += 1n;
    expect((await step.main()).outputs.get('changed')).toBe('true');
    const rows = readRows(
      join(step.folder, 'social-stats.db'),
      'SELECT id FROM social_stats_cache',
    );
    expect(rows).toEqual([{ id: 1 }]);
  });

  test('sets every output that action.yml declares, and no other', async () => {
    const workplace = await createWorkplace({ due: false });
    const { outputs } = await createStep(build, workplace.inputs, workplace.environment).main();
    expect([...outputs.keys()].sort()).toEqual(Object.keys(metadata.outputs).sort());
  });

  test('warns of a missing scope by its name, and leaves its outputs empty', async () => {
    const workplace = await createWorkplace({ scopes: ['user.info.basic', 'video.list'] });
    const result = await createStep(build, workplace.inputs, workplace.environment).main();
    expect(result.exitCode).toBe(0);
    expect(result.annotations.filter((text) => text.startsWith('warning:'))).toEqual([
      expect.stringMatching(/user\.info\.profile.*user\.info\.stats/),
    ]);
    expect(result.outputs.get('tiktok-followers')).toBe('');
    expect(result.outputs.get('tiktok-engagement-rate')).not.toBe('');
    const [account] = JSON.parse(result.outputs.get('stats') ?? '');
    expect(account.stats).toMatchObject({ followers: null, likes: null, videos: null });
    expect(account).not.toHaveProperty('followers');
    expect(account.profile).toMatchObject({
      username: workplace.account.openId,
      bio: null,
      url: null,
    });
  });

  test.each([
    ['is missing', () => '', 'without the input secrets-token'],
    [
      'is github.token',
      ({ inputs }: Workplace) => inputs['github-token'] ?? '',
      'which can never write secrets',
    ],
    [
      'may only read',
      ({ github }: Workplace) => github.addToken({ permissions: { secrets: 'read' } }),
      'does not let the token in secrets-token write secrets',
    ],
    ['is revoked', () => 'x'.repeat(40), 'HTTP 401'],
  ])('spends no token when secrets-token %s', async (_, toToken, message) => {
    const workplace = await createWorkplace();
    const inputs = { ...workplace.inputs, 'secrets-token': toToken(workplace) };
    const step = createStep(build, inputs, workplace.environment);
    const result = await step.main();
    expect(result.exitCode).toBe(1);
    expect(workplace.tokenRequests()).toBe(0);
    expect(workplace.secretText()).toBe(workplace.envText);
    expect(existsSync(join(step.folder, 'social-stats.db'))).toBe(false);
    expect(result.annotations).toEqual([expect.stringContaining(message)]);
    expect(JSON.parse(result.outputs.get('stats') ?? '')[0].error.code).toBe('secret-not-writable');
  });

  test('writes nothing in a dry run, and succeeds', async () => {
    const workplace = await createWorkplace();
    const step = createStep(
      build,
      { ...workplace.inputs, 'dry-run': 'true' },
      workplace.environment,
    );
    const result = await step.main();
    expect(result.exitCode).toBe(0);
    expect(workplace.tokenRequests()).toBe(0);
    expect(workplace.github.requests).toEqual([]);
    expect(existsSync(join(step.folder, 'social-stats.db'))).toBe(false);
    expect(JSON.parse(result.outputs.get('stats') ?? '')[0].error.code).toBe('would-refresh');
  });

  const endings = [
    ['any', 1, 'error', 'en', /Sign in again and store the new tokens in the secret/],
    ['all', 1, 'error', 'de', /Melde dich neu an.* Englisch&#58; &#8222;TikTok refused/],
    ['never', 0, 'warning', 'en', /TikTok refused/],
  ] as const;
  // Each waits five seconds for a write of another run.
  test.each(build === 'dist' ? endings : few(endings))(
    'with fail-on %s ends the step as documented when a renewal is refused',
    async (failOn, exitCode, kind, locale, said) => {
      const workplace = await createWorkplace();
      workplace.tiktok.settings.usedRefreshToken = 'refused';
      const dead = workplace.envText.replace(/(TIKTOK_REFRESH_TOKEN="rft\.).*"/, '$1gone"');
      const inputs = { ...workplace.inputs, 'env-social': dead, 'fail-on': failOn, locale };
      const environment = {
        ...workplace.environment,
        ...{ GITHUB_ACTION_REPOSITORY: 'octo/stats', GITHUB_ACTION_REF: 'v1' },
      };
      const result = await createStep(build, inputs, environment).main();
      expect(result.exitCode).toBe(exitCode);
      const page = 'https://github.com/octo/stats/blob/v1/docs/en/errors.md#reauthorize';
      expect(result.annotations).toEqual([
        expect.stringMatching(
          new RegExp(`^${kind}: tiktok: TikTok refused to renew .* See ${page}$`),
        ),
      ]);
      expect(result.log).toContain('✗ tiktok: TikTok refused to renew');
      expect(result.log).toContain('✗ tiktok: failed (reauthorize)');
      expect(result.summary).toMatch(said);
      expect(result.summary).toContain(`](${page.replace('/en/', `/${locale}/`)})`);
      expect(result.outputs.get('failed')).toBe('["tiktok"]');
      expect(result.outputs.get('tiktok-followers')).toBe('');
    },
  );

  test('spends no token with a stale copy', async () => {
    const workplace = await createWorkplace();
    const hour = 60 * 60_000;
    const stale = `${workplace.envText}SOCIAL_SAVED_AT=${new Date(Date.now() - hour).toISOString()}\n`;
    workplace.github.addRun(workplace.repository, { id: 77, createdAt: Date.now() - hour });
    const inputs = { ...workplace.inputs, 'env-social': stale };
    const result = await createStep(build, inputs, workplace.environment).main();
    expect(result.exitCode).toBe(1);
    expect(workplace.tokenRequests()).toBe(0);
    expect(JSON.parse(result.outputs.get('stats') ?? '')[0].error.code).toBe('stale-copy');
  });

  test('saves to the secret of an environment, of which even an old run may have the newest copy', async () => {
    const workplace = await createWorkplace();
    const { github, repository, envText } = workplace;
    const environment = 'live/site';
    const hour = 60 * 60_000;
    const saved = `${envText}SOCIAL_SAVED_AT=${new Date(Date.now() - hour).toISOString()}\n`;
    github.addEnvironment(repository, environment);
    github.setSecret(repository, 'TIKTOK_SECRET', saved, { environment });
    const jobs = [{ runnerName: 'GitHub Actions 1', startedAt: Date.now() + 1_000 }];
    github.addRun(repository, { id: 77, createdAt: Date.now() - hour, jobs });
    const inputs = {
      ...workplace.inputs,
      'env-social': saved,
      'secret-environment': environment,
      'secrets-token': github.addToken({ kind: 'app', permissions: { environments: 'write' } }),
    };
    const result = await createStep(build, inputs, workplace.environment).main();
    expect(result.annotations).toEqual([]);
    expect(result.exitCode).toBe(0);
    const held = parseEnv(github.readSecret(repository, 'TIKTOK_SECRET', { environment }) ?? '');
    expect(workplace.tiktok.isAlive(held.values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(workplace.secretText()).toBe(envText);
  });

  test('warns of lines that GitHub masks too widely', async () => {
    const workplace = await createWorkplace({
      due: false,
      head: '# hi\n\n50000\n# ho\n',
      account: { followers: 50_000n },
    });
    const drops = ['stats', 'tiktok-followers'];
    const step = createStep(build, workplace.inputs, workplace.environment, { drops });
    const result = await step.main();
    expect(result.annotations).toEqual([
      expect.stringMatching(/^warning: Line 3 .* in the outputs stats, tiktok-followers: /),
      expect.stringMatching(/^warning: Lines 1, 4 .* shorter than 8/),
    ]);
  });
});
