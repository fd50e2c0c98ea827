import { createHash } from 'node:crypto';
import { markOf } from '../../files/makers-mark.ts';
import type { PictureSize } from '../picture-size.ts';
import { type Markup, xml } from '../xml.ts';

export interface Head {
  locale: string;
  title: string;
  description: string;
  style: string;
  /** The page's own address; `null` when it is not known. */
  url: string | null;
  /** The portrait for previews of links, with its size if that is known; `null` without one. */
  image: { address: string; alt: string; size: PictureSize | null } | null;
}

/**
 * Returns the `<head>`. The policy allows the page's own style and embedded pictures, and nothing else:
 * https://www.w3.org/TR/CSP3/
 */
export function drawHead({ title, description, style, url, image }: Head): Markup {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return xml`<head>
<meta charset="utf-8">
${toRaw(markOf('index.html') ?? '')}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${url === null ? null : xml`<meta property="og:url" content="${url}">`}
${image && drawImage(image)}
${toStyleElement(style)}
</head>`;
}

/** Sizes let a service show the picture before it has fetched it: https://ogp.me/#structured */
function drawImage({ address, alt, size }: NonNullable<Head['image']>): Markup {
  const sizes = size
    ? xml`
<meta property="og:image:width" content="${size.width}">
<meta property="og:image:height" content="${size.height}">`
    : null;
  return xml`<meta property="og:image" content="${address}">${sizes}
<meta property="og:image:alt" content="${alt}">`;
}

/** Text that is markup already. It must hold nothing that a person wrote. */
const toRaw = (markup: string): Markup => ({ markup });

/** A style sheet is raw text in HTML: only `<` could end it. */
function toStyleElement(style: string): Markup {
  if (style.includes('<')) throw new Error('A style sheet must not contain markup.');
  return toRaw(`<style>${style}</style>`);
}
