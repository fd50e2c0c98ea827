export const id = 6466;
export const ids = [6466];
export const modules = {

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ thisComputer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7015);
/* harmony import */ var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);




const thisComputer = {
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
    createHttp: (options) => (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V0)({ ...options, clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml }),
    writtenAt: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs,
    stdout: process.stdout,
    stderr: process.stderr,
    cancelOnSignals: _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOnSignals */ .d,
};


/***/ }),

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetch: () => (/* binding */ fetch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/credentials/understand-env.js + 2 modules
var understand_env = __webpack_require__(7600);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files/lock-file.js + 1 modules
var lock_file = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/pipeline/collect.js + 16 modules
var collect = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/pipeline/failures.js
var failures = __webpack_require__(359);
// EXTERNAL MODULE: ./lib/pipeline/stats-json.js
var stats_json = __webpack_require__(7924);
// EXTERNAL MODULE: ./lib/platforms/index.js + 57 modules
var platforms = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/cli/computer.js
var cli_computer = __webpack_require__(2017);
// EXTERNAL MODULE: ./lib/cli/drawing-options.js
var drawing_options = __webpack_require__(2267);
// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 2 modules
var github_secret = __webpack_require__(9794);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/files/read-text.js
var read_text = __webpack_require__(5747);
// EXTERNAL MODULE: ./lib/files/replace-file.js
var replace_file = __webpack_require__(4746);
// EXTERNAL MODULE: ./lib/files/retry-while-held.js
var retry_while_held = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/credentials/accounts.js
var accounts = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/journalled.js
var journalled = __webpack_require__(4032);
// EXTERNAL MODULE: ./lib/credentials/rewrite.js
var rewrite = __webpack_require__(5630);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(8493);
// EXTERNAL MODULE: ./lib/credentials/set-env.js
var set_env = __webpack_require__(6984);
// EXTERNAL MODULE: ./lib/credentials/write-times.js
var write_times = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/credentials/local-file.js














function createLocalFile({ file, accounts, platforms, renaming, }) {
    let known = null;
    let unwritten = null;
    const read = () => (0,read_text/* readTextSync */.n$)(file);
    const readFile = () => {
        const text = read();
        return known?.text === text ? known : (0,env_file/* parseEnv */.v)(text);
    };
    const replace = (env, modifiedAt) => {
        (0,replace_file/* replaceFileSync */.U)((0,external_node_fs_.realpathSync)(file), env.text, { modifiedAt, renaming });
        known = env;
    };
    const write = (entry) => {
        unwritten = entry;
        const current = readFile();
        const renewed = (0,rewrite/* rewrite */.v)(current, (0,journalled/* toJournalled */.c$)(entry.accounts, accounts));
        if (renewed.text !== current.text)
            replace((0,saved_text/* withoutSavedAt */.Nh)(renewed), toKeptTime(file, { current, renewed, entry, platforms }));
        unwritten = null;
    };
    return {
        journal: { write, clear: () => undefined },
        unwritten: () => unwritten?.accounts ?? [],
        async open(env, spareBytes) {
            assertFolderTakes(file, Buffer.byteLength(env.text) + spareBytes);
            if (!replaceByItself(file, env.text, renaming))
                throw changedSince(file);
            known = env;
            return {
                name: `the file ${file}`,
                version: { id: unchanged, readAt: 0 },
                isNewest: true,
                tokenEndsAt: null,
                clockOffsetMs: 0,
                readVersion: async () => ({
                    id: read() === known?.text ? unchanged : 'changed by others',
                    readAt: 0,
                }),
                save: async () => {
                    try {
                        if (unwritten)
                            write(unwritten);
                        return { saved: true };
                    }
                    catch (cause) {
                        return { saved: false, error: notSaved(file, cause), attempt: null };
                    }
                },
            };
        },
        keepStamps(stamped) {
            const current = readFile();
            const stamps = [...stamped.values].filter(([key]) => stampKeys.includes(key));
            replace((0,set_env/* setEnv */.G)(current, new Map(stamps), (0,saved_text/* lastKey */.O0)(current)));
        },
        forgetSavedAt: () => replace((0,saved_text/* withoutSavedAt */.Nh)(readFile())),
    };
}
function toKeptTime(file, { current, renewed, entry, platforms, }) {
    const values = entry.accounts.flatMap((account) => Object.values(account.values));
    const tokens = (0,accounts/* everyToken */.DP)(renewed.values, platforms);
    if ((0,write_times/* isShared */.yM)(current.values) || tokens.every(({ value }) => values.includes(value)))
        return undefined;
    return (0,write_times/* toSourceTime */.oV)(current.values, (0,external_node_fs_.statSync)(file).mtimeMs);
}
function replaceByItself(file, text, renaming) {
    const target = (0,external_node_fs_.realpathSync)(file);
    const { mtimeMs, ...like } = (0,external_node_fs_.statSync)(target);
    const stillWanted = () => (0,read_text/* readTextSync */.n$)(file) === text;
    try {
        return (0,replace_file/* replaceFileSync */.U)(target, text, { like, modifiedAt: mtimeMs, stillWanted, renaming });
    }
    catch (cause) {
        throw cause instanceof errors/* StatsError */.GD ? cause : notReplaceable(file, cause, renaming?.platform);
    }
}
const unchanged = 'as this run left it';
const stampKeys = ['SOCIAL_SAVED_AT', 'SOCIAL_SAVED_IN'];
function assertFolderTakes(file, bytes) {
    try {
        const target = (0,external_node_fs_.realpathSync)(file);
        (0,external_node_fs_.accessSync)(target, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
        const trial = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomUUID)()}.trial`);
        (0,replace_file/* replaceFileSync */.U)(trial, '#'.repeat(bytes));
        (0,retry_while_held/* removeFileSync */.SC)(trial);
    }
    catch (cause) {
        throw notWritable(file, rightsHint, cause);
    }
}
const rightsHint = 'Give this user write permission for the file and its folder, and check whether the disk is full.';
function notReplaceable(file, cause, platform) {
    if ((0,retry_while_held/* isHeld */.i7)(cause, platform)) {
        const hint = 'Close the program that holds the file open, such as an editor or a sync tool.';
        return notWritable(file, hint, cause);
    }
    const isMounted = (0,errors/* systemCode */.xU)(cause) === 'EBUSY';
    const hint = 'Mount the folder of the file into the container, not the file alone.';
    return notWritable(file, isMounted ? hint : rightsHint, cause);
}
const notWritable = (file, hint, cause) => new errors/* StatsError */.GD('secret-not-writable', `A token is due, and ${file} cannot be replaced, so the renewed token could not be stored.`, hint, { cause });
const changedSince = (file) => new errors/* StatsError */.GD('stale-copy', `${file} was changed after this run had read it, so the tokens that it read may be used up.`, 'Run it again.');
const notSaved = (file, cause) => new errors/* StatsError */.GD('secret-not-saved', `The renewed tokens could not be written into ${file}${cause instanceof errors/* StatsError */.GD ? `: ${cause.message}` : '.'}`, 'Keep the recovery lines above: the command recover puts their tokens into the file.', { cause });

// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/cli/open-repository.js
var open_repository = __webpack_require__(9493);
;// CONCATENATED MODULE: ./lib/cli/fetch/open-store.js








function openStore({ env, file }, accounts, openTarget, log) {
    const local = file === null ? null : createLocalFile({ file, accounts, platforms: platforms/* platforms */.B });
    const memory = createMemory();
    const journal = local?.journal ?? memory;
    const unsaved = local?.unwritten ?? memory.entries;
    if (openTarget === null) {
        if (local === null)
            return { store: refusing(nowhereToKeep()), journal, unsaved };
        const store = (0,write_times/* isShared */.yM)(env.values) ? refusing(sharedWithSecret(file ?? '')) : local;
        return { store, journal, unsaved };
    }
    if (!local)
        log.notice('The secret will hold the keys of the environment, and nothing else.');
    const store = {
        async open(opened, spareBytes) {
            const kept = await local?.open(opened, spareBytes);
            const target = await openTarget({ env, file }, local);
            const open = await target.open(opened, spareBytes);
            return {
                ...open,
                save: async (renewed, expected, onAttempt) => {
                    const outcome = await open.save(renewed, expected, onAttempt);
                    if (!outcome.saved && outcome.attempt === null)
                        local?.forgetSavedAt();
                    return outcome.saved && kept ? kept.save(renewed, expected) : outcome;
                },
            };
        },
    };
    return { store, journal, unsaved };
}
async function connectSecret({ secret, environment, secretName = platforms/* defaultSecretName */.H }, { token, http, log, signal, computer }) {
    if (secret === undefined)
        return null;
    if (token === null)
        throw noToken();
    log.mask(token);
    const apiUrl = (0,addresses/* readGitHubAddress */.yj)(process.env);
    const github = (0,net_github/* connectGitHub */.UY)({ token, tokenName: open_repository/* tokenName */.vb, apiUrl, http });
    const open = () => (0,open_repository/* openRepository */.h_)(secret, github);
    const opened = await open().catch((error) => {
        if (error instanceof errors/* StatsError */.GD && error.meaning.passing)
            return null;
        throw error;
    });
    return async ({ file }, local) => {
        const { repository } = opened ?? (await open());
        return (0,github_secret/* createGitHubSecret */.q)({
            github,
            tokenName: open_repository/* tokenName */.vb,
            copy: file === null ? null : { writtenAt: computer.writtenAt(file) },
            repository,
            environment: environment ?? null,
            secretName: secretName.toUpperCase(),
            clock: computer.clock,
            signal,
            warn: log.warning,
            ifNotSaved: 'Renew the secret by the recovery lines above, with the command recover.',
            keepCopy: (stamped) => {
                try {
                    local?.keepStamps(stamped);
                }
                catch {
                    log.warning(`${file} could not be stamped with the time of this write.`);
                }
            },
        });
    };
}
async function catchUp(credentials, openTarget, { dryRun }, { log, computer }) {
    const { env, file } = credentials;
    if (openTarget === null || file === null || dryRun || !(0,write_times/* isShared */.yM)(env.values))
        return 'none';
    try {
        const local = createLocalFile({ file, accounts: [], platforms: platforms/* platforms */.B });
        const opened = await (await openTarget(credentials, local)).open(env, 0);
        const writtenAt = computer.writtenAt(file) + opened.clockOffsetMs;
        const isNewer = (0,write_times/* isUnsaved */.hE)(env.values) || (0,write_times/* isAhead */.Y0)(writtenAt, Date.parse(opened.version.id));
        if (!isNewer)
            return 'none';
        const outcome = await opened.save(env, { version: opened.version, attempt: null });
        if (!outcome.saved) {
            local.forgetSavedAt();
            throw outcome.error;
        }
        log.info(`${file} was ahead of ${opened.name}, which holds the same now.`);
        return 'written';
    }
    catch (error) {
        if (!(error instanceof errors/* StatsError */.GD))
            throw error;
        const said = `${file} could not be compared with the secret: ${error.message}`;
        if ((0,write_times/* isUnsaved */.hE)(env.values))
            log.warning(`${said} ${error.hint}`);
        else
            log.debug(said);
        return (0,write_times/* isUnsaved */.hE)(env.values) || error.code === 'secret-not-saved' ? 'failed' : 'none';
    }
}
const refusing = (error) => ({ open: () => Promise.reject(error) });
const nowhereToKeep = () => new errors/* StatsError */.GD('secret-not-writable', 'A token is due, and the keys come from the environment, so the renewed one could not be kept.', 'Put the keys into a .env.social, or name the secret that holds them by --secret owner/name.');
const sharedWithSecret = (file) => new errors/* StatsError */.GD('wrong-target', `A token is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN): renewing them here alone would break the workflow.`, 'Add --secret owner/name, which writes the secret as well; or sign in for this file alone: run setup without --secret and with another --env-file.');
function createMemory() {
    let entries = [];
    return {
        write: ({ accounts }) => {
            entries = [...accounts];
        },
        clear: () => {
            entries = [];
        },
        entries: () => entries,
    };
}
const noToken = () => new errors/* StatsError */.GD('invalid-input', '--secret needs a token of GitHub, and there is none.', 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.');

// EXTERNAL MODULE: ./lib/cli/format-numbers.js
var format_numbers = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/cli/github-token.js
var github_token = __webpack_require__(9951);
// EXTERNAL MODULE: ./lib/cli/log.js
var cli_log = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/cli/own-action.js
var own_action = __webpack_require__(2921);
// EXTERNAL MODULE: ./lib/cli/read-credentials.js
var read_credentials = __webpack_require__(5339);
// EXTERNAL MODULE: ./lib/cli/tell-recovery-lines.js
var tell_recovery_lines = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/cli/fetch.js



















async function fetch(options, computer = cli_computer/* thisComputer */.s) {
    const { clock, stdout, stderr } = computer;
    const stream = options.json ? stderr : stdout;
    const colour = stream.isTTY === true && !process.env.NO_COLOR;
    const debug = process.env.LOG_LEVEL === 'debug';
    const log = (0,cli_log/* createLog */.h)((text) => stream.write(text), { colour, debug });
    let lastWords = async () => undefined;
    let isHungUp = false;
    const hangUp = new AbortController();
    const signal = computer.cancelOnSignals({
        say: log.warning,
        hangUp,
        onTerminalClosed: () => {
            isHungUp = true;
        },
        lastWords: () => lastWords(),
    });
    assertRepositoryNamed(options);
    if (options.outputDirectory === undefined)
        (0,drawing_options/* refuseDrawingOptions */.Bw)(options);
    const unlock = await lock(options, { clock, log, signal });
    try {
        const http = computer.createHttp({ debug: log.debug, signal: hangUp.signal });
        const dependencies = { http, log, signal, computer };
        const token = options.secret === undefined ? null : await (0,github_token/* readGitHubToken */.n)(process.env);
        const openTarget = await connectSecret(options, { ...dependencies, token });
        const read = () => (0,read_credentials/* readCredentials */.L1)(options.envFile, platforms/* platforms */.B, process.env);
        const first = await read();
        const caughtUp = await catchUp(first, openTarget, options, dependencies);
        const credentials = caughtUp === 'none' ? first : await read();
        const { env } = credentials;
        const { accounts } = (0,understand_env/* understandEnv */.I)(env, platforms/* platforms */.B, options.platforms);
        const kept = openStore(credentials, accounts, openTarget, log);
        lastWords = () => {
            lastWords = async () => undefined;
            return (0,tell_recovery_lines/* tellRecoveryLines */.G)(kept.unsaved(), { accounts, isHungUp, stderr });
        };
        const collected = await (0,collect/* collect */.F)({
            env,
            platforms: options.platforms,
            videoCount: options.videoCount,
            refresh: options.refresh,
            dryRun: options.dryRun === true,
            database: (0,external_node_path_.resolve)(options.database),
            outputDirectory: options.outputDirectory === undefined ? null : (0,external_node_path_.resolve)(options.outputDirectory),
            ...(0,drawing_options/* toKitOptions */.c)(options),
            audience: options.audience === true,
        }, {
            platforms: platforms/* platforms */.B,
            http,
            download: http,
            prepareDatabase: (check) => check(),
            clock,
            log,
            store: kept.store,
            secrets: token === null ? [] : [token],
            openJournal: async () => kept.journal,
            onUnprotected: () => undefined,
            apiUrlOf: ({ api }) => (0,addresses/* readAddress */.zq)(process.env, api),
            signal,
        });
        await lastWords();
        if (options.json)
            stdout.write(`${(0,stats_json/* toStatsJson */.$)(collected.accounts)}\n`);
        else
            tellNumbers(collected, stdout);
        const address = await (0,own_action/* ownAddress */.Xj)();
        const code = tellFailures(collected, options, { ...credentials, stderr, address });
        return caughtUp === 'failed' ? Math.max(code, 1) : code;
    }
    finally {
        await lastWords();
        unlock();
    }
}
function assertRepositoryNamed({ secret, environment, secretName }) {
    if (secret !== undefined)
        return;
    if (environment !== undefined)
        throw nowhere('environment');
    if (secretName !== undefined)
        throw nowhere('secret-name');
}
async function lock({ envFile, dryRun }, { clock, log, signal }) {
    const file = resolveFile(envFile ?? read_credentials/* defaultEnvFile */.Hw);
    if (dryRun || file === null)
        return () => undefined;
    return (0,lock_file/* lockFile */.K)(file, { clock, signal, onWait: log.info });
}
function resolveFile(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return null;
    }
}
function tellNumbers({ accounts }, stdout) {
    for (const platform of platforms/* platforms */.B) {
        const shown = accounts.filter((one) => one.platform === platform && one.status === 'ok');
        if (shown.length > 0)
            stdout.write(`\n${(0,format_numbers/* formatNumbers */.G)(shown)}\n`);
    }
}
function tellFailures(collected, { secret }, { file, stderr, address }) {
    const { accounts, problems, renewed } = collected;
    const failed = accounts.filter((one) => one.status === 'failed' && one.error.meaning.exitCode > 0);
    for (const { ids, error } of (0,failures/* toFailures */.R)(collected)) {
        const inFile = error.code === 'secret-not-saved' && file !== null && secret !== undefined;
        const { hint } = inFile && renewed.length > 0
            ? new errors/* StatsError */.GD(error.code, error.message, `They are in ${file}. The next fetch with --secret writes them.`)
            : error;
        const who = ids.length > 0 ? `${ids.join(', ')}: ` : '';
        stderr.write(`${who}${error.message}\n${hint} ${(0,errors/* readMore */.UJ)(error.code, address)}\n`);
    }
    if (problems.some(({ meaning }) => meaning.exitCode === 2))
        return 2;
    return failed.length + problems.length > 0 ? 1 : 0;
}
const nowhere = (option) => new errors/* StatsError */.GD('invalid-input', `--${option} says where the secret is, and no --secret says in which repository.`, 'Add --secret owner/name.');


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatNumbers)
/* harmony export */ });
/* harmony import */ var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);


function formatNumbers(accounts) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.map((result) => result.status === 'ok'
        ? [
            result.id,
            result.document.profile.username,
            ...metrics.map(({ read, unit }) => (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(read(result.document), unit, 'en')),
        ]
        : [result.id, result.error.message]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toTable */ .MR)(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}


/***/ }),

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);


function createLog(write, options) {
    const masked = new Set();
    let redact = null;
    const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
    const say = (line) => {
        redact ??= (0,_credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(masked, 1);
        write(`${redact(line)}\n`);
    };
    return {
        group: (title) => say(`\n${paint('bold', title)}`),
        info: (line) => say(`  ${paint('green', '✓')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        failure: (line) => say(`  ${paint('red', '✗')} ${line}`),
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => {
            masked.add(value);
            redact = null;
        },
    };
}


