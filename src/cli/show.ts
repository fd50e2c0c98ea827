import { formatFigure, formatGrowth } from '../locale/format.ts';
import { type Locale, titleOf, words } from '../locale/words.ts';
import { stringifyJson } from '../net/json.ts';
import {
  type Growth,
  growthAsOf,
  growthWindows,
  type HistoryPoint,
  seriesOf,
  toGrowths,
  toMetric,
} from '../numbers/growth.ts';
import type { Figure } from '../numbers/stats-document.ts';
import { toCsvRow } from '../pictures/csv.ts';
import { platforms } from '../platforms/index.ts';
import type { Metric } from '../platforms/look.ts';
import type { Platform } from '../platforms/platform.ts';
import { openSource } from '../storage/merge-databases.ts';
import { readDocument } from '../storage/read-document.ts';
import { readHistory, withDocument } from '../storage/read-history.ts';
import { readPosts } from '../storage/read-posts.ts';
import { type Database, query } from '../storage/sqlite.ts';
import { parseStored } from '../storage/stored-document.ts';
import { paint } from './paint.ts';
import { renderPosts } from './show-posts.ts';
import { pickFitting, terminalWidth, toTable } from './table.ts';
import { tableWords } from './words/table-words.ts';

export interface ShowOptions {
  database: string;
  /** Id of the only platform to show; absent: all. */
  platform?: string;
  /** The single posts instead of the accounts' figures. */
  posts?: boolean;
  json?: boolean;
  csv?: boolean;
  /** Of the table; absent: English. */
  language?: Locale;
}

/** One figure of an account, with its growth. */
interface Line {
  platform: Platform;
  username: string;
  metric: Metric;
  figure: Figure;
  growths: (Growth | null)[];
  /** The day that the growth counts back from; `null` without a history. */
  asOf: string | null;
  /** The figures of the last {@link sparkDays} days with a history row, oldest first. */
  recent: Figure[];
  fetchedAt: string;
}

const sparkDays = 30;

/**
 * Prints the figures in a database with their growth over 1, 7 and 30 days, or its posts; changes nothing. Rejects with
 * `database` when the file does not exist or cannot be used.
 */
export async function show(options: ShowOptions): Promise<void> {
  const database = await openSource(options.database);
  try {
    const chosen = platforms.filter(({ id }) => (options.platform ?? id) === id);
    const text = options.posts
      ? renderPosts(
          readPosts(
            database,
            chosen.map(({ id }) => id),
          ),
          options,
        )
      : render(
          chosen.flatMap((platform) => readLines(database, platform)),
          options,
        );
    process.stdout.write(text);
  } finally {
    database.close();
  }
}

function readLines(database: Database, platform: Platform): Line[] {
  const sql = `SELECT username AS name, stats_data AS text, fetched_at AS at FROM social_stats_cache
     WHERE platform = ? ORDER BY rowid`;
  return query(database, sql, [platform.id]).flatMap(({ name, text, at }) => {
    const username = String(name);
    const { id, metrics } = platform;
    const history = readHistory(database, { platform: id, username, metrics });
    const document = readDocument(parseStored(text), { platform: id, account: id, username });
    const points = document ? withDocument(history, document, metrics) : history.points;
    return metrics.map((metric) =>
      toLine({ platform, username, metric, points, fetchedAt: String(at) }),
    );
  });
}

function toLine({
  points,
  ...line
}: Pick<Line, 'platform' | 'username' | 'metric' | 'fetchedAt'> & {
  points: readonly HistoryPoint[];
}): Line {
  const series = seriesOf(points, line.metric.name);
  return {
    ...line,
    figure: series.at(-1)?.figure ?? null,
    growths: toGrowths(points, toMetric(line.metric.name)),
    asOf: growthAsOf(points),
    recent: series.slice(-sparkDays).map(({ figure }) => figure),
  };
}

