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
import { readNewestEnv } from './newest-env.ts';
import { publishRecoveryLines } from './recovery-lines.ts';
import { createSecretStore } from './secret-store.ts';
import { writeSummary } from './summary.ts';

/** Time for saving, in ms: after a cancel, main and `post` together have under a minute. */
const saveTimeoutMs = 30_000;

/** Wait between two tries, in ms. */
const betweenTriesMs = 2_000;

/** The hint for people: nothing tries again after the end of the job. */
const ifNotSaved = 'Restore the secret with the recovery lines in the log.';

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
    const { env, origin, isOwn } = await readNewestEnv(inputs, process.env, log);
    const isSavedSince = origin === 'saved' && !isOwn;
    const accounts = readAccounts(env.values, platforms, inputs.platforms);
    const journalled = toJournalled(entry.accounts, accounts);
    const secrets = [...accounts, ...journalled.map(toRenewedAccount)].flatMap(secretValues);
    for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean)) log.mask(secret);

    const finished = new AbortController();
    const http = createHttp({
      clock,
      timeoutMs: saveTimeoutMs / 3,
      debug: log.debug,
      signal: finished.signal,
    });
    const names = journalled.map(({ account }) => account.id).join(', ');
    try {
      // Without `comparesRun`, because main's own first write would look like somebody else's. The journal
      // has the version that may be replaced.
      const store = createSecretStore(
        inputs,
        process.env,
        { http, clock, log, signal: finished.signal },
        { comparesRun: false, ifNotSaved },
      );
      const saving = persist(
        () => saveJournalled(journalled, { entry, env, isSavedSince, store }),
        finished.signal,
      );
      const isSaved = await Promise.race([saving, runOutOfTime(finished.signal)]);
      if (!isSaved) {
        rmSync(file, { force: true });
        return;
      }
    } catch (error) {
      fail(toUnsaved(error));
      await publishRecoveryLines(journalled, inputs.env.text, sodium);
      return;
    } finally {
      finished.abort();
    }
    rmSync(file, { force: true });
    const message = `The renewed tokens of ${names}, which the step had not saved, are now in the secret ${inputs.secretName}.`;
    core.notice(message);
    await writeSummary(`${message}\n`);
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
async function persist<Result>(save: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof StatsError) || !error.meaning.passing || signal.aborted) throw error;
    }
    await clock.sleep(betweenTriesMs, signal);
  }
}

async function runOutOfTime(finished: AbortSignal): Promise<never> {
  await clock.sleep(saveTimeoutMs, finished);
  throw new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written within ${saveTimeoutMs / 1000} s.`,
    ifNotSaved,
  );
}
