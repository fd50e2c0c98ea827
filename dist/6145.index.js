export const id = 6145;
export const ids = [6145];
export const modules = {

  6145:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  startBluesky: () => (  startBluesky)
});
var emulated_platform = __webpack_require__(2849);
var portrait = __webpack_require__(5513);
var rate_window = __webpack_require__(4289);
var router = __webpack_require__(1911);
var server = __webpack_require__(9473);
var external_node_crypto_ = __webpack_require__(7598);
var lib_clock = __webpack_require__(5233);
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/bluesky/account.js

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
function createAccount(given, now) {
	const { posts, ...profile } = given;
	return {
		did: `did:plc:${(0,random_text .xM)(24, base32)}`,
		handle: `marabakes${(0,external_node_crypto_.randomInt)(1000, 9999)}.bsky.social`,
		displayName: 'Mara bakes',
		description: 'Sourdough, slowly.\nNew loaf every other day. \ud83c\udf5e',
		followers: 8412n,
		following: 233n,
		postCount: null,
		verified: false,
		status: 'active',
		pinnedKey: '',
		...profile,
		posts: (posts ?? realisticPosts(now)).map((post) => createPost(post, now)),
	};
}
function toAccount({ posts, count }, now) {
	if (posts === undefined && count === undefined)
		return {};
	const counts = count === undefined ? {} : { likes: count, reposts: count, replies: count, quotes: count };
	const list = Array.from({ length: posts ?? 24 }, (_, index) => ({
		createdAt: now - lib_clock .$0 - index * lib_clock .LP,
		...counts,
	}));
	return count === undefined
		? { posts: list }
		: { followers: count, following: count, postCount: count, posts: list };
}
const createPost = (given, now) => ({
	key: `3m${(0,external_node_crypto_.randomBytes)(11).reduce((text, byte) => text + base32.charAt(byte % 32), '')}`,
	text: 'Rye with caraway, out of the oven.\nRecipe below.',
	createdAt: now - lib_clock .$0,
	embed: '',
	likes: 96n,
	reposts: 11n,
	replies: 7n,
	quotes: 2n,
	role: 'post',
	...given,
});
const realisticPosts = (now) => Array.from({ length: 40 }, (_, index) => {
	const likes = BigInt(20 + ((index * 7_919) % 37) * 6);
	const roles = { 3: 'repost', 5: 'reply', 11: 'repost' };
	const embeds = ['images', '', 'video', 'external', 'record'];
	return {
		text: loaves[index % loaves.length] ?? '',
		createdAt: now - 2 * lib_clock .$0 - index * 17 * lib_clock .$0,
		embed: embeds[index % embeds.length] ?? '',
		likes,
		reposts: likes / 9n,
		replies: likes / 14n,
		quotes: likes / 40n,
		role: index === 3 || index === 5 || index === 11 ? roles[index] : 'post',
	};
});
const loaves = [
	'Overnight country loaf, 78 % water.',
	'What went wrong with this crumb?',
	'Scoring a leaf, slowly.',
	'Feeding the starter, day one of seven.',
];
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/emulators/bluesky/views.js

