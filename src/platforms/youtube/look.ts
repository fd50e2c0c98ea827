import type { Look } from '../look.ts';
import { tiles } from './metrics.ts';

/** How YouTube is named and coloured in pictures and on the page. */
export const look: Look = {
  colours: { light: '#c20a1e', dark: '#ff8278' },
  format: 'wide',
  logo: 'youtube',
  audience: 'subscribers',
  // https://developers.google.com/youtube/v3/docs/channels#statistics.subscriberCount
  roundsAudience: true,
  tiles,
};
