export const id = 5918;
export const ids = [5918];
export const modules = {

  6711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  tryFolder),
    z: () => (  createNewFile)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1821);




const createNewFile = (file, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text, { flag: 'wx', mode: 0o600 });
function tryFolder(folder, create = createNewFile) {
    const trial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.trial`);
    create(trial, '');
    (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileSync */ .SC)(trial);
}


  }),

  3514:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Bz: () => (  assertWritable),
  rM: () => (  isAlready),
  Z4: () => (  isStill),
  a5: () => (  keepsChanging),
  cK: () => (  readDatabaseFile),
  S_: () => (  replaceDatabaseFile)
});
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/files/read-into.js


async function readInto(bytes, file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        let length = 0;
        while (length < bytes.length) {
            const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return length;
    }
    finally {
        await handle.close();
    }
}
function readIntoSync(bytes, file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return fill(bytes, descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function hasBytes(file, bytes) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const piece = new Uint8Array(Math.min(bytes.length + 1, PIECE));
        for (let start = 0;;) {
            const length = fill(piece, descriptor);
            const expected = bytes.subarray(start, start + piece.length);
            if (Buffer.compare(piece.subarray(0, length), expected) !== 0)
                return false;
            if (length < piece.length)
                return true;
            start += length;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const PIECE = 1024 * 1024;
function fill(bytes, descriptor) {
    let length = 0;
    while (length < bytes.length) {
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}
var replace_file = __webpack_require__(4746);
var try_folder = __webpack_require__(6711);
var max_database_bytes = __webpack_require__(6919);
var sqlite = __webpack_require__(7087);
;// CONCATENATED MODULE: ./lib/storage/missing-folder.js





async function assertCreatable(folder, { createsFolder = false }) {
    if (!createsFolder) {
        throw (0,sqlite .Kz)(`The folder ${folder} does not exist.`, 'Create it, or use another path for the database.');
    }
    const above = nearestExisting(folder);
    const isFolder = await (0,promises_.stat)(above).then((found) => found.isDirectory(), () => false);
    if (isFolder && canWrite(above))
        return;
    throw (0,sqlite .Kz)(`The folder ${folder} cannot be created, because ${above} ${isFolder ? 'is not writable' : 'is not a folder'}.`, 'Give this user write permission there, or use another path for the database.');
}
function canWrite(folder) {
    try {
        (0,try_folder .y)(folder);
        return true;
    }
    catch {
        return false;
    }
}
function nearestExisting(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return path;
    }
    catch {
        const above = (0,external_node_path_.dirname)(path);
        return above === path ? path : nearestExisting(above);
    }
}

;// CONCATENATED MODULE: ./lib/storage/database-file.js










const HEADER_BYTES = 100;
const noImage = { memory: new Uint8Array(), length: 0 };
const ROOM = 4 * 1024 * 1024;
async function readDatabaseFile(file, options = {}) {
    const path = await followLinks(file);
    const folder = (0,external_node_path_.dirname)(path);
    if (!statOrRefuse(folder)?.isDirectory())
        await assertCreatable(folder, options);
    for (let attempt = 0; attempt < 4; attempt += 1) {
        const stats = statDatabase(path);
        assertNothingUnsaved(path);
        const image = stats ? await readImage(path, Number(stats.size)) : noImage;
        const header = image.memory.slice(0, Math.min(HEADER_BYTES, image.length));
        const file = { path, header, stats };
        if (isUnchanged(file))
            return { file, image };
    }
    throw keepsChanging(path);
}
async function assertWritable({ path, stats }) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        if ((0,external_node_fs_.existsSync)(folder))
            (0,try_folder .y)(folder);
    }
    catch (error) {
        throw notWritable(folder, error);
    }
    if (!stats)
        return;
    await (0,promises_.access)(path, promises_.constants.W_OK).catch((error) => {
        throw notWritable(path, error);
    });
}
const notWritable = (path, error) => (0,sqlite .Kz)(`This user may not write ${path}.`, 'Give this user write permission there, or use another path for the database.', error);
function replaceDatabaseFile(original, bytes) {
    const folder = (0,external_node_path_.dirname)(original.path);
    const { stats } = original;
    const like = stats && {
        mode: Number(stats.mode),
        uid: Number(stats.uid),
        gid: Number(stats.gid),
    };
    const stillWanted = () => isUnchanged(original);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        if (!(0,replace_file .U)(original.path, bytes, { mode: 0o666, like, stillWanted }))
            return false;
    }
    catch (error) {
        throw (0,sqlite .Kz)(`${original.path} could not be written: ${reason(error)}.`, 'Close programs that use it, and check whether the disk is full or the folder is write-protected.', error);
    }
    removeIdleWal(original.path);
    syncFolder(folder);
    return true;
}
function isAlready({ path, stats }, bytes) {
    if (stats?.size !== BigInt(bytes.length))
        return false;
    try {
        return hasBytes(path, bytes);
    }
    catch {
        return false;
    }
}
const keepsChanging = (path) => (0,sqlite .Kz)(`${path} was changed by another program several times during the update.`, 'Close the program that writes it, then run it again. Its changes are kept.');
async function followLinks(file) {
    try {
        return await (0,promises_.realpath)(file);
    }
    catch (error) {
        if (!isMissing(error))
            throw unreadable((0,external_node_path_.resolve)(file), error);
    }
    const target = await (0,promises_.readlink)(file).catch(() => undefined);
    if (target === undefined)
        return (0,external_node_path_.resolve)(file);
    return followLinks((0,external_node_path_.resolve)(await (0,promises_.realpath)((0,external_node_path_.dirname)(file)), target));
}
function statDatabase(path) {
    const stats = statOrRefuse(path);
    if (stats && stats.size > BigInt(max_database_bytes .$))
        throw tooLarge(path, stats.size);
    if (!stats || stats.isFile())
        return stats;
    throw (0,sqlite .Kz)(`${path} is ${stats.isDirectory() ? 'a folder' : 'not a regular file'}, so it cannot be the database.`, 'Set the path of the database file itself.');
}
const tooLarge = (path, size) => (0,sqlite .Kz)(`${path} has ${size} bytes, more than the ${max_database_bytes .$} (1 GiB) that a database may have.`, 'Use a separate database for the numbers; `deploy` merges them into a larger one on a server.');
function statOrRefuse(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function readImage(path, size) {
    const memory = new Uint8Array(size + ROOM);
    const length = await readInto(memory.subarray(0, size), path).catch((error) => {
        throw unreadable(path, error);
    });
    return { memory, length };
}
function assertNothingUnsaved(path) {
    const companion = unsavedCompanion(path);
    if (companion === undefined)
        return;
    throw (0,sqlite .Kz)(`${companion} has changes that are not in ${path} yet.`, `Close the program that uses the database. If no program uses it, let SQLite complete the changes: sqlite3 "${path}" "PRAGMA quick_check"`);
}
function unsavedCompanion(path) {
    if ((statOrRefuse(`${path}-wal`)?.size ?? 0n) > 0n)
        return `${path}-wal`;
    if (firstBytes(`${path}-journal`, 1).some((byte) => byte !== 0))
        return `${path}-journal`;
    return undefined;
}
const isStill = async (file, original) => (await followLinks(file)) === original.path &&
    (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(original.path)) &&
    isUnchanged(original);
function isUnchanged({ path, header, stats }) {
    if (unsavedCompanion(path) !== undefined)
        return false;
    const now = statOrRefuse(path);
    if (!now || !stats)
        return now === stats;
    const compared = ['ino', 'dev', 'size', 'mtimeNs', 'mode', 'uid', 'gid'];
    if (compared.some((one) => now[one] !== stats[one]))
        return false;
    return Buffer.compare(firstBytes(path, HEADER_BYTES), header) === 0;
}
function firstBytes(path, length) {
    if (!statOrRefuse(path)?.isFile())
        return new Uint8Array();
    const bytes = new Uint8Array(length);
    try {
        return bytes.subarray(0, readIntoSync(bytes, path));
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function removeIdleWal(path) {
    try {
        if ((0,external_node_fs_.statSync)(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0)
            return;
        (0,external_node_fs_.rmSync)(`${path}-wal`, { force: true });
        (0,external_node_fs_.rmSync)(`${path}-shm`, { force: true });
    }
    catch {
    }
}
function syncFolder(folder) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(folder, 'r');
        try {
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
    }
}
const unreadable = (path, error) => (0,sqlite .Kz)(`${path} cannot be read: ${reason(error)}.`, 'Give this user read permission for it, or use another path for the database.', error);
const reason = (error) => (error instanceof Error ? error.message : String(error));
const isMissing = (error) => ['ENOENT', 'ENOTDIR'].includes((0,errors .xU)(error) ?? '');


  }),

  7607:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  toValue),
    Y: () => (  mapRecord)
  });
const toValue = (value) => typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
const mapRecord = (record, change) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));


  }),

  5935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  isWal),
    q: () => (  openDatabase)
  });
  var _max_database_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6919);
  var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);



const MAGIC = 'SQLite format 3\0';
const VERSIONS = 18;
function openDatabase(sqlite, path, image) {
    const bytes = image.memory.subarray(0, image.length);
    if (bytes.length === 0)
        return sqlite.open();
    if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
        throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseError */ .Kz)(`${path} is not an SQLite database, or it is encrypted.`, 'Use another path for the database, or move this file away.');
    }
    if (isWal(bytes))
        bytes.set([1, 1], VERSIONS);
    const pageSize = pageSizeOf(bytes);
    const database = sqlite.open(image);
    try {
        assertSound(database, path, image.length % pageSize === 0);
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTables */ .sK)(database, path);
        const pages = Math.floor(_max_database_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDatabaseBytes */ .$ / pageSize);
        database.query(`PRAGMA max_page_count = ${pages}`);
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
const isWal = (bytes) => bytes[VERSIONS] === 2 && bytes[VERSIONS + 1] === 2;
function pageSizeOf(bytes) {
    const [high = 0, low = 0] = bytes.subarray(16, 18);
    const size = high * 256 + low;
    return size === 1 ? 65_536 : size;
}
function assertSound(database, path, hasWholePages) {
    const damage = findDamage(database, hasWholePages);
    if (damage === undefined)
        return;
    throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseError */ .Kz)(`${path} is damaged: ${damage}.`, 'Restore it from a backup, or move it away to start a new one.');
}
const NO_DAMAGE = /^(\S+ value in |CHECK constraint failed in |fts5: |(malformed|unable to validate the) inverted index for |In RTree )/;
const DAMAGE = /^(database disk image is malformed|malformed database schema|file is not a database|unsupported file format)/;
function findDamage(database, hasWholePages) {
    if (!hasWholePages)
        return 'its end is missing';
    const whole = quickCheck(database);
    if (whole.isComplete)
        return whole.damage;
    const tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')";
    for (const { name } of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(database, tables)) {
        const { damage } = quickCheck(database, `('${String(name).replaceAll("'", "''")}')`);
        if (damage !== undefined)
            return damage;
    }
    return undefined;
}
function quickCheck(database, table = '') {
    try {
        const messages = database
            .query(`PRAGMA quick_check${table}`)
            .map((row) => String(row.quick_check));
        const damage = messages.find((message) => message !== 'ok' && !NO_DAMAGE.test(message));
        return { damage, isComplete: true };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return DAMAGE.test(message)
            ? { damage: message, isComplete: true }
            : { damage: undefined, isComplete: false };
    }
}


  }),

  5638:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U5: () => (  createTables),
    sK: () => (  checkTables),
    um: () => (  tables)
  });
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7087);

