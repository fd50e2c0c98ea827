import { StatsError } from '../errors.ts';
import type { GitHub } from '../net/github.ts';
import type { Download } from '../net/http.ts';
import { downloadArtifact } from './download-artifact.ts';
import { type Artifact, listArtifacts, readOwnRepository } from './list-artifacts.ts';
import { openFiles, type PublishedFiles } from './open-files.ts';
import { unpackFile } from './unpack-file.ts';

export interface HistoryArtifact {
  /** Its token has the permission `actions: read`. */
  github: GitHub;
  /** For the storage host, which must not get the token. */
  http: Download;
  repository: { owner: string; name: string };
  /** Name of the artifact: the input history-artifact. */
  name: string;
  /** Path of the missing database; the file in the artifact has the same name, in any folder. */
  file: string;
  /** Path of the output directory. */
  directory: string;
  /** Largest archive and largest database, in bytes. */
  limits: { packed: number; unpacked: number };
}

export type RestoredHistory =
  | {
      outcome: 'restored';
      artifactId: number;
      runId: number;
      createdAt: number;
      files: PublishedFiles;
    }
  /** No artifact has this name, so this is a first run. */
  | { outcome: 'none-yet' }
  /** Artifacts with this name exist, but none may be used: the run continues without history and logs it. */
  | { outcome: 'only-unusable'; expired: number; foreign: number };

/**
 * Restores the database of an earlier run from the newest artifact with this name that has not expired and
 * that a run on this repository's default branch uploaded. Every problem rejects, so that no run starts
 * without its history unnoticed: `invalid-input` (no permission to read, or an unusable archive),
 * `throttled`, `unavailable`, `unexpected-answer` or `database` (the file cannot be written).
 */
export async function restoreHistory(options: HistoryArtifact): Promise<RestoredHistory> {
  const { github, http, repository, name, file, directory, limits } = options;
  const [own, artifacts] = await Promise.all([
    readOwnRepository(github, repository),
    listArtifacts(github, repository, name),
  ]);
  if (artifacts.length === 0) return { outcome: 'none-yet' };
  const living = artifacts.filter(({ expired }) => !expired);
  const [newest] = living
    .filter(({ origin }) => isOwn(origin, own))
    .sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
  if (!newest?.origin) {
    const expired = artifacts.length - living.length;
    return { outcome: 'only-unusable', expired, foreign: living.length };
  }
  const artifact = `artifact ${name} of run ${newest.origin.runId}`;
  if (newest.size !== null && newest.size > limits.packed)
    throw tooLarge(artifact, newest.size, limits.packed);
  const bytes = await downloadArtifact(newest, { github, http, repository, limits });
  await unpackFile(bytes, { artifact, file, maxBytes: limits.unpacked });
  const { id: artifactId, createdAt, origin } = newest;
  const files = await openFiles(bytes, directory);
  return { outcome: 'restored', artifactId, runId: origin.runId, createdAt, files };
}

/** The run of a pull request also belongs to this repository; only the head shows whose code it ran. */
const isOwn = (origin: Artifact['origin'], own: { id: number; defaultBranch: string }): boolean =>
  origin !== null &&
  origin.repositoryId === own.id &&
  origin.headRepositoryId === own.id &&
  origin.headBranch === own.defaultBranch;

const tooLarge = (artifact: string, size: number, limit: number) =>
  new StatsError(
    'invalid-input',
    `The ${artifact} has ${size} bytes, more than the limit of ${limit} for a database.`,
    'Upload only the database and the output directory in this artifact, and delete this version of it.',
  );
