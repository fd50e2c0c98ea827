/**
 * All spellings from which a secret could be read: unchanged, reversed, in base64 (also within a longer
 * text), hexadecimal and UTF-16, and as it is escaped in URLs, forms, JSON, XML and Markdown.
 */
export function spellingsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const uri = encodeURIComponent(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const texts = [
    ...base64Within(bytes),
    hex,
    hex.toUpperCase(),
    uri,
    uri.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams({ s: secret }).toString().slice('s='.length),
    json,
    json.replaceAll('/', '\\/'),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    // As a summary escapes foreign text.
    secret.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    [...secret].reverse().join(''),
  ];
  return [bytes, Buffer.from(secret, 'utf16le'), ...texts.map((text) => Buffer.from(text))];
}

/** Whether the text or the bytes contain one of the spellings. */
export function holdsSecret(content: string | Buffer, spellings: readonly Buffer[]): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return spellings.some((spelling) => bytes.includes(spelling));
}

/**
 * The part of the base64 that does not depend on the bytes before and after the secret, for each of the three
 * positions in a group of three bytes, in both alphabets.
 */
function base64Within(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const start = [0, 2, 3][before] ?? 0;
    const end = Math.floor(((before + bytes.length) * 8) / 6);
    const core = text.slice(start, end);
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
