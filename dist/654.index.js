export const id = 654;
export const ids = [654];
export const modules = {

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Fails the step with one annotation: what happened, what to do. */
function fail(error, title) {
    process.exitCode = 1;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${error.message} ${error.hint}`, { title: title ?? error.code });
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error.stack ?? '');
        return;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`Something went wrong that this action does not know (${error instanceof Error ? error.name : typeof error}). Run the job again with debug logging, and report what it says.`);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/locale/locale.js
/** The languages of summary, cards and charts. */
const locales = ['en', 'de'];

;// CONCATENATED MODULE: ./lib/action/inputs.js




/** Every input, checked at once. Defaults stand in `action.yml` alone. Throws `invalid-input`. */
function readInputs(platforms) {
    return {
        // To the letter: the text goes back into the secret.
        envText: (0,core/* getInput */.V4)('env-social', { trimWhitespace: false }),
        secretsToken: (0,core/* getInput */.V4)('secrets-token'),
        secretName: readSecretName(),
        environment: readEnvironment(),
        platforms: readPlatforms(platforms),
        videoCount: readVideoCount(),
        refresh: readChoice('refresh', ['auto', 'always', 'never']),
        database: (0,external_node_path_.resolve)(readText('database')),
        historyArtifact: readArtifactName(),
        outputDirectory: (0,external_node_path_.resolve)(readText('output-directory')),
        locale: readChoice('locale', locales),
        githubToken: (0,core/* getInput */.V4)('github-token'),
        failOn: readChoice('fail-on', ['any', 'all', 'never']),
        dryRun: readBoolean('dry-run'),
    };
}
function readText(name) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === '')
        throw invalid(name, 'is empty', 'Give it a value, or leave the input out.');
    // It stands in the log, where a line of its own could be a workflow command.
    if (/\p{Cc}|[\u2028\u2029]/u.test(value))
        throw invalid(name, 'holds a line end or another control character', 'Write it on one line.');
    return value;
}
/** GitHub's rules for names of secrets, and its upper case. */
function readSecretName() {
    const name = readText('secret-name').toUpperCase();
    if (/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name))
        return name;
    throw invalid('secret-name', 'is not a name that GitHub accepts for a secret', 'Use letters, digits and _ only, no digit first, and not GITHUB_ at the beginning.');
}
/** GitHub's rule for names of environments is their length; a control character would be none of a name. */
function readEnvironment() {
    const name = (0,core/* getInput */.V4)('secret-environment');
    if (name === '')
        return null;
    if (name.length <= 255 && !/\p{Cc}|[\u2028\u2029]/u.test(name))
        return name;
    throw invalid('secret-environment', 'is no name of an environment', 'Write the name as it stands in the settings of the repository, on one line.');
}
function readPlatforms(platforms) {
    const known = platforms.map(({ id }) => id);
    const names = (0,core/* getInput */.V4)('platforms')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    if (names.every((name) => known.includes(name)))
        return names;
    throw invalid('platforms', 'names an unknown platform', `Use a comma list out of: ${known.join(', ')}.`);
}
/** The characters that actions/upload-artifact refuses in a name. */
function readArtifactName() {
    const name = (0,core/* getInput */.V4)('history-artifact');
    if (!/["\\/:<>|*?]|\p{Cc}|[\u2028\u2029]/u.test(name))
        return name;
    throw invalid('history-artifact', 'is no name of an artifact', 'Write it as the step actions/upload-artifact has it, such as social-stats.');
}
function readVideoCount() {
    const text = (0,core/* getInput */.V4)('video-count');
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count >= 1 && count <= 100)
        return count;
    throw invalid('video-count', 'is not a whole number from 1 to 100', 'Use one, such as 10.');
}
function readChoice(name, choices) {
    const text = (0,core/* getInput */.V4)(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw invalid(name, 'has an unknown value', `Use one of: ${choices.join(', ')}.`);
}
/** The spellings of the YAML 1.2 core schema, as `@actions/core` reads them. */
function readBoolean(name) {
    const text = (0,core/* getInput */.V4)(name);
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw invalid(name, 'is neither true nor false', 'Use true or false.');
}
const invalid = (name, what, hint) => new errors/* StatsError */.G('invalid-input', `The input ${name} ${what}.`, hint);


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/** The step's log: collapsible groups, annotations, and masks that the runner learns before any value shows. */
function createLog() {
    let open = false;
    const end = () => {
        if (open)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        open = false;
    };
    return {
        group(title) {
            end();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
            open = true;
        },
        info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
        notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message),
        warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
        end,
    };
}


/***/ }),

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/addresses.js
var addresses = __webpack_require__(8491);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/collect.js + 9 modules
var collect = __webpack_require__(134);
// EXTERNAL MODULE: ./lib/credentials/journal.js
var journal = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/http.js
var lib_http = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/platforms/index.js + 25 modules
var platforms = __webpack_require__(9175);
;// CONCATENATED MODULE: ./lib/action/cancel.js

/** The runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that, 10 s in all. */
const patienceMs = 9_000;
/**
 * Aborts when the runner cancels the job. A write that is under way is finished first, for at most 9 s;
 * what is then still unsaved is the journal's, and `post` saves it.
 */
function cancelOnSignals() {
    const cancel = new AbortController();
    const onSignal = () => {
        if (cancel.signal.aborted)
            return;
        cancel.abort();
        (0,core/* info */.pq)('Cancelled: no new token request leaves; what is under way is finished.');
        setTimeout(() => process.exit(1), patienceMs).unref();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return cancel.signal;
}

// EXTERNAL MODULE: ./lib/action/fail.js
var fail = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(223);
// EXTERNAL MODULE: ./lib/action/log.js
var action_log = __webpack_require__(2988);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/github.js
var github = __webpack_require__(1564);
// EXTERNAL MODULE: ./lib/to-iso-seconds.js
var to_iso_seconds = __webpack_require__(6770);
// EXTERNAL MODULE: ./lib/action/read-repository.js
var read_repository = __webpack_require__(8829);
;// CONCATENATED MODULE: ./lib/action/restore.js





/** Brings the database of an earlier run, where the inputs name an artifact and the file is not there. */
async function restore({ historyArtifact: name, database: file, githubToken, dryRun }, { http, log }) {
    if (name === '' || (0,external_node_fs_.existsSync)(file))
        return;
    if (dryRun) {
        log.info(`A dry run: the artifact ${name} is not fetched, and numbers are new.`);
        return;
    }
    const { restoreHistory } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 8838));
    const restored = await restoreHistory({
        github: (0,github/* connectGitHub */.U)({
            token: githubToken,
            tokenName: 'the token in github-token',
            apiUrl: (0,addresses/* readGitHubAddress */.yj)(process.env),
            http,
        }),
        http,
        repository: (0,read_repository/* readRepository */.N)(process.env),
        name,
        file,
    });
    if (restored.outcome === 'restored') {
        const { runId, createdAt } = restored;
        log.info(`The database is that of run ${runId}, of ${(0,to_iso_seconds/* toIsoSeconds */.g)(createdAt)}.`);
        return;
    }
    const { outcome } = restored;
    if (outcome === 'none-yet')
        log.info(`There is no artifact ${name} yet: the history begins.`);
    else
        log.notice(`None of the artifacts ${name} can be used (${restored.expired} expired, ${restored.foreign} not of a run of the default branch): the history begins anew.`);
}

// EXTERNAL MODULE: ./lib/action/secret-store.js
var secret_store = __webpack_require__(5572);
;// CONCATENATED MODULE: ./lib/action/main.js
















/** The step itself. */
async function main() {
    const environment = process.env;
    const signal = cancelOnSignals();
    const log = (0,action_log/* createLog */.h)();
    try {
        const inputs = (0,action_inputs/* readInputs */.K)(platforms/* platforms */.B);
        if (inputs.secretsToken)
            log.mask(inputs.secretsToken);
        const http = (0,lib_http/* createHttp */.V0)({ clock: clock/* systemClock */.m, debug: log.debug });
        const collected = await (0,collect/* collect */.F)(inputs, {
            platforms: platforms/* platforms */.B,
            http,
            download: http,
            prepareDatabase: () => {
                // In the time in which the network is waited for.
                void loadReport();
                return restore(inputs, { http, log });
            },
            clock: clock/* systemClock */.m,
            log,
            store: (0,secret_store/* createSecretStore */.o)(inputs, environment, { http, clock: clock/* systemClock */.m, log }, { comparesRun: true }),
            openJournal: async () => {
                const file = (0,journal/* journalFile */.i7)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
                // From here on `post` knows where to look, whatever happens to this process.
                core/* saveState */.LZ('journal', file);
                return (0,journal/* createJournal */.s9)(file, inputs.envText, await (0,sodium/* loadSodium */.O)());
            },
            apiUrlOf: ({ api }) => (0,addresses/* readAddress */.zq)(environment, api),
            signal,
        });
        log.end();
        const { report } = await loadReport();
        await report(collected, inputs);
        if (signal.aborted)
            (0,fail/* fail */.f)(cancelled());
    }
    catch (error) {
        log.end();
        (0,fail/* fail */.f)(error);
    }
}
const loadReport = () => Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 3391));
const cancelled = () => new errors/* StatsError */.G('unavailable', 'The run was cancelled.', 'Run it again for the numbers.');


/***/ }),

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   n: () => (/* binding */ readVariable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The repository whose workflow this is, as the runner names it. */
function readRepository(environment) {
    const fullName = readVariable(environment, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/);
    const [owner = '', name = ''] = fullName.split('/');
    return { owner, name, id: readVariable(environment, 'GITHUB_REPOSITORY_ID', /^\d+$/) };
}
/** A variable that the runner sets; throws `invalid-input` for one that has not this shape. */
function readVariable(environment, name, shape) {
    const value = environment[name] ?? '';
    if (shape.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The environment variable ${name} is missing or not as the runner sets it.`, 'Run this as a step of a workflow; on a machine of your own use the command line.');
}


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createSecretStore)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);
/* harmony import */ var _credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2579);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _read_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8829);





