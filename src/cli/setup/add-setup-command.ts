import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultSecretName } from '../../platforms/index.ts';
import { BilingualError } from '../bilingual-error.ts';
import { parsePlatforms } from '../parse-options.ts';
import { recipes } from './recipes.ts';
import type { SetupOptions } from './setup-options.ts';
import { toPath } from './to-path.ts';
import { actionPattern } from './workflow.ts';

type Given = Omit<
  SetupOptions,
  'label' | 'redirect' | 'secret' | 'environment' | 'workflow' | 'action' | 'recipe'
> &
  Partial<
    Pick<
      SetupOptions,
      'label' | 'redirect' | 'secret' | 'environment' | 'workflow' | 'action' | 'recipe'
    >
  >;

/** Adds the command `setup`; `finish` receives its exit code. */
export function addSetupCommand(program: Command, finish: (code: number) => void): void {
  program
    .command('setup')
    .description('the wizard: credentials, .env.social, the secret and the workflow file')
    .option('--platforms <list>', 'comma list (default: asked for)', parsePlatforms, [])
    .option(
      '--from <file>',
      'prepared credentials; given twice, the files are joined and the last key counts',
      (file: string, files: string[]) => [...files, toPath(file)],
      [],
    )
    .option('-e, --env-file <file>', 'the file to write', toPath, '.env.social')
    .option('--label <label>', 'of a further account on the same platform', toLabel)
    .option('--yes', 'answer every question by its default', false)
    .option('--force', 'replace what is there: keys, the secret, the workflow file', false)
    .option('--sign-in', 'sign in although there are tokens', false)
    .option('--scopes <names>', 'ask for these scopes only, separated by commas', toList, [])
    .option('--port <port>', 'where the browser comes back to on this machine', toPort, 43117)
    .option('--redirect <address>', 'the redirect address that the app has', toAddress)
    .option('--paste', 'paste the redirected address instead of waiting for the browser', false)
    .option('--no-browser', 'print the address and open no browser')
    .option('--secret <owner/name>', 'write the secret of this GitHub repository', toRepository)
    .addOption(
      new Option('--secret-name <name>', 'what the secret is called')
        .default(defaultSecretName)
        .argParser(toSecretName),
    )
    .option('--environment <name>', 'of an environment of it, made if missing', toEnvironment)
    .option('--audience', 'let the workflow ask for who follows the accounts', false)
    .option('--workflow [file]', 'write the workflow file (.github/workflows/social-stats.yml)')
    .addOption(
      new Option('--recipe <name>', 'what the workflow does with the numbers').choices(
        recipes.map(({ id }) => id),
      ),
    )
    .option('--app', 'make the GitHub App that writes the secret: two clicks in the browser', false)
    .option(
      '--secrets-token <app|name>',
      'what the workflow writes tokens back with: app, or the name of a secret with a token',
      toSecretName,
      'app',
    )
    .option('--commit', 'commit the workflow file', false)
    .option('--action <owner/name@ref>', 'the action that the workflow uses', toAction)
    .addHelpText(
      'after',
      "\nNode itself ends when the file behind --env-file is not there: name a new one by -e. Keys may also come from environment variables of the same names, which count before files. GitHub's token comes from GITHUB_TOKEN, GH_TOKEN or gh.",
    )
    .action(async (given: Given) => {
      assertTogether(given);
      const { setup } = await import('../setup.ts');
      const unset = { label: null, redirect: null, secret: null, environment: null };
      finish(await setup({ ...unset, workflow: null, action: null, recipe: null, ...given }));
    });
}

/** Throws `invalid-input` for options that are without effect, or contradict each other. */
function assertTogether(given: Given): void {
  if (given.environment !== undefined && !given.secret && !given.workflow)
    throw new BilingualError(
      'invalid-input',
      {
        en: '--environment says where the secret is, and neither --secret nor --workflow is given.',
        de: '--environment sagt, wo das Secret ist, aber weder --secret noch --workflow ist angegeben.',
      },
      { en: 'Add --secret owner/name.', de: 'Ergänze --secret owner/name.' },
    );
  if (given.audience && !given.workflow)
    throw new BilingualError(
      'invalid-input',
      {
        en: '--audience is an input of the workflow, and --workflow is not given.',
        de: '--audience ist eine Einstellung des Workflows, aber --workflow ist nicht angegeben.',
      },
      {
        en: 'Add --workflow; for this machine alone, use fetch --audience.',
        de: 'Ergänze --workflow; nur für diesen Rechner gibt es fetch --audience.',
      },
    );
  if (given.recipe && !given.workflow)
    throw new BilingualError(
      'invalid-input',
      {
        en: `--recipe ${given.recipe} is one of the workflow, and --workflow is not given.`,
        de: `--recipe ${given.recipe} ist eine Vorlage für den Workflow, aber --workflow ist nicht angegeben.`,
      },
      { en: 'Add --workflow.', de: 'Ergänze --workflow.' },
    );
  if (given.commit && !given.workflow)
    throw new BilingualError(
      'invalid-input',
      {
        en: '--commit commits the workflow file, and --workflow is not given.',
        de: '--commit committet die Workflow-Datei, aber --workflow ist nicht angegeben.',
      },
      { en: 'Add --workflow.', de: 'Ergänze --workflow.' },
    );
  if (given.app && given.secretsToken.toLowerCase() !== 'app')
    throw new BilingualError(
      'invalid-input',
      {
        en: `--app makes a GitHub App that writes the secret, and --secrets-token ${given.secretsToken} names a secret with a token for that.`,
        de: `--app legt eine GitHub App an, die das Secret schreibt, aber --secrets-token ${given.secretsToken} nennt dafür ein Secret mit einem Token.`,
      },
      { en: 'Leave one of the two out.', de: 'Lass eines von beiden weg.' },
    );
}

const toList = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}

function toAddress(text: string): string {
  const isPlain = URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text);
  if (isPlain) return text;
  throw new InvalidArgumentError('It is an address without ? and #, as registered with the app.');
}

const matching = (pattern: RegExp, wanted: string) => (text: string) => {
  if (pattern.test(text)) return text;
  throw new InvalidArgumentError(wanted);
};

const toLabel = matching(/^[A-Za-z0-9]+$/, 'A label is letters and digits.');
const toRepository = matching(/^[\w.-]+\/[\w.-]+$/, 'Write it as owner/name.');
const toSecretName = matching(
  /^(?!GITHUB_)[A-Za-z_]\w*$/i,
  'A secret is called by letters, digits and underscores, and not GITHUB_.',
);
const toEnvironment = matching(
  /^[^\p{C}\\'"`$;,]{1,255}$/u,
  'An environment is called by at most 255 characters, without quotes and signs of shells.',
);
const toAction = matching(actionPattern, 'Write it as owner/name@ref.');