/***/ }),

/***/ 9493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   vb: () => (/* binding */ tokenName)
/* harmony export */ });
/* harmony import */ var _credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
/* harmony import */ var _credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1790);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);




const tokenName = 'the GitHub token';
function parseRepository(fullName) {
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
    if (owner && name)
        return { owner, name };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', 'The name of the repository is not of the form owner/name.', 'Write it as it stands in the address of its page, such as octo/site.');
}
async function openRepository(fullName, github) {
    const { owner, name } = parseRepository(fullName);
    const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
    if (answer.status === 404)
        throw noRepository(`${owner}/${name}`);
    const data = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
    if (answer.status !== 200 || !/^\d+$/.test(String(data.id))) {
        const place = (0,_credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_3__/* .toSecretPlace */ .V)({ owner, name, id: '' }, null, tokenName);
        throw (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer, 'reading the repository', place);
    }
    const pushedAt = Date.parse(String(data.pushed_at));
    return {
        repository: { owner, name, id: String(data.id) },
        isOfOrganization: (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data.owner) && data.owner.type === 'Organization',
        defaultBranch: typeof data.default_branch === 'string' ? data.default_branch : 'main',
        isPrivate: data.private === true,
        isArchived: data.archived === true,
        pushedAt: Number.isNaN(pushedAt) ? null : pushedAt,
        tokenExpiresAt: (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toTokenEnd */ .Wl)(answer),
    };
}
const noRepository = (fullName) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('wrong-target', `GitHub knows no repository ${fullName}, or does not show it to this token.`, 'Compare the name with the address of its page, and see that the token was made for this repository.');


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ nothingThere),
/* harmony export */   Hw: () => (/* binding */ defaultEnvFile),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   gD: () => (/* binding */ findCredentials)
/* harmony export */ });
/* unused harmony export toEnvFile */
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3524);
/* harmony import */ var _credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5747);





