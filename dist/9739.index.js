export const id = 9739;
export const ids = [9739];
export const modules = {

  9739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  show: () => (  show)
});
var format = __webpack_require__(4463);
var words = __webpack_require__(1559);
var net_json = __webpack_require__(8409);
var growth = __webpack_require__(2483);
var csv = __webpack_require__(8371);
var platforms = __webpack_require__(1029);
var merge_databases = __webpack_require__(8026);
var read_document = __webpack_require__(882);
var read_history = __webpack_require__(9420);
var read_posts = __webpack_require__(3571);
var sqlite = __webpack_require__(7087);
var stored_document = __webpack_require__(8138);
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/paint.js

const paint = (style, text) => process.stdout.isTTY && !process.env.NO_COLOR ? (0,external_node_util_.styleText)(style, text) : text;
var clock = __webpack_require__(5233);
var numbers_post = __webpack_require__(3758);
var posts_csv = __webpack_require__(2401);
var table = __webpack_require__(3626);
var table_words = __webpack_require__(5184);
;// CONCATENATED MODULE: ./lib/cli/show-posts.js

function renderPosts(posts, { json, csv, database, language = 'en' }) {
	const names = [...new Set(posts.map(toName))];
	const accounts = names.map((name) => posts.filter((post) => toName(post) === name).toSorted(numbers_post .Zl));
	const all = accounts.flat();
	if (json)
		return `${(0,net_json .s)(all.map(toRecord))}\n`;
	if (csv)
		return (0,posts_csv .X)(all).replaceAll('\r\n', '\n');
	if (posts.length === 0)
		return `${table_words .O[language].noPosts(database)}\n`;
	return `${accounts.map((own, index) => `${names[index]}\n${toText(own, language)}`).join('\n\n')}\n`;
}
const toName = ({ platform, username }) => `${platform} \u00b7 ${username}`;
const shortestTitle = 16;
function toText(posts, language) {
	const { views, likes, comments, shares, rate, posted, title: titleHead } = table_words .O[language];
	const head = [views, likes, comments, shares, rate, posted];
	const rows = posts.map((post) => [
		...[post.views, post.likes, post.comments, post.shares].map((count) => (0,format .KS)(count, undefined, language)),
		(0,format .Mo)((0,numbers_post .oz)(post), 'percent', language),
		post.postedAt === null ? '\u2013' : (0,clock .gY)(post.postedAt).slice(0, 10),
	]);
	const [titles = '', rule = '', ...lines] = (0,table .MR)(head, rows, 0).split('\n');
	const room = (0,table .JL)() - rule.length - 3;
	const isBeside = room >= shortestTitle;
	return [
		isBeside ? `${titles}   ${titleHead}` : titles,
		rule,
		...lines.flatMap((line, index) => {
			const { title, url } = posts[index] ?? {};
			return [
				title && isBeside ? `${line}   ${(0,table .Pk)(title, room)}` : line,
				...(title && !isBeside ? [`  ${(0,table .Pk)(title, (0,table .JL)() - 2)}`] : []),
				...(url ? [`  ${url}`] : []),
			];
		}),
	].join('\n');
}
const toRecord = (post) => ({
	platform: post.platform,
	username: post.username,
	post_id: post.id,
	posted_at: post.postedAt === null ? null : (0,clock .gY)(post.postedAt),
	kind: post.kind,
	title: post.title,
	url: post.url,
	views: post.views,
	likes: post.likes,
	comments: post.comments,
	shares: post.shares,
	engagement_rate: (0,numbers_post .oz)(post),
});

;// CONCATENATED MODULE: ./lib/cli/show.js

