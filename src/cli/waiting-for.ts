import { basename } from 'node:path';
import type { Text } from '../locale/text.ts';

/** Says that another program holds the lock of a file. `message` is the English line of `lockFile`. */
export const waitingFor = (file: string, message: string): Text => ({
  en: message,
  de: `Ein anderes Programm arbeitet mit ${basename(file)}: Warte, bis es fertig ist.`,
});
