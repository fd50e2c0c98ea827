import { describe, expect, onTestFinished, test } from 'vitest';
import { dayMs, toIsoSeconds } from '../../src/clock.ts';
import { startInstagram } from '../../src/emulators/instagram/index.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { type Build, builds, createStep, type StepResult } from './run-step.ts';
import { createWorkplace, type WorkplaceOptions } from './workplace.ts';

interface Tokens extends WorkplaceOptions {
  /** When Instagram's token expires, in days from now. It was issued 60 days before. */
  instagramDays: number;
  /** When TikTok's refresh token expires, in days from now. */
  tiktokDays: number;
}

/** One workflow run whose two jobs get the same copy of the secret, and share no folder. */
async function openRun(build: Build, { instagramDays, tiktokDays, ...options }: Tokens) {
  const now = Date.now();
  const inDays = (days: number) => toIsoSeconds(now + days * dayMs);
  const workplace = await createWorkplace(options);
  const { clock, github, repository, inputs, environment } = workplace;
  const instagramClock = createVirtualClock();
  const instagram = await startInstagram({ clock: instagramClock });
  onTestFinished(() => instagram.close());
  const person = instagram
    .addPerson()
    .set('INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', inDays(instagramDays - 60))
    .set('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', inDays(instagramDays));
  // Instagram renews no token of the first day.
  instagramClock.advance(2 * dayMs);
  const lines = [...person, ['TIKTOK_REFRESH_TOKEN_EXPIRES_AT', inDays(tiktokDays)]];
  const text = workplace.envText + lines.map(([key, value]) => `${key}=${value}\n`).join('');
  github.setSecret(repository, 'TIKTOK_SECRET', text);
  // From here, because a busy machine may have needed seconds until here.
  github.addRun(repository, { id: 77, createdAt: clock.now() + 1_000 });
  // The jobs write after the second in which the run was queued.
  clock.advance(3_000);
  const job = (platforms: string) =>
    createStep(
      build,
      { ...inputs, 'env-social': text, platforms },
      { ...environment, INSTAGRAM_API_URL: instagram.url },
    );
  return {
    ...workplace,
    inDays,
    all: () => job('').main(),
    first: () => job('tiktok').main(),
    second: () => {
      // The new tokens in the secret are the first job's: the second does not know them, and cannot mask them.
      workplace.newSecrets = () => [];
      return job('instagram').main();
    },
  };
}

/** The warnings that the token of an account will be lost. */
const losses = ({ annotations }: StepResult): string[] =>
  annotations.filter((line) => line.includes('was not renewed'));

describe.each(builds)(
  'a job that always comes after the one that writes the secret (%s)',
  (build) => {
    test('warns from 14 days before its token expires, and names account, date and remedy', async () => {
      const { inDays, ...run } = await openRun(build, { instagramDays: 13, tiktokDays: 300 });
      const first = await run.first();
      expect([first.exitCode, losses(first)]).toEqual([0, []]);
      const second = await run.second();
      expect(second.exitCode).toBe(0);
      expect(JSON.parse(second.outputs.get('refreshed') ?? '')).toEqual([]);
      expect(losses(second)).toEqual([
        `warning: instagram: its token expires on ${inDays(13).slice(0, 10)} and was not renewed, because this run's copy of the secret is old. If this happens every day, another step or job writes the same secret first: use one step for all platforms, with the input platforms left empty.`,
      ]);
    });

    test('does not warn of the loss 15 days before, when the copy is stale all the same', async () => {
      const run = await openRun(build, { instagramDays: 15, tiktokDays: 300 });
      expect((await run.first()).exitCode).toBe(0);
      const second = await run.second();
      expect(second.exitCode).toBe(0);
      expect(second.annotations).toContainEqual(
        expect.stringMatching(/^warning: instagram: The secret TIKTOK_SECRET was written after/),
      );
      expect(losses(second)).toEqual([]);
    });

    test('warns of each account whose renewal it could not do, and of no other', async () => {
      // TikTok's access token is valid for a day, so TikTok is not due.
      const run = await openRun(build, { due: false, instagramDays: 13, tiktokDays: 13 });
      run.github.setSecret(run.repository, 'TIKTOK_SECRET', `${run.secretText()}# another job's\n`);
      const result = await run.all();
      expect(result.exitCode).toBe(0);
      expect(run.tokenRequests()).toBe(0);
      expect(losses(result)).toEqual([expect.stringMatching(/^warning: instagram: /)]);
    });

    test('does not warn when one step renews all platforms', async () => {
      const { all } = await openRun(build, { instagramDays: 13, tiktokDays: 300 });
      const result = await all();
      expect(result.exitCode).toBe(0);
      expect(JSON.parse(result.outputs.get('refreshed') ?? '')).toEqual(['tiktok', 'instagram']);
      expect(losses(result)).toEqual([]);
    });
  },
);
