export const id = 411;
export const ids = [411];
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

/***/ 2643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toFailures)
/* harmony export */ });
/** What failed, each thing once, however many accounts it cost. */
function toFailures({ accounts, problems }) {
    const failures = new Map(problems.map((error) => [error, []]));
    for (const result of accounts) {
        if (result.status !== 'failed')
            continue;
        failures.set(result.error, [...(failures.get(result.error) ?? []), result.id]);
    }
    return [...failures].map(([error, ids]) => ({ ids, error }));
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Every input, checked at once. Defaults stand in `action.yml` alone. Throws `invalid-input`. */
function readInputs(platforms) {
    return {
        // To the letter: the text goes back into the secret.
        envText: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('env-social', { trimWhitespace: false }),
        secretsToken: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('secrets-token'),
        secretName: readSecretName(),
        environment: readEnvironment(),
        platforms: readPlatforms(platforms),
        videoCount: readVideoCount(),
        refresh: readChoice('refresh', ['auto', 'always', 'never']),
        database: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(readText('database')),
        githubToken: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('github-token'),
        failOn: readChoice('fail-on', ['any', 'all', 'never']),
        dryRun: readBoolean('dry-run'),
    };
}
function readText(name) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
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
    const name = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('secret-environment');
    if (name === '')
        return null;
    if (name.length <= 255 && !/\p{Cc}|[\u2028\u2029]/u.test(name))
        return name;
    throw invalid('secret-environment', 'is no name of an environment', 'Write the name as it stands in the settings of the repository, on one line.');
}
function readPlatforms(platforms) {
    const known = platforms.map(({ id }) => id);
    const names = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('platforms')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    if (names.every((name) => known.includes(name)))
        return names;
    throw invalid('platforms', 'names an unknown platform', `Use a comma list out of: ${known.join(', ')}.`);
}
function readVideoCount() {
    const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('video-count');
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count >= 1 && count <= 100)
        return count;
    throw invalid('video-count', 'is not a whole number from 1 to 100', 'Use one, such as 10.');
}
function readChoice(name, choices) {
    const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw invalid(name, 'has an unknown value', `Use one of: ${choices.join(', ')}.`);
}
/** The spellings of the YAML 1.2 core schema, as `@actions/core` reads them. */
function readBoolean(name) {
    const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw invalid(name, 'is neither true nor false', 'Use true or false.');
}
const invalid = (name, what, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .G('invalid-input', `The input ${name} ${what}.`, hint);


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

/***/ 3792:
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
// EXTERNAL MODULE: ./lib/collect.js + 14 modules
var collect = __webpack_require__(6604);
// EXTERNAL MODULE: ./lib/credentials/accounts.js
var credentials_accounts = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/journal.js
var journal = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/credentials/journalled.js
var journalled = __webpack_require__(4032);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/http.js
var lib_http = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/platforms/index.js + 24 modules
var platforms = __webpack_require__(1532);
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
// EXTERNAL MODULE: ./lib/action/failures.js
var failures = __webpack_require__(2643);
// EXTERNAL MODULE: ./lib/action/inputs.js
var action_inputs = __webpack_require__(1413);
// EXTERNAL MODULE: ./lib/action/log.js
var action_log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/stats-json.js

/** The JSON array that other programs read: one object per account, its document or what it failed with. */
function toStatsJson(accounts) {
    return (0,json/* stringifyJson */.s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok')
            return { account: id, status, ...result.document };
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}

// EXTERNAL MODULE: ./lib/to-iso-seconds.js
var to_iso_seconds = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/action/outputs.js



/** Every output by name. Untold is empty, never `0`. */
function toOutputs(collected, platforms, database) {
    const { accounts } = collected;
    const failed = accounts.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
    const endsAt = collected.signInEndsAt;
    const outputs = new Map([
        ['stats', toStatsJson(accounts)],
        ['database', database],
        ['changed', String(collected.changed)],
        ['secret-updated', String(collected.saved)],
        ['refreshed', JSON.stringify(collected.renewed)],
        ['failed', JSON.stringify(failed)],
        ['reauthorize-by', endsAt === null ? '' : (0,to_iso_seconds/* toIsoSeconds */.g)(endsAt)],
        ['fetched-at', (0,to_iso_seconds/* toIsoSeconds */.g)(collected.takenAt)],
    ]);
    for (const { id, metrics } of platforms) {
        const first = accounts.find(({ platform }) => platform.id === id);
        for (const { name, read } of metrics) {
            const figure = first?.status === 'ok' ? read(first.document) : null;
            outputs.set(`${id}-${name}`, figure === null ? '' : String(figure));
        }
    }
    return outputs;
}
function setOutputs(outputs) {
    for (const [name, value] of outputs)
        (0,core/* setOutput */.uH)(name, value);
}

// EXTERNAL MODULE: ./lib/action/recovery-lines.js
var recovery_lines = __webpack_require__(945);
// EXTERNAL MODULE: ./lib/action/secret-store.js
var secret_store = __webpack_require__(5572);
// EXTERNAL MODULE: ./lib/action/summary.js + 1 modules
var summary = __webpack_require__(7255);
;// CONCATENATED MODULE: ./lib/action/wide-masks.js
/** Shorter lines stand by chance in other texts. */
const shortestLine = 8;
/**
 * Warnings about lines of a secret that the runner masks too widely: it masks every line of a secret,
 * however short, wherever it stands, and drops a job output that holds one. One warning of each kind, for
 * the runner shows no more than ten in a step.
 */
function findWideMasks(secret, outputs) {
    const lines = secret.split(/\r\n|\r|\n/).flatMap((whole, index) => {
        const text = whole.trim();
        const hits = [...outputs].flatMap(([name, value]) => (value.includes(text) ? [name] : []));
        return text === '' ? [] : [{ number: index + 1, text, hits }];
    });
    const shown = lines.filter(({ hits }) => hits.length > 0);
    const short = lines.filter(({ text, hits }) => hits.length === 0 && text.length < shortestLine);
    return [
        ...(shown.length > 0
            ? [
                `${wide_masks_name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that holds it.`,
            ]
            : []),
        ...(short.length > 0
            ? [
                `${wide_masks_name(short)} shorter than ${shortestLine} characters: GitHub masks that text wherever it stands in the log.`,
            ]
            : []),
    ];
}
const wide_masks_name = (lines) => {
    const numbers = lines.map(({ number }) => number).join(', ');
    return lines.length === 1
        ? `Line ${numbers} of .env.social is`
        : `Lines ${numbers} of .env.social are`;
};

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
        await report(collected, inputs);
        if (signal.aborted)
            (0,fail/* fail */.f)(cancelled());
    }
    catch (error) {
        log.end();
        (0,fail/* fail */.f)(error);
    }
}
async function report(collected, inputs) {
    const outputs = toOutputs(collected, platforms/* platforms */.B, inputs.database);
    setOutputs(outputs);
    await (0,summary/* writeSummary */.S)((0,summary/* describeRun */.v)(collected, inputs));
    if (collected.stranded.length > 0)
        await publishStranded(collected, inputs);
    const failed = collected.accounts.filter((one) => one.status === 'failed' && !isUndone(one.error));
    const everyone = failed.length === collected.accounts.length;
    const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
    for (const { ids, error } of (0,failures/* toFailures */.R)(collected)) {
        const title = [ids.join(', '), error.code].filter(Boolean).join(': ');
        const fails = collected.problems.includes(error) || (accountsFail && !isUndone(error));
        if (fails)
            (0,fail/* fail */.f)(error, title);
        else
            core/* warning */.$e(`${error.message} ${error.hint}`, { title });
    }
    // Last: the runner shows ten warnings of a step, and failures come first.
    for (const warning of findWideMasks(inputs.envText, outputs))
        core/* warning */.$e(warning);
}
/** `post` would find nothing of them. */
async function publishStranded({ stranded }, { envText }) {
    const accounts = (0,credentials_accounts/* readAccounts */.n$)((0,env_file/* parseEnv */.v)(envText), platforms/* platforms */.B);
    await (0,recovery_lines/* publishRecoveryLines */.a)((0,journalled/* toJournalled */.c$)(stranded, accounts), envText, await (0,sodium/* loadSodium */.O)());
}
/** What a dry run leaves undone is no failure. */
const isUndone = (error) => error.code === 'would-refresh';
const cancelled = () => new errors/* StatsError */.G('unavailable', 'The run was cancelled.', 'Run it again for the numbers.');


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ publishRecoveryLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4830);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7255);




