import type { Clock } from '../clock.ts';
import { createGitHubSecret } from '../credentials/github-secret.ts';
import type { HandedOver } from '../credentials/handover.ts';
import type { CredentialStore } from '../credentials/store.ts';
import { StatsError, systemCode } from '../errors.ts';
import type { Log } from '../log.ts';
import { readGitHubAddress } from '../net/addresses.ts';
import { connectGitHub } from '../net/github.ts';
import type { Http } from '../net/http.ts';
import type { Inputs } from './inputs.ts';
import { openHandover, readStep } from './newest-env.ts';
import { readRepository, readVariable } from './read-repository.ts';

const tokenName = 'the token in secrets-token';

/**
 * Returns the store for the secret that the inputs name, in the repository of this run. It rejects with
 * `secret-not-writable` when `secrets-token` cannot write. `comparesRun`: it rejects a stale copy, by the
 * time at which this run got its copy. `ifNotSaved`: the hint of `secret-not-saved`. Throws `invalid-input`
 * without the runner's variables.
 */
export function createSecretStore(
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  { http, clock, log, signal }: { http: Http; clock: Clock; log: Log; signal?: AbortSignal },
  { comparesRun, ifNotSaved }: { comparesRun: boolean; ifNotSaved?: string },
): CredentialStore {
  const refusal = refuseToken(inputs);
  if (refusal !== null) return { open: () => Promise.reject(refusal) };

  const apiUrl = readGitHubAddress(environment);
  const repository = readRepository(environment);
  const step = readStep(environment);
  const connect = (token: string, tokenName: string) =>
    connectGitHub({ token, tokenName, apiUrl, http });
  return createGitHubSecret({
    github: connect(inputs.secretsToken, tokenName),
    tokenName,
    copy: comparesRun
      ? {
          id: Number(readVariable(environment, 'GITHUB_RUN_ID', /^\d+$/)),
          attempt: Number(readVariable(environment, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d*$/)),
          runnerName: environment.RUNNER_NAME ?? '',
          github: connect(inputs.githubToken, 'the token in github-token'),
        }
      : null,
    repository,
    environment: inputs.environment,
    secretName: inputs.secretName,
    clock,
    warn: log.warning,
    keepCopy: (file) => handOver({ file, isSaved: false, step }, inputs, environment, log),
    onSaved: (file) => handOver({ file, isSaved: true, step }, inputs, environment, log),
    ...(signal ? { signal } : {}),
    ...(ifNotSaved ? { ifNotSaved } : {}),
  });
}

/** For later steps of this job, which GitHub gives the same copy of the secret as this one. */
async function handOver(
  handedOver: HandedOver,
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  log: Log,
): Promise<void> {
  await openHandover(inputs, environment)
    ?.write(handedOver)
    .catch((error: unknown) => {
      log.warning(
        `The new text could not be stored in RUNNER_TEMP (${systemCode(error) ?? 'unknown'}): a later step of this job that uses the same secret treats its copy as stale.`,
      );
    });
}

function refuseToken({ secretsToken, githubToken, environment }: Inputs): StatsError | null {
  const [permission, input] =
    environment === null
      ? ['Secrets', 'permission-secrets']
      : ['Environments', 'permission-environments'];
  const make = `Pass a GitHub App token (actions/create-github-app-token with ${input}: write) or a fine-grained token with the repository permission "${permission}: Read and write".`;
  if (secretsToken === '') {
    return new StatsError(
      'secret-not-writable',
      'A token is due, and without the input secrets-token the renewed one could not be saved.',
      make,
    );
  }
  if (secretsToken === githubToken) {
    return new StatsError(
      'secret-not-writable',
      'The input secrets-token is github.token, which can never write secrets, whatever its permissions.',
      make,
    );
  }
  return null;
}
