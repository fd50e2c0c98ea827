import { type EnvFile, parseEnv } from '../../credentials/env-file.ts';
import { setEnv } from '../../credentials/set-env.ts';

/**
 * The file with the values set, every other line as it was; new keys come last. Throws `invalid-input` for a
 * value that no dotenv text can hold.
 */
export function putValues(file: EnvFile, values: ReadonlyMap<string, string>): EnvFile {
  const [first] = values.keys();
  if (first === undefined) return file;
  const last = [...file.values.keys()].at(-1);
  // A first key has nothing to stand behind.
  const begun = last === undefined ? parseEnv(`${endLine(file.text)}${first}=\n`) : file;
  return setEnv(begun, values, last ?? first);
}

/**
 * What goes into the secret: each key once and nothing else, for the runner masks every line of a secret, a
 * comment as well.
 */
export function toSecretFile({ values }: EnvFile): EnvFile {
  const kept = [...values].filter(([, value]) => value !== '');
  return putValues(parseEnv(''), new Map(kept));
}

const endLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
