import type { Clock } from '../../clock.ts';
import type { EnvFile } from '../../credentials/env-file.ts';
import {
  isAnswer,
  notWritable,
  toKey,
  toVersion,
  unusable,
} from '../../credentials/github-answers.ts';
import { createGitHubClock } from '../../credentials/github-clock.ts';
import { assertRoom } from '../../credentials/saved-text.ts';
import { type SecretPlace, toSecretPlace } from '../../credentials/secret-place.ts';
import { loadSodium, seal } from '../../credentials/sodium.ts';
import type { Version } from '../../credentials/store.ts';
import { writeSecret } from '../../credentials/write-secret.ts';
import { StatsError } from '../../errors.ts';
import { isRecord } from '../../net/assert.ts';
import type { GitHub } from '../../net/github.ts';
import { BilingualError } from '../bilingual-error.ts';
import { type OpenedRepository, openRepository, tokenName } from '../open-repository.ts';

export interface OpenSecret {
  /** For messages: `the secret NAME of owner/repo`. */
  name: string;
  exists: boolean;
  /** Time of the last write, in ms since 1970; `null` when the secret does not exist. */
  updatedAt: number | null;
  /** The value of `SOCIAL_SAVED_IN` for a text in this secret. */
  target: string;
  /** GitHub's clock minus this machine's, in ms. */
  clockOffsetMs: number;
  environmentExists: boolean;
  repository: OpenedRepository;
  /** Creates the environment if it is missing. Rejects with `secret-not-writable` when the token may not. */
  createEnvironment(): Promise<void>;
  /**
   * Creates the environment if it is missing, then encrypts the text and writes it. Rejects as `openSecret`.
   */
  write(file: EnvFile): Promise<void>;
}

/**
 * Checks that the repository exists and that this token can read its secrets' metadata; writes nothing.
 * Rejects with `invalid-input`, `wrong-target`, `secret-not-writable`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
export async function openSecret(options: {
  github: GitHub;
  owner: string;
  repo: string;
  environment: string | null;
  secretName: string;
  clock: Clock;
}): Promise<OpenSecret> {
  const { github, owner, repo, environment, secretName, clock } = options;
  const opened = await openRepository(`${owner}/${repo}`, github);
  const place = toSecretPlace(opened.repository, environment, tokenName);
  const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
  const secret = { ...place.parameters, secret_name: secretName };

  const keyAnswer = await readKey();
  const environmentExists = environment === null || keyAnswer.status !== 404;
  let isMissing = !environmentExists;
  if (environmentExists) toKey(keyAnswer, place);
  const githubClock = createGitHubClock(clock);
  githubClock.observe(keyAnswer);
  const readVersion = async (): Promise<Version> => {
    const metadata = await github(`GET /${place.route}/{secret_name}`, secret);
    githubClock.observe(metadata);
    const id = metadata.status === 404 ? missing : toVersion(metadata, place);
    return { id, readAt: clock.now() };
  };
  const version = environmentExists ? await readVersion() : { id: missing, readAt: 0 };
  const exists = version.id !== missing;
  const name = `the secret ${secretName} of ${place.name}`;

  async function createEnvironment(): Promise<void> {
    if (!isMissing) return;
    const answer = await github('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
      ...place.parameters,
    });
    isMissing = !(answer.status === 200 && isRecord(answer.data));
    if (!isMissing) return;
    if (![401, 403, 404].includes(answer.status))
      throw unusable(answer, 'making the environment', place);
    throw mayNotMake(`${environment} in ${owner}/${repo}`, answer.status);
  }

  return {
    name,
    exists,
    updatedAt: exists ? Date.parse(version.id) : null,
    target: place.target(secretName),
    clockOffsetMs: githubClock.offsetMs(),
    environmentExists,
    repository: opened,
    createEnvironment,
    write: async (file) => {
      assertRoom(file, 0, secretName);
      await createEnvironment();
      const sodium = await loadSodium();
      let key = toKey(await readKey(), place);
      const outcome = await writeSecret(
        file,
        { version: { ...version, readAt: 0 }, attempt: null },
        {
          readVersion,
          now: githubClock.now,
          clock,
          send: ({ text }) =>
            github(`PUT /${place.route}/{secret_name}`, {
              ...secret,
              encrypted_value: seal(text, key.key, sodium),
              key_id: key.id,
            }),
          renewKey: async () => {
            key = toKey(await readKey(), place);
          },
          toError: (cause) => toWriteError(cause, place),
          changedMeanwhile: () => changedMeanwhile(name),
        },
      );
      if (!outcome.saved) throw outcome.error;
    },
  };
}

/** The version of a secret that does not exist. */
const missing = 'missing';

function toWriteError(cause: unknown, place: SecretPlace): StatsError {
  if (cause instanceof StatsError) return cause;
  const answer = isAnswer(cause) ? cause : { status: 0, headers: {}, data: null };
  return [401, 403, 404].includes(answer.status)
    ? notWritable(answer, place)
    : unusable(answer, 'writing the secret', place);
}

const changedMeanwhile = (name: string) =>
  new BilingualError(
    'secret-not-saved',
    {
      en: `Somebody else wrote ${name} while setup was running, so it was not replaced.`,
      de: `Jemand anderes hat das Secret geschrieben, während setup lief; deshalb wurde es nicht ersetzt.`,
    },
    {
      en: 'The file holds what you gave. Look who writes the secret, then run setup again.',
      de: 'Die Datei enthält deine Angaben. Sieh nach, wer das Secret schreibt, und rufe setup dann noch einmal auf.',
    },
  );

/** `environment`: its name and where, such as `production in octo/site`. */
const mayNotMake = (environment: string, status: number) =>
  new BilingualError(
    'secret-not-writable',
    {
      en: `GitHub does not let ${tokenName} make the environment ${environment} (HTTP ${status}).`,
      de: `GitHub lässt das GitHub-Token das Environment ${environment} nicht anlegen (HTTP ${status}).`,
    },
    {
      en: 'Make it by hand under Settings, Environments, or give the token the repository permission "Administration: Read and write"; then start again.',
      de: 'Lege es von Hand unter „Settings“, „Environments“ an, oder gib dem Token die Repository-Berechtigung „Administration: Read and write“; beginne dann von vorn.',
    },
  );
