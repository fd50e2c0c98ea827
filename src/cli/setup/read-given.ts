import { readFile } from 'node:fs/promises';
import { isPlaceholder, splitKey } from '../../credentials/accounts.ts';
import { parseEnv } from '../../credentials/env-file.ts';
import { StatsError } from '../../errors.ts';
import type { Platform, Values } from '../../platforms/platform.ts';

/**
 * The keys of these platforms in prepared files, of which the last counts, and above them in the
 * environment. What is empty or still a placeholder was not given.
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

/** Throws `invalid-input` for a file that cannot be read, or files without any key. */
export async function readPrepared(
  files: readonly string[],
  platforms: readonly Platform[],
): Promise<Map<string, string>> {
  const texts = await Promise.all(files.map(readText));
  const values = pick(new Map(texts.flatMap((text) => [...parseEnv(text).values])), platforms);
  if (files.length > 0 && values.size === 0) throw nothingIn(files, platforms);
  return values;
}

/** Those that are keys of the platforms, labelled ones too, and hold something; in the platforms' order. */
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
