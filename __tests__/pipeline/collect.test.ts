import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { readJournal } from '../../src/credentials/journal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { StatsError } from '../../src/errors.ts';
import type { Http } from '../../src/net/http.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { all } from '../storage/temporary-folder.ts';
import {
  codes,
  hourMs,
  openWorld,
  outcomes,
  refusal,
  secretName,
  secretPath,
  tokenPath,
  type World,
} from '../world.ts';

const userPath = '/v2/user/info/';

const readRows = ({ database }: World) =>
  all(database, 'SELECT platform, username, stats_data FROM social_stats_cache ORDER BY username');

const documentOf = (collected: Collected, id: string) => {
  const found = collected.accounts.find((one) => one.id === id);
  if (found?.status !== 'ok') throw new Error(`${id} has no document.`);
  return found.document;
};

const heldRefreshToken = (world: World, label = '') =>
  world.held().values.get(`TIKTOK_REFRESH_TOKEN${label}`) ?? '';

/** Two accounts of the same app. Their access tokens expire in 2 hours. */
async function openPair() {
  const world = await openWorld();
  const mine = world.signIn(null, { username: 'mara', followers: 100n });
  const shop = world.signIn('SHOP', { username: 'mara.shop', followers: 200n });
  const text = world.keep(world.appLines, mine.lines, shop.lines);
  return { ...world, world, mine, shop, text };
}

/** An account whose access token has expired, or expires in 9 minutes. */
async function openDue(access: 'expired' | 'valid' = 'expired') {
  const world = await openWorld();
  const mine = world.signIn(null, { username: 'mara' });
  const text = world.keep(world.appLines, mine.lines);
  world.clock.advance(access === 'expired' ? 3 * hourMs : 2 * hourMs - 9 * 60_000);
  return { ...world, world, mine, text };
}

/** A fake platform with one key. Its `fetch` calls the given function, and then fails. */
const createPlatform = (fetch: () => unknown): Platform => ({
  ...tiktok,
  id: 'odd',
  keys: [{ name: 'ODD_KEY', required: true }],
  tokens: {
    ...tiktok.tokens,
    isDue: () => false,
    accessExpiresAt: () => null,
    signInExpiresAt: () => null,
  },
  fetch: async () => {
    await fetch();
    throw new StatsError('unavailable', 'odd is down.', 'Wait.');
  },
});

test('if no token is due, no token is renewed and no request is sent to GitHub', async () => {
  const { world, run, text, github, tokenRequests, journals, clock } = await openPair();
  const collected = await run(text);
  expect(github.requests).toEqual([]);
  expect(tokenRequests()).toEqual([]);
  expect(journals).toEqual([]);
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(collected).toMatchObject({
    renewed: [],
    saved: false,
    changed: true,
    // The text does not say yet when the sign-in expires.
    signInExpiresAt: null,
    takenAt: clock.now(),
    problems: [],
  });
  expect(readRows(world).map(({ username }) => username)).toEqual(['mara', 'mara.shop']);
});

test('the debug log names the engine of the database', async () => {
  const { run, text, lines } = await openPair();
  await run(text);
  expect(lines).toContainEqual(
    expect.stringMatching(/^SQLite: (node:sqlite|sql\.js, because .+)$/),
  );
});

test('the database contains the documents of the result', async () => {
  const { world, run, text } = await openPair();
  const collected = await run(text);
  for (const { username, stats_data } of readRows(world)) {
    const document = documentOf(collected, username === 'mara' ? 'tiktok' : 'tiktok/shop');
    expect(JSON.parse(String(stats_data))).toEqual(
      JSON.parse(
        JSON.stringify(document, (_, value) => (typeof value === 'bigint' ? Number(value) : value)),
      ),
    );
  }
  expect(documentOf(collected, 'tiktok/shop').followers).toBe(200n);
});

