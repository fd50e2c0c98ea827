export const id = 2966;
export const ids = [2966];
export const modules = {

  2966:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  loadSqlJsEngine: () => (  loadSqlJsEngine)
});
var external_node_v8_ = __webpack_require__(8877);
var engine = __webpack_require__(7607);
var promises_ = __webpack_require__(1455);
var external_node_util_ = __webpack_require__(7975);
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/storage/read-wasm.js

async function readWasm(file) {
	const bytes = await (0,promises_.readFile)(file);
	return bytes.toString('latin1', 0, 4) === '\0asm' ? bytes : (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(bytes);
}

;// CONCATENATED MODULE: ./lib/storage/sql-js-engine.js

async function loadSqlJsEngine() {
	const [{ default: initSqlJs }, wasm] = await Promise.all([
		__webpack_require__.e(  6166).then(__webpack_require__.t.bind(__webpack_require__, 6166, 19)),
		readWasm(__webpack_require__.ab + "sql-wasm-browser.wasm.br"),
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
	(0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=2000000000');
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
				statement.bind(Array.isArray(params) ? params.map(toInput) : (0,engine .Y)(params, toInput));
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
const readValues = (statement) => statement.get(null, { useBigInt: true }).map(engine .B);
const toInput = (value) => typeof value === 'string' ? value.toWellFormed() : value;

  })

};
