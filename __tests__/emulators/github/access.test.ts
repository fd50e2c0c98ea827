import { expect, test } from 'vitest';
import type { TokenKind } from '../../../src/emulators/github/index.ts';
import { dig } from '../dig.ts';
import { ofEnvironment, ofRepository, openGitHub } from './open-github.ts';

const messageOf = (answer: { body: unknown }) => dig(answer.body, 'message');

test('an unknown or expired token gets "Bad credentials", even for a path that does not exist', async () => {
  const { github, call, clock } = await openGitHub();
  const token = github.addToken({ permissions: {}, expiresAt: clock.now() + 1_000 });
  expect((await call(token, 'GET', '/repos/Mara/stats')).status).toBe(200);
  clock.advance(1_000);
  for (const bad of [token, 'nonsense']) {
    const answer = await call(bad, 'GET', '/nowhere');
    expect([answer.status, messageOf(answer)]).toEqual([401, 'Bad credentials']);
  }
});

test('a header reports when the token expires, in the format that GitHub uses', async () => {
  const { github, call } = await openGitHub();
  const token = github.addToken({
    permissions: {},
    expiresAt: Date.UTC(2026, 11, 31, 23, 59, 59),
  });
  const lasting = github.addToken({ permissions: {} });
  const header = 'github-authentication-token-expiration';
  const path = '/repos/Mara/stats';
  expect((await call(token, 'GET', path)).headers.get(header)).toBe('2026-12-31 23:59:59 UTC');
  expect((await call(lasting, 'GET', path)).headers.has(header)).toBe(false);
});

test('a private repository does not exist for a token that does not cover it', async () => {
  const { github, call } = await openGitHub();
  const other = github.addRepository({ owner: 'Mara', name: 'other' });
  const token = github.addToken({ repositories: [other], permissions: { secrets: 'write' } });
  expect((await call(token, 'GET', '/repos/Mara/stats')).status).toBe(404);
  expect((await call(token, 'PUT', `${ofRepository}/A`, {})).status).toBe(404);
  expect((await call(token, 'GET', '/repos/mara/OTHER')).body).toMatchObject({ id: other.id });
});

test('a public repository is visible to everyone, its secrets only with the permission', async () => {
  const { github, call } = await openGitHub();
  github.addRepository({ owner: 'Mara', name: 'open', private: false });
  const token = github.addToken({ repositories: [], permissions: { secrets: 'write' } });
  const path = '/repos/Mara/open/actions/secrets/public-key';
  expect((await call(null, 'GET', '/repos/Mara/open')).status).toBe(200);
  expect((await call(token, 'GET', path)).status).toBe(403);
  const anonymous = await call(null, 'GET', path);
  expect([anonymous.status, messageOf(anonymous)]).toEqual([401, 'Requires authentication']);
  expect((await call(null, 'GET', '/repos/Mara/stats')).status).toBe(404);
});

const byIntegration = 'Resource not accessible by integration';
const byPerson = 'Resource not accessible by personal access token';

test.each([
  ['fine-grained', byPerson],
  ['app', byIntegration],
  ['workflow', byIntegration],
] as const)(
  'a %s token without the permission is refused, and a header names the permission',
  async (kind, message) => {
    const { github, call } = await openGitHub();
    const token = github.addToken({ kind, permissions: {} });
    const answers = [
      ['secrets=read', await call(token, 'GET', `${ofRepository}/public-key`)],
      ['secrets=write', await call(token, 'PUT', `${ofRepository}/A`, 'broken')],
      ['environments=read', await call(token, 'GET', `${ofEnvironment}/public-key`)],
      ['environments=write', await call(token, 'PUT', `${ofEnvironment}/A`, {})],
      ['actions=read', await call(token, 'GET', '/repos/Mara/stats/actions/runs/1')],
    ] as const;
    for (const [needed, answer] of answers) {
      expect([answer.status, messageOf(answer)]).toEqual([403, message]);
      expect(answer.headers.get('x-accepted-github-permissions')).toBe(needed);
    }
  },
);

