import { same, type Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

/** A secret or variable that a workflow needs, and where it would be. */
export interface MissingName {
  scope: 'secrets' | 'vars';
  name: string;
  /** `owner/name`. */
  repository: string;
  environment: string | null;
  /** Whether the names that an organization shares were searched, too. */
  isOfOrganization?: boolean;
}

/** The input that gets a value, and the action of another step that has it; `null` for this one. */
export interface Destination {
  input: string;
  action: string | null;
}

const kindOf = ({ scope }: MissingName): { en: string; de: string } =>
  scope === 'vars' ? { en: 'variable', de: 'Variable' } : { en: 'secret', de: 'Secret' };

const whereOf = ({ repository, environment }: MissingName): Text => ({
  en: `${environment === null ? '' : `the environment ${environment} and in `}${repository}`,
  de: `${environment === null ? '' : `im Environment ${environment} und `}in ${repository}`,
});

const notThere = (missing: MissingName): Text => ({
  en: `There is no ${kindOf(missing).en} ${missing.name} in ${whereOf(missing).en}`,
  de: `${missing.scope === 'vars' ? 'Eine Variable' : 'Ein Secret'} ${missing.name} gibt es ${whereOf(missing).de} nicht`,
});

/** What `check` says about names of secrets and variables. */
export const nameWords = {
  allThere: (file: string, names: string): Text => ({
    en: `What ${file} makes its token from is there: ${names}.`,
    de: `Woraus ${file} sein Token erzeugt, ist da: ${names}.`,
  }),
  notListed: (missing: MissingName): Advice => {
    const permission = missing.scope === 'vars' ? 'Variables' : 'Secrets';
    return {
      message: {
        en: `Not checked whether the ${kindOf(missing).en} ${missing.name} is there: this token may not list the ${kindOf(missing).en}s of ${whereOf(missing).en}.`,
        de: `Nicht geprüft, ob es ${missing.name} gibt: Dieses Token darf die ${missing.scope === 'vars' ? 'Variablen' : 'Secrets'} ${whereOf(missing).de} nicht auflisten.`,
      },
      hint: {
        en: `Give it the repository permission "${permission}: Read", or sign in by gh auth login.`,
        de: `Gib ihm die Repository-Berechtigung „${permission}: Read“, oder melde dich mit gh auth login an.`,
      },
    };
  },
  maybeShared: (missing: MissingName): Advice => ({
    message: {
      en: `${notThere(missing).en}. Not checked whether the organization shares one, which this token may not list.`,
      de: `${notThere(missing).de}. Ob die Organisation ${missing.scope === 'vars' ? 'eine' : 'eines'} freigibt, wurde nicht geprüft: Dieses Token darf sie nicht auflisten.`,
    },
    hint: {
      en: 'Look under Settings, Secrets and variables, Actions of the organization.',
      de: 'Sieh in der Organisation unter „Settings“, „Secrets and variables“, „Actions“ nach.',
    },
  }),
  missing: (missing: MissingName, file: string, { input, action }: Destination): Advice => {
    const what = action === null ? input : `${input} of ${action}`;
    const german = action === null ? input : `${input} für ${action}`;
    const shared = missing.isOfOrganization
      ? {
          en: ', and its organization shares none',
          de: `, und die Organisation gibt ${missing.scope === 'vars' ? 'keine' : 'keines'} frei`,
        }
      : same('');
    return {
      message: {
        en: `${notThere(missing).en}${shared.en}, which ${file} takes as ${what}.`,
        de: `${notThere(missing).de}${shared.de}; ${file} braucht den Wert als ${german}.`,
      },
      hint:
        input === 'secrets-token'
          ? {
              en: `Store a token that may write secrets in ${missing.name}.`,
              de: `Hinterlege in ${missing.name} ein Token, das Secrets schreiben darf.`,
            }
          : {
              en: 'Run setup --app with --secret owner/name, which makes the App and stores both, or store it by hand.',
              de: 'Rufe setup --app mit --secret owner/name auf, das die App anlegt und beides hinterlegt, oder hinterlege es von Hand.',
            },
    };
  },
  empty: (file: string, reference: string): Advice => ({
    message: {
      en: `${file} reads ${reference}, which is not there, so it is empty.`,
      de: `${file} liest ${reference}; das gibt es nicht, also ist es leer.`,
    },
    hint: {
      en: 'Compare the name with the page Settings, Secrets and variables, Actions.',
      de: 'Vergleiche den Namen mit der Seite „Settings“, „Secrets and variables“, „Actions“.',
    },
  }),
};
