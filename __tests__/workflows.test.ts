import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
}

interface Job {
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: { schedule?: { cron: string }[]; workflow_call?: unknown };
  permissions?: Record<string, string>;
  concurrency?: { 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const own = {
  'org/tiktok-stats-action@v1': parse(read('action.yml')),
  'org/tiktok-stats-action/deploy@v1': parse(read('deploy/action.yml')),
};

const files = [
  ...globSync('examples/*.yml', { cwd: root }).sort(),
  '.github/workflows/social-stats.yml',
];

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('passes inputs that there are, and all that are required', () => {
    const uses = steps.flatMap((step) =>
      Object.entries(own).flatMap(([name, action]) =>
        step.uses === name ? [{ step, action }] : [],
      ),
    );
    expect(uses).not.toEqual([]);
    for (const { step, action } of uses) {
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
      const required = Object.entries<{ required?: boolean }>(action.inputs).flatMap(
        ([name, input]) => (input.required ? [name] : []),
      );
      expect(given).toEqual(expect.arrayContaining(required));
    }
  });

  test('reads outputs that there are', () => {
    const outputs = Object.keys(own['org/tiktok-stats-action@v1'].outputs);
    const found = [...text.matchAll(/steps\.stats\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(outputs).toEqual(expect.arrayContaining(found));
    const wanted = [...text.matchAll(/needs\.fetch\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    for (const name of wanted)
      expect(text).toContain(`      ${name}: \${{ steps.stats.outputs.${name} }}`);
  });

  test('pins actions by commit, asks for little, and ends by itself', () => {
    for (const { uses } of steps) {
      if (uses === undefined || Object.hasOwn(own, uses)) continue;
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`));
    }
    expect(workflow.permissions).toEqual({ actions: 'read' });
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
    if (!workflow.on.schedule) return;
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    const [minute, hour] = workflow.on.schedule[0]?.cron.split(' ') ?? [];
    expect(Number(minute)).toBeGreaterThan(0);
    expect(hour).toBe('3');
  });
});
