import type { ErrorCode } from '../errors.ts';
import type { Locale } from './words.ts';

/** What each error code means and what to do, for readers who want another language than the messages have. */
export const causes: Readonly<Record<ErrorCode, Readonly<Record<Locale, string>>>> = {
  'invalid-input': {
    en: 'An input or a key of .env.social is missing or wrong. Correct it.',
    de: 'Eine Eingabe oder ein Schlüssel in .env.social fehlt oder ist falsch. Korrigiere ihn.',
  },
  reauthorize: {
    en: 'The platform accepts no token of this account any more. Sign in again.',
    de: 'Die Plattform nimmt kein Token dieses Kontos mehr an. Melde dich erneut an.',
  },
  'missing-scope': {
    en: 'The sign-in lacks a scope. Sign in again and grant it.',
    de: 'Der Anmeldung fehlt eine Berechtigung. Melde dich erneut an und erteile sie.',
  },
  throttled: {
    en: 'There were too many requests. The next run tries again.',
    de: 'Es waren zu viele Anfragen. Der nächste Lauf versucht es erneut.',
  },
  unavailable: {
    en: 'A service could not be reached. The next run tries again.',
    de: 'Ein Dienst war nicht erreichbar. Der nächste Lauf versucht es erneut.',
  },
  'unexpected-answer': {
    en: 'This version does not understand an answer. If this continues, look for a newer version.',
    de: 'Diese Version versteht eine Antwort nicht. Wenn das so bleibt, suche nach einer neueren Version.',
  },
  'secret-not-writable': {
    en: 'The secret cannot be written. Check the token in secrets-token.',
    de: 'Das Secret lässt sich nicht schreiben. Prüfe das Token in secrets-token.',
  },
  'secret-not-saved': {
    en: 'Renewed tokens could not be saved. Follow what the log says before the next run.',
    de: 'Erneuerte Tokens konnten nicht gespeichert werden. Folge vor dem nächsten Lauf dem Log.',
  },
  'stale-copy': {
    en: "This run's copy of the secret is old. Start a new run.",
    de: 'Dieser Lauf hat eine alte Kopie des Secrets. Starte einen neuen Lauf.',
  },
  'access-expired': {
    en: 'The access token has expired, and renewing it is switched off. Set refresh to auto.',
    de: 'Das Access-Token ist abgelaufen, und das Erneuern ist abgeschaltet. Setze refresh auf auto.',
  },
  'would-refresh': {
    en: 'A dry run renews no tokens. Run without dry-run.',
    de: 'Ein Probelauf erneuert keine Tokens. Starte einen Lauf ohne dry-run.',
  },
  'wrong-target': {
    en: 'The text and the secret do not belong together. Make both refer to the same secret.',
    de: 'Text und Secret gehören nicht zusammen. Gib beide Male dasselbe Secret an.',
  },
  database: {
    en: 'The SQLite file cannot be used. See the message for the reason.',
    de: 'Die SQLite-Datei ist nicht benutzbar. Den Grund nennt die Meldung.',
  },
};
