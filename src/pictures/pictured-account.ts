import { type Locale, titleOf, words } from '../locale/words.ts';
import { followersOf, type HistoryPoint, untilLastChange } from '../numbers/growth.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import type { Metric } from '../platforms/look.ts';
import type { Platform } from '../platforms/platform.ts';
import { toLine } from './fit-text.ts';
import type { Appearance } from './theme.ts';

/** The data that an account's pictures are drawn from. */
export interface PicturedAccount {
  /** As in the outputs: `PLATFORM` or `PLATFORM/label`. */
  id: string;
  platform: Pick<Platform, 'name' | 'metrics' | 'look'>;
  document: StatsDocument;
  /** The whole history in chronological order, including this run. */
  points: readonly HistoryPoint[];
}

/**
 * Returns an element id that differs from those of the other pictures in the same page, also of the same one in
 * other colours.
 */
export const toElementId = (
  account: Pick<PicturedAccount, 'id'>,
  picture: string,
  appearance: Appearance,
): string =>
  [account.id, picture, ...(appearance === 'auto' ? [] : [appearance])]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Returns the display name, or the username when there is none that can be shown. */
export const nameOf = ({ document }: PicturedAccount): string =>
  toLine(document.profile.name ?? '') || document.profile.username;

/** Returns the metric that counts who follows the account, whatever the platform calls them. */
export const audienceOf = ({ platform: { metrics, look } }: PicturedAccount): Metric | undefined =>
  metrics.find(({ name }) => name === look.audience);

/** Returns the title of the metric that counts followers, in the given language. */
export function audienceTitle(account: PicturedAccount, locale: Locale): string {
  const metric = audienceOf(account);
  return metric ? titleOf(metric, locale) : words[locale].followers;
}

/** Returns the followers by day, up to the last change of any figure. */
export const audienceSeries = ({ points }: PicturedAccount) => followersOf(untilLastChange(points));
