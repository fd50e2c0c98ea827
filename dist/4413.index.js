export const id = 4413;
export const ids = [4413,3199];
export const modules = {

/***/ 4413:
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
// EXTERNAL MODULE: ./lib/files/find-program.js
var find_program = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/deploy/find-ssh.js
var find_ssh = __webpack_require__(7304);
// EXTERNAL MODULE: ./lib/deploy/private-folder.js + 1 modules
var private_folder = __webpack_require__(3199);
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
        // Another shell that reads its input would also run the data behind the script.
        `[ "$0" = ${scriptName} ] || fail other-shell`,
        `set -- ${parameters.map(quote).join(' ')}`,
        text.trim(),
        'say end',
        '}',
    ].join('\n');
    const head = Buffer.from(script);
    return {
        command: `exec sh -c 'eval "$(dd bs=1 count=${head.length})"' ${scriptName}`,
        input: Buffer.concat([head, input ?? new Uint8Array()]),
        token,
    };
}
/** `$0` of the scripts, by which they know that the command that was sent has started them. */
const scriptName = 'stats-deploy';
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
follow() {
  hops=0
  while [ -h "$path" ] && [ "$hops" -lt 40 ]; do
    next=$(readlink "$path" 2>/dev/null && echo /) || return 0
    next=\${next%??}
    case $next in
      /*) path=$next ;;
      *) path=\${path%/*}/$next ;;
    esac
    hops=$((hops + 1))
  done
}
enter() { real=$(cd "$1/" 2>/dev/null && pwd -P && echo /) && real=\${real%??}; }
readable_as() {
  near=$1
  while [ ! -d "$near/" ] && [ "$near" != "\${near%/*}" ]; do near=\${near%/*}; done
  [ "$near" != "\${last-none}" ] || return 0
  last=$near
  umask "$mask"
  listing=$(ls -ld "$near/" 2>/dev/null) || return 0
  case $listing in d???r*) umask g+r ;; esac
  case $listing in d?????[xs]*) umask g+x ;; esac
  case $listing in d??????r*) umask o+r ;; esac
  case $listing in d????????[xt]*) umask o+x ;; esac
}
mask=$(umask)
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
/** The longest line in one piece, in characters. */
const longestLine = 65_536;
/** Separates the answers of a script from the rest of its output. Its memory is bounded. */
function createAnswerReader(token, { onLine = () => { }, onEnd = () => { } } = {}) {
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
        if (word === 'end')
            onEnd();
    };
    return {
        push(chunk) {
            const lines = `${rest}${decoder.write(chunk)}`.split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                read(line);
            if (rest.length <= longestLine || rest.includes(token))
                return;
            // The end may be the beginning of a token.
            onLine(rest.slice(0, -token.length));
            rest = rest.slice(-token.length);
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
var run_tool = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/deploy/deploy-error.js
var deploy_error = __webpack_require__(3800);
;// CONCATENATED MODULE: ./lib/deploy/session-failure.js

const causes = [
    [
        /sftp connections only|only sftp|sftp only/i,
        'lets it transfer files by SFTP only',
        'Deploy runs commands: give it a user whom no "ForceCommand internal-sftp" in sshd_config holds.',
    ],
    [
        /account is (currently )?not available|no ?login/i,
        'runs no commands for it: it has no login shell',
        'Give it one on the server, such as by "sudo usermod -s /bin/sh USER".',
    ],
    [
        /password (change required|has expired|is expired)|change your password|account has expired/i,
        'wants its password changed first, or its account renewed',
        'Sign in there once by hand, or let neither expire: "sudo chage -M -1 -E -1 USER".',
    ],
    [
        /not a (terminal|tty)|must be run from a terminal/i,
        'starts a program for it that needs a terminal',
        'A login file (.bashrc, .profile, config.fish) starts it, by exec perhaps: let it do so in sessions with a terminal only, such as behind "[ -t 0 ] &&".',
    ],
    [
        /restricted/i,
        'gives it a restricted shell, which runs no commands by their path',
        'Give it a login shell that is not restricted, such as /bin/sh.',
    ],
    [
        /git-shell|What do you think I am|rrsync|rsync|borg|gitolite|SSH_ORIGINAL_COMMAND|not allowed|forced/i,
        'runs a command of its own for it instead of the one that is sent',
        'Take command="…" off the key in its authorized_keys, or the ForceCommand out of sshd_config, or give deploy a key of its own.',
    ],
    [
        /\b(dd|exec)\b.*(not found|No such file)/i,
        'has not all the programs that deploy needs',
        'Deploy needs sh, dd, cat, head, mktemp and wc on the PATH of sessions by ssh.',
    ],
];
/** The error for a login file that starts another shell, which read the script as its input. */
const explainOtherShell = ({ host, user, }) => new deploy_error/* DeployError */.s('remote-tool', `The server at ${host} lets the user ${user} in, but a login file hands the session over to another shell, which ignores the command that is sent.`, 'Take the exec out of the login file there (.bashrc, .profile, .zshenv, .cshrc, config.fish), or let it do so in sessions with a terminal only, such as behind "[ -t 0 ] &&".');
/** The error for a session that ended before the end of its script: `remote-tool`. */
function explainSession({ exitCode, said, host, user }) {
    const [, what, hint] = causes.find(([pattern]) => pattern.test(said)) ?? [
        null,
        `ends its session before a command runs, with exit code ${exitCode}`,
        'In their order: a login file (.bashrc, .profile, .zshenv, .cshrc, config.fish) has an exit or exec for sessions without a terminal; a forced command holds the key (command="…" in authorized_keys, ForceCommand in sshd_config); the user has no login shell.',
    ];
    return new deploy_error/* DeployError */.s('remote-tool', `The server at ${host} lets the user ${user} in, but ${what}.`, hint.replace('USER', user));
}

// EXTERNAL MODULE: ./lib/deploy/known-hosts.js
var known_hosts = __webpack_require__(2551);
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
    if (says(log, '@ +WARNING: UNPROTECTED PRIVATE KEY FILE|Load key .*bad permissions')) {
        return new deploy_error/* DeployError */.s('authentication', 'ssh refuses the key of the input ssh-key, because other users of this runner may read its file.', "The key is written below RUNNER_TEMP: let that be a folder of the runner's own user, on a drive that keeps rights (on Windows NTFS, not FAT or a share).");
    }
    if (says(log, '.*Permission denied \\(|.*Too many authentication failures')) {
        return explainRefusal(log, { host, user });
    }
    if (says(log, '.*(request failed on channel|open failed: )')) {
        return new deploy_error/* DeployError */.s('remote-tool', `The server at ${host} lets the user ${user} in, but opens no session in which a command could run.`, 'Look at MaxSessions, PermitTTY and ForceCommand in its sshd_config; a device or a host that only forwards has none.');
    }
    if (says(log, 'ssh: Could not resolve hostname')) {
        return unreachable(`The name ${host} cannot be resolved`, 'Look at the spelling of the input host.', says(log, '.*Temporary failure in name resolution'));
    }
    if (says(log, 'Unable to negotiate with')) {
        return unreachable(`The server at ${host} speaks no method of encryption that the ssh of this runner accepts`, 'Update its OpenSSH.', false);
    }
    return unreachable(`${reason(log)} ${host}, port ${port}`, 'Look whether the server runs, whether its firewall lets this runner in, and at host and port.', true);
}
function explainRefusal(log, { host, user }) {
    if (says(log, 'Authenticated using "publickey" with partial success')) {
        return new deploy_error/* DeployError */.s('authentication', `The server at ${host} accepts the key of ${user}, but wants a second factor as well, which nobody can type here.`, `Exempt this user in its sshd_config: "Match User ${user}", and below it "AuthenticationMethods publickey".`);
    }
    if (says(log, '.*Permission denied \\((?!.*publickey)')) {
        return new deploy_error/* DeployError */.s('authentication', `The server at ${host} takes no keys, at least not of ${user}.`, 'Look at PubkeyAuthentication and AuthenticationMethods in its sshd_config.');
    }
    return new deploy_error/* DeployError */.s('authentication', `The server at ${host} does not let ${user} in with this key.`, `In their order: the public half of the input ssh-key is missing in ~${user}/.ssh/authorized_keys on the server; others may write that file, its folder or the home; there is no user ${user}, or AllowUsers, AllowGroups or PermitRootLogin in sshd_config keeps them out. The server's log says which ("journalctl -u ssh").`);
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
/** How much of what a server prints is looked at when a session fails, in characters. */
const mostSaid = 4_096;
/** OpenSSH for Windows cannot share a connection, so each script opens its own there. */
const canShare = process.platform !== 'win32';
/** Prepares a connection; nothing is sent before `open` or `run`. `signal` ends the running `ssh`. */
function createConnection(target, { folder, signal }) {
    const ssh = async (parameters, options = {}) => {
        const logFile = `log-${(0,external_node_crypto_.randomUUID)()}`;
        const exitCode = await (0,run_tool/* runTool */.q)((0,find_ssh/* findSsh */.A)(), [...optionsOf(target, logFile), ...parameters], {
            ...options,
            folder,
            signal,
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
            const heard = new AbortController();
            let said = '';
            const note = (text) => {
                if (said.length < mostSaid)
                    said += `${text.slice(0, mostSaid)}\n`;
            };
            const reader = createAnswerReader(session.token, {
                onLine: (line) => {
                    note(line);
                    script.onLine?.(line);
                },
                onEnd: () => heard.abort(),
            });
            const { exitCode, log } = await ssh(['--', target.host, session.command], {
                input: session.input,
                done: heard.signal,
                onOutput: reader.push,
                onErrorOutput: (chunk) => note(chunk.toString()),
            });
            const answer = reader.end();
            if (answer?.failure?.reason === 'other-shell')
                throw explainOtherShell(target);
            if (answer !== null)
                return answer;
            // The state of the shared connection is unknown, so the next attempt must open a new one.
            await closeConnection(folder);
            if (exitCode === 255 || exitCode === null)
                throw explainSshFailure(log, target);
            throw explainSession({ exitCode, said, host: target.host, user: target.user });
        },
    };
}
/** Closes the shared connection, if it is open. */
async function closeConnection(folder) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, controlFile)))
        return;
    const parameters = ['-F', 'none', '-o', `ControlPath=${controlFile}`, '-O', 'exit', '--', 'any'];
    const ssh = (0,find_program/* findProgram */.K)('ssh');
    const signal = AbortSignal.timeout(3_000);
    if (ssh !== null)
        await (0,run_tool/* runTool */.q)(ssh, parameters, { folder, signal }).catch(() => { });
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, controlFile), { force: true });
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
        // Says also whether the server accepted the key.
        LogLevel: 'VERBOSE',
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

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);

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

