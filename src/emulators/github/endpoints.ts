import type { Answer } from '../server.ts';
import type { Need } from './access.ts';
import { answerJson, notFound } from './answers.ts';
import { putEnvironment } from './environments.ts';
import type { GitHubCall } from './github-call.ts';
import type { StoredRepository } from './repositories.ts';
import { getRun, listJobs } from './runs.ts';
import { deleteSecret, getPublicKey, getSecret, listSecrets, putSecret } from './secrets.ts';
import { toSecond, type Vault } from './vault.ts';

/** One REST endpoint below `/repos/{owner}/{repo}`: what it demands, and what it does once that is met. */
export interface GitHubEndpoint {
  need: Need;
  answer(call: GitHubCall): Answer;
}

type UseVault = (vault: Vault, call: GitHubCall) => Answer;

const repositorySecrets = (level: Need['level'], use: UseVault): GitHubEndpoint => ({
  need: { permission: 'secrets', level, page: '/actions/secrets' },
  answer: (call) => use(call.repository.secrets, call),
});

/** These need the permission for environments; the one for secrets does not help. */
const environmentSecrets = (level: Need['level'], use: UseVault): GitHubEndpoint => ({
  need: { permission: 'environments', level, page: '/actions/secrets' },
  answer: (call) => {
    const vault = call.repository.environments.get(call.parts('environment').toLowerCase());
    return vault ? use(vault, call) : notFound('/actions/secrets');
  },
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

const useList: UseVault = (vault, { request }) => listSecrets(vault, request);
const useGet: UseVault = (vault, { parts }) => getSecret(vault, parts('secret'));
const usePut: UseVault = (vault, { parts, request }) => putSecret(vault, parts('secret'), request);
const useDelete: UseVault = (vault, { parts }) => deleteSecret(vault, parts('secret'));

export const endpoints: Record<string, GitHubEndpoint> = {
  [`GET ${repo}`]: {
    need: { permission: 'metadata', level: 'read', page: '/repos/repos#get-a-repository' },
    answer: ({ repository, baseUrl }) => getRepository(repository, baseUrl),
  },
  [`GET ${ofRepository}`]: repositorySecrets('read', useList),
  [`GET ${ofRepository}/public-key`]: repositorySecrets('read', getPublicKey),
  [`GET ${ofRepository}/:secret`]: repositorySecrets('read', useGet),
  [`PUT ${ofRepository}/:secret`]: repositorySecrets('write', usePut),
  [`DELETE ${ofRepository}/:secret`]: repositorySecrets('write', useDelete),
  [`PUT ${repo}/environments/:environment`]: {
    need: { permission: 'administration', level: 'write', page: '/deployments/environments' },
    answer: putEnvironment,
  },
  [`GET ${ofEnvironment}`]: environmentSecrets('read', useList),
  [`GET ${ofEnvironment}/public-key`]: environmentSecrets('read', getPublicKey),
  [`GET ${ofEnvironment}/:secret`]: environmentSecrets('read', useGet),
  [`PUT ${ofEnvironment}/:secret`]: environmentSecrets('write', usePut),
  [`DELETE ${ofEnvironment}/:secret`]: environmentSecrets('write', useDelete),
  [`GET ${repo}/actions/runs/:run`]: runs(({ repository, parts, baseUrl }) =>
    getRun(repository, parts('run'), baseUrl),
  ),
  [`GET ${repo}/actions/runs/:run/jobs`]: runs(({ repository, parts, request }) =>
    listJobs(repository, parts('run'), request.query),
  ),
  [`GET ${repo}/actions/runs/:run/attempts/:attempt/jobs`]: runs(({ repository, parts, request }) =>
    listJobs(repository, parts('run'), request.query, parts('attempt')),
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

function getRepository(repository: StoredRepository, baseUrl: string): Answer {
  const fullName = `${repository.owner}/${repository.name}`;
  return answerJson(200, {
    id: repository.id,
    name: repository.name,
    full_name: fullName,
    private: repository.private,
    owner: { login: repository.owner },
    html_url: `https://github.com/${fullName}`,
    url: `${baseUrl}/repos/${fullName}`,
    default_branch: 'main',
    visibility: repository.private ? 'private' : 'public',
    archived: false,
    pushed_at: toSecond(repository.pushedAt),
  });
}
