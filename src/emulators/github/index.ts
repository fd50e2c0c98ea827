import sodium from 'libsodium-wrappers';
import type { Clock } from '../../clock.ts';
import { type Answer, type EmulatedService, openService } from '../server.ts';
import { answerError, notFound } from './answers.ts';
import { answerApp } from './app-endpoints.ts';
import { type AddedApp, addApp, createAppBook } from './apps.ts';
import { createArtifactBook, type NewArtifact } from './artifacts.ts';
import { createRequestId, describeToken } from './describe-token.ts';
import type { GitHubRun } from './github-run.ts';
import {
  createRepositoryBook,
  type GitHubRepository,
  type NewRepository,
  type RepositoryBook,
  type SecretPlace,
  type WorkflowState,
} from './repositories.ts';
import { createResponder } from './respond.ts';
import { setSecret } from './secrets.ts';
import { createTokenBook, type NewToken } from './tokens.ts';
import { answerPage } from './web.ts';
import type { Dispatched } from './workflows.ts';

export type { NewArtifact } from './artifacts.ts';
export type { GitHubAnnotation, GitHubJob, GitHubRun } from './github-run.ts';
export type { GitHubRepository, NewRepository, SecretPlace } from './repositories.ts';
export type { NewToken, Permissions, TokenKind } from './tokens.ts';
export type { Dispatched } from './workflows.ts';

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
  addWorkflow(
    repository: GitHubRepository,
    path: string,
    text: string,
    state?: WorkflowState,
  ): void;
  /** The values of the variables of a place, by name in upper case. */
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
  const pages = { baseUrl: service.url, webUrl: web.url };
  const respond = createResponder({
    known,
    repositories,
    artifacts,
    clock,
    isEnterprise,
    ...pages,
    onDispatch: (repository, dispatched) => github.onDispatch(repository, dispatched),
  });
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

  const closeApi = service.close;
  const github: GitHubEmulator = Object.assign(service, {
    addRepository: repositories.add,
    addToken: tokens.add,
    addEnvironment: repositories.addEnvironment,
    rename: repositories.rename,
    ...accessSecrets(repositories),
    addRun: repositories.addRun,
    addWorkflow: repositories.addWorkflow,
    readVariables: repositories.readVariables,
    setVariable: repositories.setVariable,
    addApp: (repository: GitHubRepository, app: AddedApp) => addApp(apps, repository, app),
    onDispatch: () => undefined,
    addArtifact: artifacts.add,
    storage,
    web,
    close: () => Promise.all([closeApi(), web.close(), storage.close()]).then(() => undefined),
  });
  return github;
}

type SecretAccess = Pick<
  GitHubEmulator,
  'setSecret' | 'readSecret' | 'secretUpdatedAt' | 'rotateKey'
>;

const accessSecrets = ({ vault }: RepositoryBook): SecretAccess => ({
  setSecret: (repository, name, text, place) => setSecret(vault(repository, place), name, text),
  readSecret: (repository, name, place) => vault(repository, place).read(name),
  secretUpdatedAt: (repository, name, place) =>
    vault(repository, place).describe(name)?.updated_at ?? null,
  rotateKey: (repository, place) => vault(repository, place).rotateKey(),
});

/** Sent by the gateway in front of the API: not JSON, and without the API's headers. */
const missingUserAgent: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html' },
  body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
};
