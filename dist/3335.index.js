export const id = 3335;
export const ids = [3335];
export const modules = {

  2849:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  grown)
  });
const grown = (count) => count + count / 180n + 1n;

  }),

  3335:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  startMastodon: () => (  startMastodon)
});
var emulated_platform = __webpack_require__(2849);
var portrait = __webpack_require__(5513);
var rate_window = __webpack_require__(4289);
var router = __webpack_require__(1911);
var server = __webpack_require__(9473);
var external_node_crypto_ = __webpack_require__(7598);
var lib_clock = __webpack_require__(5233);
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/mastodon/account.js

function createAccount(given, now) {
	const { statuses, ...profile } = given;
	return {
		id: `109${(0,random_text .xM)(15, random_text .vm)}`,
		username: `marabakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
		displayName: 'Mara bakes',
		note: '<p>Sourdough, slowly.<br />New loaf every other day. \ud83c\udf5e</p><p>Flour &amp; water: <a href="https://example.com/bread" rel="me nofollow noopener" translate="no"><span class="invisible">https://</span><span class="">example.com/bread</span><span class="invisible"></span></a></p>',
		followers: 3907n,
		following: 411n,
		statusCount: null,
		hidesCounts: false,
		state: 'active',
		movedTo: '',
		...profile,
		statuses: (statuses ?? realisticStatuses(now)).map((one) => createStatus(one, now)),
	};
}
function toAccount({ posts, count }, now) {
	if (posts === undefined && count === undefined)
		return {};
	const counts = count === undefined ? {} : { favourites: count, reblogs: count, replies: count, quotes: count };
	const statuses = Array.from({ length: posts ?? 24 }, (_, index) => ({
		createdAt: now - lib_clock .$0 - index * lib_clock .LP,
		...counts,
	}));
	return count === undefined
		? { statuses }
		: { followers: count, following: count, statusCount: count, statuses };
}
function createStatus(given, now) {
	const createdAt = given.createdAt ?? now - lib_clock .$0;
	return {
		id: String((BigInt(createdAt) << 16n) + BigInt((0,external_node_crypto_.randomInt)(65_536))),
		content: '<p>Rye with caraway, out of the oven.</p><p>Recipe below.</p>',
		spoiler: '',
		createdAt,
		media: '',
		favourites: 41n,
		reblogs: 9n,
		replies: 4n,
		quotes: 1n,
		role: 'post',
		...given,
	};
}
const realisticStatuses = (now) => Array.from({ length: 60 }, (_, index) => {
	const favourites = BigInt(11 + ((index * 7_919) % 29) * 4);
	const media = ['image', '', 'video', ''];
	return {
		content: `<p>${loaves[index % loaves.length] ?? ''}</p>`,
		createdAt: now - 3 * lib_clock .$0 - index * 19 * lib_clock .$0,
		media: media[index % media.length] ?? '',
		favourites,
		reblogs: favourites / 5n,
		replies: favourites / 11n,
		quotes: favourites / 37n,
		role: index === 2 ? 'reblog' : index === 6 ? 'reply' : 'post',
	};
});
const loaves = [
	'Overnight country loaf, 78&nbsp;% water.',
	'What went wrong with this crumb?',
	'Scoring a leaf, slowly &amp; with a sharp blade.',
];
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/emulators/mastodon/entities.js
const isoOf = (at) => new Date(at).toISOString();
function toAccountEntity(account, place) {
	const { username, statuses } = account;
	const own = statuses.filter(({ role }) => role !== 'reblog');
	const newest = Math.max(0, ...own.map(({ createdAt }) => createdAt));
	const show = (count) => (account.hidesCounts ? -1 : count);
	return {
		id: account.id,
		username,
		acct: username,
		display_name: account.displayName,
		locked: false,
		bot: false,
		discoverable: true,
		indexable: true,
		group: false,
		created_at: '2022-11-05T00:00:00.000Z',
		note: account.note,
		url: `https://${place.server}/@${username}`,
		uri: `https://${place.server}/users/${username}`,
		avatar: `${place.baseUrl}/system/accounts/avatars/original/${account.id}.png`,
		avatar_static: `${place.baseUrl}/system/accounts/avatars/static/${account.id}.png`,
		header: `${place.baseUrl}/headers/original/missing.png`,
		header_static: `${place.baseUrl}/headers/original/missing.png`,
		followers_count: show(account.followers),
		following_count: show(account.following),
		statuses_count: show(account.statusCount ?? BigInt(own.length)),
		last_status_at: own.length === 0 ? null : isoOf(newest).slice(0, 10),
		hide_collections: account.hidesCounts,
		noindex: false,
		...(account.state === 'suspended' && { suspended: true }),
		...(account.movedTo && { moved: { id: '1', username: 'moved', acct: account.movedTo } }),
		emojis: [],
		roles: [],
		fields: [],
	};
}
function toStatusEntity(status, account, place, settings) {
	const { id, role } = status;
	const uri = `https://${place.server}/users/${account.username}/statuses/${id}`;
	return {
		id,
		created_at: isoOf(status.createdAt),
		in_reply_to_id: role === 'reply' ? '113000000000000001' : null,
		in_reply_to_account_id: role === 'reply' ? '109000000000000001' : null,
		sensitive: status.spoiler !== '',
		spoiler_text: status.spoiler,
		visibility: 'public',
		language: 'en',
		uri,
		url: `https://${place.server}/@${account.username}/${id}`,
		replies_count: status.replies,
		reblogs_count: status.reblogs,
		favourites_count: status.favourites,
		...(settings.quotes === 'counted' && { quotes_count: status.quotes }),
		edited_at: null,
		content: status.content,
		reblog: role === 'reblog' ? { id: '113000000000000002', content: '<p>Of somebody else.</p>' } : null,
		application: { name: 'Web', website: null },
		media_attachments: status.media
			? [{ id: `7${id}`, type: status.media, description: 'A loaf on a board' }]
			: [],
		mentions: [],
		tags: [],
		emojis: [],
		card: null,
		poll: null,
	};
}

