import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/locale/words.ts';
import { readAvatar } from '../../src/pictures/avatar.ts';
import { toBadge } from '../../src/pictures/badge.ts';
import { toCard } from '../../src/pictures/card.ts';
import { toCompact } from '../../src/pictures/compact.ts';
import { toCreator } from '../../src/pictures/creator.ts';
import { toFollowersChart } from '../../src/pictures/followers-chart.ts';
import type { PicturedAccount } from '../../src/pictures/pictured-account.ts';
import { youtube } from '../../src/platforms/youtube/index.ts';
import { readXml } from './read-xml.ts';
import { hostileTexts, type Sample, sampleAccount } from './sample-account.ts';

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...randomBytes(40)]);
const avatar = { type: 'image/png', bytes: png, source: '0123456789abcdef' } as const;
const plain = { appearance: 'auto', accent: null } as const;

/** The card with and without a picture, the chart, the compact card, the card of all accounts. */
const draw = (account: PicturedAccount, locale: Locale = 'en') => [
  toCard(account, { ...plain, locale, avatar }),
  toCard(account, { ...plain, locale, avatar: null }),
  toFollowersChart(account, { ...plain, locale }),
  toCompact(account, { ...plain, locale, avatar }),
  toCreator([account], { ...plain, locale, avatar }),
];

const textsOf = (picture: string): string[] =>
  readXml(picture)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

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
  'svg title desc clipPath style rect circle image text tspan path line g'.split(' '),
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
    const [title, description] = (root?.attributes['aria-labelledby'] ?? '')
      .split(' ')
      .map((id) => all.find(({ attributes }) => attributes.id === id));
    expect([title?.name, description?.name]).toEqual(['title', 'desc']);
    expect(title?.text).toMatch(/Mara Makes Pots on (TikTok|all platforms)/);
    expect(description?.text).toContain('49,');
    expect(description?.text).toContain('As of 23 Nov 2026.');
  }
  expect(draw(account, 'de')[0]).toContain('>Mara Makes Pots auf TikTok<');
  expect(draw(account, 'de')[2]).toContain('Follower: 48.000 (26. Aug. 2026) bis 49.');
});

