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



/** A folder that only this user can enter, for the key and what `ssh` keeps beside it. */
const createPrivateFolder = (parent) => {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'deploy-'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o700);
    return folder;
};
/** `ssh` runs in this folder and knows its files by these names: no path to quote, and a short one for the socket. */
const keyFile = 'key';
const knownHostsFile = 'known_hosts';
async function writeKey(folder, { privateKey, knownHosts }) {
    // Windows has no modes, and its ssh takes no key that others may read: what is made here is the user's alone.
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



/** Runs a program of this machine without a shell and without a word in the log; returns its exit code, `null` for a signal. */
async function runTool(name, parameters, { folder, input, signal, onOutput }) {
    signal.throwIfAborted();
    // The toolkit keeps the process to itself. It must be ended when time runs out, and a program that is
    // gone before it has read all must not end this one by an unhandled EPIPE.
    let child;
    const end = () => child?.kill();
    const onStart = (message) => {
        if (child || typeof message !== 'object' || message === null || !('process' in message))
            return;
        if (!(message.process instanceof node_child_process__WEBPACK_IMPORTED_MODULE_0__.ChildProcess))
            return;
        const started = message.process;
        child = started;
        // It has no streams yet.
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
            // Whoever is left holding its streams, such as a connection in the background, is not waited for.
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
/** Without the inputs, the key among them, and without an agent. By its tracking id the runner ends what is left over. */
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
