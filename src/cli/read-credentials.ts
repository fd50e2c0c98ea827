import { readFile } from 'node:fs/promises';
import { splitKey } from '../credentials/accounts.ts';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { setEnv } from '../credentials/set-env.ts';
import { StatsError, systemCode } from '../errors.ts';
import type { Platform } from '../platforms/platform.ts';

export const defaultEnvFile = '.env.social';

export interface Credentials {
  env: EnvFile;
  /** Path; `null`: the keys came from the environment. */
  file: string | null;
}

/**
 * The text of `.env.social`, or where there is no such file, the same of the environment's variables.
 * Throws `invalid-input` for a file that was named and is not there, and when there are no keys at all.
 */
export async function readCredentials(
  envFile: string | undefined,
  platforms: readonly Platform[],
  environment: NodeJS.ProcessEnv,
): Promise<Credentials> {
  const file = envFile ?? defaultEnvFile;
  try {
    return { env: parseEnv(await readFile(file, 'utf8')), file };
  } catch (cause) {
    if (envFile !== undefined || systemCode(cause) !== 'ENOENT') throw unreadable(file, cause);
  }
  const env = toEnvFile(environment, platforms);
  if (env === null) throw nothingThere();
  return { env, file: null };
}

/** The platforms' keys in the environment, with labelled ones and stamps; `null` without any key. */
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
  new StatsError(
    'invalid-input',
    `${file} (--env-file) cannot be read.`,
    'Give the path of a file that is there; setup makes one.',
    { cause },
  );

const nothingThere = () =>
  new StatsError(
    'invalid-input',
    `There is no ${defaultEnvFile} here, and none of its keys in the environment.`,
    'Run setup to make one, or name it by --env-file.',
  );
