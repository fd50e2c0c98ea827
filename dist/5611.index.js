export const id = 5611;
export const ids = [5611];
export const modules = {

  7954:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $d: () => (  linkToCode),
    D: () => (  describePassing),
    Dj: () => (  explainInEnglish),
    mw: () => (  loadExplain),
    wh: () => (  describeCauses)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4463);
  var _locale_summary_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9182);
  var _pipeline_announce_expiries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1739);
  var _pipeline_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(359);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6093);

const explainInEnglish = ({ message, hint }) => `${message} ${hint}`;
async function loadExplain(locale) {
	if (locale === 'en')
		return explainInEnglish;
	const { describeInGerman } = await Promise.all( [__webpack_require__.e(9406), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 9406));
	return (error) => {
		const { message, hint } = describeInGerman(error);
		return `${message} ${hint}`;
	};
}
const maxCauses = 25;
function describeCauses(collected, wording) {
	const { locale } = wording;
	const failures = (0,_pipeline_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailures */ .R)(collected).filter(({ error }) => error.meaning.needsPerson);
	const failed = new Set(failures.flatMap(({ ids }) => ids));
	const ahead = collected.signIns.filter(({ name }) => !failed.has(name));
	const signIns = (0,_pipeline_announce_expiries_js__WEBPACK_IMPORTED_MODULE_4__/* .soonest */ .WH)(ahead, collected.takenAt).map(({ name, at }) => `- ${_locale_summary_words_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryWords */ .q[locale].signInBy(name, (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(at).slice(0, 10), locale))}`);
	return toAlert('CAUTION', [...failures.map((failure) => describeFailure(failure, wording)), ...signIns], locale);
}
function describePassing(collected, wording) {
	const failures = (0,_pipeline_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailures */ .R)(collected).filter(({ error }) => !error.meaning.needsPerson);
	return toAlert('NOTE', failures.map((failure) => describeFailure(failure, wording)), wording.locale);
}
function toAlert(kind, lines, locale) {
	if (lines.length === 0)
		return '';
	const more = lines.length - maxCauses;
	const shown = more > 0 ? [...lines.slice(0, maxCauses), `- ${_locale_summary_words_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryWords */ .q[locale].more(more)}`] : lines;
	return [`[!${kind}]`, ...shown].map((line) => `> ${line}`).join('\n');
}
function describeFailure({ ids, error }, { locale, explain, address }) {
	const who = ids.length > 0 ? `**${(0,_pipeline_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .nameAll */ .B)(ids, locale)}**: ` : '';
	return `- ${who}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(explain(error))} ${linkToCode(error.code, locale, address)}`;
}
function linkToCode(code, locale, address) {
	return address === null ? `\`${code}\`` : `[\`${code}\`](${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorPage */ .Wr)(code, address, locale)})`;
}

  }),

  6093:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FV: () => (  escapeMarkdown),
	MR: () => (  toTable),
	SW: () => (  toLink)
  });
function escapeMarkdown(text) {
	const line = text.replace(/\s+/g, ' ');
	const isAscii = /^[\x20-\x7e]*$/.test(line);
	return line.replace(isAscii ? /[^A-Za-z0-9 ]/g : /[^\p{L}\p{N} ]/gu, toEntity);
}
const toEntity = (sign) => `&#${sign.codePointAt(0)};`;
const longestAddress = 500;
function toLink(text, address) {
	const shown = escapeMarkdown(text);
	if (address === null || address.length > longestAddress)
		return shown;
	const encoded = address.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
	return `[${shown}](<${encoded}>)`;
}
function toTable(head, rows, left) {
	const toRow = (cells) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column < left ? ':--' : '--:'));
	return [head, rule, ...rows].map(toRow).join('\n');
}

  }),

  5611:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  v: () => (  describeRun),
  S: () => (  writeSummary)
});
var core = __webpack_require__(1078);
var clock = __webpack_require__(5233);
var format = __webpack_require__(4463);
var summary_words = __webpack_require__(9182);
var words = __webpack_require__(1559);
var numbers_growth = __webpack_require__(2483);
;// CONCATENATED MODULE: ./lib/pictures/mermaid-chart.js

