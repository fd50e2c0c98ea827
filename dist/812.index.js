export const id = 812;
export const ids = [812,201];
export const modules = {

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeConnection: () => (/* binding */ closeConnection),
  t: () => (/* binding */ createConnection)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/deploy/deploy-error.js
var deploy_error = __webpack_require__(5047);
// EXTERNAL MODULE: ./lib/deploy/private-folder.js
var private_folder = __webpack_require__(1201);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/deploy/remote-script.js


/**
 * Wraps a script into one `ssh` session. No part of the script is on the command line: it is sent over
 * standard input, where `dd` reads exactly its bytes and leaves the rest for the script to read.
 */
function toSession({ text, parameters = [], input }) {
    const token = (0,external_node_crypto_.randomUUID)();
    // A shell parses a compound command to its end before it runs any part of it, so a truncated script does
    // nothing.
    const script = [
        '{',
        `token=${token}`,
        prelude,
        `set -- ${parameters.map(quote).join(' ')}`,
        text.trim(),
        'say end',
        '}',
    ].join('\n');
    const head = Buffer.from(script);
    return {
        command: `exec sh -c 'eval "$(dd bs=1 count=${head.length} 2>/dev/null)"'`,
        input: Buffer.concat([head, input ?? new Uint8Array()]),
        token,
    };
}
// Relative paths start in the user's home, because ssh starts every session there.
const prelude = `
say() { printf '%s %s\\n' "$token" "$*"; }
fail() { say fail "$@"; say end; exit 0; }
absolute() {
  case $1 in
    '~') path=$HOME ;;
    '~/'*) path=$HOME/\${1#??} ;;
    /*) path=$1 ;;
    *) path=$PWD/$1 ;;
  esac
}
receive() {
  stage=$(umask 077; mktemp -d "\${TMPDIR:-/tmp}/stats-deploy.XXXXXXXX" 2>/dev/null) || fail stage
  temporary=
  trap 'cd /; rm -rf "$stage"' EXIT
  trap 'exit 1' HUP INT TERM PIPE
  cat > "$stage/received" 2>/dev/null || fail space
  [ "$(($(wc -c < "$stage/received")))" -eq "$1" ] || fail cut
}
`.trim();
/**
 * Quotes a text as one word of a POSIX shell: within single quotes every character but the single quote is
 * literal (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02_02). Names get
 * into a script only in this way. No shell word can contain a NUL; the inputs refuse it.
 */
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** Separates the answers of a script from the rest of its output. */
function createAnswerReader(token, onLine = () => { }) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const said = new Map();
    let failure = null;
    let rest = '';
    const read = (line) => {
        const at = line.indexOf(`${token} `);
        // Text in front of the token is output that had no line end.
        const foreign = at < 0 ? line : line.slice(0, at);
        if (at < 0 || foreign !== '')
            onLine(foreign);
        if (at < 0)
            return;
        const [word = '', ...others] = line.slice(at + token.length + 1).split(' ');
        if (word === 'fail')
            failure = { reason: others[0] ?? '', detail: others.slice(1).join(' ') };
        else
            said.set(word, others.join(' '));
    };
    return {
        push(chunk) {
            const lines = `${rest}${decoder.write(chunk)}`.split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                read(line);
        },
        end() {
            if (rest !== '')
                read(rest);
            rest = '';
            return said.has('end') ? { said, failure } : null;
        },
    };
}

// EXTERNAL MODULE: ./lib/deploy/run-tool.js
var run_tool = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/deploy/known-hosts.js
var known_hosts = __webpack_require__(6894);
;// CONCATENATED MODULE: ./lib/deploy/ssh-failure.js


/**
 * Whether a line of the log starts with the pattern. The log is that of `ssh`, without output of the server.
 */
const says = (log, pattern) => new RegExp(`^(${pattern})`, 'm').test(log);
/**
 * The error for a failed `ssh`, by known patterns in its log: `host-key`, `authentication` or `unreachable`.
 */
