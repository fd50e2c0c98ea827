export const id = 871;
export const ids = [871];
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
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1532);
/* harmony import */ var _fail_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2736);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1413);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2988);
/* harmony import */ var _recovery_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(945);
/* harmony import */ var _secret_store_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5572);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7255);

















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
