import type { Platform } from '../../platforms/platform.ts';
import { type Markup, xml } from '../xml.ts';

/** The form of a platform's posts, drawn with nothing in it: no logo is copied. */
const shapes: Record<Platform['look']['format'], Markup> = {
  upright: xml`<rect x="3.5" y="0.5" width="9" height="15" rx="2"/>`,
  square: xml`<rect x="1.5" y="1.5" width="13" height="13" rx="3"/>`,
  wide: xml`<rect x="0" y="3.5" width="16" height="9" rx="2"/>`,
  text: xml`<path d="M1 2.5h14v2.4H1zM1 6.8h14v2.4H1zM1 11.1h9v2.4H1z"/>`,
};

export const drawMark = ({ look }: Pick<Platform, 'look'>): Markup =>
  xml`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shapes[look.format]}</svg>`;
