import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale/words.ts';
import { isRecord } from '../../src/net/assert.ts';
import { toCard } from '../../src/pictures/card.ts';
import { toCompact } from '../../src/pictures/compact.ts';
import { toCreator } from '../../src/pictures/creator.ts';
import { toFollowersChart } from '../../src/pictures/followers-chart.ts';
import { palettes } from '../../src/pictures/palette.ts';
import { youtube } from '../../src/platforms/youtube/index.ts';
import { hostileTexts, type Sample, sampleAccount } from './sample-account.ts';

/** The browser of Debian's package, or the one on GitHub's runners. */
const executablePath = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

const [large, small] = [2n ** 63n - 1n, 3n];
const usual: [string, Sample][] = [
  ['a usual account', {}],
  ['the first day', { days: 1, profile: { bio: null }, verified: false }],
  ['unknown numbers', { followers: () => null }],
  [
    'a gap in a large account',
    {
      followers: (day) => 1_234_567n + BigInt(day) * 98_765n,
      missing: (day) => day > 40 && day < 66,
    },
  ],
  ['the largest number', { followers: (day) => (day % 2 === 0 ? small : large) }],
  ['the largest loss', { followers: (day) => (day % 2 === 0 ? large : small) }],
  [
    'ten years, and wide letters',
    {
      days: 3652,
      profile: { name: 'WWWW mmmm '.repeat(20), username: 'w'.repeat(99), bio: 'MW'.repeat(99) },
    },
  ],
];
const hostile = hostileTexts.map((text): [string, Sample] => [
  `the name ${JSON.stringify(text).slice(0, 40)}`,
  { profile: { name: text, username: text, bio: text } },
]);

/** All pictures of each account in each language, with a title for failures. */
const pictures = [...usual, ...hostile].flatMap(([title, sample], index) =>
  locales.flatMap((locale) => {
    const account = sampleAccount({ ...sample, id: `tiktok/${locale}${index}` });
    const style = { locale, appearance: 'auto', accent: null, avatar: null } as const;
    const other = { ...account, id: `${account.id}x`, platform: youtube };
    const many = [account, other, { ...account, id: `${account.id}y` }] as const;
    return [
      { title: `${title}, card, ${locale}`, picture: toCard(account, style) },
      { title: `${title}, chart, ${locale}`, picture: toFollowersChart(account, style) },
      { title: `${title}, compact, ${locale}`, picture: toCompact(account, style) },
      { title: `${title}, all, ${locale}`, picture: toCreator(many, style) },
    ];
  }),
);

/** Runs in the page: shows all files in one column, parsed by the browser's own XML parser. */
const show = `(texts) => {
  document.body.replaceChildren(...texts.map((text) => {
    const place = document.createElement('div');
    const picture = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
    picture.style.maxWidth = 'none';
    picture.setAttribute('width', '100%');
    place.append(picture);
    return place;
  }));
}`;

/** Runs in the page: returns the box of each text, in its picture's own units. */
const measure = `(width) => {
  document.body.style.cssText = 'margin: 0; width: ' + width + 'px';
  return [...document.querySelectorAll('div')].map((place) => {
    const root = place.firstChild;
    const whole = root.getBoundingClientRect();
    const scale = root.viewBox?.baseVal.width / whole.width;
    const box = (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [whole.left, whole.top];
      return { left: (left - x) * scale, right: (right - x) * scale, top: (top - y) * scale, bottom: (bottom - y) * scale };
    };
    // The browser reports the box of what is drawn in a nested <svg>, and not that of the <svg>.
    const clip = ({ x, y, width, height }) => {
      const [left, top] = [x.baseVal.value, y.baseVal.value];
      return { left, right: left + width.baseVal.value, top, bottom: top + height.baseVal.value };
    };
    const ground = root.querySelector('.ground');
    return {
      name: root.nodeName,
      width: whole.width,
      ground: ground && getComputedStyle(ground).fill,
      frame: box(root),
      panels: [...root.querySelectorAll('.panel')].map(box),
      texts: [...root.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: box(text),
        cut: text.parentNode.nodeName === 'svg' && text.parentNode !== root ? clip(text.parentNode) : null,
      })),
    };
  });
}`;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Seen {
  name: string;
  width: number;
  ground: string;
  frame: Box;
  panels: Box[];
  texts: { text: string; box: Box; cut: Box | null }[];
}

const isSeen = (value: unknown): value is Seen =>
  isRecord(value) && value.name === 'svg' && Array.isArray(value.texts) && isRecord(value.frame);

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** Allows some vertical overlap, because the box of a line is taller than its letters. */
const meet = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
    0.45 * Math.min(one.bottom - one.top, other.bottom - other.top);

/** The visible part of a text that its own `<svg>` clips, as happens with letters wider than estimated. */
const cutTo = (box: Box, cut: Box | null): Box =>
  cut === null
    ? box
    : {
        left: Math.max(box.left, cut.left),
        right: Math.min(box.right, cut.right),
        top: Math.max(box.top, cut.top),
        bottom: Math.min(box.bottom, cut.bottom),
      };