function toProfile(account, baseUrl, settings) {
	const own = account.posts.filter(({ role }) => role !== 'repost').length;
	return {
		...toAuthor(account, baseUrl, settings),
		...(account.description && { description: account.description }),
		indexedAt: '2026-10-02T08:11:30.214Z',
		...(settings.counts === 'shown' && {
			followersCount: account.followers,
			followsCount: account.following,
			postsCount: account.postCount ?? BigInt(own),
		}),
		...(account.verified && {
			verification: { verifications: [], verifiedStatus: 'valid', trustedVerifierStatus: 'none' },
		}),
		...(account.pinnedKey && {
			pinnedPost: { cid: toCid(account.pinnedKey), uri: toUri(account, account.pinnedKey) },
		}),
	};
}
function toAuthor(account, baseUrl, settings) {
	return {
		did: account.did,
		handle: settings.handles === 'confirmed' ? account.handle : 'handle.invalid',
		...(account.displayName && { displayName: account.displayName }),
		avatar: `${baseUrl}/img/avatar/plain/${account.did}/${toCid(account.did)}`,
		associated: {
			chat: { allowIncoming: 'following' },
			activitySubscription: { allowSubscriptions: 'followers' },
		},
		labels: [],
		createdAt: '2024-11-14T17:02:45.921Z',
	};
}
function toFeedItem(post, account, { baseUrl, settings, pinned }) {
	const me = toAuthor(account, baseUrl, settings);
	const at = new Date(post.createdAt).toISOString();
	const isRepost = post.role === 'repost';
	const author = isRepost ? { ...me, did: stranger, handle: 'oven.bsky.social' } : me;
	return {
		post: {
			uri: `at://${isRepost ? stranger : account.did}/app.bsky.feed.post/${post.key}`,
			cid: toCid(post.key),
			author,
			record: {
				$type: 'app.bsky.feed.post',
				createdAt: at,
				langs: ['en'],
				text: post.text,
				...(post.role === 'reply' && { reply: toReply() }),
			},
			...(post.embed && { embed: { $type: `app.bsky.embed.${post.embed}#view` } }),
			bookmarkCount: 1,
			replyCount: post.replies,
			repostCount: post.reposts,
			likeCount: post.likes,
			quoteCount: post.quotes,
			indexedAt: at,
			labels: [],
		},
		...(isRepost && {
			reason: {
				$type: 'app.bsky.feed.defs#reasonRepost',
				by: me,
				uri: toUri(account, post.key),
				indexedAt: at,
			},
		}),
		...(pinned && { reason: { $type: 'app.bsky.feed.defs#reasonPin' } }),
	};
}
const stranger = 'did:plc:z72i7hdynmk6r22z27h6tvur';
const toReply = () => {
	const parent = { cid: toCid('parent'), uri: `at://${stranger}/app.bsky.feed.post/3lzparent2222` };
	return { parent, root: parent };
};
const toUri = ({ did }, key) => `at://${did}/app.bsky.feed.post/${key}`;
const toCid = (text) => `bafyrei${(0,external_node_crypto_.createHash)('sha256')
	.update(text)
	.digest('hex')
	.slice(0, 52)
	.replaceAll(/[0189]/g, 'q')}`;

;// CONCATENATED MODULE: ./lib/emulators/bluesky/endpoints.js

