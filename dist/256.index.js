export const id = 256;
export const ids = [256];
export const modules = {

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ thisComputer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3098);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6151);
/* harmony import */ var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6251);




const thisComputer = {
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
    createHttp: (options) => (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V0)({ ...options, clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml }),
    writtenAt: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs,
    stdout: process.stdout,
    stderr: process.stderr,
    cancelOnSignals: _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOnSignals */ .d,
};


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGitHubHost),
/* harmony export */   n: () => (/* binding */ readGitHubToken)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _files_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);



/** Time for `gh`, in ms: it sends no request for this, but the keyring that it reads may hang. */
const timeoutMs = 10_000;
/**
 * Resolves with `GITHUB_TOKEN`, else `GH_TOKEN`, else the token of the GitHub CLI for the host of
 * `GITHUB_API_URL` (https://cli.github.com/manual/gh_auth_token); with `null` when there is none. An emulator
 * on loopback never gets a token of `gh`. Rejects with `invalid-input` for a bad `GITHUB_API_URL`.
 */
async function readGitHubToken(environment) {
    const given = environment.GITHUB_TOKEN?.trim() || environment.GH_TOKEN?.trim();
    if (given)
        return given;
    const api = new URL((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubAddress */ .yj)(environment));
    return (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(api) ? null : askGh(toGitHubHost(api), environment);
}
/**
 * Returns the host of GitHub's website and git server for an API address: `github.com`, or an Enterprise
 * Server.
 */
const toGitHubHost = (api) => api.host.replace(/^api\./, '');
function askGh(host, environment) {
    const gh = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('gh', environment);
    if (gh === null)
        return Promise.resolve(null);
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(gh, ['auth', 'token', '--hostname', host], { timeout: timeoutMs, env: environment, windowsHide: true }, 
        // An error means that gh is not signed in: no token, but no failure either.
        (error, stdout) => resolve(error ? null : stdout.trim() || null));
    });
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);


/** Characters. A shorter client secret could be guessed. */
const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';
/**
 * The mark, the account, the bytes, and up to 200 lines of more bytes. A line may be wrapped anywhere, even
 * inside the mark. The bytes are in a lookahead, so that a mark behind them is found as well.
 */
const linePattern = new RegExp(`${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`, 'g');
/** Spaces, GitHub's timestamps, the quote signs of mails and Markdown, and the borders of tables. */
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;
/** Soft hyphens and zero-width characters, which programs insert in long words, and zeros of UTF-16. */
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;
/**
 * Encrypts an account's renewed values as one line that is safe to publish in a log; `null` if the client
 * secret has fewer than 24 characters. The cipher is XChaCha20-Poly1305, the key the BLAKE2b hash of the
 * client secret, the associated data the account's id.
 * https://doc.libsodium.org/secret-key_cryptography/aead/chacha20-poly1305/xchacha20-poly1305_construction
 */
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `${mark}${account}:${bytes}`;
}
/**
 * Finds the recovery lines in a log, in order, including those that are coloured, quoted or wrapped.
 */
const findRecoveryLines = (log) => Array.from(toPlainLines(log).matchAll(linePattern), ([, account = '', sealed = '', more = '']) => ({
    account: account.replaceAll('\n', ''),
    sealed,
    more: more.split('\n').filter(Boolean),
}));
/** Removes from each line what other programs add at its beginning and end, and colours. */
const toPlainLines = (log) => log
    .split(/\r\n|\r|\n/)
    .map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(invisible, '').replace(prefix, '').trimEnd())
    // In quoted-printable, the sign at the end of a line that continues.
    // https://www.rfc-editor.org/rfc/rfc2045#section-6.7
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
    .join('\n');
/**
 * Decrypts the renewed values of a line. Lines below are joined to it one by one until it opens, which the
 * cipher allows only for exactly the bytes that were sealed. Throws `invalid-input` if the client secret is
 * wrong, or the line incomplete or changed.
 */
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be opened: it is incomplete or changed, or this .env.social has another client secret than the run had.`, 'Copy the whole line from the log, and use the .env.social of that time.', { cause });
}
function decrypt(sealed, { account, key, sodium }) {
    // Unlike Node's decoder, libsodium's refuses texts that are not exactly what the encoder returns.
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
    const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), key, 'text');
    const values = JSON.parse(text);
    return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** What Node starts without a shell; `.bat` and `.cmd` need one. */
const startable = ['.com', '.exe'];
/**
 * Returns the path of a program, out of the absolute folders of PATH alone; `null` if it is in none of them.
 * Windows looks in the current folder first, and a PATH may name it, too: a repository that holds a `git.exe`
 * would run it beside the tokens.
 * https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw
 */
function findProgram(name, environment = process.env, platform = process.platform) {
    const { delimiter, isAbsolute } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const read = (key) => readVariable(environment, key, platform);
    const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
    const candidates = (read('PATH') ?? '')
        .split(delimiter)
        // In Windows' PATH a folder may be quoted.
        .map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
        .filter((folder) => isAbsolute(folder))
        .flatMap((folder) => extensions.map((extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension}`)));
    return candidates.find((file) => isProgram(file, platform)) ?? null;
}
/** The names of Windows' variables are the same in any case, such as `Path`. */
function readVariable(environment, key, platform) {
    if (platform !== 'win32')
        return environment[key];
    return Object.entries(environment).find(([name]) => name.toUpperCase() === key)?.[1];
}
function toExtensions(pathExt) {
    const named = (pathExt ?? '').toLowerCase().split(';');
    const found = named.filter((extension) => startable.includes(extension));
    return found.length > 0 ? found : startable;
}
function isProgram(file, platform) {
    try {
        // The links of Windows' store cannot be followed, only started.
        if (platform === 'win32')
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2763:
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
var lib_clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(7580);
;// CONCATENATED MODULE: ./lib/files/lock-holder.js






const describeSelf = (platform) => ({
    pid: process.pid,
    startedAt: readStart(process.pid, platform),
    place: readPlace(),
    id: (0,external_node_crypto_.randomUUID)(),
});
/** Reads the text of a lock; `null` for any other text. */
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
/**
 * Whether a process of this machine is running; `unknown` if there is one with this id, but the system does not
 * report when it started.
 */
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
        // The process exists, but belongs to another user.
        return (0,errors/* systemCode */.xU)(error) === 'EPERM';
    }
}
/**
 * When the process started: on Linux in clock ticks since boot (the field `starttime`,
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html), on macOS as text. `null` for a process that is
 * dead or a zombie, and on Windows.
 */
