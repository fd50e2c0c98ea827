import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import {
  createCommandFiles,
  type Ended,
  type Phase,
  readRecord,
  refuseProblems,
  startNode,
  toEnvironment,
} from '../action/step-process.ts';
import { judgeStep } from '../referees/runner/judge-step.ts';
import { createMasker } from '../referees/runner/masker.ts';
import type { SshServer } from './ssh-server.ts';

export type Build = 'src' | 'dist';

/** `src` runs with Node's type stripping, `dist` as it is committed. */
export const builds: Build[] = ['src', 'dist'];

const action = fileURLToPath(new URL('../../deploy', import.meta.url));

interface Metadata {
  inputs: Record<string, { default?: string }>;
  runs: { main: string; post: string };
}

export const metadata: Metadata = parse(readFileSync(join(action, 'action.yml'), 'utf8'));

export interface DeployResult {
  exitCode: number | null;
  /** The log as the runner shows it, masked. */
  log: string;
  /** Unchanged and unmasked. */
  raw: string;
  outputs: Map<string, string>;
  /** `title: message`. */
  errors: string[];
  warnings: string[];
  /** Private folders that are left in RUNNER_TEMP. */
  leftOver: string[];
  durationMs: number;
}

/** The step `deploy` of one job. Each main and each post is judged by what a runner would see. */
export interface DeployStep {
  /** RUNNER_TEMP. */
  temporary: string;
  main(): Promise<DeployResult>;
  post(): Promise<DeployResult>;
  start(): { signal(name: NodeJS.Signals): void; result: Promise<DeployResult> };
}

/** Inputs that connect a step to a server. */
export const inputsFor = (server: SshServer): Record<string, string> => ({
  host: '127.0.0.1',
  port: String(server.port),
  user: server.user,
  'ssh-key': server.privateKey,
  'known-hosts': server.knownHosts,
});

export function createDeploy(build: Build, inputs: Record<string, string>): DeployStep {
  const [temporary, commands] = ['runner temp-', 'commands-'].map((name) => {
    const folder = mkdtempSync(join(tmpdir(), name));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  });
  if (!temporary || !commands) throw new Error('No folders.');
  let state = new Map<string, string>();
  const masker = createMasker();
  const secrets = (inputs['ssh-key'] ?? '')
    .split(/[\r\n]+/)
    .filter((line) => line.length >= 16 && !line.startsWith('-----'));

  function start(phase: Phase) {
    const startedAt = performance.now();
    const files = createCommandFiles(commands ?? '', phase);
    const debugs = build === 'src';
    const given = { folder: temporary ?? '', files, inputs: toInputs(inputs), state, debugs };
    const { signal, ended } = startNode(entryOf(build, phase), {
      folder: given.folder,
      environment: toEnvironment(given),
    });

    function conclude({ exitCode, raw, lines }: Ended): DeployResult {
      const { record, log } = readRecord(lines, { folder: given.folder, files, masker });
      const { output, outputs } = record;
      if (phase === 'main') state = record.state;
      // Only this step may also print stop-commands, which keeps the runner from obeying the server.
      const commands = output.commands.filter((one) => one.name !== 'stop-commands');
      const judged = { ...record, output: { ...output, commands } };
      const problems =
        exitCode === null ? [] : judgeStep(judged, { secrets, masked: [], drops: [] });
      refuseProblems(phase, problems, log);
      const of = (kind: string) =>
        output.annotations
          .filter((one) => one.kind === kind)
          .map(({ properties, message }) => `${properties.get('title') ?? ''}: ${message}`);
      return {
        exitCode,
        log,
        raw,
        outputs,
        errors: of('error'),
        warnings: of('warning'),
        leftOver: readdirSync(given.folder).filter((name) => name.startsWith('deploy-')),
        durationMs: performance.now() - startedAt,
      };
    }

    return { signal, result: ended.then(conclude) };
  }

  return {
    temporary,
    main: () => start('main').result,
    post: () => start('post').result,
    start: () => start('main'),
  };
}

function entryOf(build: Build, phase: Phase): string[] {
  if (build === 'dist') return [join(action, metadata.runs[phase])];
  const [file, call] =
    phase === 'main' ? ['deploy.ts', 'deploy()'] : ['deploy-post.ts', 'deployPost()'];
  const address = new URL(`../../src/deploy/${file}`, import.meta.url).href;
  return ['--input-type=module', '--eval', `await (await import('${address}')).${call}`];
}

/** Inputs as the runner passes them: with the defaults of action.yml, in upper case, hyphens kept. */
const toInputs = (given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? input.default ?? '',
    ]),
  );
