import type { Text } from '../../locale/text.ts';

/** What `demo` prints. */
export const demoWords = {
  begin: (names: string): Text => ({
    en: `The daily job against emulators of ${names} and GitHub on this machine: no account, no network.`,
    de: `Der tägliche Ablauf mit Emulatoren von ${names} und GitHub auf diesem Rechner: ohne Konto, ohne Netz.`,
  }),
  dayBefore: { en: 'The day before', de: 'Am Tag davor' },
  signedIn: (names: string): Text => ({
    en: `A creator signed in at ${names}.`,
    de: `Eine Person hat sich bei ${names} angemeldet.`,
  }),
  stored: (secret: string, repository: string): Text => ({
    en: `The tokens went into the secret ${secret} of ${repository}.`,
    de: `Die Tokens kamen in das Secret ${secret} von ${repository}.`,
  }),
  expired: {
    en: 'Access tokens that last hours have expired since. A refresh token works only once.',
    de: 'Access-Tokens, die nur Stunden gelten, sind seitdem abgelaufen. Ein Refresh-Token gilt nur einmal.',
  },
  nextMorning: {
    en: 'The next morning, with what the secret holds now',
    de: 'Am nächsten Morgen, mit dem, was jetzt im Secret steht',
  },
  opened: {
    en: 'It was opened with the private key of the emulated GitHub.',
    de: 'Es wurde mit dem privaten Schlüssel des emulierten GitHub geöffnet.',
  },
  generated: (days: number, posts: number): Text => ({
    en: `${days} days of history and ${posts} older posts were generated, so that there is growth to look at.`,
    de: `${days} Tage Verlauf und ${posts} ältere Beiträge wurden erfunden, damit es Wachstum zu sehen gibt.`,
  }),
  /** `followers`: their change since yesterday. */
  works: (account: string, followers: Text | null): Text => ({
    en: `${account}: works again.${followers === null ? '' : ` ${followers.en} since yesterday.`}`,
    de: `${account}: funktioniert weiter.${followers === null ? '' : ` ${followers.de} seit gestern.`}`,
  }),
  broken: (account: string): Text => ({
    en: `${account}: would have to sign in again.`,
    de: `${account}: müsste sich neu anmelden.`,
  }),
  afterwards: { en: 'Afterwards', de: 'Danach' },
  requests: (count: number): Text => ({
    en: `The first run made ${count} requests.`,
    de: `Der erste Lauf hat ${count} Anfragen gestellt.`,
  }),
  database: (path: string): Text => ({
    en: `The numbers are in ${path}`,
    de: `Die Zahlen stehen in ${path}`,
  }),
  files: (directory: string): Text => ({
    en: `The media kit, cards, charts, badges, JSON and CSV are in ${directory}`,
    de: `Mediakit, Karten, Diagramme, Badges, JSON und CSV liegen in ${directory}`,
  }),
  open: (address: string): Text => ({
    en: `Open this in a browser: ${address}`,
    de: `Öffne das im Browser: ${address}`,
  }),
  audience: (account: string, largest: string): Text => ({
    en: `Who follows ${account}: ${largest}, and so on: see audience in the output stats.`,
    de: `Wer ${account} folgt: ${largest} und so weiter; siehe audience im Output stats.`,
  }),
};
