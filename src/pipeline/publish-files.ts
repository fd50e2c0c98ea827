import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../files/write-files.ts';
import type { Locale } from '../locale/words.ts';
import type { Log } from '../log.ts';
import type { Download } from '../net/http.ts';
import { type Avatar, fetchAvatar, readAvatar, toSource } from '../pictures/avatar.ts';
import { toBadge } from '../pictures/badge.ts';
import { toCard } from '../pictures/card.ts';
import { toFollowersChart } from '../pictures/followers-chart.ts';
import { toHistoryCsv } from '../pictures/history-csv.ts';
import type { AccountResult } from './account-result.ts';
import { toStatsJson } from './stats-json.ts';
import type { Stored } from './store-accounts.ts';

export interface PublishOptions {
  /** Path of the output folder. */
  directory: string;
  locale: Locale;
  download: Download;
  log: Log;
  signal: AbortSignal;
  /** Whether an earlier run has published this file, which the folder does not hold, with the same text. */
  wasPublished(path: string, text: string): boolean;
}

/** It holds a time of day, so it differs in every run. */
const statsFile = 'stats.json';

export interface Published {
  /** How many files were written. */
  count: number;
  /** Whether a file other than `stats.json` differs from what was there, or was published, before. */
  isChanged: boolean;
}

/**
 * Writes the JSON, CSV and picture files of a run. A failed account's files are drawn from its last stored numbers,
 * so that the folder is complete on an empty runner as well. Without the database, only the JSON is written. Rejects with `invalid-input` as `writeFiles` does.
 */
export async function publishFiles(
  { accounts, histories }: Stored,
  options: PublishOptions,
): Promise<Published> {
  const files = new Map([[statsFile, `${toStatsJson(accounts)}\n`]]);
  if (histories) {
    files.set('history.csv', toHistoryCsv(histories));
    const drawn = await Promise.all(accounts.map((account) => draw(account, options)));
    for (const [path, text] of drawn.flat()) files.set(path, text);
  }
  const written = await writeFiles(options.directory, files);
  const isChanged = written.some(
    (path) => path !== statsFile && !options.wasPublished(path, files.get(path) ?? ''),
  );
  return { count: written.length, isChanged };
}

/** Draws an account's files; its folder is named by its id. None without numbers. */
async function draw(result: AccountResult, options: PublishOptions): Promise<[string, string][]> {
  const { id, platform } = result;
  const numbers = result.status === 'ok' ? result : result.stored;
  if (!numbers) return [];
  const { locale } = options;
  const card = `${id}/card.svg`;
  const avatar = await findAvatar(result, join(options.directory, card), options);
  const account = { id, platform, ...numbers };
  return [
    [card, toCard(account, { locale, avatar })],
    [`${id}/followers.svg`, toFollowersChart(account, locale)],
    [`${id}/badge.json`, toBadge(account, locale)],
  ];
}

/** Takes the profile picture from the existing card, unless the platform has a new one. */
async function findAvatar(
  result: AccountResult,
  card: string,
  { download, log, signal }: PublishOptions,
): Promise<Avatar | null> {
  const known = readAvatar(await readFile(card, 'utf8').catch(() => ''));
  if (result.status === 'failed') return known;
  const { id, document, changed } = result;
  const url = document.profile.avatar;
  if (known && (!changed || url === null || known.source === toSource(url))) return known;
  const fetched = await fetchAvatar(url, { http: download, signal });
  if (fetched.avatar) return fetched.avatar;
  log.debug(`${id}: no profile picture: ${fetched.reason}`);
  return known;
}
