import type { Account } from '../../credentials/accounts.ts';
import { createGitHubSecret } from '../../credentials/github-secret.ts';
import type { Journal, JournalEntry } from '../../credentials/journal.ts';
import { createLocalFile, type LocalFile } from '../../credentials/local-file.ts';
import type { CredentialStore } from '../../credentials/store.ts';
import { isAhead, isShared, isUnsaved } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { readGitHubAddress } from '../../net/addresses.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { defaultSecretName, platforms } from '../../platforms/index.ts';
import type { Computer } from '../computer.ts';
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
  /** Renewed tokens that only this process holds. */
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
  const local = file === null ? null : createLocalFile({ file, accounts, platforms });
  const memory = createMemory();
  const journal = local?.journal ?? memory;
  const unsaved = local?.unwritten ?? memory.entries;
  if (openTarget === null) {
    if (local === null) return { store: refusing(nowhereToKeep()), journal, unsaved };
    const store = isShared(env.values) ? refusing(sharedWithSecret(file ?? '')) : local;
    return { store, journal, unsaved };
  }

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
          if (!outcome.saved && outcome.attempt === null) local?.forgetSavedAt();
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

export interface SecretDependencies {
  http: Http;
  log: Log;
  signal: AbortSignal;
  computer: Computer;
}

/**
 * Looks up the repository of `--secret` with GitHub's token; `null` without that option. Rejects at once with `invalid-input`,
 * `wrong-target` or `secret-not-writable` for a wrong name, a missing token or a wrong one. If GitHub is
 * unavailable, the returned function looks it up again: this matters only when a token is due.
 */
export async function connectSecret(
  { secret, environment, secretName = defaultSecretName }: SecretOptions,
  { token, http, log, signal, computer }: SecretDependencies & { token: string | null },
): Promise<OpenTarget | null> {
  if (secret === undefined) return null;
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
      copy: file === null ? null : { writtenAt: computer.writtenAt(file) },
      repository,
      environment: environment ?? null,
      secretName: secretName.toUpperCase(),
      clock: computer.clock,
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

/** What became of a file that is ahead of its secret; `none` for one that is not. */
export type CatchUp = 'none' | 'written' | 'failed';

/**
 * Writes the secret when the file is newer, for example after a run that was killed between the two writes:
 * otherwise the workflow would use spent tokens. Writes only a text that was saved in this secret and is not
 * stale. An attempt to write stamps the file, so the caller must read it again.
 */
export async function catchUp(
  credentials: Credentials,
  openTarget: OpenTarget | null,
  { dryRun }: { dryRun?: boolean },
  { log, computer }: Pick<SecretDependencies, 'log' | 'computer'>,
): Promise<CatchUp> {
  const { env, file } = credentials;
  if (openTarget === null || file === null || dryRun || !isShared(env.values)) return 'none';
  try {
    const local = createLocalFile({ file, accounts: [], platforms });
    const opened = await (await openTarget(credentials, local)).open(env, 0);
    const writtenAt = computer.writtenAt(file) + opened.clockOffsetMs;
    const isNewer = isUnsaved(env.values) || isAhead(writtenAt, Date.parse(opened.version.id));
    if (!isNewer) return 'none';
    const outcome = await opened.save(env, { version: opened.version, attempt: null });
    if (!outcome.saved) {
      local.forgetSavedAt();
      throw outcome.error;
    }
    log.info(`${file} was ahead of ${opened.name}, which holds the same now.`);
    return 'written';
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    const said = `${file} could not be compared with the secret: ${error.message}`;
    if (isUnsaved(env.values)) log.warning(`${said} ${error.hint}`);
    // Not a failure yet: when a token is due, opening the secret reports the same error.
    else log.debug(said);
    return isUnsaved(env.values) || error.code === 'secret-not-saved' ? 'failed' : 'none';
  }
}

/** A store for tokens that must not be spent. */
const refusing = (error: StatsError): CredentialStore => ({ open: () => Promise.reject(error) });

const nowhereToKeep = () =>
  new StatsError(
    'secret-not-writable',
    'A token is due, and the keys come from the environment, so the renewed one could not be kept.',
    'Put the keys into a .env.social, or name the secret that holds them by --secret owner/name.',
  );

const sharedWithSecret = (file: string) =>
  new StatsError(
    'wrong-target',
    `A token is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN): renewing them here alone would break the workflow.`,
    'Add --secret owner/name, which writes the secret as well; or sign in for this file alone: run setup without --secret and with another --env-file.',
  );

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

const noToken = () =>
  new StatsError(
    'invalid-input',
    '--secret needs a token of GitHub, and there is none.',
    'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
  );
