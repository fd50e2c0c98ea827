import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/locale/words.ts';
import { readAvatar } from '../../src/pictures/avatar.ts';
import { toBadge } from '../../src/pictures/badge.ts';
import { toCard } from '../../src/pictures/card.ts';
import { toFollowersChart } from '../../src/pictures/followers-chart.ts';
import type { PicturedAccount } from '../../src/pictures/pictured-account.ts';
import { readXml } from './read-xml.ts';
import { hostileTexts, type Sample, sampleAccount } from './sample-account.ts';

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...randomBytes(40)]);

const draw = (account: PicturedAccount, locale: Locale = 'en') => [
  toCard(account, {
    locale,
    avatar: { type: 'image/png', bytes: png, source: '0123456789abcdef' },
  }),
  toCard(account, { locale, avatar: null }),
  toFollowersChart(account, locale),
];

const samples: [string, Sample][] = [
  ['90 days', {}],
  ['ten years', { days: 3652 }],
  ['one day', { days: 1 }],
  ['an empty history', { days: 0 }],
  ['a gap', { missing: (day) => day > 20 && day < 50 }],
  ['unknown numbers', { followers: () => null }],
  ['the largest number', { followers: () => 2n ** 63n - 1n }],
  ['zero', { followers: () => 0n }],
];

/** The elements that the pictures use; any other one would be injected markup. */
const elements = new Set(
  'svg title desc defs linearGradient stop clipPath style rect circle image text tspan path line'.split(
    ' ',
  ),
);

