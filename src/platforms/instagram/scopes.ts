import type { Scope } from '../platform.ts';

/** `instagram_business_basic` is part of every sign-in; without it there is no account to show. */
export const scopes: readonly Scope[] = [
  {
    name: 'instagram_business_basic',
    gives: 'name, handle, bio, followers, following, posts and engagement',
  },
  { name: 'instagram_business_manage_insights', gives: 'reach and views' },
];
