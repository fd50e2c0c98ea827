export const id = 7150;
export const ids = [7150];
export const modules = {

  7150:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    cleanUp: () => (  cleanUp)
  });
  var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4888);
  var _private_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5275);

async function cleanUp(folder) {
	await (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .closeConnection */ .B)(folder);
	(0,_private_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .removePrivateFolder */ .Yv)(folder);
}

  }),

  4888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  B: () => (  closeConnection),
  t: () => (  createConnection)
});
var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var find_program = __webpack_require__(8373);
var find_ssh = __webpack_require__(9083);
var private_folder = __webpack_require__(5275);
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/deploy/remote-script.js

function toSession({ text, parameters = [], input }) {
	const token = (0,external_node_crypto_.randomUUID)();
	const script = [
		'{',
		`token=${token}`,
		prelude,
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
const scriptName = 'stats-deploy';
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
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const longestLine = 65_536;
function createAnswerReader(token, { onLine = () => { }, onEnd = () => { } } = {}) {
	const decoder = new external_node_string_decoder_.StringDecoder('utf8');
	const said = new Map();
	let failure = null;
	let rest = '';
	const read = (line) => {
		const at = line.indexOf(`${token} `);
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
var run_tool = __webpack_require__(4505);
var deploy_error = __webpack_require__(5047);
;// CONCATENATED MODULE: ./lib/deploy/session-failure.js

const causes = [
	[
		/sftp connections only|only sftp|sftp only/i,
		'allows only SFTP for it',
		'Deploy needs to run commands: use a user without "ForceCommand internal-sftp" in sshd_config.',
	],
	[
		/account is (currently )?not available|no ?login/i,
		'runs no commands for it, because it has no login shell',
		'Set one on the server, for example by "sudo usermod -s /bin/sh USER".',
	],
	[
		/password (change required|has expired|is expired)|change your password|account has expired/i,
		'requires a password change or account renewal first',
		'Sign in there once by hand, or turn off the expiry: "sudo chage -M -1 -E -1 USER".',
	],
	[
		/not a (terminal|tty)|must be run from a terminal/i,
		'starts a program that needs a terminal',
		'A login file (.bashrc, .profile, config.fish) starts it, perhaps by exec: restrict that to sessions with a terminal, for example with "[ -t 0 ] &&".',
	],
	[
		/restricted/i,
		'gives it a restricted shell, which cannot run commands by their path',
		'Give it a login shell that is not restricted, such as /bin/sh.',
	],
	[
		/git-shell|What do you think I am|rrsync|rsync|borg|gitolite|SSH_ORIGINAL_COMMAND|not allowed|forced/i,
		'runs a forced command instead of the one that is sent',
		'Remove command="\u2026" from the key in authorized_keys or ForceCommand from sshd_config, or give deploy a separate key.',
	],
	[
		/\b(dd|exec)\b.*(not found|No such file)/i,
		'lacks a program that deploy needs',
		'Deploy needs sh, dd, cat, head, mktemp and wc on the PATH of SSH sessions.',
	],
];
const explainOtherShell = ({ host, user, }) => new deploy_error .s('remote-tool', `The server at ${host} lets the user ${user} in, but a login file starts another shell, which ignores the command that is sent.`, 'Remove the exec from the login file there (.bashrc, .profile, .zshenv, .cshrc, config.fish), or restrict it to sessions with a terminal, for example with "[ -t 0 ] &&".');
function explainSession({ exitCode, said, host, user }) {
	const [, what, hint] = causes.find(([pattern]) => pattern.test(said)) ?? [
		null,
		`ends its session before a command runs, with exit code ${exitCode}`,
		'Check in this order: an exit or exec for sessions without a terminal in a login file (.bashrc, .profile, .zshenv, .cshrc, config.fish); a forced command (command="\u2026" in authorized_keys, ForceCommand in sshd_config); a user without a login shell.',
	];
	return new deploy_error .s('remote-tool', `The server at ${host} lets the user ${user} in, but ${what}.`, hint.replace('USER', user));
}
var known_hosts = __webpack_require__(6894);
;// CONCATENATED MODULE: ./lib/deploy/ssh-failure.js

const says = (log, pattern) => new RegExp(`^(${pattern})`, 'm').test(log);
function explainSshFailure(log, { host, port, user }) {
	if (says(log, '@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED|@ +WARNING: REVOKED HOST KEY')) {
		return new deploy_error .s('host-key', `The server at ${host}, port ${port} presented a key that does not match the input known-hosts. Nothing was sent to it.`, `Either somebody intercepts the connection, or the server was reinstalled: in that case, replace the line. ${(0,known_hosts .p)(host, port)}`);
	}
	if (says(log, 'No .* host key is known for|Host key verification failed')) {
		return new deploy_error .s('host-key', `The input known-hosts has no line for ${host}, port ${port}, or none that matches this server's keys. Nothing was sent to it.`, `A line for a port other than 22 begins with [${host}]:${port}. ${(0,known_hosts .p)(host, port)}`);
	}
	if (says(log, 'Unable to negotiate with .*host key type')) {
		return new deploy_error .s('host-key', `The server at ${host}, port ${port} has no key of the type that the input known-hosts lists for it.`, (0,known_hosts .p)(host, port));
	}
	if (says(log, 'Load key .*(error in libcrypto|invalid format|incorrect passphrase)')) {
		return new deploy_error .s('authentication', 'ssh cannot read the key of the input ssh-key.', 'Store the file again, complete and unchanged: one damaged character is enough to break it.');
	}
	if (says(log, '@ +WARNING: UNPROTECTED PRIVATE KEY FILE|Load key .*bad permissions')) {
		return new deploy_error .s('authentication', 'ssh refuses the key of the input ssh-key, because other users of this runner can read its file.', "The key is written below RUNNER_TEMP: this must be a folder of the runner's own user, on a drive with file permissions (on Windows NTFS, not FAT or a share).");
	}
	if (says(log, '.*Permission denied \\(|.*Too many authentication failures')) {
		return explainRefusal(log, { host, user });
	}
	if (says(log, '.*(request failed on channel|open failed: )')) {
		return new deploy_error .s('remote-tool', `The server at ${host} lets the user ${user} in, but opens no session for commands.`, 'Check MaxSessions, PermitTTY and ForceCommand in its sshd_config; an appliance or jump host may not allow sessions at all.');
	}
	if (says(log, 'ssh: Could not resolve hostname')) {
		return unreachable(`The name ${host} cannot be resolved`, 'Check the spelling of the input host.', says(log, '.*Temporary failure in name resolution'));
	}
	if (says(log, 'Unable to negotiate with')) {
		return unreachable(`The server at ${host} supports no encryption method that the ssh of this runner accepts`, 'Update its OpenSSH.', false);
	}
	return unreachable(`${reason(log)} ${host}, port ${port}`, 'Check that the server runs, that its firewall lets this runner in, and the inputs host and port.', true);
}
function explainRefusal(log, { host, user }) {
	if (says(log, 'Authenticated using "publickey" with partial success')) {
		return new deploy_error .s('authentication', `The server at ${host} accepts the key of ${user}, but also requires a second factor, which a workflow cannot enter.`, `Exempt this user in its sshd_config: "Match User ${user}", and below it "AuthenticationMethods publickey".`);
	}
	if (says(log, '.*Permission denied \\((?!.*publickey)')) {
		return new deploy_error .s('authentication', `The server at ${host} does not accept keys, at least not for ${user}.`, 'Check PubkeyAuthentication and AuthenticationMethods in its sshd_config.');
	}
	return new deploy_error .s('authentication', `The server at ${host} does not let ${user} in with this key.`, `Check in this order: the public half of the input ssh-key is in ~${user}/.ssh/authorized_keys on the server; no other user may write that file, its folder or the home folder; the user ${user} exists, and AllowUsers, AllowGroups or PermitRootLogin in sshd_config do not exclude it. The server's log has the reason ("journalctl -u ssh").`);
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
const unreachable = (what, hint, isTransient) => new deploy_error .s('unreachable', `${what}.`, hint, { isTransient });

;// CONCATENATED MODULE: ./lib/deploy/connection.js

const controlFile = 'control';
const mostSaid = 4_096;
const canShare = process.platform !== 'win32';
function createConnection(target, { folder, signal }) {
	const ssh = async (parameters, options = {}) => {
		const logFile = `log-${(0,external_node_crypto_.randomUUID)()}`;
		const exitCode = await (0,run_tool .q)((0,find_ssh .A)(), [...optionsOf(target, logFile), ...parameters], {
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
			await closeConnection(folder);
			if (exitCode === 255 || exitCode === null)
				throw explainSshFailure(log, target);
			throw explainSession({ exitCode, said, host: target.host, user: target.user });
		},
	};
}
async function closeConnection(folder) {
	if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, controlFile)))
		return;
	const parameters = ['-F', 'none', '-o', `ControlPath=${controlFile}`, '-O', 'exit', '--', 'any'];
	const ssh = (0,find_program .K)('ssh');
	const signal = AbortSignal.timeout(3_000);
	if (ssh !== null)
		await (0,run_tool .q)(ssh, parameters, { folder, signal }).catch(() => { });
	(0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, controlFile), { force: true });
}
const optionsOf = ({ port, user }, logFile) => [
	...['-F', 'none', '-E', logFile, '-T', '-a', '-x', '-p', String(port), '-l', user, '-i', private_folder ._$],
	...Object.entries({
		BatchMode: 'yes',
		StrictHostKeyChecking: 'yes',
		UserKnownHostsFile: private_folder .ZC,
		GlobalKnownHostsFile: private_folder .ZC,
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
		LogLevel: 'VERBOSE',
		...(canShare ? { ControlMaster: 'no', ControlPath: controlFile } : {}),
	}).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
];
function readLog(file) {
	try {
		return (0,external_node_fs_.readFileSync)(file, 'utf8');
	}
	catch {
		return '';
	}
	finally {
		(0,external_node_fs_.rmSync)(file, { force: true });
	}
}

  }),

  5047:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  DeployError)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

