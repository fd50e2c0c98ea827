import type { Metric } from '../look.ts';

export const metrics: readonly Metric[] = [
  { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
  { name: 'views', title: 'Views', read: ({ stats }) => stats.views ?? null },
  {
    name: 'engagement-rate',
    title: 'Engagement',
    unit: 'percent',
    read: ({ stats }) => stats.engagement_rate ?? null,
  },
];

/** For pictures and the history only: they have no outputs. */
export const furtherMetrics: readonly Metric[] = [
  { name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
  { name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null },
];
