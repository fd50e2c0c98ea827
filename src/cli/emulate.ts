import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { systemClock as clock } from '../clock.ts';
import type { EmulatedPlatform } from '../emulators/emulated-platform.ts';
import {
  type GitHubEmulator,
  type GitHubRepository,
  startGitHub,
} from '../emulators/github/index.ts';
import { loadEmulator } from '../emulators/index.ts';
import { systemCode } from '../errors.ts';
import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import { endSignals } from '../pipeline/cancel-on-signals.ts';
import { defaultSecretName, platforms } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { BilingualError } from './bilingual-error.ts';
import { emulatedSecret } from './emulated-secret.ts';
import { type Shell, toShellLine } from './shell-line.ts';

const repositoryName = 'octo/link-in-bio';

export interface EmulateOptions {
  port: number;
  /** The shell that will run the printed lines. */
  shell: Shell;
  /** Path of a new file. */
  envFile?: string;
  /** Of what is said on standard error; absent: English. */
  language?: Locale;
}

/**
 * Runs the emulators of all platforms and of GitHub on loopback until one of `endSignals`, on consecutive ports
 * from `port` (0: any free ones). Each platform has a person who has just signed in, and the repository holds
 * the secret. Standard output gets the lines for a shell that let this program use them. The credentials go into
 * the new file `envFile`, or without one into the lines. Rejects with `invalid-input` when a port is taken or
 * the file cannot be created.
 */
export async function emulate({
  port,
  shell,
  envFile,
  language = 'en',
}: EmulateOptions): Promise<void> {
  const stopped = Promise.race(endSignals.map((name) => once(process, name)));
  const services = await startAll(port);
  const { github } = services;
  try {
    const [owner = '', name = ''] = repositoryName.split('/');
    const repository = github.addRepository({ owner, name });
    // A classic token, because a fine-grained one cannot read annotations.
    const token = github.addToken({ kind: 'classic', permissions: { secrets: 'write' } });
    const runId = addRuns(github, repository);
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
      ['GITHUB_SERVER_URL', github.web.url],
      ['GITHUB_REPOSITORY', repositoryName],
      ['GITHUB_REPOSITORY_ID', String(repository.id)],
      ['GITHUB_RUN_ID', String(runId)],
      ['GITHUB_RUN_ATTEMPT', '1'],
      ['RUNNER_NAME', 'GitHub Actions 1'],
      ['GITHUB_TOKEN', token],
      [emulatedSecret, `${github.web.url}/emulated/${repositoryName}/${defaultSecretName}`],
      ...(envFile === undefined ? signedIn : []),
    ];
    // In one write, because a script may start as soon as it has read the first line.
    const lines = variables.map(([key = '', value = '']) => `${toShellLine(shell, key, value)}\n`);
    process.stdout.write(lines.join(''));
    process.stderr.write(`\n${describeUse(envFile)[language]}\n`);
    await stopped;
  } finally {
    await Promise.all([github, ...services.platforms.values()].map((one) => one.close()));
  }
}

/**
 * Adds a run that is under way, for the action's own questions, and lets the usual workflow, and those of the current
 * folder, be started. Returns the id of the run.
 */
function addRuns(github: GitHubEmulator, repository: GitHubRepository): number {
  const id = 1_000_001;
  // A second later: in the second of the secret's write, the run could have been queued before it.
  github.addRun(repository, { id, createdAt: clock.now() + 1_000 });
  const folder = '.github/workflows';
  github.addWorkflow(repository, `${folder}/social-stats.yml`, 'on:\n  workflow_dispatch:\n');
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (/\.ya?ml$/.test(name))
      github.addWorkflow(
        repository,
        `${folder}/${name}`,
        readFileSync(`${folder}/${name}`, 'utf8'),
      );
  github.onDispatch = (_, { runId, workflow }) => {
    const message = 'The emulator ends each run at once; no step was carried out.';
    github.addRun(repository, {
      id: runId,
      createdAt: clock.now(),
      event: 'workflow_dispatch',
      workflowId: workflow.id,
      status: 'completed',
      conclusion: 'success',
      jobs: [
        { status: 'completed', conclusion: 'success', annotations: [{ level: 'notice', message }] },
      ],
    });
  };
  return id;
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
    throw new BilingualError(
      'invalid-input',
      {
        en: `${file} was not written, because it is there already or its folder cannot be written.`,
        de: `${file} wurde nicht geschrieben: Es gibt sie schon, oder ihr Ordner ist nicht beschreibbar.`,
      },
      {
        en: 'Name a file that is not there yet; real credentials are never overwritten.',
        de: 'Nenne eine Datei, die es noch nicht gibt; echte Zugangsdaten werden nie überschrieben.',
      },
      { cause },
    );
  }
}

const describeUse = (envFile: string | undefined): Text => ({
  en: `Give these lines to a shell, and run this program there. ${repositoryName} has the secret ${defaultSecretName}${envFile === undefined ? '' : `, and ${envFile} holds the same text`}; curl -s "$${emulatedSecret}" prints what it holds now.
setup leaves the tokens among them aside, so that it signs in. run ends at once: no step is carried out here.
Ctrl-C ends the emulators.`,
  de: `Führe diese Zeilen in einer Shell aus, und rufe dieses Programm dort auf. ${repositoryName} hat das Secret ${defaultSecretName}${envFile === undefined ? '' : `, und ${envFile} enthält denselben Text`}; curl -s "$${emulatedSecret}" zeigt, was es jetzt enthält.
setup lässt die Tokens darin beiseite, damit es die Anmeldung gibt. run endet sofort: Hier wird kein Schritt ausgeführt.
Strg-C beendet die Emulatoren.`,
});

const portTaken = (port: number, cause: unknown) =>
  new BilingualError(
    'invalid-input',
    {
      en: `The port ${port} cannot be opened: another program has it, or it needs rights.`,
      de: `Der Port ${port} lässt sich nicht öffnen: Ein anderes Programm verwendet ihn, oder er erfordert besondere Rechte.`,
    },
    {
      en: 'Choose another first port by --port, or 0 for any that are free.',
      de: 'Wähle mit --port einen anderen ersten Port, oder 0 für beliebige freie.',
    },
    { cause },
  );
