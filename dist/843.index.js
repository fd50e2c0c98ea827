export const id = 843;
export const ids = [843];
export const modules = {

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
/** `SOCIAL_SAVED_AT` is stamped seconds before `updated_at`; a larger gap means that somebody wrote since. */
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
        const copiedAt = updatedAtMs - savedAtMs > ownWriteMs ? await readCopy() : firstRun;
        if (copiedAt !== null)
            assertFresh(copiedAt, updatedAtMs, Number.isNaN(savedAtMs));
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
    function ignoreUnlessRerun(error) {
        if (isRerun)
            throw error;
        return null;
    }
    /** A run that waited, or is run again, may hold spent tokens. */
    function assertFresh(copiedAt, updatedAtMs, first) {
        if (typeof copiedAt === 'number') {
            // GitHub tells whole seconds: of two things in one, the write may have been the later.
            if (updatedAtMs >= copiedAt)
                throw typeof options.copy === 'number' ? oldFile(secretName) : staleCopy(secretName);
            return;
        }
        // On a first run nothing hints at an old copy, so a run that cannot be read does not stop it.
        if (first && !isRerun)
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


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   vW: () => (/* binding */ formatPercentChange)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** `1,234,567`, `5.72%`, and a dash for what nobody told. */
function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '–';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
/** A count that fits anywhere: whole below a million, then three digits, `1.23M`, `12.3M`; never more than there is. */
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
/** A change with its sign: `+1,234`, `−12`, `±0`; of rates in percentage points. */
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
/** `+2.5%`: up to 2 decimals, and none from 100 on. */
function formatPercentChange(percent, locale) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const size = Math.abs(percent);
    const text = size < 100
        ? String(Number(size.toFixed(2))).replace('.', wording.decimal)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '−' : '±');
function formatDecimals(figure, wording) {
    const [whole = '', decimals] = figure.toFixed(2).split('.');
    return `${groupThousands(whole, wording)}${wording.decimal}${decimals}`;
}
// Not by Intl: the first Intl.NumberFormat of a process takes 10 ms, and it would be every run's last 10 ms.
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
const words = {
    en: {
        group: ',',
        decimal: '.',
        percent: '%',
        points: ' pp',
        million: 'M',
        billion: 'B',
        months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
        date: (day, month, year) => `${day} ${month} ${year}`,
        dayOfMonth: (day, month) => `${day} ${month}`,
        monthOfYear: (month, year) => `${month} ${year}`,
        followers: 'Followers',
        days: (count) => (count === 1 ? '1 day' : `${count} days`),
        shortDays: (count) => `${count} d`,
        inDays: (count) => (count === 1 ? 'in 1 day' : `in ${count} days`),
        asOf: (date) => `As of ${date}`,
        onPlatform: (name, platform) => `${name} on ${platform}`,
        followersOf: (name, platform) => `Followers of ${name} on ${platform}`,
        platformFollowers: (platform) => `${platform} followers`,
        fromTo: (from, to) => `${from} to ${to}`,
        verified: 'Verified',
        unknown: 'unknown',
        noHistory: 'No numbers yet',
        noGrowth: 'Growth shows from the second day on.',
        firstDay: 'The line begins with the next change.',
        gaps: 'dashed: no numbers',
        summary: {
            heading: (at) => `Social stats of ${at} UTC`,
            account: 'Account',
            name: 'Name',
            dryRun: 'A dry run: no token was renewed, and nothing was written.',
            growthTitle: 'Growth',
            renewed: (accounts) => `Tokens renewed: ${accounts}.`,
            savedIn: (secret) => `Saved in the secret \`${secret}\`.`,
            notSaved: 'Not saved yet.',
            signInLasts: (day) => `The sign-in lasts until ${day}.`,
            failed: 'What failed',
            more: (accounts) => `… and ${accounts} more, in the output \`stats\`.`,
        },
        metrics: {},
    },
    de: {
        group: '.',
        decimal: ',',
        percent: '\u00a0%',
        points: '\u00a0PP',
        million: '\u00a0Mio.',
        billion: '\u00a0Mrd.',
        months: [
            'Jan.',
            'Feb.',
            'März',
            'Apr.',
            'Mai',
            'Juni',
            'Juli',
            'Aug.',
            'Sept.',
            'Okt.',
            'Nov.',
            'Dez.',
        ],
        date: (day, month, year) => `${day}. ${month} ${year}`,
        dayOfMonth: (day, month) => `${day}. ${month}`,
        monthOfYear: (month, year) => `${month} ${year}`,
        followers: 'Follower',
        days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
        shortDays: (count) => `${count} d`,
        inDays: (count) => (count === 1 ? 'in 1 Tag' : `in ${count} Tagen`),
        asOf: (date) => `Stand: ${date}`,
        onPlatform: (name, platform) => `${name} auf ${platform}`,
        followersOf: (name, platform) => `Follower von ${name} auf ${platform}`,
        platformFollowers: (platform) => `${platform}-Follower`,
        fromTo: (from, to) => `${from} bis ${to}`,
        verified: 'Verifiziert',
        unknown: 'unbekannt',
        noHistory: 'Noch keine Zahlen',
        noGrowth: 'Wachstum zeigt sich ab dem zweiten Tag.',
        firstDay: 'Die Linie beginnt mit der nächsten Änderung.',
        gaps: 'gestrichelt: keine Zahlen',
        summary: {
            heading: (at) => `Social-Media-Zahlen vom ${at} UTC`,
            account: 'Konto',
            name: 'Name',
            dryRun: 'Probelauf: Kein Token wurde erneuert, nichts wurde geschrieben.',
            growthTitle: 'Wachstum',
            renewed: (accounts) => `Erneuerte Tokens: ${accounts}.`,
            savedIn: (secret) => `Gespeichert im Secret \`${secret}\`.`,
            notSaved: 'Noch nicht gespeichert.',
            signInLasts: (day) => `Die Anmeldung gilt bis ${day}.`,
            failed: 'Fehlgeschlagen',
            more: (accounts) => `… und ${accounts} weitere, in der Ausgabe \`stats\`.`,
        },
        metrics: {
            followers: 'Follower',
            following: 'Folgt',
            subscribers: 'Abonnenten',
            likes: 'Likes',
            videos: 'Videos',
            posts: 'Beiträge',
            views: 'Aufrufe',
            reach: 'Reichweite',
            'engagement-rate': 'Engagement',
            'average-views': 'Ø Aufrufe',
            'average-likes': 'Ø Likes',
            'average-comments': 'Ø Kommentare',
        },
    },
};
/** A metric's title in the reader's language. */
const titleOf = (metric, locale) => words[locale].metrics[metric.name] ?? metric.title;


/***/ })

};
