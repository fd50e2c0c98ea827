import type { Answer } from '../server.ts';
import { answerError } from './answers.ts';
import type { GitHubRepository } from './repositories.ts';
import { covers, hasRepoScope, type Token } from './tokens.ts';

/** What an endpoint demands, as GitHub names it in `X-Accepted-GitHub-Permissions`. */
export interface Need {
  permission: 'secrets' | 'environments' | 'actions' | 'administration' | 'metadata';
  level: 'read' | 'write';
  /** The part of the documentation an error points to. */
  page: string;
}

/** Private repositories exist only for tokens that cover them. */
export function canSee(token: Token | null, repository: GitHubRepository): boolean {
  if (!repository.private) return true;
  if (!token || !covers(token, repository)) return false;
  return token.kind !== 'classic' || hasRepoScope(token);
}

/** The refusal for a caller who sees the repository and may not do this; `null` when allowed. */
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
  // What a public repository's runs show, they show to everyone.
  if (need.permission === 'actions' && !repository.private) return true;
  if (!token || !covers(token, repository)) return false;
  if (token.kind === 'classic') return hasRepoScope(token);
  // The permissions of a workflow's own token have no entry for secrets, nor for environments' secrets.
  if (token.kind === 'workflow' && need.permission !== 'actions') return false;
  const held = token.permissions[need.permission];
  return held === 'write' || held === need.level;
}

export const acceptedPermissions = (need: Need): string => `${need.permission}=${need.level}`;
