import { hourMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { TikTokAccount } from './account.ts';
import { type DataEndpoint, shuffleKeys } from './data-endpoints.ts';
import type { SignedImages } from './signed-images.ts';

interface UserField {
  scope: string;
  read(account: TikTokAccount, images: SignedImages): unknown;
}

const basic = (read: UserField['read']): UserField => ({ scope: 'user.info.basic', read });
const profile = (read: UserField['read']): UserField => ({ scope: 'user.info.profile', read });
const stats = (read: UserField['read']): UserField => ({ scope: 'user.info.stats', read });

const avatarLifetimeMs = 48 * hourMs;

const avatar = (size: number) =>
  basic((account, images) => {
    const path = `/tos-alisg-avt-0068/${account.avatarId}~tplv-tiktokx-cropcenter:${size}:${size}.jpeg`;
    return images.sign(path, avatarLifetimeMs);
  });

const publicVideos = (account: TikTokAccount) => account.videos.filter((video) => video.isPublic);

const fields: Record<string, UserField> = {
  open_id: basic((account) => account.openId),
  union_id: basic((account) => account.unionId),
  avatar_url: avatar(168),
  avatar_url_100: avatar(100),
  avatar_large_url: avatar(1080),
  display_name: basic((account) => account.displayName),
  bio_description: profile((account) => account.bio),
  // TikTok creates a new short link for each call.
  profile_deep_link: profile(() => `https://vm.tiktok.com/ZS${randomText(7)}/`),
  is_verified: profile((account) => account.verified),
  username: profile((account) => account.username),
  follower_count: stats((account) => account.followers),
  following_count: stats((account) => account.following),
  likes_count: stats(
    (account) => account.likes ?? publicVideos(account).reduce((sum, { likes }) => sum + likes, 0n),
  ),
  video_count: stats((account) => account.videoCount ?? BigInt(publicVideos(account).length)),
};

/** `GET /v2/user/info/` https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
export const userInfo: DataEndpoint = {
  knownFields: Object.keys(fields),
  neededScopes: (names) => {
    const scopes = names.flatMap((name) => fields[name]?.scope ?? []);
    return scopes.length > 0 ? scopes : ['user.info.basic'];
  },
  answer: ({ grant, fields: names, images }) => {
    const user: Record<string, unknown> = {};
    for (const name of names) user[name] = fields[name]?.read(grant.account, images);
    return { user: shuffleKeys(user) };
  },
};
