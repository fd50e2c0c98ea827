import type { Scope } from '../platform.ts';

/**
 * The fields of `/v2/user/info/` that each scope allows, and in `cost` what stays empty without it. A
 * request fails as a whole when the scope of one field is missing.
 * https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info (its table of fields) and
 * https://developers.tiktok.com/bulletin/user-info-scope-migration (separate scopes since 2024-02-29).
 */
export const userScopes = {
  'user.info.basic': {
    fields: ['open_id', 'display_name', 'avatar_large_url', 'avatar_url'],
    cost: 'name and avatar',
  },
  'user.info.profile': {
    fields: ['username', 'bio_description', 'is_verified'],
    cost: 'handle, bio, address and verified mark',
  },
  'user.info.stats': {
    fields: ['follower_count', 'following_count', 'likes_count', 'video_count'],
    cost: 'followers, following, likes and number of videos',
  },
} as const;

export type UserScope = keyof typeof userScopes;

export const videoScope = {
  name: 'video.list',
  cost: 'engagement rate and average views',
} as const;

/** All four scopes, in the order of TikTok's documentation. */
export const scopes: readonly Scope[] = [
  ...Object.entries(userScopes).map(([name, { cost }]) => ({ name, gives: cost })),
  { name: videoScope.name, gives: videoScope.cost },
];

/** Parses the granted scopes, separated by commas as TikTok sends them; `null` when they are unknown. */
export function readScopes(list: string | undefined): ReadonlySet<string> | null {
  const names = (list ?? '').split(/[\s,]+/).filter(Boolean);
  return names.length === 0 ? null : new Set(names);
}

export const isUserScope = (name: string): name is UserScope => Object.hasOwn(userScopes, name);
