import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetch } from '../../src/cli/fetch.ts';
import type { Chance } from './chance.ts';
import type { Process } from './process.ts';
import { runCommand } from './run-command.ts';
import type { Year } from './year.ts';

export interface FetchOnLaptop {
  file: string;
  /** Whether it writes the secret as well. */
  withSecret: boolean;
  platforms: readonly string[];
}

/** Runs `fetch` on the laptop. */
export function runFetch(
  year: Year,
  { file, withSecret, platforms }: FetchOnLaptop,
  chance: Chance,
): Promise<Process> {
  const database = join(year.laptop.folder, 'stats.db');
  // A history would only take time.
  rmSync(database, { force: true });
  return runCommand(year, { kind: 'fetch', chance, file }, (computer) =>
    fetch(
      {
        ...{ envFile: file, database, platforms, videoCount: 10, refresh: 'auto' },
        ...(withSecret ? { secret: 'octo/site', secretName: year.secretName } : {}),
      },
      computer,
    ),
  );
}
