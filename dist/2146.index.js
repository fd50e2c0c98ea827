export const id = 2146;
export const ids = [2146];
export const modules = {

  1150:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CU: () => (  searched),
    Fg: () => (  markOf),
    oX: () => (  proofOf),
    rZ: () => (  isMarked)
  });
const searched = 4096;
const marks = {
	'index.html': '<meta name="generator" content="tiktok-stats-action">',
	'creator.svg': '<meta name="generator" content="tiktok-stats-action creator.svg">',
};
const portrait = /^index-portrait\.[a-z]+$/;
const markOf = (path) => marks[nameOf(path).replace(/-(light|dark)(?=\.svg$)/, '')] ?? null;
function proofOf(path, files) {
	const name = nameOf(path);
	const file = portrait.test(name) ? 'index.html' : name;
	const mark = markOf(file);
	if (mark === null)
		return null;
	const contents = files.get(path.slice(0, -name.length) + file) ?? '';
	return isMarked(contents, mark) ? { file, mark } : null;
}
const isMarked = (contents, mark) => Buffer.from(contents.slice(0, searched)).toString().includes(mark);
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);

  }),

  8618:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ZJ: () => (  toBytes),
	hV: () => (  writeFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _makers_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1150);
  var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4746);
  var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1821);

function writeFiles(folder, files, renaming) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
	for (const path of files.keys())
		assertInside(path);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root, { recursive: true });
		const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
		const folders = new Set([...files.keys()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(toFile(real, path))));
		for (const parent of folders)
			openFolder(real, parent);
		const changed = findChanged(real, files);
		const wanted = changed.filter(({ isOthers }) => !isOthers);
		const failures = wanted.flatMap(({ file, bytes }) => writeOne(file, bytes, renaming));
		if (failures.length > 0)
			throw failures[0];
		const kept = changed.filter(({ isOthers }) => isOthers).map(({ file }) => file);
		return { paths: wanted.map(({ path }) => path), kept: kept.sort() };
	}
	catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
			throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`, 'Set output-directory to a folder that this user may write to.', { cause: error });
	}
}
function writeOne(file, bytes, renaming) {
	try {
		(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFileSync */ .U)(file, bytes, { mode: 0o644, durable: false, renaming });
		return [];
	}
	catch (error) {
		return [isRefusedRename(error, renaming?.platform) ? heldOpen(file, error) : error];
	}
}
function findChanged(root, files) {
	return [...files].flatMap(([path, contents]) => {
		const file = toFile(root, path);
		const before = readIfThere(file);
		const bytes = toBytes(contents);
		if (before?.equals(bytes))
			return [];
		return [{ path, file, bytes, isOthers: before !== null && !isOwn(path, file, files) }];
	});
}
function isOwn(path, file, files) {
	const proof = (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOf */ .oX)(path, files);
	if (!proof)
		return true;
	const bearer = readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), proof.file));
	return bearer ? (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(bearer, proof.mark) : false;
}
function readIfThere(file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
	}
	catch (error) {
		return ['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? '') ? null : undefined;
	}
}
const toFile = (root, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...path.split('/'));
const toBytes = (contents) => typeof contents === 'string' ? Buffer.from(contents) : contents;
const toAccountFolder = (platform, label) => label === null ? platform : `${platform}/${label.toLowerCase()}`;
function assertInside(path) {
	const parts = path.split('/');
	const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
	if (isPlain)
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `This action does not write files named ${JSON.stringify(path)}.`, 'Use letters, digits and hyphens in the labels of accounts.');
}
function openFolder(root, folder) {
	if (folder === root)
		return;
	openFolder(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
	}
	catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) !== 'EEXIST')
			throw error;
	}
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${folder} is a link that leads out of ${root}.`, 'Remove the link, or set output-directory to another folder.');
}
const isRefusedRename = (error, platform) => (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .isHeld */ .i7)(error, platform) &&
	error instanceof Error &&
	'syscall' in error &&
	error.syscall === 'rename';
