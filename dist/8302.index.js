export const id = 8302;
export const ids = [8302];
export const modules = {

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ searched),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/** How many bytes from the beginning may hold the mark: text that a file quotes from another one is later. */
const searched = 4096;
/** The files whose names people use for files of their own, and the mark by which this action knows its own. */
const marks = {
    'index.html': '<meta name="generator" content="tiktok-stats-action">',
    'creator.svg': '<meta name="generator" content="tiktok-stats-action creator.svg">',
};
/** Bytes of a picture have no room for a mark: the portrait belongs to whom the page beside it belongs. */
const portrait = /^index-portrait\.[a-z]+$/;
/**
 * Returns the mark that this action writes into a file of this name, near its beginning; `null` for files that
 * need none. `path` has `/` as the separator. In SVG the mark is in a comment, because an HTML page that
 * contains the picture would take the element for its own.
 */
const markOf = (path) => marks[nameOf(path).replace(/-(light|dark)(?=\.svg$)/, '')] ?? null;
/**
 * Returns what must be there for a file of `files` to replace another one in its place; `null` if it may replace
 * any. Without that, the other one belongs to somebody else and stays.
 */
function proofOf(path, files) {
    const name = nameOf(path);
    const file = portrait.test(name) ? 'index.html' : name;
    const mark = markOf(file);
    if (mark === null)
        return null;
    const contents = files.get(path.slice(0, -name.length) + file) ?? '';
    return isMarked(contents, mark) ? { file, mark } : null;
}
/** Whether a file was written by this action. */
const isMarked = (contents, mark) => Buffer.from(contents.slice(0, searched)).toString().includes(mark);
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* unused harmony export toAccountFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _makers_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1397);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8103);
/* harmony import */ var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1412);






/**
 * Writes files below a folder, each atomically, and only those whose bytes differ. Other files stay, and so do
 * those in the way that are somebody else's (`makers-mark.ts`). Rejects with `invalid-input` for a path with
 * characters that are not allowed (before anything is written), for a folder that is a link to outside, and for errors of the system.
 */
async function writeFiles(folder, files, renaming) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (const path of files.keys())
        assertInside(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const kept = await findOthers(real, files);
        const written = await Promise.all([...files].map(async ([path, text]) => {
            const file = toFile(real, path);
            if (kept.includes(file))
                return [];
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
            await assertNoWayOut(real, parent);
            const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
            if (before?.equals(toBytes(text)))
                return [];
            const options = { mode: 0o644, durable: false, followLinks: false, renaming };
            await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(file, text, options).catch((error) => {
                throw isRefusedRename(error, renaming?.platform) ? heldOpen(file, error) : error;
            });
            return [path];
        }));
        return { paths: written.flat(), kept: kept.sort() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`, 'Give output-directory a folder that this user may write.', { cause: error });
    }
}
/** Resolves with the full paths of the files in the way that belong to somebody else. */
async function findOthers(root, files) {
    const found = await Promise.all([...files].map(async ([path, contents]) => {
        const proof = (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOf */ .oX)(path, files);
        if (!proof)
            return [];
        const file = toFile(root, path);
        const before = await readIfThere(file);
        if (before === null || before.equals(toBytes(contents)))
            return [];
        const bearer = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), proof.file));
        return bearer && (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(bearer, proof.mark) ? [] : [file];
    }));
    return found.flat();
}
/** Resolves with `null` without a file, and with nothing for what cannot be read, such as a folder. */
const readIfThere = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch((error) => error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : Buffer.alloc(0));
const toFile = (root, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...path.split('/'));
const toBytes = (contents) => typeof contents === 'string' ? Buffer.from(contents) : contents;
/** Returns the path of an account's files below the folder: `PLATFORM` or `PLATFORM/label`. */
const toAccountFolder = (platform, label) => label === null ? platform : `${platform}/${label.toLowerCase()}`;
function assertInside(path) {
    const parts = path.split('/');
    const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
    if (isPlain)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `The file name ${JSON.stringify(path)} is none that this action writes.`, 'Use letters, digits and hyphens in the labels of accounts.');
}
/** Needed because any folder on the path may be a symbolic link. */
async function assertNoWayOut(root, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${folder} is a link that leads out of ${root}.`, 'Remove the link, or give output-directory another folder.');
}
/** Then the folder took the temporary file, so this user has the right to write it. */
const isRefusedRename = (error, platform) => (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .isHeld */ .i7)(error, platform) &&
    error instanceof Error &&
    'syscall' in error &&
    error.syscall === 'rename';
