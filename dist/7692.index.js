export const id = 7692;
export const ids = [7692];
export const modules = {

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulate: () => (/* binding */ emulate)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3098);
/* harmony import */ var _emulators_github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4443);
/* harmony import */ var _emulators_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4627);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2685);
/* harmony import */ var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6251);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4112);
/* harmony import */ var _emulated_secret_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3007);
/* harmony import */ var _shell_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5190);










const repositoryName = 'octo/link-in-bio';
/**
 * Runs the emulators of all platforms and of GitHub on loopback until one of `endSignals`, on consecutive ports
 * from `port` (0: any free ones). Each platform has a person who has just signed in, and the repository holds
 * the secret. Standard output gets the lines for a shell that let this program use them. The credentials go into
 * the new file `envFile`, or without one into the lines. Rejects with `invalid-input` when a port is taken or
 * the file cannot be created.
 */
async function emulate({ port, shell, envFile }) {
    const stopped = Promise.race(_pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .endSignals */ .B.map((name) => (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, name)));
    const services = await startAll(port);
    const { github } = services;
    try {
        const [owner = '', name = ''] = repositoryName.split('/');
        const repository = github.addRepository({ owner, name });
        // A classic token, because a fine-grained one cannot read annotations.
        const token = github.addToken({ kind: 'classic', permissions: { secrets: 'write' } });
        const runId = addRuns(github, repository);
        const signedIn = [...services.platforms.values()].flatMap((one) => [...one.addPerson()]);
        const text = `${signedIn.map(([key, value]) => `${key}=${value}`).join('\n')}\n`;
        // Before the file is written, because a file that is older than the secret counts as a stale copy.
        github.setSecret(repository, _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H, text);
        if (envFile !== undefined)
            writeNew(envFile, text);
        const addresses = [...services.platforms].flatMap(([{ api, signIn }, { url }]) => [api, ...(signIn ? [signIn.address] : [])].map(({ variable }) => [variable, url]));
        const variables = [
            ...addresses,
            ['GITHUB_API_URL', github.url],
            ['GITHUB_SERVER_URL', github.web.url],
            ['GITHUB_REPOSITORY', repositoryName],
            ['GITHUB_REPOSITORY_ID', String(repository.id)],
            ['GITHUB_RUN_ID', String(runId)],
            ['GITHUB_RUN_ATTEMPT', '1'],
            ['RUNNER_NAME', 'GitHub Actions 1'],
            ['GITHUB_TOKEN', token],
            [_emulated_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .emulatedSecret */ .a, `${github.web.url}/emulated/${repositoryName}/${_platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H}`],
            ...(envFile === undefined ? signedIn : []),
        ];
        // In one write, because a script may start as soon as it has read the first line.
        const lines = variables.map(([key = '', value = '']) => `${(0,_shell_line_js__WEBPACK_IMPORTED_MODULE_9__/* .toShellLine */ .A)(shell, key, value)}\n`);
        process.stdout.write(lines.join(''));
        process.stderr.write(`\nGive these lines to a shell, and run this program there. ${repositoryName} has the secret ${_platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H}${envFile === undefined ? '' : `, and ${envFile} holds the same text`}; curl -s "$${_emulated_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .emulatedSecret */ .a}" prints what it holds now.\nsetup leaves the tokens among them aside, so that it signs in. run ends at once: no step is carried out here.\nCtrl-C ends the emulators.\n`);
        await stopped;
    }
    finally {
        await Promise.all([github, ...services.platforms.values()].map((one) => one.close()));
    }
}
/**
 * Adds a run that is under way, for the action's own questions, and lets the usual workflow, and those of the current
 * folder, be started. Returns the id of the run.
 */
function addRuns(github, repository) {
    const id = 1_000_001;
    // A second later: in the second of the secret's write, the run could have been queued before it.
    github.addRun(repository, { id, createdAt: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now() + 1_000 });
    const folder = '.github/workflows';
    github.addWorkflow(repository, `${folder}/social-stats.yml`, 'on:\n  workflow_dispatch:\n');
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder) : [])
        if (/\.ya?ml$/.test(name))
            github.addWorkflow(repository, `${folder}/${name}`, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`${folder}/${name}`, 'utf8'));
    github.onDispatch = (_, { runId, workflow }) => {
        const message = 'The emulator ends each run at once; no step was carried out.';
        github.addRun(repository, {
            id: runId,
            createdAt: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now(),
            event: 'workflow_dispatch',
            workflowId: workflow.id,
            status: 'completed',
            conclusion: 'success',
            jobs: [
                { status: 'completed', conclusion: 'success', annotations: [{ level: 'notice', message }] },
            ],
        });
    };
    return id;
}
async function startAll(port) {
    const started = new Map();
    let next = port;
    const at = async (start) => {
        const own = next;
        if (next > 0)
            next += 1;
        return start({ clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml, port: own }).catch((error) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCode */ .xU)(error) === null ? error : portTaken(own, error);
        });
    };
    try {
        for (const platform of _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .platforms */ .B)
            started.set(platform, await at(await (0,_emulators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .loadEmulator */ .A)(platform.id)));
        return { platforms: started, github: await at(_emulators_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .startGitHub */ .y) };
    }
    catch (error) {
        await Promise.all([...started.values()].map((one) => one.close()));
        throw error;
    }
}
/** Never replaces an existing file, which may hold the tokens of a real sign-in. */
function writeNew(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text, { flag: 'wx', mode: 0o600 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StatsError */ .GD('invalid-input', `${file} was not written, because it is there already or its folder cannot be written.`, 'Name a file that is not there yet; real credentials are never overwritten.', { cause });
    }
}
const portTaken = (port, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StatsError */ .GD('invalid-input', `The port ${port} cannot be opened: another program has it, or it needs rights.`, 'Choose another first port by --port, or 0 for any that are free.', { cause });


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ emulatedSecret)
/* harmony export */ });
/**
 * The variable by which `emulate` names the address that prints the secret as it is now. Where it is set, the tokens in
 * the environment are those of an emulated person.
 */
const emulatedSecret = 'EMULATED_SECRET_URL';


/***/ })

};