const sparkDays = 30;
async function show(options) {
	const database = await (0,merge_databases .oD)(options.database);
	try {
		const chosen = platforms .B.filter(({ id }) => (options.platform ?? id) === id);
		const text = options.posts
			? renderPosts((0,read_posts .a)(database, chosen.map(({ id }) => id)), options)
			: render(chosen.flatMap((platform) => readLines(database, platform)), options);
		process.stdout.write(text);
	}
	finally {
		database.close();
	}
}
function readLines(database, platform) {
	const sql = `SELECT username AS name, stats_data AS text, fetched_at AS at FROM social_stats_cache
     WHERE platform = ? ORDER BY rowid`;
	return (0,sqlite .P)(database, sql, [platform.id]).flatMap(({ name, text, at }) => {
		const username = String(name);
		const { id, metrics } = platform;
		const history = (0,read_history .Lu)(database, { platform: id, username, metrics });
		const document = (0,read_document .u0)((0,stored_document .Tw)(text), { platform: id, account: id, username });
		const points = document ? (0,read_history .us)(history, document, metrics) : history.points;
		return metrics.map((metric) => toLine({ platform, username, metric, points, fetchedAt: String(at) }));
	});
}
function toLine({ points, ...line }) {
	const series = (0,growth .Lf)(points, line.metric.name);
	return {
		...line,
		figure: series.at(-1)?.figure ?? null,
		growths: (0,growth .G)(points, (0,growth .Ud)(line.metric.name)),
		asOf: (0,growth .f2)(points),
		recent: series.slice(-sparkDays).map(({ figure }) => figure),
	};
}
function render(lines, { json, csv, database, language = 'en' }) {
	if (json)
		return `${(0,net_json .s)(lines.map(show_toRecord))}\n`;
	if (csv)
		return [csvHead, ...lines.map(toCsv), ''].join('\n');
	if (lines.length === 0)
		return `${table_words .O[language].noNumbers(database)}\n`;
	const tables = layouts.map((layout) => show_toText(lines, layout, language));
	return `${(0,table .b2)(tables, (0,table .JL)())}\n`;
}
const layouts = [
	{ windows: growth .xp, hasPercent: true, hasSparkline: true },
	{ windows: growth .xp, hasPercent: true },
	{ windows: growth .xp },
	{ windows: [1, 30] },
	{ windows: [30] },
];
function show_toText(lines, { windows, hasPercent, hasSparkline }, language) {
	const wording = table_words .O[language];
	const head = [
		wording.metric,
		wording.now,
		...windows.map(words .aL[language].days),
		...(hasSparkline ? [wording.last(sparkDays)] : []),
	];
	const rows = lines.map(({ metric, figure, growths, recent }) => [
		(0,words .Gg)(metric, language),
		(0,format .Mo)(figure, metric.unit, language),
		...growth .xp.flatMap((days, index) => windows.includes(days)
			? [describeGrowth(growths[index] ?? null, metric, { hasPercent, language })]
			: []),
		...(hasSparkline ? [drawSparkline(recent)] : []),
	]);
	const [titles = '', rule = '', ...texts] = (0,table .MR)(head, rows, 1).split('\n');
	const names = lines.map((line) => toHeading(line, language));
	const grouped = texts.flatMap((text, index) => names[index] === names[index - 1] ? [text] : ['', paint('bold', names[index] ?? ''), text]);
	return [titles, rule, ...grouped.slice(1)].join('\n');
}
const toHeading = ({ platform, username, asOf }, language) => [platform.id, username, ...(asOf === null ? [] : [table_words .O[language].asOf(asOf)])].join(' \u00b7 ');
function describeGrowth(growth, { unit }, { hasPercent = false, language }) {
	const shown = growth && !hasPercent ? { ...growth, percent: null } : growth;
	const text = (0,format .T9)(shown, unit, language, (days) => ` in ${days} d`);
	if (growth === null || Number(growth.change) === 0)
		return text;
	return paint(growth.change > 0 ? 'green' : 'red', text);
}
const bars = [...'\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588'];
function drawSparkline(figures) {
	const known = figures.flatMap((figure) => (figure === null ? [] : [Number(figure)]));
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return figures
		.map((figure) => {
		if (figure === null)
			return ' ';
		const share = high === low ? 0.5 : (Number(figure) - low) / (high - low);
		return bars[Math.round(share * (bars.length - 1))];
	})
		.join('');
}
const changeColumns = growth .xp.map((days) => `change_${days}d`);
const csvHead = (0,csv .s)([
	'platform',
	'username',
	'metric',
	'value',
	...changeColumns,
	'fetched_at',
]);
const toCsv = ({ platform, username, metric, figure, growths, fetchedAt }) => (0,csv .s)([
	platform.id,
	username,
	metric.name,
	figure,
	...growths.map((growth) => growth?.change ?? null),
	fetchedAt,
]);
const show_toRecord = ({ platform, username, metric, figure, growths, asOf, fetchedAt }) => ({
	platform: platform.id,
	username,
	metric: metric.name,
	value: figure,
	...Object.fromEntries(changeColumns.map((column, index) => [column, growths[index]?.change ?? null])),
	growth_as_of: asOf,
	fetched_at: fetchedAt,
});

  }),

  8371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  toCsvRow)
  });
