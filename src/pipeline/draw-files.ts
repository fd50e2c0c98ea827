import type { Files } from '../files/write-files.ts';
import type { Avatar } from '../pictures/avatar.ts';
import { toBadge } from '../pictures/badge.ts';
import { toCard } from '../pictures/card.ts';
import { toCompact } from '../pictures/compact.ts';
import { creatorFile, toCreator } from '../pictures/creator.ts';
import type { Creator } from '../pictures/creator-total.ts';
import { toFollowersChart } from '../pictures/followers-chart.ts';
import { toHistoryCsv } from '../pictures/history-csv.ts';
import type { KitOptions } from '../pictures/page/kit-options.ts';
import { toPostsCsv } from '../pictures/posts-csv.ts';
import { type PictureOptions, toVariants } from '../pictures/theme.ts';
import type { AccountResult } from './account-result.ts';
import { type Drawn, drawPage } from './draw-page.ts';
import { type Portraits, toCardPath } from './portraits.ts';
import { statsFile, toStatsJson } from './stats-json.ts';
import type { Stored } from './store-accounts.ts';

export interface DrawOptions extends KitOptions {
  portraits: Pick<Portraits, 'choose'>;
}

/**
 * Returns the page and the JSON, CSV and picture files of a run. A failed account's files are drawn from its
 * last stored numbers, so that the folder is complete on an empty runner as well. Without the database, there is
 * only the JSON.
 */
export async function drawFiles(stored: Stored, options: DrawOptions): Promise<Files> {
  const { accounts, histories, posts } = stored;
  const files = new Map<string, string | Uint8Array>([[statsFile, `${toStatsJson(accounts)}\n`]]);
  if (!histories) return files;
  files.set('history.csv', toHistoryCsv(histories));
  files.set('posts.csv', toPostsCsv(posts));
  const chosen = await Promise.all(accounts.map((account) => options.portraits.choose(account)));
  const drawn = accounts.flatMap((account, index) => toDrawn(account, chosen[index] ?? null));
  const pictures = [...drawCreator(drawn, options), ...drawn.flatMap(drawWith(options))];
  for (const [path, contents] of [...pictures, ...drawPage(drawn, posts, options)])
    files.set(path, contents);
  return files;
}

/** None without numbers. */
function toDrawn(result: AccountResult, avatar: Avatar | null): Drawn[] {
  const { id, platform } = result;
  const numbers = result.status === 'ok' ? result : result.stored;
  return numbers ? [{ account: { id, platform, ...numbers }, avatar }] : [];
}

function drawCreator(drawn: readonly Drawn[], options: PictureOptions): [string, string][] {
  const [first, ...others] = drawn;
  if (!first) return [];
  const accounts: Creator = [first.account, ...others.map(({ account }) => account)];
  return toVariants(options).map(({ suffix, style }) => [
    creatorFile(suffix),
    toCreator(accounts, { ...style, avatar: first.avatar }),
  ]);
}

/** Draws an account's files; its folder is named by its id. */
const drawWith =
  (options: PictureOptions) =>
  ({ account, avatar }: Drawn): [string, string][] => [
    ...toVariants(options).flatMap(({ suffix, style }): [string, string][] => [
      [toCardPath(account.id, suffix), toCard(account, { ...style, avatar })],
      [`${account.id}/compact${suffix}.svg`, toCompact(account, { ...style, avatar })],
      [`${account.id}/followers${suffix}.svg`, toFollowersChart(account, style)],
    ]),
    [`${account.id}/badge.json`, toBadge(account, options)],
  ];
