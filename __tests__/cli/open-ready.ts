import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adaptExample } from '../../src/cli/setup/adapt-example.ts';
import { toWorkflow } from '../../src/cli/setup/workflow.ts';
import { runWorkflow } from './job-runner.ts';
import { openLocalScene, secretName } from './local-scene.ts';

export const action = 'octo/tiktok-stats-action@v1';
export const environmentName = 'social-stats';

/** What `setup` would write, and a secret whose access token is due, so that a run needs everything. */
export async function openReady(given: Parameters<typeof openLocalScene>[0] = {}) {
  const scene = await openLocalScene(given);
  const { github, repository, folder, file } = scene;
  const workflows = join(folder, '.github', 'workflows');
  const path = join(workflows, 'social-stats.yml');
  mkdirSync(workflows, { recursive: true });
  const options = { minute: 17, hour: 3, secretName, environment: null, audience: false };
  const write = (more: object = {}) =>
    writeFileSync(path, toWorkflow({ ...options, action, writer: 'app', ...more }));
  write();
  /** What `setup --recipe` would write, by the name of its file. */
  const writeExample = (example: string) =>
    writeFileSync(
      path,
      adaptExample(readFileSync(new URL(`../../examples/${example}`, import.meta.url), 'utf8'), {
        ...options,
        action,
        writer: 'app',
        repository: 'octo/site',
        timeZone: 'UTC',
      }),
    );
  const edit = (from: string | RegExp, to: string) => {
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to replace: ${from}`);
    writeFileSync(path, after);
  };
  /** Sets keys in the file and in the secret alike. */
  const setKeys = (keys: Record<string, string>) => {
    const lines = scene.text.split('\n').map((line) => {
      const [key = ''] = line.split('=');
      return keys[key] === undefined ? line : `${key}=${keys[key]}`;
    });
    github.setSecret(repository, secretName, lines.join('\n'));
    writeFileSync(file, lines.join('\n'), { mode: 0o600 });
  };
  const due = { TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '2024-01-01T00:00:00Z' };
  setKeys(due);
  scene.environment.GITHUB_REPOSITORY = 'octo/site';
  const addresses: Record<string, string> = { TIKTOK_API_URL: scene.tiktok.url };
  /** Without the file, GitHub has nothing to run. */
  const run = () =>
    runWorkflow(existsSync(path) ? readFileSync(path, 'utf8') : '', {
      github,
      repository,
      addresses,
    });
  /** Changes the text of the file and of the secret alike. */
  const setText = (change: (text: string) => string) => {
    const text = change(readFileSync(file, 'utf8'));
    github.setSecret(repository, secretName, text);
    writeFileSync(file, text, { mode: 0o600 });
  };
  /** Asks GitHub with the token of this machine. */
  const ask = (method: string, path: string) =>
    github.ask({
      method,
      url: github.url + path,
      headers: {
        authorization: `Bearer ${scene.token}`,
        'user-agent': 'test',
        'x-github-api-version': '2026-03-10',
      },
    });
  return {
    ...scene,
    ask,
    path,
    workflows,
    /** Those that a run gets. */
    addresses,
    write,
    writeExample,
    edit,
    due,
    setKeys,
    setText,
    runWorkflow: run,
  };
}

export type Ready = Awaited<ReturnType<typeof openReady>>;