const heldOpen = (file, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} could not be replaced, because another program holds it open.`, 'Close that program, or set output-directory to a separate folder.', { cause });

  }),

  2146:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  restoreHistory: () => (  restoreHistory)
});
var errors = __webpack_require__(452);
var external_node_crypto_ = __webpack_require__(7598);
var addresses = __webpack_require__(1863);
var net_http = __webpack_require__(7015);
var assert = __webpack_require__(5601);
var github = __webpack_require__(616);
var github_barrier = __webpack_require__(8666);
;// CONCATENATED MODULE: ./lib/history-artifact/list-artifacts.js

const perPage = 100;
const maxPages = 20;
async function readOwnRepository(github, { owner, name }) {
	const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
	if (answer.status !== 200)
		throw toRefusal(answer, 'the repository');
	const { id, default_branch: defaultBranch } = (0,assert .u4)(answer.data) ? answer.data : {};
	if (typeof id !== 'number' || typeof defaultBranch !== 'string' || defaultBranch === '') {
		throw unexpected('the repository', 'id and default_branch');
	}
	return { id, defaultBranch };
}
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
		const listed = (0,assert .u4)(answer.data) ? answer.data.artifacts : undefined;
		if (!Array.isArray(listed))
			throw unexpected('the list of artifacts', 'artifacts');
		found.push(...listed.filter((one) => (0,assert .u4)(one) && one.name === name).map((one) => toArtifact(one)));
		if (listed.length < perPage)
			return found;
	}
	throw new errors .GD('invalid-input', `More than ${perPage * maxPages} artifacts are named ${name}.`, 'Use a separate artifact name for the database, or keep artifacts for fewer days (retention-days).');
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
const fields = (value) => ((0,assert .u4)(value) ? value : {});
const unexpected = (what, field) => new errors .GD('unexpected-answer', `GitHub's answer about ${what} has no ${field}.`, 'Check that no proxy stands between the runner and GitHub.');
function toRefusal(answer, what) {
	const { status } = answer;
	if ((0,github .B5)(answer)) {
		return new errors .GD('throttled', `GitHub throttled reading ${what}.`, 'Start a new run in a few minutes.');
	}
	const barrier = (0,github_barrier .D)(answer);
	if (barrier)
		return new errors .GD('invalid-input', `GitHub does not let the token of the input github-token read ${what} (HTTP 403): ${barrier.what}.`, barrier.hint);
	if ([401, 403, 404].includes(status)) {
		return new errors .GD('invalid-input', `The token of the input github-token may not read ${what} (HTTP ${status}).`, 'Give the job the permission `actions: read` in addition to those that it has: `permissions` denies everything that it does not list. Then start a new run, because a re-run uses the old workflow file.');
	}
	return new errors .GD('unavailable', `GitHub answered for ${what} with HTTP ${status}.`, 'This is usually temporary: the next run tries again.');
}

;// CONCATENATED MODULE: ./lib/history-artifact/download-artifact.js

const timeoutFactor = 9;
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
		repeatWhen: net_http .dg,
	});
	if (status !== 200) {
		throw new errors .GD('unavailable', `The storage of GitHub's artifacts answered with HTTP ${status}.`, 'This is usually temporary: the next run tries again.');
	}
	if (digest !== null && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== digest) {
		throw new errors .GD('unexpected-answer', `The artifact ${id} was damaged on the way: its SHA-256 does not match GitHub's.`, 'Start a new run. If that does not help, delete the artifact, so that an earlier one is used.');
	}
	return bytes;
}
const gone = () => new errors .GD('unavailable', 'The artifact has just expired (HTTP 410).', 'Start a new run: it uses another artifact, or begins a new history.');
function readLocation(header) {
	const text = typeof header === 'string' ? header : '';
	const url = URL.canParse(text) ? new URL(text) : null;
	const isSafe = url && (url.protocol === 'https:' || (0,addresses .U9)(url));
	if (isSafe && !url.username && !url.password)
		return url.href;
	throw new errors .GD('unexpected-answer', 'GitHub redirected the download of the artifact to an address that is not https:.', 'Check that no proxy stands between the runner and GitHub.');
}
var external_node_path_ = __webpack_require__(6760);
var external_node_zlib_ = __webpack_require__(8522);
var yauzl = __webpack_require__(663);
var write_files = __webpack_require__(8618);
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/history-artifact/choose-entry.js

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
const compose = (text) => text.normalize('NFC');

;// CONCATENATED MODULE: ./lib/history-artifact/open-files.js

