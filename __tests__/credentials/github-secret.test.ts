import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toIsoSeconds } from '../../src/clock.ts';
import { type EnvFile, parseEnv } from '../../src/credentials/env-file.ts';
import type { OpenStore } from '../../src/credentials/store.ts';
import { connectGitHub } from '../../src/net/github.ts';
import {
  hourMs,
  keyPath,
  openWorld,
  probePath,
  refusal,
  saveIn,
  secretName,
  secretPath,
  type World,
} from '../world.ts';

const runPath = '/repos/octo/site/actions/runs/77';

/** A world whose secret holds a signed-in account, as this text. */
async function openSecret() {
  const world = await openWorld();
  const text = world.keep(world.appLines, world.signIn().lines);
  return { ...world, text, open: () => world.createStore().open(parseEnv(text), 512) };
}

const requested = ({ github }: Pick<World, 'github'>) =>
  github.requests.map(({ method, path }) => `${method} ${path}`);

const stamped = (text: string) => text.replace(/^SOCIAL_SAVED_.*\r?\n/gm, '');

test('opening asks for metadata, key and the right to write side by side, and writes nothing', async () => {
  const { github, repository, events, text, open, warnings } = await openSecret();
  github.latencyMs = 20;
  const opened = await open();
  expect(requested({ github }).sort()).toEqual([
    `GET ${secretPath}`,
    `GET ${keyPath}`,
    `PUT ${probePath}`,
  ]);
  const firstAnswer = events.findIndex((event) => event.startsWith('<'));
  expect(events.slice(0, firstAnswer)).toHaveLength(3);
  expect(opened.name).toBe(`the secret ${secretName} of octo/site`);
  expect(opened.version.id).toBe(github.secretUpdatedAt(repository, secretName));
  expect(github.readSecret(repository, secretName)).toBe(text);
  expect(warnings).toEqual([]);
});

test('the write probe sends an empty body under a name of its own, and leaves no secret behind', async () => {
  const { github, repository, open } = await openSecret();
  await open();
  const puts = github.requests.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ path, body, status }) => [path, body, status])).toEqual([
    [probePath, expect.stringMatching(/^(\{\})?$/), 422],
  ]);
  expect(github.readSecret(repository, 'TIKTOK_STATS_WRITE_PROBE')).toBeNull();
});

test('every request names the version of the API', async () => {
  const { github, text, open } = await openSecret();
  const opened = await open();
  await saveIn(opened, text);
  await opened.readVersion();
  expect(github.requests).toHaveLength(5);
  for (const { headers } of github.requests) {
    expect(headers['x-github-api-version']).toBe('2026-03-10');
  }
});

test('saving stamps time and target, and leaves the rest of the text as it is', async () => {
  const { clock, github, repository, open } = await openSecret();
  const opened = await open();
  clock.advance(1_234);
  const text = '# mine\r\n\r\nB="2" # two\r\nOTHER_TOOL = \'x y\'\r\n\r\n# end';
  await saveIn(opened, text);
  const saved = github.readSecret(repository, secretName) ?? '';
  expect(stamped(saved)).toBe(text);
  expect(saved.match(/^SOCIAL_SAVED_.*\r$/gm)).toHaveLength(2);
  const env = parseEnv(saved);
  expect(env.values.get('SOCIAL_SAVED_IN')).toBe(`${repository.id}/${secretName}`);
  expect(env.values.get('SOCIAL_SAVED_AT')).toBe(
    new Date(clock.now()).toISOString().replace(/\.\d+/, ''),
  );
});

test('a later saving changes the stamps where they stand', async () => {
  const { clock, github, repository, text, open } = await openSecret();
  const opened = await open();
  await saveIn(opened, text);
  const first = github.readSecret(repository, secretName) ?? '';
  clock.advance(hourMs);
  await saveIn(opened, first);
  const second = github.readSecret(repository, secretName) ?? '';
  expect(second).not.toBe(first);
  expect(second.replace(/^SOCIAL_SAVED_AT=.*$/m, '')).toBe(
    first.replace(/^SOCIAL_SAVED_AT=.*$/m, ''),
  );
  expect(await opened.readVersion()).not.toBe(opened.version);
});

test('a secret that does not exist is a wrong target', async () => {
  const { createStore, github, repository, text } = await openSecret();
  const { code, text: said } = await refusal(
    createStore({ secretName: 'OTHER_NAME' }).open(parseEnv(text), 0),
  );
  expect(code).toBe('wrong-target');
  expect(said).toContain('OTHER_NAME in octo/site');
  expect(github.readSecret(repository, 'TIKTOK_STATS_WRITE_PROBE')).toBeNull();
});

