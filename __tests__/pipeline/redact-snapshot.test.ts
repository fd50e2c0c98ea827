import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedactor } from '../../src/credentials/redactor.ts';
import type { Snapshot } from '../../src/numbers/stats-document.ts';
import { redactSnapshot } from '../../src/pipeline/redact-snapshot.ts';
import { samplePost } from '../storage/sample-post.ts';

const snapshotOf = (
  profile: Partial<Snapshot['profile']>,
  portrait: string | null = null,
): Snapshot => ({
  profile: { id: null, username: null, name: null, avatar: null, bio: null, url: null, ...profile },
  portrait,
  stats: { followers: 12_345_678n, rate: 5.72, likes: null },
  flat: {
    followers: 12_345_678n,
    following: null,
    posts: null,
    engagement_rate: 5.72,
    verified: true,
  },
  posts: [],
});

const redact = createRedactor(['abcdefgh', '12345678']);

test('titles of posts show ***, addresses with a secret value are null, and such an id costs the post', () => {
  const posts = [
    samplePost({ title: 'Key abcdefgh', url: 'https://example.com/?token=abcdefgh' }),
    samplePost({ id: 'abcdefgh', title: 'Bread' }),
    samplePost({ id: '3', title: 'Bread', url: 'https://example.com/3' }),
  ];
  const { snapshot, redacted } = redactSnapshot({ ...snapshotOf({}), posts }, redact);
  expect(redacted).toEqual(['posts']);
  expect(snapshot.posts).toEqual([samplePost({ title: 'Key ***' }), posts[2]]);
});

test('name, username and bio show ***, and an id or address that contains a secret value is null', () => {
  const { snapshot, redacted } = redactSnapshot(
    snapshotOf({
      id: '-000abcdefgh',
      username: 'mara.abcdefgh',
      name: 'abcdefgh',
      avatar: 'https://example.com/a.png?token=abcdefgh',
      bio: 'My key is abcdefgh.\nAnd 12345678, too.',
      url: 'https://example.com/@mara.abcdefgh',
    }),
    redact,
  );
  expect(snapshot.profile).toEqual({
    id: null,
    username: 'mara.***',
    name: '***',
    avatar: null,
    bio: 'My key is ***.\nAnd ***, too.',
    url: null,
  });
  expect(redacted).toEqual(['name', 'username', 'bio', 'url', 'avatar', 'id']);
});

test('only the fields that contain a secret value change and are named', () => {
  const profile = {
    id: '1',
    username: 'mara',
    name: null,
    avatar: 'https://example.com/a.png',
    bio: 'abcdefgh',
    url: '',
  };
  const { snapshot, redacted } = redactSnapshot(snapshotOf(profile), redact);
  expect(snapshot.profile).toEqual({ ...profile, bio: '***' });
  expect(redacted).toEqual(['bio']);
});

test('numbers stay as they are, even if their digits are a secret value', () => {
  const before = snapshotOf({ bio: '12345678' });
  const { snapshot } = redactSnapshot(before, redact);
  expect(snapshot).toEqual({ ...before, profile: { ...before.profile, bio: '***' } });
});

test('an address of the picture that is not stored is left out as well, and named as the picture', () => {
  const stored = 'https://example.com/a.png';
  const before = snapshotOf({ avatar: stored }, 'https://example.com/abcdefgh/168.png');
  const { snapshot, redacted } = redactSnapshot(before, redact);
  expect(snapshot.portrait).toBeNull();
  expect(snapshot.profile.avatar).toBe(stored);
  expect(redacted).toEqual(['avatar']);
});

const secrets = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 8, maxLength: 9 }),
);
const text = fc.option(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 }));
const profile = fc.record({
  id: text,
  username: text,
  name: text,
  avatar: text,
  bio: text,
  url: text,
});

test('no field of any profile keeps a secret value, and a profile without one is the same', () => {
  fc.assert(
    fc.property(secrets, profile, (values, given) => {
      const before = snapshotOf(given);
      const { snapshot, redacted } = redactSnapshot(before, createRedactor(values));
      const holds = (one: string | null) => values.some((value) => one?.includes(value));
      expect(Object.values(snapshot.profile).some(holds)).toBe(false);
      const expected = Object.entries(given).flatMap(([field, one]) => (holds(one) ? [field] : []));
      expect(redacted.toSorted()).toEqual(expected.toSorted());
      if (expected.length === 0) expect(snapshot).toBe(before);
    }),
  );
});