const formulaStart = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
const toCsvRow = (cells) => cells.map(toCsvCell).join(',');
function toCsvCell(cell) {
	if (typeof cell !== 'string')
		return cell === null ? '' : String(cell);
	const isFormula = !/^[A-Za-z0-9]/.test(cell) && formulaStart.test(cell);
	const text = isFormula ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

  }),

  2401:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X: () => (  toPostsCsv)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3758);
  var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);

const columns = [
	...['platform', 'username', 'post_id', 'posted_at', 'kind', 'title', 'url'],
	...['views', 'likes', 'comments', 'shares', 'engagement_rate'],
];
const toPostsCsv = (posts) => [(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .toCsvRow */ .s)(columns), ...posts.map(toLine), ''].join('\r\n');
const toLine = (post) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .toCsvRow */ .s)([
	...[post.platform, post.username, post.id],
	post.postedAt === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(post.postedAt),
	...[post.kind, post.title, post.url],
	...[post.views, post.likes, post.comments, post.shares],
	(0,_numbers_post_js__WEBPACK_IMPORTED_MODULE_1__/* .toPostRate */ .oz)(post),
]);

  }),

  7737:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Eh: () => (  exactCounts),
	cr: () => (  toCounts),
	fE: () => (  toText)
  });
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3758);

const exactCounts = _numbers_post_js__WEBPACK_IMPORTED_MODULE_0__/* .postCounts */ .jQ
	.map((name) => {
	const fits = `${name} COLLATE BINARY BETWEEN 0 AND ${Number.MAX_SAFE_INTEGER}`;
	return `CASE WHEN typeof(${name}) = 'integer' AND ${fits} THEN CAST(${name} AS REAL)
       ELSE CAST(${name} AS TEXT) END AS ${name}`;
})
	.join(', ');
const toCounts = (row) => ({
	views: toCount(row.views),
	likes: toCount(row.likes),
	comments: toCount(row.comments),
	shares: toCount(row.shares),
});
const toText = (value) => (typeof value === 'string' ? value : null);
function toCount(value) {
	if (typeof value === 'number')
		return Number.isInteger(value) ? BigInt(value) : null;
	return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : null;
}

  }),

  9420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Lu: () => (  readHistory),
	tw: () => (  readHistoryNames),
	us: () => (  withDocument)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(882);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);
  var _stored_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8138);

