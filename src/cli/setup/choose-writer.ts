import { StatsError } from '../../errors.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { Dialogue } from './dialogue.ts';
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
    throw new StatsError(
      'invalid-input',
      '--app makes the GitHub App that writes a secret, and there is no secret to write.',
      'Add --secret owner/name.',
    );
  if (app) return { kind: 'new-app' };
  if (!chosen.some(({ tokens }) => tokens)) return null;
  if (secretsToken.toLowerCase() !== 'app') return { kind: 'token', secretName: secretsToken };
  if (secret === null || !dialogue.mayAsk) return { kind: 'app' };
  const kind = await dialogue.choose({
    question: 'What should the daily run write renewed tokens back with?',
    choices: [
      {
        value: 'new-app',
        label: 'A GitHub App, made now',
        hint: 'two clicks in the browser; it may write secrets and nothing else',
      },
      { value: 'app', label: 'A GitHub App that is there already, or that I make by hand' },
      { value: 'token', label: 'A fine-grained token that I store in a secret' },
    ],
    initial: 'new-app',
    answeredBy: 'the option --app or --secrets-token',
  });
  if (kind !== 'token') return { kind };
  const secretName = await dialogue.readLine({
    question: 'What is the secret with that token called?',
    initial: 'STATS_SECRETS_TOKEN',
    flaw: (text) =>
      /^(?!GITHUB_)[A-Za-z_]\w*$/i.test(text) ? undefined : 'Letters, digits and underscores.',
    answeredBy: 'the option --secrets-token',
  });
  return { kind, secretName };
}
