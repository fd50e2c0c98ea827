import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StatsError } from '../../errors.ts';
import { readGitHubAddress } from '../../net/addresses.ts';
import { isRecord } from '../../net/assert.ts';
import { parseJson } from '../../net/json.ts';
import { readCommit, readOrigin } from '../git.ts';
import type { Dialogue } from './dialogue.ts';
import { findGitFolder } from './git-folder.ts';
import { actionPattern } from './workflow.ts';

/**
 * Resolves with the action that the workflow should use, as `owner/name@ref`: `given`, else the repository that this
 * program comes from (its clone, what npm has installed, `repository` in its package.json), else what the person
 * answers. Rejects with `invalid-input` when nobody can be asked: a placeholder would make each run fail.
 */
export async function findAction(
  given: string | null,
  dialogue: Dialogue,
  program = process.argv[1] ?? '',
): Promise<string> {
  if (given !== null) return given;
  const file = await realpath(program).catch(() => '');
  const home = dirname(dirname(file));
  const found =
    (await readClone(home, file)) ?? (await readInstalled(home)) ?? (await readPackage(home));
  if (found !== null) return found;
  const question = 'Which repository holds the action? As owner/tiktok-stats-action@v1.';
  const answeredBy = 'the option --action owner/tiktok-stats-action@v1';
  if (!dialogue.mayAsk)
    throw new StatsError(
      'invalid-input',
      'The repository of the action, which the workflow has to name, cannot be found out from where this program is.',
      `Name it by ${answeredBy}.`,
    );
  return dialogue.readLine({
    question,
    answeredBy,
    flaw: (text) =>
      actionPattern.test(text) ? undefined : 'Write it as owner/tiktok-stats-action@v1.',
  });
}

/** Of a clone, its origin and commit. Elsewhere, as in node_modules, a repository around it is another project. */
async function readClone(home: string, program: string): Promise<string | null> {
  const folder = await findGitFolder(dirname(program));
  if (folder === null || program !== join(await realpath(folder), 'dist', basename(program)))
    return null;
  const apiUrl = readGitHubAddress(process.env);
  const [origin, commit] = await Promise.all([readOrigin(home, apiUrl), readCommit(home)]);
  return origin === null || commit === null ? null : `${origin}@${commit}`;
}

/**
 * What npm notes about a package that it has installed from GitHub, such as
 * `git+ssh://git@github.com/owner/name.git#COMMIT`. https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
async function readInstalled(home: string): Promise<string | null> {
  const packages = (await readObject(join(dirname(home), '.package-lock.json'))).packages;
  const entry = isRecord(packages) ? packages[`node_modules/${basename(home)}`] : null;
  const resolved = isRecord(entry) ? String(entry.resolved) : '';
  const [, name, commit] =
    /^git\+\w+:\/\/(?:[^/@]+@)?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(
      resolved,
    ) ?? [];
  return name && commit ? `${name}@${commit}` : null;
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#repository */
async function readPackage(home: string): Promise<string | null> {
  const { repository, version } = await readObject(join(home, 'package.json'));
  const address = String(isRecord(repository) ? repository.url : repository);
  const [, name] =
    /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ??
    [];
  const [major] = String(version).split('.');
  return name && /^\d+$/.test(major ?? '') ? `${name}@v${major}` : null;
}

async function readObject(file: string): Promise<Record<string, unknown>> {
  try {
    const value = parseJson(await readFile(file, 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
