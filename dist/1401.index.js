export const id = 1401;
export const ids = [1401];
export const modules = {

  6922:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    fetchAudience: () => (  fetchAudience)
  });
  var _meta_fetch_demographics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(283);
  var _meta_graph_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
  var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9372);

const questions = {
	breakdowns: [['age', 'gender'], ['country'], ['city']],
	scope: 'instagram_business_manage_insights',
	ask: (graph, name, breakdown) => {
		const ask = (more) => graph.get(name, 'me/insights', {
			metric: 'follower_demographics',
			period: 'lifetime',
			metric_type: 'total_value',
			breakdown: breakdown.join(','),
			...more,
		});
		return ask({ timeframe: 'this_month' }).catch((error) => {
			if (!(0,_meta_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isBadParameter */ .bw)(error))
				throw error;
			return ask({});
		});
	},
};
const fetchAudience = (values, context) => (0,_meta_fetch_demographics_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchDemographics */ .B)(_service_js__WEBPACK_IMPORTED_MODULE_2__/* .service */ .e, questions, values, context);

  }),

  283:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  B: () => (  fetchDemographics)
});
var errors = __webpack_require__(452);
var lenient_reader = __webpack_require__(8358);
var metrics = __webpack_require__(323);
;// CONCATENATED MODULE: ./lib/numbers/audience.js

const mostPlaces = 10;
function toAudience(counts, takenAt) {
	const countries = counts.countries.map(({ key, count }) => ({ key: key.toUpperCase(), count }));
	const lists = {
		genders: toShares(counts.genders),
		ages: toShares(counts.ages),
		ages_by_gender: rank(counts.agesByGender, ({ age, gender }) => `${age} ${gender}`).map(({ group: { age, gender }, share }) => ({ age, gender, share })),
		countries: toShares(countries).slice(0, mostPlaces),
		cities: toShares(counts.cities).slice(0, mostPlaces),
	};
	if (Object.values(lists).every(({ length }) => length === 0))
		return null;
	return { as_of: new Date(takenAt).toISOString().slice(0, 10), ...lists };
}
const toShares = (groups) => rank(groups, ({ key }) => key).map(({ group: { key }, share }) => ({ key, share }));
function rank(groups, keyOf) {
	const sums = new Map();
	for (const group of groups) {
		const before = sums.get(keyOf(group))?.count ?? 0n;
		sums.set(keyOf(group), { group, count: before + group.count });
	}
	const total = [...sums.values()].reduce((sum, { count }) => sum + count, 0n);
	if (total === 0n)
		return [];
	return [...sums]
		.toSorted(([oneKey, one], [otherKey, other]) => Number(other.count - one.count) || (oneKey < otherKey ? -1 : 1))
		.map(([, { group, count }]) => ({
		group,
		share: Number((0,metrics .UH)(count * 1000n, total)) / 10,
	}));
}
var meta_graph = __webpack_require__(4788);
var graph_error = __webpack_require__(2543);
var assert = __webpack_require__(5601);
var read_fields = __webpack_require__(4118);
;// CONCATENATED MODULE: ./lib/platforms/meta/understand-demographics.js

const understand_demographics_forms = {
	age: /^\d{1,3}(-\d{1,3}|\+)$/,
	gender: /^[A-Za-z]{1,20}$/,
	country: /^[A-Za-z]{2}$/,
	city: /^.{1,200}$/u,
};
function understandDemographics(demographics, body, dimensions, reader) {
	const metric = `${demographics}: data[0]`;
	const [first = {}] = (0,assert .YL)(body.data, `${demographics}: data`);
	const total = (0,assert .qL)(first, metric).total_value ?? {};
	const breakdowns = (0,assert .qL)(total, `${metric}.total_value`).breakdowns ?? [];
	const at = `${metric}.total_value.breakdowns`;
	const [only = {}] = (0,assert .YL)(breakdowns, at);
	const { dimension_keys, results } = (0,assert .qL)(only, `${at}[0]`);
	const groups = (0,assert .YL)(results ?? [], `${at}[0].results`);
	if (groups.length === 0)
		return [];
	const keys = (0,assert .YL)(dimension_keys, `${at}[0].dimension_keys`);
	const absent = dimensions.find((dimension) => !keys.includes(dimension));
	if (absent !== undefined)
		throw (0,read_fields .LO)(`${at}[0].dimension_keys: ${absent}`);
	return groups.flatMap((group, index) => reader.read((one, place) => readGroup(one, place, dimensions, keys), group, `${at}[0].results[${index}]`) ?? []);
}
function readGroup(entry, at, dimensions, keys) {
	const { dimension_values, value } = (0,assert .qL)(entry, at);
	const values = (0,assert .YL)(dimension_values, `${at}.dimension_values`);
	const count = (0,assert ._0)(value, `${at}.value`);
	if (count === null)
		throw (0,read_fields .LO)(`${at}.value`);
	const group = { count };
	for (const dimension of dimensions) {
		const where = `${at}.dimension_values: ${dimension}`;
		const text = (0,assert .Xw)(values[keys.indexOf(dimension)], where)?.trim() ?? '';
		if (!understand_demographics_forms[dimension].test(text))
			throw odd(where);
		group[dimension] = dimension === 'city' ? text : text.toUpperCase();
	}
	return group;
}
const odd = (where) => new errors .GD('unexpected-answer', `${where} has an unexpected form.`, read_fields .z8);

