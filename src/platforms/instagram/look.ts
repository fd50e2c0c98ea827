import type { Look } from '../look.ts';
import { tiles } from './metrics.ts';

/** How Instagram is named and coloured in pictures and on the page. */
export const look: Look = {
  colours: { light: '#b92b78', dark: '#f58abf' },
  format: 'square',
  logo: 'instagram',
  audience: 'followers',
  tiles,
};