const heldOpen = (file, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} could not be replaced, because another program holds it open.`, 'Close that program, or give output-directory a folder of its own.', { cause });


/***/ }),

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreHistory: () => (/* binding */ restoreHistory)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/net/http.js + 15 modules
var net_http = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(7580);
// EXTERNAL MODULE: ./lib/net/github.js
var github = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/net/github-barrier.js
var github_barrier = __webpack_require__(3171);
;// CONCATENATED MODULE: ./lib/history-artifact/list-artifacts.js




const perPage = 100;
const maxPages = 20;
/**
 * Reads the repository's id and default branch. Rejects with `invalid-input`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
async function readOwnRepository(github, { owner, name }) {
    const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
    if (answer.status !== 200)
        throw toRefusal(answer, 'the repository');
    const { id, default_branch: defaultBranch } = (0,assert/* isRecord */.u4)(answer.data) ? answer.data : {};
    if (typeof id !== 'number' || typeof defaultBranch !== 'string' || defaultBranch === '') {
        throw unexpected('the repository', 'id and default_branch');
    }
    return { id, defaultBranch };
}
/**
 * Lists all artifacts with this name, expired ones included. Reads every page, because GitHub documents no
 * order. Rejects as `readOwnRepository` does.
 */
async function listArtifacts(github, { owner, name: repo }, name) {
    const found = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const answer = await github('GET /repos/{owner}/{repo}/actions/artifacts', {
            owner,
            repo,
            name,
            per_page: perPage,
            page,
        });
        if (answer.status !== 200)
            throw toRefusal(answer, 'the list of artifacts');
        const listed = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.artifacts : undefined;
        if (!Array.isArray(listed))
            throw unexpected('the list of artifacts', 'artifacts');
        found.push(...listed.filter((one) => (0,assert/* isRecord */.u4)(one) && one.name === name).map((one) => toArtifact(one)));
        if (listed.length < perPage)
            return found;
    }
    throw new errors/* StatsError */.GD('invalid-input', `More than ${perPage * maxPages} artifacts are named ${name}.`, 'Give the database an artifact of its own name, or let artifacts live shorter (retention-days).');
}
function toArtifact(value) {
    const given = fields(value);
    const { id, expired, created_at: createdAt, size_in_bytes: size } = given;
    const at = typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN;
    if (typeof id !== 'number' || typeof expired !== 'boolean' || Number.isNaN(at)) {
        throw unexpected('an artifact', 'id, expired and created_at');
    }
    return {
        id,
        expired,
        createdAt: at,
        size: typeof size === 'number' ? size : null,
        digest: toDigest(given.digest),
        origin: toOrigin(given.workflow_run),
    };
}
function toDigest(value) {
    if (value === undefined || value === null || value === '')
        return null;
    const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(String(value)) ?? [];
    if (hex === undefined)
        throw unexpected('an artifact', 'digest of the kind sha256');
    return hex.toLowerCase();
}
/** An incomplete origin is `null`, so the artifact does not count as one of this repository. */
function toOrigin(value) {
    const run = fields(value);
    const { id: runId, repository_id: repositoryId, head_repository_id: headRepositoryId } = run;
    const { head_branch: headBranch } = run;
    return typeof runId === 'number' &&
        typeof repositoryId === 'number' &&
        typeof headRepositoryId === 'number' &&
        typeof headBranch === 'string'
        ? { runId, repositoryId, headRepositoryId, headBranch }
        : null;
}
const fields = (value) => ((0,assert/* isRecord */.u4)(value) ? value : {});
const unexpected = (what, field) => new errors/* StatsError */.GD('unexpected-answer', `GitHub's answer about ${what} has no ${field}.`, 'Check that no proxy stands between the runner and GitHub.');
/** The error for an answer without success: `throttled`, `invalid-input` or `unavailable`. */
function toRefusal(answer, what) {
    const { status } = answer;
    if ((0,github/* isThrottled */.B5)(answer)) {
        return new errors/* StatsError */.GD('throttled', `GitHub throttled reading ${what}.`, 'Start a new run in a few minutes.');
    }
    const barrier = (0,github_barrier/* findBarrier */.D)(answer);
    if (barrier)
        return new errors/* StatsError */.GD('invalid-input', `GitHub refuses to show ${what} to the token of the input github-token (HTTP 403): ${barrier.what}.`, barrier.hint);
    if ([401, 403, 404].includes(status)) {
        return new errors/* StatsError */.GD('invalid-input', `The token of the input github-token may not read ${what} (HTTP ${status}).`, "Give the job the permission `actions: read`, beside those that it has: what `permissions` does not name, the job's token may not do. Then start a new run: a re-run keeps the workflow as it was.");
    }
    return new errors/* StatsError */.GD('unavailable', `GitHub answered for ${what} with HTTP ${status}.`, 'This usually passes: the next run tries again.');
}

