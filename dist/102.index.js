export const id = 102;
export const ids = [102];
export const modules = {

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3524);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);
/* harmony import */ var _credentials_rewrite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5630);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4827);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _files_lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9767);
/* harmony import */ var _files_replace_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4746);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9175);











/**
 * Puts the renewed tokens from the recovery lines in a failed run's log into an old `.env.social`. A line is
 * decrypted with the client secret that its account has in that file; the last line of each account counts.
 * Rejects with `invalid-input`, and changes nothing, when a file cannot be read, when the log has no recovery
 * line, or when one of them cannot be decrypted or belongs to no account.
 */
async function recover({ envFile, logFile, }) {
    await read(envFile, '--env-file');
    const log = logFile === undefined ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin) : await read(logFile, 'FILE');
    const unlock = await (0,_files_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .lockFile */ .K)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(envFile), {});
    try {
        await renew(envFile, log, logFile);
    }
    finally {
        unlock();
    }
}
async function renew(envFile, log, logFile) {
    const env = (0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_9__/* .parseEnv */ .v)(await read(envFile, '--env-file'));
    const accounts = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n$)(env.values, _platforms_index_js__WEBPACK_IMPORTED_MODULE_8__/* .platforms */ .B);
    const lines = new Map((0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__/* .findRecoveryLines */ .YZ)(log).map((line) => [line.account, line]));
    if (lines.size === 0)
        throw noLines(logFile);
    const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_10__/* .loadSodium */ .O)();
    const recovered = [...lines.values()].map((line) => {
        const account = accounts.find(({ id }) => id === line.account);
        if (!account)
            throw unknownAccount(line.account, envFile);
        const clientSecret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecoverySecret */ .yR)(account);
        return { account, values: (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__/* .openRecoveryLine */ .AL)(line, clientSecret, sodium) };
    });
    await (0,_files_replace_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(envFile, (0,_credentials_rewrite_js__WEBPACK_IMPORTED_MODULE_4__/* .rewrite */ .v)(env, recovered).text);
    const names = recovered.map(({ account }) => account.id).join(', ');
    process.stdout.write(`${envFile} holds the renewed tokens of ${names} now. Put its text into the secret.\n`);
}
async function read(file, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StatsError */ .GD('invalid-input', `${file} (${name}) cannot be read.`, 'Give the path of a file that is there.', {
            cause,
        });
    }
}
const noLines = (logFile) => new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StatsError */ .GD('invalid-input', `There is no recovery line in ${logFile ?? 'standard input'}.`, 'Download the log of the run that failed to save its tokens; its last lines hold them.');
const unknownAccount = (account, envFile) => new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StatsError */ .GD('invalid-input', `The log has a recovery line of ${account}, and ${envFile} has no such account.`, 'Use the .env.social whose text the secret held at that time.');


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Characters. A shorter client secret could be guessed. */
const shortestSecret = 24;
const linePattern = /social-stats-recovery:v1:([a-z0-9/]+):([A-Za-z0-9_-]+)/g;
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
    return `social-stats-recovery:v1:${account}:${bytes}`;
}
/** Finds the recovery lines in a log, in order: the account's id and the sealed bytes as base64url. */
const findRecoveryLines = (log) => [...log.matchAll(linePattern)].map(([, account = '', sealed = '']) => ({ account, sealed }));
/**
 * Decrypts the renewed values of a line. Throws `invalid-input` if the client secret is wrong, or the line
 * incomplete or changed.
 */
function openRecoveryLine({ account, sealed }, clientSecret, sodium) {
    try {
        // Unlike Node's decoder, libsodium's refuses texts that are not exactly what the encoder returns.
        const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
        const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), deriveKey(clientSecret, sodium), 'text');
        const values = JSON.parse(text);
        return new Map(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be opened: it is cut or altered, or its client secret is another.`, 'Copy the whole line from the log, and use the .env.social of that time.', { cause });
    }
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


/***/ })

};
