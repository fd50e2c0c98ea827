export const id = 26;
export const ids = [26];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ databaseError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A StatsError `database`: what happened, naming the file, and what to do now. */
const databaseError = (message, hint, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('database', message, hint, { cause });


/***/ }),

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ assertWritable),
/* harmony export */   S_: () => (/* binding */ replaceDatabaseFile),
/* harmony export */   a5: () => (/* binding */ keepsChanging),
/* harmony export */   cK: () => (/* binding */ readDatabaseFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5559);





const HEADER_BYTES = 100;
/** Reads a database file that no program is in the middle of changing; a missing one is empty. */
async function readDatabaseFile(file) {
    const path = await followLinks(file);
    assertFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    for (let attempt = 0; attempt < 4; attempt += 1) {
        const stats = statDatabase(path);
        assertNothingUnsaved(path);
        const bytes = stats ? await readBytes(path) : new Uint8Array();
        const read = { path, bytes, stats };
        if (isUnchanged(read))
            return read;
    }
    throw keepsChanging(path);
}
/** Refuses a file or folder that this user may not write, without writing anything. */
async function assertWritable({ path, stats }) {
    const targets = stats ? [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), path] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)];
    for (const target of targets) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(target, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK).catch((error) => {
            throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`${target} may not be written.`, 'Give this user the right to write there, or give the database another path.', error);
        });
    }
}
/**
 * Puts `bytes` in place of the file that was read, in one step and durably, with its mode and, where
 * allowed, its owner. `false`, and nothing done, when somebody changed the file since it was read.
 */
async function replaceDatabaseFile(original, bytes) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(original.path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await writeDurably(temporary, bytes, original.stats);
        // Synchronous from here, so that nothing of this process comes between looking and renaming.
        if (!isUnchanged(original))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, original.path);
    }
    catch (error) {
        throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`${original.path} could not be written: ${reason(error)}.`, 'Close programs that use it, and look whether the disk is full or the folder is protected.', error);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    removeIdleWal(original.path);
    await syncFolder(folder);
    return true;
}
const keepsChanging = (path) => (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`${path} was changed by another program again and again while it was being updated.`, 'Close the program that writes it, then run again; that program has lost nothing.');
// A link may point to a file that does not exist yet, which realpath alone cannot follow.
async function followLinks(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file);
    }
    catch (error) {
        if (!isMissing(error))
            throw unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file), error);
    }
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(file).catch(() => undefined);
    if (target === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file);
    return followLinks((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)), target));
}
function assertFolder(folder) {
    if (statOrRefuse(folder)?.isDirectory())
        return;
    throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`The folder ${folder} does not exist.`, 'Create it, or give the database another path.');
}
function statDatabase(path) {
    const stats = statOrRefuse(path);
    if (!stats || stats.isFile())
        return stats;
    throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`${path} is ${stats.isDirectory() ? 'a folder' : 'no regular file'}, so it cannot be the database.`, 'Give the path of the database file itself.');
}
function statOrRefuse(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function readBytes(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path).catch((error) => {
        throw unreadable(path, error);
    });
}
function assertNothingUnsaved(path) {
    const companion = unsavedCompanion(path);
    if (companion === undefined)
        return;
    throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`${companion} holds changes that are not in ${path} yet.`, `Close the program that uses the database; if none does, let SQLite finish: sqlite3 "${path}" "PRAGMA quick_check"`);
}
function unsavedCompanion(path) {
    if ((statOrRefuse(`${path}-wal`)?.size ?? 0n) > 0n)
        return `${path}-wal`;
    // Like SQLite: a journal that begins with a zero is done with (journal_mode=PERSIST keeps the file).
    if (firstBytes(`${path}-journal`, 1).some((byte) => byte !== 0))
        return `${path}-journal`;
    return undefined;
}
function isUnchanged({ path, bytes, stats }) {
    if (unsavedCompanion(path) !== undefined)
        return false;
    const now = statOrRefuse(path);
    if (!now || !stats)
        return now === stats;
    if (now.ino !== stats.ino || now.dev !== stats.dev || now.size !== stats.size)
        return false;
    if (now.mtimeNs !== stats.mtimeNs)
        return false;
    // Two writes may fall into one tick of the file system's clock; SQLite counts commits in the header.
    return Buffer.compare(firstBytes(path, HEADER_BYTES), bytes.subarray(0, HEADER_BYTES)) === 0;
}
/** The beginning of a file; nothing when there is none. */
function firstBytes(path, length) {
    if (!statOrRefuse(path)?.isFile())
        return new Uint8Array();
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
        try {
            const buffer = new Uint8Array(length);
            return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, length, 0));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function writeDurably(path, bytes, like) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', like ? 0o600 : 0o666);
    try {
        if (like) {
            // Only root may give a file away; the owner is kept where it can be.
            await handle.chown(Number(like.uid), Number(like.gid)).catch(() => { });
            await handle.chmod(Number(like.mode & 4095n));
        }
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
// A connection that is still open belongs to the file that was replaced: were its empty WAL and index
// left in place, later programs would read the new file with them.
function removeIdleWal(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${path}-wal`, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${path}-shm`, { force: true });
    }
    catch {
        // Windows keeps files that are open; the rename above would have failed as well.
    }
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, 'r').catch(() => undefined);
    // Windows cannot open or sync a folder.
    await handle?.sync().catch(() => { });
    await handle?.close();
}
const unreadable = (path, error) => (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .K)(`${path} cannot be read: ${reason(error)}.`, 'Give this user the right to read it, or give the database another path.', error);
const reason = (error) => (error instanceof Error ? error.message : String(error));
const isMissing = (error) => error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR');


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ mergeDatabases),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   rS: () => (/* binding */ exportNumbers)
/* harmony export */ });
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _database_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6263);
/* harmony import */ var _merge_sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3164);
/* harmony import */ var _open_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5935);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5638);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6325);






