export const id = 9268;
export const ids = [9268];
export const modules = {

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

  }),

  9268:
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
var read_pages = __webpack_require__(3839);
var assert = __webpack_require__(5601);
var numbers_post = __webpack_require__(3758);
var read_fields = __webpack_require__(4118);
var read_time = __webpack_require__(170);
;// CONCATENATED MODULE: ./lib/platforms/threads/understand.js

const profileName = "Threads's profile";
const listName = "Threads's list of posts";
const insightsName = "Threads's insights call";
const postInsightsName = "Threads's call for the insights of a post";
function understandProfile(user, reader, dropped = []) {
	const read = (field, as) => reader.read(as, user[field], `${profileName}: ${field}`);
	const id = (0,read_fields .v8)(user.id, `${profileName}: id`);
	if (id === null)
		throw (0,read_fields .LO)(`${profileName}: id`);
	const bio = 'threads_biography';
	const hasNoBio = (user[bio] ?? null) === null && !dropped.includes(bio);
	return {
		id,
		username: read('username', assert .Xw) || null,
		name: read('name', assert .Xw) || null,
		avatar: read('threads_profile_picture_url', assert .wo),
		bio: hasNoBio ? '' : read(bio, assert .yR),
		verified: read('is_verified', assert .Vf),
	};
}
function understandPosts(body, limit, reader) {
	const list = reader.read(assert .YL, body.data, `${listName}: data`) ?? [];
	const entries = list.flatMap((entry, index) => reader.read((post, at) => readPost(post, at, reader), entry, `${listName}: data[${index}]`) ??
		[]);
	return { entries, cursor: readCursor(body.paging, list.length === limit, reader) };
}
function readPost(entry, at, reader) {
	const post = (0,assert .qL)(entry, at);
	const id = (0,read_fields .v8)(post.id, `${at}.id`);
	if (id === null)
		throw (0,read_fields .LO)(`${at}.id`);
	const read = (field, as) => reader.read(as, post[field], `${at}.${field}`);
	const kind = read('media_type', read_fields .pS);
	if (kind === 'repost_facade')
		return null;
	return {
		id,
		url: read('permalink', assert .wo),
		title: (0,numbers_post .wy)(read('text', assert .yR)),
		kind: kind ?? 'video',
		postedAt: read('timestamp', read_time .L2),
	};
}
function readCursor(paging, isFull, reader) {
	if (!(0,assert .u4)(paging) || !(0,assert .u4)(paging.cursors) || !(paging.next || isFull))
		return null;
	return reader.read(assert .Xw, paging.cursors.after, `${listName}: paging.cursors.after`) || null;
}
function understandInsights(name, body, reader) {
	const entries = (0,assert .YL)(body.data, `${name}: data`).flatMap((entry, index) => {
		const found = reader.read(readMetric, entry, `${name}: data[${index}]`);
		return found ? [found] : [];
	});
	return new Map(entries);
}
function readMetric(entry, at) {
	const metric = (0,assert .qL)(entry, at);
	const name = (0,assert .Xw)(metric.name, `${at}.name`) ?? '';
	const total = (0,assert .qL)(metric.total_value ?? {}, `${at}.total_value`);
	const days = (0,assert .YL)(metric.values ?? [], `${at}.values`).map((day, index) => {
		const where = `${at}.values[${index}]`;
		return (0,assert ._0)((0,assert .qL)(day, where).value, `${where}.value`);
	});
	const value = (0,assert ._0)(total.value, `${at}.total_value.value`) ?? (days.length > 0 ? (0,metrics .cz)(days) : null);
	return value === null ? null : [name, value];
}

;// CONCATENATED MODULE: ./lib/platforms/threads/fetch-posts.js

