import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recover } from '../../src/cli/recover.ts';
import type { Chance } from './chance.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Process } from './process.ts';
import { runCommand } from './run-command.ts';
import type { Year } from './year.ts';

export interface RecoverOnLaptop {
  file: string;
  lines: readonly PrintedLine[];
  force: boolean;
}

/** Runs `recover` on the laptop, with a log that has these recovery lines. */
export function runRecover(
  year: Year,
  { file, lines, force }: RecoverOnLaptop,
  chance: Chance,
): Promise<Process> {
  const logFile = join(year.laptop.folder, 'run.log');
  const log = lines.map(({ line }) => `2026-11-23T03:17:42.1234567Z ${line}\n`).join('');
  writeFileSync(logFile, log);
  return runCommand(year, { kind: 'recover', chance, file, mayReplace: force }, (computer) =>
    recover({ envFile: file, logFile, force }, computer),
  );
}
