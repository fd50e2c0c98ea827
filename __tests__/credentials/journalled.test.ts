import { describe, expect, test } from 'vitest';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import type { JournalEntry } from '../../src/credentials/journal.ts';
import {
  saveJournalled,
  toJournalled,
  toRenewedAccount,
} from '../../src/credentials/journalled.ts';
import type { CredentialStore, OpenStore } from '../../src/credentials/store.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';
import { refusal } from '../world.ts';

const envText = `TIKTOK_CLIENT_KEY=key
TIKTOK_CLIENT_SECRET=client-secret
TIKTOK_ACCESS_TOKEN=old
TIKTOK_REFRESH_TOKEN=old
`;
const env = parseEnv(envText);
const accounts = readAccounts(env.values, platforms);
const version = '2026-11-23T03:17:00Z';
const entry: JournalEntry = {
  version,
  attempt: null,
  accounts: [
    { id: 'tiktok', values: { TIKTOK_REFRESH_TOKEN: 'new-é', TIKTOK_SCOPE: 'video.list' } },
    { id: 'tiktok/gone', values: { TIKTOK_REFRESH_TOKEN: 'other' } },
  ],
};

/** A store with this version, and what was asked of it. */
function openStore(now: string, failure: StatsError | null = null) {
  const opened: [string, number][] = [];
  const saved: string[] = [];
  const open: OpenStore = {
    name: 'the store',
    version: { id: now, readAt: 0 },
    isNewest: true,
    tokenEndsAt: null,
    clockOffsetMs: 0,
    readVersion: async () => ({ id: now, readAt: 0 }),
    save: async ({ text }, expected) => {
      expect(expected).toEqual({ version: open.version, attempt: null });
      saved.push(text);
      return failure ? { saved: false, error: failure, attempt: null } : { saved: true };
    },
  };
  const store: CredentialStore = {
    open: async ({ text }, spareBytes) => {
      opened.push([text, spareBytes]);
      return open;
    },
  };
  return { store, opened, saved };
}

const journalled = toJournalled(entry.accounts, accounts);

test('of what was renewed the accounts that are configured are taken, with their new values', () => {
  const [only, ...others] = journalled;
  if (!only) throw new Error('There is none.');
  expect(others).toEqual([]);
  expect(only.account.id).toBe('tiktok');
  expect(Object.fromEntries(toRenewedAccount(only).values)).toEqual({
    TIKTOK_CLIENT_KEY: 'key',
    TIKTOK_CLIENT_SECRET: 'client-secret',
    TIKTOK_ACCESS_TOKEN: 'old',
    TIKTOK_REFRESH_TOKEN: 'new-é',
    TIKTOK_SCOPE: 'video.list',
  });
  expect(only.account.values.get('TIKTOK_REFRESH_TOKEN')).toBe('old');
});

test('the text as it was read is saved with the new values, in as much room as they take', async () => {
  const { store, opened, saved } = openStore(version);
  const given = { entry, env, isSavedSince: false, store };
  expect(await saveJournalled(journalled, given)).toBe(true);
  const [text = '', ...others] = saved;
  expect(others).toEqual([]);
  expect(Object.fromEntries(parseEnv(text).values)).toEqual({
    ...Object.fromEntries(env.values),
    TIKTOK_REFRESH_TOKEN: 'new-é',
    TIKTOK_SCOPE: 'video.list',
  });
  expect(opened).toEqual([[envText, Buffer.byteLength(text) - Buffer.byteLength(envText)]]);
});

test.each([
  ['although main did not write', null, 0],
  ['before the write of main', { from: 10_000, to: 20_000 }, 0],
  ['after the write of main', { from: -20_000, to: -10_000 }, 0],
  ['during the write of main', { from: -5_000, to: 5_000 }, 1],
])('where the store was written %s it is overwritten only if main did it', async (...given) => {
  const [, around, saves] = given;
  const later = '2026-11-23T03:30:00Z';
  const { store, saved } = openStore(later);
  const at = Date.parse(later);
  const attempt = around && { from: at + around.from, to: at + around.to };
  const work = saveJournalled(journalled, {
    entry: { ...entry, attempt },
    env,
    isSavedSince: false,
    store,
  });
  if (saves === 0) {
    const { code, text } = await refusal(work);
    expect(code).toBe('secret-not-saved');
    expect(text).toMatch(
      /^The secret was written after this step had read it, .* not overwritten\./,
    );
    expect(text).toContain('Start a new run. If it fails with reauthorize');
  } else await work;
  expect(saved).toHaveLength(saves);
});

describe('where a later step of the same job has saved a text of its own', () => {
  const later = '2026-11-23T03:30:00Z';
  const lines = { ...Object.fromEntries(env.values), SOCIAL_SAVED_AT: '2026-11-23T03:29:40Z' };
  const toEnv = (given: Record<string, string>) =>
    parseEnv(
      Object.entries({ ...lines, ...given })
        .map(([key, value]) => `${key}=${value}\n`)
        .join(''),
    );
  const renewed = { TIKTOK_REFRESH_TOKEN: 'new-é', TIKTOK_SCOPE: 'video.list' };

  test('with the renewed tokens, nothing is written', async () => {
    const { store, saved } = openStore(later);
    const given = { entry, env: toEnv(renewed), isSavedSince: true, store };
    expect(await saveJournalled(journalled, given)).toBe(false);
    expect(saved).toEqual([]);
  });

  test('without them, they are added to that text', async () => {
    const { store, saved } = openStore(later);
    const given = { entry, env: toEnv({ OTHER: '1' }), isSavedSince: true, store };
    expect(await saveJournalled(journalled, given)).toBe(true);
    const [text = ''] = saved;
    expect(Object.fromEntries(parseEnv(text).values)).toEqual({ ...lines, OTHER: '1', ...renewed });
  });

  test.each([
    ['the text is not the one that was saved', false, '2026-11-23T03:29:40Z'],
    ['the text was saved before the last write', true, '2026-11-23T03:29:00Z'],
  ])('nothing is written if %s', async (_, isSavedSince, SOCIAL_SAVED_AT) => {
    for (const values of [{}, renewed]) {
      const { store, saved } = openStore(later);
      const given = { entry, env: toEnv({ ...values, SOCIAL_SAVED_AT }), isSavedSince, store };
      expect((await refusal(saveJournalled(journalled, given))).code).toBe('secret-not-saved');
      expect(saved).toEqual([]);
    }
  });
});

test('a text that has the tokens already is saved where no later step has done it', async () => {
  const { store, saved } = openStore(version);
  const held = parseEnv(
    envText.replace('REFRESH_TOKEN=old', 'REFRESH_TOKEN=new-é\nTIKTOK_SCOPE=video.list'),
  );
  const given = { entry, env: held, isSavedSince: false, store };
  expect(await saveJournalled(journalled, given)).toBe(true);
  expect(saved).toEqual([held.text]);
});

test('a store that does not take the text is told with its own error', async () => {
  const failure = new StatsError('secret-not-saved', 'It was refused.', 'Wait.');
  const { store } = openStore(version, failure);
  const saving = saveJournalled(journalled, { entry, env, isSavedSince: false, store });
  await expect(saving).rejects.toBe(failure);
});
