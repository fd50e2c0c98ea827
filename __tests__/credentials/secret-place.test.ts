import { expect, onTestFinished, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { startGitHub } from '../../src/emulators/github/index.ts';
import { connectGitHub } from '../../src/net/github.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import { hourMs, openWorld, refusal, saveIn, secretName } from '../world.ts';

/** A name that must be encoded in a path. */
const environment = 'live/Köln 1';

const path = '/repos/octo/site/environments/live%2FK%C3%B6ln%201/secrets';

/** A world whose secret is an environment's. The repository has another secret with the same name. */
async function openEnvironment() {
  const world = await openWorld();
  const { github, repository } = world;
  github.addEnvironment(repository, environment);
  const text = [...world.appLines, ...world.signIn().lines, ''].join('\n');
  github.setSecret(repository, secretName, text, { environment });
  github.setSecret(repository, secretName, 'OTHER=1\n');
  const token = github.addToken({ kind: 'app', permissions: { environments: 'write' } });
  const createStore = (given: Parameters<typeof world.createStore>[0] = {}) =>
    world.createStore({ environment, token, ...given });
  return { ...world, text, createStore };
}

test("an environment's secret is sealed with the environment's key and written only there", async () => {
  const { github, repository, text, createStore } = await openEnvironment();
  const opened = await createStore().open(parseEnv(text), 512);
  expect(opened.name).toBe(
    `the secret ${secretName} of the environment ${environment} of octo/site`,
  );
  await saveIn(opened, `${text}NEW=1\n`);

  const held = github.readSecret(repository, secretName, { environment }) ?? '';
  expect(parseEnv(held).values.get('NEW')).toBe('1');
  expect(parseEnv(held).values.get('SOCIAL_SAVED_IN')).toBe(
    `${repository.id}/live%2FK%C3%B6ln%201/${secretName}`,
  );
  expect(github.readSecret(repository, secretName)).toBe('OTHER=1\n');
  const paths = new Set(github.requests.map((request) => request.path));
  expect(paths).toEqual(
    new Set([`${path}/public-key`, `${path}/${secretName}`, `${path}/TIKTOK_STATS_WRITE_PROBE`]),
  );
  await createStore().open(parseEnv(held), 0);
});

test('a token without permission for environments is refused with the name of the missing permission', async () => {
  const { github, token, text, createStore } = await openEnvironment();
  const { code, text: said } = await refusal(createStore({ token }).open(parseEnv(text), 0));
  expect(code).toBe('secret-not-writable');
  expect(said).toContain('environments=');
  expect(said).toContain('"Environments: Read and write"');
  expect(github.requests.every(({ status }) => status === 403)).toBe(true);
});

test("a text of the repository's secret is not written into an environment's, nor the reverse", async () => {
  const { repository, text, token, createStore } = await openEnvironment();
  const ofRepository = `${text}SOCIAL_SAVED_IN=${repository.id}/${secretName}\n`;
  const into = await refusal(createStore().open(parseEnv(ofRepository), 0));
  expect(into.code).toBe('wrong-target');
  expect(into.text).toContain(`${repository.id}/${secretName}`);

  const ofEnvironment = `${text}SOCIAL_SAVED_IN=${repository.id}/live%2FK%C3%B6ln%201/${secretName}\n`;
  const outOf = await refusal(
    createStore({ environment: null, token }).open(parseEnv(ofEnvironment), 0),
  );
  expect(outOf.code).toBe('wrong-target');
  expect(outOf.text).toContain(`${repository.id}/live%2FK%C3%B6ln%201/${secretName}`);
});

test('an environment that does not exist, or lacks the secret, is a wrong target', async () => {
  const { github, repository, text, createStore } = await openEnvironment();
  github.addEnvironment(repository, 'empty');
  for (const other of ['empty', 'nowhere']) {
    const { code, text: said } = await refusal(
      createStore({ environment: other }).open(parseEnv(text), 0),
    );
    expect(code).toBe('wrong-target');
    expect(said).toContain(`the environment ${other} of octo/site`);
    expect(said).toContain('secret-environment');
  }
});

/** A text that was saved an hour before the environment's secret was written, and the job with this copy. */
async function openJob(given: {
  startedAfterMs: number;
  queuedAfterMs?: number;
  attempt?: number;
}) {
  const world = await openEnvironment();
  const { clock, github, repository } = world;
  const savedAt = new Date(clock.now()).toISOString();
  const text = `${world.text}SOCIAL_SAVED_AT=${savedAt}\n`;
  clock.advance(hourMs);
  github.setSecret(repository, secretName, text, { environment });
  const writtenAt = clock.now();
  const { attempt = 1 } = given;
  github.addRun(repository, {
    id: 77,
    createdAt: writtenAt + (given.queuedAfterMs ?? -hourMs / 2),
    attempt,
    jobs: [
      { name: 'done', status: 'completed', runnerName: 'mine', startedAt: writtenAt - hourMs },
      { name: 'other', runnerName: 'theirs', startedAt: writtenAt - hourMs },
      { name: 'mine', runnerName: 'mine', startedAt: writtenAt + given.startedAfterMs },
    ],
  });
  const run = world.thisRun({ attempt, runnerName: 'mine' });
  return {
    ...world,
    text,
    open: (changes: Partial<typeof run> = {}) =>
      world.createStore({ copy: { ...run, ...changes } }).open(parseEnv(text), 0),
  };
}

test("an environment's copy is fresh if the job started after the last write, even if the run was queued before", async () => {
  await (await openJob({ startedAfterMs: 1_000 })).open();
});

test('a job that started before the secret was written has a stale copy', async () => {
  const job = await openJob({ startedAfterMs: -1_000 });
  expect((await refusal(job.open())).code).toBe('stale-copy');
});

test("a re-run may have the first attempt's copy, so its time of queueing counts", async () => {
  const older = await openJob({ startedAfterMs: hourMs, attempt: 2 });
  expect((await refusal(older.open())).code).toBe('stale-copy');
  const newer = await openJob({ startedAfterMs: hourMs, queuedAfterMs: 1_000, attempt: 2 });
  await newer.open();
});

test('a copy counts as stale if its job cannot be found', async () => {
  const job = await openJob({ startedAfterMs: hourMs });
  const { code, text } = await refusal(job.open({ runnerName: 'nobody' }));
  expect(code).toBe('stale-copy');
  expect(text).toContain('actions: read');
});

test('a job is found among more than two hundred jobs', async () => {
  const job = await openJob({ startedAfterMs: -1_000 });
  const many = Array.from({ length: 230 }, (_, index) => ({
    name: `stats ${index}`,
    runnerName: index === 229 ? 'mine' : `runner ${index}`,
    startedAt: job.clock.now() + 1_000,
  }));
  job.github.addRun(job.repository, { id: 77, createdAt: 0, jobs: many });
  await job.open();
});

test('requests to an Enterprise Server go to its own address, with the API version that every server supports', async () => {
  const world = await openWorld();
  const { clock, http } = world;
  const github = await startGitHub({ clock, isEnterprise: true });
  onTestFinished(async () => {
    await github.close();
    judgeGitHub(github.requests);
  });
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const token = github.addToken({ permissions: { secrets: 'write' } });
  github.setSecret(repository, secretName, 'KEY=1\n');
  const store = world.createStore({
    github: connectGitHub({ tokenName: 'the token', token, apiUrl: github.url, http }),
    repository: { owner: 'octo', name: 'site', id: String(repository.id) },
  });
  await saveIn(await store.open(parseEnv('KEY=1\n'), 0), 'KEY=2\n');
  expect(github.readSecret(repository, secretName)).toContain('KEY=2');
  expect(github.requests.length).toBe(4);
});
