import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { few } from '../few.ts';
import { all, withSqlite } from '../storage/temporary-folder.ts';
import { builds, createStep, type Step, type StepResult } from './run-step.ts';
import { createWorkplace, type Workplace } from './workplace.ts';

interface Given {
  inputs?: Record<string, string>;
  /** `undefined`: the variable is not set. */
  environment?: Record<string, string | undefined>;
  /** Writes files into the working directory of the step. */
  prepare?(folder: string): void;
  /** Whether the access token is valid, so that nothing is due. */
  lives?: boolean;
}

/** What is wrong, the input, and a part of the error. */
type Row = [string, Given | ((workplace: Workplace) => Given), string];

const shared = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

/** The database that every run finds in its folder. */
const yesterday = (() => {
  const file = join(shared, 'yesterday.db');
  withSqlite(file, (database) =>
    database.exec("CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine')"),
  );
  return readFileSync(file);
})();

const withInput = (name: string, value: string): Given => ({ inputs: { [name]: value } });

/** `.env.social` with a change to its text. */
const withText =
  (change: (text: string) => string) =>
  ({ envText }: Workplace): Given => ({ inputs: { 'env-social': change(envText) } });

const withoutKey = (key: string) =>
  withText((text) => text.replace(RegExp(`^${key}=.*\n`, 'm'), ''));

const noAccount = 'The input env-social contains no account';
const empty =
  'The input env-social is empty: the secret is not set, has another name, or belongs to';
const noCount = 'The input video-count is not a whole number from 1 to 100';
const noName = 'The input secret-name is not a name that GitHub accepts for a secret';
const notTikTok =
  'The environment variable TIKTOK_API_URL is neither https://open.tiktokapis.com nor an http: address on loopback. Remove TIKTOK_API_URL';
const notGitHub =
  'The environment variable GITHUB_API_URL is neither an https: address nor on loopback. Remove GITHUB_API_URL';

const required = [
  'TIKTOK_ACCESS_TOKEN',
  'TIKTOK_REFRESH_TOKEN',
  'TIKTOK_CLIENT_KEY',
  'TIKTOK_CLIENT_SECRET',
];

/** Sets the variable inside the process: in `environment`, the address identifies the workplace. */
const withGitHubAt = (url: string): Given => ({
  environment: {
    NODE_OPTIONS: `--import=data:text/javascript,process.env.GITHUB_API_URL=${encodeURIComponent(JSON.stringify(url))}`,
  },
});

const inDatabase = (name: string, prepare: (file: string) => void): Given => ({
  inputs: { database: name },
  prepare: (folder) => prepare(join(folder, name)),
});

