import type { Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

interface Named {
  /** As the workflow names it. */
  uses: string;
  /** `owner/name`. */
  repository: string;
  /** A tag, a branch or a SHA. */
  ref: string;
}

/** What `check` says about the versions of actions. */
export const versionWords = {
  there: (uses: string): Text => ({ en: `${uses} exists.`, de: `${uses} gibt es.` }),
  missing: (file: string, { uses, repository, ref }: Named): Advice => ({
    message: {
      en: `${file} uses ${uses}, and ${repository} has no tag, branch or commit ${ref}.`,
      de: `${file} verwendet ${uses}, aber ${repository} hat weder Tag noch Branch noch Commit ${ref}.`,
    },
    hint: {
      en: `Write one of the tags of ${repository} behind the @.`,
      de: `Schreibe hinter das @ eines der Tags von ${repository}.`,
    },
  }),
  short: (file: string, { uses, sha }: { uses: string; sha: string }): Advice => ({
    message: {
      en: `${file} uses ${uses}, a shortened SHA, and GitHub takes only the whole one.`,
      de: `${file} verwendet ${uses}, einen gekürzten SHA; GitHub nimmt nur den ganzen.`,
    },
    hint: { en: `Write ${sha} behind the @.`, de: `Schreibe ${sha} hinter das @.` },
  }),
  isPrivate: (uses: string, repository: string): Advice => ({
    message: {
      en: `Not checked whether a run may use ${uses}: ${repository} is private, and its settings decide.`,
      de: `Nicht geprüft, ob ein Lauf ${uses} verwenden darf: ${repository} ist privat, und dort entscheiden die Einstellungen.`,
    },
    hint: {
      en: `Look there at Settings, Actions, General, Access.`,
      de: `Sieh dort nach unter „Settings“, „Actions“, „General“, „Access“.`,
    },
  }),
  unknown: (uses: string, repository: string): Advice => ({
    message: {
      en: `Not checked whether ${uses} exists: GitHub does not show ${repository} to this token.`,
      de: `Nicht geprüft, ob es ${uses} gibt: GitHub zeigt ${repository} diesem Token nicht.`,
    },
    hint: {
      en: 'Compare the name with the address of its page.',
      de: 'Vergleiche den Namen mit der Adresse seiner Seite.',
    },
  }),
  /** Without any token. */
  noToken: (uses: string): Text => ({
    en: `Not checked whether ${uses} exists: no GitHub token found.`,
    de: `Nicht geprüft, ob es ${uses} gibt: Kein GitHub-Token gefunden.`,
  }),
};