test('a repository that the token does not see is a wrong target', async () => {
  const { createStore, github, text } = await openSecret();
  const elsewhere = github.addRepository({ owner: 'octo', name: 'elsewhere' });
  const token = github.addToken({ permissions: { secrets: 'write' }, repositories: [elsewhere] });
  const { code } = await refusal(createStore({ token }).open(parseEnv(text), 0));
  expect(code).toBe('wrong-target');
});

test('a text that was saved into another secret is a wrong target, and nothing is asked', async () => {
  const { createStore, github, repository, text } = await openSecret();
  for (const savedIn of [`${repository.id}/OTHER`, `1/${secretName}`, 'no target at all']) {
    const { code } = await refusal(
      createStore().open(parseEnv(`${text}SOCIAL_SAVED_IN=${savedIn}\n`), 0),
    );
    expect(code).toBe('wrong-target');
  }
  expect(github.requests).toEqual([]);
  await createStore().open(parseEnv(`${text}SOCIAL_SAVED_IN=${repository.id}/tiktok_secret\n`), 0);
});

test.each([
  ['an app without the permission', { kind: 'app', permissions: {} }, 'secrets=write'],
  ['an app that may only read', { kind: 'app', permissions: { secrets: 'read' } }, 'secrets=write'],
  ['a fine-grained token', { permissions: { secrets: 'read' } }, 'secrets=write'],
  ["the workflow's own token", { kind: 'workflow', permissions: {} }, 'secrets=write'],
] as const)(
  'without the right to write, the error names the permission: %s',
  async (_, given, needed) => {
    const { createStore, github, writes, text } = await openSecret();
    const token = github.addToken({ ...given, permissions: { ...given.permissions } });
    const { code, text: said } = await refusal(createStore({ token }).open(parseEnv(text), 0));
    expect(code).toBe('secret-not-writable');
    expect(said).toContain(needed);
    expect(said).toContain('Secrets: Read and write');
    expect(writes()).toEqual([]);
  },
);

test('a token that GitHub does not know is told as such, and never shown', async () => {
  const { createStore, text } = await openSecret();
  const { code, text: said } = await refusal(
    createStore({ token: 'ghp_unknown0123456789' }).open(parseEnv(text), 0),
  );
  expect(code).toBe('secret-not-writable');
  expect(said).toContain('HTTP 401');
  expect(said).not.toContain('ghp_');
});

test.each(['', 'ghp_two\nlines', 'ghp_ä', 'ghp_\u0001'])(
  'a token that no header can carry is refused without being shown: %j',
  async (token) => {
    const { createStore, github, text, lines } = await openSecret();
    const error = await createStore({ token })
      .open(parseEnv(text), 0)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'StatsError', code: 'invalid-input' });
    expectNothing('ghp_', error, lines);
    expect(github.requests).toEqual([]);
  },
);

test('throttling before a token is spent is no lack of rights', async () => {
  for (const fault of [
    { path: secretPath, status: 403, headers: { 'retry-after': '60' }, times: 9 },
    { path: keyPath, status: 403, headers: { 'x-ratelimit-remaining': '0' } },
    { path: probePath, status: 403, headers: { 'retry-after': '60' } },
    { path: probePath, status: 429 },
  ]) {
    const { github, open } = await openSecret();
    github.fault(fault);
    const { code, text } = await refusal(open());
    expect(code).toBe('throttled');
    if (fault.path === probePath) expect(text).toMatch(/^GitHub throttled writing secrets\. /);
  }
});

test('GitHub being down is nothing that a person must mend, once reads have been repeated', async () => {
  const { github, open } = await openSecret();
  github.fault({ path: keyPath, status: 502, times: 3 });
  await open();
  github.fault({ path: keyPath, status: 503, times: Number.POSITIVE_INFINITY });
  expect((await refusal(open())).code).toBe('unavailable');
});

test('an odd answer to the probe is warned of, and the run goes on', async () => {
  for (const status of [400, 409, 500]) {
    const { github, open, warnings } = await openSecret();
    github.fault({ path: probePath, status, times: 2 });
    await open();
    expect(warnings).toEqual([expect.stringContaining(`HTTP ${status}`)]);
  }
});

test('a probe that GitHub takes after all is deleted at once', async () => {
  const { github, open, warnings } = await openSecret();
  github.fault({ method: 'PUT', path: probePath, status: 201 });
  await open();
  expect(requested({ github })).toContain(`DELETE ${probePath}`);
  expect(warnings).toHaveLength(1);
});

test('a probe that GitHub takes and deletes again is nothing that a person must know', async () => {
  const { github, open, warnings } = await openSecret();
  github.fault({ method: 'PUT', path: probePath, status: 201 });
  github.fault({ method: 'DELETE', path: probePath, status: 204 });
  await open();
  expect(requested({ github })).toContain(`DELETE ${probePath}`);
  expect(warnings).toEqual([]);
});

