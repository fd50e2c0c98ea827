import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { startGitHub } from '../../src/emulators/github/index.ts';
import { startTikTok } from '../../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { startCli } from './start-cli.ts';

export const secretName = 'TIKTOK_SECRET';
export const tokenPath = '/v2/oauth/token/';

/**
 * Opens a folder with a `.env.social`, an emulated TikTok, and an emulated repository with the same text as
 * its secret.
 */
export async function openLocalScene({
  isPrivate = true,
  pushedDaysAgo = 0,
  lines = '',
  isOfOrganization = false,
} = {}) {
  const clock = createVirtualClock();
  const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
  onTestFinished(async () => {
    await Promise.all([tiktok.close(), github.close()]);
  });
  const folder = temporaryFolder();
  const pushedAt = clock.now() - pushedDaysAgo * 24 * 60 * 60_000;
  const repository = github.addRepository({
    owner: 'octo',
    name: 'site',
    private: isPrivate,
    pushedAt,
    ownerType: isOfOrganization ? 'Organization' : 'User',
  });
  // The action's own.
  github.addRepository({
    owner: 'octo',
    name: 'tiktok-stats-action',
    private: false,
    versions: ['v1'],
  });
  const permissions = {
    secrets: 'write',
    environments: 'write',
    actions: 'read',
    actions_variables: 'write',
  } as const;
  const token = github.addToken({ permissions });
  const app = github.addApp(repository, { permissions: { secrets: 'write' } });
  github.setVariable(repository, 'STATS_APP_CLIENT_ID', app.clientId);
  github.setSecret(repository, 'STATS_APP_PRIVATE_KEY', app.privateKey);
  const values = tiktok.addPerson();
  const text = `# My accounts\n${[...values].map(([key, value]) => `${key}=${value}`).join('\n')}\n${lines}`;
  github.setSecret(repository, secretName, text);
  const file = join(folder, '.env.social');
  writeFileSync(file, text, { mode: 0o600 });
  // Clearly after the secret, also for a process that reads GitHub's clock late, because the machine is busy.
  utimesSync(file, new Date(), new Date(Date.now() + 5_000));
  const environment: Record<string, string> = {
    TIKTOK_API_URL: tiktok.url,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: token,
  };
  const read = () => readFileSync(file, 'utf8');
  return {
    clock,
    tiktok,
    github,
    repository,
    token,
    values,
    folder,
    file,
    text,
    environment,
    read,
    held: () => parseEnv(read()),
    secret: () => github.readSecret(repository, secretName),
    /** How many requests have spent a token. */
    tokenRequests: () => tiktok.requests.filter(spendsToken).length,
    /** Runs one command to its end. */
    run: (...args: string[]) => startCli(folder, args, environment).ended,
    start: (...args: string[]) => startCli(folder, args, environment),
  };
}

/** `check` asks the same endpoint for a client token, which spends nothing. */
export const spendsToken = ({ path, body }: { path: string; body: string }): boolean =>
  path === tokenPath && !body.includes('grant_type=client_credentials');

/** Returns the values as environment variables. */
export const toVariables = (values: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(values);
