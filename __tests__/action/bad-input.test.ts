import { describe, expect, test } from 'vitest';
import { expectNoSecret } from './expect-no-secret.ts';
import { builds, createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

describe.each(builds)(
  'Bad input (%s) gets one error that names it, and changes nothing',
  (build) => {
    const cases: [string, Record<string, string>, string][] = [
      ['an empty env-social', { 'env-social': '' }, 'The input env-social holds no account'],
      [
        'an env-social without a known key',
        { 'env-social': 'FOO=bar' },
        'The input env-social holds no account',
      ],
      [
        'a missing key',
        { 'env-social': 'TIKTOK_ACCESS_TOKEN=a' },
        'The key TIKTOK_REFRESH_TOKEN is missing',
      ],
      [
        'a video-count of 0',
        { 'video-count': '0' },
        'The input video-count is not a whole number from 1 to 100',
      ],
      ['a video-count of 1.5', { 'video-count': '1.5' }, 'The input video-count'],
      ['a secret-name with a dot', { 'secret-name': '.env.social' }, 'The input secret-name'],
      ['a secret-name of GitHub', { 'secret-name': 'github_x' }, 'The input secret-name'],
      [
        'an unknown platform',
        { platforms: 'tiktok,myspace' },
        'The input platforms names an unknown platform',
      ],
      ['an unknown refresh', { refresh: 'sometimes' }, 'The input refresh'],
      ['an unknown fail-on', { 'fail-on': 'some' }, 'The input fail-on'],
      ['a dry-run that is no boolean', { 'dry-run': 'yes' }, 'The input dry-run'],
      ['an empty database', { database: '' }, 'The input database is empty'],
      ['a folder as database', { database: '.' }, 'is a folder'],
    ];
    test.each(cases)('%s', async (_, inputs, message) => {
      const workplace = await createWorkplace();
      const step = createStep(build, { ...workplace.inputs, ...inputs }, workplace.environment);
      const result = await step.main();
      expect(result.exitCode).toBe(1);
      expect(result.annotations).toHaveLength(1);
      expect(result.annotations[0]).toContain(`error: ${message}`.replace('error: is', 'is'));
      expect(result.raw).not.toMatch(/^\s+at /m);
      expect(workplace.tiktok.requests).toEqual([]);
      expect(workplace.secretText()).toBe(workplace.envText);
      expectNoSecret(workplace, step.folder, result);
    });

    test('an address that is neither TikTok nor loopback', async () => {
      const workplace = await createWorkplace();
      const environment = { ...workplace.environment, TIKTOK_API_URL: 'https://tiktok.example' };
      const result = await createStep(build, workplace.inputs, environment).main();
      expect(result.exitCode).toBe(1);
      expect(result.annotations).toEqual([
        expect.stringContaining('The environment variable TIKTOK_API_URL'),
      ]);
      expect(workplace.github.requests).toEqual([]);
    });
  },
);
