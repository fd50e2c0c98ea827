import { expect, test } from 'vitest';
import { readCopiedAt } from '../../src/credentials/copied-at.ts';
import { toSecretPlace } from '../../src/credentials/secret-place.ts';
import type { GitHubAnswer } from '../../src/net/github.ts';

const repository = { owner: 'octo', name: 'site', id: '1' };
const at = '2026-11-23T03:17:00Z';
const answer = (data: unknown, status = 200): GitHubAnswer => ({ status, headers: {}, data });

/** Reads this copy's time while GitHub gives these answers, one after the other. */
async function ask(answers: GitHubAnswer[], { environment = 'live', attempt = 1 } = {}) {
  const asked: [string, unknown][] = [];
  const github = async (route: string, parameters?: Record<string, unknown>) => {
    asked.push([route, parameters]);
    const next = answers[asked.length - 1];
    if (!next) throw new Error('Asked too often.');
    return next;
  };
  const run = { id: 77, attempt, runnerName: 'Runner 1', github };
  const place = toSecretPlace(repository, environment || null, 'the token');
  return { copiedAt: await readCopiedAt(run, place), asked };
}

const job = (given: Record<string, unknown> = {}) => ({
  runner_name: 'Runner 1',
  status: 'in_progress',
  started_at: at,
  ...given,
});
const others = (count: number) =>
  Array.from({ length: count }, () => job({ runner_name: 'Other' }));
const jobsRoute = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
const runRoute = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';

test("a repository's secret is read when the run is queued", async () => {
  const { copiedAt, asked } = await ask([answer({ created_at: at })], { environment: '' });
  expect(copiedAt).toBe(Date.parse(at));
  expect(asked).toEqual([[runRoute, { owner: 'octo', repo: 'site', run_id: 77 }]]);
});

test("an environment's secret is read when this job starts, and other jobs are ignored", async () => {
  const jobs = [
    null,
    5,
    job({ runner_name: 'Other', started_at: 'x' }),
    job({ status: 'queued', started_at: 'y' }),
    job(),
  ];
  const { copiedAt, asked } = await ask([answer({ jobs })]);
  expect(copiedAt).toBe(Date.parse(at));
  expect(asked).toEqual([
    [
      jobsRoute,
      { owner: 'octo', repo: 'site', run_id: 77, attempt_number: 1, per_page: 100, page: 1 },
    ],
  ]);
});

test("a re-run may have the first attempt's copy, so its time of queueing counts, also for an environment", async () => {
  const { asked } = await ask([answer({ created_at: at })], { attempt: 2 });
  expect(asked.map(([route]) => route)).toEqual([runRoute]);
});

test('pages of jobs are read until the job is found or a page is not full', async () => {
  const full = answer({ jobs: others(100) });
  const found = await ask([full, answer({ jobs: [...others(99), job()] })]);
  expect(found.copiedAt).toBe(Date.parse(at));
  expect(found.asked.map(([, parameters]) => parameters)).toMatchObject([{ page: 1 }, { page: 2 }]);
  const last = answer({ jobs: others(99) });
  const missing = await ask([full, last]);
  expect(missing.copiedAt).toBe(last);
});

test.each([
  ['refused', answer({ created_at: at, jobs: [job()] }, 403)],
  ['no time', answer({ created_at: 'soon', jobs: [job({ started_at: 'soon' })] })],
  ['a number', answer({ created_at: 1795403820000, jobs: [job({ started_at: 1795403820000 })] })],
  ['a year', answer({ created_at: 2026, jobs: [job({ started_at: 2026 })] })],
  ['nothing', answer({})],
  ['no list', answer({ jobs: 'none' })],
  ['a page', answer('<html>')],
])('an answer without a usable time is returned unchanged (%s)', async (_, given) => {
  expect((await ask([given])).copiedAt).toBe(given);
  expect((await ask([given], { environment: '' })).copiedAt).toBe(given);
});
