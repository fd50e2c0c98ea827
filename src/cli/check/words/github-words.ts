import { inEach, type Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

const tokenEnds = (at: string): Text => ({
  en: `It expires at ${at}`,
  de: `Es läuft am ${at} ab`,
});

const pushSomething = {
  en: 'Push a commit, or press "Enable workflow" on the page of Actions.',
  de: 'Pushe einen Commit, oder klicke auf der Seite „Actions“ auf „Enable workflow“.',
};

const switchedOffIn = (days: number): Text => ({
  en: `GitHub switches the schedule off in ${days === 1 ? '1 day' : `${days} days`} unless something is pushed.`,
  de: `GitHub schaltet den Zeitplan in ${days === 1 ? '1 Tag' : `${days} Tagen`} ab, wenn nichts gepusht wird.`,
});

const used = ({ bytes, most }: { bytes: number; most: number }): Text => ({
  en: `The text has ${bytes} of the ${most} bytes that a secret can have`,
  de: `Der Text hat ${bytes} der ${most} Bytes, die ein Secret haben kann`,
});

/** What `check` says about the repository, the secret and GitHub's token. Times are texts. */
export const githubWords = {
  needless: {
    en: 'These accounts need no secret, and no token to write one.',
    de: 'Diese Konten brauchen kein Secret und kein Token, um eines zu schreiben.',
  },
  noToken: (fullName: string): Advice => ({
    message: {
      en: `No GitHub token found, so ${fullName} and its secret were not checked.`,
      de: `Kein GitHub-Token gefunden, also wurden ${fullName} und das Secret nicht geprüft.`,
    },
    hint: {
      en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; --no-repo leaves GitHub out.',
      de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an; --no-repo lässt GitHub weg.',
    },
  }),
  namesUnlisted: (fullName: string): Advice => ({
    message: {
      en: `No GitHub token found, so the names of secrets and variables in ${fullName} were not checked.`,
      de: `Kein GitHub-Token gefunden, also wurden die Namen der Secrets und Variablen in ${fullName} nicht geprüft.`,
    },
    hint: {
      en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
      de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an.',
    },
  }),
  archived: (fullName: string): Advice => ({
    message: {
      en: `${fullName} is archived, and runs nothing.`,
      de: `${fullName} ist archiviert und führt nichts aus.`,
    },
    hint: { en: 'Take it out of the archive.', de: 'Hebe die Archivierung auf.' },
  }),
  found: (fullName: string): Text => ({
    en: `${fullName} is there.`,
    de: `${fullName} ist da.`,
  }),
  again: { en: 'Run check again.', de: 'Rufe check noch einmal auf.' },
  writable: (secretName: string, environment: string | null): Text => ({
    en: `${secretName}${environment === null ? '' : ` of the environment ${environment}`} is there, and this token may write it.`,
    de: `${secretName}${environment === null ? '' : ` des Environments ${environment}`} ist da, und dieses Token darf es schreiben.`,
  }),
  /** Of a token here that may only read; `refusal` is what GitHub's answer to it means. */
  writerUnknown: (secretName: string, isListed: boolean, { message, hint }: Advice): Advice => ({
    message: {
      en: `${isListed ? `${secretName} is there. ` : ''}Not checked whether a run may write it: it has a token of its own. ${message.en}`,
      de: `${isListed ? `${secretName} ist da. ` : ''}Nicht geprüft, ob ein Lauf es schreiben darf: Er hat ein eigenes Token. ${message.de}`,
    },
    hint: {
      en: `To have it checked: ${hint.en}`,
      de: `Soll auch das geprüft werden, gib dem Token hier das Recht dazu. ${hint.de}`,
    },
  }),
  fileOlder: (secretName: string, file: string, hint: string): Advice => ({
    message: {
      en: `${secretName} was written after ${file}, whose tokens may be spent since. Runs of the workflow are not affected.`,
      de: `${secretName} wurde nach ${file} geschrieben, deren Tokens seitdem verbraucht sein können. Läufe des Workflows betrifft das nicht.`,
    },
    hint: {
      en: hint,
      de: 'Melde dich neu an; oder, wenn du genau diesen Text selbst in das Secret geschrieben hast, speichere die Datei noch einmal ohne die Zeile SOCIAL_SAVED_AT.',
    },
  }),
  inRepository: (secretName: string, environment: string): Advice => ({
    message: {
      en: `The workflow is made for a secret of the environment ${environment}, and ${secretName} is a secret of the repository.`,
      de: `Der Workflow ist für ein Secret des Environments ${environment} gemacht, aber ${secretName} ist ein Secret des Repositorys.`,
    },
    hint: {
      en: `Use the recipe for a secret of the repository: without environment: and secret-environment:, and with permission-secrets. Or write the secret of the environment: setup --secret owner/name --environment ${environment}.`,
      de: `Nimm die Vorlage für ein Secret des Repositorys: ohne environment: und secret-environment:, und mit permission-secrets. Oder schreibe das Secret des Environments: setup --secret owner/name --environment ${environment}`,
    },
  }),
  inOtherEnvironment: (secretName: string, environment: string): Advice => ({
    message: {
      en: `The workflow is made for a secret of the repository, and ${secretName} is a secret of the environment ${environment}.`,
      de: `Der Workflow ist für ein Secret des Repositorys gemacht, aber ${secretName} ist ein Secret des Environments ${environment}.`,
    },
    hint: {
      en: `Give the action secret-environment: ${environment}, and the App permission-environments: write.`,
      de: `Gib der Action secret-environment: ${environment} und der App permission-environments: write.`,
    },
  }),
  inBoth: (secretName: string, environment: string): Advice => ({
    message: {
      en: `${secretName} is a secret of the repository and of the environment ${environment}. A run reads the second and writes the first, so once tokens are renewed, the next run has spent ones.`,
      de: `${secretName} ist ein Secret des Repositorys und des Environments ${environment}. Ein Lauf liest das zweite und schreibt das erste; nach dem Erneuern hat der nächste Lauf also verbrauchte Tokens.`,
    },
    hint: {
      en: `Delete that of ${environment}, or the line environment: of the job.`,
      de: `Lösche das von ${environment} oder im Job die Zeile environment:`,
    },
  }),
  unsaved: (file: string, secretName: string): Advice => ({
    message: {
      en: `${file} holds tokens that were renewed and not saved in ${secretName}, so those in ${secretName} are spent.`,
      de: `${file} enthält erneuerte Tokens, die nicht in ${secretName} gespeichert sind; die in ${secretName} sind also verbraucht.`,
    },
    hint: {
      en: 'Run fetch with --secret owner/name, which writes them into the secret.',
      de: 'Rufe fetch mit --secret owner/name auf; das schreibt sie in das Secret.',
    },
  }),
  fileNewer: (file: string, secretName: string): Advice => ({
    message: {
      en: `${file} was written after ${secretName}. If tokens were renewed in it, those in ${secretName} are spent.`,
      de: `${file} wurde nach ${secretName} geschrieben. Wurden darin Tokens erneuert, sind die in ${secretName} verbraucht.`,
    },
    hint: {
      en: 'Write the secret as well: run setup with --secret.',
      de: 'Schreibe auch das Secret: mit setup --secret.',
    },
  }),
  fresh: (file: string): Text => ({
    en: `${file} is as new as the secret.`,
    de: `${file} ist auf demselben Stand wie das Secret.`,
  }),
  tokenEndUnknown: {
    en: 'It does not expire, or GitHub does not say when.',
    de: 'Es läuft nicht ab, oder GitHub nennt kein Ablaufdatum.',
  },
  tokenEnds: (at: string): Text => inEach((locale) => `${tokenEnds(at)[locale]}.`),
  tokenEndsSoon: (at: string): Advice => ({
    message: {
      en: `${tokenEnds(at).en}: in less than 7 days.`,
      de: `${tokenEnds(at).de}: in weniger als 7 Tagen.`,
    },
    hint: {
      en: 'Create one with the same permissions, and store it instead.',
      de: 'Erstelle eines mit denselben Berechtigungen, und hinterlege es stattdessen.',
    },
  }),
  alwaysActive: {
    en: 'GitHub never switches schedules off in a private repository.',
    de: 'In einem privaten Repository schaltet GitHub Zeitpläne nie ab.',
  },
  activityUnknown: {
    en: 'Not checked: GitHub does not say when somebody last pushed.',
    de: 'Nicht geprüft: GitHub nennt nicht, wann zuletzt gepusht wurde.',
  },
  idle: (pushedAt: string, days: number): Advice => ({
    message: {
      en: `The last push was at ${pushedAt}: after ${days} days without activity GitHub switches the schedule off.`,
      de: `Der letzte Push war am ${pushedAt}: Nach ${days} Tagen ohne Aktivität schaltet GitHub den Zeitplan ab.`,
    },
    hint: pushSomething,
  }),
  idleSoon: (days: number): Advice => ({ message: switchedOffIn(days), hint: pushSomething }),
  activeFor: (days: number): Text => switchedOffIn(days),
  tooLarge: (size: { bytes: number; most: number }, added: number): Advice => ({
    message: {
      en: `${used(size).en}, and renewals may add ${added}.`,
      de: `${used(size).de}, und das Erneuern kann ${added} hinzufügen.`,
    },
    hint: {
      en: 'Remove comments from it, or distribute the accounts over several secrets and workflows.',
      de: 'Lösche Kommentare darin, oder verteile die Konten auf mehrere Secrets und Workflows.',
    },
  }),
  size: (size: { bytes: number; most: number }): Text =>
    inEach((locale) => `${used(size)[locale]}.`),
  room: (size: { bytes: number; most: number }, more: number): Text => ({
    en: `${used(size).en}: room for about ${more} more ${more === 1 ? 'account like this' : 'accounts like these'}.`,
    de: `${used(size).de}: Platz für etwa ${more} weitere${more === 1 ? 's Konto' : ' Konten'} dieser Größe.`,
  }),
  fewMasks: {
    en: 'No line of .env.social is so short that GitHub would mask other texts with it.',
    de: 'Keine Zeile der .env.social ist so kurz, dass GitHub damit andere Texte schwärzen würde.',
  },
  wideMasks: (found: string): Advice => ({
    message: {
      en: found,
      de: 'Mindestens eine Zeile der .env.social ist kürzer als 8 Zeichen: GitHub schwärzt ihren Text überall im Log.',
    },
    hint: {
      en: 'Take these lines out of the secret, or write more into them.',
      de: 'Nimm solche Zeilen aus dem Secret, oder schreibe mehr hinein.',
    },
  }),
};
