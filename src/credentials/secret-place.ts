export interface Repository {
  owner: string;
  name: string;
  id: string;
}

/** Where a secret lives: a repository or one of its environments, each with a key and a permission of its own. */
export interface SecretPlace {
  /** For people: `octo/site`, `the environment production of octo/site`. */
  name: string;
  /** The secrets' part of GitHub's routes, and what fills it. */
  route: string;
  parameters: Record<string, string>;
  /** The permission, as the forms of GitHub Apps and fine-grained tokens call it. */
  permission: 'Secrets' | 'Environments';
  environment: string | null;
  /** The token that writes here, as it is called where it was given: `the token in secrets-token`. */
  tokenName: string;
  /** `SOCIAL_SAVED_IN` for a secret of this name here. */
  target(secretName: string): string;
}

/** `environment`: its name; `null` for the repository's own secrets. */
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
    // Octokit encodes what it fills in, the slash that a name may hold as well.
    route: 'repos/{owner}/{repo}/environments/{environment_name}/secrets',
    parameters: { owner, repo: name, environment_name: environment },
    permission: 'Environments',
    environment,
    tokenName,
    target: (secretName) => `${id}/${encodeURIComponent(environment)}/${secretName}`,
  };
}
