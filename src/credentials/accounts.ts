import { StatsError } from '../errors.ts';
import type { Platform, Values } from '../platforms/platform.ts';

export interface Account {
  /** The platform's id, with the label in lower case behind a slash: `PLATFORM/shop`. */
  id: string;
  platform: Platform;
  /** As in the keys (`SHOP` of `ACCESS_TOKEN__SHOP`); `null` for the unlabelled account. */
  label: string | null;
  values: Values;
}

/**
 * The accounts that `.env.social` configures, unlabelled ones first. Throws `invalid-input` when there is
 * none, a wanted platform (`chosen`) has none, a key is missing, or a placeholder was left in.
 */
export function readAccounts(
  env: Values,
  platforms: readonly Platform[],
  chosen: readonly string[] = [],
): Account[] {
  const wanted =
    chosen.length === 0 ? platforms : platforms.filter(({ id }) => chosen.includes(id));
  const accounts = wanted.flatMap((platform) => {
    const found = readLabels(env, platform).map((label) => readAccount(env, platform, label));
    if (found.length === 0 && chosen.length > 0) throw notConfigured(platform);
    return found;
  });
  if (accounts.length === 0) throw nothingConfigured(wanted);
  assertDistinct(accounts);
  return accounts;
}

/** As the template has it in the place of a value. */
export const isPlaceholder = (value: string): boolean => /^<?your_.*_here>?$/i.test(value);

/** The name under which an account's key stands in `.env.social`. */
export const labelledKey = (name: string, label: string | null): string =>
  label === null ? name : `${name}__${label}`;

/** A key of `.env.social` without its label, and the label; `null` without one. */
export function splitKey(key: string): { name: string; label: string | null } {
  const [, name = key, label = null] = /^(.*)__([A-Za-z0-9]+)$/.exec(key) ?? [];
  return { name, label };
}

/** The values of an account that nobody may see. */
export const secretValues = ({
  platform,
  values,
}: Pick<Account, 'platform' | 'values'>): string[] =>
  platform.keys.flatMap(({ name, secret }) => (secret && values.get(name)) || []);

/** Every value in the text that nobody may see, of platforms that this run leaves out as well. */
export function everySecret(env: Values, platforms: readonly Platform[]): string[] {
  const names = platforms.flatMap(({ keys }) => keys.filter(({ secret }) => secret));
  return [...env].flatMap(([key, value]) => {
    // Any label counts here, even one that no account can have.
    const isSecret = names.some(({ name }) => key === name || key.startsWith(`${name}__`));
    return isSecret && value !== '' ? [value] : [];
  });
}

/** What locks an account's recovery lines; empty when its platform has nothing of the kind. */
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

function readAccount(env: Values, platform: Platform, label: string | null): Account {
  const values = new Map<string, string>();
  for (const { name, required, shared } of platform.keys) {
    const labelled = labelledKey(name, label);
    // An app's key is looked for, and missed, under its unlabelled name.
    const key = shared && !env.get(labelled) ? name : labelled;
    const value = env.get(key) ?? '';
    if (isPlaceholder(value)) throw placeholder(key);
    if (value !== '') values.set(name, value);
    else if (required) throw missing(key, platform);
  }
  const id = label === null ? platform.id : `${platform.id}/${label.toLowerCase()}`;
  return { id, platform, label, values };
}

function assertDistinct(accounts: Account[]): void {
  for (const [index, { id }] of accounts.entries()) {
    if (accounts.findIndex((account) => account.id === id) !== index) {
      throw new StatsError(
        'invalid-input',
        `.env.social names the account ${id} twice, with labels that differ only in capitals.`,
        'Write the label the same way in each of its keys.',
      );
    }
  }
}

const missing = (key: string, platform: Platform) =>
  new StatsError(
    'invalid-input',
    `The key ${key} is missing in .env.social.`,
    `Add it to the secret; ${platform.name} needs ${platform.keys.flatMap(({ name, required }) => (required ? [name] : [])).join(', ')}.`,
  );

const placeholder = (key: string) =>
  new StatsError(
    'invalid-input',
    `The key ${key} in .env.social still holds the placeholder of the template.`,
    'Put the real value in its place.',
  );

const notConfigured = (platform: Platform) =>
  new StatsError(
    'invalid-input',
    `The input platforms names ${platform.id}, but .env.social has no account of it.`,
    `Add its keys to the secret, or take ${platform.id} out of platforms.`,
  );

const nothingConfigured = (platforms: readonly Platform[]) =>
  new StatsError(
    'invalid-input',
    'The input env-social holds no account: it is empty, or none of its keys is known.',
    `Pass the text of .env.social, as in env-social: \${{ secrets.NAME }}, with ${platforms.map(({ keys }) => keys[0]?.name).join(', ')} and so on; a secret of an environment needs the job's environment.`,
  );
