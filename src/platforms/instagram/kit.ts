import type { Kit } from '../look.ts';

/** What the media kit page says about an Instagram account. */
export const kit: Kit = {
  posts: 'posts',
  engagement: { of: ['likes', 'comments'], per: 'followers' },
  figures: [
    {
      name: 'engagement-rate',
      title: 'Engagement',
      unit: 'percent',
      read: ({ stats }) => stats.engagement_rate ?? null,
    },
    { name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
    {
      name: 'average-comments',
      title: 'Average comments',
      read: ({ stats }) => stats.avg_comments ?? null,
    },
    {
      name: 'reach-of-day',
      title: 'Reach, last full day',
      read: ({ stats }) => stats.reach ?? null,
    },
    {
      name: 'views-of-day',
      title: 'Views, last full day',
      read: ({ stats }) => stats.views ?? null,
    },
    { name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
  ],
};
