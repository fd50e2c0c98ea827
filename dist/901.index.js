export const id = 901;
export const ids = [901];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8409);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2483);
/* harmony import */ var _pictures_csv_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8371);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6509);
/* harmony import */ var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8026);
/* harmony import */ var _storage_read_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9420);
/* harmony import */ var _storage_sqlite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6325);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3626);









const sparkDays = 30;
/**
 * Prints the figures in a database with their growth over 1, 7 and 30 days; changes nothing. Rejects with
 * `database` when the file does not exist or cannot be used.
 */
async function show(options) {
    const database = await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_4__/* .openSource */ .oD)(options.database);
    try {
        const chosen = _platforms_index_js__WEBPACK_IMPORTED_MODULE_3__/* .platforms */ .B.filter(({ id }) => (options.platform ?? id) === id);
        const lines = chosen.flatMap((platform) => readLines(database, platform));
        process.stdout.write(render(lines, options));
    }
    finally {
        database.close();
    }
}
function readLines(database, platform) {
    const sql = `SELECT username AS name, fetched_at AS at FROM social_stats_cache
     WHERE platform = ? ORDER BY rowid`;
    return (0,_storage_sqlite_js__WEBPACK_IMPORTED_MODULE_6__/* .query */ .P)(database, sql, [platform.id]).flatMap(({ name, at }) => {
        const username = String(name);
        const { metrics } = platform;
        const { points } = (0,_storage_read_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(database, { platform: platform.id, username, metrics });
        return metrics.map((metric) => toLine({ platform, username, metric, points, fetchedAt: String(at) }));
    });
}
function toLine({ points, ...line }) {
    const series = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(points, line.metric.name);
    return {
        ...line,
        figure: series.at(-1)?.figure ?? null,
        growths: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .toGrowths */ .G)(series),
        recent: series.slice(-sparkDays).map(({ figure }) => figure),
    };
}
function render(lines, { json, csv, database }) {
    if (json)
        return `${(0,_net_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyJson */ .s)(lines.map(toRecord))}\n`;
    if (csv)
        return [csvHead, ...lines.map(toCsv), ''].join('\n');
    if (lines.length === 0)
        return `There are no numbers in ${database}.\n`;
    const rows = lines.map(({ platform, username, metric, figure, growths, recent }) => [
        platform.id,
        username,
        metric.title,
        (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(figure, metric.unit, 'en'),
        ...growths.map((growth) => (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(growth, metric.unit, 'en', (days) => ` in ${days} d`)),
        drawSparkline(recent),
    ]);
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .growthWindows */ .xp.map((days) => (days === 1 ? '1 day' : `${days} days`));
    const head = ['Platform', 'Name', 'Number', 'Now', ...windows, `Last ${sparkDays}`];
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .toTable */ .M)(head, rows, 3)}\n`;
}
const bars = [...'▁▂▃▄▅▆▇█'];
/** One character for each figure; a space for an unknown one. */
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
/** The columns of the changes, in the order of `growthWindows`. */
const changeColumns = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .growthWindows */ .xp.map((days) => `change_${days}d`);
const csvHead = (0,_pictures_csv_js__WEBPACK_IMPORTED_MODULE_8__/* .toCsvRow */ .s)([
    'platform',
    'username',
    'metric',
    'value',
    ...changeColumns,
    'fetched_at',
]);
/** Unknown values and changes are empty. */
const toCsv = ({ platform, username, metric, figure, growths, fetchedAt }) => (0,_pictures_csv_js__WEBPACK_IMPORTED_MODULE_8__/* .toCsvRow */ .s)([
    platform.id,
    username,
    metric.name,
    figure,
    ...growths.map((growth) => growth?.change ?? null),
    fetchedAt,
]);
const toRecord = ({ platform, username, metric, figure, growths, fetchedAt }) => ({
    platform: platform.id,
    username,
    metric: metric.name,
    value: figure,
    ...Object.fromEntries(changeColumns.map((column, index) => [column, growths[index]?.change ?? null])),
    fetched_at: fetchedAt,
});


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toTable)
/* harmony export */ });
/**
 * Returns a plain-text table with aligned columns: the first `left` ones to the left, the others to the
 * right.
 */
function toTable(head, rows, left) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    const lines = all.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < left ? cell.padEnd(width) : cell.padStart(width);
    })
        .join('   ')
        .trimEnd());
    const rule = widths.map((width) => '─'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   vW: () => (/* binding */ formatPercentChange)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Formats a figure: `1,234,567`, `5.72%`, or a dash for an unknown one. */
function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '–';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
/**
 * Formats a figure for little space: whole below a million, then with three digits, such as `1.23M` or
 * `12.3M`, rounded down.
 */
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
/** Formats a change with its sign: `+1,234`, `−12`, `±0`; the change of a rate is in percentage points. */
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
/** Formats a relative change in percent: `+2.50%`, without decimals for 0 and from 100 on. */
function formatPercentChange(percent, locale) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
/**
 * Formats growth for a table: `+120 (+0.3%)`, for a rate only its change, or a dash for unknown growth. When
 * days are missing, the real span follows, as `formatSpan` writes it.
 */
function formatGrowth(growth, unit, locale, formatSpan) {
    if (growth === null)
        return '–';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '−' : '±');
function formatDecimals(figure, wording) {
    const [whole = '', decimals] = figure.toFixed(2).split('.');
    return `${groupThousands(whole, wording)}${wording.decimal}${decimals}`;
}
// Not with Intl.NumberFormat: its first use in a process takes 10 ms, which would prolong every run.
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
/** Formats a UTC day, `YYYY-MM-DD`: in full, without the year, short without the year, or month and year. */
function formatDay(day, locale, form = 'date') {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const name = wording.months[month - 1] ?? '';
    if (form === 'date')
        return wording.date(dayOfMonth, name, year);
    if (form === 'shortDay')
        return wording.shortDay(dayOfMonth, name, month);
    return form === 'dayOfMonth'
        ? wording.dayOfMonth(dayOfMonth, name)
        : wording.monthOfYear(name, year);
}


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGrowths),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   lr: () => (/* binding */ untilLastChange),
/* harmony export */   n$: () => (/* binding */ followersOf),
/* harmony export */   n6: () => (/* binding */ toGrowth),
/* harmony export */   xp: () => (/* binding */ growthWindows)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


/** The windows for which growth is shown, in days. */
const growthWindows = [1, 7, 30];
/**
 * Returns the change up to the last known figure, counted from the newest known figure that is at least
 * `days` days older; `null` when there is none. `series` is in chronological order.
 */
function toGrowth(series, days) {
    const last = series.findLast(({ figure }) => figure !== null);
    if (!last)
        return null;
    const base = series.findLast(({ day, figure }) => figure !== null && daysBetween(day, last.day) >= days);
    if (!base)
        return null;
    const change = subtract(last.figure, base.figure);
    if (change === null)
        return null;
    return {
        days,
        since: base.day,
        spanDays: daysBetween(base.day, last.day),
        change,
        percent: toPercent(toHundredths(change), toHundredths(base.figure)),
    };
}
/** Returns the growth over each of `growthWindows`, in their order. */
const toGrowths = (series) => growthWindows.map((days) => toGrowth(series, days));
/** Returns one metric's figures by day; `null` on days without it. */
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
/** Returns the followers by day. */
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
/**
 * Returns the history up to the last day on which any figure changed. Pictures and tables are drawn from
 * this, so that a day without a change leaves their bytes unchanged: the windows move with the numbers, not
 * with the calendar.
 */
function untilLastChange(points) {
    let end = points.length;
    while (end > 1 && isSame(points[end - 1], points[end - 2]))
        end -= 1;
    return points.slice(0, end);
}
/** Returns the whole days from one `YYYY-MM-DD` to another. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function isSame(one, other) {
    if (!one || !other)
        return false;
    const metrics = new Set([...Object.keys(one.figures), ...Object.keys(other.figures)]);
    return (one.followers === other.followers &&
        [...metrics].every((name) => (one.figures[name] ?? null) === (other.figures[name] ?? null)));
}
/** Computed in integers, because 5.75 - 5.72 is not 0.03 in floating point. */
function subtract(last, base) {
    if (last === null || base === null)
        return null;
    if (typeof last === 'bigint' && typeof base === 'bigint')
        return last - base;
    return Number(toHundredths(last) - toHundredths(base)) / 100;
}
function toPercent(change, base) {
    if (base <= 0n)
        return null;
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
/** Exact, because figures have at most 2 decimals. */
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toCsvRow)
/* harmony export */ });
/* unused harmony export toCsvCell */
/**
 * A spreadsheet may run text as a formula that begins with one of these signs, full-width ones included, or with
 * a TAB or CR; it ignores blanks in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
/** Returns a record of https://www.rfc-editor.org/rfc/rfc4180, without a line end. */
const toCsvRow = (cells) => cells.map(toCsvCell).join(',');
/** Quotes text where necessary, with a `'` in front of what could be a formula. Numbers stay as they are. */
function toCsvCell(cell) {
    if (typeof cell !== 'string')
        return cell === null ? '' : String(cell);
    const text = formulaStart.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ describeAhead),
/* harmony export */   hB: () => (/* binding */ mergeDatabases),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   rS: () => (/* binding */ exportNumbers)
/* harmony export */ });
/* harmony import */ var _database_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);
/* harmony import */ var _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3164);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5935);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6325);





