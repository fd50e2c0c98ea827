/**
 * SQL expressions about the document in the column `stats_data` of a row, given by the table's alias, within
 * SQLite 3.15 with JSON.
 */

export const json = (row: string, found: string): string =>
  `CASE WHEN json_valid(${row}.stats_data) THEN ${found} END`;

/** `profile.id` as text; NULL without one, as in rows of older systems. */
export const accountId = (row: string): string =>
  json(row, `nullif(CAST(json_extract(${row}.stats_data, '$.profile.id') AS TEXT), '')`);

/** The account's name with its label; NULL in documents without it. */
export const accountName = (row: string): string =>
  json(row, `json_extract(${row}.stats_data, '$.account')`);

/** The document without the name, because a rename may have changed the name since the fetch. */
export const body = (row: string): string =>
  `coalesce(${json(row, `json_remove(${row}.stats_data, '$.profile.username')`)}, ${row}.stats_data)`;

/** The document with the account's settled name; unchanged if the row already has that name. */
export const named = (row: string, name: string): string =>
  `CASE WHEN ${row}.username IS NOT ${name} AND json_valid(${row}.stats_data)
     THEN CASE json_type(${row}.stats_data, '$.profile') WHEN 'object'
       THEN json_set(${row}.stats_data, '$.profile.username', ${name}) ELSE ${row}.stats_data END
     ELSE ${row}.stats_data END`;
