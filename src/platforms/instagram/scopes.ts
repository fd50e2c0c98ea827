import type { Scope } from '../platform.ts';

/** The scopes of Business Login. Every sign-in includes `instagram_business_basic`. */
export const scopes: readonly Scope[] = [
  {
    name: 'instagram_business_basic',
    gives: 'name, handle, bio, followers, following, posts and engagement',
  },
  {
    name: 'instagram_business_manage_insights',
    gives: 'reach, views, views and shares of posts, and the audience',
  },
];
