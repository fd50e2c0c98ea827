export const id = 2689;
export const ids = [2689];
export const modules = {

  2689:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (  deploy)
});
var external_node_os_ = __webpack_require__(8161);
var core = __webpack_require__(1078);
var clock = __webpack_require__(5233);
var errors = __webpack_require__(452);
var fail = __webpack_require__(3928);
var shown = __webpack_require__(8627);
var merge_databases = __webpack_require__(8026);
var sqlite = __webpack_require__(7087);
var cancel_on_signals = __webpack_require__(706);
var deploy_error = __webpack_require__(5047);
;// CONCATENATED MODULE: ./lib/deploy/cancel.js

const patienceMs = 5_000;
const again = 'Run it again: it continues where it stopped.';
const interruptions = {
	connecting: {
		code: 'unreachable',
		when: 'while it was connecting to the server and checking it',
		hint: again,
	},
	merging: { code: 'remote-database', when: 'while the database was being merged', hint: again },
	copying: { code: 'remote-files', when: 'while the files were being copied', hint: again },
	command: {
		code: 'remote-command',
		when: 'while the command was running; the rest is deployed, and the command may still run there',
		hint: 'See its output in the log above, and start long tasks in the background (&).',
	},
};
function endInTime(timeoutMs) {
	const ending = new AbortController();
	let phase = 'connecting';
	const end = (what, advice = '') => {
		const { code, when, hint } = interruptions[phase];
		ending.abort(new deploy_error .s(code, `The deploy ${what} ${when}.`, `${hint}${advice}`));
	};
	const onSignal = () => {
		end('was cancelled');
		setTimeout(() => process.exit(1), patienceMs).unref();
	};
	const timer = setTimeout(() => end(`ran out of time after ${timeoutMs / 1_000} s`, ' A larger timeout-seconds gives it more time.'), timeoutMs);
	for (const name of cancel_on_signals .B)
		process.on(name, onSignal);
	return {
		signal: ending.signal,
		enter: (next) => {
			phase = next;
		},
		done: () => clearTimeout(timer),
	};
}

;// CONCATENATED MODULE: ./lib/deploy/check-server.js

async function checkServer(connection, { database, files, host }) {
	const parameters = [database?.remote ?? '', files?.directory ?? ''];
	const { said, failure } = await connection.run({ text: script, parameters });
	if (failure) {
		throw toError(failure.reason, {
			host,
			database: (0,shown .S)(database?.remote ?? ''),
			directory: (0,shown .S)(files?.directory ?? ''),
		});
	}
	const tool = said.get('tool');
	return {
		tool: tool === 'sqlite3' || tool === 'python3' ? tool : null,
		hasDatabase: said.get('database') === 'there',
		hasDirectory: said.get('directory') === 'there',
	};
}
const probe = `SELECT json_valid('{}') AND (1,2)>(1,1)`;
const script = `
if [ -n "$1" ]; then
  query="${probe}"
  program='import sqlite3, sys; print(sqlite3.connect(":memory:").execute(sys.argv[1]).fetchone()[0])'
  if [ "$(sqlite3 -init /dev/null -batch :memory: "$query" 2>/dev/null </dev/null)" = 1 ]; then say tool sqlite3
  elif [ "$(python3 -I -c "$program" "$query" 2>/dev/null </dev/null)" = 1 ]; then say tool python3
  elif command -v sqlite3 >/dev/null 2>&1; then fail tool-old
  else fail tool
  fi
  absolute "$1"
  follow
  if [ -e "$path" ]; then
    [ -f "$path" ] || fail database-kind
    [ -r "$path" ] && [ -w "$path" ] && [ -w "\${path%/*}/" ] || fail database-permission
    say database there
  else
    [ -d "\${path%/*}/" ] || fail database-folder
    [ -w "\${path%/*}/" ] || fail database-permission
  fi
fi
if [ -n "$2" ]; then
  absolute "$2"
  if [ -d "$path" ]; then
    [ -w "$path" ] && [ -x "$path" ] || fail directory-permission
    say directory there
  elif [ -e "$path" ] || [ -h "$path" ]; then fail directory-kind
  fi
fi
`;
const installSqlite = '"sudo apt-get install sqlite3" (Debian, Ubuntu), "sudo dnf install sqlite" (Fedora, Red Hat) or "apk add sqlite" (Alpine)';
function toError(reason, { host, database, directory }) {
	const install = `Install one of them there, for example by ${installSqlite}, and make sure that it is on the PATH of SSH sessions.`;
	switch (reason) {
		case 'tool':
			return new deploy_error .s('remote-tool', `The server at ${host} has neither sqlite3 nor a python3 with SQLite, and merging the database needs one of them.`, install);
		case 'tool-old':
			return new deploy_error .s('remote-tool', `The sqlite3 of the server at ${host} is older than 3.15 or does not support JSON, and there is no python3 with a newer one.`, `Update it there, for example by ${installSqlite}, or install python3.`);
		case 'database-kind':
			return remoteDatabase(`${database} on the server is not a file.`, 'Look at remote-database.');
		case 'database-permission':
			return remoteDatabase(`This user may not write ${database} on the server or its folder, where SQLite keeps its journal. For a link, the same holds for its target.`, 'Give this user or its group write permission for the file and its folder.');
		case 'database-folder':
			return remoteDatabase(`The folder of ${database}, or of the file that it links to, does not exist on the server.`, 'Check remote-database: a path without a leading / starts in the home folder of the user.');
		case 'directory-kind':
			return new deploy_error .s('remote-files', `${directory} on the server is not a folder, nor a link to one.`, 'Look at remote-directory.');
		default:
			return new deploy_error .s('remote-files', `This user may not write to the folder ${directory} on the server.`, 'Give this user or its group write permission for it.');
	}
}
const remoteDatabase = (message, hint) => new deploy_error .s('remote-database', message, hint);
var clean_up = __webpack_require__(7150);
var deploy_connection = __webpack_require__(4888);
var makers_mark = __webpack_require__(1150);
;// CONCATENATED MODULE: ./lib/deploy/transfer-error.js

