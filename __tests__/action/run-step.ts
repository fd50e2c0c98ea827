import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { judgeStep } from '../referees/runner/judge-step.ts';
import { createMasker } from '../referees/runner/masker.ts';
import {
  createCommandFiles,
  type Ended,
  type Phase,
  readRecord,
  refuseProblems,
  startNode,
  toEnvironment,
} from './step-process.ts';
import { secretsIn, workplaceOf } from './workplace.ts';

/** `src` runs with Node's type stripping, `dist` as it is committed. */
export type Build = 'src' | 'dist';

/** What users run; `npm run test:all` tries both. */
export const builds: Build[] = process.env.MODE === 'all' ? ['src', 'dist'] : ['dist'];

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Metadata {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string; post: string };
}

export const metadata: Metadata = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** A step of a job that uses the action with these inputs. */
export interface Step {
  /** RUNNER_TEMP and the working directory. */
  folder: string;
  main(): Promise<StepResult>;
  /** Runs `post` as at the end of the job, with the state that main saved. */
  post(): Promise<StepResult>;
  /** Starts main and returns while it runs. `signal` sends it a signal, as the runner does to cancel. */
  start(): { signal(name: NodeJS.Signals): void; result: Promise<StepResult> };
}

export interface StepResult {
  exitCode: number | null;
  /** The log under step debugging: commands are obeyed, and each mask applies from its line on. */
  log: string;
  /** The unchanged output, including standard error. */
  raw: string;
  outputs: Map<string, string>;
  state: Map<string, string>;
  summary: string;
  /** Annotations, `error: message`. */
  annotations: string[];
}

export interface StepOptions {
  /** Outputs that contain a line of the secret on purpose: the runner drops them as outputs of a job. */
  drops?: string[];
}

/**
 * Creates a step in the workplace that `environment` identifies. Each main and each post is judged when it
 * ends: its result rejects when a runner would show, cut, drop or obey something that it should not.
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
  // The runner masks the secrets of the workflow and its token. A secrets-token may be unmasked.
  for (const name of ['env-social', 'github-token']) masker.add((inputs[name] ?? '').trim());

  function start(phase: Phase) {
    const files = createCommandFiles(folder, phase);
    // Runs of src are under step debugging, which must not show more secrets.
    const debugs = build === 'src';
    const given = { folder, files, inputs: toInputs(inputs), state, debugs };
    const { signal, ended } = startNode(entryOf(build, phase), {
      folder,
      environment: { ...toEnvironment(given), GITHUB_WORKSPACE: folder, ...environment },
    });

    function conclude({ exitCode, raw, lines }: Ended): StepResult {
      const { record, log } = readRecord(lines, { folder, files, masker });
      if (phase === 'main') state = record.state;
      const problems = judgeStep(record, {
        secrets: [...workplace.secrets(), ...secretsOf(inputs)],
        masked: workplace.newSecrets(),
        drops: phase === 'main' ? drops : [],
      });
      refuseProblems(phase, problems, log);
      const { output, outputs, summary } = record;
      const annotations = output.annotations.map(({ kind, message }) => `${kind}: ${message}`);
      return { exitCode, raw, log, outputs, state, summary, annotations };
    }

    return { signal, result: ended.then(conclude) };
  }

  return {
    folder,
    main: () => start('main').result,
    post: () => start('post').result,
    start: () => start('main'),
  };
}

function entryOf(build: Build, phase: Phase): string[] {
  if (build === 'dist') return [join(root, metadata.runs[phase])];
  const index = new URL('../../src/index.ts', import.meta.url).href;
  return ['--input-type=module', '--eval', `(await import('${index}')).start('${phase}')`];
}

/** Inputs as the runner passes them: with the defaults of action.yml, in upper case, hyphens kept. */
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

/** The secret values in the inputs of a test, which may differ from those of the workplace. */
const secretsOf = (inputs: Record<string, string>): string[] => [
  ...secretsIn(inputs['env-social'] ?? ''),
  inputs['secrets-token'] ?? '',
  inputs['github-token'] ?? '',
];
