export const id = 9739;
export const ids = [9739];
export const modules = {

  9739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  show: () => (  show)
});
var format = __webpack_require__(4463);
var words = __webpack_require__(1559);
var net_json = __webpack_require__(8409);
var growth = __webpack_require__(2483);
var csv = __webpack_require__(8371);
var platforms = __webpack_require__(1029);
var merge_databases = __webpack_require__(8026);
var read_document = __webpack_require__(882);
var read_history = __webpack_require__(9420);
var read_posts = __webpack_require__(3571);
var sqlite = __webpack_require__(7087);
var stored_document = __webpack_require__(8138);
var external_node_util_ = __webpack_require__(7975);
;

const paint = (style, text) => process.stdout.isTTY && !process.env.NO_COLOR ? (0,external_node_util_.styleText)(style, text) : text;
var clock = __webpack_require__(5233);
var numbers_post = __webpack_require__(3758);
var posts_csv = __webpack_require__(2401);
var table = __webpack_require__(3626);
var table_words = __webpack_require__(5184);
;







function renderPosts(posts, { json, csv, database, language = 'en' }) {
    const names = [...new Set(posts.map(toName))];
    const accounts = names.map((name) => posts.filter((post) => toName(post) === name).toSorted(numbers_post .Zl));
    const all = accounts.flat();
    if (json)
        return `${(0,net_json .s)(all.map(toRecord))}\n`;
    if (csv)
        return (0,posts_csv .X)(all).replaceAll('\r\n', '\n');
    if (posts.length === 0)
        return `${table_words .O[language].noPosts(database)}\n`;
    return `${accounts.map((own, index) => `${names[index]}\n${toText(own, language)}`).join('\n\n')}\n`;
}
const toName = ({ platform, username }) => `${platform} \u00b7 ${username}`;
const shortestTitle = 16;
function toText(posts, language) {
    const { views, likes, comments, shares, rate, posted, title: titleHead } = table_words .O[language];
    const head = [views, likes, comments, shares, rate, posted];
    const rows = posts.map((post) => [
        ...[post.views, post.likes, post.comments, post.shares].map((count) => (0,format .KS)(count, undefined, language)),
        (0,format .Mo)((0,numbers_post .oz)(post), 'percent', language),
        post.postedAt === null ? '\u2013' : (0,clock .gY)(post.postedAt).slice(0, 10),
    ]);
    const [titles = '', rule = '', ...lines] = (0,table .MR)(head, rows, 0).split('\n');
    const room = (0,table .JL)() - rule.length - 3;
    const isBeside = room >= shortestTitle;
    return [
        isBeside ? `${titles}   ${titleHead}` : titles,
        rule,
        ...lines.flatMap((line, index) => {
            const { title, url } = posts[index] ?? {};
            return [
                title && isBeside ? `${line}   ${(0,table .Pk)(title, room)}` : line,
                ...(title && !isBeside ? [`  ${(0,table .Pk)(title, (0,table .JL)() - 2)}`] : []),
                ...(url ? [`  ${url}`] : []),
            ];
        }),
    ].join('\n');
}
const toRecord = (post) => ({
    platform: post.platform,
    username: post.username,
    post_id: post.id,
    posted_at: post.postedAt === null ? null : (0,clock .gY)(post.postedAt),
    kind: post.kind,
    title: post.title,
    url: post.url,
    views: post.views,
    likes: post.likes,
    comments: post.comments,
    shares: post.shares,
    engagement_rate: (0,numbers_post .oz)(post),
});

;
















