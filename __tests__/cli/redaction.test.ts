import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { echo, issuedTokens } from '../action/workplace.ts';
import { holdsSecret, spellingsOf } from '../referees/runner/find-secret.ts';
import { openLocalScene } from './local-scene.ts';

/** A person whose TikTok account repeats every secret value, in the name and in the bio. */
async function openEcho() {
  const scene = await openLocalScene();
  const { tiktok, token } = scene;
  const app = tiktok.addApp();
  const account = tiktok.addAccount();
  const signedIn = tiktok.signIn({ clientKey: app.clientKey, account });
  const { accessToken, refreshToken } = signedIn;
  const expiresAt = new Date(Date.now() + signedIn.expiresIn * 1000).toISOString();
  writeFileSync(
    scene.file,
    `TIKTOK_ACCESS_TOKEN=${accessToken}
TIKTOK_REFRESH_TOKEN=${refreshToken}
TIKTOK_CLIENT_KEY=${app.clientKey}
TIKTOK_CLIENT_SECRET=${app.clientSecret}
TIKTOK_ACCESS_TOKEN_EXPIRES_AT=${expiresAt}
TIKTOK_SCOPE=${signedIn.scope}
`,
    { mode: 0o600 },
  );
  const own = () => [accessToken, refreshToken, app.clientSecret, ...issuedTokens(tiktok)];
  echo(account, 'username', () => `mara.${own().join('.')}`);
  echo(account, 'displayName', () => own().join(' '));
  echo(account, 'bio', () => [...own(), token].join(' '));
  return { ...scene, app, secrets: () => [...own(), token] };
}

test.each([
  'fetch --refresh always',
  'fetch --refresh always --json',
  'fetch --refresh always --json --secret octo/site',
  'check --no-repo',
  'check --no-repo --json',
  'setup --yes',
])('%s shows *** in place of secret values that the API repeats', async (command) => {
  const scene = await openEcho();
  scene.environment.LOG_LEVEL = 'debug';
  // Without --secret, no request carries GitHub's token, so that no API can repeat it.
  const isSent = command.includes('--secret');
  if (!isSent) scene.environment.GITHUB_TOKEN = '';
  const { code, stdout, stderr } = await scene.run(...command.split(' '));
  expect(code).toBe(0);
  expect(stdout).toMatch(/\*\*\*\.\*\*\*\.\*\*\*/);
  const secrets = scene.secrets().filter((secret) => isSent || secret !== scene.token);
  expect(holdsSecret(`${stdout}${stderr}`, secrets.flatMap(spellingsOf))).toBe(false);
});

test.each([
  ['fetch', 1],
  ['check', 1],
  ['setup', 0],
] as const)(
  '%s shows *** in place of a secret value that the API sends as its log id',
  async (command, exitCode) => {
    const { run, tiktok, app } = await openEcho();
    const error = { code: 'invalid_params', message: '', log_id: app.clientSecret };
    const body = JSON.stringify({ data: {}, error });
    tiktok.fault({ path: '/v2/user/info/', status: 400, body, times: Number.POSITIVE_INFINITY });
    const { code, stdout, stderr } = await run(
      command,
      ...(command === 'check' ? ['--no-repo'] : []),
      ...(command === 'setup' ? ['--yes'] : []),
    );
    expect(code).toBe(exitCode);
    expect(`${stdout}${stderr}`).toContain('log id ***');
    expect(`${stdout}${stderr}`).not.toContain(app.clientSecret);
  },
);
