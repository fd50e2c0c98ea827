export const id = 391;
export const ids = [391];
export const modules = {

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/credentials/accounts.js
var credentials_accounts = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/credentials/journalled.js
var journalled = __webpack_require__(4032);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/credentials/wide-masks.js
var wide_masks = __webpack_require__(5603);
// EXTERNAL MODULE: ./lib/pipeline/failures.js
var failures = __webpack_require__(359);
// EXTERNAL MODULE: ./lib/platforms/index.js + 25 modules
var platforms = __webpack_require__(9175);
// EXTERNAL MODULE: ./lib/runner/fail.js
var fail = __webpack_require__(3928);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/pipeline/stats-json.js
var stats_json = __webpack_require__(7924);
;// CONCATENATED MODULE: ./lib/action/outputs.js



/** Returns every output by name. Unknown values are empty, never `0`. */
function toOutputs(collected, platforms, { database, outputDirectory }) {
    const { accounts } = collected;
    const failed = accounts.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
    const endsAt = collected.signInEndsAt;
    const outputs = new Map([
        ['stats', (0,stats_json/* toStatsJson */.$)(accounts)],
        ['database', database],
        ['output-directory', outputDirectory],
        ['changed', String(collected.changed)],
        ['secret-updated', String(collected.saved)],
        ['refreshed', JSON.stringify(collected.renewed)],
        ['failed', JSON.stringify(failed)],
        ['reauthorize-by', endsAt === null ? '' : (0,clock/* toIsoSeconds */.gY)(endsAt)],
        ['fetched-at', (0,clock/* toIsoSeconds */.gY)(collected.takenAt)],
    ]);
    for (const { id, metrics } of platforms) {
        const first = accounts.find(({ platform }) => platform.id === id);
        for (const { name, read } of metrics) {
            const figure = first?.status === 'ok' ? read(first.document) : null;
            outputs.set(`${id}-${name}`, figure === null ? '' : String(figure));
        }
    }
    return outputs;
}
function setOutputs(outputs) {
    for (const [name, value] of outputs)
        (0,core/* setOutput */.uH)(name, value);
}

// EXTERNAL MODULE: ./lib/action/recovery-lines.js
var recovery_lines = __webpack_require__(945);
// EXTERNAL MODULE: ./lib/action/summary.js + 2 modules
var summary = __webpack_require__(3087);
;// CONCATENATED MODULE: ./lib/action/report.js











/**
 * Sets the outputs, writes the summary and the annotations of a run, and fails the step according to
 * `fail-on`.
 */
async function report(collected, inputs) {
    // First, because a full disk that broke the journal may break the next steps as well.
    if (collected.stranded.length > 0)
        await publishStranded(collected, inputs);
    const outputs = toOutputs(collected, platforms/* platforms */.B, inputs);
    setOutputs(outputs);
    await (0,summary/* writeSummary */.S)((0,summary/* describeRun */.v)(collected, inputs));
    const failed = collected.accounts.filter((one) => one.status === 'failed' && one.error.meaning.exitCode > 0);
    const everyone = failed.length === collected.accounts.length;
    const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
    for (const { ids, error } of (0,failures/* toFailures */.R)(collected)) {
        const title = [ids.join(', '), error.code].filter(Boolean).join(': ');
        const fails = collected.problems.includes(error) || (accountsFail && error.meaning.exitCode > 0);
        if (fails)
            (0,fail.fail)(error, title);
        else
            core/* warning */.$e(`${error.message} ${error.hint}`, { title });
    }
    // Last, because the runner shows only ten warnings of a step, and those of failures matter more:
    // https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
    for (const warning of (0,wide_masks/* findWideMasks */.y)(inputs.env.text, outputs))
        core/* warning */.$e(warning);
}
/** These tokens are not in the journal, so `post` could not save them. */
async function publishStranded({ stranded }, { env, platforms: chosen }) {
    const accounts = (0,credentials_accounts/* readAccounts */.n$)(env.values, platforms/* platforms */.B, chosen);
    await (0,recovery_lines/* publishRecoveryLines */.a)((0,journalled/* toJournalled */.c$)(stranded, accounts), env.text, await (0,sodium/* loadSodium */.O)());
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findWideMasks)
/* harmony export */ });
/** Characters. Shorter lines are likely to appear in unrelated text. */
const shortestLine = 8;
/**
 * Returns warnings about lines of a secret that appear in `outputs`, or are likely to appear in other text.
 * The runner masks each line of a secret, however short, everywhere in the log, and drops job outputs that
 * contain one. At most one warning of each kind, because the runner shows only ten warnings per step.
 */
function findWideMasks(secret, outputs) {
    const lines = secret.split(/\r\n|\r|\n/).flatMap((whole, index) => {
        const text = whole.trim();
        const hits = [...outputs].flatMap(([name, value]) => (value.includes(text) ? [name] : []));
        return text === '' ? [] : [{ number: index + 1, text, hits }];
    });
    const shown = lines.filter(({ hits }) => hits.length > 0);
    const short = lines.filter(({ text, hits }) => hits.length === 0 && text.length < shortestLine);
    return [
        ...(shown.length > 0
            ? [
                `${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that holds it.`,
            ]
            : []),
        ...(short.length > 0
            ? [
                `${name(short)} shorter than ${shortestLine} characters: GitHub masks that text wherever it stands in the log.`,
            ]
            : []),
    ];
}
const name = (lines) => {
    const numbers = lines.map(({ number }) => number).join(', ');
    return lines.length === 1
        ? `Line ${numbers} of .env.social is`
        : `Lines ${numbers} of .env.social are`;
};


/***/ }),

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toStatsJson)
/* harmony export */ });
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);


/**
 * Returns the JSON array for other programs, with one object per account: its document and the growth of each
 * metric over 1, 7 and 30 days (`null` if the history does not reach back that far), or its error.
 */
function toStatsJson(accounts) {
    return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok') {
            const growth = toGrowthByMetric(platform, result.points);
            return { account: id, status, ...result.document, growth };
        }
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
    const series = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(points, name);
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days) => {
        const growth = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowth */ .n6)(series, days);
        return [
            days,
            growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
    });
    return [name, Object.fromEntries(windows)];
}));


/***/ })

};
