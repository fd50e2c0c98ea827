import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The step `deploy` of one job. Each main and each post is judged when it ends, by what a runner would see. */
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

  function start(phase: 'main' | 'post') {
    const startedAt = performance.now();
    const files = Object.fromEntries(
      ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => {
        const file = join(commands ?? '', `${phase}-${name}`);
        writeFileSync(file, '');
        return [`GITHUB_${name}`, file];
      }),
    );
    const child = spawn(process.execPath, entryOf(build, phase), {
      cwd: temporary,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        RUNNER_TEMP: temporary,
        ...(build === 'src' ? { RUNNER_DEBUG: '1' } : {}),
        ...files,
        ...toInputs(inputs),
        ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
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

    function conclude(exitCode: number | null): DeployResult {
      const read = (name: string) => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
      const output = readOutput(lines, masker);
      const record = {
        // Only this step may also print stop-commands, which keeps the runner from obeying the server.
        output: {
          ...output,
          commands: output.commands.filter((one) => one.name !== 'stop-commands'),
        },
        outputs: parseKeyValues(read('OUTPUT')),
        state: parseKeyValues(read('STATE')),
        variables: parseKeyValues(read('ENV')),
        paths: parsePaths(read('PATH')),
        summary: read('STEP_SUMMARY'),
        folders: temporary ? [temporary] : [],
        masker,
      };
      if (phase === 'main') state = record.state;
      const problems =
        exitCode === null ? [] : judgeStep(record, { secrets, masked: [], drops: [] });
      const log = output.log.map(({ text }) => text).join('\n');
      if (problems.length > 0) {
        throw new Error([`What the runner sees of ${phase}:`, ...problems, '', log].join('\n'));
      }
      const of = (kind: string) =>
        output.annotations
          .filter((one) => one.kind === kind)
          .map(({ properties, message }) => `${properties.get('title') ?? ''}: ${message}`);
      return {
        exitCode,
        log,
        raw,
        outputs: record.outputs,
        errors: of('error'),
        warnings: of('warning'),
        leftOver: readdirSync(temporary ?? '').filter((name) => name.startsWith('deploy-')),
        durationMs: performance.now() - startedAt,
      };
    }

    const result = new Promise<DeployResult>((resolve, reject) => {
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
    temporary,
    main: () => start('main').result,
    post: () => start('post').result,
    start: () => start('main'),
  };
}

function entryOf(build: Build, phase: 'main' | 'post'): string[] {
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