const colours = '%%{init: {"themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#7a6cf0"}}}}%%';
const maxPoints = 12;
function toMermaidChart(series, { title, locale }) {
	const points = pick(series.filter(({ figure }) => figure !== null));
	if (points.length < 2)
		return null;
	const values = points.map(({ figure }) => Number(figure));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const room = Math.max(1, Math.ceil((high - low) / 10));
	const isLong = (0,numbers_growth .YM)(points[0]?.day ?? '', points.at(-1)?.day ?? '') > 366;
	const form = isLong ? 'monthOfYear' : 'shortDay';
	const days = points.map(({ day }) => `"${(0,format .im)(day, locale, form)}"`);
	return [
		'```mermaid',
		colours,
		'xychart-beta',
		`    title "${title.replace(/[^\p{L}\p{N} .,:\u00b7/-]/gu, ' ')}"`,
		`    x-axis [${days.join(', ')}]`,
		`    y-axis ${Math.max(0, Math.floor(low - room))} --> ${Math.ceil(high + room)}`,
		`    line [${values.join(', ')}]`,
		'```',
	].join('\n');
}
function pick(series) {
	const [first, last] = [series.at(0), series.at(-1)];
	if (!first || !last)
		return [];
	const step = Math.max(1, (0,numbers_growth .YM)(first.day, last.day) / (maxPoints - 1));
	const picked = Array.from({ length: maxPoints }, (_, index) => {
		const at = Date.parse(last.day) - Math.round((maxPoints - 1 - index) * step) * clock .LP;
		return series.findLast(({ day }) => Date.parse(day) <= at);
	});
	return [...new Set(picked)].filter((point) => point !== undefined);
}
var failures = __webpack_require__(359);
var describe_causes = __webpack_require__(7954);
var numbers_combined = __webpack_require__(2207);
var growth_text = __webpack_require__(1778);
var markdown = __webpack_require__(6093);
;// CONCATENATED MODULE: ./lib/action/describe-numbers.js