;// CONCATENATED MODULE: ./lib/emulators/mastodon/endpoints.js

const domain = 'bread.example';
const endpoints_server = 'social.bread.example';
const movedPath = '/moved/webfinger';
function throttle({ clock, settings }) {
	const answer = refuse(429, 'Too many requests');
	const limits = {
		'x-ratelimit-limit': String(settings.rateLimit),
		'x-ratelimit-remaining': '0',
		'x-ratelimit-reset': new Date(clock.now() + lib_clock .J2).toISOString(),
	};
	return { ...answer, headers: { ...answer.headers, ...limits } };
}
function webFinger({ query }, { accounts }) {
	const [, name = ''] = new RegExp(`^acct:([^@]+)@(?:${domain}|${endpoints_server})$`, 'i').exec(query.get('resource') ?? '') ??
		[];
	const account = findByName(accounts, name);
	if (!account)
		return { status: 404 };
	if (account.state === 'gone')
		return { status: 410 };
	const { username } = account;
	const self = `https://${endpoints_server}/users/${username}`;
	const page = `https://${endpoints_server}/@${username}`;
	const body = {
		subject: `acct:${username}@${domain}`,
		aliases: [page, self],
		links: [
			{ rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: page },
			{ rel: 'self', type: 'application/activity+json', href: self },
			{
				rel: 'http://ostatus.org/schema/1.0/subscribe',
				template: `https://${endpoints_server}/authorize_interaction?uri={uri}`,
			},
		],
	};
	return {
		...endpoints_json(200, body),
		headers: { 'content-type': 'application/jrd+json; charset=utf-8' },
	};
}
function lookUp({ query }, { accounts, place }) {
	const [name = '', host = domain] = (query.get('acct') ?? '').replace(/^@/, '').split('@');
	const account = host === domain ? findByName(accounts, name) : undefined;
	if (!account || account.state === 'gone')
		return refuse(404, 'Record not found');
	return endpoints_json(200, toAccountEntity(account, place));
}
function listStatuses({ query }, { accounts, place, settings }, parts) {
	const account = accounts.find(({ id }) => id === parts('id'));
	if (!account)
		return refuse(404, 'Record not found');
	const limit = Math.min(40, Number(query.get('limit') ?? 20));
	const before = BigInt(query.get('max_id') ?? 2n ** 63n);
	const is = (name) => query.get(name) === 'true';
	const page = account.statuses
		.filter(({ role }) => !(role === 'reply' && is('exclude_replies')))
		.filter(({ role }) => !(role === 'reblog' && is('exclude_reblogs')))
		.filter(({ id }) => BigInt(id) < before)
		.sort((one, other) => (BigInt(other.id) > BigInt(one.id) ? 1 : -1))
		.slice(0, limit);
	return endpoints_json(200, page.map((one) => toStatusEntity(one, account, place, settings)));
}
function findByName(accounts, name) {
	return accounts.find(({ username }) => username.toLowerCase() === name.toLowerCase());
}
const redirect = ({ query }) => ({
	status: 302,
	headers: { location: `https://${endpoints_server}${movedPath}?${query}` },
});
const endpoints_json = (status, body) => ({
	status,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: (0,json .s)(body),
});
const refuse = (status, error) => endpoints_json(status, { error });
const notFound = {
	status: 404,
	headers: { 'content-type': 'text/html; charset=utf-8' },
	body: '<!DOCTYPE html><html lang="en"><title>The page you are looking for isn\'t here.</title></html>',
};

