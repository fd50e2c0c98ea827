import type { Clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { type GitHub, type GitHubAnswer, isThrottled, loadOctokit } from '../net/github.ts';
import { requestsLeft } from '../net/http.ts';
import { type CopyingRun, readCopiedAt } from './copied-at.ts';
import type { EnvFile } from './env-file.ts';
import {
  isAnswer,
  isWritten,
  notFound,
  notSaved,
  notWritable,
  toKey,
  toTokenEnd,
  toVersion,
  unusable,
  waitBeforeRepeat,
} from './github-answers.ts';
import { assertRoom, assertTarget, stamp } from './saved-text.ts';
import { seal } from './seal.ts';
import { type Repository, toSecretPlace } from './secret-place.ts';
import { loadSodium } from './sodium.ts';
import type { CredentialStore, OpenStore } from './store.ts';
import { judgeWriter, readSavedAt } from './write-times.ts';

/** The name that the write probe uses; GitHub refuses its empty body, so no secret of this name comes to be. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';

const saveAttempts = 4;

const endOfJobTries =
  'The end of this job tries once more; if that fails too, it prints a recovery line for each account.';

export interface GitHubSecretOptions {
  /** By a token that may write secrets. */
  github: GitHub;
  /** What that token is called where it was given, for errors: `the token in secrets-token`. */
  tokenName: string;
  /** The run that holds the copy; or when the copy was made, in ms since 1970; `null`: it is the newest. */
  copy: CopyingRun | number | null;
  repository: Repository;
  /** `null`: the repository's own secret. */
  environment: string | null;
  secretName: string;
  clock: Clock;
  /** Gives up the waits between two attempts. */
  signal?: AbortSignal;
  warn(message: string): void;
  /** What becomes of tokens that could not be saved, for that error's hint; the end of the job tries again without it. */
  ifNotSaved?: string;
  /**
   * Given each text as it is about to be sent, stamps included. A copy with an earlier time than the
   * secret's would look stale later, even where only the answer to the write got lost.
   */
  keepCopy?(file: EnvFile): void;
}

