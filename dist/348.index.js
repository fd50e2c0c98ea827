export const id = 348;
export const ids = [348];
export const modules = {

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createGitHubSecret)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/assert.js
var assert = __webpack_require__(1469);
;// CONCATENATED MODULE: ./lib/credentials/copied-at.js

const jobsPerPage = 100;
/**
 * When GitHub read the secret for this copy, at the earliest, in ms since 1970 by GitHub's clock: a
 * repository's when the run was queued, an environment's when the job started, and in a re-run possibly
 * with the first attempt ("Secrets reference", GitHub Docs; cli/cli#13522). Or the answer that does not tell.
 */
async function readCopiedAt(run, { parameters, environment }) {
    const { owner, repo } = parameters;
    const path = { owner, repo, run_id: run.id };
    return environment !== null && run.attempt === 1
        ? readJobStart(run, path)
        : readRunCreation(run, path);
}
async function readRunCreation({ github }, path) {
    const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', path);
    return readTime(answer, (0,assert/* isRecord */.u4)(answer.data) ? answer.data.created_at : undefined);
}
async function readJobStart({ github, attempt, runnerName }, path) {
    for (let page = 1;; page += 1) {
        const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { ...path, attempt_number: attempt, per_page: jobsPerPage, page });
        const found = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.jobs : undefined;
        const jobs = Array.isArray(found) ? found.filter(assert/* isRecord */.u4) : [];
        const own = jobs.find((job) => job.runner_name === runnerName && job.status === 'in_progress');
        if (own || jobs.length < jobsPerPage)
            return readTime(answer, own?.started_at);
    }
}
function readTime(answer, value) {
    const at = answer.status === 200 && typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? answer : at;
}

// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/github-answers.js
var github_answers = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(8493);
// EXTERNAL MODULE: ./lib/credentials/seal.js
var seal = __webpack_require__(7437);
// EXTERNAL MODULE: ./lib/credentials/secret-place.js
var secret_place = __webpack_require__(1790);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var credentials_sodium = __webpack_require__(4827);
;// CONCATENATED MODULE: ./lib/credentials/github-secret.js








