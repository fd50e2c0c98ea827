import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../few.ts';
import {
  type BrokenRow,
  expectFailure,
  expectSuccess,
  expectUnchecked,
  type Row,
} from './compare-with-run.ts';
import { openReady, type Ready } from './open-ready.ts';

/** As large as a secret can be. */
const fill = (text: string) => `# ${'x'.repeat(48 * 1024 - 3 - text.length)}\n${text}`;

/** Without a change of the keys. */
const useUp = ({ tiktok, values }: Ready) =>
  fetch(`${tiktok.url}/v2/oauth/token/`, {
    method: 'POST',
    body: new URLSearchParams({
      client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
      client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
      grant_type: 'refresh_token',
      refresh_token: values.get('TIKTOK_REFRESH_TOKEN') ?? '',
    }),
  });

/** `check` says that a run would fail, and it does. */
const broken: BrokenRow[] = [
  [
    'a missing key',
    ({ setText }) => setText((text) => text.replace(/^TIKTOK_CLIENT_SECRET=.*\n/m, '')),
    /✗ keys of tiktok: The key TIKTOK_CLIENT_SECRET is missing.*\n *→ Add it/,
    /invalid-input: The key TIKTOK_CLIENT_SECRET is missing/,
  ],
  [
    'a placeholder',
    ({ setKeys, due }) => setKeys({ ...due, TIKTOK_CLIENT_KEY: 'your_client_key_here' }),
    /✗ keys of tiktok: .*TIKTOK_CLIENT_KEY.*placeholder/,
    /invalid-input: .*TIKTOK_CLIENT_KEY.*placeholder/,
  ],
  [
    'no account at all',
    ({ setText }) => setText(() => '# nothing\n'),
    /✗ keys: .*holds no account/,
    /invalid-input: /,
  ],
  [
    'the same token under two labels',
    ({ setText, values }) =>
      setText((text) =>
        ['ACCESS_TOKEN', 'REFRESH_TOKEN']
          .map((key) => `TIKTOK_${key}__B=${values.get(`TIKTOK_${key}`)}\n`)
          .reduce((all, line) => all + line, text),
      ),
    /✗ tiktok\/b: tiktok\/b is the same account as tiktok/,
    /invalid-input: .*tiktok\/b is the same account as tiktok/,
  ],
  [
    'an expired sign-in',
    async (scene) => {
      const { setKeys, due } = scene;
      setKeys({ ...due, TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '2024-01-01T00:00:00Z' });
      await useUp(scene);
    },
    /✗ tiktok: sign-in: It expired at 2024-01-01.*\n *→ Sign in again/,
    /reauthorize: /,
  ],
  [
    'an API address that is not allowed',
    ({ environment, addresses, setKeys }) => {
      setKeys({});
      for (const one of [environment, addresses]) one.TIKTOK_API_URL = 'https://example.com';
    },
    /✗ tiktok: access: .*TIKTOK_API_URL/,
    /invalid-input: .*TIKTOK_API_URL/,
  ],
  [
    'a refused access token that was to be valid, with refresh: never',
    ({ setKeys, edit }) => {
      setKeys({ TIKTOK_ACCESS_TOKEN: 'act.unknown' });
      edit('history-artifact:', 'refresh: never\n          history-artifact:');
    },
    /✗ tiktok: access: .*refused? the access token/,
    /access-expired: /,
  ],
  [
    'a text that was saved in another secret',
    ({ setText }) => setText((text) => `${text}SOCIAL_SAVED_IN=1/OTHER\n`),
    /✗ secret: .*saved in the secret 1\/OTHER/,
    /wrong-target: .*saved in the secret 1\/OTHER/,
  ],
  [
    'a text that leaves no room for new tokens',
    ({ setText }) => setText(fill),
    /✗ secret: The text of TIKTOK_SECRET would grow to about \d+ bytes/,
    /secret-not-writable: .*would grow to about \d+ bytes/,
  ],
  [
    'no such secret',
    ({ ask }) => ask('DELETE', '/repos/octo/site/actions/secrets/TIKTOK_SECRET'),
    /✗ secret: GitHub finds no secret TIKTOK_SECRET/,
    /invalid-input: The input env-social is empty/,
  ],
];

/** `check` warns, and a run succeeds. */
const harmless: Row[] = [
  [
    'a file here that is no database, which no run takes',
    ({ folder }) => writeFileSync(join(folder, 'social-stats.db'), 'text '.repeat(300)),
    /! database: .*Runs of the workflow are not affected/,
  ],
  [
    'a text that was saved in another secret, while no token is due',
    ({ setText, setKeys }) => {
      setKeys({});
      setText((text) => `${text}SOCIAL_SAVED_IN=1/OTHER\n`);
    },
    /! secret: .*saved in the secret 1\/OTHER.*No token is due now/,
  ],
  [
    'a text that leaves no room for new tokens, while none is due',
    ({ setText, setKeys }) => {
      setKeys({});
      setText(fill);
    },
    /! secret: .*would grow to about \d+ bytes.*No token is due now/,
  ],
  [
    'an access token that the platform refuses before its time',
    ({ setKeys }) => setKeys({ TIKTOK_ACCESS_TOKEN: 'act.unknown' }),
    /! tiktok: access: .*refuses the access token before its time/,
  ],
  [
    'an expired sign-in with fail-on: never',
    async (scene) => {
      const { setKeys, due, edit } = scene;
      setKeys({ ...due, TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '2024-01-01T00:00:00Z' });
      await useUp(scene);
      edit('history-artifact:', 'fail-on: never\n          history-artifact:');
    },
    /! tiktok: sign-in: .*By fail-on: never/,
  ],
];

/** What this machine has says nothing about a run, which succeeds. */
const unchecked: Row[] = [
  [
    'no file and no keys here',
    ({ file }) => rmSync(file),
    /– keys: There is no \.env\.social here[\s\S]*\nThe accounts were not checked\. In the rest/,
  ],
  [
    'a token here that GitHub does not accept',
    ({ environment }) => {
      environment.GITHUB_TOKEN = 'unknown';
    },
    /– repository: GitHub does not accept the GitHub token[\s\S]*\nGitHub was not checked\. In the rest/,
  ],
  [
    'no GitHub token here',
    ({ environment }) => {
      delete environment.GITHUB_TOKEN;
    },
    /– GitHub token: No GitHub token found, so octo\/site and its secret were not checked\.\n *→ Set GITHUB_TOKEN/,
  ],
  [
    'a token here that does not see the repository',
    ({ environment, github }) => {
      const repositories = [github.addRepository({ owner: 'octo', name: 'other' })];
      environment.GITHUB_TOKEN = github.addToken({
        permissions: { secrets: 'write' },
        repositories,
      });
    },
    /– repository: GitHub knows no repository octo\/site, or does not show it/,
  ],
  [
    'a limit of GitHub that check meets',
    ({ github }) => github.fault({ method: 'PUT', path: /\/secrets/, status: 429, body: '{}' }),
    /– secret: Not checked: GitHub throttled writing secrets/,
  ],
];

describe('what check says about accounts and secret is what the next run does', () => {
  test.each(few(broken))('%s', (...row) => expectFailure(row));

  test.each(few(harmless))('%s', (...row) => expectSuccess(row));

  test.each(few(unchecked))('%s: not checked', async (...row) => {
    expect(await expectUnchecked(row)).toBe('success');
  });
});

test('a text that is too large for any secret is refused', async () => {
  const { file, text, run } = await openReady();
  writeFileSync(file, fill(text) + text, { mode: 0o600 });
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/✗ size: The text has \d+ of the 49152 bytes/);
  expect(code).toBe(1);
});
