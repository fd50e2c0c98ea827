import { readFile, rm } from 'node:fs/promises';
import { systemCode } from '../../../errors.ts';
import { BilingualError } from '../../bilingual-error.ts';
import { addToGitIgnore } from '../add-to-git-ignore.ts';
import { createFile } from '../create-file.ts';

/** What is left of a GitHub App that was made and not yet stored. */
export interface AppKey {
  /** `owner/name` of the repository that it was made for. */
  repository: string;
  /** `null`: it writes secrets of the repository itself. */
  environment: string | null;
  clientId: string;
  /** The App's own page at GitHub. */
  page: string;
  /** Id of the account that owns the App; empty when unknown. */
  ownerId: string;
  /** PEM, as GitHub gave it. */
  privateKey: string;
}

/** Returns where the key is kept until it is stored: beside `.env.social`. */
export const toKeyFile = (envFile: string): string => `${envFile}.app.pem`;

/**
 * Writes the key to a new file that only this user can read, and that git ignores. PEM allows lines before the key:
 * https://www.rfc-editor.org/rfc/rfc7468#section-5.2
 */
export async function saveKey(file: string, key: AppKey): Promise<void> {
  const { privateKey, ...rest } = key;
  const notes = Object.entries(rest).map(([name, value]) => `${name}: ${value ?? ''}\n`);
  await createFile(file, `${notes.join('')}${privateKey}`, { mode: 0o600 });
  await addToGitIgnore(file);
}

/** Reads the key of an earlier `setup`; `null` when there is none. Rejects with `invalid-input` for a broken file. */
export async function readKey(file: string): Promise<AppKey | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw broken(file);
  });
  if (text === null) return null;
  const read = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
  const start = text.indexOf('-----BEGIN');
  const [repository, clientId, page] = [read('repository'), read('clientId'), read('page')];
  if (start < 0 || !repository || !clientId || !URL.canParse(page)) throw broken(file);
  return {
    repository,
    environment: read('environment') || null,
    clientId,
    page,
    ownerId: read('ownerId'),
    privateKey: text.slice(start),
  };
}

export const removeKey = (file: string): Promise<void> => rm(file, { force: true });

const broken = (file: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `${file} should hold the key of a GitHub App that an earlier setup made, and cannot be read as such.`,
      de: `${file} sollte den Schlüssel einer GitHub App enthalten, die ein früheres setup angelegt hat, lässt sich aber nicht so lesen.`,
    },
    {
      en: 'Delete the App on its page at GitHub under Settings, Developer settings, GitHub Apps; delete the file; and start again.',
      de: 'Lösche die App bei GitHub unter „Settings“, „Developer settings“, „GitHub Apps“, lösche die Datei, und beginne von vorn.',
    },
  );