const shownRates = ['engagement-rate', 'average-views'];
function describeNumbers({ signIns, takenAt }, accounts, { locale, address }) {
	if (accounts.length === 0)
		return '';
	const wording = words .aL[locale];
	const today = (0,clock .gY)(takenAt).slice(0, 10);
	const ends = new Map(signIns.map(({ name, at }) => [name, (0,clock .gY)(at).slice(0, 10)]));
	const lasts = new Map(accounts.map((one) => [one.id, (0,numbers_growth .f2)(pointsOf(one))]));
	const dates = [
		{
			title: summary_words .q[locale].asOfDay,
			days: lasts,
			isShown: [...lasts.values()].some((day) => day !== today),
		},
		{ title: summary_words .q[locale].signInUntil, days: ends, isShown: ends.size > 0 },
	].filter(({ isShown }) => isShown);
	const rows = accounts.map((result) => [
		nameOf(result, locale, address),
		...toCells(result, locale),
		...dates.map(({ days }) => describeDay(days.get(result.id) ?? null, locale)),
	]);
	if (accounts.length > 1)
		rows.push([...toTotal(accounts, locale), ...dates.map(() => '')]);
	const head = [
		summary_words .q[locale].account,
		wording.followers,
		...numbers_growth .xp.map((days) => wording.days(days)),
		summary_words .q[locale].rate,
		summary_words .q[locale].averageViews,
		...dates.map(({ title }) => title),
	];
	return (0,markdown .MR)(head, rows, 1);
}
function describeMetrics(accounts, locale) {
	const metrics = accounts[0]?.platform.metrics ?? [];
	const rows = accounts.map(({ id, document }) => [
		id,
		...metrics.map(({ read, unit }) => (0,format .Mo)(read(document), unit, locale)),
	]);
	const head = [summary_words .q[locale].account, ...metrics.map((one) => (0,words .Gg)(one, locale))];
	return (0,markdown .MR)(head, rows, 1);
}
function toTotal(accounts, locale) {
	const combined = (0,numbers_combined .TQ)(accounts.map((one) => ({ id: one.id, points: pointsOf(one) })));
	const growths = combined?.growths ?? numbers_growth .xp.map(() => null);
	return [
		`**${summary_words .q[locale].total}**`,
		(0,format .Mo)(combined?.followers ?? null, undefined, locale),
		...growths.map((growth, index) => describeTotalGrowth(growth, numbers_growth .xp[index], locale)),
		...shownRates.map(() => ''),
	];
}
const describeDay = (day, locale) => day === null ? '\u2013' : (0,format .im)(day, locale).replaceAll(' ', '\u00a0');
const pointsOf = (result) => result.status === 'ok' ? result.points : (result.stored?.points ?? []);
function nameOf(result, locale, address) {
	const document = result.status === 'ok' ? result.document : result.stored?.document;
	const name = document
		? ` ${(0,markdown .SW)(shorten(document.profile.username), document.profile.url)}`
		: '';
	if (result.status === 'ok')
		return `${result.id}${name}`;
	const { failedWith } = summary_words .q[locale];
	return `${result.id}${name} \u00b7 ${failedWith} ${(0,describe_causes .$d)(result.error.code, locale, address)}`;
}
function toCells(result, locale) {
	const growths = (0,numbers_growth .G)(pointsOf(result), numbers_growth .xF).map((growth) => describeGrowth(growth, locale));
	if (result.status === 'failed') {
		const known = result.stored ? readFollowers(result.platform, result.stored.document) : null;
		return [(0,format .Mo)(known, undefined, locale), ...growths, ...shownRates.map(() => '\u2013')];
	}
	const { platform, document } = result;
	return [
		(0,format .Mo)(readFollowers(platform, document), undefined, locale),
		...growths,
		...shownRates.map((name) => {
			const metric = platform.metrics.find((one) => one.name === name);
			return (0,format .Mo)(metric?.read(document) ?? null, metric?.unit, locale);
		}),
	];
}
function describeTotalGrowth(growth, days, locale) {
	if (growth === null)
		return '\u2013';
	const { change, spanDays } = growth;
	const span = spanDays === days ? '' : toSpan(spanDays, locale);
	return `${(0,format .eD)(change, undefined, locale)}${(0,growth_text .KW)(growth, locale, 1)}${span}`;
}
const describeGrowth = (growth, locale) => (0,format .T9)(growth, undefined, locale, (days) => toSpan(days, locale));
const toSpan = (days, locale) => ` \u00b7 ${words .aL[locale].days(days)}`;
const readFollowers = ({ metrics, look }, document) => metrics.find(({ name }) => name === look.audience)?.read(document) ?? null;
const shorten = (text) => (text.length > 100 ? `${text.slice(0, 100)}\u2026` : text);

;// CONCATENATED MODULE: ./lib/action/describe-posts.js

function describePosts(accounts, locale) {
	const rows = accounts.flatMap(({ id, document }) => (document.top_posts ?? []).map((post) => [id, ...describe_posts_toCells(post, locale)]));
	if (rows.length === 0)
		return '';
	const { account, bestPosts, views, likes, comments, shares, rate } = summary_words .q[locale];
	return (0,markdown .MR)([account, bestPosts, views, likes, comments, shares, rate], rows, 2);
}
function describe_posts_toCells(post, locale) {
	const { url, views, likes, comments, shares, engagement_rate: rate } = post;
	return [
		(0,markdown .SW)(describe_posts_nameOf(post, locale), url),
		...[views, likes, comments, shares].map((count) => (0,format .Mo)(count, undefined, locale)),
		(0,format .Mo)(rate, 'percent', locale),
	];
}
function describe_posts_nameOf({ title, posted_at: postedAt, id }, locale) {
	if (title !== null)
		return title.length > 60 ? `${[...title].slice(0, 60).join('')}\u2026` : title;
	return postedAt === null ? id : (0,format .im)(postedAt.slice(0, 10), locale);
}

