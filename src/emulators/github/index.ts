import { randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import { type Clock, hourMs } from '../../clock.ts';
import { createRouter } from '../router.ts';
import { type Answer, type EmulatedService, openService, type RecordedRequest } from '../server.ts';
import { acceptedPermissions, canSee, findObstacle, type Need, refuse } from './access.ts';
import { answerError, answerMoved, notFound } from './answers.ts';
import { answerApp } from './app-endpoints.ts';
import { type AppBook, createAppBook } from './apps.ts';
import { createArtifactBook, type NewArtifact } from './artifacts.ts';
import { endpoints } from './endpoints.ts';
import type { GitHubRun } from './github-run.ts';
import {
  createRepositoryBook,
  type GitHubRepository,
  type NewRepository,
  type RepositoryBook,
} from './repositories.ts';
import { setSecret } from './secrets.ts';
import { createTokenBook, hasRepoScope, type NewToken, type Token } from './tokens.ts';
import { answerPage } from './web.ts';
import type { Dispatched } from './workflows.ts';

export type { NewArtifact } from './artifacts.ts';
export type { GitHubAnnotation, GitHubJob, GitHubRun } from './github-run.ts';
export type { GitHubRepository, NewRepository } from './repositories.ts';
export type { NewToken, Permissions, TokenKind } from './tokens.ts';
export type { Dispatched } from './workflows.ts';

export interface AddedApp {
  permissions: Record<string, string>;
  /** `true` when absent. */
  isInstalled?: boolean;
}

/** Where a secret is stored: in the repository, or in one of its environments. */
export interface SecretPlace {
  environment?: string;
}

/** GitHub's REST API for Actions and Apps, and its pages for making an App, on loopback. */
export interface GitHubEmulator extends EmulatedService {
  addRepository(repository: NewRepository): GitHubRepository;
  /** Returns the token's text, generated at run time. */
  addToken(token: NewToken): string;
  addEnvironment(repository: GitHubRepository, name: string): void;
  /** Renames the repository, as its owner does; the old name redirects. */
  rename(repository: GitHubRepository, name: string): void;
  /** Sets a secret as the web page does; throws where the page would refuse. */
  setSecret(repository: GitHubRepository, name: string, text: string, place?: SecretPlace): void;
  /** Decrypts the stored value with the private key; `null` when there is no such secret. */
  readSecret(repository: GitHubRepository, name: string, place?: SecretPlace): string | null;
  /** ISO 8601 in UTC, to the second; `null` when there is no such secret. */
  secretUpdatedAt(repository: GitHubRepository, name: string, place?: SecretPlace): string | null;
  /** Creates a new key pair and `key_id`; values encrypted for the old key get 422. */
  rotateKey(repository: GitHubRepository, place?: SecretPlace): void;
  /** Adds a run, or replaces the one with the same id, as a re-run does. */
  addRun(repository: GitHubRepository, run: GitHubRun): void;
  /** Adds a workflow file to the default branch, or replaces it, as a push does. */
  addWorkflow(repository: GitHubRepository, path: string, text: string): void;
  /** The values of the repository's variables, or of an environment's, by name in upper case. */
  readVariables(repository: GitHubRepository, place?: SecretPlace): ReadonlyMap<string, string>;
  /** Sets a variable as the web page does. */
  setVariable(repository: GitHubRepository, name: string, value: string, place?: SecretPlace): void;
  /** Makes an App of the repository's owner as a person does, and installs it unless told otherwise. */
  addApp(repository: GitHubRepository, app: AddedApp): { clientId: string; privateKey: string };
  /** Called when a run was queued by a request. It takes the part of the runners. */
  onDispatch(repository: GitHubRepository, dispatched: Dispatched): void;
  /** Returns the artifact's id. */
  addArtifact(repository: GitHubRepository, artifact: NewArtifact): number;
  /** The host that artifact downloads redirect to: another origin, without the API. */
  storage: EmulatedService;
  /** GitHub's website, on which a person makes and installs an App. */
  web: EmulatedService;
}

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const githubCom = { versions: ['2022-11-28', '2026-03-10'], path: '' };

/** An older Enterprise Server supports only the first version and serves its API under a path. */
const enterprise = { versions: ['2022-11-28'], path: '/api/v3' };

/** Starts the API of github.com, or of an Enterprise Server, whose `url` then ends with `/api/v3`. */
export async function startGitHub(options: {
  clock: Clock;
  port?: number;
  isEnterprise?: boolean;
  /** Who is signed in on the website; `octo` when absent. */
  person?: string;
}): Promise<GitHubEmulator> {
  const { clock, person = 'octo', isEnterprise = false, port = 0 } = options;
  await sodium.ready;
  const service = await openService({ clock, port });
  const web = await openService({ clock, port: port && port + 1 }).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const storage = await openService({ clock });
  const { versions: known, path: basePath } = isEnterprise ? enterprise : githubCom;
  service.url += basePath;
  const repositories = createRepositoryBook(sodium, clock);
  const tokens = createTokenBook(clock);
  const apps = createAppBook(clock);
  const artifacts = createArtifactBook(clock, storage);
  const findRoute = createRouter(endpoints);
  const pages = { baseUrl: service.url, webUrl: web.url };
  web.serve((request) => answerPage(request, { apps, repositories, person }));

  service.serve((request) => {
    if (!request.headers['user-agent']) return missingUserAgent;
    if (!request.path.startsWith(`${basePath}/`)) return notFound();
    request.path = request.path.slice(basePath.length);
    const version = request.headers['x-github-api-version'] ?? '2022-11-28';
    const ofApp = answerApp(request, { apps, repositories, tokens, clock, ...pages });
    if (ofApp) return ofApp;
    const authorization = request.headers.authorization;
    const token = authorization === undefined ? null : tokens.find(authorization);
    const isUnknown = authorization !== undefined && !token;
    const answer = isUnknown
      ? answerError(401, 'Bad credentials')
      : respond(request, token, version);
    const headers = {
      ...answer.headers,
      ...describeToken(token, clock.now()),
      'x-github-request-id': createRequestId(),
      ...(known.includes(version) ? { 'x-github-api-version-selected': version } : {}),
    };
    return { ...answer, headers };
  });

  /** Order of checks: version, route, whether the repository exists for this token, permission, body. */
  function respond(request: RecordedRequest, token: Token | null, version: string): Answer {
    if (!known.includes(version)) {
      return answerError(400, `The API version ${version} does not exist.`, versionsPage);
    }
    request.path = toNamedPath(request.path, repositories);
    const route = findRoute(request.method, request.path);
    if (!route) return notFound();
    const { parts, handler } = route;
    const { need, answer } = handler;
    const repository = repositories.find(parts('owner'), parts('repo'));
    const renamed = repositories.findRenamed(parts('owner'), parts('repo'));
    if (renamed && !repository && canSee(token, renamed))
      return answerMoved(request.method, service.url + toPathById(request.path, renamed));
    const result =
      repository && canSee(token, repository)
        ? (findObstacle(token, repository, request.method) ??
          refuse(token, repository, need) ??
          answer({
            request,
            repository,
            artifacts,
            clock,
            addEnvironment: (name) => repositories.addEnvironment(repository, name),
            parts,
            isEnterprise,
            onDispatch: (dispatched) => github.onDispatch(repository, dispatched),
            ...pages,
          }))
        : notFound(need.page);
    return { ...result, headers: { ...result.headers, ...describeNeed(token, need) } };
  }

  const closeApi = service.close;
  const github: GitHubEmulator = Object.assign(service, {
    addRepository: repositories.add,
    addToken: tokens.add,
    addEnvironment: repositories.addEnvironment,
    rename: repositories.rename,
    ...accessSecrets(repositories),
    addRun: repositories.addRun,
    addWorkflow: repositories.addWorkflow,
    readVariables: (repository: GitHubRepository, place?: SecretPlace) =>
      repositories.readVariables(repository, place?.environment),
    setVariable: (repository: GitHubRepository, name: string, value: string, place?: SecretPlace) =>
      repositories.setVariable(repository, name, value, place?.environment),
    addApp: (repository: GitHubRepository, app: AddedApp) => addApp(apps, repository, app),
    onDispatch: () => undefined,
    addArtifact: artifacts.add,
    storage,
    web,
    close: () => Promise.all([closeApi(), web.close(), storage.close()]).then(() => undefined),
  });
  return github;
}

function addApp(
  apps: AppBook,
  { id, owner: login, ownerType }: GitHubRepository,
  { permissions, isInstalled = true }: AddedApp,
): { clientId: string; privateKey: string } {
  const [name, url] = [`app-${randomBytes(4).toString('hex')}`, 'https://example.org'];
  const code = apps.create(
    { name, url, redirectUrl: url, permissions },
    { login, type: ownerType },
  );
  const made = apps.convert(code);
  if (!made) throw new Error('The code of a new App must work.');
  if (isInstalled) apps.install(made.app, [id]);
  return { clientId: made.app.clientId, privateKey: made.pem };
}

/** GitHub sends this header only to tokens with permissions; classic tokens have scopes. */
const describeNeed = (token: Token | null, need: Need): Record<string, string> =>
  token && token.kind !== 'classic'
    ? { 'x-accepted-github-permissions': acceptedPermissions(need) }
    : {};

const toPathById = (path: string, { id }: GitHubRepository): string =>
  path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${id}`);

/** A redirect names the repository by its id. */
function toNamedPath(path: string, repositories: RepositoryBook): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const named = id === undefined ? null : repositories.findById(Number(id));
  return named ? `/repos/${named.owner}/${named.name}${rest}` : path;
}

type SecretAccess = Pick<
  GitHubEmulator,
  'setSecret' | 'readSecret' | 'secretUpdatedAt' | 'rotateKey'
>;

const accessSecrets = ({ vault }: RepositoryBook): SecretAccess => ({
  setSecret: (repository, name, text, place) =>
    setSecret(vault(repository, place?.environment), name, text),
  readSecret: (repository, name, place) => vault(repository, place?.environment).read(name),
  secretUpdatedAt: (repository, name, place) =>
    vault(repository, place?.environment).describe(name)?.updated_at ?? null,
  rotateKey: (repository, place) => vault(repository, place?.environment).rotateKey(),
});

const versionsPage = '/about-the-rest-api/api-versions';

/** Sent by the gateway in front of the API: not JSON, and without the API's headers. */
const missingUserAgent: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html' },
  body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
};

/**
 * Counts the request and returns the headers about the token, as each answer has them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function describeToken(token: Token | null, now: number): Record<string, string> {
  const rate = token?.rate ?? { limit: 60, used: 0, resetsAt: 0 };
  if (rate.resetsAt <= now) Object.assign(rate, { used: 0, resetsAt: now + hourMs });
  rate.used += 1;
  const headers: Record<string, string> = {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(Math.floor(rate.resetsAt / 1000)),
    'x-ratelimit-resource': 'core',
  };
  if (token && token.expiresAt !== null) {
    const [day, time] = new Date(token.expiresAt).toISOString().split(/[T.]/);
    headers['github-authentication-token-expiration'] = `${day} ${time} UTC`;
  }
  if (token?.kind === 'classic') headers['x-oauth-scopes'] = hasRepoScope(token) ? 'repo' : '';
  return headers;
}

/** For example `D2F4:1A2B3C:4D5E6F7:89ABCDE:66A1B2C3`. */
function createRequestId(): string {
  const hex = randomBytes(17).toString('hex').toUpperCase();
  return [
    hex.slice(0, 4),
    hex.slice(4, 10),
    hex.slice(10, 17),
    hex.slice(17, 24),
    hex.slice(24, 32),
  ].join(':');
}
