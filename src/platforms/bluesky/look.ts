import type { Look } from '../look.ts';
import { furtherMetrics, metrics } from './metrics.ts';

/** How Bluesky is named and coloured in pictures and on the page. */
export const look: Look = {
  colours: { light: '#0a66c2', dark: '#6fb7ff' },
  format: 'text',
  logo: 'bluesky',
  audience: 'followers',
  tiles: [...metrics.slice(1), ...furtherMetrics],
};
