import { expect, test } from 'vitest';
import {
  everySecret,
  everyToken,
  isPlaceholder,
  labelledKey,
  readAccounts,
  readRecoverySecret,
  secretValues,
} from '../../src/credentials/accounts.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';

const values = {
  TIKTOK_ACCESS_TOKEN: 'access',
  TIKTOK_REFRESH_TOKEN: 'refresh',
  TIKTOK_CLIENT_KEY: 'key',
  TIKTOK_CLIENT_SECRET: 'client secret',
};

const shop = { TIKTOK_ACCESS_TOKEN__SHOP: 'access 2', TIKTOK_REFRESH_TOKEN__SHOP: 'refresh 2' };

const read = (env: Record<string, string>, known: readonly Platform[] = platforms, chosen = ['']) =>
  readAccounts(new Map(Object.entries(env)), known, chosen.filter(Boolean));

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StatsError && error.code === 'invalid-input') {
      return `${error.message} ${error.hint}`;
    }
  }
  throw new Error('This was not refused as invalid input.');
}

test('an unlabelled account has the id of its platform and its values by key', () => {
  const accounts = read({ ...values, TIKTOK_USERNAME: 'mara', OTHER: 'x' });
  expect(accounts).toEqual([
    {
      id: 'tiktok',
      platform: tiktok,
      label: null,
      values: new Map([
        ['TIKTOK_ACCESS_TOKEN', 'access'],
        ['TIKTOK_REFRESH_TOKEN', 'refresh'],
        ['TIKTOK_CLIENT_KEY', 'key'],
        ['TIKTOK_CLIENT_SECRET', 'client secret'],
        ['TIKTOK_USERNAME', 'mara'],
      ]),
    },
  ]);
});

test('a labelled account uses the unlabelled keys of the app, and no other unlabelled keys', () => {
  const [, account] = read({ ...values, ...shop, TIKTOK_USERNAME: 'mara', TIKTOK_SCOPE: 'a' });
  expect(account?.id).toBe('tiktok/shop');
  expect(account?.label).toBe('SHOP');
  expect(Object.fromEntries(account?.values ?? [])).toEqual({
    ...values,
    TIKTOK_ACCESS_TOKEN: 'access 2',
    TIKTOK_REFRESH_TOKEN: 'refresh 2',
  });
});

test("an account's own app keys have priority over the unlabelled ones, unless they are empty", () => {
  const [account] = read({
    ...shop,
    TIKTOK_CLIENT_KEY: 'key',
    TIKTOK_CLIENT_SECRET: 'client secret',
    TIKTOK_CLIENT_KEY__SHOP: 'key 2',
    TIKTOK_CLIENT_SECRET__SHOP: '',
  });
  expect(account?.id).toBe('tiktok/shop');
  expect(account?.values.get('TIKTOK_CLIENT_KEY')).toBe('key 2');
  expect(account?.values.get('TIKTOK_CLIENT_SECRET')).toBe('client secret');
});

test('the unlabelled account comes first, then the others in the order of the text', () => {
  const env = {
    TIKTOK_ACCESS_TOKEN__Zoo: 'z',
    TIKTOK_REFRESH_TOKEN__Zoo: 'z',
    ...shop,
    ...values,
  };
  expect(read(env).map(({ id }) => id)).toEqual(['tiktok', 'tiktok/zoo', 'tiktok/shop']);
});

