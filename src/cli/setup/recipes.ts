import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StatsError } from '../../errors.ts';

/**
 * What a workflow can do with the numbers. All but the first stand in `examples/`. `fetch-tiktok-stats.yml` is not offered:
 * it is `deploy` for a secret that holds more platforms than it fetches.
 */
export interface Recipe {
  id: string;
  label: string;
  hint: string;
  /** The name of the file in `examples/`; `null` for the one that setup builds itself. */
  example: string | null;
  /** What is left to do once, as a sentence. */
  before: string | null;
}

const pages = 'Under Settings, Pages of the repository, choose "GitHub Actions" as the source.';

export const recipes: readonly Recipe[] = [
  {
    id: 'artifact',
    label: 'Keep database and files as an artifact, nothing more',
    hint: 'nothing is published',
    example: null,
    before: null,
  },
  {
    id: 'media-kit',
    label: 'Publish the media kit page on GitHub Pages',
    hint: 'as the whole site of the repository',
    example: 'publish-media-kit.yml',
    before: pages,
  },
  {
    id: 'print',
    label: 'Print the media kit as PDF and PNG',
    hint: 'into the artifact',
    example: 'print-media-kit.yml',
    before: null,
  },
  {
    id: 'pages',
    label: 'Publish all files on GitHub Pages',
    hint: 'as the whole site of the repository',
    example: 'publish-to-pages.yml',
    before: pages,
  },
  {
    id: 'pages-beside',
    label: 'Add the files to an existing site on GitHub Pages',
    hint: 'below stats/',
    example: 'add-to-pages-site.yml',
    before: `${pages} Put the commands that build your site into the step "Build the site".`,
  },
  {
    id: 'data-branch',
    label: 'Commit the files to a branch of their own',
    hint: 'data',
    example: 'commit-to-data-branch.yml',
    before:
      'Make the branch once: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
  },
  {
    id: 'deploy',
    label: 'Deploy database and files to a server by SSH',
    hint: 'merged into its database',
    example: 'fetch-social-stats.yml',
    before:
      'Make the environment production with DEPLOY_HOST, DEPLOY_USER and DEPLOY_KNOWN_HOSTS as variables and DEPLOY_KEY as a secret, and adapt the paths in the workflow.',
  },
  {
    id: 'milestones',
    label: 'Post round numbers to Discord or Slack',
    hint: 'and keep the artifact',
    example: 'post-milestones.yml',
    before: 'Store the address of the webhook as the secret MILESTONES_WEBHOOK.',
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
    throw new StatsError(
      'invalid-input',
      `The recipe ${id} (examples/${example}) is not beside this program.`,
      `Choose one of ${findRecipes()
        .map((recipe) => recipe.id)
        .join(', ')}, or run setup from a clone of the action.`,
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
