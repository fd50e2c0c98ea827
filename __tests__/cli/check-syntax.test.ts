import { expect, test } from 'vitest';
import { checkSyntax } from '../../src/cli/check/check-syntax.ts';
import { toWorkflow } from '../../src/cli/setup/workflow.ts';

const workflow = toWorkflow({
  minute: 17,
  hour: 3,
  action: 'octo/tiktok-stats-action@v1',
  secretName: 'TIKTOK_SECRET',
  environment: null,
  writer: 'app',
  audience: false,
});

const check = (text: string) => checkSyntax([{ file: 'stats.yml', text }]);

test('nothing is said of a workflow that GitHub takes', async () => {
  expect(await check(workflow)).toEqual([]);
});

test.each<[string, string | RegExp, string, RegExp]>([
  ['a misspelled with', /with:(?=\n +env-social)/, 'wiht:', /: line 29: Unexpected value 'wiht'\./],
  ['inputs beside with', /with:\n +env-social/, 'with:\n        env-social', /: line \d+: Nested/],
  ['a tab', '    steps:', '\tsteps:', /: line \d+: Tabs are not allowed as indentation/],
  ['no runner', / +runs-on:.*\n/, '', /: line \d+: Required property is missing: runs-on\./],
  ['an unknown permission', 'actions: read', 'action: read', /: Unexpected value 'action'\./],
  ['a right that is none', 'actions: read', 'actions: raed', /: Unexpected value 'raed'\./],
  ['a cron with seconds', '"17 3', '"0 17 3', /: line 4: Invalid cron expression/],
  ['a schedule without a dash', '- cron', 'cron', /: line 4: A mapping was not expected\./],
  ['a misspelled secrets', 'secrets.TIKTOK', 'secret.TIKTOK', /named-value: 'secret'\./],
  ['a condition on a secret', '    steps:', "    if: secrets.A != ''\n    steps:", /: 'secrets'\./],
  [
    'two steps with one id',
    'id: stats',
    'id: app',
    /The identifier 'app' may not be used more than/,
  ],
  ['an open expression', 'TIKTOK_SECRET }}', 'TIKTOK_SECRET }', /: The expression is not closed/],
  [
    'a job that is not there',
    '    steps:',
    '    needs: build\n    steps:',
    /at least one job with/,
  ],
  ['concurrency without a group', / +group:.*\n/, '', /: Required property is missing: group\./],
])('%s: GitHub would start no run, and the line is named', async (_, from, to, said) => {
  const broken = workflow.replace(from, to);
  expect(broken).not.toBe(workflow);
  const findings = await check(broken);
  expect(findings.map(({ status }) => status)).toEqual(['failed']);
  expect(findings[0]?.message.en).toMatch(/^GitHub would start no run of stats\.yml: line \d+: /);
  expect(findings[0]?.message.en).toMatch(said);
  expect(findings[0]?.message.de).toMatch(/^GitHub würde keinen Lauf von stats\.yml starten\./);
});

test('a value that stands in the wrong place is not quoted, because it may be secret', async () => {
  const token = `act.${'k9'.repeat(20)}`;
  const broken = workflow.replace(
    /with:\n +env-social:.*\n/,
    `with: TIKTOK_ACCESS_TOKEN=${token}\n`,
  );
  const findings = await check(broken);
  expect(findings).toHaveLength(1);
  expect(JSON.stringify(findings)).not.toContain('k9k9');
});
