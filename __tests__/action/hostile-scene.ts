import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { describeRun } from '../../src/action/summary.ts';
import { readJournal } from '../../src/credentials/journal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { connectGitHub } from '../../src/net/github.ts';
import type { Http, HttpAnswer } from '../../src/net/http.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { all } from '../storage/temporary-folder.ts';
import { hourMs, openWorld, secretName, type World } from '../world.ts';
import { readTables } from './read-tables.ts';

export const userPath = '/v2/user/info/';
export const videoPath = '/v2/video/list/';
export const runPath = '/repos/octo/site/actions/runs/77';

/**
 * An account with an expired access token, in a repository where the run must be read: every call is made.
 */
export async function openScene() {
  const world = await openWorld();
  const { clock, github, repository, runToken, http } = world;
  const mine = world.signIn(null, { username: 'mara' });
  const savedAt = new Date(clock.now()).toISOString();
  const text = world.keep(world.appLines, mine.lines, [`SOCIAL_SAVED_AT=${savedAt}`]);
  // The secret was written by hand since, so the creation time of the run must be read.
  clock.advance(hourMs);
  github.setSecret(repository, secretName, text);
  clock.advance(2 * hourMs);
  github.addRun(repository, { id: 77, createdAt: clock.now() });
  const storeBy = (sending: Http) => {
    const connect = (token: string) =>
      connectGitHub({ tokenName: 'the token', token, apiUrl: github.url, http: sending });
    return world.createStore({
      github: connect(world.token),
      copy: world.thisRun({ github: connect(runToken) }),
    });
  };
  const run = (sending: Http = http) =>
    world.run(text, {}, { http: sending, store: storeBy(sending) });
  return { world, mine, text, run };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

/** The secret is complete, old or new; the database is correct or missing; no other file is left. */
export async function expectNothingHalfDone({ world, mine, text }: Scene, collected: Collected) {
  const held = world.github.readSecret(world.repository, secretName);
  const ok = collected.accounts.some(({ status }) => status === 'ok');
  const journals = world.journals.flatMap((file) => readJournal(file, text, sodium) ?? []);
  if (collected.saved) {
    expect(world.tiktok.isAlive(world.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(held).toContain(mine.lines[2]?.split('=')[0]);
    expect(journals).toEqual([]);
  } else expect(held).toBe(text);
  // Renewed tokens are in the secret or in the journal.
  if (!collected.saved && collected.renewed.length > 0) {
    const kept = journals[0]?.accounts[0]?.values.TIKTOK_REFRESH_TOKEN ?? '';
    expect(world.tiktok.isAlive(kept)).toBe(true);
  }
  expect(readdirSync(world.folder).sort()).toEqual(
    [...(ok ? ['stats.db'] : []), ...(journals.length > 0 ? [journalName(world)] : [])].sort(),
  );
  if (ok) {
    expect(all(world.database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all(world.database, 'SELECT platform FROM social_stats_cache')).toHaveLength(1);
  }
  expectTable(collected);
}

const sodium = await loadSodium();
const journalName = ({ journals }: World) => journals[0]?.split('/').at(-1) ?? '';

/** Each table of the summary has as many cells in each row as in its head; the first has a row for each account. */
export function expectTable(collected: Collected): void {
  const options = { secretName, dryRun: false, locale: 'en', address: null } as const;
  const tables = readTables(describeRun(collected, options));
  expect(tables[0]).toHaveLength(collected.accounts.length + 2);
  for (const table of tables) expect(new Set(table.map(({ length }) => length)).size).toBe(1);
}

/** Changes the answers at this path on their way from the service to the run. */
export const tamper =
  (http: Http, path: string, change: (answer: HttpAnswer) => HttpAnswer): Http =>
  async (request) => {
    const answer = await http(request);
    return new URL(request.url).pathname === path ? change(answer) : answer;
  };
