import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { systemClock as clock } from '../clock.ts';
import type { EmulatedPlatform } from '../emulators/emulated-platform.ts';
import { type GitHubEmulator, startGitHub } from '../emulators/github/index.ts';
import { loadEmulator } from '../emulators/index.ts';
import { StatsError, systemCode } from '../errors.ts';
import { defaultSecretName, platforms } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';

const repositoryName = 'octo/link-in-bio';

/**
 * All platforms' APIs and GitHub's on loopback, each on a port of its own from `port` on (0: free ones),
 * with a person who has just signed in everywhere and a repository that holds the secret. Standard output
 * is what a shell must be given to use them. Resolves after Ctrl-C.
 */
export async function emulate({
  port,
  envFile,
}: {
  port: number;
  envFile?: string;
}): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const services = await startAll(port);
  const { github } = services;
  try {
    const [owner = '', name = ''] = repositoryName.split('/');
    const repository = github.addRepository({ owner, name });
    const permissions = {
      secrets: 'write',
      environments: 'write',
      administration: 'write',
      actions: 'read',
    } as const;
    const token = github.addToken({ permissions });
    const signedIn = [...services.platforms.values()].flatMap((one) => [...one.addPerson()]);
    const text = `${signedIn.map(([key, value]) => `${key}=${value}`).join('\n')}\n`;
    // Before the file, which would look older than the secret otherwise.
    github.setSecret(repository, defaultSecretName, text);
    if (envFile !== undefined) writeNew(envFile, text);

    const addresses = [...services.platforms].flatMap(([{ api, signIn }, { url }]) =>
      [api, ...(signIn ? [signIn.address] : [])].map(({ variable }) => [variable, url]),
    );
    const variables = [
      ...addresses,
      ['GITHUB_API_URL', github.url],
      ['GITHUB_REPOSITORY', repositoryName],
      ['GITHUB_TOKEN', token],
      ...(envFile === undefined ? signedIn : []),
    ];
    // In one piece: who reads the first line may begin.
    process.stdout.write(variables.map(([key, value]) => `export ${key}='${value}'\n`).join(''));
    process.stderr.write(
      `\nGive these lines to a shell, and run this program there. ${repositoryName} has the secret ${defaultSecretName}${envFile === undefined ? '' : `, and ${envFile} holds the same text`}.\nCtrl-C ends the emulators.\n`,
    );
    await stopped;
  } finally {
    await Promise.all([github, ...services.platforms.values()].map((one) => one.close()));
  }
}

async function startAll(
  port: number,
): Promise<{ platforms: Map<Platform, EmulatedPlatform>; github: GitHubEmulator }> {
  const started = new Map<Platform, EmulatedPlatform>();
  let next = port;
  const at = async <Service>(
    start: (options: { clock: typeof clock; port: number }) => Promise<Service>,
  ) => {
    const own = next;
    if (next > 0) next += 1;
    return start({ clock, port: own }).catch((error: unknown) => {
      throw systemCode(error) === null ? error : portTaken(own, error);
    });
  };
  try {
    for (const platform of platforms)
      started.set(platform, await at(await loadEmulator(platform.id)));
    return { platforms: started, github: await at(startGitHub) };
  } catch (error) {
    await Promise.all([...started.values()].map((one) => one.close()));
    throw error;
  }
}

/** Never over a file that is there: it may hold the tokens of a real sign-in. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} was not written, because it is there already or its folder cannot be written.`,
      'Name a file that is not there yet; real credentials are never overwritten.',
      { cause },
    );
  }
}

const portTaken = (port: number, cause: unknown) =>
  new StatsError(
    'invalid-input',
    `The port ${port} cannot be opened: another program has it, or it needs rights.`,
    'Choose another first port by --port, or 0 for any that are free.',
    { cause },
  );