;// CONCATENATED MODULE: ./lib/platforms/meta/fetch-demographics.js

async function fetchDemographics(service, questions, values, context) {
	const failed = new AbortController();
	const signal = AbortSignal.any([context.signal, failed.signal]);
	const graph = (0,meta_graph .J)(service, values, { ...context, signal });
	const reader = (0,lenient_reader .D)();
	const answers = await Promise.all(questions.breakdowns.map((breakdown) => fetchBreakdown(service, questions, { graph, breakdown, reader }))).catch((error) => {
		failed.abort();
		throw error;
	});
	const groups = answers.flatMap((answer) => answer.groups);
	const audience = toAudience({
		genders: toGroups(groups, 'gender'),
		ages: toGroups(groups, 'age'),
		agesByGender: groups.flatMap(({ age, gender, count }) => age && gender ? [{ age, gender, count }] : []),
		countries: toGroups(groups, 'country'),
		cities: toGroups(groups, 'city'),
	}, context.clock.now());
	const refusal = answers.find(({ error }) => error !== null)?.error ?? null;
	if (refusal)
		context.warn(describeRefusal(service, questions, refusal));
	else if (!audience)
		context.warn(describeNoData(service));
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	return audience;
}
async function fetchBreakdown({ name }, { ask }, { graph, breakdown, reader, }) {
	try {
		const body = await ask(graph, `${name}'s demographics call`, breakdown);
		const groups = understandDemographics(`${name}'s demographics`, body, breakdown, reader);
		return { groups, error: null };
	}
	catch (error) {
		if (!(error instanceof errors .GD) || !isRefusal(error))
			throw error;
		return { groups: [], error };
	}
}
const isRefusal = (error) => error.code === 'missing-scope' || (0,graph_error .Nu)(error) || (0,graph_error .bw)(error);
const toGroups = (groups, dimension) => groups.flatMap(({ count, ...values }) => {
	const key = values[dimension];
	return key === undefined ? [] : [{ key, count }];
});
function describeRefusal({ name }, { scope }, error) {
	if ((0,graph_error .Nu)(error))
		return `The audience stays empty: ${name} reports it only for accounts with 100 followers or more.`;
	if (error.code === 'missing-scope')
		return `The audience stays empty, because this scope is not granted: ${scope}. Sign in again and grant it.`;
	return `The audience stays empty or incomplete. ${error.message} ${error.hint}`;
}
const describeNoData = ({ name }) => `The audience stays empty, because ${name} has no data for it: it reports none below 100 followers, and new data up to 48 hours late.`;

  }),

  4118:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	LO: () => (  missing),
	pS: () => (  readWord),
	v8: () => (  readDigits),
	wh: () => (  readId),
	z8: () => (  report)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);

function readWord(value, where) {
	const word = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(value, where)?.toLowerCase() || null;
	if (word === null || /^[a-z_]{1,40}$/.test(word))
		return word;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${where} is not a word.`, report);
}
const readId = (value, where) => typeof value === 'number' || typeof value === 'bigint'
	? String((0,_net_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(value, where))
	: (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(value, where) || null;
function readDigits(value, where) {
	const id = readId(value, where);
	if (id === null || /^\d+$/.test(id))
		return id;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${where} is not an id of digits.`, report);
}
const missing = (where) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${where} is missing.`, report);
const report = 'Look for a newer version of this action, or report it.';

  }),

  1793:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	fetchAudience: () => (  fetchAudience)
  });
  var _meta_fetch_demographics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(283);
  var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(577);

const questions = {
	breakdowns: [['age'], ['gender'], ['country'], ['city']],
	scope: 'threads_manage_insights',
	ask: (graph, name, [breakdown = '']) => graph.get(name, 'me/threads_insights', { metric: 'follower_demographics', breakdown }),
};
const fetchAudience = (values, context) => (0,_meta_fetch_demographics_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchDemographics */ .B)(_service_js__WEBPACK_IMPORTED_MODULE_1__/* .service */ .e, questions, values, context);

  })

};
