import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metadata } from '../action/run-step.ts';
import { parseKeyValues } from '../referees/runner/file-commands.ts';
import type { Scene } from './open-scene.ts';

/** The committed bundle, or the changed copy in CRASH_DIST, with which the matrix should fail. */
const bundle = process.env.CRASH_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

export interface Ended {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** The state that it saved for `post`. The runner reads it even when the process was killed. */
  state: Map<string, string>;
  /** Standard output and standard error. */
  log: string;
}

export interface PhaseOptions {
  /** The state that main saved. */
  state?: Map<string, string>;
  environment?: Record<string, string>;
}

/** Starts one process of the action as the runner does. `signal` returns whether it was still running. */
export function startPhase(
  phase: 'main' | 'post',
  scene: Scene,
  { state = new Map(), environment = {} }: PhaseOptions = {},
): { signal(name: NodeJS.Signals): boolean; ended: Promise<Ended> } {
  const fileOf = (name: string) => join(scene.folder, `${phase}-${name}`);
  const commands = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'];
  for (const name of commands) writeFileSync(fileOf(name), '');
  const given = Object.entries(metadata.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    scene.inputs[name] ?? input.default ?? '',
  ]);
  const child = spawn(process.execPath, [join(bundle, `${phase}.js`)], {
    cwd: scene.folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      RUNNER_TEMP: scene.folder,
      GITHUB_WORKSPACE: scene.folder,
      ...Object.fromEntries(commands.map((name) => [`GITHUB_${name}`, fileOf(name)])),
      ...Object.fromEntries(given),
      ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
      ...scene.environment,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (exitCode, signal) => {
      const text = readFileSync(fileOf('STATE'), 'utf8');
      resolve({ exitCode, signal, state: parseKeyValues(text), log });
    });
  });
  return { signal: (name) => child.kill(name), ended };
}