const tables = [
    { name: 'social_stats_cache', columns: ['platform', 'username', 'stats_data', 'fetched_at'] },
    {
        name: 'social_stats_history',
        columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
    },
];
/**
 * Opens a database to merge from, in memory; the file stays unchanged. The caller closes it. Rejects with
 * `database` if the file is missing or cannot be used.
 */
async function openSource(file) {
    const original = await (0,_database_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readDatabaseFile */ .cK)(file);
    if (!original.stats) {
        throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .Kz)(`${original.path} does not exist.`, 'Give the path of the database that the fetch wrote.');
    }
    const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openDatabase */ .q)(await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSqlite */ .Tj)(), original);
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .createTables */ .U5)(database);
    return database;
}
/**
 * Merges the numbers of `sources` into the database. The newest figures stay, whatever the order and however
 * often it is done; what is dated more than a day after `now` (ms since 1970) is not merged. Must be called in a
 * transaction in which both tables exist, such as `updateDatabase`'s. Throws `database`.
 */
function mergeDatabases(database, sources, now) {
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, "ATTACH ':memory:' AS source");
    for (const { name, columns } of tables) {
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, `CREATE TABLE source.${name} (${columns.join(', ')})`);
    }
    const merged = { rows: 0, aheadInSource: 0, aheadInTarget: 0 };
    for (const source of sources) {
        for (const { name, columns } of tables) {
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, `DELETE FROM source.${name}`);
            copyRows(source, database, { from: name, to: `source.${name}`, columns });
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
/** Warnings about clocks that were wrong; empty when none was. */
const describeAhead = ({ aheadInSource, aheadInTarget }, target) => [
    ...(aheadInSource > 0
        ? [
            `${rowsOf(aheadInSource)} dated more than a day ahead of this machine's clock and left out. Look at the clocks of this machine and of the one that fetched them.`,
        ]
        : []),
    ...(aheadInTarget > 0
        ? [
            `${target}: ${rowsOf(aheadInTarget)} dated more than a day ahead of this machine's clock; newer numbers take their place all the same.`,
        ]
        : []),
];
const rowsOf = (count) => (count === 1 ? '1 row is' : `${count} rows are`);
/** Returns a database file with only the two tables of the numbers. Rejects with `database`. */
async function exportNumbers(source) {
    const sqlite = await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSqlite */ .Tj)();
    const database = new sqlite.Database();
    try {
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .createTables */ .U5)(database);
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, 'BEGIN');
        for (const { name, columns } of tables) {
            copyRows(source, database, { from: name, to: name, columns });
        }
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, 'COMMIT');
        return database.export();
    }
    finally {
        database.close();
    }
}
function copyRows(source, target, { from, to, columns }) {
    const names = columns.join(', ');
    const read = source.prepare(`SELECT ${names} FROM ${from} ORDER BY rowid`);
    const write = target.prepare(`INSERT INTO ${to} (${names}) VALUES (${columns.map(() => '?')})`);
    try {
        while (read.step())
            write.run(read.get());
    }
    finally {
        read.free();
        write.free();
    }
}


