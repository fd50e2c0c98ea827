import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Text } from '../../locale/text.ts';
import type { Locale } from '../../locale/words.ts';
import { BilingualError } from '../bilingual-error.ts';

export interface Listener {
  /** Resolves with the address of the first redirect. */
  redirected: Promise<URL>;
  close(): Promise<void>;
}

/**
 * Listens for the browser on the port of `redirectUri`, on 127.0.0.1 only:
 * https://www.rfc-editor.org/rfc/rfc8252#section-7.3. Rejects with `invalid-input` when the port cannot be
 * used.
 */
export async function listenForRedirect(
  redirectUri: string,
  language: Locale = 'en',
): Promise<Listener> {
  const expected = new URL(redirectUri);
  let tell: (url: URL) => void = () => undefined;
  const redirected = new Promise<URL>((resolve) => {
    tell = resolve;
  });
  const server = createServer((request, response) => {
    const target = request.url ?? '/';
    const url = URL.canParse(target, expected.origin) ? new URL(target, expected.origin) : null;
    if (request.method !== 'GET' || url?.pathname !== expected.pathname)
      return answer(response, 404, { language, text: nothingHere });
    answer(response, 200, { language, text: goBack });
    tell(url);
  });
  server.listen(Number(expected.port), '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    throw new BilingualError(
      'invalid-input',
      {
        en: `Port ${expected.port} of this machine cannot be listened on: it is in use, or not allowed.`,
        de: `Port ${expected.port} lässt sich auf diesem Rechner nicht öffnen: Er ist belegt oder nicht erlaubt.`,
      },
      {
        en: "Name another by --port, which the redirect address in the platform's portal must allow, or use --paste.",
        de: 'Nenne mit --port einen anderen, den die Redirect-Adresse im Portal der Plattform erlaubt, oder verwende --paste.',
      },
      { cause },
    );
  });
  return {
    redirected,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const nothingHere: Text = { en: 'There is nothing here.', de: 'Hier gibt es nichts.' };

const goBack: Text = {
  en: 'You can close this window and go back to the terminal.',
  de: 'Du kannst dieses Fenster schließen und zum Terminal zurückkehren.',
};

function answer(
  response: ServerResponse,
  status: number,
  { language, text }: { language: Locale; text: Text },
): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Social stats</title><p>${text[language]}</p></html>\n`,
  );
}