const tokenName = 'the token in secrets-token';
/** The secret that the inputs name, in the repository of this run; `comparesRun`: refuses a stale copy. */
function createSecretStore(inputs, environment, { http, clock, log, signal }, { comparesRun }) {
    const refusal = refuseToken(inputs);
    if (refusal !== null)
        return { open: () => Promise.reject(refusal) };
    const apiUrl = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitHubAddress */ .yj)(environment);
    const repository = (0,_read_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .N)(environment);
    const connect = (token, tokenName) => (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectGitHub */ .U)({ token, tokenName, apiUrl, http });
    return (0,_credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubSecret */ .q)({
        github: connect(inputs.secretsToken, tokenName),
        tokenName,
        copy: comparesRun
            ? {
                id: Number((0,_read_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readVariable */ .n)(environment, 'GITHUB_RUN_ID', /^\d+$/)),
                attempt: Number((0,_read_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readVariable */ .n)(environment, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d*$/)),
                runnerName: environment.RUNNER_NAME ?? '',
                github: connect(inputs.githubToken, 'the token in github-token'),
            }
            : null,
        repository,
        environment: inputs.environment,
        secretName: inputs.secretName,
        clock,
        warn: log.warning,
        ...(signal ? { signal } : {}),
    });
}
function refuseToken({ secretsToken, githubToken, environment }) {
    const [permission, input] = environment === null
        ? ['Secrets', 'permission-secrets']
        : ['Environments', 'permission-environments'];
    const make = `Pass a GitHub App token (actions/create-github-app-token with ${input}: write) or a fine-grained token with the repository permission "${permission}: Read and write".`;
    if (secretsToken === '') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .G('secret-not-writable', 'A token is due, and without the input secrets-token the renewed one could not be saved.', make);
    }
    if (secretsToken === githubToken) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .G('secret-not-writable', 'The input secrets-token is github.token, which can never write secrets, whatever its permissions.', make);
    }
    return null;
}


