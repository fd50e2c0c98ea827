import { isRecord, readBoolean, readLine, readText, readUrl } from '../net/assert.ts';
import { createLenientReader } from '../net/lenient-reader.ts';
import type { Count, Figure, StatsDocument } from '../numbers/stats-document.ts';
import { readAudience } from './read-audience.ts';
import { readTopPosts } from './read-top-posts.ts';

/** The numbers of a stored document. */
export type StoredFigures = Pick<
  StatsDocument,
  'stats' | 'followers' | 'following' | 'posts' | 'engagement_rate'
>;

/**
 * Returns a stored document as it can be drawn: other programs may have written it, so a field that is not
 * what it should be is unknown. `row` has what its row and the run say about it. `null` if it has no object
 * `stats`.
 */
export function readDocument(
  stored: unknown,
  row: Pick<StatsDocument, 'platform' | 'account'> & { username: string },
): StatsDocument | null {
  const figures = readFigures(stored);
  if (!isRecord(stored) || !figures) return null;
  const meta = isRecord(stored.meta) ? stored.meta : {};
  const profile = isRecord(stored.profile) ? stored.profile : {};
  const reader = createLenientReader();
  const line = (value: unknown) => reader.read(readLine, value, '');
  const verified = reader.read(readBoolean, stored.verified, '');
  return {
    meta: {
      updated_at: line(meta.updated_at) ?? '',
      source: line(meta.source) ?? '',
      api_version: line(meta.api_version) ?? '',
    },
    profile: {
      id: line(profile.id),
      username: row.username,
      name: line(profile.name),
      avatar: reader.read(readUrl, profile.avatar, ''),
      bio: reader.read(readText, profile.bio, ''),
      url: reader.read(readUrl, profile.url, ''),
    },
    platform: row.platform,
    ...figures,
    ...(verified === null ? {} : { verified }),
    ...readFlatCounts(stored),
    account: row.account,
    ...readTopPosts(stored),
    ...readAudience(stored),
    fetched_at: line(stored.fetched_at) ?? '',
  };
}

/** Returns the numbers of a stored document, whole ones as counts; `null` if it has no object `stats`. */
export function readFigures(stored: unknown): StoredFigures | null {
  if (!isRecord(stored) || !isRecord(stored.stats)) return null;
  const stats: Record<string, Figure> = {};
  for (const [name, value] of Object.entries(stored.stats)) stats[name] = toFigure(value);
  const followers = toCount(stored.followers);
  const following = toCount(stored.following);
  const posts = toCount(stored.posts);
  const engagementRate = toRate(stored.engagement_rate);
  return {
    stats,
    ...(followers === null ? {} : { followers }),
    ...(following === null ? {} : { following }),
    ...(posts === null ? {} : { posts }),
    ...(engagementRate === null ? {} : { engagement_rate: engagementRate }),
  };
}

/** The counts that only some platforms have. */
function readFlatCounts(
  stored: Record<string, unknown>,
): Pick<StatsDocument, 'likes' | 'videos' | 'subscribers' | 'views'> {
  const likes = toCount(stored.likes);
  const videos = toCount(stored.videos);
  const subscribers = toCount(stored.subscribers);
  const views = toCount(stored.views);
  return {
    ...(likes === null ? {} : { likes }),
    ...(videos === null ? {} : { videos }),
    ...(subscribers === null ? {} : { subscribers }),
    ...(views === null ? {} : { views }),
  };
}

const toFigure = (value: unknown): Figure => toCount(value) ?? toRate(value);

/** Returns a whole number from 0 on; `null` for anything else. */
export function toCount(value: unknown): Count | null {
  if (typeof value === 'bigint') return value >= 0n ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? BigInt(value)
    : null;
}

/** Returns a finite number from 0 on; `null` for anything else. */
export function toRate(value: unknown): number | null {
  const rate = typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
  return rate !== null && rate >= 0 && Number.isFinite(rate) ? rate : null;
}
