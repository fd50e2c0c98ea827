import { onTestFinished } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import {
  type GitHubEmulator,
  type GitHubRepository,
  startGitHub,
} from '../../src/emulators/github/index.ts';
import { isJsonObject, readJsonBody } from '../../src/emulators/json-body.ts';
import {
  type NewAccount,
  startTikTok,
  type TikTokAccount,
  type TikTokEmulator,
} from '../../src/emulators/tiktok/index.ts';
import { createVirtualClock, type VirtualClock } from '../../src/emulators/virtual-clock.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';

/** A creator's TikTok account, an app, a repository with the secret, and the job that runs there. */
export interface Workplace {
  /** The clock of TikTok and GitHub: real time until it is advanced. */
  clock: VirtualClock;
  tiktok: TikTokEmulator;
  github: GitHubEmulator;
  repository: GitHubRepository;
  account: TikTokAccount;
  /** The secret's text as it was when the job began. */
  envText: string;
  secretsToken: string;
  inputs: Record<string, string>;
  environment: Record<string, string>;
  /** The present keys and values in the secret. */
  secret(): ReadonlyMap<string, string>;
  secretText(): string;
  /** How many refresh tokens were sent to TikTok. */
  tokenRequests(): number;
  /** All secret values: the first ones, the present ones, and all tokens that TikTok has issued. */
  secrets(): string[];
  /** The secret values that were not in the secret when the job began. */
  newSecrets(): string[];
}

const open = new Set<Workplace>();

/** Finds the workplace of an environment by the addresses of its own GitHub and TikTok. */
export function workplaceOf(environment: Record<string, string>): Workplace {
  const [found] = [...open].filter((workplace) =>
    ['GITHUB_API_URL', 'TIKTOK_API_URL'].some(
      (name) => environment[name] === workplace.environment[name],
    ),
  );
  if (!found) throw new Error('This environment belongs to no workplace of this test.');
  return found;
}

/** The secret values in a text of `.env.social`. */
export const secretsIn = (envText: string): string[] =>
  [...parseEnv(envText).values]
    .filter(([key]) => /^TIKTOK_(ACCESS_TOKEN|REFRESH_TOKEN|CLIENT_SECRET)(__|$)/.test(key))
    .map(([, value]) => value);

export interface WorkplaceOptions {
  account?: NewAccount;
  scopes?: string[];
  /** Whether the access token has expired; true by default. */
  due?: boolean;
  /** Text before the credentials. */
  head?: string;
}

/** Starts emulators on loopback, in real time, with an account that has signed in. */
export async function createWorkplace(options: WorkplaceOptions = {}): Promise<Workplace> {
  const clock = createVirtualClock();
  const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
  onTestFinished(async () => {
    await Promise.all([tiktok.close(), github.close()]);
    judgeGitHub(github.requests);
  });
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const secretsToken = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  const githubToken = github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
  const app = tiktok.addApp();
  const account = tiktok.addAccount(options.account);
  const { scopes } = options;
  const signedIn = tiktok.signIn({
    clientKey: app.clientKey,
    account,
    ...(scopes ? { scopes } : {}),
  });
  const expiresAt =
    (options.due ?? true) ? Date.now() - 1000 : Date.now() + signedIn.expiresIn * 1000;
  const envText = `${options.head ?? ''}TIKTOK_ACCESS_TOKEN=${signedIn.accessToken}
TIKTOK_REFRESH_TOKEN="${signedIn.refreshToken}"
TIKTOK_CLIENT_KEY=${app.clientKey}
TIKTOK_CLIENT_SECRET=${app.clientSecret} # of the Sandbox
TIKTOK_ACCESS_TOKEN_EXPIRES_AT=${new Date(expiresAt).toISOString()}
TIKTOK_SCOPE=${signedIn.scope}
`;
  github.setSecret(repository, 'TIKTOK_SECRET', envText);
  // A second later: in the second of the write, the run could have been queued before the write.
  github.addRun(repository, { id: 77, createdAt: Date.now() + 1_000 });
  const secretText = () => github.readSecret(repository, 'TIKTOK_SECRET') ?? '';
  const secret = () => parseEnv(secretText()).values;
  const workplace: Workplace = {
    clock,
    tiktok,
    github,
    repository,
    account,
    envText,
    secretsToken,
    inputs: { 'env-social': envText, 'secrets-token': secretsToken, 'github-token': githubToken },
    environment: {
      GITHUB_REPOSITORY: 'octo/site',
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_NAME: 'GitHub Actions 1',
      GITHUB_API_URL: github.url,
      TIKTOK_API_URL: tiktok.url,
    },
    secret,
    secretText,
    tokenRequests: () => tiktok.requests.filter(({ path }) => path === tokenPath).length,
    secrets: () => [
      ...secretsIn(envText),
      ...secretsIn(secretText()),
      ...issuedTokens(tiktok),
      secretsToken,
      githubToken,
    ],
    newSecrets: () => secretsIn(secretText()).filter((value) => !envText.includes(value)),
  };
  open.add(workplace);
  onTestFinished(() => void open.delete(workplace));
  return workplace;
}

const tokenPath = '/v2/oauth/token/';

/** All tokens that TikTok has sent in answers to token requests. */
export const issuedTokens = ({ requests }: TikTokEmulator): string[] =>
  requests.flatMap(({ path, answer }) =>
    path === tokenPath ? readTokens(readJsonBody(String(answer?.body))) : [],
  );

/** Lets the account have the text that `read` returns at the time of each answer. */
export const echo = (
  account: TikTokAccount,
  field: 'username' | 'displayName' | 'bio' | 'openId',
  read: () => string,
): unknown => Object.defineProperty(account, field, { get: read });

const readTokens = (body: unknown): string[] =>
  isJsonObject(body)
    ? [body.access_token, body.refresh_token].filter((value) => typeof value === 'string')
    : [];