const rows: Row[] = [
  ['an empty env-social', withInput('env-social', ''), empty],
  ['an env-social of blanks', withInput('env-social', ' \n\t\r\n '), empty],
  ['an env-social without a known key', withInput('env-social', 'FOO=bar\n# TIKTOK\n'), noAccount],
  [
    'an empty env-social beside platforms',
    { inputs: { 'env-social': '', platforms: 'tiktok' } },
    "secrets.NAME }}; a secret of an environment also needs the job's key environment.",
  ],
  [
    'an env-social of JSON',
    withInput('env-social', '{"TIKTOK_ACCESS_TOKEN":"a"}'),
    'The text of .env.social is JSON. Write each key as KEY=value',
  ],
  [
    'an env-social on one line',
    withText((text) => text.trim().replaceAll('\n', ' ')),
    'The text of .env.social has TIKTOK_REFRESH_TOKEN inside the value of TIKTOK_ACCESS_TOKEN: the line ends are lost.',
  ],
  [
    'a key of another name',
    withText((text) => text.replace('TIKTOK_CLIENT_KEY=', 'TIKTOK_CLIENT_ID=')),
    'The key TIKTOK_CLIENT_KEY is missing in .env.social. The key TIKTOK_CLIENT_ID in .env.social is not used. If you mean TIKTOK_CLIENT_KEY, write it like that.',
  ],
  [
    'a token of Facebook Login',
    withInput('env-social', `INSTAGRAM_ACCESS_TOKEN=${'EAA'}${'x'.repeat(40)}`),
    'The key INSTAGRAM_ACCESS_TOKEN in .env.social holds a token of Facebook Login (EAA…), which belongs to another API. Make one under "API setup with Instagram login"',
  ],
  ...required.map(
    (key): Row => [
      `no ${key}`,
      withoutKey(key),
      `The key ${key} is missing in .env.social. Add it to the secret; TikTok needs ${required.join(', ')}.`,
    ],
  ),
  ...required.map(
    (key): Row => [
      `a placeholder for ${key}`,
      withText((text) =>
        text.replace(RegExp(`^${key}=.*$`, 'm'), `${key}=your_${key.slice(7).toLowerCase()}_here`),
      ),
      `The key ${key} in .env.social still has the placeholder of the template. Replace it with the real value`,
    ],
  ),
  [
    'an empty key',
    withText((text) => text.replace(/^(TIKTOK_CLIENT_KEY=).*$/m, '$1')),
    'The key TIKTOK_CLIENT_KEY is missing',
  ],
  [
    'a second account without all its keys',
    withText((text) => `${text}TIKTOK_ACCESS_TOKEN__SHOP=of-the-shop\n`),
    'The key TIKTOK_REFRESH_TOKEN__SHOP is missing',
  ],
  [
    'two labels that differ in case only',
    withText((text) => {
      const label = (name: string) => text.replace(/^(TIKTOK_\w+)=/gm, `$1__${name}=`);
      return `${label('SHOP')}${label('Shop')}`;
    }),
    '.env.social names the account tiktok/shop twice',
  ],
  ...['0', '101', '1.5', '-1', '+5', 'ten', '', '1e2', '1000', '0x10', '1 0', '٣'].map(
    (value): Row => [`a video-count of '${value}'`, withInput('video-count', value), noCount],
  ),
  ...['.env.social', 'MY SECRET', 'MY-SECRET', '1SECRET', 'GITHUB_SECRET', 'github_x', 'ÄRGER'].map(
    (name): Row => [`a secret-name of '${name}'`, withInput('secret-name', name), noName],
  ),
  [
    'a history-artifact with a colon',
    withInput('history-artifact', 'social:stats'),
    'The input history-artifact is no name of an artifact ("social:stats"). Use the same name as in the step',
  ],
  [
    'a contact that is a script',
    withInput('contact', 'javascript:alert(1)'),
    'The input contact is neither an e-mail address nor an https: address ("javascript:alert(1)"). Write one alone',
  ],
  [
    'a contact with a name in it',
    withInput('contact', 'Mara <mara@example.org>'),
    'The input contact is neither an e-mail address nor an https: address.',
  ],
  [
    'a time zone that does not exist',
    withInput('time-zone', 'Mars/Olympus'),
    'The input time-zone is no time zone ("Mars/Olympus"). Use a name of the IANA database',
  ],
  [
    'a time zone that is only a difference',
    withInput('time-zone', '+01:00'),
    'The input time-zone is no time zone ("+01:00").',
  ],
  [
    'a page-url without encryption',
    withInput('page-url', 'http://example.org/kit/'),
    'The input page-url is no https: address ("http://example.org/kit/"). Write the whole address',
  ],
  [
    'a page-url with a password',
    withInput('page-url', 'https://me:hush@example.org/'),
    'The input page-url is no https: address.',
  ],
  [
    'an unknown locale',
    withInput('locale', 'fr'),
    'The input locale has an unknown value ("fr"). Use one of: en, de.',
  ],
  [
    'an unknown theme',
    withInput('theme', 'blue'),
    'The input theme has an unknown value ("blue"). Use one of: auto, light, dark, all.',
  ],
  ...['red', '#f00', '#b92b7g'].map(
    (value): Row => [
      `an accent of '${value}'`,
      withInput('accent', value),
      `The input accent is not a colour of the form #rrggbb ("${value}"). Write six hexadecimal digits`,
    ],
  ),
  [
    'a secret-environment of two lines',
    withInput('secret-environment', 'a\nb'),
    'The input secret-environment is not the name of an environment. Write the name',
  ],
  [
    'an empty secret-name',
    withInput('secret-name', ''),
    'The input secret-name is empty. Give it a value',
  ],
  [
    'an unknown platform',
    withInput('platforms', 'tiktok, myspace'),
    'The input platforms names an unknown platform ("myspace"). Use a comma-separated list of: tiktok, instagram, youtube, threads, bluesky, mastodon.',
  ],
  [
    'platforms with another separator',
    withInput('platforms', 'tiktok;tiktok'),
    'The input platforms names an unknown platform',
  ],
  [
    'a platform that env-social does not configure',
    { inputs: { platforms: 'tiktok', 'env-social': 'INSTAGRAM_ACCESS_TOKEN=of-another' } },
    'The input platforms names tiktok, but .env.social has no account for it. Add its keys',
  ],
  ...['sometimes', 'Auto', ''].map(
    (value): Row => [
      `a refresh of '${value}'`,
      withInput('refresh', value),
      `The input refresh has an unknown value${value && ` ("${value}")`}. Use one of: auto, always, never.`,
    ],
  ),
  ...['some', 'ANY', ''].map(
    (value): Row => [
      `a fail-on of '${value}'`,
      withInput('fail-on', value),
      `The input fail-on has an unknown value${value && ` ("${value}")`}. Use one of: any, all, never.`,
    ],
  ),
  ...['yes', '1', 'tRUE', ''].map(
    (value): Row => [
      `a dry-run of '${value}'`,
      withInput('dry-run', value),
      `The input dry-run is neither true nor false${value && ` ("${value}")`}. Use true or false.`,
    ],
  ),

  ['an empty database', withInput('database', ' '), 'The input database is empty. Give it a value'],
  [
    'a database on two lines',
    withInput('database', 'stats.db\n::add-mask::stats'),
    'The input database contains a line end or another control character. Write it on one line.',
  ],
  ...[
    'https://tiktok.example',
    'http://tiktok.example',
    'http://open.tiktokapis.com',
    'https://open.tiktokapis.com.tiktok.example',
    'https://somebody:password-of-mine@open.tiktokapis.com',
    'http://127.0.0.1:80@tiktok.example',
    'http://127.0.0.1.tiktok.example',
    'https://open.tiktokapis.com/?to=tiktok.example',
    'ftp://127.0.0.1',
    'open.tiktokapis.com',
  ].map((url): Row => [`TikTok at ${url}`, { environment: { TIKTOK_API_URL: url } }, notTikTok]),
  ...[
    'http://api.github.com',
    'http://github.example',
    'https://somebody:password-of-mine@api.github.com',
    'ftp://127.0.0.1',
    'api.github.com',
  ].map((url): Row => [`GitHub at ${url}`, withGitHubAt(url), notGitHub]),

  [
    'no GITHUB_REPOSITORY',
    { environment: { GITHUB_REPOSITORY: undefined } },
    'The environment variable GITHUB_REPOSITORY is missing or does not have the form that the runner sets. Run this as a step',
  ],
  [
    'a GITHUB_REPOSITORY without its owner',
    { environment: { GITHUB_REPOSITORY: 'site' } },
    'The environment variable GITHUB_REPOSITORY',
  ],
  [
    'no GITHUB_RUN_ID',
    { environment: { GITHUB_RUN_ID: undefined } },
    'The environment variable GITHUB_RUN_ID',
  ],
  [
    'a token that is not valid in a header',
    ({ envText }) => ({
      lives: true,
      inputs: { 'env-social': envText.replace(/^(TIKTOK_ACCESS_TOKEN=)/m, '$1Ω') },
    }),
    "TikTok's ",
  ],
  [
    'several wrong inputs',
    { inputs: { 'video-count': '0', 'secret-name': '.env', 'env-social': '' } },
    empty,
  ],
  ['a wrong input with fail-on never', { inputs: { 'fail-on': 'never', 'env-social': '' } }, empty],
  ['a wrong input in a dry run', { inputs: { 'dry-run': 'true', 'video-count': '0' } }, noCount],
];

