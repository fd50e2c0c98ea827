import type { Locale } from '../locale/locale.ts';
import { titleOf, words } from '../locale/words.ts';
import { followersOf, type HistoryPoint, untilLastChange } from '../numbers/growth.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import type { Metric, Platform } from '../platforms/platform.ts';
import { toLine } from './fit-text.ts';

/** What pictures of an account are made of. */
export interface PicturedAccount {
  /** As in outputs: `PLATFORM` or `PLATFORM/label`. */
  id: string;
  platform: Pick<Platform, 'name' | 'metrics'>;
  document: StatsDocument;
  /** Its whole history, in the order of the days, this run's included. */
  points: readonly HistoryPoint[];
}

/** How one picture's elements are told from those of others in the same page. */
export const toElementId = (account: PicturedAccount, picture: string): string =>
  `${account.id}-${picture}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const nameOf = ({ document }: PicturedAccount): string =>
  toLine(document.profile.name ?? '') || document.profile.username;

/** The metric that counts followers, whatever the platform calls them; `undefined` when it names none. */
export const audienceOf = ({ platform, document }: PicturedAccount): Metric | undefined =>
  platform.metrics.find(({ read }) => read(document) === document.followers) ?? platform.metrics[0];

export function audienceTitle(account: PicturedAccount, locale: Locale): string {
  const metric = audienceOf(account);
  return metric ? titleOf(metric, locale) : words[locale].followers;
}

/** Followers by day, up to the last change of any figure. */
export const audienceSeries = ({ points }: PicturedAccount) => followersOf(untilLastChange(points));
