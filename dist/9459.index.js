export const id = 9459;
export const ids = [9459];
export const modules = {

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ../../work/main/node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(7448);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: ./lib/runner/fail.js
var fail = __webpack_require__(8619);
// EXTERNAL MODULE: ./lib/runner/shown.js
var shown = __webpack_require__(9622);
// EXTERNAL MODULE: ./lib/storage/merge-databases.js
var merge_databases = __webpack_require__(333);
// EXTERNAL MODULE: ./lib/storage/sqlite.js + 1 modules
var sqlite = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/pipeline/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(6251);
// EXTERNAL MODULE: ./lib/deploy/deploy-error.js
var deploy_error = __webpack_require__(3800);
;// CONCATENATED MODULE: ./lib/deploy/cancel.js


/**
 * Time for the cleanup after a cancel, in ms. The key must be deleted before the runner kills this process,
 * 10 s after SIGINT: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const patienceMs = 5_000;
const again = 'Run it again: it goes on where it was.';
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
        hint: 'Look at its output in the log above; let it start in the background (&) what takes long.',
    },
};
/** Ends a deploy after `timeoutMs`, or when the runner cancels the job. */
function endInTime(timeoutMs) {
    const ending = new AbortController();
    let phase = 'connecting';
    const end = (what, advice = '') => {
        const { code, when, hint } = interruptions[phase];
        ending.abort(new deploy_error/* DeployError */.s(code, `The deploy ${what} ${when}.`, `${hint}${advice}`));
    };
    const onSignal = () => {
        end('was cancelled');
        setTimeout(() => process.exit(1), patienceMs).unref();
    };
    const timer = setTimeout(() => end(`ran out of time after ${timeoutMs / 1_000} s`, ' A larger timeout-seconds gives it more time.'), timeoutMs);
    for (const name of cancel_on_signals/* endSignals */.B)
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


/**
 * Checks everything that the deploy needs on the server, before anything is changed. Rejects with
 * `remote-tool`, `remote-database` or `remote-files`, or with an error of the connection.
 */
async function checkServer(connection, { database, files, host }) {
    const parameters = [database?.remote ?? '', files?.directory ?? ''];
    const { said, failure } = await connection.run({ text: script, parameters });
    if (failure) {
        throw toError(failure.reason, {
            host,
            database: (0,shown/* shown */.S)(database?.remote ?? ''),
            directory: (0,shown/* shown */.S)(files?.directory ?? ''),
        });
    }
    const tool = said.get('tool');
    return {
        tool: tool === 'sqlite3' || tool === 'python3' ? tool : null,
        hasDatabase: said.get('database') === 'there',
        hasDirectory: said.get('directory') === 'there',
    };
}
// The merge needs JSON functions and row values (SQLite 3.15 or newer, https://sqlite.org/rowvalue.html).
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
    const install = `Install one of them there, such as by ${installSqlite}, and see that it is on the PATH of sessions by ssh.`;
    switch (reason) {
        case 'tool':
            return new deploy_error/* DeployError */.s('remote-tool', `The server at ${host} has neither sqlite3 nor a python3 with SQLite, by which the database could be merged.`, install);
        case 'tool-old':
            return new deploy_error/* DeployError */.s('remote-tool', `The sqlite3 of the server at ${host} is older than 3.15 or knows no JSON, and there is no python3 with a newer one.`, `Update it there, such as by ${installSqlite}, or install python3.`);
        case 'database-kind':
            return remoteDatabase(`${database} on the server is no file.`, 'Look at remote-database.');
        case 'database-permission':
            return remoteDatabase(`${database} on the server may not be written by this user, or its folder may not, where SQLite keeps its journal; of a link, those that it leads to.`, 'Give this user, or a group of theirs, the right to write the file and its folder.');
        case 'database-folder':
            return remoteDatabase(`The folder of ${database}, or of the file to which it is a link, does not exist on the server.`, 'Look at remote-database; a path without / at its beginning starts in the home of the user.');
        case 'directory-kind':
            return new deploy_error/* DeployError */.s('remote-files', `${directory} on the server is no folder, or a link that leads to none.`, 'Look at remote-directory.');
        default:
            return new deploy_error/* DeployError */.s('remote-files', `The folder ${directory} on the server may not be written by this user.`, 'Give this user, or a group of theirs, the right to write in it.');
    }
}
const remoteDatabase = (message, hint) => new deploy_error/* DeployError */.s('remote-database', message, hint);

// EXTERNAL MODULE: ./lib/deploy/connection.js + 3 modules
var deploy_connection = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/files/makers-mark.js
var makers_mark = __webpack_require__(1397);
;// CONCATENATED MODULE: ./lib/deploy/transfer-error.js

/**
 * The error for data that the server could not store. `reason`, from `receive`: `stage`, `space` or `cut`.
 */
function transferError(code, reason) {
    if (reason === 'cut') {
        return new deploy_error/* DeployError */.s('unreachable', 'The connection broke while data was being sent; the server has used none of it.', 'Run it again.', { isTransient: true });
    }
    return new deploy_error/* DeployError */.s(code, reason === 'stage'
        ? 'The server has no temporary folder that this user may write.'
        : 'The server could not keep what was sent to it, for the disk of its temporary folder is full; nothing was changed.', 'Make room in /tmp on the server, or set TMPDIR for this user to a folder with some.');
}

;// CONCATENATED MODULE: ./lib/deploy/copy-files.js




const blockSize = 4096;
/**
 * Copies files into a folder on the server, which is created if needed. All files are first written next to
 * their targets; then each is moved into place in one step. Somebody else's file stays where one of this action
 * would go (`makers-mark.ts`); resolves with the names of these. Rejects with `remote-files`, or with `unreachable`
 * when the connection broke.
 */
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
    throw copy_files_toError(reason, (0,shown/* shown */.S)(`${directory}/${files[Number(detail)]?.name ?? ''}`));
}
/** Joins the files, each padded to whole blocks: every version of `dd` can skip blocks quickly. */
function toBlocks(files) {
    const parts = [];
    const parameters = [];
    const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
    let blocks = 0;
    for (const { name, bytes } of files) {
        const count = Math.ceil(bytes.length / blockSize);
        parts.push(bytes, new Uint8Array(count * blockSize - bytes.length));
        const { file, mark } = (0,makers_mark/* proofOf */.oX)(name, contents) ?? { file: '', mark: '' };
        parameters.push(name, String(blocks), String(count), String(bytes.length), file, mark);
        blocks += count;
    }
    return { input: Buffer.concat(parts), parameters };
}
// Links are followed within the folder; one that leads out of it is refused before anything is made there. A replaced
// file keeps its mode: `cp -p` gives it to the temporary file first.
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
  if [ -n "$4" ] && [ -e "$target" ] && ! head -c ${makers_mark/* searched */.CU} "$proof" 2>/dev/null | grep -qF "$4"; then
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
            return new deploy_error/* DeployError */.s('remote-files', `The folder for ${name} cannot be made on the server, or not be written by this user.`, 'Look at remote-directory, and give this user the right to write there.');
        case 'link':
            return new deploy_error/* DeployError */.s('remote-files', `A link on the way to ${name} on the server leads out of that folder, so nothing was copied.`, 'Take the link away, or give the folder to which it leads as remote-directory of a step of its own.');
        case 'kind':
            return new deploy_error/* DeployError */.s('remote-files', `${name} is a folder on the server, so no file can take its place.`, 'Move the folder away, or give the file another name.');
        default:
            return new deploy_error/* DeployError */.s('remote-files', `${name} could not be written on the server: the disk is full, or protected.`, 'Make room there, then run again; each file is either the old one or the new one.');
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/deploy/known-hosts.js
var known_hosts = __webpack_require__(2551);
;// CONCATENATED MODULE: ./lib/deploy/private-key.js