test('a probe that GitHub takes and does not delete is named, so that a person can', async () => {
  for (const fault of [{ status: 403 }, { drop: 'before', times: 9 }] as const) {
    const { github, open, warnings } = await openSecret();
    github.fault({ method: 'PUT', path: probePath, status: 201 });
    github.fault({ method: 'DELETE', path: probePath, ...fault });
    await open();
    expect(warnings).toEqual([
      'GitHub stored the write probe as a secret: delete TIKTOK_STATS_WRITE_PROBE in octo/site.',
    ]);
  }
});

test.each([
  ['A connection that drops', { drop: 'before' as const }],
  ['A gateway that fails', { status: 502 }],
  ['A server that fails', { status: 500 }],
])('%s under the probe is worth a second probe', async (_, fault) => {
  const { github, open, warnings } = await openSecret();
  github.fault({ path: probePath, ...fault });
  await open();
  expect(requested({ github }).filter((one) => one === `PUT ${probePath}`)).toHaveLength(2);
  expect(warnings).toEqual([]);
});

test.each([
  ['archived', 'app', 'the repository is archived'],
  ['ip-allow-list', 'app', 'allows only certain IP addresses'],
  ['ip-allow-list', 'fine-grained', 'allows only certain IP addresses'],
  ['single-sign-on', 'classic', 'requires single sign-on (SAML)'],
  ['no-classic-tokens', 'classic', 'forbids classic personal access tokens'],
  ['short-lived-tokens', 'fine-grained', 'valid for at most 366 days'],
] as const)('a barrier is no missing permission: %s, %s token', async (barrier, kind, said) => {
  const { createStore, github, text } = await openSecret();
  const guarded = github.addRepository({ owner: 'acme', name: 'site', barrier });
  github.setSecret(guarded, secretName, text);
  const token = github.addToken({ kind, permissions: { secrets: 'write' } });
  const repository = { owner: 'acme', name: 'site', id: String(guarded.id) };
  const refused = await refusal(createStore({ token, repository }).open(parseEnv(text), 512));
  expect(refused.code).toBe('secret-not-writable');
  expect(refused.text).toContain('GitHub refuses the token for acme/site (HTTP 403): ');
  expect(refused.text).toContain(said);
  expect(refused.text).not.toMatch(/Read and write|authorization_request|personal-access-tokens/);
  expect(github.readSecret(guarded, secretName)).toBe(text);
});

test('single sign-on is no barrier for a GitHub App, nor is a rule for classic tokens', async () => {
  for (const barrier of ['single-sign-on', 'no-classic-tokens', 'short-lived-tokens'] as const) {
    const { createStore, github, text } = await openSecret();
    const guarded = github.addRepository({ owner: 'acme', name: 'site', barrier });
    github.setSecret(guarded, secretName, text);
    const repository = { owner: 'acme', name: 'site', id: String(guarded.id) };
    await createStore({ repository }).open(parseEnv(text), 512);
  }
});

test.each([301, 302, 307])('a redirect of a portal (HTTP %d) is no new name', async (status) => {
  const { github, open } = await openSecret();
  const headers = { location: 'https://portal.example/login' };
  github.fault({ path: /./, status, headers, times: Number.POSITIVE_INFINITY });
  const { code, text } = await refusal(open());
  expect(code).toBe('unexpected-answer');
  expect(text).toMatch(/redirect.*proxy or portal/);
});

