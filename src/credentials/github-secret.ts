import type { Clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { type GitHub, type GitHubAnswer, isThrottled, loadOctokit } from '../net/github.ts';
import { requestsLeft } from '../net/http.ts';
import { type CopyingRun, readCopiedAt } from './copied-at.ts';
import type { EnvFile } from './env-file.ts';
import {
  isWritten,
  notFound,
  notSaved,
  notWritable,
  toKey,
  toTokenEnd,
  toVersion,
  unusable,
} from './github-answers.ts';
import { assertRoom, assertTarget, stamp } from './saved-text.ts';
import { type Repository, toSecretPlace } from './secret-place.ts';
import { loadSodium, seal } from './sodium.ts';
import type { CredentialStore, OpenStore, Version } from './store.ts';
import { writeSecret } from './write-secret.ts';
import { clockSkewMs, judgeWriter, readSavedAt } from './write-times.ts';

/** The secret that the write probe names. GitHub refuses its empty body, so no such secret is created. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';

const endOfJobTries =
  'The end of this job tries once more; if that fails too, it prints a recovery line for each account.';

export interface GitHubSecretOptions {
  /** With a token that may write secrets. */
  github: GitHub;
  /** What that token is called where it was given, for errors: `the token in secrets-token`. */
  tokenName: string;
  /**
   * Tells how old this copy of the text is: the run that was given it, or when its file was last written, in ms
   * since 1970 by this machine's clock. `null`: it is known to be the newest.
   */
  copy: CopyingRun | { writtenAt: number } | null;
  repository: Repository;
  /** `null`: the repository's own secret. */
  environment: string | null;
  secretName: string;
  clock: Clock;
  /** Aborted: gives up the waits between two attempts to write. */
  signal?: AbortSignal;
  warn(message: string): void;
  /** The hint of `secret-not-saved`; by default that the end of the job tries again. */
  ifNotSaved?: string;
  /**
   * Called with each text right before it is sent, stamps included, for a local copy of it: a copy with an
   * earlier stamp than the secret's would count as stale later.
   */
  keepCopy?(file: EnvFile): void;
}

