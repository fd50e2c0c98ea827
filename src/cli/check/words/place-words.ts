import { same, type Text } from '../../../locale/text.ts';
import type { Advice, Finding } from '../finding.ts';

/** What `check` says about this machine: keys, file, clock and database. */
export const placeWords = {
  fromEnvironment: {
    en: 'They come from the environment.',
    de: 'Sie kommen aus der Umgebung.',
  },
  inWorkflow: (file: string): Text => ({
    en: `They are in ${file} itself.`,
    de: `Sie stehen in ${file} selbst.`,
  }),
  complete: (accounts: string): Text => ({
    en: `All that is needed for ${accounts}.`,
    de: `Vollständig für ${accounts}.`,
  }),
  noAccount: (file: string | null): Advice => ({
    message: {
      en: `${file ?? 'The environment'} holds no account.`,
      de: `${file ?? 'Die Umgebung'} enthält kein Konto.`,
    },
    hint: { en: 'Run setup.', de: 'Rufe setup auf.' },
  }),
  notReplaceable: (file: string): Advice => ({
    message: {
      en: `${file} cannot be replaced, so fetch could not keep a renewed token.`,
      de: `${file} lässt sich nicht ersetzen, also könnte fetch kein erneuertes Token speichern.`,
    },
    hint: {
      en: 'Give this user the right to write the file and its folder.',
      de: 'Gib diesem Benutzer das Recht, die Datei und ihren Ordner zu schreiben.',
    },
  }),
  readableByOthers: (file: string, mode: string): Advice => ({
    message: {
      en: `Other users of this machine may read ${file} (mode ${mode}).`,
      de: `Andere Benutzer dieses Rechners dürfen ${file} lesen (Rechte ${mode}).`,
    },
    hint: { en: `Run chmod 600 ${file}.`, de: `Führe aus: chmod 600 ${file}` },
  }),
  replaceable: (file: string): Text => ({
    en: `${file} is there and can be replaced.`,
    de: `${file} ist da und lässt sich ersetzen.`,
  }),
  dueWithoutFile: (accounts: string): Advice => ({
    message: {
      en: `A token of ${accounts} is due, and the keys come from the environment, so the renewed one could not be kept.`,
      de: `Ein Token von ${accounts} ist fällig, und die Schlüssel kommen aus der Umgebung: Das erneuerte ließe sich nicht speichern.`,
    },
    hint: {
      en: 'Put the keys into a .env.social, or name the repository whose secret holds them by --repo.',
      de: 'Schreibe die Schlüssel in eine .env.social, oder nenne mit --repo das Repository, dessen Secret sie enthält.',
    },
  }),
  dueAndShared: (accounts: string, file: string): Advice => ({
    message: {
      en: `A token of ${accounts} is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN), so fetch does not renew it here alone.`,
      de: `Ein Token von ${accounts} ist fällig, und ein Secret enthält dieselben Tokens wie ${file} (SOCIAL_SAVED_IN): Hier allein erneuert fetch es nicht.`,
    },
    hint: {
      en: 'Run fetch with --secret owner/name, which writes the secret as well.',
      de: 'Rufe fetch mit --secret owner/name auf; dann wird auch das Secret geschrieben.',
    },
  }),
  databaseUsable: (path: string): Text => ({
    en: `${path} can be read and written.`,
    de: `${path} lässt sich lesen und schreiben.`,
  }),
  databaseMissing: (path: string): Text => ({
    en: `${path} is not there yet, and can be created.`,
    de: `${path} gibt es noch nicht; sie lässt sich anlegen.`,
  }),
  /** Of a database that cannot be used here. */
  databaseOfNoRun: ({ message, hint }: Pick<Finding, 'message' | 'hint'>): Advice => ({
    message: {
      en: `${message.en} Runs of the workflow are not affected: they start without this file.`,
      de: `${message.de} Läufe des Workflows betrifft das nicht: Sie beginnen ohne diese Datei.`,
    },
    hint: hint ?? same(''),
  }),
  clockUnknown: {
    en: 'Not checked: no service answered with the time.',
    de: 'Nicht geprüft: Keine Antwort eines Dienstes nannte die Uhrzeit.',
  },
  clockRight: { en: "This machine's clock is right.", de: 'Die Uhr dieses Rechners geht richtig.' },
  clockWrong: (minutes: number, isAhead: boolean): Advice => ({
    message: {
      en: `This machine's clock is ${minutes === 1 ? '1 minute' : `${minutes} minutes`} ${isAhead ? 'ahead' : 'behind'}, so tokens are renewed at the wrong time and copies of the secret look too old or too new.`,
      de: `Die Uhr dieses Rechners geht ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`} ${isAhead ? 'vor' : 'nach'}: Tokens werden zur falschen Zeit erneuert, und Kopien des Secrets wirken zu alt oder zu neu.`,
    },
    hint: {
      en: 'Let it set itself by the network (NTP).',
      de: 'Stelle die Uhr automatisch über das Netz (NTP).',
    },
  }),
  withoutGitHub: (hasWorkflow: boolean): Text => ({
    en: `Left out: repository, secret, GitHub's token, masks${hasWorkflow ? '' : ', workflow'}.`,
    de: `Weggelassen: Repository, Secret, GitHub-Token, Schwärzung${hasWorkflow ? '' : ', Workflow'}.`,
  }),
  noRepository: (hasWorkflow: boolean): Advice => ({
    message: {
      en: `Not checked, because no repository is known: repository, secret, GitHub's token, masks${hasWorkflow ? '' : ', workflow'}.`,
      de: `Nicht geprüft, weil kein Repository bekannt ist: Repository, Secret, GitHub-Token, Schwärzung${hasWorkflow ? '' : ', Workflow'}.`,
    },
    hint: {
      en: 'Name it by --repo owner/name, or run check in a clone of it; --no-repo judges for fetch on this machine.',
      de: 'Nenne es mit --repo owner/name, oder rufe check in einem Klon davon auf; --no-repo urteilt für fetch auf diesem Rechner.',
    },
  }),
};