;// CONCATENATED MODULE: ./lib/action/summary.js

const maxCharts = 10;
const maxAccounts = 200;
function describeRun(collected, options) {
	const { dryRun, locale, address, explain = describe_causes .Dj } = options;
	const wording = summary_words .q[locale];
	const shown = collected.accounts.slice(0, maxAccounts);
	const succeeded = shown.filter((one) => one.status === 'ok');
	const hidden = collected.accounts.length - shown.length;
	const [day = '', time = ''] = (0,clock .gY)(collected.takenAt).split('T');
	const parts = [
		`## ${wording.heading(`${(0,format .im)(day, locale)}, ${time.slice(0, 5)}`)}`,
		(0,describe_causes .wh)(collected, { locale, address, explain }),
		dryRun ? wording.dryRun : '',
		describeNumbers(collected, shown, { locale, address }),
		hidden > 0 ? wording.more(hidden) : '',
		(0,describe_causes .D)(collected, { locale, address, explain }),
		describePosts(succeeded.slice(0, maxCharts), locale),
		fold(wording.allNumbers, describeAllMetrics(succeeded, locale)),
		fold(wording.charts, succeeded.slice(0, maxCharts).map((account) => drawFollowers(account, locale))),
		describeRenewals(collected, options),
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}
function describeAllMetrics(accounts, locale) {
	const platforms = [...new Set(accounts.map(({ platform }) => platform))];
	return platforms.map((platform) => describeMetrics(accounts.filter((one) => one.platform === platform), locale));
}
function fold(title, parts) {
	const shown = parts.filter(Boolean);
	if (shown.length === 0)
		return '';
	return [`<details><summary>${title}</summary>`, ...shown, '</details>'].join('\n\n');
}
function drawFollowers({ id, platform, points }, locale) {
	const audience = platform.metrics.find(({ name }) => name === platform.look.audience);
	const what = audience ? (0,words .Gg)(audience, locale) : words .aL[locale].followers;
	const title = `${what} \u00b7 ${id}`;
	return toMermaidChart((0,numbers_growth .n$)(points), { title, locale }) ?? '';
}
function describeRenewals({ renewed, saved, problems }, { secretName, locale }) {
	if (renewed.length === 0)
		return '';
	const wording = summary_words .q[locale];
	const isSaved = saved && problems.every(({ code }) => code !== 'secret-not-saved');
	return `${wording.renewed((0,failures .B)(renewed, locale))} ${isSaved ? wording.savedIn(secretName) : wording.notSaved}`;
}
async function writeSummary(markdown) {
	await core .z.addRaw(markdown, true).write();
}

  }),

  9182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  summaryWords)
  });
const summaryWords = {
	en: {
		heading: (at) => `Social stats of ${at} UTC`,
		account: 'Account',
		name: 'Name',
		dryRun: 'A dry run: no token was renewed, and nothing was written.',
		asOfDay: 'As of',
		renewed: (accounts) => `Tokens renewed: ${accounts}.`,
		savedIn: (secret) => `Saved in the secret \`${secret}\`.`,
		notSaved: 'Not saved yet.',
		total: 'Total',
		signInUntil: 'Sign in by',
		signInBy: (account, day) => `**${account}**: sign in again by ${day}.`,
		failedWith: 'failed:',
		allNumbers: 'All numbers',
		charts: 'Charts',
		averageViews: 'Average views',
		bestPosts: 'Best of the latest posts',
		views: 'Views',
		likes: 'Likes',
		comments: 'Comments',
		shares: 'Shares',
		rate: 'Engagement',
		more: (accounts) => `\u2026 and ${accounts} more, in the output \`stats\`.`,
	},
	de: {
		heading: (at) => `Social-Media-Zahlen vom ${at} UTC`,
		account: 'Konto',
		name: 'Name',
		dryRun: 'Probelauf: Kein Token wurde erneuert, nichts wurde geschrieben.',
		asOfDay: 'Stand',
		renewed: (accounts) => `Erneuerte Tokens: ${accounts}.`,
		savedIn: (secret) => `Gespeichert im Secret \`${secret}\`.`,
		notSaved: 'Noch nicht gespeichert.',
		total: 'Zusammen',
		signInUntil: 'Anmelden bis',
		signInBy: (account, day) => `**${account}**: bis ${day} neu anmelden.`,
		failedWith: 'fehlgeschlagen:',
		allNumbers: 'Alle Zahlen',
		charts: 'Diagramme',
		averageViews: '\u00d8 Aufrufe',
		bestPosts: 'Die besten der letzten Beitr\u00e4ge',
		views: 'Aufrufe',
		likes: 'Likes',
		comments: 'Kommentare',
		shares: 'Geteilt',
		rate: 'Engagement',
		more: (accounts) => `\u2026 und ${accounts} weitere, im Output \`stats\`.`,
	},
};

  }),

  2207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BY: () => (  toPercent),
	TQ: () => (  toCombined),
	wX: () => (  toCombinedGrowth)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);
  var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);

