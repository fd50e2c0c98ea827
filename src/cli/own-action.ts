import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readGitHubAddress } from '../net/addresses.ts';
import { isRecord } from '../net/assert.ts';
import { parseJson } from '../net/json.ts';
import { readCommit, readOrigin } from './git.ts';
import { findGitFolder } from './setup/git-folder.ts';

/**
 * Resolves with the repository that this program comes from, as `owner/name@ref`: its clone, what npm has installed, or
 * `repository` in its package.json; `null` when none of them has it.
 */
export async function findOwnAction(program = process.argv[1] ?? ''): Promise<string | null> {
  const file = await realpath(program).catch(() => '');
  const home = dirname(dirname(file));
  return (await readClone(home, file)) ?? (await readInstalled(home)) ?? (await readPackage(home));
}

/** The version of this program; `unknown` when its package.json is missing. */
export async function readVersion(program = process.argv[1] ?? ''): Promise<string> {
  const file = await realpath(program).catch(() => '');
  const { version } = await readObject(join(dirname(dirname(file)), 'package.json'));
  return typeof version === 'string' ? version : 'unknown';
}

/** The address of this program's files at its version; `null` when unknown. */
export async function ownAddress(program?: string): Promise<string | null> {
  const [name, ref] = (await findOwnAction(program))?.split('@') ?? [];
  return name && ref ? `https://github.com/${name}/blob/${ref}` : null;
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
