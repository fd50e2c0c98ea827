export const id = 5447;
export const ids = [5447];
export const modules = {

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSqlJsEngine: () => (/* binding */ loadSqlJsEngine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3570);



/**
 * Loads SQLite as WebAssembly. The package's default build finds its file by `__dirname`, which a bundle does
 * not have.
 *
 * This module must not use syntax of ES2021 or later, such as `??=`: ncc's parser does not support it, and
 * then copies the WebAssembly file as text, which breaks it.
 */
async function loadSqlJsEngine() {
    const [{ default: initSqlJs }, wasm] = await Promise.all([
        __webpack_require__.e(/* import() */ 9094).then(__webpack_require__.t.bind(__webpack_require__, 9094, 19)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(__webpack_require__.ab + "sql-wasm-browser.wasm"),
    ]);
    compileOnlyWhatIsHot();
    const { Database: SqlJs } = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
    return {
        name: 'sql.js',
        // As a plain array, because sql.js copies by `slice`, which of a Buffer returns the same memory.
        open: (bytes) => toDatabase(new SqlJs(bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length))),
    };
}
/**
 * V8 compiles a function of WebAssembly a second time, with optimizations, when it has run for a while (by default
 * a budget of 13 million). For a few rows a day that costs more than it saves: a fifth of a run's CPU time and
 * 17 MB. With ten years of 100 accounts it takes 4 % longer. A V8 without this flag says so on standard error, and
 * goes on.
 */
function compileOnlyWhatIsHot() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--wasm-tiering-budget=2000000000');
}
const toDatabase = (database) => ({
    query: (sql, params = []) => withStatement(database, sql, (statement) => {
        statement.bind(Array.isArray(params) ? params.map(toInput) : (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapRecord */ .Y)(params, toInput));
        const rows = [];
        while (statement.step()) {
            const values = readValues(statement);
            const names = statement.getColumnNames();
            rows.push(Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])));
        }
        return rows;
    }),
    *rows(sql) {
        const statement = database.prepare(sql);
        try {
            while (statement.step())
                yield readValues(statement);
        }
        finally {
            statement.free();
        }
    },
    runEach: (sql, rows) => withStatement(database, sql, (statement) => {
        for (const row of rows)
            statement.run(row.map(toInput));
    }),
    serialize: () => database.export(),
    close: () => database.close(),
});
function withStatement(database, sql, work) {
    const statement = database.prepare(sql);
    try {
        return work(statement);
    }
    finally {
        statement.free();
    }
}
const readValues = (statement) => statement.get(null, { useBigInt: true }).map(_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .toValue */ .B);
/** Half of a surrogate pair becomes U+FFFD; sql.js would store invalid UTF-8. */
const toInput = (value) => typeof value === 'string' ? value.toWellFormed() : value;


/***/ })

};
