import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type EnvFile, parseEnv } from '../../credentials/env-file.ts';
import { StatsError, systemCode } from '../../errors.ts';
import { readText } from '../../files/read-text.ts';
import { BilingualError } from '../bilingual-error.ts';
import type { Computer } from '../computer.ts';
import type { Source } from './read-given.ts';

/** The `.env.social` to change. */
export interface Target extends Source {
  env: EnvFile;
}

/** Reads the file to change; `null` when there is none. Rejects as `readIfThere` does. */
export async function readTarget(
  file: string,
  { writtenAt }: Pick<Computer, 'writtenAt'>,
): Promise<Target | null> {
  const env = await readIfThere(file);
  return env && { file, env, values: env.values, writtenAt: writtenAt(file) };
}

/**
 * Resolves with `null` when there is no such file in an existing folder; otherwise an unreadable file is
 * `invalid-input`.
 */
export async function readIfThere(file: string): Promise<EnvFile | null> {
  try {
    return parseEnv(await readText(file));
  } catch (cause) {
    if (cause instanceof StatsError) throw cause;
    const isMissing = systemCode(cause) === 'ENOENT';
    if (isMissing && existsSync(dirname(file))) return null;
    throw new BilingualError(
      'invalid-input',
      {
        en: `${file} (--env-file) cannot be read.`,
        de: `${file} (--env-file) lässt sich nicht lesen.`,
      },
      {
        en: 'Name a file, in a folder that is there.',
        de: 'Nenne eine Datei in einem Ordner, den es gibt.',
      },
      { cause },
    );
  }
}
