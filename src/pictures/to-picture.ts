import { type Markup, xml } from './xml.ts';

/** Fonts of the viewer's machine, because an SVG in an `<img>` cannot load any. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

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
  /** The mark of this action, for a file of a name that others use as well. */
  mark?: string | null;
}

/**
 * Returns an SVG file of its own size in pixels, which shrinks where it has less room, and that screen readers
 * can read.
 */
export function toPicture(picture: Picture): string {
  const { id, width, height, title, description, content, mark = null } = picture;
  return `${
    xml`<svg xmlns="http://www.w3.org/2000/svg" id="${id}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="max-width:100%;height:auto" role="img" aria-labelledby="${id}-title ${id}-description" font-family="${fontFamily}">
${
  mark === null
    ? null
    : xml`<!-- ${{ markup: mark }} -->
`
}<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${content.filter((part) => part !== null)}
</svg>`.markup
  }\n`;
}
