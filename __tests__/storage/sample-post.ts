import type { Post } from '../../src/numbers/post.ts';

/** A post of which only the given values are known. */
export const samplePost = (values: Partial<Post> = {}): Post => ({
  ...{ id: '1', url: null, title: null, kind: 'video', postedAt: null },
  ...{ views: null, likes: null, comments: null, shares: null },
  ...values,
});
