export const id = 56;
export const ids = [56];
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

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   _o: () => (/* binding */ everySecret),
/* harmony export */   li: () => (/* binding */ labelledKey),
/* harmony export */   n$: () => (/* binding */ readAccounts),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   yR: () => (/* binding */ readRecoverySecret)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The accounts that `.env.social` configures, unlabelled ones first. Throws `invalid-input` when there is
 * none, a wanted platform (`chosen`) has none, a key is missing, or a placeholder was left in.
 */
function readAccounts(env, platforms, chosen = []) {
    const wanted = chosen.length === 0 ? platforms : platforms.filter(({ id }) => chosen.includes(id));
    const accounts = wanted.flatMap((platform) => {
        const found = readLabels(env, platform).map((label) => readAccount(env, platform, label));
        if (found.length === 0 && chosen.length > 0)
            throw notConfigured(platform);
        return found;
    });
    if (accounts.length === 0)
        throw nothingConfigured(wanted);
    assertDistinct(accounts);
    return accounts;
}
/** As the template has it in the place of a value. */
const isPlaceholder = (value) => /^<?your_.*_here>?$/i.test(value);
/** The name under which an account's key stands in `.env.social`. */
const labelledKey = (name, label) => label === null ? name : `${name}__${label}`;
/** The values of an account that nobody may see. */
const secretValues = ({ platform, values, }) => platform.keys.flatMap(({ name, secret }) => (secret && values.get(name)) || []);
/** Every value in the text that nobody may see, of platforms that this run leaves out as well. */
function everySecret(env, platforms) {
    const names = platforms.flatMap(({ keys }) => keys.filter(({ secret }) => secret));
    return [...env].flatMap(([key, value]) => {
        const isSecret = names.some(({ name }) => key === name || key.startsWith(`${name}__`));
        return isSecret && value !== '' ? [value] : [];
    });
}
/** What locks an account's recovery lines; empty when its platform has nothing of the kind. */
const readRecoverySecret = ({ platform, values }) => values.get(platform.tokens?.recoveryKey ?? '') ?? '';
function readLabels(env, platform) {
    const labels = new Set();
    for (const [key, value] of env) {
        const [, name, label] = /^(.*?)(?:__([A-Za-z0-9]+))?$/.exec(key) ?? [];
        const known = platform.keys.find((candidate) => candidate.name === name);
        if (known?.required && !known.shared && value !== '')
            labels.add(label ?? null);
    }
    const alone = platform.keys.some(({ name, shared }) => shared && env.get(name));
    if (labels.size === 0 && alone)
        labels.add(null);
    return [...labels].sort((a, b) => Number(a !== null) - Number(b !== null));
}
function readAccount(env, platform, label) {
    const values = new Map();
    for (const { name, required, shared } of platform.keys) {
        const labelled = labelledKey(name, label);
        // An app's key is looked for, and missed, under its unlabelled name.
        const key = shared && !env.get(labelled) ? name : labelled;
        const value = env.get(key) ?? '';
        if (isPlaceholder(value))
            throw placeholder(key);
        if (value !== '')
            values.set(name, value);
        else if (required)
            throw missing(key, platform);
    }
    const id = label === null ? platform.id : `${platform.id}/${label.toLowerCase()}`;
    return { id, platform, label, values };
}
function assertDistinct(accounts) {
    for (const [index, { id }] of accounts.entries()) {
        if (accounts.findIndex((account) => account.id === id) !== index) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `.env.social names the account ${id} twice, with labels that differ only in capitals.`, 'Write the label the same way in each of its keys.');
        }
    }
}
const missing = (key, platform) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The key ${key} is missing in .env.social.`, `Add it to the secret; ${platform.name} needs ${platform.keys.flatMap(({ name, required }) => (required ? [name] : [])).join(', ')}.`);
const placeholder = (key) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The key ${key} in .env.social still holds the placeholder of the template.`, 'Put the real value in its place.');
const notConfigured = (platform) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The input platforms names ${platform.id}, but .env.social has no account of it.`, `Add its keys to the secret, or take ${platform.id} out of platforms.`);
const nothingConfigured = (platforms) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', 'The input env-social holds no account: it is empty, or none of its keys is known.', `Pass the text of .env.social, as in env-social: \${{ secrets.NAME }}, with ${platforms.map(({ keys }) => keys[0]?.name).join(', ')} and so on; a secret of an environment needs the job's environment.`);


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ setEnv),
/* harmony export */   v: () => (/* binding */ parseEnv)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The pattern of dotenv 18 with the same results, found faster and in the text as it is. It begins on the
 * key's own line, for dotenv's takes seconds over many blank lines, and it knows CRLF, which dotenv
 * replaces first, so that offsets hold. What is lazy behind `=` and `:` there never takes more than this.
 */
