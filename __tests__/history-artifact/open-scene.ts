import { existsSync, readdirSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, onTestFinished } from 'vitest';
import { type NewArtifact, startGitHub } from '../../src/emulators/github/index.ts';
import type { Permissions } from '../../src/emulators/github/tokens.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import {
  type HistoryArtifact,
  restoreHistory,
} from '../../src/history-artifact/restore-history.ts';
import { connectGitHub } from '../../src/net/github.ts';
import { createHttp } from '../../src/net/http.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal } from '../world.ts';

export const database = strToU8('SQLite format 3\0 and what follows');
export const pack = (files: Zippable) => zipSync(files, { mtime: '2026-11-20' });
export const packed = pack({ 'social-stats.db': database });

/**
 * Overwrites bytes at this offset in every record with this signature, but for the first `skipped`; no real
 * packer writes them.
 */
export function forge(
  zip: Uint8Array,
  signature: number[],
  offset: number,
  bytes: number[],
  skipped = 0,
): Uint8Array {
  const forged = Buffer.from(zip);
  const mark = Buffer.from([0x50, 0x4b, ...signature]);
  let at = forged.indexOf(mark);
  for (let record = 0; at >= 0; record += 1) {
    if (record >= skipped) forged.set(bytes, at + offset);
    at = forged.indexOf(mark, at + 1);
  }
  return forged;
}

/** The signature of a record in the central directory. */
export const central = [1, 2];
export const size = (bytes: number) => [...new Uint8Array(Uint32Array.of(bytes).buffer)];

/** A repository with a token for its runs, and a folder without a database. */
export async function openScene(permissions: Permissions = { actions: 'read' }) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 23, 6));
  const github = await startGitHub({ clock });
  onTestFinished(async () => {
    await github.close();
    judgeGitHub(github.requests);
  });
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const token = github.addToken({ kind: 'workflow', permissions });
  const http = createHttp({ clock });
  const folder = temporaryFolder();
  const file = `${folder}/data/social-stats.db`;
  const restore = (options: Partial<HistoryArtifact> = {}) =>
    restoreHistory({
      github: connectGitHub({ tokenName: 'the token', token, apiUrl: github.url, http }),
      http,
      repository: { owner: 'octo', name: 'site' },
      name: 'social-stats',
      file,
      directory: `${folder}/social-stats`,
      limits: { packed: 1_000_000, unpacked: 1_000_000 },
      ...options,
    });
  const add = (artifact: Partial<NewArtifact> = {}) =>
    github.addArtifact(repository, { name: 'social-stats', zip: packed, ...artifact });
  /** Adds an artifact with this archive; returns the refusal, which must leave no file. */
  const restoreFrom = async (zip: Uint8Array, options: Partial<HistoryArtifact> = {}) => {
    add({ zip });
    const told = await refusal(restore(options));
    expect(existsSync(`${folder}/data`) ? readdirSync(`${folder}/data`) : []).toEqual([]);
    expect(readdirSync(folder).filter((name) => name !== 'data')).toEqual([]);
    return told;
  };
  return { clock, github, repository, token, folder, file, restore, restoreFrom, add };
}