/** A secret of GitHub Actions: sealed for the public key of its place, never readable again. */
export function createGitHubSecret(options: GitHubSecretOptions): CredentialStore {
  const { github, secretName, clock, ifNotSaved = endOfJobTries } = options;
  const place = toSecretPlace(options.repository, options.environment, options.tokenName);
  const target = place.target(secretName);
  const secret = (name: string) => ({ ...place.parameters, secret_name: name });

  const readMetadata = () => github(`GET /${place.route}/{secret_name}`, secret(secretName));
  const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);

  // Harmless, so a connection that drops, or a gateway that fails, is worth a second one.
  const probe = () => github(`PUT /${place.route}/{secret_name}`, secret(probeName));

  async function open(file: EnvFile, spareBytes: number): Promise<OpenStore> {
    assertTarget(file.values.get('SOCIAL_SAVED_IN'), target);
    assertRoom(stamp(file, target, clock.now()), spareBytes, secretName);
    const savedAt = readSavedAt(file.values);
    const [metadata, keyAnswer, probed, firstRun, sodium] = await Promise.all([
      readMetadata(),
      readKey(),
      probe().then((answer) => (answer.status >= 500 ? probe() : answer), probe),
      // A text that was never saved here: the run alone can tell whether it is a copy of old.
      Number.isNaN(savedAt) ? readCopy().catch(ignoreUnlessRerun) : null,
      loadOctokit().then(requestsLeft).then(loadSodium),
    ]);
    if (isWritten(probed)) await removeProbe();
    if (metadata.status === 404) throw notFound(place, secretName);
    judgeProbe(probed);
    const version = toVersion(metadata, place);
    let key = toKey(keyAnswer, place);
    const updatedAt = Date.parse(version);
    const writer = judgeWriter(savedAt, updatedAt);
    // Only a run that can be read proves a copy stale if this copy may have made the last write.
    const isCertain = writer === 'somebody else';
    const copiedAt =
      writer === 'unknown' || writer === 'this copy'
        ? firstRun
        : await readCopy().catch(isCertain ? rethrow : ignoreUnlessRerun);
    if (copiedAt !== null) assertFresh(copiedAt, updatedAt, isCertain);

    const send = (newFile: EnvFile) => {
      const stamped = stamp(newFile, target, clock.now());
      options.keepCopy?.(stamped);
      return github(`PUT /${place.route}/{secret_name}`, {
        ...secret(secretName),
        encrypted_value: seal(stamped.text, key.key, sodium),
        key_id: key.id,
      });
    };

    async function save(newFile: EnvFile): Promise<void> {
      let refreshedKey = false;
      opened.unclear = false;
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await send(newFile).catch((error: unknown) => error);
        if (isAnswer(outcome) && isWritten(outcome)) return;
        if (!isAnswer(outcome) || outcome.status >= 500) opened.unclear = true;

        if (isAnswer(outcome) && outcome.status === 422 && !refreshedKey) {
          // The repository's key may have changed since it was read.
          refreshedKey = true;
          try {
            key = toKey(await readKey(), place);
          } catch (error) {
            throw notSaved(error, secretName, place, ifNotSaved);
          }
          continue;
        }
        const waitMs = waitBeforeRepeat(outcome, attempt, clock.now());
        if (waitMs === null || attempt === saveAttempts)
          throw notSaved(outcome, secretName, place, ifNotSaved);
        await clock.sleep(waitMs, options.signal);
        if (!opened.unclear && (await isReplaced())) throw changedMeanwhile(secretName);
      }
    }

    /** Whether somebody wrote between two attempts; unread, the repeat decides. */
    const isReplaced = () =>
      opened.readVersion().then(
        (now) => now !== opened.version,
        () => false,
      );

    const opened: OpenStore = {
      name: `the secret ${secretName} of ${place.name}`,
      version,
      tokenEndsAt: toTokenEnd(metadata),
      unclear: false,
      readVersion: async () => toVersion(await readMetadata(), place),
      save,
    };
    return opened;
  }

  /** GitHub refuses the probe's body only after the right to write. */
  function judgeProbe(probed: GitHubAnswer): void {
    if (probed.status === 422 || isWritten(probed)) return;
    if (isThrottled(probed)) throw unusable(probed, 'writing secrets', place);
    if ([401, 403, 404].includes(probed.status)) throw notWritable(probed, place);
    options.warn(
      `Whether the secret may be written could not be told beforehand (HTTP ${probed.status}); going on.`,
    );
  }

  async function removeProbe(): Promise<void> {
    const removed = await github(`DELETE /${place.route}/{secret_name}`, secret(probeName)).catch(
      () => null,
    );
    if (removed?.status === 204) return;
    options.warn(`GitHub took the write probe for a secret: delete ${probeName} in ${place.name}.`);
  }

  const readCopy = async () =>
    typeof options.copy === 'object'
      ? options.copy && readCopiedAt(options.copy, place)
      : options.copy;

  const isRerun = typeof options.copy === 'object' && (options.copy?.attempt ?? 1) > 1;

  function rethrow(error: unknown): never {
    throw error;
  }

  function ignoreUnlessRerun(error: unknown): null {
    if (isRerun) throw error;
    return null;
  }

  /** A run that waited, or is run again, may hold spent tokens. */
  function assertFresh(
    copiedAt: number | GitHubAnswer,
    updatedAt: number,
    isCertain: boolean,
  ): void {
    if (typeof copiedAt === 'number') {
      // GitHub tells whole seconds: of two things in one, the write may have been the later.
      if (updatedAt >= copiedAt)
        throw typeof options.copy === 'number' ? oldFile(secretName) : staleCopy(secretName);
      return;
    }
    if (!isCertain && !isRerun) return;
    const passing = isThrottled(copiedAt) || copiedAt.status >= 500;
    throw passing
      ? unusable(copiedAt, 'reading this run', place)
      : runUnreadable(secretName, copiedAt.status);
  }

  return { open };
}

const changedMeanwhile = (secretName: string) =>
  new StatsError(
    'secret-not-saved',
    `Somebody wrote the secret ${secretName} while this run was about to, so it is left as it is.`,
    'Start a new run: if it says reauthorize, renew the secret by the recovery lines in this log.',
  );

const staleCopy = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written after this run was given its copy, so the tokens here may be spent.`,
    'Start a new run instead of running this one again, and give the workflow a concurrency group.',
  );

const oldFile = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written after this copy of it was made, so the tokens here may be spent.`,
    'Sign in again; or, if you have put this very text into the secret yourself, save the file anew without its line SOCIAL_SAVED_AT.',
  );

const runUnreadable = (secretName: string, status: number) =>
  new StatsError(
    'stale-copy',
    `The secret ${secretName} was written since it was last saved here, and this run could not be read to tell when it got its copy (HTTP ${status}).`,
    'Give the job the permission actions: read.',
  );
