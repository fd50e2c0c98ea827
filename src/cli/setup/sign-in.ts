import { randomBytes } from 'node:crypto';
import { StatsError } from '../../errors.ts';
import { same } from '../../locale/text.ts';
import { isLoopback, readAddress } from '../../net/addresses.ts';
import type {
  Platform,
  PlatformContext,
  SignedIn,
  SignIn,
  SignInRequest,
  Values,
} from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';
import { toSentences } from '../describe-error.ts';
import { askForRedirect, awaitRedirect } from './await-redirect.ts';
import { byOption, byStartingAgain, type Dialogue } from './dialogue.ts';
import { listenForRedirect } from './listen-for-redirect.ts';
import { openBrowser } from './open-browser.ts';
import { toGives } from './platform-words.ts';
import { readRedirect } from './read-redirect.ts';
import type { SetupOptions } from './setup-options.ts';

export type SignInOptions = Pick<
  SetupOptions,
  'scopes' | 'port' | 'redirect' | 'paste' | 'browser' | 'language'
>;

export interface SignInSubject {
  platform: Platform;
  signIn: SignIn;
  /** The app's keys. */
  values: Values;
  /** Asks for the app's keys again. */
  correct(): Promise<Values>;
  context: PlatformContext;
  dialogue: Dialogue;
  options: SignInOptions;
}

/** Returns the redirect address of the sign-in: that of `--redirect`, or the platform's own. */
export const toRedirectUri = (signIn: SignIn, { redirect, port }: SignInOptions): string =>
  redirect ?? signIn.redirectUri.replace('PORT', String(port));

/**
 * Lets a person sign in, and try again after an error. Resolves with the tokens and other values of the
 * sign-in, by unlabelled key. Rejects with the error of an attempt when nobody can be asked or wants to try
 * again, and with an `AbortError` when the person stops.
 */
export async function signInPerson(subject: SignInSubject): Promise<ReadonlyMap<string, string>> {
  const { dialogue } = subject;
  let { values } = subject;
  let scopes = await chooseScopes(subject, subject.options.scopes);
  for (;;) {
    try {
      const signedIn = await attempt({ ...subject, values }, scopes);
      if (signedIn === 'fewer-scopes') {
        scopes = await chooseScopes(subject, scopes, true);
        continue;
      }
      if (await isEnough(subject, scopes, signedIn)) return signedIn.values;
    } catch (error) {
      if (!(error instanceof StatsError) || !dialogue.mayAsk || subject.context.signal.aborted)
        throw error;
      dialogue.warn(toSentences(error));
      const isOfApp = subject.signIn.appKeys.some((key) => error.hint.includes(key));
      const again = await dialogue.choose({
        question: { en: 'Sign in once more?', de: 'Noch einmal anmelden?' },
        choices: [
          { value: 'again', label: { en: 'Yes', de: 'Ja' } },
          {
            value: 'correct',
            label: {
              en: `Yes, after correcting ${subject.signIn.appKeys.join(' and ')}`,
              de: `Ja, nachdem ich ${subject.signIn.appKeys.join(' und ')} korrigiert habe`,
            },
          },
          { value: 'stop', label: { en: 'No', de: 'Nein' } },
        ],
        initial: isOfApp ? 'correct' : 'again',
        answeredBy: byStartingAgain,
      });
      if (again === 'stop') throw error;
      if (again === 'correct') values = await subject.correct();
    }
  }
}

async function chooseScopes(
  { platform, signIn, dialogue }: SignInSubject,
  given: readonly string[],
  again = false,
): Promise<string[]> {
  const all = platform.scopes.map(({ name }) => name);
  const own = all.filter((name) => given.includes(name));
  const german = await platform.german?.();
  const chosen =
    dialogue.mayAsk && (again || own.length === 0)
      ? await dialogue.chooseSome({
          question: {
            en: `Which scopes of ${platform.name} does the app have? Asking for one that it lacks may make ${platform.name} refuse the whole sign-in.`,
            de: `Welche Scopes von ${platform.name} hat die App? Wird einer verlangt, den sie nicht hat, lehnt ${platform.name} womöglich die ganze Anmeldung ab.`,
          },
          choices: platform.scopes.map(({ name, gives }) => ({
            value: name,
            label: same(name),
            hint: toGives(name, gives, german),
          })),
          initial: own.length === 0 ? all : own,
          answeredBy: byOption('--scopes'),
        })
      : own;
  const wanted = chosen.length === 0 ? all : [...signIn.requiredScopes, ...chosen];
  return all.filter((name) => wanted.includes(name));
}

