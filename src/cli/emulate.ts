import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { systemClock as clock } from '../clock.ts';
import type { EmulatedPlatform } from '../emulators/emulated-platform.ts';
import { type GitHubEmulator, startGitHub } from '../emulators/github/index.ts';
import { loadEmulator } from '../emulators/index.ts';
import { StatsError, systemCode } from '../errors.ts';
import { endSignals } from '../pipeline/cancel-on-signals.ts';
import { defaultSecretName, platforms } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { type Shell, toShellLine } from './shell-line.ts';

const repositoryName = 'octo/link-in-bio';

export interface EmulateOptions {
  port: number;
  /** The shell that will run the printed lines. */
  shell: Shell;
  /** Path of a new file. */
  envFile?: string;
}

/**
 * Runs the emulators of all platforms and of GitHub on loopback until one of `endSignals`, on consecutive ports
 * from `port` (0: any free ones). Each platform has a person who has just signed in, and the repository holds
 * the secret. Standard output gets the lines for a shell that let this program use them. The credentials go into
 * the new file `envFile`, or without one into the lines. Rejects with `invalid-input` when a port is taken or
 * the file cannot be created.
 */
export async function emulate({ port, shell, envFile }: EmulateOptions): Promise<void> {
  const stopped = Promise.race(endSignals.map((name) => once(process, name)));
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
    // Before the file is written, because a file that is older than the secret counts as a stale copy.
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
    // In one write, because a script may start as soon as it has read the first line.
    const lines = variables.map(([key = '', value = '']) => `${toShellLine(shell, key, value)}\n`);
    process.stdout.write(lines.join(''));
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

/** Never replaces an existing file, which may hold the tokens of a real sign-in. */
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