/** A secret of GitHub Actions. It can be written, sealed for the public key of its place, and never read. */
export function createGitHubSecret(options: GitHubSecretOptions): CredentialStore {
  const { github, secretName, clock, ifNotSaved = endOfJobTries } = options;
  const place = toSecretPlace(options.repository, options.environment, options.tokenName);
  const target = place.target(secretName);
  const secret = (name: string) => ({ ...place.parameters, secret_name: name });
  const readMetadata = () => github(`GET /${place.route}/{secret_name}`, secret(secretName));
  const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
  const githubClock = createGitHubClock(clock);
  const run = options.copy && 'github' in options.copy ? options.copy : null;
  const isRerun = run !== null && run.attempt > 1;

  async function open(file: EnvFile, spareBytes: number): Promise<OpenStore> {
    assertTarget(file.values.get('SOCIAL_SAVED_IN'), target);
    assertRoom(stamp(file, target, clock.now()), spareBytes, secretName);
    const savedAt = readSavedAt(file.values);
    const [metadata, keyAnswer, probed, firstRun, sodium] = await Promise.all([
      readMetadata(),
      readKey(),
      probe().then((answer) => (answer.status >= 500 ? probe() : answer), probe),
      // Without a stamp, only the run tells whether this copy is old.
      run && Number.isNaN(savedAt) ? readCopiedAt(run, place).catch(ignoreUnlessRerun) : null,
      loadOctokit().then(requestsLeft).then(loadSodium),
    ]);
    if (isWritten(probed)) await removeProbe();
    if (metadata.status === 404) throw notFound(place, secretName);
    judgeProbe(probed);
    const toRead = (answer: GitHubAnswer): Version => {
      githubClock.observe(answer);
      return { id: toVersion(answer, place), readAt: clock.now() };
    };
    const version = toRead(metadata);
    let key = toKey(keyAnswer, place);
    await assertNewest(savedAt, Date.parse(version.id), firstRun);

    const readVersion = async () => toRead(await readMetadata());
    return {
      name: `the secret ${secretName} of ${place.name}`,
      version,
      tokenEndsAt: toTokenEnd(metadata),
      clockOffsetMs: githubClock.now() - clock.now(),
      readVersion,
      save: (newFile, expected, onAttempt) => {
        const writer = {
          send: (text: EnvFile) => {
            const stamped = stamp(text, target, githubClock.now());
            options.keepCopy?.(stamped);
            return github(`PUT /${place.route}/{secret_name}`, {
              ...secret(secretName),
              encrypted_value: seal(stamped.text, key.key, sodium),
              key_id: key.id,
            });
          },
          renewKey: async () => {
            key = toKey(await readKey(), place);
          },
          readVersion,
          now: githubClock.now,
          clock,
          signal: options.signal,
          toError: (cause: unknown) => notSaved(cause, secretName, place, ifNotSaved),
          changedMeanwhile: () => changedMeanwhile(secretName),
        };
        return writeSecret(newFile, expected, writer, onAttempt);
      },
    };
  }

  /** Harmless, so it is sent a second time after a broken connection or a gateway error. */
  const probe = () => github(`PUT /${place.route}/{secret_name}`, secret(probeName));

  /** GitHub checks the right to write before it refuses the body. */
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

  function rethrow(error: unknown): never {
    throw error;
  }

  function ignoreUnlessRerun(error: unknown): null {
    if (isRerun) throw error;
    return null;
  }

  /**
   * Rejects with `stale-copy` when the secret was written after this copy was made: its tokens may be spent.
   * `firstRun` is the time of the run's copy, if it was asked for already.
   */
  async function assertNewest(
    savedAt: number,
    updatedAt: number,
    firstRun: number | GitHubAnswer | null,
  ): Promise<void> {
    if (savedAt > githubClock.now() + clockSkewMs) throw savedInFuture(secretName);
    if (options.copy && 'writtenAt' in options.copy) {
      const { writtenAt } = options.copy;
      const offsetMs = githubClock.now() - clock.now();
      const copiedAt = Number.isNaN(savedAt) ? writtenAt + offsetMs : savedAt;
      const isOwn = judgeWriter(savedAt, updatedAt) === 'this copy';
      if (!isOwn && updatedAt >= copiedAt) throw oldFile(secretName);
      return;
    }
    const writer = judgeWriter(savedAt, updatedAt);
    // If this copy may have made the last write, only a run that can be read proves it stale.
    const isCertain = writer === 'somebody else';
    const copiedAt =
      run === null || writer === 'unknown' || writer === 'this copy'
        ? firstRun
        : await readCopiedAt(run, place).catch(isCertain ? rethrow : ignoreUnlessRerun);
    if (copiedAt === null) return;
    // GitHub's times are whole seconds: within one, the write may have come second.
    if (typeof copiedAt === 'number') {
      if (updatedAt >= copiedAt) throw staleCopy(secretName);
      return;
    }
    if (!isCertain && !isRerun) return;
    const isPassing = isThrottled(copiedAt) || copiedAt.status >= 500;
    throw isPassing
      ? unusable(copiedAt, 'reading this run', place)
      : runUnreadable(secretName, copiedAt.status);
  }

  return { open };
}

/** GitHub's time, as its last observed answer tells: its clock alone orders the times of secrets. */
function createGitHubClock(clock: Clock) {
  let offsetMs = 0;
  return {
    /** `Date` is in whole seconds: https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1 */
    observe: ({ headers }: GitHubAnswer) => {
      const at = Date.parse(String(headers.date ?? ''));
      if (!Number.isNaN(at)) offsetMs = at - Math.floor(clock.now() / 1000) * 1000;
    },
    /** In ms since 1970. */
    now: () => clock.now() + offsetMs,
  };
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

const savedInFuture = (secretName: string) =>
  new StatsError(
    'stale-copy',
    `SOCIAL_SAVED_AT in this copy of ${secretName} is in the future by GitHub's clock, so nobody can tell whether the copy is the newest.`,
    'A computer with a wrong clock saved it. Wait until that time; or, if you are sure that this is the newest text, delete its line SOCIAL_SAVED_AT.',
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
