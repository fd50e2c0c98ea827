import { dayMs } from '../clock.ts';
import { accountId, accountName, body, json, named } from './document-sql.ts';
import { mergePosts, postTables, preparePosts } from './merge-posts-sql.ts';
import { tables as allTables } from './schema.ts';
import { tallied } from './tallied.ts';

/**
 * Merges one database's numbers into another, as SQL for SQLite 3.15 (https://sqlite.org/rowvalue.html) with
 * JSON. The `deploy` step runs it in the server's `sqlite3` or `python3`, the command `merge` in the bundled
 * SQLite.
 *
 * The schema `source` has the incoming rows, `main` the existing ones. A row belongs to an account by the
 * rule of `saveStats` in `save-stats.ts`. Of two rows for the same account or day, the one with the later
 * `fetched_at` in its document stays. If the times are equal, the documents are compared as text. So databases
 * can be merged in any order, also repeatedly.
 *
 * A clock that is wrong must not block an account for years: rows dated more than a day ahead of the clock
 * given to `prepareMerge` are not merged, and count as older than every other row of `main`.
 */

/** IF NOT EXISTS, because an existing table keeps its own definition. */
const tables = allTables.map(({ sql }) =>
  sql.replace('CREATE TABLE ', 'CREATE TABLE IF NOT EXISTS main.'),
);

/** Formats a time (ms since 1970) as `dated` does. */
const toSqlTime = (ms: number): string => new Date(ms).toISOString().replace('T', ' ').slice(0, -1);

/** When the numbers were fetched, in one format; from the column if the document has no time. */
const dated = (row: string): string =>
  `coalesce(${json(row, `strftime('%Y-%m-%d %H:%M:%f', json_extract(${row}.stats_data, '$.fetched_at'))`)},
     strftime('%Y-%m-%d %H:%M:%f', ${row}.fetched_at), '')`;

const isAhead = (row: string): string => `${dated(row)} > (SELECT latest FROM temp.clock)`;

/** As `dated`, but empty for a time that is more than a day ahead. */
const toldAt = (row: string): string => `CASE WHEN ${isAhead(row)} THEN '' ELSE ${dated(row)} END`;

/** A temporary name while rows exchange their names. No platform's names start with this character. */
const passing = (value: string): string => `char(1) || ${value}`;

/** An account's id, to be used as its name; with `_` appended if it is another account's name. */
const freeId = (row: string): string =>
  `${row}.account_id || CASE WHEN EXISTS (SELECT 1 FROM entity AS o
     WHERE o.platform = ${row}.platform AND o.username = ${row}.account_id) THEN '_' ELSE '' END`;

/** Whether a row is the platform's unlabelled account; `key` identifies the rows of its side. */
const isUnlabelled = (row: string, side: 'incoming' | 'live', key: 'item' | 'row'): string =>
  `(${row}.account = ${row}.platform OR (${row}.account IS NULL AND NOT EXISTS (SELECT 1 FROM ${side} AS only
         WHERE only.platform = ${row}.platform AND only.${key} <> ${row}.${key})))`;

const isIncomingUnlabelled = (row: string): string => isUnlabelled(row, 'incoming', 'item');
const isLiveUnlabelled = (row: string): string => isUnlabelled(row, 'live', 'row');

/**
 * To be run before the transaction, so that the live database is locked as briefly as possible. `now` is in ms since
 * 1970.
 */
export const prepareMerge = (now: number): readonly string[] => [
  'CREATE TEMP TABLE tally (rows INTEGER)',
  `CREATE TEMP TABLE clock AS SELECT '${toSqlTime(now + dayMs)}' AS latest`,
  `CREATE TEMP TABLE incoming AS
     SELECT c.rowid AS item, c.platform, c.username, c.stats_data, c.fetched_at,
       ${accountId('c')} AS account_id, ${accountName('c')} AS account,
       ${toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
     FROM source.social_stats_cache AS c`,
  `CREATE TEMP TABLE incoming_days AS
     SELECT h.platform, h.username, h.day, h.stats_data, h.fetched_at,
       ${accountId('h')} AS account_id, ${toldAt('h')} AS told_at,
       ${isAhead('h')} OR h.day > (SELECT substr(latest, 1, 10) FROM temp.clock) AS ahead
     FROM source.social_stats_history AS h`,
  ...preparePosts,
];

