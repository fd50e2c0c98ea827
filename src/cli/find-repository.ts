import { readOrigin } from './git.ts';
import { parseRepository } from './open-repository.ts';

/**
 * Resolves with `owner/name`: `repo` if given, else `GITHUB_REPOSITORY`, else git's `origin`; `null` without any.
 * Rejects with `invalid-input` for a malformed name.
 */
export async function findRepository(
  repo: string | undefined,
  apiUrl: string,
): Promise<string | null> {
  const given = repo ?? process.env.GITHUB_REPOSITORY?.trim();
  const fullName = given || (await readOrigin('.', apiUrl));
  if (fullName !== null) parseRepository(fullName);
  return fullName;
}
