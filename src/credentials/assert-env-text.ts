import { StatsError } from '../errors.ts';
import type { Platform } from '../platforms/platform.ts';
import { splitKey, type TextIn } from './accounts.ts';
import type { EnvFile } from './env-file.ts';

/**
 * Throws `invalid-input` for a text that is something else than `.env.social`, such as JSON or base64, or whose
 * line ends are lost. Values are never quoted. An empty text passes: only the caller knows where it comes from.
 */
export function assertEnvText(
  env: EnvFile,
  platforms: readonly Platform[],
  textIn: TextIn = 'secret',
): void {
  const names = platforms.flatMap(({ keys }) => keys.map(({ name }) => name));
  const pairs = new RegExp(`((?:${names.join('|')})(?:__[A-Za-z0-9]+)?)["']?\\s*[=:]`);
  assertOwnLines(env, pairs);
  const holdsKeys = env.entries.some(({ key }) => names.includes(splitKey(key).name));
  const text = env.text.trim();
  if (holdsKeys) return;
  if (/^["'{[]/.test(text) && pairs.test(text)) throw flaw('is JSON', 'Do not quote or nest it.');
  if (pairs.test(decodeBase64(text))) throw flaw('is base64', 'Store the decoded text.');
  if (/^\*+$/.test(text)) throw flaw('is what a log shows instead of it', 'Store the text itself.');
  if (/^[\w.-]+$/.test(text))
    throw flaw(
      'is one word',
      textIn === 'secret'
        ? `If it is the secret's name, pass its text instead: env-social: \${{ secrets.NAME }}.`
        : 'Put the text itself into the file.',
    );
  if (pairs.test(text))
    throw flaw(
      'contains keys, but none at the beginning of a line',
      'Nothing but export may precede it.',
    );
}

/** A value that holds another key has swallowed that key's line. */
function assertOwnLines({ entries }: EnvFile, pairs: RegExp): void {
  for (const { key, value } of entries) {
    const swallowed = pairs.exec(value);
    if (!swallowed) continue;
    const before = value.slice(0, swallowed.index);
    const why = before.includes('\n')
      ? 'a quote is not closed'
      : /\\r?\\?n\s*$/.test(before)
        ? 'the text contains \\n instead of line ends'
        : 'the line ends are lost';
    throw flaw(`has ${swallowed[1]} inside the value of ${key}: ${why}`, '');
  }
}

/** Empty for what is no base64; line breaks are allowed. */
const decodeBase64 = (text: string): string =>
  /^[A-Za-z0-9+/=\s]{16,}$/.test(text) ? Buffer.from(text, 'base64').toString() : '';

const flaw = (what: string, hint: string) =>
  new StatsError(
    'invalid-input',
    `The text of .env.social ${what}.`,
    `Write each key as KEY=value on a line of its own. ${hint}`.trim(),
  );