const cache: readonly string[] = [
  `CREATE TEMP TABLE live AS
     SELECT c.rowid AS row, c.platform, c.username,
       ${accountId('c')} AS account_id, ${accountName('c')} AS account,
       ${toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
     FROM main.social_stats_cache AS c WHERE c.platform IN (SELECT platform FROM incoming)`,
  'CREATE INDEX temp.live_account ON live (platform, account_id)',
  'CREATE INDEX temp.live_name ON live (platform, username)',
  // Steps 1 and 2 of the rule.
  `CREATE TEMP TABLE matched AS
     SELECT i.*, coalesce(
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.account_id = i.account_id
          ORDER BY l.told_at DESC, l.row LIMIT 1),
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.username = i.username
            AND (l.account_id IS NULL OR i.account_id IS NULL)
          ORDER BY l.told_at DESC, l.row LIMIT 1)) AS row
     FROM incoming AS i`,
  // Step 3: the only row without an id, which no other account has by its name. The only row of a platform is
  // unlabelled.
  `CREATE TEMP TABLE adopted AS
     SELECT m.item, l.row FROM matched AS m JOIN live AS l ON l.platform = m.platform AND l.account_id IS NULL
     WHERE m.row IS NULL AND m.account_id IS NOT NULL AND NOT m.ahead AND ${isIncomingUnlabelled('m')}
       AND NOT EXISTS (SELECT 1 FROM matched AS o WHERE o.row = l.row)
       AND NOT EXISTS (SELECT 1 FROM live AS o
         WHERE o.platform = l.platform AND o.account_id IS NULL AND o.row <> l.row)
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.platform = m.platform AND o.item <> m.item AND ${isIncomingUnlabelled('o')}
           AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
  // Step 3 the other way round, because databases can be merged in any order: the row without an id comes in.
  `INSERT INTO temp.adopted
     SELECT m.item, l.row FROM matched AS m JOIN live AS l ON l.platform = m.platform AND l.account_id IS NOT NULL
     WHERE m.row IS NULL AND m.account_id IS NULL AND m.account IS NULL AND NOT m.ahead AND ${isLiveUnlabelled('l')}
       AND NOT EXISTS (SELECT 1 FROM matched AS o WHERE o.row = l.row)
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.platform = m.platform AND o.account_id IS NULL AND o.item <> m.item)
       AND NOT EXISTS (SELECT 1 FROM live AS o
         WHERE o.platform = l.platform AND o.row <> l.row AND ${isLiveUnlabelled('o')}
           AND (o.told_at, o.body, o.row) > (l.told_at, l.body, l.row))`,
  `UPDATE temp.matched SET row = (SELECT a.row FROM adopted AS a WHERE a.item = matched.item)
     WHERE item IN (SELECT item FROM adopted)`,
  `CREATE TEMP TABLE winning AS
     SELECT m.*, l.account_id AS known_id FROM matched AS m LEFT JOIN live AS l ON l.row = m.row
     WHERE NOT m.ahead AND (l.row IS NULL OR (m.told_at, m.body) > (l.told_at, l.body))
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.row = m.row AND NOT o.ahead AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
  `CREATE TEMP TABLE entity AS
     SELECT row, NULL AS item, platform, username, account_id, told_at, body FROM live
       WHERE row NOT IN (SELECT row FROM winning WHERE row IS NOT NULL)
     UNION ALL
     SELECT row, item, platform, username, coalesce(account_id, known_id), told_at, body FROM winning`,
  'CREATE INDEX temp.entity_name ON entity (platform, username)',
  // If two accounts have the same name, the one fetched later has it now, and the other is named by its id
  // until it is fetched again. A row without an id belongs to the same account: its name becomes NULL, and it
  // is deleted.
  `CREATE TEMP TABLE settled AS
     SELECT e.*, CASE WHEN EXISTS (SELECT 1 FROM entity AS o
         WHERE o.platform = e.platform AND o.username = e.username AND o.rowid <> e.rowid
           AND (o.item IS NOT NULL OR e.item IS NOT NULL)
           AND (o.account_id IS NOT NULL, o.told_at, o.body, o.rowid)
             > (e.account_id IS NOT NULL, e.told_at, e.body, e.rowid))
       THEN ${freeId('e')} ELSE e.username END AS name
     FROM entity AS e`,
  `CREATE TEMP TABLE renamed AS
     SELECT l.row, l.platform, l.username AS old, s.name AS new FROM settled AS s JOIN live AS l ON l.row = s.row
     WHERE s.name <> l.username`,
  `DELETE FROM main.social_stats_cache WHERE rowid IN
     (SELECT row FROM settled WHERE row IS NOT NULL AND name IS NULL)`,
  `UPDATE main.social_stats_cache SET username = ${passing('username')} WHERE rowid IN
     (SELECT r.row FROM renamed AS r JOIN settled AS s ON s.platform = r.platform AND s.name = r.old)`,
  ...tallied(`UPDATE main.social_stats_cache SET (username, stats_data, fetched_at) =
       (SELECT s.name, ${named('i', 's.name')}, i.fetched_at FROM settled AS s JOIN incoming AS i ON i.item = s.item
        WHERE s.row = social_stats_cache.rowid)
     WHERE rowid IN (SELECT row FROM settled WHERE row IS NOT NULL AND item IS NOT NULL AND name IS NOT NULL)`),
  // Compares with the old name, because the column may have a temporary one.
  ...tallied(`UPDATE main.social_stats_cache SET (username, stats_data) =
       (SELECT r.new, ${named('c', 'r.new')} FROM renamed AS r JOIN
          (SELECT l.row, l.username, o.stats_data FROM live AS l JOIN main.social_stats_cache AS o ON o.rowid = l.row) AS c
          ON c.row = r.row WHERE r.row = social_stats_cache.rowid)
     WHERE rowid IN (SELECT r.row FROM renamed AS r JOIN settled AS s ON s.row = r.row WHERE s.item IS NULL)`),
  ...tallied(`INSERT INTO main.social_stats_cache (platform, username, stats_data, fetched_at)
     SELECT i.platform, s.name, ${named('i', 's.name')}, i.fetched_at
     FROM settled AS s JOIN incoming AS i ON i.item = s.item
     WHERE s.row IS NULL AND s.name IS NOT NULL ORDER BY i.item`),
];

