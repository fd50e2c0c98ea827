export const id = 945;
export const ids = [945];
export const modules = {

  945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    publishRecoveryLines: () => (  publishRecoveryLines)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1078);
  var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
  var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4830);
  var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5611);




const maxSealings = 1_000;
async function publishRecoveryLines(journalled, envText, sodium) {
    const lines = journalled.flatMap((one) => sealUnmasked(one, envText, sodium) ?? []);
    const refused = journalled.length - lines.length;
    if (refused > 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`Accounts without a recovery line: ${refused} of ${journalled.length}. There is no client secret to encrypt it with, or it is too short.`);
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    if (lines.length > 0) {
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .S)(`The renewed tokens, encrypted with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
    }
}
function sealUnmasked({ account, values }, envText, sodium) {
    const secret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
    const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
    const seal = () => (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), secret, sodium);
    let line = seal();
    for (let count = 1; count < maxSealings && masks.some((mask) => line?.includes(mask)); count += 1)
        line = seal();
    return line;
}


  }),

  4830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AL: () => (  openRecoveryLine),
    YZ: () => (  findRecoveryLines),
    bn: () => (  sealRecoveryLine)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';
const linePattern = new RegExp(`${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`, 'g');
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `${mark}${account}:${bytes}`;
}
const findRecoveryLines = (log) => Array.from(toPlainLines(log).matchAll(linePattern), ([, account = '', sealed = '', more = '']) => ({
    account: account.replaceAll('\n', ''),
    sealed,
    more: more.split('\n').filter(Boolean),
}));
const toPlainLines = (log) => log
    .split(/\r\n|\r|\n/)
    .map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(invisible, '').replace(prefix, '').trimEnd())
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
    .join('\n');
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be decrypted: it is incomplete or changed, or this .env.social has a different client secret than the run had.`, 'Copy the complete line from the log, and use the .env.social of that time.', { cause });
}
function decrypt(sealed, { account, key, sodium }) {
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
    const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), key, 'text');
    const values = JSON.parse(text);
    return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


  })

};