const tables = [
    { name: 'social_stats_cache', columns: ['platform', 'username', 'stats_data', 'fetched_at'] },
    {
        name: 'social_stats_history',
        columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
    },
];
/**
 * Opens a database to merge from, in memory; the file stays as it is. Throws a StatsError `database`, also
 * when there is no file. The caller closes it.
 */
async function openSource(file) {
    const original = await (0,_database_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDatabaseFile */ .cK)(file);
    if (!original.stats) {
        throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseError */ .K)(`${original.path} does not exist.`, 'Give the path of the database that the fetch wrote.');
    }
    const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_3__/* .openDatabase */ .q)(await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSqlite */ .Tj)(), original);
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .createTables */ .U5)(database);
    return database;
}
/**
 * Merges the numbers of `sources` into the database: newest wins, in any order, any number of times. To be
 * called within a transaction that holds both tables, as `updateDatabase` opens one. Returns how many rows
 * were inserted or changed.
 */
function mergeDatabases(database, sources) {
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, "ATTACH ':memory:' AS source");
    for (const { name, columns } of tables) {
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, `CREATE TABLE source.${name} (${columns.join(', ')})`);
    }
    const counts = sources.map((source) => {
        for (const { name, columns } of tables) {
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, `DELETE FROM source.${name}`);
            copyRows(source, database, { from: name, to: `source.${name}`, columns });
        }
        for (const statement of [..._merge_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareMerge */ .ai, ..._merge_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1])
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, statement);
        const [counted] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .query */ .P)(database, _merge_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .countMerged */ .uu);
        for (const statement of _merge_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetMerge */ .cn)
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, statement);
        return Number(counted?.rows);
    });
    return counts.reduce((sum, count) => sum + count, 0);
}
/** The two tables of the numbers and nothing else, as the bytes of a database file. */
async function exportNumbers(source) {
    const sqlite = await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSqlite */ .Tj)();
    const database = new sqlite.Database();
    try {
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .createTables */ .U5)(database);
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, 'BEGIN');
        for (const { name, columns } of tables) {
            copyRows(source, database, { from: name, to: name, columns });
        }
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g7)(database, 'COMMIT');
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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);