;// CONCATENATED MODULE: ./lib/history-artifact/download-artifact.js





/** Factor for the time-out: an archive may be much larger than an answer of an API. */
const timeoutFactor = 9;
/**
 * Downloads an artifact's archive and compares its digest with GitHub's. GitHub redirects to a storage host,
 * by a signed URL that expires after one minute; the token is not sent there
 * (https://docs.github.com/en/rest/actions/artifacts#download-an-artifact). Rejects with `invalid-input`,
 * `throttled`, `unavailable` or `unexpected-answer`.
 */
async function downloadArtifact({ id, digest }, { github, http, repository, limits }) {
    const { owner, name: repo } = repository;
    const answer = await github('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } });
    if (answer.status === 410)
        throw gone();
    if (answer.status !== 302)
        throw toRefusal(answer, 'the artifact');
    const { status, bytes } = await http({
        name: "The storage of GitHub's artifacts",
        method: 'GET',
        url: readLocation(answer.headers.location),
        maxBytes: limits.packed,
        patience: timeoutFactor,
        repeatWhen: net_http/* isTransient */.dg,
    });
    if (status !== 200) {
        throw new errors/* StatsError */.GD('unavailable', `The storage of GitHub's artifacts answered with HTTP ${status}.`, 'This usually passes: the next run tries again.');
    }
    if (digest !== null && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== digest) {
        throw new errors/* StatsError */.GD('unexpected-answer', `The artifact ${id} is not what was uploaded: its SHA-256 is another than GitHub tells.`, 'Start a new run; if that does not help, delete the artifact, so that an earlier one is taken.');
    }
    return bytes;
}
const gone = () => new errors/* StatsError */.GD('unavailable', 'The artifact expired in this moment (HTTP 410).', 'Start a new run: another artifact is taken then, or the run is a first one.');
/** Never quotes the URL: it is signed, so anybody who reads it can download the artifact. */
function readLocation(header) {
    const text = typeof header === 'string' ? header : '';
    const url = URL.canParse(text) ? new URL(text) : null;
    const isSafe = url && (url.protocol === 'https:' || (0,addresses/* isLoopback */.U9)(url));
    if (isSafe && !url.username && !url.password)
        return url.href;
    throw new errors/* StatsError */.GD('unexpected-answer', 'GitHub sent the download of the artifact to no https: address.', 'Check that no proxy stands between the runner and GitHub.');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ../../work/main/node_modules/yauzl/index.js
var yauzl = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/files/write-files.js
var write_files = __webpack_require__(3665);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/history-artifact/choose-entry.js


/**
 * Returns which entry of an artifact's archive is the database `file`. actions/upload-artifact names entries
 * relative to the deepest folder that all its paths have in common, which depends on what is uploaded beside
 * the database: the end of the database's path is in the archive, and how much of it is not known
 * (https://github.com/actions/upload-artifact#upload-using-multiple-paths-and-exclusions). The longest such
 * end wins. Without one, the only file of that name is taken, since the database may have moved since. Names are
 * compared in Unicode's composed form, because macOS may store the decomposed one.
 */
function chooseEntry(names, file) {
    const exact = `/${(0,external_node_path_.resolve)(file).replaceAll('\\', '/')}`;
    const path = compose(exact);
    const sameName = [...new Set(names)].filter((name) => compose((0,posix_.basename)(name)) === (0,posix_.basename)(path) && !name.endsWith('/'));
    const isExact = (name) => Number(exact.endsWith(`/${name}`));
    const [longest] = sameName
        .filter((name) => path.endsWith(`/${compose(name)}`))
        .sort((one, other) => compose(other).length - compose(one).length || isExact(other) - isExact(one));
    if (longest !== undefined)
        return { name: longest };
    const [only, second] = sameName;
    if (only === undefined)
        return 'none';
    return second === undefined ? { name: only } : 'unclear';
}
/** macOS may store names in the decomposed form. */
const compose = (text) => text.normalize('NFC');

;// CONCATENATED MODULE: ./lib/history-artifact/open-files.js





/**
 * Opens the files of the output directory in an archive. Their folder is the end of `directory`'s path that
 * is in the archive: the upload leaves out what all its files share. The archive must have been checked
 * before, and stays in memory as long as the result.
 */
async function openFiles(archive, directory) {
    const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    // A database that was uploaded alone (`archive: false`) is no archive, and no other file is with it.
    if (buffer.toString('latin1', 0, 2) !== 'PK')
        return { has: () => false, read: async () => null };
    // validateEntrySizes: unpacking fails as soon as a file gets larger than the archive says.
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(buffer, { lazyEntries: true, validateEntrySizes: true });
    const entries = new Map();
    for await (const entry of zip.eachEntry())
        entries.set(compose(entry.fileName), entry);
    const folders = compose((0,external_node_path_.resolve)(directory)).split(external_node_path_.sep).filter(Boolean);
    const ends = [...folders.keys(), folders.length].map((from) => folders.slice(from));
    const find = (path) => {
        const names = ends.map((end) => [...end, path].join('/'));
        return entries.get(names.find((name) => entries.has(name)) ?? '');
    };
    return {
        has: (path, contents) => {
            const found = find(path);
            const bytes = (0,write_files/* toBytes */.ZJ)(contents);
            return found?.uncompressedSize === bytes.length && found.crc32 === (0,external_node_zlib_.crc32)(bytes);
        },
        read: async (path, maxBytes) => {
            const found = find(path);
            return found && found.uncompressedSize <= maxBytes ? unpack(zip, found) : null;
        },
    };
}
async function unpack(zip, entry) {
    try {
        const stream = await zip.openReadStreamPromise(entry);
        return Buffer.concat(await stream.toArray()).toString();
    }
    catch {
        // Damaged, encrypted or packed in a rare way. The run works without it.
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/files/replace-file.js
var replace_file = __webpack_require__(8103);
;// CONCATENATED MODULE: ./lib/history-artifact/unpack-file.js






/** An artifact with a database and its pictures has a few hundred entries. */
const maxEntries = 10_000;
/** The bits of a Unix file mode that contain the file's type, and the type of a symbolic link. */
const kindOfFile = 0o170000;
const symbolicLink = 0o120000;
/** https://sqlite.org/fileformat.html#magic_header_string */
const sqliteMagic = 'SQLite format 3\0';
/**
 * Writes the database of an artifact to `file`, atomically: the entry of a ZIP archive that `chooseEntry`
 * returns, or the whole artifact if it is a database itself, as uploaded with `archive: false`. Other entries
 * are ignored. Rejects with `invalid-input` if the archive is damaged or does not have exactly one such
 * entry, or if the file is empty, or larger than `maxBytes` or than the archive says. Rejects with `database`
 * if the file cannot be written.
 */
async function unpackFile(bytes, options) {
    const refused = (why, cause) => unpack_file_toRefusal(options, why, cause);
    const name = (0,external_node_path_.basename)(options.file);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isDatabase = buffer.toString('latin1', 0, sqliteMagic.length) === sqliteMagic;
    const found = isDatabase
        ? { size: buffer.length, contents: buffer }
        : await findInArchive(buffer, options).catch((error) => {
            // Leaves out the library's message, because it may quote names from the archive, which is not trusted.
            throw error instanceof errors/* StatsError */.GD ? error : refused(noArchive, error);
        });
    if (found.size === 0)
        throw refused(`${name} in it is empty`);
    if (found.size > options.maxBytes)
        throw refused(`${name} in it has ${found.size} bytes, more than ${options.maxBytes}`);
    const target = (0,external_node_path_.resolve)(options.file);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,replace_file/* replaceFile */.f)(target, found.contents, { mode: 0o666, followLinks: false });
    }
    catch (error) {
        throw isOfDisk(error) ? unwritable(target, error) : refused(noArchive, error);
    }
}
const noArchive = 'it is neither a sound ZIP archive nor an SQLite database';
async function findInArchive(archive, options) {
    // strictFileNames: a name with `..`, a drive or a backslash in any entry makes the archive invalid.
    const strict = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, strict);
    const entry = await findEntry(zip, options);
    return {
        size: entry.uncompressedSize,
        // The stream fails if it gets longer than the entry says, so no more than the checked size is written.
        contents: () => zip.openReadStreamPromise(entry),
    };
}
async function findEntry(zip, options) {
    const refused = (why) => unpack_file_toRefusal(options, why);
    if (zip.entryCount > maxEntries)
        throw refused(`it holds more than ${maxEntries} files`);
    const entries = [];
    for await (const entry of zip.eachEntry())
        entries.push(entry);
    const name = (0,external_node_path_.basename)(options.file);
    const chosen = chooseEntry(entries.map(({ fileName }) => fileName), options.file);
    if (chosen === 'none')
        throw refused(`it holds no file ${name}`);
    if (chosen === 'unclear')
        throw refused(`it holds several files ${name}, and none where the input database has it`);
    const [entry, second] = entries.filter(({ fileName }) => fileName === chosen.name);
    if (!entry || second)
        throw refused(`it holds the file ${name} twice`);
    if (!entry.canDecodeFileData())
        throw refused(`${name} in it is encrypted or packed in a rare way`);
    if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink)
        throw refused(`${name} in it is a link`);
    return entry;
}
const isOfDisk = (error) => error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';
const unwritable = (file, error) => new errors/* StatsError */.GD('database', `${file} could not be written: ${error instanceof Error ? error.message : error}.`, 'Give this user the right to write there, or give the database another path.', { cause: error });
const unpack_file_toRefusal = ({ artifact, file }, why, cause) => new errors/* StatsError */.GD('invalid-input', `The ${artifact} cannot be used: ${why}.`, (0,external_node_path_.basename)(file).startsWith('.')
    ? 'The name of the database begins with a dot: upload it with `include-hidden-files: true`, or give it another name; then delete the artifact.'
    : 'Upload the database by actions/upload-artifact, under the name that the input database gives it, or delete the artifact.', { cause });

