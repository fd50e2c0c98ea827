import { SaxesParser } from 'saxes';
import { markOf } from '../../src/files/makers-mark.ts';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Including the text of its descendants. */
  text: string;
}

/**
 * Returns all elements of a document. Throws for XML that is not well-formed, and for doctypes, CDATA,
 * processing instructions, and comments other than the mark of this action.
 */
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
  for (const unwanted of ['doctype', 'cdata', 'processinginstruction'] as const) {
    parser.on(unwanted, () => {
      throw new Error(`There is a ${unwanted} in it.`);
    });
  }
  parser.on('comment', (text) => {
    if (text.trim() !== markOf('creator.svg')) throw new Error('There is a comment in it.');
  });
  parser.write(document).close();
  return elements;
}