;// CONCATENATED MODULE: ./lib/emulators/mastodon/settings.js
const createSettings = () => ({
	webFinger: 'served',
	signIn: 'not-needed',
	quotes: 'counted',
	rateLimit: Number.POSITIVE_INFINITY,
});

;// CONCATENATED MODULE: ./lib/emulators/mastodon/index.js

async function startMastodon(options) {
	const { clock } = options;
	const service = await (0,server .I)(options);
	const settings = createSettings();
	const accounts = [];
	const passesRate = (0,rate_window .b)(clock);
	const place = { server: endpoints_server, domain: domain, baseUrl: service.url };
	const context = { clock, settings, accounts, place };
	const findRoute = (0,router .a)({
		'GET /.well-known/webfinger': (request) => settings.webFinger === 'served' ? webFinger(request, context) : redirect(request),
		[`GET ${movedPath}`]: (request) => settings.webFinger === 'circling' ? redirect(request) : webFinger(request, context),
		'GET /api/v1/accounts/lookup': (request) => lookUp(request, context),
		'GET /api/v1/accounts/:id/statuses': (request, parts) => listStatuses(request, context, parts),
		'GET /system/accounts/avatars/:form/:picture': () => ({
			status: 200,
			headers: { 'content-type': 'image/png' },
			body: portrait .o,
		}),
	});
	service.serve((request) => {
		const route = findRoute(request.method, request.path);
		if (!route)
			return notFound;
		if (!passesRate('all', settings.rateLimit))
			return throttle(context);
		if (request.path.startsWith('/api/') && settings.signIn === 'needed')
			return refuse(401, 'This method requires an authenticated user');
		return route.handler(request, route.parts);
	});
	const emulator = Object.assign(service, {
		settings,
		domain: domain,
		addAccount: (given = {}) => {
			const account = createAccount(given, clock.now());
			accounts.push(account);
			return account;
		},
		addPerson: (person = {}) => {
			const { username } = emulator.addAccount(toAccount(person, clock.now()));
			return new Map([['MASTODON_ACCOUNT', `@${username}@${domain}`]]);
		},
		passDay: () => {
			for (const account of accounts) {
				account.followers = (0,emulated_platform .g)(account.followers);
				for (const status of account.statuses)
					status.favourites = (0,emulated_platform .g)(status.favourites);
			}
		},
	});
	return emulator;
}

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