;// CONCATENATED MODULE: ./lib/history-artifact/restore-history.js





/**
 * Restores the database of an earlier run from the newest artifact with this name that has not expired and
 * that a run on this repository's default branch uploaded. Every problem rejects, so that no run starts
 * without its history unnoticed: `invalid-input` (no permission to read, or an unusable archive),
 * `throttled`, `unavailable`, `unexpected-answer` or `database` (the file cannot be written).
 */
async function restoreHistory(options) {
    const { github, http, repository, name, file, directory, limits } = options;
    const [own, artifacts] = await Promise.all([
        readOwnRepository(github, repository),
        listArtifacts(github, repository, name),
    ]);
    if (artifacts.length === 0)
        return { outcome: 'none-yet' };
    const living = artifacts.filter(({ expired }) => !expired);
    const [newest] = living
        .filter(({ origin }) => isOwn(origin, own))
        .sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
    if (!newest?.origin) {
        const expired = artifacts.length - living.length;
        return { outcome: 'only-unusable', expired, foreign: living.length };
    }
    const artifact = `artifact ${name} of run ${newest.origin.runId}`;
    if (newest.size !== null && newest.size > limits.packed)
        throw tooLarge(artifact, newest.size, limits.packed);
    const bytes = await downloadArtifact(newest, { github, http, repository, limits });
    await unpackFile(bytes, { artifact, file, maxBytes: limits.unpacked });
    const { id: artifactId, createdAt, origin } = newest;
    const files = await openFiles(bytes, directory);
    return { outcome: 'restored', artifactId, runId: origin.runId, createdAt, files };
}
/** The run of a pull request also belongs to this repository; only the head shows whose code it ran. */
const isOwn = (origin, own) => origin !== null &&
    origin.repositoryId === own.id &&
    origin.headRepositoryId === own.id &&
    origin.headBranch === own.defaultBranch;
const tooLarge = (artifact, size, limit) => new errors/* StatsError */.GD('invalid-input', `The ${artifact} has ${size} bytes, more than the ${limit} that are downloaded for a database.`, 'Upload the database and the output directory only, in an artifact of their own, and delete this one.');


/***/ })

};
