import { createHash } from 'node:crypto';
import type { BlueskyAccount, BlueskyPost } from './account.ts';
import type { BlueskySettings } from './settings.ts';

type View = Record<string, unknown>;

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/actor/defs.json, `profileViewDetailed` */
export function toProfile(
  account: BlueskyAccount,
  baseUrl: string,
  settings: BlueskySettings,
): View {
  const own = account.posts.filter(({ role }) => role !== 'repost').length;
  return {
    ...toAuthor(account, baseUrl, settings),
    ...(account.description && { description: account.description }),
    indexedAt: '2026-10-02T08:11:30.214Z',
    ...(settings.counts === 'shown' && {
      followersCount: account.followers,
      followsCount: account.following,
      postsCount: account.postCount ?? BigInt(own),
    }),
    ...(account.verified && {
      verification: { verifications: [], verifiedStatus: 'valid', trustedVerifierStatus: 'none' },
    }),
    ...(account.pinnedKey && {
      pinnedPost: { cid: toCid(account.pinnedKey), uri: toUri(account, account.pinnedKey) },
    }),
  };
}

/** `profileViewBasic`, as posts have it. */
function toAuthor(account: BlueskyAccount, baseUrl: string, settings: BlueskySettings): View {
  return {
    did: account.did,
    handle: settings.handles === 'confirmed' ? account.handle : 'handle.invalid',
    ...(account.displayName && { displayName: account.displayName }),
    avatar: `${baseUrl}/img/avatar/plain/${account.did}/${toCid(account.did)}`,
    associated: {
      chat: { allowIncoming: 'following' },
      activitySubscription: { allowSubscriptions: 'followers' },
    },
    labels: [],
    createdAt: '2024-11-14T17:02:45.921Z',
  };
}

/** An entry of a feed: `feedViewPost`. */
export function toFeedItem(
  post: BlueskyPost,
  account: BlueskyAccount,
  { baseUrl, settings, pinned }: { baseUrl: string; settings: BlueskySettings; pinned: boolean },
): View {
  const me = toAuthor(account, baseUrl, settings);
  const at = new Date(post.createdAt).toISOString();
  const isRepost = post.role === 'repost';
  const author = isRepost ? { ...me, did: stranger, handle: 'oven.bsky.social' } : me;
  return {
    post: {
      uri: `at://${isRepost ? stranger : account.did}/app.bsky.feed.post/${post.key}`,
      cid: toCid(post.key),
      author,
      record: {
        $type: 'app.bsky.feed.post',
        createdAt: at,
        langs: ['en'],
        text: post.text,
        ...(post.role === 'reply' && { reply: toReply() }),
      },
      ...(post.embed && { embed: { $type: `app.bsky.embed.${post.embed}#view` } }),
      bookmarkCount: 1,
      replyCount: post.replies,
      repostCount: post.reposts,
      likeCount: post.likes,
      quoteCount: post.quotes,
      indexedAt: at,
      labels: [],
    },
    ...(isRepost && {
      reason: {
        $type: 'app.bsky.feed.defs#reasonRepost',
        by: me,
        uri: toUri(account, post.key),
        indexedAt: at,
      },
    }),
    ...(pinned && { reason: { $type: 'app.bsky.feed.defs#reasonPin' } }),
  };
}

const stranger = 'did:plc:z72i7hdynmk6r22z27h6tvur';

const toReply = () => {
  const parent = { cid: toCid('parent'), uri: `at://${stranger}/app.bsky.feed.post/3lzparent2222` };
  return { parent, root: parent };
};

const toUri = ({ did }: BlueskyAccount, key: string): string =>
  `at://${did}/app.bsky.feed.post/${key}`;

/** Looks like the hash that names a record. */
const toCid = (text: string): string =>
  `bafyrei${createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 52)
    .replaceAll(/[0189]/g, 'q')}`;
