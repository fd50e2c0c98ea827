import { type Markup, xml } from './xml.ts';

/** Fonts of the viewer's machine, because an SVG in an `<img>` cannot load any. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

export interface Picture {
  /** Id of the root element: letters, digits and hyphens. */
  id: string;
  width: number;
  height: number;
  /** For screen readers: what the picture is. */
  title: string;
  /** For screen readers: what the picture shows. */
  description: string;
  content: readonly (Markup | null)[];
}

/** Returns an SVG file that fills the width of its container and that screen readers can read. */
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