const cache = {
    name: 'social_stats_cache',
    columns: ['platform', 'username', 'stats_data', 'fetched_at'],
    order: 'rowid',
    sql: `CREATE TABLE social_stats_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    stats_data TEXT NOT NULL,
    fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(platform, username)
)`,
};
const history = {
    name: 'social_stats_history',
    columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
    order: 'rowid',
    sql: `CREATE TABLE social_stats_history (
    platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL,
    stats_data TEXT NOT NULL, fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, username, day)
)`,
};
const posts = {
    name: 'social_stats_posts',
    columns: [
        ...['platform', 'username', 'post_id', 'title', 'url', 'kind', 'posted_at'],
        ...['views', 'likes', 'comments', 'shares', 'fetched_at'],
    ],
    order: 'platform, post_id',
    sql: `CREATE TABLE social_stats_posts (
    platform TEXT NOT NULL, username TEXT NOT NULL, post_id TEXT NOT NULL,
    title TEXT, url TEXT, kind TEXT, posted_at DATETIME,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, post_id)
)`,
};
const postsHistory = {
    name: 'social_stats_posts_history',
    columns: ['platform', 'post_id', 'day', 'views', 'likes', 'comments', 'shares'],
    order: 'platform, post_id, day',
    sql: `CREATE TABLE social_stats_posts_history (
    platform TEXT NOT NULL, post_id TEXT NOT NULL, day TEXT NOT NULL,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    PRIMARY KEY (platform, post_id, day)
) WITHOUT ROWID`,
};
const tables = [cache, history, posts, postsHistory];
function createTables(database) {
    for (const { name, sql } of tables) {
        if (objectType(database, name) === undefined)
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, sql);
    }
}
function checkTables(database, path) {
    for (const { name, columns, order } of tables) {
        const type = objectType(database, name);
        if (type === undefined)
            continue;
        const found = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, 'SELECT lower(name) AS name FROM pragma_table_info(?)', [name]);
        const missing = columns.filter((column) => !found.some((row) => row.name === column));
        const [flaw] = [
            ...(type === 'table' ? [] : [`is a ${type}, not a table`]),
            ...(missing.length === 0 ? [] : [`lacks the column ${missing.join(', ')}`]),
            ...(order !== 'rowid' || hasRowid(database, name) ? [] : ['is a table WITHOUT ROWID']),
        ];
        if (flaw === undefined)
            continue;
        throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseError */ .Kz)(`${name} in ${path} ${flaw}.`, `Rename it, so that a new one is created, or use another path for the database.`);
    }
}
function objectType(database, name) {
    const sql = 'SELECT type FROM sqlite_schema WHERE name = ? COLLATE NOCASE';
    return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, sql, [name])[0]?.type;
}
function hasRowid(database, name) {
    return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, 'SELECT wr FROM pragma_table_list(?)', [name])[0]?.wr !== 1;
}


  }),

  7087:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  D9: () => (  copyRows),
  Kz: () => (  databaseError),
  yg: () => (  describeSqlite),
  g7: () => (  execute),
  Tj: () => (  loadSqlite),
  P: () => (  query),
  aK: () => (  readRows)
});
var errors = __webpack_require__(452);
var engine = __webpack_require__(7607);
;// CONCATENATED MODULE: ./lib/storage/node-engine.js

