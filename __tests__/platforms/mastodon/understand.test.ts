import { describe, expect, test } from 'vitest';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import { understandPosts, understandProfile } from '../../../src/platforms/mastodon/understand.ts';

const account = {
  id: '109348',
  display_name: 'Mara bakes',
  note: '<p>Sourdough,<br>slowly.</p>',
  avatar: 'https://files.example.com/moving.gif',
  avatar_static: 'https://files.example.com/still.png',
  url: 'https://bread.example.com/@mara',
  followers_count: 3_929,
  following_count: 12,
  statuses_count: 59,
};

const known = {
  id: '109348',
  name: 'Mara bakes',
  bio: 'Sourdough,\nslowly.',
  avatar: 'https://files.example.com/moving.gif',
  portrait: 'https://files.example.com/still.png',
  url: 'https://bread.example.com/@mara',
  followers: 3_929n,
  following: 12n,
  posts: 59n,
  isSuspended: false,
  movedTo: null,
};

function readProfile(change: Record<string, unknown> = {}) {
  const reader = createLenientReader();
  return { ...understandProfile({ ...account, ...change }, reader), notes: reader.notes() };
}

const placeholder = 'https://bread.example.com/avatars/original/missing.png';

describe("Mastodon's profile", () => {
  test('is read with all its fields', () => {
    expect(readProfile()).toEqual({ ...known, notes: [] });
  });

  test.each([
    [{ display_name: '' }, { name: null }],
    [{ display_name: undefined }, { name: null }],
    [{ note: undefined }, { bio: null }],
    [{ avatar_static: undefined }, { portrait: 'https://files.example.com/moving.gif' }],
    [
      { avatar: placeholder, avatar_static: placeholder },
      { avatar: null, portrait: null },
    ],
    [
      { avatar: undefined, avatar_static: undefined },
      { avatar: null, portrait: null },
    ],
    [
      { followers_count: -1, following_count: -1 },
      { followers: null, following: null },
    ],
    [{ statuses_count: undefined }, { posts: null }],
    [{ suspended: true }, { isSuspended: true }],
    [{ suspended: false }, { isSuspended: false }],
    [{ moved: { acct: 'mara@new.example' } }, { movedTo: 'mara@new.example' }],
    [{ moved: { acct: '' } }, { movedTo: null }],
    [{ moved: null }, { movedTo: null }],
  ])('has null for what is not known, and nothing odd (%#)', (change, expected) => {
    expect(readProfile(change)).toEqual({ ...known, ...expected, notes: [] });
  });

  test.each([
    ['display_name', { name: null }, 7, 'is not text'],
    ['note', { bio: null }, 7, 'is not text'],
    ['avatar', { avatar: null }, 7, 'is not text'],
    ['avatar_static', { portrait: 'https://files.example.com/moving.gif' }, 7, 'is not text'],
    ['url', { url: null }, 7, 'is not text'],
    ['followers_count', { followers: null }, -2, 'is not a count'],
    ['following_count', { following: null }, '7', 'is not a count'],
    ['statuses_count', { posts: null }, 1.5, 'is not a count'],
    ['suspended', { isSuspended: false }, 'yes', 'is not true or false'],
    ['moved', { movedTo: null }, 'mara', 'is not an object'],
  ])('with an odd %s lacks that field alone, with a note', (field, expected, value, flaw) => {
    expect(readProfile({ [field]: value })).toEqual({
      ...known,
      ...expected,
      notes: [`Mastodon's profile: ${field} ${flaw}`],
    });
  });

  test('names the account that it has moved to, where that is odd', () => {
    expect(readProfile({ moved: { acct: 7 } }).notes).toEqual([
      "Mastodon's profile: moved.acct is not text",
    ]);
  });

  test.each([undefined, '', 'a/b', 'a'.repeat(65)])('is nothing with the id %j', (id) => {
    expect(() => readProfile({ id })).toThrow(
      expect.objectContaining({
        code: 'unexpected-answer',
        message: "Mastodon's profile: id is missing or not an id.",
        hint: 'Look for a newer version of this action, or report it.',
      }),
    );
  });
});

const status = {
  id: '1102',
  uri: 'https://bread.example.com/users/mara/statuses/1102',
  url: 'https://bread.example.com/@mara/1102',
  content: '<p>Scoring a leaf</p>',
  spoiler_text: '',
  created_at: '2026-11-20T18:00:00.000Z',
  media_attachments: [{ type: 'image' }, { type: 'video' }],
  favourites_count: 90,
  replies_count: 7,
  reblogs_count: 4,
  quotes_count: 2,
};