/***/ 7304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findSsh),
/* harmony export */   g: () => (/* binding */ noSsh)
/* harmony export */ });
/* harmony import */ var _files_find_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3800);


/** Returns the path of this runner's `ssh`. Throws `remote-tool` when there is none. */
function findSsh() {
    const ssh = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)('ssh');
    if (ssh === null)
        throw noSsh();
    return ssh;
}
const noSsh = (cause) => new _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('remote-tool', 'This runner has no ssh that could be started.', 'Install the OpenSSH client in a step before this one: openssh-client (Debian, Ubuntu, Alpine), openssh-clients (Fedora, Red Hat), or on Windows "Add-WindowsCapability -Online -Name OpenSSH.Client~~~~0.0.1.0".', { cause });


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKnownHosts),
/* harmony export */   p: () => (/* binding */ obtainHostKey)
/* harmony export */ });
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);

/** https://man.openbsd.org/sshd.8#SSH_KNOWN_HOSTS_FILE_FORMAT */
const line = /^(@(cert-authority|revoked) )?\S+ [a-z0-9@.-]+ [A-Za-z0-9+/]+=*( .*)?$/;
/** A public key as a `.pub` file has it, without a host in front. */
const publicKey = /^(ssh|ecdsa|sk)-[a-z0-9@.-]+ AAAA[A-Za-z0-9+/]+=*( |$)/;
/** Where another line begins when the line ends were lost. */
const lostLineEnd = /(?<= AAAA.*)(?<!@[a-z-]+) (?=(?:@[a-z-]+ )?\S+ (?:ssh-[a-z0-9]+|ecdsa-sha2-[a-z0-9]+|sk-[a-z0-9@.-]+) AAAA)/;
/** How a person gets the line. This action never does it, because it could not recognise an impostor. */
const obtainHostKey = (host, port) => `Get it by "ssh-keyscan -p ${port} ${host}" and compare "ssh-keygen -lf" of it with what "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints on the server itself.`;
/**
 * Returns the text of a `known_hosts` file. Repairs blanks, quotes and line ends, and puts the host in front of a plain
 * public key. Throws `invalid-input`.
 */
