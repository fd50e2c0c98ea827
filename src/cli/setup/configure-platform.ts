import { everySecret, readAccounts } from '../../credentials/accounts.ts';
import type { EnvFile } from '../../credentials/env-file.ts';
import { createRedactor } from '../../credentials/redactor.ts';
import { StatsError } from '../../errors.ts';
import { platforms } from '../../platforms/index.ts';
import { toSentences, translateError } from '../describe-error.ts';
import { type CollectSubject, collectAccount } from './collect-account.ts';
import { byStartingAgain } from './dialogue.ts';
import { putChanges } from './put-values.ts';
import { tryAccount } from './try-account.ts';
import { withoutStaleNotes } from './without-stale-notes.ts';

/**
 * Resolves with the values to set so that the text holds an account of the platform. Each account is tried
 * with one request for its numbers. After an error that a person must fix, the person may give the
 * credentials again; otherwise it rejects with that error. Other errors only give a warning. When it is
 * aborted during the request, it resolves as well.
 */
export async function configurePlatform(
  draft: EnvFile,
  subject: CollectSubject,
): Promise<Map<string, string>> {
  const { platform, dialogue, context } = subject;
  for (let own = subject; ; ) {
    const collected = await collectAccount(own);
    const changes = withoutStaleNotes(platform, subject.existing, collected);
    const changed = putChanges(draft, changes);
    const redact = createRedactor(everySecret(changed.values, platforms));
    try {
      for (const account of readAccounts(changed.values, platforms, [platform.id], 'file')) {
        const name = await tryAccount(account, context, redact);
        dialogue.info(
          name === null
            ? {
                en: `${account.id}: the first run renews its access token.`,
                de: `${account.id}: Der erste Lauf erneuert das Access-Token.`,
              }
            : { en: `${account.id}: ${name} answers.`, de: `${account.id}: ${name} antwortet.` },
        );
      }
      return changes;
    } catch (error) {
      // Thrown here, the error would lose the tokens of a sign-in, which setup prints when it is stopped.
      if (context.signal.aborted) return changes;
      if (!(error instanceof StatsError)) throw error;
      const isRefused = error.code === 'access-expired';
      if (isRefused && !dialogue.mayAsk) {
        dialogue.warn({
          en: `${platform.name} refuses the access token: it has expired, or is not the right one. If the other values are right, the first run gets a new one.`,
          de: `${platform.name} lehnt das Access-Token ab: Es ist abgelaufen oder nicht das richtige. Stimmen die übrigen Werte, holt der erste Lauf ein neues.`,
        });
        return changes;
      }
      if (!error.meaning.needsPerson && !isRefused) {
        const { message } = translateError(error);
        dialogue.warn({
          en: `${message.en} It could not be tried now, and is written all the same.`,
          de: `${message.de} Das Konto ließ sich jetzt nicht ausprobieren und wird trotzdem geschrieben.`,
        });
        return changes;
      }
      if (!dialogue.mayAsk) throw error;
      dialogue.warn(toSentences(error));
      const again = await dialogue.confirm({
        question: {
          en: `Give the credentials of ${platform.name} once more?`,
          de: `Die Zugangsdaten von ${platform.name} noch einmal eingeben?`,
        },
        initial: true,
        answeredBy: byStartingAgain,
      });
      if (!again && isRefused) return changes;
      if (!again) throw error;
      own = { ...subject, existing: new Map(), given: new Map() };
    }
  }
}
