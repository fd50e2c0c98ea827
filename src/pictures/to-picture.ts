import { type Markup, xml } from './xml.ts';

/** Fonts of the viewer's machine: a picture in an `<img>` may load none. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

export interface Picture {
  /** Of the root element; letters, digits and hyphens. */
  id: string;
  width: number;
  height: number;
  /** For screen readers: what it is, and what it shows. */
  title: string;
  description: string;
  content: readonly (Markup | null)[];
}

/** An SVG file that fills the width it is given, and that screen readers read. */
export function toPicture(picture: Picture): string {
  const { id, width, height, title, description, content } = picture;
  return `${
    xml`<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-labelledby="${id}-title ${id}-description" font-family="${fontFamily}">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${content.filter((part) => part !== null)}
</svg>`.markup
  }\n`;
}
