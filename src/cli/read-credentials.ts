import { splitKey } from '../credentials/accounts.ts';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { setEnv } from '../credentials/set-env.ts';
import { StatsError, systemCode } from '../errors.ts';
import { readText } from '../files/read-text.ts';
import type { Platform } from '../platforms/platform.ts';
import { BilingualError } from './bilingual-error.ts';

export const defaultEnvFile = '.env.social';

export interface Credentials {
  env: EnvFile;
  /** Path; `null` when the keys come from the environment. */
  file: string | null;
}

/**
 * Reads `envFile`; without one, `.env.social`, and if that does not exist, the keys in the environment.
 * Rejects with `invalid-input` for a file that cannot be read or is not UTF-8, and when there are no keys at
 * all.
 */
export async function readCredentials(
  envFile: string | undefined,
  platforms: readonly Platform[],
  environment: NodeJS.ProcessEnv,
): Promise<Credentials> {
  const found = await findCredentials(envFile, platforms, environment);
  if (found === null) throw nothingThere();
  return found;
}

/** As `readCredentials`, but resolves with `null` when there are no keys at all. */
export async function findCredentials(
  envFile: string | undefined,
  platforms: readonly Platform[],
  environment: NodeJS.ProcessEnv,
): Promise<Credentials | null> {
  const file = envFile ?? defaultEnvFile;
  try {
    return { env: parseEnv(await readText(file)), file };
  } catch (cause) {
    if (cause instanceof StatsError) throw cause;
    if (envFile !== undefined || systemCode(cause) !== 'ENOENT') throw unreadable(file, cause);
  }
  const env = toEnvFile(environment, platforms);
  return env && { env, file: null };
}

/**
 * Returns the keys in the environment, labelled ones and stamps included; `null` without any platform's key.
 */
export function toEnvFile(
  environment: NodeJS.ProcessEnv,
  platforms: readonly Platform[],
): EnvFile | null {
  const known = new Set([
    ...platforms.flatMap(({ keys }) => keys.map(({ name }) => name)),
    'SOCIAL_SAVED_AT',
    'SOCIAL_SAVED_IN',
  ]);
  const pairs = Object.entries(environment).flatMap(([key, value]): [string, string][] =>
    value && known.has(splitKey(key).name) ? [[key, value]] : [],
  );
  if (pairs.every(([key]) => key.startsWith('SOCIAL_'))) return null;
  const text = pairs.map(([key]) => `${key}=\n`).join('');
  return setEnv(parseEnv(text), new Map(pairs), '');
}

const unreadable = (file: string, cause: unknown) =>
  new BilingualError(
    'invalid-input',
    {
      en: `${file} (--env-file) cannot be read.`,
      de: `${file} (--env-file) lässt sich nicht lesen.`,
    },
    {
      en: 'Give the path of a file that is there; setup makes one.',
      de: 'Gib den Pfad einer Datei an, die es gibt; setup legt eine an.',
    },
    { cause },
  );

export const nothingThere = () =>
  new BilingualError(
    'invalid-input',
    {
      en: `There is no ${defaultEnvFile} here, and none of its keys in the environment.`,
      de: `Hier gibt es keine ${defaultEnvFile}, und keiner ihrer Schlüssel steht in der Umgebung.`,
    },
    {
      en: 'Run setup to make one, or name it by -e.',
      de: 'Lege mit setup eine an, oder nenne sie mit -e.',
    },
  );
