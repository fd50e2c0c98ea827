import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openGitHub } from './open-github.ts';

/** A public repository with a tag and a branch, and a private one. */
async function openCommits() {
  const { github, call } = await openGitHub();
  github.addRepository({ owner: 'Mara', name: 'act', private: false, versions: ['v1', 'next/v2'] });
  const token = github.addToken({ permissions: { secrets: 'read' }, repositories: [] });
  const get = (ref: string, repo = 'act') =>
    call(token, 'GET', `/repos/Mara/${repo}/commits/${ref}`);
  return { github, call, get };
}

test('a tag, a branch, a full and a shortened SHA name their commit', async () => {
  const { get } = await openCommits();
  const { status, body } = await get('v1');
  expect(status).toBe(200);
  const sha = String(dig(body, 'sha'));
  for (const ref of ['tags%2Fv1', sha, sha.slice(0, 7)])
    expect(dig((await get(ref)).body, 'sha')).toBe(sha);
  expect(dig((await get('next%2Fv2')).body, 'sha')).not.toBe(sha);
  expect((await get('main')).status).toBe(200);
});

test('what names no commit is answered by 422, also a full SHA', async () => {
  const { get } = await openCommits();
  for (const ref of ['v2', '0'.repeat(40), '0000000']) {
    const { status, body } = await get(ref);
    expect(status).toBe(422);
    expect(dig(body, 'message')).toBe(`No commit found for SHA: ${ref}`);
  }
});

test('a repository that the token does not see is not there, and one that it sees needs contents', async () => {
  const { github, call, get } = await openCommits();
  expect((await get('main', 'stats')).status).toBe(404);
  expect((await get('main', 'nothing')).status).toBe(404);
  const path = '/repos/Mara/stats/commits/main';
  const without = github.addToken({ permissions: { secrets: 'read' } });
  const refused = await call(without, 'GET', path);
  expect(refused.status).toBe(403);
  expect(refused.headers.get('x-accepted-github-permissions')).toBe('contents=read');
  const reader = github.addToken({ permissions: { contents: 'read' } });
  expect((await call(reader, 'GET', path)).status).toBe(200);
});