test('a new name that this token may not see is not told, but the cause is', async () => {
  const { github, repository, open } = await openSecret();
  github.rename(repository, 'portfolio');
  github.fault({ path: /^\/repositories\//, status: 404, times: Number.POSITIVE_INFINITY });
  const { code, text } = await refusal(open());
  expect(code).toBe('wrong-target');
  expect(text).toMatch(
    /renamed or transferred \(HTTP 30[17]\)\. Start a new run.*address of its page/,
  );
});

test('the new name of a renamed repository is told before a token is spent', async () => {
  const { github, repository, open } = await openSecret();
  github.rename(repository, 'portfolio');
  const { code, text } = await refusal(open());
  expect(code).toBe('wrong-target');
  expect(text).toMatch(
    /^The repository was renamed or transferred \(HTTP 30[17]\): it is octo\/portfolio now\. Start a new run/,
  );
  expect(text).not.toContain('proxy');
});

test('a text that would not fit into a secret is refused before anything is asked', async () => {
  const { createStore, github, text } = await openSecret();
  const filled = (bytes: number) => `${text}#${'ä'.repeat(bytes / 2)}\n`;
  const { code, text: said } = await refusal(createStore().open(parseEnv(filled(49_000)), 0));
  expect(code).toBe('secret-not-writable');
  expect(said).toContain('49152');
  expect((await refusal(createStore().open(parseEnv(filled(48_000)), 1_000))).code).toBe(
    'secret-not-writable',
  );
  expect(github.requests).toEqual([]);
  await createStore().open(parseEnv(filled(48_000)), 100);
});

test.each([
  [{}],
  [{ key_id: '1', key: 'AAAA' }],
  [{ key_id: 1, key: `${'A'.repeat(43)}=` }],
  ['<html>'],
])('a public key that is none is refused before a token is spent: %j', async (body) => {
  const { github, open } = await openSecret();
  github.fault({ path: keyPath, body: JSON.stringify(body) });
  expect((await refusal(open())).code).toBe('unexpected-answer');
});

test('metadata without a time is refused before a token is spent', async () => {
  const { github, open } = await openSecret();
  github.fault({ path: secretPath, body: '{"updated_at":"yesterday"}' });
  expect((await refusal(open())).code).toBe('unexpected-answer');
});

test('when the key has changed since, it is fetched again and the text sealed again', async () => {
  const { github, repository, text, open, writes } = await openSecret();
  const opened = await open();
  github.rotateKey(repository);
  await saveIn(opened, text);
  expect(writes()).toEqual([422, 204]);
  expect(stamped(github.readSecret(repository, secretName) ?? '')).toBe(text);
});

test('a second refusal of the sealed text is final', async () => {
  const { github, text, open, writes } = await openSecret();
  const opened = await open();
  github.fault({ path: secretPath, method: 'PUT', status: 422, times: Number.POSITIVE_INFINITY });
  expect((await refusal(saveIn(opened, text))).code).toBe('secret-not-saved');
  expect(writes()).toEqual([422, 422]);
});

test('a key that cannot be fetched again means that the secret is not saved', async () => {
  for (const fault of [
    { status: 403 },
    { status: 503 },
    { body: '{}' },
    { drop: 'before' },
  ] as const) {
    const { github, repository, text, open, writes } = await openSecret();
    const opened = await open();
    github.rotateKey(repository);
    github.fault({ path: keyPath, times: Number.POSITIVE_INFINITY, ...fault });
    expect((await refusal(saveIn(opened, text))).code).toBe('secret-not-saved');
    expect(writes()).toEqual([422]);
  }
});

test.each([
  [{ status: 502 }, 1_000],
  [{ status: 503, headers: { 'retry-after': '7' } }, 7_000],
  [{ status: 429, headers: { 'retry-after': '9' } }, 9_000],
  [{ status: 403, headers: { 'retry-after': '11' } }, 11_000],
  [{ drop: 'before' }, 1_000],
  [{ drop: 'after' }, 1_000],
] as const)('a write that may pass later is repeated: %j', async (fault, waitMs) => {
  const { clock, github, repository, text, open } = await openSecret();
  const opened = await open();
  github.fault({ method: 'PUT', path: secretPath, ...fault });
  await saveIn(opened, text);
  expect(clock.sleeps).toEqual([waitMs]);
  const saved = github.readSecret(repository, secretName) ?? '';
  expect(stamped(saved)).toBe(text);
  // The time of the write that counted, so that the next run does not take it for somebody else's.
  expect(Date.parse(parseEnv(saved).values.get('SOCIAL_SAVED_AT') ?? '')).toBe(clock.now());
});

test('after four writes, or when GitHub wants a longer wait, the secret is not saved', async () => {
  const down = await openSecret();
  const opened = await down.open();
  down.github.fault({ method: 'PUT', path: secretPath, status: 502, times: 9 });
  const { code, text } = await refusal(saveIn(opened, down.text));
  expect(code).toBe('secret-not-saved');
  expect(text).toContain('HTTP 502');
  expect(down.writes()).toEqual([502, 502, 502, 502]);
  expect(down.clock.sleeps).toEqual([1_000, 2_000, 4_000]);

  const busy = await openSecret();
  const busyOpened = await busy.open();
  busy.github.fault({
    method: 'PUT',
    path: secretPath,
    status: 429,
    headers: { 'retry-after': '61' },
  });
  expect((await refusal(saveIn(busyOpened, busy.text))).code).toBe('secret-not-saved');
  expect(busy.writes()).toEqual([429]);
  expect(busy.clock.sleeps).toEqual([]);
});

test.each([400, 401, 403, 404, 409])('a write refused with %i is final', async (status) => {
  const { github, text, open, writes } = await openSecret();
  const opened = await open();
  github.fault({ method: 'PUT', path: secretPath, status, times: 9 });
  expect((await refusal(saveIn(opened, text))).code).toBe('secret-not-saved');
  expect(writes()).toEqual([status]);
});

test('what somebody writes between two attempts is not overwritten', async () => {
  const { clock, github, repository, text, open, writes } = await openSecret();
  const opened = await open();
  github.fault({ method: 'PUT', path: secretPath, status: 429, headers: { 'retry-after': '5' } });
  const { sleep } = clock;
  clock.sleep = async (ms, signal) => {
    await sleep(ms, signal);
    github.setSecret(repository, secretName, 'BY_HAND=1\n');
  };
  const { code, text: said } = await refusal(saveIn(opened, text));
  expect(code).toBe('secret-not-saved');
  expect(said).toContain('was changed by somebody else');
  expect(writes()).toEqual([429]);
  expect(github.readSecret(repository, secretName)).toBe('BY_HAND=1\n');
});

test('a version that cannot be read for a moment between two attempts costs one attempt', async () => {
  const { github, clock, text, open, writes } = await openSecret();
  const opened = await open();
  github.fault({ method: 'PUT', path: secretPath, status: 429, headers: { 'retry-after': '5' } });
  github.fault({ method: 'GET', path: secretPath, status: 403 });
  await saveIn(opened, `${text}NEW=1\n`);
  expect(writes()).toEqual([429, 204]);
  expect(clock.sleeps).toEqual([5_000, 2_000]);
});

test('when the run is cancelled between two attempts, there is no further one', async () => {
  const { github, clock, text, createStore, cancel, writes } = await openSecret();
  const opened = await createStore({ signal: cancel.signal }).open(parseEnv(text), 0);
  github.fault({ method: 'PUT', path: secretPath, status: 429, headers: { 'retry-after': '5' } });
  clock.sleep = async () => cancel.abort();
  const { code, text: said } = await refusal(saveIn(opened, text));
  expect(code).toBe('secret-not-saved');
  expect(said).toContain('HTTP 429');
  expect(writes()).toEqual([429]);
});

test('a local copy is told of each text right before it is sent, and of the one that the secret holds', async () => {
  const { github, clock, repository, text, createStore, events } = await openSecret();
  const told: string[][] = [];
  const keepCopy = (copy: EnvFile) => {
    told.push(['sent', copy.text]);
    events.push('kept');
  };
  const onSaved = (copy: EnvFile) => {
    told.push(['saved', copy.text]);
  };
  const opened = await createStore({ keepCopy, onSaved }).open(parseEnv(text), 0);

  github.fault({ method: 'PUT', path: secretPath, status: 400 });
  expect((await refusal(saveIn(opened, text))).code).toBe('secret-not-saved');
  expect(told.map(([what]) => what)).toEqual(['sent']);
  expect(events.indexOf('kept')).toBe(events.indexOf(`> PUT ${secretPath}`) - 1);

  clock.advance(hourMs);
  await saveIn(opened, text);
  const held = github.readSecret(repository, secretName);
  expect(told.slice(1)).toEqual([
    ['sent', held],
    ['saved', held],
  ]);
});

test('a secret that was not saved is tried again at the end of the job, unless the caller says otherwise', async () => {
  const { github, text, createStore } = await openSecret();
  github.fault({ method: 'PUT', path: secretPath, status: 400, times: 2 });
  const save = async (given: { ifNotSaved?: string }) =>
    refusal(saveIn(await createStore(given).open(parseEnv(text), 0), text));
  const message =
    'The renewed tokens could not be written into TIKTOK_SECRET of octo/site (HTTP 400).';
  expect((await save({})).text).toBe(
    `${message} The job tries again at its end. If that fails as well, it prints a recovery line for each account.`,
  );
  expect((await save({ ifNotSaved: 'Run it again.' })).text).toBe(`${message} Run it again.`);
});

test('a secret whose version cannot be read between two attempts is left alone', async () => {
  const { github, repository, text, open, writes } = await openSecret();
  const opened = await open();
  github.fault({ method: 'PUT', path: secretPath, status: 429, headers: { 'retry-after': '5' } });
  github.fault({ method: 'GET', path: secretPath, status: 403, times: 9 });
  expect((await refusal(saveIn(opened, `${text}NEW=1\n`))).code).toBe('secret-not-saved');
  expect(writes()).toEqual([429]);
  expect(github.readSecret(repository, secretName)).toBe(text);
});

test.each([
  ['without a word on how long', {}, 60_000],
  ['until the hour is over', { 'x-ratelimit-remaining': '0' }, 20_000],
])(
  'a write that GitHub throttles by a 403 %s is repeated after that time',
  async (_, headers, waitMs) => {
    const { clock, github, text, open, writes } = await openSecret();
    const opened = await open();
    const resetsAt = Math.ceil(clock.now() / 1000) + 20;
    github.fault({
      method: 'PUT',
      path: secretPath,
      status: 403,
      headers: { 'x-ratelimit-reset': String(resetsAt), ...headers },
      body: '{"message":"You have exceeded a secondary rate limit. Please wait."}',
    });
    await saveIn(opened, text);
    expect(writes()).toEqual([403, 204]);
    expect(clock.sleeps).toEqual([waitMs]);
  },
);

test('the store reports when the token that writes it expires', async () => {
  const { clock, github, text, createStore } = await openSecret();
  const expiresAt = clock.now() + 48 * hourMs;
  const token = github.addToken({ permissions: { secrets: 'write' }, expiresAt });
  expect((await createStore({ token }).open(parseEnv(text), 0)).tokenEndsAt).toBe(expiresAt);
  expect((await createStore().open(parseEnv(text), 0)).tokenEndsAt).toBeNull();
});

test('what GitHub repeats of a value in its answers never reaches an error or the log', async () => {
  const echo = 'the-value-that-github-repeats';
  const body = JSON.stringify({ message: `Invalid request.\n\n${echo} does not match /^$/.` });
  for (const { path, status } of [
    { path: probePath, status: 403 },
    { path: keyPath, status: 403 },
    { path: secretPath, status: 401 },
    { path: secretPath, status: 418 },
  ]) {
    const { github, open, lines, expectNoSecret } = await openSecret();
    const headers = { 'x-accepted-github-permissions': `<${echo}>` };
    github.fault({ path, status, body, headers });
    const error = await open().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'StatsError' });
    expectNoSecret(error);
    expectNothing(echo, error, lines);
  }
  const { github, text, open, lines } = await openSecret();
  const opened = await open();
  github.fault({ method: 'PUT', path: secretPath, status: 422, body, times: 2 });
  const error = await saveIn(opened, text).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'secret-not-saved' });
  expectNothing(echo, error, lines);
});

