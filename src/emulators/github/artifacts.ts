import { createHash, randomInt } from 'node:crypto';
import { type Clock, dayMs, minuteMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { Answer, OpenService } from '../server.ts';
import { answerError, answerJson, notFound, toPage } from './answers.ts';
import type { GitHubRepository, StoredRepository } from './repositories.ts';
import { toSecond } from './vault.ts';

/** Lifetime of a download URL. https://docs.github.com/en/rest/actions/artifacts#download-an-artifact */
const addressMs = minuteMs;

const page = '/actions/artifacts';

/** An artifact that a run uploaded. */
export interface NewArtifact {
  name: string;
  /** The archive, or the file itself of an upload with `archive: false`. */
  zip: Uint8Array;
  /** `application/zip` when absent. */
  contentType?: string;
  /** ms since 1970; now when absent. */
  createdAt?: number;
  /** ms since 1970; 90 days after `createdAt` when absent. */
  expiresAt?: number;
  runId?: number;
  /** `main` when absent. */
  headBranch?: string;
  /** Repository of the run's commit: a fork's in its pull requests; this repository when absent. */
  headRepositoryId?: number;
  /** The real SHA-256 when absent; `null` as on servers that do not report one. */
  digest?: string | null;
}

interface StoredArtifact {
  id: number;
  name: string;
  zip: Uint8Array;
  contentType: string;
  createdAt: number;
  expiresAt: number;
  runId: number;
  headBranch: string;
  headRepositoryId: number;
  headSha: string;
  digest: string | null;
}

export interface ArtifactBook {
  /** Returns the artifact's id. */
  add(repository: GitHubRepository, artifact: NewArtifact): number;
  list(repository: StoredRepository, query: URLSearchParams, baseUrl: string): Answer;
  get(repository: StoredRepository, id: string, baseUrl: string): Answer;
  /** Redirects to the storage host. Downloads need a token (401), even from public repositories. */
  download(repository: StoredRepository, id: string, format: string, isSignedIn: boolean): Answer;
}

/** Keeps the artifacts of all repositories. `storage`, another host, serves their archives. */
export function createArtifactBook(clock: Clock, storage: OpenService): ArtifactBook {
  const artifacts = new Map<number, StoredArtifact[]>();
  const addresses = new Map<string, { bytes: Uint8Array; contentType: string; endsAt: number }>();

  storage.serve(({ path, query, headers }) => {
    const found = addresses.get(`${path}?sig=${query.get('sig')}`);
    // Azure's storage rejects an `Authorization` header on a signed URL.
    if (headers.authorization) return refused('InvalidAuthenticationInfo');
    if (!found || found.endsAt <= clock.now()) return refused('AuthenticationFailed');
    return { status: 200, headers: { 'content-type': found.contentType }, body: found.bytes };
  });

  const of = ({ id }: GitHubRepository) => artifacts.get(id) ?? [];
  const find = (repository: StoredRepository, id: string) =>
    of(repository).find((one) => String(one.id) === id);

  return {
    add: (repository, given) => {
      const artifact = createArtifact(given, repository, clock.now());
      artifacts.set(repository.id, [...of(repository), artifact]);
      return artifact.id;
    },
    list: (repository, query, baseUrl) => {
      const name = query.get('name');
      const found = of(repository)
        .filter((one) => name === null || one.name === name)
        .toSorted((one, other) => other.createdAt - one.createdAt)
        .map((one) => describe(one, repository, baseUrl, clock.now()));
      return answerJson(200, { total_count: found.length, artifacts: toPage(found, query) });
    },
    get: (repository, id, baseUrl) => {
      const found = find(repository, id);
      return found
        ? answerJson(200, describe(found, repository, baseUrl, clock.now()))
        : notFound(`${page}#get-an-artifact`);
    },
    download: (repository, id, format, isSignedIn) => {
      const found = find(repository, id);
      if (!isSignedIn) {
        return answerError(401, 'You must have the actions scope to download artifacts.', page);
      }
      if (!found || format !== 'zip') return notFound(`${page}#download-an-artifact`);
      if (found.expiresAt <= clock.now()) return answerError(410, 'Artifact has expired', page);
      const path = `/actions-results/${randomText(36)}/${found.id}`;
      const signature = randomText(43);
      addresses.set(`${path}?sig=${signature}`, {
        bytes: found.zip,
        contentType: found.contentType,
        endsAt: clock.now() + addressMs,
      });
      const Location = `${storage.url}${path}?rscd=attachment&sig=${signature}`;
      return { status: 302, headers: { Location, 'content-type': 'text/html;charset=utf-8' } };
    },
  };
}

function createArtifact(
  given: NewArtifact,
  repository: GitHubRepository,
  now: number,
): StoredArtifact {
  const createdAt = given.createdAt ?? now;
  const digest = createHash('sha256').update(given.zip).digest('hex');
  return {
    id: randomInt(1_000_000_000, 9_000_000_000),
    name: given.name,
    zip: given.zip,
    contentType: given.contentType ?? 'application/zip',
    createdAt,
    expiresAt: given.expiresAt ?? createdAt + 90 * dayMs,
    runId: given.runId ?? randomInt(1_000_000_000, 9_000_000_000),
    headBranch: given.headBranch ?? 'main',
    headRepositoryId: given.headRepositoryId ?? repository.id,
    headSha: createHash('sha1').update(given.zip).digest('hex'),
    digest: given.digest === undefined ? `sha256:${digest}` : given.digest,
  };
}

function describe(one: StoredArtifact, repository: StoredRepository, baseUrl: string, now: number) {
  const url = `${baseUrl}/repos/${repository.owner}/${repository.name}${page}/${one.id}`;
  return {
    id: one.id,
    node_id: Buffer.from(`Artifact${one.id}`).toString('base64'),
    name: one.name,
    size_in_bytes: one.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: one.expiresAt <= now,
    created_at: toSecond(one.createdAt),
    expires_at: toSecond(one.expiresAt),
    updated_at: toSecond(one.createdAt),
    digest: one.digest,
    workflow_run: {
      id: one.runId,
      repository_id: repository.id,
      head_repository_id: one.headRepositoryId,
      head_branch: one.headBranch,
      head_sha: one.headSha,
    },
  };
}

const refused = (code: string): Answer => ({
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
});