function toCombined(accounts) {
	const day = latest(accounts.map(({ points }) => (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(points)));
	if (day === null)
		return null;
	const today = latest(accounts.map(({ points }) => points.at(-1)?.day ?? null)) ?? day;
	const followers = accounts.map(({ id, points }) => ({
		id,
		series: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .followersOf */ .n$)(points).filter((one) => one.day <= day),
	}));
	const last = followers.map(({ id, series }) => ({
		id,
		count: toCount(series.findLast(({ figure }) => figure !== null)),
	}));
	const known = last.flatMap(({ count }) => count ?? []);
	return {
		day,
		followers: known.length === 0 ? null : add(known),
		without: last.flatMap(({ id, count }) => (count === null ? [id] : [])),
		growths: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .newsWindows */ .To)((0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(day, today)).map((days) => {
			const since = days === null ? null : toFirstDay(followers, day, days);
			return since === null ? null : toCombinedGrowth(followers, since, day);
		}),
	};
}
function toCombinedGrowth(accounts, since, day) {
	const ends = accounts.map(({ id, series }) => ({
		id,
		from: countOn(series, since),
		to: countOn(series, day),
	}));
	const known = ends.flatMap(({ from, to }) => from === null || to === null ? [] : [{ from, to }]);
	if (known.length === 0)
		return null;
	const before = add(known.map(({ from }) => from));
	const change = add(known.map(({ to }) => to)) - before;
	return {
		since,
		spanDays: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(since, day),
		change,
		percent: toPercent(change, before),
		without: ends.flatMap(({ id, from, to }) => (from === null || to === null ? [id] : [])),
	};
}
function toPercent(change, base) {
	if (base <= 0n)
		return null;
	const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 1000n, base)) / 10;
	return change < 0n && size > 0 ? -size : size;
}
function toFirstDay(accounts, day, days) {
	const known = new Map();
	const [from, to] = [daysBefore(day, 2 * days + 7), daysBefore(day, days)];
	for (const { series } of accounts) {
		if (countOn(series, day) === null)
			continue;
		for (const one of series) {
			if (one.figure === null || one.day < from || one.day > to)
				continue;
			known.set(one.day, (known.get(one.day) ?? 0) + 1);
		}
	}
	const [best] = [...known].sort(([oneDay, one], [otherDay, other]) => other - one || (oneDay < otherDay ? 1 : -1));
	return best ? best[0] : null;
}
const daysBefore = (day, days) => (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(Date.parse(day) - days * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP).slice(0, 10);
const countOn = (series, day) => toCount(series.find((one) => one.day === day));
const toCount = (one) => typeof one?.figure === 'bigint' ? one.figure : null;
const add = (counts) => counts.reduce((sum, count) => sum + count, 0n);
const latest = (days) => days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

  }),

  1778:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	KW: () => (  formatShareOf),
	QC: () => (  longestGrowth),
	YV: () => (  toneOf),
	Yr: () => (  describeNoGrowth),
	pL: () => (  formatArrow)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2483);
  var _shown_figure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7651);

