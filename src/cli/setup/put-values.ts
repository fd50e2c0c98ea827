import { parseEnv } from '../../credentials/env-file.ts';
import { setEnv } from '../../credentials/set-env.ts';

/**
 * `text` with the values set, every other line as it was; new keys come last. Throws `invalid-input` for a
 * value that no dotenv text can hold.
 */
export function putValues(text: string, values: ReadonlyMap<string, string>): string {
  const [first] = values.keys();
  if (first === undefined) return text;
  const last = [...parseEnv(text).keys()].at(-1);
  // A first key has nothing to stand behind.
  const begun = last === undefined ? `${endLine(text)}${first}=\n` : text;
  return setEnv(begun, values, last ?? first);
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
