import { resolve } from 'node:path';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { StatsError } from '../errors.ts';
import { locales } from '../locale/words.ts';
import { parseColour } from '../pictures/colour.ts';
import { parseContact } from '../pictures/page/contact.ts';
import {
  type KitOptions,
  kitFlaws,
  parsePageAddress,
  parseTimeZone,
} from '../pictures/page/kit-options.ts';
import { themes } from '../pictures/theme.ts';
import type { Platform } from '../platforms/platform.ts';
import type { RefreshPolicy } from './fetch-account.ts';
import { quote } from './quote.ts';

export type FailOn = 'any' | 'all' | 'never';

export interface Inputs extends KitOptions {
  /** The parsed text of `.env.social`. */
  env: EnvFile;
  /** Empty when none was given. */
  secretsToken: string;
  secretName: string;
  /** `null` for a secret of the repository. */
  environment: string | null;
  /** Ids; empty: all that the text configures. */
  platforms: string[];
  videoCount: number;
  refresh: RefreshPolicy;
  /** Absolute path. */
  database: string;
  /** Name of the artifact; empty for none. */
  historyArtifact: string;
  /** Absolute path. */
  outputDirectory: string;
  /** Whether to ask for who follows the accounts, and to store it. */
  audience: boolean;
  githubToken: string;
  failOn: FailOn;
  dryRun: boolean;
}

/** The value of an input, without white space around it; empty for one that is not there. */
export type ReadInput = (name: string, options?: { isTrimmed?: boolean }) => string;

/** Reads and checks every input with `read`. Only `action.yml` has the defaults. Throws `invalid-input`. */
export function readInputs(platforms: readonly Platform[], read: ReadInput): Inputs {
  return {
    env: readEnv(read),
    secretsToken: read('secrets-token'),
    secretName: readSecretName(read),
    environment: readEnvironment(read),
    platforms: readPlatforms(read, platforms),
    videoCount: readVideoCount(read),
    refresh: readChoice(read, 'refresh', ['auto', 'always', 'never']),
    database: resolve(readText(read, 'database')),
    historyArtifact: readArtifactName(read),
    outputDirectory: resolve(readText(read, 'output-directory')),
    locale: readChoice(read, 'locale', locales),
    theme: readChoice(read, 'theme', themes),
    accent: readAccent(read),
    contact: readForKit(read, 'contact', parseContact),
    timeZone: parseTimeZone(readText(read, 'time-zone')) ?? refuseForKit(read, 'time-zone'),
    pageUrl: readForKit(read, 'page-url', parsePageAddress),
    audience: readBoolean(read, 'audience'),
    githubToken: read('github-token'),
    failOn: readChoice(read, 'fail-on', ['any', 'all', 'never']),
    dryRun: readBoolean(read, 'dry-run'),
  };
}

function readEnv(read: ReadInput): EnvFile {
  // Not trimmed, because the text goes back into the secret unchanged.
  const text = read('env-social', { isTrimmed: false });
  if (text.trim() !== '') return parseEnv(text);
  throw invalid(
    read,
    'env-social',
    'is empty: the secret is not set, has another name, or belongs to an environment that the job does not name; or this run receives no secrets, like runs for pull requests from forks or by Dependabot',
    `Pass the secret by its name, as in env-social: \${{ secrets.NAME }}; a secret of an environment also needs the job's key environment.`,
  );
}

/** As ranges: V8 would resolve `\p{Cc}` in each run, which takes as long as all that is done here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this expression finds them
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

function readText(read: ReadInput, name: string): string {
  const value = read(name);
  if (value === '')
    throw invalid(read, name, 'is empty', 'Give it a value, or leave the input out.');
  // The value is printed to the log, where a further line could be taken for a workflow command:
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
  if (controls.test(value))
    throw invalid(
      read,
      name,
      'contains a line end or another control character',
      'Write it on one line.',
    );
  return value;
}

/**
 * Returns the name in upper case, as GitHub stores it:
 * https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
 */
function readSecretName(read: ReadInput): string {
  const name = readText(read, 'secret-name').toUpperCase();
  if (/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name)) return name;
  throw invalid(
    read,
    'secret-name',
    'is not a name that GitHub accepts for a secret',
    'Use letters, digits and _ only, no digit first, and not GITHUB_ at the beginning.',
  );
}

/** GitHub limits the length to 255 characters; a control character cannot be part of the name either. */
function readEnvironment(read: ReadInput): string | null {
  const name = read('secret-environment');
  if (name === '') return null;
  if (name.length <= 255 && !controls.test(name)) return name;
  throw invalid(
    read,
    'secret-environment',
    'is not the name of an environment',
    'Write the name as in the settings of the repository, on one line.',
  );
}

function readPlatforms(read: ReadInput, platforms: readonly Platform[]): string[] {
  const known = platforms.map(({ id }) => id);
  const names = read('platforms')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw invalid(
    read,
    'platforms',
    'names an unknown platform',
    `Use a comma-separated list of: ${known.join(', ')}.`,
    unknown,
  );
}

/**
 * Refuses what actions/upload-artifact refuses in a name, and other control characters:
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
function readArtifactName(read: ReadInput): string {
  const name = read('history-artifact');
  if (!/["\\/:<>|*?]/.test(name) && !controls.test(name)) return name;
  throw invalid(
    read,
    'history-artifact',
    'is no name of an artifact',
    'Use the same name as in the step actions/upload-artifact, such as social-stats.',
  );
}

function readVideoCount(read: ReadInput): number {
  const text = read('video-count');
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= 100) return count;
  throw invalid(read, 'video-count', 'is not a whole number from 1 to 100', 'Use one, such as 10.');
}

function readChoice<Choice extends string>(
  read: ReadInput,
  name: string,
  choices: readonly Choice[],
): Choice {
  const text = read(name);
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  throw invalid(read, name, 'has an unknown value', `Use one of: ${choices.join(', ')}.`);
}

function readAccent(read: ReadInput): string | null {
  const text = read('accent');
  const accent = parseColour(text);
  if (text === '' || accent !== null) return accent;
  throw invalid(
    read,
    'accent',
    'is not a colour of the form #rrggbb',
    'Write six hexadecimal digits after the #, in quotes, such as "#b92b78", or omit the input.',
  );
}

/** Empty means none. */
function readForKit<Value>(
  read: ReadInput,
  name: keyof typeof kitFlaws,
  parse: (text: string) => Value | null,
): Value | null {
  const text = read(name);
  return text === '' ? null : (parse(text) ?? refuseForKit(read, name));
}

function refuseForKit(read: ReadInput, name: keyof typeof kitFlaws): never {
  const { what, hint } = kitFlaws[name];
  throw invalid(read, name, what, hint);
}

/**
 * Accepts what `@actions/core` accepts, the core schema of YAML: https://yaml.org/spec/1.2.2/#103-core-schema
 */
function readBoolean(read: ReadInput, name: string): boolean {
  const text = read(name);
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw invalid(read, name, 'is neither true nor false', 'Use true or false.');
}

/** `value` is quoted unless it could be a secret value, as when two inputs were mixed up. */
function invalid(
  read: ReadInput,
  name: string,
  what: string,
  hint: string,
  value = read(name),
): StatsError {
  const secrets = ['env-social', 'secrets-token', 'github-token'].map((secret) => read(secret));
  return new StatsError(
    'invalid-input',
    `The input ${name} ${what}${quote(value, secrets)}.`,
    hint,
  );
}