const armour = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([\s\S]*?)-----END \1-----/g;
/** The beginning of every key in OpenSSH's format, in base64. */
const magicStart = 'b3BlbnNzaC1rZXktdjEA';
/**
 * Returns a private key in the form that `ssh` accepts. Repairs what storing a key as a secret often changes: line
 * ends, indentation, quotes, text around it, all on one line, the first and the last line lost, or base64 of the whole
 * file. Throws `invalid-input` for any other text, for several keys, and for a key with a passphrase.
 */
function readPrivateKey(text) {
    const key = unwrap(text);
    const [found, ...more] = key.matchAll(armour);
    if (more.length > 0) {
        throw invalid(`holds ${more.length + 1} private keys`, 'Give only the one that the server has.');
    }
    const [, kind = '', content = ''] = found ?? [];
    if (kind === '')
        throw invalid(`is no private key${guess(key)}`, make);
    if (kind === 'ENCRYPTED PRIVATE KEY' || content.includes('Proc-Type: 4,ENCRYPTED'))
        throw locked();
    const body = content.replace(/[\s"'>|,\u200b\ufeff]+/g, '');
    if (!/^[A-Za-z0-9+/]+=*$/.test(body)) {
        throw invalid('is no private key: it holds characters that no key has', make);
    }
    const isOpenSsh = kind === 'OPENSSH PRIVATE KEY';
    if (isOpenSsh)
        checkOpenSsh(Buffer.from(body, 'base64'));
    const lines = body.match(new RegExp(`.{1,${isOpenSsh ? 70 : 64}}`, 'g')) ?? [];
    return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');
}
/** Takes off what can be around a key in one way only. */
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
/** The lines to mask: all but the first and the last one, which are the same in every key. */
const secretLines = (key) => key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
/**
 * Throws unless the bytes are one whole key without a passphrase: the magic, then cipher, KDF, its options, a number,
 * the public and the private part, each text with its length in front
 * (https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key).
 */
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
        throw invalid('is no whole private key: a part of it is missing, or there is something in it twice', make);
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
        return ' in the format of OpenSSH, but one of PuTTY; PuTTYgen exports it as an OpenSSH key';
    }
    if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(key))
        return ' that is whole: the line with -----END is missing';
    if (/-----END [A-Z0-9 ]*PRIVATE KEY-----/.test(key))
        return ' that is whole: the line with -----BEGIN is missing';
    if (/BEGIN [A-Z0-9 ]*CERTIFICATE/.test(key))
        return ', but a certificate';
    if (/^SHA256:|^\d+ SHA256:/.test(key))
        return ', but a fingerprint';
    if (/^(~|\.{0,2}\/|[A-Za-z]:\\)\S*$/.test(key))
        return ', but a path; it takes the text of the file';
    if (/PRIVATE KEY/.test(key))
        return ' that is whole: the dashes of its first and last line are changed';
    return '';
}
const command = 'ssh-keygen -t ed25519 -N "" -f deploy-key';
const make = `Store the whole file that "${command}" writes, from -----BEGIN to -----END, as the secret.`;
const invalid = (what, hint) => new deploy_error/* DeployError */.s('invalid-input', `The input ssh-key ${what}.`, hint);
const locked = () => invalid('is locked with a passphrase, which nobody can type here', `Make a key of its own for this deploy, without one: ${command}`);

