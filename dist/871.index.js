export const id = 871;
export const ids = [871];
export const modules = {

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Every input, checked at once. Defaults stand in `action.yml` alone. Throws `invalid-input`. */
function readInputs(platforms) {
    return {
        // To the letter: the text goes back into the secret.
        envText: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('env-social', { trimWhitespace: false }),
        secretsToken: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('secrets-token'),
        secretName: readSecretName(),
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
    throw invalid('secret-name', 'is no name that GitHub takes for a secret', 'Use letters, digits and _ only, no digit first, and not GITHUB_ at the beginning.');
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

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
        warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
        end,
    };
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveJournal: () => (/* binding */ saveJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5233);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3524);
/* harmony import */ var _credentials_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1557);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4830);
/* harmony import */ var _credentials_rewrite_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5630);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4827);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4247);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2481);
/* harmony import */ var _fail_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2736);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1413);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2988);
/* harmony import */ var _secret_store_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5572);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7255);

















/** After a cancel, main and `post` together have under a minute. */
const patienceMs = 30_000;
/** Writes what a journal holds into the secret; what cannot be written becomes recovery lines. */
async function saveJournal(file) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .readInputs */ .K)(_platforms_index_js__WEBPACK_IMPORTED_MODULE_10__/* .platforms */ .B);
        const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_16__/* .loadSodium */ .O)();
        const entry = (0,_credentials_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(file, inputs.envText, sodium);
        if (entry === null)
            return;
        const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_13__/* .createLog */ .h)();
        const accounts = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccounts */ .n$)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .v)(inputs.envText), _platforms_index_js__WEBPACK_IMPORTED_MODULE_10__/* .platforms */ .B, inputs.platforms);
        const renewed = match(entry, accounts);
        const secrets = [...accounts, ...renewed.map(toRenewedAccount)].flatMap(_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .VX);
        for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean))
            log.mask(secret);
        const http = (0,_http_js__WEBPACK_IMPORTED_MODULE_9__/* .createHttp */ .V0)({ clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, timeoutMs: patienceMs / 3, debug: log.debug });
        const names = renewed.map(({ account }) => account.id).join(', ');
        const done = new AbortController();
        try {
            // The journal knows which version it may replace; main's own first write would look like somebody else's.
            const store = (0,_secret_store_js__WEBPACK_IMPORTED_MODULE_14__/* .createSecretStore */ .o)(inputs, process.env, { http, clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, log }, { comparesRun: false });
            const text = renewed.reduce((before, { account, values }) => (0,_credentials_rewrite_js__WEBPACK_IMPORTED_MODULE_7__/* .rewrite */ .v)(before, account, values), inputs.envText);
            const saving = save(store, inputs.envText, text, entry.version);
            await Promise.race([saving, runOutOfTime(done.signal)]);
        }
        catch (error) {
            (0,_fail_js__WEBPACK_IMPORTED_MODULE_11__/* .fail */ .f)(error);
            await publishRecoveryLines(renewed, sodium);
            return;
        }
        finally {
            done.abort();
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        const said = `What the step had renewed for ${names} and not saved is now in the secret ${inputs.secretName}.`;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(said);
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .writeSummary */ .S)(`${said}\n`);
    }
    catch (error) {
        (0,_fail_js__WEBPACK_IMPORTED_MODULE_11__/* .fail */ .f)(error);
    }
}
async function save(store, before, text, version) {
    const open = await store.open(before, Buffer.byteLength(text) - Buffer.byteLength(before));
    if (open.version !== version)
        throw changedSince();
    await open.save(text);
}
async function runOutOfTime(done) {
    await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.sleep(patienceMs, done);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StatsError */ .G('secret-not-saved', `The renewed tokens could not be written within ${patienceMs / 1000} s.`, 'Renew the secret by the recovery lines.');
}
const changedSince = () => new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StatsError */ .G('secret-not-saved', 'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.', 'Start a new run: if it says reauthorize, renew the secret by the recovery lines.');
/** What the journal holds for the accounts that `.env.social` configures. */
const match = (entry, accounts) => entry.accounts.flatMap(({ id, values }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
});
const toRenewedAccount = ({ account, values }) => ({
    ...account,
    values: new Map([...account.values, ...values]),
});
/** Safe in a public log: only who has the account's client secret can open them. */
async function publishRecoveryLines(renewed, sodium) {
    const lines = renewed.flatMap(({ account, values }) => {
        const secret = account.values.get(account.platform.recoveryKey) ?? '';
        return (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_6__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), secret, sodium) ?? [];
    });
    const refused = renewed.length - lines.length;
    if (refused > 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`${refused} of ${renewed.length} accounts get no recovery line, for their client secret is too short to lock one.`);
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(line);
    if (lines.length > 0) {
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .writeSummary */ .S)(`The renewed tokens, locked with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
    }
}


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createSecretStore)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);
/* harmony import */ var _credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);




/** The secret that the inputs name, in the repository of this run; `comparesRun`: refuses a stale copy. */
function createSecretStore(inputs, environment, { http, clock, log }, { comparesRun }) {
    const refusal = refuseToken(inputs);
    if (refusal !== null)
        return { open: () => Promise.reject(refusal) };
    const apiUrl = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitHubAddress */ .yj)(environment);
    const [owner, name] = readVariable(environment, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/).split('/');
    return (0,_credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubSecret */ .q)({
        github: (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectGitHub */ .U)({ token: inputs.secretsToken, apiUrl, http }),
        run: comparesRun
            ? {
                id: Number(readVariable(environment, 'GITHUB_RUN_ID', /^\d+$/)),
                github: (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectGitHub */ .U)({ token: inputs.githubToken, apiUrl, http }),
            }
            : null,
        repository: {
            owner: owner ?? '',
            name: name ?? '',
            id: readVariable(environment, 'GITHUB_REPOSITORY_ID', /^\d+$/),
        },
        secretName: inputs.secretName,
        clock,
        warn: log.warning,
    });
}
function refuseToken({ secretsToken, githubToken }) {
    const make = 'Pass a GitHub App token (actions/create-github-app-token with permission-secrets: write) or a fine-grained token with the repository permission "Secrets: Read and write".';
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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
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

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}),
};


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createGitHubSecret)
});

// EXTERNAL MODULE: ./lib/assert.js
var assert = __webpack_require__(1469);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/http.js
var http = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/credentials/github-answers.js



const longestWaitMs = 30_000;
const isAnswer = (outcome) => (0,assert/* isRecord */.u4)(outcome) && typeof outcome.status === 'number' && 'data' in outcome;
const isWritten = ({ status }) => status === 201 || status === 204;
/** GitHub throttles with 403 as well ("Rate limits for the REST API", GitHub Docs). */
const isThrottled = ({ status, headers }) => status === 429 ||
    (status === 403 &&
        (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
const notFound = (place, secretName) => new errors/* StatsError */.G('wrong-target', `GitHub knows no secret ${secretName} in ${place}, or does not show it to this token.`, 'Compare the input secret-name with the name of the secret, and see that secrets-token was made for this repository.');
/** `updated_at` of a secret's metadata: the only trace that a write leaves. */
function toVersion(answer, place) {
    if (answer.status !== 200)
        throw unusable(answer, 'reading the secret', place);
    const updatedAt = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.updated_at : undefined;
    if (typeof updatedAt !== 'string' || Number.isNaN(Date.parse(updatedAt))) {
        throw unexpected('the secret', 'updated_at');
    }
    return updatedAt;
}
/** The public key as padded base64, and its id. */
function toKey(answer, place) {
    if (answer.status !== 200)
        throw unusable(answer, "reading the repository's public key", place);
    const { key_id: id, key } = (0,assert/* isRecord */.u4)(answer.data) ? answer.data : {};
    if (typeof id !== 'string' || typeof key !== 'string')
        throw unexpected('the public key', 'key_id and key');
    if (!/^[A-Za-z0-9+/]{43}=$/.test(key))
        throw unexpected('the public key', '32 bytes of base64');
    return { id, key };
}
const unexpected = (what, field) => new errors/* StatsError */.G('unexpected-answer', `GitHub's answer about ${what} has no ${field}.`, 'Check that no proxy stands between the runner and GitHub.');
function unusable(answer, what, place) {
    if (isThrottled(answer)) {
        return new errors/* StatsError */.G('throttled', `GitHub throttled ${what}.`, 'Run it again in a few minutes.');
    }
    if ([401, 403, 404].includes(answer.status))
        return notWritable(answer, place);
    return new errors/* StatsError */.G('unavailable', `GitHub answered ${what} with HTTP ${answer.status}.`, 'This is usually over soon: the next run tries again.');
}
function notWritable(answer, place) {
    if (answer.status === 401) {
        return new errors/* StatsError */.G('secret-not-writable', 'GitHub does not accept the token of the input secrets-token (HTTP 401): it is wrong, expired or revoked.', 'Make a new one, or let actions/create-github-app-token make one in each run.');
    }
    const accepted = String(answer.headers['x-accepted-github-permissions'] ?? '');
    const needed = /^[a-z_=,; ]{1,80}$/.test(accepted) ? accepted : 'secrets=write';
    return new errors/* StatsError */.G('secret-not-writable', `The token of the input secrets-token may not write secrets in ${place} (HTTP ${answer.status}; GitHub wants ${needed}).`, 'Give the GitHub App or fine-grained token the repository permission "Secrets: Read and write" for this repository.');
}
function notSaved(outcome, secretName, place) {
    const why = isAnswer(outcome)
        ? `HTTP ${outcome.status}`
        : outcome instanceof errors/* StatsError */.G
            ? outcome.message
            : 'the request failed';
    return new errors/* StatsError */.G('secret-not-saved', `The renewed tokens could not be written into ${secretName} of ${place} (${why}).`, 'The end of this job tries once more; if that fails too, it prints a recovery line for each account.', 
    // An answer is no cause: GitHub repeats in it what it was sent.
    isAnswer(outcome) ? {} : { cause: outcome });
}
/** Writing the same text again is harmless, so whatever may pass is repeated; `null`: it will not pass. */
function waitBeforeRepeat(outcome, attempt, now) {
    const backOffMs = 1000 * 2 ** (attempt - 1);
    if (!isAnswer(outcome))
        return outcome instanceof errors/* StatsError */.G ? backOffMs : null;
    const retryAfter = outcome.headers['retry-after'];
    const namedMs = retryAfter === undefined ? null : (0,http/* readRetryAfter */.D$)(String(retryAfter), now);
    if (!isThrottled(outcome) && outcome.status < 500)
        return null;
    const waitMs = namedMs ?? backOffMs;
    return waitMs <= longestWaitMs ? waitMs : null;
}

// EXTERNAL MODULE: ./lib/to-iso-seconds.js
var to_iso_seconds = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/credentials/saved-text.js



/** GitHub's limit for one secret, in bytes of text. */
const largestSecret = 48 * 1024;
/** The text as it is saved: with the time, and with the target that a later run compares. */
function stamp(text, target, now) {
    const [anchor] = [...(0,env_file/* parseEnv */.v)(text)].findLast(([, value]) => value !== '') ?? [''];
    const changes = [
        ['SOCIAL_SAVED_AT', (0,to_iso_seconds/* toIsoSeconds */.g)(now)],
        ['SOCIAL_SAVED_IN', target],
    ];
    return (0,env_file/* setEnv */.G)(text, new Map(changes), anchor);
}
/** Throws `wrong-target` when the text was saved somewhere else. */
function assertTarget(savedIn, target) {
    if (!savedIn || savedIn.toUpperCase() === target.toUpperCase())
        return;
    throw new errors/* StatsError */.G('wrong-target', `This text of .env.social was saved into another secret (${printable(savedIn)}) than the one to write (${target}).`, 'Let env-social and secret-name mean the same secret; after copying the text to a new one on purpose, delete its line SOCIAL_SAVED_IN.');
}
const printable = (text) => text.replace(/[^\w./-]/g, '?').slice(0, 100);
/** Throws `secret-not-writable` when the text could outgrow what GitHub takes. */
function assertRoom(text, spareBytes, secretName) {
    const bytes = Buffer.byteLength(text) + spareBytes;
    if (bytes <= largestSecret)
        return;
    throw new errors/* StatsError */.G('secret-not-writable', `The text of ${secretName} would grow to about ${bytes} bytes, and GitHub takes at most ${largestSecret}.`, 'Take comments out of it, or spread the accounts over several secrets and workflows.');
}

;// CONCATENATED MODULE: ./lib/credentials/seal.js
/**
 * `text` for GitHub's secrets API: a libsodium sealed box for the public key (padded base64), as padded
 * base64 ("Encrypting secrets for the REST API", GitHub Docs). The library's own default, URL-safe
 * base64, is refused.
 */
function seal(text, publicKey, sodium) {
    const { ORIGINAL } = sodium.base64_variants;
    const box = sodium.crypto_box_seal(sodium.from_string(text), sodium.from_base64(publicKey, ORIGINAL));
    return sodium.to_base64(box, ORIGINAL);
}

// EXTERNAL MODULE: ./lib/credentials/sodium.js
var credentials_sodium = __webpack_require__(4827);
;// CONCATENATED MODULE: ./lib/credentials/github-secret.js







/** The name that the write probe uses; GitHub refuses its empty body, so no secret of this name comes to be. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';
/** `SOCIAL_SAVED_AT` is stamped seconds before `updated_at`; a larger gap means that somebody wrote since. */
const ownWriteMs = 2 * 60_000;
const saveAttempts = 4;
/** A repository secret of GitHub Actions: sealed for the repository's public key, never readable again. */
function createGitHubSecret(options) {
    const { github, repository, secretName, clock } = options;
    const where = { owner: repository.owner, repo: repository.name };
    const place = `${repository.owner}/${repository.name}`;
    const target = `${repository.id}/${secretName}`;
    const secrets = 'repos/{owner}/{repo}/actions/secrets';
    const readMetadata = () => github(`GET /${secrets}/{secret_name}`, { ...where, secret_name: secretName });
    const readKey = () => github(`GET /${secrets}/public-key`, where);
    // Harmless, so a connection that drops is worth a second one.
    const probe = () => github(`PUT /${secrets}/{secret_name}`, { ...where, secret_name: probeName });
    async function open(text, spareBytes) {
        const env = (0,env_file/* parseEnv */.v)(text);
        assertTarget(env.get('SOCIAL_SAVED_IN'), target);
        assertRoom(stamp(text, target, clock.now()), spareBytes, secretName);
        const [metadata, keyAnswer, probed, sodium] = await Promise.all([
            readMetadata(),
            readKey(),
            probe().catch(probe),
            (0,credentials_sodium/* loadSodium */.O)(),
        ]);
        if (isWritten(probed))
            await github(`DELETE /${secrets}/{secret_name}`, { ...where, secret_name: probeName });
        if (metadata.status === 404)
            throw notFound(place, secretName);
        judgeProbe(probed);
        const version = toVersion(metadata, place);
        let key = toKey(keyAnswer, place);
        await assertFresh(env.get('SOCIAL_SAVED_AT'), version);
        const send = (newText) => github(`PUT /${secrets}/{secret_name}`, {
            ...where,
            secret_name: secretName,
            encrypted_value: seal(stamp(newText, target, clock.now()), key.key, sodium),
            key_id: key.id,
        });
        async function save(newText) {
            let refreshedKey = false;
            for (let attempt = 1;; attempt += 1) {
                const outcome = await send(newText).catch((error) => error);
                if (isAnswer(outcome) && isWritten(outcome))
                    return;
                if (isAnswer(outcome) && outcome.status === 422 && !refreshedKey) {
                    // The repository's key may have changed since it was read.
                    refreshedKey = true;
                    try {
                        key = toKey(await readKey(), place);
                    }
                    catch (error) {
                        throw notSaved(error, secretName, place);
                    }
                    continue;
                }
                const waitMs = waitBeforeRepeat(outcome, attempt, clock.now());
                if (waitMs === null || attempt === saveAttempts)
                    throw notSaved(outcome, secretName, place);
                await clock.sleep(waitMs);
            }
        }
        return {
            name: `the secret ${secretName} of ${place}`,
            version,
            readVersion: async () => toVersion(await readMetadata(), place),
            save,
        };
    }
    /** GitHub refuses the probe's body only after the right to write. */
    function judgeProbe(probed) {
        if (probed.status === 422)
            return;
        if (isThrottled(probed))
            throw unusable(probed, 'writing secrets', place);
        if ([401, 403, 404].includes(probed.status))
            throw notWritable(probed, place);
        options.warn(`Whether the secret may be written could not be told beforehand (HTTP ${probed.status}); going on.`);
    }
    /** GitHub hands repository secrets out when a run is queued: a run that waited may hold spent tokens. */
    async function assertFresh(savedAt, version) {
        const savedAtMs = Date.parse(savedAt ?? '');
        const updatedAtMs = Date.parse(version);
        if (options.run === null || Number.isNaN(savedAtMs) || updatedAtMs - savedAtMs <= ownWriteMs)
            return;
        const answer = await options.run.github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
            ...where,
            run_id: options.run.id,
        });
        const created = answer.status === 200 && (0,assert/* isRecord */.u4)(answer.data) ? answer.data.created_at : undefined;
        const createdAtMs = typeof created === 'string' ? Date.parse(created) : Number.NaN;
        if (Number.isNaN(createdAtMs))
            throw runUnreadable(secretName, answer.status);
        if (updatedAtMs > createdAtMs)
            throw staleCopy(secretName);
    }
    return { open };
}
const staleCopy = (secretName) => new errors/* StatsError */.G('stale-copy', `The secret ${secretName} was written after this run was given its copy, so the tokens here may be spent.`, 'Start a new run instead of running this one again, and give the workflow a concurrency group.');
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

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeFigure)
/* harmony export */ });
/** A figure for people: `50,000`, `5.72 %`, and a dash for what nobody told. */
function describeFigure(figure, unit) {
    if (figure === null)
        return '–';
    // Made here and not when the module loads, where its 10 ms would stand before the first request.
    const digits = unit === 'percent' ? 2 : 0;
    const format = new Intl.NumberFormat('en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
    });
    return unit === 'percent' ? `${format.format(figure)} %` : format.format(figure);
}


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


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4247);



