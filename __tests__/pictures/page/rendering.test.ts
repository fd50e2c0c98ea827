import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/locale/words.ts';
import { isRecord } from '../../../src/net/assert.ts';
import {
  type KitSample,
  sampleAudience,
  samplePage,
  several,
  toFullAudience,
} from './sample-kit.ts';

/** The browser of Debian's package, or the one on GitHub's runners. */
const executablePath = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const long = 'WWWW mmmm '.repeat(20);
const states: [string, KitSample[]][] = [
  ['four accounts', several(4)],
  [
    'the first day',
    [
      { days: 1, known: 0 },
      { platform: 2, days: 1, known: 0 },
    ],
  ],
  [
    'unknown numbers, losses and a gap',
    [
      { followers: (age) => (age < 3 ? null : 40_000 - age), posts: [] },
      { platform: 1, followers: () => null, audience: sampleAudience },
      { platform: 2, followers: (age) => 9_000 + age * 10, missing: (age) => age > 20 && age < 50 },
    ],
  ],
  ['twelve accounts', several(12)],
  [
    'names and numbers without an end',
    [
      {
        profile: { name: long, username: 'w'.repeat(99), bio: 'MW'.repeat(200) },
        followers: (age) => 9_007_199_254_740_991 - age * 1_000_000_000,
        posts: [{ title: 'W'.repeat(300) }],
      },
      { platform: 2, profile: { name: '陶'.repeat(90), username: 'مارا تصنع الأواني' } },
    ],
  ],
];

const wordy = [1, 2, 3].map((one) => ({ title: `${one}. A caption of many words `.repeat(4) }));

/** In all combinations only in `npm run test:all`: axe takes a second for a long page. */
const checked =
  process.env.MODE === 'all' ? states : states.filter(([, { length }]) => length < 12);

/** Runs in the page: how wide it is, its smallest text in pixels, and texts that leave the window. */
const measure = `(() => {
  const width = document.documentElement.clientWidth;
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const seen = texts.filter((element) => element.getClientRects().length > 0);
  return {
    overflow: document.documentElement.scrollWidth - width,
    smallest: Math.min(...seen.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    covered: [...document.querySelectorAll('.days')].filter((days) => {
      const ends = [...days.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
      return ends.some((text, index) =>
        index > 0 && ends[index - 1].getBoundingClientRect().right > text.getBoundingClientRect().left);
    }).map((days) => days.textContent),
    tooSmallOnPaper: seen
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 9)
      .map((element) => element.textContent.slice(0, 40)),
    outside: seen.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < -1 || box.right > width + 1;
    }).map((element) => element.textContent.slice(0, 40)),
  };
})()`;

/** Runs in the page: the rules that it breaks, each with the first place. */
const check = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120) + ' ' + nodes[0].failureSummary))`;

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  let browser: Browser;
  let page: Page;
  let shown = '';
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    // Not `setContent`, which keeps the policies of all pages before.
    await page.route('**/*', (route) =>
      route.fulfill({ body: shown, contentType: 'text/html; charset=utf-8' }),
    );
  });
  afterAll(() => browser?.close());

  /** Shows a page as a server would send it; returns what it reports, such as a refused style. */
  async function show(text: string): Promise<string[]> {
    const reports: string[] = [];
    page.removeAllListeners('console');
    page.on('console', (message) => reports.push(message.text()));
    shown = text;
    await page.goto('https://kit.example/');
    return reports;
  }

  describe.each(locales)('in the language %s', (locale) => {
    test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const [state, samples] of checked) {
        expect(await show(samplePage(samples, { locale })), state).toEqual([]);
        // The page's own policy lets no script in, but the browser's tools may run one.
        await page.evaluate(axe);
        expect(await page.evaluate(check), state).toEqual([]);
      }
    });

    test('there is no horizontal scrolling and no text below 12 px, from 320 to 1280', async () => {
      for (const [state, samples] of states) {
        await show(samplePage(samples, { locale }));
        for (const width of [320, 390, 520, 768, 959, 960, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const seen: unknown = await page.evaluate(measure);
          if (!isRecord(seen)) throw new Error('The page was not measured.');
          expect(seen, `${state}, ${width}`).toMatchObject({
            overflow: 0,
            outside: [],
            covered: [],
          });
          expect(seen.smallest, `${state}, ${width}`).toBeGreaterThanOrEqual(12);
        }
      }
    });
  });

  test.each(locales)(
    'audience, engagement, best post and contact are on the first screen, %s',
    async (locale) => {
      const bio = 'I bake sourdough slowly and write about every loaf. '.repeat(6);
      const titled = several(6).map((one) => ({
        ...one,
        posts: wordy,
        profile: { ...one.profile, bio },
      }));
      for (const samples of [several(6), titled, [{}]]) {
        await show(samplePage(samples, { locale }));
        for (const [width, height] of [
          [1280, 800],
          [390, 844],
        ] as const) {
          await page.setViewportSize({ width, height });
          const bottoms: unknown = await page.evaluate(
            '[...document.querySelectorAll(".facts dd")].map((fact) => fact.getBoundingClientRect().bottom)',
          );
          expect(bottoms, `${width}`).toHaveLength(4);
          expect(Math.max(...(Array.isArray(bottoms) ? bottoms : [])), `${width}`).toBeLessThan(
            height,
          );
        }
      }
    },
  );

  test.each(['#ffff00', '#101010', '#7a3cff'])(
    'the accent %s can be read on light and on dark ground',
    async (accent) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await show(samplePage(several(4), { accent }));
        await page.evaluate(axe);
        expect(await page.evaluate(check), colorScheme).toEqual([]);
      }
    },
  );

  test.each(['light', 'dark'] as const)(
    'the theme %s does not follow the system',
    async (theme) => {
      const groundOf = async (colorScheme: 'light' | 'dark') => {
        await page.emulateMedia({ colorScheme });
        return page.evaluate('getComputedStyle(document.body).backgroundColor');
      };
      await show(samplePage([{}], { theme }));
      expect(await groundOf('light')).toBe(await groundOf('dark'));
      await show(samplePage([{}]));
      expect(await groundOf('light')).not.toBe(await groundOf('dark'));
    },
  );

  test('up to four accounts, each with an audience, are printed on two pages of white paper, with texts of 9 px at least', async () => {
    const all = several(4).map((one) => ({
      ...one,
      audience: toFullAudience(false),
      posts: wordy,
    }));
    for (const locale of locales) {
      for (const count of [1, 2, 3, 4]) {
        const accounts = several(count);
        const small = accounts.map((one) => ({ ...one, audience: sampleAudience }));
        const full = accounts.map((one, index) =>
          index % 2 === 0 ? one : { ...one, audience: toFullAudience(index === 1), posts: wordy },
        );
        for (const samples of [small, full, ...(count === 4 ? [all] : [])]) {
          const pages = await countPages(samplePage(samples, { locale }));
          expect(pages, `${count}, ${locale}`).toBeLessThanOrEqual(2);
          await page.emulateMedia({ media: 'print' });
          expect(await page.evaluate(measure)).toMatchObject({ tooSmallOnPaper: [] });
          await page.emulateMedia({ media: null });
        }
      }
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await show(samplePage(several(4), { theme: 'dark' }));
    const ink = await page.evaluate(
      '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
    );
    expect(ink).toEqual(['rgb(23, 20, 15)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ media: null });
  });

  async function countPages(text: string): Promise<number> {
    await show(text);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
});