const databases: Row[] = [
  [
    'a folder as database',
    withInput('database', '.'),
    ' is a folder, so it cannot be the database. Set the path',
  ],
  [
    'a database in a missing folder',
    withInput('database', 'no/such/stats.db'),
    '/no/such does not exist. Create it',
  ],
  [
    'a database below a file',
    withInput('database', 'social-stats.db/stats.db'),
    '/social-stats.db does not exist. Create it',
  ],
  [
    'a database that is a text',
    inDatabase('text.db', (file) => writeFileSync(file, 'Dear diary')),
    '/text.db is not an SQLite database, or it is encrypted. Use',
  ],
  [
    'a truncated database',
    inDatabase('cut.db', (file) => {
      writeFileSync(file, yesterday);
      truncateSync(file, yesterday.length - 100);
    }),
    '/cut.db is damaged: its end is missing. Restore it',
  ],
  [
    'a database with changes in a write-ahead log',
    inDatabase('busy.db', (file) => {
      writeFileSync(file, yesterday);
      writeFileSync(`${file}-wal`, 'frames');
    }),
    '/busy.db-wal has changes that are not in /',
  ],
  [
    'a database with a hot journal',
    inDatabase('hot.db', (file) => {
      writeFileSync(file, yesterday);
      writeFileSync(`${file}-journal`, 'pages');
    }),
    '/hot.db-journal has changes that are not in /',
  ],
  [
    'a database with a table of the same name and another definition',
    inDatabase('other.db', (file) =>
      withSqlite(file, (database) => database.exec('CREATE TABLE social_stats_cache (a)')),
    ),
    ' lacks the column platform, username, stats_data, fetched_at. Rename it',
  ],
];

