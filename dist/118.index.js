export const id = 118;
export const ids = [118];
export const modules = {

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/credentials/accounts.js
var credentials_accounts = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/recovery-line.js
var recovery_line = __webpack_require__(4830);
// EXTERNAL MODULE: ./lib/credentials/rewrite.js
var rewrite = __webpack_require__(5630);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var credentials_sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/platforms/index.js + 23 modules
var platforms = __webpack_require__(624);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/replace-file.js



/** Puts `text` in a file's place in one step and durably, readable by its owner alone. */
async function replaceFile(file, text) {
    const target = await (0,promises_.realpath)(file);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, target);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/cli/recover.js










/**
 * Renews an old `.env.social` by the recovery lines of a failed run's log: each is opened with the client
 * secret that its account has there. All lines or none; of several for one account the last counts.
 */
async function recover({ envFile, logFile, }) {
    const envText = await read(envFile, '--env-file');
    const log = logFile === undefined ? await (0,consumers_.text)(process.stdin) : await read(logFile, 'FILE');
    const accounts = (0,credentials_accounts/* readAccounts */.n$)((0,env_file/* parseEnv */.v)(envText), platforms/* platforms */.B);
    const lines = new Map((0,recovery_line/* findRecoveryLines */.YZ)(log).map((line) => [line.account, line]));
    if (lines.size === 0)
        throw noLines(logFile);
    const sodium = await (0,credentials_sodium/* loadSodium */.O)();
    const recovered = [...lines.values()].map((line) => {
        const account = accounts.find(({ id }) => id === line.account);
        if (!account)
            throw unknownAccount(line.account, envFile);
        const clientSecret = (0,credentials_accounts/* readRecoverySecret */.yR)(account);
        return { account, values: (0,recovery_line/* openRecoveryLine */.AL)(line, clientSecret, sodium) };
    });
    const renewed = recovered.reduce((before, { account, values }) => (0,rewrite/* rewrite */.v)(before, account, values), envText);
    await replaceFile(envFile, renewed);
    const names = recovered.map(({ account }) => account.id).join(', ');
    process.stdout.write(`${envFile} holds the renewed tokens of ${names} now. Put its text into the secret.\n`);
}
async function read(file, name) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* StatsError */.G('invalid-input', `${file} (${name}) cannot be read.`, 'Give the path of a file that is there.', {
            cause,
        });
    }
}
const noLines = (logFile) => new errors/* StatsError */.G('invalid-input', `There is no recovery line in ${logFile ?? 'standard input'}.`, 'Download the log of the run that failed to save its tokens; its last lines hold them.');
const unknownAccount = (account, envFile) => new errors/* StatsError */.G('invalid-input', `The log has a recovery line of ${account}, and ${envFile} has no such account.`, 'Use the .env.social whose text the secret held at that time.');


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


/***/ })

};
