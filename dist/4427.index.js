export const id = 4427;
export const ids = [4427];
export const modules = {

  4427:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  report: () => (  report)
});
var core = __webpack_require__(1078);
var wide_masks = __webpack_require__(5603);
var failures = __webpack_require__(359);
var platforms = __webpack_require__(1029);
var action_address = __webpack_require__(1287);
var fail = __webpack_require__(3928);
var format = __webpack_require__(4463);
var words = __webpack_require__(1559);
var numbers_growth = __webpack_require__(2483);
var shown = __webpack_require__(8627);
;// CONCATENATED MODULE: ./lib/action/describe-account.js

const locale = 'en';
function describeAccount(result) {
	if (result.status === 'failed')
		return describeFailed(result);
	const { id, platform, document, points } = result;
	const rate = platform.metrics.find(({ name }) => name === 'engagement-rate');
	const growth = (0,numbers_growth .OO)((0,numbers_growth .G)(points, numbers_growth .xF));
	const figures = [
		...describeAudience(platform, document),
		...(growth
			? [
				`${(0,format .T9)(growth, undefined, locale, () => '')} ${words .aL[locale].inDays(growth.spanDays)}`,
			]
			: []),
		...(rate ? [`engagement ${(0,format .Mo)(rate.read(document), rate.unit, locale)}`] : []),
	];
	return `${id} ${(0,shown .S)(document.profile.username)}: ${figures.join(', ')}`;
}
function describeFailed({ id, platform, error, stored, }) {
	if (!stored)
		return `\u2717 ${id}: failed (${error.code})`;
	const { document, points } = stored;
	const day = (0,numbers_growth .f2)(points);
	const last = [
		...describeAudience(platform, document),
		...(day === null ? [] : [`on ${(0,format .im)(day, locale)}`]),
	].join(' ');
	return `\u2717 ${id} ${(0,shown .S)(document.profile.username)}: failed (${error.code}); last known: ${last}`;
}
function describeAudience({ metrics, look }, document) {
	const audience = metrics.find(({ name }) => name === look.audience);
	if (!audience)
		return [];
	const figure = (0,format .Mo)(audience.read(document), audience.unit, locale);
	return [`${figure} ${(0,words .Gg)(audience, locale).toLowerCase()}`];
}
var describe_causes = __webpack_require__(7954);
var clock = __webpack_require__(5233);
var json = __webpack_require__(8409);
var stats_json = __webpack_require__(7924);
;// CONCATENATED MODULE: ./lib/action/outputs.js

function toOutputs(collected, platforms, { database, outputDirectory }) {
	const { accounts } = collected;
	const failed = accounts.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
	const expiresAt = collected.signInExpiresAt;
	const outputs = new Map([
		['stats', (0,stats_json .$)(accounts)],
		['database', database],
		['output-directory', outputDirectory],
		['changed', String(collected.changed)],
		['files-changed', String(collected.filesChanged)],
		['secret-updated', String(collected.saved)],
		['refreshed', JSON.stringify(collected.renewed)],
		['failed', JSON.stringify(failed)],
		['reauthorize-by', expiresAt === null ? '' : (0,clock .gY)(expiresAt)],
		['fetched-at', (0,clock .gY)(collected.takenAt)],
		['milestones', (0,json .s)(accounts.flatMap(toMilestones))],
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
		(0,core .uH)(name, value);
}
var summary = __webpack_require__(5611);
;// CONCATENATED MODULE: ./lib/action/report.js

async function report(collected, inputs) {
	const outputs = toOutputs(collected, platforms .B, inputs);
	setOutputs(outputs);
	const address = (0,action_address .T)(process.env);
	const explainCause = await (0,describe_causes .mw)(inputs.locale);
	await (0,summary .S)((0,summary .v)(collected, { ...inputs, address, explain: explainCause }));
	for (const account of collected.accounts)
		core .pq(describeAccount(account));
	const failed = collected.accounts.filter((one) => one.status === 'failed' && one.error.meaning.exitCode > 0);
	const everyone = failed.length === collected.accounts.length;
	const accountsFail = inputs.failOn === 'any' || (inputs.failOn === 'all' && everyone);
	for (const { ids, error, isOfRun } of (0,failures .R)(collected)) {
		const who = (0,failures .B)(ids);
		const fails = isOfRun || (accountsFail && error.meaning.exitCode > 0);
		if (fails)
			(0,fail.fail)(error, who);
		else
			core .$e((0,fail .W)(error, who), { title: error.code });
	}
	for (const warning of (0,wide_masks .y)(inputs.env.text, outputs))
		core .$e(warning);
}

  }),

  5603:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	y: () => (  findWideMasks)
  });
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

  }),

  7924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  toStatsJson),
	K: () => (  statsFile)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);

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
	const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .Ud)(name));
	const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
		const growth = growths[index] ?? null;
		return [
			days,
			growth && { change: growth.change, percent: growth.percent, since: growth.since },
		];
	});
	return [name, Object.fromEntries(windows)];
}));

  }),

  8627:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  shown)
  });
const shown = (name) => name
	.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
	.replaceAll('##[', '##?[')
	.slice(0, 500);

  })

};
