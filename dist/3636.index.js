export const id = 3636;
export const ids = [3636];
export const modules = {

  3636:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    loadSqlJsEngine: () => (  loadSqlJsEngine)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
  var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7607);



async function loadSqlJsEngine() {
    const [{ default: initSqlJs }, wasm] = await Promise.all([
        __webpack_require__.e(  6166).then(__webpack_require__.t.bind(__webpack_require__, 6166, 19)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(__webpack_require__.ab + "sql-wasm-browser.wasm"),
    ]);
    compileOnlyWhatIsHot();
    const { Database: SqlJs } = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
    return {
        name: 'sql.js',
        open: (image) => toDatabase(new SqlJs(image && toContents(image))),
    };
}
const toContents = ({ memory, length }) => Object.assign(new Uint8Array(memory.buffer, memory.byteOffset, length), { slice: () => memory });
function compileOnlyWhatIsHot() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--wasm-tiering-budget=2000000000');
}
function toDatabase(database) {
    const statements = new Map();
    const prepareOnce = (sql) => {
        const statement = statements.get(sql) ?? database.prepare(sql);
        statements.set(sql, statement);
        return statement;
    };
    return {
        query(sql, params = []) {
            const statement = prepareOnce(sql);
            try {
                statement.bind(Array.isArray(params) ? params.map(toInput) : (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .mapRecord */ .Y)(params, toInput));
                const rows = [];
                while (statement.step()) {
                    const values = readValues(statement);
                    const names = statement.getColumnNames();
                    rows.push(Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])));
                }
                return rows;
            }
            finally {
                statement.reset();
            }
        },
        *rows(sql, params = []) {
            const statement = database.prepare(sql);
            try {
                statement.bind(params.map(toInput));
                while (statement.step())
                    yield readValues(statement);
            }
            finally {
                statement.free();
            }
        },
        runEach(sql, rows) {
            const statement = database.prepare(sql);
            try {
                for (const row of rows)
                    statement.run(row.map(toInput));
            }
            finally {
                statement.free();
            }
        },
        serialize() {
            statements.clear();
            return database.export();
        },
        close: () => database.close(),
    };
}
const readValues = (statement) => statement.get(null, { useBigInt: true }).map(_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .toValue */ .B);
const toInput = (value) => typeof value === 'string' ? value.toWellFormed() : value;


  })

};
