import { readFile } from 'node:fs/promises';
import { isPlaceholder, splitKey } from '../../credentials/accounts.ts';
import { parseEnv } from '../../credentials/env-file.ts';
import { StatsError } from '../../errors.ts';
import type { Platform, Values } from '../../platforms/platform.ts';

/**
 * Resolves with the platforms' values from prepared files and from the environment. Later files win over
 * earlier ones, and the environment wins over files; empty values and placeholders are ignored. Rejects as
 * {@link readPrepared} does.
 */
export async function readGiven(
  files: readonly string[],
  environment: NodeJS.ProcessEnv,
  platforms: readonly Platform[],
): Promise<Map<string, string>> {
  const prepared = await readPrepared(files, platforms);
  const named = Object.entries(environment).map(([key, value]) => [key, value ?? ''] as const);
  return new Map([...prepared, ...pick(new Map(named), platforms)]);
}

/**
 * Resolves with the platforms' values from prepared files; later files win. Rejects with `invalid-input` for
 * a file that cannot be read, and for files without any value.
 */
export async function readPrepared(
  files: readonly string[],
  platforms: readonly Platform[],
): Promise<Map<string, string>> {
  const texts = await Promise.all(files.map(readText));
  const values = pick(new Map(texts.flatMap((text) => [...parseEnv(text).values])), platforms);
  if (files.length > 0 && values.size === 0) throw nothingIn(files, platforms);
  return values;
}

/**
 * Returns the platforms' values, labelled ones included, in the platforms' order; no empty ones or
 * placeholders.
 */
export function pick(values: Values, platforms: readonly Platform[]): Map<string, string> {
  const names = platforms.flatMap(({ keys }) => keys.map(({ name }) => name));
  const placeOf = (key: string) => names.indexOf(splitKey(key).name);
  return new Map(
    [...values]
      .filter(([key, value]) => placeOf(key) >= 0 && value !== '' && !isPlaceholder(value))
      .sort(([one], [other]) => placeOf(one) - placeOf(other)),
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} (--from) cannot be read.`,
      'Give the path of a file that is there.',
      { cause },
    );
  }
}

const nothingIn = (files: readonly string[], platforms: readonly Platform[]) =>
  new StatsError(
    'invalid-input',
    `There is no key of ${platforms.map(({ name }) => name).join(', ')} in ${files.join(', ')}.`,
    'Its lines look like those of .env.social.example: KEY=value.',
  );
