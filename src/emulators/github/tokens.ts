import type { Clock } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { GitHubRepository } from './repositories.ts';

export interface Permissions {
  secrets?: 'read' | 'write';
  environments?: 'read' | 'write';
  /** `write` starts workflows. */
  actions?: 'read' | 'write';
  /** The repository permission "Variables". */
  actions_variables?: 'read' | 'write';
  /** Reads commits. */
  contents?: 'read' | 'write';
  /** Reads annotations. A fine-grained token cannot have it. */
  checks?: 'read';
  /** Needed to create environments. */
  administration?: 'read' | 'write';
  /** Every token that sees a repository has it. */
  metadata?: 'read';
}

export interface NewToken {
  /** `fine-grained` when absent. A classic token with any permission has the scope `repo`. */
  kind?: TokenKind;
  /** The private repositories that the token sees, and where its permissions apply; `all` when absent. */
  repositories?: 'all' | GitHubRepository[];
  permissions: Permissions;
  /** ms since 1970; never expires when absent. */
  expiresAt?: number;
}

export type TokenKind = 'fine-grained' | 'app' | 'workflow' | 'classic';

export interface Token {
  kind: TokenKind;
  repositories: 'all' | GitHubRepository[];
  permissions: Permissions;
  /** ms since 1970; `null` when it never expires. */
  expiresAt: number | null;
  /** Requests in the hour that ends at `resetsAt` (ms since 1970). */
  rate: { limit: number; used: number; resetsAt: number };
}

export interface TokenBook {
  /** Returns the token's text. */
  add(token: NewToken): string;
  /** Returns the token in an `Authorization` header; `null` when it is unknown or expired. */
  find(authorization: string): Token | null;
}

export function createTokenBook(clock: Clock): TokenBook {
  const tokens = new Map<string, Token>();
  return {
    add: (given) => {
      const kind = given.kind ?? 'fine-grained';
      const text = createText[kind]();
      tokens.set(text, {
        kind,
        repositories: given.repositories ?? 'all',
        permissions: given.permissions,
        expiresAt: given.expiresAt ?? null,
        rate: { limit: kind === 'workflow' ? 1_000 : 5_000, used: 0, resetsAt: 0 },
      });
      return text;
    },
    find: (authorization) => {
      const text = /^(?:bearer|token) (\S+)$/i.exec(authorization)?.[1];
      const token = text === undefined ? undefined : tokens.get(text);
      if (!token || (token.expiresAt !== null && token.expiresAt <= clock.now())) return null;
      return token;
    },
  };
}

export const covers = (token: Token, repository: GitHubRepository): boolean =>
  token.repositories === 'all' || token.repositories.some(({ id }) => id === repository.id);

export const hasRepoScope = (token: Token): boolean =>
  token.kind === 'classic' && Object.values(token.permissions).some(Boolean);

/** Since 2026, installation tokens have about 520 characters, including dots. */
const longText = () => `ghs_${randomText(36)}.${randomText(430)}.${randomText(43)}`;

const createText: Record<TokenKind, () => string> = {
  'fine-grained': () => `github_pat_${randomText(22)}_${randomText(59)}`,
  app: longText,
  workflow: longText,
  classic: () => `ghp_${randomText(36)}`,
};
