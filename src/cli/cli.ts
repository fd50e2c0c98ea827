import { Command, CommanderError, Option } from 'commander';
import { StatsError } from '../errors.ts';
import type { Locale } from '../locale/words.ts';
import { platforms } from '../platforms/index.ts';
import type { CheckOptions } from './check.ts';
import type { DemoOptions } from './demo.ts';
import type { DrawOptions } from './draw.ts';
import { addDrawingOptions } from './drawing-options.ts';
import type { EmulateOptions } from './emulate.ts';
import type { FetchOptions } from './fetch.ts';
import { localeOption, readLanguage } from './language.ts';
import type { MergeOptions } from './merge.ts';
import { ownAddress, readVersion } from './own-action.ts';
import { addTo, parseCount, parsePlatforms, parsePort } from './parse-options.ts';
import type { RecoverOptions } from './recover.ts';
import type { RunOptions } from './run.ts';
import { addSetupCommand } from './setup/add-setup-command.ts';
import './shared.ts';
import { shells } from './shell-line.ts';
import type { ShowOptions } from './show.ts';

/**
 * Runs one command of the command line. Sets the process's exit code: that of the command, 2 for wrong usage
 * and for a `StatsError`, 1 for any other error.
 */
export async function cli(argv: readonly string[]): Promise<void> {
  // A reader that closes the pipe early, such as `head`, has what it needs.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = new Command('tiktok-stats')
    .description('Your social numbers in an SQLite file, with tokens that renew themselves.')
    .version(await readVersion())
    .exitOverride()
    .showHelpAfterError('Run with --help to see what there is.');

  addDemoCommand(program);
  addShowCommand(program);
  addDrawCommand(program);
  addMergeCommand(program);
  addRecoverCommand(program);
  addFetchCommand(program);
  addCheckCommand(program);
  addRunCommand(program);
  addEmulateCommand(program);
  addSetupCommand(program, (code) => {
    process.exitCode = code;
  });
  const readLanguageOf = addLanguage(program);

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = await describeFailure(error, readLanguageOf());
  }
}

/** Gives each command `--locale`, and `language` with its options. Returns what reads that of the command that ran. */
function addLanguage(program: Command): () => Locale {
  let language = readLanguage(undefined, process.env);
  for (const command of program.commands)
    if (!command.options.some(({ long }) => long === '--locale'))
      command.addOption(localeOption('the messages (default: that of LANG)'));
  program.hook('preAction', (_, command) => {
    language = readLanguage(command.opts<{ locale?: Locale }>().locale, process.env);
    command.setOptionValue('language', language);
  });
  return () => language;
}

function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('the whole job against the built-in emulators, without an account')
    .option('--database <file>', 'where to write the SQLite file (default: a new temporary folder)')
    .action(async (options: DemoOptions) => {
      const { demo } = await import('./demo.ts');
      await demo(options);
    });
}

function addShowCommand(program: Command): void {
  program
    .command('show')
    .description("the database's numbers, with growth over 1, 7 and 30 days")
    .option('--database <file>', 'the SQLite file', 'social-stats.db')
    .addOption(
      new Option('--platform <id>', 'one platform alone').choices(platforms.map(({ id }) => id)),
    )
    .option('--posts', 'the single posts instead, the best of each account first')
    .addOption(new Option('--json', 'print a JSON array').conflicts('csv'))
    .option('--csv', 'print lines for a spreadsheet')
    .action(async (options: ShowOptions) => {
      const { show } = await import('./show.ts');
      await show(options);
    });
}

function addDrawCommand(program: Command): void {
  addDrawingOptions(
    program
      .command('draw')
      .description('the page, pictures, JSON and CSV from a database alone')
      .option('--database <file>', 'the SQLite file', 'social-stats.db')
      .option('--output-directory <folder>', 'where the files go', 'social-stats')
      .option(
        '--account <id>',
        'one account alone, by its name in the output stats; repeatable',
        addTo,
        [],
      ),
  ).action(async (options: DrawOptions) => {
    const { draw } = await import('./draw.ts');
    await draw(options);
  });
}