function explainSshFailure(log, { host, port, user }) {
    if (says(log, '@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED|@ +WARNING: REVOKED HOST KEY')) {
        return new deploy_error/* DeployError */.s('host-key', `The server at ${host}, port ${port} shows another key than the input known-hosts has for it. Nothing was sent to it.`, `Either somebody stands in between, or the server was set up anew: then renew the line. ${(0,known_hosts/* obtainHostKey */.p)(host, port)}`);
    }
    if (says(log, 'No .* host key is known for|Host key verification failed')) {
        return new deploy_error/* DeployError */.s('host-key', `The input known-hosts has no line for ${host}, port ${port}, or none that this server's keys fit. Nothing was sent to it.`, `A line for another port than 22 begins with [${host}]:${port}. ${(0,known_hosts/* obtainHostKey */.p)(host, port)}`);
    }
    if (says(log, 'Unable to negotiate with .*host key type')) {
        return new deploy_error/* DeployError */.s('host-key', `The server at ${host}, port ${port} has no key of the type that the input known-hosts has for it.`, (0,known_hosts/* obtainHostKey */.p)(host, port));
    }
    if (says(log, 'Load key .*(error in libcrypto|invalid format|incorrect passphrase)')) {
        return new deploy_error/* DeployError */.s('authentication', 'ssh cannot read the key of the input ssh-key.', 'Store the file anew, whole and to the letter; a damaged character is enough.');
    }
    if (says(log, '.*Permission denied \\(|.*Too many authentication failures')) {
        return new deploy_error/* DeployError */.s('authentication', `The server at ${host} does not let ${user} in with this key.`, `Add the public half of the input ssh-key to ~${user}/.ssh/authorized_keys on the server, a file that only ${user} may write.`);
    }
    if (says(log, 'ssh: Could not resolve hostname')) {
        return unreachable(`The name ${host} cannot be resolved`, 'Look at the spelling of the input host.', says(log, '.*Temporary failure in name resolution'));
    }
    if (says(log, 'Unable to negotiate with')) {
        return unreachable(`The server at ${host} speaks no method of encryption that the ssh of this runner accepts`, 'Update its OpenSSH.', false);
    }
    return unreachable(`${reason(log)} ${host}, port ${port}`, 'Look whether the server runs, whether its firewall lets this runner in, and at host and port.', true);
}
function reason(log) {
    if (says(log, '.*Connection refused'))
        return 'Nobody answers at';
    if (says(log, '.*timed out'))
        return 'No answer in time from';
    if (says(log, '.*(No route to host|Network is unreachable)'))
        return 'There is no way to';
    return 'The connection broke to';
}
const unreachable = (what, hint, isTransient) => new deploy_error/* DeployError */.s('unreachable', `${what}.`, hint, { isTransient });

;// CONCATENATED MODULE: ./lib/deploy/connection.js








