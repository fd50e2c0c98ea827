export const id = 4427;
export const ids = [4427];
export const modules = {

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(1078);
// EXTERNAL MODULE: ./lib/credentials/wide-masks.js
var wide_masks = __webpack_require__(5603);
// EXTERNAL MODULE: ./lib/pipeline/failures.js
var failures = __webpack_require__(359);
// EXTERNAL MODULE: ./lib/platforms/index.js + 32 modules
var platforms = __webpack_require__(1029);
// EXTERNAL MODULE: ./lib/runner/action-address.js
var action_address = __webpack_require__(1287);
// EXTERNAL MODULE: ./lib/runner/fail.js
var fail = __webpack_require__(3928);
// EXTERNAL MODULE: ./lib/locale/format.js
var format = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/locale/words.js
var words = __webpack_require__(1559);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var numbers_growth = __webpack_require__(2483);
// EXTERNAL MODULE: ./lib/runner/shown.js
var shown = __webpack_require__(8627);
;// CONCATENATED MODULE: ./lib/action/describe-account.js




const locale = 'en';
function describeAccount(result) {
    if (result.status === 'failed')
        return describeFailed(result);
    const { id, platform, document, points } = result;
    const rate = platform.metrics.find(({ name }) => name === 'engagement-rate');
    const growth = (0,numbers_growth/* longestOf */.OO)((0,numbers_growth/* toGrowths */.G)(points, numbers_growth/* followersOf */.n$));
    const figures = [
        ...describeAudience(platform, document),
        ...(growth
            ? [
                `${(0,format/* formatGrowth */.T9)(growth, undefined, locale, () => '')} ${words/* words */.aL[locale].inDays(growth.spanDays)}`,
            ]
            : []),
        ...(rate ? [`engagement ${(0,format/* formatFigure */.Mo)(rate.read(document), rate.unit, locale)}`] : []),
    ];
    return `${id} ${(0,shown/* shown */.S)(document.profile.username)}: ${figures.join(', ')}`;
}
function describeFailed({ id, platform, error, stored, }) {
    if (!stored)
        return `\u2717 ${id}: failed (${error.code})`;
    const { document, points } = stored;
    const day = (0,numbers_growth/* growthAsOf */.f2)(points);
    const last = [
        ...describeAudience(platform, document),
        ...(day === null ? [] : [`on ${(0,format/* formatDay */.im)(day, locale)}`]),
    ].join(' ');
    return `\u2717 ${id} ${(0,shown/* shown */.S)(document.profile.username)}: failed (${error.code}); last known: ${last}`;
}
function describeAudience({ metrics, look }, document) {
    const audience = metrics.find(({ name }) => name === look.audience);
    if (!audience)
        return [];
    const figure = (0,format/* formatFigure */.Mo)(audience.read(document), audience.unit, locale);
    return [`${figure} ${(0,words/* titleOf */.Gg)(audience, locale).toLowerCase()}`];
}

// EXTERNAL MODULE: ./lib/action/describe-causes.js
var describe_causes = __webpack_require__(7954);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(8409);
// EXTERNAL MODULE: ./lib/pipeline/stats-json.js
var stats_json = __webpack_require__(7924);
;// CONCATENATED MODULE: ./lib/action/outputs.js




function toOutputs(collected, platforms, { database, outputDirectory }) {
    const { accounts } = collected;
    const failed = accounts.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
    const expiresAt = collected.signInExpiresAt;
    const outputs = new Map([
        ['stats', (0,stats_json/* toStatsJson */.$)(accounts)],
        ['database', database],
        ['output-directory', outputDirectory],
        ['changed', String(collected.changed)],
        ['files-changed', String(collected.filesChanged)],
        ['secret-updated', String(collected.saved)],
        ['refreshed', JSON.stringify(collected.renewed)],
        ['failed', JSON.stringify(failed)],
        ['reauthorize-by', expiresAt === null ? '' : (0,clock/* toIsoSeconds */.gY)(expiresAt)],
        ['fetched-at', (0,clock/* toIsoSeconds */.gY)(collected.takenAt)],
        ['milestones', (0,json/* stringifyJson */.s)(accounts.flatMap(toMilestones))],
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
const audiences = ['followers', 'subscribers'];
function toMilestones(result) {
    if (result.status === 'failed' || result.milestone === null)
        return [];
    const { id: account, platform, document, milestone } = result;
    const metric = platform.metrics.find(({ name }) => audiences.includes(name))?.name ?? 'followers';
    return [{ account, metric, ...milestone, day: document.fetched_at.slice(0, 10) }];
}
function setOutputs(outputs) {
    for (const [name, value] of outputs)
        (0,core/* setOutput */.uH)(name, value);
}

// EXTERNAL MODULE: ./lib/action/summary.js + 3 modules
var summary = __webpack_require__(5611);
;// CONCATENATED MODULE: ./lib/action/report.js










async function report(collected, inputs) {
    const outputs = toOutputs(collected, platforms/* platforms */.B, inputs);
    setOutputs(outputs);
    const address = (0,action_address/* actionAddress */.T)(process.env);
    const explainCause = await (0,describe_causes/* loadExplain */.mw)(inputs.locale);
    await (0,summary/* writeSummary */.S)((0,summary/* describeRun */.v)(collected, { ...inputs, address, explain: explainCause }));
    for (const account of collected.accounts)
        core/* info */.pq(describeAccount(account));
    const failed = collected.accounts.filter((one) => one.status === 'failed' && one.error.meaning.exitCode > 0);
    const everyone = failed.length === collected.accounts.length;
    const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
    for (const { ids, error, isOfRun } of (0,failures/* toFailures */.R)(collected)) {
        const who = (0,failures/* nameAll */.B)(ids);
        const fails = isOfRun || (accountsFail && error.meaning.exitCode > 0);
        if (fails)
            (0,fail.fail)(error, who);
        else
            core/* warning */.$e((0,fail/* explain */.W)(error, who), { title: error.code });
    }
    for (const warning of (0,wide_masks/* findWideMasks */.y)(inputs.env.text, outputs))
        core/* warning */.$e(warning);
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findWideMasks)
/* harmony export */ });
const shortestLine = 8;
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
                `${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that contains it.`,
            ]
            : []),
        ...(short.length > 0
            ? [
                `${name(short)} shorter than ${shortestLine} characters: GitHub masks that text everywhere in the log.`,
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
/* harmony export */   $: () => (/* binding */ toStatsJson),
/* harmony export */   K: () => (/* binding */ statsFile)
/* harmony export */ });
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);


const statsFile = 'stats.json';
function toStatsJson(accounts) {
    return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok') {
            const { account, ...document } = result.document;
            const growth = toGrowthByMetric(platform, result.points);
            return {
                account,
                status,
                ...document,
                growth,
                growth_as_of: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(result.points),
            };
        }
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
    const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (days) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(days, name));
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
        const growth = growths[index] ?? null;
        return [
            days,
            growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
    });
    return [name, Object.fromEntries(windows)];
}));


/***/ }),

/***/ 8627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
const shown = (name) => name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
    .replaceAll('##[', '##?[')
    .slice(0, 500);


/***/ })

};