describe.each(samples)('pictures of an account with %s', (_, sample) => {
  test.each(locales)('are well-formed and contain only known elements (%s)', (locale) => {
    for (const picture of draw(sampleAccount(sample), locale)) {
      for (const { name, attributes } of readXml(picture)) {
        expect(elements).toContain(name);
        expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
        expect(Object.values(attributes).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
      }
      // A picture loads nothing: a request would reveal who views it.
      const addresses = [...picture.matchAll(/(?:href="|url\(|@import\s)([^")]{0,12})/g)];
      for (const [, address] of addresses) expect(address).toMatch(/^(#|data:image\/)/);
    }
  });
});

test('screen readers announce what a picture is and what it shows', () => {
  const account = sampleAccount();
  for (const picture of draw(account)) {
    const all = readXml(picture);
    const [root] = all;
    expect(root?.attributes).toMatchObject({ role: 'img', viewBox: expect.any(String) });
    expect(root?.attributes.height).toBeUndefined();
    const [title, description] = (root?.attributes['aria-labelledby'] ?? '')
      .split(' ')
      .map((id) => all.find(({ attributes }) => attributes.id === id));
    expect([title?.name, description?.name]).toEqual(['title', 'desc']);
    expect(title?.text).toContain('Mara Makes Pots on TikTok');
    expect(description?.text).toContain('49,');
  }
  expect(draw(account, 'de')[0]).toContain('>Mara Makes Pots auf TikTok<');
  expect(draw(account, 'de')[2]).toContain('Follower: 48.000 (26. Aug. 2026) bis 49.');
});

test('pictures of several accounts in one page have no id in common', () => {
  const ids = ['tiktok', 'tiktok/shop'].flatMap((id) =>
    [0, 2].flatMap((index) =>
      readXml(draw(sampleAccount({ id }))[index] ?? '').flatMap(
        ({ attributes }) => attributes.id ?? [],
      ),
    ),
  );
  expect(ids.length).toBeGreaterThan(15);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(hostileTexts)('%j as name, handle and bio remains plain text', (text) => {
  const harmless = sampleAccount({ profile: { name: 'a', username: 'a', bio: 'a' } });
  const hostile = sampleAccount({ profile: { name: text, username: text, bio: text } });
  const names = (picture: string) => readXml(picture).map(({ name }) => name);
  for (const [index, picture] of draw(hostile).entries()) {
    const expected = names(draw(harmless)[index] ?? '');
    // A bio that consists only of spaces has no line.
    const found = names(picture);
    expect(found.length).toBeGreaterThanOrEqual(expected.length - 2);
    expect(found.length).toBeLessThanOrEqual(expected.length);
    expect(picture).not.toMatch(/\p{Surrogate}/u);
    expect(picture.length).toBeLessThan(30_000);
  }
});

test('a name that is too long is cut with an ellipsis, and never within an emoji', () => {
  const family = '👩‍👩‍👧‍👦';
  const [card = ''] = draw(sampleAccount({ profile: { name: family.repeat(60) } }));
  const shown =
    readXml(card).find(({ attributes }) => attributes['font-size'] === '28')?.text ?? '';
  expect(shown).toMatch(new RegExp(`^\u2068(${family})+…\u2069`));
});

test('a day without a change leaves every byte unchanged', () => {
  const account = sampleAccount();
  const last = account.points.at(-1);
  if (!last) throw new Error('no point');
  const later = {
    ...account,
    points: [
      ...account.points,
      ...['2026-11-24', '2026-11-25', '2026-11-29'].map((day) => ({
        ...last,
        day,
        isChange: false,
      })),
    ],
    document: { ...account.document, fetched_at: '2026-11-29T00:00:00Z' },
  };
  expect(draw(later)).toEqual(draw(account));
  expect(toBadge(later, 'en')).toBe(toBadge(account, 'en'));
  const changed = { ...last, day: '2026-11-24', followers: 60_000n };
  expect(draw({ ...account, points: [...account.points, changed] })[2]).not.toBe(draw(account)[2]);
});

test('the card shows name, handle, followers, growth, engagement and average views', () => {
  const texts = readXml(toCard(sampleAccount(), { locale: 'en', avatar: null }))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
  expect(texts).toEqual([
    'M',
    'Mara Makes Pots✓Verified',
    '@mara.makes · TikTok',
    'Pottery, cats and the weather. New videos on Fridays.',
    'Followers',
    '49,454',
    '1 day',
    expect.stringMatching(/^[+−]\d+$/),
    expect.stringMatching(/^[+−][\d.]+%$/),
    '7 days',
    expect.stringMatching(/^[+−]\d+$/),
    expect.stringMatching(/^[+−][\d.]+%$/),
    '30 days',
    expect.stringMatching(/^[+−]\d+$/),
    expect.stringMatching(/^[+−][\d.]+%$/),
    '26 Aug – 23 Nov 2026',
    'Likes',
    '1.03M',
    expect.stringMatching(/^[+−][\d,]+ · 30 d$/),
    'Videos',
    '151',
    '+4 · 30 d',
    'Engagement',
    '5.69%',
    expect.stringMatching(/^[+−][\d.]+ pp · 30 d$/),
    'Average views',
    '12,089',
    '+30 · 30 d',
  ]);
});

test('when days are missing, the growth names the number of days that it covers', () => {
  const gap = sampleAccount({ missing: (day) => day > 75 && day < 89 });
  const card = toCard(gap, { locale: 'de', avatar: null });
  // Nothing is known for 1 and 7 days ago, so both windows would show the change over 14 days.
  expect(card).toContain('>14 Tage<');
  expect(card).not.toContain('>1 Tag<');
  expect(card).not.toContain('>7 Tage<');
  expect(card).toContain('>30 Tage<');
  expect(toFollowersChart(gap, 'de')).toContain('gestrichelt: keine Zahlen');
});

test('a platform with few metrics and another name for followers has a complete card', () => {
  const account = sampleAccount();
  const channel = {
    ...account,
    platform: {
      name: 'Elsewhere',
      metrics: [
        { name: 'videos', title: 'Videos', read: () => 151n },
        {
          name: 'subscribers',
          title: 'Subscribers',
          read: () => account.document.followers ?? null,
        },
      ],
    },
  };
  const [card = '', , chart = ''] = draw(channel, 'de');
  expect(card).toContain('>Abonnenten<');
  expect(card).not.toContain('>Follower<');
  expect(readXml(card).filter(({ attributes }) => attributes.class === 'panel')).toHaveLength(1);
  expect(chart).toContain('>Abonnenten · Mara Makes Pots<');
});

test('an embedded avatar can be read from the card', () => {
  const [withPicture = '', without = ''] = draw(sampleAccount());
  expect(readAvatar(withPicture)).toMatchObject({ type: 'image/png', bytes: png });
  expect(readAvatar(without)).toBeNull();
  expect(readAvatar(withPicture.replace('iVBORw0K', 'PHN2Zz4K'))).toBeNull();
});

test('a chart of ten years has less than 60,000 characters', () => {
  const chart = toFollowersChart(sampleAccount({ days: 3652 }), 'en');
  expect(chart.length).toBeLessThan(60_000);
  expect(chart).toContain('>2018<');
});

test('a badge has the format of shields.io', () => {
  expect(JSON.parse(toBadge(sampleAccount(), 'de'))).toEqual({
    schemaVersion: 1,
    label: 'TikTok-Follower',
    message: '49.454',
    color: 'blueviolet',
  });
  expect(JSON.parse(toBadge(sampleAccount({ followers: () => null }), 'en'))).toMatchObject({
    message: 'unknown',
    color: 'lightgrey',
  });
});