test('every secret value is masked before the first request is sent', async () => {
  const { run, text, mine, shop, app, token, runToken, events, masked } = await openPair();
  await run(text);
  const before = events.slice(
    0,
    events.findIndex((event) => event.startsWith('>')),
  );
  expect(before).toHaveLength(7);
  expect(masked.slice(0, before.length).sort()).toEqual(
    [
      mine.tokens.accessToken,
      mine.tokens.refreshToken,
      shop.tokens.accessToken,
      shop.tokens.refreshToken,
      app.clientSecret,
      token,
      runToken,
    ].sort(),
  );
});

test('due tokens are renewed, saved and used, and the next run works with the saved ones', async () => {
  const { world, run, text, clock, tiktok: service, tokenRequests } = await openPair();
  clock.advance(3 * hourMs);
  const first = await run(text);
  expect(outcomes(first)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(first.renewed.sort()).toEqual(['tiktok', 'tiktok/shop']);
  expect(first).toMatchObject({ saved: true, changed: true, problems: [] });
  const expiresAt = Math.min(
    ...['', '__SHOP'].map((label) =>
      Date.parse(world.held().values.get(`TIKTOK_REFRESH_TOKEN_EXPIRES_AT${label}`) ?? ''),
    ),
  );
  expect(first.signInExpiresAt).toBe(expiresAt);
  expect(expiresAt).toBeGreaterThan(clock.now() + 179 * 24 * hourMs);

  clock.advance(24 * hourMs);
  const saved = world.github.readSecret(world.repository, secretName) ?? '';
  const second = await run(saved);
  expect(outcomes(second)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(second).toMatchObject({ saved: true, changed: false, problems: [] });
  expect(tokenRequests()).toHaveLength(4);
  for (const label of ['', '__SHOP']) {
    expect(service.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
});

test('a number that differs from the last run counts as a change', async () => {
  const { run, text, mine } = await openPair();
  expect((await run(text)).changed).toBe(true);
  expect((await run(text)).changed).toBe(false);
  mine.account.followers += 1n;
  expect((await run(text)).changed).toBe(true);
});

test.each([
  [29, 'notices'],
  [6, 'warnings'],
] as const)(
  'a sign-in that expires in %i days is in the %s, with its date',
  async (days, where) => {
    const world = await openWorld();
    const at = new Date(world.clock.now() + days * 24 * hourMs).toISOString();
    const text = world.keep(world.appLines, world.signIn().lines, [
      `TIKTOK_REFRESH_TOKEN_EXPIRES_AT=${at}`,
    ]);
    await world.run(text);
    const told = { notices: world.notices, warnings: world.warnings };
    expect(told[where]).toEqual([expect.stringContaining(`tiktok on ${at.slice(0, 10)}`)]);
    expect([...told.notices, ...told.warnings]).toHaveLength(1);
  },
);

test.each([31, -1])('a sign-in that expires in %i days is not announced', async (days) => {
  const world = await openWorld();
  const at = new Date(world.clock.now() + days * 24 * hourMs).toISOString();
  const text = world.keep(world.appLines, world.signIn().lines, [
    `TIKTOK_REFRESH_TOKEN_EXPIRES_AT=${at}`,
  ]);
  await world.run(text);
  expect([...world.notices, ...world.warnings]).toEqual([]);
});

test('the expiry of the GitHub token is announced, but not that of a token for one hour', async () => {
  const world = await openWorld();
  const { clock, github } = world;
  const { tokens } = world.signIn();
  const run = async (expiresAt: number) => {
    const token = github.addToken({ permissions: { secrets: 'write' }, expiresAt });
    const text = world.keep(world.appLines, world.signIn().lines);
    await world.run(text, { refresh: 'always' }, { store: world.createStore({ token }) });
  };
  await run(clock.now() + hourMs);
  expect(world.warnings).toEqual([]);
  await run(clock.now() + 5 * 24 * hourMs);
  expect(world.warnings).toEqual([
    expect.stringContaining('the GitHub token that writes the secret on 2026-11-28'),
  ]);
  expect(tokens.refreshToken).toBeTruthy();
});

test('the earliest expiry of a sign-in is reported, and accounts that failed are included', async () => {
  const { run, keep, appLines, mine, shop, tiktok: service } = await openPair();
  const text = keep(appLines, mine.lines, shop.lines, [
    'TIKTOK_REFRESH_TOKEN_EXPIRES_AT=2027-02-01T00:00:00Z',
    'TIKTOK_REFRESH_TOKEN_EXPIRES_AT__SHOP=2027-01-01T00:00:00Z',
  ]);
  service.fault({ path: userPath, status: 400, times: 1 });
  const collected = await run(text);
  expect(collected.accounts.filter(({ status }) => status === 'failed')).toHaveLength(1);
  expect(collected.signInExpiresAt).toBe(Date.UTC(2027, 0, 1));
});

test('numbers are fetched while the secret is being written', async () => {
  const { run, text, github, events } = await openDue();
  github.fault({ method: 'PUT', path: secretPath, delayMs: 200 });
  expect(outcomes(await run(text))).toEqual(['tiktok ok']);
  const at = (event: string) => events.indexOf(event);
  expect(at(`> PUT ${secretPath}`)).toBeGreaterThan(at('journal tiktok'));
  expect(at(`> GET ${userPath}`)).toBeGreaterThan(at('journal tiktok'));
  expect(at(`< GET ${userPath}`)).toBeLessThan(at(`< PUT ${secretPath}`));
  expect(at('journal cleared')).toBeGreaterThan(at(`< PUT ${secretPath}`));
});

test('an account that must sign in again does not affect the other, and its row stays unchanged', async () => {
  const { world, run, text, app, shop, mine, clock, tiktok: service } = await openPair();
  await run(text);
  const before = readRows(world);
  await fetch(`${service.url}/v2/oauth/revoke/`, {
    method: 'POST',
    body: new URLSearchParams({
      client_key: app.clientKey,
      client_secret: app.clientSecret,
      token: shop.tokens.accessToken,
    }),
  });
  clock.advance(3 * hourMs);
  mine.account.followers = 111n;
  shop.account.followers = 222n;

  const collected = await run(text);
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop reauthorize']);
  expect(collected).toMatchObject({
    renewed: ['tiktok'],
    saved: true,
    changed: true,
    problems: [],
  });
  expect(service.isAlive(heldRefreshToken(world))).toBe(true);
  expect(heldRefreshToken(world, '__SHOP')).toBe(shop.tokens.refreshToken);
  const after = readRows(world);
  expect(after[1]).toEqual(before[1]);
  expect(JSON.parse(String(after[0]?.stats_data)).followers).toBe(111);
});

test('if every account failed, the database stays unchanged', async () => {
  const { world, run, text, tiktok: service } = await openPair();
  await run(text);
  const before = readFileSync(world.database);
  service.fault({ path: /^\/v2\//, status: 400, times: Number.POSITIVE_INFINITY });
  const collected = await run(text);
  expect(collected.accounts.map(({ status }) => status)).toEqual(['failed', 'failed']);
  expect(collected).toMatchObject({ changed: false, problems: [] });
  expect(readFileSync(world.database).equals(before)).toBe(true);
});

test.each([
  ['wrong-target', { path: secretPath, status: 404 }],
  ['secret-not-writable', { path: secretPath, status: 403 }],
] as const)(
  '%s fails the run even if the access token is valid, but the account is fetched',
  async (code, fault) => {
    const valid = await openDue('valid');
    valid.github.fault(fault);
    const fetched = await valid.run(valid.text);
    expect(outcomes(fetched)).toEqual(['tiktok ok']);
    expect(codes(fetched.problems)).toEqual([code]);
    // Reported as a problem, and not again as a warning.
    expect(valid.warnings).toEqual([]);

    const expired = await openDue('expired');
    expired.github.fault(fault);
    const failed = await expired.run(expired.text);
    expect(outcomes(failed)).toEqual([`tiktok ${code}`]);
    expect(codes(failed.problems)).toEqual([code]);

    for (const world of [valid, expired]) {
      expect(world.tokenRequests()).toEqual([]);
      expect(world.tiktok.isAlive(world.mine.tokens.refreshToken)).toBe(true);
    }
  },
);

/** Runs with a stale copy: the secret is written after this run has received its copy. */
function openStale({ world, mine }: Awaited<ReturnType<typeof openDue>>) {
  const { clock, github, repository } = world;
  const savedAt = new Date(clock.now() - hourMs).toISOString();
  const text = world.keep(world.appLines, mine.lines, [`SOCIAL_SAVED_AT=${savedAt}`]);
  github.addRun(repository, { id: 77, createdAt: clock.now() - 1_000 });
  return world.run(text, {}, { store: world.createStore({ copy: world.thisRun() }) });
}

test('a stale copy is a warning while the access token is valid, and no token is spent', async () => {
  const scene = await openDue('valid');
  const collected = await openStale(scene);
  expect(outcomes(collected)).toEqual(['tiktok ok']);
  expect(collected).toMatchObject({ renewed: [], saved: false, problems: [] });
  expect(scene.warnings).toEqual([expect.stringContaining('tiktok: The secret TIKTOK_SECRET was')]);
  expect(scene.tokenRequests()).toEqual([]);
  expect(scene.writes()).toEqual([]);
});

test('a stale copy fails the account if the access token has expired, and no token is spent', async () => {
  const scene = await openDue('expired');
  const collected = await openStale(scene);
  expect(outcomes(collected)).toEqual(['tiktok stale-copy']);
  expect(collected).toMatchObject({ renewed: [], saved: false, problems: [] });
  expect(scene.tokenRequests()).toEqual([]);
  expect(scene.tiktok.isAlive(scene.mine.tokens.refreshToken)).toBe(true);
});

test('a token that another run spends at the same time is reported as a stale copy, and no token is lost', async () => {
  const world = await openWorld();
  const { clock } = world;
  const mine = world.signIn();
  clock.advance(25 * hourMs);
  const text = world.keep(world.appLines, mine.lines);
  // The whole other run happens between this run's check of the secret and its token request.
  let other: Collected | undefined;
  const http: Http = async (request) => {
    if (request.url.endsWith(tokenPath) && other === undefined) {
      clock.advance(2_000);
      other = await world.run(text);
    }
    return world.http(request);
  };
  const collected = await world.run(text, {}, { http });
  expect(other && outcomes(other)).toEqual(['tiktok ok']);
  expect(outcomes(collected)).toEqual(['tiktok stale-copy']);
  expect(world.writes()).toEqual([204]);
  expect(world.tiktok.isAlive(world.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
});

test('tokens that cannot be saved fail the run, but their account is fetched and the journal contains them', async () => {
  const { run, text, github, journals, tiktok: service } = await openDue();
  github.fault({ method: 'PUT', path: secretPath, status: 502, times: 9 });
  const collected = await run(text);
  expect(outcomes(collected)).toEqual(['tiktok ok']);
  expect(codes(collected.problems)).toEqual(['secret-not-saved']);
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: false });
  const entry = readJournal(journals[0] ?? '', text, await loadSodium());
  expect(service.isAlive(entry?.accounts[0]?.values.TIKTOK_REFRESH_TOKEN ?? '')).toBe(true);
});

test('a dry run spends no token, sends nothing to GitHub, and writes no file', async () => {
  const { run, text, clock, github, tokenRequests, folder, shop, keep, appLines, mine } =
    await openPair();
  const dry = await run(text, { dryRun: true, refresh: 'always' });
  expect(outcomes(dry)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(dry).toMatchObject({ renewed: [], saved: false, changed: true, problems: [] });

  clock.advance(3 * hourMs);
  // The expiry of one token is unknown, so it is tried, but it has expired as well.
  const unknown = shop.lines.filter((line) => !line.includes('EXPIRES_AT'));
  const expired = await run(keep(appLines, mine.lines, unknown), { dryRun: true });
  expect(outcomes(expired)).toEqual(['tiktok would-refresh', 'tiktok/shop would-refresh']);
  expect(github.requests).toEqual([]);
  expect(tokenRequests()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a dry run tries an access token whose expiry is unknown', async () => {
  const { run, mine, appLines, keep } = await openPair();
  const unknown = mine.lines.filter((line) => !line.includes('EXPIRES_AT'));
  const collected = await run(keep(appLines, unknown), { dryRun: true });
  expect(outcomes(collected)).toEqual(['tiktok ok']);
});

test('a dry run does not change an existing database', async () => {
  const { world, run, text, mine } = await openPair();
  await run(text);
  const before = readFileSync(world.database);
  mine.account.followers += 1n;
  expect((await run(text, { dryRun: true })).changed).toBe(true);
  expect(readFileSync(world.database).equals(before)).toBe(true);
  expect(readdirSync(world.folder)).toHaveLength(1);
});

test('a token with an unknown expiry is due', async () => {
  const { run, mine, appLines, keep, world } = await openPair();
  const unknown = mine.lines.filter((line) => !line.includes('EXPIRES_AT'));
  const collected = await run(keep(appLines, unknown));
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: true });
  expect(world.tiktok.isAlive(heldRefreshToken(world))).toBe(true);
});

test('refresh never spends no token, and refresh always renews tokens that are not due', async () => {
  const { run, text, clock, tokenRequests } = await openPair();
  const always = await run(text, { refresh: 'always' });
  expect(always.renewed).toHaveLength(2);
  expect(tokenRequests()).toHaveLength(2);
  clock.advance(3 * hourMs);
  const never = await run(text, { refresh: 'never' });
  expect(outcomes(never)).toEqual(['tiktok access-expired', 'tiktok/shop access-expired']);
  expect(tokenRequests()).toHaveLength(2);
});

test('an access token that is refused before it expires is renewed, saved and used', async () => {
  const { world, run, keep, appLines, mine, tokenRequests } = await openDue();
  const text = keep(
    appLines,
    mine.lines.map((line) => line.replace(/(EXPIRES_AT)=.*/, '$1=2030-01-01T00:00:00Z')),
  );
  const collected = await run(text);
  expect(outcomes(collected)).toEqual(['tiktok ok']);
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
  expect(tokenRequests()).toHaveLength(1);
  expect(world.tiktok.isAlive(heldRefreshToken(world))).toBe(true);
});

test('an account must sign in again if its new access token is refused, and its new tokens are saved', async () => {
  const { world, run, text, tiktok: service, tokenRequests, writes } = await openDue();
  const body = '{"error":{"code":"access_token_invalid","message":"","log_id":""}}';
  service.fault({ path: /user|video/, status: 401, body, times: Number.POSITIVE_INFINITY });
  const collected = await run(text);
  expect(outcomes(collected)).toEqual(['tiktok reauthorize']);
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
  expect(tokenRequests()).toHaveLength(1);
  expect(writes()).toEqual([204]);
  expect(world.tiktok.isAlive(heldRefreshToken(world))).toBe(true);
});

test.each([
  ['no known key', () => 'GREETING=hello\n', [], 'env-social'],
  [
    'a missing key',
    (text: string) => text.replace(/^TIKTOK_CLIENT_KEY=.*$/m, ''),
    [],
    'TIKTOK_CLIENT_KEY',
  ],
  [
    'a placeholder',
    (text: string) => text.replace(/^(TIKTOK_CLIENT_SECRET)=.*$/m, '$1=your_client_secret_here'),
    [],
    'TIKTOK_CLIENT_SECRET',
  ],
  [
    'labels differing in capitals',
    (text: string) => text + text.replaceAll('__SHOP', '__Shop'),
    [],
    'tiktok/shop',
  ],
  ['a platform that is not configured', (text: string) => text, ['odd'], 'odd'],
] as const)(
  'invalid input is refused before any request is sent: %s',
  async (_, change, chosen, named) => {
    const { run, text, clock, tiktok: service, github } = await openPair();
    clock.advance(3 * hourMs);
    const odd = createPlatform(() => undefined);
    const running = run(
      change(text),
      { platforms: [...chosen] },
      { platforms: [...platforms, odd] },
    );
    const { code, text: said } = await refusal(running);
    expect(code).toBe('invalid-input');
    expect(said).toContain(named);
    expect([...service.requests, ...github.requests]).toEqual([]);
  },
);

test('a refused API address of one platform stops the run before any account is started', async () => {
  const { world, run, text, clock } = await openPair();
  clock.advance(3 * hourMs);
  let asked = false;
  const running = run(
    `${text}ODD_KEY=x\n`,
    {},
    {
      platforms: [...platforms, createPlatform(() => undefined)],
      apiUrlOf: ({ id }) => {
        if (id !== 'odd') return world.tiktok.url;
        throw new StatsError('invalid-input', 'ODD_API_URL is refused.', 'Remove it.');
      },
      store: {
        open: () => {
          asked = true;
          return Promise.reject(new Error('asked'));
        },
      },
    },
  );
  expect((await refusal(running)).code).toBe('invalid-input');
  expect(asked).toBe(false);
});

test('a damaged database stops the run before a token is spent', async () => {
  const { world, run, text, clock, database, tiktok: service } = await openPair();
  clock.advance(3 * hourMs);
  writeFileSync(database, 'This is no database, whatever its name says.');
  expect((await refusal(run(text))).code).toBe('database');
  expect(service.requests).toEqual([]);
  expect(world.held()).toEqual(parseEnv(text));
});

test('a database that is damaged during the run fails it, but tokens are saved and numbers are reported', async () => {
  const { world, run, text, clock, database, tiktok: service, tokenRequests } = await openPair();
  await run(text);
  clock.advance(3 * hourMs);
  // The file is checked before the first token request, so it is damaged after that.
  const spoil = createPlatform(async () => {
    await vi.waitUntil(() => tokenRequests().length > 0);
    writeFileSync(database, 'Something else wrote here meanwhile.');
  });
  const collected = await run(`${text}ODD_KEY=x\n`, {}, { platforms: [...platforms, spoil] });
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop ok', 'odd unavailable']);
  expect(codes(collected.problems)).toEqual(['database']);
  expect(collected).toMatchObject({ saved: true, changed: false });
  expect(documentOf(collected, 'tiktok').profile.username).toBe('mara');
  expect(documentOf(collected, 'tiktok').followers).toBe(100n);
  for (const label of ['', '__SHOP']) {
    expect(service.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
  expect(readFileSync(database, 'utf8')).toContain('Something else');
});

test('a folder in place of the database stops the run before a token is spent', async () => {
  const { run, text, clock, database, tokenRequests } = await openPair();
  clock.advance(3 * hourMs);
  mkdirSync(database);
  expect((await refusal(run(text))).code).toBe('database');
  expect(tokenRequests()).toEqual([]);
});

test('an unexpected error of one platform does not keep tokens from being saved', async () => {
  const { world, run, text, clock, tiktok: service } = await openPair();
  clock.advance(3 * hourMs);
  const odd = createPlatform(() => {
    throw new TypeError('Cannot read properties of undefined');
  });
  const collected = await run(`${text}ODD_KEY=x\n`, {}, { platforms: [odd, ...platforms] });
  expect(outcomes(collected)).toEqual(['odd unexpected-answer', 'tiktok ok', 'tiktok/shop ok']);
  expect(collected).toMatchObject({ saved: true, problems: [] });
  for (const label of ['', '__SHOP']) {
    expect(service.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
});

test('an unexpected error of a renewal fails only its own account', async () => {
  const { world, run, text, clock, tiktok: service } = await openPair();
  clock.advance(3 * hourMs);
  const odd: Platform = {
    ...createPlatform(() => undefined),
    tokens: {
      ...tiktok.tokens,
      isDue: () => true,
      renew: () => Promise.reject(new TypeError('Cannot read properties of undefined')),
    },
  };
  const collected = await run(`${text}ODD_KEY=x\n`, {}, { platforms: [odd, ...platforms] });
  expect(outcomes(collected)).toEqual(['odd unexpected-answer', 'tiktok ok', 'tiktok/shop ok']);
  expect(service.isAlive(heldRefreshToken(world))).toBe(true);
});

test('a run that is cancelled before it starts spends no token', async () => {
  const { run, text, cancel, tokenRequests, mine, tiktok: service } = await openDue();
  cancel.abort();
  const collected = await run(text);
  expect(outcomes(collected)).toEqual(['tiktok unavailable']);
  expect(tokenRequests()).toEqual([]);
  expect(service.isAlive(mine.tokens.refreshToken)).toBe(true);
});

test('the answer to a token request is journalled and saved even if the run is cancelled meanwhile', async () => {
  const { world, run, text, cancel, events, writes, tiktok: service } = await openDue();
  service.fault({ path: tokenPath, delayMs: 60 });
  const running = run(text);
  while (!events.includes(`> POST ${tokenPath}`)) await new Promise(setImmediate);
  cancel.abort();
  const collected = await running;
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
  expect(outcomes(collected)).toEqual(['tiktok unavailable']);
  expect(events).toContain('journal tiktok');
  expect(writes()).toEqual([204]);
  expect(service.isAlive(heldRefreshToken(world))).toBe(true);
});

test('if two labels are the same account, the later one fails and the first one is saved', async () => {
  const { world, run, appLines, keep, app, tiktok: service } = await openPair();
  const account = service.addAccount({ username: 'twin' });
  const lines = ['', '__AGAIN'].flatMap((label) => {
    const tokens = service.signIn({ clientKey: app.clientKey, account });
    return [
      `TIKTOK_ACCESS_TOKEN${label}=${tokens.accessToken}`,
      `TIKTOK_REFRESH_TOKEN${label}=${tokens.refreshToken}`,
    ];
  });
  const collected = await run(keep(appLines, lines));
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/again invalid-input']);
  expect(collected.problems).toEqual([]);
  // Both were renewed before their accounts were known, so both are saved.
  for (const label of ['', '__AGAIN']) {
    expect(service.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
  expect(readRows(world)).toHaveLength(1);
});

test('a token that has two labels is spent only once', async () => {
  const {
    world,
    run,
    appLines,
    keep,
    mine,
    clock,
    tokenRequests,
    tiktok: service,
  } = await openPair();
  service.settings.usedRefreshToken = 'revokes-family';
  clock.advance(3 * hourMs);
  const copied = mine.lines.map((line) => line.replace('=', '__COPY='));
  const collected = await run(keep(appLines, mine.lines, copied));
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/copy invalid-input']);
  expect(tokenRequests()).toHaveLength(1);
  expect(service.isAlive(heldRefreshToken(world))).toBe(true);
});

test('only chosen platforms are fetched', async () => {
  const { run, text } = await openPair();
  const odd = createPlatform(() => {
    throw new Error('not chosen');
  });
  const collected = await run(
    `${text}ODD_KEY=x\n`,
    { platforms: ['tiktok'] },
    { platforms: [odd, ...platforms] },
  );
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop ok']);
});

test('a run keeps the line endings, comments and order of the text', async () => {
  const { world, run, mine, appLines, clock } = await openPair();
  const parts = ['# Keys, please keep', ...appLines, '', ...mine.lines, 'OTHER="a b" # mine', ''];
  const text = world.keep([parts.join('\r\n')]);
  clock.advance(3 * hourMs);
  await run(text);
  const saved = world.github.readSecret(world.repository, secretName) ?? '';
  const own = /^(SOCIAL_SAVED_|TIKTOK_(ACCESS_TOKEN|REFRESH_TOKEN|SCOPE|OPEN_ID))/;
  const foreign = (of: string) => of.split('\r\n').filter((line) => !own.test(line));
  expect(foreign(saved)).toEqual(foreign(text));
  expect(saved.replaceAll('\r\n', '')).not.toContain('\n\n');
  expect(existsSync(world.journals[0] ?? '')).toBe(false);
});
