import { writeFiles } from '../files/write-files.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import type { Locale } from '../locale/words.ts';
import { toBadge } from '../pictures/badge.ts';
import { toCard } from '../pictures/card.ts';
import { toFollowersChart } from '../pictures/followers-chart.ts';
import { toHistoryCsv } from '../pictures/history-csv.ts';
import { toPostsCsv } from '../pictures/posts-csv.ts';
import type { AccountResult } from './account-result.ts';
import { type Portraits, toCardPath } from './portraits.ts';
import { toStatsJson } from './stats-json.ts';
import type { Stored } from './store-accounts.ts';

export interface PublishOptions {
  /** Path of the output folder. */
  directory: string;
  locale: Locale;
  portraits: Pick<Portraits, 'choose'>;
  /** The files of an earlier run, for what the folder does not hold. */
  published: PublishedFiles | null;
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
 * Writes the JSON, CSV and picture files of a run. A failed account's files are drawn from its last stored
 * numbers, so that the folder is complete on an empty runner as well. Without the database, only the JSON is
 * written. Rejects with `invalid-input` as `writeFiles` does.
 */
export async function publishFiles(
  { accounts, histories, posts }: Stored,
  options: PublishOptions,
): Promise<Published> {
  const files = new Map([[statsFile, `${toStatsJson(accounts)}\n`]]);
  if (histories) {
    files.set('history.csv', toHistoryCsv(histories));
    files.set('posts.csv', toPostsCsv(posts));
    const drawn = await Promise.all(accounts.map((account) => draw(account, options)));
    for (const [path, text] of drawn.flat()) files.set(path, text);
  }
  const written = await writeFiles(options.directory, files);
  const isChanged = written.some(
    (path) => path !== statsFile && !options.published?.has(path, files.get(path) ?? ''),
  );
  return { count: written.length, isChanged };
}

/** Draws an account's files; its folder is named by its id. None without numbers. */
async function draw(
  result: AccountResult,
  { locale, portraits }: PublishOptions,
): Promise<[string, string][]> {
  const { id, platform } = result;
  const numbers = result.status === 'ok' ? result : result.stored;
  if (!numbers) return [];
  const avatar = await portraits.choose(result);
  const account = { id, platform, ...numbers };
  return [
    [toCardPath(id), toCard(account, { locale, avatar })],
    [`${id}/followers.svg`, toFollowersChart(account, locale)],
    [`${id}/badge.json`, toBadge(account, locale)],
  ];
}
