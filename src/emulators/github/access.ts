import type { Answer } from '../server.ts';
import { answerError } from './answers.ts';
import type { Barrier, GitHubRepository, StoredRepository } from './repositories.ts';
import { covers, hasRepoScope, type Permissions, type Token } from './tokens.ts';

/**
 * The permission an endpoint needs, as `X-Accepted-GitHub-Permissions` names it.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export interface Need {
  permission: keyof Permissions;
  level: 'read' | 'write';
  /** Path of the documentation page that an error links to. */
  page: string;
}

/** Whether the token sees the repository. To all others, a private repository does not exist (404). */
export function canSee(token: Token | null, repository: GitHubRepository): boolean {
  if (!repository.private) return true;
  if (!token || !covers(token, repository)) return false;
  return token.kind !== 'classic' || hasRepoScope(token);
}

/** Returns the error for a caller who sees the repository but lacks the permission; `null` when allowed. */
export function refuse(
  token: Token | null,
  repository: GitHubRepository,
  need: Need,
): Answer | null {
  if (isAllowed(token, repository, need)) return null;
  if (!token) return answerError(401, 'Requires authentication', need.page);
  if (token.kind === 'classic') {
    return answerError(403, 'Must have admin rights to Repository.', need.page);
  }
  const who = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
  return answerError(403, `Resource not accessible by ${who}`, need.page);
}

function isAllowed(token: Token | null, repository: GitHubRepository, need: Need): boolean {
  if (need.permission === 'metadata') return true;
  // Commits, runs, their annotations and artifacts of a public repository are readable by everyone.
  const isPublic =
    ['contents', 'actions', 'checks'].includes(need.permission) && need.level === 'read';
  if (isPublic && !repository.private) return true;
  if (!token || !covers(token, repository)) return false;
  if (token.kind === 'classic') return hasRepoScope(token);
  // A workflow's own token (`GITHUB_TOKEN`) can never have a permission for secrets.
  if (token.kind === 'workflow' && !['contents', 'actions', 'checks'].includes(need.permission))
    return false;
  if (token.kind === 'fine-grained' && need.permission === 'checks') return false;
  const held = token.permissions[need.permission];
  return held === 'write' || held === need.level;
}

export const acceptedPermissions = (need: Need): string => `${need.permission}=${need.level}`;

/**
 * Returns the error of a barrier that an owner has set; `null` without one for this token and request. Bodies as
 * reported by those who met them; the IP allow list and the archive concern every token, single sign-on only
 * classic ones. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function findObstacle(
  token: Token | null,
  { owner, barrier }: StoredRepository,
  method: string,
): Answer | null {
  if (!token || barrier === null) return null;
  const isMet: Record<Barrier, boolean> = {
    archived: method !== 'GET',
    'ip-allow-list': true,
    'single-sign-on': token.kind === 'classic',
    'no-classic-tokens': token.kind === 'classic',
    'short-lived-tokens': token.kind === 'fine-grained',
  };
  if (!isMet[barrier]) return null;
  const answer = answerError(403, toText[barrier](owner));
  if (barrier !== 'single-sign-on') return answer;
  const url = `https://github.com/orgs/${owner}/sso?authorization_request=A1B2C3`;
  return { ...answer, headers: { ...answer.headers, 'x-github-sso': `required; url=${url}` } };
}

const toText: Record<Barrier, (owner: string) => string> = {
  archived: () => 'Repository was archived so is read-only.',
  'ip-allow-list': (owner) =>
    `Although you appear to have the correct authorization credentials, the \`${owner}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
  'single-sign-on': () =>
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
  'no-classic-tokens': (owner) =>
    `\`${owner}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`,
  'short-lived-tokens': (owner) =>
    `The '${owner}' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1`,
};
