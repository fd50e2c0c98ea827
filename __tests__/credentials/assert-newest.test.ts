import { expect, test } from 'vitest';
import { assertNewest, type Copy, type CopyOfSecret } from '../../src/credentials/assert-newest.ts';
import { toSecretPlace } from '../../src/credentials/secret-place.ts';
import { StatsError } from '../../src/errors.ts';
import type { GitHubAnswer } from '../../src/net/github.ts';

const updatedAt = Date.UTC(2026, 10, 23, 3, 17);
const now = updatedAt + 3_600_000;
const place = toSecretPlace({ owner: 'octo', name: 'site', id: '1' }, null, 'the token');
const answer = (status: number, data: unknown = {}): GitHubAnswer => ({
  status,
  headers: {},
  data,
});

/** A run that GitHub describes with this answer; without one, it must not be asked. */
const runOf = (attempt: number, told?: GitHubAnswer): Copy => ({
  id: 77,
  attempt,
  runnerName: 'Runner 1',
  github: async () => {
    if (told) return told;
    throw new StatsError('unavailable', 'GitHub could not be reached.', 'Wait.');
  },
});

const judge = (given: Partial<CopyOfSecret>, offsetMs = 0) =>
  assertNewest(
    { copy: null, secretName: 'NAME', place, savedAt: Number.NaN, firstRun: null, ...given },
    { updatedAt, now, offsetMs },
  );

const stale = (message: string, hint: RegExp) =>
  expect.objectContaining({ code: 'stale-copy', message, hint: expect.stringMatching(hint) });
const oldFile = stale(
  'The secret NAME was written after this copy was made, so its tokens may be used up.',
  /^Sign in again or/,
);
const oldRun = stale(
  'The secret NAME was written after this run received its copy, so its tokens may be used up.',
  /^Start a new run instead of a re-run/,
);
const unreadableRun = stale(
  'The secret NAME was written after this copy was saved, and GitHub did not say when this run received its copy (HTTP 404).',
  /^Give the job the permission actions: read, and start a new run/,
);

test('a stamp up to two minutes ahead of GitHub is a clock that is a little fast, and a later one is not', async () => {
  expect(await judge({ copy: { writtenAt: now }, savedAt: now + 120_000 })).toBe(true);
  await expect(judge({ copy: { writtenAt: now }, savedAt: now + 120_001 })).rejects.toEqual(
    stale(
      "SOCIAL_SAVED_AT in this copy of NAME is in the future by GitHub's clock, so the copy cannot be compared with the secret.",
      /^It was saved by a computer with a wrong clock\. Wait until that time or, .* delete its line SOCIAL_SAVED_AT\./,
    ),
  );
});

test("a file without a stamp is compared by its time in GitHub's clock", async () => {
  expect(await judge({ copy: { writtenAt: updatedAt + 1 } })).toBe(true);
  await expect(judge({ copy: { writtenAt: updatedAt } })).rejects.toEqual(oldFile);
  // This machine's clock is an hour slow, and then an hour fast.
  expect(await judge({ copy: { writtenAt: updatedAt - 3_599_999 } }, 3_600_000)).toBe(true);
  await expect(judge({ copy: { writtenAt: updatedAt + 3_600_000 } }, -3_600_000)).rejects.toEqual(
    oldFile,
  );
});

test('a file whose stamp is from the last write is the newest, however old it is', async () => {
  expect(await judge({ copy: { writtenAt: 0 }, savedAt: updatedAt - 25_000 })).toBe(true);
  await expect(judge({ copy: { writtenAt: now }, savedAt: updatedAt - 25_001 })).rejects.toEqual(
    oldFile,
  );
});

test('a copy without a stamp is judged by the time of its run, which was asked for already', async () => {
  expect(await judge({ copy: runOf(1), firstRun: updatedAt + 1 })).toBe(true);
  await expect(judge({ copy: runOf(1), firstRun: updatedAt })).rejects.toEqual(oldRun);
  expect(await judge({ copy: runOf(1), firstRun: null })).toBe(false);
  expect(await judge({ copy: runOf(1), firstRun: answer(404) })).toBe(false);
});

test('a copy that has made the last write is the newest, and its run is not asked', async () => {
  expect(await judge({ copy: runOf(2), savedAt: updatedAt - 25_000 })).toBe(true);
  expect(await judge({ copy: null, savedAt: updatedAt - 25_000 })).toBe(true);
  expect(await judge({ copy: null, savedAt: updatedAt - 25_001 })).toBe(false);
});

test('for a copy that may have made the last write, an unreadable run stops only a re-run', async () => {
  const savedAt = updatedAt - 60_000;
  expect(await judge({ copy: runOf(1), savedAt })).toBe(false);
  expect(await judge({ copy: runOf(1, answer(404)), savedAt })).toBe(false);
  await expect(judge({ copy: runOf(2), savedAt })).rejects.toMatchObject({ code: 'unavailable' });
  await expect(judge({ copy: runOf(2, answer(404)), savedAt })).rejects.toEqual(unreadableRun);
});

test.each([
  [404, unreadableRun],
  [499, expect.objectContaining({ code: 'stale-copy' })],
  [
    500,
    expect.objectContaining({
      code: 'unavailable',
      message: 'GitHub answered reading this run with HTTP 500.',
    }),
  ],
  [429, expect.objectContaining({ code: 'throttled' })],
])(
  'after a write by somebody else, a run that answers HTTP %i leaves the copy in doubt',
  async (...given) => {
    const [status, error] = given;
    const savedAt = updatedAt - 121_000;
    await expect(judge({ copy: runOf(1, answer(status)), savedAt })).rejects.toEqual(error);
  },
);

test('after a write by somebody else, the time of the run tells which came first', async () => {
  const judgeAt = (at: number) => {
    const created_at = new Date(at).toISOString();
    return judge({ copy: runOf(1, answer(200, { created_at })), savedAt: updatedAt - 121_000 });
  };
  expect(await judgeAt(updatedAt + 1_000)).toBe(true);
  await expect(judgeAt(updatedAt)).rejects.toEqual(oldRun);
});
