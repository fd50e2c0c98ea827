import { tallied } from './tallied.ts';

/**
 * The part of `merge-sql.ts` for posts, run after its other statements. Of two rows of a post, the one with the
 * later `fetched_at` stays; of two history rows of a post and day, the one with the greater numbers. Equal times
 * are decided by the numbers and texts, so that databases can be merged in any order, also repeatedly.
 */

const counts = ['views', 'likes', 'comments', 'shares'];
const texts = ['title', 'url', 'kind', 'posted_at'];
const columns = [...texts, ...counts, 'fetched_at'];

/** A comparison with NULL would be NULL. */
const rankOfCounts = (row: string): string =>
  counts.map((column) => `coalesce(${row}.${column}, -1)`).join(', ');

const rankOf = (row: string, fetchedAt: string): string =>
  `(${fetchedAt}, ${rankOfCounts(row)}, ${texts.map((column) => `coalesce(${row}.${column}, '')`).join(', ')})`;

const listOf = (row: string, names: readonly string[]): string =>
  names.map((name) => `${row}.${name}`).join(', ');

const latest = '(SELECT latest FROM temp.clock)';

/** Empty for a time that is more than a day ahead. */
const toldAt = (row: string): string =>
  `CASE WHEN ${row}.fetched_at > ${latest} THEN '' ELSE ${row}.fetched_at END`;

/** To be run before the transaction. */
export const preparePosts: readonly string[] = [
  `CREATE TEMP TABLE incoming_posts AS
     SELECT p.platform, p.username, p.post_id, ${listOf('p', columns)}, p.fetched_at > ${latest} AS ahead
     FROM source.social_stats_posts AS p`,
  `CREATE TEMP TABLE incoming_post_days AS
     SELECT d.platform, d.post_id, d.day, ${listOf('d', counts)}, d.day > substr(${latest}, 1, 10) AS ahead
     FROM source.social_stats_posts_history AS d`,
];

/** `renamed` and `names` are temporary tables of `merge-sql.ts`. */
export const mergePosts: readonly string[] = [
  ...tallied(`UPDATE main.social_stats_posts SET username =
       (SELECT r.new FROM renamed AS r
        WHERE r.platform = social_stats_posts.platform AND r.old = social_stats_posts.username)
     WHERE (platform, username) IN (SELECT platform, old FROM renamed)`),
  `CREATE TEMP TABLE changed_posts AS
     SELECT p.*, m.post_id IS NOT NULL AS known, coalesce(
       (SELECT n.name FROM names AS n WHERE n.platform = p.platform AND n.username = p.username LIMIT 1),
       p.username) AS name
     FROM incoming_posts AS p LEFT JOIN main.social_stats_posts AS m
       ON m.platform = p.platform AND m.post_id = p.post_id
     WHERE NOT p.ahead
       AND (m.post_id IS NULL OR ${rankOf('p', 'p.fetched_at')} > ${rankOf('m', toldAt('m'))})`,
  'CREATE INDEX temp.changed_posts_key ON changed_posts (platform, post_id)',
  ...tallied(`UPDATE main.social_stats_posts SET (username, ${columns.join(', ')}) =
       (SELECT c.name, ${listOf('c', columns)} FROM changed_posts AS c
        WHERE c.platform = social_stats_posts.platform AND c.post_id = social_stats_posts.post_id)
     WHERE (platform, post_id) IN (SELECT platform, post_id FROM changed_posts WHERE known)`),
  ...tallied(`INSERT INTO main.social_stats_posts (platform, username, post_id, ${columns.join(', ')})
     SELECT c.platform, c.name, c.post_id, ${listOf('c', columns)} FROM changed_posts AS c WHERE NOT c.known`),
  `CREATE TEMP TABLE changed_post_days AS
     SELECT d.*, m.post_id IS NOT NULL AS known
     FROM incoming_post_days AS d LEFT JOIN main.social_stats_posts_history AS m
       ON m.platform = d.platform AND m.post_id = d.post_id AND m.day = d.day
     WHERE NOT d.ahead AND (m.post_id IS NULL OR (${rankOfCounts('d')}) > (${rankOfCounts('m')}))`,
  'CREATE INDEX temp.changed_post_days_key ON changed_post_days (platform, post_id, day)',
  ...tallied(`UPDATE main.social_stats_posts_history SET (${counts.join(', ')}) =
       (SELECT ${listOf('c', counts)} FROM changed_post_days AS c
        WHERE c.platform = social_stats_posts_history.platform
          AND c.post_id = social_stats_posts_history.post_id AND c.day = social_stats_posts_history.day)
     WHERE (platform, post_id, day) IN (SELECT platform, post_id, day FROM changed_post_days WHERE known)`),
  ...tallied(`INSERT INTO main.social_stats_posts_history (platform, post_id, day, ${counts.join(', ')})
     SELECT c.platform, c.post_id, c.day, ${listOf('c', counts)} FROM changed_post_days AS c WHERE NOT c.known`),
];

/** The temporary tables of the statements above. */
export const postTables: readonly string[] = [
  'incoming_posts',
  'incoming_post_days',
  'changed_posts',
  'changed_post_days',
];