/***/ }),

/***/ 3164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ prepareMerge),
/* harmony export */   cn: () => (/* binding */ forgetMerge),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   uu: () => (/* binding */ countMerged)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);


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
const tables = [_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE */ .fV, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .HISTORY */ .Vv].map((sql) => sql.replace('CREATE TABLE ', 'CREATE TABLE IF NOT EXISTS main.'));
/** Formats a time (ms since 1970) as `dated` does. */
const toSqlTime = (ms) => new Date(ms).toISOString().replace('T', ' ').slice(0, -1);
const json = (row, found) => `CASE WHEN json_valid(${row}.stats_data) THEN ${found} END`;
/** `profile.id` as text; NULL without one, as in rows of older systems. */
const accountId = (row) => json(row, `nullif(CAST(json_extract(${row}.stats_data, '$.profile.id') AS TEXT), '')`);
/** The account's name with its label; NULL in documents without it. */
const accountName = (row) => json(row, `json_extract(${row}.stats_data, '$.account')`);
/** When the numbers were fetched, in one format; from the column if the document has no time. */
const dated = (row) => `coalesce(${json(row, `strftime('%Y-%m-%d %H:%M:%f', json_extract(${row}.stats_data, '$.fetched_at'))`)},
     strftime('%Y-%m-%d %H:%M:%f', ${row}.fetched_at), '')`;
