import {
  type Account,
  isPlaceholder,
  labelledKey,
  readAccounts,
  splitKey,
} from '../../credentials/accounts.ts';
import { createErrorRedactor, type Redact } from '../../credentials/redactor.ts';
import { StatsError } from '../../errors.ts';
import type { Key, Platform, PlatformContext, Values } from '../../platforms/platform.ts';
import type { Dialogue } from './dialogue.ts';
import { mergeSources, readSources, type Source } from './read-given.ts';
import type { SetupOptions } from './setup-options.ts';
import { signInPerson, toRedirectUri } from './sign-in.ts';

export interface CollectSubject {
  platform: Platform;
  /** The values in `.env.social`, without placeholders. */
  existing: Values;
  /** The values from prepared files and the environment. */
  given: Values;
  /** The files that values came from; a file that is read now is added. */
  sources: Source[];
  /**
   * Asks for permission to change the file; called before the person types or signs in. Rejects if refused.
   */
  permit(): Promise<void>;
  dialogue: Dialogue;
  context: PlatformContext;
  options: SetupOptions;
}

type Method = 'keep' | 'sign-in' | 'typed' | 'file';

/** Resolves with the values to set in `.env.social` so that it holds an account of the platform, by key. */
export async function collectAccount(subject: CollectSubject): Promise<Map<string, string>> {
  const { platform, existing, given, dialogue } = subject;
  const known = new Map([...existing, ...given]);
  const method = await chooseMethod(subject, known);
  if (method !== 'keep') await subject.permit();
  switch (method) {
    case 'keep':
      return new Map(given);
    case 'typed':
      return new Map([...given, ...(await askForKeys(subject, missingKeys(subject, known)))]);
    case 'file': {
      const file = await dialogue.readLine({
        question: `Where is the file with the keys of ${platform.name}?`,
        answeredBy: 'the option --from',
      });
      const read = await readSources([file], [platform]);
      subject.sources.push(...read);
      const prepared = mergeSources(read, [platform]);
      return collectAccount({ ...subject, given: new Map([...given, ...prepared]) });
    }
    case 'sign-in':
      return new Map([...given, ...(await signIn(subject, known))]);
  }
}

/** Whether `known` has every required value of an account with this label, or of any account for `null`. */
export function isComplete(platform: Platform, known: Values, label: string | null): boolean {
  try {
    const accounts = readAccounts(known, [platform]);
    return label === null || accounts.some((account) => account.label === label);
  } catch {
    return false;
  }
}

async function chooseMethod(
  { platform, given, dialogue, options }: CollectSubject,
  known: Values,
): Promise<Method> {
  const { name, signIn: has } = platform;
  if (has && options.signIn) return 'sign-in';
  if (isComplete(platform, known, options.label)) {
    if (given.size > 0 || !has) return 'keep';
    return dialogue.mayAsk
      ? dialogue.choose<Method>({
          question: `The keys of ${name} are there already.`,
          choices: [
            { value: 'keep', label: 'Keep them' },
            { value: 'sign-in', label: 'Sign in anew' },
          ],
          initial: 'keep',
          answeredBy: 'the option --sign-in',
        })
      : 'keep';
  }
  if (!dialogue.mayAsk) return has ? 'sign-in' : 'typed';
  return dialogue.choose<Method>({
    question: `Where do the credentials of ${name} come from?`,
    choices: [
      ...(has ? [{ value: 'sign-in' as const, label: 'Sign in in the browser' }] : []),
      { value: 'typed', label: 'I type or paste them' },
      { value: 'file', label: 'A prepared file' },
    ],
    initial: has ? 'sign-in' : 'typed',
    answeredBy: 'the option --from',
  });
}

async function signIn(subject: CollectSubject, known: Values): Promise<Map<string, string>> {
  const { platform, dialogue, context, options } = subject;
  if (!platform.signIn) throw new Error(`${platform.name} has no sign-in.`);
  const { appKeys } = platform.signIn;
  dialogue.explain(
    `Before you sign in to ${platform.name}`,
    platform.signIn.toNotes(toRedirectUri(platform.signIn, options)),
  );
  const missing = platform.keys.filter(
    (key) => appKeys.includes(key.name) && !findValue(key, known, options.label),
  );
  const typed = await askForKeys(subject, missing);
  const all = new Map([...known, ...typed]);
  const app = platform.keys.flatMap((key) => {
    const value = findValue(key, all, options.label);
    return value ? [[key.name, value] as const] : [];
  });
  const gained = await signInPerson({
    platform,
    signIn: platform.signIn,
    values: new Map(app),
    context,
    dialogue,
    options,
  });
  return new Map([...typed, ...toLabelled(gained, options.label)]);
}

function missingKeys({ platform, options }: CollectSubject, known: Values): Key[] {
  const missing = platform.keys.filter(
    (key) => key.required && !findValue(key, known, options.label),
  );
  // No key is missing, but the account was refused, so all required keys are asked for again.
  return missing.length > 0 ? missing : platform.keys.filter(({ required }) => required);
}

async function askForKeys(
  { platform, dialogue, options }: CollectSubject,
  keys: readonly Key[],
): Promise<Map<string, string>> {
  const typed = new Map<string, string>();
  for (const key of keys) {
    const name = key.shared ? key.name : labelledKey(key.name, options.label);
    const value = await dialogue.readLine({
      question: `${name}: ${key.explanation ?? platform.name}`,
      hidden: key.secret === true,
      flaw: (text) =>
        isPlaceholder(text) ? 'That is the placeholder of the template.' : undefined,
      answeredBy: `the environment variable ${name}, or a file with the option --from`,
    });
    typed.set(name, value);
  }
  return typed;
}

const findValue = (key: Key, known: Values, label: string | null): string | undefined =>
  known.get(labelledKey(key.name, label)) || (key.shared ? known.get(key.name) : undefined);

const toLabelled = (values: Values, label: string | null): [string, string][] =>
  [...values].map(([name, value]) => [labelledKey(name, label), value]);

/**
 * Returns the changes that differ from `existing`. New tokens also empty what the program stores itself about
 * the old ones, such as expiry times and scopes.
 */
export function withoutStaleNotes(
  platform: Platform,
  existing: Values,
  changes: ReadonlyMap<string, string>,
): Map<string, string> {
  const result = new Map([...changes].filter(([key, value]) => existing.get(key) !== value));
  const labels = [...changes].flatMap(([key, value]) => {
    const { name, label } = splitKey(key);
    const known = platform.keys.find((one) => one.name === name);
    const isToken = known?.required && known.secret && !known.shared;
    return isToken && existing.get(key) !== value ? [label] : [];
  });
  for (const label of new Set(labels)) {
    for (const { name, explanation } of platform.keys) {
      const key = labelledKey(name, label);
      if (explanation === undefined && existing.has(key) && !changes.has(key)) result.set(key, '');
    }
  }
  return result;
}

/**
 * Requests the account's numbers, so that errors show now. Resolves with the account's name, or with `null`
 * when its token is due and was therefore not tried. Rejects as `Platform.fetch` does. `redact` takes the secret
 * values out of name and error.
 */
export async function tryAccount(
  { platform, values }: Account,
  context: PlatformContext,
  redact: Redact,
): Promise<string | null> {
  if (platform.tokens?.isDue(values, context.clock.now())) return null;
  const { profile } = await platform.fetch(values, 1, context).catch((error: unknown) => {
    throw error instanceof StatsError ? createErrorRedactor(redact)(error) : error;
  });
  const handle = profile.username && `@${profile.username}`;
  return redact(handle || (profile.name ?? profile.id ?? platform.name));
}
