import type { HistoryPoint } from '../../src/numbers/growth.ts';
import type { Count, StatsDocument } from '../../src/numbers/stats-document.ts';
import type { PicturedAccount } from '../../src/pictures/pictured-account.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';

export interface Sample {
  days?: number;
  /** The followers on a day; days are counted from 0. */
  followers?: (day: number) => Count | null;
  /** Days without a row. */
  missing?: (day: number) => boolean;
  profile?: Partial<StatsDocument['profile']>;
  verified?: boolean;
  id?: string;
}

const lastDay = Date.UTC(2026, 10, 23);

/** An account with a history that ends on 2026-11-23. */
export function sampleAccount(sample: Sample = {}): PicturedAccount {
  const { days = 90, followers = usualFollowers, missing = () => false } = sample;
  const points = Array.from({ length: days }, (_, day) => day)
    .filter((day) => !missing(day))
    .map((day) => toPoint(day, days, followers(day)));
  const figures = points.at(-1)?.figures ?? {};
  const count = (name: string) => figures[name] ?? null;
  const known = points.at(-1)?.followers ?? null;
  return {
    id: sample.id ?? 'tiktok/shop',
    platform: tiktok,
    points,
    document: {
      meta: { updated_at: '2026-11-23T03:00:00Z', source: '', api_version: 'v2' },
      profile: {
        id: '-000a',
        username: 'mara.makes',
        name: 'Mara Makes Pots',
        avatar: null,
        bio: 'Pottery, cats and the weather. New videos on Fridays.',
        url: null,
        ...sample.profile,
      },
      stats: {
        followers: count('followers'),
        likes: count('likes'),
        videos: count('videos'),
        engagement_rate: count('engagement-rate'),
        avg_views: count('average-views'),
      },
      platform: 'tiktok',
      ...(known === null ? {} : { followers: known }),
      verified: sample.verified ?? true,
      account: sample.id ?? 'tiktok/shop',
      fetched_at: '2026-11-23T03:00:00Z',
    },
  };
}

const usualFollowers = (day: number): Count =>
  BigInt(48_000 + day * 17 + Math.round(60 * Math.sin(day / 3)));

function toPoint(day: number, days: number, followers: Count | null): HistoryPoint {
  return {
    day: new Date(lastDay - (days - 1 - day) * 86_400_000).toISOString().slice(0, 10),
    followers,
    figures: {
      followers,
      likes: followers === null ? null : followers * 21n,
      videos: BigInt(140 + (day >> 3)),
      'engagement-rate': (560 + (day % 40)) / 100,
      'average-views': BigInt(12_000 + (day % 900)),
    },
    isChange: true,
  };
}

/** Unusual texts, and attempts to inject markup. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><image href="https://evil.example/x.png"/>',
  "' onload='alert(1)",
  ']]><!--<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;&#0;&amp;',
  '\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028\ufffe\uffff',
  'half \ud83d of \ude00 an emoji',
  '👩‍👩‍👧‍👦'.repeat(40),
  '\u202egnp.exe\u202c \u2066isolated',
  'مارا تصنع الأواني وتحب القطط كثيرا',
  `z${'\u0336\u0321\u031b'.repeat(60)}algo`,
  'W'.repeat(500),
  '﷽'.repeat(60),
  '陶'.repeat(90),
  '{{x}} `x` \\u003c &amp;lt;',
  '\n\n\t  ',
  '…',
];
