import type { Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

/** What `check` says about a call of the reusable workflow. */
export const callerWords = {
  calls: (file: string, uses: string): Text => ({
    en: `${file} calls the reusable workflow ${uses}.`,
    de: `${file} ruft den wiederverwendbaren Workflow ${uses} auf.`,
  }),
  otherAddress: (file: string, uses: string): Advice => ({
    message: {
      en: `${file} calls ${uses}, which is not there.`,
      de: `${file} ruft ${uses} auf, das es nicht gibt.`,
    },
    hint: {
      en: 'Write OWNER/tiktok-stats-action/.github/workflows/social-stats.yml@v1.',
      de: 'Schreibe OWNER/tiktok-stats-action/.github/workflows/social-stats.yml@v1.',
    },
  }),
  inherits: (file: string): Advice => ({
    message: {
      en: `${file} passes its secrets by "inherit", so app-private-key is empty: no secret can be called that.`,
      de: `${file} übergibt seine Secrets mit „inherit“, also ist app-private-key leer: So kann kein Secret heißen.`,
    },
    hint: {
      en: `Write below secrets: app-private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}.`,
      de: `Schreibe unter secrets: app-private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}`,
    },
  }),
  dynamicEnvironments: (file: string): Advice => ({
    message: {
      en: `Not checked: the secrets of the environments of ${file}, whose names are known only in a run.`,
      de: `Nicht geprüft: die Secrets der Environments von ${file}, deren Namen erst in einem Lauf feststehen.`,
    },
    hint: {
      en: 'Name one of them by --environment.',
      de: 'Nenne mit --environment eines davon.',
    },
  }),
  badEnvironments: (file: string): Advice => ({
    message: {
      en: `${file} passes environments, which are not a JSON array of names.`,
      de: `${file} übergibt environments, aber nicht als JSON-Array von Namen.`,
    },
    hint: {
      en: `Write environments: '["social-a", "social-b"]'.`,
      de: `Schreibe environments: '["social-a", "social-b"]'`,
    },
  }),
};
