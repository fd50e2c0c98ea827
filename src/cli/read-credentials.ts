import { readFile } from 'node:fs/promises';
import { parseEnv } from '../credentials/env-file.ts';
import { setEnv } from '../credentials/set-env.ts';
import { StatsError } from '../errors.ts';
import type { Platform } from '../platforms/platform.ts';

export const defaultEnvFile = '.env.social';

export interface Credentials {
  text: string;
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
    return { text: await readFile(file, 'utf8'), file };
  } catch (cause) {
    if (envFile !== undefined || !isMissing(cause)) throw unreadable(file, cause);
  }
  const text = toEnvText(environment, platforms);
  if (text === '') throw nothingThere();
  return { text, file: null };
}

/** The platforms' keys, labelled ones too, and what tells where they were saved. */
export function toEnvText(environment: NodeJS.ProcessEnv, platforms: readonly Platform[]): string {
  const known = new Set([
    ...platforms.flatMap(({ keys }) => keys.map(({ name }) => name)),
    'SOCIAL_SAVED_AT',
    'SOCIAL_SAVED_IN',
  ]);
  const pairs = Object.entries(environment).flatMap(([key, value]): [string, string][] =>
    value && known.has(key.replace(/__[A-Za-z0-9]+$/, '')) ? [[key, value]] : [],
  );
  if (pairs.length === 0) return '';
  const text = pairs.map(([key]) => `${key}=\n`).join('');
  const written = setEnv(text, new Map(pairs), '');
  return [...parseEnv(written)].some(([key]) => !key.startsWith('SOCIAL_')) ? written : '';
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

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
