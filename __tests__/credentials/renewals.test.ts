import { readFileSync, rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Account, readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { type Journal, readJournal } from '../../src/credentials/journal.ts';
import { createRenewals, type RenewalsOptions } from '../../src/credentials/renewals.ts';
import { rewrite } from '../../src/credentials/rewrite.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import type { CredentialStore, OpenStore } from '../../src/credentials/store.ts';
import { StatsError } from '../../src/errors.ts';
import { createTurns } from '../../src/net/turns.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { tiktok as platform } from '../../src/platforms/tiktok/index.ts';
import {
  codes,
  hourMs,
  openWorld,
  probePath,
  refusal,
  secretName,
  secretPath,
  tokenPath,
  type World,
} from '../world.ts';

const sodium = await loadSodium();

/** Accounts whose access tokens have ended, and renewals for them. */
async function openRenewals(labels: (string | null)[] = [null]) {
  const world = await openWorld();
  const people = labels.map((label) => world.signIn(label));
  const text = world.keep(['# mine', ''], world.appLines, ...people.map(({ lines }) => lines));
  world.clock.advance(3 * hourMs);
  const accounts = readAccounts(parseEnv(text).values, [platform]);
  const start = (given: Partial<RenewalsOptions> = {}) =>
    createRenewals({ ...toOptions(world, text, accounts), ...given });
  return { world, people, text, accounts, start };
}

const toOptions = (
  { http, clock, log, tiktok, cancel, createStore, openJournal }: World,
  text: string,
  accounts: Account[],
): RenewalsOptions => ({
  env: parseEnv(text),
  accounts,
  store: createStore(),
  openJournal: () => openJournal(text),
  turn: createTurns(),
  contextOf: ({ id }) => ({
    http,
    clock,
    apiUrl: tiktok.url,
    signal: cancel.signal,
    warn: (message) => log.warning(`${id}: ${message}`),
    debug: (message) => log.debug(`${id}: ${message}`),
  }),
  log,
  clock,
  signal: cancel.signal,
  onUnprotected: () => undefined,
});

const refreshTokenOf = (account: Account) => account.values.get('TIKTOK_REFRESH_TOKEN') ?? '';

const heldRefreshToken = (world: World, label = '') =>
  world.held().values.get(`TIKTOK_REFRESH_TOKEN${label}`) ?? '';

/** What the run's journal holds, by account. */
function readIds(world: World, text: string): string[] | undefined {
  const entry = readJournal(world.journals[0] ?? '', text, sodium);
  return entry?.accounts.map(({ id }) => id);
}

/** Resolves when the world has seen `event`. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

test('answer, mask, journal, write: in this order, after the store and the journal are open', async () => {
  const { world, accounts, start } = await openRenewals();
  const renewals = start({
    openJournal: async () => {
      const journal = await world.openJournal('text');
      world.events.push('journal open');
      return journal;
    },
  });
  const [renewed] = await Promise.all(accounts.map(renewals.renew));
  const report = await renewals.settle();
  const { events } = world;

  const asked = events.indexOf(`> POST ${tokenPath}`);
  expect(events.slice(0, asked)).toContain('journal open');
  expect(events.slice(0, asked).filter((event) => event.startsWith('<'))).toHaveLength(3);
  expect(events.slice(asked)).toEqual([
    `> POST ${tokenPath}`,
    `< POST ${tokenPath}`,
    'mask',
    'mask',
    'mask',
    'journal tiktok',
    // Once more, with the time at which the write began.
    'journal tiktok',
    `> PUT ${secretPath}`,
    `< PUT ${secretPath}`,
    'journal cleared',
  ]);
  expect(report).toEqual({
    renewed: ['tiktok'],
    saved: true,
    isStale: false,
    tokenEndsAt: null,
    problems: [],
  });
  expect(world.lines).toEqual([
    `A token is due; the secret ${secretName} of octo/site exists and is writable.`,
    `The renewed tokens are saved in the secret ${secretName} of octo/site.`,
  ]);
  expect(renewed && world.tiktok.isAlive(refreshTokenOf(renewed))).toBe(true);
  expect(renewed && refreshTokenOf(renewed)).toBe(heldRefreshToken(world));
  expect(world.masked).toContain(heldRefreshToken(world));
});

test('the secret keeps every other line; an account without a label gets keys without one', async () => {
  const { world, text, accounts, start } = await openRenewals();
  const renewals = start();
  await Promise.all(accounts.map(renewals.renew));
  await renewals.settle();
  const saved = world.github.readSecret(world.repository, secretName) ?? '';
  const unchanged = text.split('\n').filter((line) => !/^TIKTOK_(ACCESS|REFRESH)_TOKEN/.test(line));
  expect(saved.split('\n').filter((line) => unchanged.includes(line))).toEqual(unchanged);
  expect([...parseEnv(saved).values.keys()].sort()).toEqual([
    'SOCIAL_SAVED_AT',
    'SOCIAL_SAVED_IN',
    'TIKTOK_ACCESS_TOKEN',
    'TIKTOK_ACCESS_TOKEN_EXPIRES_AT',
    'TIKTOK_CLIENT_KEY',
    'TIKTOK_CLIENT_SECRET',
    'TIKTOK_OPEN_ID',
    'TIKTOK_REFRESH_TOKEN',
    'TIKTOK_REFRESH_TOKEN_EXPIRES_AT',
    'TIKTOK_SCOPE',
  ]);
});

test('all accounts are renewed at once, with one opening and one write for all of them', async () => {
  const { world, people, accounts, start } = await openRenewals([null, 'SHOP', 'Zoo']);
  world.tiktok.latencyMs = 20;
  const renewals = start();
  await Promise.all(accounts.map(renewals.renew));
  const report = await renewals.settle();
  const tokenEvents = world.events.filter((event) => event.endsWith(tokenPath));
  expect(tokenEvents.map((event) => event[0]).join('')).toBe('>>><<<');
  expect(world.writes()).toEqual([204]);
  expect(world.github.requests.filter(({ path }) => path === probePath)).toHaveLength(1);
  expect(report.renewed.sort()).toEqual(['tiktok', 'tiktok/shop', 'tiktok/zoo']);
  for (const label of ['', '__SHOP', '__Zoo']) {
    expect(world.tiktok.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
  for (const { tokens } of people) expect(world.tiktok.isAlive(tokens.refreshToken)).toBe(false);
  expect(world.held().values.get('TIKTOK_CLIENT_SECRET__SHOP')).toBeUndefined();
});

test('the first tokens wait 2 s for those of slower accounts, so that one write saves them all', async () => {
  const { world, accounts, start } = await openRenewals([null, 'SHOP']);
  world.tiktok.fault({ path: tokenPath, delayMs: 60 });
  const renewals = start();
  await Promise.all(accounts.map(renewals.renew));
  await renewals.settle();
  expect(world.clock.sleeps).toEqual([2_000]);
  expect(world.writes()).toEqual([204]);
});

test('after 2 s the first tokens are written; the journal then holds all tokens, and the new time', async () => {
  const { world, text, accounts, start } = await openRenewals([null, 'SHOP']);
  world.clock.impatient = true;
  world.tiktok.fault({ path: tokenPath, delayMs: 200 });
  // Slow enough that the second answer comes while the first write is under way, but not before.
  world.github.fault({ method: 'PUT', path: secretPath, delayMs: 400 });
  const renewals = start();
  const before = world.github.secretUpdatedAt(world.repository, secretName);
  const renewing = Promise.all(accounts.map(renewals.renew));

  await renewing;
  expect(world.writes()).toEqual([null]);
  expect(readIds(world, text)?.sort()).toEqual(['tiktok', 'tiktok/shop']);

  world.github.fault({ method: 'PUT', path: secretPath, delayMs: 100 });
  await until(() => world.writes().length === 2);
  const entry = readJournal(world.journals[0] ?? '', text, sodium);
  // The written ones too: `post` starts from the text before, and must not undo the first write.
  expect(entry?.accounts.map(({ id }) => id).sort()).toEqual(['tiktok', 'tiktok/shop']);
  expect(entry?.version).not.toBe(before);
  expect(entry?.version).toBe(world.github.secretUpdatedAt(world.repository, secretName));

  const report = await renewals.settle();
  expect(world.writes()).toEqual([204, 204]);
  expect(report.problems).toEqual([]);
  expect(readIds(world, text)).toBeUndefined();
  for (const label of ['', '__SHOP']) {
    expect(world.tiktok.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
});

test('an account renewed after the first write is journalled with the time of that write', async () => {
  const { world, text, accounts, start } = await openRenewals([null, 'SHOP']);
  const [first, late] = accounts;
  if (!first || !late) throw new Error('There are two accounts.');
  const renewals = start();
  await renewals.renew(first);
  await until(() => world.events.includes('journal cleared'));
  world.github.fault({ method: 'PUT', path: secretPath, status: 400 });
  await renewals.renew(late);
  const report = await renewals.settle();

  expect(codes(report.problems)).toEqual(['secret-not-saved']);
  const entry = readJournal(world.journals[0] ?? '', text, sodium);
  expect(entry?.accounts.map(({ id }) => id)).toEqual(['tiktok', 'tiktok/shop']);
  expect(entry?.version).toBe(world.github.secretUpdatedAt(world.repository, secretName));
});

test('however many accounts are slow, the store is written at most twice', async () => {
  const { world, accounts, start } = await openRenewals([null, 'A', 'B', 'C', 'D']);
  world.clock.impatient = true;
  for (const delayMs of [0, 30, 60, 90, 120]) world.tiktok.fault({ path: tokenPath, delayMs });
  const renewals = start();
  await Promise.all(accounts.map(renewals.renew));
  const { renewed, problems } = await renewals.settle();
  expect(renewed).toHaveLength(5);
  expect(problems).toEqual([]);
  expect(world.writes()).toEqual([204, 204]);
  for (const label of ['', '__A', '__B', '__C', '__D']) {
    expect(world.tiktok.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
});

test.each([
  ['secret-not-writable', { path: probePath, status: 403 }],
  ['secret-not-writable', { path: secretPath, status: 401 }],
  ['wrong-target', { path: secretPath, status: 404 }],
  ['unavailable', { path: secretPath, status: 503, times: 9 }],
] as const)('a store that says %s costs no token, and is asked once', async (code, fault) => {
  const { world, accounts, start } = await openRenewals([null, 'SHOP']);
  world.github.fault({ times: 9, ...fault });
  const renewals = start();
  for (const account of accounts) {
    expect((await refusal(renewals.renew(account))).code).toBe(code);
  }
  const report = await renewals.settle();
  expect(world.tokenRequests()).toEqual([]);
  expect(world.github.requests.filter(({ path }) => path === probePath)).toHaveLength(1);
  expect(world.journals.map((file) => statSync(file, { throwIfNoEntry: false }))).toEqual([
    undefined,
  ]);
  expect(report.renewed).toEqual([]);
  expect(report.saved).toBe(false);
  // What stays so tomorrow fails the run, whatever the accounts say.
  expect(codes(report.problems)).toEqual(code === 'unavailable' ? [] : [code]);
});

test.each([
  ['stale-copy', true],
  ['unavailable', false],
] as const)('a store that refuses with %s makes the copy stale: %s', async (code, isStale) => {
  const { accounts, start } = await openRenewals();
  const error = new StatsError(code, 'It was refused.', 'Wait.');
  const renewals = start({ store: { open: () => Promise.reject(error) } });
  await expect(Promise.all(accounts.map(renewals.renew))).rejects.toBe(error);
  const report = await renewals.settle();
  expect(report).toMatchObject({ renewed: [], saved: false, isStale, tokenEndsAt: null });
});

test('the report says when the token that writes the store expires', async () => {
  const { world, accounts, start } = await openRenewals();
  const expiresAt = world.clock.now() + 48 * hourMs;
  const token = world.github.addToken({ permissions: { secrets: 'write' }, expiresAt });
  const renewals = start({ store: world.createStore({ token }) });
  await Promise.all(accounts.map(renewals.renew));
  expect((await renewals.settle()).tokenEndsAt).toBe(expiresAt);
});

test('a journal that cannot be opened costs no token', async () => {
  const { world, accounts, start } = await openRenewals();
  const renewals = start({ openJournal: () => Promise.reject(new Error('no room')) });
  await expect(Promise.all(accounts.map(renewals.renew))).rejects.toThrow('no room');
  expect(world.tokenRequests()).toEqual([]);
  expect(await renewals.settle()).toMatchObject({ renewed: [], saved: false, problems: [] });
});

test('a text that cannot take values costs no token, and the store is not asked', async () => {
  const { world, accounts, start } = await openRenewals();
  const store = { open: () => Promise.reject(new Error('asked')) };
  const renewals = start({ env: parseEnv('# nothing to write behind'), store });
  expect((await refusal(Promise.all(accounts.map(renewals.renew)))).code).toBe('invalid-input');
  expect(world.tokenRequests()).toEqual([]);
});

test('when the secret cannot be written, the journal keeps what was renewed, for its owner alone', async () => {
  const { world, text, accounts, start } = await openRenewals([null, 'SHOP']);
  world.github.fault({ method: 'PUT', path: secretPath, status: 503, times: 9 });
  const renewals = start();
  const before = world.github.secretUpdatedAt(world.repository, secretName);
  const renewed = await Promise.all(accounts.map(renewals.renew));
  const report = await renewals.settle();
  expect(codes(report.problems)).toEqual(['secret-not-saved']);
  expect(report.saved).toBe(false);
  expect(report.renewed.sort()).toEqual(['tiktok', 'tiktok/shop']);

  const [file = ''] = world.journals;
  const entry = readJournal(file, text, sodium);
  expect(entry?.version).toBe(before);
  for (const account of renewed) {
    const kept = entry?.accounts.find(({ id }) => id === account.id);
    expect(kept?.values.TIKTOK_REFRESH_TOKEN).toBe(refreshTokenOf(account));
    expect(world.tiktok.isAlive(refreshTokenOf(account))).toBe(true);
  }
  const bytes = readFileSync(file).toString('latin1');
  for (const secret of world.masked) expect(bytes).not.toContain(secret);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a first write that fails is made up for by the second, and then nothing is wrong', async () => {
  const { world, text, accounts, start } = await openRenewals([null, 'SHOP']);
  world.clock.impatient = true;
  world.tiktok.fault({ path: tokenPath, delayMs: 80 });
  world.github.fault({ method: 'PUT', path: secretPath, status: 400 });
  const renewals = start();
  await Promise.all(accounts.map(renewals.renew));
  const report = await renewals.settle();
  expect(world.writes()).toEqual([400, 204]);
  expect(report.problems).toEqual([]);
  expect(report.saved).toBe(true);
  expect(readIds(world, text)).toBeUndefined();
  for (const label of ['', '__SHOP']) {
    expect(world.tiktok.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
});

test('after a second write that failed, the journal puts every account right in the text of before', async () => {
  const { world, text, accounts, start } = await openRenewals([null, 'SHOP']);
  world.clock.impatient = true;
  world.tiktok.fault({ path: tokenPath, delayMs: 120 });
  const renewals = start();
  const renewing = Promise.all(accounts.map(renewals.renew));
  await until(() => world.writes()[0] === 204);
  world.github.fault({ method: 'PUT', path: secretPath, status: 400 });
  await renewing;
  const report = await renewals.settle();
  expect(codes(report.problems)).toEqual(['secret-not-saved']);
  expect(report.saved).toBe(true);

  const entry = readJournal(world.journals[0] ?? '', text, sodium);
  expect(entry?.version).toBe(world.github.secretUpdatedAt(world.repository, secretName));
  const repaired = accounts.reduce((before, account) => {
    const values = entry?.accounts.find(({ id }) => id === account.id)?.values ?? {};
    return rewrite(before, [{ account, values: new Map(Object.entries(values)) }]);
  }, parseEnv(text));
  for (const key of ['TIKTOK_REFRESH_TOKEN', 'TIKTOK_REFRESH_TOKEN__SHOP']) {
    expect(world.tiktok.isAlive(repaired.values.get(key) ?? '')).toBe(true);
  }
});

test('a journal that cannot be written is warned of, and the secret is written all the same', async () => {
  const { world, accounts, start } = await openRenewals();
  const renewals = start();
  world.tiktok.latencyMs = 30;
  const renewing = Promise.all(accounts.map(renewals.renew));
  await until(() => world.tokenRequests().length === 1);
  rmSync(world.folder, { recursive: true });
  await renewing;
  const report = await renewals.settle();
  expect(world.warnings).toEqual([expect.stringContaining('journal')]);
  expect(world.warnings.join()).toContain('ENOENT');
  expect(report).toMatchObject({ saved: true, problems: [] });
  expect(world.tiktok.isAlive(heldRefreshToken(world))).toBe(true);
});

test.each([
  [true, 400],
  [true, 204],
  [false, 400],
])('tokens that the journal cannot take are given away at once: %s, write %i', async (...given) => {
  const [journalFails, status] = given;
  const { world, accounts, start } = await openRenewals();
  const journal: Journal = {
    write: () => {
      if (journalFails) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
    clear: () => undefined,
  };
  if (status !== 204) world.github.fault({ method: 'PUT', path: secretPath, status, times: 9 });
  const unprotected: string[] = [];
  const renewals = start({
    openJournal: async () => journal,
    onUnprotected: (entries) => {
      // Before the write: a process that is killed then takes them with it.
      expect(world.writes()).toEqual([]);
      unprotected.push(...entries.map(({ id }) => id));
    },
  });
  await Promise.all(accounts.map(renewals.renew));
  await renewals.settle();
  expect(unprotected).toEqual(journalFails ? ['tiktok'] : []);
  // Said once, however often it fails.
  expect(world.warnings.filter((line) => line.includes('ENOSPC'))).toHaveLength(
    journalFails ? 1 : 0,
  );
});

test.each([
  [400, true, false],
  [500, true, false],
  [500, false, true],
])(
  'after a write that ends with HTTP %d (version readable: %s) the journal says whether it may have happened: %s',
  async (...given) => {
    const [status, isReadable, mayHave] = given;
    const { world, text, accounts, start } = await openRenewals();
    world.github.fault({ method: 'PUT', path: secretPath, status, times: 9 });
    world.tiktok.fault({ path: tokenPath, delayMs: 50 });
    void until(() => world.tokenRequests().length > 0).then(() => {
      if (!isReadable)
        world.github.fault({ method: 'GET', path: secretPath, status: 503, times: 99 });
    });
    const renewals = start();
    await Promise.all(accounts.map(renewals.renew));
    await renewals.settle();
    const entry = readJournal(world.journals[0] ?? '', text, sodium);
    const attempt = { from: expect.any(Number), to: expect.any(Number) };
    expect(entry?.attempt).toEqual(mayHave ? attempt : null);
  },
);

test('a journal that cannot be deleted after the save does not make the save a loss', async () => {
  const { world, accounts, start } = await openRenewals();
  const journal: Journal = {
    write: () => undefined,
    clear: () => {
      throw Object.assign(new Error('denied'), { code: 'EPERM' });
    },
  };
  const renewals = start({ openJournal: async () => journal });
  await Promise.all(accounts.map(renewals.renew));
  expect(await renewals.settle()).toMatchObject({ saved: true, problems: [] });
  expect(world.warnings).toEqual([expect.stringContaining('EPERM')]);
});

test('a time of the secret that cannot be read after a write does not make the write a loss', async () => {
  const { world, accounts, start } = await openRenewals([null, 'SHOP']);
  world.clock.impatient = true;
  world.tiktok.fault({ path: tokenPath, delayMs: 80 });
  const store = world.createStore();
  const renewals = start({
    store: {
      open: async (...given) => ({
        ...(await store.open(...given)),
        // The store itself reads the version again before its second write.
        readVersion: () => Promise.reject(new StatsError('unavailable', 'down', 'wait')),
      }),
    },
  });
  await Promise.all(accounts.map(renewals.renew));
  expect(await renewals.settle()).toMatchObject({ saved: true, problems: [] });
  expect(world.writes()).toEqual([204, 204]);
});

/** Renews a refresh token as another run would, which leaves nothing of it behind here. */
async function spendElsewhere({ app, tiktok }: World, refreshToken = ''): Promise<void> {
  const client = { client_key: app.clientKey, client_secret: app.clientSecret };
  const grant = { grant_type: 'refresh_token', refresh_token: refreshToken };
  await fetch(`${tiktok.url}${tokenPath}`, {
    method: 'POST',
    body: new URLSearchParams({ ...client, ...grant }),
  });
}

/** The refusal of an account whose token was spent elsewhere; `meanwhile` happens while TikTok is asked. */
async function refuseSpent(meanwhile: (world: World, text: string) => void) {
  const { world, people, text, accounts, start } = await openRenewals();
  await spendElsewhere(world, people[0]?.tokens.refreshToken);
  world.tiktok.latencyMs = 30;
  const renewals = start();
  const refused = refusal(renewals.renew(accounts[0] ?? never()));
  await until(() => world.tokenRequests().length === 2);
  meanwhile(world, text);
  const { code, text: said } = await refused;
  expect(await renewals.settle()).toMatchObject({ renewed: [], saved: false });
  return { code, said, world };
}

test('a platform that is down is told as such, and nobody else is suspected', async () => {
  const { world, accounts, start } = await openRenewals();
  world.tiktok.fault({ path: tokenPath, status: 503, times: 9 });
  const renewals = start();
  const { code, text } = await refusal(Promise.all(accounts.map(renewals.renew)));
  expect(code).toBe('unavailable');
  expect(text).not.toContain('newest one');
  // At the beginning, and before the token is sent again; no wait for the write of another run.
  expect(world.github.requests.filter(({ path }) => path === secretPath)).toHaveLength(2);
});

test('a token that another run spent and saved meanwhile needs a new run, and no person', async () => {
  const { code, said, world } = await refuseSpent(({ clock, github, repository }, text) => {
    clock.advance(1_000);
    github.setSecret(repository, secretName, text);
  });
  expect(code).toBe('stale-copy');
  // It is there already, so that nobody waits for it.
  expect(world.clock.sleeps).toEqual([]);
  expect(said).toContain('used by another run');
  expect(said).toContain(`the secret ${secretName} of octo/site`);
  expect(said).toContain('Start a new run, and give the workflow a concurrency group');
});

test('a token that was spent, and nobody saved another, needs a person', async () => {
  const { code, world } = await refuseSpent(() => undefined);
  expect(code).toBe('reauthorize');
  // Another run that is just about to save gets the time for it.
  expect(world.clock.sleeps).toEqual([5_000]);
});

test('whether another run saved a token cannot always be read: then a person is asked for', async () => {
  const { code, world } = await refuseSpent(({ github }) => {
    github.fault({ method: 'GET', path: secretPath, status: 403, times: 9 });
  });
  expect(code).toBe('reauthorize');
  expect(world.lines.join('\n')).toMatch(
    /The version of the secret \S+ of octo\/site could not be read again: /,
  );
});

test('a version that cannot be read for an unknown reason is told to those who look for it', async () => {
  const { world, people, accounts, start } = await openRenewals();
  await spendElsewhere(world, people[0]?.tokens.refreshToken);
  const store = world.createStore();
  const renewals = start({
    store: {
      open: async (...given) => ({
        ...(await store.open(...given)),
        readVersion: () => Promise.reject(new TypeError('inner')),
      }),
    },
  });
  expect((await refusal(Promise.all(accounts.map(renewals.renew)))).code).toBe('reauthorize');
  expect(world.lines).toContain(
    `The version of the secret ${secretName} of octo/site could not be read again: unforeseen.`,
  );
});

test('what another run has written meanwhile is not overwritten, even if it was just read', async () => {
  const { world, people, text, accounts, start } = await openRenewals([null, 'SHOP']);
  await spendElsewhere(world, people[0]?.tokens.refreshToken);
  world.tiktok.latencyMs = 30;
  const renewals = start();
  const work = Promise.allSettled(accounts.map(renewals.renew));
  await until(() => world.tokenRequests().length === 3);
  // Not long enough ago for the version to be read again before each write.
  world.clock.advance(1_000);
  const theirs = `${text}# Theirs\n`;
  world.github.setSecret(world.repository, secretName, theirs);
  await work;
  const report = await renewals.settle();
  expect(codes(report.problems)).toEqual(['secret-not-saved']);
  expect(world.held().text).toBe(theirs);
  const entry = readJournal(world.journals[0] ?? '', text, sodium);
  expect(entry?.accounts.map(({ id }) => id)).toEqual(['tiktok/shop']);
});

test('one account that TikTok refuses costs the others nothing', async () => {
  const { world, people, accounts, start } = await openRenewals([null, 'SHOP']);
  const [mine, shop] = accounts;
  if (!mine || !shop) throw new Error('There are two accounts.');
  await spendElsewhere(world, people[1]?.tokens.refreshToken);
  const renewals = start();
  const refused = refusal(renewals.renew(shop));
  await renewals.renew(mine);
  expect((await refused).code).toBe('reauthorize');
  expect(await renewals.settle()).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
  expect(world.tiktok.isAlive(heldRefreshToken(world))).toBe(true);
  expect(heldRefreshToken(world, '__SHOP')).toBe(people[1]?.tokens.refreshToken);
});

test('after a cancel no new token request leaves, even when the store is just being opened', async () => {
  const { world, accounts, start } = await openRenewals();
  const renewals = start();
  world.github.latencyMs = 30;
  const renewing = renewals.renew(accounts[0] ?? never());
  await until(() => world.github.requests.length === 3);
  world.cancel.abort();
  expect(await refusal(renewing)).toEqual({
    code: 'unavailable',
    text: 'The tokens were not renewed, because the run was cancelled. Start a new run.',
  });
  expect(await renewals.settle()).toMatchObject({ renewed: [], saved: false, problems: [] });
  expect(world.tokenRequests()).toEqual([]);
});

test('a cancel while the token request is under way: its answer is journalled and saved at once', async () => {
  const { world, accounts, start } = await openRenewals([null, 'SHOP']);
  world.tiktok.fault({ path: tokenPath, delayMs: 50 });
  world.tiktok.fault({ path: tokenPath, delayMs: 1_000 });
  const renewals = start();
  const renewing = Promise.all(accounts.map(renewals.renew));
  await until(() => world.tokenRequests().length === 2);
  world.cancel.abort();
  // The wait for the slower account ends with the cancel, so the first tokens are written before it answers.
  await until(() => world.writes().length === 1);
  expect(world.events.filter((event) => event === `< POST ${tokenPath}`)).toHaveLength(1);
  await renewing;
  expect(await renewals.settle()).toMatchObject({ saved: true, problems: [] });
  for (const label of ['', '__SHOP']) {
    expect(world.tiktok.isAlive(heldRefreshToken(world, label))).toBe(true);
  }
});

/** A platform whose new values are given, so that they can be odd. */
const oddPlatform = (renewed: Record<string, string>): Platform => ({
  ...platform,
  id: 'odd',
  keys: [{ name: 'ODD_TOKEN', secret: true, required: true }, { name: 'ODD_NOTE' }],
  tokens: { ...platform.tokens, renew: async () => new Map(Object.entries(renewed)) },
});

test('new values that no dotenv text can hold stay in the journal, and cost no other account its save', async () => {
  const world = await openWorld();
  const unwritable = '\'a\' "b" `c`\n# and a line';
  const odd = oddPlatform({ ODD_TOKEN: unwritable });
  const text = world.keep(world.appLines, world.signIn().lines, ['ODD_TOKEN=old']);
  const accounts = readAccounts(parseEnv(text).values, [odd, platform]);
  const renewals = createRenewals(toOptions(world, text, accounts));
  const renewed = await Promise.all(accounts.map(renewals.renew));
  const report = await renewals.settle();
  expect(renewed[0]?.values.get('ODD_TOKEN')).toBe(unwritable);
  expect(codes(report.problems)).toEqual(['secret-not-saved']);
  expect(world.tiktok.isAlive(heldRefreshToken(world))).toBe(true);
  expect(world.held().values.get('ODD_TOKEN')).toBe('old');
  const entry = readJournal(world.journals[0] ?? '', text, sodium);
  expect(entry?.accounts).toContainEqual({ id: 'odd', values: { ODD_TOKEN: unwritable } });
  world.expectNoSecret(report.problems);
});

test('an account whose platform leaves its token unchanged stays the same, and nothing is written', async () => {
  const world = await openWorld();
  const still: Platform = {
    ...oddPlatform({}),
    tokens: { ...platform.tokens, renew: async () => null },
  };
  const text = world.keep(['ODD_TOKEN=old']);
  const accounts = readAccounts(parseEnv(text).values, [still]);
  const renewals = createRenewals(toOptions(world, text, accounts));
  const [same] = await Promise.all(accounts.map(renewals.renew));
  expect(same).toBe(accounts[0]);
  expect(await renewals.settle()).toMatchObject({ renewed: [], saved: false, problems: [] });
  expect(world.writes()).toEqual([]);
});

test('an account whose access does not expire is no account to renew', async () => {
  const world = await openWorld();
  const { tokens, ...lasting } = oddPlatform({});
  expect(tokens).toBeDefined();
  const text = world.keep(['ODD_TOKEN=old']);
  const accounts = readAccounts(parseEnv(text).values, [lasting]);
  const renewals = createRenewals(toOptions(world, text, accounts));
  await expect(Promise.all(accounts.map(renewals.renew))).rejects.toThrow(
    'odd has nothing to renew.',
  );
});

test('an empty new value is written as empty and counts as unknown', async () => {
  const world = await openWorld();
  const odd = oddPlatform({ ODD_TOKEN: 'new-token', ODD_NOTE: '' });
  const text = world.keep(['ODD_TOKEN=old', 'ODD_NOTE=note']);
  const accounts = readAccounts(parseEnv(text).values, [odd]);
  const renewals = createRenewals(toOptions(world, text, accounts));
  const [renewed] = await Promise.all(accounts.map(renewals.renew));
  await renewals.settle();
  expect(renewed?.values).toEqual(new Map([['ODD_TOKEN', 'new-token']]));
  expect(world.held().values.get('ODD_NOTE')).toBe('');
});

test('a store that fails for an unknown reason is told as tokens not saved', async () => {
  const { world, text, accounts, start } = await openRenewals();
  const open: OpenStore = {
    name: 'a store',
    version: { id: '1', readAt: 0 },
    clockOffsetMs: 0,
    isNewest: true,
    tokenEndsAt: null,
    readVersion: async () => ({ id: '1', readAt: 0 }),
    save: () => Promise.reject(new TypeError('unforeseen')),
  };
  const store: CredentialStore = { open: async () => open };
  const renewals = start({ store });
  await Promise.all(accounts.map(renewals.renew));
  expect(codes((await renewals.settle()).problems)).toEqual(['secret-not-saved']);
  expect(readIds(world, text)).toEqual(['tiktok']);
});

test('an account that comes while the store is read again after a write is renewed, and nobody waits for each other', async () => {
  const { world, accounts, start } = await openRenewals(['A', 'B', 'C']);
  const [a = never(), b = never(), c = never()] = accounts;
  world.clock.impatient = true;
  world.tiktok.fault({ path: tokenPath, delayMs: 10 });
  world.tiktok.fault({ path: tokenPath, delayMs: 300 });
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  let reads = 0;
  let saves = 0;
  const open: OpenStore = {
    name: 'a store',
    version: { id: '1', readAt: 0 },
    clockOffsetMs: 0,
    isNewest: true,
    tokenEndsAt: null,
    readVersion: async () => {
      reads += 1;
      await gate;
      return { id: '2', readAt: 0 };
    },
    save: async () => {
      saves += 1;
      return { saved: true };
    },
  };
  const renewals = start({ store: { open: async () => open } });
  const both = [renewals.renew(a), renewals.renew(b)];
  await until(() => reads === 1);
  await both[1];
  const last = renewals.renew(c);
  openGate();
  await Promise.all([...both, last]);
  expect(await renewals.settle()).toMatchObject({
    renewed: ['tiktok/a', 'tiktok/b', 'tiktok/c'],
    saved: true,
    problems: [],
  });
  expect(saves).toBe(3);
});

function never(): never {
  throw new Error('There is no account.');
}
