/** What messages call the settings that name the text and its secret. */
export interface SettingNames {
  text: string;
  secretName: string;
  environment: string;
}

/** The inputs of the action. */
export const inputNames: SettingNames = {
  text: 'env-social',
  secretName: 'secret-name',
  environment: 'secret-environment',
};

export interface Repository {
  owner: string;
  name: string;
  id: string;
}

/** Where secrets are kept: a repository or one of its environments, each with its own public key. */
export interface SecretPlace {
  /** For messages: `octo/site`, `the environment production of octo/site`. */
  name: string;
  /** The part of GitHub's routes that all requests about these secrets share. */
  route: string;
  /** The values for the placeholders in `route`. */
  parameters: Record<string, string>;
  /** The permission, as GitHub's pages for Apps and fine-grained tokens name it. */
  permission: 'Secrets' | 'Environments';
  /** `null` for the repository's own secrets. */
  environment: string | null;
  /** The source of the token that writes here, for messages: `the token in secrets-token`. */
  tokenName: string;
  /** The value of `SOCIAL_SAVED_IN` for a secret with this name. */
  target(secretName: string): string;
}

/** Returns the place for an environment's secrets, or with `null` for the repository's own. */
export function toSecretPlace(
  { owner, name, id }: Repository,
  environment: string | null,
  tokenName: string,
): SecretPlace {
  const fullName = `${owner}/${name}`;
  if (environment === null) {
    return {
      name: fullName,
      route: 'repos/{owner}/{repo}/actions/secrets',
      parameters: { owner, repo: name },
      permission: 'Secrets',
      environment,
      tokenName,
      target: (secretName) => `${id}/${secretName}`,
    };
  }
  return {
    name: `the environment ${environment} of ${fullName}`,
    // Octokit encodes the values, so a name may contain a slash.
    route: 'repos/{owner}/{repo}/environments/{environment_name}/secrets',
    parameters: { owner, repo: name, environment_name: environment },
    permission: 'Environments',
    environment,
    tokenName,
    target: (secretName) => `${id}/${encodeURIComponent(environment)}/${secretName}`,
  };
}
