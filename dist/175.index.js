export const id = 175;
export const ids = [175];
export const modules = {

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   yj: () => (/* binding */ readGitHubAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Where to send tokens: the real service, or an emulator on loopback when the variable says so. Anything
 * else is refused, so that nothing in a job's environment can send tokens elsewhere.
 */
function readAddress(environment, { variable, url }) {
    const given = parseBase(environment[variable]?.trim() || url);
    if (given && (given.address === url || isLoopback(given.url)))
        return given.address;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The environment variable ${variable} is neither ${url} nor an http: address on loopback.`, `Remove ${variable}, or let it name an emulator such as http://127.0.0.1:8080.`);
}
/** GitHub's API as the runner names it: `https:` (github.com or an Enterprise Server), or loopback. */
function readGitHubAddress(environment) {
    const variable = 'GITHUB_API_URL';
    const given = parseBase(environment[variable]?.trim() || 'https://api.github.com');
    if (given && (given.url.protocol === 'https:' || isLoopback(given.url)))
        return given.address;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The environment variable ${variable} is neither an https: address nor on loopback.`, `Remove ${variable}: the runner sets it.`);
}
const isLoopback = (url) => url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
/** A base that paths can follow, as the parser understood it, so that what is sent to is what was judged. */
function parseBase(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.username || url.password || /[?#]/.test(text))
        return null;
    return { url, address: url.href.replace(/\/+$/, '') };
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   YL: () => (/* binding */ assertArray),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   qL: () => (/* binding */ assertRecord),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const largestCount = 2n ** 63n - 1n;
/** Many times what any platform allows; more would only burst outputs and the summary. */
const longestText = 10_000;
/** A JSON object of an answer; `where` names it in the error, such as `the user info: data.user`. */
function assertRecord(value, where) {
    if (!isRecord(value))
        throw unexpected(where, 'an object');
    return value;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function assertArray(value, where) {
    if (!Array.isArray(value))
        throw unexpected(where, 'a list');
    return value;
}
/** Text, or `null` when it is not told. Control characters but line ends, and halves of characters, are taken out. */
function readText(value, where) {
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string')
        throw unexpected(where, 'text');
    if (value.length > longestText)
        throw unexpected(where, `text of at most ${longestText} characters`);
    return value.replace(controls, '').replace(loneSurrogates, '');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** What is left of an emoji cut in the middle: no UTF-8 file can hold it, and `encodeURIComponent` throws. */
const loneSurrogates = /\p{Surrogate}/gu;
/** Text on one line, as handles and names are. */
const readLine = (value, where) => readText(value, where)?.replaceAll('\n', ' ') ?? null;
/** A whole number from 0 to 2^63 - 1, or `null` when it is not told. */
function readCount(value, where) {
    if (value === undefined || value === null)
        return null;
    const count = typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(String(value)) : null;
    if (count === null || count < 0n || count > largestCount)
        throw unexpected(where, 'a count');
    return count;
}
function readBoolean(value, where) {
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'boolean')
        throw unexpected(where, 'true or false');
    return value;
}
/** An `https:` address (`http:` on loopback, where an emulator serves); anything else is as good as untold. */
function readUrl(value, where) {
    const text = readLine(value, where);
    if (!text || !URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'https:' || (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url) ? text : null;
}
const unexpected = (where, wanted) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('unexpected-answer', `${where} is not ${wanted}.`, 'The platform may have changed its API: look for a newer version of this action, or report it.');


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

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ wasNeverSent),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   cP: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var node_fetch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** True when the request cannot have reached the server, so that sending it again is no second sending. */
function wasNeverSent(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && 'code' in cause && neverConnected.has(String(cause.code));
}
const neverConnected = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'ERR_PROXY_TUNNEL',
]);
const redirected = (request, status) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('unexpected-answer', `${request.name} answered with a redirect (HTTP ${status}), which is never followed.`, 'Check that no proxy or portal stands between the runner and the service.');
/** Why a request has no answer, as a StatsError; what is none of the network's failures comes back as it is. */
function describeFailure(error, request, limits) {
    const later = 'This usually passes: the next run tries again.';
    if (request.signal?.aborted && !limits.timeout.aborted) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('unavailable', `${request.name} was given up: the run was cancelled.`, 'Run it again.', { cause: error });
    }
    if (limits.timeout.aborted) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('unavailable', `${request.name} did not answer within ${limits.timeoutMs / 1000} s.`, later, { cause: error });
    }
    if (isBadHeader(error)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `${request.name} was not sent: a token holds a character that no HTTP header may hold.`, 'Copy the token again, without line ends and without letters outside ASCII.');
    }
    if (!(error instanceof node_fetch__WEBPACK_IMPORTED_MODULE_1__/* .FetchError */ .f))
        return error;
    // Never with the error itself: it quotes the address, and in some addresses is a token.
    const cause = Object.assign(new Error(error.type), { code: error.code });
    if (error.type === 'max-size') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('unexpected-answer', `${request.name} sent more than ${limits.maxBytes} bytes.`, 'Check that no proxy or portal stands between the runner and the service.', { cause });
    }
    const broken = neverConnected.has(error.code ?? '') ? 'could not be reached' : 'broke off';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('unavailable', `${request.name} ${broken} (${error.code ?? error.type ?? 'no whole answer'}).`, later, { cause });
}
const isBadHeader = (error) => error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_CHAR';


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   V0: () => (/* binding */ createHttp),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_fetch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3323);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3020);





const repeats = 3;
const longestWaitMs = 60_000;
/** True for the answers that a later, equal request may turn into a good one. */
const isTransient = ({ status }) => status === 429 || status >= 500;
/** The only door to the network: time-out, size limit, no redirects, kept-alive connections, repeated reads. */
function createHttp(options) {
    const { clock, random = Math.random } = options;
    const agents = createAgents(options.environment ?? process.env);
    async function send(request) {
        const timeoutMs = (options.timeoutMs ?? 20_000) * (request.patience ?? 1);
        const maxBytes = request.maxBytes ?? options.maxBytes ?? 2 * 1024 * 1024;
        const timeout = AbortSignal.timeout(timeoutMs);
        const startedAt = performance.now();
        const tell = (outcome) => options.debug?.(`${request.name}: ${outcome}, ${Math.round(performance.now() - startedAt)} ms`);
        try {
            // node-fetch lets an error escape that nobody can catch when a body meets a signal already aborted.
            request.signal?.throwIfAborted();
            const response = await (0,node_fetch__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(request.url, {
                method: request.method,
                headers: { 'User-Agent': 'tiktok-stats-action', ...request.headers },
                ...(request.body === undefined ? {} : { body: request.body }),
                // A redirect would carry the token to a place that nobody checked.
                redirect: 'manual',
                size: maxBytes,
                agent: (url) => agents[url.protocol === 'https:' ? 'https:' : 'http:'],
                signal: request.signal ? AbortSignal.any([timeout, request.signal]) : timeout,
            });
            const bytes = new Uint8Array(await response.arrayBuffer());
            const { status, headers } = response;
            tell(`HTTP ${status}, ${bytes.length} bytes`);
            if (status >= 300 && status < 400 && request.redirect !== 'manual')
                throw (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .redirected */ .cP)(request, status);
            return toAnswer(status, headers, bytes);
        }
        catch (error) {
            const failure = (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(error, request, { timeout, timeoutMs, maxBytes });
            if (failure !== error)
                tell('failed');
            throw failure;
        }
    }
    return async (asked) => {
        const signals = [asked.signal, options.signal].filter((signal) => signal !== undefined);
        const request = signals.length > 0 ? { ...asked, signal: AbortSignal.any(signals) } : asked;
        for (let attempt = 0;; attempt += 1) {
            const outcome = await send(request).catch((error) => error);
            const answer = isAnswer(outcome) ? outcome : null;
            const mayRepeat = request.repeatWhen !== undefined &&
                attempt < repeats &&
                !request.signal?.aborted &&
                (answer ? request.repeatWhen(answer) : isUnavailable(outcome));
            const waitMs = mayRepeat ? waitBefore(attempt, answer, clock, random) : null;
            if (waitMs !== null) {
                // A cancelled wait is told by the next sending, which is given up at once.
                await clock.sleep(waitMs, request.signal).catch(() => undefined);
                continue;
            }
            if (answer)
                return answer;
            throw outcome;
        }
    };
}
const toAnswer = (status, headers, bytes) => ({
    status,
    headers,
    bytes,
    get text() {
        return new TextDecoder().decode(bytes);
    },
});
function createAgents(proxyEnv) {
    // Else NODE_TLS_REJECT_UNAUTHORIZED=0, set by any step before, would send tokens to whoever answers.
    const settings = { keepAlive: true, proxyEnv, rejectUnauthorized: true };
    try {
        return { 'http:': new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings), 'https:': new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(settings) };
    }
    catch {
        // Without its cause, which quotes the address, and that may hold a password.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .G('invalid-input', 'One of the environment variables https_proxy and http_proxy holds no address of a proxy.', 'Correct it, or remove it.');
    }
}
const isAnswer = (outcome) => typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'bytes' in outcome;
const isUnavailable = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .G && error.code === 'unavailable';
/** 0.5, 1, 2 s, each half to whole, and at least the `Retry-After` that the server names; null: too long to wait. */
function waitBefore(attempt, answer, clock, random) {
    const named = answer ? readRetryAfter(answer.headers.get('retry-after'), clock.now()) : null;
    if (named !== null && named > longestWaitMs)
        return null;
    const wholeMs = 500 * 2 ** attempt;
    // A time that is already over, by a clock that goes wrong, is no leave to hammer.
    return Math.max(named ?? 0, wholeMs / 2 + random() * (wholeMs / 2));
}
/** The header `Retry-After` (RFC 9110, 10.2.3: seconds or an HTTP date) in ms from `now`; null without one. */
function readRetryAfter(header, now) {
    const value = header?.trim();
    if (!value)
        return null;
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Date.parse alone makes a date of `-5` and of `1.5`, too.
    const at = /^[A-Z][a-z]{2,}, /.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? null : Math.max(0, at - now);
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   s: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);

/** No count has more; a `bigint` of millions of digits would take seconds to make. */
const mostDigits = 40;
const toNumber = (digits) => digits.length <= mostDigits && (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isInteger */ .Fq)(digits) && !(0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isSafeNumber */ .Lz)(digits)
    ? BigInt(digits)
    : Number(digits);
/** Parses JSON; an integer beyond 2^53 becomes a `bigint` instead of a rounded number. Of a key that comes twice the last one counts. */
const parseJson = (text) => (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, undefined, {
    parseNumber: toNumber,
    // As JSON.parse has it: a doubled log id must not cost the tokens beside it.
    onDuplicateKey: ({ newValue }) => newValue,
});
/** Writes JSON; a `bigint` becomes an integer with all its digits. */
function stringifyJson(value, space) {
    const text = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, undefined, space);
    if (text === undefined)
        throw new TypeError('This value has no JSON form.');
    return text;
}


/***/ }),

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   UH: () => (/* binding */ divideHalfUp),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   gL: () => (/* binding */ engagementRate)
/* harmony export */ });
/** `numerator ÷ denominator` as a whole number, half up. Both are 0 or more. */
const divideHalfUp = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);
/**
 * Engagement in percent, half up to 2 decimals: interactions ÷ audience × 100. Computed in integers, so
 * that 2.675 becomes 2.68 and never 2.67. `null` when there is no audience to divide by.
 */
function engagementRate(interactions, audience) {
    if (audience === 0n)
        return null;
    return Number(divideHalfUp(interactions * 10000n, audience)) / 100;
}
/** The mean of `total` over `items`, half up to a whole number; `null` without items. */
const average = (total, items) => items === 0 ? null : divideHalfUp(total, BigInt(items));
/** The sum of all counts; `null` when one of them is untold, for then the sum is, too. */
function sum(counts) {
    let total = 0n;
    for (const count of counts) {
        if (count === null)
            return null;
        total += count;
    }
    return total;
}


/***/ }),

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ defaultSecretName),
  B: () => (/* binding */ platforms)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/metrics.js
var metrics = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/assert.js
var assert = __webpack_require__(1469);
// EXTERNAL MODULE: ./lib/http.js
var http = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/platforms/instagram/usage.js


const none = { percent: 0, minutes: 0 };
/**
 * The headers `X-App-Usage` and `X-Business-Use-Case-Usage` (Graph API, "Rate Limits"). They come only
 * once there is something to tell, and one call may stand under several ids: the worst of all counts.
 */
function readUsage({ headers }) {
    const app = readJson(headers.get('x-app-usage'));
    const business = readJson(headers.get('x-business-use-case-usage'));
    const entries = [app, ...((0,assert/* isRecord */.u4)(business) ? Object.values(business).flat() : [])];
    return entries.filter(assert/* isRecord */.u4).map(readEntry).reduce(worse, none);
}
const worse = (one, other) => ({
    percent: Math.max(one.percent, other.percent),
    minutes: Math.max(one.minutes, other.minutes),
});
const readEntry = (entry) => ({
    percent: Math.max(...['call_count', 'total_time', 'total_cputime'].map((of) => read(entry[of]))),
    minutes: read(entry.estimated_time_to_regain_access),
});
/** What cannot be read counts nothing: a header that is odd must not cost the answer. */
const read = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.ceil(value) : 0;
function readJson(header) {
    try {
        return header === null ? null : (0,json/* parseJson */.q)(header);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/graph-error.js





/** The fields of an answer; `null` when it is no JSON object. */
function readBody({ text }) {
    try {
        const body = (0,json/* parseJson */.q)(text);
        return (0,assert/* isRecord */.u4)(body) ? body : null;
    }
    catch {
        return null;
    }
}
/** The `error` of a body; `null` when it has none. Its `type` is not looked at: throttles and dead tokens share one. */
function readGraphError(body) {
    if (body?.error === undefined || body.error === null)
        return null;
    const { code, error_subcode, fbtrace_id, is_transient } = (0,assert/* isRecord */.u4)(body.error) ? body.error : {};
    const isTrace = typeof fbtrace_id === 'string' && /^[\w-]{1,64}$/.test(fbtrace_id);
    return {
        code: readCode(code),
        subcode: readCode(error_subcode),
        traceId: isTrace ? fbtrace_id : '',
        isTransient: is_transient === true,
    };
}
const readCode = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
const throttles = [4, 17, 32, 341, 368, 613, 80_002];
/** What the reader must do (Graph API, "Handle Errors"): by the code; by the status where the code says nothing. */
function judge({ code, isTransient: passes }, answer) {
    if (code === 102 || code === 190)
        return 'reauthorize';
    if (code === 3 || code === 10 || (code !== null && code >= 200 && code <= 299))
        return 'missing-scope';
    if (throttles.includes(code))
        return 'throttled';
    if (code === 1 || code === 2 || passes)
        return 'unavailable';
    if ((0,http/* isTransient */.dg)(answer))
        return answer.status === 429 ? 'throttled' : 'unavailable';
    return 'unexpected-answer';
}
/** True when the same question may find a better answer in a moment. A throttle lasts for an hour or a day. */
function asksToComeBack(answer) {
    // A success is not parsed for nothing.
    if (answer.status < 400 && !answer.text.includes('"error"'))
        return false;
    const error = readGraphError(readBody(answer));
    if (!error)
        return (0,http/* isTransient */.dg)(answer);
    const passes = judge(error, answer);
    return passes === 'unavailable' || (passes === 'throttled' && !throttles.includes(error.code));
}
/** `error 190, subcode 463, HTTP 400, trace AbCd` */
function describeError({ code, subcode, traceId }, { status }) {
    const parts = [
        code === null ? 'an error without a code' : `error ${code}`,
        subcode === null ? '' : `subcode ${subcode}`,
        `HTTP ${status}`,
        traceId && `trace ${traceId}`,
    ];
    return parts.filter(Boolean).join(', ');
}
/** The error of a read as the reader meets it; its `cause` is the {@link GraphError}. `name` as in `Instagram's profile`. */
function toStatsError(name, cause, answer) {
    const said = describeError(cause, answer);
    const code = judge(cause, answer);
    switch (code) {
        case 'reauthorize':
            return new errors/* StatsError */.G(code, `Instagram refused the access token (${said})${describeEnding(cause.subcode)}.`, signInAgain, { cause });
        case 'missing-scope':
            return new errors/* StatsError */.G(code, `${name} was refused because a scope is missing (${said}).`, 'Sign in again and grant instagram_business_basic; the app needs it in the App Dashboard, too.', { cause });
        case 'throttled':
            return throttled(`${name} was throttled (${said}).`, answer, cause);
        case 'unavailable':
            return new errors/* StatsError */.G(code, `${name} failed (${said}).`, passes, { cause });
        default:
            return new errors/* StatsError */.G(code, `${name} was refused (${said}).`, 'Look for a newer version of this action, or report it with the trace id.', { cause });
    }
}
/** Meta names no time in `Retry-After`, but minutes in the usage header. */
function throttled(message, answer, cause) {
    const { minutes } = readUsage(answer);
    const hint = minutes > 0
        ? `Instagram lets calls through again in ${minutes} min: run it after that.`
        : 'Run it again in an hour; Instagram counts calls by the hour and by the day.';
    return new errors/* StatsError */.G('throttled', message, hint, cause ? { cause } : undefined);
}
const passes = 'This usually passes: the next run tries again.';
const signInAgain = 'Sign in again and store the new token in the secret.';
/** True when a field, metric or parameter was not known or not allowed. */
const isBadParameter = (error) => error instanceof errors/* StatsError */.G && (0,assert/* isRecord */.u4)(error.cause) && error.cause.code === 100;
/** What ended a token, by the subcodes of 190 (Graph API, "Handle Errors"), as the end of a sentence. */
function describeEnding(subcode) {
    switch (subcode) {
        case 458:
            return ': the account has removed the app';
        case 459:
            return ': Instagram wants the account to log in at instagram.com and to follow its instructions first';
        case 460:
            return ': the password was changed, or Instagram has ended the session for safety';
        case 463:
            return ': it has expired';
        case 467:
            return ': it is not valid any more';
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/ask-for-all.js

/**
 * Asks for several fields or metrics at once. One that Meta has retired fails the whole call, so when it is
 * refused as a bad parameter each is asked for alone, and those that fail again are `dropped`.
 */
async function askForAll(names, ask) {
    try {
        return { answers: [await ask(names)], dropped: [] };
    }
    catch (error) {
        if (!isBadParameter(error))
            throw error;
        const dropped = [];
        const answers = await Promise.all(names.map((name) => ask([name]).catch((refused) => {
            if (!isBadParameter(refused))
                throw refused;
            dropped.push(name);
            return null;
        })));
        // Each is known: then it was something else that was bad.
        if (dropped.length === 0)
            throw error;
        return { answers: answers.filter((answer) => answer !== null), dropped };
    }
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/graph.js




/**
 * The version that is asked for (2026-02-18 until 2028-07-29; the newest that Meta's pages show on this
 * host). One that has ended is served silently by the oldest that still lives.
 */
const apiVersion = 'v25.0';
function openGraph(values, context) {
    let used = 0;
    let other = null;
    return {
        get: async (name, path, query) => {
            const answer = await context.http({
                name,
                method: 'GET',
                url: `${context.apiUrl}/${apiVersion}/${path}?${toQuery(query)}`,
                // In the header, because addresses end up in logs.
                headers: { Authorization: `Bearer ${values.get('INSTAGRAM_ACCESS_TOKEN') ?? ''}` },
                repeatWhen: asksToComeBack,
                signal: context.signal,
            });
            used = Math.max(used, readUsage(answer).percent);
            const version = answer.headers.get('facebook-api-version') ?? apiVersion;
            if (version !== apiVersion && /^v\d{1,3}\.\d$/.test(version))
                other = version;
            return understandEnvelope(answer, name);
        },
        usedPercent: () => used,
        otherVersion: () => other,
    };
}
/** Commas stay as they are, as in Meta's examples. */
const toQuery = (query) => Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
/** The fields of an answer without `error`; anything else is thrown by what the reader must do. */
function understandEnvelope(answer, name) {
    const body = readBody(answer);
    const error = readGraphError(body);
    if (error)
        throw toStatsError(name, error, answer);
    if (body !== null && answer.status < 400)
        return body;
    if (answer.status === 429)
        throw throttled(`${name} was throttled (HTTP 429).`, answer);
    if ((0,http/* isTransient */.dg)(answer))
        throw new errors/* StatsError */.G('unavailable', `${name} failed (HTTP ${answer.status}).`, passes);
    throw new errors/* StatsError */.G('unexpected-answer', `${name} was answered with HTTP ${answer.status} and no JSON that says how it went.`, 'Check that no proxy stands between the runner and Instagram; if it stays, report it.');
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/understand.js


/** The fields of a profile: documented inside of a list `data`, and seen without it. */
const unwrapProfile = (body) => Array.isArray(body.data) ? (0,assert/* assertRecord */.qL)(body.data[0], `${profile}: data[0]`) : body;
const profile = "Instagram's profile";
/** `dropped` are the fields that Meta does not know any more: of them nothing is known, not even that they are empty. */
function understandProfile(user, dropped = []) {
    const read = (field, as) => as(user[field], `${profile}: ${field}`);
    const userId = read('user_id', readId);
    const appScopedId = read('id', readId);
    // Without a wrapper around it, any JSON would pass for a profile that tells nothing.
    if (userId === null && appScopedId === null)
        throw missing(`${profile}: id`);
    return {
        userId,
        appScopedId,
        username: read('username', assert/* readLine */.Xw) || null,
        name: read('name', assert/* readLine */.Xw) || null,
        avatar: read('profile_picture_url', assert/* readUrl */.wo),
        // Left out when it is empty.
        bio: read('biography', assert/* readText */.yR) ?? (dropped.includes('biography') ? null : ''),
        followers: read('followers_count', assert/* readCount */._0),
        following: read('follows_count', assert/* readCount */._0),
        posts: read('media_count', assert/* readCount */._0),
    };
}
function understandMedia(body) {
    const where = "Instagram's media list";
    const posts = (0,assert/* assertArray */.YL)(body.data, `${where}: data`).map((entry, index) => {
        const at = `${where}: data[${index}]`;
        const post = (0,assert/* assertRecord */.qL)(entry, at);
        const id = readId(post.id, `${at}.id`);
        if (!id)
            throw missing(`${at}.id`);
        return {
            id,
            likes: (0,assert/* readCount */._0)(post.like_count, `${at}.like_count`),
            comments: (0,assert/* readCount */._0)(post.comments_count, `${at}.comments_count`),
        };
    });
    return { posts, cursor: readCursor(body.paging, `${where}: paging`) };
}
/** Cursors come on the last page, too; only `next`, an address that holds the token, says that there is more. */
function readCursor(paging, where) {
    if (!(0,assert/* isRecord */.u4)(paging) || !paging.next || !(0,assert/* isRecord */.u4)(paging.cursors))
        return null;
    return (0,assert/* readLine */.Xw)(paging.cursors.after, `${where}.cursors.after`) || null;
}
/** The account's insights by metric; one without data is left out of the answer, and of the map. */
function understandInsights(body) {
    const where = "Instagram's insights";
    const entries = (0,assert/* assertArray */.YL)(body.data, `${where}: data`).flatMap((entry, index) => {
        const at = `${where}: data[${index}]`;
        const metric = (0,assert/* assertRecord */.qL)(entry, at);
        const name = (0,assert/* readLine */.Xw)(metric.name, `${at}.name`) ?? '';
        const total = (0,assert/* isRecord */.u4)(metric.total_value) ? metric.total_value.value : null;
        const value = (0,assert/* readCount */._0)(total, `${at}.total_value.value`);
        return value === null ? [] : [[name, value]];
    });
    return new Map(entries);
}
/** Text or, as it has been seen, a number beyond 2^53. */
const readId = (value, where) => typeof value === 'number' || typeof value === 'bigint'
    ? String((0,assert/* readCount */._0)(value, where))
    : (0,assert/* readLine */.Xw)(value, where) || null;
const missing = (where) => new errors/* StatsError */.G('unexpected-answer', `${where} is missing.`, 'Look for a newer version of this action, or report it.');

;// CONCATENATED MODULE: ./lib/platforms/instagram/fetch.js





/** The documentation names no maximum; a server that gives fewer at once is asked on. */
const pageSize = 50;
/** So near to the limit, what is optional is left to the next run. */
const scarcePercent = 90;
/** Beside the `id`, which is always asked for. */
const profileFields = [
    'user_id',
    'username',
    'name',
    'profile_picture_url',
    'biography',
    'followers_count',
    'follows_count',
    'media_count',
];
const postFields = ['like_count', 'comments_count'];
const fetch_metrics = ['reach', 'views'];
/** Profile and latest posts, side by side; then insights, which cost nothing but themselves. */
async function fetchSnapshot(values, postCount, context) {
    const failed = new AbortController();
    const signal = AbortSignal.any([context.signal, failed.signal]);
    const graph = openGraph(values, { ...context, signal });
    const [profile, media] = await Promise.all([
        fetchProfile(graph),
        fetchPosts(graph, postCount),
    ]).catch((error) => {
        failed.abort(); // Nobody waits for the other any more.
        throw error;
    });
    const insights = await fetchInsights(graph, profile.user, context);
    const dropped = [...profile.dropped, ...media.dropped, ...insights.dropped];
    if (dropped.length > 0)
        context.warn(describeDropped(dropped));
    if (insights.warning)
        context.warn(insights.warning);
    const version = graph.otherVersion();
    if (version)
        context.warn(describeVersion(version));
    return toSnapshot(profile.user, media.posts, insights.numbers, values);
}
async function fetchProfile(graph) {
    const ask = async (fields) => unwrapProfile(await graph.get("Instagram's profile", 'me', { fields: ['id', ...fields].join(',') }));
    const { answers, dropped } = await askForAll(profileFields, ask);
    if (answers.length === 0)
        answers.push(await ask([]));
    return { user: understandProfile(Object.assign({}, ...answers), dropped), dropped };
}
/** The latest posts, up to `postCount`. */
async function fetchPosts(graph, postCount) {
    // Whole pages to the last: one that overlaps the page before would bring too few else.
    const limit = Math.min(pageSize, postCount);
    const ask = async (fields, after) => understandMedia(await graph.get("Instagram's media list", 'me/media', {
        fields: ['id', ...fields].join(','),
        limit,
        ...(after === undefined ? {} : { after }),
    }));
    const { answers, dropped } = await askForAll(postFields, (fields) => ask(fields));
    let [page] = answers;
    if (!page)
        return { posts: [], dropped };
    const fields = postFields.filter((field) => !dropped.includes(field));
    // By id, because pages overlap when something is posted meanwhile.
    const posts = new Map(page.posts.map((post) => [post.id, post]));
    const cursors = new Set();
    // A page that brings nothing new, or leads back, would be asked for again forever.
    for (let size = 0; size < posts.size && posts.size < postCount;) {
        if (page.cursor === null || cursors.has(page.cursor))
            break;
        size = posts.size;
        cursors.add(page.cursor);
        page = await ask(fields, page.cursor);
        for (const post of page.posts)
            posts.set(post.id, post);
    }
    return { posts: [...posts.values()].slice(0, postCount), dropped };
}
/** The account's reach and views; whatever keeps them costs a warning, and not the account. */
async function fetchInsights(graph, { userId }, { signal }) {
    const nothing = { numbers: new Map(), dropped: [] };
    const used = graph.usedPercent();
    if (used >= scarcePercent)
        return { ...nothing, warning: describeScarce(used) };
    try {
        // Without a range Meta looks back 24 hours: the last day that is full.
        const { answers, dropped } = await askForAll(fetch_metrics, async (names) => understandInsights(await graph.get("Instagram's insights call", `${encodeURIComponent(userId ?? 'me')}/insights`, {
            metric: names.join(','),
            metric_type: 'total_value',
            period: 'day',
        })));
        return { numbers: new Map(answers.flatMap((answer) => [...answer])), dropped };
    }
    catch (error) {
        const isFinal = !(error instanceof errors/* StatsError */.G) || error.code === 'reauthorize';
        if (isFinal || signal.aborted)
            throw error;
        const warning = error.code === 'missing-scope'
            ? missingInsights
            : `Reach and views stay empty this time. ${error.message} ${error.hint}`;
        return { ...nothing, warning };
    }
}
/** Pure: the raw counters as the numbers that are stored. */
function toSnapshot(user, posts, insights, values) {
    const username = user.username ?? (values.get('INSTAGRAM_USERNAME')?.replace(/^@/, '') || null);
    const { followers, following } = user;
    // A post that hides its likes would look as if nobody liked it.
    const counted = posts.filter(({ likes }) => likes !== null);
    const likes = (0,metrics/* sum */.cz)(counted.map((post) => post.likes));
    const comments = (0,metrics/* sum */.cz)(counted.map((post) => post.comments));
    const interactions = (0,metrics/* sum */.cz)([likes, comments]);
    const rate = interactions === null || followers === null
        ? null
        : (0,metrics/* engagementRate */.gL)(interactions, followers * BigInt(counted.length));
    return {
        profile: {
            id: user.userId ?? user.appScopedId,
            username,
            name: user.name,
            avatar: user.avatar,
            bio: user.bio,
            url: username && `https://www.instagram.com/${encodeURIComponent(username)}/`,
        },
        stats: {
            followers,
            following,
            posts: user.posts,
            engagement_rate: rate,
            avg_likes: likes === null ? null : (0,metrics/* average */.G8)(likes, counted.length),
            avg_comments: comments === null ? null : (0,metrics/* average */.G8)(comments, counted.length),
            reach: insights.get('reach') ?? null,
            views: insights.get('views') ?? null,
        },
        flat: { followers, following, posts: user.posts, engagement_rate: rate, verified: null },
    };
}
const missingInsights = 'Some numbers stay empty, because this scope is not granted: instagram_business_manage_insights (reach and views). Sign in again and grant it.';
const describeScarce = (percent) => `Reach and views stay empty this time, because ${percent} % of Instagram's limit for calls is used.`;
const describeDropped = (names) => `Some numbers stay empty, because Instagram does not know these fields and metrics any more: ${names.join(', ')}. Look for a newer version of this action.`;
const describeVersion = (version) => `Instagram answers by version ${version} of its API, although ${apiVersion} is asked for. Look for a newer version of this action.`;

// EXTERNAL MODULE: ./lib/to-iso-seconds.js
var to_iso_seconds = __webpack_require__(6770);
// EXTERNAL MODULE: ./lib/http-failure.js
var http_failure = __webpack_require__(3020);
;// CONCATENATED MODULE: ./lib/platforms/ask-for-tokens.js

const waitBeforeRepeatMs = 5_000;
const longestWaitMs = 60_000;
/**
 * Sends a token request that may end the token it was sent with. So it is never sent twice at once: again
 * when it surely did nothing (not connected, throttled), and once more after 5 s when nobody can know (a
 * server with a grace window answers the same; without one, the token is lost already). Gives what
 * `understand` made of the answer; rejects with the last `Failed.error`. `name` is the request's, for the log.
 */
async function askForTokens(name, send, understand, context) {
    let ambiguous = false;
    for (let attempt = 1;; attempt += 1) {
        const outcome = await send().then(understand, notAnswered);
        if (!isFailed(outcome))
            return outcome;
        const { error, effect } = outcome;
        // Not `??`: a server that names no wait at all, 0, is not hammered either.
        const waitMs = outcome.waitMs || waitBeforeRepeatMs;
        const last = attempt === 4 || effect === 'final' || (effect === 'unknown' && ambiguous);
        if (last || waitMs > longestWaitMs || context.signal.aborted)
            throw error;
        ambiguous ||= effect === 'unknown';
        context.debug(`${name} failed (attempt ${attempt}); again in ${waitMs / 1000} s.`);
        await context.clock.sleep(waitMs, context.signal).catch(() => undefined);
        if (context.signal.aborted)
            throw error;
    }
}
const isFailed = (outcome) => 'effect' in outcome;
const notAnswered = (error) => ({
    error,
    effect: (0,http_failure/* wasNeverSent */.CR)(error) ? 'none' : 'unknown',
    waitMs: null,
});

;// CONCATENATED MODULE: ./lib/platforms/token-answer.js



/**
 * The fields of a token endpoint's answer, those of its `data` among them, which some versions of the
 * platforms wrap around the tokens. Of a success that is no JSON, what is left of the fields `tokens`, if
 * the first of them is: cut before that, it is an answer that is lost, and asking again may bring it.
 */
function readTokenBody({ status, text }, tokens) {
    try {
        const body = (0,json/* parseJson */.q)(text);
        if (!(0,assert/* isRecord */.u4)(body))
            return null;
        const data = Array.isArray(body.data) ? body.data[0] : body.data;
        return (0,assert/* isRecord */.u4)(data) ? { ...data, ...body } : body;
    }
    catch {
        // A page about an error may quote anything; what came of a success, there will be no second time.
        return status < 300 ? salvage(text, tokens) : null;
    }
}
/** The tokens in JSON that was cut or has something else around it; `null` without the first. */
function salvage(text, tokens) {
    const member = new RegExp(`"(${tokens.join('|')})"\\s*:\\s*"([^"\\\\]*)"`, 'g');
    const pairs = [...text.matchAll(member)].map(([, name = '', value = '']) => [name, value]);
    return pairs.some(([name]) => name === tokens[0]) ? Object.fromEntries(pairs) : null;
}
/** Printable ASCII without spaces, as tokens, scopes and ids are; anything else is not stored. */
const readToken = (value) => typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value) ? value : null;
/** Seconds from `now` as UTC ISO 8601; empty, which means unknown, when they are no sensible number. */
const toEnd = (seconds, now) => typeof seconds === 'number' && seconds >= 0 && seconds < 1e10
    ? (0,to_iso_seconds/* toIsoSeconds */.g)(now + seconds * 1000)
    : '';

;// CONCATENATED MODULE: ./lib/platforms/read-time.js
/** A UTC ISO 8601 time in ms since 1970; `null` for none, and for what is no such time. */
function readTime(values, key) {
    const text = values.get(key) ?? '';
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text))
        return null;
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : at;
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/token-life.js

const day = 24 * 3_600_000;
/** Instagram refreshes no younger token. */
const youngestMs = day;
/** Half of its life: weeks of failing runs go by before it is lost. */
const dueBeforeEndMs = 30 * day;
/** From its issue, and from each refresh, on. */
const lifetimeMs = 60 * day;
const readIssue = (values) => readTime(values, 'INSTAGRAM_ACCESS_TOKEN_ISSUED_AT');
/** Whether Instagram would refresh it by its age; `null` when that is unknown, or in the future. */
function isOldEnough(values, now) {
    const issuedAt = readIssue(values);
    return issuedAt === null || issuedAt > now ? null : now - issuedAt >= youngestMs;
}
/** Of unknown age: tried, as a refusal costs nothing. */
function isDue(values, now) {
    const old = isOldEnough(values, now);
    const endsAt = accessEndsAt(values);
    return old === null || (old && (endsAt === null || endsAt - now < dueBeforeEndMs));
}
/** There is no refresh token: with the access token the sign-in ends. In ms since 1970; `null` when unknown. */
function accessEndsAt(values) {
    const issuedAt = readIssue(values);
    const assumed = issuedAt === null ? null : issuedAt + lifetimeMs;
    return readTime(values, 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT') ?? assumed;
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/renew.js









const refresh = "Instagram's token refresh";
/**
 * `refresh_access_token` (Instagram Platform): a long-lived token of at least 24 hours that has not ended
 * brings one that lives for 60 more days, another one or itself. Whether the one sent dies is not
 * documented, so the request is treated as if it did. It has to hold the token in its address, which
 * therefore stands in no error and no log. How a token that is too young is refused is not documented
 * either, so a refusal is a failure only when the token is found to be dead.
 */
async function renew(values, context) {
    const sent = values.get('INSTAGRAM_ACCESS_TOKEN') ?? '';
    const send = () => context.http({
        name: refresh,
        // An answer that comes late may still be the only one with a token that works.
        patience: 3,
        method: 'GET',
        url: `${context.apiUrl}/refresh_access_token?grant_type=ig_refresh_token&access_token=${encodeURIComponent(sent)}`,
    });
    const outcome = await askForTokens(refresh, send, (answer) => understandRenewal(answer, context.clock.now(), sent), context).catch((error) => {
        throw withoutCause(error);
    });
    if ('refusal' in outcome)
        return leave(outcome.refusal, values, context);
    if (!isUnchanged(outcome.values, values))
        return outcome.values;
    context.debug('Instagram sent back the same access token with the end that it had.');
    return null;
}
/** Judges an answer; a token in it is kept whatever else it says, for it may be the only one that works now. */
function understandRenewal(answer, now, sent = '') {
    const body = readTokenBody(answer, ['access_token']);
    const token = readToken(body?.access_token);
    const error = readGraphError(body);
    // An error that repeats the token it was sent brings no new one.
    if (token !== null && !(token === sent && (error || answer.status >= 400))) {
        return {
            values: new Map([
                ['INSTAGRAM_ACCESS_TOKEN', token],
                ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toEnd(body?.expires_in, now)],
                ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', (0,to_iso_seconds/* toIsoSeconds */.g)(now)],
            ]),
        };
    }
    const code = error && judge(error, answer);
    const said = error
        ? `Instagram refused to refresh the access token (${describeError(error, answer)})`
        : '';
    const waitMs = readWait(answer, now);
    if (code === 'throttled')
        return { error: throttled(`${said}.`, answer), effect: 'none', waitMs };
    if (code === 'unavailable')
        return { error: new errors/* StatsError */.G(code, `${said}.`, passes), effect: 'unknown', waitMs };
    if (code) {
        const why = code === 'reauthorize' ? describeEnding(error.subcode) : '';
        return { refusal: new errors/* StatsError */.G(code, `${said}${why}.`, signInAgain) };
    }
    return notUnderstood(answer, waitMs);
}
function notUnderstood(answer, waitMs) {
    const { status } = answer;
    if (status === 429) {
        const error = throttled(`${refresh} was throttled (HTTP 429).`, answer);
        return { error, effect: 'none', waitMs };
    }
    const error = (0,http/* isTransient */.dg)(answer)
        ? new errors/* StatsError */.G('unavailable', `${refresh} failed (HTTP ${status}).`, passes)
        : new errors/* StatsError */.G('unexpected-answer', `${refresh} was answered with HTTP ${status} and no token.`, 'Run it again; if it then says reauthorize, sign in again and store the new token in the secret.');
    return { error, effect: 'unknown', waitMs };
}
const readWait = (answer, now) => (0,http/* readRetryAfter */.D$)(answer.headers.get('retry-after'), now) ??
    (readUsage(answer).minutes * 60_000 || null);
/** Rejects when the token is dead: only so is it found out that another run has renewed it. */
async function leave(refusal, values, context) {
    if (refusal.code === 'reauthorize' && (await isDead(values, context)))
        throw refusal;
    const text = `${refusal.message} The token stays as it is.`;
    if (isOldEnough(values, context.clock.now()))
        // The noted times may be those of the token before.
        context.warn(`${text} One younger than 24 hours is never refreshed; if it is older, sign in again before it ends, and store the new token in the secret.`);
    else
        context.debug(`${text} It may be younger than 24 hours.`);
    return null;
}
/** What cannot be found out now is found out when the numbers are fetched. */
const isDead = (values, context) => openGraph(values, context)
    .get("Instagram's profile", 'me', { fields: 'id' })
    .then(() => false, (error) => error instanceof errors/* StatsError */.G && error.code === 'reauthorize');
/** A token that is too young may come back as it was, with the time that it has left anyway. */
function isUnchanged(renewed, values) {
    if (renewed.get('INSTAGRAM_ACCESS_TOKEN') !== values.get('INSTAGRAM_ACCESS_TOKEN'))
        return false;
    const end = 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT';
    const [before, after] = [
        accessEndsAt(values),
        accessEndsAt(new Map([[end, renewed.get(end) ?? '']])),
    ];
    return before !== null && after !== null && Math.abs(after - before) < 60_000;
}
/** What broke on the network quotes the address, and in that is the token. */
const withoutCause = (error) => error instanceof errors/* StatsError */.G ? new errors/* StatsError */.G(error.code, error.message, error.hint) : error;

;// CONCATENATED MODULE: ./lib/platforms/instagram/scopes.js
/** `instagram_business_basic` is part of every sign-in; without it there is no account to show. */
const scopes = [
    {
        name: 'instagram_business_basic',
        gives: 'name, handle, bio, followers, following, posts and engagement',
    },
    { name: 'instagram_business_manage_insights', gives: 'reach and views' },
];

;// CONCATENATED MODULE: ./lib/platforms/instagram/sign-in.js







const address = { variable: 'INSTAGRAM_AUTH_URL', url: 'https://api.instagram.com' };
/** Where people grant scopes; codes are exchanged at `address`. An emulator is both. */
const pageUrl = 'https://www.instagram.com';
const codeExchange = "Instagram's code exchange";
const tokenExchange = "Instagram's exchange for a long-lived token";
/** Business Login for Instagram (Instagram Platform): a code, a token of an hour, a token of 60 days. */
const signIn = {
    address,
    appKeys: ['INSTAGRAM_APP_ID', 'INSTAGRAM_APP_SECRET'],
    requiredScopes: ['instagram_business_basic'],
    // Meta takes https addresses only, and nothing here could answer one.
    redirectUri: 'https://localhost/callback/',
    toNotes: (redirectUri) => [
        'The account must be a professional one: a business or a creator. At developers.facebook.com make an app with the product Instagram, and choose "API setup with Instagram login" there.',
        'Add the account to the app. For accounts of your own the app stays in development mode; no review is needed.',
        `Under "Business login settings" register the redirect address ${redirectUri}, with the slash at its end.`,
        `The app needs the permissions ${scopes.map(({ name }) => name).join(' and ')}.`,
    ],
    toPage: (values, { scopes: asked, redirectUri, state }, authUrl) => {
        const query = new URLSearchParams({
            client_id: values.get('INSTAGRAM_APP_ID') ?? '',
            redirect_uri: redirectUri,
            response_type: 'code',
            scope: asked.join(','),
            state,
        });
        return `${authUrl === address.url ? pageUrl : authUrl}/oauth/authorize?${query}`;
    },
    understandDenial: (query) => {
        const error = readName(query.get('error')) ?? 'an unknown error';
        const reason = readName(query.get('error_reason'));
        return new errors/* StatsError */.G('reauthorize', `Instagram gave no access (${[error, reason].filter(Boolean).join(', ')}): the sign-in was cancelled or denied.`, 'Sign in once more and allow the access.');
    },
    exchange,
};
async function exchange(code, values, request, context) {
    const clientSecret = values.get('INSTAGRAM_APP_SECRET') ?? '';
    const answer = await context.http({
        name: codeExchange,
        patience: 3,
        method: 'POST',
        url: `${context.authUrl}/oauth/access_token`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            client_id: values.get('INSTAGRAM_APP_ID') ?? '',
            client_secret: clientSecret,
            grant_type: 'authorization_code',
            redirect_uri: request.redirectUri,
            code,
        }).toString(),
    });
    const body = readTokenBody(answer, ['access_token']);
    const shortLived = readToken(body?.access_token);
    if (shortLived === null)
        throw toRefusal(answer, body);
    return {
        values: await toLongLived(shortLived, clientSecret, context),
        scopes: readPermissions(body?.permissions),
    };
}
/** It has to hold token and secret in its address, which therefore stands in no error and no log. */
async function toLongLived(shortLived, clientSecret, { http, apiUrl, clock, signal }) {
    const query = new URLSearchParams({
        grant_type: 'ig_exchange_token',
        client_secret: clientSecret,
        access_token: shortLived,
    });
    const answer = await http({
        name: tokenExchange,
        method: 'GET',
        url: `${apiUrl}/access_token?${query}`,
        repeatWhen: asksToComeBack,
        signal,
    });
    const body = understandEnvelope(answer, tokenExchange);
    const token = readToken(body.access_token);
    if (token === null)
        throw withoutToken(tokenExchange, answer.status);
    return new Map([
        ['INSTAGRAM_ACCESS_TOKEN', token],
        ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toEnd(body.expires_in, clock.now())],
        ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', (0,to_iso_seconds/* toIsoSeconds */.g)(clock.now())],
    ]);
}
/** The code exchange has an error of its own kind, with one code for everything; its text is the only trace. */
function toRefusal(answer, body) {
    const said = typeof body?.error_message === 'string' ? body.error_message : '';
    if (/code was not found|already used|verification code/i.test(said))
        return new errors/* StatsError */.G('reauthorize', 'Instagram gave no token for the code: it was used already, has expired, or was made for another redirect address.', 'Sign in once more; a code works once, and for an hour.');
    if (/client secret|platform app|client_id/i.test(said))
        return new errors/* StatsError */.G('invalid-input', 'Instagram gave no token for the code: app id and app secret do not belong together.', 'Compare INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET with the App Dashboard; they are those of Instagram, not of the Meta app.');
    return withoutToken(codeExchange, answer.status, (0,http/* isTransient */.dg)(answer));
}
const withoutToken = (name, status, passes = false) => new errors/* StatsError */.G(passes ? 'unavailable' : 'unexpected-answer', `${name} was answered with HTTP ${status} and no token.`, 'Sign in once more.');
/** A list, or text with commas; `null` when nothing is told. */
function readPermissions(value) {
    const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
    const known = names.flatMap((name) => (typeof name === 'string' && name.trim()) || []);
    return known.length === 0 ? null : known;
}
/** Only what has the shape of a code. */
const readName = (value) => value !== null && /^[a-z_]{1,40}$/.test(value) ? value : null;

;// CONCATENATED MODULE: ./lib/platforms/instagram/index.js






/** Instagram API with Instagram Login, for professional accounts; no Facebook page is needed. */
const instagram = {
    id: 'instagram',
    name: 'Instagram',
    source: 'Instagram API with Instagram Login',
    apiVersion: apiVersion,
    api: { variable: 'INSTAGRAM_API_URL', url: 'https://graph.instagram.com' },
    keys: [
        {
            name: 'INSTAGRAM_ACCESS_TOKEN',
            explanation: "The long-lived access token of a professional account: made on your app's page in the App Dashboard, or by a sign-in to the app.",
            secret: true,
            required: true,
        },
        {
            name: 'INSTAGRAM_USERNAME',
            explanation: 'The handle, for when the profile does not tell it.',
        },
        {
            name: 'INSTAGRAM_APP_ID',
            explanation: 'The Instagram app id in the App Dashboard, which is not the id of the Meta app; for signing in only.',
            shared: true,
        },
        {
            name: 'INSTAGRAM_APP_SECRET',
            explanation: 'The Instagram app secret beside it; for signing in only.',
            secret: true,
            shared: true,
        },
        { name: 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT' },
        { name: 'INSTAGRAM_ACCESS_TOKEN_ISSUED_AT' },
    ],
    scopes: scopes,
    // None is documented by the minute. The platform's limit is 200 calls an hour for each user of an app, so
    // that many at once are within it even for an app with one user; an account needs about four.
    requestsPerMinute: 200,
    metrics: [
        { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
        { name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
        {
            name: 'engagement-rate',
            title: 'Engagement',
            unit: 'percent',
            read: ({ stats }) => stats.engagement_rate ?? null,
        },
    ],
    tokens: { isDue: isDue, accessEndsAt: accessEndsAt, signInEndsAt: accessEndsAt, renew: renew },
    signIn: signIn,
    fetch: fetchSnapshot,
    loadEmulator: async () => (await __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 3010))).startInstagram,
};

;// CONCATENATED MODULE: ./lib/platforms/tiktok/scopes.js
/**
 * Which scope gives which fields of `/v2/user/info/` (field table of "Get user info", TikTok for
 * Developers; since 2024-02-29 the profile and stats fields have scopes of their own). Asking for one
 * field without its scope fails the whole call.
 */
const userScopes = {
    'user.info.basic': {
        fields: ['open_id', 'display_name', 'avatar_large_url', 'avatar_url'],
        cost: 'name and avatar',
    },
    'user.info.profile': {
        fields: ['username', 'bio_description', 'is_verified'],
        cost: 'handle, bio, address and verified mark',
    },
    'user.info.stats': {
        fields: ['follower_count', 'following_count', 'likes_count', 'video_count'],
        cost: 'followers, following, likes and number of videos',
    },
};
const videoScope = {
    name: 'video.list',
    cost: 'engagement rate and average views',
};
/** All four, in the order of TikTok's documentation. */
const scopes_scopes = [
    ...Object.entries(userScopes).map(([name, { cost }]) => ({ name, gives: cost })),
    { name: videoScope.name, gives: videoScope.cost },
];
/** The granted scopes as TikTok writes them (comma list); `null` when nobody noted them yet. */
function readScopes(list) {
    const names = (list ?? '').split(/[\s,]+/).filter(Boolean);
    return names.length === 0 ? null : new Set(names);
}
const isUserScope = (name) => Object.hasOwn(userScopes, name);

;// CONCATENATED MODULE: ./lib/platforms/tiktok/understand.js




function understandUser(data) {
    const where = "TikTok's user info: data.user";
    const user = (0,assert/* assertRecord */.qL)(data.user, where);
    const read = (field, as) => as(user[field], `${where}.${field}`);
    return {
        id: read('open_id', assert/* readLine */.Xw) || null,
        name: read('display_name', assert/* readLine */.Xw),
        avatar: read('avatar_large_url', assert/* readUrl */.wo) ?? read('avatar_url', assert/* readUrl */.wo),
        username: read('username', assert/* readLine */.Xw) || null,
        bio: read('bio_description', assert/* readText */.yR),
        verified: read('is_verified', assert/* readBoolean */.Vf),
        followers: read('follower_count', assert/* readCount */._0),
        following: read('following_count', assert/* readCount */._0),
        likes: read('likes_count', assert/* readCount */._0),
        videos: read('video_count', assert/* readCount */._0),
    };
}
function understandVideos(data) {
    const where = "TikTok's video list: data";
    const videos = (0,assert/* assertArray */.YL)(data.videos ?? [], `${where}.videos`).map((entry, index) => {
        const at = `${where}.videos[${index}]`;
        const video = (0,assert/* assertRecord */.qL)(entry, at);
        const id = (0,assert/* readLine */.Xw)(video.id, `${at}.id`);
        if (!id)
            throw new errors/* StatsError */.G('unexpected-answer', `${at}.id is missing.`, report);
        return {
            id,
            likes: (0,assert/* readCount */._0)(video.like_count, `${at}.like_count`),
            comments: (0,assert/* readCount */._0)(video.comment_count, `${at}.comment_count`),
            shares: (0,assert/* readCount */._0)(video.share_count, `${at}.share_count`),
            views: (0,assert/* readCount */._0)(video.view_count, `${at}.view_count`),
        };
    });
    const hasMore = (0,assert/* readBoolean */.Vf)(data.has_more, `${where}.has_more`) ?? false;
    return { videos, cursor: hasMore ? (0,assert/* readCount */._0)(data.cursor, `${where}.cursor`) : null };
}
/**
 * The `data` of an answer whose `error.code` is `ok`; anything else is thrown by what the reader must do.
 * The body is judged before the status, because TikTok has sent errors with HTTP 200.
 */
function understand_understandEnvelope(answer, name) {
    const body = understand_readBody(answer);
    if (body === null) {
        if ((0,http/* isTransient */.dg)(answer))
            throw understand_transient(answer.status === 429, name, `HTTP ${answer.status}`);
        throw new errors/* StatsError */.G('unexpected-answer', `${name} was answered with HTTP ${answer.status} and no JSON that says how it went.`, 'Check that no proxy stands between the runner and TikTok; if it stays, report it.');
    }
    if (body.code === 'ok' && answer.status < 400) {
        return (0,assert/* assertRecord */.qL)(body.data, `${name}: data`);
    }
    throw understandError(body.code, answer, name, body.logId);
}
/** True when TikTok asks to come back, by status or in the body of an HTTP 200. */
function understand_asksToComeBack(answer) {
    if ((0,http/* isTransient */.dg)(answer))
        return true;
    if (!/rate_limit_exceeded|internal_error/.test(answer.text))
        return false;
    const code = understand_readBody(answer)?.code;
    return code === 'rate_limit_exceeded' || code === 'internal_error';
}
/** The error codes of "Error handling" (TikTok API v2). */
function understandError(code, answer, name, logId) {
    const said = `${code}, HTTP ${answer.status}${logId && `, log id ${logId}`}`;
    switch (code) {
        case 'access_token_invalid':
            return new errors/* StatsError */.G('access-expired', `TikTok refused the access token (${said}).`, 'Let the action renew it: run with refresh: auto.');
        case 'scope_not_authorized':
        case 'scope_permission_missed':
            return new errors/* StatsError */.G('missing-scope', `${name} was refused because a scope is missing (${said}).`, 'Sign in again and grant the scope; the app needs it switched on in the developer portal, too.');
        case 'rate_limit_exceeded':
            return understand_transient(true, name, said);
        case 'internal_error':
            return understand_transient(false, name, said);
        default:
            if ((0,http/* isTransient */.dg)(answer))
                return understand_transient(answer.status === 429, name, said);
            return new errors/* StatsError */.G('unexpected-answer', `${name} was refused (${said}).`, report);
    }
}
const understand_transient = (throttled, name, said) => throttled
    ? new errors/* StatsError */.G('throttled', `${name} was throttled (${said}).`, 'Run it again in a few minutes.')
    : new errors/* StatsError */.G('unavailable', `${name} failed (${said}).`, 'This usually passes: the next run tries again.');
const report = 'Look for a newer version of this action, or report it with the log id.';
/** Only what has the shape of a code or an id is quoted: the rest of a foreign text may hold anything. */
function understand_readBody({ text }) {
    try {
        const body = (0,json/* parseJson */.q)(text);
        const error = (0,assert/* isRecord */.u4)(body) ? body.error : null;
        if (!(0,assert/* isRecord */.u4)(body) || !(0,assert/* isRecord */.u4)(error) || typeof error.code !== 'string')
            return null;
        const code = /^[a-z_]{1,40}$/.test(error.code) ? error.code : 'an unknown code';
        const { log_id } = error;
        const logId = typeof log_id === 'string' && /^[0-9A-Za-z]{1,64}$/.test(log_id) ? log_id : '';
        return { code, logId, data: body.data };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/platforms/tiktok/fetch.js




const fetch_pageSize = 20;
const videoFields = 'id,create_time,like_count,comment_count,share_count,view_count';
/** Profile and latest videos, side by side. A scope that is missing costs its numbers, not the account. */
async function fetch_fetchSnapshot(values, videoCount, context) {
    const granted = readScopes(values.get('TIKTOK_SCOPE'));
    const done = new AbortController();
    const reads = { ...context, signal: AbortSignal.any([context.signal, done.signal]) };
    const [{ user, missing }, videos] = await Promise.all([
        fetchUser(values, granted, reads),
        fetchVideos(values, granted, videoCount, reads),
    ]).finally(() => done.abort()); // When one has failed, nobody waits for the other any more.
    // Only now: a fetch that fails is done again with new tokens, and would warn twice.
    const costs = [
        ...[...missing].map((scope) => ({ name: scope, cost: userScopes[scope].cost })),
        ...(videos === null ? [videoScope] : []),
    ];
    if (costs.length > 0)
        context.warn(describeMissing(costs));
    return fetch_toSnapshot(user, videos, values);
}
async function fetchUser(values, granted, context) {
    const all = Object.keys(userScopes).filter(isUserScope);
    // Basic is part of every sign-in; when nobody noted the scopes, all are asked for.
    const asked = all.filter((scope) => scope === 'user.info.basic' || (granted?.has(scope) ?? true));
    const missing = new Set(all.filter((scope) => !asked.includes(scope)));
    const user = await fetchUserByScopes(values, asked, missing, context);
    return { user, missing };
}
/** One call for all scopes; where TikTok refuses one of them, a call for each. */
async function fetchUserByScopes(values, scopes, missing, context) {
    try {
        return await requestUser(values, scopes, context);
    }
    catch (error) {
        if (!isMissingScope(error) || scopes.length === 1)
            throw error;
    }
    const parts = await Promise.all(scopes.map((scope) => requestUser(values, [scope], context).catch((error) => {
        if (!isMissingScope(error) || scope === 'user.info.basic')
            throw error;
        missing.add(scope);
        return null;
    })));
    return mergeUsers(parts.filter((part) => part !== null));
}
async function requestUser(values, scopes, context) {
    const name = "TikTok's user info";
    const fields = scopes.flatMap((scope) => userScopes[scope].fields).join(',');
    const answer = await context.http({
        name,
        method: 'GET',
        // Commas as they are: their escaped form has been reported as refused.
        url: `${context.apiUrl}/v2/user/info/?fields=${fields}`,
        headers: authorization(values),
        repeatWhen: understand_asksToComeBack,
        signal: context.signal,
    });
    return understandUser(understand_understandEnvelope(answer, name));
}
function mergeUsers(parts) {
    const merge = (field) => parts.map((part) => part[field]).find((value) => value !== null) ?? null;
    return {
        id: merge('id'),
        name: merge('name'),
        avatar: merge('avatar'),
        username: merge('username'),
        bio: merge('bio'),
        verified: merge('verified'),
        followers: merge('followers'),
        following: merge('following'),
        likes: merge('likes'),
        videos: merge('videos'),
    };
}
/** The latest public videos, up to `videoCount`; `null` when the scope for them is missing. */
async function fetchVideos(values, granted, videoCount, context) {
    if (granted !== null && !granted.has(videoScope.name))
        return null;
    try {
        return await requestVideos(values, videoCount, context);
    }
    catch (error) {
        if (!isMissingScope(error))
            throw error;
        return null;
    }
}
async function requestVideos(values, videoCount, context) {
    const name = "TikTok's video list";
    // By id, because pages may overlap where two videos share a time.
    const videos = new Map();
    // Whole pages to the last: one that overlaps the page before would bring too few else.
    const page = Math.min(fetch_pageSize, videoCount);
    let cursor = null;
    do {
        const answer = await context.http({
            name,
            method: 'POST',
            url: `${context.apiUrl}/v2/video/list/?fields=${videoFields}`,
            headers: { ...authorization(values), 'Content-Type': 'application/json' },
            body: `{"max_count":${page}${cursor === null ? '' : `,"cursor":${cursor}`}}`,
            repeatWhen: understand_asksToComeBack,
            signal: context.signal,
        });
        const understood = understandVideos(understand_understandEnvelope(answer, name));
        const before = videos.size;
        for (const video of understood.videos)
            videos.set(video.id, video);
        // A page that brings nothing new, or leads back to itself, would be asked for again forever.
        const leadsOn = videos.size > before && understood.cursor !== cursor;
        cursor = leadsOn ? understood.cursor : null;
    } while (cursor !== null && videos.size < videoCount);
    return [...videos.values()].slice(0, videoCount);
}
/** Pure: the raw counters as the numbers that are stored. */
function fetch_toSnapshot(user, videos, values) {
    const username = user.username ?? (values.get('TIKTOK_USERNAME')?.replace(/^@/, '') || null);
    const views = videos && (0,metrics/* sum */.cz)(videos.map((video) => video.views));
    const interactions = videos && (0,metrics/* sum */.cz)(videos.flatMap(({ likes, comments, shares }) => [likes, comments, shares]));
    const rate = views === null || interactions === null ? null : (0,metrics/* engagementRate */.gL)(interactions, views);
    const avgViews = videos === null || !views ? null : (0,metrics/* average */.G8)(views, videos.length);
    return {
        profile: {
            id: user.id ?? values.get('TIKTOK_OPEN_ID') ?? null,
            username,
            name: user.name,
            avatar: user.avatar,
            bio: user.bio,
            // Not TikTok's own deep link: that differs from call to call.
            url: username && `https://www.tiktok.com/@${encodeURIComponent(username)}`,
        },
        stats: {
            followers: user.followers,
            likes: user.likes,
            videos: user.videos,
            engagement_rate: rate,
            avg_views: avgViews,
        },
        flat: {
            followers: user.followers,
            following: user.following,
            posts: user.videos,
            engagement_rate: rate,
            verified: user.verified,
        },
    };
}
const authorization = (values) => ({
    Authorization: `Bearer ${values.get('TIKTOK_ACCESS_TOKEN') ?? ''}`,
});
const isMissingScope = (error) => error instanceof errors/* StatsError */.G && error.code === 'missing-scope';
const describeMissing = (scopes) => {
    const list = scopes.map(({ name, cost }) => `${name} (${cost})`).join(', ');
    return `Some numbers stay empty, because these scopes are not granted: ${list}. Sign in again and grant them.`;
};

;// CONCATENATED MODULE: ./lib/platforms/tiktok/renew.js





const tokenRequest = "TikTok's token request";
/**
 * The refresh grant (TikTok for Developers, "Refresh a user access token"). It rotates: the answer holds a
 * new refresh token and the one sent stops working.
 */
async function renew_renew(values, context) {
    const sent = values.get('TIKTOK_REFRESH_TOKEN') ?? '';
    const send = () => context.http({
        name: tokenRequest,
        // An answer that comes late is still the only one with tokens that work.
        patience: 3,
        method: 'POST',
        url: `${context.apiUrl}/v2/oauth/token/`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
            client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
            grant_type: 'refresh_token',
            refresh_token: sent,
        }).toString(),
    });
    const { values: renewed } = await askForTokens(tokenRequest, send, (answer) => renew_understandRenewal(answer, context.clock.now(), sent), context);
    return renewed;
}
/**
 * Judges an answer of the token endpoint by its body, whatever the status: TikTok sends errors with
 * HTTP 200. Of a good one everything usable is kept, for its refresh token is the only one that works now.
 * `sent` is the refresh token of the request: an error that repeats it brings no new one.
 */
function renew_understandRenewal(answer, now, sent = '') {
    const body = readTokenBody(answer, ['refresh_token', 'access_token']);
    if (body === null)
        return renew_notUnderstood(answer, now);
    const accessToken = readToken(body.access_token);
    const refreshToken = readToken(body.refresh_token);
    // Tokens that are there are kept, whatever else the answer says: there will be no others.
    if (accessToken === null && (refreshToken === null || refreshToken === sent)) {
        const code = (0,assert/* isRecord */.u4)(body.error) ? body.error.code : body.error;
        return typeof code === 'string' && code !== '' && code !== 'ok'
            ? renew_understandError(code, answer, now)
            : renew_notUnderstood(answer, now);
    }
    const values = new Map();
    if (accessToken !== null)
        values.set('TIKTOK_ACCESS_TOKEN', accessToken);
    if (refreshToken !== null)
        values.set('TIKTOK_REFRESH_TOKEN', refreshToken);
    values.set('TIKTOK_ACCESS_TOKEN_EXPIRES_AT', toEnd(accessToken && body.expires_in, now));
    // The old refresh token stays, and with it the end that is known of it, unless a new end is named.
    if (refreshToken !== null || body.refresh_expires_in !== undefined)
        values.set('TIKTOK_REFRESH_TOKEN_EXPIRES_AT', toEnd(body.refresh_expires_in, now));
    const scope = readToken(body.scope);
    if (scope !== null)
        values.set('TIKTOK_SCOPE', scope);
    const openId = readToken(body.open_id);
    if (openId !== null)
        values.set('TIKTOK_OPEN_ID', openId);
    return { values };
}
const renew_signInAgain = 'Sign in again and store the new tokens in the secret.';
/** The error codes of "OAuth error handling" (TikTok for Developers), by what the reader must do. */
function renew_understandError(name, answer, now) {
    const code = /^[a-z_]{1,40}$/.test(name) ? name : 'an unknown error';
    const said = `TikTok refused to renew the tokens (${code})`;
    switch (code) {
        case 'invalid_grant':
        case 'access_denied':
        case 'invalid_scope':
            return {
                error: new errors/* StatsError */.G('reauthorize', `${said}: the refresh token is spent, expired or revoked, or belongs to another app.`, renew_signInAgain),
                effect: 'final',
                waitMs: null,
            };
        case 'invalid_client':
        case 'unauthorized_client':
            return {
                error: new errors/* StatsError */.G('invalid-input', `${said}: it does not know this app.`, 'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal; Sandbox and Production have keys of their own.'),
                effect: 'final',
                waitMs: null,
            };
        case 'rate_limit_exceeded':
            return {
                error: new errors/* StatsError */.G('throttled', `${said}.`, 'Run it again in a few minutes.'),
                effect: 'none',
                waitMs: (0,http/* readRetryAfter */.D$)(answer.headers.get('retry-after'), now),
            };
        case 'server_error':
        case 'internal_error':
        case 'temporarily_unavailable':
            return {
                error: new errors/* StatsError */.G('unavailable', `${said}.`, 'This usually passes: the next run tries again.'),
                effect: 'unknown',
                waitMs: (0,http/* readRetryAfter */.D$)(answer.headers.get('retry-after'), now),
            };
        default:
            if ((0,http/* isTransient */.dg)(answer))
                return renew_notUnderstood(answer, now);
            return {
                error: new errors/* StatsError */.G('unexpected-answer', `${said}.`, 'Look for a newer version of this action, or report it.'),
                effect: 'final',
                waitMs: null,
            };
    }
}
function renew_notUnderstood(answer, now) {
    const { status } = answer;
    const waitMs = (0,http/* readRetryAfter */.D$)(answer.headers.get('retry-after'), now);
    if (status === 429) {
        const error = new errors/* StatsError */.G('throttled', `${tokenRequest} was throttled (HTTP 429).`, 'Run it again in a few minutes.');
        return { error, effect: 'none', waitMs };
    }
    const error = status >= 500
        ? new errors/* StatsError */.G('unavailable', `${tokenRequest} failed (HTTP ${status}).`, 'This usually passes: the next run tries again.')
        : new errors/* StatsError */.G('unexpected-answer', `${tokenRequest} was answered with HTTP ${status} and no tokens.`, 'Run it again; if it then says reauthorize, sign in again and store the new tokens in the secret.');
    return { error, effect: 'unknown', waitMs };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/platforms/tiktok/sign-in.js






const sign_in_codeExchange = "TikTok's code exchange";
/** Login Kit for Desktop (TikTok for Developers), whose redirect addresses may be on loopback. */
const sign_in_signIn = {
    address: { variable: 'TIKTOK_AUTH_URL', url: 'https://www.tiktok.com' },
    appKeys: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
    requiredScopes: ['user.info.basic'],
    redirectUri: 'http://127.0.0.1:PORT/callback/',
    toNotes: (redirectUri) => [
        'At developers.tiktok.com make an app, and add the products Login Kit and Display API to it.',
        "For your own account use the app's Sandbox and add the account there as a target user: it works at once, while the review for production refuses apps for private use. Sandbox and Production have keys, scopes and redirect addresses of their own.",
        `In Login Kit register the redirect address ${redirectUri}, under Desktop when it is on this machine; http://127.0.0.1:*/callback/ allows any port.`,
        `Switch on the scopes ${scopes_scopes.map(({ name }) => name).join(', ')}. A sign-in that asks for one that the app does not have ends on an error page that names "scope": ask for fewer then.`,
    ],
    toPage,
    understandDenial,
    exchange: sign_in_exchange,
};
/**
 * PKCE always: it is demanded of desktop redirects and ignored for others. TikTok's challenge is not RFC
 * 7636's but the SHA-256 in lower-case hex; with base64url only the exchange fails ("Login Kit for Desktop").
 */
function toPage(values, request, authUrl) {
    const query = new URLSearchParams({
        client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
        response_type: 'code',
        scope: request.scopes.join(','),
        redirect_uri: request.redirectUri,
        state: request.state,
        code_challenge: (0,external_node_crypto_.createHash)('sha256').update(request.verifier).digest('hex'),
        code_challenge_method: 'S256',
    });
    return `${authUrl}/v2/auth/authorize/?${query}`;
}
async function sign_in_exchange(code, values, request, context) {
    const answer = await context.http({
        name: sign_in_codeExchange,
        patience: 3,
        method: 'POST',
        url: `${context.apiUrl}/v2/oauth/token/`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
            client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
            code,
            grant_type: 'authorization_code',
            redirect_uri: request.redirectUri,
            code_verifier: request.verifier,
        }).toString(),
    });
    const understood = renew_understandRenewal(answer, context.clock.now());
    if ('effect' in understood)
        throw sign_in_toRefusal(answer);
    const { values: gained } = understood;
    if (!gained.get('TIKTOK_ACCESS_TOKEN') || !gained.get('TIKTOK_REFRESH_TOKEN'))
        throw unexpected(answer.status);
    const granted = readScopes(gained.get('TIKTOK_SCOPE'));
    return { values: gained, scopes: granted && [...granted] };
}
/** The errors of "OAuth error handling", which come with HTTP 200 as well, as a sign-in meets them. */
function sign_in_toRefusal(answer) {
    const error = readTokenBody(answer, ['access_token'])?.error;
    const code = sign_in_readName((0,assert/* isRecord */.u4)(error) ? String(error.code) : error);
    const said = `TikTok gave no tokens for the code (${code ?? `HTTP ${answer.status}`})`;
    switch (code) {
        case 'invalid_grant':
        case 'access_denied':
            return new errors/* StatsError */.G('reauthorize', `${said}: it was used already, or has expired.`, 'Sign in once more; a code works once, and for minutes.');
        case 'invalid_client':
        case 'unauthorized_client':
            return new errors/* StatsError */.G('invalid-input', `${said}: the client secret does not belong to this app.`, 'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the developer portal; Sandbox and Production have keys of their own.');
        case 'invalid_request':
            return new errors/* StatsError */.G('reauthorize', `${said}: the code belongs to another attempt, or the redirect address is another one.`, 'Sign in once more, and finish in the window that was opened last.');
        case 'rate_limit_exceeded':
            return new errors/* StatsError */.G('throttled', `${said}.`, 'Sign in again in a few minutes.');
        default:
            return code === null || answer.status >= 500 || /^(server|internal)_error$/.test(code)
                ? unexpected(answer.status)
                : new errors/* StatsError */.G('unexpected-answer', `${said}.`, 'Sign in once more, or report it.');
    }
}
const unexpected = (status) => new errors/* StatsError */.G(status >= 500 ? 'unavailable' : 'unexpected-answer', `${sign_in_codeExchange} was answered with HTTP ${status} and no tokens.`, 'Sign in once more.');
/** `error` is documented; `error_type`, which says more, was seen only. */
function understandDenial(query) {
    const error = sign_in_readName(query.get('error')) ?? 'an unknown error';
    const type = sign_in_readName(query.get('error_type'));
    if (type === 'non_sandbox_target')
        return new errors/* StatsError */.G('invalid-input', "TikTok refused the sign-in (non_sandbox_target): the account is no target user of the app's Sandbox.", 'Add the account in the developer portal, under Sandbox, Target users; then sign in once more.');
    if (error === 'unauthorized_client')
        return new errors/* StatsError */.G('invalid-input', `TikTok refused the sign-in (${error}): the app lacks Login Kit, or its production keys are not approved yet.`, "Add Login Kit to the app, or use its Sandbox's keys; then sign in once more.");
    if (error === 'access_denied')
        return new errors/* StatsError */.G('reauthorize', `TikTok gave no access (${error}): the sign-in was cancelled or denied.`, 'Sign in once more and allow the access.');
    return new errors/* StatsError */.G('reauthorize', `TikTok sent the browser back with an error (${error}).`, 'Sign in once more.');
}
/** Only what has the shape of a code. */
const sign_in_readName = (value) => typeof value === 'string' && /^[a-z_]{1,40}$/.test(value) ? value : null;

;// CONCATENATED MODULE: ./lib/platforms/tiktok/index.js





/** Renewed this long before its end, so that no request starts with a token about to die. */
const tiktok_dueBeforeEndMs = 10 * 60_000;
/** TikTok API v2: Login Kit for the tokens, Display API for the numbers. */
const tiktok = {
    id: 'tiktok',
    name: 'TikTok',
    source: 'TikTok Official API',
    apiVersion: 'v2',
    api: { variable: 'TIKTOK_API_URL', url: 'https://open.tiktokapis.com' },
    keys: [
        {
            name: 'TIKTOK_ACCESS_TOKEN',
            explanation: 'The access token that a sign-in to your app gives.',
            secret: true,
            required: true,
        },
        {
            name: 'TIKTOK_REFRESH_TOKEN',
            explanation: 'The refresh token that comes with it; it works once.',
            secret: true,
            required: true,
        },
        {
            name: 'TIKTOK_CLIENT_KEY',
            explanation: "The client key on your app's page in the developer portal.",
            required: true,
            shared: true,
        },
        {
            name: 'TIKTOK_CLIENT_SECRET',
            explanation: 'The client secret beside it; Sandbox and Production have keys of their own.',
            secret: true,
            required: true,
            shared: true,
        },
        {
            name: 'TIKTOK_USERNAME',
            explanation: 'The handle, for when the scope user.info.profile is missing.',
        },
        { name: 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT' },
        { name: 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT' },
        { name: 'TIKTOK_SCOPE' },
        { name: 'TIKTOK_OPEN_ID' },
    ],
    scopes: scopes_scopes,
    // Of each endpoint ("API rate limits", TikTok for Developers, 2026-08-04); over all of them to be safe.
    requestsPerMinute: 600,
    metrics: [
        { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
        { name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null },
        { name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
        {
            name: 'engagement-rate',
            title: 'Engagement',
            unit: 'percent',
            read: ({ stats }) => stats.engagement_rate ?? null,
        },
        { name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
    ],
    tokens: {
        recoveryKey: 'TIKTOK_CLIENT_SECRET',
        isDue: (values, now) => {
            const endsAt = readTime(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT');
            return endsAt === null || endsAt - now < tiktok_dueBeforeEndMs;
        },
        accessEndsAt: (values) => readTime(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT'),
        signInEndsAt: (values) => readTime(values, 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT'),
        renew: renew_renew,
    },
    signIn: sign_in_signIn,
    fetch: fetch_fetchSnapshot,
    loadEmulator: async () => (await __webpack_require__.e(/* import() */ 893).then(__webpack_require__.bind(__webpack_require__, 3893))).startTikTok,
};

;// CONCATENATED MODULE: ./lib/platforms/youtube/read-channel.js

/**
 * The channel that YOUTUBE_CHANNEL_ID names: an id (`UC…`), a handle (`@…`), or an address that holds one
 * of them. Throws `invalid-input` for anything else.
 */
function readChannel(text) {
    const named = text.trim();
    const filter = read_channel_readName(named) ?? read_channel_readName(nameInAddress(named));
    if (filter)
        return filter;
    throw new errors/* StatsError */.G('invalid-input', 'YOUTUBE_CHANNEL_ID names no channel of YouTube.', "Put the channel's id there (UC and 22 characters), its handle (@ and a name), or the address of its page.");
}
function read_channel_readName(name) {
    if (/^UC[\w-]{22}$/.test(name))
        return { name: 'id', value: name };
    // Handles may hold letters of any script.
    if (/^@[^\s@/?#&,]{1,100}$/.test(name))
        return { name: 'forHandle', value: name };
    return null;
}
/** `youtube.com/@handle` and `youtube.com/channel/ID`, with whatever follows; else empty. */
function nameInAddress(text) {
    const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    if (!URL.canParse(address))
        return '';
    const { hostname, pathname } = new URL(address);
    if (!/^(www\.|m\.)?youtube\.com$/.test(hostname))
        return '';
    const [, first = '', second = ''] = pathname.split('/');
    return first === 'channel' ? second : decode(first);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/platforms/youtube/errors.js

/**
 * What the reasons mean: those of "Errors" (YouTube Data API), of Google's common `usageLimits`, and in
 * capitals those of `google.rpc.ErrorInfo`.
 */
const meanings = new Map([
    ['API_KEY_INVALID', 'bad-key'],
    ['keyInvalid', 'bad-key'],
    ['keyExpired', 'bad-key'],
    ['API_KEY_SERVICE_BLOCKED', 'restricted-key'],
    ['API_KEY_IP_ADDRESS_BLOCKED', 'restricted-key'],
    ['API_KEY_HTTP_REFERRER_BLOCKED', 'restricted-key'],
    ['API_KEY_ANDROID_APP_BLOCKED', 'restricted-key'],
    ['API_KEY_IOS_APP_BLOCKED', 'restricted-key'],
    ['ipRefererBlocked', 'restricted-key'],
    ['accessNotConfigured', 'api-off'],
    ['SERVICE_DISABLED', 'api-off'],
    ['quotaExceeded', 'quota'],
    ['dailyLimitExceeded', 'quota'],
    ['rateLimitExceeded', 'rate'],
    ['userRateLimitExceeded', 'rate'],
    ['RATE_LIMIT_EXCEEDED', 'rate'],
    ['backendError', 'internal'],
    ['internalError', 'internal'],
    ['channelNotFound', 'no-channel'],
    ['channelForbidden', 'no-channel'],
    // Last, for these come beside the reasons that say more.
    ['badRequest', 'bad-key'],
    ['forbidden', 'bad-key'],
]);
const order = [...meanings.keys()];
const findReason = (reasons) => order.find((known) => reasons.includes(known));
/** Whether a later, equal request may succeed; `null` when no reason says. */
function isRepeatable(reasons) {
    const meaning = meanings.get(findReason(reasons) ?? '');
    return meaning === undefined ? null : meaning === 'rate' || meaning === 'internal';
}
/** An error answer by what the reader must do. `reasons` is `null` when the body was none of Google's. */
function toError(name, status, reasons) {
    const reason = findReason(reasons ?? []) ?? reasons?.[0];
    const said = `${reason ? `${reason}, ` : ''}HTTP ${status}`;
    switch (meanings.get(reason ?? '')) {
        case 'bad-key':
            return new errors/* StatsError */.G('invalid-input', `Google does not accept the key in YOUTUBE_API_KEY (${said}).`, 'Compare it with the key under APIs & Services, Credentials, in the Google Cloud console, or make a new one there.');
        case 'restricted-key':
            return new errors/* StatsError */.G('invalid-input', `The key in YOUTUBE_API_KEY is restricted, and may not be used from here (${said}).`, 'In the Google Cloud console, take away its restriction to addresses, websites or apps, and let it call the YouTube Data API v3.');
        case 'api-off':
            return new errors/* StatsError */.G('invalid-input', `The project of the key in YOUTUBE_API_KEY may not use the YouTube Data API v3 (${said}).`, "Switch on the YouTube Data API v3 for the key's project in the Google Cloud console, and wait a few minutes.");
        case 'quota':
            return new errors/* StatsError */.G('throttled', `The quota of the project of YOUTUBE_API_KEY is used up (${said}).`, 'It begins anew at midnight Pacific Time: run it again after that.');
        case 'no-channel':
            return new errors/* StatsError */.G('invalid-input', `YouTube does not show the channel in YOUTUBE_CHANNEL_ID (${said}).`, "Compare it with the address of the channel's page.");
        case 'rate':
            return errors_throttled(name, said);
        case 'internal':
            return unavailable(name, said);
        default:
            if (status === 429)
                return errors_throttled(name, said);
            if (status >= 500)
                return unavailable(name, said);
            return new errors/* StatsError */.G('unexpected-answer', `${name} was refused (${said}).`, reasons === null
                ? 'Check that no proxy stands between the runner and YouTube; if it stays, report it.'
                : 'Look for a newer version of this action, or report it.');
    }
}
const errors_throttled = (name, said) => new errors/* StatsError */.G('throttled', `${name} was throttled (${said}).`, 'Run it again in a few minutes.');
const unavailable = (name, said) => new errors/* StatsError */.G('unavailable', `${name} failed (${said}).`, 'This usually passes: the next run tries again.');

;// CONCATENATED MODULE: ./lib/platforms/youtube/understand.js





/** What is asked of whom, for errors. */
const understand_name = "YouTube's list of channels";
/** The channel that was asked for. Throws what an error answer means, and `invalid-input` for no channel. */
function understandChannel(answer) {
    const body = youtube_understand_readBody(answer);
    if (answer.status >= 400 || (body && 'error' in body)) {
        throw toError(understand_name, answer.status, body && readReasons(body));
    }
    if (body === null)
        throw noList(answer.status);
    const [item] = (0,assert/* assertArray */.YL)(body.items ?? [], `${understand_name}: items`);
    if (item === undefined) {
        // Only a list that says of itself that it is one may say that the channel does not exist.
        throw body.kind === 'youtube#channelListResponse' ? noChannel() : noList(answer.status);
    }
    return readChannelItem((0,assert/* assertRecord */.qL)(item, `${understand_name}: items[0]`));
}
function readChannelItem(item) {
    const where = `${understand_name}: items[0]`;
    const part = (key) => (0,assert/* assertRecord */.qL)(item[key] ?? {}, `${where}.${key}`);
    const snippet = part('snippet');
    const statistics = part('statistics');
    const count = (field) => readDigits(statistics[field], `${where}.statistics.${field}`);
    const line = (field) => (0,assert/* readLine */.Xw)(snippet[field], `${where}.snippet.${field}`);
    const hidden = (0,assert/* readBoolean */.Vf)(statistics.hiddenSubscriberCount, `${where}.statistics.hiddenSubscriberCount`);
    return {
        id: (0,assert/* readLine */.Xw)(item.id, `${where}.id`) || null,
        title: line('title'),
        description: (0,assert/* readText */.yR)(snippet.description, `${where}.snippet.description`),
        customUrl: line('customUrl') || null,
        thumbnail: readThumbnail(snippet.thumbnails, `${where}.snippet.thumbnails`),
        // Of a channel that hides them YouTube may still send a number, and it means nothing.
        subscribers: hidden ? null : count('subscriberCount'),
        views: count('viewCount'),
        videos: count('videoCount'),
    };
}
/** Counts come as text of digits, as Google writes 64-bit integers in JSON. */
const readDigits = (value, where) => (0,assert/* readCount */._0)(typeof value === 'string' && /^\d{1,19}$/.test(value) ? BigInt(value) : value, where);
/** The largest picture; not every channel has each size. */
function readThumbnail(value, where) {
    const thumbnails = (0,assert/* assertRecord */.qL)(value ?? {}, where);
    for (const size of ['high', 'medium', 'default']) {
        const picture = (0,assert/* assertRecord */.qL)(thumbnails[size] ?? {}, `${where}.${size}`);
        const url = (0,assert/* readUrl */.wo)(picture.url, `${where}.${size}.url`);
        if (url)
            return url;
    }
    return null;
}
/** By reason first: YouTube sends both a used-up quota and a rate as 403 or 429, and only one of them passes. */
function youtube_understand_asksToComeBack(answer) {
    if (answer.status < 400)
        return false;
    const body = youtube_understand_readBody(answer);
    return isRepeatable(body ? readReasons(body) : []) ?? (0,http/* isTransient */.dg)(answer);
}
/**
 * The reasons of Google's error body, the newer ones of `details` before the older ones of `errors`. Only
 * what has the shape of a code: the texts beside them may hold anything.
 */
function readReasons({ error }) {
    if (!(0,assert/* isRecord */.u4)(error))
        return [];
    const lists = [error.details, error.errors].filter((list) => Array.isArray(list));
    return lists
        .flat()
        .map((entry) => ((0,assert/* isRecord */.u4)(entry) ? entry.reason : null))
        .filter((reason) => typeof reason === 'string')
        .filter((reason) => /^[A-Za-z_]{1,32}$/.test(reason));
}
function youtube_understand_readBody({ text }) {
    try {
        const body = (0,json/* parseJson */.q)(text);
        return (0,assert/* isRecord */.u4)(body) ? body : null;
    }
    catch {
        return null;
    }
}
const noList = (status) => new errors/* StatsError */.G('unexpected-answer', `${understand_name} was answered with HTTP ${status} and no list of channels.`, 'Check that no proxy stands between the runner and YouTube; if it stays, report it.');
const noChannel = () => new errors/* StatsError */.G('invalid-input', 'YouTube knows no channel of the id or handle in YOUTUBE_CHANNEL_ID.', "Compare it with the address of the channel's page; it may have been closed, or its handle changed.");

;// CONCATENATED MODULE: ./lib/platforms/youtube/fetch.js


/**
 * One request, which costs one unit of the quota ("Channels: list", YouTube Data API). Nothing is told by
 * it of single videos, so the number of posts does not matter.
 */
async function youtube_fetch_fetchSnapshot(values, _postCount, context) {
    const filter = readChannel(values.get('YOUTUBE_CHANNEL_ID') ?? '');
    const query = new URLSearchParams({
        part: 'snippet,statistics',
        [filter.name]: filter.value,
        key: values.get('YOUTUBE_API_KEY') ?? '',
    });
    const answer = await context.http({
        name: understand_name,
        method: 'GET',
        // The documented place of the key; errors and logs therefore name the request, and never its address.
        url: `${context.apiUrl}/youtube/v3/channels?${query}`,
        repeatWhen: youtube_understand_asksToComeBack,
        signal: context.signal,
    });
    return youtube_fetch_toSnapshot(understandChannel(answer), filter);
}
/** Pure: what YouTube told, as it is stored. */
function youtube_fetch_toSnapshot(channel, asked) {
    const handle = channel.customUrl ?? (asked.name === 'forHandle' ? asked.value : null);
    const id = channel.id ?? (asked.name === 'id' ? asked.value : null);
    const { subscribers, views, videos } = channel;
    return {
        profile: {
            id,
            username: handle?.replace(/^@/, '').toLowerCase() || null,
            name: channel.title,
            avatar: channel.thumbnail,
            bio: channel.description,
            url: toAddress(handle, id),
        },
        stats: { subscribers, views, videos },
        flat: {
            followers: subscribers,
            following: null,
            posts: videos,
            engagement_rate: null,
            verified: null,
        },
    };
}
/** A name of old, without `@`, is no handle, and its address cannot be told from it. */
function toAddress(handle, id) {
    const page = handle?.startsWith('@')
        ? `@${encodeURIComponent(handle.slice(1).toLowerCase())}`
        : id && `channel/${encodeURIComponent(id)}`;
    return page && `https://www.youtube.com/${page}`;
}

;// CONCATENATED MODULE: ./lib/platforms/youtube/index.js

/** YouTube Data API v3 with an API key, which suffices for what is public. */
const youtube = {
    id: 'youtube',
    name: 'YouTube',
    source: 'YouTube Data API',
    apiVersion: 'v3',
    api: { variable: 'YOUTUBE_API_URL', url: 'https://www.googleapis.com' },
    keys: [
        {
            name: 'YOUTUBE_API_KEY',
            explanation: 'An API key of a project in the Google Cloud console that has the YouTube Data API v3 switched on.',
            secret: true,
            required: true,
            shared: true,
        },
        {
            name: 'YOUTUBE_CHANNEL_ID',
            explanation: "The channel's id, which begins with UC (YouTube's advanced settings show it), or its handle, such as @name.",
            required: true,
        },
    ],
    scopes: [],
    // No rate is documented, only 10 000 units a day, at one for each account: this keeps bursts polite.
    requestsPerMinute: 600,
    metrics: [
        { name: 'subscribers', title: 'Subscribers', read: ({ stats }) => stats.subscribers ?? null },
        { name: 'views', title: 'Views', read: ({ stats }) => stats.views ?? null },
        { name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
    ],
    fetch: youtube_fetch_fetchSnapshot,
    loadEmulator: async () => (await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 4))).startYouTube,
};

;// CONCATENATED MODULE: ./lib/platforms/index.js



/** Every platform, in the order of outputs and tables. */
const platforms = [tiktok, instagram, youtube];
/** `secret-name` where nobody names another; it is as old as the first platform. */
const defaultSecretName = 'TIKTOK_SECRET';


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toIsoSeconds)
/* harmony export */ });
/** UTC ISO 8601 without fractions: `2026-11-23T03:17:00Z`. */
const toIsoSeconds = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;


/***/ })

};
