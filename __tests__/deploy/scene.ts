import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { all, temporaryFolder } from '../storage/temporary-folder.ts';
import { inputsFor } from './run-deploy.ts';
import { createSite, writeNumbers } from './sample-database.ts';
import { type SshServer, type SshServerOptions, startSshServer } from './ssh-server.ts';

export interface Scene {
  server: SshServer;
  inputs: Record<string, string>;
  /** The site's database on the server. */
  site: string;
  folder: string;
}

/** Starts a server with a live site, and creates the files of a job that fetched numbers and drew a card. */
export async function createScene(options: SshServerOptions = {}): Promise<Scene> {
  const server = await startSshServer(options);
  const folder = temporaryFolder();
  const database = join(folder, 'social-stats.db');
  await writeNumbers(database, {});
  const site = join(server.home, 'linktree.db');
  createSite(site);
  mkdirSync(join(folder, 'cards', 'tiktok'), { recursive: true });
  writeFileSync(join(folder, 'cards', 'tiktok', 'card.svg'), '<svg/>');
  writeFileSync(join(folder, 'cards', 'empty'), '');
  const inputs = { ...inputsFor(server), database, 'remote-database': 'linktree.db' };
  return { server, folder, site, inputs };
}

export const withFiles = ({ folder, inputs }: Scene): Record<string, string> => ({
  ...inputs,
  files: join(folder, 'cards'),
  'remote-directory': '~/www/stats',
});

export const links = [{ url: 'https://a' }, { url: 'https://b' }];

export function expectMerged(site: string): void {
  expect(all(site, 'SELECT username FROM social_stats_cache')).toEqual([{ username: 'anna' }]);
  expect(all(site, 'SELECT * FROM links')).toEqual(links);
  expect(all(site, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}

export function expectUntouched(site: string): void {
  expect(all(site, 'SELECT name FROM sqlite_schema')).toEqual([{ name: 'links' }]);
  expect(all(site, 'SELECT * FROM links')).toEqual(links);
  expect(all(site, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}

/** Resolves when the file exists. */
export const waitForFile = (file: string) =>
  expect.poll(() => existsSync(file), { timeout: 10_000, interval: 20 }).toBe(true);