async function attempt(
  subject: SignInSubject,
  scopes: readonly string[],
): Promise<SignedIn | 'fewer-scopes'> {
  const { platform, signIn, values, options, dialogue, context } = subject;
  const request: SignInRequest = {
    redirectUri: toRedirectUri(signIn, options),
    scopes,
    state: randomBytes(16).toString('hex'),
    verifier: randomBytes(48).toString('base64url'),
  };
  const authUrl = readAddress(process.env, signIn.address);
  const isLocal = isLoopback(new URL(request.redirectUri));
  const listener =
    isLocal && !options.paste
      ? await listenForRedirect(request.redirectUri, options.language)
      : null;
  try {
    const page = signIn.toPage(values, request, authUrl);
    const opened = options.browser && (await openBrowser(page));
    dialogue.info(
      opened
        ? {
            en: `The browser was opened; sign in to ${platform.name} there. If it did not come up, open this address:`,
            de: `Der Browser wurde geöffnet; melde dich dort bei ${platform.name} an. Falls er nicht erschienen ist, öffne diese Adresse:`,
          }
        : {
            en: `Open this address in a browser and sign in to ${platform.name}:`,
            de: `Öffne diese Adresse in einem Browser, und melde dich bei ${platform.name} an:`,
          },
    );
    dialogue.showAddress(page);
    const redirected = listener
      ? await awaitRedirect(listener, subject)
      : await askForRedirect(subject, request.redirectUri);
    if (redirected === 'fewer-scopes') return redirected;
    const code = readRedirect(redirected, request.state, { name: platform.name, signIn });
    return await signIn.exchange(code, values, request, { ...context, authUrl });
  } finally {
    await listener?.close();
  }
}

/**
 * Warns which figures stay empty. Resolves with `false` when the person wants to sign in again and grant
 * more; rejects with `missing-scope` when a required scope was not granted.
 */
async function isEnough(
  { platform, signIn, dialogue }: SignInSubject,
  asked: readonly string[],
  { scopes }: SignedIn,
): Promise<boolean> {
  const granted = scopes ?? asked;
  const missing = platform.scopes.filter(({ name }) => !granted.includes(name));
  const lacking = missing.filter(({ name }) => signIn.requiredScopes.includes(name));
  if (lacking.length > 0)
    throw new BilingualError(
      'missing-scope',
      {
        en: `${platform.name} granted no ${lacking.map(({ name }) => name).join(', ')}, without which there is no account to show.`,
        de: `${platform.name} hat ${lacking.map(({ name }) => name).join(', ')} nicht erteilt; ohne das gibt es kein Konto zu zeigen.`,
      },
      {
        en: 'Sign in once more and leave it ticked.',
        de: 'Melde dich noch einmal an, und lass das Häkchen gesetzt.',
      },
    );
  if (missing.length === 0) return true;
  const german = await platform.german?.();
  const lost = missing.map(({ name, gives }) => [name, toGives(name, gives, german)] as const);
  dialogue.warn({
    en: `Without ${lost.map(([name, { en }]) => `${name} these stay empty: ${en}`).join('; without ')}.`,
    de: `Ohne ${lost.map(([name, { de }]) => `${name} fehlt: ${de}`).join('; ohne ')}.`,
  });
  // Scopes that were not requested were explained when the person chose them.
  const refused = asked.filter((name) => !granted.includes(name));
  if (refused.length === 0 || !dialogue.mayAsk) return true;
  return dialogue.confirm({
    question: {
      en: 'Go on with fewer scopes? No signs in once more.',
      de: 'Mit weniger Scopes weitermachen? „Nein“ startet die Anmeldung noch einmal.',
    },
    initial: true,
    answeredBy: byOption('--scopes'),
  });
}
