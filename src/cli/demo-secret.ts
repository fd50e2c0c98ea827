import type { EmulatedPlatform } from '../emulators/emulated-platform.ts';
import type { GitHubEmulator } from '../emulators/github/index.ts';
import type { Platform } from '../platforms/platform.ts';

export const secretName = 'SOCIAL_SECRET';
export const repositoryName = 'octo/link-in-bio';

export type Services = ReadonlyMap<Platform, EmulatedPlatform>;

/** The emulated secret, and the token that may write it. */
export interface DemoSecret {
  repository: { owner: string; name: string; id: string };
  token: string;
  /** The text that the secret held first. */
  text: string;
  /** Returns the text that the secret holds now. */
  read(): string;
}

/** Adds a repository with a secret that holds the tokens of one person on each platform. */
export function addSecret(github: GitHubEmulator, services: Services): DemoSecret {
  const [owner = '', name = ''] = repositoryName.split('/');
  const repository = github.addRepository({ owner, name });
  const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  const signedIn = [...services.values()].flatMap((service) => [...service.addPerson()]);
  const lines = signedIn.map(([key, value]) => `${key}=${value}`);
  const text = ['# Tokens of the demo, made up when it started.', ...lines, ''].join('\n');
  github.setSecret(repository, secretName, text);
  return {
    repository: { owner, name, id: String(repository.id) },
    token,
    text,
    read: () => github.readSecret(repository, secretName) ?? '',
  };
}
