import { statSync } from 'node:fs';
import { systemClock as clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { createGitHubSecret } from '../../credentials/github-secret.ts';
import type { Journal, JournalEntry } from '../../credentials/journal.ts';
import { createLocalFile, type LocalFile } from '../../credentials/local-file.ts';
import type { CredentialStore } from '../../credentials/store.ts';
import { isAhead, isSaved, readCopyTime } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { readGitHubAddress } from '../../net/addresses.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { defaultSecretName } from '../../platforms/index.ts';
import { readGitHubToken } from '../github-token.ts';
import { openRepository, tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import type { FetchOptions } from './fetch-options.ts';

/** Where what is renewed goes. */
export interface Kept {
  store: CredentialStore;
  journal: Journal;
  /** What is neither in the store nor in a file, of a run that has no file. */
  unsaved(): JournalEntry['accounts'];
}

/** The file, the secret, both; or for keys of the environment alone, nothing. */
export function openStore(
  { env, file }: Credentials,
  accounts: readonly Account[],
  openTarget: OpenTarget | null,
  log: Log,
): Kept {
  const warnOfSpending = () => {
    const savedIn = env.values.has('SOCIAL_SAVED_IN');
    if (file !== null && savedIn && openTarget === null) log.warning(describeSpent(file));
  };
  const local =
    file === null ? null : createLocalFile({ file, accounts, beforeSpending: warnOfSpending });
  const memory = createMemory();
  const journal = local?.journal ?? memory;
  const unsaved = memory.entries;
  if (openTarget === null) return { store: local ?? refusing, journal, unsaved };

  if (!local) log.notice('The secret will hold the keys of the environment, and nothing else.');
  const store: CredentialStore = {
    async open(opened, spareBytes) {
      const kept = await local?.open(opened, spareBytes);
      const target = await openTarget({ env, file }, local);
      const open = await target.open(opened, spareBytes);
      const { save } = open;
      // A file that could not take the tokens when they came is tried again, and is no small matter.
      open.save = async (renewed) => {
        await save(renewed);
        await kept?.save(renewed);
      };
      return open;
    },
  };
  return { store, journal, unsaved };
}

/** The secret that `--secret` names; `local` is stamped with each write. */
export type OpenTarget = (
  credentials: Credentials,
  local: LocalFile | null,
) => Promise<CredentialStore>;

/** A name that is wrong is told at once; GitHub being away matters only when a token is due. */
export async function connectSecret(
  { secret, environment, secretName = defaultSecretName }: FetchOptions,
  { http, log, signal }: { http: Http; log: Log; signal: AbortSignal },
): Promise<OpenTarget | null> {
  if (secret === undefined) return null;
  const token = await readGitHubToken(process.env);
  if (token === null) throw noToken();
  log.mask(token);
  const apiUrl = readGitHubAddress(process.env);
  const github = connectGitHub({ token, tokenName, apiUrl, http });
  const open = () => openRepository(secret, github);
  const opened = await open().catch((error: unknown) => {
    if (error instanceof StatsError && error.meaning.passing) return null;
    throw error;
  });
  return async ({ env, file }, local) => {
    const { repository } = opened ?? (await open());
    return createGitHubSecret({
      github,
      tokenName,
      copy: file === null ? null : readCopyTime(env.values, statSync(file).mtimeMs),
      repository,
      environment: environment ?? null,
      secretName: secretName.toUpperCase(),
      clock,
      signal,
      warn: log.warning,
      // Where there is a file, they are in it.
      ifNotSaved: 'Renew the secret by the recovery lines above, with the command recover.',
      keepCopy: (stamped) => {
        try {
          local?.keepStamps(stamped);
        } catch {
          log.warning(`${file} could not be stamped with the time of this write.`);
        }
      },
    });
  };
}

/**
 * Writes the secret where the file is ahead of it, as after a run that was killed between the two, or
 * one without `--secret`: the workflow would spend what is spent. Only a text that is known to come from
 * this secret, and to be no older copy of it, is written. Resolves with whether it was.
 */
export async function catchUp(
  credentials: Credentials,
  openTarget: OpenTarget | null,
  { dryRun }: FetchOptions,
  log: Log,
): Promise<boolean> {
  const { env, file } = credentials;
  if (openTarget === null || file === null || dryRun || !isSaved(env.values)) return false;
  try {
    const local = createLocalFile({ file, accounts: [] });
    const opened = await (await openTarget(credentials, local)).open(env, 0);
    if (!isAhead(statSync(file).mtimeMs, Date.parse(opened.version))) return false;
    await opened.save(env);
    log.info(`${file} was ahead of ${opened.name}, which holds the same now.`);
    return true;
  } catch (error) {
    // Told again, and with more right, when a token is due.
    if (!(error instanceof StatsError)) throw error;
    log.debug(`The secret was not compared with ${file}: ${error.message}`);
    return error.code === 'secret-not-saved';
  }
}

/** Keys of the environment, and no secret: what is renewed would be lost. */
const refusing: CredentialStore = {
  open: () =>
    Promise.reject(
      new StatsError(
        'secret-not-writable',
        'A token is due, and the keys come from the environment, so the renewed one could not be kept.',
        'Put the keys into a .env.social, or name the secret that holds them by --secret owner/name.',
      ),
    ),
};

/** The journal of a run without a file: for as long as this process lives. */
function createMemory(): Journal & { entries(): JournalEntry['accounts'] } {
  let entries: JournalEntry['accounts'] = [];
  return {
    write: ({ accounts }) => {
      entries = [...accounts];
    },
    clear: () => {
      entries = [];
    },
    entries: () => entries,
  };
}

const describeSpent = (file: string): string =>
  `${file} says that a secret holds the same tokens (SOCIAL_SAVED_IN): that secret's are spent from here on. Write it as well by --secret owner/name, or use tokens of another sign-in here.`;

const noToken = () =>
  new StatsError(
    'invalid-input',
    '--secret needs a token of GitHub, and there is none.',
    'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
  );
