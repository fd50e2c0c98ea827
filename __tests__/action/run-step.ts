import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { parseKeyValues, parsePaths } from '../referees/runner/file-commands.ts';
import { judgeStep } from '../referees/runner/judge-step.ts';
import { createLineReader } from '../referees/runner/line-reader.ts';
import { createMasker } from '../referees/runner/masker.ts';
import { readOutput } from '../referees/runner/read-output.ts';
import { secretsIn, workplaceOf } from './workplace.ts';

/** `src` by Node's own type stripping, `dist` as it is committed. */
export type Build = 'src' | 'dist';

export const builds: Build[] = ['src', 'dist'];

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Metadata {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string; post: string };
}

export const metadata: Metadata = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** One job's step on a runner: what `uses:` with `with:` makes of the action. */
export interface Step {
  /** RUNNER_TEMP and the working directory. */
  folder: string;
  main(): Promise<StepResult>;
  /** As at the end of the job, with the state that main left. */
  post(): Promise<StepResult>;
  /** Starts main and leaves it running; `signal` reaches it as the runner's cancel does. */
  start(): { signal(name: NodeJS.Signals): void; result: Promise<StepResult> };
}

export interface StepResult {
  exitCode: number | null;
  /** As people see it under step debugging: commands obeyed, and masked from the line on that says so. */
  log: string;
  /** To the letter, standard error included. */
  raw: string;
  outputs: Map<string, string>;
  state: Map<string, string>;
  summary: string;
  /** Annotations, `error: message`. */
  annotations: string[];
}

export interface StepOptions {
  /** Outputs that hold a line of the secret on purpose: whatever job hands them on, they are dropped. */
  drops?: string[];
}

/**
 * A step in a workplace, whose environment says which one. Each main and each post is judged when it ends:
 * whatever a runner would show, cut, drop or obey and should not, rejects its result.
 */
export function createStep(
  build: Build,
  inputs: Record<string, string>,
  environment: Record<string, string>,
  { drops = [] }: StepOptions = {},
): Step {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let state = new Map<string, string>();
  const workplace = workplaceOf(environment);
  const masker = createMasker();
  // The workflow's secrets, and its own token. A secrets-token may come from anywhere, unmasked.
  for (const name of ['env-social', 'github-token']) masker.add((inputs[name] ?? '').trim());

  function start(phase: 'main' | 'post') {
    const commands = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => {
      const file = join(folder, `${phase}-${name}`);
      writeFileSync(file, '');
      return [`GITHUB_${name}`, file] as const;
    });
    const files = Object.fromEntries(commands);
    const child = spawn(process.execPath, entryOf(build, phase), {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        RUNNER_TEMP: folder,
        GITHUB_WORKSPACE: folder,
        // Half of all runs are under step debugging, where nothing more may show.
        ...(build === 'src' ? { RUNNER_DEBUG: '1' } : {}),
        ...files,
        ...toInputs(inputs),
        ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
        ...environment,
      },
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

    function conclude(exitCode: number | null): StepResult {
      const read = (name: string) => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
      const output = readOutput(lines, masker);
      const record = {
        output,
        outputs: parseKeyValues(read('OUTPUT')),
        state: parseKeyValues(read('STATE')),
        variables: parseKeyValues(read('ENV')),
        paths: parsePaths(read('PATH')),
        summary: read('STEP_SUMMARY'),
        folders: [folder],
        masker,
      };
      if (phase === 'main') state = record.state;
      const problems = judgeStep(record, {
        secrets: [...workplace.secrets(), ...secretsOf(inputs)],
        masked: workplace.newSecrets(),
        drops: phase === 'main' ? drops : [],
      });
      const log = output.log.map(({ text }) => text).join('\n');
      if (problems.length > 0) {
        throw new Error([`What the runner sees of ${phase}:`, ...problems, '', log].join('\n'));
      }
      const { outputs, summary } = record;
      const annotations = output.annotations.map(({ kind, message }) => `${kind}: ${message}`);
      return { exitCode, raw, log, outputs, state, summary, annotations };
    }

    const result = new Promise<StepResult>((resolve, reject) => {
      child.on('close', (exitCode) => {
        try {
          resolve(conclude(exitCode));
        } catch (error) {
          reject(error);
        }
      });
    });
    return { signal: (name: NodeJS.Signals) => child.kill(name), result };
  }

  return {
    folder,
    main: () => start('main').result,
    post: () => start('post').result,
    start: () => start('main'),
  };
}

function entryOf(build: Build, phase: 'main' | 'post'): string[] {
  if (build === 'dist') return [join(root, metadata.runs[phase])];
  const index = new URL('../../src/index.ts', import.meta.url).href;
  return ['--input-type=module', '--eval', `(await import('${index}')).start('${phase}')`];
}

/** Inputs as the runner hands them over: defaults of action.yml, upper case, hyphens kept. */
function toInputs(given: Record<string, string>): Record<string, string> {
  const defaults = Object.entries(metadata.inputs).map(([name, input]) => [
    name,
    input.default ?? '',
  ]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** What a test hands over may be none of the workplace's own. */
const secretsOf = (inputs: Record<string, string>): string[] => [
  ...secretsIn(inputs['env-social'] ?? ''),
  inputs['secrets-token'] ?? '',
  inputs['github-token'] ?? '',
];
