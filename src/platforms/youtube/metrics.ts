import type { Metric } from '../look.ts';

const subscribers: Metric = {
  name: 'subscribers',
  title: 'Subscribers',
  read: ({ stats }) => stats.subscribers ?? null,
};
const views: Metric = { name: 'views', title: 'Views', read: ({ stats }) => stats.views ?? null };
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

export const metrics: readonly Metric[] = [
  subscribers,
  views,
  videos,
  engagementRate,
  averageViews,
];

export const tiles: readonly Metric[] = [engagementRate, averageViews, views, videos];
