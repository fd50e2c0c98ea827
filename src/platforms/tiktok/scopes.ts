import type { Scope } from '../platform.ts';

/**
 * Which scope gives which fields of `/v2/user/info/` (field table of "Get user info", TikTok for
 * Developers; since 2024-02-29 the profile and stats fields have scopes of their own). Asking for one
 * field without its scope fails the whole call.
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

/** All four, in the order of TikTok's documentation. */
export const scopes: readonly Scope[] = [
  ...Object.entries(userScopes).map(([name, { cost }]) => ({ name, gives: cost })),
  { name: videoScope.name, gives: videoScope.cost },
];

/** The granted scopes as TikTok writes them (comma list); `null` when nobody noted them yet. */
export function readScopes(list: string | undefined): ReadonlySet<string> | null {
  const names = (list ?? '').split(/[\s,]+/).filter(Boolean);
  return names.length === 0 ? null : new Set(names);
}

export const isUserScope = (name: string): name is UserScope => Object.hasOwn(userScopes, name);
