import { describe, expect, test } from 'vitest';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import { understandFeed, understandProfile } from '../../../src/platforms/bluesky/understand.ts';

const did = 'did:plc:z72i7hdynmk6r22z27h6tvur';

const profile = {
  did,
  handle: 'mara.bsky.social',
  displayName: 'Mara bakes',
  description: 'Sourdough,\nslowly.',
  avatar: 'https://cdn.bsky.app/img/avatar/plain/a/b@jpeg',
  followersCount: 8_459,
  followsCount: 12,
  postsCount: 38,
  verification: { verifiedStatus: 'valid' },
};

const known = {
  did,
  handle: 'mara.bsky.social',
  name: 'Mara bakes',
  bio: 'Sourdough,\nslowly.',
  avatar: 'https://cdn.bsky.app/img/avatar/plain/a/b@jpeg',
  followers: 8_459n,
  following: 12n,
  posts: 38n,
  verified: true,
};

function readProfile(change: Record<string, unknown> = {}) {
  const reader = createLenientReader();
  return { ...understandProfile({ ...profile, ...change }, reader), notes: reader.notes() };
}

describe("Bluesky's profile", () => {
  test('is read with all its fields', () => {
    expect(readProfile()).toEqual({ ...known, notes: [] });
  });

  test.each([
    [{ handle: 'handle.invalid' }, { handle: null }],
    [{ handle: '' }, { handle: null }],
    [{ displayName: '' }, { name: null }],
    [{ displayName: undefined }, { name: null }],
    [{ description: undefined }, { bio: '' }],
    [{ description: null }, { bio: '' }],
    [{ avatar: undefined }, { avatar: null }],
    [{ verification: undefined }, { verified: null }],
    [{ verification: null }, { verified: null }],
    [{ verification: {} }, { verified: null }],
    [{ verification: { verifiedStatus: 'none' } }, { verified: false }],
    [
      { followersCount: undefined, postsCount: null },
      { followers: null, posts: null },
    ],
  ])('has null for what is not known, and nothing odd (%#)', (change, expected) => {
    expect(readProfile(change)).toEqual({ ...known, ...expected, notes: [] });
  });

  test.each([
    ['handle', 'handle', 7, 'is not text'],
    ['displayName', 'name', {}, 'is not text'],
    ['description', 'bio', 7, 'is not text'],
    ['avatar', 'avatar', 7, 'is not text'],
    ['followersCount', 'followers', -1, 'is not a count'],
    ['followsCount', 'following', '7', 'is not a count'],
    ['postsCount', 'posts', 1.5, 'is not a count'],
    ['verification', 'verified', 'yes', 'is not an object'],
  ])('with an odd %s lacks %s alone, with a note', (field, name, value, flaw) => {
    expect(readProfile({ [field]: value })).toEqual({
      ...known,
      [name]: null,
      notes: [`Bluesky's profile: ${field} ${flaw}`],
    });
  });

  test('names the part of the verification that is odd', () => {
    expect(readProfile({ verification: { verifiedStatus: 7 } }).notes).toEqual([
      "Bluesky's profile: verification.verifiedStatus is not text",
    ]);
  });

  test.each([undefined, '', 'mara', `${did} `.repeat(9)])('is nothing with the DID %j', (odd) => {
    expect(() => readProfile({ did: odd })).toThrow(
      expect.objectContaining({
        code: 'unexpected-answer',
        message: "Bluesky's profile: did is missing or not a DID.",
        hint: 'Look for a newer version of this action, or report it.',
      }),
    );
  });
});

const uri = `at://${did}/app.bsky.feed.post/3kabcdefgh2c`;

const view = {
  uri,
  author: { did, handle: 'mara.bsky.social' },
  record: { text: 'Scoring a leaf, slowly', createdAt: '2026-11-20T18:00:00.123Z' },
  embed: { $type: 'app.bsky.embed.images#view' },
  indexedAt: '2026-11-20T18:00:05Z',
  likeCount: 90,
  replyCount: 7,
  repostCount: 4,
  quoteCount: 2,
};

const post = {
  id: uri,
  url: 'https://bsky.app/profile/mara.bsky.social/post/3kabcdefgh2c',
  title: 'Scoring a leaf, slowly',
  kind: 'images',
  postedAt: Date.UTC(2026, 10, 20, 18, 0, 0, 123),
  views: null,
  likes: 90n,
  comments: 7n,
  shares: 6n,
};

function readFeed(body: Record<string, unknown>) {
  const reader = createLenientReader();
  return { ...understandFeed(body, reader), notes: reader.notes() };
}

const readOne = (change: Record<string, unknown>) =>
  readFeed({ feed: [{ post: { ...view, ...change } }] });

