import { createHash, randomInt } from 'node:crypto';
import { type Clock, dayMs, minuteMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { Answer, OpenService } from '../server.ts';
import { answerError, answerJson, notFound } from './answers.ts';
import type { GitHubRepository, StoredRepository } from './repositories.ts';
import { toPage } from './to-page.ts';
import { toSecond } from './vault.ts';

/** How long the address that a download is sent to is good for ("REST API endpoints for GitHub Actions artifacts", GitHub Docs). */
const addressMs = minuteMs;

const page = '/actions/artifacts';

/** What a run uploaded. */
export interface NewArtifact {
  name: string;
  zip: Uint8Array;
  /** ms since 1970; the clock's when absent. */
  createdAt?: number;
  /** 90 days later when absent. */
  expiresAt?: number;
  runId?: number;
  /** `main` when absent. */
  headBranch?: string;
  /** Whose commit the run was for: a fork's for its pull requests; the repository's own when absent. */
  headRepositoryId?: number;
  /** The real one when absent; `null` as servers tell that know none. */
  digest?: string | null;
}

interface StoredArtifact {
  id: number;
  name: string;
  zip: Uint8Array;
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
  /** Sends to the storage host. Nobody downloads without signing in, not even from public repositories. */
  download(repository: StoredRepository, id: string, format: string, isSignedIn: boolean): Answer;
}

/** The artifacts of all repositories; their archives lie at `storage`, which is another host. */
export function createArtifactBook(clock: Clock, storage: OpenService): ArtifactBook {
  const artifacts = new Map<number, StoredArtifact[]>();
  const addresses = new Map<string, { zip: Uint8Array; endsAt: number }>();

  storage.serve(({ path, query, headers }) => {
    const found = addresses.get(`${path}?sig=${query.get('sig')}`);
    // As Azure's storage does with an address that is signed already.
    if (headers.authorization) return refused('InvalidAuthenticationInfo');
    if (!found || found.endsAt <= clock.now()) return refused('AuthenticationFailed');
    return { status: 200, headers: { 'content-type': 'application/zip' }, body: found.zip };
  });

  const of = ({ id }: GitHubRepository) => artifacts.get(id) ?? [];
  const find = (repository: StoredRepository, id: string) =>
    of(repository).find((one) => String(one.id) === id);

  function describe(repository: StoredRepository, one: StoredArtifact, baseUrl: string) {
    const url = `${baseUrl}/repos/${repository.owner}/${repository.name}${page}/${one.id}`;
    return {
      id: one.id,
      node_id: Buffer.from(`Artifact${one.id}`).toString('base64'),
      name: one.name,
      size_in_bytes: one.zip.length,
      url,
      archive_download_url: `${url}/zip`,
      expired: one.expiresAt <= clock.now(),
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

  return {
    add: (repository, given) => {
      const createdAt = given.createdAt ?? clock.now();
      const digest = createHash('sha256').update(given.zip).digest('hex');
      const artifact = {
        id: randomInt(1_000_000_000, 9_000_000_000),
        name: given.name,
        zip: given.zip,
        createdAt,
        expiresAt: given.expiresAt ?? createdAt + 90 * dayMs,
        runId: given.runId ?? randomInt(1_000_000_000, 9_000_000_000),
        headBranch: given.headBranch ?? 'main',
        headRepositoryId: given.headRepositoryId ?? repository.id,
        headSha: createHash('sha1').update(given.zip).digest('hex'),
        digest: given.digest === undefined ? `sha256:${digest}` : given.digest,
      };
      artifacts.set(repository.id, [...of(repository), artifact]);
      return artifact.id;
    },
    list: (repository, query, baseUrl) => {
      const name = query.get('name');
      const found = of(repository)
        .filter((one) => name === null || one.name === name)
        .toSorted((one, other) => other.createdAt - one.createdAt)
        .map((one) => describe(repository, one, baseUrl));
      return answerJson(200, { total_count: found.length, artifacts: toPage(found, query) });
    },
    get: (repository, id, baseUrl) => {
      const found = find(repository, id);
      return found
        ? answerJson(200, describe(repository, found, baseUrl))
        : notFound(`${page}#get-an-artifact`);
    },
    download: (repository, id, format, isSignedIn) => {
      const found = find(repository, id);
      if (!isSignedIn) {
        return answerError(401, 'You must have the actions scope to download artifacts.', page);
      }
      if (!found || format !== 'zip') return notFound(`${page}#download-an-artifact`);
      if (found.expiresAt <= clock.now()) return answerError(410, 'Artifact has expired', page);
      const path = `/actions-results/${randomText(36)}/${found.id}.zip`;
      const signature = randomText(43);
      addresses.set(`${path}?sig=${signature}`, {
        zip: found.zip,
        endsAt: clock.now() + addressMs,
      });
      const Location = `${storage.url}${path}?rscd=attachment&sig=${signature}`;
      return { status: 302, headers: { Location, 'content-type': 'text/html;charset=utf-8' } };
    },
  };
}

const refused = (code: string): Answer => ({
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
});
