import type { Kit } from '../look.ts';

/** What the media kit page says about a Threads account. */
export const kit: Kit = {
  posts: 'posts',
  engagement: { of: ['likes', 'replies', 'reposts', 'quotes'], per: 'views' },
  figures: [
    {
      name: 'engagement-rate',
      title: 'Engagement',
      unit: 'percent',
      read: ({ stats }) => stats.engagement_rate ?? null,
    },
    { name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
    {
      name: 'median-views',
      title: 'Median views',
      read: ({ stats }) => stats.median_views ?? null,
    },
    {
      name: 'profile-views',
      title: 'Profile views, two days',
      read: ({ stats }) => stats.views ?? null,
    },
  ],
};
