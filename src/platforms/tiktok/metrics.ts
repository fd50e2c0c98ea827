import type { Metric } from '../look.ts';

const followers: Metric = {
  name: 'followers',
  title: 'Followers',
  read: ({ stats }) => stats.followers ?? null,
};
const likes: Metric = { name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null };
const videos: Metric = {
  name: 'videos',
  title: 'Videos',
  read: ({ stats }) => stats.videos ?? null,
};
const engagementRate: Metric = {
  name: 'engagement-rate',
  title: 'Engagement',
  unit: 'percent',
  read: ({ stats }) => stats.engagement_rate ?? null,
};
const averageViews: Metric = {
  name: 'average-views',
  title: 'Average views',
  read: ({ stats }) => stats.avg_views ?? null,
};

export const metrics: readonly Metric[] = [followers, likes, videos, engagementRate, averageViews];

export const tiles: readonly Metric[] = [engagementRate, averageViews, likes, videos];