const sparkDays = 30;
async function show(options) {
    const database = await (0,merge_databases .oD)(options.database);
    try {
        const chosen = platforms .B.filter(({ id }) => (options.platform ?? id) === id);
        const text = options.posts
            ? renderPosts((0,read_posts .a)(database, chosen.map(({ id }) => id)), options)
            : render(chosen.flatMap((platform) => readLines(database, platform)), options);
        process.stdout.write(text);
    }
    finally {
        database.close();
    }
}
function readLines(database, platform) {
    const sql = `SELECT username AS name, stats_data AS text, fetched_at AS at FROM social_stats_cache
     WHERE platform = ? ORDER BY rowid`;
    return (0,sqlite .P)(database, sql, [platform.id]).flatMap(({ name, text, at }) => {
        const username = String(name);
        const { id, metrics } = platform;
        const history = (0,read_history .Lu)(database, { platform: id, username, metrics });
        const document = (0,read_document .u0)((0,stored_document .Tw)(text), { platform: id, account: id, username });
        const points = document ? (0,read_history .us)(history, document, metrics) : history.points;
        return metrics.map((metric) => toLine({ platform, username, metric, points, fetchedAt: String(at) }));
    });
}
function toLine({ points, ...line }) {
    const series = (0,growth .Lf)(points, line.metric.name);
    return {
        ...line,
        figure: series.at(-1)?.figure ?? null,
        growths: (0,growth .G)(points, (days) => (0,growth .Lf)(days, line.metric.name)),
        asOf: (0,growth .f2)(points),
        recent: series.slice(-sparkDays).map(({ figure }) => figure),
    };
}
function render(lines, { json, csv, database, language = 'en' }) {
    if (json)
        return `${(0,net_json .s)(lines.map(show_toRecord))}\n`;
    if (csv)
        return [csvHead, ...lines.map(toCsv), ''].join('\n');
    if (lines.length === 0)
        return `${table_words .O[language].noNumbers(database)}\n`;
    const tables = layouts.map((layout) => show_toText(lines, layout, language));
    return `${(0,table .b2)(tables, (0,table .JL)())}\n`;
}
const layouts = [
    { windows: growth .xp, hasPercent: true, hasSparkline: true },
    { windows: growth .xp, hasPercent: true },
    { windows: growth .xp },
    { windows: [1, 30] },
    { windows: [30] },
];
function show_toText(lines, { windows, hasPercent, hasSparkline }, language) {
    const wording = table_words .O[language];
    const head = [
        wording.metric,
        wording.now,
        ...windows.map(words .aL[language].days),
        ...(hasSparkline ? [wording.last(sparkDays)] : []),
    ];
    const rows = lines.map(({ metric, figure, growths, recent }) => [
        (0,words .Gg)(metric, language),
        (0,format .Mo)(figure, metric.unit, language),
        ...growth .xp.flatMap((days, index) => windows.includes(days)
            ? [describeGrowth(growths[index] ?? null, metric, { hasPercent, language })]
            : []),
        ...(hasSparkline ? [drawSparkline(recent)] : []),
    ]);
    const [titles = '', rule = '', ...texts] = (0,table .MR)(head, rows, 1).split('\n');
    const names = lines.map((line) => toHeading(line, language));
    const grouped = texts.flatMap((text, index) => names[index] === names[index - 1] ? [text] : ['', paint('bold', names[index] ?? ''), text]);
    return [titles, rule, ...grouped.slice(1)].join('\n');
}
const toHeading = ({ platform, username, asOf }, language) => [platform.id, username, ...(asOf === null ? [] : [table_words .O[language].asOf(asOf)])].join(' \u00b7 ');
function describeGrowth(growth, { unit }, { hasPercent = false, language }) {
    const shown = growth && !hasPercent ? { ...growth, percent: null } : growth;
    const text = (0,format .T9)(shown, unit, language, (days) => ` in ${days} d`);
    if (growth === null || Number(growth.change) === 0)
        return text;
    return paint(growth.change > 0 ? 'green' : 'red', text);
}
const bars = [...'\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588'];
function drawSparkline(figures) {
    const known = figures.flatMap((figure) => (figure === null ? [] : [Number(figure)]));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    return figures
        .map((figure) => {
        if (figure === null)
            return ' ';
        const share = high === low ? 0.5 : (Number(figure) - low) / (high - low);
        return bars[Math.round(share * (bars.length - 1))];
    })
        .join('');
}
const changeColumns = growth .xp.map((days) => `change_${days}d`);
const csvHead = (0,csv .s)([
    'platform',
    'username',
    'metric',
    'value',
    ...changeColumns,
    'fetched_at',
]);
const toCsv = ({ platform, username, metric, figure, growths, fetchedAt }) => (0,csv .s)([
    platform.id,
    username,
    metric.name,
    figure,
    ...growths.map((growth) => growth?.change ?? null),
    fetchedAt,
]);
const show_toRecord = ({ platform, username, metric, figure, growths, asOf, fetchedAt }) => ({
    platform: platform.id,
    username,
    metric: metric.name,
    value: figure,
    ...Object.fromEntries(changeColumns.map((column, index) => [column, growths[index]?.change ?? null])),
    growth_as_of: asOf,
    fetched_at: fetchedAt,
});


  }),

  3626:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JL: () => (  terminalWidth),
    MR: () => (  toTable),
    Pk: () => (  fitColumns),
    b2: () => (  pickFitting)
  });
  var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

function toTable(head, rows, left) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
    const lines = all.map((row) => row
        .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return column < left ? `${cell}${space}` : `${space}${cell}`;
    })
        .join('   ')
        .trimEnd());
    const rule = widths.map((width) => '\u2500'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}
function fitColumns(text, room) {
    const { index, ellipsed } = (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text, { limit: Math.max(room, 1), ellipsis: '\u2026' });
    return `${text.slice(0, index)}${ellipsed ? '\u2026' : ''}`;
}
const terminalWidth = (unknown = 80) => process.stdout.columns || Number(process.env.COLUMNS) || unknown;
const pickFitting = (texts, room) => texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
    texts.at(-1) ??
    '';
const widthOf = (text) => (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text).width;


  }),

  5184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  tableWords)
  });
const tableWords = {
    en: {
        metric: 'Number',
        now: 'Now',
        last: (days) => `Last ${days}`,
        asOf: (day) => `as of ${day}`,
        noNumbers: (database) => `There are no numbers in ${database}.`,
        noPosts: (database) => `There are no posts in ${database}.`,
        account: 'Account',
        name: 'Name',
        bestPosts: 'Best of the latest posts',
        views: 'Views',
        likes: 'Likes',
        comments: 'Comments',
        shares: 'Shares',
        rate: 'Rate',
        posted: 'Posted',
        title: 'Title',
    },
    de: {
        metric: 'Kennzahl',
        now: 'Aktuell',
        last: (days) => `Letzte ${days}`,
        asOf: (day) => `Stand: ${day}`,
        noNumbers: (database) => `${database} enth\u00e4lt keine Zahlen.`,
        noPosts: (database) => `${database} enth\u00e4lt keine Beitr\u00e4ge.`,
        account: 'Konto',
        name: 'Name',
        bestPosts: 'Die besten der letzten Beitr\u00e4ge',
        views: 'Aufrufe',
        likes: 'Likes',
        comments: 'Komm.',
        shares: 'Geteilt',
        rate: 'Rate',
        posted: 'Datum',
        title: 'Titel',
    },
};


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


  }),

  611:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  A: () => (  dist)
});

;
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};


;
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    outer: while (true) {
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        if (index >= length) {
            break outer;
        }
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        index += 1;
    }
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
  const dist = (getStringTruncatedWidth);


  })

};
