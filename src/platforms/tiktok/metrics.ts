import type { Metric } from '../platform.ts';

export const metrics: readonly Metric[] = [
  { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
  { name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null },
  { name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
  {
    name: 'engagement-rate',
    title: 'Engagement',
    unit: 'percent',
    read: ({ stats }) => stats.engagement_rate ?? null,
  },
  { name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
];
