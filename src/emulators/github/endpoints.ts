import type { Clock } from '../../clock.ts';
import { isJsonObject, readJsonBody } from '../json-body.ts';
import type { PathParts } from '../router.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import type { Need } from './access.ts';
import { answerError, answerJson, notFound } from './answers.ts';
import { toOwner } from './app-endpoints.ts';
import type { ArtifactBook } from './artifacts.ts';
import { getCommit } from './commits.ts';
import type { StoredRepository } from './repositories.ts';
import { getRun, listAnnotations, listJobs } from './runs.ts';
import { deleteSecret, getPublicKey, getSecret, listSecrets, putSecret } from './secrets.ts';
import {
  getVariable,
  listVariables,
  patchVariable,
  postVariable,
  type Variables,
} from './variables.ts';
import { toSecond, type Vault } from './vault.ts';
import { type Dispatched, dispatch, getWorkflow, listRuns } from './workflows.ts';

/** What an endpoint receives after the access check. */
export interface GitHubCall {
  request: RecordedRequest;
  repository: StoredRepository;
  artifacts: ArtifactBook;
  clock: Clock;
  addEnvironment(name: string): void;
  parts: PathParts;
  baseUrl: string;
  webUrl: string;
  isEnterprise: boolean;
  onDispatch(dispatched: Dispatched): void;
}

/** One REST endpoint below `/repos/{owner}/{repo}`: the permission it needs, and its answer when granted. */
export interface GitHubEndpoint {
  need: Need;
  answer(call: GitHubCall): Answer;
}

type UseVault = (vault: Vault, call: GitHubCall) => Answer;

const repositorySecrets = (level: Need['level'], use: UseVault): GitHubEndpoint => ({
  need: { permission: 'secrets', level, page: '/actions/secrets' },
  answer: (call) => use(call.repository.secrets, call),
});

/** An environment's secrets need the permission `environments`; `secrets` is not enough. */
const environmentSecrets = (level: Need['level'], use: UseVault): GitHubEndpoint => ({
  need: { permission: 'environments', level, page: '/actions/secrets' },
  answer: (call) => {
    const found = call.repository.environments.get(call.parts('environment').toLowerCase());
    return found ? use(found.secrets, call) : notFound('/actions/secrets');
  },
});

/** What the organization shares with the repository. */
const sharedSecrets: GitHubEndpoint = {
  need: { permission: 'secrets', level: 'read', page: '/actions/secrets' },
  answer: ({ repository, request }) => listSecrets(repository.shared.secrets, request),
};

const sharedVariables: GitHubEndpoint = {
  need: { permission: 'actions_variables', level: 'read', page: '/actions/variables' },
  answer: ({ repository, request }) => listVariables(repository.shared.variables, request),
};

type UseVariables = (variables: Variables, call: GitHubCall) => Answer;

const repositoryVariables = (level: Need['level'], use: UseVariables): GitHubEndpoint => ({
  need: { permission: 'actions_variables', level, page: '/actions/variables' },
  answer: (call) => use(call.repository.variables, call),
});

const environmentVariables = (level: Need['level'], use: UseVariables): GitHubEndpoint => ({
  need: { permission: 'environments', level, page: '/actions/variables' },
  answer: (call) => {
    const found = call.repository.environments.get(call.parts('environment').toLowerCase());
    return found ? use(found.variables, call) : notFound('/actions/variables');
  },
});

const workflows = (level: Need['level'], answer: GitHubEndpoint['answer']): GitHubEndpoint => ({
  need: { permission: 'actions', level, page: '/actions/workflows' },
  answer,
});

const runs = (answer: GitHubEndpoint['answer']): GitHubEndpoint => ({
  need: { permission: 'actions', level: 'read', page: '/actions/workflow-runs' },
  answer,
});

const artifacts = (answer: GitHubEndpoint['answer']): GitHubEndpoint => ({
  need: { permission: 'actions', level: 'read', page: '/actions/artifacts' },
  answer,
});

const repo = '/repos/:owner/:repo';
const ofRepository = `${repo}/actions/secrets`;
const ofEnvironment = `${repo}/environments/:environment/secrets`;

const variables = `${repo}/actions/variables`;
const variablesOfEnvironment = `${repo}/environments/:environment/variables`;
const workflow = `${repo}/actions/workflows/:workflow`;

const useVariables: UseVariables = (all, { request }) => listVariables(all, request);
const useVariable: UseVariables = (all, { parts }) => getVariable(all, parts('variable'));
const useNew: UseVariables = (all, { request, clock }) => postVariable(all, request, clock);
const useChange: UseVariables = (all, { parts, request, clock }) =>
  patchVariable(all, parts('variable'), request, clock);

const useList: UseVault = (vault, { request }) => listSecrets(vault, request);
const useGet: UseVault = (vault, { parts }) => getSecret(vault, parts('secret'));
const usePut: UseVault = (vault, { parts, request }) => putSecret(vault, parts('secret'), request);
const useDelete: UseVault = (vault, { parts }) => deleteSecret(vault, parts('secret'));