function loadNodeEngine() {
    const sqlite = loadQuietly();
    if (!sqlite)
        throw new Error('this Node has no node:sqlite');
    if (typeof sqlite.DatabaseSync.prototype.deserialize !== 'function') {
        throw new Error('node:sqlite of this Node has no deserialize');
    }
    return { name: 'node:sqlite', open: (image) => node_engine_open(sqlite, image) };
}
function loadQuietly() {
    const { emitWarning } = process;
    process.emitWarning = () => undefined;
    try {
        return process.getBuiltinModule?.('node:sqlite');
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
function node_engine_open({ DatabaseSync }, image) {
    const database = new DatabaseSync(':memory:', {
        enableForeignKeyConstraints: false,
        enableDoubleQuotedStringLiterals: true,
    });
    database.deserialize(image?.memory.subarray(0, image.length) ?? database.serialize());
    image?.memory.buffer.transfer(0);
    database.exec('PRAGMA temp_store = MEMORY');
    const statements = new Map();
    const prepareOnce = (sql) => {
        const statement = statements.get(sql) ?? prepare(database, sql);
        statements.set(sql, statement);
        return statement;
    };
    return {
        query: (sql, params = []) => node_engine_all(prepareOnce(sql), params).map((row) => (0,engine .Y)(row, engine .B)),
        *rows(sql, params = []) {
            const statement = prepare(database, sql);
            statement.setReturnArrays(true);
            for (const row of statement.iterate(...params.map(toInput)))
                yield Object.values(row).map(engine .B);
        },
        runEach(sql, rows) {
            const statement = prepare(database, sql);
            for (const row of rows)
                statement.run(...row.map(toInput));
        },
        serialize: () => database.serialize(),
        close: () => database.close(),
    };
}
function node_engine_all(statement, params) {
    return Array.isArray(params)
        ? statement.all(...params.map(toInput))
        : statement.all((0,engine .Y)(params, toInput));
}
function prepare(database, sql) {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    return statement;
}
const toInput = (value) => Number.isSafeInteger(value) ? BigInt(Number(value)) : value;

;// CONCATENATED MODULE: ./lib/storage/sqlite.js


const databaseError = (message, hint, cause) => new errors .GD('database', message, hint, { cause });
let loading;
function loadSqlite() {
    loading ??= load();
    return loading;
}
async function load() {
    try {
        return { ...loadNodeEngine(), fallbackReason: null };
    }
    catch (error) {
        const { loadSqlJsEngine } = await __webpack_require__.e(  2966).then(__webpack_require__.bind(__webpack_require__, 2966));
        return { ...(await loadSqlJsEngine()), fallbackReason: messageOf(error) };
    }
}
const describeSqlite = ({ name, fallbackReason }) => fallbackReason === null ? `SQLite: ${name}` : `SQLite: ${name}, because ${fallbackReason}`;
const query = (database, sql, params) => refusalsNamed(() => database.query(sql, params));
function execute(database, sql, params) {
    query(database, sql, params);
}
function* readRows(database, sql, params) {
    try {
        yield* database.rows(sql, params);
    }
    catch (error) {
        throw refusal(error);
    }
}
const copyRows = (source, select, target, insert) => refusalsNamed(() => target.runEach(insert, source.rows(select)));
function refusalsNamed(work) {
    try {
        return work();
    }
    catch (error) {
        throw refusal(error);
    }
}
function refusal(error) {
    const message = messageOf(error);
    return databaseError(`SQLite rejected a change of the database: ${message}.`, message === 'database or disk is full'
        ? 'A database may have at most 1 GiB: use a separate one for the numbers.'
        : 'Check the definition, constraints and triggers of its social_stats tables.', error);
}
const messageOf = (error) => error instanceof Error ? error.message : String(error);


  })

};