function readStart(pid, platform) {
    if (platform === 'win32')
        return null;
    if (platform === 'linux') {
        // The process name in parentheses may contain spaces and parentheses.
        const fields = readOr(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))
            ?.split(') ')
            .at(-1);
        const [state = 'X', ...rest] = fields?.split(' ') ?? [];
        return 'ZX'.includes(state) ? null : (rest[18] ?? null);
    }
    const told = readOr(() => (0,external_node_child_process_.execFileSync)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        // The text depends on the language and on the time zone, which differ between processes.
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
var replace_file = __webpack_require__(8103);
// EXTERNAL MODULE: ./lib/files/retry-while-held.js
var retry_while_held = __webpack_require__(1412);
// EXTERNAL MODULE: ./lib/files/try-folder.js
var try_folder = __webpack_require__(2310);
;// CONCATENATED MODULE: ./lib/files/lock-file.js








const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
/** After this many missed beats, a holder that cannot be checked counts as dead. */
const lifeMs = 12 * beatMs;
/**
 * Where the time of the last beat alone proves nothing, a holder counts as dead after so many missed beats while
 * this process watched: the clock was set back, or the computer slept.
 */
const watchMs = 4 * beatMs;
/**
 * Locks `file` against other processes of this project by the file `FILE.lock`. Resolves with the function
 * that releases the lock. The lock of a dead process is taken over at once; that of a process that cannot be
 * checked, on another machine, in another container or on Windows, when it has not been touched for a minute.
 * Rejects with `unavailable` if the lock is not free in time, or if the lock file cannot be written. Without
 * permission to write in the folder nothing needs protection: then it resolves with a function that does nothing.
 */
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
            options.onWait?.(`${who} is working with ${(0,external_node_path_.basename)(file)}: waiting for it to end.`);
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
/** Returns the function that releases the lock, or the lock's holder (`null` if that cannot be read). */
function acquire(lock, attempt) {
    const own = describeSelf(attempt.platform);
    const text = JSON.stringify(own);
    try {
        attempt.create(lock, text);
        return hold(lock, text);
    }
    catch (error) {
        if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) {
            // On Windows this may also mean that the existing file is being deleted, so the caller tries again.
            const isBusy = attempt.platform === 'win32' && takesFiles((0,external_node_path_.dirname)(lock), attempt.create);
            return isBusy ? { holder: null } : () => undefined;
        }
        if (!hasCode(error, 'EEXIST')) {
            // The file was created, but there was no space for its text.
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
    // Two processes may find the same dead holder, so replacing it needs a lock of its own and a second look.
    // That one is held for moments, so a minute of silence is enough.
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
/** Touches the lock regularly, for processes that cannot check whether this one is running. */
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
        // Another program holds it open (Windows). It is no longer touched, so it expires.
    }
}
function touch(lock) {
    try {
        (0,external_node_fs_.utimesSync)(lock, new Date(), new Date());
    }
    catch {
        // The next beat tries again.
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
    // The id may belong to a later process.
    if (running === 'unknown')
        return !(Math.abs(silentMs) >= lifeMs && wasSilent);
    return running;
}
const hasCode = (error, ...codes) => codes.includes((0,errors/* systemCode */.xU)(error) ?? '');
const notLocked = (lock, cause) => new errors/* StatsError */.GD('unavailable', `The file ${lock}, which keeps two programs apart, could not be written.`, 'Look whether the folder is there and the disk is full.', { cause });
const stillLocked = (file, lock, who, waitedMs) => new errors/* StatsError */.GD('unavailable', `${who} has been working with ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done here.`, `Wait until it has ended. Should there be no such program, delete ${lock}.`);


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   n$: () => (/* binding */ readTextSync),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2685);




/**
 * Reads a text file; a byte order mark stays in the text. Rejects with `invalid-input` for bytes that are not
 * UTF-8, because writing the text again would change them, and otherwise with the system's error.
 */
const readText = async (file) => toText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file), file);
/** Like `readText`, but synchronous. */
const readTextSync = (file) => toText((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), file);
/**
 * Recognises UTF-16 by its byte order mark, or by the zero beside its first letter; everything else counts as
 * UTF-8. https://www.rfc-editor.org/rfc/rfc2781#section-3.2
 */
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is written in UTF-16, and only UTF-8 can be used.`, 'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with -Encoding utf8.');
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is not UTF-8: line ${findBadLine(bytes)} is the first with a byte that UTF-8 does not allow.`, 'Save it as UTF-8 in an editor, and look at the letters of that line.');
}
/** The number of the first line that is not UTF-8. No character of several bytes contains a line ending. */
const findBadLine = (bytes) => bytes
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1'))) + 1;


/***/ })

};