/**
 * How one database's numbers go into another, as SQL that SQLite 3.15 with JSON understands: the `deploy`
 * step hands it to the server's `sqlite3` or `python3`, the command `merge` to the SQLite in here.
 *
 * The schema `source` holds the rows that come, `main` those that are there. Of two rows the one with the
 * later `stats_data.fetched_at` stays; of two of the same second, always the same one, whichever comes
 * first, so that databases can be merged in any order and any number of times. An account is told by its
 * `profile.id`, so that it keeps row and history through a change of its name, as in `save-stats.ts`.
 */
/** An existing table keeps its own definition. */
const tables = [_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE */ .fV, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv].map((sql) => sql.replace('CREATE TABLE ', 'CREATE TABLE IF NOT EXISTS main.'));
const json = (row, found) => `CASE WHEN json_valid(${row}.stats_data) THEN ${found} END`;
/** `profile.id`; NULL in rows of older systems. */
const accountId = (row) => json(row, `nullif(CAST(json_extract(${row}.stats_data, '$.profile.id') AS TEXT), '')`);
/** When the numbers were fetched, in one spelling; by the column where the document does not tell. */
const toldAt = (row) => `coalesce(${json(row, `strftime('%Y-%m-%d %H:%M:%f', json_extract(${row}.stats_data, '$.fetched_at'))`)},
     strftime('%Y-%m-%d %H:%M:%f', ${row}.fetched_at), '')`;
/** The document without the name, which a rename changes and a fetch has not told. */
const body = (row) => `coalesce(${json(row, `json_remove(${row}.stats_data, '$.profile.username')`)}, ${row}.stats_data)`;
/** The document under the account's settled name; to the letter when it has that name already. */
const named = (row, name) => `CASE WHEN ${row}.username IS NOT ${name} AND json_valid(${row}.stats_data)
     THEN CASE json_type(${row}.stats_data, '$.profile') WHEN 'object'
       THEN json_set(${row}.stats_data, '$.profile.username', ${name}) ELSE ${row}.stats_data END
     ELSE ${row}.stats_data END`;
