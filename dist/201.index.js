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
