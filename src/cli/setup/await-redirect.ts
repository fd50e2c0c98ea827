import { minuteMs } from '../../clock.ts';
import type { Platform, PlatformContext } from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';
import { byOption, type Dialogue, stopped } from './dialogue.ts';
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
        question: {
          en: `Waiting until you have signed in to ${platform.name}`,
          de: `Warte, bis du dich bei ${platform.name} angemeldet hast`,
        },
        choices: [
          { value: 'wait', label: { en: 'I am signing in', de: 'Ich melde mich gerade an' } },
          {
            value: 'fewer-scopes',
            label: {
              en: 'The page shows an error that names the scope',
              de: 'Die Seite zeigt einen Fehler, der den Scope nennt',
            },
          },
          {
            value: 'paste',
            label: {
              en: 'The browser shows an address, and no page: paste it here',
              de: 'Der Browser zeigt eine Adresse, aber keine Seite: hier einfügen',
            },
          },
          { value: 'stop', label: { en: 'Stop', de: 'Abbrechen' } },
        ],
        initial: 'wait',
        answeredBy: byOption('--yes'),
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
  const where = redirectUri
    ? {
        en: ` It begins with ${redirectUri} and need not show a page.`,
        de: ` Sie beginnt mit ${redirectUri}; eine Seite muss sie nicht zeigen.`,
      }
    : { en: '', de: '' };
  const text = await dialogue.readLine({
    question: {
      en: `Paste the address that the browser shows after the sign-in to ${platform.name}.${where.en}`,
      de: `Füge die Adresse ein, die der Browser nach der Anmeldung bei ${platform.name} zeigt.${where.de}`,
    },
    hidden: true,
    fromInput: true,
    flaw: (line) =>
      URL.canParse(line) ? undefined : { en: 'That is no address.', de: 'Das ist keine Adresse.' },
    answeredBy: { en: 'a line on standard input', de: 'einer Zeile auf der Standardeingabe' },
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
  new BilingualError(
    'unavailable',
    {
      en: `The browser did not come back from ${name} within ${patienceMs / minuteMs} minutes.`,
      de: `Der Browser ist nicht innerhalb von ${patienceMs / minuteMs} Minuten von ${name} zurückgekehrt.`,
    },
    {
      en: 'Start again. If the page of the platform showed an error that names the scope, ask for fewer by --scopes.',
      de: 'Beginne von vorn. Zeigte die Seite der Plattform einen Fehler, der den Scope nennt, verlange mit --scopes weniger.',
    },
  );