/** How often a line is sealed anew because the runner would mask a piece of it. */
const sealings = 1_000;
/** Into log and summary, safe in public: only who has the account's client secret can open them. */
async function publishRecoveryLines(journalled, envText, sodium) {
    const lines = journalled.flatMap((one) => sealUnmasked(one, envText, sodium) ?? []);
    const refused = journalled.length - lines.length;
    if (refused > 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`${refused} of ${journalled.length} accounts get no recovery line, for their client secret is too short to lock one.`);
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    if (lines.length > 0) {
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .S)(`The renewed tokens, locked with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
    }
}
/** The runner masks each line of the secret wherever it stands: one of two letters soon stands in sealed bytes. */
function sealUnmasked({ account, values }, envText, sodium) {
    const secret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
    const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
    const seal = () => (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), secret, sodium);
    let line = seal();
    for (let count = 1; count < sealings && masks.some((mask) => line?.includes(mask)); count += 1)
        line = seal();
    return line;
}


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createSecretStore)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);
/* harmony import */ var _credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);




const tokenName = 'the token in secrets-token';
/** The secret that the inputs name, in the repository of this run; `comparesRun`: refuses a stale copy. */
function createSecretStore(inputs, environment, { http, clock, log, signal }, { comparesRun }) {
    const refusal = refuseToken(inputs);
    if (refusal !== null)
        return { open: () => Promise.reject(refusal) };
    const apiUrl = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitHubAddress */ .yj)(environment);
    const fullName = readVariable(environment, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/);
    const [owner = '', name = ''] = fullName.split('/');
    const id = readVariable(environment, 'GITHUB_REPOSITORY_ID', /^\d+$/);
    const repository = { owner, name, id };
    const connect = (token, tokenName) => (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectGitHub */ .U)({ token, tokenName, apiUrl, http });
    return (0,_credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubSecret */ .q)({
        github: connect(inputs.secretsToken, tokenName),
        tokenName,
        copy: comparesRun
            ? {
                id: Number(readVariable(environment, 'GITHUB_RUN_ID', /^\d+$/)),
                attempt: Number(readVariable(environment, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d*$/)),
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
function readVariable(environment, name, shape) {
    const value = environment[name] ?? '';
    if (shape.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .G('invalid-input', `The environment variable ${name} is missing or not as the runner sets it.`, 'Run this as a step of a workflow; on a machine of your own use the command line.');
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ describeRun),
  S: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/describe-figure.js
var describe_figure = __webpack_require__(7443);
// EXTERNAL MODULE: ./lib/to-iso-seconds.js
var to_iso_seconds = __webpack_require__(6770);
// EXTERNAL MODULE: ./lib/action/failures.js
var action_failures = __webpack_require__(2643);
;// CONCATENATED MODULE: ./lib/action/markdown.js
/** Foreign text as Markdown that shows it to the letter: no markup, no HTML, one line. */
const escapeMarkdown = (text) => text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
/** A table in GitHub's Markdown; cells are Markdown already. The first `left` columns hold text, the others numbers. */
function toTable(head, rows, left) {
    const toRow = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column < left ? ':--' : '--:'));
    return [head, rule, ...rows].map(toRow).join('\n');
}

;// CONCATENATED MODULE: ./lib/action/summary.js





/** What a run did, as Markdown for the step summary. */
function describeRun(collected, { secretName, dryRun }) {
    const { accounts, renewed, saved, signInEndsAt } = collected;
    const failures = (0,action_failures/* toFailures */.R)(collected);
    const platforms = [...new Set(accounts.map(({ platform }) => platform))];
    const parts = [
        `## Social stats of ${(0,to_iso_seconds/* toIsoSeconds */.g)(collected.takenAt).slice(0, 16).replace('T', ', ')} UTC`,
        ...(dryRun ? ['A dry run: no token was renewed, and nothing was written.'] : []),
        ...platforms.map((platform) => describeNumbers(accounts.filter((one) => one.platform === platform))),
        ...(renewed.length > 0
            ? [
                `Tokens renewed: ${renewed.join(', ')}. ${saved ? `Saved in the secret \`${secretName}\`.` : 'Not saved yet.'}`,
            ]
            : []),
        ...(signInEndsAt === null
            ? []
            : [`The sign-in lasts until ${(0,to_iso_seconds/* toIsoSeconds */.g)(signInEndsAt).slice(0, 10)}.`]),
        ...(failures.length > 0 ? ['### What failed'] : []),
        failures.map(describeFailure).join('\n'),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
/** One platform's accounts as a table, a column for each metric. */
function describeNumbers(accounts) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.flatMap((result) => {
        if (result.status === 'failed')
            return [];
        const { username, url } = result.document.profile;
        const name = escapeMarkdown(username);
        const figures = metrics.map(({ read, unit }) => (0,describe_figure/* describeFigure */.U)(read(result.document), unit));
        return [[result.id, url === null ? name : `[${name}](<${url}>)`, ...figures]];
    });
    if (rows.length === 0)
        return '';
    return toTable(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}
function describeFailure({ ids, error }) {
    const who = ids.length > 0 ? `**${ids.join(', ')}**, ` : '';
    return `- ${who}\`${error.code}\`: ${escapeMarkdown(error.message)} ${escapeMarkdown(error.hint)}`;
}
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ saveJournalled),
/* harmony export */   c$: () => (/* binding */ toJournalled),
/* harmony export */   lN: () => (/* binding */ toRenewedAccount)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5630);


