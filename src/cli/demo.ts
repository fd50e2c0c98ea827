import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type AccountResult, collect } from '../collect.ts';
import { parseEnv } from '../credentials/env-file.ts';
import { createGitHubSecret } from '../credentials/github-secret.ts';
import { createJournal, journalFile } from '../credentials/journal.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { describeFigure } from '../describe-figure.ts';
import { startGitHub } from '../emulator/github.ts';
import { startTikTok } from '../emulator/tiktok.ts';
import { createVirtualClock } from '../emulator/virtual-clock.ts';
import { connectGitHub } from '../github.ts';
import { createHttp } from '../http.ts';
import { platforms } from '../platforms/index.ts';
import { createLog } from './log.ts';
import { toTable } from './table.ts';

const sinceSignInMs = 22 * 60 * 60_000;
const secretName = 'TIKTOK_SECRET';

/** The whole job against emulators on loopback: real sockets, a really sealed secret, a real SQLite file. */
export async function demo(options: { database?: string }): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const log = createLog(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
  // In a place of its own, so that no run leaves anything where people work.
  const folder = mkdtempSync(join(tmpdir(), 'social-stats-'));
  const database = options.database ? resolve(options.database) : join(folder, 'social-stats.db');

  write(
    'The daily job against an emulator of TikTok and GitHub on this machine: no account, no network.\n',
  );

  // Somebody signed in the day before, long enough ago for the access token to have ended.
  const clock = createVirtualClock(Date.now() - sinceSignInMs);
  const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
  try {
    const repository = github.addRepository({ owner: 'octo', name: 'link-in-bio' });
    const app = tiktok.addApp();
    const signedIn = tiktok.signIn({ clientKey: app.clientKey, account: tiktok.addAccount() });
    const endsAt = new Date(clock.now() + signedIn.expiresIn * 1000);
    const envText = [
      '# Tokens of the demo, made up when it started.',
      `TIKTOK_CLIENT_KEY=${app.clientKey}`,
      `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
      `TIKTOK_ACCESS_TOKEN=${signedIn.accessToken}`,
      `TIKTOK_REFRESH_TOKEN=${signedIn.refreshToken}`,
      `TIKTOK_ACCESS_TOKEN_EXPIRES_AT=${endsAt.toISOString()}`,
      '',
    ].join('\n');
    github.setSecret(repository, secretName, envText);
    clock.advance(sinceSignInMs);

    log.group('The day before');
    log.info(`Emulators: TikTok at ${tiktok.url}, GitHub at ${github.url}.`);
    log.info(
      `A creator signed in, and the tokens went into the secret ${secretName} of octo/link-in-bio.`,
    );
    log.info('Since then the access token has ended. The refresh token works once, and only once.');

    // Loopback alone, whatever proxy this machine has.
    const http = createHttp({ clock, debug: log.debug, environment: {} });
    const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
    const collected = await collect(
      { envText, platforms: [], videoCount: 10, refresh: 'auto', dryRun: false, database },
      {
        platforms,
        http,
        clock,
        log,
        store: createGitHubSecret({
          github: connectGitHub({
            token,
            tokenName: "The demo's token",
            apiUrl: github.url,
            http,
          }),
          run: null,
          repository: { owner: 'octo', name: 'link-in-bio', id: String(repository.id) },
          environment: null,
          secretName,
          clock,
          warn: log.warning,
        }),
        openJournal: async () => createJournal(journalFile(folder), envText, await loadSodium()),
        apiUrlOf: () => tiktok.url,
        signal: new AbortController().signal,
      },
    );
    write(`\n${toNumbers(collected.accounts)}\n`);

    log.group('What is in the secret now, opened with the private key of the emulated GitHub');
    const held =
      parseEnv(github.readSecret(repository, secretName) ?? '').get('TIKTOK_REFRESH_TOKEN') ?? '';
    const rotated = held !== signedIn.refreshToken && tiktok.isAlive(held);
    const spent = !tiktok.isAlive(signedIn.refreshToken);
    if (rotated)
      log.info('The refresh token that TikTok gave out today; it is the one that works.');
    else log.warning('Not the refresh token that works.');
    if (spent) log.info("The one of the day before is spent: TikTok doesn't take it any more.");

    const requests = [...github.requests, ...tiktok.requests];
    log.group('Afterwards');
    log.info(
      `${requests.length} requests were made, ${requests.filter(({ path }) => path === '/v2/oauth/token/').length} of them for a token.`,
    );
    log.info(`The numbers are in ${database}`);
    write(`\n  sqlite3 "${database}" "SELECT * FROM social_stats_cache"\n`);

    const failed = collected.accounts.some(({ status }) => status === 'failed');
    if (!rotated || !spent || failed || collected.problems.length > 0) process.exitCode = 1;
  } finally {
    await Promise.all([tiktok.close(), github.close()]);
    if (options.database) rmSync(folder, { recursive: true });
  }
}

/** One line an account, a column a metric; a failed account says why. */
function toNumbers(accounts: readonly AccountResult[]): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.map((result) =>
    result.status === 'ok'
      ? [
          result.id,
          `@${result.document.profile.username}`,
          ...metrics.map(({ read, unit }) => describeFigure(read(result.document), unit)),
        ]
      : [result.id, result.error.message],
  );
  return toTable(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}
