import type { EnvFile } from '../../credentials/env-file.ts';
import {
  isWritten,
  notWritable,
  toKey,
  toVersion,
  unusable,
} from '../../credentials/github-answers.ts';
import { assertRoom } from '../../credentials/saved-text.ts';
import { toSecretPlace } from '../../credentials/secret-place.ts';
import { loadSodium, seal } from '../../credentials/sodium.ts';
import { StatsError } from '../../errors.ts';
import { isRecord } from '../../net/assert.ts';
import type { GitHub } from '../../net/github.ts';
import { openRepository, tokenName } from '../open-repository.ts';

export interface OpenSecret {
  /** For messages: `the secret NAME of owner/repo`. */
  name: string;
  exists: boolean;
  /** Time of the last write, in ms since 1970; `null` when the secret does not exist. */
  updatedAt: number | null;
  /** The value of `SOCIAL_SAVED_IN` for a text in this secret. */
  target: string;
  environmentExists: boolean;
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
}): Promise<OpenSecret> {
  const { github, owner, repo, environment, secretName } = options;
  const { repository } = await openRepository(`${owner}/${repo}`, github);
  const place = toSecretPlace(repository, environment, tokenName);
  const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
  const secret = { ...place.parameters, secret_name: secretName };

  const keyAnswer = await readKey();
  const environmentExists = environment === null || keyAnswer.status !== 404;
  if (environmentExists) toKey(keyAnswer, place);
  const metadata = environmentExists
    ? await github(`GET /${place.route}/{secret_name}`, secret)
    : null;
  if (metadata && ![200, 404].includes(metadata.status))
    throw unusable(metadata, 'reading the secret', place);

  async function createEnvironment(): Promise<void> {
    const answer = await github('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
      ...place.parameters,
    });
    if (answer.status === 200 && isRecord(answer.data)) return;
    if (![401, 403, 404].includes(answer.status))
      throw unusable(answer, 'making the environment', place);
    throw new StatsError(
      'secret-not-writable',
      `GitHub does not let ${tokenName} make the environment ${environment} in ${owner}/${repo} (HTTP ${answer.status}).`,
      'Make it by hand under Settings, Environments, or give the token the repository permission "Administration: Read and write"; then start again.',
    );
  }

  return {
    name: `the secret ${secretName} of ${place.name}`,
    exists: metadata?.status === 200,
    updatedAt: metadata?.status === 200 ? Date.parse(toVersion(metadata, place)) : null,
    target: place.target(secretName),
    environmentExists,
    write: async (file) => {
      assertRoom(file, 0, secretName);
      if (!environmentExists) await createEnvironment();
      const [key, sodium] = await Promise.all([readKey(), loadSodium()]);
      const { id, key: publicKey } = toKey(key, place);
      const answer = await github(`PUT /${place.route}/{secret_name}`, {
        ...secret,
        encrypted_value: seal(file.text, publicKey, sodium),
        key_id: id,
      });
      if (isWritten(answer)) return;
      throw [401, 403, 404].includes(answer.status)
        ? notWritable(answer, place)
        : unusable(answer, 'writing the secret', place);
    },
  };
}
