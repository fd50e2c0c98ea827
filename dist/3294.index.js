export const id = 3294;
export const ids = [3294];
export const modules = {

  7285:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  describeFilesInGerman),
    S: () => (  tellRunInGerman)
  });
function tellRunInGerman(log, collected, places) {
    log.group('Abruf');
    for (const line of describeRun(collected, places))
        log.info(line);
}
function describeRun({ accounts, renewed, saved, filesChanged, problems }, { database, outputDirectory, dryRun }) {
    const planned = accounts.flatMap((one) => one.status === 'failed' && one.error.code === 'would-refresh' ? [one.id] : []);
    const hasNumbers = accounts.some(({ status }) => status === 'ok');
    return [
        `Konten: ${accounts.map(({ id }) => id).join(', ')}.`,
        ...(renewed.length > 0
            ? [`Tokens erneuert${saved ? ' und gespeichert' : ''}: ${renewed.join(', ')}.`]
            : []),
        ...(planned.length > 0
            ? [`Probelauf: Erneuert w\u00fcrden die Tokens von ${planned.join(', ')}.`]
            : []),
        ...(problems.length > 0 ? [] : [describeDatabase(database, { hasNumbers, dryRun })]),
        ...(problems.length > 0 || outputDirectory === null || dryRun
            ? []
            : [describeFilesInGerman(outputDirectory, filesChanged)]),
    ];
}
const describeFilesInGerman = (directory, isChanged) => isChanged ? `Dateien geschrieben: ${directory}` : `Dateien unver\u00e4ndert: ${directory}`;
function describeDatabase(database, { hasNumbers, dryRun }) {
    if (!hasNumbers)
        return `Nichts zu schreiben: ${database} bleibt, wie sie ist.`;
    return dryRun ? `Probelauf: ${database} w\u00fcrde geschrieben.` : `Geschrieben: ${database}`;
}


  }),

  3294:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    draw: () => (  draw)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _pipeline_portraits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366);
  var _pipeline_publish_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5095);
  var _pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4141);
  var _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1029);
  var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8026);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6016);
  var _describe_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7285);
  var _drawing_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2267);
  var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7804);
  var _say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6669);











async function draw(options) {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const debug = process.env.LOG_LEVEL === 'debug';
    const { language = 'en' } = options;
    const spoken = (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .createLog */ .h)((text) => process.stdout.write(text), { colour, debug });
    const log = (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteEnglish */ .L)(spoken, language);
    const say = (0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .createSay */ .I)(spoken, language);
    const { stored, nameless, unreadable } = await readStored(options);
    if (nameless > 0) {
        say.warning({
            en: `Rows of an earlier version that do not say which account they belong to are left out: ${nameless}. The next fetch of their accounts adds it.`,
            de: `Ausgelassene Zeilen einer fr\u00fcheren Version, die nicht sagen, zu welchem Konto sie geh\u00f6ren: ${nameless}. Der n\u00e4chste Abruf der Konten erg\u00e4nzt es.`,
        });
    }
    if (unreadable > 0) {
        say.warning({
            en: `Rows whose stats_data is no document with numbers are left out: ${unreadable}. The next fetch of their accounts writes them again.`,
            de: `Ausgelassene Zeilen, deren stats_data kein Dokument mit Zahlen ist: ${unreadable}. Der n\u00e4chste Abruf der Konten schreibt sie neu.`,
        });
    }
    (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .reportDamage */ .uh)(stored.histories ?? [], log);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.outputDirectory);
    const published = null;
    const portraits = {
        choose: ({ id }) => (0,_pipeline_portraits_js__WEBPACK_IMPORTED_MODULE_1__/* .readPortrait */ .CJ)(id, { directory, published }),
    };
    const kit = (0,_drawing_options_js__WEBPACK_IMPORTED_MODULE_7__/* .toKitOptions */ .c)(options);
    const isChanged = await (0,_pipeline_publish_files_js__WEBPACK_IMPORTED_MODULE_2__/* .publishFiles */ .b)(stored, { directory, ...kit, portraits, published, log });
    if (language === 'de')
        spoken.info((0,_describe_run_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFilesInGerman */ .Q)(directory, isChanged));
}
async function readStored({ database: file, account: chosen, }) {
    const database = await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .oD)(file);
    try {
        const histories = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistories */ .X_)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B);
        const { accounts, ...leftOut } = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccounts */ .n$)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B, histories);
        assertKnown(chosen, accounts.map(({ id }) => id), file);
        if (chosen.length === 0) {
            return {
                stored: { accounts, histories, posts: (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readAllPosts */ .p5)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B) },
                ...leftOut,
            };
        }
        const drawn = accounts.filter(({ id }) => chosen.includes(id));
        const isDrawn = (row) => drawn.some(({ platform, document }) => platform.id === row.platform && document.profile.username === row.username);
        const posts = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readAllPosts */ .p5)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B).filter(isDrawn);
        return {
            stored: { accounts: drawn, histories: histories.filter(isDrawn), posts },
            nameless: 0,
            unreadable: 0,
        };
    }
    finally {
        database.close();
    }
}
function assertKnown(chosen, known, file) {
    if (known.length === 0) {
        throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_6__/* .BilingualError */ .M('invalid-input', { en: `There are no accounts in ${file}.`, de: `${file} enth\u00e4lt keine Konten.` }, {
            en: 'Give the database that the fetch has written.',
            de: 'Gib die Datenbank an, die fetch oder die Action geschrieben hat.',
        });
    }
    const unknown = chosen.find((id) => !known.includes(id));
    if (unknown === undefined)
        return;
    throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_6__/* .BilingualError */ .M('invalid-input', {
        en: `There is no account ${JSON.stringify(unknown)} in ${file}.`,
        de: `${file} enth\u00e4lt kein Konto ${JSON.stringify(unknown)}.`,
    }, { en: `Use one of: ${known.join(', ')}.`, de: `Es gibt: ${known.join(', ')}.` });
}


  }),

  7804:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  createLog)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);


