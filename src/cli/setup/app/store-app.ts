import { toKey, unusable } from '../../../credentials/github-answers.ts';
import type { SecretPlace } from '../../../credentials/secret-place.ts';
import { loadSodium, seal } from '../../../credentials/sodium.ts';
import type { StatsError } from '../../../errors.ts';
import type { GitHub, GitHubAnswer } from '../../../net/github.ts';
import { BilingualError } from '../../bilingual-error.ts';
import type { AppKey } from './app-key.ts';

/** The names by which the workflow reads the App. */
export const clientIdVariable = 'STATS_APP_CLIENT_ID';
export const keySecret = 'STATS_APP_PRIVATE_KEY';

/** The routes of variables are those of secrets with another word. */
const toVariablesRoute = ({ route }: SecretPlace): string => route.replace(/secrets$/, 'variables');

/**
 * Whether the place has the App's client id and key already. Rejects with `secret-not-writable` when the token may
 * not read the variables.
 */
export async function hasApp(github: GitHub, place: SecretPlace): Promise<boolean> {
  const { route, parameters } = place;
  const [variable, secret] = await Promise.all([
    github(`GET /${toVariablesRoute(place)}/{name}`, { ...parameters, name: clientIdVariable }),
    github(`GET /${route}/{secret_name}`, { ...parameters, secret_name: keySecret }),
  ]);
  if (![200, 404].includes(variable.status)) throw notAllowed(variable, place);
  return variable.status === 200 && secret.status === 200;
}

/** Stores the App's client id as a variable and its key as a secret. Rejects with `secret-not-writable` and others. */
export async function storeApp(
  { clientId, privateKey }: Pick<AppKey, 'clientId' | 'privateKey'>,
  github: GitHub,
  place: SecretPlace,
): Promise<void> {
  const { route, parameters } = place;
  const variables = toVariablesRoute(place);
  const variable = { name: clientIdVariable, value: clientId };
  const made = await github(`POST /${variables}`, { ...parameters, ...variable });
  const kept =
    made.status === 409
      ? await github(`PATCH /${variables}/{name}`, { ...parameters, ...variable })
      : made;
  if (![201, 204].includes(kept.status)) throw notAllowed(kept, place);
  const key = toKey(await github(`GET /${route}/public-key`, parameters), place);
  const written = await github(`PUT /${route}/{secret_name}`, {
    ...parameters,
    secret_name: keySecret,
    encrypted_value: seal(privateKey, key.key, await loadSodium()),
    key_id: key.id,
  });
  if (![201, 204].includes(written.status))
    throw unusable(written, `writing the secret ${keySecret}`, place);
}

/** https://docs.github.com/en/rest/actions/variables */
function notAllowed(answer: GitHubAnswer, place: SecretPlace): StatsError {
  if (![401, 403, 404].includes(answer.status))
    return unusable(answer, `the variable ${clientIdVariable}`, place);
  const permission = place.environment === null ? 'Variables' : 'Environments';
  return new BilingualError(
    'secret-not-writable',
    {
      en: `GitHub does not let ${place.tokenName} keep variables in ${place.name} (HTTP ${answer.status}), and the App's client id belongs into ${clientIdVariable}.`,
      de: `GitHub lässt das GitHub-Token keine Variablen schreiben (HTTP ${answer.status}), aber die Client-ID der App gehört in die Variable ${clientIdVariable}.`,
    },
    {
      en: `Give the token the repository permission "${permission}: Read and write", or sign in by gh auth login.`,
      de: `Gib dem Token die Repository-Berechtigung „${permission}: Read and write“, oder melde dich mit gh auth login an.`,
    },
  );
}