const toneOf = (change) => change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';
function formatArrow(change, unit, locale) {
	const text = (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, unit, locale, _locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShort */ .KS);
	if (!(change > 0) && !(change < 0))
		return text;
	return `${change > 0 ? '\u25b2' : '\u25bc'} ${text.slice(1)}`;
}
const formatShareOf = ({ percent }, locale, decimals = 2) => (percent ? ` (${(0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(percent, locale, decimals)})` : '');
const longestGrowth = ({ points }) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOf */ .OO)((0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .toGrowths */ .G)(points, _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .toFollowers */ .xF));
function describeNoGrowth(account, locale) {
	if (account.document.followers === undefined)
		return '';
	const known = account.points.filter(({ isChange, followers }) => isChange && followers !== null).length;
	if (known <= 1 && (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .isNews */ .Ms)(account.points))
		return _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].sinceToday;
	return _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].unchangedSince((0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)((0,_shown_figure_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfDay */ .SZ)(account), locale));
}

  }),

  7651:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D3: () => (  toShownFigure),
	HY: () => (  formatAsOf),
	SZ: () => (  asOfDay),
	jE: () => (  toShownAudience)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2483);

function toShownFigure(current, series) {
	if (current !== null)
		return { figure: current, lastKnown: null };
	const last = series.findLast(({ figure }) => figure !== null);
	return { figure: last?.figure ?? null, lastKnown: last?.day ?? null };
}
const toShownAudience = ({ document, points }) => toShownFigure(document.followers ?? null, (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .untilLastChange */ .lr)(points).map(({ day, followers }) => ({ day, figure: followers })));
const asOfDay = ({ document, points }) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .growthAsOf */ .f2)(points) ?? document.fetched_at.slice(0, 10);
const formatAsOf = (day, locale) => /^\d{4}-\d\d-\d\d$/.test(day) ? _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].asOf((0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(day, locale)) : '';

  }),

  1739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Nm: () => (  earliestOf),
	WH: () => (  soonest),
	tQ: () => (  announceExpiries)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);

const noticeMs = 30 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
const warningMs = 7 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
function announceExpiries(what, hint, expiries, { now, log }) {
	const ahead = soonest(expiries, now);
	const urgent = ahead.filter(({ at }) => at - now < warningMs);
	const soon = ahead.filter((expiry) => !urgent.includes(expiry));
	const describe = (some) => `${what} ${some.map(({ name, at }) => `${name} on ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(at).slice(0, 10)}`).join(', ')}. ${hint}`;
	if (urgent.length > 0)
		log.warning(describe(urgent));
	if (soon.length > 0)
		log.notice(describe(soon));
}
const soonest = (expiries, now) => expiries.filter(({ at }) => at > now && at - now < noticeMs);
const earliestOf = (expiries) => expiries.length === 0 ? null : Math.min(...expiries.map(({ at }) => at));

  }),

  359:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  nameAll),
	R: () => (  toFailures)
  });
function toFailures({ accounts, problems }) {
	const failures = new Map();
	const add = (error, ids, isOfRun) => {
		const cause = JSON.stringify([error.code, error.message, error.hint]);
		const known = failures.get(cause);
		if (known)
			known.ids.push(...ids);
		else
			failures.set(cause, { ids, error, isOfRun });
	};
	for (const error of problems)
		add(error, [], true);
	for (const result of accounts)
		if (result.status === 'failed')
			add(result.error, [result.id], false);
	return [...failures.values()];
}
const mostNamed = 20;
function nameAll(ids, locale = 'en') {
	if (ids.length <= mostNamed)
		return ids.join(', ');
	const more = ids.length - mostNamed;
	return `${ids.slice(0, mostNamed).join(', ')} ${{ en: `and ${more} more`, de: `und ${more} weitere` }[locale]}`;
}

  })

};
