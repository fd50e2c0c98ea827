import { readNewestEnv } from '../../src/action/newest-env.ts';
import { createSecretStore } from '../../src/action/secret-store.ts';
import { type Account, everySecret, readAccounts } from '../../src/credentials/accounts.ts';
import { journalFile } from '../../src/credentials/journal.ts';
import { createRenewals } from '../../src/credentials/renewals.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { StatsError } from '../../src/errors.ts';
import { readAddress } from '../../src/net/addresses.ts';
import { fetchAccount } from '../../src/pipeline/fetch-account.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Chance } from './chance.ts';
import { createProcess, type Process } from './process.ts';
import { publishLines } from './publish-lines.ts';
import { createStepLog, type Step, toSource } from './step.ts';
import type { Year } from './year.ts';

/** The time after SIGINT, as in `src/pipeline/cancel-on-signals.ts`. */
const patienceMs = 9_000;

/** Runs main of a step, with the parts of `src/action/main.ts` in their order. */
export async function runMain(year: Year, step: Step, chance: Chance): Promise<void> {
  const cancel = new AbortController();
  const main = createProcess(year, {
    ...{ name: step.name, kind: 'main', chance, folder: step.job.folder },
    ...{ offMs: Math.round(chance.between(-5_000, 5_000)) },
    ...{ attempts: step.attempts, sources: step.sources },
    onCancel: () => {
      cancel.abort();
      void year.clock.sleep(patienceMs).then(main.machine.die);
    },
  });
  step.main = main;
  await main.machine.outlive(
    work(year, step, main, cancel.signal).catch((error: unknown) => {
      if (!(error instanceof StatsError)) throw error;
      report(step, main, error);
    }),
  );
  main.machine.die();
}

function report({ problems }: Step, { note }: Process, { code, message }: StatsError): void {
  problems.push(code);
  note(`${code}: ${message}`);
}

async function work(year: Year, step: Step, main: Process, signal: AbortSignal): Promise<void> {
  const { inputs, environment } = step;
  const { clock, machine } = main;
  const log = createStepLog(year, step, main);
  const http = main.createHttp();
  const { env, origin } = await readNewestEnv(inputs, environment, log);
  if (origin !== 'input') step.sources.push(toSource(year, env));
  for (const secret of everySecret(env.values, platforms)) log.mask(secret);
  const accounts = readAccounts(env.values, platforms, inputs.platforms);
  // As `collect` does, which is not called because the database of each day would take most of the time.
  const contextOf = ({ id, platform }: Account) => ({
    ...{ http, clock, signal, apiUrl: readAddress(environment, platform.api) },
    warn: (message: string) => log.warning(`${id}: ${message}`),
    debug: log.debug,
  });
  const turn = async () => undefined;
  const renewals = createRenewals({
    ...{ env, accounts, contextOf, turn, log, clock, signal },
    store: year.parts.adaptStore(
      createSecretStore(inputs, environment, { http, clock, log }, { comparesRun: true }),
    ),
    openJournal: async () => {
      const file = journalFile(step.job.folder);
      step.journal = file;
      return year.parts.createJournal(file, inputs.env.text, await loadSodium());
    },
    onUnprotected: (entries) => publishLines(year, { entries, accounts }, log.info),
  });
  const options = { refresh: 'auto', dryRun: false, videoCount: 10 } as const;
  const fetched = await Promise.all(
    accounts.map((account) =>
      fetchAccount(account, options, { renewals, turn, context: contextOf(account), clock, log }),
    ),
  );
  const { problems } = await machine.live(renewals.settle());
  for (const error of [...problems, ...fetched.flatMap(({ error }) => error ?? [])])
    report(step, main, error);
}