;// CONCATENATED MODULE: ./lib/deploy/inputs.js





/** Reads and checks all inputs. Their defaults are in `deploy/action.yml` only. Throws `invalid-input`. */
function readDeployInputs() {
    const host = readHost();
    const port = readNumber('port', 1, 65_535);
    const inputs = {
        host,
        port,
        user: readUser(),
        privateKey: readPrivateKey((0,core/* getInput */.V4)('ssh-key')),
        knownHosts: (0,known_hosts/* readKnownHosts */.D)((0,core/* getInput */.V4)('known-hosts'), { host, port }),
        database: readDatabase(),
        files: readFiles(),
        command: (0,core/* getInput */.V4)('command').replaceAll('\r\n', '\n'),
        dryRun: readBoolean('dry-run'),
        timeoutMs: readNumber('timeout-seconds', 1, 3_600) * 1_000,
    };
    if (inputs.database === null && inputs.files === null && inputs.command === '') {
        throw new deploy_error/* DeployError */.s('invalid-input', 'There is nothing to deploy: the inputs database, files and command are empty.', 'Give database and remote-database, or files and remote-directory.');
    }
    return inputs;
}
/** A host name, or an address with an optional zone: nothing that a shell or `ssh` could misread. */
function readHost() {
    const host = (0,core/* getInput */.V4)('host').replace(/^\[(.*)\]$/, '$1');
    if (/^[\p{L}\p{N}_:][\p{L}\p{N}_.:-]*(%[A-Za-z0-9_.-]+)?$/u.test(host))
        return host;
    throw inputs_invalid('host', host === '' ? 'is empty' : 'is no name of a host, and no address', 'Write it alone, such as www.example.com; user and port have inputs of their own.');
}
function readUser() {
    const user = (0,core/* getInput */.V4)('user');
    if (/^[\p{L}\p{N}_][\p{L}\p{N}_.@+\\-]*\$?$/u.test(user))
        return user;
    throw inputs_invalid('user', user === '' ? 'is empty' : 'is no name of a user', 'Write the name that you would sign in with by ssh.');
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
        throw inputs_invalid('remote-database', 'ends with /', 'Give the path of the file itself.');
    }
    return { local: (0,external_node_path_.resolve)(local), remote };
}
const pair = 'Give both, the file of this job and the one on the server, or none of them.';
function readFiles() {
    const paths = (0,core/* getInput */.V4)('files')
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
const where = 'Give both, the files and the folder on the server, or none of them.';
/** Every path is allowed but one with a NUL, which no file name can contain. */
function readPath(name) {
    const path = (0,core/* getInput */.V4)(name);
    if (!path.includes('\0'))
        return path;
    throw inputs_invalid(name, 'holds a NUL', 'No path can hold one.');
}
function readNumber(name, least, most) {
    const text = (0,core/* getInput */.V4)(name);
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (number >= least && number <= most)
        return number;
    throw inputs_invalid(name, `is not a whole number from ${least} to ${most}`, 'Use one.');
}
/** The spellings that `@actions/core` accepts: https://yaml.org/spec/1.2.2/#103-core-schema */
function readBoolean(name) {
    const text = (0,core/* getInput */.V4)(name);
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw inputs_invalid(name, 'is neither true nor false', 'Use true or false.');
}
const inputs_invalid = (name, what, hint) => new deploy_error/* DeployError */.s('invalid-input', `The input ${name} ${what}.`, hint);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/deploy/local-files.js




/**
 * Reads the files at these paths, folders with their contents. A folder keeps its name; with `/.` at the end
 * of the path only its contents are read, as for `cp`. What a folder hides (`.git`, `.env.social`) and a link
 * that leads out of its folder are skipped and reported; a hidden file is read when a path names it. Throws
 * `invalid-input`.
 */
function readLocalFiles(paths, { warn, note }) {
    const hidden = [];
    const found = paths.flatMap((path) => {
        const start = (0,external_node_path_.resolve)(path);
        const target = followed(start);
        if (target === null) {
            throw new deploy_error/* DeployError */.s('invalid-input', `The input files names ${(0,shown/* shown */.S)(path)}, which does not exist.`, 'Write a path on each line, as it is seen from the working directory; patterns are not for it.');
        }
        const name = /(^|[\\/])\.[\\/]*$/.test(path) ? '' : (0,external_node_path_.basename)(start);
        if ((0,external_node_fs_.statSync)(target).isDirectory())
            return readFolder(target, { name, root: target, warn, hidden });
        return readFile(start, { name, root: followed((0,external_node_path_.dirname)(start)) ?? '', warn });
    });
    // One that has a line of its own is copied to the same place.
    const left = hidden.filter((name) => !found.some((one) => one.name === name));
    if (left.length > 0)
        note(describeHidden(left));
    const twice = found.find(({ name }, index) => found.findIndex((one) => one.name === name) < index);
    if (twice) {
        throw new deploy_error/* DeployError */.s('invalid-input', `Two of the files would be ${(0,shown/* shown */.S)(twice.name)} on the server.`, 'Give one of them another name, or put them into folders.');
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
/** Whether a name below `root` begins with a dot, that of the entry or, for a link, of what it leads to. */
const isHidden = (path, root) => [path, followed(path) ?? path].some((one) => isWithin(one, root) &&
    (0,external_node_path_.relative)(root, one)
        .split(external_node_path_.sep)
        .some((part) => part.startsWith('.')));
const mostNames = 10;
function describeHidden(hidden) {
    const names = hidden.slice(0, mostNames).map(shown/* shown */.S).join(', ');
    const more = hidden.length > mostNames ? ` and ${hidden.length - mostNames} more` : '';
    return `Hidden files and folders are not copied: ${names}${more}. To copy one of them, give it a line of its own in files.`;
}
/** A file, or a link to a file. A link to a folder is skipped, because it could lead in a circle. */
function readFile(path, { name, root, warn }) {
    const target = followed(path);
    if (target !== null && isWithin(target, root) && (0,external_node_fs_.statSync)(target).isFile()) {
        return [{ name, bytes: (0,external_node_fs_.readFileSync)(target) }];
    }
    warn(`${(0,shown/* shown */.S)(path)} is not copied: it is no file, or a link to something else than a file in its folder.`);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/deploy/log-output.js


/** The most output in the log. */
const most = { lines: 10_000, characters: 1_000_000 };
/**
 * Logs output of the server while the runner ignores workflow commands in it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands), and leaves out what exceeds
 * the limit. The runner obeys again afterwards, also when this process is ended.
 */
async function logOutput(work) {
    const token = (0,external_node_crypto_.randomUUID)();
    const obeyAgain = () => core/* info */.pq(`::${token}::`);
    const left = { ...most };
    const isFull = () => left.lines <= 0 || left.characters <= 0;
    const onLine = (line) => {
        if (isFull())
            return;
        core/* info */.pq(line.slice(0, left.characters));
        left.lines -= 1;
        left.characters -= line.length;
        if (!isFull())
            return;
        core/* info */.pq(`[Cut here: the log takes ${most.lines} lines or ${most.characters} characters.]`);
    };
    core/* info */.pq('What the command says on the server:');
    core/* info */.pq(`::stop-commands::${token}`);
    process.once('exit', obeyAgain);
    try {
        return await work(onLine);
    }
    finally {
        process.removeListener('exit', obeyAgain);
        obeyAgain();
    }
}

// EXTERNAL MODULE: ./lib/storage/merge-sql.js + 3 modules
var merge_sql = __webpack_require__(4679);
;// CONCATENATED MODULE: ./lib/deploy/merge-remotely.js




/**
 * Merges rows into a live database on the server, in one transaction of the server's own SQLite. Rejects with `remote-database`, and then the database is unchanged, or
 * with `unreachable` when the connection broke.
 */
async function mergeRemotely(connection, { tool, database, numbers, patienceMs, now, dryRun }) {
    const { said, failure } = await connection.run({
        text: merge_remotely_script,
        parameters: [
            String(numbers.length),
            tool,
            database,
            String(patienceMs),
            statementsAt(now).join(';\n'),
            merge_sql/* countMerged */.uu,
            dryRun ? 'ROLLBACK' : 'COMMIT',
        ],
        input: numbers,
    });
    if (failure?.reason === 'sqlite')
        throw explain(failure.detail, (0,shown/* shown */.S)(database));
    if (failure)
        throw transferError('remote-database', failure.reason);
    const counts = /^(\d+)\|(\d+)\|(\d+)$/.exec(said.get('counts') ?? '');
    if (!counts)
        throw explain('', (0,shown/* shown */.S)(database));
    const [rows = 0, aheadInSource = 0, aheadInTarget = 0] = counts.slice(1).map(Number);
    return { rows, aheadInSource, aheadInTarget };
}
const statementsAt = (now) => [
    "ATTACH 'received' AS source",
    // Keeps uncommitted pages out of the file: https://sqlite.org/pragma.html#pragma_cache_spill
    'PRAGMA main.cache_spill = 0',
    ...(0,merge_sql/* prepareMerge */.ai)(now),
    'BEGIN IMMEDIATE',
    ...merge_sql/* merge */.h1,
];
// A dry run must not create a file. A file named ":memory:" is still a file, because `absolute` adds its
// folder. A site that runs as another user must be able to read a new database.
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
/** Explains why SQLite refused the merge, by known patterns in its messages. */
function explain(detail, database) {
    const found = refusals.find(([shape]) => shape.test(detail));
    const [, what, hint] = found ?? [
        null,
        'SQLite on the server could not merge into it, and has taken everything back',
        'Look at the definition, the constraints and the triggers of the social_stats tables in it, and at the space on the disk.',
    ];
    return new deploy_error/* DeployError */.s('remote-database', `${database} on the server: ${what}.`, hint);
}
const refusals = [
    [
        /database (table )?is locked/,
        'another program kept it locked all the time',
        'Look which program has a transaction open that it does not end; timeout-seconds gives more time.',
    ],
    [
        /disk is full|disk I\/O error/,
        'its disk is full, or fails; nothing was changed',
        'Make room on the server, then run again.',
    ],
    [
        /readonly database|unable to open database/,
        'SQLite may not write it, or its journal beside it',
        'Give this user, or a group of theirs, the right to write the file and its folder.',
    ],
    [
        /not a database|malformed|encrypted/,
        'it is no SQLite database, or a damaged one',
        'Look at remote-database, or put a copy from a backup in its place.',
    ],
    [
        /no such column|has no column|cannot modify|no such function|no such module|WITHOUT ROWID/i,
        'its social_stats tables lack a column, or are no plain tables',
        'Rename them, so that new ones are created, or give the database another path.',
    ],
    [
        /constraint failed|RAISE|abort/i,
        'a constraint or a trigger of its own refuses the numbers; nothing was changed',
        'Look at the definition of the social_stats tables in it.',
    ],
];

// EXTERNAL MODULE: ./lib/deploy/private-folder.js + 1 modules
var private_folder = __webpack_require__(3199);
// EXTERNAL MODULE: ../../work/main/node_modules/@actions/exec/lib/exec.js + 7 modules
var exec = __webpack_require__(6819);
// EXTERNAL MODULE: ./lib/deploy/find-ssh.js
var find_ssh = __webpack_require__(7304);
// EXTERNAL MODULE: ./lib/deploy/run-tool.js
var run_tool = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/deploy/read-ssh-version.js



/**
 * Resolves with what this runner's OpenSSH client says it is, such as `OpenSSH_9.6p1, OpenSSL 3.0.13`. Rejects
 * with `remote-tool` when there is none.
 */
async function readSshVersion() {
    // Quoted, because the toolkit splits the text at blanks.
    const ssh = `"${(0,find_ssh/* findSsh */.A)()}"`;
    try {
        const env = (0,run_tool/* toolEnvironment */.u)(process.env);
        const { stderr } = await (0,exec/* getExecOutput */.H)(ssh, ['-V'], { env, silent: true });
        return stderr.trim();
    }
    catch (cause) {
        throw (0,find_ssh/* noSsh */.g)(cause);
    }
}

;// CONCATENATED MODULE: ./lib/deploy/run-command.js

/**
 * Runs the user's command on the server, by `sh -e` (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/sh.html);
 * `onLine` gets its output, including standard error. Rejects with `remote-command` when it fails. There is no retry,
 * because running it twice may not be safe: a lost connection rejects with `unreachable`.
 */
async function runCommand(connection, { command, onLine }) {
    const { said } = await lost(connection.run({ text: run_command_script, parameters: [command], onLine }));
    const exitCode = said.get('exit') ?? '';
    if (exitCode === '0')
        return;
    throw new deploy_error/* DeployError */.s('remote-command', `The command failed on the server with exit code ${exitCode}; what was deployed before it stays.`, hints[exitCode] ??
        'Its output stands in the log above. The first line that fails ends it: put "|| true" behind one that may.');
}
/** What a shell means by these: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_08_02 */
const hints = {
    '126': 'What it names may not be executed by this user: see the log above.',
    '127': 'The server has no program of a name that it uses, or not on the PATH of sessions by ssh: see the log above, and write the whole path.',
};
// A process that the command leaves in the background may keep the output open, so the command's end is told before
// it is closed. Such a process goes on: the second `cat` takes what it prints after the session. A command that
// still runs when the session breaks off is not kept alive so, because then its next output ends it.
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
        if (!(error instanceof deploy_error/* DeployError */.s) || !error.isTransient)
            throw error;
        throw new deploy_error/* DeployError */.s('unreachable', 'The connection was lost while the command ran, so nobody knows whether it has done its work.', 'Look at the server; what was deployed before it stays.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/deploy/deploy.js





















/**
 * Entry point of the step `deploy`: merges the numbers into the server's database, copies files and runs a
 * command. Errors are reported to the runner.
 */
async function deploy() {
    const outputs = { rowsMerged: '', filesCopied: '' };
    try {
        const inputs = readDeployInputs();
        for (const line of secretLines(inputs.privateKey))
            core/* setSecret */.Pq(line);
        const ending = endInTime(inputs.timeoutMs);
        const folder = (0,private_folder/* createPrivateFolder */.Aj)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
        // From here on `post` can clean up, even if this process is killed.
        core/* saveState */.LZ('folder', folder);
        try {
            const numbers = inputs.database ? await readNumbers(inputs.database.local) : null;
            const files = inputs.files
                ? readLocalFiles(inputs.files.paths, { warn: core/* warning */.$e, note: core/* notice */.lm })
                : [];
            await (0,private_folder/* writeKey */.TE)(folder, inputs);
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
        core/* setOutput */.uH('rows-merged', outputs.rowsMerged);
        core/* setOutput */.uH('files-copied', outputs.filesCopied);
    }
}
async function deployTo(inputs, { folder, numbers, files, outputs, ending }) {
    const { host, port, user, database, dryRun, command } = inputs;
    const { signal, enter } = ending;
    const connection = (0,deploy_connection/* createConnection */.t)({ host, port, user }, { folder, signal });
    const repeated = (work) => repeatTransient(work, signal);
    core/* debug */.Yz(`This runner has ${await readSshVersion()}.`);
    core/* info */.pq(`Connecting to ${host}, port ${port}, as ${user}.`);
    const server = await repeated(() => checkServer(connection, inputs));
    if (database && numbers && server.tool) {
        enter('merging');
        const { tool } = server;
        const patienceMs = Math.min(30_000, Math.ceil(inputs.timeoutMs / 2));
        const work = { tool, database: database.remote, numbers, patienceMs, now: clock/* systemClock */.ml.now(), dryRun };
        core/* info */.pq(`Merging into ${(0,shown/* shown */.S)(database.remote)} by the server's ${tool}.`);
        const merged = await repeated(() => mergeRemotely(connection, work));
        const { rows } = merged;
        for (const warning of (0,merge_databases/* describeAhead */.ZW)(merged, (0,shown/* shown */.S)(database.remote)))
            core/* warning */.$e(warning);
        if (!server.hasDatabase) {
            core/* notice */.lm(`There is no database ${(0,shown/* shown */.S)(database.remote)} on the server yet: it ${dryRun ? 'would be' : 'was'} created.`);
        }
        core/* info */.pq(`${rows} rows ${dryRun ? 'would be' : 'were'} inserted or changed.`);
        outputs.rowsMerged = dryRun ? '0' : String(rows);
    }
    if (inputs.files) {
        enter('copying');
        const { directory } = inputs.files;
        const where = `${(0,shown/* shown */.S)(directory)}${server.hasDirectory ? '' : ', a new folder'}`;
        core/* info */.pq(`${dryRun ? 'Would copy' : 'Copying'} ${files.length} files into ${where}.`);
        for (const { name, bytes } of files)
            core/* info */.pq(`  ${(0,shown/* shown */.S)(name)} (${bytes.length} bytes)`);
        const kept = dryRun ? [] : await repeated(() => copyFiles(connection, { files, directory }));
        for (const name of kept)
            core/* warning */.$e(describeKept((0,shown/* shown */.S)(`${directory}/${name}`)));
        outputs.filesCopied = dryRun ? '0' : String(files.length - kept.length);
    }
    if (command !== '' && dryRun)
        core/* info */.pq('Would run the command.');
    else if (command !== '') {
        enter('command');
        await logOutput((onLine) => runCommand(connection, { command, onLine }));
    }
}
const describeKept = (file) => `${file} on the server was not replaced, because it lacks the mark of this action: it is somebody's own file. Move it away, or give remote-directory another folder.`;
async function readNumbers(file) {
    try {
        core/* debug */.Yz((0,sqlite/* describeSqlite */.yg)(await (0,sqlite/* loadSqlite */.Tj)()));
        const source = await (0,merge_databases/* openSource */.oD)(file);
        try {
            return await (0,merge_databases/* exportNumbers */.rS)(source);
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* StatsError */.GD))
            throw error;
        // The code `remote-database` is for the database on the server only.
        const message = `The input database cannot be used: ${error.message}`;
        const hint = 'Give the file that the fetching step has written, whole and in use by nobody.';
        throw new deploy_error/* DeployError */.s('invalid-input', message, hint, { cause: error });
    }
}
/** The pause before each retry of a broken connection, in ms. */
const pausesMs = [500, 1_500];
async function repeatTransient(work, signal) {
    for (const pauseMs of pausesMs) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof deploy_error/* DeployError */.s) || !error.isTransient)
                throw error;
            core/* info */.pq(`${error.message} Another attempt follows.`);
            await clock/* systemClock */.ml.sleep(pauseMs, signal).catch(() => signal.throwIfAborted());
        }
    }
    return work();
}


/***/ }),

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

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A name for the log: no line ends, nothing that the runner reads as a command, at most 500 characters. */
const shown = (name) => name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
    .replaceAll('##[', '##?[')
    .slice(0, 500);


/***/ })

};
