export const id = 5275;
export const ids = [5275];
export const modules = {

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

  5275:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (  createPrivateFolder),
  _$: () => (  keyFile),
  ZC: () => (  knownHostsFile),
  removePrivateFolder: () => (  removePrivateFolder),
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
