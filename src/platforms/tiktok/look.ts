import type { Look } from '../look.ts';
import { tiles } from './metrics.ts';

/** How TikTok is named and coloured in pictures and on the page. */
export const look: Look = {
  colours: { light: '#0b7570', dark: '#3fd0c4' },
  format: 'upright',
  logo: 'tiktok',
  audience: 'followers',
  tiles,
};