const defaultEnvFile = '.env.social';
async function readCredentials(envFile, platforms, environment) {
    const found = await findCredentials(envFile, platforms, environment);
    if (found === null)
        throw nothingThere();
    return found;
}
async function findCredentials(envFile, platforms, environment) {
    const file = envFile ?? defaultEnvFile;
    try {
        return { env: (0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .v)(await (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file)), file };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
            throw cause;
        if (envFile !== undefined || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) !== 'ENOENT')
            throw unreadable(file, cause);
    }
    const env = toEnvFile(environment, platforms);
    return env && { env, file: null };
}
function toEnvFile(environment, platforms) {
    const known = new Set([
        ...platforms.flatMap(({ keys }) => keys.map(({ name }) => name)),
        'SOCIAL_SAVED_AT',
        'SOCIAL_SAVED_IN',
    ]);
    const pairs = Object.entries(environment).flatMap(([key, value]) => value && known.has((0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKey */ ._$)(key).name) ? [[key, value]] : []);
    if (pairs.every(([key]) => key.startsWith('SOCIAL_')))
        return null;
    const text = pairs.map(([key]) => `${key}=\n`).join('');
    return (0,_credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .v)(text), new Map(pairs), '');
}
const unreadable = (file, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} (--env-file) cannot be read.`, 'Give the path of a file that is there; setup makes one.', { cause });
const nothingThere = () => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `There is no ${defaultEnvFile} here, and none of its keys in the environment.`, 'Run setup to make one, or name it by --env-file.');


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   MR: () => (/* binding */ toTable),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   b2: () => (/* binding */ pickFitting)
/* harmony export */ });
/* harmony import */ var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

function toTable(head, rows, left) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
    const lines = all.map((row) => row
        .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return column < left ? `${cell}${space}` : `${space}${cell}`;
    })
        .join('   ')
        .trimEnd());
    const rule = widths.map((width) => '─'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}
function fitColumns(text, room) {
    const { index, ellipsed } = (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text, { limit: Math.max(room, 1), ellipsis: '…' });
    return `${text.slice(0, index)}${ellipsed ? '…' : ''}`;
}
const terminalWidth = () => process.stdout.columns || Number(process.env.COLUMNS) || 80;
const pickFitting = (texts, room) => texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
    texts.at(-1) ??
    '';
const widthOf = (text) => (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text).width;


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tellRecoveryLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
/* harmony import */ var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4032);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4827);





async function tellRecoveryLines(entries, { accounts, isHungUp = false, stderr }) {
    if (entries.length === 0)
        return;
    const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSodium */ .O)();
    const lines = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__/* .toJournalled */ .c$)(entries, accounts).map(({ account, values }) => {
        const clientSecret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
        const line = (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), clientSecret, sodium);
        return line ?? `${account.id} has no client secret to lock a recovery line.`;
    });
    const text = `${lines.join('\n')}\n`;
    if (isHungUp)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`social-stats-recovery-${Date.now()}.log`, text, { mode: 0o600 });
    stderr.write(text);
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';
const linePattern = new RegExp(`${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`, 'g');
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `${mark}${account}:${bytes}`;
}
const findRecoveryLines = (log) => Array.from(toPlainLines(log).matchAll(linePattern), ([, account = '', sealed = '', more = '']) => ({
    account: account.replaceAll('\n', ''),
    sealed,
    more: more.split('\n').filter(Boolean),
}));
const toPlainLines = (log) => log
    .split(/\r\n|\r|\n/)
    .map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(invisible, '').replace(prefix, '').trimEnd())
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
    .join('\n');
function openRecoveryLine({ account, sealed, more = [] }, clientSecret, sodium) {
    const key = deriveKey(clientSecret, sodium);
    let joined = '';
    let cause;
    for (const part of [sealed, ...more]) {
        joined += part;
        try {
            return decrypt(joined, { account, key, sodium });
        }
        catch (error) {
            cause ??= error;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be decrypted: it is incomplete or changed, or this .env.social has a different client secret than the run had.`, 'Copy the complete line from the log, and use the .env.social of that time.', { cause });
}
function decrypt(sealed, { account, key, sodium }) {
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
    const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), key, 'text');
    const values = JSON.parse(text);
    return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ lockFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/clock.js