function expectNothing(echo: string, error: unknown, lines: string[]): void {
  expect(lines.join('\n')).not.toContain(echo);
  expect(describeDeeply(error)).not.toContain(echo);
}

function describeDeeply(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  const own = Object.values(error).map(String).join(' ');
  return `${error.message} ${error.stack} ${own} ${describeDeeply(error.cause)}`;
}

/** A secret written `sinceSavedMs` after its stamp, in a run created `sinceRunMs` after that; `null`: no such run. */
async function openWritten(options: { sinceSavedMs: number; sinceRunMs: number | null }) {
  const world = await openWorld();
  const lines = [...world.appLines, ...world.signIn().lines];
  const savedAt = new Date(world.clock.now()).toISOString();
  world.clock.advance(options.sinceSavedMs);
  const text = world.keep(lines, [`SOCIAL_SAVED_AT=${savedAt}`]);
  const writtenAt = world.clock.now();
  world.clock.advance(hourMs);
  if (options.sinceRunMs !== null) {
    world.github.addRun(world.repository, { id: 77, createdAt: writtenAt + options.sinceRunMs });
  }
  const store = world.createStore({ copy: world.thisRun() });
  return { ...world, text, store, open: () => store.open(parseEnv(text), 0) };
}

const askedForRun = (world: Pick<World, 'github'>) => requested(world).includes(`GET ${runPath}`);

