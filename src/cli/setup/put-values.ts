import { parseEnv, setEnv } from '../../credentials/env-file.ts';

/**
 * `text` with the values set, every other line as it was; new keys come last. Throws `invalid-input` for a
 * value that no dotenv text can hold.
 */
export function putValues(text: string, values: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [key, value] of values) {
    const last = [...parseEnv(result).keys()].at(-1);
    // A first key has nothing to stand behind.
    if (last === undefined) result = `${endLine(result)}${key}=\n`;
    result = setEnv(result, new Map([[key, value]]), last ?? key);
  }
  return result;
}

/**
 * What goes into the secret: each key once and nothing else, for the runner masks every line of a secret, a
 * comment as well.
 */
export function toSecretText(text: string): string {
  const kept = [...parseEnv(text)].filter(([, value]) => value !== '');
  return putValues('', new Map(kept));
}

const endLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
