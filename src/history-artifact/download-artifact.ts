import { createHash } from 'node:crypto';
import { StatsError } from '../errors.ts';
import { isLoopback } from '../net/addresses.ts';
import type { GitHub } from '../net/github.ts';
import { type Download, isTransient } from '../net/http.ts';
import { type Artifact, toRefusal } from './list-artifacts.ts';

export interface ArtifactSource {
  github: GitHub;
  http: Download;
  repository: { owner: string; name: string };
  /** In bytes. */
  limits: { packed: number };
}

/** Factor for the time-out: an archive may be much larger than an answer of an API. */
const timeoutFactor = 9;

/**
 * Downloads an artifact's archive and compares its digest with GitHub's. GitHub redirects to a storage host,
 * by a signed URL that expires after one minute; the token is not sent there
 * (https://docs.github.com/en/rest/actions/artifacts#download-an-artifact). Rejects with `invalid-input`,
 * `throttled`, `unavailable` or `unexpected-answer`.
 */
export async function downloadArtifact(
  { id, digest }: Artifact,
  { github, http, repository, limits }: ArtifactSource,
): Promise<Uint8Array> {
  const { owner, name: repo } = repository;
  const answer = await github(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } },
  );
  if (answer.status === 410) throw gone();
  if (answer.status !== 302) throw toRefusal(answer, 'the artifact');
  const { status, bytes } = await http({
    name: "The storage of GitHub's artifacts",
    method: 'GET',
    url: readLocation(answer.headers.location),
    maxBytes: limits.packed,
    patience: timeoutFactor,
    repeatWhen: isTransient,
  });
  if (status !== 200) {
    throw new StatsError(
      'unavailable',
      `The storage of GitHub's artifacts answered with HTTP ${status}.`,
      'This is usually temporary: the next run tries again.',
    );
  }
  if (digest !== null && createHash('sha256').update(bytes).digest('hex') !== digest) {
    throw new StatsError(
      'unexpected-answer',
      `The artifact ${id} was damaged on the way: its SHA-256 does not match GitHub's.`,
      'Start a new run. If that does not help, delete the artifact, so that an earlier one is used.',
    );
  }
  return bytes;
}

const gone = () =>
  new StatsError(
    'unavailable',
    'The artifact has just expired (HTTP 410).',
    'Start a new run: it uses another artifact, or begins a new history.',
  );

/** Never quotes the URL: it is signed, so anybody who reads it can download the artifact. */
function readLocation(header: unknown): string {
  const text = typeof header === 'string' ? header : '';
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url && (url.protocol === 'https:' || isLoopback(url));
  if (isSafe && !url.username && !url.password) return url.href;
  throw new StatsError(
    'unexpected-answer',
    'GitHub redirected the download of the artifact to an address that is not https:.',
    'Check that no proxy stands between the runner and GitHub.',
  );
}
