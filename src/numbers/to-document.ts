import { toIsoSeconds } from '../clock.ts';
import type { Snapshot, StatsDocument } from './stats-document.ts';

/** A document before the database has determined the username that it is stored under. */
export type UnnamedDocument = Omit<StatsDocument, 'profile'> & Pick<Snapshot, 'profile'>;

/**
 * Converts a snapshot to a document. `account` is the account's id; `takenAt` is in ms since 1970 and is
 * stored in whole seconds.
 */
export function toDocument(
  platform: { id: string; source: string; apiVersion: string },
  snapshot: Snapshot,
  { account, takenAt }: { account: string; takenAt: number },
): UnnamedDocument {
  const at = toIsoSeconds(takenAt);
  const { followers, following, posts, engagement_rate, verified } = snapshot.flat;
  return {
    meta: { updated_at: at, source: platform.source, api_version: platform.apiVersion },
    profile: snapshot.profile,
    stats: snapshot.stats,
    platform: platform.id,
    ...(followers === null ? {} : { followers }),
    ...(following === null ? {} : { following }),
    ...(posts === null ? {} : { posts }),
    ...(engagement_rate === null ? {} : { engagement_rate }),
    ...(verified === null ? {} : { verified }),
    account,
    fetched_at: at,
  };
}
