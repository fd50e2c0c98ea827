import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Text } from '../../../locale/text.ts';
import type { Locale } from '../../../locale/words.ts';
import { BilingualError } from '../../bilingual-error.ts';

interface AppPageOptions {
  /** Of the page in the browser. */
  language: Locale;
  /** Tried first; when it is taken, any free one. */
  port: number;
  /** GitHub's page for a new App, to which the manifest is posted. */
  target: string;
  /** Returns the manifest for the address that GitHub sends the browser back to. */
  toManifest(redirectUrl: string): Record<string, unknown>;
  /**
   * Called once, with the code of the new App. Resolves with the address to send the browser to; the browser sees a
   * note when it rejects.
   */
  onCode(code: string): Promise<string>;
}

export interface AppPage {
  /** The address to open in the browser. */
  address: string;
  /** Settles as `onCode` does. */
  finished: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a page on 127.0.0.1 that posts a manifest to GitHub as soon as it is opened: a manifest cannot be in a link.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export async function openAppPage(options: AppPageOptions): Promise<AppPage> {
  const state = randomBytes(16).toString('hex');
  let [resolve, reject] = [() => {}, (_: unknown) => {}];
  const finished = new Promise<void>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  // A rejection before anybody waits would end the process.
  finished.catch(() => undefined);
  let taken = false;
  let origin = '';
  const { language } = options;
  const say = (text: Text) => ({ language, body: `<p>${text[language]}</p>` });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    // A page of another name that leads to this address (DNS rebinding) must not read the state.
    const isOwn = request.headers.host === new URL(origin).host;
    if (request.method !== 'GET' || !isOwn)
      return answer(response, 404, say(pageWords.nothingHere));
    if (url.pathname === '/') return showForm(response, { ...options, state, origin });
    const code = url.searchParams.get('code');
    if (url.pathname !== '/callback' || !code)
      return answer(response, 404, say(pageWords.nothingHere));
    if (url.searchParams.get('state') !== state || taken)
      return answer(response, 400, say(pageWords.otherAttempt));
    taken = true;
    options.onCode(code).then(
      (next) => {
        response.writeHead(303, { ...headers, Location: next }).end(resolve);
      },
      (error: unknown) => {
        answer(response, 500, say(pageWords.failed), () => reject(error));
      },
    );
  });
  origin = await listen(server, options.port);
  return {
    address: `${origin}/`,
    finished,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<string> {
  for (const own of [port, 0]) {
    server.listen(own, '127.0.0.1');
    const listening = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    const address = server.address();
    if (listening && typeof address === 'object' && address)
      return `http://127.0.0.1:${address.port}`;
  }
  throw new BilingualError(
    'invalid-input',
    {
      en: 'No port of this machine can be listened on, so the browser could not come back.',
      de: 'Auf diesem Rechner lässt sich kein Port öffnen, also könnte der Browser nicht zurückkehren.',
    },
    {
      en: 'Make the App by hand, as the documentation says, or use --secrets-token NAME.',
      de: 'Lege die App von Hand an, wie in der Dokumentation beschrieben, oder verwende --secrets-token NAME.',
    },
  );
}

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  Connection: 'close',
};

function showForm(
  response: ServerResponse,
  {
    target,
    toManifest,
    language,
    state,
    origin,
  }: AppPageOptions & { state: string; origin: string },
): void {
  const nonce = randomBytes(16).toString('base64');
  const manifest = JSON.stringify(toManifest(`${origin}/callback`));
  response.writeHead(200, {
    ...headers,
    // Without a referrer, the browser would post with the origin "null".
    'Referrer-Policy': 'strict-origin',
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'`,
  });
  response.end(
    toHtml({
      language,
      body: `<form method="post" action="${toText(`${target}?state=${state}`)}">
<input type="hidden" name="manifest" value="${toText(manifest)}">
<p>${pageWords.create[language]}</p>
<button>${pageWords.goOn[language]}</button></form>
<script nonce="${nonce}">document.forms[0].submit()</script>`,
    }),
  );
}

function answer(
  response: ServerResponse,
  status: number,
  page: Page,
  whenSent: () => void = () => undefined,
): void {
  response.writeHead(status, { ...headers, 'Content-Security-Policy': "default-src 'none'" });
  response.end(toHtml(page), whenSent);
}

interface Page {
  language: Locale;
  /** HTML. */
  body: string;
}

const pageWords = {
  nothingHere: { en: 'There is nothing here.', de: 'Hier gibt es nichts.' },
  otherAttempt: {
    en: 'This is the answer to another attempt. Go back to the terminal.',
    de: 'Das ist die Antwort auf einen anderen Versuch. Kehre zum Terminal zurück.',
  },
  failed: {
    en: 'This did not work. The terminal says why.',
    de: 'Das hat nicht geklappt. Warum, steht im Terminal.',
  },
  create: {
    en: 'GitHub asks you to create the App now; nothing else is needed there than the button.',
    de: 'GitHub fragt dich jetzt, ob du die App anlegen willst; dort ist nur ein Klick auf die Schaltfläche nötig.',
  },
  goOn: { en: 'Go on to GitHub', de: 'Weiter zu GitHub' },
};

const toHtml = ({ language, body }: Page): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Social stats</title>${body}</html>\n`;

const toText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
