export const id = 1705;
export const ids = [1705];
export const modules = {

  1705:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchSnapshot: () => (  fetchSnapshot),
  toSnapshot: () => (  toSnapshot)
});
var errors = __webpack_require__(452);
var lenient_reader = __webpack_require__(8358);
var metrics = __webpack_require__(323);
var ask_for_all = __webpack_require__(7253);
var meta_graph = __webpack_require__(4788);
var usage = __webpack_require__(5575);
var graph_error = __webpack_require__(2543);
var assert = __webpack_require__(5601);
var read_fields = __webpack_require__(4118);
;// CONCATENATED MODULE: ./lib/platforms/instagram/understand-insights.js

function understandInsights(body, reader) {
	const where = "Instagram's insights";
	const entries = (0,assert .YL)(body.data, `${where}: data`).flatMap((entry, index) => {
		const found = reader.read(readMetric, entry, `${where}: data[${index}]`);
		return found ? [found] : [];
	});
	return new Map(entries);
}
function readMetric(entry, at) {
	const metric = (0,assert .qL)(entry, at);
	const name = (0,assert .Xw)(metric.name, `${at}.name`) ?? '';
	const total = (0,assert .qL)(metric.total_value ?? {}, `${at}.total_value`);
	const value = (0,assert ._0)(total.value, `${at}.total_value.value`);
	return value === null ? null : [name, value];
}
const posts = "Instagram's insights of posts";
function understandPostPage(body, reader) {
	const list = reader.read(assert .YL, body.data, `${posts}: data`) ?? [];
	return list.flatMap((entry, index) => {
		const at = `${posts}: data[${index}]`;
		const post = reader.read(assert .qL, entry, at) ?? {};
		const id = reader.read(read_fields .wh, post.id, `${at}.id`);
		const insights = reader.read(assert .qL, post.insights ?? {}, `${at}.insights`) ?? {};
		return id === null ? [] : understandPostInsights(id, insights, reader, `${at}.insights`);
	});
}
function understandPostInsights(id, insights, reader, where = posts) {
	const list = reader.read(assert .YL, insights.data ?? [], `${where}.data`) ?? [];
	return list.flatMap((entry, index) => {
		const at = `${where}.data[${index}]`;
		const found = reader.read(readLifetime, entry, at);
		return found ? [{ id, ...found }] : [];
	});
}
function readLifetime(entry, at) {
	const metric = (0,assert .qL)(entry, at);
	const name = (0,assert .Xw)(metric.name, `${at}.name`) ?? '';
	const [first = {}] = (0,assert .YL)(metric.values ?? [], `${at}.values`);
	const value = (0,assert ._0)((0,assert .qL)(first, `${at}.values[0]`).value, `${at}.values[0].value`);
	return value === null ? null : { metric: name, value };
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/fetch-post-insights.js

const fetch_post_insights_metrics = ['views', 'shares'];
const mostCalls = 20;
const fetch_post_insights_name = "Instagram's call for the insights of posts";
async function fetchPostInsights(graph, userId, list, reader) {
	const path = `${encodeURIComponent(userId ?? 'me')}/media`;
	const pages = await Promise.all(list.cursors.slice(0, mostCalls).map((after) => settle(async () => {
		const { answers, dropped } = await (0,ask_for_all .o)(fetch_post_insights_metrics, async (names) => {
			const query = { fields: `id,insights.metric(${names.join(',')})`, limit: list.limit };
			const body = await graph.get(fetch_post_insights_name, path, after === null ? query : { ...query, after }, {
				isBrief: true,
			});
			return understandPostPage(body, reader);
		});
		return { figures: answers.flat(), dropped };
	})));
	const isRefused = pages.some(({ dropped, error }) => dropped.length === fetch_post_insights_metrics.length || isRefusal(error));
	const singles = isRefused && graph.usedPercent() < usage .N
		? await fetchSingly(graph, withoutFigures(list.posts, pages), reader)
		: [];
	return merge(list.posts, pages, singles);
}
const fetchSingly = (graph, posts, reader) => Promise.all(posts
	.filter(({ id }) => /^\d+$/.test(id))
	.slice(0, mostCalls)
	.map(({ id }) => settle(async () => {
	const query = { metric: fetch_post_insights_metrics.join(',') };
	const body = await graph.get(fetch_post_insights_name, `${id}/insights`, query, { isBrief: true });
	return { figures: understandPostInsights(id, body, reader), dropped: [] };
})));
async function settle(read) {
	try {
		return { ...(await read()), error: null };
	}
	catch (error) {
		if (!(error instanceof errors .GD))
			throw error;
		return { figures: [], dropped: [], error };
	}
}
const isRefusal = (error) => (0,graph_error .bw)(error) || (0,graph_error .Um)(error);
function withoutFigures(posts, pages) {
	const known = new Set(pages.flatMap(({ figures }) => figures.map(({ id }) => id)));
	return posts.filter(({ id }) => !known.has(id));
}
function merge(posts, pages, singles) {
	const parts = [...pages, ...singles];
	const figures = parts.flatMap((part) => part.figures);
	const values = new Map(figures.map(({ id, metric, value }) => [`${metric} ${id}`, value]));
	const isKnown = (one) => figures.some(({ metric }) => metric === one);
	const dropped = new Set(parts.flatMap((part) => part.dropped));
	return {
		posts: posts.map((post) => ({
			...post,
			views: values.get(`views ${post.id}`) ?? null,
			shares: values.get(`shares ${post.id}`) ?? null,
		})),
		dropped: [...dropped].filter((metric) => !isKnown(metric)),
		error: parts.find(({ error }) => error !== null && !isRefusal(error))?.error ?? null,
	};
}
var read_pages = __webpack_require__(3839);
var numbers_post = __webpack_require__(3758);
var read_time = __webpack_require__(170);
;// CONCATENATED MODULE: ./lib/platforms/instagram/understand.js

const unwrapProfile = (body) => Array.isArray(body.data) ? (0,assert .qL)(body.data[0], `${profile}: data[0]`) : body;
const profile = "Instagram's profile";
function understandProfile(user, reader, dropped = []) {
	const read = (field, as) => reader.read(as, user[field], `${profile}: ${field}`);
	const userId = read('user_id', read_fields .v8);
	const username = read('username', assert .Xw) || null;
	const hasOddId = userId === null && (user.user_id ?? null) !== null;
	const appScopedId = hasOddId ? null : read('id', read_fields .wh);
	if ((hasOddId ? username : (userId ?? appScopedId)) === null)
		throw (0,read_fields .LO)(`${profile}: id`);
	const hasNoBio = (user.biography ?? null) === null && !dropped.includes('biography');
	return {
		userId,
		appScopedId,
		username,
		name: read('name', assert .Xw) || null,
		avatar: read('profile_picture_url', assert .wo),
		bio: hasNoBio ? '' : read('biography', assert .yR),
		followers: read('followers_count', assert ._0),
		following: read('follows_count', assert ._0),
		posts: read('media_count', assert ._0),
	};
}
function understandMedia(body, reader) {
	const where = "Instagram's media list";
	const list = reader.read(assert .YL, body.data, `${where}: data`) ?? [];
	const posts = list.flatMap((entry, index) => reader.read((post, at) => readPost(post, at, reader), entry, `${where}: data[${index}]`) ??
		[]);
	return { posts, cursor: readCursor(body.paging, `${where}: paging`, reader) };
}
function readPost(entry, at, reader) {
	const post = (0,assert .qL)(entry, at);
	const id = (0,read_fields .wh)(post.id, `${at}.id`);
	if (!id)
		throw (0,read_fields .LO)(`${at}.id`);
	const read = (field, as) => reader.read(as, post[field], `${at}.${field}`);
	const type = read('media_type', read_fields .pS);
	const product = read('media_product_type', read_fields .pS);
	return {
		id,
		url: read('permalink', assert .wo),
		title: (0,numbers_post .wy)(read('caption', assert .yR)),
		kind: (product === 'reels' ? product : type) ?? 'video',
		postedAt: read('timestamp', read_time .L2),
		likes: (0,assert ._0)(post.like_count, `${at}.like_count`),
		comments: (0,assert ._0)(post.comments_count, `${at}.comments_count`),
		views: null,
		shares: null,
	};
}
function readCursor(paging, where, reader) {
	if (!(0,assert .u4)(paging) || !paging.next || !(0,assert .u4)(paging.cursors))
		return null;
	return reader.read(assert .Xw, paging.cursors.after, `${where}.cursors.after`) || null;
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/fetch-posts.js

const pageSize = 50;
const postFields = [
	'like_count',
	'comments_count',
	'caption',
	'media_type',
	'media_product_type',
	'permalink',
	'timestamp',
];
async function fetchPosts(graph, postCount, reader) {
	const name = "Instagram's media list";
	const limit = Math.min(pageSize, postCount);
	const ask = async (fields, after) => {
		const query = { fields: ['id', ...fields].join(','), limit };
		const body = await graph.get(name, 'me/media', after === null ? query : { ...query, after });
		const page = understandMedia(body, reader);
		return { entries: page.posts, cursor: page.cursor };
	};
	const { answers, dropped } = await (0,ask_for_all .o)(postFields, (fields) => ask(fields, null));
	const fields = postFields.filter((field) => !dropped.includes(field));
	if (fields.length === 0)
		return { posts: [], cursors: [], limit, dropped };
	const [first] = dropped.length === 0 ? answers : [];
	const pages = [];
	const posts = await (0,read_pages .n)(postCount, async (after) => {
		const page = after === null && first ? first : await ask(fields, after);
		pages.push({ cursor: after, ids: page.entries.map(({ id }) => id) });
		return page;
	}, (count) => reader.note(`${name} continues, but ${count} pages of it contain no further post`));
	const ids = new Set(posts.map(({ id }) => id));
	const ownPages = pages.filter((page) => page.ids.filter((id) => ids.delete(id)).length > 0);
	return { posts, cursors: ownPages.map(({ cursor }) => cursor), limit, dropped };
}
var service = __webpack_require__(9372);
;// CONCATENATED MODULE: ./lib/platforms/instagram/fetch.js

const profileFields = [
	'user_id',
	'username',
	'name',
	'profile_picture_url',
	'biography',
	'followers_count',
	'follows_count',
	'media_count',
];
const fetch_metrics = ['reach', 'views'];
async function fetchSnapshot(values, postCount, context) {
	const failed = new AbortController();
	const signal = AbortSignal.any([context.signal, failed.signal]);
	const graph = (0,meta_graph .J)(service .e, values, { ...context, signal });
	const reader = (0,lenient_reader .D)();
	const { profile, list, insights } = await fetchParts(graph, postCount, signal, reader).catch((error) => {
		failed.abort();
		throw error;
	});
	const dropped = [profile, list, insights].flatMap((part) => part.dropped);
	if (dropped.length > 0)
		context.warn(describeDropped([...new Set(dropped)]));
	for (const warning of insights.warnings)
		context.warn(warning);
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	const version = graph.otherVersion();
	if (version)
		context.warn(describeVersion(version));
	return toSnapshot(profile.user, insights.posts, insights.numbers, values);
}
async function fetchParts(graph, postCount, signal, reader) {
	const [profile, list] = await Promise.all([
		fetchProfile(graph, reader),
		fetchPosts(graph, postCount, reader),
	]);
	const insights = await fetchInsights(graph, profile.user, list, { signal, reader });
	return { profile, list, insights };
}
async function fetchProfile(graph, reader) {
	const ask = async (fields) => unwrapProfile(await graph.get("Instagram's profile", 'me', { fields: ['id', ...fields].join(',') }));
	const { answers, dropped } = await (0,ask_for_all .o)(profileFields, ask);
	if (answers.length === 0)
		answers.push(await ask([]));
	return { user: understandProfile(Object.assign({}, ...answers), reader, dropped), dropped };
}
async function fetchInsights(graph, { userId }, list, { signal, reader }) {
	const used = graph.usedPercent();
	if (used >= usage .N) {
		const { posts } = list;
		return { posts, numbers: new Map(), dropped: [], warnings: [describeScarce(used)] };
	}
	const [account, { posts, ...ofPosts }] = await Promise.all([
		fetchAccountInsights(graph, userId, { signal, reader }),
		fetchPostInsights(graph, userId, list, reader),
	]);
	return {
		posts,
		numbers: account.numbers,
		dropped: [...account.dropped, ...ofPosts.dropped],
		warnings: describeErrors(account.error, ofPosts.error),
	};
}
async function fetchAccountInsights(graph, userId, { signal, reader }) {
	try {
		const { answers, dropped } = await (0,ask_for_all .o)(fetch_metrics, async (names) => understandInsights(await graph.get("Instagram's insights call", `${encodeURIComponent(userId ?? 'me')}/insights`, {
			metric: names.join(','),
			metric_type: 'total_value',
			period: 'day',
		}), reader));
		const numbers = new Map(answers.flatMap((answer) => [...answer]));
		return { numbers, dropped, error: null };
	}
	catch (error) {
		const isFinal = !(error instanceof errors .GD) || error.code === 'reauthorize';
		if (isFinal || signal.aborted)
			throw error;
		return { numbers: new Map(), dropped: [], error };
	}
}
function toSnapshot(user, posts, insights, values) {
	const username = user.username ?? (values.get('INSTAGRAM_USERNAME')?.replace(/^@/, '') || null);
	const { followers, following } = user;
	const reach = insights.get('reach') ?? null;
	const counted = posts.filter(({ likes }) => likes !== null);
	const likes = (0,metrics .cz)(counted.map((post) => post.likes));
	const comments = (0,metrics .cz)(counted.map((post) => post.comments));
	const interactions = (0,metrics .cz)([likes, comments]);
	const rate = interactions === null || followers === null
		? null
		: (0,metrics .gL)(interactions, followers * BigInt(counted.length));
	return {
		profile: {
			id: user.userId ?? user.appScopedId,
			username,
			name: user.name,
			avatar: user.avatar,
			bio: user.bio,
			url: username && `https://www.instagram.com/${encodeURIComponent(username)}/`,
		},
		portrait: user.avatar,
		stats: {
			followers,
			following,
			posts: user.posts,
			engagement_rate: rate,
			avg_likes: likes === null ? null : (0,metrics .G8)(likes, counted.length),
			avg_comments: comments === null ? null : (0,metrics .G8)(comments, counted.length),
			reach,
			views: insights.get('views') ?? null,
			reach_daily: reach,
		},
		flat: { followers, following, posts: user.posts, engagement_rate: rate, verified: null },
		posts,
	};
}
function describeErrors(account, posts) {
	if (account?.code === 'missing-scope' || posts?.code === 'missing-scope')
		return [missingInsights];
	const ofAccount = account && `Reach and views stay empty this time. ${account.message} ${account.hint}`;
	const ofPosts = posts && `Views and shares of posts stay empty this time. ${posts.message} ${posts.hint}`;
	const isSame = account !== null && account.code === posts?.code;
	return [ofAccount, isSame ? null : ofPosts].filter((warning) => warning !== null);
}
const missingInsights = 'Some numbers stay empty, because this scope is not granted: instagram_business_manage_insights (reach, views and shares). Sign in again and grant it.';
const describeScarce = (percent) => `Reach, views and shares stay empty this time, because ${percent} % of Instagram's limit for calls is used.`;
const describeDropped = (names) => `Some numbers stay empty, because Instagram refuses these fields and metrics: ${names.join(', ')}. Either Instagram has retired them (look for a newer version of this action), or this account does not have them.`;
const describeVersion = (version) => `Instagram answers by version ${version} of its API, although ${service .e.apiVersion} is asked for. Look for a newer version of this action.`;

  }),

  7253:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  askForAll)
  });
  var _graph_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);

async function askForAll(names, ask) {
	try {
		return { answers: [await ask(names)], dropped: [] };
	}
	catch (error) {
		if (!(0,_graph_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBadParameter */ .bw)(error))
			throw error;
		const dropped = [];
		const answers = await Promise.all(names.map((name) => ask([name]).catch((refused) => {
			if (!(0,_graph_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBadParameter */ .bw)(refused))
				throw refused;
			dropped.push(name);
			return null;
		})));
		if (dropped.length === 0)
			throw error;
		return { answers: answers.filter((answer) => answer !== null), dropped };
	}
}

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

  })

};