/***/ }),

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   i7: () => (/* binding */ journalFile),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/**
 * The file that outlives a killed process: libsodium's secretbox (XSalsa20-Poly1305) under the BLAKE2b
 * hash of the `env-social` text, which `post` is given again, so that nothing readable lies on disk.
 * Written synchronously, temporary file, fsync, rename: no signal handler runs in between.
 */
function createJournal(file, envText, sodium) {
    const key = deriveKey(envText, sodium);
    // Under the other name: an empty journal would look like a damaged one to `post`.
    assertWritable(`${file}.tmp`);
    return {
        write(entry) {
            const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
            const box = sodium.crypto_secretbox_easy(sodium.from_string(JSON.stringify(entry)), nonce, key);
            const temporary = `${file}.tmp`;
            const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'w', 0o600);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, Buffer.concat([nonce, box]));
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
        },
        clear() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        },
    };
}
/** Found out before a token is spent, and not when its successor is to be written down. */
function assertWritable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w', 0o600));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StatsError */ .G('invalid-input', `No file can be written in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)}, where the journal of renewed tokens belongs.`, 'Let RUNNER_TEMP name a folder that can be written, and look whether the disk is full.', { cause });
    }
}
/** A name of its own for each run, for runners that keep their folders. */
const journalFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `social-stats-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.journal`);
/** What the journal holds; `null` when there is none, because nothing was renewed or all was saved. */
function readJournal(file, envText, sodium) {
    const bytes = readBytes(file);
    if (bytes === null)
        return null;
    try {
        const nonce = bytes.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
        const box = bytes.subarray(sodium.crypto_secretbox_NONCEBYTES);
        const text = sodium.to_string(sodium.crypto_secretbox_open_easy(box, nonce, deriveKey(envText, sodium)));
        return toEntry(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StatsError */ .G('secret-not-saved', 'The journal of renewed tokens cannot be opened: it is damaged, or belongs to another run.', 'Look at the next run: if it says reauthorize, sign in again and store the new tokens in the secret.', { cause });
    }
}
const deriveKey = (envText, sodium) => sodium.crypto_generichash(sodium.crypto_secretbox_KEYBYTES, sodium.from_string(envText), null);
function readBytes(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return null;
        throw error;
    }
}
function toEntry(value) {
    if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || typeof value.version !== 'string' || !Array.isArray(value.accounts)) {
        throw new TypeError('not a journal entry');
    }
    return {
        version: value.version,
        ownWriteAt: typeof value.ownWriteAt === 'number' ? value.ownWriteAt : null,
        accounts: value.accounts.map((account) => {
            if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(account) || typeof account.id !== 'string' || !(0,_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(account.values)) {
                throw new TypeError('not a journal entry');
            }
            const values = Object.entries(account.values).map(([key, text]) => [key, String(text)]);
            return { id: account.id, values: Object.fromEntries(values) };
        }),
    };
}


/***/ })

};