/** No name that a platform gives begins so: for names that pass from row to row. */
const passing = (value) => `char(1) || ${value}`;
const tallied = (statement) => [
    statement,
    'INSERT INTO temp.tally SELECT changes()',
];
/** Before the transaction, so that the live database is locked for as short as can be. */
const prepareMerge = [
    'CREATE TEMP TABLE tally (rows INTEGER)',
    `CREATE TEMP TABLE incoming AS
     SELECT c.rowid AS item, c.platform, c.username, c.stats_data, c.fetched_at,
       ${accountId('c')} AS account_id, ${toldAt('c')} AS told_at, ${body('c')} AS body
     FROM source.social_stats_cache AS c`,
    `CREATE TEMP TABLE incoming_days AS
     SELECT h.platform, h.username, h.day, h.stats_data, h.fetched_at,
       ${accountId('h')} AS account_id, ${toldAt('h')} AS told_at
     FROM source.social_stats_history AS h`,
];
const cache = [
    `CREATE TEMP TABLE live AS
     SELECT c.rowid AS row, c.platform, c.username,
       ${accountId('c')} AS account_id, ${toldAt('c')} AS told_at, ${body('c')} AS body
     FROM main.social_stats_cache AS c WHERE c.platform IN (SELECT platform FROM incoming)`,
    'CREATE INDEX temp.live_account ON live (platform, account_id)',
    'CREATE INDEX temp.live_name ON live (platform, username)',
    // The account's own row; else the row of its name, unless that is another account's.
    `CREATE TEMP TABLE matched AS
     SELECT i.*, coalesce(
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.account_id = i.account_id
          ORDER BY l.told_at DESC, l.row LIMIT 1),
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.username = i.username
            AND (l.account_id IS NULL OR i.account_id IS NULL)
          ORDER BY l.told_at DESC, l.row LIMIT 1)) AS row
     FROM incoming AS i`,
    `CREATE TEMP TABLE winning AS
     SELECT m.*, l.account_id AS known_id FROM matched AS m LEFT JOIN live AS l ON l.row = m.row
     WHERE (l.row IS NULL OR (m.told_at, m.body) > (l.told_at, l.body))
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.row = m.row AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
    `CREATE TEMP TABLE entity AS
     SELECT row, NULL AS item, platform, username, account_id, told_at, body FROM live
       WHERE row NOT IN (SELECT row FROM winning WHERE row IS NOT NULL)
     UNION ALL
     SELECT row, item, platform, username, coalesce(account_id, known_id), told_at, body FROM winning`,
    'CREATE INDEX temp.entity_name ON entity (platform, username)',
    // Two accounts with one name: it went from the one to the other, who told it later. The one takes its id
    // for a name until it is fetched again; a row without an id is the same account's of an older system.
    `CREATE TEMP TABLE settled AS
     SELECT e.*, CASE WHEN EXISTS (SELECT 1 FROM entity AS o
         WHERE o.platform = e.platform AND o.username = e.username AND o.rowid <> e.rowid
           AND (o.item IS NOT NULL OR e.item IS NOT NULL)
           AND (o.account_id IS NOT NULL, o.told_at, o.body, o.rowid)
             > (e.account_id IS NOT NULL, e.told_at, e.body, e.rowid))
       THEN e.account_id ELSE e.username END AS name
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
    // By its old name, for its column may hold a passing one.
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
    // Whose day it is: by the id in its document, else by the account that has its name in the source.
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
     FROM incoming_days AS d`,
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
/** Within a transaction. The rows of other tables, and of other accounts, are not touched. */
const merge = [...tables, ...cache, ...history];
/** How many rows were inserted or changed: one column, `rows`. */
const countMerged = 'SELECT coalesce(sum(rows), 0) AS rows FROM temp.tally';
/** What the statements above leave, for another merge on the same connection. */
const forgetMerge = [
    'tally',
    'incoming',
    'incoming_days',
    'live',
    'matched',
    'winning',
    'entity',
    'settled',
    'renamed',
    'names',
    'days',
    'changed_days',
].map((name) => `DROP TABLE temp.${name}`);


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isWal),
/* harmony export */   q: () => (/* binding */ openDatabase)
/* harmony export */ });
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);


const MAGIC = 'SQLite format 3\0';
/** Opens what was read from the disk, in memory; refuses a file that is damaged or no database. */
function openDatabase(sqlite, { path, bytes }) {
    if (bytes.length === 0)
        return new sqlite.Database();
    if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
        throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseError */ .K)(`${path} is not an SQLite database, or it is encrypted.`, 'Give the database another path, or move this file away.');
    }
    const database = new sqlite.Database(inRollbackMode(bytes));
    try {
        assertSound(database, path, bytes);
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTables */ .sK)(database, path);
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
// A file whose write-ahead log is empty is complete, and in memory there is nobody to share a log with.
// Always a copy: the database in memory may write into the array that it is given.
function inRollbackMode(bytes) {
    const copy = new Uint8Array(bytes);
    if (isWal(bytes))
        copy.set([1, 1], 18);
    return copy;
}
/** Whether the header's write and read version say "write-ahead log" (https://sqlite.org/fileformat.html). */
const isWal = (bytes) => bytes[18] === 2 && bytes[19] === 2;
function assertSound(database, path, bytes) {
    const damage = findDamage(database, bytes);
    if (damage === undefined)
        return;
    throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseError */ .K)(`${path} is damaged: ${damage}.`, 'Put a copy from a backup in its place, or move it away so that a new one begins.');
}
// Values against a table's own rules are for its owner to judge; they do not endanger the file.
const AGAINST_A_RULE = /^(\S+ value in |CHECK constraint failed in )/;
// A program may bring functions and collations of its own, without which its tables cannot be checked.
const UNKNOWN_HERE = /^(unknown function|no such (function|collation sequence|module)):/;
function findDamage(database, bytes) {
    try {
        const [pageSize] = database.exec('PRAGMA page_size')[0]?.values[0] ?? [];
        // SQLite itself takes the missing end of the last page for zeros.
        if (bytes.length % Number(pageSize) !== 0)
            return 'its end is missing';
        const messages = database.exec('PRAGMA quick_check')[0]?.values.map(String) ?? [];
        return messages.find((message) => message !== 'ok' && !AGAINST_A_RULE.test(message));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return UNKNOWN_HERE.test(message) ? undefined : message;
    }
}


/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ createTables),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   fV: () => (/* binding */ CACHE),
/* harmony export */   sK: () => (/* binding */ checkTables)
/* harmony export */ });
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6325);


const CACHE = `CREATE TABLE social_stats_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    stats_data TEXT NOT NULL,
    fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(platform, username)
)`;
const HISTORY = `CREATE TABLE social_stats_history (
    platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL,
    stats_data TEXT NOT NULL, fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, username, day)
)`;
const TABLES = [
    {
        name: 'social_stats_cache',
        columns: ['platform', 'username', 'stats_data', 'fetched_at'],
        sql: CACHE,
    },
    {
        name: 'social_stats_history',
        columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
        sql: HISTORY,
    },
];
/** Creates the tables that are missing; an existing one keeps its own definition. */
function createTables(database) {
    for (const { name, sql } of TABLES) {
        if (objectType(database, name) === undefined)
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(database, sql);
    }
}
/** Refuses existing tables that lack a needed column; `path` is for the message. */
function checkTables(database, path) {
    for (const { name, columns } of TABLES) {
        const type = objectType(database, name);
        if (type === undefined)
            continue;
        const found = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(database, 'SELECT lower(name) AS name FROM pragma_table_info(?)', [name]);
        const missing = columns.filter((column) => !found.some((row) => row.name === column));
        const [flaw] = [
            ...(type === 'table' ? [] : [`is a ${type}, not a table`]),
            ...(missing.length === 0 ? [] : [`lacks the column ${missing.join(', ')}`]),
            ...(hasRowid(database, name) ? [] : ['is a table WITHOUT ROWID']),
        ];
        if (flaw === undefined)
            continue;
        throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseError */ .K)(`${name} in ${path} ${flaw}.`, `Rename it, so that a new one is created, or give the database another path.`);
    }
}
function objectType(database, name) {
    const sql = 'SELECT type FROM sqlite_schema WHERE name = ? COLLATE NOCASE';
    return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(database, sql, [name])[0]?.type;
}
function hasRowid(database, name) {
    return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(database, 'SELECT wr FROM pragma_table_list(?)', [name])[0]?.wr !== 1;
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   Tj: () => (/* binding */ loadSqlite),
/* harmony export */   g7: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);


let loading;
/** Starts SQLite's WebAssembly, once in a process; call it early to have it ready when it is needed. */
function loadSqlite() {
    if (!loading)
        loading = load();
    return loading;
}
// The package's default build looks for its file by `__dirname`, which a bundle does not have. ncc's
// parser ends before ES2021: one `??=` in this module, and it copies the file below as text, broken.
async function load() {
    const [{ default: initSqlJs }, wasm] = await Promise.all([
        __webpack_require__.e(/* import() */ 166).then(__webpack_require__.t.bind(__webpack_require__, 6166, 19)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(__webpack_require__.ab + "sql-wasm-browser.wasm"),
    ]);
    return initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
}
/** The rows that one statement gives, as objects by column name; what SQLite refuses is a StatsError `database`. */
function query(database, sql, params = []) {
    return refusalsNamed(() => {
        const statement = database.prepare(sql, params);
        try {
            const rows = [];
            while (statement.step())
                rows.push(statement.getAsObject());
            return rows;
        }
        finally {
            statement.free();
        }
    });
}
/** Runs one statement; what SQLite refuses (a constraint, a trigger) is a StatsError `database`. */
function execute(database, sql, params = []) {
    refusalsNamed(() => database.run(sql, params));
}
function refusalsNamed(work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_database_error_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseError */ .K)(`SQLite refused to work on the database: ${error instanceof Error ? error.message : error}.`, 'Look at the definition, the constraints and the triggers of the social_stats tables in it.', error);
    }
}


/***/ })

};