/** The name that the write probe uses; GitHub refuses its empty body, so no secret of this name comes to be. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';
/** `SOCIAL_SAVED_AT` is stamped seconds before `updated_at`: with a larger gap it may be another write's. */
const likelyOwnWriteMs = 25_000;
/** With a gap like this somebody wrote since, for sure but for a clock that goes wrong. */
const ownWriteMs = 2 * 60_000;
const saveAttempts = 4;
/** A secret of GitHub Actions: sealed for the public key of its place, never readable again. */
function createGitHubSecret(options) {
    const { github, secretName, clock } = options;
    const place = (0,secret_place/* toSecretPlace */.V)(options.repository, options.environment, options.tokenName);
    const target = place.target(secretName);
    const secret = (name) => ({ ...place.parameters, secret_name: name });
    const readMetadata = () => github(`GET /${place.route}/{secret_name}`, secret(secretName));
    const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
    // Harmless, so a connection that drops, or a gateway that fails, is worth a second one.
    const probe = () => github(`PUT /${place.route}/{secret_name}`, secret(probeName));
    async function open(text, spareBytes) {
        const env = (0,env_file/* parseEnv */.v)(text);
        (0,saved_text/* assertTarget */.Ye)(env.get('SOCIAL_SAVED_IN'), target);
        (0,saved_text/* assertRoom */.kx)((0,saved_text/* stamp */.iE)(text, target, clock.now()), spareBytes, secretName);
        const savedAtMs = Date.parse(env.get('SOCIAL_SAVED_AT') ?? '');
        const [metadata, keyAnswer, probed, firstRun, sodium] = await Promise.all([
            readMetadata(),
            readKey(),
            probe().then((answer) => (answer.status >= 500 ? probe() : answer), probe),
            // A text that was never saved here: the run alone can tell whether it is a copy of old.
            Number.isNaN(savedAtMs) ? readCopy().catch(ignoreUnlessRerun) : null,
            (0,credentials_sodium/* loadSodium */.O)(),
        ]);
        if ((0,github_answers/* isWritten */.QH)(probed))
            await removeProbe();
        if (metadata.status === 404)
            throw (0,github_answers/* notFound */.mX)(place, secretName);
        judgeProbe(probed);
        const version = (0,github_answers/* toVersion */.OO)(metadata, place);
        let key = (0,github_answers/* toKey */.fw)(keyAnswer, place);
        const updatedAtMs = Date.parse(version);
        // Without a stamp, or with one so near that the write may be its own, nothing but a run that can be
        // read makes this copy an old one.
        const gapMs = updatedAtMs - savedAtMs;
        const isHint = Number.isNaN(gapMs) || gapMs <= ownWriteMs;
        const copiedAt = Math.abs(gapMs) > likelyOwnWriteMs
            ? await readCopy().catch(isHint ? ignoreUnlessRerun : rethrow)
            : firstRun;
        if (copiedAt !== null)
            assertFresh(copiedAt, updatedAtMs, isHint);
        const send = (newText) => {
            const stamped = (0,saved_text/* stamp */.iE)(newText, target, clock.now());
            options.keepCopy?.(stamped);
            return github(`PUT /${place.route}/{secret_name}`, {
                ...secret(secretName),
                encrypted_value: (0,seal/* seal */.o)(stamped, key.key, sodium),
                key_id: key.id,
            });
        };
        async function save(newText) {
            let refreshedKey = false;
            opened.unclear = false;
            for (let attempt = 1;; attempt += 1) {
                const outcome = await send(newText).catch((error) => error);
                if ((0,github_answers/* isAnswer */.Tq)(outcome) && (0,github_answers/* isWritten */.QH)(outcome))
                    return;
                if (!(0,github_answers/* isAnswer */.Tq)(outcome) || outcome.status >= 500)
                    opened.unclear = true;
                if ((0,github_answers/* isAnswer */.Tq)(outcome) && outcome.status === 422 && !refreshedKey) {
                    // The repository's key may have changed since it was read.
                    refreshedKey = true;
                    try {
                        key = (0,github_answers/* toKey */.fw)(await readKey(), place);
                    }
                    catch (error) {
                        throw (0,github_answers/* notSaved */.b3)(error, secretName, place);
                    }
                    continue;
                }
                const waitMs = (0,github_answers/* waitBeforeRepeat */.mC)(outcome, attempt, clock.now());
                if (waitMs === null || attempt === saveAttempts)
                    throw (0,github_answers/* notSaved */.b3)(outcome, secretName, place);
                await clock.sleep(waitMs, options.signal);
                if (!opened.unclear && (await isReplaced()))
                    throw changedMeanwhile(secretName);
            }
        }
        /** Whether somebody wrote between two attempts; unread, the repeat decides. */
        const isReplaced = () => opened.readVersion().then((now) => now !== opened.version, () => false);
        const opened = {
            name: `the secret ${secretName} of ${place.name}`,
            version,
            tokenEndsAt: (0,github_answers/* toTokenEnd */.Wl)(metadata),
            unclear: false,
            readVersion: async () => (0,github_answers/* toVersion */.OO)(await readMetadata(), place),
            save,
        };
        return opened;
    }
    /** GitHub refuses the probe's body only after the right to write. */
    function judgeProbe(probed) {
        if (probed.status === 422 || (0,github_answers/* isWritten */.QH)(probed))
            return;
        if ((0,github_answers/* isThrottled */.B5)(probed))
            throw (0,github_answers/* unusable */._P)(probed, 'writing secrets', place);
        if ([401, 403, 404].includes(probed.status))
            throw (0,github_answers/* notWritable */.GZ)(probed, place);
        options.warn(`Whether the secret may be written could not be told beforehand (HTTP ${probed.status}); going on.`);
    }
    async function removeProbe() {
        const removed = await github(`DELETE /${place.route}/{secret_name}`, secret(probeName)).catch(() => null);
        if (removed?.status === 204)
            return;
        options.warn(`GitHub took the write probe for a secret: delete ${probeName} in ${place.name}.`);
    }
    const readCopy = async () => typeof options.copy === 'object'
        ? options.copy && readCopiedAt(options.copy, place)
        : options.copy;
    const isRerun = typeof options.copy === 'object' && (options.copy?.attempt ?? 1) > 1;
    function rethrow(error) {
        throw error;
    }
    function ignoreUnlessRerun(error) {
        if (isRerun)
            throw error;
        return null;
    }
    /** A run that waited, or is run again, may hold spent tokens. */
    function assertFresh(copiedAt, updatedAtMs, isHint) {
        if (typeof copiedAt === 'number') {
            // GitHub tells whole seconds: of two things in one, the write may have been the later.
            if (updatedAtMs >= copiedAt)
                throw typeof options.copy === 'number' ? oldFile(secretName) : staleCopy(secretName);
            return;
        }
        if (isHint && !isRerun)
            return;
        const passing = (0,github_answers/* isThrottled */.B5)(copiedAt) || copiedAt.status >= 500;
        throw passing
            ? (0,github_answers/* unusable */._P)(copiedAt, 'reading this run', place)
            : runUnreadable(secretName, copiedAt.status);
    }
    return { open };
}
const changedMeanwhile = (secretName) => new errors/* StatsError */.G('secret-not-saved', `Somebody wrote the secret ${secretName} while this run was about to, so it is left as it is.`, 'Start a new run: if it says reauthorize, renew the secret by the recovery lines in this log.');
const staleCopy = (secretName) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written after this run was given its copy, so the tokens here may be spent.`, 'Start a new run instead of running this one again, and give the workflow a concurrency group.');
const oldFile = (secretName) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written after this copy of it was made, so the tokens here may be spent.`, 'Sign in again; or, if you have put this very text into the secret yourself, save the file anew without its line SOCIAL_SAVED_AT.');
const runUnreadable = (secretName, status) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written since it was last saved here, and this run could not be read to tell when it got its copy (HTTP ${status}).`, 'Give the job the permission actions: read.');


/***/ }),

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


/***/ }),

/***/ 2896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ sameAccount),
/* harmony export */   sO: () => (/* binding */ sharesToken),
/* harmony export */   sv: () => (/* binding */ refuseTwins)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A token under two labels would be spent twice, and the platform may then end the whole sign-in. */
function sharesToken(one, other) {
    const tokens = ({ values }) => one.platform.keys.flatMap(({ name, secret, shared }) => (secret && !shared && values.get(name)) || []);
    return one.platform === other.platform && tokens(one).some((own) => tokens(other).includes(own));
}
/** Two labels for one account: both would write its one row, so the later one fails. */
const refuseTwins = (fetched) => fetched.map((one) => {
    if (one.error || one.snapshot.profile.id === null)
        return one;
    const { account, snapshot } = one;
    const twin = fetched.find((other) => !other.error &&
        other.account.platform === account.platform &&
        other.snapshot.profile.id === snapshot.profile.id);
    return twin && twin !== one ? { account, error: sameAccount(account, twin.account) } : one;
});
const sameAccount = (later, earlier) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `${later.id} is the same account as ${earlier.id}.`, `Take the keys of ${later.id} out of .env.social, or sign in to the account that is meant.`);


/***/ })

};
