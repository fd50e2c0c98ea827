import { loadExplain } from '../../../src/action/describe-causes.ts';
import { describeRun } from '../../../src/action/summary.ts';
import { dayMs } from '../../../src/clock.ts';
import { type ErrorCode, StatsError } from '../../../src/errors.ts';
import type { Locale } from '../../../src/locale/words.ts';
import type { StatsDocument, TopPost } from '../../../src/numbers/stats-document.ts';
import type { AccountResult } from '../../../src/pipeline/account-result.ts';
import { platforms } from '../../../src/platforms/index.ts';
import { sampleAccount } from '../../pictures/sample-account.ts';

const takenAt = Date.UTC(2026, 10, 23, 3, 17);

/** An account of the sample: its id, its followers, and why it failed. */
type Line = readonly [id: string, followers: number, failure?: ErrorCode];

const three: readonly Line[] = [
  ['tiktok', 52_000],
  ['tiktok/shop', 7_300, 'reauthorize'],
  ['youtube', 12_300],
];

/** Returns the accounts of a run in which one of them must be signed in again. */
export const sampleAccounts = (): AccountResult[] => three.map(toResult);

/** Returns the step summary of that run. */
export async function sampleSummary(locale: Locale): Promise<string> {
  const accounts = sampleAccounts();
  const renewed = accounts.flatMap(({ id, status, platform }) =>
    status === 'ok' && platform.tokens ? [id] : [],
  );
  return describeRun(
    {
      ...{ accounts, renewed, takenAt, saved: true, changed: true, filesChanged: true },
      ...{ histories: null, posts: [], problems: [], signInExpiresAt: null },
      signIns: renewed.map((name, index) => ({ name, at: takenAt + (180 - index) * dayMs })),
    },
    {
      ...{ secretName: 'TIKTOK_SECRET', dryRun: false, locale },
      address: 'https://github.com/org/tiktok-stats-action/blob/v1',
      explain: await loadExplain(locale),
    },
  );
}

function toResult([id, followers, failure]: Line): AccountResult {
  const [name = '', label] = id.split('/');
  const platform = platforms.find((one) => one.id === name);
  if (!platform) throw new Error(`There is no platform ${name}.`);
  const username = label ? `mara.${label}` : 'mara.bakes';
  const { document: sample, points } = sampleAccount({
    id,
    followers: (day) => BigInt(followers + day * 17 + Math.round(60 * Math.sin(day / 3))),
    profile: { username, url: `https://${name}.example/@${username}` },
  });
  const document: StatsDocument = {
    ...sample,
    stats: { ...sample.stats, subscribers: sample.stats.followers ?? null },
    top_posts: [
      toPost('Sourdough in one minute', 90_000n),
      toPost('Why the crust cracks', 41_000n),
    ],
  };
  if (!failure)
    return { id, platform, status: 'ok', document, points, changed: true, milestone: null };
  const error = new StatsError(
    failure,
    `${platform.name} refused to renew the tokens (invalid_grant): the refresh token is used up, expired or revoked, or belongs to another app.`,
    'Sign in again and store the new tokens in the secret.',
  );
  return { id, platform, status: 'failed', error, stored: { document, points } };
}

const toPost = (title: string, views: bigint): TopPost => ({
  ...{ id: title, title, url: 'https://example.com/1', kind: 'video' },
  ...{ posted_at: '2026-11-20T18:00:00Z', views, likes: views / 18n, comments: views / 700n },
  ...{ shares: views / 1100n, engagement_rate: 5.78 },
});
