import { minuteMs } from '../../clock.ts';
import { StatsError } from '../../errors.ts';
import type { Platform, PlatformContext } from '../../platforms/platform.ts';
import { type Dialogue, stopped } from './dialogue.ts';
import type { Listener } from './listen-for-redirect.ts';

/** Time for the sign-in in the browser, in ms; no platform's code is valid for longer. */
const patienceMs = 15 * minuteMs;

interface RedirectSubject {
  platform: Platform;
  dialogue: Dialogue;
  context: PlatformContext;
}

/**
 * Waits for the redirect; meanwhile the person can say that it will not come. Rejects with `unavailable`
 * after `patienceMs`.
 */
export async function awaitRedirect(
  { redirected }: Listener,
  subject: RedirectSubject,
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
  subject: RedirectSubject,
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

export async function askForRedirect(
  { dialogue, context, platform }: RedirectSubject,
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
