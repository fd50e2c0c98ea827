import { describe, expect, test } from 'vitest';
import {
  comparePosts,
  toInteractions,
  toPostRate,
  toTitle,
  toTopPosts,
} from '../../src/numbers/post.ts';
import { samplePost } from '../storage/sample-post.ts';

describe('the title of a post', () => {
  test.each([
    ['Rye\nwith caraway', 'Rye'],
    ['\n  \n Rye \nmore', 'Rye'],
    ['', null],
    [' \n ', null],
    [null, null],
    ['👩‍🍳'.repeat(100), `${'👩‍🍳'.repeat(66)}👩‍`],
  ])('of %j is %j', (text, expected) => {
    expect(toTitle(text)).toBe(expected);
  });

  test('is at most 200 characters long, and never ends in half of one', () => {
    expect(toTitle('x'.repeat(300))).toBe('x'.repeat(200));
    expect(toTitle('🍞'.repeat(300))).toBe('🍞'.repeat(200));
    expect(toTitle(`${'x'.repeat(199)} y`)).toBe('x'.repeat(199));
  });
});

describe('the engagement of a post', () => {
  test('counts the interactions that are known', () => {
    expect(toInteractions(samplePost({ likes: 5n, comments: null, shares: 2n }))).toBe(7n);
    expect(toInteractions(samplePost({}))).toBeNull();
  });

  test('is interactions ÷ views in percent, and unknown without views or interactions', () => {
    const known = { likes: 5_000n, comments: 120n, shares: 80n };
    expect(toPostRate(samplePost({ ...known, views: 90_000n }))).toBe(5.78);
    expect(toPostRate(samplePost(known))).toBeNull();
    expect(toPostRate(samplePost({ ...known, views: 0n }))).toBeNull();
    expect(toPostRate(samplePost({ views: 90_000n }))).toBeNull();
  });
});

test('the top posts are those with most interactions, then most views, then the newest', () => {
  const posts = [
    samplePost({ id: 'unknown' }),
    samplePost({ id: 'few', likes: 1n, views: 1_000_000n }),
    samplePost({ id: 'old', likes: 9n, views: 10n, postedAt: 1 }),
    samplePost({ id: 'new', likes: 9n, views: 10n, postedAt: 2 }),
    samplePost({ id: 'seen', likes: 9n, views: 11n, postedAt: 0 }),
  ];
  expect(toTopPosts(posts).map(({ id }) => id)).toEqual(['seen', 'new', 'old']);
  expect(toTopPosts(posts.slice(0, 2)).map(({ id }) => id)).toEqual(['few', 'unknown']);
  expect(toTopPosts([])).toEqual([]);
});

test.each([
  ['more interactions', { likes: 2n ** 62n }, { likes: 1n, views: 9n }],
  ['no interactions, where the other is unknown', { likes: 0n }, { views: 9n }],
  ['more views', { views: 2n }, { views: 1n, postedAt: 9 }],
  ['no views, where the other is unknown', { views: 0n }, { postedAt: 9 }],
  ['a later time', { postedAt: 2 }, { postedAt: 1 }],
  ['a time, where the other is unknown', { postedAt: 1 }, {}],
])('a post with %s comes first, in whatever order the two are compared', (_, better, worse) => {
  const [first, second] = [samplePost(better), samplePost(worse)];
  expect(comparePosts(first, second)).toBeLessThan(0);
  expect(comparePosts(second, first)).toBeGreaterThan(0);
});
