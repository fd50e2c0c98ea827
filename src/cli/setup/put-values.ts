import { isPlaceholder } from '../../credentials/accounts.ts';
import { type EnvFile, parseEnv } from '../../credentials/env-file.ts';
import { setEnv } from '../../credentials/set-env.ts';

/**
 * Returns the file with the values set and every other line unchanged; new keys come last. Throws
 * `invalid-input` for a value that no dotenv text can hold.
 */
export function putValues(file: EnvFile, values: ReadonlyMap<string, string>): EnvFile {
  const [first] = values.keys();
  if (first === undefined) return file;
  const last = [...file.values.keys()].at(-1);
  // `setEnv` adds keys after an existing one, so a file without keys first gets a line for one.
  const begun = last === undefined ? parseEnv(`${endLine(file.text)}${first}=\n`) : file;
  return setEnv(begun, values, last ?? first);
}

/**
 * Returns the text for the secret: each key with a value once, and no comments, because the runner masks
 * every line of a secret.
 */
export function toSecretFile({ values }: EnvFile): EnvFile {
  const kept = [...values].filter(([, value]) => value !== '');
  return putValues(parseEnv(''), new Map(kept));
}

const endLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** Sets the values, and empties placeholders of other platforms, because a run refuses them. */
export function putChanges(file: EnvFile, changes: ReadonlyMap<string, string>): EnvFile {
  const changed = putValues(file, changes);
  const left = [...changed.values].filter(([, value]) => isPlaceholder(value));
  return putValues(changed, new Map(left.map(([key]) => [key, ''])));
}
