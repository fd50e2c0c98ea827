import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isMarked, markOf } from '../../../src/files/makers-mark.ts';
import { hostileTexts } from '../sample-account.ts';
import {
  type KitSample,
  sampleAudience,
  samplePage,
  samplePortrait,
  several,
} from './sample-kit.ts';

/** The texts of the page without its markup, in one line. */
const textOf = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

const hrefsOf = (page: string): string[] =>
  [...page.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = '']) => href);

test('the page tells who the creator is, every number, and how it is computed', () => {
  const text = textOf(samplePage([{}, { platform: 1, audience: sampleAudience }, { platform: 2 }]));
  for (const part of [
    'Media kit',
    'Numbers of 27 November 2026',
    'Mara bakes',
    'Sourdough, slowly.',
    'Write to me',
    '@mara.bakes',
    '144,639',
    'A person who follows two of them counts twice.',
    'Every account drawn from the same start, 29 August 2026.',
    'Engagement 6.46%',
    'The 36-hour loaf, start to finish 21 Nov 92,310 views 5.78% engagement',
    '71% women, 40% aged 25 to 34.',
    'Germany 46.2%',
    'From 180 posts, times in UTC.',
    '(likes + comments) ÷ posts ÷ followers, of the latest posts',
    'hello@marabakes.example',
  ])
    expect(text).toContain(part);
});

