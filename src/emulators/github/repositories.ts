import { randomBytes, randomInt } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { GitHubRun } from './github-run.ts';
import type { Variables } from './variables.ts';
import { createVault, type Sodium, toSecond, type Vault } from './vault.ts';

export interface GitHubRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** A private repository does not exist for a token that cannot see it. */
  readonly private: boolean;
  /** Time of the last push, in ms since 1970. */
  readonly pushedAt: number;
  /** The owner's kind; an organization's Apps are made on pages of its own. */
  readonly ownerType: OwnerType;
}

export type OwnerType = 'User' | 'Organization';

export interface NewRepository {
  owner: string;
  name: string;
  id?: number;
  /** `true` when absent. */
  private?: boolean;
  /** Time of the last push, in ms since 1970; now when absent. */
  pushedAt?: number;
  /** `User` when absent. */
  ownerType?: OwnerType;
  barrier?: Barrier;
  /** The tags and branches beside `main`. */
  versions?: readonly string[];
}

/** What an owner has set, so that GitHub refuses tokens (403) that have every permission. */
export type Barrier =
  | 'archived'
  | 'ip-allow-list'
  | 'single-sign-on'
  | 'no-classic-tokens'
  | 'short-lived-tokens';

/** Where secrets and variables are kept: in the repository, in one of its environments, or in its organization. */
export interface SecretPlace {
  environment?: string;
  /** Those that the organization shares with the repository. */
  ofOrganization?: boolean;
}

export interface StoredRepository extends GitHubRepository {
  barrier: Barrier | null;
  secrets: Vault;
  variables: Variables;
  /** What the organization shares with this repository. */
  shared: Environment;
  /** By lower-case name. */
  environments: Map<string, Environment>;
  runs: Map<number, GitHubRun>;
  /** What the default branch has below `.github/workflows`. */
  workflows: StoredWorkflow[];
  /** The SHAs of its branches and tags, by name. */
  refs: ReadonlyMap<string, string>;
}

export interface Environment {
  secrets: Vault;
  variables: Variables;
}

/** A workflow file on the default branch. */
export interface StoredWorkflow {
  id: number;
  /** `.github/workflows/NAME.yml` */
  path: string;
  text: string;
  state: WorkflowState;
}

/** A disabled workflow is started by nothing; GitHub itself disables a schedule after 60 days without activity. */
export type WorkflowState = 'active' | 'disabled_manually' | 'disabled_inactivity';

/** Keeps all repositories. Names of owners, repositories and environments are not case-sensitive. */
export interface RepositoryBook {
  add(repository: NewRepository): GitHubRepository;
  addEnvironment(repository: GitHubRepository, name: string): void;
  /** Adds a run, or replaces the one with the same id. */
  addRun(repository: GitHubRepository, run: GitHubRun): void;
  /** Adds a workflow file to the default branch, or replaces it, as a push does. */
  addWorkflow(
    repository: GitHubRepository,
    path: string,
    text: string,
    state?: WorkflowState,
  ): void;
  find(owner: string, name: string): StoredRepository | null;
  findById(id: number): StoredRepository | null;
  ofOwner(login: string): StoredRepository[];
  hasOwner(login: string, type: OwnerType): boolean;
  /** From now on, the old name redirects. */
  rename(repository: GitHubRepository, name: string): void;
  /** The repository that had this name before it was renamed. */
  findRenamed(owner: string, name: string): StoredRepository | null;
  /** Throws for a repository that was never added. */
  get(repository: GitHubRepository): StoredRepository;
  setVariable(repository: GitHubRepository, name: string, value: string, place?: SecretPlace): void;
  readVariables(repository: GitHubRepository, place?: SecretPlace): Map<string, string>;
  /** Returns the vault of a place; throws when there is no such environment. */
  vault(repository: GitHubRepository, place?: SecretPlace): Vault;
}

const createSha = () => randomBytes(20).toString('hex');

export function createRepositoryBook(sodium: Sodium, clock: Clock): RepositoryBook {
  const repositories = new Map<string, StoredRepository>();
  const oldNames = new Map<string, StoredRepository>();
  const keyOf = (owner: string, name: string) => `${owner}/${name}`.toLowerCase();

  const ofOwner = (login: string) =>
    [...repositories.values()].filter(({ owner }) => owner.toLowerCase() === login.toLowerCase());
  const get = (repository: GitHubRepository): StoredRepository => {
    const found = repositories.get(keyOf(repository.owner, repository.name));
    if (!found) throw new Error(`There is no repository ${repository.owner}/${repository.name}.`);
    return found;
  };
  const find = (repository: GitHubRepository, place: SecretPlace = {}): Environment => {
    const stored = get(repository);
    const { environment } = place;
    if (place.ofOrganization) return stored.shared;
    if (environment === undefined) return stored;
    const found = stored.environments.get(environment.toLowerCase());
    if (!found) throw new Error(`There is no environment ${environment}.`);
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
        ownerType: given.ownerType ?? 'User',
        barrier: given.barrier ?? null,
        secrets: createVault(sodium, clock),
        variables: new Map(),
        shared: { secrets: createVault(sodium, clock), variables: new Map() },
        environments: new Map(),
        runs: new Map(),
        workflows: [],
        refs: new Map(['main', ...(given.versions ?? [])].map((name) => [name, createSha()])),
      };
      repositories.set(keyOf(given.owner, given.name), repository);
      return repository;
    },
    addEnvironment: (repository, name) => {
      const environment = { secrets: createVault(sodium, clock), variables: new Map() };
      get(repository).environments.set(name.toLowerCase(), environment);
    },
    addRun: (repository, run) => {
      get(repository).runs.set(run.id, run);
    },
    addWorkflow: (repository, path, text, state = 'active') => {
      const { workflows } = get(repository);
      const known = workflows.find((one) => one.path === path);
      if (known) Object.assign(known, { text, state });
      else workflows.push({ id: randomInt(1_000_000, 99_000_000), path, text, state });
    },
    find: (owner, name) => repositories.get(keyOf(owner, name)) ?? null,
    ofOwner,
    hasOwner: (login, type) => ofOwner(login).some(({ ownerType }) => ownerType === type),
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
    setVariable: (repository, name, value, place) => {
      const at = toSecond(clock.now());
      const upper = name.toUpperCase();
      const variable = { name: upper, value, created_at: at, updated_at: at };
      find(repository, place).variables.set(upper, variable);
    },
    readVariables: (repository, place) =>
      new Map([...find(repository, place).variables].map(([name, { value }]) => [name, value])),
    vault: (repository, place) => find(repository, place).secrets,
  };
}