function createLog(write, options) {
    const masked = new Set();
    let redact = null;
    const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
    const say = (line) => {
        redact ??= (0,_credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(masked, 1);
        write(`${redact(line)}\n`);
    };
    return {
        group: (title) => say(`\n${paint('bold', title)}`),
        info: (line) => say(`  ${paint('green', '\u2713')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        failure: (line) => say(`  ${paint('red', '\u2717')} ${line}`),
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => {
            masked.add(value);
            redact = null;
        },
    };
}


  }),

  6669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  createSay),
    L: () => (  quoteEnglish)
  });
const createSay = (log, language) => ({
    group: (text) => log.group(text[language]),
    info: (text) => log.info(text[language]),
    notice: (text) => log.notice(text[language]),
    warning: (text) => log.warning(text[language]),
});
function quoteEnglish(log, language) {
    if (language === 'en')
        return log;
    const quote = (message) => `Meldung auf Englisch: \u201e${message}\u201c`;
    return {
        ...log,
        group: log.debug,
        info: log.debug,
        failure: log.debug,
        notice: (message) => log.notice(quote(message)),
        warning: (message) => log.warning(quote(message)),
    };
}


  }),

  8026:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ZW: () => (  describeAhead),
    hB: () => (  mergeDatabases),
    oD: () => (  openSource),
    rS: () => (  exportNumbers)
  });
  var _database_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
  var _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
  var _open_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5935);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7087);





async function openSource(file) {
    const { file: source, image } = await (0,_database_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readDatabaseFile */ .cK)(file);
    if (!source.stats) {
        throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .Kz)(`${source.path} does not exist.`, 'Set the path of the database that the fetch wrote.');
    }
    const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openDatabase */ .q)(await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSqlite */ .Tj)(), source.path, image);
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .createTables */ .U5)(database);
    return database;
}
function mergeDatabases(database, sources, now, onSource) {
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, "ATTACH ':memory:' AS source");
    for (const { name, columns } of _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, `CREATE TABLE source.${name} (${columns.join(', ')})`);
    }
    const merged = { rows: 0, aheadInSource: 0, aheadInTarget: 0 };
    for (const [index, source] of sources.entries()) {
        onSource?.(index + 1);
        for (const { name, columns, order } of _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, `DELETE FROM source.${name}`);
            copyTable(source, database, { from: name, to: `source.${name}`, columns, order });
        }
        for (const statement of [...(0,_merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareMerge */ .ai)(now), ..._merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1])
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, statement);
        const [counted] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .query */ .P)(database, _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .countMerged */ .uu);
        for (const statement of _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetMerge */ .cn)
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, statement);
        merged.rows += Number(counted?.rows);
        merged.aheadInSource += Number(counted?.ahead_in_source);
        merged.aheadInTarget = Math.max(merged.aheadInTarget, Number(counted?.ahead_in_target));
    }
    return merged;
}
const describeAhead = ({ aheadInSource, aheadInTarget }, target) => [
    ...(aheadInSource > 0
        ? [
            `${rowsOf(aheadInSource)} dated more than a day ahead of this machine's clock and left out. Check the clocks of this machine and of the one that fetched them.`,
        ]
        : []),
    ...(aheadInTarget > 0
        ? [
            `${target}: ${rowsOf(aheadInTarget)} dated more than a day ahead of this machine's clock; newer numbers replace them anyway.`,
        ]
        : []),
];
const rowsOf = (count) => (count === 1 ? '1 row is' : `${count} rows are`);
async function exportNumbers(source) {
    const sqlite = await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSqlite */ .Tj)();
    const database = sqlite.open();
    try {
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .createTables */ .U5)(database);
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, 'BEGIN');
        for (const { name, columns, order } of _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
            copyTable(source, database, { from: name, to: name, columns, order });
        }
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, 'COMMIT');
        return database.serialize();
    }
    finally {
        database.close();
    }
}
function copyTable(source, target, { from, to, columns, order, }) {
    const names = columns.join(', ');
    const insert = `INSERT INTO ${to} (${names}) VALUES (${columns.map(() => '?')})`;
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .copyRows */ .D9)(source, `SELECT ${names} FROM ${from} ORDER BY ${order}`, target, insert);
}


  }),

  2731:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  uu: () => (  countMerged),
  cn: () => (  forgetMerge),
  h1: () => (  merge),
  ai: () => (  prepareMerge)
});
var clock = __webpack_require__(5233);
;
const json = (row, found) => `CASE WHEN json_valid(${row}.stats_data) THEN ${found} END`;
const accountId = (row) => json(row, `nullif(CAST(json_extract(${row}.stats_data, '$.profile.id') AS TEXT), '')`);
const accountName = (row) => json(row, `json_extract(${row}.stats_data, '$.account')`);
const body = (row) => `coalesce(${json(row, `json_remove(${row}.stats_data, '$.profile.username')`)}, ${row}.stats_data)`;
const named = (row, name) => `CASE WHEN ${row}.username IS NOT ${name} AND json_valid(${row}.stats_data)
     THEN CASE json_type(${row}.stats_data, '$.profile') WHEN 'object'
       THEN json_set(${row}.stats_data, '$.profile.username', ${name}) ELSE ${row}.stats_data END
     ELSE ${row}.stats_data END`;

