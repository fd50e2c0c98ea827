/** A workflow run. All times in ms since 1970. */
export interface GitHubRun {
  id: number;
  /** When the run was queued for the first time; a re-run keeps it. */
  createdAt: number;
  /** From 1; 1 when absent. */
  attempt?: number;
  /** When this attempt began; `createdAt` when absent. */
  startedAt?: number;
  /** One running job when absent. */
  jobs?: GitHubJob[];
}

export interface GitHubJob {
  id?: number;
  name?: string;
  /** The run's present attempt when absent. */
  attempt?: number;
  createdAt?: number;
  startedAt?: number;
  status?: 'queued' | 'in_progress' | 'completed';
  conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  completedAt?: number | null;
  runnerName?: string;
}
