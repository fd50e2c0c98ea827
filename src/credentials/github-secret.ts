import type { Clock } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { type GitHub, type GitHubAnswer, isThrottled, loadOctokit } from '../net/github.ts';
import { requestsLeft } from '../net/http.ts';
import { assertNewest, type Copy, isRerun } from './assert-newest.ts';
import { readCopiedAt } from './copied-at.ts';
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
import { createGitHubClock } from './github-clock.ts';
import { assertRoom, assertTarget, stamp } from './saved-text.ts';
import {
  type Repository,
  type SecretPlace,
  type SettingNames,
  toSecretPlace,
} from './secret-place.ts';
import { loadSodium, type Sodium, seal } from './sodium.ts';
import type { CredentialStore, OpenStore, Version } from './store.ts';
import { type SecretWriter, writeSecret } from './write-secret.ts';
import { readSavedAt } from './write-times.ts';

/** The secret that the write probe names. GitHub refuses its empty body, so no such secret is created. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';

const endOfJobTries =
  'The job tries again at its end. If that fails as well, it prints a recovery line for each account.';

export interface GitHubSecretOptions {
  /** With a token that may write secrets. */
  github: GitHub;
  /** What that token is called where it was given, for errors: `the token in secrets-token`. */
  tokenName: string;
  /** What the settings are called, for errors; absent: as the action's inputs. */
  names?: SettingNames;
  /** Tells how old this copy of the text is; `null`: nothing but its stamp does. */
  copy: Copy | null;
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
  keepCopy?(file: EnvFile): Promise<void> | void;
  /** Called with the text that the secret holds now. */
  onSaved?(file: EnvFile): Promise<void> | void;
}

/** A secret of GitHub Actions. It can be written, sealed for the public key of its place, and never read. */
export const createGitHubSecret = (options: GitHubSecretOptions): CredentialStore => ({
  open: (file, spareBytes) => openSecret(file, spareBytes, options),
});

/** The requests for one secret. */
interface Requests {
  place: SecretPlace;
  readMetadata(): Promise<GitHubAnswer>;
  readKey(): Promise<GitHubAnswer>;
  /** Sends a write that GitHub must refuse, but only after it has checked the right to write. */
  probe(): Promise<GitHubAnswer>;
  removeProbe(): Promise<GitHubAnswer>;
  write(encryptedValue: string, keyId: string): Promise<GitHubAnswer>;
}

function toRequests({ github, ...options }: GitHubSecretOptions): Requests {
  const place = toSecretPlace(options.repository, options.environment, options.tokenName);
  const route = `/${place.route}/{secret_name}`;
  const named = (name: string) => ({ ...place.parameters, secret_name: name });
  return {
    place,
    readMetadata: () => github(`GET ${route}`, named(options.secretName)),
    readKey: () => github(`GET /${place.route}/public-key`, place.parameters),
    probe: () => github(`PUT ${route}`, named(probeName)),
    removeProbe: () => github(`DELETE ${route}`, named(probeName)),
    write: (encryptedValue, keyId) =>
      github(`PUT ${route}`, {
        ...named(options.secretName),
        encrypted_value: encryptedValue,
        key_id: keyId,
      }),
  };
}