describe("Bluesky's list of posts", () => {
  test('has its posts and the place of the next page', () => {
    expect(readFeed({ feed: [{ post: view }], cursor: 'next' })).toEqual({
      entries: [post],
      cursor: 'next',
      notes: [],
    });
  });

  test.each([{ cursor: '' }, { cursor: undefined }, {}])('ends with %j', (end) => {
    expect(readFeed({ feed: [], ...end })).toEqual({ entries: [], cursor: null, notes: [] });
  });

  test('leaves out reposts and pinned posts', () => {
    const reason = { $type: 'app.bsky.feed.defs#reasonRepost' };
    expect(
      readFeed({
        feed: [
          { post: view, reason },
          { post: view, reason: null },
        ],
      }).entries,
    ).toEqual([post]);
  });

  test.each([
    [
      { author: { handle: 'handle.invalid' } },
      { url: `https://bsky.app/profile/${did}/post/3kabcdefgh2c` },
    ],
    [{ embed: undefined }, { kind: 'post' }],
    [{ embed: { $type: 'app.bsky.embed.recordWithMedia' } }, { kind: 'recordwithmedia' }],
    [{ embed: { $type: 'com.example.embed.poll' } }, { kind: 'post' }],
    [{ embed: { $type: 'x.app.bsky.embed.images' } }, { kind: 'post' }],
    [{ embed: { $type: 'app.bsky.embed.images#view2' } }, { kind: 'post' }],
    [{ record: { text: 'Rye' } }, { title: 'Rye', postedAt: Date.UTC(2026, 10, 20, 18, 0, 5) }],
    [{ record: undefined }, { title: null, postedAt: Date.UTC(2026, 10, 20, 18, 0, 5) }],
    [{ repostCount: undefined }, { shares: null }],
    [{ quoteCount: null }, { shares: null }],
    [
      { likeCount: null, replyCount: 0 },
      { likes: null, comments: 0n },
    ],
  ])('has a post with null for what is not known (%#)', (change, expected) => {
    expect(readOne(change)).toEqual({
      entries: [{ ...post, ...expected }],
      cursor: null,
      notes: [],
    });
  });

  test.each([
    [
      { record: 'text' },
      'record is not an object',
      { title: null, postedAt: Date.UTC(2026, 10, 20, 18, 0, 5) },
    ],
    [{ record: { ...view.record, text: 7 } }, 'record.text is not text', { title: null }],
    [
      { record: { ...view.record, createdAt: 'today' } },
      'record.createdAt is not a time',
      { postedAt: Date.UTC(2026, 10, 20, 18, 0, 5) },
    ],
    [
      { author: { handle: 7 } },
      'author.handle is not text',
      { url: `https://bsky.app/profile/${did}/post/3kabcdefgh2c` },
    ],
    [{ embed: { $type: 7 } }, 'embed.$type is not text', { kind: 'post' }],
  ])('keeps a post with an odd text or time, with a note (%#)', (change, flaw, expected) => {
    expect(readOne(change)).toEqual({
      entries: [{ ...post, ...expected }],
      cursor: null,
      notes: [`Bluesky's list of posts: feed[0].post.${flaw}`],
    });
  });

  test('names the time of indexing where that is what is odd', () => {
    const { notes } = readOne({ record: { text: 'Rye' }, indexedAt: 'today' });
    expect(notes).toEqual(["Bluesky's list of posts: feed[0].post.indexedAt is not a time"]);
  });

  test.each([
    [{ post: { ...view, likeCount: -1 } }, 'feed[0].post.likeCount is not a count'],
    [{ post: { ...view, replyCount: '7' } }, 'feed[0].post.replyCount is not a count'],
    [{ post: { ...view, repostCount: 1.5 } }, 'feed[0].post.repostCount is not a count'],
    [{ post: { ...view, quoteCount: {} } }, 'feed[0].post.quoteCount is not a count'],
    [{ post: view, reason: 'repost' }, 'feed[0].reason is not an object'],
    [{ post: 'post' }, 'feed[0].post is not an object'],
    ['post', 'feed[0] is not an object'],
    [{ post: { ...view, uri: `x${uri}` } }, 'feed[0].post.uri is not the address of a post'],
    [{ post: { ...view, uri: `${uri}/x` } }, 'feed[0].post.uri is not the address of a post'],
    [{ post: { ...view, uri: undefined } }, 'feed[0].post.uri is not the address of a post'],
    [{ post: { ...view, uri: 7 } }, 'feed[0].post.uri is not text'],
  ])('leaves out an odd entry, with a note (%#)', (item, note) => {
    expect(readFeed({ feed: [item] })).toEqual({
      entries: [],
      cursor: null,
      notes: [`Bluesky's list of posts: ${note}`],
    });
  });

  test('is empty without a list, with a note for what is odd', () => {
    expect(readFeed({ feed: 7, cursor: 7 })).toEqual({
      entries: [],
      cursor: null,
      notes: [
        "Bluesky's list of posts: feed is not a list",
        "Bluesky's list of posts: cursor is not text",
      ],
    });
  });
});
