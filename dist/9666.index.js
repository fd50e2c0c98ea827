export const id = 9666;
export const ids = [9666];
export const modules = {

/***/ 9666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishRecoveryLines: () => (/* binding */ publishRecoveryLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1438);




/** Maximum number of encryptions until the runner masks no part of a line. */
const maxSealings = 1_000;
/**
 * Prints recovery lines in the log and the summary, where anybody may read them: each is encrypted with the
 * account's client secret.
 */
async function publishRecoveryLines(journalled, envText, sodium) {
    const lines = journalled.flatMap((one) => sealUnmasked(one, envText, sodium) ?? []);
    const refused = journalled.length - lines.length;
    if (refused > 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`${refused} of ${journalled.length} accounts get no recovery line: their platform has no client secret to lock one with, or theirs is too short.`);
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    if (lines.length > 0) {
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .S)(`The renewed tokens, locked with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
    }
}
/**
 * Encrypts again while the recovery line contains a line of the secret, because the runner would mask that
 * part. A short line, such as one of two letters, is likely to occur in it. After {@link maxSealings}
 * attempts, returns a line that is masked in part. `null` without a client secret that is long enough.
 */
function sealUnmasked({ account, values }, envText, sodium) {
    const secret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
    const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
    const seal = () => (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), secret, sodium);
    let line = seal();
    for (let count = 1; count < maxSealings && masks.some((mask) => line?.includes(mask)); count += 1)
        line = seal();
    return line;
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


/***/ })

};