function findFlaws({ frame, panels, texts }: Seen): string[] {
  const shown = texts.map(({ text, box, cut }) => ({ text, box: cutTo(box, cut) }));
  return shown.flatMap(({ text, box }, index) => [
    ...(within(box, frame) ? [] : [`${text} leaves the picture`]),
    ...panels
      .filter((panel) => meet(box, panel) && !within(box, panel))
      .map(() => `${text} leaves its panel`),
    ...shown
      .slice(index + 1)
      .filter((other) => meet(box, other.box))
      .map((other) => `${text} covers ${other.text}`),
  ]);
}

function toRgb(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

describe.skipIf(executablePath === undefined)('pictures in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    await page.evaluate(`(${show})(${JSON.stringify(pictures.map(({ picture }) => picture))})`);
  });
  afterAll(() => browser?.close());

  describe.each(['light', 'dark'] as const)('the %s colour scheme', (colorScheme) => {
    test.each([320, 640, 1280])(
      'no text overlaps another or leaves its area, at a width of %i pixels',
      async (width) => {
        await page.emulateMedia({ colorScheme });
        const found: unknown = await page.evaluate(`(${measure})(${width})`);
        const seen: unknown[] = Array.isArray(found) ? found : [];
        const ground = toRgb(palettes[colorScheme].ground);
        expect(seen).toHaveLength(pictures.length);
        for (const [index, one] of seen.entries()) {
          const title = pictures[index]?.title;
          if (!isSeen(one)) throw new Error(`The browser takes no such picture: ${title}`);
          expect([one.width, one.ground], title).toEqual([width, ground]);
          expect(findFlaws(one), title).toEqual([]);
        }
      },
    );
  });

  test('usual texts are not clipped', async () => {
    const found: unknown = await page.evaluate(`(${measure})(640)`);
    const [card] = Array.isArray(found) ? found : [];
    if (!isSeen(card)) throw new Error('There is no card.');
    const cut = card.texts.filter((one) => one.cut && !within(one.box, one.cut));
    expect(cut).toEqual([]);
  });

  /** Shows files as images in a page of this width; `place` wraps each image. */
  async function embed(files: readonly string[], width: number, place: (image: string) => string) {
    const embedded = await browser.newPage({ viewport: { width, height: 600 } });
    const images = files.map((file) => {
      const source = `data:image/svg+xml;base64,${Buffer.from(file).toString('base64')}`;
      return place(`src="${source}" style="max-width: 100%; height: auto"`);
    });
    await embedded.setContent(`<!doctype html><body style="margin: 0">${images.join('')}`);
    const boxes: unknown =
      await embedded.evaluate(`Promise.all([...document.images].map(async (image) => {
      await image.decode();
      const { width, height } = image.getBoundingClientRect();
      return { natural: [image.naturalWidth, image.naturalHeight], width: Math.round(width), ratio: Math.round((width / height) * 50) };
    }))`);
    return { embedded, boxes };
  }

  const style = { locale: 'en', accent: null, avatar: null } as const;
  const account = sampleAccount();
  const files = [
    toCard(account, { ...style, appearance: 'auto' }),
    toCompact(account, { ...style, appearance: 'auto' }),
    toFollowersChart(account, { ...style, appearance: 'auto' }),
    toCreator([account], { ...style, appearance: 'auto' }),
  ];
  const sizes = [
    [640, 378],
    [320, 132],
    [720, 340],
    [838, 244],
  ];

  test.each<[string, number, (image: string) => string, number[]]>([
    [
      'a table cell',
      1000,
      (image) => `<table><tr><td><img ${image}></table>`,
      [640, 320, 720, 838],
    ],
    [
      'a flex row',
      1000,
      (image) => `<div style="display: flex"><img ${image}></div>`,
      [640, 320, 720, 838],
    ],
    ['a README at 49 %', 1000, (image) => `<img width="49%" ${image}><br>`, [490, 490, 490, 490]],
    ['a phone of 390 px', 390, (image) => `<p><img ${image}></p>`, [390, 320, 390, 390]],
  ])('a picture in %s is seen in its proportions', async (_, width, place, widths) => {
    const { boxes } = await embed(files, width, place);
    expect(boxes).toEqual(
      sizes.map(([across = 0, down = 1], index) => ({
        natural: [across, down],
        width: widths[index],
        ratio: Math.round((across / down) * 50),
      })),
    );
  });

  test('color-scheme on an image decides its colours, whatever the system says', async () => {
    const shoot = async (file: string, css: string) => {
      const { embedded } = await embed(
        [file],
        700,
        (image) => `<img ${image}><style>${css}</style>`,
      );
      return (await embedded.screenshot()).toString('base64');
    };
    const [auto, dark] = (['auto', 'dark'] as const).map((appearance) =>
      toCompact(account, { ...style, appearance }),
    );
    const seen = await shoot(auto ?? '', 'img { color-scheme: dark }');
    expect(seen).toBe(await shoot(dark ?? '', ''));
    expect(seen).not.toBe(await shoot(auto ?? '', ''));
  });
});