function render(
  lines: readonly Line[],
  { json, csv, database, language = 'en' }: ShowOptions,
): string {
  if (json) return `${stringifyJson(lines.map(toRecord))}\n`;
  if (csv) return [csvHead, ...lines.map(toCsv), ''].join('\n');
  if (lines.length === 0) return `${tableWords[language].noNumbers(database)}\n`;
  const tables = layouts.map((layout) => toText(lines, layout, language));
  return `${pickFitting(tables, terminalWidth())}\n`;
}

/** What a table shows, from the widest to the narrowest. */
interface Layout {
  windows: readonly number[];
  hasPercent?: boolean;
  hasSparkline?: boolean;
}

const layouts: readonly Layout[] = [
  { windows: growthWindows, hasPercent: true, hasSparkline: true },
  { windows: growthWindows, hasPercent: true },
  { windows: growthWindows },
  { windows: [1, 30] },
  { windows: [30] },
];

/** A table with a line above the figures of each account. */
function toText(
  lines: readonly Line[],
  { windows, hasPercent, hasSparkline }: Layout,
  language: Locale,
): string {
  const wording = tableWords[language];
  const head = [
    wording.metric,
    wording.now,
    ...windows.map(words[language].days),
    ...(hasSparkline ? [wording.last(sparkDays)] : []),
  ];
  const rows = lines.map(({ metric, figure, growths, recent }) => [
    titleOf(metric, language),
    formatFigure(figure, metric.unit, language),
    ...growthWindows.flatMap((days, index) =>
      windows.includes(days)
        ? [describeGrowth(growths[index] ?? null, metric, { hasPercent, language })]
        : [],
    ),
    ...(hasSparkline ? [drawSparkline(recent)] : []),
  ]);
  const [titles = '', rule = '', ...texts] = toTable(head, rows, 1).split('\n');
  const names = lines.map((line) => toHeading(line, language));
  const grouped = texts.flatMap((text, index) =>
    names[index] === names[index - 1] ? [text] : ['', paint('bold', names[index] ?? ''), text],
  );
  return [titles, rule, ...grouped.slice(1)].join('\n');
}

const toHeading = ({ platform, username, asOf }: Line, language: Locale): string =>
  [platform.id, username, ...(asOf === null ? [] : [tableWords[language].asOf(asOf)])].join(' · ');

function describeGrowth(
  growth: Growth | null,
  { unit }: Metric,
  { hasPercent = false, language }: { hasPercent: boolean | undefined; language: Locale },
): string {
  const shown = growth && !hasPercent ? { ...growth, percent: null } : growth;
  const text = formatGrowth(shown, unit, language, (days) => ` in ${days} d`);
  if (growth === null || Number(growth.change) === 0) return text;
  return paint(growth.change > 0 ? 'green' : 'red', text);
}

const bars = [...'▁▂▃▄▅▆▇█'];

/** One character for each figure; a space for an unknown one. */
function drawSparkline(figures: readonly Figure[]): string {
  const known = figures.flatMap((figure) => (figure === null ? [] : [Number(figure)]));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return figures
    .map((figure) => {
      if (figure === null) return ' ';
      const share = high === low ? 0.5 : (Number(figure) - low) / (high - low);
      return bars[Math.round(share * (bars.length - 1))];
    })
    .join('');
}

/** The columns of the changes, in the order of `growthWindows`. */
const changeColumns = growthWindows.map((days) => `change_${days}d`);

const csvHead = toCsvRow([
  'platform',
  'username',
  'metric',
  'value',
  ...changeColumns,
  'fetched_at',
]);

/** Unknown values and changes are empty. */
const toCsv = ({ platform, username, metric, figure, growths, fetchedAt }: Line): string =>
  toCsvRow([
    platform.id,
    username,
    metric.name,
    figure,
    ...growths.map((growth) => growth?.change ?? null),
    fetchedAt,
  ]);

const toRecord = ({ platform, username, metric, figure, growths, asOf, fetchedAt }: Line) => ({
  platform: platform.id,
  username,
  metric: metric.name,
  value: figure,
  ...Object.fromEntries(
    changeColumns.map((column, index) => [column, growths[index]?.change ?? null]),
  ),
  growth_as_of: asOf,
  fetched_at: fetchedAt,
});
