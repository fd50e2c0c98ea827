import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { systemClock as clock } from '../clock.ts';
import { createJournal, journalFile } from '../credentials/journal.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { StatsError } from '../errors.ts';
import { readAddress } from '../net/addresses.ts';
import { createHttp } from '../net/http.ts';
import { cancelOnSignals } from '../pipeline/cancel-on-signals.ts';
import { collect } from '../pipeline/collect.ts';
import { platforms } from '../platforms/index.ts';
import { fail } from '../runner/fail.ts';
import { readInputs } from './inputs.ts';
import { createLog } from './log.ts';
import { restore } from './restore.ts';
import { createSecretStore } from './secret-store.ts';

/** Runs the step. Never rejects: every error fails the step with an annotation. */
export async function main(): Promise<void> {
  const environment = process.env;
  const log = createLog();
  const signal = cancelOnSignals(log.info);
  try {
    const inputs = readInputs(platforms);
    if (inputs.secretsToken) log.mask(inputs.secretsToken);
    const http = createHttp({ clock, debug: log.debug });
    const collected = await collect(inputs, {
      platforms,
      http,
      download: http,
      prepareDatabase: () => {
        // Loads while the first requests are under way, so that it delays nothing later.
        void loadReport();
        return restore(inputs, { http, log });
      },
      clock,
      log,
      store: createSecretStore(inputs, environment, { http, clock, log }, { comparesRun: true }),
      openJournal: async () => {
        const file = journalFile(environment.RUNNER_TEMP || tmpdir());
        // Saved before the file exists, so that `post` finds it even if this process is killed.
        core.saveState('journal', file);
        return createJournal(file, inputs.env.text, await loadSodium());
      },
      apiUrlOf: ({ api }) => readAddress(environment, api),
      signal,
    });
    log.end();
    const { report } = await loadReport();
    await report(collected, inputs);
    if (signal.aborted) fail(cancelled());
  } catch (error) {
    log.end();
    fail(error);
  }
}

const loadReport = () => import('./report.ts');

const cancelled = () =>
  new StatsError('unavailable', 'The run was cancelled.', 'Run it again for the numbers.');
