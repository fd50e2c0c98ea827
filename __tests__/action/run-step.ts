import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { parseFileCommand } from './file-command.ts';

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
  /** As people see it: with every mask applied from the line on that registers it. */
  log: string;
  /** To the letter, standard error included. */
  raw: string;
  outputs: Map<string, string>;
  state: Map<string, string>;
  summary: string;
  masks: string[];
  /** Annotations, `error: message`. */
  annotations: string[];
}

export function createStep(
  build: Build,
  inputs: Record<string, string>,
  environment: Record<string, string>,
): Step {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let state = new Map<string, string>();
  const masks: string[] = [];

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
        ...files,
        ...toInputs(inputs),
        ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let raw = '';
    const collect = (chunk: Buffer) => {
      raw += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const result = new Promise<StepResult>((resolve) => {
      child.on('close', (exitCode) => {
        const read = (name: string) => readFileSync(files[name] ?? '', 'utf8');
        if (phase === 'main') state = parseFileCommand(read('GITHUB_STATE'));
        resolve({
          exitCode,
          raw,
          log: toLog(raw, masks),
          outputs: parseFileCommand(read('GITHUB_OUTPUT')),
          state: parseFileCommand(read('GITHUB_STATE')),
          summary: read('GITHUB_STEP_SUMMARY'),
          masks: [...masks],
          annotations: raw.split('\n').flatMap(toAnnotation),
        });
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

const decode = (data: string): string =>
  data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** The log with masks applied as the runner does: whole value and each line of it, from its line on. */
function toLog(raw: string, masks: string[]): string {
  return raw
    .split('\n')
    .flatMap((line) => {
      const [, mask] = /^::add-mask::(.*)$/.exec(line) ?? [];
      if (mask === undefined)
        return masks.reduce((text, value) => text.replaceAll(value, '***'), line);
      const value = decode(mask);
      masks.push(...[value, ...value.split(/[\r\n]+/).map((part) => part.trim())].filter(Boolean));
      return [];
    })
    .join('\n');
}

function toAnnotation(line: string): string[] {
  const [, kind, , message] = /^::(error|warning|notice)( [^:]*)?::(.*)$/.exec(line) ?? [];
  return kind ? [`${kind}: ${decode(message ?? '')}`] : [];
}
