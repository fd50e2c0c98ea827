import { dayMs, hourMs } from '../../clock.ts';
import type { EmulatedPerson } from '../emulated-platform.ts';
import type { NewAccount } from './account.ts';

/** A person as the account that Instagram has of them; the posts are a day apart. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  const counts =
    count === undefined
      ? {}
      : { likes: count, comments: count, insights: { views: count, reach: count } };
  return {
    ...(count === undefined
      ? {}
      : {
          followers: count,
          following: count,
          mediaCount: count,
          days: Object.fromEntries(
            Array.from({ length: 40 }, (_, index) => [
              new Date(now - index * dayMs).toISOString().slice(0, 10),
              { reach: count, views: count },
            ]),
          ),
        }),
    ...(posts === undefined && count === undefined
      ? {}
      : {
          media: Array.from({ length: posts ?? 30 }, (_, index) => ({
            postedAt: now - hourMs - index * dayMs,
            ...counts,
          })),
        }),
  };
}
