import type { Clock } from '../../clock.ts';
import type { PathParts } from '../router.ts';
import type { RecordedRequest } from '../server.ts';
import type { ArtifactBook } from './artifacts.ts';
import type { StoredRepository } from './repositories.ts';

/** What an endpoint may look at once the caller has been let in. */
export interface GitHubCall {
  request: RecordedRequest;
  repository: StoredRepository;
  artifacts: ArtifactBook;
  clock: Clock;
  addEnvironment(name: string): void;
  parts: PathParts;
  baseUrl: string;
}
