export const id = 3199;
export const ids = [3199];
export const modules = {

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


/***/ })

};
