import { rmSync } from 'node:fs';
import * as core from '@actions/core';
import { systemClock as clock } from '../clock.ts';
import { readAccounts, secretValues } from '../credentials/accounts.ts';
import { readJournal } from '../credentials/journal.ts';
import { saveJournalled, toJournalled, toRenewedAccount } from '../credentials/journalled.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { StatsError } from '../errors.ts';
import { createHttp } from '../net/http.ts';
import { platforms } from '../platforms/index.ts';
import { fail } from '../runner/fail.ts';
import { readInputs } from './inputs.ts';
import { createLog } from './log.ts';
import { publishRecoveryLines } from './recovery-lines.ts';
import { createSecretStore } from './secret-store.ts';
import { writeSummary } from './summary.ts';

/** Time for saving, in ms: after a cancel, main and `post` together have under a minute. */
const patienceMs = 30_000;

/** Wait between two tries, in ms. */
const betweenTriesMs = 2_000;

/** The hint for people: nothing tries again after the end of the job. */
const ifNotSaved = 'Renew the secret by the recovery lines in the log.';

/**
 * Writes the tokens of a journal file into the secret; what cannot be saved within 30 s becomes recovery
 * lines. Never rejects: every error fails the step with an annotation.
 */
export async function saveJournal(file: string): Promise<void> {
  try {
    const inputs = readInputs(platforms);
    const sodium = await loadSodium();
    const entry = readJournal(file, inputs.env.text, sodium);
    if (entry === null) return;

    const log = createLog();
    const accounts = readAccounts(inputs.env.values, platforms, inputs.platforms);
    const journalled = toJournalled(entry.accounts, accounts);
    const secrets = [...accounts, ...journalled.map(toRenewedAccount)].flatMap(secretValues);
    for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean)) log.mask(secret);

    const patience = new AbortController();
    const http = createHttp({
      clock,
      timeoutMs: patienceMs / 3,
      debug: log.debug,
      signal: patience.signal,
    });
    const names = journalled.map(({ account }) => account.id).join(', ');
    const done = new AbortController();
    try {
      // Without `comparesRun`, because main's own first write would look like somebody else's. The journal
      // has the version that may be replaced.
      const store = createSecretStore(
        inputs,
        process.env,
        { http, clock, log, signal: patience.signal },
        { comparesRun: false, ifNotSaved },
      );
      const saving = persist(
        () => saveJournalled(journalled, { ...inputs, entry, store }),
        patience.signal,
      );
      await Promise.race([saving, runOutOfTime(done.signal)]);
    } catch (error) {
      fail(toUnsaved(error));
      await publishRecoveryLines(journalled, inputs.env.text, sodium);
      return;
    } finally {
      done.abort();
      patience.abort();
    }
    rmSync(file, { force: true });
    const said = `What the step had renewed for ${names} and not saved is now in the secret ${inputs.secretName}.`;
    core.notice(said);
    await writeSummary(`${said}\n`);
  } catch (error) {
    fail(error);
  }
}

/** The store's codes mean that no token was used up. Here one was, so the code becomes `secret-not-saved`. */
const toUnsaved = (error: unknown): unknown =>
  error instanceof StatsError && error.code !== 'secret-not-saved'
    ? new StatsError('secret-not-saved', error.message, ifNotSaved, { cause: error })
    : error;

/** Retries after passing errors until `signal` aborts; rejects with any other error. */
async function persist(save: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof StatsError) || !error.meaning.passing || signal.aborted) throw error;
    }
    await clock.sleep(betweenTriesMs, signal);
  }
}

async function runOutOfTime(done: AbortSignal): Promise<never> {
  await clock.sleep(patienceMs, done);
  throw new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written within ${patienceMs / 1000} s.`,
    ifNotSaved,
  );
}
