import { Command, CommanderError } from 'commander';

/** The command line: parses the arguments and starts one command. Sets the exit code, 2 for wrong usage. */
export async function cli(argv: readonly string[]): Promise<void> {
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

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