const post = {
  id: 'https://bread.example.com/users/mara/statuses/1102',
  url: 'https://bread.example.com/@mara/1102',
  title: 'Scoring a leaf',
  kind: 'image',
  postedAt: Date.UTC(2026, 10, 20, 18),
  views: null,
  likes: 90n,
  comments: 7n,
  shares: 6n,
};

function readPosts(list: unknown[], limit = 40) {
  const reader = createLenientReader();
  return { ...understandPosts(list, limit, reader), notes: reader.notes() };
}

const readOne = (change: Record<string, unknown>) => readPosts([{ ...status, ...change }]);

describe("Mastodon's list of posts", () => {
  test('goes on behind its last post when it is full', () => {
    expect(readPosts([status], 1)).toEqual({ entries: [post], cursor: '1102', notes: [] });
    expect(readPosts([status], 2)).toEqual({ entries: [post], cursor: null, notes: [] });
    expect(readPosts([], 0)).toEqual({ entries: [], cursor: null, notes: [] });
  });

  test('ends where the last post has no id, with a note', () => {
    expect(readPosts([status, { ...status, id: 'a b' }], 2)).toEqual({
      entries: [post, post],
      cursor: null,
      notes: ["Mastodon's list of posts: [1].id is missing or not an id"],
    });
    expect(readPosts([status, 'post'], 2).cursor).toBeNull();
  });

  test("leaves out somebody else's posts", () => {
    expect(
      readPosts([
        { ...status, reblog: status },
        { ...status, reblog: null },
      ]).entries,
    ).toEqual([post]);
  });

  test('counts quotes only where the server has them', () => {
    const old = { ...status, quotes_count: undefined };
    expect(readPosts([old]).entries[0]?.shares).toBe(4n);
    expect(readPosts([old, status]).entries.map(({ shares }) => shares)).toEqual([null, 6n]);
    expect(readPosts([{ ...old, reblogs_count: null }]).entries[0]?.shares).toBeNull();
  });

  test.each([
    [{ spoiler_text: 'Bread ahead' }, { title: 'Bread ahead' }],
    [{ content: '' }, { title: null }],
    [{ url: undefined }, { url: null }],
    [{ media_attachments: [] }, { kind: 'status' }],
    [{ media_attachments: undefined }, { kind: 'status' }],
    [{ media_attachments: [{ type: 'Image' }] }, { kind: 'status' }],
    [{ media_attachments: [{ type: 'x'.repeat(41) }] }, { kind: 'status' }],
    [{ media_attachments: [{}] }, { kind: 'status' }],
    [{ created_at: undefined }, { postedAt: null }],
    [
      { favourites_count: null, replies_count: 0 },
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
    [{ spoiler_text: 7 }, 'spoiler_text is not text', {}],
    [{ content: 7 }, 'content is not text', { title: null }],
    [{ url: 7 }, 'url is not text', { url: null }],
    [{ created_at: 'today' }, 'created_at is not a time', { postedAt: null }],
    [{ media_attachments: 7 }, 'media_attachments is not a list', { kind: 'status' }],
    [{ media_attachments: [7] }, 'media_attachments[0] is not an object', { kind: 'status' }],
    [
      { media_attachments: [{ type: 7 }] },
      'media_attachments[0].type is not text',
      { kind: 'status' },
    ],
  ])('keeps a post with an odd text or time, with a note (%#)', (change, flaw, expected) => {
    expect(readOne(change)).toEqual({
      entries: [{ ...post, ...expected }],
      cursor: null,
      notes: [`Mastodon's list of posts: [0].${flaw}`],
    });
  });

  test.each([
    [{ ...status, favourites_count: -1 }, '[0].favourites_count is not a count'],
    [{ ...status, replies_count: '7' }, '[0].replies_count is not a count'],
    [{ ...status, reblogs_count: 1.5 }, '[0].reblogs_count is not a count'],
    [{ ...status, quotes_count: {} }, '[0].quotes_count is not a count'],
    [{ ...status, reblog: 'post' }, '[0].reblog is not an object'],
    [{ ...status, uri: undefined }, '[0].uri is missing'],
    [{ ...status, uri: 7 }, '[0].uri is not text'],
    ['post', '[0] is not an object'],
  ])('leaves out an odd entry, with a note (%#)', (item, note) => {
    expect(readPosts([item])).toEqual({
      entries: [],
      cursor: null,
      notes: [`Mastodon's list of posts: ${note}`],
    });
  });
});
