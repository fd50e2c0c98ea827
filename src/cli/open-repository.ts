import { toTokenEnd, unusable } from '../credentials/github-answers.ts';
import { type Repository, type SettingNames, toSecretPlace } from '../credentials/secret-place.ts';
import { isRecord } from '../net/assert.ts';
import type { GitHub } from '../net/github.ts';
import { BilingualError } from './bilingual-error.ts';

/** The name of the token that writes secrets, for the command line's messages. */
export const tokenName = 'the GitHub token';

/** What the command line calls the settings of a secret, for messages. */
export const optionNames: SettingNames = {
  text: '--env-file',
  secretName: '--secret-name',
  environment: '--environment',
};

export interface OpenedRepository {
  repository: Repository;
  isOfOrganization: boolean;
  defaultBranch: string;
  isPrivate: boolean;
  isArchived: boolean;
  /** Time of the last push, in ms since 1970; `null` when unknown. */
  pushedAt: number | null;
  /**
   * When the token of this request expires, in ms since 1970; `null` when it never does or this is unknown.
   */
  tokenExpiresAt: number | null;
}

/** Splits `owner/name`; throws `invalid-input` for anything else. */
export function parseRepository(fullName: string): { owner: string; name: string } {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
  if (owner && name) return { owner, name };
  throw new BilingualError(
    'invalid-input',
    {
      en: 'The name of the repository is not of the form owner/name.',
      de: 'Der Name des Repositorys hat nicht die Form owner/name.',
    },
    {
      en: 'Write it as it stands in the address of its page, such as octo/site.',
      de: 'Schreibe ihn so, wie er in der Adresse seiner Seite steht, etwa octo/site.',
    },
  );
}

/**
 * Reads the repository `owner/name`: https://docs.github.com/en/rest/repos/repos#get-a-repository. Rejects
 * with `invalid-input` for a malformed name, with `wrong-target` when the repository does not exist or is not
 * visible to this token, and otherwise with `secret-not-writable`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
export async function openRepository(fullName: string, github: GitHub): Promise<OpenedRepository> {
  const { owner, name } = parseRepository(fullName);
  const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
  if (answer.status === 404) throw noRepository(`${owner}/${name}`);
  const data = isRecord(answer.data) ? answer.data : {};
  if (answer.status !== 200 || !/^\d+$/.test(String(data.id))) {
    const place = toSecretPlace({ owner, name, id: '' }, null, tokenName);
    throw unusable(answer, 'reading the repository', place);
  }
  const pushedAt = Date.parse(String(data.pushed_at));
  return {
    repository: { owner, name, id: String(data.id) },
    isOfOrganization: isRecord(data.owner) && data.owner.type === 'Organization',
    defaultBranch: typeof data.default_branch === 'string' ? data.default_branch : 'main',
    isPrivate: data.private === true,
    isArchived: data.archived === true,
    pushedAt: Number.isNaN(pushedAt) ? null : pushedAt,
    tokenExpiresAt: toTokenEnd(answer),
  };
}

const noRepository = (fullName: string) =>
  new BilingualError(
    'wrong-target',
    {
      en: `GitHub knows no repository ${fullName}, or does not show it to this token.`,
      de: `GitHub kennt kein Repository ${fullName} oder zeigt es diesem Token nicht.`,
    },
    {
      en: 'Compare the name with the address of its page, and see that the token was made for this repository.',
      de: 'Vergleiche den Namen mit der Adresse seiner Seite, und prüfe, ob das Token für dieses Repository gilt.',
    },
  );
