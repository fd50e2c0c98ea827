/** Text that is already markup and is not escaped again. Only `xml` creates it. */
export interface Markup {
  readonly markup: string;
}

/**
 * A template tag whose values cannot become markup: text is escaped, `Markup` is inserted unchanged, and
 * `null` inserts nothing.
 */
export function xml(
  template: TemplateStringsArray,
  ...values: (string | number | null | Markup | readonly Markup[])[]
): Markup {
  const markup = template.reduce((before, part, index) => {
    const value = values[index - 1] ?? null;
    return `${before}${toMarkup(value)}${part}`;
  });
  return { markup };
}

function toMarkup(value: string | number | null | Markup | readonly Markup[]): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}

/** Escapes text for elements and quoted attributes, and removes characters that XML 1.0 cannot contain. */
export const escapeXml = (text: string): string =>
  text.replace(notXml, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Everything outside of https://www.w3.org/TR/xml/#charsets, lone surrogates included. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