const controlFile = 'control';
/** OpenSSH for Windows cannot share a connection, so each script opens its own there. */
const canShare = process.platform !== 'win32';
/** Prepares a connection; nothing is sent before `open` or `run`. `signal` ends the running `ssh`. */
function createConnection(target, { folder, signal }) {
    const ssh = async (parameters, { input, onOutput } = {}) => {
        const logFile = `log-${(0,external_node_crypto_.randomUUID)()}`;
        const exitCode = await runSsh([...optionsOf(target, logFile), ...parameters], {
            folder,
            signal,
            ...(input ? { input } : {}),
            ...(onOutput ? { onOutput } : {}),
        });
        return { exitCode, log: readLog((0,external_node_path_.join)(folder, logFile)) };
    };
    const open = async () => {
        if (!canShare || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, controlFile)))
            return;
        const { exitCode, log } = await ssh(['-M', '-N', '-f', '--', target.host]);
        if (exitCode !== 0)
            throw explainSshFailure(log, target);
    };
    return {
        open,
        async run(script) {
            await open();
            const session = toSession(script);
            const reader = createAnswerReader(session.token, script.onLine);
            const { exitCode, log } = await ssh(['--', target.host, session.command], {
                input: session.input,
                onOutput: reader.push,
            });
            const answer = reader.end();
            if (answer !== null)
                return answer;
            // The state of the shared connection is unknown, so the next attempt must open a new one.
            await closeConnection(folder);
            if (exitCode === 255 || exitCode === null)
                throw explainSshFailure(log, target);
            throw new deploy_error/* DeployError */.s('remote-tool', `The server at ${target.host} lets ${target.user} in, but runs no commands for them.`, `The user needs a login shell, and sh, dd, cat, head, mktemp and wc on the PATH.`);
        },
    };
}
/** Closes the shared connection, if it is open. */
async function closeConnection(folder) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, controlFile)))
        return;
    const parameters = ['-F', 'none', '-o', `ControlPath=${controlFile}`, '-O', 'exit', '--', 'any'];
    await (0,run_tool/* runTool */.q)('ssh', parameters, { folder, signal: AbortSignal.timeout(3_000) }).catch(() => { });
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, controlFile), { force: true });
}
async function runSsh(parameters, options) {
    try {
        return await (0,run_tool/* runTool */.q)('ssh', parameters, options);
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        throw new deploy_error/* DeployError */.s('remote-tool', 'This runner has no ssh that could be started.', 'Install the OpenSSH client in a step before this one (Debian: openssh-client).', { cause: error });
    }
}
/**
 * Ignores the machine's configuration and accepts only the given key and host keys. Nothing is prompted for,
 * forwarded or remembered (https://man.openbsd.org/ssh_config). `-E` writes the log of `ssh` to a file, so
 * that output of the server cannot be mistaken for it.
 */
const optionsOf = ({ port, user }, logFile) => [
    ...['-F', 'none', '-E', logFile, '-T', '-a', '-x', '-p', String(port), '-l', user, '-i', private_folder/* keyFile */._$],
    ...Object.entries({
        BatchMode: 'yes',
        StrictHostKeyChecking: 'yes',
        UserKnownHostsFile: private_folder/* knownHostsFile */.ZC,
        GlobalKnownHostsFile: private_folder/* knownHostsFile */.ZC,
        UpdateHostKeys: 'no',
        VerifyHostKeyDNS: 'no',
        CheckHostIP: 'no',
        CanonicalizeHostname: 'no',
        IdentitiesOnly: 'yes',
        IdentityAgent: 'none',
        PreferredAuthentications: 'publickey',
        ForwardAgent: 'no',
        ClearAllForwardings: 'yes',
        PermitLocalCommand: 'no',
        ConnectTimeout: '10',
        ConnectionAttempts: '1',
        ServerAliveInterval: '5',
        ServerAliveCountMax: '3',
        Compression: 'yes',
        LogLevel: 'INFO',
        ...(canShare ? { ControlMaster: 'no', ControlPath: controlFile } : {}),
    }).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
];
function readLog(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        // ssh ended before it created the file.
        return '';
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A deploy that cannot continue. It contains no line of the key and no text of the server. */
class DeployError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExplainedError */ .hM {
    name = 'DeployError';
    /** Whether a retry may succeed. */
    isTransient;
    constructor(code, message, hint, { isTransient = false, cause } = {}) {
        super(code, message, hint, { cause });
        this.isTransient = isTransient;
    }
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKnownHosts),
/* harmony export */   p: () => (/* binding */ obtainHostKey)
/* harmony export */ });
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);

