export const id = 7;
export const ids = [7];
export const modules = {

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

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   GZ: () => (/* binding */ notWritable),
/* harmony export */   OO: () => (/* binding */ toVersion),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   Wl: () => (/* binding */ toTokenEnd),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   b3: () => (/* binding */ notSaved),
/* harmony export */   fw: () => (/* binding */ toKey),
/* harmony export */   mC: () => (/* binding */ waitBeforeRepeat),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4247);



/** What GitHub wants where it names no wait ("Rate limits for the REST API", GitHub Docs). */
const throttledWaitMs = 60_000;
const longestWaitMs = 60_000;
const isAnswer = (outcome) => (0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(outcome) && typeof outcome.status === 'number' && 'data' in outcome;
const isWritten = ({ status }) => status === 201 || status === 204;
/** GitHub throttles with 403 as well ("Rate limits for the REST API", GitHub Docs). */
const isThrottled = ({ status, headers, data }) => status === 429 ||
    (status === 403 &&
        (headers['retry-after'] !== undefined ||
            headers['x-ratelimit-remaining'] === '0' ||
            ((0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data) && /rate limit/i.test(String(data.message)))));
const notFound = (place, secretName) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('wrong-target', `GitHub knows no secret ${secretName} in ${place.name}, or does not show it to this token.`, 'Compare secret-name and secret-environment with where the secret is, and see that the token was made for this repository.');
/** `updated_at` of a secret's metadata: the only trace that a write leaves. */
function toVersion(answer, place) {
    if (answer.status !== 200)
        throw unusable(answer, 'reading the secret', place);
    const updatedAt = (0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(answer.data) ? answer.data.updated_at : undefined;
    if (typeof updatedAt !== 'string' || Number.isNaN(Date.parse(updatedAt))) {
        throw unexpected('the secret', 'updated_at');
    }
    return updatedAt;
}
/** When the token dies that was sent, in ms since 1970; `null` when it does not, or nobody tells. */
function toTokenEnd({ headers }) {
    // `2027-01-31 10:00:00 UTC`, of some tokens with `+0100` in place of `UTC`.
    const header = String(headers['github-authentication-token-expiration'] ?? '');
    const [, day, time, zone] = /^(\S{10}) (\S{8}) (UTC|[+-]\d{4})$/.exec(header) ?? [];
    const at = Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone}`);
    return Number.isNaN(at) ? null : at;
}
/** The public key as padded base64, and its id. */
function toKey(answer, place) {
    if (answer.status !== 200)
        throw unusable(answer, 'reading the public key', place);
    const { key_id: id, key } = (0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
    if (typeof id !== 'string' || typeof key !== 'string')
        throw unexpected('the public key', 'key_id and key');
    if (!/^[A-Za-z0-9+/]{43}=$/.test(key))
        throw unexpected('the public key', '32 bytes of base64');
    return { id, key };
}
const unexpected = (what, field) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('unexpected-answer', `GitHub's answer about ${what} has no ${field}.`, 'Check that no proxy stands between the runner and GitHub.');
function unusable(answer, what, place) {
    if (isThrottled(answer)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('throttled', `GitHub throttled ${what}.`, 'Run it again in a few minutes.');
    }
    if ([401, 403, 404].includes(answer.status))
        return notWritable(answer, place);
    // What is wrong with the request itself will be so tomorrow.
    if (answer.status < 500 && answer.status !== 409) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('unexpected-answer', `GitHub answered ${what} with HTTP ${answer.status}.`, 'Look for a newer version of this action, or report it.');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('unavailable', `GitHub answered ${what} with HTTP ${answer.status}.`, 'This usually passes: the next run tries again.');
}
function notWritable(answer, place) {
    if (answer.status === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('secret-not-writable', `GitHub does not accept ${place.tokenName} (HTTP 401): it is wrong, expired or revoked.`, 'Make a new one, or let actions/create-github-app-token make one in each run.');
    }
    const accepted = String(answer.headers['x-accepted-github-permissions'] ?? '');
    const needed = /^[a-z_=,; ]{1,80}$/.test(accepted)
        ? accepted
        : `${place.permission.toLowerCase()}=write`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('secret-not-writable', `GitHub does not let ${place.tokenName} write secrets in ${place.name} (HTTP ${answer.status}; it wants ${needed}).`, `Give the GitHub App or fine-grained token the repository permission "${place.permission}: Read and write" for this repository.`);
}
function notSaved(outcome, secretName, place) {
    const why = isAnswer(outcome)
        ? `HTTP ${outcome.status}`
        : outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G
            ? outcome.message
            : 'the request failed';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('secret-not-saved', `The renewed tokens could not be written into ${secretName} of ${place.name} (${why}).`, 'The end of this job tries once more; if that fails too, it prints a recovery line for each account.', 
    // An answer is no cause: GitHub repeats in it what it was sent.
    isAnswer(outcome) ? {} : { cause: outcome });
}
/** Writing the same text again is harmless, so whatever may pass is repeated; `null`: it will not pass. */
function waitBeforeRepeat(outcome, attempt, now) {
    const backOffMs = 1000 * 2 ** (attempt - 1);
    if (!isAnswer(outcome))
        return outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G ? backOffMs : null;
    const throttled = isThrottled(outcome);
    if (!throttled && outcome.status < 500)
        return null;
    const waitMs = readWait(outcome, now) ?? (throttled ? throttledWaitMs : backOffMs);
    return waitMs <= longestWaitMs ? waitMs : null;
}
/** `Retry-After`, or when the hour's requests are used up, the time until they are given anew. */
function readWait({ headers }, now) {
    const retryAfter = headers['retry-after'];
    if (retryAfter !== undefined)
        return (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .readRetryAfter */ .D$)(String(retryAfter), now);
    const resetsAtMs = Number(headers['x-ratelimit-reset']) * 1000;
    return headers['x-ratelimit-remaining'] === '0' && resetsAtMs > now ? resetsAtMs - now : null;
}


/***/ }),