test.each([
  [{}, 'contains no account'],
  [{ GREETING: 'hello' }, 'contains no account'],
  [{ TIKTOK_ACCESS_TOKEN: '', TIKTOK_REFRESH_TOKEN: '' }, 'contains no account'],
  [{ TIKTOK_USERNAME: 'mara' }, 'contains no account'],
  [{ TIKTOK_CLIENT_KEY: 'key' }, 'key TIKTOK_ACCESS_TOKEN is missing'],
  [{ ...values, TIKTOK_REFRESH_TOKEN: '' }, 'key TIKTOK_REFRESH_TOKEN is missing'],
  [{ ...shop, TIKTOK_CLIENT_KEY: 'key' }, 'key TIKTOK_CLIENT_SECRET is missing'],
  [{ ...values, TIKTOK_ACCESS_TOKEN__SHOP: 'x' }, 'key TIKTOK_REFRESH_TOKEN__SHOP is missing'],
  [
    { ...values, TIKTOK_CLIENT_KEY: 'your_client_key_here' },
    'key TIKTOK_CLIENT_KEY in .env.social still has the placeholder',
  ],
  [
    { ...values, TIKTOK_CLIENT_SECRET: '<YOUR_CLIENT_SECRET_HERE>' },
    'key TIKTOK_CLIENT_SECRET in .env.social still has the placeholder',
  ],
  [
    { ...values, ...shop, TIKTOK_ACCESS_TOKEN__Shop: 'x', TIKTOK_REFRESH_TOKEN__Shop: 'y' },
    'account tiktok/shop twice, with labels that differ only in upper and lower case',
  ],
])(
  'invalid input is refused with the name of the key, and never with its value: %o',
  (env, said) => {
    const text = refusal(() => read(env));
    expect(text).toContain(said);
    for (const value of Object.values(env).filter((one) => one.length > 5)) {
      expect(text).not.toContain(value);
    }
  },
);

test('a chosen platform must be configured, and other platforms may be incomplete', () => {
  const other: Platform = { ...tiktok, id: 'other', keys: [{ name: 'OTHER_KEY', required: true }] };
  const both = [tiktok, other];
  expect(refusal(() => read(values, both, ['other']))).toContain('names other');
  expect(refusal(() => read(values, both, ['tiktok', 'other']))).toContain('names other');
  const env = { OTHER_KEY: 'x', TIKTOK_ACCESS_TOKEN: 'alone' };
  expect(read(env, both, ['other']).map(({ id }) => id)).toEqual(['other']);
  expect(read({ ...values, OTHER_KEY: 'x' }, both).map(({ id }) => id)).toEqual([
    'tiktok',
    'other',
  ]);
});

test('tokens and client secrets are secret values; client keys, names and times are not', () => {
  const [account] = read({
    ...values,
    TIKTOK_USERNAME: 'mara',
    TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '2026-11-23T03:00:00Z',
  });
  expect(account && secretValues(account)).toEqual(['access', 'refresh', 'client secret']);
  expect(secretValues({ platform: tiktok, values: new Map() })).toEqual([]);
});

test('all secret values of the text are found, with any label and of any platform', () => {
  const env = {
    ...values,
    ...shop,
    TIKTOK_CLIENT_SECRET__SHOP: '',
    TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '2026-11-23T03:00:00Z',
    TIKTOK_USERNAME__SHOP: 'mara',
    MY_TIKTOK_ACCESS_TOKEN: 'of another tool',
    TIKTOK_ACCESS_TOKENS: 'of another tool',
    YOUTUBE_API_KEY: 'api key',
  };
  expect(everySecret(new Map(Object.entries(env)), platforms).sort()).toEqual(
    ['access', 'access 2', 'api key', 'client secret', 'refresh', 'refresh 2'].sort(),
  );
});

