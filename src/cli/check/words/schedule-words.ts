import { inEach, type Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

const addActionsRead = {
  en: 'Add actions: read to permissions.',
  de: 'Ergänze actions: read in permissions.',
};

const mayNotReadEarlier = {
  en: 'The job may not read earlier runs, in which history-artifact looks for the database',
  de: 'Der Job darf frühere Läufe nicht lesen, in denen history-artifact die Datenbank sucht',
};

/** What `check` says about when and how a workflow runs: schedule, concurrency, permissions. */
export const scheduleWords = {
  noSchedule: {
    message: {
      en: 'The workflow has no schedule, so GitHub does not start it once a day.',
      de: 'Der Workflow hat keinen Zeitplan, also startet GitHub ihn nicht täglich.',
    },
    hint: {
      en: 'Add on: schedule: with a cron.',
      de: 'Ergänze on: schedule: mit einer Cron-Zeile.',
    },
  },
  badCron: (cron: string): Advice => ({
    message: {
      en: `GitHub would not take the cron "${cron}".`,
      de: `GitHub würde die Cron-Zeile „${cron}“ nicht annehmen.`,
    },
    hint: {
      en: 'Write five fields, such as "17 3 * * *".',
      de: 'Schreibe fünf Felder, etwa "17 3 * * *".',
    },
  }),
  fullHour: (cron: string): Advice => ({
    message: {
      en: `The cron "${cron}" asks for the full hour, when GitHub delays runs or drops them.`,
      de: `Die Cron-Zeile „${cron}“ nennt die volle Stunde, zu der GitHub Läufe verspätet oder auslässt.`,
    },
    hint: {
      en: 'Choose another minute, such as 17.',
      de: 'Wähle eine andere Minute, etwa 17.',
    },
  }),
  runsAt: (crons: readonly string[]): Text => ({
    en: `It runs at "${crons.join('", "')}", off the full hour.`,
    de: `Er läuft nach „${crons.join('“, „')}“, also nicht zur vollen Stunde.`,
  }),
  noConcurrency: {
    message: {
      en: 'Nothing keeps two runs apart, and two that renew at once may lose a sign-in.',
      de: 'Nichts hält zwei Läufe auseinander; wenn beide erneuern, kann eine Anmeldung verloren gehen.',
    },
    hint: {
      en: 'Add concurrency: with a group and cancel-in-progress: false.',
      de: 'Ergänze concurrency: mit einer group und cancel-in-progress: false.',
    },
  },
  cancelsOthers: {
    message: {
      en: 'A new run cancels the one that is under way, perhaps while it saves a token.',
      de: 'Ein neuer Lauf bricht den laufenden ab, vielleicht während dieser ein Token speichert.',
    },
    hint: {
      en: 'Set cancel-in-progress: false.',
      de: 'Setze cancel-in-progress: false.',
    },
  },
  oneByOne: { en: 'Runs wait for each other.', de: 'Läufe warten aufeinander.' },
  mayReadRun: {
    en: 'The job may read its own run (actions: read).',
    de: 'Der Job darf seinen eigenen Lauf lesen (actions: read).',
  },
  mayNotReadOwnRun: {
    message: {
      en: 'The job may not read its own run, so after somebody else wrote the secret it renews nothing.',
      de: 'Der Job darf seinen eigenen Lauf nicht lesen: Hat jemand anderes das Secret geschrieben, erneuert er nichts.',
    },
    hint: addActionsRead,
  },
  mayNotReadEarlierRuns: {
    message: inEach((locale) => `${mayNotReadEarlier[locale]}.`),
    hint: addActionsRead,
  },
  mayNotReadEarlierRunsIfPrivate: {
    message: {
      en: `${mayNotReadEarlier.en}: in a private repository it fails.`,
      de: `${mayNotReadEarlier.de}: In einem privaten Repository schlägt er fehl.`,
    },
    hint: addActionsRead,
  },
  mayReadBecausePublic: {
    message: {
      en: 'The job may read its own run only because the repository is public.',
      de: 'Der Job darf seinen eigenen Lauf nur lesen, weil das Repository öffentlich ist.',
    },
    hint: addActionsRead,
  },
  callMayReadRun: {
    en: 'The call may read its own run (actions: read).',
    de: 'Der Aufruf darf seinen eigenen Lauf lesen (actions: read).',
  },
  callWithoutPermissions: {
    message: {
      en: 'Not checked: without permissions, a setting of the repository decides whether the call may read its own run.',
      de: 'Nicht geprüft: Ohne permissions entscheidet eine Einstellung des Repositorys, ob der Aufruf seinen eigenen Lauf lesen darf.',
    },
    hint: {
      en: 'Add permissions: actions: read.',
      de: 'Ergänze permissions: actions: read.',
    },
  },
  callMayNotReadRun: {
    message: {
      en: 'The reusable workflow needs actions: read, and its caller does not have it, so GitHub starts no run.',
      de: 'Der wiederverwendbare Workflow braucht actions: read, und der Aufruf hat es nicht, also startet GitHub keinen Lauf.',
    },
    hint: addActionsRead,
  },
};
