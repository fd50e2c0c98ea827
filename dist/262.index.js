export const id = 262;
export const ids = [262,8373];
export const modules = {

  8373:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findProgram)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);

const startable = ['.com', '.exe'];
function findProgram(name, environment = process.env, platform = process.platform) {
	const { delimiter, isAbsolute } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
	const read = (key) => readVariable(environment, key, platform);
	const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
	const candidates = (read('PATH') ?? '')
		.split(delimiter)
		.map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
		.filter((folder) => isAbsolute(folder))
		.flatMap((folder) => extensions.map((extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension}`)));
	return candidates.find((file) => isProgram(file, platform)) ?? null;
}
function readVariable(environment, key, platform) {
	if (platform !== 'win32')
		return environment[key];
	return Object.entries(environment).find(([name]) => name.toUpperCase() === key)?.[1];
}
function toExtensions(pathExt) {
	const named = (pathExt ?? '').toLowerCase().split(';');
	const found = named.filter((extension) => startable.includes(extension));
	return found.length > 0 ? found : startable;
}
function isProgram(file, platform) {
	try {
		if (platform === 'win32')
			return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory();
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
	}
	catch {
		return false;
	}
}

  }),

  1162:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Pq: () => (  readInto),
	U9: () => (  readIntoSync),
	gI: () => (  hasBytes)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);

async function readInto(bytes, file) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
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
	const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
	try {
		return fill(bytes, descriptor);
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
	}
}
function hasBytes(file, bytes) {
	const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
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
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
	}
}
const PIECE = 1024 * 1024;
function fill(bytes, descriptor) {
	let length = 0;
	while (length < bytes.length) {
		const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
		if (read === 0)
			break;
		length += read;
	}
	return length;
}

  }),

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

  2252:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (  isStill),
  _5: () => (  isUnchanged),
  a5: () => (  keepsChanging),
  cK: () => (  readDatabaseFile)
});
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(452);
var read_into = __webpack_require__(1162);
var max_database_bytes = __webpack_require__(6919);
var try_folder = __webpack_require__(6711);
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
	const length = await (0,read_into .Pq)(memory.subarray(0, size), path).catch((error) => {
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
		return bytes.subarray(0, (0,read_into .U9)(bytes, path));
	}
	catch (error) {
		throw unreadable(path, error);
	}
}
const unreadable = (path, error) => (0,sqlite .Kz)(`${path} cannot be read: ${(0,sqlite .bD)(error)}.`, 'Give this user read permission for it, or use another path for the database.', error);
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

  8026:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ZW: () => (  describeAhead),
	hB: () => (  mergeDatabases),
	oD: () => (  openSource),
	rS: () => (  exportNumbers)
  });
  var _database_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);
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
;// CONCATENATED MODULE: ./lib/storage/document-sql.js
const json = (row, found) => `CASE WHEN json_valid(${row}.stats_data) THEN ${found} END`;
const accountId = (row) => json(row, `nullif(CAST(json_extract(${row}.stats_data, '$.profile.id') AS TEXT), '')`);
const accountName = (row) => json(row, `json_extract(${row}.stats_data, '$.account')`);
const body = (row) => `coalesce(${json(row, `json_remove(${row}.stats_data, '$.profile.username')`)}, ${row}.stats_data)`;
const named = (row, name) => `CASE WHEN ${row}.username IS NOT ${name} AND json_valid(${row}.stats_data)
     THEN CASE json_type(${row}.stats_data, '$.profile') WHEN 'object'
       THEN json_set(${row}.stats_data, '$.profile.username', ${name}) ELSE ${row}.stats_data END
     ELSE ${row}.stats_data END`;

;// CONCATENATED MODULE: ./lib/storage/tallied.js
const tallied = (statement) => [
	statement,
	'INSERT INTO temp.tally SELECT changes()',
];

;// CONCATENATED MODULE: ./lib/storage/merge-posts-sql.js

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
;// CONCATENATED MODULE: ./lib/storage/merge-sql.js

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

  5935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F: () => (  isWal),
	q: () => (  openDatabase)
  });
  var _max_database_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);

const MAGIC = 'SQLite format 3\0';
const VERSIONS = 18;
function openDatabase(sqlite, path, image) {
	const bytes = image.memory.subarray(0, image.length);
	if (bytes.length === 0)
		return sqlite.open();
	if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
		throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseError */ .Kz)(`${path} is not an SQLite database, or it is encrypted.`, 'Use another path for the database, or move this file away.');
	}
	if (isWal(bytes))
		bytes.set([1, 1], VERSIONS);
	const pageSize = pageSizeOf(bytes);
	const database = sqlite.open(image);
	try {
		assertSound(database, path, image.length % pageSize === 0);
		(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTables */ .sK)(database, path);
		const pages = Math.floor(_max_database_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDatabaseBytes */ .$ / pageSize);
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
	throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseError */ .Kz)(`${path} is damaged: ${damage}.`, 'Restore it from a backup, or move it away to start a new one.');
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
	for (const { name } of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, tables)) {
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
		const message = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
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
  bD: () => (  messageOf),
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
