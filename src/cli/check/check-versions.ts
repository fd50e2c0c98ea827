import { StatsError } from '../../errors.ts';
import { isRecord } from '../../net/assert.ts';
import type { GitHub } from '../../net/github.ts';
import { type Finding, failed, ok, skipped } from './finding.ts';
import { topics } from './words/topics.ts';
import { versionWords } from './words/version-words.ts';

/** What GitHub says about `owner/repository@version`; `short`: a shortened SHA, which no workflow may name. */
type Verdict = { is: 'there' | 'missing' | 'private' | 'unknown' } | { is: 'short'; sha: string };

/** Resolves with the verdict about an action as a workflow names it; each version is asked for once. */
export type JudgeVersion = (action: Action) => Promise<Verdict>;

interface Action {
  /** As the workflow names it. */
  uses: string;
  owner: string;
  repo: string;
  ref: string;
}

/** What of a use of the action concerns versions. */
export interface VersionedUse {
  file: string;
  /** As the workflow names the action, or the reusable workflow. */
  action: string;
  /** All actions of its job, which the runner downloads before the first step. */
  actions: readonly string[];
}

/** `fullName`: the repository with the workflow, which may use what is in itself. */
export function createVersions(github: GitHub, fullName: string): JudgeVersion {
  const asked = new Map<string, Promise<Verdict>>();
  return (action) => {
    const key = `${action.owner}/${action.repo}@${action.ref}`;
    const found = asked.get(key) ?? judgeVersion(action, github, fullName);
    asked.set(key, found);
    return found;
  };
}

/** Whether the versions exist. Of actions other than our own, only what is wrong is a finding. */
export async function checkVersions(use: VersionedUse, judge: JudgeVersion): Promise<Finding[]> {
  const all = [...new Set([use.action, ...use.actions])].flatMap(parseAction);
  const found = await Promise.all(
    all.map(async (action) => describe(action, await judge(action), use)),
  );
  return found.filter((finding) => finding !== null);
}

/** Empty for what is no repository's, has no version, or has the placeholder of the README as its owner. */
function parseAction(uses: string): Action[] {
  const [, owner = '', repo = '', ref = ''] =
    /^([\w.-]+)\/([\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses) ?? [];
  return ['', '.', '..', 'org'].includes(owner.toLowerCase()) ? [] : [{ uses, owner, repo, ref }];
}

/**
 * A repository that is not shown may be one that the workflow can use all the same; and of one that is private, the
 * owner's settings decide. https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function judgeVersion(
  { owner, repo, ref }: Action,
  github: GitHub,
  fullName: string,
): Promise<Verdict> {
  try {
    const found = await github('GET /repos/{owner}/{repo}', { owner, repo });
    if (found.status !== 200 || !isRecord(found.data)) return { is: 'unknown' };
    const isPrivate = found.data.private !== false;
    const commit = await github('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref });
    if (commit.status === 422) return { is: 'missing' };
    if (commit.status === 404) return { is: isPrivate ? 'unknown' : 'missing' };
    if (commit.status !== 200 || !isRecord(commit.data)) return { is: 'unknown' };
    const sha = String(commit.data.sha);
    if (/^[0-9a-f]{7,39}$/i.test(ref) && sha.startsWith(ref.toLowerCase()))
      return { is: 'short', sha };
    const isOwn = `${owner}/${repo}`.toLowerCase() === fullName.toLowerCase();
    return { is: isPrivate && !isOwn ? 'private' : 'there' };
  } catch (error) {
    if (error instanceof StatsError) return { is: 'unknown' };
    throw error;
  }
}

function describe(action: Action, verdict: Verdict, use: VersionedUse): Finding | null {
  const name = topics.action;
  const { uses, ref } = action;
  const repository = `${action.owner}/${action.repo}`;
  if (verdict.is === 'missing')
    return failed(name, versionWords.missing(use.file, { uses, repository, ref }));
  if (verdict.is === 'short')
    return failed(name, versionWords.short(use.file, { uses, sha: verdict.sha }));
  if (uses !== use.action) return null;
  if (verdict.is === 'there') return ok(name, versionWords.there(uses));
  const { message, hint } =
    verdict.is === 'private'
      ? versionWords.isPrivate(uses, repository)
      : versionWords.unknown(uses, repository);
  return skipped(name, message, hint);
}
