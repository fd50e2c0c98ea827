export const id = 136;
export const ids = [136];
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

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveJournal: () => (/* binding */ saveJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5233);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3524);
/* harmony import */ var _credentials_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1557);
/* harmony import */ var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4032);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4827);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4247);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9175);
/* harmony import */ var _fail_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2736);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(223);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2988);
/* harmony import */ var _recovery_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(945);
/* harmony import */ var _secret_store_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5572);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3087);

















/** After a cancel, main and `post` together have under a minute. */
const patienceMs = 30_000;
const betweenTriesMs = 2_000;
/** Writes what a journal holds into the secret; what cannot be written becomes recovery lines. */
async function saveJournal(file) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputs */ .K)(_platforms_index_js__WEBPACK_IMPORTED_MODULE_9__/* .platforms */ .B);
        const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_16__/* .loadSodium */ .O)();
        const entry = (0,_credentials_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(file, inputs.envText, sodium);
        if (entry === null)
            return;
        const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .createLog */ .h)();
        const accounts = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccounts */ .n$)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .v)(inputs.envText), _platforms_index_js__WEBPACK_IMPORTED_MODULE_9__/* .platforms */ .B, inputs.platforms);
        const journalled = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_6__/* .toJournalled */ .c$)(entry.accounts, accounts);
        const secrets = [...accounts, ...journalled.map(_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_6__/* .toRenewedAccount */ .lN)].flatMap(_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .VX);
        for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean))
            log.mask(secret);
        const patience = new AbortController();
        const http = (0,_http_js__WEBPACK_IMPORTED_MODULE_8__/* .createHttp */ .V0)({
            clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
            timeoutMs: patienceMs / 3,
            debug: log.debug,
            signal: patience.signal,
        });
        const names = journalled.map(({ account }) => account.id).join(', ');
        const done = new AbortController();
        try {
            // The journal knows which version it may replace; main's own first write would look like somebody else's.
            const store = (0,_secret_store_js__WEBPACK_IMPORTED_MODULE_14__/* .createSecretStore */ .o)(inputs, process.env, { http, clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, log, signal: patience.signal }, { comparesRun: false });
            const saving = persist(() => (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_6__/* .saveJournalled */ .Y1)(journalled, { ...inputs, entry, store }), patience.signal);
            await Promise.race([saving, runOutOfTime(done.signal)]);
        }
        catch (error) {
            (0,_fail_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .f)(error);
            await (0,_recovery_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .publishRecoveryLines */ .a)(journalled, inputs.envText, sodium);
            return;
        }
        finally {
            done.abort();
            patience.abort();
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        const said = `What the step had renewed for ${names} and not saved is now in the secret ${inputs.secretName}.`;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(said);
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .writeSummary */ .S)(`${said}\n`);
    }
    catch (error) {
        (0,_fail_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .f)(error);
    }
}
/** What may pass is tried again for as long as there is time; nothing better can be done with it. */
async function persist(save, signal) {
    for (;;) {
        try {
            return await save();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .G) || !passing.includes(error.code) || signal.aborted)
                throw error;
        }
        await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.sleep(betweenTriesMs, signal);
    }
}
const passing = ['unavailable', 'throttled', 'unexpected-answer'];
async function runOutOfTime(done) {
    await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.sleep(patienceMs, done);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .G('secret-not-saved', `The renewed tokens could not be written within ${patienceMs / 1000} s.`, 'Renew the secret by the recovery lines in the log.');
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

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createGitHubSecret)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/assert.js
var assert = __webpack_require__(1469);
;// CONCATENATED MODULE: ./lib/credentials/copied-at.js

const jobsPerPage = 100;
/**
 * When GitHub read the secret for this copy, at the earliest, in ms since 1970 by GitHub's clock: a
 * repository's when the run was queued, an environment's when the job started, and in a re-run possibly
 * with the first attempt ("Secrets reference", GitHub Docs; cli/cli#13522). Or the answer that does not tell.
 */
async function readCopiedAt(run, { parameters, environment }) {
    const { owner, repo } = parameters;
    const path = { owner, repo, run_id: run.id };
    return environment !== null && run.attempt === 1
        ? readJobStart(run, path)
        : readRunCreation(run, path);
}
async function readRunCreation({ github }, path) {
    const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', path);
    return readTime(answer, (0,assert/* isRecord */.u4)(answer.data) ? answer.data.created_at : undefined);
}
async function readJobStart({ github, attempt, runnerName }, path) {
    for (let page = 1;; page += 1) {
        const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { ...path, attempt_number: attempt, per_page: jobsPerPage, page });
        const found = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.jobs : undefined;
        const jobs = Array.isArray(found) ? found.filter(assert/* isRecord */.u4) : [];
        const own = jobs.find((job) => job.runner_name === runnerName && job.status === 'in_progress');
        if (own || jobs.length < jobsPerPage)
            return readTime(answer, own?.started_at);
    }
}
function readTime(answer, value) {
    const at = answer.status === 200 && typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? answer : at;
}

// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/github-answers.js
var github_answers = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(8493);
// EXTERNAL MODULE: ./lib/credentials/seal.js
var seal = __webpack_require__(7437);
// EXTERNAL MODULE: ./lib/credentials/secret-place.js
var secret_place = __webpack_require__(1790);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var credentials_sodium = __webpack_require__(4827);
;// CONCATENATED MODULE: ./lib/credentials/github-secret.js








/** The name that the write probe uses; GitHub refuses its empty body, so no secret of this name comes to be. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';
/** `SOCIAL_SAVED_AT` is stamped seconds before `updated_at`: with a larger gap it may be another write's. */
const likelyOwnWriteMs = 25_000;
/** With a gap like this somebody wrote since, for sure but for a clock that goes wrong. */
const ownWriteMs = 2 * 60_000;
const saveAttempts = 4;
/** A secret of GitHub Actions: sealed for the public key of its place, never readable again. */
function createGitHubSecret(options) {
    const { github, secretName, clock } = options;
    const place = (0,secret_place/* toSecretPlace */.V)(options.repository, options.environment, options.tokenName);
    const target = place.target(secretName);
    const secret = (name) => ({ ...place.parameters, secret_name: name });
    const readMetadata = () => github(`GET /${place.route}/{secret_name}`, secret(secretName));
    const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
    // Harmless, so a connection that drops, or a gateway that fails, is worth a second one.
    const probe = () => github(`PUT /${place.route}/{secret_name}`, secret(probeName));
    async function open(text, spareBytes) {
        const env = (0,env_file/* parseEnv */.v)(text);
        (0,saved_text/* assertTarget */.Ye)(env.get('SOCIAL_SAVED_IN'), target);
        (0,saved_text/* assertRoom */.kx)((0,saved_text/* stamp */.iE)(text, target, clock.now()), spareBytes, secretName);
        const savedAtMs = Date.parse(env.get('SOCIAL_SAVED_AT') ?? '');
        const [metadata, keyAnswer, probed, firstRun, sodium] = await Promise.all([
            readMetadata(),
            readKey(),
            probe().then((answer) => (answer.status >= 500 ? probe() : answer), probe),
            // A text that was never saved here: the run alone can tell whether it is a copy of old.
            Number.isNaN(savedAtMs) ? readCopy().catch(ignoreUnlessRerun) : null,
            (0,credentials_sodium/* loadSodium */.O)(),
        ]);
        if ((0,github_answers/* isWritten */.QH)(probed))
            await removeProbe();
        if (metadata.status === 404)
            throw (0,github_answers/* notFound */.mX)(place, secretName);
        judgeProbe(probed);
        const version = (0,github_answers/* toVersion */.OO)(metadata, place);
        let key = (0,github_answers/* toKey */.fw)(keyAnswer, place);
        const updatedAtMs = Date.parse(version);
        // Without a stamp, or with one so near that the write may be its own, nothing but a run that can be
        // read makes this copy an old one.
        const gapMs = updatedAtMs - savedAtMs;
        const isHint = Number.isNaN(gapMs) || gapMs <= ownWriteMs;
        const copiedAt = Math.abs(gapMs) > likelyOwnWriteMs
            ? await readCopy().catch(isHint ? ignoreUnlessRerun : rethrow)
            : firstRun;
        if (copiedAt !== null)
            assertFresh(copiedAt, updatedAtMs, isHint);
        const send = (newText) => {
            const stamped = (0,saved_text/* stamp */.iE)(newText, target, clock.now());
            options.keepCopy?.(stamped);
            return github(`PUT /${place.route}/{secret_name}`, {
                ...secret(secretName),
                encrypted_value: (0,seal/* seal */.o)(stamped, key.key, sodium),
                key_id: key.id,
            });
        };
        async function save(newText) {
            let refreshedKey = false;
            opened.unclear = false;
            for (let attempt = 1;; attempt += 1) {
                const outcome = await send(newText).catch((error) => error);
                if ((0,github_answers/* isAnswer */.Tq)(outcome) && (0,github_answers/* isWritten */.QH)(outcome))
                    return;
                if (!(0,github_answers/* isAnswer */.Tq)(outcome) || outcome.status >= 500)
                    opened.unclear = true;
                if ((0,github_answers/* isAnswer */.Tq)(outcome) && outcome.status === 422 && !refreshedKey) {
                    // The repository's key may have changed since it was read.
                    refreshedKey = true;
                    try {
                        key = (0,github_answers/* toKey */.fw)(await readKey(), place);
                    }
                    catch (error) {
                        throw (0,github_answers/* notSaved */.b3)(error, secretName, place);
                    }
                    continue;
                }
                const waitMs = (0,github_answers/* waitBeforeRepeat */.mC)(outcome, attempt, clock.now());
                if (waitMs === null || attempt === saveAttempts)
                    throw (0,github_answers/* notSaved */.b3)(outcome, secretName, place);
                await clock.sleep(waitMs, options.signal);
                if (!opened.unclear && (await isReplaced()))
                    throw changedMeanwhile(secretName);
            }
        }
        /** Whether somebody wrote between two attempts; unread, the repeat decides. */
        const isReplaced = () => opened.readVersion().then((now) => now !== opened.version, () => false);
        const opened = {
            name: `the secret ${secretName} of ${place.name}`,
            version,
            tokenEndsAt: (0,github_answers/* toTokenEnd */.Wl)(metadata),
            unclear: false,
            readVersion: async () => (0,github_answers/* toVersion */.OO)(await readMetadata(), place),
            save,
        };
        return opened;
    }
    /** GitHub refuses the probe's body only after the right to write. */
    function judgeProbe(probed) {
        if (probed.status === 422 || (0,github_answers/* isWritten */.QH)(probed))
            return;
        if ((0,github_answers/* isThrottled */.B5)(probed))
            throw (0,github_answers/* unusable */._P)(probed, 'writing secrets', place);
        if ([401, 403, 404].includes(probed.status))
            throw (0,github_answers/* notWritable */.GZ)(probed, place);
        options.warn(`Whether the secret may be written could not be told beforehand (HTTP ${probed.status}); going on.`);
    }
    async function removeProbe() {
        const removed = await github(`DELETE /${place.route}/{secret_name}`, secret(probeName)).catch(() => null);
        if (removed?.status === 204)
            return;
        options.warn(`GitHub took the write probe for a secret: delete ${probeName} in ${place.name}.`);
    }
    const readCopy = async () => typeof options.copy === 'object'
        ? options.copy && readCopiedAt(options.copy, place)
        : options.copy;
    const isRerun = typeof options.copy === 'object' && (options.copy?.attempt ?? 1) > 1;
    function rethrow(error) {
        throw error;
    }
    function ignoreUnlessRerun(error) {
        if (isRerun)
            throw error;
        return null;
    }
    /** A run that waited, or is run again, may hold spent tokens. */
    function assertFresh(copiedAt, updatedAtMs, isHint) {
        if (typeof copiedAt === 'number') {
            // GitHub tells whole seconds: of two things in one, the write may have been the later.
            if (updatedAtMs >= copiedAt)
                throw typeof options.copy === 'number' ? oldFile(secretName) : staleCopy(secretName);
            return;
        }
        if (isHint && !isRerun)
            return;
        const passing = (0,github_answers/* isThrottled */.B5)(copiedAt) || copiedAt.status >= 500;
        throw passing
            ? (0,github_answers/* unusable */._P)(copiedAt, 'reading this run', place)
            : runUnreadable(secretName, copiedAt.status);
    }
    return { open };
}
const changedMeanwhile = (secretName) => new errors/* StatsError */.G('secret-not-saved', `Somebody wrote the secret ${secretName} while this run was about to, so it is left as it is.`, 'Start a new run: if it says reauthorize, renew the secret by the recovery lines in this log.');
const staleCopy = (secretName) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written after this run was given its copy, so the tokens here may be spent.`, 'Start a new run instead of running this one again, and give the workflow a concurrency group.');
const oldFile = (secretName) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written after this copy of it was made, so the tokens here may be spent.`, 'Sign in again; or, if you have put this very text into the secret yourself, save the file anew without its line SOCIAL_SAVED_AT.');
const runUnreadable = (secretName, status) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written since it was last saved here, and this run could not be read to tell when it got its copy (HTTP ${status}).`, 'Give the job the permission actions: read.');


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


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3524);


/** `text` with an account's `changes` (by unlabelled key), new keys behind the account's last one. */
function rewrite(text, account, changes) {
    const env = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(text);
    const keys = account.platform.keys.map(({ name }) => (0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, account.label));
    const anchor = keys.findLast((key) => env.get(key)) ?? '';
    return (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)(text, new Map([...changes].map(([name, value]) => [(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, account.label), value])), anchor);
}


/***/ })

};
