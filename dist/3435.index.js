export const id = 3435;
export const ids = [3435];
export const modules = {

  8388:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  toFollowerEngagement)
  });
  var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);

function toFollowerEngagement(posts, followers) {
	const known = posts.flatMap(({ likes, comments, shares }) => likes === null || comments === null || shares === null
		? []
		: [{ likes, interactions: likes + comments + shares }]);
	const likes = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(known.map((post) => post.likes)) ?? 0n;
	const interactions = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(known.map((post) => post.interactions)) ?? 0n;
	return {
		engagement_rate: followers === null ? null : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .engagementRate */ .gL)(interactions, followers * BigInt(known.length)),
		avg_likes: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .average */ .G8)(likes, known.length),
	};
}

  }),

  3435:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchSnapshot: () => (  fetchSnapshot),
  toSnapshot: () => (  toSnapshot)
});
var errors = __webpack_require__(452);
var lenient_reader = __webpack_require__(8358);
var parse_record = __webpack_require__(9428);
var follower_engagement = __webpack_require__(8388);
var read_pages = __webpack_require__(3839);
var assert = __webpack_require__(5601);
var http_failure = __webpack_require__(5368);
;// CONCATENATED MODULE: ./lib/platforms/mastodon/read-account.js

const read_account_form = /^@?([\w.-]{1,100})@([^@\s/?#]+)$/;
function readAccount(text, mayAsk) {
	const asked = text.replace(/\p{Cf}/gu, '').trim();
	const named = nameInAddress(asked) ?? asked.replace(/^acct:/i, '');
	const [, name = '', host = ''] = read_account_form.exec(named) ?? [];
	const url = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : null;
	if (name === '' || url === null)
		throw invalid(`is not a Mastodon account: "${asked.slice(0, 60)}"`);
	if (!mayAsk(url))
		throw invalid(`names no public server: "${asked.slice(0, 60)}"`);
	return { name, domain: url.host.replace(/\.+$/, '') };
}
function nameInAddress(text) {
	const [, host = '', path = ''] = /^(?:https:\/\/)?([^/?#@]+)\/([^?#]*)/i.exec(text) ?? [];
	const [, name] = /^(?:(?:web|deck)\/)?(?:@|users\/)([^/]+)/.exec(path) ?? [];
	if (name === undefined)
		return null;
	return name.includes('@') ? name : `${name}@${host}`;
}
const invalid = (what) => new errors .GD('invalid-input', `MASTODON_ACCOUNT ${what}.`, 'Write the name and the server, such as @mara@mastodon.social, or the https: address of the profile there.');
var addresses = __webpack_require__(1863);
var net_http = __webpack_require__(7015);
var json = __webpack_require__(8409);
var public_host = __webpack_require__(1597);
;// CONCATENATED MODULE: ./lib/platforms/mastodon/server.js

const mayAsk = (url, { apiUrl }) => (0,public_host .LJ)(url) || (apiUrl !== '' && (0,addresses .YY)(url));
function ask({ name, url, redirect }, { http, apiUrl, signal }) {
	return http({
		name,
		method: 'GET',
		...(apiUrl === ''
			? { url: url.href, publicOnly: true }
			: { url: `${apiUrl}${url.pathname}${url.search}` }),
		headers: { Accept: 'application/json' },
		repeatWhen: net_http .dg,
		signal,
		...(redirect ? { redirect } : {}),
	});
}
function readJson({ text }) {
	try {
		return (0,json .q)(text);
	}
	catch {
		return null;
	}
}
function toError({ name, url }, answer) {
	const { status } = answer;
	const body = readJson(answer);
	const error = (0,assert .u4)(body) && typeof body.error === 'string' ? body.error : null;
	const wantsSignIn = error !== null && (status === 401 || status === 403 || /authenticated user/i.test(error));
	const said = `HTTP ${status}`;
	if (wantsSignIn)
		return new errors .GD('invalid-input', `${name} was refused (${said}): ${url.host} answers only signed-in users.`, 'This action does not sign in. Ask the administrators of the server whether they can show profiles publicly.');
	if (status === 429)
		return new errors .GD('throttled', `${name} was throttled by ${url.host} (${said}).`, 'Run it again in five minutes: servers limit requests per IP address, and runners share addresses.');
	if (status >= 500)
		return new errors .GD('unavailable', `${name} failed on ${url.host} (${said}).`, 'This is usually temporary: the next run tries again.');
	return new errors .GD('unexpected-answer', `${name}: ${url.host} answered with ${said}, unlike a Mastodon server.`, 'Compare MASTODON_ACCOUNT with the profile: the part behind the last @ is the server. If it is right, its software may not have this API.');
}

;// CONCATENATED MODULE: ./lib/platforms/mastodon/find-home.js

const find_home_name = "Mastodon's WebFinger";
async function findHome(text, context) {
	const isAllowed = (url) => mayAsk(url, context);
	const asked = readAccount(text, isAllowed);
	const acct = `${asked.name}@${asked.domain}`;
	const resource = new URLSearchParams({ resource: `acct:${acct}` });
	const url = new URL(`https://${asked.domain}/.well-known/webfinger?${resource}`);
	const first = { name: find_home_name, url, redirect: 'manual' };
	const answer = await ask(first, context).catch((error) => {
		throw (0,http_failure .Vg)(error) ? noServer(asked.domain) : error;
	});
	const target = readRedirect(answer, url, isAllowed);
	if (target === null)
		return understand(answer, first, asked, isAllowed);
	const second = { name: find_home_name, url: target };
	return understand(await ask(second, context), second, asked, isAllowed);
}
function readRedirect({ status, headers }, from, isAllowed) {
	if (status < 300 || status >= 400)
		return null;
	const location = headers.get('location');
	const target = location && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
	if (target && isAllowed(target))
		return target;
	throw new errors .GD('unexpected-answer', `${find_home_name}: ${from.host} answered with a redirect (HTTP ${status}) that does not lead to a public https server.`, 'Compare MASTODON_ACCOUNT with the profile: the part behind the last @ is the server.');
}
function understand(answer, request, asked, isAllowed) {
	const isPage = answer.text.trimStart().startsWith('<');
	if (answer.status === 410)
		throw gone(asked);
	if (answer.status === 404 && !isPage)
		throw noAccount(asked);
	const body = (0,parse_record .H)(answer);
	if (answer.status >= 400 || body === null)
		throw toError(request, answer);
	const links = (0,assert .YL)(body.links, `${find_home_name}: links`).filter(assert .u4);
	const own = links.filter(({ rel }) => rel === 'self');
	const self = own.find(({ type }) => isActivity(type)) ?? own[0];
	const href = (0,assert .Xw)(self?.href, `${find_home_name}: links, self`) ?? '';
	const uri = URL.canParse(href) ? new URL(href) : null;
	if (uri && isAllowed(uri)) {
		const subject = readSubject(body.subject, isAllowed);
		const isOwn = subject && [asked.domain, uri.host].some((host) => isBelow(host, subject.domain));
		return { ...(isOwn ? subject : asked), uri };
	}
	throw new errors .GD('unexpected-answer', `${find_home_name}: the links of ${request.url.host} name no public https server of ${asked.name}@${asked.domain} (rel self, href).`, 'Compare MASTODON_ACCOUNT with the profile; if it is right, the server is set up wrongly.');
}
const isActivity = (type) => typeof type === 'string' && /^application\/(activity|ld)\+json/.test(type);
function readSubject(subject, isAllowed) {
	try {
		return typeof subject === 'string' ? readAccount(subject, isAllowed) : null;
	}
	catch {
		return null;
	}
}
const isBelow = (host, domain) => host === domain || host.endsWith(`.${domain}`);
const compare = "Compare it with the address of the profile's page; the part behind the last @ must be the account's own server.";
const noServer = (domain) => new errors .GD('invalid-input', `The server in MASTODON_ACCOUNT does not exist: ${domain}.`, compare);
const noAccount = ({ name, domain }) => new errors .GD('invalid-input', `${domain} has no account ${name} (MASTODON_ACCOUNT).`, compare);
const gone = ({ name, domain }) => new errors .GD('invalid-input', `${domain} no longer shows the account ${name}: it was deleted or suspended.`, "Open the profile's page; if the account has moved, set MASTODON_ACCOUNT to the new one.");
var numbers_post = __webpack_require__(3758);
var read_time = __webpack_require__(170);
;// CONCATENATED MODULE: ./lib/platforms/mastodon/html-to-text.js
const entities = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
]);
function htmlToText(html) {
	return html
		.replace(/<(script|style)\b.*?<\/\1>/gis, '')
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/<\/(p|li|blockquote|pre|ul|ol|h[1-6])>/gi, '\n')
		.replace(/<\/?[a-z!][^>]*>/gi, '')
		.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decode)
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
function decode(reference, name) {
	if (!name.startsWith('#'))
		return entities.get(name.toLowerCase()) ?? reference;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference;
}

;// CONCATENATED MODULE: ./lib/platforms/mastodon/understand.js

const profileName = "Mastodon's profile";
const listName = "Mastodon's list of posts";
function understandProfile(body, reader) {
	const read = (field, as) => reader.read(as, body[field], `${profileName}: ${field}`);
	const moved = read('moved', (value, where) => (value ? (0,assert .qL)(value, where) : null));
	return {
		id: readId(body.id, `${profileName}: id`),
		name: read('display_name', assert .Xw) || null,
		bio: read('note', readHtml),
		avatar: withoutPlaceholder(read('avatar', assert .wo)),
		portrait: withoutPlaceholder(read('avatar_static', assert .wo) ?? read('avatar', assert .wo)),
		url: read('url', assert .wo),
		followers: read('followers_count', readShown),
		following: read('following_count', readShown),
		posts: read('statuses_count', readShown),
		isSuspended: read('suspended', assert .Vf) === true,
		movedTo: reader.read(assert .Xw, moved?.acct, `${profileName}: moved.acct`) || null,
	};
}
const readShown = (value, where) => value === -1 ? null : (0,assert ._0)(value, where);
const withoutPlaceholder = (url) => url?.endsWith('/avatars/original/missing.png') ? null : url;
const readHtml = (value, where) => {
	const html = (0,assert .yR)(value, where);
	return html === null ? null : (0,assert .yR)(htmlToText(html), where);
};
function understandPosts(list, limit, reader) {
	const hasQuotes = list.some((one) => (0,assert .u4)(one) && one.quotes_count !== undefined);
	const entries = list.flatMap((item, index) => {
		const at = `${listName}: [${index}]`;
		return reader.read((one, where) => readPost(one, where, hasQuotes, reader), item, at) ?? [];
	});
	const last = list.at(-1);
	const cursor = list.length < limit || !(0,assert .u4)(last)
		? null
		: reader.read(readId, last.id, `${listName}: [${list.length - 1}].id`);
	return { entries, cursor };
}
const none = {};
function readPost(item, at, hasQuotes, reader) {
	const post = (0,assert .qL)(item, at);
	if ((0,assert .qL)(post.reblog ?? none, `${at}.reblog`) !== none)
		return null;
	const id = (0,assert .Xw)(post.uri, `${at}.uri`);
	if (!id)
		throw unexpected(`${at}.uri is missing.`);
	const read = (field, as) => reader.read(as, post[field], `${at}.${field}`);
	const count = (field) => (0,assert ._0)(post[field], `${at}.${field}`);
	const [reblogs, quotes] = [count('reblogs_count'), hasQuotes ? count('quotes_count') : 0n];
	return {
		id,
		url: read('url', assert .wo),
		title: (0,numbers_post .wy)(read('spoiler_text', assert .yR) || read('content', readHtml)),
		kind: readKind(post.media_attachments, `${at}.media_attachments`, reader) ?? 'status',
		postedAt: read('created_at', read_time .L2),
		views: null,
		likes: count('favourites_count'),
		comments: count('replies_count'),
		shares: reblogs === null || quotes === null ? null : reblogs + quotes,
	};
}
function readKind(value, where, reader) {
	const [first] = reader.read(assert .YL, value ?? [], where) ?? [];
	if (first === undefined)
		return null;
	const media = reader.read(assert .qL, first, `${where}[0]`);
	const kind = reader.read(assert .Xw, media?.type, `${where}[0].type`);
	return kind !== null && /^[a-z]{1,40}$/.test(kind) ? kind : null;
}
function readId(value, where) {
	const id = (0,assert .Xw)(value, where);
	if (id !== null && /^\w{1,64}$/.test(id))
		return id;
	throw unexpected(`${where} is missing or not an id.`);
}
const unexpected = (message) => new errors .GD('unexpected-answer', message, 'Look for a newer version of this action, or report it.');

;// CONCATENATED MODULE: ./lib/platforms/mastodon/fetch.js

const largestPage = 40;
async function fetchSnapshot(values, postCount, context) {
	const home = await findHome(values.get('MASTODON_ACCOUNT') ?? '', context);
	const reader = (0,lenient_reader .D)();
	const profile = await fetchProfile(home, reader, context);
	const posts = await fetchPosts(home, profile, postCount, reader, context).catch((error) => {
		if (!(error instanceof errors .GD) || context.signal.aborted)
			throw error;
		return error;
	});
	if (posts instanceof errors .GD)
		context.warn(describeFailure(posts));
	if (profile.movedTo)
		context.warn(describeMove(profile.movedTo));
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	return toSnapshot(home, profile, posts instanceof errors .GD ? [] : posts);
}
async function fetchProfile(home, reader, context) {
	const url = new URL('/api/v1/accounts/lookup', home.uri);
	url.searchParams.set('acct', home.name);
	const request = { name: profileName, url };
	const answer = await ask(request, context);
	const body = (0,parse_record .H)(answer);
	if (answer.status === 404 && body && 'error' in body)
		throw noAccount(home);
	if (answer.status === 410)
		throw gone(home);
	if (answer.status >= 400 || body === null || 'error' in body)
		throw toError(request, answer);
	const profile = understandProfile(body, reader);
	if (profile.isSuspended)
		throw gone(home);
	return profile;
}
async function fetchPosts({ uri }, { id }, postCount, reader, context) {
	const limit = Math.min(largestPage, postCount);
	return (0,read_pages .n)(postCount, async (cursor) => {
		const url = new URL(`/api/v1/accounts/${id}/statuses`, uri);
		url.search = new URLSearchParams({
			exclude_replies: 'true',
			exclude_reblogs: 'true',
			limit: String(limit),
			...(cursor === null ? {} : { max_id: cursor }),
		}).toString();
		const request = { name: listName, url };
		const answer = await ask(request, context);
		const body = readJson(answer);
		if (answer.status >= 400 || !Array.isArray(body))
			throw toError(request, answer);
		return understandPosts(body, limit, reader);
	}, (pages) => reader.note(`${listName} continues, but ${pages} pages of it contain no further post`));
}
function toSnapshot(home, profile, posts) {
	const { followers, following } = profile;
	const engagement = (0,follower_engagement .D)(posts, followers);
	return {
		profile: {
			id: home.uri.href,
			username: `${home.name}@${home.domain}`,
			name: profile.name,
			avatar: profile.avatar,
			bio: profile.bio,
			url: profile.url ?? new URL(`/@${home.name}`, home.uri).href,
		},
		portrait: profile.portrait,
		stats: { followers, following, posts: profile.posts, ...engagement },
		flat: {
			followers,
			following,
			posts: profile.posts,
			engagement_rate: engagement.engagement_rate,
			verified: null,
		},
		posts,
	};
}
const describeFailure = ({ message, hint }) => `Engagement and average likes stay empty this time. ${message} ${hint}`;
const describeMove = (acct) => `The account has moved to ${acct}: set MASTODON_ACCOUNT to it.`;

  })

};
