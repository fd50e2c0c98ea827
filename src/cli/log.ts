import { styleText } from 'node:util';
import { createRedactor, type Redact } from '../credentials/redactor.ts';
import type { Log } from '../log.ts';

/** Returns a log that writes lines for a terminal or a file, with `***` in place of every masked value. */
export function createLog(
  write: (text: string) => void,
  options: { colour: boolean; debug: boolean },
): Log {
  const masked = new Set<string>();
  let redact: Redact | null = null;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    options.colour ? styleText(style, text) : text;
  const say = (line: string) => {
    redact ??= createRedactor(masked, 1);
    write(`${redact(line)}\n`);
  };
  return {
    group: (title) => say(`\n${paint('bold', title)}`),
    info: (line) => say(`  ${paint('green', '✓')} ${line}`),
    debug: (line) => {
      if (options.debug) say(`    ${paint('dim', line)}`);
    },
    failure: (line) => say(`  ${paint('red', '✗')} ${line}`),
    notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
    warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
    mask: (value) => {
      masked.add(value);
      redact = null;
    },
  };
}
