import type { Account } from '../../credentials/accounts.ts';
import { createGitHubSecret } from '../../credentials/github-secret.ts';
import type { Journal, JournalEntry } from '../../credentials/journal.ts';
import { createLocalFile, type LocalFile } from '../../credentials/local-file.ts';
import type { CredentialStore } from '../../credentials/store.ts';
import { isAhead, isShared, isUnsaved } from '../../credentials/write-times.ts';
import { StatsError } from '../../errors.ts';
import { inEach } from '../../locale/text.ts';
import type { Log } from '../../log.ts';
import { readGitHubAddress } from '../../net/addresses.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { defaultSecretName, platforms } from '../../platforms/index.ts';
import { BilingualError } from '../bilingual-error.ts';
import type { Computer } from '../computer.ts';
import { translateError } from '../describe-error.ts';
import { openRepository, optionNames, tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import type { Say } from '../say.ts';

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
  say: Say,
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

  if (!local)
    say.notice({
      en: 'The secret will hold the keys of the environment, and nothing else.',
      de: 'Das Secret wird die Schlüssel aus der Umgebung enthalten und sonst nichts.',
    });
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
  /** For code that speaks English only. */
  log: Log;
  say: Say;
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
  { token, http, log, say, signal, computer }: SecretDependencies & { token: string | null },
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
      names: optionNames,
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
          say.warning({
            en: `${file} could not be stamped with the time of this write.`,
            de: `Die Zeit des Schreibens konnte nicht in ${file} vermerkt werden.`,
          });
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
  { log, say, computer }: Pick<SecretDependencies, 'log' | 'say' | 'computer'>,
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
    say.info({
      en: `${file} was ahead of ${opened.name}, which holds the same now.`,
      de: `${file} war neuer als das Secret, das jetzt dasselbe enthält.`,
    });
    return 'written';
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    const { message, hint } = translateError(error);
    const said = {
      en: `${file} could not be compared with the secret: ${message.en}`,
      de: `${file} ließ sich nicht mit dem Secret vergleichen: ${message.de}`,
    };
    if (isUnsaved(env.values)) say.warning(inEach((locale) => `${said[locale]} ${hint[locale]}`));
    // Not a failure yet: when a token is due, opening the secret reports the same error.
    else log.debug(said.en);
    return isUnsaved(env.values) || error.code === 'secret-not-saved' ? 'failed' : 'none';
  }
}

/** A store for tokens that must not be spent. */
const refusing = (error: StatsError): CredentialStore => ({ open: () => Promise.reject(error) });

const nowhereToKeep = () =>
  new BilingualError(
    'secret-not-writable',
    {
      en: 'A token is due, and the keys come from the environment, so the renewed one could not be kept.',
      de: 'Ein Token ist fällig, und die Schlüssel kommen aus der Umgebung: Das erneuerte ließe sich nicht speichern.',
    },
    {
      en: 'Put the keys into a .env.social, or name the secret that holds them by --secret owner/name.',
      de: 'Schreibe die Schlüssel in eine .env.social, oder nenne mit --secret owner/name das Secret, das sie enthält.',
    },
  );

const sharedWithSecret = (file: string) =>
  new BilingualError(
    'wrong-target',
    {
      en: `A token is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN): renewing them here alone would break the workflow.`,
      de: `Ein Token ist fällig, und ein Secret enthält dieselben Tokens wie ${file} (SOCIAL_SAVED_IN): Würden sie nur hier erneuert, liefe der Workflow nicht mehr.`,
    },
    {
      en: 'Add --secret owner/name, which writes the secret as well; or sign in for this file alone: run setup without --secret and with another --env-file.',
      de: 'Ergänze --secret owner/name, damit auch das Secret geschrieben wird; oder melde dich nur für diese Datei an: mit setup ohne --secret und mit einer anderen --env-file.',
    },
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
  new BilingualError(
    'invalid-input',
    {
      en: '--secret needs a GitHub token, and none was found.',
      de: '--secret braucht ein GitHub-Token, und es wurde keines gefunden.',
    },
    {
      en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
      de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an.',
    },
  );
