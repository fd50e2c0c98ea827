export type RunStatus = 'queued' | 'in_progress' | 'completed';
export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | null;

/** A workflow run. All times in ms since 1970. https://docs.github.com/en/rest/actions/workflow-runs */
export interface GitHubRun {
  id: number;
  /** When the run was first queued; a re-run keeps this time. */
  createdAt: number;
  /** Counts from 1; 1 when absent. */
  attempt?: number;
  /** When this attempt started; `createdAt` when absent. */
  startedAt?: number;
  /** `schedule` when absent. */
  event?: string;
  /** `in_progress` when absent. */
  status?: RunStatus;
  conclusion?: RunConclusion;
  /** 1 when absent. */
  workflowId?: number;
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
  status?: RunStatus;
  conclusion?: RunConclusion;
  completedAt?: number | null;
  runnerName?: string;
  steps?: GitHubStep[];
  annotations?: GitHubAnnotation[];
}

export interface GitHubStep {
  name: string;
  status: RunStatus;
  conclusion: RunConclusion;
}

/** What a step says in the summary of its run. */
export interface GitHubAnnotation {
  level: 'notice' | 'warning' | 'failure';
  title?: string;
  message: string;
}
