import { StatsError } from '../errors.ts';
import type { Platform, Values } from '../platforms/platform.ts';
import { type Flaw, findFlaw } from './value-flaws.ts';

/** Where the text of `.env.social` comes from, for messages: GitHub's secret, or a file on this machine. */
export type TextIn = 'secret' | 'file';

export interface Account {
  /** The platform's id, and for a labelled account a slash and the label in lower case: `PLATFORM/shop`. */
  id: string;
  platform: Platform;
  /** As written in the keys: `SHOP` in `ACCESS_TOKEN__SHOP`; `null` for the unlabelled account. */
  label: string | null;
  values: Values;
}

/**
 * Returns the accounts that `.env.social` configures, in the order of `platforms`, of each platform the
 * unlabelled one first. `chosen` limits them to platforms with these ids; empty means all. Throws
 * `invalid-input` if no account is configured, a chosen platform has no account, a required key is missing,
 * a value is still the template's placeholder or was copied wrongly, or two labels differ only in case.
 */
export function readAccounts(
  env: Values,
  platforms: readonly Platform[],
  chosen: readonly string[] = [],
  textIn: TextIn = 'secret',
): Account[] {
  const wanted =
    chosen.length === 0 ? platforms : platforms.filter(({ id }) => chosen.includes(id));
  const accounts = wanted.flatMap((platform) => {
    const found = readLabels(env, platform).map((label) =>
      readAccount(env, platform, { label, textIn }),
    );
    if (found.length === 0 && chosen.length > 0) throw notConfigured(platform, textIn);
    return found;
  });
  if (accounts.length === 0) throw nothingConfigured(wanted, textIn);
  assertDistinct(accounts);
  return accounts;
}

/** Whether the value is a placeholder of the template, such as `your_client_key_here`. */
export const isPlaceholder = (value: string): boolean => /^<?your_.*_here>?$/i.test(value);

/** The key in `.env.social` for an account with this label: `NAME__LABEL`, or `NAME` without a label. */
export const labelledKey = (name: string, label: string | null): string =>
  label === null ? name : `${name}__${label}`;

/** Splits a key of `.env.social` into its name and its label; the label is `null` if it has none. */
export function splitKey(key: string): { name: string; label: string | null } {
  const [, name = key, label = null] = /^(.*)__([A-Za-z0-9]+)$/.exec(key) ?? [];
  return { name, label };
}

/** The secret values of an account. */
export const secretValues = ({
  platform,
  values,
}: Pick<Account, 'platform' | 'values'>): string[] =>
  platform.keys.flatMap(({ name, secret }) => (secret && values.get(name)) || []);

/** All secret values in the text, including those of platforms that this run does not fetch. */
export function everySecret(env: Values, platforms: readonly Platform[]): string[] {
  const names = platforms.flatMap(({ keys }) => keys.filter(({ secret }) => secret));
  return [...env].flatMap(([key, value]) => {
    // Any label counts, even an invalid one: the value behind it is secret, too.
    const isSecret = names.some(({ name }) => key === name || key.startsWith(`${name}__`));
    return isSecret && value !== '' ? [value] : [];
  });
}

/** A value that renewing replaces. */
export interface Token {
  platform: Platform;
  key: string;
  value: string;
}

/** All tokens in the text that expire, including those of platforms that this run does not fetch. */
export function everyToken(env: Values, platforms: readonly Platform[]): Token[] {
  return platforms.flatMap((platform) => {
    if (!platform.tokens) return [];
    const own = platform.keys.filter(({ secret, shared }) => secret && !shared);
    const names = own.map(({ name }) => name);
    return [...env]
      .filter(([key, value]) => value !== '' && names.includes(splitKey(key).name))
      .map(([key, value]) => ({ platform, key, value }));
  });
}

/** The secret that encrypts an account's recovery lines; empty if the platform defines none. */
export const readRecoverySecret = ({ platform, values }: Account): string =>
  values.get(platform.tokens?.recoveryKey ?? '') ?? '';

function readLabels(env: Values, platform: Platform): (string | null)[] {
  const labels = new Set<string | null>();
  for (const [key, value] of env) {
    const { name, label } = splitKey(key);
    const known = platform.keys.find((candidate) => candidate.name === name);
    if (known?.required && !known.shared && value !== '') labels.add(label);
  }
  const alone = platform.keys.some(({ name, shared }) => shared && env.get(name));
  if (labels.size === 0 && alone) labels.add(null);
  return [...labels].sort((a, b) => Number(a !== null) - Number(b !== null));
}

function readAccount(
  env: Values,
  platform: Platform,
  { label, textIn }: { label: string | null; textIn: TextIn },
): Account {
  const values = new Map<string, string>();
  const isStamped = env.has('SOCIAL_SAVED_AT');
  for (const declared of platform.keys) {
    const { name, required, shared } = declared;
    const labelled = labelledKey(name, label);
    // The key of an app applies to all accounts, so an error names the unlabelled key.
    const key = shared && !env.get(labelled) ? name : labelled;
    const value = env.get(key) ?? '';
    if (isPlaceholder(value)) throw placeholder(key);
    const flaw = findFlaw(declared, value, isStamped);
    if (flaw) throw flawed(key, flaw);
    if (value !== '') values.set(name, value);
    else if (required) throw missing(key, platform, textIn);
  }
  const id = label === null ? platform.id : `${platform.id}/${label.toLowerCase()}`;
  return { id, platform, label, values };
}

function assertDistinct(accounts: Account[]): void {
  for (const [index, { id }] of accounts.entries()) {
    if (accounts.findIndex((account) => account.id === id) !== index) {
      throw new StatsError(
        'invalid-input',
        `.env.social names the account ${id} twice, with labels that differ only in upper and lower case.`,
        'Write the label the same way in each of its keys.',
      );
    }
  }
}

const missing = (key: string, { name, keys }: Platform, textIn: TextIn) => {
  const needed = keys.flatMap((one) => (one.required ? [one.name] : [])).join(', ');
  return new StatsError(
    'invalid-input',
    `The key ${key} is missing in .env.social.`,
    textIn === 'secret'
      ? `Add it to the secret; ${name} needs ${needed}.`
      : `Add it to the file; ${name} needs ${needed}.`,
  );
};

const placeholder = (key: string) =>
  new StatsError(
    'invalid-input',
    `The key ${key} in .env.social still has the placeholder of the template.`,
    'Replace it with the real value.',
  );

const flawed = (key: string, { what, hint }: Flaw) =>
  new StatsError('invalid-input', `The key ${key} in .env.social ${what}.`, hint);

const notConfigured = (platform: Platform, textIn: TextIn) => {
  const what = textIn === 'secret' ? 'The input platforms' : '--platforms';
  return new StatsError(
    'invalid-input',
    `${what} names ${platform.id}, but .env.social has no account for it.`,
    textIn === 'secret'
      ? `Add its keys to the secret, or remove ${platform.id} from platforms.`
      : `Add its keys to the file, or remove ${platform.id} from --platforms.`,
  );
};

const nothingConfigured = (platforms: readonly Platform[], textIn: TextIn) => {
  const what = textIn === 'secret' ? 'The input env-social' : 'The file .env.social';
  const keys = platforms.map((platform) => platform.keys[0]?.name).join(', ');
  return new StatsError(
    'invalid-input',
    `${what} contains no account: it is empty, or none of its keys is known.`,
    textIn === 'secret'
      ? `Pass the text of .env.social, as in env-social: \${{ secrets.NAME }}, with ${keys} and so on; a secret of an environment needs the job's environment.`
      : `Put the keys into it, ${keys} and so on; setup does that.`,
  );
};
