import { expect, test } from 'vitest';
import { endpoints } from '../../../src/emulators/github/endpoints.ts';
import {
  ofEnvironment,
  ofRepository,
  openGitHub,
  seal,
} from '../../emulators/github/open-github.ts';
import { judgeAnswer } from './judge-exchange.ts';

const runs = '/repos/Mara/stats/actions/runs';
const artifacts = '/repos/Mara/stats/actions/artifacts';

/** Not in the extract: its description is larger than all others together. */
const unjudged = 'GET /repos/:owner/:repo';

async function openScene() {
  const { github, repository, clock, call } = await openGitHub();
  const permissions = {
    secrets: 'write',
    environments: 'write',
    actions: 'write',
    actions_variables: 'write',
    administration: 'write',
    contents: 'read',
  } as const;
  const token = github.addToken({ permissions });
  github.addRun(repository, {
    id: 7,
    createdAt: clock.now(),
    attempt: 2,
    jobs: [
      { attempt: 1, status: 'completed', conclusion: 'failure', completedAt: clock.now() },
      {},
    ],
  });
  const artifact = github.addArtifact(repository, { name: 'stats', zip: new Uint8Array(22) });
  return { github, repository, clock, artifact, call, token, send: call.bind(null, token) };
}

test('every endpoint of the emulator answers as GitHub describes it', async () => {
  const { github, repository, artifact, send, call } = await openScene();
  for (const base of [ofRepository, ofEnvironment]) {
    const path = `${base}/ENV_SOCIAL`;
    const { body: key } = await send('GET', `${base}/public-key`);
    await send('PUT', path, await seal(key, 'a=1'));
    await send('PUT', path, await seal(key, 'a=2'));
    await send('GET', path);
    await send('GET', `${base}?per_page=1`);
    await send('DELETE', path);
  }
  await send('PUT', '/repos/Mara/stats/environments/new');
  await send('GET', '/repos/Mara/stats/commits/main');
  await send('GET', `${runs}/7`);
  await send('GET', `${runs}/7/jobs`);
  await send('GET', `${runs}/7/attempts/1/jobs`);
  await call(
    github.addToken({ kind: 'classic', permissions: { checks: 'read' } }),
    'GET',
    '/repos/Mara/stats/check-runs/71/annotations',
  );
  for (const base of [ofRepository, ofEnvironment].map((path) =>
    path.replace('secrets', 'variables'),
  )) {
    await send('POST', base, { name: 'APP', value: '1' });
    await send('PATCH', `${base}/APP`, { value: '2' });
    await send('GET', `${base}/APP`);
    await send('GET', `${base}?per_page=1`);
  }
  for (const kind of ['secrets', 'variables'])
    await send('GET', `/repos/Mara/stats/actions/organization-${kind}?per_page=1`);
  github.addWorkflow(repository, '.github/workflows/stats.yml', 'on:\n  workflow_dispatch:\n');
  const workflow = '/repos/Mara/stats/actions/workflows/stats.yml';
  await send('GET', workflow);
  await send('POST', `${workflow}/dispatches`, { ref: 'main' });
  await send('POST', `${workflow}/dispatches`, { ref: 'main', return_run_details: true });
  await send('GET', `${workflow}/runs`);
  await send('GET', `${artifacts}?name=stats&per_page=100&page=1`);
  await send('GET', `${artifacts}/${artifact}`);
  await send('GET', `${artifacts}/${artifact}/zip`, undefined, {}, 'manual');

  expect(github.requests.flatMap((one) => judgeAnswer(one, one.answer))).toEqual([]);
  expect(github.requests.every(({ status }) => status !== null && status < 400)).toBe(true);
  const asked = Object.keys(endpoints).filter((route) => {
    const pattern = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);
    return github.requests.some(({ method, path }) => pattern.test(`${method} ${path}`));
  });
  expect([unjudged, ...asked].sort()).toEqual(Object.keys(endpoints).sort());
});

test('every refusal of the emulator is an error as GitHub describes it', async () => {
  const { github, repository, clock, artifact, call, token, send } = await openScene();
  const { body: key } = await send('GET', `${ofRepository}/public-key`);
  const sealed = await seal(key, 'a=1');
  const puts = [{}, { ...sealed, key_id: '1' }, { ...sealed, encrypted_value: '-' }, '{', '[]'];
  for (const body of puts) await send('PUT', `${ofRepository}/ENV_SOCIAL`, body);
  await send('PUT', `${ofRepository}/.env`, sealed);
  await send('GET', `${ofRepository}/NOTHING`);
  await send('DELETE', `${ofRepository}/NOTHING`);
  await send('GET', '/repos/Mara/stats/environments/other/secrets/public-key');
  for (const path of ['/8', '/seven', '/7/attempts/3/jobs']) await send('GET', `${runs}${path}`);
  await send('GET', '/repos/Mara/stats/commits/v9');
  await send('GET', '/nowhere');
  const expired = github.addArtifact(repository, {
    name: 'old',
    zip: new Uint8Array(22),
    expiresAt: clock.now(),
  });
  for (const path of [`/${expired}/zip`, `/${artifact}/tar`, '/7', '/seven/zip']) {
    await send('GET', `${artifacts}${path}`);
  }
  await call(null, 'GET', `${artifacts}/${artifact}/zip`);
  await send('POST', ofRepository, {});
  await call('nobody', 'GET', ofRepository);
  await call(null, 'GET', ofRepository);
  for (const kind of ['app', 'workflow', 'classic', 'fine-grained'] as const) {
    const powerless = github.addToken({ kind, permissions: {} });
    await call(powerless, 'PUT', `${ofRepository}/ENV_SOCIAL`, sealed);
  }
  await call(token, 'GET', ofRepository, undefined, { 'x-github-api-version': '2020-01-01' });

  const refusals = github.requests.slice(1);
  expect(refusals.every(({ status }) => status !== null && status >= 400)).toBe(true);
  expect(refusals.flatMap((one) => judgeAnswer(one, one.answer))).toEqual([]);
});

test('an answer of an injected fault is not recorded as an answer of GitHub', async () => {
  const { github, send } = await openScene();
  github.fault({ path: `${ofRepository}/public-key`, status: 299, body: 'nonsense' });
  github.fault({ path: `${ofRepository}/public-key`, status: 502, acts: true });
  await send('GET', `${ofRepository}/public-key`);
  await send('GET', `${ofRepository}/public-key`);
  const [unacted, acted] = github.requests;
  expect(unacted?.answer).toBeNull();
  expect(acted?.status).toBe(502);
  expect(acted?.answer?.status).toBe(200);
});
