import { expect, test } from 'vitest';
import type { Account } from '../../src/credentials/accounts.ts';
import type { Renewals } from '../../src/credentials/renewals.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { type ErrorCode, StatsError } from '../../src/errors.ts';
import type { Snapshot } from '../../src/numbers/stats-document.ts';
import { type FetchOptions, fetchAccount } from '../../src/pipeline/fetch-account.ts';
import type { Platform } from '../../src/platforms/platform.ts';

const now = Date.UTC(2026, 10, 23, 3, 0);

const snapshot: Snapshot = {
  profile: { id: '1', username: 'mara', name: null, avatar: null, bio: null, url: null },
  portrait: null,
  stats: {},
  flat: { followers: 1n, following: null, posts: null, engagement_rate: null, verified: null },
  posts: [],
};

const failure = (code: ErrorCode) => new StatsError(code, `It said ${code}.`, 'Do something.');

interface Scene extends Partial<FetchOptions> {
  /** ms from now; `null`: unknown. */
  accessExpiresIn?: number | null;
  due?: boolean;
  /** What the platform throws for the old and for the renewed access token; by default it answers. */
  old?: unknown;
  renewed?: unknown;
  /** What the renewal throws; by default it succeeds. */
  renewal?: unknown;
  cancelled?: boolean;
  /** Address of the profile picture, and of the API that told it. */
  portrait?: string;
  apiUrl?: string;
}

/** Fetches one account of a fake platform. Records the steps: `fetch old`, `renew`, `fetch renewed`. */
async function play(scene: Scene) {
  const { accessExpiresIn = 3_600_000, due = false } = scene;
  const steps: string[] = [];
  const lines: string[] = [];
  const warnings: string[] = [];
  const answers = new Map([
    ['old', scene.old],
    ['renewed', scene.renewed],
  ]);
  const platform: Platform = {
    id: 'odd',
    name: 'Odd',
    source: 'Odd',
    apiVersion: 'v1',
    api: { variable: 'ODD_API_URL', url: 'https://odd.example' },
    keys: [],
    scopes: [],
    requestsPerMinute: 60,
    metrics: [],
    kit: { posts: 'posts', engagement: { of: [], per: 'views' }, figures: [] },
    look: {
      colours: { light: '#000000', dark: '#ffffff' },
      format: 'text',
      logo: 'odd',
      audience: 'followers',
      tiles: [],
    },
    tokens: {
      isDue: () => due,
      accessExpiresAt: () => (accessExpiresIn === null ? null : now + accessExpiresIn),
      signInExpiresAt: () => null,
      renew: async () => new Map(),
    },
    fetch: async (values, videoCount) => {
      const token = values.get('TOKEN') ?? '';
      steps.push(`fetch ${token} ${videoCount}`);
      const answer = answers.get(token);
      if (answer !== undefined) throw answer;
      return { ...snapshot, portrait: scene.portrait ?? null };
    },
  };
  const account: Account = {
    id: 'odd',
    platform,
    label: null,
    values: new Map([['TOKEN', 'old']]),
  };
  const renewals: Renewals = {
    renew: async (given) => {
      steps.push('renew');
      expect(given).toBe(account);
      if (scene.renewal !== undefined) throw scene.renewal;
      return { ...given, values: new Map([['TOKEN', 'renewed']]) };
    },
    settle: () => Promise.reject(new Error('not used')),
  };
  const clock = createVirtualClock(now);
  const { refresh = 'auto', dryRun = false, videoCount = 7 } = scene;
  const fetched = await fetchAccount(
    account,
    { refresh, dryRun, videoCount },
    {
      renewals,
      turn: async () => undefined,
      clock,
      context: {
        http: () => Promise.reject(new Error('not used')),
        clock,
        apiUrl: scene.apiUrl ?? '',
        signal: scene.cancelled ? AbortSignal.abort() : new AbortController().signal,
        warn: () => undefined,
        debug: () => undefined,
      },
      log: {
        group: () => undefined,
        info: (line) => lines.push(line),
        debug: (line) => lines.push(line),
        failure: (line) => lines.push(line),
        notice: () => undefined,
        warning: (message) => warnings.push(message),
        mask: () => undefined,
      },
    },
  );
  const token = fetched.account.values.get('TOKEN');
  const result = fetched.error ? fetched.error.code : `ok, token ${token}`;
  return { steps: steps.join(', '), result, lines, warnings, fetched };
}

test('an account whose token is not due is fetched with that token', async () => {
  const { steps, result, fetched } = await play({});
  expect(steps).toBe('fetch old 7');
  expect(result).toBe('ok, token old');
  expect(fetched).toMatchObject({ snapshot });
});

test('an account whose token is due is renewed first, and fetched with the new token', async () => {
  const { steps, result, lines } = await play({ due: true });
  expect(steps).toBe('renew, fetch renewed 7');
  expect(result).toBe('ok, token renewed');
  expect(lines).toContain(
    'odd: tokens renewed, the new access token is valid until 2026-11-23T04:00:00Z.',
  );
});

test('with refresh always, a token that is not due is renewed, too', async () => {
  expect((await play({ refresh: 'always' })).steps).toBe('renew, fetch renewed 7');
});

test('with refresh never, an account is fetched until its access token expires', async () => {
  const options = { refresh: 'never', due: true } as const;
  expect(await play(options)).toMatchObject({ steps: 'fetch old 7', result: 'ok, token old' });
  expect(await play({ ...options, accessExpiresIn: null })).toMatchObject({ steps: 'fetch old 7' });
  expect(await play({ ...options, accessExpiresIn: 0 })).toMatchObject({
    steps: '',
    result: 'access-expired',
  });
  expect(await play({ ...options, old: failure('access-expired') })).toMatchObject({
    steps: 'fetch old 7',
    result: 'access-expired',
  });
});

