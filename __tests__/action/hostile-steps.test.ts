import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Fault, openService } from '../../src/emulators/server.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { all } from '../storage/temporary-folder.ts';
import { keyPath, probePath, secretPath, tokenPath } from '../world.ts';
import { userPath, videoPath } from './hostile-scene.ts';
import { readTables } from './read-tables.ts';
import { builds, createStep, metadata, type Step, type StepResult } from './run-step.ts';
import { createWorkplace, type Workplace } from './workplace.ts';

/** The workflow commands that the action uses. The runner also obeys `##[` anywhere in a line. */
const meant =
  /^::(?:add-mask|debug|error title=[^:]*|warning title=[^:]*|warning|group|endgroup)::/;

function expectNothingObeyed({ raw, outputs, summary }: StepResult): void {
  for (const line of raw.split('\n')) {
    if (line.trimStart().startsWith('::')) expect(line).toMatch(meant);
    else expect(line).not.toMatch(/##\[|^\s+at /);
  }
  expect([...outputs.keys()].sort()).toEqual(Object.keys(metadata.outputs).sort());
  for (const table of readTables(summary))
    expect(new Set(table.map(({ length }) => length)).size).toBe(1);
}

/** Only the files of the runner are left, and `more`, such as the database or the journal. */
function expectNothingLeft({ folder }: Step, ...more: string[]): void {
  // The runner deletes what is handed over to later steps with its folder, at the end of the job.
  const handedOver = /^social-stats-[0-9a-f]{32}\.text$/;
  const files = readdirSync(folder).filter(
    (name) => !/^(main|post)-/.test(name) && !handedOver.test(name),
  );
  expect(files.sort()).toEqual(more.sort());
}

const commands = '::add-mask::a\n##[error]b ##[add-mask]c\n::stop-commands::d\n';

type Row = [string, 'tiktok' | 'github', Fault, RegExp];

/** Faults that cause no real time-out and no real wait. */
const rows: Row[] = [
  [
    'an HTML page for user info',
    'tiktok',
    { path: userPath, body: '<html>' },
    /TikTok's user info/,
  ],
  ['commands for user info', 'tiktok', { path: userPath, body: commands }, /TikTok's user info/],
  [
    'commands for codes and ids',
    'tiktok',
    {
      path: userPath,
      body: JSON.stringify({ error: { code: commands, message: commands, log_id: commands } }),
    },
    /TikTok's user info was refused \(an unknown code/,
  ],
  [
    'truncated JSON for videos',
    'tiktok',
    { path: videoPath, body: '{"data":{' },
    /TikTok's video list/,
  ],
  [
    '50 MB of videos',
    'tiktok',
    { path: videoPath, body: 'a'.repeat(50_000_000) },
    /TikTok's video list sent more than/,
  ],
  ['endless user info', 'tiktok', { path: userPath, endless: true }, /user info sent more than/],
  [
    'an unknown refusal of tokens',
    'tiktok',
    { path: tokenPath, status: 400, body: JSON.stringify({ error: commands }) },
    /TikTok refused to renew the tokens \(an unknown error\)/,
  ],
  [
    'an HTML page for the secret',
    'github',
    { method: 'GET', path: secretPath, body: '<html>' },
    /GitHub's answer about the secret/,
  ],
  [
    'commands for the public key',
    'github',
    { path: keyPath, body: JSON.stringify({ key_id: commands, key: commands }) },
    /GitHub's answer about the public key/,
  ],
  [
    'a refusal with odd permissions',
    'github',
    {
      method: 'PUT',
      path: probePath,
      status: 403,
      body: JSON.stringify({ message: commands, documentation_url: commands }),
      headers: { 'x-accepted-github-permissions': '::add-mask::e ##[error]f' },
    },
    /does not let .* write secrets .*secrets=write/,
  ],
  [
    'commands for a written secret',
    'github',
    { method: 'PUT', path: secretPath, body: commands },
    /could not be written into TIKTOK_SECRET/,
  ],
];

const open = async (service: Row[1], fault: Fault) => {
  const due = service === 'github' || fault.path === tokenPath;
  const workplace = await createWorkplace({ due });
  return { workplace, step: createStep('dist', workplace.inputs, workplace.environment) };
};

async function expectOneError(workplace: Workplace, step: Step, said: RegExp): Promise<void> {
  const result = await step.main();
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toEqual([expect.stringMatching(/^error: [^\n]*$/)]);
  expect(result.annotations[0]).toMatch(said);
  expectNothingObeyed(result);
  const unsaved = workplace.secretText() === workplace.envText && workplace.tokenRequests() > 0;
  const journal = readdirSync(step.folder).filter((name) => name.includes('journal'));
  if (result.outputs.get('refreshed') === '[]') expect(journal).toEqual([]);
  else expect([unsaved, journal.length]).toEqual([true, 1]);
  const stored = result.outputs.get('failed') === '[]' ? ['social-stats', 'social-stats.db'] : [];
  expectNothingLeft(step, ...stored, ...journal);
}

test.each(rows)(
  '%s gives one error that names the call, and is not obeyed',
  async (_, service, fault, said) => {
    const { workplace, step } = await open(service, fault);
    workplace[service].fault(fault);
    await expectOneError(workplace, step, said);
  },
);

test.each<[string, 'tiktok' | 'github', string]>([
  ['user info', 'tiktok', userPath],
  ['the secret', 'github', secretPath],
])(
  'a redirect of %s to another host is an error, and that host gets no request',
  async (_, service, path) => {
    const elsewhere = await openService({ clock: createVirtualClock() });
    onTestFinished(() => elsewhere.close());
    const fault = { path, status: 307, headers: { location: `${elsewhere.url}/steal` } };
    const { workplace, step } = await open(service, fault);
    workplace[service].fault(fault);
    await expectOneError(workplace, step, /redirect/);
    expect(elsewhere.requests).toEqual([]);
  },
);

test('a name with commands, Markdown and HTML is stored and shown, and never obeyed', async () => {
  const hostile = `${commands}| a | <b>x</b> [y](javascript:z) \`c\` \u202e\u001b[2J ${'🍞'}`;
  const account = { username: hostile, displayName: hostile, bio: hostile };
  const workplace = await createWorkplace({ account });
  const step = createStep('dist', workplace.inputs, workplace.environment);
  const result = await step.main();
  expect(result.annotations).toEqual([]);
  expect(result.exitCode).toBe(0);
  expectNothingObeyed(result);
  expectNothingLeft(step, 'social-stats', 'social-stats.db');
  const [row] = all(
    join(step.folder, 'social-stats.db'),
    'SELECT username FROM social_stats_cache',
  );
  const [shown] = JSON.parse(result.outputs.get('stats') ?? '');
  expect(row?.username).toBe(shown.profile.username);
  expect(shown.profile.bio).toBe(hostile.replaceAll('\u001b', ''));
  expect((await step.post()).raw).toBe('');
});

test.each(builds)('deprecation headers of GitHub are not logged (%s)', async (build) => {
  const workplace = await createWorkplace();
  const odd = '::add-mask::e ##[add-mask]f';
  const headers = { deprecation: odd, sunset: odd, link: `<${odd}>; rel="deprecation"` };
  workplace.github.fault({ path: /secrets/, headers, times: 9 });
  const step = createStep(build, workplace.inputs, workplace.environment);
  const result = await step.main();
  expect(result.exitCode).toBe(0);
  expectNothingObeyed(result);
});
