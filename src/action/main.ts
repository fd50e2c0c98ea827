import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { systemClock as clock } from '../clock.ts';
import { everySecret, readAccounts } from '../credentials/accounts.ts';
import { createJournal, type JournalEntry, journalFile } from '../credentials/journal.ts';
import { toJournalled } from '../credentials/journalled.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { StatsError } from '../errors.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import { loadAhead } from '../load-ahead.ts';
import type { Log } from '../log.ts';
import { readAddress } from '../net/addresses.ts';
import { createHttp } from '../net/http.ts';
import { cancelOnSignals } from '../pipeline/cancel-on-signals.ts';
import { collect } from '../pipeline/collect.ts';
import { platforms } from '../platforms/index.ts';
import { fail } from '../runner/fail.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { createLog } from './log.ts';
import { readNewestEnv } from './newest-env.ts';
import { restore } from './restore.ts';
import { createSecretStore } from './secret-store.ts';
import './shared.ts';

/** Runs the step. Never rejects: every error fails the step with an annotation. */
export async function main(): Promise<void> {
  const environment = process.env;
  const log = createLog();
  const hangUp = new AbortController();
  const signal = cancelOnSignals({ say: log.info, hangUp });
  try {
    const inputs = readInputs(platforms);
    const http = createHttp({ clock, debug: log.debug, signal: hangUp.signal });
    const { env, origin } = await readNewestEnv(inputs, environment, log);
    if (origin !== 'input')
      log.info('An earlier step of this job wrote the secret: its text is used.');
    let published: PublishedFiles | null = null;
    const collected = await collect(
      // A runner starts empty, so the first day has no folder either.
      { ...inputs, env, createsFolder: inputs.historyArtifact !== '' },
      {
        platforms,
        http,
        download: http,
        prepareDatabase: (check) => {
          // Loads while the first requests are under way, so that it delays nothing later.
          void loadReport();
          return restore(inputs, {
            http,
            log,
            check,
            onRestored: (files) => {
              published = files;
            },
          });
        },
        published: () => published,
        clock,
        log,
        store: createSecretStore(inputs, environment, { http, clock, log }, { comparesRun: true }),
        openJournal: async () => {
          const file = journalFile(environment.RUNNER_TEMP || tmpdir());
          // Saved before the file exists, so that `post` finds it even if this process is killed.
          core.saveState('journal', file);
          return createJournal(file, inputs.env.text, await loadSodium());
        },
        secrets: toSecrets(inputs),
        onUnprotected: (entries) => void publishUnprotected(entries, { ...inputs, env }, log),
        apiUrlOf: ({ api }) => readAddress(environment, api),
        signal,
      },
    );
    log.end();
    const { report } = await loadReport();
    await report(collected, inputs);
    if (signal.aborted) fail(cancelled());
  } catch (error) {
    log.end();
    fail(error);
  }
}

/** Right now, because a process that is killed before the secret is written would take the tokens with it. */
async function publishUnprotected(
  entries: JournalEntry['accounts'],
  { env, platforms: chosen }: Inputs,
  log: Log,
): Promise<void> {
  try {
    const { publishRecoveryLines } = await import('./recovery-lines.ts');
    const accounts = readAccounts(env.values, platforms, chosen);
    log.info('These recovery lines are needed only if the secret cannot be written:');
    await publishRecoveryLines(toJournalled(entries, accounts), env.text, await loadSodium());
  } catch (error) {
    // A full disk takes no summary either; the log has the lines by then.
    log.debug(String(error));
  }
}

/** The values of an older copy count as well: an earlier step may have written the secret since. */
const toSecrets = ({ env, secretsToken, githubToken }: Inputs): string[] =>
  [secretsToken, githubToken, ...everySecret(env.values, platforms)].filter(Boolean);

const loadReport = () => loadAhead(() => import('./report.ts'));

const cancelled = () =>
  new StatsError('unavailable', 'The run was cancelled.', 'Start a new run for the numbers.');
