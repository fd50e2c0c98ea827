import { styleText } from 'node:util';

/** Colours a text where standard output is a terminal that shows colours (https://no-color.org). */
export const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