test('a copy whose secret was written after the run began is stale', async () => {
  const world = await openWritten({ sinceSavedMs: 121_000, sinceRunMs: -1_000 });
  const { code, text } = await refusal(world.open());
  expect(code).toBe('stale-copy');
  expect(text).toContain('concurrency');
});

test('a copy whose secret was written in the second in which the run began may be stale, and counts so', async () => {
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: 0 });
  expect((await refusal(world.open())).code).toBe('stale-copy');
});

test('a copy whose secret was written before the run began is fresh', async () => {
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: 1_000 });
  await world.open();
  expect(askedForRun(world)).toBe(true);
});

test.each([26_000, 60_000])(
  'a write %i ms after the stamp may be another one: the run tells, if it can be read',
  async (sinceSavedMs) => {
    const stale = await openWritten({ sinceSavedMs, sinceRunMs: -1_000 });
    expect((await refusal(stale.open())).code).toBe('stale-copy');
    const fresh = await openWritten({ sinceSavedMs, sinceRunMs: 1_000 });
    await fresh.open();
    const unreadable = await openWritten({ sinceSavedMs, sinceRunMs: null });
    await unreadable.open();
  },
);

test('when the secret was last written by this action, the run is not asked for', async () => {
  const world = await openWritten({ sinceSavedMs: 25_000, sinceRunMs: -hourMs });
  await world.open();
  expect(askedForRun(world)).toBe(false);
});

test.each([
  ['no stamp', ''],
  ['a stamp that is no time', 'SOCIAL_SAVED_AT=soon'],
])('with %s the run alone tells, and one that cannot be read stops nothing', async (_, stamp) => {
  const unstamped = ({ text }: { text: string }) => text.replace(/^SOCIAL_SAVED_AT=.*$/m, stamp);
  const older = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: -1_000 });
  expect((await refusal(older.store.open(parseEnv(unstamped(older)), 0))).code).toBe('stale-copy');
  const newer = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: 1_000 });
  await newer.store.open(parseEnv(unstamped(newer)), 0);
  const unreadable = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: null });
  await unreadable.store.open(parseEnv(unstamped(unreadable)), 0);
});

