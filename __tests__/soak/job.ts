import { existsSync } from 'node:fs';
import type { Clock } from '../../src/clock.ts';
import { type Account, readAccounts, readRecoverySecret } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { createGitHubSecret } from '../../src/credentials/github-secret.ts';
import {
  type createJournal,
  type Journal,
  type JournalEntry,
  journalFile,
  readJournal,
} from '../../src/credentials/journal.ts';
import { saveJournalled, toJournalled } from '../../src/credentials/journalled.ts';
import { sealRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { createRenewals } from '../../src/credentials/renewals.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { StatsError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { connectGitHub } from '../../src/net/github.ts';
import type { Http } from '../../src/net/http.ts';
import { fetchAccount } from '../../src/pipeline/fetch-account.ts';
import { platforms } from '../../src/platforms/index.ts';
import { clockOf, createMachine, type Machine, nothing } from './machine.ts';

/** A workflow run as it was queued, with the copy of the secret that GitHub gave it then. */
export interface Queued {
  id: number;
  attempt: number;
  /** ms since 1970. */
  createdAt: number;
  envText: string;
}

/** The result of the job of a run. */
export interface Job extends Queued {
  /** How main was stopped, and the first step at which that happened. */
  blow: Exclude<Blow, 'fault'> | null;
  killedAt: string | null;
  /** False when the machine disappeared, and `post` with it. */
  postEnded: boolean;
  /** Whether main renewed tokens and wrote them to the secret. */
  saved: boolean;
  /** Error codes of main. */
  problems: string[];
  /** The recovery lines that it printed. */
  lines: string[];
}

/** `fault`: the step fails. `kill`: the process ends. `cancel`: a signal, and it ends a while later. */
export type Blow = 'fault' | 'kill' | 'cancel';

/** The environment of a job: where it runs, which services it asks, and what happens to it. */
export interface Surroundings {
  clock: Clock;
  repository: { owner: string; name: string; id: string };
  secretName: string;
  secretsToken: string;
  githubToken: string;
  githubUrl: string;
  tiktokUrl: string;
  /** RUNNER_TEMP. */
  folder: string;
  /** How far the runner's clock is ahead of the others, in ms. */
  offMs: number;
  /** How long the later steps of the job take, in ms. */
  untilPostMs: number;
  /** Whether `post` runs after main was killed. */
  survives(): boolean;
  createHttp(
    job: Job,
    machine: Machine,
    clock: Clock,
    goesWrong: (step: string) => boolean,
    signal?: AbortSignal,
  ): Http;
  /** What happens to the process at a step. Not every step can fail, but at every step it can be killed. */
  strike(step: string, canFail: boolean): Blow | null;
  onJournalled(entry: JournalEntry): void;
  /** Adds a line to the record of the day. */
  record(line: string): void;
  createJournal: typeof createJournal;
}

/** The time after SIGINT, as in `src/action/cancel.ts`. */
const patienceAfterCancelMs = 9_000;
/** As in `src/action/save-journal.ts`. */
const patienceOfPostMs = 30_000;

/** Runs main and, at the end of the job, `post`, with the parts of `src/action/` in their order. */
export async function runJob(queued: Queued, surroundings: Surroundings): Promise<Job> {
  const job: Job = {
    ...queued,
    blow: null,
    killedAt: null,
    postEnded: false,
    saved: false,
    problems: [],
    lines: [],
  };
  const state = { journal: null };
  const main = createMachine();
  await main.outlive(runMain(job, main, state, surroundings));
  const killed = main.isDead && job.blow === 'kill';
  main.die();
  if (killed && !surroundings.survives()) {
    surroundings.record('the machine vanished');
    return job;
  }
  await surroundings.clock.sleep(surroundings.untilPostMs);
  const post = createMachine();
  await post.outlive(runPost(job, post, state, surroundings));
  job.postEnded = !post.isDead;
  return job;
}

interface State {
  /** Path of the journal, once main has saved it as state for `post`. */
  journal: string | null;
}

async function runMain(
  job: Job,
  machine: Machine,
  state: State,
  surroundings: Surroundings,
): Promise<void> {
  const clock = clockOf(machine, surroundings.clock, surroundings.offMs);
  const cancel = new AbortController();
  const goesWrong = createStrikes(job, machine, cancel, surroundings);
  const http = surroundings.createHttp(job, machine, clock, goesWrong);
  const log = createLog((line) => machine.isDead || surroundings.record(line));
  const { envText } = job;
  const accounts = readAccounts(parseEnv(envText).values, platforms);

  async function openJournal(): Promise<Journal> {
    const sodium = await loadSodium();
    const file = journalFile(surroundings.folder);
    if (goesWrong('the state is written')) throw noSpace();
    if (machine.isDead) return machine.live(nothing);
    state.journal = file;
    const journal = surroundings.createJournal(file, envText, sodium);
    return {
      write: (entry) => {
        if (machine.isDead) return;
        if (goesWrong('a journal write begins')) throw noSpace();
        if (machine.isDead) return;
        journal.write(entry);
        surroundings.onJournalled(entry);
        goesWrong('a journal write ends', false);
      },
      clear: () => {
        goesWrong('the journal is cleared', false);
        if (!machine.isDead) journal.clear();
      },
    };
  }

  // As `collect` does, which is not called because the database of each day would take most of the time.
  const contextOf = ({ id }: Account) => ({
    http,
    clock,
    apiUrl: surroundings.tiktokUrl,
    signal: cancel.signal,
    warn: (message: string) => log.warning(`${id}: ${message}`),
    debug: log.debug,
  });
  const renewals = createRenewals({
    env: parseEnv(envText),
    accounts,
    store: createStore(surroundings, http, clock, log, job),
    openJournal,
    contextOf,
    log,
    clock,
    signal: cancel.signal,
  });
  const options = { refresh: 'auto', dryRun: false, videoCount: 10 } as const;
  const fetched = await Promise.all(
    accounts.map((account) =>
      fetchAccount(account, options, { renewals, context: contextOf(account), clock, log }),
    ),
  );
  const { saved, stranded, problems } = await machine.live(renewals.settle());
  job.saved = saved;
  for (const { code, message } of [...problems, ...fetched.flatMap(({ error }) => error ?? [])]) {
    job.problems.push(code);
    surroundings.record(`${code}: ${message}`);
  }
  await publish(job, stranded, accounts);
}

/** Passes the steps of main, at which it may be killed or cancelled; returns whether the step must fail. */
const createStrikes =
  (job: Job, machine: Machine, cancel: AbortController, { strike, clock }: Surroundings) =>
  (step: string, canFail = true): boolean => {
    if (machine.isDead) return false;
    const blow = strike(step, canFail);
    if (blow === null || blow === 'fault') return blow === 'fault';
    job.blow = job.blow === 'kill' ? 'kill' : blow;
    job.killedAt ??= step;
    if (blow === 'kill') machine.die();
    else {
      cancel.abort();
      void clock.sleep(patienceAfterCancelMs).then(machine.die);
    }
    return false;
  };

async function runPost(
  job: Job,
  machine: Machine,
  { journal: file }: State,
  surroundings: Surroundings,
): Promise<void> {
  if (file === null || !existsSync(file)) return;
  const clock = clockOf(machine, surroundings.clock, surroundings.offMs);
  const goesWrong = (step: string) => {
    if (machine.isDead) return false;
    const blow = surroundings.strike(`post: ${step}`, true);
    if (blow === 'kill' || blow === 'cancel') machine.die();
    return blow === 'fault';
  };
  const log = createLog((line) => machine.isDead || surroundings.record(line));
  try {
    const entry = readJournal(file, job.envText, await loadSodium());
    if (entry === null) return;
    const accounts = readAccounts(parseEnv(job.envText).values, platforms);
    const patience = new AbortController();
    const http = surroundings.createHttp(job, machine, clock, goesWrong, patience.signal);
    const done = new AbortController();
    try {
      const store = createStore(surroundings, http, clock, log, null);
      await Promise.race([
        saveJournalled(toJournalled(entry.accounts, accounts), {
          entry,
          env: parseEnv(job.envText),
          store,
        }),
        clock.sleep(patienceOfPostMs, done.signal).then(() => {
          throw new StatsError('secret-not-saved', 'Out of time.', '');
        }),
      ]);
      surroundings.record('post: saved');
    } catch (error) {
      surroundings.record(`post: ${error}`);
      await publish(job, entry.accounts, accounts);
    } finally {
      done.abort();
      patience.abort();
    }
  } catch (error) {
    surroundings.record(`post: ${error}`);
  }
}

const createStore = (
  surroundings: Surroundings,
  http: Http,
  clock: Clock,
  log: Log,
  run: Queued | null,
) => {
  const connect = (token: string) =>
    connectGitHub({ token, tokenName: 'the token', apiUrl: surroundings.githubUrl, http });
  return createGitHubSecret({
    github: connect(surroundings.secretsToken),
    tokenName: 'the token',
    copy: run && {
      id: run.id,
      attempt: run.attempt,
      runnerName: 'GitHub Actions 1',
      github: connect(surroundings.githubToken),
    },
    repository: surroundings.repository,
    environment: null,
    secretName: surroundings.secretName,
    clock,
    warn: log.warning,
  });
};

/** Prints recovery lines as `src/action/recovery-lines.ts` does. */
async function publish(
  job: Job,
  entries: JournalEntry['accounts'],
  accounts: readonly Account[],
): Promise<void> {
  const sodium = await loadSodium();
  for (const { account, values } of toJournalled(entries, accounts)) {
    const secret = readRecoverySecret(account);
    const line = sealRecoveryLine(account.id, Object.fromEntries(values), secret, sodium);
    if (line !== null) job.lines.push(line);
  }
}

const noSpace = () => Object.assign(new Error('no space left'), { code: 'ENOSPC' });

const createLog = (say: (line: string) => void): Log => ({
  group: () => {},
  info: say,
  debug: say,
  notice: say,
  warning: say,
  mask: () => {},
});
