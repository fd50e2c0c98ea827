/**
 * Returns the address of the action's files at the version that runs, by the runner's variables
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables); `null` without them, such as for an
 * action that the workflow's own checkout contains.
 */
export function actionAddress(environment: NodeJS.ProcessEnv): string | null {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  const isKnown = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isKnown && URL.canParse(server) ? `${server}/${repository}/blob/${ref}` : null;
}