class DeployError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExplainedError */ .hM {
	name = 'DeployError';
	isTransient;
	constructor(code, message, hint, { isTransient = false, cause } = {}) {
		super(code, message, hint, { cause });
		this.isTransient = isTransient;
	}
}

  }),

  9083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  findSsh),
	g: () => (  noSsh)
  });
  var _files_find_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8373);
  var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);

function findSsh() {
	const ssh = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)('ssh');
	if (ssh === null)
		throw noSsh();
	return ssh;
}
const noSsh = (cause) => new _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('remote-tool', 'No ssh was found on this runner.', 'Install the OpenSSH client in a step before this one: openssh-client (Debian, Ubuntu, Alpine), openssh-clients (Fedora, Red Hat), or on Windows "Add-WindowsCapability -Online -Name OpenSSH.Client~~~~0.0.1.0".', { cause });

  }),

  6894:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  readKnownHosts),
	p: () => (  obtainHostKey)
  });
  var _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);

const line = /^(@(cert-authority|revoked) )?\S+ [a-z0-9@.-]+ [A-Za-z0-9+/]+=*( .*)?$/;
const publicKey = /^(ssh|ecdsa|sk)-[a-z0-9@.-]+ AAAA[A-Za-z0-9+/]+=*( |$)/;
const lostLineEnd = /(?<= AAAA.*)(?<!@[a-z-]+) (?=(?:@[a-z-]+ )?\S+ (?:ssh-[a-z0-9]+|ecdsa-sha2-[a-z0-9]+|sk-[a-z0-9@.-]+) AAAA)/;
const obtainHostKey = (host, port) => `Get it with "ssh-keyscan -p ${port} ${host}" and compare "ssh-keygen -lf" of it with what "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints on the server itself.`;
function readKnownHosts(text, server) {
	const lines = text.split(/\\r\\n|\\n|\r\n|\r|\n/).flatMap((one) => repaired(one, server));
	const keys = lines.filter((one) => one !== '' && !one.startsWith('#'));
	const hint = obtainHostKey(server.host, server.port);
	if (keys.length === 0) {
		const what = text.includes('#') ? 'holds only comments (#)' : 'is empty';
		throw new _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('invalid-input', `The input known-hosts ${what}, and without it the server's identity cannot be verified.`, hint);
	}
	const wrong = keys.find((one) => !line.test(one));
	if (wrong !== undefined) {
		throw new _deploy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('invalid-input', `Line ${lines.indexOf(wrong) + 1} of the input known-hosts is ${describe(wrong)}, not a line of a known_hosts file (host, key type, key).`, hint);
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

  }),

  5275:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (  createPrivateFolder),
  _$: () => (  keyFile),
  ZC: () => (  knownHostsFile),
  Yv: () => (  removePrivateFolder),
  TE: () => (  writeKey)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var deploy_error = __webpack_require__(5047);
