import { randomInt } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { GitHubRun } from './github-run.ts';
import { createVault, type Sodium, type Vault } from './vault.ts';

export interface GitHubRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** A private repository does not exist for a token that cannot see it. */
  readonly private: boolean;
  /** Time of the last push, in ms since 1970. */
  readonly pushedAt: number;
}

export interface NewRepository {
  owner: string;
  name: string;
  id?: number;
  /** `true` when absent. */
  private?: boolean;
  /** Time of the last push, in ms since 1970; now when absent. */
  pushedAt?: number;
  barrier?: Barrier;
}

/** What an owner has set, so that GitHub refuses tokens (403) that have every permission. */
export type Barrier =
  | 'archived'
  | 'ip-allow-list'
  | 'single-sign-on'
  | 'no-classic-tokens'
  | 'short-lived-tokens';

export interface StoredRepository extends GitHubRepository {
  barrier: Barrier | null;
  secrets: Vault;
  /** By lower-case name. */
  environments: Map<string, Vault>;
  runs: Map<number, GitHubRun>;
}

/** Keeps all repositories. Names of owners, repositories and environments are not case-sensitive. */
export interface RepositoryBook {
  add(repository: NewRepository): GitHubRepository;
  addEnvironment(repository: GitHubRepository, name: string): void;
  /** Adds a run, or replaces the one with the same id. */
  addRun(repository: GitHubRepository, run: GitHubRun): void;
  find(owner: string, name: string): StoredRepository | null;
  findById(id: number): StoredRepository | null;
  /** From now on, the old name redirects. */
  rename(repository: GitHubRepository, name: string): void;
  /** The repository that had this name before it was renamed. */
  findRenamed(owner: string, name: string): StoredRepository | null;
  /** Throws for a repository that was never added. */
  get(repository: GitHubRepository): StoredRepository;
  /** Returns the repository's vault, or its environment's; throws when there is no such environment. */
  vault(repository: GitHubRepository, environment?: string): Vault;
}

export function createRepositoryBook(sodium: Sodium, clock: Clock): RepositoryBook {
  const repositories = new Map<string, StoredRepository>();
  const oldNames = new Map<string, StoredRepository>();
  const keyOf = (owner: string, name: string) => `${owner}/${name}`.toLowerCase();

  const get = (repository: GitHubRepository): StoredRepository => {
    const found = repositories.get(keyOf(repository.owner, repository.name));
    if (!found) throw new Error(`There is no repository ${repository.owner}/${repository.name}.`);
    return found;
  };
  return {
    add: (given) => {
      const repository: StoredRepository = {
        id: given.id ?? randomInt(100_000_000, 1_200_000_000),
        owner: given.owner,
        name: given.name,
        private: given.private ?? true,
        pushedAt: given.pushedAt ?? clock.now(),
        barrier: given.barrier ?? null,
        secrets: createVault(sodium, clock),
        environments: new Map(),
        runs: new Map(),
      };
      repositories.set(keyOf(given.owner, given.name), repository);
      return repository;
    },
    addEnvironment: (repository, name) => {
      get(repository).environments.set(name.toLowerCase(), createVault(sodium, clock));
    },
    addRun: (repository, run) => {
      get(repository).runs.set(run.id, run);
    },
    find: (owner, name) => repositories.get(keyOf(owner, name)) ?? null,
    findById: (id) => [...repositories.values()].find((one) => one.id === id) ?? null,
    rename: (repository, name) => {
      const { owner, name: before } = repository;
      const renamed = { ...get(repository), name };
      repositories.delete(keyOf(owner, before));
      repositories.set(keyOf(owner, name), renamed);
      oldNames.set(keyOf(owner, before), renamed);
    },
    findRenamed: (owner, name) => oldNames.get(keyOf(owner, name)) ?? null,
    get,
    vault: (repository, environment) => {
      const { secrets, environments } = get(repository);
      if (environment === undefined) return secrets;
      const vault = environments.get(environment.toLowerCase());
      if (!vault) throw new Error(`There is no environment ${environment}.`);
      return vault;
    },
  };
}