const isAhead = (row) => `${dated(row)} > (SELECT latest FROM temp.clock)`;
/** As `dated`, but empty for a time that is more than a day ahead. */
const toldAt = (row) => `CASE WHEN ${isAhead(row)} THEN '' ELSE ${dated(row)} END`;
/** The document without the name, because a rename may have changed the name since the fetch. */
const body = (row) => `coalesce(${json(row, `json_remove(${row}.stats_data, '$.profile.username')`)}, ${row}.stats_data)`;
/** The document with the account's settled name; unchanged if the row already has that name. */
const named = (row, name) => `CASE WHEN ${row}.username IS NOT ${name} AND json_valid(${row}.stats_data)
     THEN CASE json_type(${row}.stats_data, '$.profile') WHEN 'object'
       THEN json_set(${row}.stats_data, '$.profile.username', ${name}) ELSE ${row}.stats_data END
     ELSE ${row}.stats_data END`;
/** A temporary name while rows exchange their names. No platform's names start with this character. */
const passing = (value) => `char(1) || ${value}`;
/** An account's id, to be used as its name; with `_` appended if it is another account's name. */
const freeId = (row) => `${row}.account_id || CASE WHEN EXISTS (SELECT 1 FROM entity AS o
     WHERE o.platform = ${row}.platform AND o.username = ${row}.account_id) THEN '_' ELSE '' END`;
const isUnlabelled = (row) => `(${row}.account = ${row}.platform OR (${row}.account IS NULL AND NOT EXISTS (SELECT 1 FROM incoming AS only
         WHERE only.platform = ${row}.platform AND only.item <> ${row}.item)))`;
const tallied = (statement) => [
    statement,
    'INSERT INTO temp.tally SELECT changes()',
];
/**
 * To be run before the transaction, so that the live database is locked as briefly as possible. `now` is in ms since
 * 1970.
 */
const prepareMerge = (now) => [
    'CREATE TEMP TABLE tally (rows INTEGER)',
    `CREATE TEMP TABLE clock AS SELECT '${toSqlTime(now + _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP)}' AS latest`,
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
];
const cache = [
    `CREATE TEMP TABLE live AS
     SELECT c.rowid AS row, c.platform, c.username,
       ${accountId('c')} AS account_id, ${toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
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
    // Step 3: the only row without an id, which no other account has by its name. A source's only row is unlabelled.
    `CREATE TEMP TABLE adopted AS
     SELECT m.item, l.row FROM matched AS m JOIN live AS l ON l.platform = m.platform AND l.account_id IS NULL
     WHERE m.row IS NULL AND m.account_id IS NOT NULL AND NOT m.ahead AND ${isUnlabelled('m')}
       AND NOT EXISTS (SELECT 1 FROM matched AS o WHERE o.row = l.row)
       AND NOT EXISTS (SELECT 1 FROM live AS o
         WHERE o.platform = l.platform AND o.account_id IS NULL AND o.row <> l.row)
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.platform = m.platform AND o.item <> m.item AND ${isUnlabelled('o')}
           AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
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
const laterThan = (one, other) => `(${one}.told_at > ${toldAt(other)} OR (${one}.told_at = ${toldAt(other)} AND ${body(one)} > ${body(other)}))`;
const history = [
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
const merge = [...tables, ...cache, ...history];
/**
 * Selects one row of counts: how many rows were inserted or changed, and how many are dated more than a day ahead, in
 * `source` and among the cache rows of the same platforms in `main`.
 */
const countMerged = `SELECT (SELECT coalesce(sum(rows), 0) FROM temp.tally) AS rows,
  (SELECT count(*) FROM incoming WHERE ahead) + (SELECT count(*) FROM incoming_days WHERE ahead) AS ahead_in_source,
  (SELECT count(*) FROM live WHERE ahead) AS ahead_in_target`;
/** Drops the temporary tables of the statements above, so that the connection can be used for more merges. */
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
].map((name) => `DROP TABLE temp.${name}`);


/***/ })

};
