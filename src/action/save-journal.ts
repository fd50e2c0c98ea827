import { rmSync } from 'node:fs';
import * as core from '@actions/core';
import { systemClock as clock } from '../clock.ts';
import { type Account, readAccounts, secretValues } from '../credentials/accounts.ts';
import { parseEnv } from '../credentials/env-file.ts';
import { type JournalEntry, readJournal } from '../credentials/journal.ts';
import { sealRecoveryLine } from '../credentials/recovery-line.ts';
import { rewrite } from '../credentials/rewrite.ts';
import { loadSodium, type Sodium } from '../credentials/sodium.ts';
import type { CredentialStore } from '../credentials/store.ts';
import { StatsError } from '../errors.ts';
import { createHttp } from '../http.ts';
import { platforms } from '../platforms/index.ts';
import { fail } from './fail.ts';
import { readInputs } from './inputs.ts';
import { createLog } from './log.ts';
import { createSecretStore } from './secret-store.ts';
import { writeSummary } from './summary.ts';

/** After a cancel, main and `post` together have under a minute. */
const patienceMs = 30_000;

/** How long main may have been at one write, with its repeats, and how far clocks may be apart. */
const ownWriteMs = 3 * 60_000;

interface Renewed {
  account: Account;
  values: ReadonlyMap<string, string>;
}

/** Writes what a journal holds into the secret; what cannot be written becomes recovery lines. */
export async function saveJournal(file: string): Promise<void> {
  try {
    const inputs = readInputs(platforms);
    const sodium = await loadSodium();
    const entry = readJournal(file, inputs.envText, sodium);
    if (entry === null) return;

    const log = createLog();
    const accounts = readAccounts(parseEnv(inputs.envText), platforms, inputs.platforms);
    const renewed = match(entry, accounts);
    const secrets = [...accounts, ...renewed.map(toRenewedAccount)].flatMap(secretValues);
    for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean)) log.mask(secret);

    const patience = new AbortController();
    const http = createHttp({
      clock,
      timeoutMs: patienceMs / 3,
      debug: log.debug,
      signal: patience.signal,
    });
    const names = renewed.map(({ account }) => account.id).join(', ');
    const done = new AbortController();
    try {
      // The journal knows which version it may replace; main's own first write would look like somebody else's.
      const store = createSecretStore(
        inputs,
        process.env,
        { http, clock, log },
        { comparesRun: false },
      );
      const text = renewed.reduce(
        (before, { account, values }) => rewrite(before, account, values),
        inputs.envText,
      );
      const saving = save(store, inputs.envText, text, entry);
      await Promise.race([saving, runOutOfTime(done.signal)]);
    } catch (error) {
      fail(error);
      await publishRecoveryLines(renewed, sodium);
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

async function save(
  store: CredentialStore,
  before: string,
  text: string,
  entry: JournalEntry,
): Promise<void> {
  const open = await store.open(before, Buffer.byteLength(text) - Buffer.byteLength(before));
  if (open.version !== entry.version && !isOwnWrite(open.version, entry)) throw changedSince();
  await open.save(text);
}

/** Whether the secret was written while main was at it: then by main, whose answer got lost. */
const isOwnWrite = (updatedAt: string, { ownWriteAt }: JournalEntry): boolean =>
  ownWriteAt !== null && Math.abs(Date.parse(updatedAt) - ownWriteAt) <= ownWriteMs;

async function runOutOfTime(done: AbortSignal): Promise<never> {
  await clock.sleep(patienceMs, done);
  throw new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written within ${patienceMs / 1000} s.`,
    'Renew the secret by the recovery lines in the log.',
  );
}

const changedSince = () =>
  new StatsError(
    'secret-not-saved',
    'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.',
    'Start a new run: if it says reauthorize, renew the secret by the recovery lines.',
  );

/** What the journal holds for the accounts that `.env.social` configures. */
const match = (entry: JournalEntry, accounts: readonly Account[]): Renewed[] =>
  entry.accounts.flatMap(({ id, values }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
  });

const toRenewedAccount = ({ account, values }: Renewed): Account => ({
  ...account,
  values: new Map([...account.values, ...values]),
});

/** Safe in a public log: only who has the account's client secret can open them. */
async function publishRecoveryLines(renewed: readonly Renewed[], sodium: Sodium): Promise<void> {
  const lines = renewed.flatMap(({ account, values }) => {
    const secret = account.values.get(account.platform.recoveryKey) ?? '';
    return sealRecoveryLine(account.id, Object.fromEntries(values), secret, sodium) ?? [];
  });
  const refused = renewed.length - lines.length;
  if (refused > 0) {
    core.warning(
      `${refused} of ${renewed.length} accounts get no recovery line, for their client secret is too short to lock one.`,
    );
  }
  for (const line of lines) core.info(line);
  if (lines.length > 0) {
    await writeSummary(
      `The renewed tokens, locked with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`,
    );
  }
}