function transferError(code, reason) {
	if (reason === 'cut') {
		return new deploy_error .s('unreachable', 'The connection broke while data was being sent; the server discarded it.', 'Run it again.', { isTransient: true });
	}
	return new deploy_error .s(code, reason === 'stage'
		? 'The server has no temporary folder that this user may write to.'
		: 'The server could not store what was sent, because the disk of its temporary folder is full; nothing was changed.', 'Free some space in /tmp on the server, or set TMPDIR for this user to a folder on another disk.');
}

;// CONCATENATED MODULE: ./lib/deploy/copy-files.js

const blockSize = 4096;
async function copyFiles(connection, { files, directory }) {
	const { input, parameters } = toBlocks(files);
	const { said, failure } = await connection.run({
		text: copy_files_script,
		parameters: [String(input.length), directory, ...parameters],
		input,
	});
	if (!failure) {
		const kept = (said.get('kept') ?? '').split(' ').filter(Boolean);
		return kept.flatMap((number) => files[Number(number)]?.name ?? []);
	}
	const { reason, detail } = failure;
	if (['stage', 'space', 'cut'].includes(reason))
		throw transferError('remote-files', reason);
	throw copy_files_toError(reason, (0,shown .S)(`${directory}/${files[Number(detail)]?.name ?? ''}`));
}
function toBlocks(files) {
	const parts = [];
	const parameters = [];
	const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
	let blocks = 0;
	for (const { name, bytes } of files) {
		const count = Math.ceil(bytes.length / blockSize);
		parts.push(bytes, new Uint8Array(count * blockSize - bytes.length));
		const { file, mark } = (0,makers_mark .oX)(name, contents) ?? { file: '', mark: '' };
		parameters.push(name, String(blocks), String(count), String(bytes.length), file, mark);
		blocks += count;
	}
	return { input: Buffer.concat(parts), parameters };
}
const copy_files_script = `
size=$1
absolute "$2"
base=$path
shift 2
readable_as "$base"
mkdir -p "$base" 2>/dev/null && enter "$base" || fail folder 0
root=$real
each() {
  action=$1
  number=0
  shift
  while [ $# -gt 0 ]; do
    path=$base/$1
    proof=\${path%/*}/$5
    follow
    target=$path
    folder=\${target%/*}
    temporary=$folder/.$token.$number
    "$action" "$2" "$3" "$4" "$6"
    number=$((number + 1))
    shift 6
  done
}
place() {
  readable_as "$folder"
  enter "$near" || fail folder $number
  case $real/ in "\${root%/}"/*) ;; *) fail link $number ;; esac
  mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ] || fail folder $number
  [ ! -d "$target" ] || fail kind $number
  if [ -n "$4" ] && [ -e "$target" ] && ! head -c ${makers_mark .CU} "$proof" 2>/dev/null | grep -qF "$4"; then
    kept="$kept $number"
    return
  fi
  if [ -f "$target" ] && [ -w "$target" ]; then cp -p "$target" "$temporary" 2>/dev/null; fi
  { dd if="$stage/received" bs=${blockSize} skip="$1" count="$2" | head -c "$3" > "$temporary"; } 2>/dev/null
  [ "$(($(wc -c < "$temporary")))" -eq "$3" ] 2>/dev/null || fail write $number
}
replace() {
  case "$kept " in *" $number "*) return ;; esac
  mv -f "$temporary" "$target" 2>/dev/null || fail write $number
}
discard() { rm -f "$temporary"; }
receive "$size"
kept=
(
  each place "$@"
  each replace "$@"
  say kept $kept
)
each discard "$@"
`;
function copy_files_toError(reason, name) {
	switch (reason) {
		case 'folder':
			return new deploy_error .s('remote-files', `The folder for ${name} cannot be created on the server, or this user may not write to it.`, 'Check remote-directory, and give this user write permission there.');
		case 'link':
			return new deploy_error .s('remote-files', `A link in the path of ${name} on the server leads out of that folder, so nothing was copied.`, 'Remove the link, or deploy to its target with a separate step whose remote-directory names it.');
		case 'kind':
			return new deploy_error .s('remote-files', `${name} is a folder on the server, so it cannot be replaced by a file.`, 'Move the folder away, or give the file another name.');
		default:
			return new deploy_error .s('remote-files', `${name} could not be written on the server: the disk is full or write-protected.`, 'Free some space there, then run it again. Each file is complete, either the old or the new version.');
	}
}
var external_node_path_ = __webpack_require__(6760);
var known_hosts = __webpack_require__(6894);
;// CONCATENATED MODULE: ./lib/deploy/private-key.js