/** How long main may have been at one write, with its repeats, and how far clocks may be apart. */
const ownWriteMs = 5 * 60_000;
/** The entries of those accounts that `.env.social` configures. */
const toJournalled = (entries, accounts) => entries.flatMap(({ id, values }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
});
/** The account as it is after the renewal. */
const toRenewedAccount = ({ account, values }) => ({
    ...account,
    values: new Map([...account.values, ...values]),
});
/**
 * Writes what a run has renewed into the store, in the text as that run read it. Rejects with
 * `secret-not-saved` when somebody else has written there since, and with what the store refuses.
 */
async function saveJournalled(journalled, { entry, envText, store }) {
    const text = journalled.reduce((before, { account, values }) => (0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewrite */ .v)(before, account, values), envText);
    const open = await store.open(envText, Buffer.byteLength(text) - Buffer.byteLength(envText));
    if (open.version !== entry.version && !isOwnWrite(open.version, entry))
        throw changedSince();
    await open.save(text);
}
/** Whether the store was written while main was at it: then by main, whose answer got lost. */
const isOwnWrite = (version, { ownWriteAt }) => ownWriteAt !== null && Math.abs(Date.parse(version) - ownWriteAt) <= ownWriteMs;
const changedSince = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('secret-not-saved', 'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.', 'Start a new run: if it says reauthorize, renew the secret by the recovery lines.');


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shortestSecret = 24;
const linePattern = /social-stats-recovery:v1:([a-z0-9/]+):([A-Za-z0-9_-]+)/g;
/**
 * One line that is safe to publish in a log: an account's renewed values under XChaCha20-Poly1305, with the
 * BLAKE2b hash of its client secret as the key and the account as associated data. `null` for a client
 * secret of under 24 characters, which could be guessed.
 */
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `social-stats-recovery:v1:${account}:${bytes}`;
}
/** The recovery lines in a log, in order: account and sealed bytes. */
const findRecoveryLines = (log) => [...log.matchAll(linePattern)].map(([, account = '', sealed = '']) => ({ account, sealed }));
/** The renewed values of a line; throws `invalid-input` for a wrong client secret and a cut or altered line. */
function openRecoveryLine({ account, sealed }, clientSecret, sodium) {
    try {
        // Strict, unlike Node's: nothing but what was sealed opens.
        const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
        const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), deriveKey(clientSecret, sodium), 'text');
        const values = JSON.parse(text);
        return new Map(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The recovery line of ${account} cannot be opened: it is cut or altered, or its client secret is another.`, 'Copy the whole line from the log, and use the .env.social of that time.', { cause });
    }
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ StatsError)
/* harmony export */ });
/**
 * The project's only error: `code` names what the reader must do, `message` says in one sentence what
 * happened, `hint` in one sentence what to do now. None of them ever holds a secret value.
 */
class StatsError extends Error {
    name = 'StatsError';
    code;
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}


/***/ })

};
