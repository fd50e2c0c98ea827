import type { Metric } from '../look.ts';

export const metrics: readonly Metric[] = [
  { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
  { name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
  {
    name: 'engagement-rate',
    title: 'Engagement',
    unit: 'percent',
    read: ({ stats }) => stats.engagement_rate ?? null,
  },
];

/** For pictures and the history only: they have no outputs. */
export const furtherMetrics: readonly Metric[] = [
  { name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
];
