import type { ErrorCode } from '../../errors.ts';
import { causes } from '../../locale/causes.ts';

/** What an error code means and what to do, for who reads German; with the options of the command line. */
export const germanCauses: Readonly<Record<ErrorCode, string>> = {
  'invalid-input':
    'Eine Angabe fehlt oder ist falsch: eine Option, eine Datei oder ein Schlüssel in .env.social. Korrigiere sie.',
  reauthorize: causes.reauthorize.de,
  'missing-scope': causes['missing-scope'].de,
  throttled: 'Es waren zu viele Anfragen. Versuche es später noch einmal.',
  unavailable: 'Ein Dienst war nicht erreichbar. Versuche es später noch einmal.',
  'unexpected-answer': causes['unexpected-answer'].de,
  'secret-not-writable':
    'Das Secret lässt sich mit dem GitHub-Token nicht schreiben. Prüfe das Token und seine Berechtigungen.',
  'secret-not-saved':
    'Erneuerte Tokens konnten nicht gespeichert werden. Tu vor dem nächsten Aufruf, was die Meldung sagt.',
  'stale-copy':
    'Die Datei ist älter als das Secret: Ihre Tokens sind vermutlich verbraucht. Nimm die neuere Fassung.',
  'access-expired':
    'Das Access-Token ist abgelaufen und darf nicht erneuert werden. Rufe fetch mit --refresh auto auf.',
  'would-refresh': 'Ein Probelauf erneuert keine Tokens. Rufe fetch ohne --dry-run auf.',
  'wrong-target': causes['wrong-target'].de,
  database: causes.database.de,
};
