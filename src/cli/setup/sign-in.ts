import { randomBytes } from 'node:crypto';
import { minuteMs } from '../../clock.ts';
import { StatsError } from '../../errors.ts';
import { isLoopback, readAddress } from '../../net/addresses.ts';
import type {
  Platform,
  PlatformContext,
  SignedIn,
  SignIn,
  SignInRequest,
  Values,
} from '../../platforms/platform.ts';
import { type Dialogue, stopped } from './dialogue.ts';
import { type Listener, listenForRedirect } from './listen-for-redirect.ts';
import { openBrowser } from './open-browser.ts';
import { readRedirect } from './read-redirect.ts';
import type { SetupOptions } from './setup-options.ts';

/** Time for the sign-in in the browser, in ms; no platform's code is valid for longer. */
const patienceMs = 15 * minuteMs;

export type SignInOptions = Pick<
  SetupOptions,
  'scopes' | 'port' | 'redirect' | 'paste' | 'browser'
>;

export interface SignInSubject {
  platform: Platform;
  signIn: SignIn;
  /** The app's keys. */
  values: Values;
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
  let scopes = await chooseScopes(subject, subject.options.scopes);
  for (;;) {
    try {
      const signedIn = await attempt(subject, scopes);
      if (signedIn === 'fewer-scopes') {
        scopes = await chooseScopes(subject, scopes, true);
        continue;
      }
      if (await isEnough(subject, scopes, signedIn)) return signedIn.values;
    } catch (error) {
      if (!(error instanceof StatsError) || !dialogue.mayAsk || subject.context.signal.aborted)
        throw error;
      dialogue.warn(`${error.message} ${error.hint}`);
      const again = await dialogue.confirm({
        question: 'Sign in once more?',
        initial: true,
        answeredBy: 'starting again',
      });
      if (!again) throw error;
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
  const chosen =
    dialogue.mayAsk && (again || own.length === 0)
      ? await dialogue.chooseSome({
          question: `Which scopes of ${platform.name} does the app have? Asking for one that it lacks may make ${platform.name} refuse the whole sign-in.`,
          choices: platform.scopes.map(({ name, gives }) => ({
            value: name,
            label: name,
            hint: gives,
          })),
          initial: own.length === 0 ? all : own,
          answeredBy: 'the option --scopes',
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
  const listener = isLocal && !options.paste ? await listenForRedirect(request.redirectUri) : null;
  try {
    const page = signIn.toPage(values, request, authUrl);
    const opened = options.browser && (await openBrowser(page));
    dialogue.info(
      opened
        ? `The browser was opened; sign in to ${platform.name} there. If it did not come up, open this address:`
        : `Open this address in a browser and sign in to ${platform.name}:`,
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
 * Waits for the redirect; meanwhile the person can say that it will not come. Rejects with `unavailable`
 * after `patienceMs`.
 */
async function awaitRedirect(
  { redirected }: Listener,
  subject: SignInSubject,
): Promise<URL | 'fewer-scopes'> {
  const { platform, dialogue, context } = subject;
  const done = new AbortController();
  const timeout = AbortSignal.timeout(patienceMs);
  const arrived = Promise.race([
    redirected,
    rejectWhen(timeout, () => tooLate(platform)),
    rejectWhen(context.signal, stopped),
  ]).finally(() => done.abort());
  if (!dialogue.mayAsk) return arrived;
  // Without a handler, a rejection after the race below is decided would end the process.
  arrived.catch(() => undefined);

  return Promise.race([arrived, askMeanwhile(subject, arrived, done.signal)]);
}

async function askMeanwhile(
  subject: SignInSubject,
  arrived: Promise<URL>,
  signal: AbortSignal,
): Promise<URL | 'fewer-scopes'> {
  const { platform, dialogue } = subject;
  for (;;) {
    const answer = await dialogue
      .choose({
        question: `Waiting until you have signed in to ${platform.name}`,
        choices: [
          { value: 'wait', label: 'I am signing in' },
          { value: 'fewer-scopes', label: 'The page shows an error that names the scope' },
          { value: 'paste', label: 'The browser shows an address, and no page: paste it here' },
          { value: 'stop', label: 'Stop' },
        ],
        initial: 'wait',
        answeredBy: 'the option --yes',
        signal,
      })
      .catch((error: unknown) => {
        if (signal.aborted) return 'arrived' as const;
        throw error;
      });
    if (answer === 'arrived') return arrived;
    if (answer === 'stop') throw stopped();
    if (answer === 'paste') return askForRedirect(subject);
    if (answer === 'fewer-scopes') return answer;
  }
}

async function askForRedirect(
  { dialogue, context, platform }: SignInSubject,
  redirectUri?: string,
): Promise<URL> {
  const where = redirectUri ? ` It begins with ${redirectUri} and need not show a page.` : '';
  const text = await dialogue.readLine({
    question: `Paste the address that the browser shows after the sign-in to ${platform.name}.${where}`,
    hidden: true,
    fromInput: true,
    flaw: (line) => (URL.canParse(line) ? undefined : 'That is no address.'),
    answeredBy: 'a line on standard input',
    signal: context.signal,
  });
  return new URL(text);
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
    throw new StatsError(
      'missing-scope',
      `${platform.name} granted no ${lacking.map(({ name }) => name).join(', ')}, without which there is no account to show.`,
      'Sign in once more and leave it ticked.',
    );
  if (missing.length === 0) return true;
  dialogue.warn(
    `Without ${missing.map(({ name, gives }) => `${name} these stay empty: ${gives}`).join('; without ')}.`,
  );
  // Scopes that were not requested were explained when the person chose them.
  const refused = asked.filter((name) => !granted.includes(name));
  if (refused.length === 0 || !dialogue.mayAsk) return true;
  return dialogue.confirm({
    question: 'Go on with fewer scopes? No signs in once more.',
    initial: true,
    answeredBy: 'the option --scopes',
  });
}

const rejectWhen = (signal: AbortSignal, toError: () => Error): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(toError());
    signal.addEventListener('abort', () => reject(toError()), { once: true });
  });

const tooLate = ({ name }: Platform) =>
  new StatsError(
    'unavailable',
    `Nobody came back from ${name} within ${patienceMs / minuteMs} minutes.`,
    'Start again. If the page of the platform showed an error that names the scope, ask for fewer by --scopes.',
  );
