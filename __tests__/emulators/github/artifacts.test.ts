import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openGitHub } from './open-github.ts';

const artifacts = '/repos/Mara/stats/actions/artifacts';
const zip = new Uint8Array([80, 75, 5, 6]);

async function openArtifacts() {
  const opened = await openGitHub();
  const token = opened.github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
  const get = (path: string, as: string | null = token) =>
    opened.call(as, 'GET', `${artifacts}${path}`, undefined, {}, 'manual');
  return { ...opened, token, get };
}

test('artifacts are listed by name, newest first, with their run and repository', async () => {
  const { clock, github, repository, get } = await openArtifacts();
  const first = github.addArtifact(repository, {
    name: 'stats',
    zip,
    createdAt: clock.now() - 1000,
  });
  const second = github.addArtifact(repository, {
    name: 'stats',
    zip,
    headBranch: 'dev',
    runId: 7,
  });
  github.addArtifact(repository, { name: 'other', zip });
  const { body } = await get('?name=stats');
  expect(body).toMatchObject({ total_count: 2, artifacts: [{ id: second }, { id: first }] });
  expect(dig(body, 'artifacts', 0)).toMatchObject({
    expired: false,
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    workflow_run: {
      id: 7,
      head_branch: 'dev',
      repository_id: repository.id,
      head_repository_id: repository.id,
    },
  });
  expect((await get(`/${first}`)).body).toMatchObject({ id: first, name: 'stats' });
});

test('a download is redirected to another host, to a URL that expires in a minute and takes no token', async () => {
  const { clock, github, repository, token, get } = await openArtifacts();
  const id = github.addArtifact(repository, { name: 'stats', zip });
  const { status, headers } = await get(`/${id}/zip`);
  const location = headers.get('location') ?? '';
  expect([status, new URL(location).origin]).toEqual([302, github.storage.url]);
  const download = (authorization?: string) =>
    fetch(location, authorization ? { headers: { authorization } } : {});
  expect((await download(`Bearer ${token}`)).status).toBe(403);
  expect(new Uint8Array(await (await download()).arrayBuffer())).toEqual(zip);
  clock.advance(60_000);
  expect((await download()).status).toBe(403);
});

test('an expired artifact answers 410 and is marked in the list', async () => {
  const { clock, github, repository, get } = await openArtifacts();
  const id = github.addArtifact(repository, { name: 'stats', zip });
  clock.advance(90 * 86_400_000);
  expect((await get(`/${id}/zip`)).status).toBe(410);
  expect(dig((await get('')).body, 'artifacts', 0, 'expired')).toBe(true);
});

test('a download without a token is refused, even from a public repository', async () => {
  const { github, call, get } = await openArtifacts();
  const open = github.addRepository({ owner: 'Mara', name: 'open', private: false });
  const id = github.addArtifact(open, { name: 'stats', zip });
  const path = `/repos/Mara/open/actions/artifacts/${id}`;
  expect((await call(null, 'GET', path)).status).toBe(200);
  expect((await call(null, 'GET', `${path}/zip`)).status).toBe(401);
  expect((await get(`/${id}/zip`)).status).toBe(404);
});
