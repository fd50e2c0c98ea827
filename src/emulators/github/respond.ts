import type { Clock } from '../../clock.ts';
import { createRouter } from '../router.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { acceptedPermissions, canSee, findObstacle, type Need, refuse } from './access.ts';
import { answerError, answerMoved, notFound } from './answers.ts';
import type { ArtifactBook } from './artifacts.ts';
import { endpoints } from './endpoints.ts';
import type { GitHubRepository, RepositoryBook } from './repositories.ts';
import type { Token } from './tokens.ts';
import type { Dispatched } from './workflows.ts';

export interface ResponderOptions {
  /** The versions of the API that are served. */
  known: readonly string[];
  repositories: RepositoryBook;
  artifacts: ArtifactBook;
  clock: Clock;
  isEnterprise: boolean;
  baseUrl: string;
  webUrl: string;
  onDispatch(repository: GitHubRepository, dispatched: Dispatched): void;
}

/**
 * Returns the function that answers a request about a repository. Order of checks: version, route, whether the
 * repository exists for this token, permission, body.
 */
export function createResponder(
  options: ResponderOptions,
): (request: RecordedRequest, token: Token | null, version: string) => Answer {
  const { known, repositories, onDispatch, ...context } = options;
  const findRoute = createRouter(endpoints);
  return (request, token, version) => {
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
      return answerMoved(request.method, context.baseUrl + toPathById(request.path, renamed));
    const result =
      repository && canSee(token, repository)
        ? (findObstacle(token, repository, request.method) ??
          refuse(token, repository, need) ??
          answer({
            ...context,
            request,
            repository,
            parts,
            addEnvironment: (name) => repositories.addEnvironment(repository, name),
            onDispatch: (dispatched) => onDispatch(repository, dispatched),
          }))
        : notFound(need.page);
    return { ...result, headers: { ...result.headers, ...describeNeed(token, need) } };
  };
}

const versionsPage = '/about-the-rest-api/api-versions';

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
