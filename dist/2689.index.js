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
            await (0,deploy_connection.closeConnection)(folder);
            (0,private_folder.removePrivateFolder)(folder);
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

  8627:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  shown)
  });
const shown = (name) => name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
    .replaceAll('##[', '##?[')
    .slice(0, 500);


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
        const message = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
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
