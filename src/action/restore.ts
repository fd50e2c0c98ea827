import { existsSync } from 'node:fs';
import { toIsoSeconds } from '../clock.ts';
import type { HasFile } from '../history-artifact/read-files.ts';
import type { Log } from '../log.ts';
import { readGitHubAddress } from '../net/addresses.ts';
import { connectGitHub } from '../net/github.ts';
import type { Download } from '../net/http.ts';
import type { Inputs } from './inputs.ts';
import { readRepository } from './read-repository.ts';

/**
 * Restores the database of an earlier run if the inputs name an artifact and the file does not exist. Rejects
 * `onRestored` receives what tells the artifact's files. Rejects as `restoreHistory` does, and with `invalid-input` without the runner's variables.
 */
export async function restore(
  { historyArtifact: name, database: file, outputDirectory, githubToken, dryRun }: Inputs,
  { http, log, onRestored }: { http: Download; log: Log; onRestored(hasFile: HasFile): void },
): Promise<void> {
  if (name === '' || existsSync(file)) return;
  if (dryRun) {
    log.info(`A dry run: the artifact ${name} is not fetched, and numbers are new.`);
    return;
  }
  const { restoreHistory } = await import('../history-artifact/restore-history.ts');
  const restored = await restoreHistory({
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
  });
  if (restored.outcome === 'restored') {
    const { runId, createdAt, hasFile } = restored;
    onRestored(hasFile);
    log.info(`The database is that of run ${runId}, of ${toIsoSeconds(createdAt)}.`);
    return;
  }
  const { outcome } = restored;
  if (outcome === 'none-yet') log.info(`There is no artifact ${name} yet: the history begins.`);
  else
    log.notice(
      `None of the artifacts ${name} can be used (${restored.expired} expired, ${restored.foreign} not of a run of the default branch): the history begins anew.`,
    );
}
