import type { GitHubEmulator, GitHubRepository } from '../../src/emulators/github/index.ts';

interface Asker {
  github: GitHubEmulator;
  repository: GitHubRepository;
}

/**
 * The first action whose repository or version the job cannot see; `null` when all are there. Those of GitHub itself
 * are. A shortened SHA names no version.
 */
export function findUnresolved(actions: readonly string[], runner: Asker): string | null {
  const isThere = (uses: string) => {
    const [, owner = '', name = '', ref = ''] = /^([^/]+)\/([^/@]+)[^@]*@(.+)$/.exec(uses) ?? [];
    if (['actions', '.', 'docker:'].includes(owner)) return true;
    const commit = askAsJob(runner, { owner, name }, `/commits/${encodeURIComponent(ref)}`);
    return commit !== null && (ref.length === 40 || !String(commit.sha).startsWith(ref));
  };
  return actions.find((uses) => !isThere(uses)) ?? null;
}

/** Asks as the token of a job does; `null` for any answer other than 200. */
export function askAsJob(
  { github, repository }: Asker,
  { owner, name }: { owner: string; name: string },
  path = '',
): Record<string, unknown> | null {
  const token = github.addToken({
    kind: 'workflow',
    repositories: [repository],
    permissions: { contents: 'read' },
  });
  const { status, body } = github.ask({
    method: 'GET',
    url: `${github.url}/repos/${owner}/${name}${path}`,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'actions-runner' },
  });
  return status === 200 ? JSON.parse(String(body)) : null;
}
