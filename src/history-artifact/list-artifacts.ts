import { StatsError } from '../errors.ts';
import { isRecord } from '../net/assert.ts';
import { type GitHub, type GitHubAnswer, isThrottled } from '../net/github.ts';
import { findBarrier } from '../net/github-barrier.ts';

/** The fields of an artifact that are used (https://docs.github.com/en/rest/actions/artifacts). */
export interface Artifact {
  id: number;
  expired: boolean;
  /** In ms since 1970. */
  createdAt: number;
  /** Of the archive, in bytes; `null` when the server gives none. */
  size: number | null;
  /** SHA-256 in hex; `null` when the server gives none. */
  digest: string | null;
  /** The run that uploaded it; `null` when GitHub does not name it completely. */
  origin: {
    runId: number;
    repositoryId: number;
    headRepositoryId: number;
    headBranch: string;
  } | null;
}

interface Repository {
  owner: string;
  name: string;
}

const perPage = 100;
const maxPages = 20;

/**
 * Reads the repository's id and default branch. Rejects with `invalid-input`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
export async function readOwnRepository(
  github: GitHub,
  { owner, name }: Repository,
): Promise<{ id: number; defaultBranch: string }> {
  const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
  if (answer.status !== 200) throw toRefusal(answer, 'the repository');
  const { id, default_branch: defaultBranch } = isRecord(answer.data) ? answer.data : {};
  if (typeof id !== 'number' || typeof defaultBranch !== 'string' || defaultBranch === '') {
    throw unexpected('the repository', 'id and default_branch');
  }
  return { id, defaultBranch };
}

/**
 * Lists all artifacts with this name, expired ones included. Reads every page, because GitHub documents no
 * order. Rejects as `readOwnRepository` does.
 */
export async function listArtifacts(
  github: GitHub,
  { owner, name: repo }: Repository,
  name: string,
): Promise<Artifact[]> {
  const found: Artifact[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const answer = await github('GET /repos/{owner}/{repo}/actions/artifacts', {
      owner,
      repo,
      name,
      per_page: perPage,
      page,
    });
    if (answer.status !== 200) throw toRefusal(answer, 'the list of artifacts');
    const listed = isRecord(answer.data) ? answer.data.artifacts : undefined;
    if (!Array.isArray(listed)) throw unexpected('the list of artifacts', 'artifacts');
    found.push(
      ...listed.filter((one) => isRecord(one) && one.name === name).map((one) => toArtifact(one)),
    );
    if (listed.length < perPage) return found;
  }
  throw new StatsError(
    'invalid-input',
    `More than ${perPage * maxPages} artifacts are named ${name}.`,
    'Use a separate artifact name for the database, or keep artifacts for fewer days (retention-days).',
  );
}

function toArtifact(value: unknown): Artifact {
  const given = fields(value);
  const { id, expired, created_at: createdAt, size_in_bytes: size } = given;
  const at = typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN;
  if (typeof id !== 'number' || typeof expired !== 'boolean' || Number.isNaN(at)) {
    throw unexpected('an artifact', 'id, expired and created_at');
  }
  return {
    id,
    expired,
    createdAt: at,
    size: typeof size === 'number' ? size : null,
    digest: toDigest(given.digest),
    origin: toOrigin(given.workflow_run),
  };
}

function toDigest(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(String(value)) ?? [];
  if (hex === undefined) throw unexpected('an artifact', 'digest of the kind sha256');
  return hex.toLowerCase();
}

/** An incomplete origin is `null`, so the artifact does not count as one of this repository. */
function toOrigin(value: unknown): Artifact['origin'] {
  const run = fields(value);
  const { id: runId, repository_id: repositoryId, head_repository_id: headRepositoryId } = run;
  const { head_branch: headBranch } = run;
  return typeof runId === 'number' &&
    typeof repositoryId === 'number' &&
    typeof headRepositoryId === 'number' &&
    typeof headBranch === 'string'
    ? { runId, repositoryId, headRepositoryId, headBranch }
    : null;
}

const fields = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const unexpected = (what: string, field: string) =>
  new StatsError(
    'unexpected-answer',
    `GitHub's answer about ${what} has no ${field}.`,
    'Check that no proxy stands between the runner and GitHub.',
  );

/** The error for an answer without success: `throttled`, `invalid-input` or `unavailable`. */
export function toRefusal(answer: GitHubAnswer, what: string): StatsError {
  const { status } = answer;
  if (isThrottled(answer)) {
    return new StatsError(
      'throttled',
      `GitHub throttled reading ${what}.`,
      'Start a new run in a few minutes.',
    );
  }
  const barrier = findBarrier(answer);
  if (barrier)
    return new StatsError(
      'invalid-input',
      `GitHub does not let the token of the input github-token read ${what} (HTTP 403): ${barrier.what}.`,
      barrier.hint,
    );
  if ([401, 403, 404].includes(status)) {
    return new StatsError(
      'invalid-input',
      `The token of the input github-token may not read ${what} (HTTP ${status}).`,
      'Give the job the permission `actions: read` in addition to those that it has: `permissions` denies everything that it does not list. Then start a new run, because a re-run uses the old workflow file.',
    );
  }
  return new StatsError(
    'unavailable',
    `GitHub answered for ${what} with HTTP ${status}.`,
    'This is usually temporary: the next run tries again.',
  );
}
