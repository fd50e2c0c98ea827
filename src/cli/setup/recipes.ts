import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { same, type Text } from '../../locale/text.ts';
import { BilingualError } from '../bilingual-error.ts';

/**
 * What a workflow can do with the numbers. All but the first stand in `examples/`. `fetch-tiktok-stats.yml` is not offered:
 * it is `deploy` for a secret that holds more platforms than it fetches.
 */
export interface Recipe {
  id: string;
  label: Text;
  hint: Text;
  /** The name of the file in `examples/`; `null` for the one that setup builds itself. */
  example: string | null;
  /** What is left to do once, as a sentence. */
  before: Text | null;
}

const pages = {
  en: 'Under Settings, Pages of the repository, choose "GitHub Actions" as the source.',
  de: 'Wähle im Repository unter „Settings“, „Pages“ als Quelle „GitHub Actions“.',
};

export const recipes: readonly Recipe[] = [
  {
    id: 'artifact',
    label: {
      en: 'Keep database and files as an artifact, nothing more',
      de: 'Nur Datenbank und Dateien als Artefakt aufheben',
    },
    hint: { en: 'nothing is published', de: 'nichts wird veröffentlicht' },
    example: null,
    before: null,
  },
  {
    id: 'media-kit',
    label: {
      en: 'Publish the media kit page on GitHub Pages',
      de: 'Das Mediakit auf GitHub Pages veröffentlichen',
    },
    hint: { en: 'as the whole site of the repository', de: 'als ganze Website des Repositorys' },
    example: 'publish-media-kit.yml',
    before: pages,
  },
  {
    id: 'print',
    label: {
      en: 'Print the media kit as PDF and PNG',
      de: 'Das Mediakit als PDF und PNG drucken',
    },
    hint: { en: 'into the artifact', de: 'in das Artefakt' },
    example: 'print-media-kit.yml',
    before: null,
  },
  {
    id: 'pages',
    label: {
      en: 'Publish all files on GitHub Pages',
      de: 'Alle Dateien auf GitHub Pages veröffentlichen',
    },
    hint: { en: 'as the whole site of the repository', de: 'als ganze Website des Repositorys' },
    example: 'publish-to-pages.yml',
    before: pages,
  },
  {
    id: 'pages-beside',
    label: {
      en: 'Add the files to an existing site on GitHub Pages',
      de: 'Die Dateien zu einer vorhandenen Website auf GitHub Pages hinzufügen',
    },
    hint: { en: 'below stats/', de: 'unter stats/' },
    example: 'add-to-pages-site.yml',
    before: {
      en: `${pages.en} Put the commands that build your site into the step "Build the site".`,
      de: `${pages.de} Schreibe die Befehle, die deine Website bauen, in den Schritt „Build the site“.`,
    },
  },
  {
    id: 'data-branch',
    label: {
      en: 'Commit the files to a branch of their own',
      de: 'Die Dateien in einen eigenen Branch committen',
    },
    hint: same('data'),
    example: 'commit-to-data-branch.yml',
    before: {
      en: 'Make the branch once: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
      de: 'Lege den Branch einmal an: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
    },
  },
  {
    id: 'deploy',
    label: {
      en: 'Deploy database and files to a server by SSH',
      de: 'Datenbank und Dateien per SSH auf einen Server bringen',
    },
    hint: { en: 'merged into its database', de: 'in dessen Datenbank eingefügt' },
    example: 'fetch-social-stats.yml',
    before: {
      en: 'Make the environment production with DEPLOY_HOST, DEPLOY_USER and DEPLOY_KNOWN_HOSTS as variables and DEPLOY_KEY as a secret, and adapt the paths in the workflow.',
      de: 'Lege das Environment production an, mit DEPLOY_HOST, DEPLOY_USER und DEPLOY_KNOWN_HOSTS als Variablen und DEPLOY_KEY als Secret, und passe die Pfade im Workflow an.',
    },
  },
  {
    id: 'milestones',
    label: {
      en: 'Post round numbers to Discord or Slack',
      de: 'Runde Zahlen in Discord oder Slack melden',
    },
    hint: { en: 'and keep the artifact', de: 'und das Artefakt aufheben' },
    example: 'post-milestones.yml',
    before: {
      en: 'Store the address of the webhook as the secret MILESTONES_WEBHOOK.',
      de: 'Hinterlege die Adresse des Webhooks als Secret MILESTONES_WEBHOOK.',
    },
  },
];

/** The recipes whose file is there: the package on npm and a clone have all of them. */
export function findRecipes(): Recipe[] {
  const folder = examplesFolder();
  return recipes.filter(
    ({ example }) => example === null || (folder !== null && existsSync(join(folder, example))),
  );
}

/** Rejects with `invalid-input` for a recipe whose file is not there. */
export function readExample({ id, example }: Recipe): string {
  const folder = examplesFolder();
  try {
    return readFileSync(join(folder ?? '', example ?? ''), 'utf8');
  } catch (cause) {
    const names = findRecipes()
      .map((recipe) => recipe.id)
      .join(', ');
    throw new BilingualError(
      'invalid-input',
      {
        en: `The recipe ${id} (examples/${example}) is not beside this program.`,
        de: `Die Vorlage ${id} (examples/${example}) liegt nicht neben diesem Programm.`,
      },
      {
        en: `Choose one of ${names}, or run setup from a clone of the action.`,
        de: `Wähle eine von: ${names}; oder rufe setup in einem Klon der Action auf.`,
      },
      { cause },
    );
  }
}

function examplesFolder(): string | null {
  try {
    return join(dirname(realpathSync(process.argv[1] ?? '')), '..', 'examples');
  } catch {
    return null;
  }
}