/** Errors that are found only when a token is due, and before it is spent. */
const unwritable: Row[] = [
  [
    'no secrets-token',
    withInput('secrets-token', ''),
    'A token is due, and without the input secrets-token the renewed one could not be saved. Pass a GitHub App token',
  ],
  [
    'github.token as secrets-token',
    ({ inputs }) => withInput('secrets-token', inputs['github-token'] ?? ''),
    'The input secrets-token is github.token, which can never write secrets, whatever its permissions. Pass a GitHub App token (actions/create-github-app-token with permission-secrets: write) or a fine-grained token',
  ],
];

describe.each(builds)('bad input (%s)', (build) => {
  async function open(row: Given | ((workplace: Workplace) => Given)) {
    const workplace = await createWorkplace({ due: true });
    const given = typeof row === 'function' ? row(workplace) : row;
    const environment = {
      ...workplace.environment,
      // Otherwise Node would strip the types of src again for each row.
      NODE_COMPILE_CACHE: join(shared, 'compiled'),
      ...given.environment,
    };
    const inputs = { ...workplace.inputs, ...given.inputs };
    if (given.lives) {
      const text = inputs['env-social'] ?? '';
      inputs['env-social'] = text.replace(
        /^(TIKTOK_ACCESS_TOKEN_EXPIRES_AT=).*$/m,
        '$12099-01-01T00:00:00Z',
      );
    }
    const step = createStep(build, inputs, defined(environment));
    writeFileSync(join(step.folder, 'social-stats.db'), yesterday);
    given.prepare?.(step.folder);
    return { workplace, step };
  }

  function expectOneError(result: StepResult, code: string, said: string): void {
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toHaveLength(1);
    const [error = ''] = result.annotations;
    expect(error).toContain(said);
    expect(error).toMatch(/^error: [^\r\n]+[.")]$/);
    expect(error).not.toContain('password-of-mine');
    expect(result.raw).toMatch(RegExp(`^::error title=(tiktok%3A )?${code}::`, 'm'));
    expect(result.raw).not.toMatch(/^\s+at /m);
  }

  async function expectRefused([, row, said]: Row, code: string): Promise<void> {
    const { workplace, step } = await open(row);
    const before = contents(step);
    const result = await step.main();
    expectOneError(result, code, said);
    expect(contents(step)).toEqual(before);
    expect(workplace.tiktok.requests).toEqual([]);
    // The permission to write the secret is checked in parallel with the database.
    const { requests } = workplace.github;
    expect(code === 'database' ? requests.filter(writesSecret) : requests).toEqual([]);
    expect(workplace.secretText()).toBe(workplace.envText);
    // `post` has nothing to report.
    if (code !== 'invalid-input') expect((await step.post()).raw).toBe('');
  }

  test.each(few(build === 'dist' ? rows : ofKinds(2)))(
    '%s gives one error that names it, and changes nothing',
    async (...row) => expectRefused(row, 'invalid-input'),
  );

  test.each(databases)('%s gives one error that names it, and changes nothing', async (...row) =>
    expectRefused(row, 'database'),
  );

  test.each(unwritable)('%s gives one error that names it, and changes nothing', async (...row) =>
    expectRefused(row, 'secret-not-writable'),
  );

  test.each([
    ['folder', 0o555, 'locked. Give this user write permission there'],
    ['file', 0o444, 'stats.db. Give this user write permission there'],
    ['file', 0o000, 'stats.db cannot be read'],
  ])(
    'a database %s without permission (mode %i) gives one error, and changes nothing',
    async (kind, mode, said) => {
      const { workplace, step } = await open({
        inputs: { database: 'locked/stats.db' },
        prepare: (folder) => {
          mkdirSync(join(folder, 'locked'));
          writeFileSync(join(folder, 'locked', 'stats.db'), yesterday);
          chmodSync(join(folder, 'locked', ...(kind === 'file' ? ['stats.db'] : [])), mode);
        },
      });
      const result = await asNobodySpecial(() => step.main());
      chmodSync(join(step.folder, 'locked'), 0o755);
      expectOneError(result, 'database', '/');
      expect(result.annotations[0]).toContain(said);
      expect(workplace.tiktok.requests).toEqual([]);
      expect(workplace.github.requests.filter(writesSecret)).toEqual([]);
      expect(readFileSync(join(step.folder, 'locked', 'stats.db')).equals(yesterday)).toBe(true);
      expect(readdirSync(join(step.folder, 'locked'))).toEqual(['stats.db']);
    },
  );

  test('blanks around an input are ignored', async () => {
    const { step } = await open({
      inputs: { 'video-count': ' 10 ', 'dry-run': ' true ' },
      lives: true,
    });
    const result = await step.main();
    expect(result.annotations).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(all(join(step.folder, 'social-stats.db'), 'SELECT text FROM notes')).toEqual([
      { text: 'mine' },
    ]);
  });
});

/** Up to `most` rows for each error text: src takes longer to start than dist. */
const ofKinds = (most: number): Row[] =>
  rows.filter(
    ([, , said], index) => rows.slice(0, index).filter((row) => row[2] === said).length < most,
  );

const writesSecret = ({ method, path }: { method: string; path: string }): boolean =>
  method !== 'GET' && path.endsWith('/TIKTOK_SECRET');

const defined = (environment: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** Every file except those that the runner creates. */
const contents = ({ folder }: Step): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(main|post)-/.test(entry.name))
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [file, readFileSync(file, 'base64')];
      }),
  );

/**
 * Starts Node without the right of root to ignore file modes. Uses bash, because sh drops the inputs, which
 * have hyphens in their names.
 */
function asNobodySpecial<T>(start: () => T): T {
  const node = process.execPath;
  if (process.getuid?.() !== 0) return start();
  const capped = join(shared, 'node');
  const command = `exec setpriv --bounding-set=-dac_override,-dac_read_search '${node}' "$@"`;
  writeFileSync(capped, `#!/usr/bin/env bash\n${command}\n`, { mode: 0o755 });
  try {
    process.execPath = capped;
    return start();
  } finally {
    process.execPath = node;
  }
}
