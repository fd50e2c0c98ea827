import type { Metric } from '../platform.ts';

export const metrics: readonly Metric[] = [
  { name: 'subscribers', title: 'Subscribers', read: ({ stats }) => stats.subscribers ?? null },
  { name: 'views', title: 'Views', read: ({ stats }) => stats.views ?? null },
  { name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
  {
    name: 'engagement-rate',
    title: 'Engagement',
    unit: 'percent',
    read: ({ stats }) => stats.engagement_rate ?? null,
  },
  { name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
];
