import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../errors.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import { isRecord } from '../net/assert.ts';
import { type EnvFile, parseEnv } from './env-file.ts';
import { createSecretBox } from './secret-box.ts';
import { loadSodium } from './sodium.ts';

/** The newest text of a secret that a job knows. */
export interface HandedOver {
  file: EnvFile;
  /** Whether GitHub has taken it; `false` while that is not known. */
  isSaved: boolean;
  /** The step that sent it, as the runner names it; `null` when unknown. */
  step: string | null;
}

/**
 * What one step of a job leaves for later steps and for every `post`. GitHub gives all of them the same copy of
 * the secret, which is old once the first step has renewed a token.
 */
export interface Handover {
  /** `null` before the first write of this job. Rejects for a file that is damaged. */
  read(): Promise<HandedOver | null>;
  /** Rejects with the system's error. */
  write(handedOver: HandedOver): Promise<void>;
}

/** `folder` lives as long as the job. `envText` is the copy that all steps of the job have. */
export function createHandover(folder: string, envText: string): Handover {
  const name = createHash('sha256').update(`handover ${envText}`).digest('hex').slice(0, 32);
  const file = join(folder, `social-stats-${name}.text`);
  const openBox = async () => createSecretBox(envText, await loadSodium());
  return {
    read: async () => {
      const bytes = readIfThere(file);
      // Nearly always there is none, and libsodium is not loaded for nothing.
      if (bytes === null) return null;
      const box = await openBox();
      return toHandedOver(JSON.parse(box.open(bytes)));
    },
    write: async ({ file: { text }, isSaved, step }) => {
      const box = await openBox();
      const bytes = box.seal(JSON.stringify({ text, isSaved, step }));
      // Not durable, because the job's later steps do not run after a machine has failed.
      replaceFileSync(file, bytes, { temporary: `${file}.tmp`, durable: false });
    },
  };
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function toHandedOver(value: unknown): HandedOver {
  const { text, isSaved, step } = isRecord(value) ? value : {};
  if (typeof text !== 'string') throw new TypeError('not a text that was handed over');
  return {
    file: parseEnv(text),
    isSaved: isSaved === true,
    step: typeof step === 'string' ? step : null,
  };
}
