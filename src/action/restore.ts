import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { toIsoSeconds } from '../clock.ts';
import { StatsError } from '../errors.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import type { RestoredHistory } from '../history-artifact/restore-history.ts';
import type { Log } from '../log.ts';
import { readGitHubAddress } from '../net/addresses.ts';
import { connectGitHub } from '../net/github.ts';
import type { Download } from '../net/http.ts';
import { maxDatabaseBytes } from '../storage/max-database-bytes.ts';
import type { Inputs } from './inputs.ts';
import { readRepository } from './read-repository.ts';

/** Largest archive, in bytes. */
const packed = 512 * 1024 * 1024;

export interface RestoreDependencies {
  http: Download;
  log: Log;
  /** Rejects with `database` if the file at `database` cannot be used. */
  check(): Promise<void>;
  /** Receives the files of the output directory that the artifact holds. */
  onRestored(files: PublishedFiles): void;
}

/**
 * Restores the database of an earlier run if the inputs name an artifact and the file does not exist, then
 * checks it. A restored file that cannot be used is deleted, because it would stop every later run on this
 * machine. Rejects as `restoreHistory` and `check` do, and with `invalid-input` without the runner's variables.
 */
export async function restore(inputs: Inputs, dependencies: RestoreDependencies): Promise<void> {
  const { historyArtifact: name, database: file, dryRun } = inputs;
  const { log, check, onRestored } = dependencies;
  if (name === '') return check();
  if (existsSync(file)) {
    log.notice(`${file} exists, so the artifact ${name} was not read.`);
    return check();
  }
  if (dryRun) {
    log.info(`Dry run: the artifact ${name} is not downloaded, so there is no history.`);
    return check();
  }
  const restored = await fetchHistory(inputs, dependencies);
  if (restored.outcome === 'restored') {
    await check().catch((error: unknown) => discard(file, { name, ...restored }, error));
    const { runId, createdAt, files } = restored;
    onRestored(files);
    log.info(`Using the database of run ${runId} from ${toIsoSeconds(createdAt)}.`);
    return;
  }
  if (restored.outcome === 'none-yet')
    log.info(`There is no artifact ${name} yet: the history begins with this run.`);
  else
    log.notice(
      `None of the artifacts ${name} can be used (${restored.expired} expired, ${restored.foreign} not from a run on the default branch): a new history begins.`,
    );
  warnOfUpload(inputs, log);
  await check();
}

/** What the upload leaves out of the first artifact, the second run would miss. */
function warnOfUpload({ database, outputDirectory }: Inputs, log: Log): void {
  const paths = [database, outputDirectory];
  const hidden = paths.map((path) => basename(path)).filter((name) => name.startsWith('.'));
  if (hidden.length > 0)
    log.warning(
      `actions/upload-artifact leaves out ${hidden.join(' and ')}, because names that begin with a dot are hidden. Give that step \`include-hidden-files: true\`, or change the names in the inputs database and output-directory.`,
    );
  const patterns = paths.filter((path) => /[*?[]/.test(path));
  if (patterns.length > 0)
    log.warning(
      `actions/upload-artifact treats ${patterns.join(' and ')} as a pattern and does not find it. Use names without *, ? and [ in the inputs database and output-directory.`,
    );
}

async function fetchHistory(
  { historyArtifact: name, database: file, outputDirectory, githubToken }: Inputs,
  { http }: RestoreDependencies,
): Promise<RestoredHistory> {
  const { restoreHistory } = await import('../history-artifact/restore-history.ts');
  return restoreHistory({
    github: connectGitHub({
      token: githubToken,
      tokenName: 'the token in github-token',
      apiUrl: readGitHubAddress(process.env),
      http,
    }),
    http,
    repository: readRepository(process.env),
    name,
    file,
    directory: outputDirectory,
    limits: { packed, unpacked: maxDatabaseBytes },
  });
}

async function discard(
  file: string,
  { name, runId }: { name: string; runId: number },
  error: unknown,
): Promise<never> {
  await rm(file, { force: true });
  if (!(error instanceof StatsError)) throw error;
  throw new StatsError(
    error.code,
    `The artifact ${name} of run ${runId} contains a database that cannot be used: ${error.message}`,
    'The file was not kept. Delete the artifact of that run, so that an earlier one is used, or restore the database from a copy.',
    { cause: error },
  );
}
