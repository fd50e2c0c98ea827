import type { Answer } from '../server.ts';
import { answerError, answerJson } from './answers.ts';
import { toOwner } from './app-endpoints.ts';
import type { StoredRepository } from './repositories.ts';
import { toSecond } from './vault.ts';

/** Returns the SHA of the commit of a branch, tag or SHA; `null` when the repository has none. */
export function findCommit({ refs }: StoredRepository, ref: string): string | null {
  const name = ref.replace(/^(refs\/)?(heads|tags)\//, '');
  const sha = refs.get(name);
  if (sha !== undefined) return sha;
  if (!/^[0-9a-f]{7,40}$/i.test(ref)) return null;
  return [...refs.values()].find((one) => one.startsWith(ref.toLowerCase())) ?? null;
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
export function getCommit(
  repository: StoredRepository,
  ref: string,
  { baseUrl, webUrl }: { baseUrl: string; webUrl: string },
): Answer {
  const sha = findCommit(repository, ref);
  if (sha === null)
    return answerError(422, `No commit found for SHA: ${ref}`, '/commits/commits#get-a-commit');
  const fullName = `${repository.owner}/${repository.name}`;
  const url = `${baseUrl}/repos/${fullName}`;
  const who = {
    name: repository.owner,
    email: `${repository.owner}@example.org`,
    date: toSecond(repository.pushedAt),
  };
  const tree = { sha, url: `${url}/git/trees/${sha}` };
  return answerJson(200, {
    url: `${url}/commits/${sha}`,
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    html_url: `${webUrl}/${fullName}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: who,
      committer: who,
      message: 'A version',
      comment_count: 0,
      tree,
    },
    author: toOwner(repository.owner, repository.ownerType),
    committer: toOwner(repository.owner, repository.ownerType),
    parents: [],
  });
}
