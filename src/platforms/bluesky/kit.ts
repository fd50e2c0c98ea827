import type { Kit } from '../look.ts';
import { furtherMetrics, metrics } from './metrics.ts';

/** What the media kit page says about a Bluesky account. */
export const kit: Kit = {
  posts: 'posts',
  engagement: { of: ['likes', 'replies', 'reposts', 'quotes'], per: 'followers' },
  figures: [
    ...metrics.filter(({ unit }) => unit === 'percent'),
    ...furtherMetrics,
    ...metrics.filter(({ name }) => name === 'posts'),
  ],
};