test('with no stamp, a re-run that cannot be read is in doubt', async () => {
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: null });
  const text = world.text.replace(/^SOCIAL_SAVED_AT=.*$/m, '');
  const store = world.createStore({ copy: world.thisRun({ attempt: 2 }) });
  expect((await refusal(store.open(parseEnv(text), 0))).code).toBe('stale-copy');
  world.github.fault({ path: runPath, drop: 'before', times: 9 });
  expect((await refusal(store.open(parseEnv(text), 0))).code).toBe('unavailable');
});

test('with no stamp, a first run stops for nothing that keeps it from being read', async () => {
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: null });
  const text = world.text.replace(/^SOCIAL_SAVED_AT=.*$/m, '');
  world.github.fault({ path: runPath, drop: 'before', times: 9 });
  await world.store.open(parseEnv(text), 0);
  expect(askedForRun(world)).toBe(true);
});

describe('a write without a clear answer', () => {
  const saveOnce = async (opened: OpenStore, text: string) =>
    opened.save(parseEnv(`${text}NEW=1\n`), { version: opened.version, attempt: null });

  test.each([
    [{ status: 503, acts: true }, [503]],
    [{ drop: 'after' as const }, [null]],
  ])('is not sent again when the version shows that it was carried out: %j', async (...given) => {
    const [fault, statuses] = given;
    const { github, clock, text, open, writes } = await openSecret();
    const opened = await open();
    clock.advance(5_000);
    github.fault({ method: 'PUT', path: secretPath, ...fault });
    expect(await saveOnce(opened, text)).toEqual({ saved: true });
    expect(writes()).toEqual(statuses);
  });

  test('is never sent again while the version may not be read, however soon after', async () => {
    const { github, text, open, writes } = await openSecret();
    const opened = await open();
    github.fault({ method: 'PUT', path: secretPath, status: 503, acts: true });
    github.fault({ method: 'GET', path: secretPath, status: 403, times: 99 });
    expect(await saveOnce(opened, text)).toMatchObject({ saved: false });
    expect(writes()).toEqual([503]);
  });

  test('is sent again when the version shows that it was not', async () => {
    const { github, text, open, writes } = await openSecret();
    const opened = await open();
    github.fault({ method: 'PUT', path: secretPath, status: 503 });
    expect(await saveOnce(opened, text)).toEqual({ saved: true });
    expect(writes()).toEqual([503, 204]);
  });

  test('is never sent again while the version cannot be read, and may have been carried out', async () => {
    const { github, clock, text, open, writes } = await openSecret();
    const opened = await open();
    github.fault({ method: 'PUT', path: secretPath, status: 503, acts: true });
    github.fault({ method: 'GET', path: secretPath, status: 503, times: 99 });
    const from = clock.now();
    expect(await saveOnce(opened, text)).toMatchObject({
      saved: false,
      error: { code: 'secret-not-saved' },
      attempt: { from, to: expect.any(Number) },
    });
    expect(writes()).toEqual([503]);
  });

  test("counts as somebody else's when the version is from after it", async () => {
    const { github, clock, repository, text, open } = await openSecret();
    const opened = await open();
    github.fault({ method: 'PUT', path: secretPath, status: 503 });
    github.fault({ method: 'GET', path: secretPath, status: 503, times: 4 });
    const { sleep } = clock;
    clock.sleep = async (...given) => {
      clock.advance(10_000);
      github.setSecret(repository, secretName, 'OTHER=1');
      clock.sleep = sleep;
      return sleep(...given);
    };
    expect(await saveOnce(opened, text)).toMatchObject({ saved: false, attempt: null });
    expect(github.readSecret(repository, secretName)).toBe('OTHER=1');
  });
});

test('a version that was read more than a second ago is read again right before the write', async () => {
  const { github, clock, repository, text, open, writes } = await openSecret();
  const opened = await open();
  clock.advance(1_001);
  github.setSecret(repository, secretName, `${text}ADDED=by a person\n`);
  const { code, text: said } = await refusal(saveIn(opened, text));
  expect(code).toBe('secret-not-saved');
  expect(said).toBe(
    'The secret TIKTOK_SECRET was changed by somebody else just before this run wrote it, so it was not overwritten. Start a new run. If it fails with reauthorize, restore the secret with the recovery lines.',
  );
  expect(writes()).toEqual([]);
});

test('a version that was read a second ago is new enough for a write', async () => {
  const { github, clock, text, open } = await openSecret();
  const opened = await open();
  clock.advance(1_000);
  await saveIn(opened, text);
  expect(requested({ github }).filter((one) => one === `GET ${secretPath}`)).toHaveLength(1);
});

