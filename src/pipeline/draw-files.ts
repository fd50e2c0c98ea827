import type { Files } from '../files/write-files.ts';
import type { Avatar } from '../pictures/avatar.ts';
import { toBadge } from '../pictures/badge.ts';
import { toCard } from '../pictures/card.ts';
import { toFollowersChart } from '../pictures/followers-chart.ts';
import { toHistoryCsv } from '../pictures/history-csv.ts';
import { toPostsCsv } from '../pictures/posts-csv.ts';
import { type PictureOptions, toVariants } from '../pictures/theme.ts';
import type { AccountResult } from './account-result.ts';
import { type Portraits, toCardPath } from './portraits.ts';
import { statsFile, toStatsJson } from './stats-json.ts';
import type { Stored } from './store-accounts.ts';

export interface DrawOptions extends PictureOptions {
  portraits: Pick<Portraits, 'choose'>;
}

/**
 * Returns the JSON, CSV and picture files of a run. A failed account's files are drawn from its last stored
 * numbers, so that the folder is complete on an empty runner as well. Without the database, there is only the
 * JSON.
 */
export async function drawFiles(
  { accounts, histories, posts }: Stored,
  options: DrawOptions,
): Promise<Files> {
  const files = new Map([[statsFile, `${toStatsJson(accounts)}\n`]]);
  if (!histories) return files;
  files.set('history.csv', toHistoryCsv(histories));
  files.set('posts.csv', toPostsCsv(posts));
  const drawn = await Promise.all(
    accounts.map(async (account) =>
      drawAccount(account, await options.portraits.choose(account), options),
    ),
  );
  for (const [path, text] of drawn.flat()) files.set(path, text);
  return files;
}

/** Draws an account's files; its folder is named by its id. None without numbers. */
function drawAccount(
  result: AccountResult,
  avatar: Avatar | null,
  options: PictureOptions,
): [string, string][] {
  const { id, platform } = result;
  const numbers = result.status === 'ok' ? result : result.stored;
  if (!numbers) return [];
  const account = { id, platform, ...numbers };
  return [
    ...toVariants(options).flatMap(({ suffix, style }): [string, string][] => [
      [toCardPath(id, suffix), toCard(account, { ...style, avatar })],
      [`${id}/followers${suffix}.svg`, toFollowersChart(account, style)],
    ]),
    [`${id}/badge.json`, toBadge(account, options)],
  ];
}