;
const tallied = (statement) => [
    statement,
    'INSERT INTO temp.tally SELECT changes()',
];

;

const counts = ['views', 'likes', 'comments', 'shares'];
const texts = ['title', 'url', 'kind', 'posted_at'];
const columns = [...texts, ...counts, 'fetched_at'];
const rankOfCounts = (row) => counts.map((column) => `coalesce(${row}.${column}, -1)`).join(', ');
const rankOf = (row, fetchedAt) => `(${fetchedAt}, ${rankOfCounts(row)}, ${texts.map((column) => `coalesce(${row}.${column}, '')`).join(', ')})`;
const listOf = (row, names) => names.map((name) => `${row}.${name}`).join(', ');
const latest = '(SELECT latest FROM temp.clock)';
const toldAt = (row) => `CASE WHEN ${row}.fetched_at > ${latest} THEN '' ELSE ${row}.fetched_at END`;
const preparePosts = [
    `CREATE TEMP TABLE incoming_posts AS
     SELECT p.platform, p.username, p.post_id, ${listOf('p', columns)}, p.fetched_at > ${latest} AS ahead
     FROM source.social_stats_posts AS p`,
    `CREATE TEMP TABLE incoming_post_days AS
     SELECT d.platform, d.post_id, d.day, ${listOf('d', counts)}, d.day > substr(${latest}, 1, 10) AS ahead
     FROM source.social_stats_posts_history AS d`,
];
const mergePosts = [
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
const postTables = [
    'incoming_posts',
    'incoming_post_days',
    'changed_posts',
    'changed_post_days',
];
var schema = __webpack_require__(5638);
;





const tables = schema .um.map(({ sql }) => sql.replace('CREATE TABLE ', 'CREATE TABLE IF NOT EXISTS main.'));
const toSqlTime = (ms) => new Date(ms).toISOString().replace('T', ' ').slice(0, -1);
const dated = (row) => `coalesce(${json(row, `strftime('%Y-%m-%d %H:%M:%f', json_extract(${row}.stats_data, '$.fetched_at'))`)},
     strftime('%Y-%m-%d %H:%M:%f', ${row}.fetched_at), '')`;
const isAhead = (row) => `${dated(row)} > (SELECT latest FROM temp.clock)`;
const merge_sql_toldAt = (row) => `CASE WHEN ${isAhead(row)} THEN '' ELSE ${dated(row)} END`;
const passing = (value) => `char(1) || ${value}`;
const freeId = (row) => `${row}.account_id || CASE WHEN EXISTS (SELECT 1 FROM entity AS o
     WHERE o.platform = ${row}.platform AND o.username = ${row}.account_id) THEN '_' ELSE '' END`;
const isUnlabelled = (row, side, key) => `(${row}.account = ${row}.platform OR (${row}.account IS NULL AND NOT EXISTS (SELECT 1 FROM ${side} AS only
         WHERE only.platform = ${row}.platform AND only.${key} <> ${row}.${key})))`;
const isIncomingUnlabelled = (row) => isUnlabelled(row, 'incoming', 'item');
const isLiveUnlabelled = (row) => isUnlabelled(row, 'live', 'row');
const prepareMerge = (now) => [
    'CREATE TEMP TABLE tally (rows INTEGER)',
    `CREATE TEMP TABLE clock AS SELECT '${toSqlTime(now + clock .LP)}' AS latest`,
    `CREATE TEMP TABLE incoming AS
     SELECT c.rowid AS item, c.platform, c.username, c.stats_data, c.fetched_at,
       ${accountId('c')} AS account_id, ${accountName('c')} AS account,
       ${merge_sql_toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
     FROM source.social_stats_cache AS c`,
    `CREATE TEMP TABLE incoming_days AS
     SELECT h.platform, h.username, h.day, h.stats_data, h.fetched_at,
       ${accountId('h')} AS account_id, ${merge_sql_toldAt('h')} AS told_at,
       ${isAhead('h')} OR h.day > (SELECT substr(latest, 1, 10) FROM temp.clock) AS ahead
     FROM source.social_stats_history AS h`,
    ...preparePosts,
];
const cache = [
    `CREATE TEMP TABLE live AS
     SELECT c.rowid AS row, c.platform, c.username,
       ${accountId('c')} AS account_id, ${accountName('c')} AS account,
       ${merge_sql_toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
     FROM main.social_stats_cache AS c WHERE c.platform IN (SELECT platform FROM incoming)`,
    'CREATE INDEX temp.live_account ON live (platform, account_id)',
    'CREATE INDEX temp.live_name ON live (platform, username)',
    `CREATE TEMP TABLE matched AS
     SELECT i.*, coalesce(
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.account_id = i.account_id
          ORDER BY l.told_at DESC, l.row LIMIT 1),
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.username = i.username
            AND (l.account_id IS NULL OR i.account_id IS NULL)
          ORDER BY l.told_at DESC, l.row LIMIT 1)) AS row
     FROM incoming AS i`,
    `CREATE TEMP TABLE adopted AS
     SELECT m.item, l.row FROM matched AS m JOIN live AS l ON l.platform = m.platform AND l.account_id IS NULL
     WHERE m.row IS NULL AND m.account_id IS NOT NULL AND NOT m.ahead AND ${isIncomingUnlabelled('m')}
       AND NOT EXISTS (SELECT 1 FROM matched AS o WHERE o.row = l.row)
       AND NOT EXISTS (SELECT 1 FROM live AS o
         WHERE o.platform = l.platform AND o.account_id IS NULL AND o.row <> l.row)
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.platform = m.platform AND o.item <> m.item AND ${isIncomingUnlabelled('o')}
           AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
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
const laterThan = (one, other) => `(${one}.told_at > ${merge_sql_toldAt(other)} OR (${one}.told_at = ${merge_sql_toldAt(other)} AND ${body(one)} > ${body(other)}))`;
const merge_sql_history = [
    `UPDATE main.social_stats_history SET username = ${passing('username')}
     WHERE (platform, username) IN (SELECT platform, old FROM renamed)`,
    `DELETE FROM main.social_stats_history WHERE rowid IN
     (SELECT CASE WHEN ${merge_sql_toldAt('moved')} > ${merge_sql_toldAt('kept')} THEN kept.rowid ELSE moved.rowid END
      FROM renamed AS r
      JOIN main.social_stats_history AS moved ON moved.platform = r.platform AND moved.username = ${passing('r.old')}
      JOIN main.social_stats_history AS kept
        ON kept.platform = r.platform AND kept.username = r.new AND kept.day = moved.day)`,
    ...tallied(`UPDATE main.social_stats_history SET (username, stats_data) =
       (SELECT r.new, ${named('social_stats_history', 'r.new')} FROM renamed AS r
        WHERE r.platform = social_stats_history.platform AND ${passing('r.old')} = social_stats_history.username)
     WHERE (platform, username) IN (SELECT platform, ${passing('old')} FROM renamed)`),
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
const merge = [...tables, ...cache, ...merge_sql_history, ...mergePosts];
const countMerged = `SELECT (SELECT coalesce(sum(rows), 0) FROM temp.tally) AS rows,
  ${['incoming', 'incoming_days', 'incoming_posts', 'incoming_post_days']
    .map((table) => `(SELECT count(*) FROM ${table} WHERE ahead)`)
    .join(' + ')} AS ahead_in_source,
  (SELECT count(*) FROM live WHERE ahead) AS ahead_in_target`;
const forgetMerge = [
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


  })

};
