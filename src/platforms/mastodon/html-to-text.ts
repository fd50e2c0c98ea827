const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * The text of a profile or post: paragraphs and line breaks become line feeds, other tags are left out. Servers send
 * the few tags of https://docs.joinmastodon.org/spec/activitypub/#sanitization
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gis, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|li|blockquote|pre|ul|ol|h[1-6])>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decode)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A reference that has no character stays as it is. */
function decode(reference: string, name: string): string {
  if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference;
}
