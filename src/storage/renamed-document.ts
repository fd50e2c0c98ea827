/** SQL: the stored document with `profile.username` set, every other digit as it was; no JSON stays as it is. */
export const renamedDocument = (parameter: string): string =>
  `CASE json_valid(stats_data) WHEN 1 THEN
     CASE json_type(stats_data, '$.profile') WHEN 'object'
       THEN json_set(stats_data, '$.profile.username', ${parameter}) ELSE stats_data END
   ELSE stats_data END`;
