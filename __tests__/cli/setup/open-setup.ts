import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { systemClock as clock } from '../../../src/clock.ts';
import { startGitHub } from '../../../src/emulators/github/index.ts';
import { startInstagram } from '../../../src/emulators/instagram/index.ts';
import { startTikTok } from '../../../src/emulators/tiktok/index.ts';
import { startYouTube } from '../../../src/emulators/youtube/index.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';

export const entry = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export const pastedRedirect = 'https://localhost/callback/';

/**
 * Opens a new git repository, with emulators of every service: an app and a person on each platform that has
 * a sign-in, and a GitHub repository with a token that may write its secrets.
 */
export async function openSetup() {
  const folder = temporaryFolder();
  execFileSync('git', ['init', '--quiet', folder]);
  const [tiktok, instagram, youtube, github, port] = await Promise.all([
    startTikTok({ clock }),
    startInstagram({ clock }),
    startYouTube({ clock }),
    startGitHub({ clock }),
    findFreePort(),
  ]);
  const services = [tiktok, instagram, youtube, github];
  onTestFinished(async () => {
    await Promise.all(services.map((service) => service.close()));
  });
  const app = tiktok.addApp({ desktopRedirectUris: ['http://127.0.0.1:*/callback/'] });
  tiktok.addAccount();
  const instagramApp = instagram.addApp({ redirectUris: [pastedRedirect] });
  instagram.addAccount();
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const token = github.addToken({
    permissions: {
      secrets: 'write',
      environments: 'write',
      actions: 'write',
      actions_variables: 'write',
      administration: 'write',
    },
  });
  const addresses = {
    TIKTOK_API_URL: tiktok.url,
    TIKTOK_AUTH_URL: tiktok.url,
    INSTAGRAM_API_URL: instagram.url,
    INSTAGRAM_AUTH_URL: instagram.url,
    YOUTUBE_API_URL: youtube.url,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.web.url,
  };
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    ...addresses,
  };
  return {
    folder,
    tiktok,
    instagram,
    youtube,
    github,
    repository,
    token,
    port,
    environment,
    /** The apps' keys, as environment variables. */
    tiktokApp: { TIKTOK_CLIENT_KEY: app.clientKey, TIKTOK_CLIENT_SECRET: app.clientSecret },
    instagramApp: {
      INSTAGRAM_APP_ID: instagramApp.appId,
      INSTAGRAM_APP_SECRET: instagramApp.appSecret,
    },
    /** Makes and installs an App by hand, and stores it. */
    storeApp: () => {
      const app = github.addApp(repository, { permissions: { secrets: 'write' } });
      github.setVariable(repository, 'STATS_APP_CLIENT_ID', app.clientId);
      github.setSecret(repository, 'STATS_APP_PRIVATE_KEY', app.privateKey);
    },
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    isThere: (file: string) => existsSync(join(folder, file)),
    /** Returns the paths of all files and folders outside of `.git`. */
    files: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (file) => !/^\.git(\/|$)/.test(file),
      ),
    git: (...args: string[]) =>
      execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }),
    start: (args: readonly string[], more: Record<string, string> = {}) =>
      startSetup(folder, args, { ...environment, ...more }),
    run: (args: readonly string[], more: Record<string, string> = {}) => {
      const started = startSetup(folder, args, { ...environment, ...more });
      started.child.stdin?.end();
      return started.finished;
    },
  };
}

export type OpenSetup = Awaited<ReturnType<typeof openSetup>>;

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts `setup` of the program in dist/ without a terminal, as a script does. */
function startSetup(folder: string, args: readonly string[], env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [entry, 'setup', ...args], {
    cwd: folder,
    env,
  });
  let [stdout, stderr] = ['', ''];
  const watchers = new Set<() => void>();
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const look of watchers) look();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    child,
    finished,
    /**
     * Resolves with the first match in the output, or its first group; rejects when the program ends before.
     */
    shown: (pattern: RegExp): Promise<string> =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(stdout);
          if (found) resolve(found[1] ?? found[0]);
        };
        watchers.add(look);
        look();
        finished.then(() => reject(new Error(`It ended before: ${stdout}${stderr}`)));
      }),
  };
}

/** Matches the address for the browser in the output. */
export const pageAddress = /^(http:\/\/127\.0\.0\.1:\d+\/\S*authorize\S+)$/m;

/** Follows the redirects of the consent page as a browser does; resolves with the text of the last page. */
export const visit = async (url: string): Promise<string> => (await fetch(url)).text();

/** Resolves with the address that the consent page redirects to, without opening it. */
export async function findRedirect(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
