export const id = 8;
export const ids = [8];
export const modules = {

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ thisComputer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8465);
/* harmony import */ var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);




const thisComputer = {
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
    createHttp: (options) => (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V0)({ ...options, clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml }),
    writtenAt: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs,
    stdout: process.stdout,
    stderr: process.stderr,
    cancelOnSignals: _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOnSignals */ .d,
};


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _github_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);



/** Time for git, in ms. None of these commands sends a request, but a hook or a network drive may hang. */
const timeoutMs = 10_000;
/** Runs git in `folder`, without a shell. The code is -1 when git cannot be started or does not end in time. */
function runGit(folder, parameters) {
    return new Promise((resolve) => {
        const options = { timeout: timeoutMs, windowsHide: true };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', folder, ...parameters], options, (error, stdout) => {
            const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
            resolve({ code, stdout });
        });
    });
}
/**
 * Resolves with `owner/name` of the remote `origin` of the repository that contains `folder`, if it is on the
 * GitHub whose API is at `apiUrl` (for an emulator on loopback: on github.com); otherwise with `null`. The
 * forms of an address: https://git-scm.com/docs/git-clone#_git_urls
 */
async function readOrigin(folder, apiUrl) {
    const { code, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
    if (code !== 0)
        return null;
    const api = new URL(apiUrl);
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(api) ? 'github.com' : (0,_github_token_js__WEBPACK_IMPORTED_MODULE_2__/* .toGitHubHost */ .G)(api);
    const address = /^(?:\w+:\/\/)?(?:[^/@]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/;
    const [, found, path = ''] = address.exec(stdout.trim()) ?? [];
    return found?.toLowerCase() === host && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null;
}
/** Resolves with the hash of the checked-out commit; with `null` when there is none. */
async function readCommit(folder) {
    const { code, stdout } = await runGit(folder, ['rev-parse', 'HEAD']);
    return code === 0 ? stdout.trim() : null;
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGitHubHost),
/* harmony export */   n: () => (/* binding */ readGitHubToken)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);


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
    const api = new URL((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitHubAddress */ .yj)(environment));
    return (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(api) ? null : askGh(toGitHubHost(api), environment);
}
/**
 * Returns the host of GitHub's website and git server for an API address: `github.com`, or an Enterprise
 * Server.
 */
const toGitHubHost = (api) => api.host.replace(/^api\./, '');
function askGh(host, environment) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('gh', ['auth', 'token', '--hostname', host], { timeout: timeoutMs, env: environment, windowsHide: true }, 
        // An error means that gh is not installed or not signed in: no token, but no failure either.
        (error, stdout) => resolve(error ? null : stdout.trim() || null));
    });
}


/***/ }),

/***/ 3615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addToGitIgnore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _create_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7685);




/**
 * Makes git ignore the file. Resolves with the path of the `.gitignore` that got a line, or with `null` when
 * none was needed. If the file's name ends in `varying`, the line covers any other ending as well. Rejects with
 * `invalid-input`, and restores `.gitignore`, when another rule overrides the line.
 */
async function addToGitIgnore(file, varying = '') {
    const ignore = await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .toIgnoreLine */ .Os)(file, varying);
    if (ignore === null)
        return null;
    const line = Buffer.from(ignore.line).toString('latin1');
    const gitignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(ignore.gitignore).catch(() => ignore.gitignore);
    // As Latin-1, every byte is a character, so that a file in any encoding keeps its bytes.
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(gitignore, 'latin1').catch(() => null);
    const isListed = before?.split(/\r?\n/).includes(line) ?? false;
    // If git gives no answer, the existing line must be enough.
    if (isListed && (await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(file)) === null)
        return null;
    const end = !before || before.endsWith('\n') ? '' : '\n';
    await write(gitignore, `${before ?? ''}${end}${line}\n`);
    if ((await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(file)) !== false)
        return gitignore;
    if (before === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitignore);
    else
        await write(gitignore, before);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `${file} would not be ignored by git even with a line in ${gitignore}: another rule brings it back.`, 'Remove the rule that begins with an exclamation mark, or name another file by --env-file.');
}
const write = (file, text) => (0,_create_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x)(file, Buffer.from(text, 'latin1'), { mode: 0o644, replace: true });


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4746);




/**
 * Creates a file, and its folder if necessary, in one step. Rejects with `invalid-input` when the file exists
 * or cannot be written. `replace`: an existing file is replaced. `modifiedAt`: as in `ReplaceOptions`.
 */
async function createFile(file, contents, { mode, replace = false, modifiedAt, }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,_files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, contents, { mode, overwrite: replace, followLinks: false, modifiedAt });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) ?? 'unknown'}).`, 'See that its folder can be written, that the disk is not full, and that nothing stands in its place.', { cause });
    }
}


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ findGitFolder),
/* harmony export */   Os: () => (/* binding */ toIgnoreLine),
/* harmony export */   iL: () => (/* binding */ assertUntracked),
/* harmony export */   pi: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1278);





/** Resolves with the top folder of the git repository that contains `folder`; with `null` outside of one. */
async function findGitFolder(folder) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel']);
    return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
}
/** For machines without git, and for folders of another owner, in which git refuses to work. */
function findByHand(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        return folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? null : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
/** Rejects with `invalid-input` when git tracks the file. */
async function assertUntracked(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), [
        'ls-files',
        '--error-unmatch',
        '--',
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file),
    ]);
    if (code !== 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is tracked by git, so tokens in it would end up in a commit.`, `Take it out by git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}, commit that, and start again; make new secrets if real ones were ever committed.`);
}
/**
 * Resolves with the line that makes git ignore the file, and the `.gitignore` for it; with `null` if none is
 * needed. If the file's name ends in `varying`, the line covers any other ending as well.
 */
