import type { Answer } from '../server.ts';
import { answerError } from './answers.ts';
import type { GitHubRepository } from './repositories.ts';
import { covers, hasRepoScope, type Token } from './tokens.ts';

/**
 * The permission an endpoint needs, as `X-Accepted-GitHub-Permissions` names it.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export interface Need {
  permission: 'secrets' | 'environments' | 'actions' | 'administration' | 'metadata';
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
  // Runs and artifacts of a public repository are readable by everyone.
  if (need.permission === 'actions' && !repository.private) return true;
  if (!token || !covers(token, repository)) return false;
  if (token.kind === 'classic') return hasRepoScope(token);
  // A workflow's own token (`GITHUB_TOKEN`) can never have a permission for secrets.
  if (token.kind === 'workflow' && need.permission !== 'actions') return false;
  const held = token.permissions[need.permission];
  return held === 'write' || held === need.level;
}

export const acceptedPermissions = (need: Need): string => `${need.permission}=${need.level}`;
