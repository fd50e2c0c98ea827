import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openGitHub } from './open-github.ts';

const runs = '/repos/Mara/stats/actions/runs';

async function openRuns() {
  const opened = await openGitHub();
  const token = opened.github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
  return { ...opened, get: (path: string) => opened.call(token, 'GET', path) };
}

test('a run has the time of queueing and the number of its attempt', async () => {
  const { github, repository, get } = await openRuns();
  const createdAt = Date.UTC(2026, 10, 2, 6, 0, 5);
  github.addRun(repository, { id: 19_000_000_001, createdAt });
  const { status, body } = await get(`${runs}/19000000001`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: 19_000_000_001,
    run_attempt: 1,
    created_at: '2026-11-02T06:00:05Z',
    run_started_at: '2026-11-02T06:00:05Z',
    repository: { id: repository.id, full_name: 'Mara/stats' },
  });
});

test('a re-run keeps the time of queueing and has its own start time', async () => {
  const { github, repository, get } = await openRuns();
  const createdAt = Date.UTC(2026, 10, 1, 6);
  const startedAt = Date.UTC(2026, 10, 2, 6);
  github.addRun(repository, { id: 7, createdAt, startedAt, attempt: 2 });
  expect((await get(`${runs}/7`)).body).toMatchObject({
    run_attempt: 2,
    created_at: '2026-11-01T06:00:00Z',
    run_started_at: '2026-11-02T06:00:00Z',
  });
});

test('jobs belong to their attempt', async () => {
  const { github, repository, get } = await openRuns();
  const createdAt = Date.UTC(2026, 10, 2, 6);
  const jobs = [
    { name: 'old', attempt: 1, status: 'completed', conclusion: 'failure' },
    { name: 'new', startedAt: createdAt + 90_000 },
  ] as const;
  github.addRun(repository, { id: 7, createdAt, attempt: 2, jobs: [...jobs] });
  const first = await get(`${runs}/7/attempts/1/jobs`);
  expect(first.body).toMatchObject({ total_count: 1, jobs: [{ name: 'old', run_attempt: 1 }] });
  const second = await get(`${runs}/7/attempts/2/jobs`);
  expect(dig(second.body, 'jobs', 0)).toMatchObject({
    name: 'new',
    run_id: 7,
    status: 'in_progress',
    started_at: '2026-11-02T06:01:30Z',
  });
  expect((await get(`${runs}/7/jobs`)).body).toEqual(second.body);
});

test('runs and attempts that do not exist answer 404', async () => {
  const { github, repository, get } = await openRuns();
  github.addRun(repository, { id: 7, createdAt: 0 });
  for (const path of ['/8', '/seven', '/7/attempts/2/jobs', '/7/attempts/0/jobs', '/8/jobs']) {
    expect((await get(`${runs}${path}`)).status).toBe(404);
  }
});
