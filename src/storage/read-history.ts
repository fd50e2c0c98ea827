import { parseJson } from '../net/json.ts';
import type { HistoryPoint } from '../numbers/growth.ts';
import type { Figure, StatsDocument } from '../numbers/stats-document.ts';
import type { Metric } from '../platforms/look.ts';
import { readFigures, type StoredFigures, toCount, toRate } from './read-document.ts';
import { type Database, query, readRows } from './sqlite.ts';
import { haveNumbersChanged } from './stored-document.ts';

/** Whose history is read: the values of the two columns, and which metrics. */
export interface HistoryAccount {
  platform: string;
  username: string;
  metrics: readonly Metric[];
}

export interface AccountHistory {
  /** One for each day that has a row, in the order of the days. */
  points: HistoryPoint[];
  /** How many rows were skipped, because their day or document cannot be read. */
  damaged: number;
  /** The numbers of the last day; `null` without one. */
  last: StoredFigures | null;
}

/** Reads the names that have history rows on a platform, in alphabetical order. */
export const readHistoryNames = (database: Database, platform: string): string[] =>
  query(
    database,
    'SELECT DISTINCT username AS name FROM social_stats_history WHERE platform = ? ORDER BY username',
    [platform],
  ).map(({ name }) => String(name));

/**
 * Reads all days of an account; damaged rows are skipped. It keeps only the figures of each document, and
 * reads one account at a time, so that the documents of all accounts are never in memory together.
 */
export function readHistory(
  database: Database,
  { platform, username, metrics }: HistoryAccount,
): AccountHistory {
  const points: HistoryPoint[] = [];
  let damaged = 0;
  let before: StoredFigures | null = null;
  // The primary key has this order, so SQLite need not sort.
  const sql = `SELECT day, stats_data FROM social_stats_history
     WHERE platform = ? AND username = ? ORDER BY day`;
  for (const [day, text] of readRows(database, sql, [platform, username])) {
    const stored = readFigures(parse(text));
    if (!stored || typeof day !== 'string' || !isDay(day)) {
      damaged += 1;
      continue;
    }
    const isChange = before === null || haveNumbersChanged(before, stored);
    points.push({ day, ...readPoint(stored, metrics), isChange });
    before = stored;
  }
  return { points, damaged, last: before };
}

/**
 * Returns the days of an account with the day of its last document, where that is newer than all of them: older
 * versions and other programs write documents without a history. A document without a date adds no day.
 */
export function withDocument(
  { points, last }: Pick<AccountHistory, 'points' | 'last'>,
  document: StatsDocument,
  metrics: readonly Metric[],
): HistoryPoint[] {
  const day = [document.fetched_at, document.meta.updated_at]
    .map((time) => time.slice(0, 10))
    .find(isDay);
  if (day === undefined || day <= (points.at(-1)?.day ?? '')) return points;
  const isChange = last === null || haveNumbersChanged(last, document);
  return [...points, { day, ...readPoint(document, metrics), isChange }];
}

function readPoint(
  stored: StoredFigures,
  metrics: readonly Metric[],
): Pick<HistoryPoint, 'followers' | 'figures'> {
  // A document with only the fields that metrics read: numbers, and no personal data.
  const document = { ...nobody, ...stored };
  const figures: Record<string, Figure> = {};
  for (const { name, unit, read } of metrics) {
    const figure = read(document);
    figures[name] = unit === 'percent' ? toRate(figure) : toCount(figure);
  }
  return { followers: stored.followers ?? null, figures };
}

/** Checks the day of the month as well, because `Date.parse` accepts 31 February. */
const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(text.slice(8));
};

const nobody = {
  meta: { updated_at: '', source: '', api_version: '' },
  profile: { id: null, username: '', name: null, avatar: null, bio: null, url: null },
  platform: '',
  account: '',
  fetched_at: '',
} satisfies Partial<StatsDocument>;

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
