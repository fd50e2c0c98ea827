import { everyToken, isPlaceholder, splitKey } from '../../credentials/accounts.ts';
import { parseEnv } from '../../credentials/env-file.ts';
import { findFlaw } from '../../credentials/value-flaws.ts';
import { StatsError } from '../../errors.ts';
import { readText } from '../../files/read-text.ts';
import type { Text } from '../../locale/text.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';
import { type Computer, thisComputer } from '../computer.ts';
import { quoteAfter } from '../describe-error.ts';
import { emulatedSecret } from '../emulated-secret.ts';
import type { Dialogue } from './dialogue.ts';
import { mendValues, readLoneAnswer } from './mend-values.ts';

/** A file from which `setup` takes values. */
export interface Source {
  file: string;
  values: Values;
  /** When the file was last changed before it was read, in ms since 1970 by this computer's clock. */
  writtenAt: number;
  /** What was mended in it, for the person. */
  notes?: readonly Text[];
}

/**
 * Returns the platforms' values from prepared files and from the environment. Later files win over earlier
 * ones, and the environment wins over files; empty values and placeholders are ignored.
 */
export function mergeGiven(
  sources: readonly Source[],
  environment: NodeJS.ProcessEnv,
  platforms: readonly Platform[],
): Map<string, string> {
  const named = Object.entries(environment).map(([key, value]) => [key, value ?? ''] as const);
  const { values } = mendValues(pick(new Map(named), platforms), platforms);
  // They come with the addresses that a shell has taken from emulate, and would take the place of a sign-in.
  const tokens = environment[emulatedSecret] ? everyToken(values, platforms) : [];
  for (const { key } of tokens) values.delete(key);
  return new Map([...mergeSources(sources, platforms), ...values]);
}

/** The platforms' values from files; later files win. */
export const mergeSources = (
  sources: readonly Pick<Source, 'values'>[],
  platforms: readonly Platform[],
): Map<string, string> => pick(new Map(sources.flatMap(({ values }) => [...values])), platforms);

/**
 * Reads prepared files. Rejects with `invalid-input` for one that cannot be read or is not UTF-8, and for files
 * without any value.
 */
export async function readSources(
  files: readonly string[],
  platforms: readonly Platform[],
  { writtenAt }: Pick<Computer, 'writtenAt'> = thisComputer,
): Promise<Source[]> {
  const sources = await Promise.all(
    files.map(async (file) => {
      const text = await readPrepared(file);
      const answer = readLoneAnswer(text, platforms);
      const { values, notes } = mendValues(answer ?? parseEnv(text).values, platforms);
      return { file, values, writtenAt: writtenAt(file), notes };
    }),
  );
  if (files.length > 0 && mergeSources(sources, platforms).size === 0)
    throw nothingIn(files, platforms);
  return sources;
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

/**
 * Returns the values without those that belong elsewhere or were copied wrongly, each named in a warning. When nobody
 * can be asked for better ones, it throws `invalid-input` instead.
 */
export function withoutFlawed(
  given: Values,
  platforms: readonly Platform[],
  { sources, dialogue }: { sources: readonly Source[]; dialogue: Dialogue },
): Map<string, string> {
  const isStamped = sources.some(({ values }) => values.has('SOCIAL_SAVED_AT'));
  const keys = platforms.flatMap((platform) => platform.keys);
  const kept = [...given].filter(([written, value]) => {
    const key = keys.find(({ name }) => name === splitKey(written).name);
    const flaw = key && findFlaw(key, value, isStamped);
    if (!flaw) return true;
    const message = `The key ${written} ${flaw.what}.`;
    if (!dialogue.mayAsk) throw new StatsError('invalid-input', message, flaw.hint);
    dialogue.warn(
      quoteAfter(`Der Wert von ${written} kann so nicht stimmen.`, `${message} ${flaw.hint}`),
    );
    return false;
  });
  return new Map(kept);
}

async function readPrepared(file: string): Promise<string> {
  try {
    return await readText(file);
  } catch (cause) {
    if (cause instanceof StatsError) throw cause;
    throw new BilingualError(
      'invalid-input',
      { en: `${file} (--from) cannot be read.`, de: `${file} (--from) lässt sich nicht lesen.` },
      {
        en: 'Give the path of a file that is there.',
        de: 'Gib den Pfad einer Datei an, die es gibt.',
      },
      { cause },
    );
  }
}

const nothingIn = (files: readonly string[], platforms: readonly Platform[]) =>
  new BilingualError(
    'invalid-input',
    {
      en: `There is no key of ${platforms.map(({ name }) => name).join(', ')} in ${files.join(', ')}.`,
      de: `${files.join(', ')}: kein Schlüssel von ${platforms.map(({ name }) => name).join(', ')} gefunden.`,
    },
    {
      en: 'Its lines look like those of .env.social.example, KEY=value; or it is the whole JSON answer of a token endpoint.',
      de: 'Die Zeilen sehen aus wie in .env.social.example, KEY=value; oder die Datei ist die ganze JSON-Antwort eines Token-Endpunkts.',
    },
  );