test("the workflow's own token cannot access secrets, whatever its permissions", async () => {
  const { github, call } = await openGitHub();
  const token = github.addToken({
    kind: 'workflow',
    permissions: { secrets: 'write', environments: 'write', actions: 'read' },
  });
  expect(messageOf(await call(token, 'GET', `${ofRepository}/public-key`))).toBe(byIntegration);
  expect(messageOf(await call(token, 'GET', `${ofEnvironment}/public-key`))).toBe(byIntegration);
  expect((await call(token, 'GET', '/repos/Mara/stats/actions/runs/1')).status).toBe(404);
});

test('read access does not allow writing, but write access allows reading', async () => {
  const { github, call } = await openGitHub();
  const reader = github.addToken({ permissions: { secrets: 'read' } });
  const writer = github.addToken({ permissions: { secrets: 'write' } });
  expect((await call(reader, 'GET', `${ofRepository}/public-key`)).status).toBe(200);
  expect((await call(reader, 'PUT', `${ofRepository}/A`, {})).status).toBe(403);
  expect((await call(writer, 'GET', `${ofRepository}/public-key`)).status).toBe(200);
  expect((await call(writer, 'PUT', `${ofRepository}/A`, {})).status).toBe(422);
});

test('the permission for secrets does not cover environments, or the other way round', async () => {
  const { github, call } = await openGitHub();
  const forSecrets = github.addToken({ permissions: { secrets: 'write' } });
  const forEnvironments = github.addToken({ permissions: { environments: 'write' } });
  expect((await call(forSecrets, 'PUT', `${ofEnvironment}/A`, {})).status).toBe(403);
  expect((await call(forEnvironments, 'PUT', `${ofEnvironment}/A`, {})).status).toBe(422);
  expect((await call(forEnvironments, 'PUT', `${ofRepository}/A`, {})).status).toBe(403);
});

test('a classic token has the scope for everything, or sees nothing private', async () => {
  const { github, call } = await openGitHub();
  const scoped = github.addToken({ kind: 'classic', permissions: { secrets: 'write' } });
  const bare = github.addToken({ kind: 'classic', permissions: {} });
  const answer = await call(scoped, 'GET', `${ofEnvironment}/public-key`);
  expect([answer.status, answer.headers.get('x-oauth-scopes')]).toEqual([200, 'repo']);
  expect((await call(bare, 'GET', '/repos/Mara/stats')).status).toBe(404);
});

test('a request without a user agent gets a text from the gateway, not JSON', async () => {
  const { github, call } = await openGitHub();
  const token = github.addToken({ permissions: {} });
  const answer = await call(token, 'GET', '/repos/Mara/stats', undefined, { 'user-agent': '' });
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('make sure your request has a User-Agent header');
});

test('two API versions exist, the older one is the default, and any other answers 400', async () => {
  const { github, call } = await openGitHub();
  const token = github.addToken({ permissions: {} });
  const get = async (headers: Record<string, string>) => {
    const answer = await call(token, 'GET', '/repos/Mara/stats', undefined, headers);
    return [answer.status, answer.headers.get('x-github-api-version-selected')];
  };
  expect(await get({})).toEqual([200, '2022-11-28']);
  expect(await get({ 'x-github-api-version': '2026-03-10' })).toEqual([200, '2026-03-10']);
  expect(await get({ 'x-github-api-version': '2024-01-01' })).toEqual([400, null]);
});

test("each answer has a request id and the token's remaining rate limit", async () => {
  const { github, call, clock } = await openGitHub();
  const token = github.addToken({ kind: 'workflow', permissions: {} });
  await call(token, 'GET', '/repos/Mara/stats');
  const { headers } = await call(token, 'GET', '/repos/Mara/stats');
  expect(headers.get('x-ratelimit-limit')).toBe('1000');
  expect(headers.get('x-ratelimit-remaining')).toBe('998');
  expect(Number(headers.get('x-ratelimit-reset'))).toBe(Math.floor(clock.now() / 1000) + 3600);
  expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F:]{36}$/);
});

test.each([
  ['fine-grained', /^github_pat_\w{82}$/],
  ['app', /^ghs_[\w.]{500,}$/],
  ['workflow', /^ghs_[\w.]{500,}$/],
  ['classic', /^ghp_\w{36}$/],
] satisfies [TokenKind, RegExp][])('a %s token has the real format', async (kind, pattern) => {
  const { github } = await openGitHub();
  expect(github.addToken({ kind, permissions: {} })).toMatch(pattern);
});
