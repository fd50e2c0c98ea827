import type { EmulatedPerson } from '../emulated-platform.ts';
import type { NewAccount } from './account.ts';

/** A person as the account that TikTok has of them; the posts are a day apart. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  const counts =
    count === undefined ? {} : { likes: count, comments: count, shares: count, views: count };
  const newest = Math.floor(now / 1000) - 3_600;
  return {
    ...(count === undefined
      ? {}
      : { followers: count, following: count, likes: count, videoCount: count }),
    ...(posts === undefined && count === undefined
      ? {}
      : {
          videos: Array.from({ length: posts ?? 24 }, (_, index) => ({
            createTime: newest - index * 86_400,
            ...counts,
          })),
        }),
  };
}