const largestPage = 100;
const interactions = ['likes', 'replies', 'reposts', 'quotes'];
const fetch_posts_metrics = ['views', ...interactions];
const fields = ['media_type', 'permalink', 'text', 'timestamp'];
async function fetchPosts(graph, postCount, reader) {
	const limit = Math.min(largestPage, postCount + 10);
	const ask = async (names, after) => {
		const query = { fields: ['id', ...names].join(','), limit };
		const asked = after === null ? query : { ...query, after };
		return understandPosts(await graph.get(listName, 'me/threads', asked), limit, reader);
	};
	const { answers, dropped } = await (0,ask_for_all .o)(fields, (names) => ask(names, null));
	const left = fields.filter((name) => !dropped.includes(name));
	const [first] = dropped.length === 0 ? answers : [];
	const posts = await (0,read_pages .n)(postCount, async (after) => (after === null && first ? first : ask(left, after)), (pages) => reader.note(`${listName} continues, but ${pages} pages of it contain no further post`));
	return {
		posts: posts.map((post) => ({
			...post,
			views: null,
			likes: null,
			comments: null,
			shares: null,
		})),
		dropped,
	};
}
async function fetchPostInsights(graph, posts, reader) {
	const read = openInsights(graph, reader);
	const parts = await Promise.all(posts.map(async (post) => ({ post, ...(await settle(() => read(post.id))) })));
	const known = new Set(parts.flatMap((part) => [...part.known.keys()]));
	const refused = new Set(parts.flatMap((part) => part.dropped));
	const dropped = [...refused].filter((name) => !known.has(name));
	const counted = interactions.filter((name) => !dropped.includes(name));
	return {
		posts: parts.map((part) => ({ ...part.post, ...toCounts(part.known) })),
		rated: parts.flatMap((part) => toRated(part.known, counted) ?? []),
		dropped,
		error: parts.find(({ error }) => error !== null)?.error ?? null,
	};
}
function toCounts(known) {
	const read = (metric) => known.get(metric) ?? null;
	return {
		views: read('views'),
		likes: read('likes'),
		comments: read('replies'),
		shares: (0,metrics .cz)([read('reposts'), read('quotes')]),
	};
}
function toRated(known, counted) {
	const views = known.get('views');
	const total = (0,metrics .cz)(counted.map((name) => known.get(name) ?? null));
	if (views === undefined || total === null || counted.length === 0)
		return null;
	return { views, interactions: total };
}
function openInsights(graph, reader) {
	let search;
	const ask = async (id, names) => {
		const body = await graph.get(postInsightsName, `${id}/insights`, { metric: names.join(',') });
		return understandInsights(postInsightsName, body, reader);
	};
	const askOneByOne = async (id) => {
		const { answers, dropped } = await (0,ask_for_all .o)(fetch_posts_metrics, (names) => ask(id, names));
		return { known: new Map(answers.flatMap((answer) => [...answer])), dropped };
	};
	return async (id) => {
		try {
			return { known: await ask(id, fetch_posts_metrics), dropped: [] };
		}
		catch (error) {
			if (!(0,graph_error .bw)(error))
				throw error;
			if (search === undefined) {
				search = askOneByOne(id);
				return search;
			}
			const { dropped } = await search;
			const left = fetch_posts_metrics.filter((name) => !dropped.includes(name));
			if (left.length === 0)
				throw error;
			return { known: await ask(id, left), dropped };
		}
	};
}
async function settle(read) {
	try {
		return { ...(await read()), error: null };
	}
	catch (error) {
		if (!(error instanceof errors .GD) || error.code === 'reauthorize')
			throw error;
		return { known: new Map(), dropped: [], error };
	}
}
var service = __webpack_require__(577);
;// CONCATENATED MODULE: ./lib/platforms/threads/fetch.js

