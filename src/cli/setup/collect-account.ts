import { isPlaceholder, labelledKey, readAccounts } from '../../credentials/accounts.ts';
import { findFlaw } from '../../credentials/value-flaws.ts';
import { StatsError } from '../../errors.ts';
import type { Text } from '../../locale/text.ts';
import type { Key, Platform, PlatformContext, Values } from '../../platforms/platform.ts';
import { quoteAfter, toSentences } from '../describe-error.ts';
import { byOption, type Dialogue } from './dialogue.ts';
import { mendValue, readAnswer } from './mend-values.ts';
import { readNotes, toQuestion } from './platform-words.ts';
import { mergeSources, readSources, type Source } from './read-given.ts';
import type { SetupOptions } from './setup-options.ts';
import { signInPerson, toRedirectUri } from './sign-in.ts';
import { toPath } from './to-path.ts';

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
  const { platform, existing, given } = subject;
  const known = new Map([...existing, ...given]);
  const method = await chooseMethod(subject, known);
  if (method !== 'keep') await subject.permit();
  switch (method) {
    case 'keep':
      return new Map(given);
    case 'typed':
      return new Map([...given, ...(await askForKeys(subject, missingKeys(subject, known)))]);
    case 'file': {
      const read = await askForFile(subject);
      subject.sources.push(...read);
      const prepared = mergeSources(read, [platform]);
      return collectAccount({ ...subject, given: new Map([...given, ...prepared]) });
    }
    case 'sign-in':
      return new Map([...given, ...(await signIn(subject, known))]);
  }
}

/** Asks again for a file that cannot be read: what was typed and signed in before must not be lost. */
async function askForFile({ platform, dialogue }: CollectSubject): Promise<Source[]> {
  for (;;) {
    const file = await dialogue.readLine({
      question: {
        en: `Where is the file with the keys of ${platform.name}?`,
        de: `Wo liegt die Datei mit den Schlüsseln von ${platform.name}?`,
      },
      answeredBy: byOption('--from'),
    });
    try {
      const read = await readSources([toPath(file)], [platform]);
      for (const note of read.flatMap(({ notes }) => notes ?? [])) dialogue.info(note);
      return read;
    } catch (error) {
      if (!(error instanceof StatsError) || !dialogue.mayAsk) throw error;
      dialogue.warn(toSentences(error));
    }
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
          question: {
            en: `The keys of ${name} are there already.`,
            de: `Die Schlüssel von ${name} sind schon da.`,
          },
          choices: [
            { value: 'keep', label: { en: 'Keep them', de: 'Behalten' } },
            { value: 'sign-in', label: { en: 'Sign in again', de: 'Neu anmelden' } },
          ],
          initial: 'keep',
          answeredBy: byOption('--sign-in'),
        })
      : 'keep';
  }
  if (!dialogue.mayAsk) return has ? 'sign-in' : 'typed';
  // A public name is typed at once.
  if (!platform.keys.some(({ secret }) => secret)) return 'typed';
  return dialogue.choose<Method>({
    question: {
      en: `Where do the credentials of ${name} come from?`,
      de: `Woher kommen die Zugangsdaten von ${name}?`,
    },
    choices: [
      ...(has
        ? [
            {
              value: 'sign-in' as const,
              label: { en: 'Sign in in the browser', de: 'Anmeldung im Browser' },
            },
          ]
        : []),
      {
        value: 'typed',
        label: { en: 'I type or paste them', de: 'Ich tippe sie ein oder füge sie ein' },
      },
      { value: 'file', label: { en: 'A prepared file', de: 'Aus einer vorbereiteten Datei' } },
    ],
    initial: has ? 'sign-in' : 'typed',
    answeredBy: byOption('--from'),
  });
}

async function signIn(subject: CollectSubject, known: Values): Promise<Map<string, string>> {
  const { platform, dialogue, context, options } = subject;
  if (!platform.signIn) throw new Error(`${platform.name} has no sign-in.`);
  const { appKeys } = platform.signIn;
  dialogue.explain(
    {
      en: `Before you sign in to ${platform.name}`,
      de: `Bevor du dich bei ${platform.name} anmeldest`,
    },
    await readNotes(platform, platform.signIn, toRedirectUri(platform.signIn, options)),
  );
  const missing = platform.keys.filter(
    (key) => appKeys.includes(key.name) && !findValue(key, known, options.label),
  );
  const typed = await askForKeys(subject, missing);
  const toApp = () => {
    const all = new Map([...known, ...typed]);
    const app = platform.keys.flatMap((key) => {
      const value = findValue(key, all, options.label);
      return value ? [[key.name, value] as const] : [];
    });
    return new Map(app);
  };
  const gained = await signInPerson({
    platform,
    signIn: platform.signIn,
    values: toApp(),
    correct: async () => {
      const keys = platform.keys.filter(({ name }) => appKeys.includes(name));
      for (const [key, value] of await askForKeys(subject, keys)) typed.set(key, value);
      return toApp();
    },
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

/** Where a whole answer of the token endpoint is pasted, the keys whose values it holds are not asked for. */
async function askForKeys(
  { platform, dialogue, options }: CollectSubject,
  keys: readonly Key[],
): Promise<Map<string, string>> {
  const typed = new Map<string, string>();
  const german = await platform.german?.();
  const toName = (key: Key) => (key.shared ? key.name : labelledKey(key.name, options.label));
  for (const key of keys) {
    const name = toName(key);
    if (typed.has(name)) continue;
    const text = await dialogue.readLine({
      question: toQuestion(name, key, { platform, german }),
      hidden: key.secret === true,
      flaw: (line) => (readAnswer(line, platform) ? undefined : describeFlaw(key, line)),
      answeredBy: {
        en: `the environment variable ${name}, or a file with the option --from`,
        de: `der Umgebungsvariablen ${name} oder einer Datei mit der Option --from`,
      },
    });
    const answer = readAnswer(text, platform);
    if (answer)
      dialogue.info({
        en: `A whole answer. Taken from it: ${[...answer.keys()].join(', ')}.`,
        de: `Eine ganze Antwort. Daraus übernommen: ${[...answer.keys()].join(', ')}.`,
      });
    for (const [own, value] of answer ?? []) typed.set(labelledKey(own, options.label), value);
    if (!answer) typed.set(name, mendValue(key, text));
  }
  return typed;
}

/** What is wrong with a typed value and cannot be mended, as a sentence. */
function describeFlaw(key: Key, line: string): Text | undefined {
  if (isPlaceholder(line))
    return {
      en: 'That is the placeholder of the template.',
      de: 'Das ist der Platzhalter der Vorlage.',
    };
  if (line.startsWith('{'))
    return {
      en: 'That is JSON, and not the whole answer: paste it on one line, or save it in a file and choose "A prepared file".',
      de: 'Das ist JSON, aber nicht die ganze Antwort: Füge sie in einer Zeile ein, oder speichere sie in einer Datei und wähle „Aus einer vorbereiteten Datei“.',
    };
  const flaw = findFlaw(key, mendValue(key, line), false);
  return flaw
    ? quoteAfter('So kann dieser Wert nicht stimmen.', `This ${flaw.what}. ${flaw.hint}`)
    : undefined;
}

const findValue = (key: Key, known: Values, label: string | null): string | undefined =>
  known.get(labelledKey(key.name, label)) || (key.shared ? known.get(key.name) : undefined);

const toLabelled = (values: Values, label: string | null): [string, string][] =>
  [...values].map(([name, value]) => [labelledKey(name, label), value]);