function readKnownHosts(text, server) {
    const lines = text.split(/\\r\\n|\\n|\r\n|\r|\n/).flatMap((one) => repaired(one, server));
    const keys = lines.filter((one) => one !== '' && !one.startsWith('#'));
    const hint = obtainHostKey(server.host, server.port);
    if (keys.length === 0) {
        const what = text.includes('#') ? 'holds only comments (#)' : 'is empty';
        throw new _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('invalid-input', `The input known-hosts ${what}, and without it nobody can tell whether the server is yours.`, hint);
    }
    const wrong = keys.find((one) => !line.test(one));
    if (wrong !== undefined) {
        throw new _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('invalid-input', `Line ${lines.indexOf(wrong) + 1} of the input known-hosts is ${describe(wrong)}, no line of a known_hosts file (host, type of key, key).`, hint);
    }
    return `${lines.join('\n')}\n`;
}
function repaired(text, { host, port }) {
    const plain = text
        .replace(/[\s\u200b\ufeff]+/g, ' ')
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim();
    if (plain.startsWith('#'))
        return [plain];
    if (publicKey.test(plain))
        return [`${port === 22 ? host : `[${host}]:${port}`} ${plain}`];
    return plain.split(lostLineEnd);
}
function describe(text) {
    if (/PRIVATE KEY/.test(text))
        return 'part of a private key';
    if (/SHA256:|MD5:/.test(text))
        return 'a fingerprint';
    if (/^\S+$/.test(text))
        return 'a single word';
    if (/getaddrinfo|Connection|timed out|No route/i.test(text))
        return 'an error of ssh-keyscan';
    return 'something else';
}


