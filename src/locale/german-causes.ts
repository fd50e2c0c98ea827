import type { ErrorCode } from '../errors.ts';

/** What each error code means, in German; what to do is in the hint of the error. */
export const germanCauses: Readonly<Record<ErrorCode, string>> = {
  'invalid-input': 'Eine Angabe fehlt oder ist falsch.',
  reauthorize: 'Die Plattform nimmt kein Token dieses Kontos mehr an.',
  'missing-scope': 'Der Anmeldung fehlt ein Scope.',
  throttled: 'Es waren zu viele Anfragen.',
  unavailable: 'Ein Dienst oder eine Datei war nicht erreichbar, oder der Lauf wurde abgebrochen.',
  'unexpected-answer': 'Diese Version versteht eine Antwort nicht.',
  'secret-not-writable': 'Das Secret oder die Datei mit den Tokens lässt sich nicht schreiben.',
  'secret-not-saved': 'Erneuerte Tokens konnten nicht gespeichert werden.',
  'stale-copy': 'Die gelesenen Tokens sind vermutlich nicht die neuesten.',
  'access-expired': 'Das Access-Token gilt nicht mehr, und dieser Lauf hat es nicht erneuert.',
  'would-refresh': 'Das Access-Token ist abgelaufen, und ein Probelauf erneuert keine Tokens.',
  'wrong-target': 'Text und Secret gehören nicht zusammen, oder das Secret wurde nicht gefunden.',
  database: 'Die SQLite-Datei lässt sich nicht verwenden.',
};