/** https://man.openbsd.org/sshd.8#SSH_KNOWN_HOSTS_FILE_FORMAT */
const line = /^(@(cert-authority|revoked) +)?\S+ +[a-z0-9@.-]+ +[A-Za-z0-9+/]+=*( .*)?$/;
/** How a person gets the line. This action never does it, because it could not recognise an impostor. */
const obtainHostKey = (host, port) => `Get it by "ssh-keyscan -p ${port} ${host}" and compare "ssh-keygen -lf" of it with what "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints on the server itself.`;
/** Returns the text of a `known_hosts` file with normalised line ends. Throws `invalid-input`. */
function readKnownHosts(text, { host, port }) {
    const lines = text.split(/\r\n|\r|\n/).map((one) => one.trim());
    const keys = lines.filter((one) => one !== '' && !one.startsWith('#'));
    const wrong = lines.findIndex((one) => keys.includes(one) && !line.test(one));
    if (keys.length === 0) {
        throw new _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('invalid-input', 'The input known-hosts is empty, and without it nobody can tell whether the server is yours.', obtainHostKey(host, port));
    }
    if (wrong >= 0) {
        throw new _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('invalid-input', `Line ${wrong + 1} of the input known-hosts is no line of a known_hosts file (host, type of key, key).`, obtainHostKey(host, port));
    }
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ createPrivateFolder),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   ZC: () => (/* binding */ knownHostsFile),
/* harmony export */   _$: () => (/* binding */ keyFile),
/* harmony export */   removePrivateFolder: () => (/* binding */ removePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4505);



/** Creates a folder that only this user can enter, for the key and the files of `ssh`; returns its path. */
const createPrivateFolder = (parent) => {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'deploy-'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o700);
    return folder;
};
/** `ssh` runs in this folder, so these names need no quoting and the path of its socket stays short. */
const keyFile = 'key';
const knownHostsFile = 'known_hosts';
/** Writes the key and known_hosts into the private folder, readable by this user only. */
async function writeKey(folder, { privateKey, knownHosts }) {
    // Windows has no file modes, and its ssh refuses a key that others can read. New files inherit this grant.
    if (process.platform === 'win32') {
        const grant = `${process.env.USERNAME ?? ''}:(OI)(CI)F`;
        const parameters = ['.', '/inheritance:r', '/grant:r', grant];
        await (0,_run_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)('icacls', parameters, { folder, signal: AbortSignal.timeout(10_000) });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, keyFile), privateKey, { mode: 0o600, flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, knownHostsFile), knownHosts, { mode: 0o600, flag: 'wx' });
}
const removePrivateFolder = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5963);



/** Runs a local program, without a shell and a log. Returns its exit code, `null` when a signal ended it. */
async function runTool(name, parameters, { folder, input, signal, onOutput }) {
    signal.throwIfAborted();
    // `exec` gives no access to the process. It must be ended on a time-out, and when it exits before it has
    // read its input, the EPIPE must not crash this process.
    let child;
    const end = () => child?.kill();
    const onStart = (message) => {
        if (child || typeof message !== 'object' || message === null || !('process' in message))
            return;
        if (!(message.process instanceof node_child_process__WEBPACK_IMPORTED_MODULE_0__.ChildProcess))
            return;
        const started = message.process;
        child = started;
        // Its streams do not exist yet.
        process.nextTick(() => {
            started.stdin?.on('error', () => { });
            if (signal.aborted)
                end();
        });
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onStart);
    signal.addEventListener('abort', end, { once: true });
    try {
        const running = (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(name, parameters, {
            cwd: folder,
            env: environmentOf(process.env),
            input: Buffer.from(input ?? []),
            silent: true,
            ignoreReturnCode: true,
            // In ms. Another process may keep the streams open, such as the shared connection in the background; do
            // not wait for it.
            delay: 500,
            ...(onOutput ? { listeners: { stdout: onOutput } } : {}),
        });
        return await running;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return null;
    }
    finally {
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onStart);
        signal.removeEventListener('abort', end);
        signal.throwIfAborted();
    }
}
/**
 * Leaves out the inputs, among them the key, and any agent. RUNNER_TRACKING_ID lets the runner end processes
 * that are left over.
 */
function environmentOf(all) {
    const names = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'RUNNER_TRACKING_ID'];
    const windows = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'USERPROFILE', 'ProgramData', 'TEMP'];
    return Object.fromEntries([...names, ...windows].flatMap((name) => {
        const value = all[name];
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ })

};
