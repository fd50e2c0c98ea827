export const id = 571;
export const ids = [571];
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
    return new errors/* StatsError */.G('unavailable', `GitHub answered ${what} with HTTP ${answer.status}.`, 'This usually passes: the next run tries again.');
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
/** Only what has the shape of a target: an unclosed quote may have swallowed lines with secrets in them. */
const printable = (text) => /^\d{1,20}(\/[\w.-]{1,100}){1,2}$/.test(text) ? text : 'not readable';
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
        const savedAtMs = Date.parse(env.get('SOCIAL_SAVED_AT') ?? '');
        const [metadata, keyAnswer, probed, firstRun, sodium] = await Promise.all([
            readMetadata(),
            readKey(),
            probe().catch(probe),
            // A text that was never saved here: the run alone can tell whether it is a copy of old.
            Number.isNaN(savedAtMs) ? readRun().catch(() => null) : null,
            (0,credentials_sodium/* loadSodium */.O)(),
        ]);
        if (isWritten(probed))
            await removeProbe();
        if (metadata.status === 404)
            throw notFound(place, secretName);
        judgeProbe(probed);
        const version = toVersion(metadata, place);
        let key = toKey(keyAnswer, place);
        const updatedAtMs = Date.parse(version);
        const run = updatedAtMs - savedAtMs > ownWriteMs ? await readRun() : firstRun;
        if (run !== null)
            assertFresh(run, updatedAtMs, Number.isNaN(savedAtMs));
        const send = (newText) => github(`PUT /${secrets}/{secret_name}`, {
            ...where,
            secret_name: secretName,
            encrypted_value: seal(stamp(newText, target, clock.now()), key.key, sodium),
            key_id: key.id,
        });
        async function save(newText) {
            let refreshedKey = false;
            opened.unclear = false;
            for (let attempt = 1;; attempt += 1) {
                const outcome = await send(newText).catch((error) => error);
                if (isAnswer(outcome) && isWritten(outcome))
                    return;
                if (!isAnswer(outcome) || outcome.status >= 500)
                    opened.unclear = true;
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
        const opened = {
            name: `the secret ${secretName} of ${place}`,
            version,
            unclear: false,
            readVersion: async () => toVersion(await readMetadata(), place),
            save,
        };
        return opened;
    }
    /** GitHub refuses the probe's body only after the right to write. */
    function judgeProbe(probed) {
        if (probed.status === 422 || isWritten(probed))
            return;
        if (isThrottled(probed))
            throw unusable(probed, 'writing secrets', place);
        if ([401, 403, 404].includes(probed.status))
            throw notWritable(probed, place);
        options.warn(`Whether the secret may be written could not be told beforehand (HTTP ${probed.status}); going on.`);
    }
    async function removeProbe() {
        const removed = await github(`DELETE /${secrets}/{secret_name}`, {
            ...where,
            secret_name: probeName,
        }).catch(() => null);
        if (removed?.status === 204)
            return;
        options.warn(`GitHub took the write probe for a secret: delete ${probeName} in ${place}.`);
    }
    const readRun = async () => options.run?.github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        ...where,
        run_id: options.run.id,
    }) ?? null;
    /** GitHub hands repository secrets out when a run is queued: a run that waited may hold spent tokens. */
    function assertFresh(run, updatedAtMs, first) {
        const created = run.status === 200 && (0,assert/* isRecord */.u4)(run.data) ? run.data.created_at : undefined;
        const createdAtMs = typeof created === 'string' ? Date.parse(created) : Number.NaN;
        if (updatedAtMs > createdAtMs)
            throw staleCopy(secretName);
        // Unreadable. On a first run nothing hints at an old copy, so that does not stop it.
        if (!Number.isNaN(createdAtMs) || first)
            return;
        const passing = isThrottled(run) || run.status >= 500;
        throw passing
            ? unusable(run, 'reading this run', place)
            : runUnreadable(secretName, run.status);
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
    assertWritable(file);
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

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeFigure)
/* harmony export */ });
/** A figure for people: `50,000`, `5.72 %`, and a dash for what nobody told. */
function describeFigure(figure, unit) {
    if (figure === null)
        return '–';
    if (unit === undefined)
        return groupThousands(String(figure));
    const [whole = '', decimals] = Number(figure).toFixed(2).split('.');
    return `${groupThousands(whole)}.${decimals} %`;
}
// Not by Intl: the first Intl.NumberFormat of a process takes 10 ms, and it would be every run's last 10 ms.
const groupThousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');


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
const unsendable = (tokenName) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('invalid-input', `${tokenName} is empty, or holds characters that no token of GitHub's has.`, 'Copy the token once more, on one line and without spaces.');
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