async function toIgnoreLine(file, varying = '') {
    const folder = await findGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (folder === null || (await isIgnored(file)))
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
    // Special characters are escaped, and the leading slash limits the pattern to this one path:
    // https://git-scm.com/docs/gitignore
    const fixed = path
        .slice(0, path.length - varying.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join('/')
        .replace(/[\\*?[\]! #]/g, '\\$&');
    const line = `/${fixed}${varying && '*'}`;
    return { gitignore: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), line };
}
/** Whether git ignores the file; `null` when git gives no answer. */
async function isIgnored(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), ['check-ignore', '-q', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)]);
    return code === 0 ? true : code === 1 ? false : null;
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


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

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5233);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _net_assert_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5601);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4746);









const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
/** After this many missed beats, a holder on another machine or in another container counts as dead. */
const lifeMs = 12 * beatMs;
/**
 * Locks `file` against other processes of this project by the file `FILE.lock`. Resolves with the function
 * that releases the lock. The lock of a dead process is taken over at once; that of another machine or
 * container, whose processes cannot be checked, when it has not been touched for a minute. Rejects with
 * `unavailable` if the lock is not free in time, or if the lock file cannot be written. Without permission to
 * write in the folder nothing needs protection: then it resolves with a function that does nothing.
 */
async function lockFile(file, options = {}) {
    const { clock = _clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .ml, waitMs = patienceMs, signal } = options;
    const lock = `${file}.lock`;
    const startedAt = clock.now();
    let told = false;
    for (;;) {
        const outcome = acquire(lock);
        if (typeof outcome === 'function')
            return outcome;
        const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
        if (clock.now() - startedAt >= waitMs)
            throw stillLocked(file, lock, who, waitMs);
        if (!told)
            options.onWait?.(`${who} is working with ${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file)}: waiting for it to end.`);
        told = true;
        await clock.sleep(pollMs, signal).catch(() => undefined);
        if (signal?.aborted)
            throw stillLocked(file, lock, who, clock.now() - startedAt);
    }
}
/** Returns the function that releases the lock, or the lock's holder (`null` if that cannot be read). */
function acquire(lock) {
    const own = describeSelf();
    const text = JSON.stringify(own);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(lock, text, { flag: 'wx', mode: 0o600 });
        return hold(lock, text);
    }
    catch (error) {
        // On Windows, EPERM may mean that the existing file is being deleted, so the caller tries again.
        const exists = hasCode(error, 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : []));
        if (hasCode(error, 'EACCES', 'EROFS') || (!exists && hasCode(error, 'EPERM')))
            return () => undefined;
        if (!exists) {
            // The file was created, but there was no space for its text.
            if (read(lock)?.text === '')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(lock, { force: true });
            throw notLocked(lock, error);
        }
    }
    const found = read(lock);
    if (found === null)
        return { holder: null };
    if (isAlive(found, own))
        return { holder: found.holder };
    // Two processes may find the same dead holder, so replacing it needs a lock of its own and a second look.
    const release = acquire(`${lock}.takeover`);
    if (typeof release !== 'function')
        return { holder: null };
    try {
        if (read(lock)?.text !== found.text)
            return { holder: null };
        (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFileSync */ .U)(lock, text, { temporary: `${lock}.${own.id}` });
    }
    finally {
        release();
    }
    return hold(lock, text);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(lock, { force: true });
    };
}
function touch(lock) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.utimesSync)(lock, new Date(), new Date());
    }
    catch {
        // The next beat tries again.
    }
}
function read(lock) {
    try {
        const touchedAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(lock).mtimeMs;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(lock, 'utf8');
        return { text, holder: toHolder(text), touchedAt };
    }
    catch {
        return null;
    }
}
function toHolder(text) {
    try {
        const value = JSON.parse(text);
        if (!(0,_net_assert_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(value))
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
function isAlive({ holder, touchedAt }, own) {
    if (holder?.place !== own.place)
        return Date.now() - touchedAt < lifeMs;
    if (holder.pid === process.pid)
        return holder.startedAt === own.startedAt;
    return isRunning(holder.pid) && readStart(holder.pid) === holder.startedAt;
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        // The process exists, but belongs to another user.
        return hasCode(error, 'EPERM');
    }
}
const describeSelf = () => ({
    pid: process.pid,
    startedAt: readStart(process.pid),
    place: readPlace(),
    id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)(),
});
/**
 * When the process started: on Linux in clock ticks since boot (the field `starttime`,
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html), on macOS as text. `null` for a process that is
 * dead or a zombie, and on Windows.
 */
function readStart(pid) {
    if (process.platform === 'win32')
        return null;
    if (process.platform === 'linux') {
        // The process name in parentheses may contain spaces and parentheses.
        const fields = readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'utf8'))
            ?.split(') ')
            .at(-1);
        const [state = 'X', ...rest] = fields?.split(' ') ?? [];
        return 'ZX'.includes(state) ? null : (rest[18] ?? null);
    }
    const told = readOr(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'ignore'],
    }));
    return told?.trim() || null;
}
const readPlace = () => [
    (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
    readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid')),
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
const hasCode = (error, ...codes) => codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemCode */ .xU)(error) ?? '');
const notLocked = (lock, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .GD('unavailable', `The file ${lock}, which keeps two programs apart, could not be written.`, 'Look whether the folder is there and the disk is full.', { cause });
const stillLocked = (file, lock, who, waitedMs) => new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .GD('unavailable', `${who} has been working with ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done here.`, `Wait until it has ended. Should there be no such program, delete ${lock}.`);


/***/ }),

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   n$: () => (/* binding */ readTextSync),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




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
