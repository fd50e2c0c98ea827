import type { Kit } from '../look.ts';

/** What the media kit page says about a TikTok account. */
export const kit: Kit = {
  posts: 'videos',
  engagement: { of: ['likes', 'comments', 'shares'], per: 'views' },
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
      name: 'likes-in-total',
      title: 'Likes, all videos',
      read: ({ stats }) => stats.likes ?? null,
    },
    { name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
  ],
};