export const endpoints: Record<string, GitHubEndpoint> = {
  [`GET ${repo}`]: {
    need: { permission: 'metadata', level: 'read', page: '/repos/repos#get-a-repository' },
    answer: ({ repository, baseUrl, webUrl }) => getRepository(repository, baseUrl, webUrl),
  },
  [`GET ${ofRepository}`]: repositorySecrets('read', useList),
  [`GET ${ofRepository}/public-key`]: repositorySecrets('read', getPublicKey),
  [`GET ${ofRepository}/:secret`]: repositorySecrets('read', useGet),
  [`PUT ${ofRepository}/:secret`]: repositorySecrets('write', usePut),
  [`DELETE ${ofRepository}/:secret`]: repositorySecrets('write', useDelete),
  [`GET ${repo}/actions/organization-secrets`]: sharedSecrets,
  [`GET ${repo}/actions/organization-variables`]: sharedVariables,
  [`PUT ${repo}/environments/:environment`]: {
    need: { permission: 'administration', level: 'write', page: '/deployments/environments' },
    answer: putEnvironment,
  },
  [`GET ${ofEnvironment}`]: environmentSecrets('read', useList),
  [`GET ${ofEnvironment}/public-key`]: environmentSecrets('read', getPublicKey),
  [`GET ${ofEnvironment}/:secret`]: environmentSecrets('read', useGet),
  [`PUT ${ofEnvironment}/:secret`]: environmentSecrets('write', usePut),
  [`DELETE ${ofEnvironment}/:secret`]: environmentSecrets('write', useDelete),
  [`GET ${repo}/actions/runs/:run`]: runs((call) =>
    getRun(call.repository, call.parts('run'), call),
  ),
  [`GET ${repo}/actions/runs/:run/jobs`]: runs(({ repository, parts, request }) =>
    listJobs(repository, parts('run'), request.query),
  ),
  [`GET ${repo}/actions/runs/:run/attempts/:attempt/jobs`]: runs(({ repository, parts, request }) =>
    listJobs(repository, parts('run'), request.query, parts('attempt')),
  ),
  [`GET ${repo}/check-runs/:job/annotations`]: {
    need: { permission: 'checks', level: 'read', page: '/checks/runs' },
    answer: ({ repository, parts, request, webUrl }) =>
      listAnnotations(repository, parts('job'), request.query, webUrl),
  },
  [`GET ${repo}/commits/:ref`]: {
    need: { permission: 'contents', level: 'read', page: '/commits/commits#get-a-commit' },
    answer: ({ repository, parts, ...pages }) => getCommit(repository, parts('ref'), pages),
  },
  [`GET ${variables}`]: repositoryVariables('read', useVariables),
  [`POST ${variables}`]: repositoryVariables('write', useNew),
  [`GET ${variables}/:variable`]: repositoryVariables('read', useVariable),
  [`PATCH ${variables}/:variable`]: repositoryVariables('write', useChange),
  [`GET ${variablesOfEnvironment}`]: environmentVariables('read', useVariables),
  [`POST ${variablesOfEnvironment}`]: environmentVariables('write', useNew),
  [`GET ${variablesOfEnvironment}/:variable`]: environmentVariables('read', useVariable),
  [`PATCH ${variablesOfEnvironment}/:variable`]: environmentVariables('write', useChange),
  [`GET ${workflow}`]: workflows('read', (call) =>
    getWorkflow(call.repository, call.parts('workflow'), call),
  ),
  [`GET ${workflow}/runs`]: workflows('read', (call) =>
    listRuns(call.repository, call.parts('workflow'), call.request, call),
  ),
  [`POST ${workflow}/dispatches`]: workflows('write', (call) =>
    dispatch(call.repository, call.parts('workflow'), call.request, call),
  ),
  [`GET ${repo}/actions/artifacts`]: artifacts((call) =>
    call.artifacts.list(call.repository, call.request.query, call.baseUrl),
  ),
  [`GET ${repo}/actions/artifacts/:artifact`]: artifacts((call) =>
    call.artifacts.get(call.repository, call.parts('artifact'), call.baseUrl),
  ),
  [`GET ${repo}/actions/artifacts/:artifact/:format`]: artifacts((call) =>
    call.artifacts.download(
      call.repository,
      call.parts('artifact'),
      call.parts('format'),
      call.request.headers.authorization !== undefined,
    ),
  ),
};

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
function getRepository(repository: StoredRepository, baseUrl: string, webUrl: string): Answer {
  const fullName = `${repository.owner}/${repository.name}`;
  return answerJson(200, {
    id: repository.id,
    name: repository.name,
    full_name: fullName,
    private: repository.private,
    owner: toOwner(repository.owner, repository.ownerType),
    html_url: `${webUrl}/${fullName}`,
    url: `${baseUrl}/repos/${fullName}`,
    default_branch: 'main',
    visibility: repository.private ? 'private' : 'public',
    archived: repository.barrier === 'archived',
    pushed_at: toSecond(repository.pushedAt),
  });
}

const environmentPage = '/deployments/environments#create-or-update-an-environment';

/**
 * Creates an environment without protection rules; an existing one keeps its secrets.
 * https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment
 */
function putEnvironment(call: GitHubCall): Answer {
  const { request, repository, clock, parts, baseUrl } = call;
  const body = request.body === '' ? {} : readJsonBody(request.body);
  if (body !== null && !isJsonObject(body))
    return answerError(400, 'Problems parsing JSON', environmentPage);
  const name = parts('environment');
  if (!repository.environments.has(name.toLowerCase())) call.addEnvironment(name);
  const path = `repos/${repository.owner}/${repository.name}`;
  const [at, id] = [
    toSecond(clock.now()),
    [...repository.environments.keys()].indexOf(name.toLowerCase()) + 1,
  ];
  return answerJson(200, {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${baseUrl}/${path}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${repository.owner}/${repository.name}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: at,
    updated_at: at,
    protection_rules: [],
    deployment_branch_policy: null,
  });
}