test('all tokens of the text that expire are found, with any label, and no app secrets or API keys', () => {
  const env = {
    ...values,
    ...shop,
    TIKTOK_REFRESH_TOKEN__ZOO: '',
    INSTAGRAM_ACCESS_TOKEN: 'long-lived',
    INSTAGRAM_APP_SECRET: 'app secret',
    YOUTUBE_API_KEY: 'api key',
    MY_TIKTOK_ACCESS_TOKEN: 'of another tool',
  };
  const found = everyToken(new Map(Object.entries(env)), platforms);
  expect(found.map(({ platform, key, value }) => [platform.id, key, value])).toEqual([
    ['tiktok', 'TIKTOK_ACCESS_TOKEN', 'access'],
    ['tiktok', 'TIKTOK_REFRESH_TOKEN', 'refresh'],
    ['tiktok', 'TIKTOK_ACCESS_TOKEN__SHOP', 'access 2'],
    ['tiktok', 'TIKTOK_REFRESH_TOKEN__SHOP', 'refresh 2'],
    ['instagram', 'INSTAGRAM_ACCESS_TOKEN', 'long-lived'],
  ]);
  const { tokens, ...lasting } = tiktok;
  expect(tokens).toBeDefined();
  expect(everyToken(new Map(Object.entries(env)), [lasting])).toEqual([]);
});

test('the client secret encrypts the recovery lines, and without one there is no key', () => {
  const [account] = read(values);
  if (!account) throw new Error('There is no account.');
  expect(readRecoverySecret(account)).toBe('client secret');
  expect(readRecoverySecret({ ...account, values: new Map() })).toBe('');
  const { tokens, ...lasting } = tiktok;
  expect(tokens.recoveryKey).toBe('TIKTOK_CLIENT_SECRET');
  expect(readRecoverySecret({ ...account, platform: lasting })).toBe('');
});

test('a placeholder is exactly the text of the template, with or without angle brackets', () => {
  for (const value of ['your_key_here', '<your_key_here>', 'YOUR_API_KEY_HERE', 'your__here'])
    expect(isPlaceholder(value), value).toBe(true);
  for (const value of ['', 'key', 'my_your_key_here', 'your_key_here!', '<<your_key_here>>'])
    expect(isPlaceholder(value), value).toBe(false);
});

test('a key with an invalid label, or without a value, belongs to no account', () => {
  const odd = {
    TIKTOK_ACCESS_TOKEN__SHOP_2: 'x',
    TIKTOK_ACCESS_TOKEN__: 'x',
    'TIKTOK_ACCESS_TOKEN__SHOP-2': 'x',
    XTIKTOK_ACCESS_TOKEN__B: 'x',
    TIKTOK_ACCESS_TOKEN__EMPTY: '',
  };
  expect(read({ ...values, ...odd }).map(({ id }) => id)).toEqual(['tiktok']);
});

test('errors say what to add or change', () => {
  expect(refusal(() => read({}))).toMatch(
    /it is empty, or none of its keys is known\. Pass the text of \.env\.social, as in env-social: \$\{\{ secrets\.NAME \}\}, with TIKTOK_\w+, INSTAGRAM_\w+, YOUTUBE_\w+, .+ and so on/,
  );
  expect(refusal(() => read({}, platforms, ['youtube']))).toMatch(
    /^The input platforms names youtube, but .* Add its keys to the secret, or remove youtube from/,
  );
  expect(refusal(() => read({ TIKTOK_ACCESS_TOKEN: 'x' }))).toMatch(
    /Add it to the secret; TikTok needs TIKTOK_ACCESS_TOKEN, TIKTOK_REFRESH_TOKEN, TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET\./,
  );
  expect(refusal(() => read({ ...values, TIKTOK_CLIENT_KEY: 'your_key_here' }))).toContain(
    'Replace it with the real value.',
  );
  expect(
    refusal(() =>
      read({ ...values, ...shop, TIKTOK_ACCESS_TOKEN__Shop: 'x', TIKTOK_REFRESH_TOKEN__Shop: 'y' }),
    ),
  ).toContain('Write the label the same way in each of its keys.');
});

test('a label follows its key and two underscores', () => {
  expect(labelledKey('TIKTOK_ACCESS_TOKEN', 'SHOP')).toBe('TIKTOK_ACCESS_TOKEN__SHOP');
  expect(labelledKey('TIKTOK_ACCESS_TOKEN', null)).toBe('TIKTOK_ACCESS_TOKEN');
});
