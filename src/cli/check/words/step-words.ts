import type { Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

const compareWithRecipe = {
  en: 'Compare the names with those of the recipe in examples/.',
  de: 'Vergleiche die Namen mit denen der Vorlage in examples/.',
};

/** What `check` says about the steps of a job and what they take from each other. */
export const stepWords = {
  unknownInput: (
    { file, uses }: { file: string; uses: string },
    input: string,
    known: string,
  ): Advice => ({
    message: {
      en: `${file} gives ${uses} the input ${input}, which this version of the action does not have, so it is without effect.`,
      de: `${file} übergibt an ${uses} die Eingabe ${input}, die diese Version der Action nicht hat: Sie bleibt ohne Wirkung.`,
    },
    hint: { en: `Its inputs are ${known}.`, de: `Ihre Inputs sind ${known}.` },
  }),
  /** `refusal` is that of the action, which is English only. */
  badInput: (file: string, refusal: { message: string; hint: string }): Advice => ({
    message: {
      en: `${file}: ${refusal.message}`,
      de: `${file} übergibt eine Eingabe, die die Action nicht annimmt.`,
    },
    hint: {
      en: refusal.hint,
      de: `Die Meldung auf Englisch: „${refusal.message} ${refusal.hint}“`,
    },
  }),
  appWithoutKey: (file: string, step: string): Advice => ({
    message: {
      en: `${file} gives the step ${step} no client-id or no private-key, without which it makes no token.`,
      de: `${file} übergibt an den Schritt ${step} keine client-id oder keinen private-key; ohne sie erzeugt er kein Token.`,
    },
    hint: {
      en: 'Give it client-id and private-key as in the README, from STATS_APP_CLIENT_ID and STATS_APP_PRIVATE_KEY.',
      de: 'Übergib client-id und private-key wie in der README, aus STATS_APP_CLIENT_ID und STATS_APP_PRIVATE_KEY.',
    },
  }),
  wrongPermission: (
    { file, step, given }: { file: string; step: string; given: string },
    wanted: 'secrets' | 'environments',
  ): Advice => {
    const [en, de] =
      wanted === 'environments'
        ? ['an environment', 'eines Environments']
        : ['the repository', 'des Repositorys'];
    return {
      message: {
        en: `${file} makes its token with ${given}, and the secret is one of ${en}.`,
        de: `${file} erzeugt sein Token mit ${given}, aber das Secret ist eines ${de}.`,
      },
      hint: {
        en: `Write permission-${wanted}: write in the step ${step}.`,
        de: `Schreibe permission-${wanted}: write in den Schritt ${step}.`,
      },
    };
  },
  emptyReference: (file: string, reference: string, step: Text): Advice => ({
    message: {
      en: `${file} reads ${reference} in ${step.en}, and no step before it has that output, so it is empty.`,
      de: `${file} liest ${reference} ${step.de}, aber kein Schritt davor hat diesen Output: Er ist leer.`,
    },
    hint: {
      en: 'Compare the id and the output with those of the README.',
      de: 'Vergleiche id und Output mit denen in der README.',
    },
  }),
  /** Of a step: its action, its id, or neither. */
  step: (name: string | null): Text =>
    name === null
      ? { en: 'a step', de: 'in einem Schritt' }
      : { en: `the step ${name}`, de: `im Schritt ${name}` },
  missingJobOutput: (file: string, reference: string): Advice => ({
    message: {
      en: `${file} reads ${reference}, which that job does not give, so it is empty.`,
      de: `${file} liest ${reference}; diesen Output hat der Job nicht, also ist er leer.`,
    },
    hint: compareWithRecipe,
  }),
  emptyJobOutput: (file: string, output: string): Advice => ({
    message: {
      en: `${file} takes the job's output ${output} from a step or an output that is not there.`,
      de: `${file} nimmt den Output ${output} des Jobs aus einem Schritt oder Output, den es nicht gibt.`,
    },
    hint: compareWithRecipe,
  }),
};
