import { type Markup, xml } from '../xml.ts';

/** A part of the page: what it is on one side, what is to be seen on the other. */
export interface Section {
  id: string;
  title: string;
  side: Markup | null;
  main: Markup;
}

export const drawSection = ({ id, title, side, main }: Section): Markup =>
  xml`<section class="row ${id}" aria-labelledby="${id}">
<div class="side"><h2 id="${id}">${title}</h2>
${side}</div>
<div class="main">${main}</div>
</section>`;
