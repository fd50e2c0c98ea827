import { statSync } from 'node:fs';
import { systemClock as clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { createGitHubSecret } from '../../credentials/github-secret.ts';
import type { Journal, JournalEntry } from '../../credentials/journal.ts';
import { createLocalFile, type LocalFile } from '../../credentials/local-file.ts';
import type { CredentialStore } from '../../credentials/store.ts';
import { isAhead, isSaved } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { readGitHubAddress } from '../../net/addresses.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { defaultSecretName } from '../../platforms/index.ts';
import { readGitHubToken } from '../github-token.ts';
import { openRepository, tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';

/** The secret that `fetch` also writes. */
export interface SecretOptions {
  /** `owner/name`; absent: no secret is written. */
  secret?: string;
  /** The secret's environment; absent: a secret of the repository. */
  environment?: string;
  secretName?: string;
}

/** Where renewed tokens go. */
export interface Kept {
  store: CredentialStore;
  journal: Journal;
  /** Renewed tokens that neither the store nor a file holds; always empty when the run has a file. */
  unsaved(): JournalEntry['accounts'];
}

/**
 * Returns the store and the journal of a run: the file, the secret, or both. If there is neither, because the
 * keys come from the environment, the store rejects with `secret-not-writable`.
 */
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
      return {
        ...open,
        // Writes the file again if the journal's write into it failed.
        save: async (renewed, expected, onAttempt) => {
          const outcome = await open.save(renewed, expected, onAttempt);
          return outcome.saved && kept ? kept.save(renewed, expected) : outcome;
        },
      };
    },
  };
  return { store, journal, unsaved };
}

/** Opens the secret that `--secret` names. `local` gets the stamps of each write. */
export type OpenTarget = (
  credentials: Credentials,
  local: LocalFile | null,
) => Promise<CredentialStore>;

/**
 * Looks up the repository of `--secret`; `null` without that option. Rejects at once with `invalid-input`,
 * `wrong-target` or `secret-not-writable` for a wrong name, a missing token or a wrong one. If GitHub is
 * unavailable, the returned function looks it up again: this matters only when a token is due.
 */
export async function connectSecret(
  { secret, environment, secretName = defaultSecretName }: SecretOptions,
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
  return async ({ file }, local) => {
    const { repository } = opened ?? (await open());
    return createGitHubSecret({
      github,
      tokenName,
      copy: file === null ? null : { writtenAt: statSync(file).mtimeMs },
      repository,
      environment: environment ?? null,
      secretName: secretName.toUpperCase(),
      clock,
      signal,
      warn: log.warning,
      // For runs without a file: with one, the renewed tokens are in it, and fetch shows another hint.
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
 * Writes the secret when the file is ahead of it, as after a run that was killed between the two writes or
 * that had no `--secret`: the workflow would use refresh tokens that are used up already. Only writes a text
 * that was saved in this secret and is not a stale copy of it. Resolves with true when a write was tried: it
 * stamps the file, which must then be read again.
 */
export async function catchUp(
  credentials: Credentials,
  openTarget: OpenTarget | null,
  { dryRun }: { dryRun?: boolean },
  log: Log,
): Promise<boolean> {
  const { env, file } = credentials;
  if (openTarget === null || file === null || dryRun || !isSaved(env.values)) return false;
  try {
    const local = createLocalFile({ file, accounts: [] });
    const opened = await (await openTarget(credentials, local)).open(env, 0);
    const writtenAt = statSync(file).mtimeMs + opened.clockOffsetMs;
    if (!isAhead(writtenAt, Date.parse(opened.version.id))) return false;
    const outcome = await opened.save(env, { version: opened.version, attempt: null });
    if (!outcome.saved) throw outcome.error;
    log.info(`${file} was ahead of ${opened.name}, which holds the same now.`);
    return true;
  } catch (error) {
    // Not a failure yet: when a token is due, opening the secret reports the same error.
    if (!(error instanceof StatsError)) throw error;
    log.debug(`The secret was not compared with ${file}: ${error.message}`);
    return error.code === 'secret-not-saved';
  }
}

/** For keys from the environment without a secret: a renewed token would be lost. */
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

/** The journal of a run without a file: lost when the process ends. */
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
