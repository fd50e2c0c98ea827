import { createHash } from 'node:crypto';
import { type Markup, xml } from '../xml.ts';

export interface Head {
  locale: string;
  title: string;
  description: string;
  style: string;
  /** The page's own address; `null` when it is not known. */
  url: string | null;
  /** The address of the portrait; `null` without one. */
  image: string | null;
}

/** Names the page's maker: a page without it is somebody's own, and is never replaced. */
export const generator = 'tiktok-stats-action';

/**
 * Returns the `<head>`. The policy allows the page's own style and embedded pictures, and nothing else:
 * https://www.w3.org/TR/CSP3/
 */
export function drawHead({ title, description, style, url, image }: Head): Markup {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return xml`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${url === null ? null : xml`<meta property="og:url" content="${url}">`}
${image === null ? null : xml`<meta property="og:image" content="${image}">`}
${toStyleElement(style)}
</head>`;
}

/** A style sheet is raw text in HTML, so it must hold nothing that a person wrote. */
function toStyleElement(style: string): Markup {
  if (style.includes('<')) throw new Error('A style sheet must not contain markup.');
  return { markup: `<style>${style}</style>` };
}
