import type { ErrorCode } from '../errors.ts';
import type { Text } from './text.ts';

/** What each error code means; what to do is in the hint of the error. */
export const causes: Readonly<Record<ErrorCode, Text>> = {
  'invalid-input': {
    en: 'A setting is missing or wrong.',
    de: 'Eine Angabe fehlt oder ist falsch.',
  },
  reauthorize: {
    en: 'The platform accepts no token of this account any more.',
    de: 'Die Plattform nimmt kein Token dieses Kontos mehr an.',
  },
  'missing-scope': {
    en: 'The sign-in lacks a scope.',
    de: 'Der Anmeldung fehlt ein Scope.',
  },
  throttled: {
    en: 'There were too many requests.',
    de: 'Es waren zu viele Anfragen.',
  },
  unavailable: {
    en: 'A service or a file could not be reached, or the run was cancelled.',
    de: 'Ein Dienst oder eine Datei war nicht erreichbar, oder der Lauf wurde abgebrochen.',
  },
  'unexpected-answer': {
    en: 'This version does not understand an answer.',
    de: 'Diese Version versteht eine Antwort nicht.',
  },
  'secret-not-writable': {
    en: 'The secret, or the file of the tokens, cannot be written.',
    de: 'Das Secret oder die Datei mit den Tokens lässt sich nicht schreiben.',
  },
  'secret-not-saved': {
    en: 'Renewed tokens could not be saved.',
    de: 'Erneuerte Tokens konnten nicht gespeichert werden.',
  },
  'stale-copy': {
    en: 'The tokens that were read are probably not the newest ones.',
    de: 'Die gelesenen Tokens sind vermutlich nicht die neuesten.',
  },
  'access-expired': {
    en: 'The access token is no longer accepted, and this run did not renew it.',
    de: 'Das Access-Token gilt nicht mehr, und dieser Lauf hat es nicht erneuert.',
  },
  'would-refresh': {
    en: 'The access token has expired, and a dry run renews no tokens.',
    de: 'Das Access-Token ist abgelaufen, und ein Probelauf erneuert keine Tokens.',
  },
  'wrong-target': {
    en: 'The text and the secret do not belong together, or the secret was not found.',
    de: 'Text und Secret gehören nicht zusammen, oder das Secret wurde nicht gefunden.',
  },
  database: {
    en: 'The SQLite file cannot be used.',
    de: 'Die SQLite-Datei lässt sich nicht verwenden.',
  },
};
