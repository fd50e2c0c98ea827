export const id = 871;
export const ids = [871];
export const modules = {

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveJournal: () => (/* binding */ saveJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5233);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
/* harmony import */ var _credentials_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1557);
/* harmony import */ var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4032);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4827);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2347);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9175);
/* harmony import */ var _runner_fail_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3928);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1413);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2988);
/* harmony import */ var _recovery_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(945);
/* harmony import */ var _secret_store_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5572);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3087);
















/** Time for saving, in ms: after a cancel, main and `post` together have under a minute. */
const patienceMs = 30_000;
/** Wait between two tries, in ms. */
const betweenTriesMs = 2_000;
/** The hint for people: nothing tries again after the end of the job. */
const ifNotSaved = 'Renew the secret by the recovery lines in the log.';
/**
 * Writes the tokens of a journal file into the secret; what cannot be saved within 30 s becomes recovery
 * lines. Never rejects: every error fails the step with an annotation.
 */
async function saveJournal(file) {
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .K)(_platforms_index_js__WEBPACK_IMPORTED_MODULE_8__/* .platforms */ .B);
        const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_15__/* .loadSodium */ .O)();
        const entry = (0,_credentials_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(file, inputs.env.text, sodium);
        if (entry === null)
            return;
        const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .createLog */ .h)();
        const accounts = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccounts */ .n$)(inputs.env.values, _platforms_index_js__WEBPACK_IMPORTED_MODULE_8__/* .platforms */ .B, inputs.platforms);
        const journalled = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__/* .toJournalled */ .c$)(entry.accounts, accounts);
        const secrets = [...accounts, ...journalled.map(_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__/* .toRenewedAccount */ .lN)].flatMap(_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .VX);
        for (const secret of [inputs.secretsToken, ...secrets].filter(Boolean))
            log.mask(secret);
        const patience = new AbortController();
        const http = (0,_net_http_js__WEBPACK_IMPORTED_MODULE_7__/* .createHttp */ .V0)({
            clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml,
            timeoutMs: patienceMs / 3,
            debug: log.debug,
            signal: patience.signal,
        });
        const names = journalled.map(({ account }) => account.id).join(', ');
        const done = new AbortController();
        try {
            // Without `comparesRun`, because main's own first write would look like somebody else's. The journal
            // has the version that may be replaced.
            const store = (0,_secret_store_js__WEBPACK_IMPORTED_MODULE_13__/* .createSecretStore */ .o)(inputs, process.env, { http, clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml, log, signal: patience.signal }, { comparesRun: false, ifNotSaved });
            const saving = persist(() => (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_5__/* .saveJournalled */ .Y1)(journalled, { ...inputs, entry, store }), patience.signal);
            await Promise.race([saving, runOutOfTime(done.signal)]);
        }
        catch (error) {
            (0,_runner_fail_js__WEBPACK_IMPORTED_MODULE_9__.fail)(toUnsaved(error));
            await (0,_recovery_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .publishRecoveryLines */ .a)(journalled, inputs.env.text, sodium);
            return;
        }
        finally {
            done.abort();
            patience.abort();
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        const said = `What the step had renewed for ${names} and not saved is now in the secret ${inputs.secretName}.`;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(said);
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSummary */ .S)(`${said}\n`);
    }
    catch (error) {
        (0,_runner_fail_js__WEBPACK_IMPORTED_MODULE_9__.fail)(error);
    }
}
/** The store's codes mean that no token was used up. Here one was, so the code becomes `secret-not-saved`. */
const toUnsaved = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .GD && error.code !== 'secret-not-saved'
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .GD('secret-not-saved', error.message, ifNotSaved, { cause: error })
    : error;
/** Retries after passing errors until `signal` aborts; rejects with any other error. */
async function persist(save, signal) {
    for (;;) {
        try {
            return await save();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .GD) || !error.meaning.passing || signal.aborted)
                throw error;
        }
        await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.sleep(betweenTriesMs, signal);
    }
}
async function runOutOfTime(done) {
    await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.sleep(patienceMs, done);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .GD('secret-not-saved', `The renewed tokens could not be written within ${patienceMs / 1000} s.`, ifNotSaved);
}


/***/ })

};
