import type { Look } from '../look.ts';
import { furtherMetrics, metrics } from './metrics.ts';

/** How Mastodon is named and coloured in pictures and on the page. */
export const look: Look = {
  colours: { light: '#563acc', dark: '#aba6ff' },
  format: 'text',
  logo: 'mastodon',
  audience: 'followers',
  tiles: [...metrics.slice(1), ...furtherMetrics],
};
