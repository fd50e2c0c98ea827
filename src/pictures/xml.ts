/** Text that is markup already, and is never escaped again. Only `xml` makes it. */
export interface Markup {
  readonly markup: string;
}

/**
 * A template whose holes can never become markup: every text in them is escaped, markup of this same
 * function is taken as it is, and `null` is nothing.
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

/** Foreign text for elements and for attributes in quotes, without the characters that XML 1.0 cannot hold at all. */
export const escapeXml = (text: string): string =>
  text.replace(notXml, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** "Extensible Markup Language (XML) 1.0", 2.2; halves of a character included. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
