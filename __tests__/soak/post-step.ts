import { existsSync, rmSync } from 'node:fs';
import { readNewestEnv } from '../../src/action/newest-env.ts';
import { createSecretStore } from '../../src/action/secret-store.ts';
import { readAccounts, secretValues } from '../../src/credentials/accounts.ts';
import { readJournal } from '../../src/credentials/journal.ts';
import {
  saveJournalled,
  toJournalled,
  toRenewedAccount,
} from '../../src/credentials/journalled.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Chance } from './chance.ts';
import { createProcess, type Process } from './process.ts';
import { publishLines } from './publish-lines.ts';
import { createStepLog, type Step } from './step.ts';
import type { Year } from './year.ts';

/** As in `src/action/save-journal.ts`. */
const saveTimeoutMs = 30_000;
const betweenTriesMs = 2_000;

/** Runs `post` of a step, with the parts of `src/action/save-journal.ts` in their order. */
export async function runPost(year: Year, step: Step, chance: Chance): Promise<void> {
  const { journal } = step;
  if (journal === null || !existsSync(journal)) return;
  const post = createProcess(year, {
    ...{ name: `post of ${step.name}`, kind: 'post', chance, folder: step.job.folder },
    ...{ offMs: Math.round(chance.between(-5_000, 5_000)) },
    ...{ attempts: step.attempts, sources: step.sources },
  });
  step.post = post;
  await post.machine.outlive(
    work(year, { step, post, journal }).catch((error: unknown) => {
      if (!(error instanceof StatsError)) throw error;
      post.note(`${error.code}: ${error.message}`);
    }),
  );
}

async function work(
  year: Year,
  { step, post, journal }: { step: Step; post: Process; journal: string },
): Promise<void> {
  const { inputs, environment } = step;
  const { clock } = post;
  const log = createStepLog(year, step, post);
  const entry = readJournal(journal, inputs.env.text, await loadSodium());
  if (entry === null) return;
  // Nobody knows whether a process that was stopped had sent the write that it announced there.
  if (entry.attempt && step.main?.blow)
    step.attempts.push({ by: step.main, at: entry.attempt.from, isDone: false, isClear: false });
  const { env, origin, isOwn } = await readNewestEnv(inputs, environment, log);
  const accounts = readAccounts(env.values, platforms, inputs.platforms);
  const journalled = toJournalled(entry.accounts, accounts);
  for (const secret of [...accounts, ...journalled.map(toRenewedAccount)].flatMap(secretValues))
    log.mask(secret);
  const finished = new AbortController();
  const { signal } = finished;
  const http = post.createHttp({ signal, timeoutMs: saveTimeoutMs / 3 });
  try {
    const store = year.parts.adaptStore(
      createSecretStore(inputs, environment, { http, clock, log, signal }, { comparesRun: false }),
    );
    const saving = persist(
      () =>
        saveJournalled(journalled, {
          entry,
          env,
          isSavedSince: origin === 'saved' && !isOwn,
          store,
        }),
      post,
      signal,
    );
    await Promise.race([saving, runOutOfTime(post, signal)]);
    rmSync(journal, { force: true });
    post.note('saved');
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    post.note(`${error.code}: ${error.message}`);
    publishLines(year, { entries: entry.accounts, accounts }, log.info);
  } finally {
    finished.abort();
  }
}

/** Retries after passing errors until `signal` aborts; rejects with any other error. */
async function persist<Result>(
  save: () => Promise<Result>,
  { clock }: Process,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    try {
      return await save();
    } catch (error) {
      if (!(error instanceof StatsError) || !error.meaning.passing || signal.aborted) throw error;
    }
    await clock.sleep(betweenTriesMs, signal);
  }
}

async function runOutOfTime({ clock }: Process, signal: AbortSignal): Promise<never> {
  await clock.sleep(saveTimeoutMs, signal);
  throw new StatsError('secret-not-saved', 'Out of time.', '');
}
