import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Of itself and of what it holds. */
  text: string;
}

/** All elements of a document, by a parser that takes nothing but well-formed XML; throws for anything else. */
export function readXml(document: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  for (const unwanted of ['doctype', 'cdata', 'comment', 'processinginstruction'] as const) {
    parser.on(unwanted, () => {
      throw new Error(`There is a ${unwanted} in it.`);
    });
  }
  parser.write(document).close();
  return elements;
}
