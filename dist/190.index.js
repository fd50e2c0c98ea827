export const id = 190;
export const ids = [190];
export const modules = {

/***/ 2190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _storage_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8895);
/* harmony import */ var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);



/** Joins databases into one, made if need be: newest wins, in any order, any number of times. */
async function merge(sources, options) {
    const opened = [];
    try {
        for (const source of sources)
            opened.push(await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(source));
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.database);
        const rows = await (0,_storage_database_js__WEBPACK_IMPORTED_MODULE_1__/* .updateDatabase */ .XV)(target, (database) => (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeDatabases */ .hB)(database, opened));
        process.stdout.write(`${rows} rows of ${target} are new or changed.\n`);
    }
    finally {
        for (const database of opened)
            database.close();
    }
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MG: () => (/* binding */ checkDatabase),
  Gr: () => (/* binding */ previewDatabase),
  XV: () => (/* binding */ updateDatabase)
});

// EXTERNAL MODULE: ./lib/storage/database-file.js
var database_file = __webpack_require__(6263);
// EXTERNAL MODULE: ./lib/storage/open-database.js
var open_database = __webpack_require__(5935);
// EXTERNAL MODULE: ./lib/storage/sqlite.js
var storage_sqlite = __webpack_require__(6325);
;// CONCATENATED MODULE: ./lib/storage/export-changes.js


const CHANGE_COUNTER = 24;
const SCHEMA_COOKIE = 40;
const VERSION_VALID_FOR = 92;
const HEADER_BYTES = 100;
/**
 * The database as the bytes of a file, or `undefined` when it still holds what `original` holds.
 * Exporting is a backup into a new file, whose header starts counting anew: the counters and the
 * journal mode go on from `original` (https://sqlite.org/fileformat.html#the_database_header).
 */
function exportChanges(database, original) {
    const schemaVersion = Number((0,storage_sqlite/* query */.P)(database, 'PRAGMA schema_version')[0]?.schema_version);
    const bytes = database.export();
    if (original.length < HEADER_BYTES)
        return bytes;
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    const counter = new DataView(original.buffer, original.byteOffset).getUint32(CHANGE_COUNTER);
    if ((0,open_database/* isWal */.F)(original))
        bytes.set([2, 2], 18);
    header.setUint32(SCHEMA_COOKIE, schemaVersion);
    header.setUint32(CHANGE_COUNTER, counter);
    bytes.set(original.subarray(VERSION_VALID_FOR, HEADER_BYTES), VERSION_VALID_FOR);
    if (Buffer.compare(bytes, original) === 0)
        return undefined;
    header.setUint32(CHANGE_COUNTER, counter + 1);
    header.setUint32(VERSION_VALID_FOR, counter + 1);
    return bytes;
}

// EXTERNAL MODULE: ./lib/storage/schema.js
var schema = __webpack_require__(5638);
;// CONCATENATED MODULE: ./lib/storage/database.js





const REPEATS = 3;
/**
 * Lets `change` work on the SQLite file, or on a new one, in one transaction, and replaces the file in
 * one step. When `change` throws or changes nothing, the file stays as it is. When another program
 * changed the file meanwhile, it is read and `change` is called again, so `change` must bear repeating.
 */
async function updateDatabase(file, change) {
    const sqlite = await (0,storage_sqlite/* loadSqlite */.Tj)();
    for (let attempt = 0; attempt <= REPEATS; attempt += 1) {
        const original = await (0,database_file/* readDatabaseFile */.cK)(file);
        await (0,database_file/* assertWritable */.Bz)(original);
        const database = (0,open_database/* openDatabase */.q)(sqlite, original);
        try {
            const result = inTransaction(database, change);
            const bytes = exportChanges(database, original.bytes);
            if (!bytes || (await (0,database_file/* replaceDatabaseFile */.S_)(original, bytes)))
                return result;
        }
        finally {
            database.close();
        }
    }
    throw (0,database_file/* keepsChanging */.a5)(file);
}
/** What `updateDatabase` would return or throw; changes and creates nothing. */
async function previewDatabase(file, change) {
    const original = await (0,database_file/* readDatabaseFile */.cK)(file);
    await (0,database_file/* assertWritable */.Bz)(original);
    const database = (0,open_database/* openDatabase */.q)(await (0,storage_sqlite/* loadSqlite */.Tj)(), original);
    try {
        return inTransaction(database, change);
    }
    finally {
        database.close();
    }
}
/** Throws what `updateDatabase` would throw whatever it has to write; changes and creates nothing. */
async function checkDatabase(file) {
    await previewDatabase(file, () => undefined);
}
// A throw needs no ROLLBACK: the database in memory is thrown away.
function inTransaction(database, change) {
    (0,storage_sqlite/* execute */.g7)(database, 'BEGIN IMMEDIATE');
    (0,schema/* createTables */.U5)(database);
    const result = change(database);
    (0,storage_sqlite/* execute */.g7)(database, 'COMMIT');
    return result;
}


/***/ })

};
