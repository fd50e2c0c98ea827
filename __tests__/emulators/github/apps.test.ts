import { createSign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { judgeGitHub } from '../../referees/github/judge-exchange.ts';
import { dig } from '../dig.ts';
import { openGitHub } from './open-github.ts';

const headers = { 'x-github-api-version': '2026-03-10' };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs a JSON web token: https://www.rfc-editor.org/rfc/rfc7519 */
function sign(pem: string, claims: Record<string, unknown>): string {
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(pem, 'base64url')}`;
}

async function openApps() {
  const opened = await openGitHub();
  const { github, clock } = opened;
  const manifest = {
    name: 'social-stats-abcdef',
    url: 'https://github.com/Mara/stats',
    redirect_url: 'http://127.0.0.1:43117/callback',
    public: false,
    default_permissions: { secrets: 'write' },
    default_events: [],
  };
  const post = (path: string, form: Record<string, string>) =>
    fetch(github.web.url + path, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
  /** Presses "Create GitHub App"; resolves with the address that the browser is sent to. */
  const create = async (changes: Record<string, unknown> = {}, name = manifest.name) => {
    const form = { manifest: JSON.stringify({ ...manifest, ...changes }), name };
    const answer = await post('/settings/apps/manifest', {
      ...form,
      state: 'S1',
      owner: 'Mara',
      type: 'User',
    });
    return answer.headers.get('location') ?? (await answer.text());
  };
  const convert = async (code: string) =>
    opened.call(null, 'POST', `/app-manifests/${code}/conversions`, undefined, headers);
  const makeApp = async () => {
    const code = new URL(await create()).searchParams.get('code') ?? '';
    const { body } = await convert(code);
    const [pem, clientId] = [String(dig(body, 'pem')), String(dig(body, 'client_id'))];
    const now = Math.floor(clock.now() / 1000);
    const token = (claims: Record<string, unknown> = {}) =>
      sign(pem, { iss: clientId, iat: now - 60, exp: now + 540, ...claims });
    return { body, token, slug: String(dig(body, 'slug')) };
  };
  return { ...opened, manifest, post, create, convert, makeApp };
}

describe('the manifest', () => {
  test('gives a code that works once, and only within an hour', async () => {
    const { create, convert, clock, github } = await openApps();
    const target = new URL(await create());
    expect(target.href).toMatch(/^http:\/\/127\.0\.0\.1:43117\/callback\?code=\w+&state=S1$/);
    const code = target.searchParams.get('code') ?? '';
    const { status, body } = await convert(code);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: 'social-stats-abcdef',
      html_url: `${github.web.url}/apps/social-stats-abcdef`,
      permissions: { secrets: 'write', metadata: 'read' },
      webhook_secret: null,
    });
    expect(dig(body, 'pem')).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
    expect((await convert(code)).status).toBe(404);
    const late = new URL(await create({}, 'later')).searchParams.get('code') ?? '';
    clock.advance(3_600_000);
    expect((await convert(late)).status).toBe(404);
    judgeGitHub(github.requests);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a hook without an address', { hook_attributes: { active: false } }, /Register new/],
    ['no homepage', { url: '' }, /Homepage URL must be a valid URL/],
    ['events without a hook', { default_events: ['push'] }, /Hook url cannot be blank/],
    ['a name that is too long', { name: 'x'.repeat(35) }, /Name is too long/],
  ])('with %s gets no App', async (_, changes, expected) => {
    const { post, manifest } = await openApps();
    const text = JSON.stringify({ ...manifest, ...changes });
    const page = await (await post('/settings/apps/new?state=S1', { manifest: text })).text();
    expect(page).toMatch(expected);
    expect(page).not.toContain('<button');
  });

  test('cannot take a name that another App has', async () => {
    const { create } = await openApps();
    await create();
    expect(await create()).toContain('Name has already been taken');
  });
});

describe('an App', () => {
  test('is installed for the repository that the person has chosen, and then gets a token for it', async () => {
    const { makeApp, call, post, github, repository } = await openApps();
    const { token, slug } = await makeApp();
    const ask = () => call(token(), 'GET', '/repos/Mara/stats/installation', undefined, headers);
    expect((await ask()).status).toBe(404);
    await post(`/apps/${slug}/installations`, {
      selection: 'selected',
      repository: String(repository.id),
    });
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ app_slug: slug, repository_selection: 'selected' });
    const made = await call(
      token(),
      'POST',
      `/app/installations/${dig(body, 'id')}/access_tokens`,
      { permissions: { secrets: 'write' }, repositories: ['stats'] },
      { ...headers, 'content-type': 'application/json' },
    );
    expect(made.status).toBe(201);
    const read = await call(
      String(dig(made.body, 'token')),
      'GET',
      '/repos/Mara/stats/actions/secrets/public-key',
      undefined,
      headers,
    );
    expect(read.status).toBe(200);
    judgeGitHub(github.requests);
  });

  test.each<[string, Record<string, number>]>([
    ['expires in more than ten minutes', { exp: 10_000_000_000 }],
    ['was issued in the future', { iat: 10_000_000_000 }],
    ['has expired', { exp: 1 }],
    ['names another App', { iss: 7 }],
  ])('is refused with a token that %s', async (_, claims) => {
    const { makeApp, call } = await openApps();
    const { token } = await makeApp();
    const { status } = await call(
      token(claims),
      'GET',
      '/repos/Mara/stats/installation',
      undefined,
      headers,
    );
    expect(status).toBe(401);
  });
});

test('variables are made once, changed, and kept apart by environment', async () => {
  const { github, call, repository } = await openGitHub();
  const permissions = { actions_variables: 'write', environments: 'write' } as const;
  const token = github.addToken({ permissions });
  const send = (method: string, path: string, body?: unknown) =>
    call(token, method, `/repos/Mara/stats/${path}`, body, {
      ...headers,
      'content-type': 'application/json',
    });
  const variable = { name: 'Stats_App', value: 'Iv1' };
  expect((await send('POST', 'actions/variables', variable)).status).toBe(201);
  expect((await send('POST', 'actions/variables', variable)).status).toBe(409);
  expect((await send('PATCH', 'actions/variables/STATS_APP', { value: 'Iv2' })).status).toBe(204);
  expect((await send('GET', 'actions/variables')).body).toMatchObject({
    total_count: 1,
    variables: [{ name: 'STATS_APP', value: 'Iv2' }],
  });
  const inEnvironment = 'environments/tik%2Ftok/variables';
  expect((await send('GET', `${inEnvironment}/STATS_APP`)).status).toBe(404);
  expect((await send('POST', inEnvironment, { ...variable, value: 'E' })).status).toBe(201);
  expect([...github.readVariables(repository, { environment: 'tik/tok' })]).toEqual([
    ['STATS_APP', 'E'],
  ]);
  judgeGitHub(github.requests);
});

test('a dispatch queues a run, tells which, and refuses a workflow without that trigger', async () => {
  const { github, call, repository } = await openGitHub();
  const token = github.addToken({ kind: 'classic', permissions: { actions: 'write' } });
  const send = (method: string, path: string, body?: unknown) =>
    call(token, method, `/repos/Mara/stats/${path}`, body, {
      ...headers,
      'content-type': 'application/json',
    });
  const trigger = 'name: Stats\non:\n  workflow_dispatch:\n';
  github.addWorkflow(repository, '.github/workflows/stats.yml', trigger);
  github.addWorkflow(repository, '.github/workflows/other.yml', 'on: push\n');
  const dispatch = (file: string) =>
    send('POST', `actions/workflows/${file}/dispatches`, { ref: 'main' });
  expect((await dispatch('other.yml')).status).toBe(422);
  expect((await dispatch('none.yml')).status).toBe(404);
  const { status, body } = await dispatch('stats.yml');
  expect(status).toBe(200);
  const id = Number(dig(body, 'workflow_run_id'));
  const list = await send('GET', 'actions/workflows/stats.yml/runs?event=workflow_dispatch');
  expect(list.body).toMatchObject({ total_count: 1, workflow_runs: [{ id, status: 'queued' }] });
  const annotations = [{ level: 'failure', message: 'It failed.' }] as const;
  github.addRun(repository, {
    id,
    createdAt: 0,
    status: 'completed',
    conclusion: 'failure',
    jobs: [{ id: 5, conclusion: 'failure', annotations: [...annotations] }],
  });
  const shown = await send('GET', 'check-runs/5/annotations');
  expect(shown.body).toMatchObject([{ annotation_level: 'failure', message: 'It failed.' }]);
  judgeGitHub(github.requests);
});
