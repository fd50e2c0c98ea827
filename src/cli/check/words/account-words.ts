import { inEach, same, type Text } from '../../../locale/text.ts';
import type { Advice, Finding } from '../finding.ts';

const signInAgain: Text = {
  en: 'Sign in again: run setup.',
  de: 'Melde dich neu an: mit setup.',
};

const lasts = (until: string): Text => ({
  en: `It is valid until ${until}, unless it is renewed before`,
  de: `Gültig bis ${until}, wenn nicht vorher erneuert wird`,
});

/** Names of keys as a list: `A and B`. */
const both = (keys: readonly string[]): Text => ({
  en: keys.join(' and ') || 'the keys of the app',
  de: keys.join(' und ') || 'die Schlüssel der App',
});

/** What `check` says about an account. Times are texts, such as `2026-11-29T03:17:00Z`. */
export const accountWords = {
  notTried: {
    en: 'Not checked, because the sign-in has expired.',
    de: 'Nicht geprüft, weil die Anmeldung abgelaufen ist.',
  },
  otherNumbers: {
    en: 'The other numbers are fetched all the same.',
    de: 'Die übrigen Zahlen werden trotzdem abgerufen.',
  },
  signInUnknown: {
    en: 'The first renewal notes when it expires.',
    de: 'Wann sie abläuft, wird beim ersten Erneuern notiert.',
  },
  signInExpired: (at: string): Advice => ({
    message: {
      en: `It expired at ${at}, and no renewal can help.`,
      de: `Sie ist am ${at} abgelaufen, und Erneuern hilft nicht mehr.`,
    },
    hint: signInAgain,
  }),
  signInExpiredLater: (at: string, accessUntil: string): Advice => ({
    message: {
      en: `It expired at ${at}, and no renewal can help. The access token is valid until ${accessUntil}; the first run after that fails.`,
      de: `Sie ist am ${at} abgelaufen, und Erneuern hilft nicht mehr. Das Access-Token gilt bis ${accessUntil}; der erste Lauf danach schlägt fehl.`,
    },
    hint: signInAgain,
  }),
  renewalForbidden: (at: string): Advice => ({
    message: {
      en: `The access token expired at ${at}, and refresh: never forbids renewing it.`,
      de: `Das Access-Token ist am ${at} abgelaufen, und refresh: never verbietet, es zu erneuern.`,
    },
    hint: { en: 'Set refresh to auto.', de: 'Setze refresh auf auto.' },
  }),
  /** What failed, where the run does not fail by it. */
  tolerated: ({ message, hint }: Pick<Finding, 'message' | 'hint'>, failOn: string): Advice => ({
    message: {
      en: `${message.en} By fail-on: ${failOn}, this does not fail the run.`,
      de: `${message.de} Wegen fail-on: ${failOn} schlägt der Lauf dadurch nicht fehl.`,
    },
    hint: hint ?? same(''),
  }),
  signInSoon: (until: string): Advice => ({
    message: {
      en: `${lasts(until).en}: less than 7 days.`,
      de: `${lasts(until).de}: weniger als 7 Tage.`,
    },
    hint: {
      en: 'See that the daily run succeeds, or sign in again.',
      de: 'Sorge dafür, dass der tägliche Lauf gelingt, oder melde dich neu an.',
    },
  }),
  signInLasts: (until: string): Text => inEach((locale) => `${lasts(until)[locale]}.`),
  accessExpired: (at: string): Text => ({
    en: `The access token expired at ${at}, and the next run renews it. Not checked whether that works: a refresh token works only once, so trying would spend it.`,
    de: `Das Access-Token ist am ${at} abgelaufen, und der nächste Lauf erneuert es. Ob das gelingt, wurde nicht geprüft: Ein Refresh-Token gilt nur einmal und wäre dann verbraucht.`,
  }),
  answers: (platform: string, who: string, until: string | null): Text => ({
    en: `${platform} answers for ${who}${until === null ? '' : `; access is valid until ${until}`}.`,
    de: `${platform} antwortet für ${who}${until === null ? '' : `; der Zugriff gilt bis ${until}`}.`,
  }),
  refusedEarly: (platform: string): Advice => ({
    message: {
      en: `${platform} refuses the access token before its time.`,
      de: `${platform} lehnt das Access-Token vor seinem Ablauf ab.`,
    },
    hint: {
      en: `The next run tries to renew it. If that fails: ${signInAgain.en}`,
      de: `Der nächste Lauf versucht, es zu erneuern. Falls das fehlschlägt: ${signInAgain.de}`,
    },
  }),
  appRight: (platform: string, keys: readonly string[]): Text => ({
    en: `${platform} knows the app by ${both(keys).en}.`,
    de: `${platform} kennt die App mit ${both(keys).de}.`,
  }),
  appSwapped: (keys: readonly string[]): Advice => ({
    message: {
      en: `${both(keys).en} are in each other's place, so no token can be renewed.`,
      de: `${both(keys).de} sind vertauscht, also lässt sich kein Token erneuern.`,
    },
    hint: { en: 'Swap the two values.', de: 'Vertausche die beiden Werte.' },
  }),
  appWrong: (platform: string, keys: readonly string[]): Advice => ({
    message: {
      en: `${platform} knows no app with this pair of ${both(keys).en}, so no token can be renewed.`,
      de: `${platform} kennt keine App mit diesem Paar aus ${both(keys).de}, also lässt sich kein Token erneuern.`,
    },
    hint: {
      en: `Compare ${both(keys).en} with the page of the app in ${platform}'s portal.`,
      de: `Vergleiche ${both(keys).de} mit der Seite der App im Portal von ${platform}.`,
    },
  }),
  /** Of an app that is wrong while no token is due; `until`: the access token expires then, `null` when unknown. */
  appNotNeededYet: ({ message, hint }: Advice, until: string | null): Advice => ({
    message: {
      en: `${message.en} No token is due now${until === null ? '' : `, the access token is valid until ${until}`}; the first run after that fails.`,
      de: `${message.de} Jetzt ist kein Token fällig${until === null ? '' : `, das Access-Token gilt bis ${until}`}; der erste Lauf danach schlägt fehl.`,
    },
    hint,
  }),
  appUnknown: (platform: string, keys: readonly string[]): Text => ({
    en: `Not checked: the answer of ${platform} does not say whether ${both(keys).en} are right.`,
    de: `Nicht geprüft: Die Antwort von ${platform} sagt nicht, ob ${both(keys).de} stimmen.`,
  }),
  scopesUnknown: {
    en: 'Not checked: the first renewal notes which scopes are granted.',
    de: 'Nicht geprüft: Welche Scopes erteilt sind, wird beim ersten Erneuern notiert.',
  },
  scopesGranted: (count: number): Text => ({
    en: count === 1 ? 'It is granted.' : `All ${count} are granted.`,
    de: count === 1 ? 'Der eine ist erteilt.' : `Alle ${count} sind erteilt.`,
  }),
  scopeMissing: (platform: string, scope: string, gives: Text): Advice => ({
    message: {
      en: `Without ${scope} these stay empty: ${gives.en}.`,
      de: `Ohne ${scope} fehlt: ${gives.de}.`,
    },
    hint: {
      en: `Switch it on in ${platform}'s portal, and sign in again with it: run setup.`,
      de: `Schalte ihn im Portal von ${platform} ein, und melde dich damit neu an: mit setup.`,
    },
  }),
};