/** Newest version of GitHub's REST API; an unpinned request would get the oldest one still served. */
const apiVersion = '2026-03-10';
/**
 * Octokit over this project's own HTTP, so that one place has time-outs, limits and repeats. It is loaded
 * at the first request: a run without a due token never asks.
 */
function connectGitHub(options) {
    let connecting;
    return async (route, parameters = {}) => {
        connecting ??= connect(options);
        const octokit = await connecting;
        try {
            const headers = { 'X-GitHub-Api-Version': apiVersion };
            const { status, headers: answered, data, } = await octokit.request(route, { ...parameters, headers });
            return { status, headers: { ...answered }, data };
        }
        catch (error) {
            const answer = readRefusal(error);
            if (answer === null)
                throw unwrap(error);
            return answer;
        }
    };
}
async function connect({ token, apiUrl, http }) {
    // The errors that `Headers` throws repeat the value.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw unsendable();
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const request = { fetch: toFetch(http), log: silence };
    return getOctokit(token, { baseUrl: apiUrl, request, log: silence });
}
/** Octokit's own log prints headers of answers to the letter, and the runner would obey commands in them. */
const silence = { debug() { }, info() { }, warn() { }, error() { } };
const unsendable = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('invalid-input', 'A token for GitHub is empty, or holds characters that no token has.', 'Copy the token (secrets-token or github-token) once more, on one line and without spaces.');
/** The `fetch` that octokit calls, as far as it uses it. Only GET is a read here, and repeated. */
const toFetch = (http) => async (url, { method = 'GET', headers = {}, body }) => {
    const answer = await http({
        name: `GitHub's API (${method} ${new URL(url).pathname})`,
        method,
        url,
        headers,
        ...(typeof body === 'string' ? { body } : {}),
        ...(method === 'GET' ? { repeatWhen: _http_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg } : {}),
    });
    const arrayBuffer = async () => new TextEncoder().encode(answer.text).buffer;
    return { ...answer, url, text: async () => answer.text, arrayBuffer };
};
/** Octokit throws for every status but 2xx; the answer hangs on the error. */
function readRefusal(error) {
    if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) || !(0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error.response))
        return null;
    const { status, headers, data } = error.response;
    return typeof status === 'number'
        ? { status, headers: (0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(headers) ? headers : {}, data }
        : null;
}
/** Octokit wraps what `fetch` rejected with in an error of its own. */
const unwrap = (error) => error instanceof Error && error.cause instanceof Error && error.name === 'HttpError'
    ? error.cause
    : error;


/***/ })

};
