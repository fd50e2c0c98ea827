import type { Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

const noHistory = {
  en: 'so each run begins without history',
  de: 'also beginnt jeder Lauf ohne Verlauf',
};

const uploadIt = (step: string, artifact: string): Text => ({
  en: `Upload steps.${step}.outputs.database as the artifact ${artifact}, as in the README.`,
  de: `Lade steps.${step}.outputs.database als Artefakt ${artifact} hoch, wie in der README.`,
});

/** What `check` says about what the jobs of a workflow hand on. */
export const artifactWords = {
  notUploaded: (file: string, artifact: string, step: string): Advice => ({
    message: {
      en: `${file} looks for yesterday's database in the artifact ${artifact}, and uploads none, ${noHistory.en}.`,
      de: `${file} sucht die Datenbank von gestern im Artefakt ${artifact} und lädt keines hoch, ${noHistory.de}.`,
    },
    hint: uploadIt(step, artifact),
  }),
  otherUpload: (
    { file, uploads }: { file: string; uploads: string },
    artifact: string,
    step: string,
  ): Advice => ({
    message: {
      en: `${file} looks for yesterday's database in the artifact ${artifact}, and uploads it as ${uploads}.`,
      de: `${file} sucht die Datenbank von gestern im Artefakt ${artifact} und lädt sie als ${uploads} hoch.`,
    },
    hint: uploadIt(step, artifact),
  }),
  uploadWithoutDatabase: (file: string, artifact: string, step: string): Advice => ({
    message: {
      en: `${file} uploads the artifact ${artifact} without the database, ${noHistory.en}.`,
      de: `${file} lädt das Artefakt ${artifact} ohne die Datenbank hoch, ${noHistory.de}.`,
    },
    hint: uploadIt(step, artifact),
  }),
  otherDownload: (file: string, wanted: string, uploaded: readonly string[]): Advice => ({
    message: {
      en: `${file} downloads the artifact ${wanted}, and uploads ${uploaded.join(', ') || 'none'}.`,
      de: `${file} lädt das Artefakt ${wanted} herunter, und hoch ${uploaded.length > 0 ? `nur ${uploaded.join(', ')}` : 'keines'}.`,
    },
    hint: {
      en: 'Give the upload and the download the same name.',
      de: 'Gib beim Hochladen und beim Herunterladen denselben Namen an.',
    },
  }),
  /** `missing`: permissions, such as `id-token: write`. */
  mayNotPublish: (file: string, job: string, missing: readonly string[]): Advice => ({
    message: {
      en: `The job ${job} of ${file} publishes on Pages without ${missing.join(' and ')}.`,
      de: `Der Job ${job} in ${file} veröffentlicht auf Pages ohne ${missing.join(' und ')}.`,
    },
    hint: {
      en: 'Give it permissions: pages: write, id-token: write.',
      de: 'Gib ihm permissions: pages: write, id-token: write',
    },
  }),
};
