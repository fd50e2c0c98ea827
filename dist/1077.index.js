export const id = 1077;
export const ids = [1077];
export const modules = {

  1077:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  startThreads: () => (  startThreads)
});
var emulated_platform = __webpack_require__(2849);
var meta_pictures = __webpack_require__(7317);
var sign_ins = __webpack_require__(7041);
var token_endpoints = __webpack_require__(1810);
var router = __webpack_require__(1911);
var emulators_server = __webpack_require__(9473);
var external_node_crypto_ = __webpack_require__(7598);
var lib_clock = __webpack_require__(5233);
var audience = __webpack_require__(8708);
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/threads/account.js

const defaultFollowers = 6318n;
function createAccount(given, now) {
	const { posts, ...profile } = given;
	const insights = {
		likes: 214n,
		replies: 31n,
		reposts: 18n,
		quotes: 4n,
		clicks: 12n,
		followers_count: defaultFollowers,
		...profile.insights,
	};
	return {
		userId: `2${(0,random_text .xM)(16, random_text .vm)}`,
		username: `mara.bakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
		name: 'Mara bakes',
		biography: 'Sourdough, slowly.\nNew loaf every other day. \ud83c\udf5e',
		pictureId: `${(0,random_text .xM)(9, random_text .vm)}_${(0,random_text .xM)(15, random_text .vm)}_n`,
		verified: false,
		views: [112n, 130n, 227n],
		...profile,
		insights,
		audience: profile.audience ?? (0,audience .p)(insights.followers_count),
		posts: (posts ?? realisticPosts(now)).map((post) => createPost(post, now)),
	};
}
function toAccount({ posts, count }, now) {
	if (posts === undefined && count === undefined)
		return {};
	const toCounts = (names, value) => Object.fromEntries(names.map((name) => [name, value]));
	const list = Array.from({ length: posts ?? 24 }, (_, index) => ({
		postedAt: now - lib_clock .$0 - index * lib_clock .LP,
		...(count === undefined ? {} : { insights: toCounts(postMetrics, count) }),
	}));
	return count === undefined
		? { posts: list }
		: { views: [count], insights: toCounts(accountTotals, count), posts: list };
}
const accountTotals = ['likes', 'replies', 'reposts', 'quotes', 'clicks', 'followers_count'];
const postMetrics = ['views', 'likes', 'replies', 'reposts', 'quotes', 'shares'];
const createPost = (given, now) => ({
	id: `180${(0,random_text .xM)(14, random_text .vm)}`,
	type: 'TEXT_POST',
	text: 'Rye with caraway, out of the oven.',
	shortcode: `D${(0,random_text .xM)(10)}`,
	postedAt: now - lib_clock .$0,
	isQuote: false,
	insights: { views: 1204n, likes: 61n, replies: 8n, reposts: 5n, quotes: 1n, shares: 3n },
	...given,
});
const realisticPosts = (now) => Array.from({ length: 32 }, (_, index) => {
	const views = BigInt(640 + ((index * 7_919) % 31) * 140);
	const types = ['TEXT_POST', 'IMAGE', 'TEXT_POST', 'VIDEO', 'CAROUSEL_ALBUM'];
	return {
		type: index === 4 ? 'REPOST_FACADE' : (types[index % types.length] ?? 'TEXT_POST'),
		text: loaves[index % loaves.length] ?? '',
		postedAt: now - 2 * lib_clock .$0 - index * 21 * lib_clock .$0,
		insights: {
			views,
			likes: views / 19n,
			replies: views / 140n,
			reposts: views / 210n,
			quotes: views / 900n,
			shares: views / 300n,
		},
	};
});
const loaves = [
	'Overnight country loaf, 78 % water.',
	'What went wrong with this crumb?',
	'Scoring a leaf, slowly.',
];
var timestamp = __webpack_require__(9636);
var meta_usage = __webpack_require__(9123);
var range_paging = __webpack_require__(126);
var end_of_day = __webpack_require__(8572);
;// CONCATENATED MODULE: ./lib/emulators/threads/range.js

const earliest = 1_712_991_600_000;
function readRange({ request, clock }) {
	const [from, to] = [readTime(request.query.get('since')), readTime(request.query.get('until'))];
	const until = to ?? clock.now();
	const since = from ?? until - lib_clock .LP;
	if (Number.isNaN(since) || Number.isNaN(until))
		return badParameter('since and until must be Unix timestamps');
	if ([from, to].some((time) => time !== null && time < earliest))
		return badParameter(`since and until must not be before ${earliest / 1000}`);
	return since > until ? badParameter('since must be before until') : { since, until };
}
function listDays({ since, until }, now) {
	const toDay = (at) => Math.floor(at / lib_clock .LP);
	const today = toDay(now);
	const last = Math.min(toDay(until), today);
	return Array.from({ length: Math.max(0, last - toDay(since) + 1) }, (_, index) => {
		const day = toDay(since) + index;
		return { endsAt: (0,end_of_day .D)((day - 1) * lib_clock .LP), age: today - day };
	});
}
const readTime = (text) => text === null ? null : /^\d{1,11}$/.test(text) ? Number(text) * 1000 : Number.NaN;
const badParameter = (what) => ({ code: 100, message: `(#100) ${what}` });

;// CONCATENATED MODULE: ./lib/emulators/threads/scopes.js
const basicScope = 'threads_basic';
const insightsScope = 'threads_manage_insights';
const knownScopes = [
	basicScope,
	insightsScope,
	'threads_content_publish',
	'threads_manage_replies',
	'threads_read_replies',
];

;// CONCATENATED MODULE: ./lib/emulators/threads/threads-call.js
const hasScope = ({ grant, findApp }, scope) => grant.scopes.includes(scope) && findApp(grant.appId)?.scopes.includes(scope) === true;

;// CONCATENATED MODULE: ./lib/emulators/threads/insights.js

const demographic = 'follower_demographics';
function readAccountInsights(call) {
	const metrics = readMetrics(call, ['views', ...accountTotals, demographic]);
	if ('code' in metrics)
		return metrics;
	if (metrics.includes(demographic))
		return readDemographics(metrics, call);
	const range = readRange(call);
	if ('code' in range)
		return range;
	const { account } = call.grant;
	const days = listDays(range, call.clock.now());
	const data = metrics.flatMap((name) => {
		const text = labels(name, account.userId, 'day');
		if (name === 'views') {
			const values = days.flatMap(({ endsAt, age }) => {
				const value = account.views.at(-1 - age);
				return value === undefined ? [] : [{ value, end_time: (0,timestamp .C)(endsAt) }];
			});
			return values.length === 0 ? [] : [{ name, period: 'day', values, ...text }];
		}
		const known = account.insights[name];
		if (known === undefined)
			return [];
		const value = name === 'followers_count' ? known : (known * BigInt(days.length)) / 2n;
		const links = [{ link_url: 'https://example.com/bread', value }];
		const shape = name === 'clicks' ? { link_total_values: links } : { total_value: { value } };
		return [{ name, period: 'day', ...text, ...shape }];
	});
	const address = `${call.baseUrl}/v1.0/${account.userId}/threads_insights`;
	return { body: { data, paging: (0,range_paging .r)(call.request, address, range) } };
}
function readPostInsights(post, call) {
	const metrics = readMetrics(call, postMetrics);
	if ('code' in metrics)
		return metrics;
	if (post.type === 'REPOST_FACADE')
		return { body: { data: [] } };
	const data = metrics.flatMap((name) => {
		const value = post.insights[name];
		if (value === undefined)
			return [];
		return [
			{ name, period: 'lifetime', values: [{ value }], ...labels(name, post.id, 'lifetime') },
		];
	});
	return { body: { data } };
}
function readMetrics(call, known) {
	const { settings, request } = call;
	if (!hasScope(call, insightsScope))
		return (0,token_endpoints .RI)(settings.permissionCode);
	const names = (request.query.get('metric') ?? '').split(',').filter(Boolean);
	if (names.length === 0)
		return { code: 100, message: '(#100) The parameter metric is required' };
	const listed = known.filter((name) => !settings.withoutMetrics.includes(name));
	const wrong = names.findIndex((name) => !listed.includes(name));
	if (wrong < 0)
		return [...new Set(names)];
	return {
		code: 100,
		message: `(#100) metric[${wrong}] must be one of the following values: ${listed.join(', ')}`,
	};
}
function readDemographics(metrics, call) {
	const { grant, request, settings } = call;
	const breakdown = request.query.get('breakdown') ?? '';
	const groups = toGroups(grant.account.audience, breakdown);
	if (metrics.length > 1 || groups === null)
		return {
			code: 100,
			message: '(#100) breakdown must be one of the following values: country, city, age, gender',
		};
	if ((grant.account.insights.followers_count ?? 0n) < 100n) {
		if (settings.fewFollowers === 'empty')
			return { body: { data: [] } };
		return { code: settings.fewFollowers, message: `(#${settings.fewFollowers}) Not enough users` };
	}
	const results = groups
		.filter(({ count }) => count > 0n)
		.map(({ key, count }) => ({ dimension_values: [key], value: count }));
	if (results.length === 0)
		return { body: { data: [] } };
	const total_value = { breakdowns: [{ dimension_keys: [breakdown], results }] };
	const text = labels(demographic, grant.account.userId, 'lifetime');
	return { body: { data: [{ name: demographic, period: 'lifetime', ...text, total_value }] } };
}
function toGroups({ people, countries, cities }, breakdown) {
	if (breakdown === 'country')
		return countries;
	if (breakdown === 'city')
		return cities;
	if (breakdown !== 'age' && breakdown !== 'gender')
		return null;
	const sums = new Map();
	for (const one of people)
		sums.set(one[breakdown], (sums.get(one[breakdown]) ?? 0n) + one.count);
	return [...sums]
		.map(([key, count]) => ({ key, count }))
		.sort((one, other) => (one.count < other.count ? 1 : -1));
}
const labels = (name, id, period) => ({
	title: name.replaceAll('_', ' '),
	description: `The number for ${name.replaceAll('_', ' ')}.`,
	id: `${id}/insights/${name}/${period}`,
});

;// CONCATENATED MODULE: ./lib/emulators/threads/endpoints.js

function answerNode(request, { id, edge }, context) {
	const { answers, settings, tokens, usage } = context;
	const token = tokens.find((0,token_endpoints .o3)(request));
	if ('code' in token)
		return answers.error(token);
	const { grant } = token;
	const isWithin = usage.passes(grant);
	const withUsage = (answer) => ({
		...answer,
		headers: { ...answer.headers, ...usage.headers(grant) },
	});
	if (!isWithin)
		return withUsage(answers.error((0,meta_usage .v)(settings.throttleCode)));
	const call = { ...context, request, grant };
	if (!hasScope(call, basicScope))
		return withUsage(answers.error((0,token_endpoints .RI)(settings.permissionCode)));
	const outcome = readNode(id, edge, call);
	return withUsage('code' in outcome ? answers.error(outcome) : answers.ok(outcome.body));
}
function readNode(id, edge, call) {
	const { account } = call.grant;
	if (id === 'me' || id === account.userId) {
		if (edge === null)
			return readProfile(call);
		if (edge === 'threads')
			return listPosts(call);
		if (edge === 'threads_insights')
			return readAccountInsights(call);
	}
	const post = account.posts.find((one) => one.id === id);
	if (post && edge === 'insights')
		return readPostInsights(post, call);
	return {
		code: 100,
		subcode: 33,
		message: `Unsupported get request. Object with ID '${id.replace(/\D/g, '')}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
	};
}
const profileFields = {
	id: ({ userId }) => userId,
	username: ({ username }) => username,
	name: ({ name }) => name || undefined,
	is_verified: ({ verified }) => verified,
	threads_profile_picture_url: ({ pictureId }, { pictures }) => pictureId ? pictures.sign(`/v/t51.2885-19/${pictureId}.jpg`) : undefined,
	threads_biography: ({ biography }) => biography || undefined,
};
const postFields = {
	id: ({ id }) => id,
	media_product_type: () => 'THREADS',
	media_type: ({ type }) => type,
	permalink: ({ shortcode }, { grant }) => `https://www.threads.net/@${grant.account.username}/post/${shortcode}`,
	username: (_, { grant }) => grant.account.username,
	text: ({ text }) => text || undefined,
	timestamp: ({ postedAt }) => (0,timestamp .C)(postedAt),
	shortcode: ({ shortcode }) => shortcode,
	is_quote_post: ({ isQuote }) => isQuote,
	has_replies: ({ insights }) => (insights.replies ?? 0n) > 0n,
};
function readFields(call, known) {
	const asked = (call.request.query.get('fields') ?? '').split(',').filter(Boolean);
	const off = call.settings.withoutFields;
	const unknown = asked.find((name) => !known.includes(name) || off.includes(name));
	if (unknown === undefined)
		return [...new Set([...asked, 'id'])];
	const name = unknown.replace(/[^\w.]/g, '');
	return { code: 100, message: `(#100) Tried accessing nonexisting field (${name})` };
}
function readProfile(call) {
	const asked = readFields(call, Object.keys(profileFields));
	if ('code' in asked)
		return asked;
	return { body: write(asked, (name) => profileFields[name]?.(call.grant.account, call)) };
}
function listPosts(call) {
	const { request, grant, settings, baseUrl } = call;
	const asked = readFields(call, Object.keys(postFields));
	if ('code' in asked)
		return asked;
	const limit = Math.min(100, Number(request.query.get('limit') ?? 25));
	if (!(limit > 0))
		return { code: 100, message: '(#100) Param limit must be a positive integer' };
	const all = grant.account.posts.toSorted((one, other) => other.postedAt - one.postedAt);
	const after = request.query.get('after');
	const from = after === null ? 0 : all.findIndex(({ id }) => toCursor(id) === after) + 1;
	if (after !== null && from === 0)
		return { code: 100, message: '(#100) The cursor is invalid' };
	const page = all.slice(from, from + limit);
	const [first, last] = [page[0], page.at(-1)];
	if (!first || !last)
		return { body: { data: [] } };
	const query = new URLSearchParams({
		access_token: (0,token_endpoints .o3)(request),
		fields: asked.join(','),
		limit: String(limit),
		after: toCursor(last.id),
	});
	const hasMore = from + limit < all.length && settings.next === 'told';
	const paging = {
		cursors: { before: toCursor(first.id), after: toCursor(last.id) },
		...(hasMore && { next: `${baseUrl}/v1.0/${grant.account.userId}/threads?${query}` }),
	};
	return {
		body: {
			data: page.map((post) => write(asked, (name) => postFields[name]?.(post, call))),
			paging,
		},
	};
}
const toCursor = (id) => `QVFI${Buffer.from(id).toString('base64url')}ZD`;
function write(names, read) {
	return Object.fromEntries(names.map((name) => [name, read(name)]).filter(([, value]) => value !== undefined));
}
var settings = __webpack_require__(1779);
;// CONCATENATED MODULE: ./lib/emulators/threads/settings.js

const createSettings = () => ({
	...(0,settings .L)(),
	codeTellsPermissions: false,
	refreshTellsPermissions: false,
	next: 'told',
	fewFollowers: 3006,
	withoutFields: [],
	withoutMetrics: [],
});

;// CONCATENATED MODULE: ./lib/emulators/threads/index.js

const service = {
	name: 'Threads',
	id: 'threads',
	tokenPrefix: 'THAA',
	grant: 'th',
	basicScope: basicScope,
	knownScopes: knownScopes,
	scopeSeparator: /,/,
	badParameterType: 'THApiException',
	idOf: ({ userId }) => userId,
	refuse: () => null,
};
async function startThreads(options) {
	const { clock } = options;
	const server = await (0,emulators_server .I)(options);
	const settings = createSettings();
	const scopes = [basicScope, insightsScope];
	const { signIns, context, toRoutes } = (0,sign_ins .W)(service, scopes, { clock, settings, server });
	const pictures = (0,meta_pictures .K)(clock, server.url);
	let ownApp;
	const emulator = Object.assign(server, signIns, {
		settings,
		addAccount: (given = {}) => {
			const account = createAccount(given, clock.now());
			context.accounts.push(account);
			return account;
		},
		addPerson: (person = {}) => {
			ownApp ??= emulator.addApp({ redirectUris: ['https://localhost/callback/'] });
			const account = emulator.addAccount(toAccount(person, clock.now()));
			const signedIn = emulator.signIn({ appId: ownApp.appId, account });
			return (0,sign_ins .g)('THREADS', ownApp, signedIn, clock.now());
		},
		passDay: () => {
			for (const { insights, posts } of context.accounts) {
				insights.followers_count = (0,emulated_platform .g)(insights.followers_count ?? 0n);
				for (const post of posts)
					post.insights.views = (0,emulated_platform .g)(post.insights.views ?? 0n);
			}
		},
	});
	const findRoute = (0,router .a)({
		...toRoutes(() => emulator.consent),
		'GET /v/:kind/:picture': pictures.answer,
	});
	server.serve((request) => {
		const route = findRoute(request.method, request.path);
		return route ? route.handler(request) : answerVersioned(request, { ...context, pictures });
	});
	return emulator;
}
const findNode = (0,router .a)({ 'GET /:id': false, 'GET /:id/:edge': true });
function answerVersioned(request, context) {
	const { answers } = context;
	if (request.method !== 'GET')
		return answers.error((0,token_endpoints .qO)(request.method));
	const rest = request.path.replace(/^\/v1\.0(?=\/)/, '');
	const node = findNode(request.method, rest);
	if (!node || /^\/(v\d|oauth\/|(refresh_)?access_token$)/.test(rest))
		return answers.error({ code: 2500, message: 'Unknown path components' });
	const edge = node.handler ? node.parts('edge') : null;
	return answerNode(request, { id: node.parts('id'), edge }, context);
}

  })

};
