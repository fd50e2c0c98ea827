import type { Metric } from '../look.ts';

const engagementRate: Metric = {
  name: 'engagement-rate',
  title: 'Engagement',
  unit: 'percent',
  read: ({ stats }) => stats.engagement_rate ?? null,
};

export const metrics: readonly Metric[] = [
  { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
  { name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
  engagementRate,
];

/** All but the first are for the card and the history alone: they have no outputs. */
export const tiles: readonly Metric[] = [
  engagementRate,
  { name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
  {
    name: 'average-comments',
    title: 'Average comments',
    read: ({ stats }) => stats.avg_comments ?? null,
  },
  { name: 'reach', title: 'Reach', read: ({ stats }) => stats.reach ?? null },
];