const profileFields = [
	'username',
	'name',
	'is_verified',
	'threads_profile_picture_url',
	'threads_biography',
];
const fetch_metrics = ['views', 'likes', 'replies', 'reposts', 'quotes', 'followers_count'];
async function fetchSnapshot(values, postCount, context) {
	const failed = new AbortController();
	const signal = AbortSignal.any([context.signal, failed.signal]);
	const graph = (0,meta_graph .J)(service .e, values, { ...context, signal });
	const reader = (0,lenient_reader .D)();
	const { profile, account, list, posts } = await fetchParts(graph, postCount, signal, reader).catch((error) => {
		failed.abort();
		throw error;
	});
	const dropped = [profile, account, list, posts].flatMap((part) => part.dropped);
	if (dropped.length > 0)
		context.warn(describeDropped([...new Set(dropped)], posts.dropped));
	for (const warning of describeErrors(account.error, list.error, posts.error))
		context.warn(warning);
	if (graph.usedPercent() >= usage .N && posts.posts.some(({ views }) => views === null))
		context.warn(describeScarce(graph.usedPercent()));
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	return toSnapshot(profile.user, account.numbers, posts.posts, posts.rated);
}
async function fetchParts(graph, postCount, signal, reader) {
	const [profile, list, account] = await Promise.all([
		fetchProfile(graph, reader),
		settleList(fetchPosts(graph, postCount, reader), signal),
		fetchAccountInsights(graph, signal, reader),
	]);
	const isRefused = account.error?.code === 'missing-scope' || graph.usedPercent() >= usage .N;
	const posts = isRefused
		? { posts: list.posts, rated: [], dropped: [], error: null }
		: await fetchPostInsights(graph, list.posts, reader);
	if (signal.aborted && posts.error)
		throw posts.error;
	return { profile, account, list, posts };
}
async function settleList(asked, signal) {
	try {
		return { ...(await asked), error: null };
	}
	catch (error) {
		if (!costsOnlyNumbers(error, signal))
			throw error;
		return { posts: [], dropped: [], error };
	}
}
const costsOnlyNumbers = (error, signal) => error instanceof errors .GD && error.code !== 'reauthorize' && !signal.aborted;
async function fetchProfile(graph, reader) {
	const { answers, dropped } = await (0,ask_for_all .o)(profileFields, (names) => graph.get(profileName, 'me', { fields: ['id', ...names].join(',') }));
	return { user: understandProfile(Object.assign({}, ...answers), reader, dropped), dropped };
}
async function fetchAccountInsights(graph, signal, reader) {
	try {
		const { answers, dropped } = await (0,ask_for_all .o)(fetch_metrics, async (names) => {
			const query = { metric: names.join(',') };
			const body = await graph.get(insightsName, 'me/threads_insights', query);
			return [...understandInsights(insightsName, body, reader)];
		});
		return { numbers: new Map(answers.flat()), dropped, error: null };
	}
	catch (error) {
		if (!costsOnlyNumbers(error, signal))
			throw error;
		return { numbers: new Map(), dropped: [], error };
	}
}
function toSnapshot(user, insights, posts, rated) {
	const { username, avatar, verified } = user;
	const read = (metric) => insights.get(metric) ?? null;
	const followers = read('followers_count');
	const figures = summarize(posts, rated);
	return {
		profile: {
			id: user.id,
			username,
			name: user.name,
			avatar,
			bio: user.bio,
			url: username && `https://www.threads.net/@${encodeURIComponent(username)}`,
		},
		portrait: avatar,
		stats: {
			followers,
			views: read('views'),
			likes: read('likes'),
			replies: read('replies'),
			reposts: read('reposts'),
			quotes: read('quotes'),
			...figures,
		},
		flat: {
			followers,
			following: null,
			posts: null,
			engagement_rate: figures.engagement_rate,
			verified,
			likes: read('likes'),
		},
		posts,
	};
}
function summarize(posts, rated) {
	const views = posts.map((post) => post.views).filter((count) => count !== null);
	const total = (0,metrics .cz)(views);
	const interactions = (0,metrics .cz)(rated.map((one) => one.interactions)) ?? 0n;
	return {
		engagement_rate: (0,metrics .gL)(interactions, (0,metrics .cz)(rated.map((one) => one.views)) ?? 0n),
		avg_views: total ? (0,metrics .G8)(total, views.length) : null,
		median_views: total ? (0,metrics .JZ)(views) : null,
	};
}
function describeErrors(account, list, posts) {
	if (account?.code === 'missing-scope' || posts?.code === 'missing-scope')
		return [
			'Some numbers stay empty, because this scope is not granted: threads_manage_insights (followers, views and engagement). Sign in again and grant it.',
		];
	const ofAccount = account && `Followers and views stay empty this time. ${account.message} ${account.hint}`;
	const ofList = list && `Engagement and average views stay empty this time. ${list.message} ${list.hint}`;
	const ofPosts = posts && `The numbers of some posts stay empty this time. ${posts.message} ${posts.hint}`;
	const isSame = account !== null && account.code === posts?.code;
	return [ofAccount, ofList, isSame ? null : ofPosts].filter((warning) => warning !== null);
}
const describeScarce = (percent) => `The numbers of posts stay empty this time, because ${percent} % of the limit for calls of Threads is used.`;
function describeDropped(names, ofPosts) {
	const uncounted = ofPosts.filter((name) => name !== 'views');
	const rate = uncounted.length === 0 ? '' : ` The engagement rate counts without ${uncounted.join(', ')}.`;
	return `Some numbers stay empty, because Threads refuses these fields and metrics: ${names.join(', ')}.${rate} Meta may have retired them: look for a newer version of this action.`;
}

  })

};
