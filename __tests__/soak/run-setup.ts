import { setUp } from '../../src/cli/setup.ts';
import type { Chance } from './chance.ts';
import { createDialogue } from './create-dialogue.ts';
import type { Process } from './process.ts';
import { runCommand } from './run-command.ts';
import type { Year } from './year.ts';

export interface SetupOnLaptop {
  file: string;
  from: readonly string[];
  withSecret: boolean;
  /** Ids; empty: those with a value. */
  platforms: readonly string[];
  /** The account to sign in to; `null` keeps the tokens. */
  signIn: string | null;
  force: boolean;
  /** The account whose older tokens a person has just put into the file. */
  insistsOn?: string | null;
}

/** Runs `setup --yes` on the laptop. */
export function runSetup(year: Year, given: SetupOnLaptop, chance: Chance): Promise<Process> {
  const { file, from, withSecret, signIn, force, insistsOn = null } = given;
  const [platform = '', label = null] = signIn?.split('/') ?? [];
  const mayReplace = force && from.length > 0;
  const command = { kind: 'setup', chance, file, from, mayReplace, insistsOn } as const;
  return runCommand(year, command, (computer, signal) =>
    setUp(
      {
        ...{ envFile: file, from, force, yes: true, signIn: signIn !== null, scopes: [] },
        platforms: signIn === null ? given.platforms : [platform],
        label: label?.toUpperCase() ?? null,
        ...{ port: 43_117, redirect: null, paste: true, browser: false },
        ...{ secret: withSecret ? 'octo/site' : null, secretName: year.secretName },
        ...{
          environment: null,
          workflow: null,
          audience: false,
          secretsToken: 'app',
          action: null,
          app: false,
          commit: false,
          recipe: null,
        },
      },
      createDialogue(year, signIn ?? '', (text) => void computer.stdout.write(`${text}\n`)),
      signal,
      computer,
    ),
  );
}
