import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from './find.ts';
import type { Year } from './year.ts';

/**
 * The tokens of the emulators, as they are and in the forms of addresses and JSON. Not within the base64 of a
 * recovery line, whose random bytes have any four letters now and then.
 */
const token = /(?<![\w+/-])((act|rft|clt)\.\w{20,}|IGAA\w{20,}|gh[sp]_\w{20,}|github_pat_\w{20,})/;

/** Reports a text in which a secret value can be read. */
export function checkText(year: Year, text: string, where: string): void {
  const { tiktokApp, instagramApp } = year.creator;
  const isShown =
    token.test(text) ||
    [tiktokApp.clientSecret, instagramApp.appSecret].some((one) => text.includes(one));
  if (isShown) find(year, `a secret value can be read in ${where}`);
}

/** Reports files of a folder in which a secret value can be read, and names that show one. */
export function checkFiles(year: Year, folder: string, mayHold: (name: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    checkText(year, name, 'the name of a file');
    if (mayHold(name)) continue;
    checkText(year, readFileSync(join(folder, name), 'latin1'), 'a file');
  }
}
