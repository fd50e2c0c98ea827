import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { readAddress } from '../addresses.ts';
import { systemClock as clock } from '../clock.ts';
import { type Collected, collect } from '../collect.ts';
import { readAccounts } from '../credentials/accounts.ts';
import { parseEnv } from '../credentials/env-file.ts';
import { createJournal, journalFile } from '../credentials/journal.ts';
import { toJournalled } from '../credentials/journalled.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { StatsError } from '../errors.ts';
import { createHttp } from '../http.ts';
import { platforms } from '../platforms/index.ts';
import { findWideMasks } from '../wide-masks.ts';
import { cancelOnSignals } from './cancel.ts';
import { fail } from './fail.ts';
import { toFailures } from './failures.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { createLog } from './log.ts';
import { setOutputs, toOutputs } from './outputs.ts';
import { publishRecoveryLines } from './recovery-lines.ts';
import { restore } from './restore.ts';
import { createSecretStore } from './secret-store.ts';
import { describeRun, writeSummary } from './summary.ts';

/** The step itself. */
export async function main(): Promise<void> {
  const environment = process.env;
  const signal = cancelOnSignals();
  const log = createLog();
  try {
    const inputs = readInputs(platforms);
    if (inputs.secretsToken) log.mask(inputs.secretsToken);
    const http = createHttp({ clock, debug: log.debug });
    const collected = await collect(inputs, {
      platforms,
      http,
      download: http,
      prepareDatabase: () => restore(inputs, { http, log }),
      clock,
      log,
      store: createSecretStore(inputs, environment, { http, clock, log }, { comparesRun: true }),
      openJournal: async () => {
        const file = journalFile(environment.RUNNER_TEMP || tmpdir());
        // From here on `post` knows where to look, whatever happens to this process.
        core.saveState('journal', file);
        return createJournal(file, inputs.envText, await loadSodium());
      },
      apiUrlOf: ({ api }) => readAddress(environment, api),
      signal,
    });
    log.end();
    await report(collected, inputs);
    if (signal.aborted) fail(cancelled());
  } catch (error) {
    log.end();
    fail(error);
  }
}

async function report(collected: Collected, inputs: Inputs): Promise<void> {
  const outputs = toOutputs(collected, platforms, inputs);
  setOutputs(outputs);
  await writeSummary(describeRun(collected, inputs));
  if (collected.stranded.length > 0) await publishStranded(collected, inputs);

  const failed = collected.accounts.filter(
    (one) => one.status === 'failed' && !isUndone(one.error),
  );
  const everyone = failed.length === collected.accounts.length;
  const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
  for (const { ids, error } of toFailures(collected)) {
    const title = [ids.join(', '), error.code].filter(Boolean).join(': ');
    const fails = collected.problems.includes(error) || (accountsFail && !isUndone(error));
    if (fails) fail(error, title);
    else core.warning(`${error.message} ${error.hint}`, { title });
  }
  // Last: the runner shows ten warnings of a step, and failures come first.
  for (const warning of findWideMasks(inputs.envText, outputs)) core.warning(warning);
}

/** `post` would find nothing of them. */
async function publishStranded({ stranded }: Collected, { envText }: Inputs): Promise<void> {
  const accounts = readAccounts(parseEnv(envText), platforms);
  await publishRecoveryLines(toJournalled(stranded, accounts), envText, await loadSodium());
}

/** What a dry run leaves undone is no failure. */
const isUndone = (error: StatsError): boolean => error.code === 'would-refresh';

const cancelled = () =>
  new StatsError('unavailable', 'The run was cancelled.', 'Run it again for the numbers.');
