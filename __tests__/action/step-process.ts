import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeyValues, parsePaths } from '../referees/runner/file-commands.ts';
import type { StepRecord } from '../referees/runner/judge-step.ts';
import { createLineReader } from '../referees/runner/line-reader.ts';
import type { Masker } from '../referees/runner/masker.ts';
import { readOutput } from '../referees/runner/read-output.ts';

export type Phase = 'main' | 'post';

/** The files of GITHUB_OUTPUT and so on, by the names of these variables. */
export type CommandFiles = Readonly<Record<string, string>>;

/** Creates the empty files that the runner gives to one process of a step. */
export const createCommandFiles = (folder: string, phase: Phase): CommandFiles =>
  Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => {
      const file = join(folder, `${phase}-${name}`);
      writeFileSync(file, '');
      return [`GITHUB_${name}`, file];
    }),
  );

export interface StepEnvironment {
  /** RUNNER_TEMP. */
  folder: string;
  files: CommandFiles;
  /** As `INPUT_…`. */
  inputs: Record<string, string>;
  /** The state that main saved. */
  state: ReadonlyMap<string, string>;
  debugs: boolean;
}

/** The variables that the runner sets for every process of a step. */
export const toEnvironment = (given: StepEnvironment): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  GITHUB_ACTIONS: 'true',
  CI: 'true',
  RUNNER_TEMP: given.folder,
  ...(given.debugs ? { RUNNER_DEBUG: '1' } : {}),
  ...given.files,
  ...given.inputs,
  ...Object.fromEntries([...given.state].map(([name, value]) => [`STATE_${name}`, value])),
});

export interface Ended {
  /** `null` when a signal ended the process. */
  exitCode: number | null;
  /** Standard output and standard error, unchanged. */
  raw: string;
  /** The same, in lines as the runner reads them. */
  lines: string[];
}

/** Starts Node with these parameters. `signal` sends it a signal. */
export function startNode(
  parameters: readonly string[],
  { folder, environment }: { folder: string; environment: NodeJS.ProcessEnv },
): { signal(name: NodeJS.Signals): boolean; ended: Promise<Ended> } {
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let raw = '';
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    const reader = createLineReader((line) => lines.push(line));
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      raw += chunk;
      reader.push(chunk);
    });
    stream.on('end', reader.end);
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, raw, lines }));
  });
  return { signal: (name) => child.kill(name), ended };
}

/** The results of a process that has ended, and its log as the runner shows it. */
export function readRecord(
  lines: readonly string[],
  { folder, files, masker }: { folder: string; files: CommandFiles; masker: Masker },
) {
  const read = (name: string) => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
  const record = {
    output: readOutput(lines, masker),
    outputs: parseKeyValues(read('OUTPUT')),
    state: parseKeyValues(read('STATE')),
    variables: parseKeyValues(read('ENV')),
    paths: parsePaths(read('PATH')),
    summary: read('STEP_SUMMARY'),
    folders: [folder],
    masker,
  } satisfies StepRecord;
  return { record, log: record.output.log.map(({ text }) => text).join('\n') };
}

/** Throws an error that lists the problems and the log, if there are problems. */
export function refuseProblems(phase: Phase, problems: readonly string[], log: string): void {
  if (problems.length === 0) return;
  throw new Error([`What the runner sees of ${phase}:`, ...problems, '', log].join('\n'));
}