const armour = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([\s\S]*?)-----END \1-----/g;
const magicStart = 'b3BlbnNzaC1rZXktdjEA';
function readPrivateKey(text) {
	const key = unwrap(text);
	const [found, ...more] = key.matchAll(armour);
	if (more.length > 0) {
		throw invalid(`holds ${more.length + 1} private keys`, 'Pass only the one that the server accepts.');
	}
	const [, kind = '', content = ''] = found ?? [];
	if (kind === '')
		throw invalid(`is not a private key${guess(key)}`, make);
	if (kind === 'ENCRYPTED PRIVATE KEY' || content.includes('Proc-Type: 4,ENCRYPTED'))
		throw locked();
	const body = content.replace(/[\s"'>|,\u200b\ufeff]+/g, '');
	if (!/^[A-Za-z0-9+/]+=*$/.test(body)) {
		throw invalid('is not a private key: it contains characters that no key has', make);
	}
	const isOpenSsh = kind === 'OPENSSH PRIVATE KEY';
	if (isOpenSsh)
		checkOpenSsh(Buffer.from(body, 'base64'));
	const lines = body.match(new RegExp(`.{1,${isOpenSsh ? 70 : 64}}`, 'g')) ?? [];
	return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');
}
function unwrap(text) {
	const key = text.replace(/\\r\\n|\\n|\r\n?/g, '\n').trim();
	const dense = key.replace(/\s+/g, '');
	if (/^[A-Za-z0-9+/]+=*$/.test(dense)) {
		if (dense.startsWith(magicStart)) {
			return `-----BEGIN OPENSSH PRIVATE KEY-----\n${dense}\n-----END OPENSSH PRIVATE KEY-----`;
		}
		const decoded = Buffer.from(dense, 'base64').toString('latin1').trim();
		if (decoded.startsWith('-----BEGIN '))
			return decoded;
	}
	return key;
}
const secretLines = (key) => key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
function checkOpenSsh(bytes) {
	let at = 'openssh-key-v1\0'.length;
	const texts = [];
	for (const before of [0, 0, 0, 4, 0]) {
		at += before;
		const length = at + 4 <= bytes.length ? bytes.readUInt32BE(at) : Number.POSITIVE_INFINITY;
		texts.push(bytes.toString('latin1', at + 4, Math.min(at + 4 + length, bytes.length)));
		at += 4 + length;
		if (texts.length === 1 && at <= bytes.length && texts[0] !== 'none')
			throw locked();
	}
	if (bytes.toString('latin1', 0, 15) !== 'openssh-key-v1\0' || at !== bytes.length) {
		throw invalid('is not a complete private key: a part is missing or duplicated', make);
	}
}
function guess(key) {
	if (key === '')
		return ': it is empty (the secret is not set, or has another name)';
	if (/^["']?(ssh|ecdsa|sk)-\S+ AAAA/.test(key))
		return ', but the public one';
	if (/BEGIN [A-Z0-9 ]*PUBLIC KEY/.test(key))
		return ', but the public one';
	if (key.startsWith('PuTTY-User-Key-File')) {
		return ' in the format of OpenSSH, but of PuTTY; PuTTYgen can export it as an OpenSSH key';
	}
	if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(key))
		return ', because the line with -----END is missing';
	if (/-----END [A-Z0-9 ]*PRIVATE KEY-----/.test(key))
		return ', because the line with -----BEGIN is missing';
	if (/BEGIN [A-Z0-9 ]*CERTIFICATE/.test(key))
		return ', but a certificate';
	if (/^SHA256:|^\d+ SHA256:/.test(key))
		return ', but a fingerprint';
	if (/^(~|\.{0,2}\/|[A-Za-z]:\\)\S*$/.test(key))
		return ', but a path: pass the text of the file';
	if (/PRIVATE KEY/.test(key))
		return ', because the dashes of its first or last line are changed';
	return '';
}
const command = 'ssh-keygen -t ed25519 -N "" -f deploy-key';
const make = `Store the complete file that "${command}" writes, from -----BEGIN to -----END, in the secret.`;
const invalid = (what, hint) => new deploy_error .s('invalid-input', `The input ssh-key ${what}.`, hint);
const locked = () => invalid('is protected by a passphrase, and a workflow cannot enter one', `Create a separate key without a passphrase for this deploy: ${command}`);

;// CONCATENATED MODULE: ./lib/deploy/inputs.js

function readDeployInputs() {
	const host = readHost();
	const port = readNumber('port', 1, 65_535);
	const inputs = {
		host,
		port,
		user: readUser(),
		privateKey: readPrivateKey((0,core .V4)('ssh-key')),
		knownHosts: (0,known_hosts .D)((0,core .V4)('known-hosts'), { host, port }),
		database: readDatabase(),
		files: readFiles(),
		command: (0,core .V4)('command').replaceAll('\r\n', '\n'),
		dryRun: readBoolean('dry-run'),
		timeoutMs: readNumber('timeout-seconds', 1, 3_600) * 1_000,
	};
	if (inputs.database === null && inputs.files === null && inputs.command === '') {
		throw new deploy_error .s('invalid-input', 'Nothing to deploy: the inputs database, files and command are empty.', 'Give database and remote-database, or files and remote-directory.');
	}
	return inputs;
}
function readHost() {
	const host = (0,core .V4)('host').replace(/^\[(.*)\]$/, '$1');
	if (/^[\p{L}\p{N}_:][\p{L}\p{N}_.:-]*(%[A-Za-z0-9_.-]+)?$/u.test(host))
		return host;
	throw inputs_invalid('host', host === '' ? 'is empty' : 'is neither a host name nor an IP address', 'Write only the host, such as www.example.com: user and port have their own inputs.');
}
function readUser() {
	const user = (0,core .V4)('user');
	if (/^[\p{L}\p{N}_][\p{L}\p{N}_.@+\\-]*\$?$/u.test(user))
		return user;
	throw inputs_invalid('user', user === '' ? 'is empty' : 'is no name of a user', 'Write the name that you use to sign in by ssh.');
}
function readDatabase() {
	const [local, remote] = [readPath('database'), readPath('remote-database')];
	if (local === '' && remote === '')
		return null;
	if (local === '')
		throw inputs_invalid('database', 'is empty, and remote-database is not', pair);
	if (remote === '')
		throw inputs_invalid('remote-database', 'is empty, and database is not', pair);
	if (remote.endsWith('/')) {
		throw inputs_invalid('remote-database', 'ends with /', 'Set the path of the file itself.');
	}
	return { local: (0,external_node_path_.resolve)(local), remote };
}
const pair = 'Set both, the file of this job and the one on the server, or neither.';
function readFiles() {
	const paths = (0,core .V4)('files')
		.split(/\r\n|\r|\n/)
		.map((one) => one.trim())
		.filter(Boolean);
	const directory = readPath('remote-directory');
	if (paths.length === 0 && directory === '')
		return null;
	if (paths.length === 0)
		throw inputs_invalid('files', 'is empty, and remote-directory is not', where);
	if (directory === '')
		throw inputs_invalid('remote-directory', 'is empty, and files is not', where);
	return { paths, directory };
}
const where = 'Set both, the files and the folder on the server, or neither.';
function readPath(name) {
	const path = (0,core .V4)(name);
	if (!path.includes('\0'))
		return path;
	throw inputs_invalid(name, 'holds a NUL', 'No path can hold one.');
}
function readNumber(name, least, most) {
	const text = (0,core .V4)(name);
	const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (number >= least && number <= most)
		return number;
	throw inputs_invalid(name, `is not a whole number from ${least} to ${most}`, 'Use one.');
}
function readBoolean(name) {
	const text = (0,core .V4)(name);
	if (/^(true|True|TRUE)$/.test(text))
		return true;
	if (/^(false|False|FALSE)$/.test(text))
		return false;
	throw inputs_invalid(name, 'is neither true nor false', 'Use true or false.');
}
const inputs_invalid = (name, what, hint) => new deploy_error .s('invalid-input', `The input ${name} ${what}.`, hint);
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/deploy/local-files.js

function readLocalFiles(paths, { warn, note }) {
	const hidden = [];
	const found = paths.flatMap((path) => {
		const start = (0,external_node_path_.resolve)(path);
		const target = followed(start);
		if (target === null) {
			throw new deploy_error .s('invalid-input', `The input files names ${(0,shown .S)(path)}, which does not exist.`, 'Write one path per line, relative to the working directory; patterns are not supported.');
		}
		const name = /(^|[\\/])\.[\\/]*$/.test(path) ? '' : (0,external_node_path_.basename)(start);
		if ((0,external_node_fs_.statSync)(target).isDirectory())
			return readFolder(target, { name, root: target, warn, hidden });
		return readFile(start, { name, root: followed((0,external_node_path_.dirname)(start)) ?? '', warn });
	});
	const left = hidden.filter((name) => !found.some((one) => one.name === name));
	if (left.length > 0)
		note(describeHidden(left));
	const twice = found.find(({ name }, index) => found.findIndex((one) => one.name === name) < index);
	if (twice) {
		throw new deploy_error .s('invalid-input', `Two of the files would be ${(0,shown .S)(twice.name)} on the server.`, 'Give one of them another name, or put them into folders.');
	}
	return found;
}
function readFolder(path, { name, root, warn, hidden }) {
	return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => {
		const place = { name: name === '' ? entry.name : `${name}/${entry.name}`, root, warn };
		const inner = (0,external_node_path_.join)(path, entry.name);
		if (isHidden(inner, root)) {
			hidden.push(place.name);
			return [];
		}
		return entry.isDirectory() ? readFolder(inner, { ...place, hidden }) : readFile(inner, place);
	});
}
const isHidden = (path, root) => [path, followed(path) ?? path].some((one) => isWithin(one, root) &&
	(0,external_node_path_.relative)(root, one)
		.split(external_node_path_.sep)
		.some((part) => part.startsWith('.')));
const mostNames = 10;
function describeHidden(hidden) {
	const names = hidden.slice(0, mostNames).map(shown .S).join(', ');
	const more = hidden.length > mostNames ? ` and ${hidden.length - mostNames} more` : '';
	return `Hidden files and folders are not copied: ${names}${more}. To copy one of them, give it a line of its own in files.`;
}
function readFile(path, { name, root, warn }) {
	const target = followed(path);
	if (target !== null && isWithin(target, root) && (0,external_node_fs_.statSync)(target).isFile()) {
		return [{ name, bytes: (0,external_node_fs_.readFileSync)(target) }];
	}
	warn(`${(0,shown .S)(path)} is not copied: it is neither a file nor a link to a file in the same folder.`);
	return [];
}
const isWithin = (path, root) => {
	const way = (0,external_node_path_.relative)(root, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(root, way) === path);
};
function followed(path) {
	try {
		return (0,external_node_fs_.realpathSync)(path);
	}
	catch {
		return null;
	}
}
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/deploy/log-output.js

const most = { lines: 10_000, characters: 1_000_000 };
async function logOutput(work) {
	const token = (0,external_node_crypto_.randomUUID)();
	const obeyAgain = () => core .pq(`::${token}::`);
	const left = { ...most };
	const isFull = () => left.lines <= 0 || left.characters <= 0;
	const onLine = (line) => {
		if (isFull())
			return;
		core .pq(line.slice(0, left.characters));
		left.lines -= 1;
		left.characters -= line.length;
		if (!isFull())
			return;
		core .pq(`[Output cut after ${most.lines} lines or ${most.characters} characters.]`);
	};
	core .pq('Output of the command on the server:');
	core .pq(`::stop-commands::${token}`);
	process.once('exit', obeyAgain);
	try {
		return await work(onLine);
	}
	finally {
		process.removeListener('exit', obeyAgain);
		obeyAgain();
	}
}
var merge_sql = __webpack_require__(2731);
;// CONCATENATED MODULE: ./lib/deploy/merge-remotely.js

async function mergeRemotely(connection, { tool, database, numbers, patienceMs, now, dryRun }) {
	const { said, failure } = await connection.run({
		text: merge_remotely_script,
		parameters: [
			String(numbers.length),
			tool,
			database,
			String(patienceMs),
			statementsAt(now).join(';\n'),
			merge_sql .uu,
			dryRun ? 'ROLLBACK' : 'COMMIT',
		],
		input: numbers,
	});
	if (failure?.reason === 'sqlite')
		throw explain(failure.detail, (0,shown .S)(database));
	if (failure)
		throw transferError('remote-database', failure.reason);
	const counts = /^(\d+)\|(\d+)\|(\d+)$/.exec(said.get('counts') ?? '');
	if (!counts)
		throw explain('', (0,shown .S)(database));
	const [rows = 0, aheadInSource = 0, aheadInTarget = 0] = counts.slice(1).map(Number);
	return { rows, aheadInSource, aheadInTarget };
}
const statementsAt = (now) => [
	"ATTACH 'received' AS source",
	'PRAGMA main.cache_spill = 0',
	...(0,merge_sql .ai)(now),
	'BEGIN IMMEDIATE',
	...merge_sql .h1,
];
const merge_remotely_script = `
receive "$1"
absolute "$3"
follow
readable_as "\${path%/*}"
[ -e "$path" ] || [ "$7" = COMMIT ] || path=:memory:
cd "$stage"
case $2 in
  sqlite3)
    sqlite3 -init /dev/null -batch -bail -noheader -list -cmd ".timeout $4" "$path" "$5;
$6;
$7;" >counts 2>errors </dev/null ;;
  python3)
    python3 -I -c '
import os, sqlite3, sys
path, patience, statements, count, end = sys.argv[1:]
database = sqlite3.connect(os.fsencode(path), timeout=int(patience) / 1000, isolation_level=None)
database.executescript(statements)
counts = database.execute(count).fetchone()
database.execute(end)
database.close()
print(*counts, sep="|")' "$path" "$4" "$5" "$6" "$7" >counts 2>errors </dev/null ;;
esac || fail sqlite "$(tail -n 1 errors | head -c 300)"
say counts "$(cat counts)"
`;
function explain(detail, database) {
	const found = refusals.find(([shape]) => shape.test(detail));
	const [, what, hint] = found ?? [
		null,
		'SQLite on the server could not merge the rows, and nothing was changed',
		'Check the definition, constraints and triggers of its social_stats tables, and the free disk space.',
	];
	return new deploy_error .s('remote-database', `${database} on the server: ${what}.`, hint);
}
const refusals = [
	[
		/database (table )?is locked/,
		'another program kept it locked the whole time',
		'Find the program that keeps a transaction open, or raise timeout-seconds.',
	],
	[
		/disk is full|disk I\/O error/,
		'its disk is full or faulty; nothing was changed',
		'Free some space on the server, then run it again.',
	],
	[
		/readonly database|unable to open database/,
		'SQLite has no permission to write it or the journal beside it',
		'Give this user or its group write permission for the file and its folder.',
	],
	[
		/not a database|malformed|encrypted/,
		'it is not an SQLite database, or it is damaged',
		'Check remote-database, or restore the file from a backup.',
	],
	[
		/no such column|has no column|cannot modify|no such function|no such module|WITHOUT ROWID/i,
		'its social_stats tables lack a column or are not ordinary tables',
		'Rename them, so that new ones are created, or use another path for the database.',
	],
	[
		/constraint failed|RAISE|abort/i,
		'one of its constraints or triggers rejects the numbers; nothing was changed',
		'Check the definition of its social_stats tables.',
	],
];
var private_folder = __webpack_require__(5275);
var exec = __webpack_require__(1260);
var find_ssh = __webpack_require__(9083);
var run_tool = __webpack_require__(4505);
;// CONCATENATED MODULE: ./lib/deploy/read-ssh-version.js

async function readSshVersion() {
	const ssh = `"${(0,find_ssh .A)()}"`;
	try {
		const env = (0,run_tool .u)(process.env);
		const { stderr } = await (0,exec .H)(ssh, ['-V'], { env, silent: true });
		return stderr.trim();
	}
	catch (cause) {
		throw (0,find_ssh .g)(cause);
	}
}

;// CONCATENATED MODULE: ./lib/deploy/run-command.js

async function runCommand(connection, { command, onLine }) {
	const { said } = await lost(connection.run({ text: run_command_script, parameters: [command], onLine }));
	const exitCode = said.get('exit') ?? '';
	if (exitCode === '0')
		return;
	throw new deploy_error .s('remote-command', `The command failed on the server with exit code ${exitCode}; what was deployed before stays.`, hints[exitCode] ??
		'See its output in the log above. The first failing line ends it: add "|| true" to a line that is allowed to fail.');
}
const hints = {
	'126': 'This user may not execute the program that it names: see the log above.',
	'127': 'A program that it names is missing on the server, or not on the PATH of SSH sessions: see the log above, and write the full path.',
};
const run_command_script = `
running=$(umask 077; mktemp "\${TMPDIR:-/tmp}/stats-deploy.XXXXXXXX" 2>/dev/null) || running=
{
  sh -e -c "$1" </dev/null 2>&1
  code=$?
  rm -f "$running"
  say exit $code
  say end
} | {
  cat 2>/dev/null
  if [ -e "$running" ]; then rm -f "$running"; else cat >/dev/null; fi
}
`;
async function lost(running) {
	try {
		return await running;
	}
	catch (error) {
		if (!(error instanceof deploy_error .s) || !error.isTransient)
			throw error;
		throw new deploy_error .s('unreachable', 'The connection was lost while the command ran, so it may or may not have finished.', 'Check the server; what was deployed before stays.', { cause: error });
	}
}

;// CONCATENATED MODULE: ./lib/deploy/deploy.js

async function deploy() {
	const outputs = { rowsMerged: '', filesCopied: '' };
	try {
		const inputs = readDeployInputs();
		for (const line of secretLines(inputs.privateKey))
			core .Pq(line);
		const ending = endInTime(inputs.timeoutMs);
		const folder = (0,private_folder .Aj)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
		core .LZ('folder', folder);
		try {
			const numbers = inputs.database ? await readNumbers(inputs.database.local) : null;
			const files = inputs.files
				? readLocalFiles(inputs.files.paths, { warn: core .$e, note: core .lm })
				: [];
			await (0,private_folder .TE)(folder, inputs);
			await deployTo(inputs, { folder, numbers, files, outputs, ending });
		}
		finally {
			await (0,clean_up.cleanUp)(folder);
			ending.done();
		}
	}
	catch (error) {
		(0,fail.fail)(error);
	}
	finally {
		core .uH('rows-merged', outputs.rowsMerged);
		core .uH('files-copied', outputs.filesCopied);
	}
}
async function deployTo(inputs, { folder, numbers, files, outputs, ending }) {
	const { host, port, user, database, dryRun, command } = inputs;
	const { signal, enter } = ending;
	const connection = (0,deploy_connection .t)({ host, port, user }, { folder, signal });
	const repeated = (work) => repeatTransient(work, signal);
	core .Yz(`This runner has ${await readSshVersion()}.`);
	core .pq(`Connecting to ${host}, port ${port}, as ${user}.`);
	const server = await repeated(() => checkServer(connection, inputs));
	if (database && numbers && server.tool) {
		enter('merging');
		const { tool } = server;
		const patienceMs = Math.min(30_000, Math.ceil(inputs.timeoutMs / 2));
		const work = { tool, database: database.remote, numbers, patienceMs, now: clock .ml.now(), dryRun };
		core .pq(`Merging into ${(0,shown .S)(database.remote)} by the server's ${tool}.`);
		const merged = await repeated(() => mergeRemotely(connection, work));
		const { rows } = merged;
		for (const warning of (0,merge_databases .ZW)(merged, (0,shown .S)(database.remote)))
			core .$e(warning);
		if (!server.hasDatabase) {
			core .lm(`The server has no database ${(0,shown .S)(database.remote)} yet: it ${dryRun ? 'would be' : 'was'} created.`);
		}
		const verb = dryRun ? 'would be' : rows === 1 ? 'was' : 'were';
		core .pq(`${rows} ${rows === 1 ? 'row' : 'rows'} ${verb} inserted or changed.`);
		outputs.rowsMerged = dryRun ? '0' : String(rows);
	}
	if (inputs.files) {
		enter('copying');
		const { directory } = inputs.files;
		const where = `${(0,shown .S)(directory)}${server.hasDirectory ? '' : ', a new folder'}`;
		const count = files.length === 1 ? '1 file' : `${files.length} files`;
		core .pq(`${dryRun ? 'Would copy' : 'Copying'} ${count} into ${where}.`);
		for (const { name, bytes } of files)
			core .pq(`  ${(0,shown .S)(name)} (${bytes.length} bytes)`);
		const kept = dryRun ? [] : await repeated(() => copyFiles(connection, { files, directory }));
		for (const name of kept)
			core .$e(describeKept((0,shown .S)(`${directory}/${name}`)));
		outputs.filesCopied = dryRun ? '0' : String(files.length - kept.length);
	}
	if (command !== '' && dryRun)
		core .pq('Would run the command.');
	else if (command !== '') {
		enter('command');
		await logOutput((onLine) => runCommand(connection, { command, onLine }));
	}
}
const describeKept = (file) => `${file} on the server was not replaced, because it lacks the mark of this action: it belongs to somebody else. Move it away, or set remote-directory to another folder.`;
async function readNumbers(file) {
	try {
		core .Yz((0,sqlite .yg)(await (0,sqlite .Tj)()));
		const source = await (0,merge_databases .oD)(file);
		try {
			return await (0,merge_databases .rS)(source);
		}
		finally {
			source.close();
		}
	}
	catch (error) {
		if (!(error instanceof errors .GD))
			throw error;
		const message = `The input database cannot be used: ${error.message}`;
		const hint = 'Pass the file that the fetching step wrote, complete and not in use.';
		throw new deploy_error .s('invalid-input', message, hint, { cause: error });
	}
}
const pausesMs = [500, 1_500];
async function repeatTransient(work, signal) {
	for (const pauseMs of pausesMs) {
		try {
			return await work();
		}
		catch (error) {
			if (!(error instanceof deploy_error .s) || !error.isTransient)
				throw error;
			core .pq(`${error.message} Trying again.`);
			await clock .ml.sleep(pauseMs, signal).catch(() => signal.throwIfAborted());
		}
	}
	return work();
}

  }),

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

  8627:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  shown)
  });
const shown = (name) => name
	.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
	.replaceAll('##[', '##?[')
	.slice(0, 500);

  })

};