/***/ 8391:
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
/** Only what has the shape of a target: an unclosed quote may have swallowed lines with secrets in them. */
const printable = (text) => /^\d{1,20}(\/[\w.%~!*'()-]{1,300}){1,2}$/.test(text) ? text : 'not readable';
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

;// CONCATENATED MODULE: ./lib/credentials/secret-place.js
/** `environment`: its name; `null` for the repository's own secrets. */
function toSecretPlace({ owner, name, id }, environment, tokenName) {
    const fullName = `${owner}/${name}`;
    if (environment === null) {
        return {
            name: fullName,
            route: 'repos/{owner}/{repo}/actions/secrets',
            parameters: { owner, repo: name },
            permission: 'Secrets',
            environment,
            tokenName,
            target: (secretName) => `${id}/${secretName}`,
        };
    }
    return {
        name: `the environment ${environment} of ${fullName}`,
        // Octokit encodes what it fills in, the slash that a name may hold as well.
        route: 'repos/{owner}/{repo}/environments/{environment_name}/secrets',
        parameters: { owner, repo: name, environment_name: environment },
        permission: 'Environments',
        environment,
        tokenName,
        target: (secretName) => `${id}/${encodeURIComponent(environment)}/${secretName}`,
    };
}

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
    const place = toSecretPlace(options.repository, options.environment, options.tokenName);
    const target = place.target(secretName);
    const secret = (name) => ({ ...place.parameters, secret_name: name });
    const readMetadata = () => github(`GET /${place.route}/{secret_name}`, secret(secretName));
    const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
    // Harmless, so a connection that drops, or a gateway that fails, is worth a second one.
    const probe = () => github(`PUT /${place.route}/{secret_name}`, secret(probeName));
    async function open(text, spareBytes) {
        const env = (0,env_file/* parseEnv */.v)(text);
        assertTarget(env.get('SOCIAL_SAVED_IN'), target);
        assertRoom(stamp(text, target, clock.now()), spareBytes, secretName);
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
        const send = (newText) => github(`PUT /${place.route}/{secret_name}`, {
            ...secret(secretName),
            encrypted_value: seal(stamp(newText, target, clock.now()), key.key, sodium),
            key_id: key.id,
        });
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
                throw staleCopy(secretName);
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

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * The version of GitHub's REST API, pinned because another would come in its place one day. An Enterprise
 * Server (`https://HOST/api/v3`) refuses versions newer than itself, and all of them know the first one.
 */
const toApiVersion = (apiUrl) => apiUrl.endsWith('/api/v3') ? '2022-11-28' : '2026-03-10';
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
            const headers = { 'X-GitHub-Api-Version': toApiVersion(options.apiUrl) };
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
async function connect({ token, tokenName, apiUrl, http }) {
    // The errors that `Headers` throws repeat the value.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw unsendable(tokenName);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const request = { fetch: toFetch(http), log: silence };
    return getOctokit(token, { baseUrl: apiUrl, request, log: silence });
}
/** Octokit's own log prints headers of answers to the letter, and the runner would obey commands in them. */
const silence = { debug() { }, info() { }, warn() { }, error() { } };
const unsendable = (tokenName) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('invalid-input', `GitHub was not asked: ${tokenName} is empty, or holds characters that no token of GitHub's has.`, 'Copy the token once more, on one line and without spaces.');
/** The `fetch` that octokit calls, as far as it uses it. Only GET is a read here, and repeated. */
const toFetch = (http) => async (url, { method = 'GET', headers = {}, body, redirect }) => {
    const answer = await http({
        name: `GitHub's API (${method} ${new URL(url).pathname})`,
        method,
        url,
        headers,
        ...(typeof body === 'string' ? { body } : {}),
        ...(redirect === 'manual' ? { redirect } : {}),
        ...(method === 'GET' ? { repeatWhen: asksToComeBack } : {}),
    });
    const arrayBuffer = async () => new TextEncoder().encode(answer.text).buffer;
    return { ...answer, url, text: async () => answer.text, arrayBuffer };
};
/** Throttled without a time, GitHub wants a minute ("Rate limits for the REST API", GitHub Docs): no read is worth that. */
const asksToComeBack = ({ status, headers }) => status >= 500 || ((status === 403 || status === 429) && headers.get('retry-after') !== null);
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