const ENTRY = /(^[^\S\n\r\u2028\u2029]*(?:export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s)))(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;
/**
 * A comment in which no quote can end a value, for behind none of them comes a blank, a `#` or the line's
 * end. On the line above an entry it stops the unclosed quotes of the text before, behind it those of the value itself.
 */
const GUARD = '#\'"`- keeps an unclosed quote elsewhere from changing this value';
/** Reads dotenv text as the `dotenv` package (18) does; a key that comes twice: the last one counts. */
function parseEnv(text) {
    return new Map(readEntries(text).map(({ key, value }) => [key, value]));
}
/**
 * `text` with `changes` set, every other character as it was. A key that stands already is changed where
 * it stands last, keeping its quotes where the new value fits in them. New keys follow the line of
 * `after`, in the order given and with that line's ending. What a text of its own could hold, every text
 * can: where unclosed quotes leave no other way, a comment goes above the value and one behind it.
 *
 * @throws StatsError `invalid-input`, naming the key and never the value, when no quoting can hold the
 * value, or when a new key comes and `after` is missing.
 */
function setEnv(text, changes, after) {
    const known = parseEnv(text);
    let result = text;
    let anchor = after;
    for (const [key, value] of changes) {
        result = setPair(result, { key, value }, anchor);
        if (!known.has(key))
            anchor = key;
    }
    return result;
}
/** Takes the first spelling with which every entry, old and new, reads back, so that no text leaves with a token lost. */
function setPair(text, pair, after) {
    const entries = readEntries(text);
    const at = entries.findLastIndex(({ key }) => key === pair.key);
    const old = entries[at];
    if (old?.value === pair.value)
        return text;
    const behind = entries.findLastIndex(({ key }) => key === after);
    const places = old ? placesOf(old, text) : [placeBehind(entries[behind], text, pair.key, after)];
    const spellings = spell(pair.value, old ? quoteOf(text.slice(old.start, old.end)) : '');
    const pairs = entries;
    const wanted = old ? pairs.with(at, pair) : pairs.toSpliced(behind + 1, 0, pair);
    for (const place of places) {
        for (const write of [writePlain, writeGuarded]) {
            const written = spellings.map((spelling) => write(place, spelling));
            const intact = written.find((candidate) => samePairs(readEntries(candidate), wanted));
            if (intact !== undefined)
                return intact;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The new value of ${pair.key} cannot be written as dotenv text.`, 'Use a key of letters, digits and underscores, and a value on one line that lacks one of the three kinds of quotes.');
}
/** Where the value stands, or else right behind its sign: it may stand on a line below, which takes fewer spellings. */
function placesOf(entry, text) {
    return [entry.start, entry.sign].map((start) => {
        // Behind `KEY:` must come a blank, and the one that is there may be the line's end.
        const blank = start === entry.sign && text[start - 1] === ':' ? ' ' : '';
        return {
            before: text.slice(0, entry.line),
            prefix: text.slice(entry.line, start) + blank,
            suffix: text.slice(start, entry.start) + text.slice(entry.end),
        };
    });
}
function placeBehind(entry, text, key, after) {
    if (!entry) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `${key} has no place: it belongs behind ${after}, which is missing.`, `Add ${after}.`);
    }
    const lineEnd = entry.end + text.slice(entry.end).search(/$/m);
    const suffix = text.slice(lineEnd);
    return {
        before: text.slice(0, lineEnd) + lineEndingOf(suffix, text),
        prefix: `${key}=`,
        suffix,
    };
}
function writePlain({ before, prefix, suffix }, spelling) {
    return `${before}${prefix}${spelling}${suffix}`;
}
function writeGuarded({ before, prefix, suffix }, spelling) {
    return `${before}${GUARD}${lineEndingOf(suffix, before)}${prefix}${spelling} ${GUARD}${suffix}`;
}
/** The first line ending in the first of the texts that has one. */
function lineEndingOf(...texts) {
    return texts.map((text) => /\r\n?|\n/.exec(text)?.[0]).find(Boolean) ?? '\n';
}
/** The ways to write a value, the given quotes first, then the plainest; not each of them reads back. */
function spell(value, quote) {
    return [quote, '', "'", '"', '`'].map((style) => {
        const inside = style === '"' ? value.replace(/\n/g, '\\n').replace(/\r/g, '\\r') : value;
        return `${style}${inside}${style}`;
    });
}
function quoteOf(written) {
    return /^(['"`])[\s\S]*\1$/.exec(written)?.[1] ?? '';
}
function samePairs(left, right) {
    return (left.length === right.length &&
        left.every(({ key, value }, i) => key === right[i]?.key && value === right[i]?.value));
}
function readEntries(text) {
    const entries = [];
    for (const match of text.matchAll(ENTRY)) {
        const [, head = '', key = '', group = ''] = match;
        // dotenv sets its keys on an object, where this one does nothing.
        if (key === '__proto__')
            continue;
        const written = group.trim();
        const line = match.index;
        const sign = line + head.trimEnd().length;
        const start = written ? line + head.length + group.indexOf(written) : sign;
        const value = readValue(written);
        entries.push({ key, value, line, sign, start, end: start + written.length });
    }
    return entries;
}
function readValue(written) {
    const value = unquote(written.replace(/\r\n?/g, '\n'));
    // Also of a value whose quote is never closed: so does dotenv.
    return written.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}
/**
 * `value.replace(/^(['"`])([\s\S]*)\1$/gm, '$2')`, which is dotenv's, in linear time. As there, `^` and `$`
 * are also at line ends within the value: quotes go from the first line they begin to the last they end.
 */
function unquote(value) {
    if (!/^['"`]/m.test(value))
        return value;
    const closings = new Map(Array.from(value.matchAll(/['"`]$/gm), ({ 0: quote, index }) => [quote, index]));
    let result = '';
    let rest = 0;
    for (const { 0: quote, index } of value.matchAll(/^['"`]/gm)) {
        const closing = closings.get(quote) ?? -1;
        if (index < rest || closing <= index)
            continue;
        result += value.slice(rest, index) + value.slice(index + 1, closing);
        rest = closing + 1;
    }
    return result + value.slice(rest);
}


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

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ assertTarget),
/* harmony export */   iE: () => (/* binding */ stamp),
/* harmony export */   kx: () => (/* binding */ assertRoom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _to_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3524);



/** GitHub's limit for one secret, in bytes of text. */
const largestSecret = 48 * 1024;
/** The text as it is saved: with the time, and with the target that a later run compares. */
function stamp(text, target, now) {
    const [anchor] = [...(0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(text)].findLast(([, value]) => value !== '') ?? [''];
    const changes = [
        ['SOCIAL_SAVED_AT', (0,_to_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .toIsoSeconds */ .g)(now)],
        ['SOCIAL_SAVED_IN', target],
    ];
    return (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)(text, new Map(changes), anchor);
}
/** Throws `wrong-target` when the text was saved somewhere else. */
function assertTarget(savedIn, target) {
    if (!savedIn || savedIn.toUpperCase() === target.toUpperCase())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('wrong-target', `This text of .env.social was saved into another secret (${printable(savedIn)}) than the one to write (${target}).`, 'Let env-social and secret-name mean the same secret; after copying the text to a new one on purpose, delete its line SOCIAL_SAVED_IN.');
}
/** Only what has the shape of a target: an unclosed quote may have swallowed lines with secrets in them. */
const printable = (text) => /^\d{1,20}(\/[\w.%~!*'()-]{1,300}){1,2}$/.test(text) ? text : 'not readable';
/** Throws `secret-not-writable` when the text could outgrow what GitHub takes. */
function assertRoom(text, spareBytes, secretName) {
    const bytes = Buffer.byteLength(text) + spareBytes;
    if (bytes <= largestSecret)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('secret-not-writable', `The text of ${secretName} would grow to about ${bytes} bytes, and GitHub takes at most ${largestSecret}.`, 'Take comments out of it, or spread the accounts over several secrets and workflows.');
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
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


/***/ }),

/***/ 1790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toSecretPlace)
/* harmony export */ });
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


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadSodium)
/* harmony export */ });
/** libsodium, loaded when first asked for: its WebAssembly takes longer to start than most requests. */
async function loadSodium() {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    return sodium;
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


/***/ })

};
