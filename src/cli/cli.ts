import { Command, CommanderError } from 'commander';
import { StatsError } from '../errors.ts';

/** The command line: parses the arguments and starts one command. Sets the exit code, 2 for wrong usage. */
export async function cli(argv: readonly string[]): Promise<void> {
  // Whoever reads only the beginning, as `head` does, has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = new Command('tiktok-stats')
    .description('Your social numbers in an SQLite file, with tokens that renew themselves.')
    .exitOverride()
    .showHelpAfterError('Run with --help to see what there is.');

  program
    .command('demo')
    .description(
      'the whole job against the built-in emulator, with nothing installed and no account',
    )
    .option('--database <file>', 'where to write the SQLite file (default: a new temporary folder)')
    .action(async (options: { database?: string }) => {
      const { demo } = await import('./demo.ts');
      await demo(options);
    });

  program
    .command('recover')
    .description('renew an old .env.social by the recovery lines in the log of a failed run')
    .argument('[file]', "the run's log (default: standard input)")
    .option('--env-file <file>', 'the .env.social to renew', '.env.social')
    .action(async (logFile: string | undefined, { envFile }: { envFile: string }) => {
      const { recover } = await import('./recover.ts');
      await recover({ envFile, logFile });
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = describeFailure(error);
  }
}

/** Tells of a failure on standard error; the exit code that it deserves. */
function describeFailure(error: unknown): number {
  // Commander has told by itself, and throws after --help as well.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof StatsError) {
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    return 2;
  }
  process.stderr.write(
    `Something went wrong that this program does not know: ${error instanceof Error ? error.message : error}\n`,
  );
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return 1;
}