test.each([-3_600_000, 3_600_000])(
  "stamps are in GitHub's time, on a machine whose clock is %i ms off",
  async (offMs) => {
    const world = await openWorld();
    const { clock, github, repository } = world;
    const text = world.keep(['A=1']);
    const local = { ...clock, now: () => clock.now() + offMs };
    const opened = await world.createStore({ clock: local }).open(parseEnv(text), 0);
    await saveIn(opened, text);
    const saved = parseEnv(github.readSecret(repository, secretName) ?? '').values;
    expect(saved.get('SOCIAL_SAVED_AT')).toBe(toIsoSeconds(clock.now()));
    expect(opened.clockOffsetMs).toBe(-offMs);
  },
);

test("a stamp in GitHub's future is refused, because it cannot be compared with the secret", async () => {
  const { clock, text, createStore } = await openSecret();
  const stamped = (aheadMs: number) =>
    parseEnv(`${text}SOCIAL_SAVED_AT=${toIsoSeconds(clock.now() + aheadMs)}\n`);
  await createStore().open(stamped(60_000), 0);
  const { code, text: said } = await refusal(createStore().open(stamped(3_600_000), 0));
  expect(code).toBe('stale-copy');
  expect(said).toContain("in the future by GitHub's clock");
});

test.each([
  [{ drop: 'before' as const }, 'unavailable', 'could not be|broke off'],
  [{ status: 503 }, 'unavailable', 'GitHub answered reading this run with HTTP 503\\.'],
  [{ status: 429 }, 'throttled', 'GitHub throttled reading this run\\.'],
])('a run that cannot be read for what passes leaves the copy for later: %j', async (...given) => {
  const [fault, code, said] = given;
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: 1_000 });
  world.github.fault({ path: runPath, times: Number.POSITIVE_INFINITY, ...fault });
  const refused = await refusal(world.open());
  expect(refused.code).toBe(code);
  expect(refused.text).toMatch(new RegExp(said));
});

test('a write two minutes after the stamp is no proof that somebody else wrote, a later one is', async () => {
  const near = await openWritten({ sinceSavedMs: 120_000, sinceRunMs: null });
  await near.open();
  const far = await openWritten({ sinceSavedMs: 121_000, sinceRunMs: null });
  expect((await refusal(far.open())).code).toBe('stale-copy');
});

test('a copy in a file that is older than the secret is stale, and says how to go on', async () => {
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: null });
  const writtenAt = world.clock.now() - hourMs;
  const unstamped = parseEnv(world.text.replace(/^SOCIAL_SAVED_AT=.*$/m, ''));
  const openWith = (copiedAt: number) =>
    world.createStore({ copy: { writtenAt: copiedAt } }).open(unstamped, 0);
  const { code, text } = await refusal(openWith(writtenAt - 1_000));
  expect(code).toBe('stale-copy');
  expect(text).toContain(`The secret ${secretName} was written after this copy was made`);
  expect(text).toContain('save the file again without its line SOCIAL_SAVED_AT');
  await openWith(writtenAt + 1_000);
});

test('outside a workflow no copy is stale', async () => {
  const world = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: -1_000 });
  await world.createStore({ copy: null }).open(parseEnv(world.text), 0);
  expect(askedForRun(world)).toBe(false);
});

test('a run that cannot be read leaves the copy in doubt, and the error names the permission', async () => {
  const unknown = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: null });
  const { code, text } = await refusal(unknown.open());
  expect(code).toBe('stale-copy');
  expect(text).toContain('actions: read');

  const forbidden = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: 1_000 });
  const token = forbidden.github.addToken({ kind: 'workflow', permissions: {} });
  const github = connectGitHub({
    tokenName: 'the token',
    token,
    apiUrl: forbidden.github.url,
    http: forbidden.http,
  });
  const store = forbidden.createStore({ copy: forbidden.thisRun({ github }) });
  const refused = await refusal(store.open(parseEnv(forbidden.text), 0));
  expect(refused.code).toBe('stale-copy');
  expect(refused.text).toContain('actions: read');

  const odd = await openWritten({ sinceSavedMs: hourMs, sinceRunMs: 1_000 });
  odd.github.fault({ path: runPath, body: '{"created_at":null}' });
  expect((await refusal(odd.open())).code).toBe('stale-copy');
});

test('a target that an unclosed quote made of other lines is not shown', async () => {
  const world = await openWorld();
  const hidden = randomBytes(16).toString('hex');
  const text = world.keep(world.appLines, world.signIn().lines);
  const store = world.createStore();
  const broken = `${text}SOCIAL_SAVED_IN="1/A\nTIKTOK_CLIENT_SECRET=${hidden}"\n`;
  const refused = await refusal(store.open(parseEnv(broken), 0));
  expect(refused.code).toBe('wrong-target');
  expect(refused.text).not.toContain(hidden);
});