const answerProfile = ({ query }, context) => withActor(query, context, (account) => endpoints_json(200, toProfile(account, context.baseUrl, context.settings)));
function throttle({ clock, settings }) {
	const answer = refuse(429, 'RateLimitExceeded', 'Rate Limit Exceeded');
	const limits = {
		'ratelimit-limit': String(settings.rateLimit),
		'ratelimit-remaining': '0',
		'ratelimit-reset': String(Math.ceil((clock.now() + lib_clock .J2) / 1000)),
		'ratelimit-policy': `${settings.rateLimit};w=60`,
	};
	return { ...answer, headers: { ...answer.headers, ...limits } };
}
function withActor(query, { accounts }, answer) {
	const actor = query.get('actor') ?? '';
	if (!/^(did:[a-z]+:\S+|[^\s@/]+\.[^\s@/]+)$/.test(actor))
		return refuse(400, 'InvalidRequest', 'Error: actor must be a valid did or a handle');
	const account = accounts.find(({ did, handle }) => did === actor || handle === actor.toLowerCase());
	if (!account)
		return refuse(400, 'InvalidRequest', 'Profile not found');
	if (account.status === 'suspended')
		return refuse(400, 'AccountTakedown', 'Account has been suspended');
	if (account.status === 'deactivated')
		return refuse(400, 'AccountDeactivated', 'Account is deactivated');
	return answer(account);
}
const answerFeed = ({ query }, context) => withActor(query, context, (account) => listFeed(query, account, context));
function listFeed(query, account, { settings, baseUrl }) {
	const limit = Number(query.get('limit') ?? 50);
	if (!Number.isInteger(limit) || limit < 1 || limit > 100)
		return refuse(400, 'InvalidRequest', 'Error: limit can not be greater than 100');
	const filter = query.get('filter') ?? 'posts_with_replies';
	const listed = account.posts
		.filter(({ role }) => filter !== 'posts_no_replies' || role !== 'reply')
		.sort((one, other) => other.createdAt - one.createdAt);
	const from = Number(query.get('cursor') ?? 0);
	const page = listed.slice(from, from + limit);
	const view = { baseUrl, settings };
	const isFirst = from === 0 && query.get('includePins') === 'true';
	const pins = isFirst ? listed.filter(({ key }) => key === account.pinnedKey) : [];
	const feed = [
		...pins.map((post) => toFeedItem(post, account, { ...view, pinned: true })),
		...page.map((post) => toFeedItem(post, account, { ...view, pinned: false })),
	];
	const next = from + limit < listed.length ? String(from + limit) : null;
	return endpoints_json(200, { feed, ...(next === null ? {} : { cursor: next }) });
}
const endpoints_json = (status, body) => ({
	status,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: (0,json .s)(body),
});
const refuse = (status, error, message) => endpoints_json(status, { error, message });

;// CONCATENATED MODULE: ./lib/emulators/bluesky/settings.js
const createSettings = () => ({
	counts: 'shown',
	handles: 'confirmed',
	rateLimit: Number.POSITIVE_INFINITY,
});

;// CONCATENATED MODULE: ./lib/emulators/bluesky/index.js

async function startBluesky(options) {
	const { clock } = options;
	const service = await (0,server .I)(options);
	const settings = createSettings();
	const accounts = [];
	const passesRate = (0,rate_window .b)(clock);
	const context = { clock, settings, accounts, baseUrl: service.url };
	const findRoute = (0,router .a)({
		'GET /xrpc/app.bsky.actor.getProfile': (request) => answerProfile(request, context),
		'GET /xrpc/app.bsky.feed.getAuthorFeed': (request) => answerFeed(request, context),
		'GET /img/avatar/plain/:did/:picture': () => ({
			status: 200,
			headers: { 'content-type': 'image/png' },
			body: portrait .o,
		}),
	});
	service.serve((request) => {
		const route = findRoute(request.method, request.path);
		if (!route)
			return refuse(501, 'MethodNotImplemented', 'Method Not Implemented');
		if (!passesRate('all', settings.rateLimit))
			return throttle(context);
		return route.handler(request);
	});
	const emulator = Object.assign(service, {
		settings,
		addAccount: (given = {}) => {
			const account = createAccount(given, clock.now());
			accounts.push(account);
			return account;
		},
		addPerson: (person = {}) => {
			const { handle } = emulator.addAccount(toAccount(person, clock.now()));
			return new Map([['BLUESKY_HANDLE', handle]]);
		},
		passDay: () => {
			for (const account of accounts) {
				account.followers = (0,emulated_platform .g)(account.followers);
				for (const post of account.posts)
					post.likes = (0,emulated_platform .g)(post.likes);
			}
		},
	});
	return emulator;
}

  }),

  2849:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	g: () => (  grown)
  });
const grown = (count) => count + count / 180n + 1n;

  }),

  4289:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  createRateWindow)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);

const windowMs = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
function createRateWindow(clock) {
	const passed = new Map();
	return (key, limit) => {
		const now = clock.now();
		const recent = (passed.get(key) ?? []).filter((at) => at > now - windowMs);
		const passes = recent.length < limit;
		if (passes)
			recent.push(now);
		passed.set(key, recent);
		return passes;
	};
}

  })

};