function addMergeCommand(program: Command): void {
  program
    .command('merge')
    .description('join databases: newest wins, in any order, any number of times')
    .argument('<source...>', 'the databases that are read')
    .requiredOption('--database <file>', 'the database that takes their rows')
    .action(async (sources: string[], options: MergeOptions) => {
      const { merge } = await import('./merge.ts');
      await merge(sources, options);
    });
}

function addRecoverCommand(program: Command): void {
  program
    .command('recover')
    .description('renew an old .env.social by the recovery lines in the log of a failed run')
    .argument('[file]', "the run's log, or GitHub's archive of logs (default: standard input)")
    .option('-e, --env-file <file>', 'the .env.social to renew', '.env.social')
    .option('--force', 'write the tokens of the log even where the file has newer ones', false)
    .action(async (logFile: string | undefined, options: RecoverOptions) => {
      const { recover } = await import('./recover.ts');
      await recover({ ...options, logFile });
    });
}

function addFetchCommand(program: Command): void {
  const command = program
    .command('fetch')
    .description('the whole job on this machine; renewed tokens go back into the file')
    .option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
    .option('--database <file>', 'the SQLite file', 'social-stats.db')
    .option('--output-directory <folder>', 'where JSON, CSV and pictures go (default: none)')
    .option('--secret <owner/name>', 'the repository whose secret is written as well')
    .option('--environment <name>', 'the environment that the secret belongs to')
    .option('--secret-name <name>', "the secret's name (default: as in the action)")
    .option(
      '--platforms <list>',
      'comma list (default: all that are configured)',
      parsePlatforms,
      [],
    )
    .option('--video-count <count>', 'how many latest posts the metrics look at', parseCount, 10)
    .addOption(
      new Option('--refresh <policy>', 'which tokens to renew')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--audience', 'ask for who follows the accounts, once a week')
    .option('--dry-run', 'renew nothing and write nothing')
    .option('--json', 'print the numbers as JSON, and nothing else on standard output');
  addDrawingOptions(command).action(async (options: FetchOptions) => {
    const { fetch } = await import('./fetch.ts');
    process.exitCode = await fetch(options);
  });
}

function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('check everything that a run needs, without using up a token')
    .option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
    .option('--database <file>', 'the SQLite file', 'social-stats.db')
    .option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
    .option('--no-repo', 'leave GitHub out, and judge for fetch on this machine')
    .option('--environment <name>', "the secret's environment (default: the workflow's)")
    .option('--secret-name <name>', "the secret's name (default: the workflow's)")
    .option('--workflow <file>', 'the workflow (default: all here that use the action)')
    .option('--json', 'print a JSON array, and nothing else on standard output')
    .action(async (options: CheckOptions) => {
      const { check } = await import('./check.ts');
      process.exitCode = await check(options);
    });
}

function addRunCommand(program: Command): void {
  program
    .command('run')
    .description('start the workflow at GitHub, and follow it to its end; 0 only when it succeeded')
    .option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
    .option('--workflow <file>', 'the workflow (default: the one here that uses the action)')
    .action(async (options: RunOptions) => {
      const { run } = await import('./run.ts');
      process.exitCode = await run(options);
    });
}

function addEmulateCommand(program: Command): void {
  program
    .command('emulate')
    .description('the built-in emulators on this machine, until Ctrl-C; prints what to set')
    .option('--port <port>', 'the first of their ports; 0: any that are free', parsePort, 0)
    .option('-e, --env-file <file>', 'write the credentials of a person who has just signed in')
    .addOption(
      new Option('--shell <shell>', 'the shell that runs the printed lines')
        .choices(shells)
        .default('posix'),
    )
    .action(async (options: EmulateOptions) => {
      const { emulate } = await import('./emulate.ts');
      await emulate(options);
    });
}

/** Prints the error on standard error and returns the exit code. */
async function describeFailure(error: unknown, language: Locale): Promise<number> {
  // Commander has printed its message already. It also throws after --help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof StatsError) {
    const { describeError, wrapForStderr } = await import('./describe-error.ts');
    const text = describeError(error, { language, address: await ownAddress() });
    process.stderr.write(wrapForStderr(text));
    return 2;
  }
  const unexpected = { en: 'Unexpected error', de: 'Unerwarteter Fehler' }[language];
  process.stderr.write(`${unexpected}: ${error instanceof Error ? error.message : error}\n`);
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return 1;
}