async function openFiles(archive, directory) {
	const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	if (buffer.toString('latin1', 0, 2) !== 'PK')
		return { has: () => false, read: async () => null };
	const zip = await (0,yauzl .SY)(buffer, { lazyEntries: true, validateEntrySizes: true });
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
			const bytes = (0,write_files .ZJ)(contents);
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
		return null;
	}
}
var promises_ = __webpack_require__(1455);
var replace_file = __webpack_require__(4746);
;// CONCATENATED MODULE: ./lib/history-artifact/unpack-file.js

const maxEntries = 10_000;
const kindOfFile = 0o170000;
const symbolicLink = 0o120000;
const sqliteMagic = 'SQLite format 3\0';
async function unpackFile(bytes, options) {
	const refused = (why, cause) => unpack_file_toRefusal(options, why, cause);
	const name = (0,external_node_path_.basename)(options.file);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isDatabase = buffer.toString('latin1', 0, sqliteMagic.length) === sqliteMagic;
	const found = isDatabase
		? { size: buffer.length, contents: buffer }
		: await findInArchive(buffer, options).catch((error) => {
			throw error instanceof errors .GD ? error : refused(noArchive, error);
		});
	if (found.size === 0)
		throw refused(`${name} in it is empty`);
	if (found.size > options.maxBytes)
		throw refused(`${name} in it has ${found.size} bytes, more than ${options.maxBytes}`);
	const target = (0,external_node_path_.resolve)(options.file);
	try {
		await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
		await (0,replace_file .f)(target, found.contents, { mode: 0o666, followLinks: false });
	}
	catch (error) {
		throw isOfDisk(error) ? unwritable(target, error) : refused(noArchive, error);
	}
}
const noArchive = 'it is neither a valid ZIP archive nor an SQLite database';
async function findInArchive(archive, options) {
	const strict = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
	const zip = await (0,yauzl .SY)(archive, strict);
	const entry = await findEntry(zip, options);
	return {
		size: entry.uncompressedSize,
		contents: () => zip.openReadStreamPromise(entry),
	};
}
async function findEntry(zip, options) {
	const refused = (why) => unpack_file_toRefusal(options, why);
	if (zip.entryCount > maxEntries)
		throw refused(`it contains more than ${maxEntries} files`);
	const entries = [];
	for await (const entry of zip.eachEntry())
		entries.push(entry);
	const name = (0,external_node_path_.basename)(options.file);
	const chosen = chooseEntry(entries.map(({ fileName }) => fileName), options.file);
	if (chosen === 'none')
		throw refused(`it holds no file ${name}`);
	if (chosen === 'unclear')
		throw refused(`it contains several files ${name}, and none at the path of the input database`);
	const [entry, second] = entries.filter(({ fileName }) => fileName === chosen.name);
	if (!entry || second)
		throw refused(`it contains the file ${name} twice`);
	if (!entry.canDecodeFileData())
		throw refused(`${name} in it is encrypted or uses an unsupported compression`);
	if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink)
		throw refused(`${name} in it is a link`);
	return entry;
}
const isOfDisk = (error) => error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';
const unwritable = (file, error) => new errors .GD('database', `${file} could not be written: ${error instanceof Error ? error.message : error}.`, 'Give this user write permission there, or use another path for the database.', { cause: error });
const unpack_file_toRefusal = ({ artifact, file }, why, cause) => new errors .GD('invalid-input', `The ${artifact} cannot be used: ${why}.`, (0,external_node_path_.basename)(file).startsWith('.')
	? 'The name of the database begins with a dot: upload it with `include-hidden-files: true`, or rename it; then delete the artifact.'
	: 'Upload the database with actions/upload-artifact under the name in the input database, or delete the artifact.', { cause });

;// CONCATENATED MODULE: ./lib/history-artifact/restore-history.js

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
const isOwn = (origin, own) => origin !== null &&
	origin.repositoryId === own.id &&
	origin.headRepositoryId === own.id &&
	origin.headBranch === own.defaultBranch;
const tooLarge = (artifact, size, limit) => new errors .GD('invalid-input', `The ${artifact} has ${size} bytes, more than the limit of ${limit} for a database.`, 'Upload only the database and the output directory in this artifact, and delete this version of it.');

  })

};
