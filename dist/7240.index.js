export const id = 7240;
export const ids = [7240];
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

  9871:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	saveJournal: () => (  saveJournal)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1078);
  var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5233);
  var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
  var _credentials_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(643);
  var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4032);
  var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4827);
  var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7015);
  var _platforms_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1029);
  var _runner_fail_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3928);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1413);
  var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2988);
  var _newest_env_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3193);
  var _recovery_lines_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(945);
  var _secret_store_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5572);
  var _summary_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5611);

const saveTimeoutMs = 30_000;
const betweenTriesMs = 2_000;
const ifNotSaved = 'Restore the secret with the recovery lines in the log.';
async function saveJournal(file) {
	try {
		const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputs */ .K)(_platforms_index_js__WEBPACK_IMPORTED_MODULE_9__/* .platforms */ .B);
		const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_6__/* .loadSodium */ .O)();
		const entry = (0,_credentials_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(file, inputs.env.text, sodium);
		if (entry === null)
			return;
		const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .createLog */ .h)();
		const { env, origin, isOwn } = await (0,_newest_env_js__WEBPACK_IMPORTED_MODULE_13__/* .readNewestEnv */ ._5)(inputs, process.env, log);
		const isSavedSince = origin === 'saved' && !isOwn;
		const accounts = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccounts */ .n$)(env.values, _platforms_index_js__WEBPACK_IMPORTED_MODULE_9__/* .platforms */ .B, inputs.platforms);
		const journalled = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__/* .toJournalled */ .c$)(entry.accounts, accounts);
		const secrets = [...accounts, ...journalled.map(_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__/* .toRenewedAccount */ .lN)].flatMap(_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .VX);
		for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean))
			log.mask(secret);
		const finished = new AbortController();
		const http = (0,_net_http_js__WEBPACK_IMPORTED_MODULE_8__/* .createHttp */ .V0)({
			clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml,
			timeoutMs: saveTimeoutMs / 3,
			debug: log.debug,
			signal: finished.signal,
		});
		const names = journalled.map(({ account }) => account.id).join(', ');
		try {
			const store = (0,_secret_store_js__WEBPACK_IMPORTED_MODULE_15__/* .createSecretStore */ .o)(inputs, process.env, { http, clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml, log, signal: finished.signal }, { comparesRun: false, ifNotSaved });
			const saving = persist(() => (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__/* .saveJournalled */ .Y1)(journalled, { entry, env, isSavedSince, store }), finished.signal);
			const isSaved = await Promise.race([saving, runOutOfTime(finished.signal)]);
			if (!isSaved) {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
				return;
			}
		}
		catch (error) {
			(0,_runner_fail_js__WEBPACK_IMPORTED_MODULE_10__.fail)(toUnsaved(error));
			await (0,_recovery_lines_js__WEBPACK_IMPORTED_MODULE_14__.publishRecoveryLines)(journalled, inputs.env.text, sodium);
			return;
		}
		finally {
			finished.abort();
		}
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
		const message = `The renewed tokens of ${names}, which the step had not saved, are now in the secret ${inputs.secretName}.`;
		_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(message);
		await (0,_summary_js__WEBPACK_IMPORTED_MODULE_16__/* .writeSummary */ .S)(`${message}\n`);
	}
	catch (error) {
		(0,_runner_fail_js__WEBPACK_IMPORTED_MODULE_10__.fail)(error);
	}
}
const toUnsaved = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .GD && error.code !== 'secret-not-saved'
	? new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .GD('secret-not-saved', error.message, ifNotSaved, { cause: error })
	: error;
async function persist(save, signal) {
	for (;;) {
		try {
			return await save();
		}
		catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .GD) || !error.meaning.passing || signal.aborted)
				throw error;
		}
		await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.sleep(betweenTriesMs, signal);
	}
}
async function runOutOfTime(finished) {
	await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.sleep(saveTimeoutMs, finished);
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .GD('secret-not-saved', `The renewed tokens could not be written within ${saveTimeoutMs / 1000} s.`, ifNotSaved);
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
