import type { Platform } from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';
import { byOption, type Dialogue } from './dialogue.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import type { SetupOptions } from './setup-options.ts';

/** What the workflow writes renewed tokens back with. */
export type Writer =
  /** A GitHub App that setup makes now. */
  | { kind: 'new-app' }
  /** One that exists already or is made by hand. */
  | { kind: 'app' }
  /** A token in the secret of this name. */
  | { kind: 'token'; secretName: string };

/**
 * Resolves with what the options say, else with what the person chooses; `null` when no chosen platform has tokens
 * that are renewed. Rejects with `invalid-input` for `--app` without a secret.
 */
export async function chooseWriter(
  { app, secretsToken }: Pick<SetupOptions, 'app' | 'secretsToken'>,
  chosen: readonly Platform[],
  secret: PreparedSecret | null,
  dialogue: Dialogue,
): Promise<Writer | null> {
  if (app && secret === null)
    throw new BilingualError(
      'invalid-input',
      {
        en: '--app makes the GitHub App that writes a secret, and there is no secret to write.',
        de: '--app legt die GitHub App an, die ein Secret schreibt, aber es gibt kein Secret zu schreiben.',
      },
      { en: 'Add --secret owner/name.', de: 'Ergänze --secret owner/name.' },
    );
  if (app) return { kind: 'new-app' };
  if (!chosen.some(({ tokens }) => tokens)) return null;
  if (secretsToken.toLowerCase() !== 'app') return { kind: 'token', secretName: secretsToken };
  if (secret === null || !dialogue.mayAsk) return { kind: 'app' };
  const kind = await dialogue.choose({
    question: {
      en: 'What should the daily run write renewed tokens back with?',
      de: 'Womit soll der tägliche Lauf erneuerte Tokens zurückschreiben?',
    },
    choices: [
      {
        value: 'new-app',
        label: {
          en: 'A GitHub App, made now',
          de: 'Mit einer GitHub App, die jetzt angelegt wird',
        },
        hint: {
          en: 'two clicks in the browser; it may write secrets and nothing else',
          de: 'zwei Klicks im Browser; sie darf nur Secrets schreiben',
        },
      },
      {
        value: 'app',
        label: {
          en: 'A GitHub App that is there already, or that I make by hand',
          de: 'Mit einer GitHub App, die es schon gibt oder die ich von Hand anlege',
        },
      },
      {
        value: 'token',
        label: {
          en: 'A fine-grained token that I store in a secret',
          de: 'Mit einem Fine-grained Token, das ich in einem Secret hinterlege',
        },
      },
    ],
    initial: 'new-app',
    answeredBy: byOption('--app / --secrets-token'),
  });
  if (kind !== 'token') return { kind };
  const secretName = await dialogue.readLine({
    question: {
      en: 'What is the secret with that token called?',
      de: 'Wie heißt das Secret mit diesem Token?',
    },
    initial: 'STATS_SECRETS_TOKEN',
    flaw: (text) =>
      /^(?!GITHUB_)[A-Za-z_]\w*$/i.test(text)
        ? undefined
        : { en: 'Letters, digits and underscores.', de: 'Buchstaben, Ziffern und Unterstriche.' },
    answeredBy: byOption('--secrets-token'),
  });
  return { kind, secretName };
}
