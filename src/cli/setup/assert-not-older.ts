import { everyToken, type Token } from '../../credentials/accounts.ts';
import { isOutdated, readSavedAt, toCopyTime } from '../../credentials/write-times.ts';
import { platforms } from '../../platforms/index.ts';
import type { Values } from '../../platforms/platform.ts';
import { BilingualError } from '../bilingual-error.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import type { Source } from './read-given.ts';
import { findSources } from './token-sources.ts';

/**
 * Throws `invalid-input` when `after` would put a token into the secret that comes from a file and is older
 * than the last write of the secret: a run may have renewed it since, so that only the secret's token works.
 * A file is as old as its stamp, and without one as old as its last change.
 */
export function assertNotOlder(
  secret: PreparedSecret,
  sources: readonly Source[],
  after: Values,
): void {
  const { updatedAt, clockOffsetMs } = secret;
  if (updatedAt === null) return;
  const copiedAt = ({ values, writtenAt }: Source) =>
    toCopyTime(readSavedAt(values), writtenAt + clockOffsetMs);
  const isOld = (token: Token) => {
    const from = findSources(token, sources);
    return from.length > 0 && from.every((source) => isOutdated(copiedAt(source), updatedAt));
  };
  const old = new Set(
    everyToken(after, platforms)
      .filter(isOld)
      .map(({ platform }) => platform),
  );
  if (old.size === 0) return;
  const names = [...old].map(({ name }) => name).join(', ');
  throw new BilingualError(
    'invalid-input',
    {
      en: `${secret.name} was written after ${sources.map(({ file }) => file).join(', ')}: the tokens of ${names} in the file may be spent, and would replace those that work.`,
      de: `Das Secret wurde nach ${sources.map(({ file }) => file).join(', ')} geschrieben: Die Tokens von ${names} in der Datei sind vielleicht verbraucht und würden gültige ersetzen.`,
    },
    {
      en: `Sign in to ${names} again (--sign-in). If you have just done so for all accounts, save the file again without its line SOCIAL_SAVED_AT. Or leave --secret out.`,
      de: `Melde dich bei ${names} neu an (--sign-in). Hast du das gerade für alle Konten getan, speichere die Datei noch einmal ohne die Zeile SOCIAL_SAVED_AT. Oder lass --secret weg.`,
    },
  );
}
