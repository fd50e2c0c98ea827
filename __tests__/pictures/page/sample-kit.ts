import { dayMs, hourMs } from '../../../src/clock.ts';
import type { HistoryPoint } from '../../../src/numbers/growth.ts';
import type {
  Audience,
  Figure,
  StatsDocument,
  TopPost,
} from '../../../src/numbers/stats-document.ts';
import { parseContact } from '../../../src/pictures/page/contact.ts';
import type { KitAccount } from '../../../src/pictures/page/kit-account.ts';
import { type PageOptions, toPage } from '../../../src/pictures/page/page.ts';
import { platforms } from '../../../src/platforms/index.ts';
import type { Platform } from '../../../src/platforms/platform.ts';

export interface KitSample {
  /** Index of the list of platforms. */
  platform?: number;
  id?: string;
  days?: number;
  /** The followers so many days before the last one. */
  followers?: (age: number) => number | null;
  /** For how many days no number has changed. */
  stillFor?: number;
  /** Days without a row, by their age. */
  missing?: (age: number) => boolean;
  profile?: Partial<StatsDocument['profile']>;
  stats?: Record<string, Figure>;
  audience?: Audience | null;
  posts?: Partial<TopPost>[];
  /** How many posts are known. */
  known?: number;
}

const lastDay = Date.UTC(2026, 10, 27);

export const toDay = (age: number): string =>
  new Date(lastDay - age * dayMs).toISOString().slice(0, 10);

/** An account with numbers up to 27 November 2026. */
export function sampleKit(sample: KitSample = {}): KitAccount {
  const platform = platformAt(sample.platform ?? 0);
  const {
    id = platform.id,
    days = 91,
    followers = usual,
    missing = () => false,
    stillFor = 0,
  } = sample;
  const points = Array.from({ length: days }, (_, index) => days - 1 - index)
    .filter((age) => !missing(age))
    .map((age): HistoryPoint => {
      const count = followers(age);
      const figure = count === null ? null : BigInt(count);
      return { day: toDay(age), followers: figure, figures: {}, isChange: age >= stillFor };
    });
  const last = points.at(-1)?.followers ?? null;
  return {
    id,
    platform,
    points,
    document: {
      meta: { updated_at: '2026-11-27T06:10:00Z', source: '', api_version: '' },
      profile: {
        id: '1',
        username: 'mara.bakes',
        name: 'Mara bakes',
        avatar: null,
        bio: 'Sourdough, slowly. New loaf every other day.',
        url: 'https://example.com/@mara.bakes',
        ...sample.profile,
      },
      stats: { ...usualStats, ...sample.stats },
      platform: platform.id,
      ...(last === null ? {} : { followers: last }),
      account: id,
      audience: sample.audience ?? null,
      fetched_at: '2026-11-27T06:10:00Z',
    },
    topPosts: (sample.posts ?? usualPosts).map(toTopPost),
    posts: Array.from({ length: sample.known ?? 60 }, (_, index) => {
      const postedAt = lastDay - (8 + index) * dayMs + (18 + (index % 2)) * hourMs;
      return { postedAt, views: BigInt(9_000 + index * 100), seenAt: postedAt + 9 * dayMs };
    }),
  };
}

/** The page of these accounts. */
export const samplePage = (
  samples: readonly KitSample[],
  options: Partial<PageOptions> = {},
): string =>
  toPage(samples.map(sampleKit), {
    locale: 'en',
    theme: 'auto',
    accent: null,
    contact: parseContact('hello@marabakes.example'),
    timeZone: 'UTC',
    portrait: null,
    address: null,
    ...options,
  });

/** So many accounts, of all platforms in turn. */
export const several = (count: number): KitSample[] =>
  Array.from({ length: count }, (_, index) => ({
    platform: index % platforms.length,
    id: `${platformAt(index % platforms.length).id}/n${index}`,
    profile: { username: `mara${index}.bakes` },
    followers: (age) => 40_000 - index * 3_000 - age * (60 + index * 9),
    ...(index === 1 ? { audience: sampleAudience } : {}),
  }));

export const sampleAudience: Audience = {
  as_of: '2026-11-24',
  genders: [
    { key: 'F', share: 71.4 },
    { key: 'M', share: 25.1 },
    { key: 'U', share: 3.5 },
  ],
  ages: [
    { key: '25-34', share: 40.1 },
    { key: '18-24', share: 19.3 },
  ],
  ages_by_gender: [
    { age: '25-34', gender: 'F', share: 29.9 },
    { age: '18-24', gender: 'F', share: 14.2 },
    { age: '25-34', gender: 'M', share: 9.8 },
    { age: '18-24', gender: 'M', share: 5.1 },
    { age: '65+', gender: 'M', share: 0.3 },
  ],
  countries: [
    { key: 'DE', share: 46.2 },
    { key: 'XX', share: 12.8 },
    { key: 'nowhere', share: 1 },
  ],
  cities: [
    { key: 'Berlin, Berlin', share: 9.8 },
    { key: 'Frankfurt, Hessen', share: 3 },
    { key: 'Frankfurt, Brandenburg', share: 1 },
  ],
};

const ages = ['25-34', '35-44', '45-54', '18-24', '55-64', '65+', '13-17'];

/** As much as a platform tells at most; `hasGenders` as Instagram does and Threads does not. */
export const toFullAudience = (hasGenders: boolean): Audience => ({
  as_of: '2026-11-24',
  genders: sampleAudience.genders,
  ages: ages.map((key, index) => ({ key, share: 40 - index * 5 })),
  ages_by_gender: hasGenders
    ? ages.flatMap((age, index) => [
        { age, gender: 'F', share: 28 - index * 4 },
        { age, gender: 'M', share: 12 - index },
      ])
    : [],
  countries: ['US', 'GB', 'DE', 'CA', 'AU'].map((key, index) => ({ key, share: 34 - index * 6 })),
  cities: ['London', 'New York', 'Berlin', 'Toronto', 'Melbourne'].map((name, index) => ({
    key: `${name}, Region`,
    share: 22 - index * 3,
  })),
});

/** A JPEG by its first bytes; nothing that a browser can draw. */
export const samplePortrait = {
  type: 'image/jpeg',
  bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
  source: '0123456789abcdef',
} as const;

const usual = (age: number): number => 48_213 - age * 110 - Math.round(40 * Math.sin(age));

const usualStats: Record<string, Figure> = {
  likes: 1_204_551n,
  videos: 312n,
  posts: 486n,
  views: 1_912_408n,
  engagement_rate: 6.46,
  avg_views: 16_048n,
  median_views: 11_920n,
  avg_likes: 616n,
  avg_comments: 33n,
  reach: 6_240n,
};

const usualPosts: Partial<TopPost>[] = [
  { title: 'The 36-hour loaf, start to finish', views: 92_310n },
  { title: 'Why your crust goes soft overnight', views: 61_044n },
  { title: 'Feeding the starter at −3 °C', views: null, engagement_rate: null },
];

const toTopPost = (post: Partial<TopPost>, index: number): TopPost => ({
  id: String(index),
  url: `https://example.com/v/${index}`,
  title: 'A loaf',
  kind: 'video',
  posted_at: '2026-11-21T18:00:00Z',
  views: 90_000n,
  likes: 5_000n,
  comments: 120n,
  shares: 80n,
  engagement_rate: 5.78,
  ...post,
});

function platformAt(index: number): Platform {
  const platform = platforms[index];
  if (!platform) throw new Error(`There is no platform ${index}.`);
  return platform;
}