test('a dry run renews nothing, says what it would renew, and fetches with valid access tokens', async () => {
  const options = { dryRun: true, due: true };
  const valid = await play(options);
  expect(valid).toMatchObject({ steps: 'fetch old 7', result: 'ok, token old' });
  expect(valid.lines).toContain('odd: would renew the tokens.');
  expect(await play({ ...options, accessExpiresIn: null })).toMatchObject({ steps: 'fetch old 7' });
  expect(await play({ ...options, accessExpiresIn: -1 })).toMatchObject({
    steps: '',
    result: 'would-refresh',
  });
  expect(await play({ dryRun: true, old: failure('access-expired') })).toMatchObject({
    steps: 'fetch old 7',
    result: 'would-refresh',
  });
  expect(await play({ ...options, refresh: 'always' })).toMatchObject({ steps: 'fetch old 7' });
});

test('a dry run with refresh never does not say that it would renew', async () => {
  const { result, lines } = await play({
    dryRun: true,
    refresh: 'never',
    due: true,
    accessExpiresIn: 0,
  });
  expect(result).toBe('access-expired');
  expect(lines.join()).not.toContain('would renew');
});

test('an access token that is refused before it expires is renewed once', async () => {
  const refused = failure('access-expired');
  expect(await play({ old: refused })).toMatchObject({
    steps: 'fetch old 7, renew, fetch renewed 7',
    result: 'ok, token renewed',
  });
  expect(await play({ old: refused, renewed: refused })).toMatchObject({
    steps: 'fetch old 7, renew, fetch renewed 7',
    result: 'reauthorize',
  });
  expect(await play({ old: refused, renewal: failure('stale-copy') })).toMatchObject({
    steps: 'fetch old 7, renew',
    result: 'stale-copy',
  });
});

test('an account must sign in again if its new access token is refused', async () => {
  const { steps, result, fetched } = await play({ due: true, renewed: failure('access-expired') });
  expect(steps).toBe('renew, fetch renewed 7');
  expect(result).toBe('reauthorize');
  // The account has the new values, because they say when the sign-in expires.
  expect(fetched.account.values.get('TOKEN')).toBe('renewed');
});

test.each(['stale-copy', 'unavailable', 'throttled'] as const)(
  'a renewal that fails with %s is only a warning while the access token is valid',
  async (code) => {
    const valid = await play({ due: true, renewal: failure(code) });
    expect(valid).toMatchObject({ steps: 'renew, fetch old 7', result: 'ok, token old' });
    expect(valid.warnings).toEqual([expect.stringContaining(`odd: It said ${code}.`)]);
    expect(valid.warnings.join()).toContain('Do something.');
    expect(await play({ due: true, renewal: failure(code), accessExpiresIn: 0 })).toMatchObject({
      steps: 'renew',
      result: code,
    });
  },
);

test.each(['secret-not-writable', 'wrong-target'] as const)(
  '%s fails the run, and is not also a warning of the account',
  async (code) => {
    const valid = await play({ due: true, renewal: failure(code) });
    expect(valid).toMatchObject({ steps: 'renew, fetch old 7', result: 'ok, token old' });
    expect(valid.warnings).toEqual([]);
  },
);

test('if the access token is refused after a failed renewal, the error of the renewal is reported', async () => {
  const scene = { due: true, accessExpiresIn: null, renewal: failure('stale-copy') };
  expect(await play({ ...scene, old: failure('access-expired') })).toMatchObject({
    steps: 'renew, fetch old 7',
    result: 'stale-copy',
  });
  expect((await play({ ...scene, old: failure('throttled') })).result).toBe('throttled');
});

test.each(['reauthorize', 'invalid-input'] as const)(
  'a renewal that fails with %s fails the account even while the access token is valid',
  async (code) => {
    expect(await play({ due: true, renewal: failure(code) })).toMatchObject({
      steps: 'renew',
      result: code,
    });
  },
);

test('any other error of a platform fails only its account', async () => {
  for (const thrown of [new TypeError('x is undefined'), 'a text', 0]) {
    expect((await play({ old: thrown })).result).toBe('unexpected-answer');
    expect((await play({ due: true, renewal: thrown })).result).toBe('unexpected-answer');
  }
  const { fetched, lines } = await play({ old: new TypeError('x is undefined') });
  expect(fetched.error?.message).toContain('TypeError');
  expect(fetched.error?.cause).toBeInstanceOf(TypeError);
  expect(lines.join('\n')).toContain('x is undefined');
});

test('no numbers are requested after the run was cancelled', async () => {
  expect(await play({ cancelled: true })).toMatchObject({ steps: '', result: 'unavailable' });
  expect(await play({ cancelled: true, due: true })).toMatchObject({
    steps: 'renew',
    result: 'unavailable',
  });
});

test.each([
  ['', 'http://127.0.0.1:9200/logo.png', null],
  ['https://odd.example', 'http://localhost:9200/logo.png', null],
  ['https://odd.example', 'https://odd.example/face.png', 'https://odd.example/face.png'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/face.png', 'http://127.0.0.1:8080/face.png'],
])(
  'with the API at "%s", a picture at %s is asked for at %j',
  async (apiUrl, portrait, expected) => {
    const { fetched } = await play({ apiUrl, portrait });
    expect(fetched).toMatchObject({ snapshot: { portrait: expected } });
  },
);