/***/ }),

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ createPrivateFolder),
  _$: () => (/* binding */ keyFile),
  ZC: () => (/* binding */ knownHostsFile),
  removePrivateFolder: () => (/* binding */ removePrivateFolder),
  TE: () => (/* binding */ writeKey)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/deploy/deploy-error.js
var deploy_error = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/deploy/run-tool.js
var run_tool = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/deploy/allow-only-self.js



const timeoutMs = 10_000;
/**
 * Lets nobody but this process's user read a folder and the files that will be created in it, on Windows. The
 * user is given by the SID, because a service's account has no name that `icacls` understands. Rejects with
 * `remote-tool`.
 * https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/icacls
 */
async function allowOnlySelf(folder, systemRoot = process.env.SystemRoot ?? 'C:\\Windows') {
    const run = async (name, parameters) => {
        let output = '';
        const onOutput = (chunk) => {
            output += chunk.toString('latin1');
        };
        const signal = AbortSignal.timeout(timeoutMs);
        const program = (0,external_node_path_.join)(systemRoot, 'System32', `${name}.exe`);
        const exitCode = await (0,run_tool/* runTool */.q)(program, parameters, { folder, signal, onOutput }).catch((cause) => {
            throw notProtected(`${name} could not be run`, cause);
        });
        if (exitCode !== 0)
            throw notProtected(`${name} ended with exit code ${exitCode}`);
        return output;
    };
    // "desktop\person","S-1-5-21-…"
    const [, sid] = /\b(S-1-[\d-]+)"?\s*$/.exec(await run('whoami', ['/user', '/fo', 'csv'])) ?? [];
    if (sid === undefined)
        throw notProtected('whoami named no user');
    await run('icacls', ['.', '/inheritance:r', '/grant:r', `*${sid}:(OI)(CI)F`]);
}
const notProtected = (why, cause) => new deploy_error/* DeployError */.s('remote-tool', `The folder for the key on this runner could not be kept from other users: ${why}.`, "Let RUNNER_TEMP be a folder of the runner's own user, on a drive with NTFS.", { cause });