test('the German page has German words, numbers and dates', () => {
  const page = samplePage([{}, { platform: 1, audience: sampleAudience }], { locale: 'de' });
  expect(page).toContain('<html lang="de">');
  const text = textOf(page);
  for (const part of [
    'Zahlen vom 27. November 2026',
    '96.426',
    'Follower in 90 Tagen',
    '71 % Frauen, 40 % im Alter von 25 bis 34.',
    'Deutschland 46,2 %',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/followers over|women|Numbers of/);
});

describe('the facts at the top', () => {
  const factsOf = (samples: KitSample[]) =>
    textOf(samplePage(samples)).replace(/^.*?new loaf every other day\. | TikTok @.*$/gi, '');

  test('are of all accounts: their sum, the rate of the largest, the best post of all', () => {
    const text = factsOf([
      { stats: { engagement_rate: null } },
      { platform: 1, followers: () => 2_000, stats: { engagement_rate: 9.5 }, posts: [{}] },
      {
        platform: 2,
        followers: () => 3_000,
        stats: { engagement_rate: 4.25 },
        posts: [{ title: 'The film of the loaf', views: 1_234_567n, likes: 90_000n }],
      },
    ]);
    expect(text).toBe(
      'Combined audience 53,213 3,260 in 30 days Engagement 4.25% YouTube Best post The film of the loaf 1,234,567 views · YouTube Contact Write to me hello@marabakes.example',
    );
  });

  test('leave out what is not known', () => {
    const unknown = { followers: () => null, stats: { engagement_rate: null }, posts: [] };
    expect(factsOf([unknown])).toBe('Contact Write to me hello@marabakes.example');
  });
});

describe('a state', () => {
  const states: [string, KitSample[], string[], string[]][] = [
    [
      'of the first day has no growth, and says so',
      [
        { days: 1, known: 0 },
        { platform: 2, days: 1, known: 0 },
      ],
      ['Growth shows with the first change.', 'Known since 27 November 2026.'],
      ['in 30 days', 'Best times', 'same start'],
    ],
    [
      'with one account has no sum of accounts',
      [{}],
      ['48,213', 'Followers over 90 days'],
      ['Combined audience', 'same start'],
    ],
    [
      'that has not changed for a month says so, without growth',
      [{ stillFor: 30, followers: (age) => 40_000 - Math.max(30, age) }],
      ['39,970', 'Unchanged since 28 October 2026.'],
      ['1 day'],
    ],
    [
      'whose number is known for the first time says so, without growth',
      [{ followers: (age) => (age === 0 ? 40_000 : null) }],
      ['40,000', 'Known since 27 November 2026.'],
      ['1 day', 'Unchanged'],
    ],
    [
      'with an unknown number shows the last known one and its date, without growth',
      [{ followers: (age) => (age < 3 ? null : 40_000 - age) }],
      ['39,997', 'As of 24 November 2026: no newer number is known.'],
      ['1 day'],
    ],
    [
      'without any number of followers shows the others',
      [{ followers: () => null, stats: { avg_views: null } }, { platform: 1 }],
      [
        'Shows no number of followers.',
        'Without TikTok: no number is known.',
        'Median views 11,920',
      ],
      ['Average views'],
    ],
    [
      'with an account that failed today says of which day its numbers are',
      [{}, { platform: 1, missing: (age) => age < 2 }],
      [
        'Instagram @mara.bakes 47,957 followers Numbers of 25 November 2026',
        'Growth without Instagram.',
      ],
      [],
    ],
    [
      'with losses tells them',
      [{ followers: (age) => 9_000 + age * 10 }, { platform: 1, followers: (age) => 500 + age }],
      ['300', '−3.4%', 'together in 90 days'],
      [],
    ],
    [
      'with a gap says what is dashed',
      [{ missing: (age) => age > 30 && age < 60 }],
      ['Dashed: days without numbers.'],
      [],
    ],
  ];
  test.each(states)('%s', (_, samples, said, unsaid) => {
    const text = textOf(samplePage(samples, { contact: null }));
    for (const part of said) expect(text).toContain(part);
    for (const part of [...unsaid, 'Work with', 'undefined', 'NaN', 'null'])
      expect(text).not.toContain(part);
  });

  test('with more than ten accounts shows the others in a table', () => {
    const page = samplePage(several(12));
    expect(page.match(/<section class="row account /g)).toHaveLength(10);
    expect(page.match(/<tr class="of-/g)).toHaveLength(2);
    expect(textOf(page)).toContain('More accounts');
  });
});

test('takeaways that do not hold are left out', () => {
  const genders = [
    { key: 'F', share: 50 },
    { key: 'M', share: 50 },
  ];
  const ages = [{ key: '18-24', share: 20 }];
  const audience = { ...sampleAudience, genders, ages };
  const text = textOf(samplePage([{ platform: 1, audience }]));
  expect(text).toContain('Who follows on Instagram');
  expect(text).not.toMatch(/\d+% (women|men|aged)/);
});

test('lines of one colour differ by their dashes', () => {
  const dashesOf = (page: string) =>
    [...page.matchAll(/<g class="of-[a-z]+ (dash\d)">/g)].map(([, dash]) => dash);
  const plain = samplePage([...several(4), { ...several(1)[0], id: 'tiktok/two' }]);
  expect(dashesOf(plain)).toEqual(['dash0', 'dash0', 'dash0', 'dash0', 'dash1']);
  expect(new Set(dashesOf(samplePage(several(6), { accent: '#7a3cff' }))).size).toBe(6);
});

test('genders and ages that are not known together are two lists', () => {
  const audience = { ...sampleAudience, ages_by_gender: [] };
  const text = textOf(samplePage([{ platform: 3, audience }]));
  expect(text).toContain(
    'Gender Women 71.4% Men 25.1% Not said 3.5% Age 18–24 19.3% 25–34 40.1% Countries',
  );
  expect(textOf(samplePage([{ platform: 3, audience: { ...audience, genders: [] } }]))).toContain(
    'last on 24 November 2026. Age 18–24',
  );
});
describe('safety', () => {
  const attacks = [
    ...hostileTexts,
    '</style><script>alert(1)</script>',
    '</title><meta http-equiv="refresh" content="0;url=https://evil.example">',
    'javascript:alert(1)',
  ];
  test.each(attacks)('the text %j stays text', (text) => {
    const plain = samplePage([{}, { platform: 1 }]);
    const page = samplePage([
      {
        profile: { name: text, username: text, bio: text, url: text },
        posts: [{ title: text, url: text }],
      },
      { platform: 1 },
    ]);
    const tags = (one: string) => new Set(one.match(/<[a-z!/][a-z0-9]*/gi));
    for (const tag of tags(page)) expect([...tags(plain), '<span', '</span']).toContain(tag);
    expect(page).not.toMatch(/ on[a-z]+="/);
    for (const href of hrefsOf(page)) expect(href).toMatch(/^(https:|mailto:)/);
    expect(page).toMatch(/<h1 [^>]*>[^<]*\S[^<]*<\/h1>/);
    expect(page).not.toMatch(/[\u202a-\u202e]|(?!\n)\p{Cc}/u);
  });

  test.each([
    'javascript:alert(1)',
    'http://example.com/',
    'https://me:secret@example.com/',
    '//example.com/',
    'data:text/html,x',
    'HTTPS://',
  ])('the address %s is no link', (url) => {
    const page = samplePage([{ profile: { url }, posts: [{ url }] }], { contact: null });
    expect(hrefsOf(page)).toEqual([]);
  });

  test('the policy allows the style of the page and embedded pictures, and nothing else', () => {
    const page = samplePage([{}]);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(/<script|<link|@import|url\(| style="/);
  });
});

test('the page has the mark of its maker where it is looked for, whatever the names are', () => {
  const name = '"'.repeat(5000);
  const page = samplePage([{ profile: { name, username: name, bio: name } }]);
  expect(isMarked(page, markOf('index.html') ?? 'none')).toBe(true);
});

test('previews have a title and a description, and an address and a portrait only when they are known', () => {
  const page = samplePage([{}, { platform: 1 }]);
  expect(page).toContain('<meta property="og:title" content="Mara bakes – Media kit">');
  expect(page).toContain(
    '<meta property="og:description" content="96,426 followers on TikTok and Instagram. Numbers of 27 November 2026.">',
  );
  expect(page).not.toMatch(/og:(url|image)/);
  const address = { page: 'https://example.org/kit/', portrait: 'https://example.org/kit/a.jpg' };
  const published = samplePage([{}], { address, portrait: samplePortrait });
  expect(published).toContain('<meta property="og:url" content="https://example.org/kit/">');
  expect(published).toContain('<meta property="og:image" content="https://example.org/kit/a.jpg">');
  expect(published).toContain('src="data:image/jpeg;base64,/9j/4A=="');
});

test('a page of four accounts stays far below 300 KB, and is the same every time', () => {
  const page = samplePage(several(4));
  expect(Buffer.byteLength(page)).toBeLessThan(120_000);
  expect(samplePage(several(4))).toBe(page);
});

test('a single day, account or interaction is not counted in the plural', () => {
  const samples: KitSample[] = [
    { days: 2, posts: [{ views: 1n, likes: 1n, comments: 1n, shares: 1n }] },
    { platform: 1, followers: () => null, posts: [] },
  ];
  for (const locale of ['en', 'de'] as const)
    expect(textOf(samplePage(samples, { locale }))).not.toMatch(
      /(?<![\d.,])1 (accounts|Konten|days|Tagen|views|Aufrufe|likes|Likes|comments|Kommentare|shares)/,
    );
});

test('a change too small for a share of the whole has none', () => {
  const growing: KitSample = { followers: (age) => 1_000_000_000 - age };
  const text = textOf(samplePage([growing, { ...growing, platform: 1 }]));
  expect(text).toContain('1 day 2 7 days 14 30 days 60');
  expect(text).not.toContain('±0% together');
});