const laterThan = (one: string, other: string): string =>
  `(${one}.told_at > ${toldAt(other)} OR (${one}.told_at = ${toldAt(other)} AND ${body(one)} > ${body(other)}))`;

const history: readonly string[] = [
  `UPDATE main.social_stats_history SET username = ${passing('username')}
     WHERE (platform, username) IN (SELECT platform, old FROM renamed)`,
  `DELETE FROM main.social_stats_history WHERE rowid IN
     (SELECT CASE WHEN ${toldAt('moved')} > ${toldAt('kept')} THEN kept.rowid ELSE moved.rowid END
      FROM renamed AS r
      JOIN main.social_stats_history AS moved ON moved.platform = r.platform AND moved.username = ${passing('r.old')}
      JOIN main.social_stats_history AS kept
        ON kept.platform = r.platform AND kept.username = r.new AND kept.day = moved.day)`,
  ...tallied(`UPDATE main.social_stats_history SET (username, stats_data) =
       (SELECT r.new, ${named('social_stats_history', 'r.new')} FROM renamed AS r
        WHERE r.platform = social_stats_history.platform AND ${passing('r.old')} = social_stats_history.username)
     WHERE (platform, username) IN (SELECT platform, ${passing('old')} FROM renamed)`),
  // A day belongs to the account with the id in its document, else to the one with its name in the source.
  `CREATE TEMP TABLE names AS
     SELECT i.platform, i.username, i.account_id, coalesce(
       (SELECT s.name FROM settled AS s WHERE s.item = i.item),
       (SELECT s.name FROM settled AS s JOIN matched AS m ON m.row = s.row WHERE m.item = i.item),
       i.username) AS name
     FROM incoming AS i`,
  `CREATE TEMP TABLE days AS
     SELECT d.*, coalesce(
       (SELECT n.name FROM names AS n WHERE n.platform = d.platform AND n.account_id = d.account_id LIMIT 1),
       (SELECT n.name FROM names AS n WHERE n.platform = d.platform AND n.username = d.username
          AND (n.account_id IS NULL OR d.account_id IS NULL) LIMIT 1),
       d.username) AS name
     FROM incoming_days AS d WHERE NOT d.ahead`,
  'CREATE INDEX temp.days_key ON days (platform, name, day)',
  `CREATE TEMP TABLE changed_days AS
     SELECT d.*, h.rowid AS row FROM days AS d LEFT JOIN main.social_stats_history AS h
       ON h.platform = d.platform AND h.username = d.name AND h.day = d.day
     WHERE (h.rowid IS NULL OR (h.stats_data IS NOT d.stats_data AND ${laterThan('d', 'h')}))
       AND NOT EXISTS (SELECT 1 FROM days AS o
         WHERE o.platform = d.platform AND o.name = d.name AND o.day = d.day AND o.rowid <> d.rowid
           AND (o.told_at, o.stats_data, o.rowid) > (d.told_at, d.stats_data, d.rowid))`,
  ...tallied(`UPDATE main.social_stats_history SET (stats_data, fetched_at) =
       (SELECT ${named('d', 'd.name')}, d.fetched_at FROM changed_days AS d WHERE d.row = social_stats_history.rowid)
     WHERE rowid IN (SELECT row FROM changed_days WHERE row IS NOT NULL)`),
  ...tallied(`INSERT INTO main.social_stats_history (platform, username, day, stats_data, fetched_at)
     SELECT d.platform, d.name, d.day, ${named('d', 'd.name')}, d.fetched_at
     FROM changed_days AS d WHERE d.row IS NULL`),
];

/**
 * To be run within a transaction. Does not touch other tables. Rows of accounts that `source` lacks change
 * only if their name has moved to another account.
 */
export const merge: readonly string[] = [...tables, ...cache, ...history, ...mergePosts];

/**
 * Selects one row of counts: how many rows were inserted or changed, and how many are dated more than a day ahead, in
 * `source` and among the cache rows of the same platforms in `main`.
 */
export const countMerged = `SELECT (SELECT coalesce(sum(rows), 0) FROM temp.tally) AS rows,
  ${['incoming', 'incoming_days', 'incoming_posts', 'incoming_post_days']
    .map((table) => `(SELECT count(*) FROM ${table} WHERE ahead)`)
    .join(' + ')} AS ahead_in_source,
  (SELECT count(*) FROM live WHERE ahead) AS ahead_in_target`;

/** Drops the temporary tables of the statements above, so that the connection can be used for more merges. */
export const forgetMerge: readonly string[] = [
  'tally',
  'clock',
  'incoming',
  'incoming_days',
  'live',
  'matched',
  'adopted',
  'winning',
  'entity',
  'settled',
  'renamed',
  'names',
  'days',
  'changed_days',
  ...postTables,
].map((name) => `DROP TABLE temp.${name}`);