var lib_clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(5601);
;// CONCATENATED MODULE: ./lib/files/lock-holder.js






const describeSelf = (platform) => ({
    pid: process.pid,
    startedAt: readStart(process.pid, platform),
    place: readPlace(),
    id: (0,external_node_crypto_.randomUUID)(),
});
function toLockHolder(text) {
    try {
        const value = JSON.parse(text);
        if (!(0,assert/* isRecord */.u4)(value))
            return null;
        const { pid, startedAt, place, id } = value;
        if (typeof pid !== 'number' || typeof place !== 'string' || typeof id !== 'string')
            return null;
        return { pid, startedAt: typeof startedAt === 'string' ? startedAt : null, place, id };
    }
    catch {
        return null;
    }
}
function isRunning(holder, platform) {
    if (!exists(holder.pid))
        return false;
    const startedAt = readStart(holder.pid, platform);
    if (startedAt !== holder.startedAt)
        return false;
    return startedAt === null ? 'unknown' : true;
}
function exists(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return (0,errors/* systemCode */.xU)(error) === 'EPERM';
    }
}
function readStart(pid, platform) {
    if (platform === 'win32')
        return null;
    if (platform === 'linux') {
        const fields = readOr(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))
            ?.split(') ')
            .at(-1);
        const [state = 'X', ...rest] = fields?.split(' ') ?? [];
        return 'ZX'.includes(state) ? null : (rest[18] ?? null);
    }
    const told = readOr(() => (0,external_node_child_process_.execFileSync)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
    }));
    return told?.trim() || null;
}
const readPlace = () => [
    (0,external_node_os_.hostname)(),
    readOr(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOr(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')),
]
    .filter(Boolean)
    .join(' ');
function readOr(look) {
    try {
        return look();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/files/replace-file.js
var replace_file = __webpack_require__(4746);
// EXTERNAL MODULE: ./lib/files/retry-while-held.js
var retry_while_held = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/files/try-folder.js
var try_folder = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/files/lock-file.js








const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
const lifeMs = 12 * beatMs;
const watchMs = 4 * beatMs;
async function lockFile(file, options = {}) {
    const { clock = lib_clock/* systemClock */.ml, waitMs = patienceMs, signal } = options;
    const { platform = process.platform, create = try_folder/* createNewFile */.z } = options;
    const lock = `${file}.lock`;
    const startedAt = clock.now();
    const attempt = { platform, create, watchedFor: createWatch(clock) };
    let told = false;
    for (;;) {
        const outcome = acquire(lock, attempt);
        if (typeof outcome === 'function')
            return outcome;
        const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
        if (clock.now() - startedAt >= waitMs)
            throw stillLocked(file, lock, who, waitMs);
        if (!told)
            options.onWait?.(`${who} is using ${(0,external_node_path_.basename)(file)}: waiting until it ends.`);
        told = true;
        await clock.sleep(pollMs, signal).catch(() => undefined);
        if (signal?.aborted)
            throw stillLocked(file, lock, who, clock.now() - startedAt);
    }
}
function createWatch(clock) {
    let [seen, since] = [Number.NaN, 0];
    return (touchedAt) => {
        if (touchedAt !== seen)
            [seen, since] = [touchedAt, clock.now()];
        return clock.now() - since;
    };
}
function acquire(lock, attempt) {
    const own = describeSelf(attempt.platform);
    const text = JSON.stringify(own);
    try {
        attempt.create(lock, text);
        return hold(lock, text);
    }
    catch (error) {
        if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) {
            const isBusy = attempt.platform === 'win32' && takesFiles((0,external_node_path_.dirname)(lock), attempt.create);
            return isBusy ? { holder: null } : () => undefined;
        }
        if (!hasCode(error, 'EEXIST')) {
            if (read(lock)?.text === '')
                (0,external_node_fs_.rmSync)(lock, { force: true });
            throw notLocked(lock, error);
        }
    }
    const found = read(lock);
    if (found === null)
        return { holder: null };
    if (isAlive(found, own, attempt))
        return { holder: found.holder };
    const takeover = { ...attempt, watchedFor: () => watchMs };
    const release = acquire(`${lock}.takeover`, takeover);
    if (typeof release !== 'function')
        return { holder: null };
    try {
        if (read(lock)?.text !== found.text)
            return { holder: null };
        (0,replace_file/* replaceFileSync */.U)(lock, text, { temporary: `${lock}.${own.id}` });
    }
    catch (error) {
        throw notLocked(lock, error);
    }
    finally {
        release();
    }
    return hold(lock, text);
}
function takesFiles(folder, create) {
    try {
        (0,try_folder/* tryFolder */.y)(folder, create);
        return true;
    }
    catch {
        return false;
    }
}
function hold(lock, text) {
    const beat = setInterval(() => {
        if (read(lock)?.text === text)
            touch(lock);
    }, beatMs);
    beat.unref();
    return () => {
        clearInterval(beat);
        if (read(lock)?.text === text)
            remove(lock);
    };
}
function remove(lock) {
    try {
        (0,retry_while_held/* removeFileSync */.SC)(lock);
    }
    catch {
    }
}
function touch(lock) {
    try {
        (0,external_node_fs_.utimesSync)(lock, new Date(), new Date());
    }
    catch {
    }
}
function read(lock) {
    try {
        const touchedAt = (0,external_node_fs_.statSync)(lock).mtimeMs;
        const text = (0,external_node_fs_.readFileSync)(lock, 'utf8');
        return { text, holder: toLockHolder(text), touchedAt };
    }
    catch {
        return null;
    }
}
function isAlive({ holder, touchedAt }, own, { platform, watchedFor }) {
    const silentMs = Date.now() - touchedAt;
    const wasSilent = watchedFor(touchedAt) >= watchMs;
    if (holder?.place !== own.place) {
        if (silentMs >= lifeMs)
            return false;
        return !(silentMs <= -lifeMs && wasSilent);
    }
    const running = isRunning(holder, platform);
    if (running === 'unknown')
        return !(Math.abs(silentMs) >= lifeMs && wasSilent);
    return running;
}
const hasCode = (error, ...codes) => codes.includes((0,errors/* systemCode */.xU)(error) ?? '');
const notLocked = (lock, cause) => new errors/* StatsError */.GD('unavailable', `The lock file ${lock} could not be written.`, 'Check that the folder exists and that the disk is not full.', { cause });
const stillLocked = (file, lock, who, waitedMs) => new errors/* StatsError */.GD('unavailable', `${who} has been using ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done.`, `Wait until it has ended. If there is no such program, delete ${lock}.`);


/***/ }),

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   n$: () => (/* binding */ readTextSync),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const readText = async (file) => toText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file), file);
const readTextSync = (file) => toText((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), file);
function detectEncoding(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second))
        return 'utf-16be';
    return 'utf-8';
}
function toText(bytes, file) {
    if (detectEncoding(bytes) !== 'utf-8') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is encoded in UTF-16, and only UTF-8 is supported.`, 'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with -Encoding utf8.');
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is not UTF-8: line ${findBadLine(bytes)} is the first with a byte that UTF-8 does not allow.`, 'Save it as UTF-8 in an editor, and check the characters of that line.');
}
const findBadLine = (bytes) => bytes
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1'))) + 1;


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   vW: () => (/* binding */ formatPercentChange)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '–';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
function formatPercentChange(percent, locale, decimals = 2) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording, decimals)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
function formatGrowth(growth, unit, locale, formatSpan) {
    if (growth === null)
        return '–';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '−' : '±');
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}×`;
function formatDecimals(figure, wording, count = 2) {
    const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
}
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
function formatDay(day, locale, form = 'date') {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const name = wording.months[month - 1] ?? '';
    if (form === 'date')
        return wording.date(dayOfMonth, name, year);
    if (form === 'shortDay')
        return wording.shortDay(dayOfMonth, name, month);
    return form === 'dayOfMonth'
        ? wording.dayOfMonth(dayOfMonth, name)
        : wording.monthOfYear(name, year);
}


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGrowths),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   OO: () => (/* binding */ longestOf),
/* harmony export */   To: () => (/* binding */ newsWindows),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   f2: () => (/* binding */ growthAsOf),
/* harmony export */   lr: () => (/* binding */ untilLastChange),
/* harmony export */   n$: () => (/* binding */ followersOf),
/* harmony export */   xp: () => (/* binding */ growthWindows)
/* harmony export */ });
/* unused harmony export toGrowth */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


const growthWindows = [1, 7, 30];
const staleAfter = { 1: 7, 7: 7, 30: 30 };
function toGrowths(points, toSeries) {
    const series = toSeries(untilLastChange(points));
    return newsWindows(stillFor(points)).map((days) => days === null ? null : toGrowth(series, days));
}
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
const isNews = (points) => !(stillFor(points) >= staleAfter[1]);
const stillFor = (points) => daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
const growthAsOf = (points) => untilLastChange(points).at(-1)?.day ?? null;
const longestOf = (growths) => growths.findLast((growth) => growth !== null) ?? null;
function toGrowth(series, days) {
    const last = series.at(-1);
    if (!last || last.figure === null)
        return null;
    const base = series.findLast(({ day, figure }) => figure !== null && daysBetween(day, last.day) >= days);
    if (!base)
        return null;
    const change = subtract(last.figure, base.figure);
    if (change === null)
        return null;
    return {
        days,
        since: base.day,
        spanDays: daysBetween(base.day, last.day),
        change,
        percent: toPercent(toHundredths(change), toHundredths(base.figure)),
    };
}
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
const untilLastChange = (points) => points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function subtract(last, base) {
    if (last === null || base === null)
        return null;
    if (typeof last === 'bigint' && typeof base === 'bigint')
        return last - base;
    return Number(toHundredths(last) - toHundredths(base)) / 100;
}
function toPercent(change, base) {
    if (base <= 0n)
        return null;
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameAll),
/* harmony export */   R: () => (/* binding */ toFailures)
/* harmony export */ });
function toFailures({ accounts, problems }) {
    const failures = new Map();
    const add = (error, ids, isOfRun) => {
        const cause = JSON.stringify([error.code, error.message, error.hint]);
        const known = failures.get(cause);
        if (known)
            known.ids.push(...ids);
        else
            failures.set(cause, { ids, error, isOfRun });
    };
    for (const error of problems)
        add(error, [], true);
    for (const result of accounts)
        if (result.status === 'failed')
            add(result.error, [result.id], false);
    return [...failures.values()];
}
const mostNamed = 20;
const nameAll = (ids) => ids.length <= mostNamed
    ? ids.join(', ')
    : `${ids.slice(0, mostNamed).join(', ')} and ${ids.length - mostNamed} more`;


/***/ }),

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toStatsJson),
/* harmony export */   K: () => (/* binding */ statsFile)
/* harmony export */ });
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);


const statsFile = 'stats.json';
function toStatsJson(accounts) {
    return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok') {
            const { account, ...document } = result.document;
            const growth = toGrowthByMetric(platform, result.points);
            return {
                account,
                status,
                ...document,
                growth,
                growth_as_of: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(result.points),
            };
        }
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
    const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (days) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(days, name));
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
        const growth = growths[index] ?? null;
        return [
            days,
            growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
    });
    return [name, Object.fromEntries(windows)];
}));


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);


/***/ })

};
