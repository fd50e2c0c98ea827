import type { Inputs } from '../../src/action/inputs.ts';
import { type EnvFile, parseEnv } from '../../src/credentials/env-file.ts';
import { readSavedAt } from '../../src/credentials/write-times.ts';
import type { Log } from '../../src/log.ts';
import type { Attempt, Source } from './actor.ts';
import type { Job } from './job.ts';
import { checkText } from './leaks.ts';
import { readPrinted } from './printed-line.ts';
import type { Process } from './process.ts';
import type { Year } from './year.ts';

/** A step of a job that uses the action. */
export interface Step {
  /** `run 13, job 2, step 1` */
  readonly name: string;
  readonly job: Job;
  readonly inputs: Inputs;
  readonly environment: NodeJS.ProcessEnv;
  readonly sources: Source[];
  readonly attempts: Attempt[];
  /** Path of the journal, once main has saved it as state for `post`. */
  journal: string | null;
  main: Process | null;
  post: Process | null;
  /** `post` has ended, or will never run. */
  isOver: boolean;
  /** Error codes of main. */
  readonly problems: string[];
  /** Values that the runner masks. */
  readonly masks: Set<string>;
}

export function createStep(
  year: Year,
  job: Job,
  platforms: readonly string[],
  number: number,
): Step {
  const { github, tiktok, instagram, repository, access, setting } = year;
  const { run, folder } = job;
  const env = parseEnv(run.copy);
  return {
    name: run.shape === 'two steps' ? `${job.name}, step ${number}` : job.name,
    job,
    inputs: {
      ...{ env, secretsToken: access.secrets, secretName: run.secretName, environment: null },
      ...{ platforms: [...platforms], videoCount: 10, refresh: 'auto', database: '' },
      ...{
        historyArtifact: '',
        outputDirectory: '',
        locale: 'en',
        theme: 'auto',
        accent: null,
        contact: null,
        timeZone: 'UTC',
        pageUrl: null,
        audience: false,
        githubToken: setting.readsRuns ? access.jobs.reading : access.jobs.blind,
      },
      ...{ failOn: 'any', dryRun: false },
    },
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(run.attempt),
      RUNNER_NAME: 'GitHub Actions 1',
      GITHUB_ACTION: `stats_${number}`,
      RUNNER_TEMP: folder,
      TIKTOK_API_URL: tiktok.url,
      INSTAGRAM_API_URL: instagram.url,
    },
    sources: [toSource(year, env)],
    attempts: [],
    ...{ journal: null, main: null, post: null, isOver: false, problems: [] },
    // The runner masks each line of a secret.
    masks: new Set(run.copy.split('\n').filter(Boolean)),
  };
}

export const toSource = (
  { ledger }: Year,
  { values, text }: EnvFile,
  file: Pick<Source, 'writtenAt' | 'isTouched'> = { writtenAt: null, isTouched: false },
): Source => ({ savedAt: readSavedAt(values), tokens: ledger.read(text), ...file });

/** The step's log, as GitHub shows it. */
export function createStepLog(year: Year, { masks, name }: Step, { note, machine }: Process): Log {
  const say = (line: string) => {
    if (machine.isDead) return;
    const shown = [...masks].reduce((text, mask) => text.replaceAll(mask, '***'), line);
    checkText(year, shown, `the log of ${name}`);
    year.lines.push(...readPrinted(year, shown, 'log'));
    note(shown);
  };
  return {
    ...{ group: () => undefined, info: say, debug: say, failure: say, notice: say, warning: say },
    mask: (value) => void masks.add(value),
  };
}