const readHistoryNames = (database, platform) => (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, 'SELECT DISTINCT username AS name FROM social_stats_history WHERE platform = ? ORDER BY username', [platform]).map(({ name }) => String(name));
function readHistory(database, { platform, username, metrics }) {
	const points = [];
	let damaged = 0;
	let before = null;
	const sql = `SELECT day, stats_data FROM social_stats_history
     WHERE platform = ? AND username = ? ORDER BY day`;
	for (const [day, text] of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .aK)(database, sql, [platform, username])) {
		const stored = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readFigures */ .IK)(parse(text));
		if (!stored || typeof day !== 'string' || !isDay(day)) {
			damaged += 1;
			continue;
		}
		const isChange = before === null || (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_3__/* .haveNumbersChanged */ .Vg)(before, stored);
		points.push({ day, ...readPoint(stored, metrics), isChange });
		before = stored;
	}
	return { points, damaged, last: before };
}
function withDocument({ points, last }, document, metrics) {
	const day = [document.fetched_at, document.meta.updated_at]
		.map((time) => time.slice(0, 10))
		.find(isDay);
	if (day === undefined || day <= (points.at(-1)?.day ?? ''))
		return points;
	const isChange = last === null || (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_3__/* .haveNumbersChanged */ .Vg)(last, document);
	return [...points, { day, ...readPoint(document, metrics), isChange }];
}
function readPoint(stored, metrics) {
	const document = { ...nobody, ...stored };
	const figures = {};
	for (const { name, unit, read } of metrics) {
		const figure = read(document);
		figures[name] = unit === 'percent' ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toRate */ .E_)(figure) : (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toCount */ .zK)(figure);
	}
	return { followers: stored.followers ?? null, figures };
}
const isDay = (text) => {
	const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
	return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(text.slice(8));
};
const nobody = {
	meta: { updated_at: '', source: '', api_version: '' },
	profile: { id: null, username: '', name: null, avatar: null, bio: null, url: null },
	platform: '',
	account: '',
	fetched_at: '',
};
function parse(text) {
	if (typeof text !== 'string')
		return null;
	try {
		return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
	}
	catch {
		return null;
	}
}

  }),

  3571:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  readPosts)
  });
  var _post_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7737);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);

function readPosts(database, platforms) {
	const sql = `SELECT platform, username, post_id, title, url, kind, ${timeOf('posted_at')}, ${timeOf('fetched_at')},
       ${_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCounts */ .Eh}
     FROM social_stats_posts NOT INDEXED WHERE platform IN (${platforms.map(() => '?').join(', ')})`;
	const byAccount = new Map();
	for (const row of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .aK)(database, sql, [...platforms])) {
		const post = toPost(row);
		const { platform, username } = post;
		const accounts = byAccount.get(platform) ?? new Map();
		const posts = accounts.get(username);
		if (posts)
			posts.push(post);
		else
			accounts.set(username, [post]);
		byAccount.set(platform, accounts);
	}
	return platforms.flatMap((platform) => [...(byAccount.get(platform) ?? [])]
		.sort(([one], [other]) => compare(one, other))
		.flatMap(([, posts]) => posts.sort(byAge)));
}
function toPost(row) {
	const [platform, username, id, title, url, kind, postedAt, fetchedAt] = row;
	const [views, likes, comments, shares] = row.slice(8);
	return {
		platform: String(platform).toLowerCase(),
		username: String(username),
		id: String(id),
		title: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(title),
		url: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(url),
		kind: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(kind) ?? 'video',
		postedAt: toNumber(postedAt),
		...(0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toCounts */ .cr)({ views, likes, comments, shares }),
		seenAt: toNumber(fetchedAt),
	};
}
const toNumber = (value) => typeof value === 'number' ? value : null;
const byAge = (one, other) => (other.postedAt ?? Number.NEGATIVE_INFINITY) - (one.postedAt ?? Number.NEGATIVE_INFINITY) ||
	compare(one.id, other.id);
const compare = (one, other) => (one < other ? -1 : Number(one > other));
const timeOf = (column) => `CASE WHEN typeof(${column}) = 'text' AND octet_length(${column}) = 19
     AND (${column} GLOB '????-??-?? [01]?:??:??' OR ${column} GLOB '????-??-?? 2[0-3]:??:??')
     THEN unixepoch(${column}) * 1000.0 END`;

  })

};
