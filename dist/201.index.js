export const id = 201;
export const ids = [201];
export const modules = {

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
/** Runs a local program, without a shell and a log. Returns its exit code, `null` when a signal ended it. */
async function runTool(name, parameters, { folder, input, signal, done, onOutput, onErrorOutput }) {
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(name, parameters, {
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
