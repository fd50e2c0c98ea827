/** A workflow run. All times in ms since 1970. https://docs.github.com/en/rest/actions/workflow-runs */
export interface GitHubRun {
  id: number;
  /** When the run was first queued; a re-run keeps this time. */
  createdAt: number;
  /** Counts from 1; 1 when absent. */
  attempt?: number;
  /** When this attempt started; `createdAt` when absent. */
  startedAt?: number;
  /** One running job when absent. */
  jobs?: GitHubJob[];
}

/** A job of a run. All times in ms since 1970. https://docs.github.com/en/rest/actions/workflow-jobs */
export interface GitHubJob {
  id?: number;
  name?: string;
  /** The run's current attempt when absent. */
  attempt?: number;
  createdAt?: number;
  startedAt?: number;
  status?: 'queued' | 'in_progress' | 'completed';
  conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  completedAt?: number | null;
  runnerName?: string;
}
