import type { Scope } from '../platform.ts';

/** Every sign-in includes `threads_basic`. */
export const scopes: readonly Scope[] = [
  { name: 'threads_basic', gives: 'name, handle, bio and the list of posts' },
  {
    name: 'threads_manage_insights',
    gives: 'followers, views, the numbers of posts, engagement and the audience',
  },
];
