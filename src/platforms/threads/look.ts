import type { Look } from '../look.ts';
import { furtherMetrics, metrics } from './metrics.ts';

/** How Threads is named and coloured in pictures and on the page. */
export const look: Look = {
  colours: { light: '#4a4458', dark: '#cdc7dc' },
  format: 'text',
  logo: 'threads',
  audience: 'followers',
  tiles: [...metrics.slice(1), ...furtherMetrics],
};
