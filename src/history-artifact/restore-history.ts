import { basename } from 'node:path';
import type { GitHub } from '../net/github.ts';
import type { Download } from '../net/http.ts';
import { downloadArtifact } from './download-artifact.ts';
import { type Artifact, listArtifacts, readOwnRepository } from './list-artifacts.ts';
import { unpackFile } from './unpack-file.ts';

export interface HistoryArtifact {
  /** With a token that has `actions: read`. */
  github: GitHub;
  /** For the storage host, which gets no token. */
  http: Download;
  repository: { owner: string; name: string };
  /** The artifact's name, the input history-artifact. */
  name: string;
  /** Path of the database that is not there; in the artifact it has the same file name. */
  file: string;
  /** Largest archive and largest database, in bytes. */
  limits?: { packed: number; unpacked: number };
}

export type RestoredHistory =
  | { outcome: 'restored'; artifactId: number; runId: number; createdAt: number }
  /** No artifact has this name: a first run. */
  | { outcome: 'none-yet' }
  /** There are some, and none that may seed the database: a first run, and worth a line. */
  | { outcome: 'only-unusable'; expired: number; foreign: number };

const usualLimits = { packed: 512 * 1024 * 1024, unpacked: 1024 * 1024 * 1024 };

/**
 * Puts the database of an earlier run in its place: out of the newest unexpired artifact of this name that
 * a run of this repository's own default branch uploaded. Whatever is wrong with it rejects, so that no
 * run silently begins anew: `invalid-input` (no right to read, or not such an archive), `throttled`,
 * `unavailable`, `unexpected-answer`.
 */
export async function restoreHistory(options: HistoryArtifact): Promise<RestoredHistory> {
  const { github, http, repository, name, file, limits = usualLimits } = options;
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
  const archive = await downloadArtifact(newest, { github, http, repository, limits });
  await unpackFile(archive, { entry: basename(file), file, maxBytes: limits.unpacked });
  const { id: artifactId, createdAt, origin } = newest;
  return { outcome: 'restored', artifactId, runId: origin.runId, createdAt };
}

/** A pull request's run belongs to this repository, too; whose code it ran is told by the head. */
const isOwn = (origin: Artifact['origin'], own: { id: number; defaultBranch: string }): boolean =>
  origin !== null &&
  origin.repositoryId === own.id &&
  origin.headRepositoryId === own.id &&
  origin.headBranch === own.defaultBranch;