var run_tool = __webpack_require__(4505);
;// CONCATENATED MODULE: ./lib/deploy/allow-only-self.js

const timeoutMs = 10_000;
async function allowOnlySelf(folder, systemRoot = process.env.SystemRoot ?? 'C:\\Windows') {
	const run = async (name, parameters) => {
		let output = '';
		const onOutput = (chunk) => {
			output += chunk.toString('latin1');
		};
		const signal = AbortSignal.timeout(timeoutMs);
		const program = (0,external_node_path_.join)(systemRoot, 'System32', `${name}.exe`);
		const exitCode = await (0,run_tool .q)(program, parameters, { folder, signal, onOutput }).catch((cause) => {
			throw notProtected(`${name} could not be run`, cause);
		});
		if (exitCode !== 0)
			throw notProtected(`${name} ended with exit code ${exitCode}`);
		return output;
	};
	const [, sid] = /\b(S-1-[\d-]+)"?\s*$/.exec(await run('whoami', ['/user', '/fo', 'csv'])) ?? [];
	if (sid === undefined)
		throw notProtected('whoami named no user');
	await run('icacls', ['.', '/inheritance:r', '/grant:r', `*${sid}:(OI)(CI)F`]);
}
const notProtected = (why, cause) => new deploy_error .s('remote-tool', `The folder for the key on this runner could not be protected from other users: ${why}.`, "Set RUNNER_TEMP to a folder of the runner's own user, on an NTFS drive.", { cause });

;// CONCATENATED MODULE: ./lib/deploy/private-folder.js

const createPrivateFolder = (parent) => {
	const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'deploy-'));
	(0,external_node_fs_.chmodSync)(folder, 0o700);
	return folder;
};
const keyFile = 'key';
const knownHostsFile = 'known_hosts';
async function writeKey(folder, { privateKey, knownHosts }) {
	if (process.platform === 'win32')
		await allowOnlySelf(folder);
	(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, keyFile), privateKey, { mode: 0o600, flag: 'wx' });
	(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, knownHostsFile), knownHosts, { mode: 0o600, flag: 'wx' });
}
const removePrivateFolder = (folder) => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });

  }),

  4505:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  runTool),
	u: () => (  toolEnvironment)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);

const graceMs = 500;
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
function toolEnvironment(all) {
	const names = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'RUNNER_TRACKING_ID'];
	const windows = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'USERPROFILE', 'ProgramData', 'TEMP'];
	return Object.fromEntries([...names, ...windows].flatMap((name) => {
		const value = all[name];
		return value === undefined ? [] : [[name, value]];
	}));
}

  })

};