;// CONCATENATED MODULE: ./lib/deploy/private-folder.js



/** Creates a folder that only this user can enter, for the key and the files of `ssh`; returns its path. */
const createPrivateFolder = (parent) => {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'deploy-'));
    (0,external_node_fs_.chmodSync)(folder, 0o700);
    return folder;
};
/** `ssh` runs in this folder, so these names need no quoting and the path of its socket stays short. */
const keyFile = 'key';
const knownHostsFile = 'known_hosts';
/** Writes the key and known_hosts into the private folder, readable by this user only. */
async function writeKey(folder, { privateKey, knownHosts }) {
    // Windows has no file modes, and its ssh refuses a key that others can read.
    if (process.platform === 'win32')
        await allowOnlySelf(folder);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, keyFile), privateKey, { mode: 0o600, flag: 'wx' });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, knownHostsFile), knownHosts, { mode: 0o600, flag: 'wx' });
}
const removePrivateFolder = (folder) => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });


/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool),
/* harmony export */   u: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



/**
 * How long to wait, in ms, for a tool that has done its work, and for streams that another process may keep open,
 * such as the shared connection in the background.
 */
const graceMs = 500;
/**
 * Runs a local program by its absolute path, without a shell and a log. Returns its exit code, `null` when a signal
 * ended it.
 */
async function runTool(program, parameters, { folder, input, signal, done, onOutput, onErrorOutput }) {
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        cwd: folder,
        env: toolEnvironment(process.env),
        stdio: ['pipe', onOutput ? 'pipe' : 'ignore', onErrorOutput ? 'pipe' : 'ignore'],
        windowsHide: true,
    });
    const end = () => child.kill();
    const endSoon = () => setTimeout(end, graceMs).unref();
    signal.addEventListener('abort', end, { once: true });
    done?.addEventListener('abort', endSoon, { once: true });
    const closed = new Promise((resolve) => child.once('close', resolve));
    // A tool that exits before it has read its input breaks the pipe; its exit code says why.
    child.stdin?.on('error', () => { });
    if (onOutput)
        child.stdout?.on('data', onOutput);
    if (onErrorOutput)
        child.stderr?.on('data', onErrorOutput);
    try {
        child.stdin?.end(input);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit');
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(graceMs)]);
        return child.exitCode;
    }
    finally {
        signal.removeEventListener('abort', end);
        done?.removeEventListener('abort', endSoon);
        for (const stream of child.stdio)
            stream?.destroy();
        signal.throwIfAborted();
    }
}
/**
 * Leaves out the inputs, among them the key, and any agent. RUNNER_TRACKING_ID lets the runner end processes
 * that are left over.
 */
function toolEnvironment(all) {
    const names = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'RUNNER_TRACKING_ID'];
    const windows = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'USERPROFILE', 'ProgramData', 'TEMP'];
    return Object.fromEntries([...names, ...windows].flatMap((name) => {
        const value = all[name];
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** What Node starts without a shell; `.bat` and `.cmd` need one. */
const startable = ['.com', '.exe'];
/**
 * Returns the path of a program, out of the absolute folders of PATH alone; `null` if it is in none of them.
 * Windows looks in the current folder first, and a PATH may name it, too: a repository that holds a `git.exe`
 * would run it beside the tokens.
 * https://learn.microsoft.com/en-us/windows/win32/procthread/creating-processes
 */
function findProgram(name, environment = process.env, platform = process.platform) {
    const { delimiter, isAbsolute } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const read = (key) => readVariable(environment, key, platform);
    const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
    const candidates = (read('PATH') ?? '')
        .split(delimiter)
        // In Windows' PATH a folder may be quoted.
        .map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
        .filter((folder) => isAbsolute(folder))
        .flatMap((folder) => extensions.map((extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension}`)));
    return candidates.find((file) => isProgram(file, platform)) ?? null;
}
/** The names of Windows' variables are the same in any case, such as `Path`. */
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
        // The links of Windows' store cannot be followed, only started.
        if (platform === 'win32')
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