test('pictures of several accounts in one page have no id in common', () => {
  const ids = ['tiktok', 'tiktok/shop'].flatMap((id) =>
    [0, 2, 3].flatMap((index) =>
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
    // A long bio has a second line.
    expect(found.length).toBeLessThanOrEqual(expected.length + 2);
    expect(picture).not.toMatch(/\p{Surrogate}/u);
    expect(picture.length).toBeLessThan(30_000);
  }
});

test('a name that is too long is cut with an ellipsis, and never within an emoji', () => {
  const family = '👩‍👩‍👧‍👦';
  const [card = ''] = draw(sampleAccount({ profile: { name: family.repeat(60) } }));
  const shown =
    readXml(card).find(({ attributes }) => attributes['font-size'] === '26')?.text ?? '';
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
  const badge = (one: PicturedAccount) => toBadge(one, { locale: 'en', accent: null });
  expect(badge(later)).toBe(badge(account));
  const changed = { ...last, day: '2026-11-24', followers: 60_000n };
  expect(draw({ ...account, points: [...account.points, changed] })[2]).not.toBe(draw(account)[2]);
});

test('the card shows name, handle, followers, growth, the day of the numbers, engagement and average views', () => {
  expect(textsOf(draw(sampleAccount())[1] ?? '')).toEqual([
    'M',
    'TikTok',
    'Mara Makes Pots',
    '@mara.makes',
    'Pottery, cats and the weather. New videos on Fridays.',
    'Followers',
    'As of 23 Nov 2026',
    '49,454',
    '1 day',
    expect.stringMatching(/^[▲▼] \d+$/),
    expect.stringMatching(/^[+−][\d.]+%$/),
    '7 days',
    expect.stringMatching(/^[▲▼] \d+$/),
    expect.stringMatching(/^[+−][\d.]+%$/),
    '30 days',
    expect.stringMatching(/^[▲▼] \d+$/),
    expect.stringMatching(/^[+−][\d.]+%$/),
    '26 Aug',
    '23 Nov',
    'Engagement',
    '5.69%',
    expect.stringMatching(/^[▲▼] [\d.]+ pp · 30 d$/),
    'Average views',
    '12,089',
    '▲ 30 · 30 d',
    'Likes',
    '1.03M',
    expect.stringMatching(/^[▲▼] [\d,]+ · 30 d$/),
    'Videos',
    '151',
    '▲ 4 · 30 d',
  ]);
});

test.each([
  ['card', 640],
  ['chart', 720],
  ['compact card', 320],
  ['card of all accounts', 838],
])('the %s has its own size in pixels, and no text below 12', (name, width) => {
  const index = { card: 0, chart: 2, 'compact card': 3, 'card of all accounts': 4 }[name] ?? 0;
  for (const sample of [{}, { followers: () => 11_900_000_000n }, { days: 1 }]) {
    const [root, ...elements] = readXml(draw(sampleAccount(sample))[index] ?? '');
    expect(root?.attributes.width).toBe(String(width));
    const [, , , height] = root?.attributes.viewBox?.split(' ') ?? [];
    expect(root?.attributes.height).toBe(height);
    const sizes = elements.flatMap(({ attributes }) => attributes['font-size'] ?? []);
    expect(sizes.filter((size) => Number(size) < 12)).toEqual([]);
  }
});

test('a first day looks like a beginning, and shows no growth', () => {
  for (const picture of draw(sampleAccount({ days: 1 }))) {
    const texts = textsOf(picture).join('|');
    expect(texts).toContain('since today');
    expect(texts).toContain('23 Nov 2026');
    expect(texts).not.toMatch(/[▲▼±]/);
  }
  expect(textsOf(draw(sampleAccount({ days: 1 }), 'de')[0] ?? '')).toContain('seit heute');
});

test('a number that is unknown today is the last known one with its day, and has no growth', () => {
  const account = sampleAccount({ followers: (day) => (day > 86 ? null : BigInt(48_000 + day)) });
  for (const picture of draw(account)) {
    const texts = textsOf(picture).join('|');
    expect(texts).toMatch(/48,086/);
    expect(texts).toContain('20 Nov 2026');
    expect(texts).not.toMatch(/[▲▼±] ?\d[\d,]*( \(|\|[+−])/);
  }
  const badge = JSON.parse(toBadge(account, { locale: 'en', accent: null }));
  expect(badge.message).toBe('48,086 (20 Nov 2026)');
});

test('a first day that stays the only one for a week is no beginning any more', () => {
  const unchangedFor = (days: number) => {
    const account = sampleAccount({ days: days + 1, followers: () => 500n });
    const points = account.points.map((point, index) => ({ ...point, isChange: index === 0 }));
    return draw({ ...account, points }).map((picture) => textsOf(picture).join('|'));
  };
  for (const texts of unchangedFor(6)) expect(texts).toContain('since today');
  for (const texts of unchangedFor(7)) expect(texts).not.toContain('since today');
  expect(unchangedFor(7).join()).toContain('unchanged since 16 Nov 2026');
});

test('nothing is drawn in place of numbers that were never known', () => {
  for (const picture of draw(sampleAccount({ followers: () => null }))) {
    expect(textsOf(picture)).toContain('–');
    expect(textsOf(picture).join()).not.toMatch(/since today|last known/);
  }
});

test('the theme decides which colours a picture has', () => {
  const card = (appearance: 'auto' | 'light' | 'dark', accent: string | null = null) =>
    toCard(sampleAccount(), { locale: 'en', avatar: null, appearance, accent });
  expect(card('auto')).toContain('prefers-color-scheme');
  expect(card('auto')).toMatch(/#ffffff[\s\S]*#12131c/);
  for (const [one, ground, other] of [
    ['light', '#ffffff', '#12131c'],
    ['dark', '#12131c', '#ffffff'],
  ] as const) {
    const { ground: rule = '' } = /(?<ground>\.ground \{[^}]*\})/.exec(card(one))?.groups ?? {};
    expect(rule).toContain(ground);
    expect(rule).not.toContain(other);
    expect(card(one)).not.toContain('prefers-color-scheme');
  }
  expect(card('auto')).toContain('.surface { fill: #0b7570 }');
  expect(card('auto', '#ffcc00')).toContain('.surface { fill: #ffcc00 }');
  expect(card('auto', '#ffcc00')).not.toContain('#0b7570');
});

test('a card of several accounts adds up their followers, and names those that are left out', () => {
  const account = sampleAccount({ id: 'tiktok', followers: (day) => BigInt(1000 + day) });
  const channel = {
    ...sampleAccount({ id: 'youtube', followers: (day) => BigInt(5000 + day) }),
    platform: youtube,
  };
  const late = {
    ...sampleAccount({ id: 'youtube/new', days: 3, profile: { username: 'new' } }),
    platform: youtube,
  };
  const unknown = sampleAccount({
    id: 'tiktok/x',
    profile: { username: 'x' },
    followers: () => null,
  });
  const options = { ...plain, locale: 'en', avatar } as const;
  const two = textsOf(toCreator([account, channel], options));
  expect(two).toContain('Combined audience');
  expect(two).toContain('6,178');
  expect(two).toContain('▲ 60 (+1.0%)\u00a0in 30 days');
  expect(two).toContain('As of 23 Nov 2026');
  const all = textsOf(toCreator([account, channel, late, unknown], options)).join('|');
  expect(all).toContain('Without TikTok @x: no number is known.');
  expect(all).toContain('Growth over 30 days without YouTube @new.');
  const old = ['tiktok', 'tiktok/two'].map((id) =>
    sampleAccount({ id, followers: (day) => (day > 86 ? null : 100n) }),
  );
  expect(textsOf(toCreator([old[0] ?? account, ...old.slice(1)], options))).toContain(
    'last known 20 Nov 2026',
  );
});

test('when days are missing, the growth names the number of days that it covers', () => {
  const gap = sampleAccount({ missing: (day) => day > 75 && day < 89 });
  const card = toCard(gap, { ...plain, locale: 'de', avatar: null });
  // Nothing is known for 1 and 7 days ago, so both windows would show the change over 14 days.
  expect(card).toContain('>14 Tage<');
  expect(card).not.toContain('>1 Tag<');
  expect(card).not.toContain('>7 Tage<');
  expect(card).toContain('>30 Tage<');
  expect(toFollowersChart(gap, { ...plain, locale: 'de' })).toContain('gestrichelt: keine Zahlen');
});

test('a platform with few figures and another word for followers has a complete card', () => {
  const account = sampleAccount();
  const [subscribers, , videos] = youtube.metrics;
  const metrics = [subscribers, videos].flatMap((metric) => metric ?? []);
  const channel = {
    ...account,
    platform: { name: 'Elsewhere', metrics, look: { ...youtube.look, tiles: metrics.slice(1) } },
  };
  const [card = '', , chart = ''] = draw(channel, 'de');
  expect(card).toContain('>Abonnenten<');
  expect(card).not.toContain('>Follower<');
  expect(readXml(card).filter(({ attributes }) => attributes.class === 'panel')).toHaveLength(1);
  expect(chart).toContain('>Elsewhere · Abonnenten · Mara Makes Pots<');
});

test('an embedded avatar can be read from the card', () => {
  const [withPicture = '', without = ''] = draw(sampleAccount());
  expect(readAvatar(withPicture)).toMatchObject({ type: 'image/png', bytes: png });
  expect(readAvatar(without)).toBeNull();
  expect(readAvatar(withPicture.replace('iVBORw0K', 'PHN2Zz4K'))).toBeNull();
});

test('ten years are drawn with at most 200 points, and the last day is labelled', () => {
  const chart = toFollowersChart(sampleAccount({ days: 3652 }), { ...plain, locale: 'en' });
  const paths = readXml(chart).filter(({ attributes }) => attributes.class === 'line');
  const points = paths.flatMap(({ attributes }) => attributes.d?.match(/[MLC]/g) ?? []);
  expect(points.length).toBeGreaterThan(150);
  expect(points.length).toBeLessThanOrEqual(200);
  expect(textsOf(chart)).toEqual(expect.arrayContaining(['2018', '23 Nov 2026']));
});

test('a gap is dashed, and nothing is filled below a line', () => {
  const account = sampleAccount({ missing: (day) => day > 30 && day < 60 });
  for (const picture of draw(account).slice(0, 4)) {
    const lines = readXml(picture).filter(({ attributes }) => attributes.class === 'line');
    expect(lines.map(({ attributes }) => attributes.fill)).toEqual(['none', 'none', 'none']);
    expect(lines.filter(({ attributes }) => attributes['stroke-dasharray'])).toHaveLength(1);
  }
});

test('a count that the platform rounds is drawn in steps', () => {
  const account = { ...sampleAccount({ followers: (day) => BigInt(12_000 + (day >> 4) * 100) }) };
  const path = (one: PicturedAccount) =>
    readXml(toFollowersChart(one, { ...plain, locale: 'en' })).find(
      ({ attributes }) => attributes.class === 'line',
    )?.attributes.d ?? '';
  expect(path(account)).toContain('C');
  expect(path({ ...account, platform: youtube })).not.toContain('C');
});

test('a badge has the format of shields.io, with the platform’s word, colour and logo', () => {
  const options = { locale: 'de', accent: null } as const;
  expect(JSON.parse(toBadge(sampleAccount(), options))).toEqual({
    schemaVersion: 1,
    label: 'TikTok-Follower',
    message: '49.454',
    color: '#0b7570',
    namedLogo: 'tiktok',
    logoColor: 'white',
  });
  const channel = { ...sampleAccount(), platform: youtube };
  expect(JSON.parse(toBadge(channel, { locale: 'en', accent: '#ffcc00' }))).toMatchObject({
    label: 'YouTube subscribers',
    color: '#ffcc00',
    namedLogo: 'youtube',
  });
  const unknown = sampleAccount({ followers: () => null });
  expect(JSON.parse(toBadge(unknown, { locale: 'en', accent: null }))).toMatchObject({
    message: 'unknown',
    color: 'lightgrey',
  });
});

test('the files of one account stay below 120 KB with the largest picture that is embedded', () => {
  const bytes = new Uint8Array([...png.slice(0, 8), ...randomBytes(24 * 1024 - 8)]);
  const long = '陶芸とねこの毎日チャンネル '.repeat(20);
  const account = sampleAccount({ days: 3652, profile: { name: long, username: long, bio: long } });
  const style = { ...plain, locale: 'de', avatar: { ...avatar, bytes } } as const;
  const pictures = [toCard(account, style), toCompact(account, style)];
  for (const picture of pictures) expect(readAvatar(picture)?.bytes).toEqual(bytes);
  const files = [...pictures, toFollowersChart(account, style), toBadge(account, style)];
  const size = files.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
  expect(size).toBeLessThan(120_000);
});

test('a card of all accounts names as many platforms as fit, and counts the others', () => {
  const account = sampleAccount();
  const named = Array.from({ length: 12 }, (_, index) => ({
    ...account,
    id: `platform${index}`,
    platform: { ...account.platform, name: `Platform ${index}` },
  }));
  const options = { ...plain, locale: 'en', avatar: null } as const;
  const line = textsOf(toCreator([account, ...named], options)).find((text) =>
    text.includes(' · '),
  );
  expect(line).toMatch(/^TikTok · Platform 0 · .* · \+\d+$/);
  expect(line).not.toContain('…');
});
