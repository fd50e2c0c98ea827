import type { Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

/** What `check` says about a workflow file, without its steps. */
export const workflowWords = {
  unreadable: (file: string): Advice => ({
    message: { en: `${file} cannot be read.`, de: `${file} lässt sich nicht lesen.` },
    hint: {
      en: 'Name a file that is there by --workflow.',
      de: 'Nenne mit --workflow eine Datei, die es gibt.',
    },
  }),
  noYaml: (file: string): Advice => ({
    message: {
      en: `${file} is no YAML that GitHub would accept.`,
      de: `${file} ist kein YAML, das GitHub annimmt.`,
    },
    hint: {
      en: 'Compare it with the one in the README.',
      de: 'Vergleiche die Datei mit der in der README.',
    },
  }),
  withoutAction: (file: string): Advice => ({
    message: {
      en: `${file} has no step that uses the action.`,
      de: `${file} hat keinen Schritt, der die Action verwendet.`,
    },
    hint: { en: 'Add the step of the README.', de: 'Füge den Schritt aus der README ein.' },
  }),
  refused: (file: string, refusals: readonly string[]): Advice => ({
    message: {
      en: `GitHub would start no run of ${file}: ${refusals.join('; ')}.`,
      de: `GitHub würde keinen Lauf von ${file} starten. Die Meldung von GitHub auf Englisch: „${refusals.join('; ')}“`,
    },
    hint: {
      en: 'Compare these lines with the workflow of the README.',
      de: 'Vergleiche diese Zeilen mit dem Workflow in der README.',
    },
  }),
  noneHere: {
    message: { en: 'There is no workflow here.', de: 'Hier gibt es keinen Workflow.' },
    hint: { en: 'Make one by setup --workflow.', de: 'Lege einen an: mit setup --workflow.' },
  },
  noClone: {
    message: {
      en: 'Not checked: this folder is no clone of the repository.',
      de: 'Nicht geprüft: Dieser Ordner ist kein Klon des Repositorys.',
    },
    hint: {
      en: 'Run check in a clone, or name the file by --workflow.',
      de: 'Rufe check in einem Klon auf, oder nenne die Datei mit --workflow.',
    },
  },
  noneUsesAction: (broken: readonly string[]): Advice => {
    const files = broken.join(', ');
    return {
      message: {
        en: `No workflow here uses the action${files && ` (${files} cannot be read as YAML)`}.`,
        de: `Kein Workflow hier verwendet die Action${files && ` (kein lesbares YAML: ${files})`}.`,
      },
      hint: { en: 'Make one by setup --workflow.', de: 'Lege einen an: mit setup --workflow.' },
    };
  },
  placeholderOwner: (file: string, uses: string): Advice => ({
    message: {
      en: `${file} uses ${uses}, in which "org" stands for an owner.`,
      de: `${file} verwendet ${uses}, worin „org“ für einen Eigentümer steht.`,
    },
    hint: {
      en: "Write the owner of the action's repository in its place.",
      de: 'Schreibe stattdessen den Eigentümer des Repositorys der Action.',
    },
  }),
  withoutVersion: (file: string, uses: string): Advice => ({
    message: {
      en: `${file} uses ${uses} without a version, so GitHub starts no run.`,
      de: `${file} verwendet ${uses} ohne Version, also startet GitHub keinen Lauf.`,
    },
    hint: { en: `Write ${uses}@v1.`, de: `Schreibe ${uses}@v1.` },
  }),
  dynamicText: (file: string): Text => ({
    en: `Not checked: what ${file} gives as env-social is known only in a run.`,
    de: `Nicht geprüft: Was ${file} als env-social übergibt, steht erst in einem Lauf fest.`,
  }),
  emptyText: (file: string): Advice => ({
    message: {
      en: `${file} gives an empty env-social.`,
      de: `${file} übergibt ein leeres env-social.`,
    },
    hint: {
      en: 'Write the keys of .env.social there.',
      de: 'Schreibe dort die Schlüssel aus .env.social hinein.',
    },
  }),
  unconfigured: (file: string, platform: string): Advice => ({
    message: {
      en: `${file} names ${platform} in platforms, and no account of it is configured.`,
      de: `${file} nennt ${platform} in platforms, aber dafür ist kein Konto eingerichtet.`,
    },
    hint: {
      en: 'Add its keys to .env.social, or remove it from platforms.',
      de: 'Ergänze die Schlüssel in der .env.social, oder entferne es aus platforms.',
    },
  }),
  openSecret: (file: string): Advice => ({
    message: {
      en: `${file} holds a secret value in env-social, where everybody can read it.`,
      de: `${file} enthält in env-social einen geheimen Wert, den dort alle lesen können.`,
    },
    hint: {
      en: 'Make a new one in place of it, and put the text into a secret: run setup with --secret.',
      de: 'Lass dir einen neuen ausstellen, und lege den Text in ein Secret: mit setup --secret.',
    },
  }),
  plainText: (file: string): Text => ({
    en: `${file} uses the action with env-social as plain text, in which nothing is secret.`,
    de: `${file} verwendet die Action mit env-social im Klartext, in dem nichts geheim ist.`,
  }),
  textWithoutSecret: (file: string, secretName: string): Advice => ({
    message: {
      en: `${file} gives env-social no secret.`,
      de: `${file} übergibt an env-social kein Secret.`,
    },
    hint: {
      en: `Write env-social: \${{ secrets.${secretName} }}.`,
      de: `Schreibe env-social: \${{ secrets.${secretName} }}`,
    },
  }),
  otherSecret: (file: string, from: string, to: string): Advice => ({
    message: {
      en: `${file} takes the text from the secret ${from} and writes it to ${to}.`,
      de: `${file} nimmt den Text aus dem Secret ${from} und schreibt ihn nach ${to}.`,
    },
    hint: {
      en: 'Let env-social and secret-name mean the same secret.',
      de: 'Gib in env-social und secret-name dasselbe Secret an.',
    },
  }),
  weakToken: (file: string, isMissing: boolean): Advice => ({
    message: isMissing
      ? {
          en: `${file} gives no secrets-token, so no renewed token could be saved.`,
          de: `${file} übergibt kein secrets-token, also ließe sich kein erneuertes Token speichern.`,
        }
      : {
          en: `${file} gives github.token as secrets-token, which can never write secrets.`,
          de: `${file} übergibt als secrets-token github.token, das nie Secrets schreiben kann.`,
        },
    hint: {
      en: "Pass a GitHub App's token or a fine-grained one, as in the README.",
      de: 'Übergib das Token einer GitHub App oder ein Fine-grained Token, wie in der README.',
    },
  }),
  tokenWithoutStep: (file: string, step: string): Advice => ({
    message: {
      en: `${file} takes secrets-token from the step ${step}, and no step before has that id, so it is empty.`,
      de: `${file} nimmt secrets-token aus dem Schritt ${step}, aber kein Schritt davor hat diese id: Es bleibt leer.`,
    },
    hint: {
      en: `Give the step that makes the token the line id: ${step}, and put it before the action.`,
      de: `Gib dem Schritt, der das Token erzeugt, die Zeile id: ${step}, und setze ihn vor die Action.`,
    },
  }),
  usesSecret: (file: string, secretName: string): Text => ({
    en: `${file} uses the action with the secret ${secretName}.`,
    de: `${file} verwendet die Action mit dem Secret ${secretName}.`,
  }),
  inEnvironment: (environment: string): Text => ({
    en: `The job runs in the environment ${environment}.`,
    de: `Der Job läuft im Environment ${environment}.`,
  }),
  outsideEnvironment: (environment: string): Advice => ({
    message: {
      en: `The secret belongs to the environment ${environment}, and the job does not run in it.`,
      de: `Das Secret gehört zum Environment ${environment}, aber der Job läuft nicht darin.`,
    },
    hint: {
      en: `Give the job environment: ${environment}, and the step secret-environment: ${environment}.`,
      de: `Gib dem Job environment: ${environment} und dem Schritt secret-environment: ${environment}.`,
    },
  }),
};