async function openSecret(
  file: EnvFile,
  spareBytes: number,
  options: GitHubSecretOptions,
): Promise<OpenStore> {
  const { secretName, clock, copy } = options;
  const requests = toRequests(options);
  const { place } = requests;
  const target = place.target(secretName);
  assertTarget(file.values.get('SOCIAL_SAVED_IN'), target, options.names);
  assertRoom(stamp(file, target, clock.now()), spareBytes, secretName);
  const savedAt = readSavedAt(file.values);
  const run = copy && 'github' in copy ? copy : null;
  const { probe } = requests;
  const githubClock = createGitHubClock(clock);
  /** The times are those of the answer: others may take a minute longer. */
  const readMetadata = async () => {
    const answer = await requests.readMetadata();
    githubClock.observe(answer);
    return { answer, readAt: clock.now() };
  };
  const [{ answer: metadata, readAt }, keyAnswer, probed, firstRun, sodium] = await Promise.all([
    readMetadata(),
    requests.readKey(),
    // Harmless, so it is sent a second time after a broken connection or a gateway error.
    probe().then((answer) => (answer.status >= 500 ? probe() : answer), probe),
    // Without a stamp, only the run shows whether this copy is old.
    run && Number.isNaN(savedAt)
      ? readCopiedAt(run, place).catch((error: unknown) => {
          if (isRerun(run)) throw error;
          return null;
        })
      : null,
    loadOctokit().then(requestsLeft).then(loadSodium),
  ]);
  if (isWritten(probed)) await removeProbe(requests, options);
  if (metadata.status === 404) throw notFound(place, secretName, options.names);
  judgeProbe(probed, place, options);

  const version: Version = { id: toVersion(metadata, place), readAt };
  const now = githubClock.now();
  const offsetMs = githubClock.offsetMs();
  const of = { copy, secretName, place, savedAt, firstRun };
  const key = toKey(keyAnswer, place);
  const isNewest = await assertNewest(of, { updatedAt: Date.parse(version.id), now, offsetMs });

  const readVersion = async (): Promise<Version> => {
    const { answer, readAt } = await readMetadata();
    return { id: toVersion(answer, place), readAt };
  };
  const writer = {
    ...createSender(requests, options, { key, sodium, target, now: githubClock.now }),
    readVersion,
    now: githubClock.now,
    clock,
    signal: options.signal,
    toError: (cause: unknown) =>
      notSaved(cause, secretName, place, options.ifNotSaved ?? endOfJobTries),
    changedMeanwhile: () => changedMeanwhile(secretName),
  };
  return {
    name: `the secret ${secretName} of ${place.name}`,
    version,
    isNewest,
    tokenEndsAt: toTokenEnd(metadata),
    clockOffsetMs: offsetMs,
    readVersion,
    save: async (newFile, expected, onAttempt) => {
      const outcome = await writeSecret(newFile, expected, writer, onAttempt);
      const sent = writer.lastSent();
      if (outcome.saved && sent) await options.onSaved?.(sent);
      return outcome;
    },
  };
}

/** Seals texts, stamped with time and target, for the public key of the secret's place. */
function createSender(
  { place, readKey, write }: Requests,
  { keepCopy }: GitHubSecretOptions,
  given: { key: { id: string; key: string }; sodium: Sodium; target: string; now(): number },
): Pick<SecretWriter, 'send' | 'renewKey'> & { lastSent(): EnvFile | null } {
  const { sodium, target, now } = given;
  let { key } = given;
  let last: EnvFile | null = null;
  return {
    lastSent: () => last,
    send: async (file) => {
      const stamped = stamp(file, target, now());
      last = stamped;
      await keepCopy?.(stamped);
      return write(seal(stamped.text, key.key, sodium), key.id);
    },
    renewKey: async () => {
      key = toKey(await readKey(), place);
    },
  };
}

/** GitHub checks the right to write before it refuses the body. */
function judgeProbe(probed: GitHubAnswer, place: SecretPlace, { warn }: GitHubSecretOptions): void {
  if (probed.status === 422 || isWritten(probed)) return;
  if (isThrottled(probed)) throw unusable(probed, 'writing secrets', place);
  if ([401, 403, 404].includes(probed.status)) throw notWritable(probed, place);
  warn(`GitHub did not say whether the secret may be written (HTTP ${probed.status}); continuing.`);
}

async function removeProbe(
  { place, removeProbe: remove }: Requests,
  { warn }: GitHubSecretOptions,
): Promise<void> {
  const removed = await remove().catch(() => null);
  if (removed?.status === 204) return;
  warn(`GitHub stored the write probe as a secret: delete ${probeName} in ${place.name}.`);
}

const changedMeanwhile = (secretName: string) =>
  new StatsError(
    'secret-not-saved',
    `The secret ${secretName} was changed by somebody else just before this run wrote it, so it was not overwritten.`,
    'Start a new run. If it fails with reauthorize, restore the secret with the recovery lines.',
  );
