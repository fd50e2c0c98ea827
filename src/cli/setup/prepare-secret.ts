import type { Clock } from '../../clock.ts';
import type { EnvFile } from '../../credentials/env-file.ts';
import type { Repository } from '../../credentials/secret-place.ts';
import { StatsError } from '../../errors.ts';
import { readGitHubAddress } from '../../net/addresses.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { toSentences } from '../describe-error.ts';
import { findRepository } from '../find-repository.ts';
import { readGitHubToken } from '../github-token.ts';
import { parseRepository, tokenName } from '../open-repository.ts';
import { byOption, type Dialogue } from './dialogue.ts';
import { type OpenSecret, openSecret } from './open-secret.ts';
import type { SetupOptions } from './setup-options.ts';

export interface PreparedSecret {
  name: string;
  /** `owner/name`. */
  repository: string;
  environment: string | null;
  token: string;
  /** Time of the last write, in ms since 1970; `null` when the secret does not exist. */
  updatedAt: number | null;
  /** The value of `SOCIAL_SAVED_IN` for a text in this secret. */
  target: string;
  /** GitHub's clock minus this machine's, in ms. */
  clockOffsetMs: number;
  opened: Repository;
  /** Who owns the repository, and therefore the App that writes the secret. */
  owner: { login: string; isOrganization: boolean };
  /** Creates the environment if it is missing. */
  createEnvironment(): Promise<void>;
  write(file: EnvFile): Promise<void>;
}

/**
 * Opens the secret for the text and asks the person whether to replace it; `null` when no secret is to be
 * written. `isNeeded`: the text has a secret value, so the person is asked for a repository.
 */
export async function prepareSecret(
  options: SetupOptions,
  {
    http,
    dialogue,
    clock,
    isNeeded,
  }: { http: Http; dialogue: Dialogue; clock: Clock; isNeeded: boolean },
): Promise<PreparedSecret | null> {
  const repository = options.secret ?? (isNeeded ? await askForRepository(dialogue) : null);
  if (repository === null) return null;
  const environment =
    options.environment ?? (options.secret === null ? await askForEnvironment(dialogue) : null);
  const { owner } = parseRepository(repository);
  const place = { repository, environment, secretName: options.secretName };
  const { token, secret } = await openWithToken(place, { http, dialogue, clock });
  if (secret.exists && !options.force)
    await dialogue.permit({
      question: {
        en: `There is ${secret.name} already, and nobody can read what it holds. Replace it?`,
        de: `Das Secret ${options.secretName} gibt es schon, und niemand kann lesen, was es enthält. Ersetzen?`,
      },
      answeredBy: byOption('--force'),
    });
  if (!secret.environmentExists)
    dialogue.info({
      en: `The environment ${environment} is not there yet and will be made.`,
      de: `Das Environment ${environment} gibt es noch nicht; es wird angelegt.`,
    });
  const { name, updatedAt, target, clockOffsetMs, createEnvironment, write } = secret;
  return {
    name,
    repository,
    environment,
    token,
    updatedAt,
    target,
    clockOffsetMs,
    opened: secret.repository.repository,
    owner: { login: owner, isOrganization: secret.repository.isOfOrganization },
    createEnvironment,
    write,
  };
}

/** Opens the secret; asks again for a typed token that GitHub does not take. */
async function openWithToken(
  {
    repository,
    environment,
    secretName,
  }: { repository: string; environment: string | null; secretName: string },
  { http, dialogue, clock }: { http: Http; dialogue: Dialogue; clock: Clock },
): Promise<{ token: string; secret: OpenSecret }> {
  const given = await readGitHubToken(process.env);
  const permission =
    environment === null
      ? { en: '"Secrets"', de: '„Secrets“' }
      : { en: '"Environments" and "Administration"', de: '„Environments“ und „Administration“' };
  const { owner, name: repo } = parseRepository(repository);
  for (;;) {
    const token =
      given ??
      (await dialogue.readLine({
        question: {
          en: `Paste a token of GitHub for ${repository}, with the repository permissions ${permission.en}: Read and write.`,
          de: `Füge ein GitHub-Token für ${repository} ein, mit den Repository-Berechtigungen ${permission.de}: Read and write.`,
        },
        hidden: true,
        answeredBy: {
          en: 'the environment variable GITHUB_TOKEN, or gh auth login',
          de: 'der Umgebungsvariablen GITHUB_TOKEN oder mit gh auth login',
        },
      }));
    const apiUrl = readGitHubAddress(process.env);
    const github = connectGitHub({ token, tokenName, apiUrl, http });
    try {
      const secret = await openSecret({ github, owner, repo, environment, secretName, clock });
      return { token, secret };
    } catch (error) {
      const isOfToken =
        error instanceof StatsError &&
        ['secret-not-writable', 'invalid-input'].includes(error.code);
      if (!isOfToken || given !== null) throw error;
      dialogue.warn(toSentences(error));
    }
  }
}

async function askForRepository(dialogue: Dialogue): Promise<string | null> {
  if (!dialogue.mayAsk) return null;
  const answeredBy = byOption('--secret');
  const wanted = await dialogue.confirm({
    question: {
      en: 'Put the keys into a secret of a GitHub repository as well, for the daily run?',
      de: 'Die Schlüssel für den täglichen Lauf auch in ein Secret eines GitHub-Repositorys schreiben?',
    },
    initial: true,
    answeredBy,
  });
  if (!wanted) return null;
  const origin = await findRepository(undefined, readGitHubAddress(process.env));
  return dialogue.readLine({
    question: {
      en: 'Which repository? As owner/name.',
      de: 'Welches Repository? In der Form owner/name.',
    },
    ...(origin === null ? {} : { initial: origin }),
    flaw: (text) =>
      /^[\w.-]+\/[\w.-]+$/.test(text)
        ? undefined
        : { en: 'Write it as owner/name.', de: 'Schreibe es in der Form owner/name.' },
    answeredBy,
  });
}

async function askForEnvironment(dialogue: Dialogue): Promise<string | null> {
  const answeredBy = byOption('--environment');
  const place = await dialogue.choose({
    question: { en: 'Where in the repository?', de: 'Wo im Repository?' },
    choices: [
      {
        value: 'repository',
        label: { en: 'A secret of the repository', de: 'Ein Secret des Repositorys' },
        hint: { en: 'works everywhere', de: 'funktioniert überall' },
      },
      {
        value: 'environment',
        label: { en: 'A secret of an environment', de: 'Ein Secret eines Environments' },
        hint: {
          en: 'read when the job starts; needs a public repository or a paid plan',
          de: 'wird beim Start des Jobs gelesen; braucht ein öffentliches Repository oder einen bezahlten Tarif',
        },
      },
    ],
    initial: 'repository',
    answeredBy,
  });
  if (place === 'repository') return null;
  return dialogue.readLine({
    question: { en: 'What is the environment called?', de: 'Wie heißt das Environment?' },
    initial: 'social-stats',
    answeredBy,
  });
}
