export const id = 9216;
export const ids = [9216];
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

  9216:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchSnapshot: () => (  fetchSnapshot),
  toSnapshot: () => (  toSnapshot)
});
var errors = __webpack_require__(452);
var lenient_reader = __webpack_require__(8358);
var follower_engagement = __webpack_require__(8388);
var read_pages = __webpack_require__(3839);
var net_http = __webpack_require__(7015);
var parse_record = __webpack_require__(9428);
;// CONCATENATED MODULE: ./lib/platforms/bluesky/api.js

async function ask(name, method, query, { http, apiUrl, signal }) {
	const url = `${apiUrl}/xrpc/${method}?${new URLSearchParams(query)}`;
	const answer = await http({ name, method: 'GET', url, repeatWhen: net_http .dg, signal });
	const body = (0,parse_record .H)(answer);
	if (answer.status < 400 && body && !('error' in body))
		return body;
	if (isUnknownActor(body))
		return null;
	throw toError(name, answer, body);
}
const isUnknownActor = (body) => body?.error === 'InvalidRequest' &&
	/not found|unable to resolve|could not find|must be a valid did or a handle/i.test(String(body.message));
const api_hidden = new Map([
	['AccountTakedown', 'has suspended this account'],
	['AccountDeactivated', 'says that the owner has deactivated this account'],
]);
function toError(name, { status }, body) {
	const code = readCode(body?.error);
	const said = `${code ? `${code}, ` : ''}HTTP ${status}`;
	const why = api_hidden.get(code);
	if (why)
		return new errors .GD('invalid-input', `Bluesky ${why} (${said}).`, 'Open the profile at bsky.app for the reason. Remove BLUESKY_HANDLE until the account is back.');
	if (status === 429 || code === 'RateLimitExceeded')
		return new errors .GD('throttled', `${name} was throttled (${said}).`, 'Run it again in five minutes: Bluesky limits requests per IP address, and runners share addresses.');
	if (status >= 500)
		return new errors .GD('unavailable', `${name} failed (${said}).`, 'This is usually temporary: the next run tries again.');
	return new errors .GD('unexpected-answer', `${name} was ${code ? 'refused' : 'answered without a JSON result'} (${said}).`, code
		? 'Look for a newer version of this action, or report it.'
		: 'Check that no proxy stands between the runner and Bluesky; if this continues, report it.');
}
const readCode = (value) => typeof value === 'string' && /^[A-Za-z]{1,64}$/.test(value) ? value : '';

;// CONCATENATED MODULE: ./lib/platforms/bluesky/read-actor.js

const did = /^did:(plc|web):[\w.:%-]{1,250}$/;
const handle = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const isDid = (text) => did.test(text);
function readActor(text) {
	const asked = text.replace(/\p{Cf}/gu, '').trim();
	const name = (nameInAddress(asked) ?? asked.replace(/^at:\/\//i, '')).replace(/^@/, '');
	if (isDid(name))
		return name;
	if (handle.test(name.toLowerCase()))
		return name.toLowerCase();
	throw new errors .GD('invalid-input', `BLUESKY_HANDLE is not a Bluesky handle: "${asked.slice(0, 60)}".`, 'Write the whole handle, such as mara.bsky.social, the address of the profile, or the DID.');
}
const nameInAddress = (text) => /^(?:https?:\/\/)?(?:www\.)?(?:bsky\.app|main\.bsky\.dev)\/profile\/([^/?#]+)/i.exec(text)?.[1] ??
	null;
var assert = __webpack_require__(5601);
var numbers_post = __webpack_require__(3758);
var read_time = __webpack_require__(170);
;// CONCATENATED MODULE: ./lib/platforms/bluesky/understand.js

const profileName = "Bluesky's profile";
const feedName = "Bluesky's list of posts";
function understandProfile(body, reader) {
	const read = (field, as) => reader.read(as, body[field], `${profileName}: ${field}`);
	const did = (0,assert .Xw)(body.did, `${profileName}: did`) ?? '';
	if (!isDid(did))
		throw unexpected(`${profileName}: did is missing or not a DID.`);
	const bio = (body.description ?? null) === null ? '' : read('description', assert .yR);
	return {
		did,
		handle: read('handle', readHandle),
		name: read('displayName', assert .Xw) || null,
		bio,
		avatar: read('avatar', assert .wo),
		followers: read('followersCount', assert ._0),
		following: read('followsCount', assert ._0),
		posts: read('postsCount', assert ._0),
		verified: read('verification', readVerified),
	};
}
function readHandle(value, where) {
	const handle = (0,assert .Xw)(value, where);
	return handle === 'handle.invalid' ? null : handle || null;
}
function readVerified(value, where) {
	if (value === undefined || value === null)
		return null;
	const status = (0,assert .Xw)((0,assert .qL)(value, where).verifiedStatus, `${where}.verifiedStatus`);
	return status === null ? null : status === 'valid';
}
function understandFeed(body, reader) {
	const list = reader.read(assert .YL, body.feed, `${feedName}: feed`) ?? [];
	const entries = list.flatMap((item, index) => {
		const at = `${feedName}: feed[${index}]`;
		const post = reader.read((one, where) => readItem(one, where, reader), item, at);
		return post === null ? [] : [post];
	});
	return { entries, cursor: reader.read(assert .Xw, body.cursor, `${feedName}: cursor`) || null };
}
const none = {};
function readItem(item, at, reader) {
	const { post: view, reason } = (0,assert .qL)(item, at);
	if ((0,assert .qL)(reason ?? none, `${at}.reason`) !== none)
		return null;
	const where = `${at}.post`;
	const post = (0,assert .qL)(view, where);
	const id = (0,assert .Xw)(post.uri, `${where}.uri`) ?? '';
	const [, did = '', key = ''] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(id) ?? [];
	if (!isDid(did))
		throw unexpected(`${where}.uri is not the address of a post.`);
	const part = (value, name) => reader.read(assert .qL, value ?? {}, `${where}.${name}`) ?? {};
	const record = part(post.record, 'record');
	const author = reader.read(readHandle, part(post.author, 'author').handle, `${where}.author.handle`);
	const count = (field) => (0,assert ._0)(post[field], `${where}.${field}`);
	const [reposts, quotes] = [count('repostCount'), count('quoteCount')];
	return {
		id,
		url: `https://bsky.app/profile/${author ?? did}/post/${key}`,
		title: (0,numbers_post .wy)(reader.read(assert .yR, record.text, `${where}.record.text`)),
		kind: reader.read(readKind, part(post.embed, 'embed').$type, `${where}.embed.$type`) ?? 'post',
		postedAt: reader.read(read_time .L2, record.createdAt, `${where}.record.createdAt`) ??
			reader.read(read_time .L2, post.indexedAt, `${where}.indexedAt`),
		views: null,
		likes: count('likeCount'),
		comments: count('replyCount'),
		shares: reposts === null || quotes === null ? null : reposts + quotes,
	};
}
function readKind(value, where) {
	const text = (0,assert .Xw)(value, where);
	if (text === null)
		return null;
	const kind = /^app\.bsky\.embed\.([A-Za-z]{1,40})(#view)?$/.exec(text)?.[1];
	return kind?.toLowerCase() ?? null;
}
const unexpected = (message) => new errors .GD('unexpected-answer', message, 'Look for a newer version of this action, or report it.');

;// CONCATENATED MODULE: ./lib/platforms/bluesky/fetch.js

const largestPage = 100;
async function fetchSnapshot(values, postCount, context) {
	const actor = readActor(values.get('BLUESKY_HANDLE') ?? '');
	const reader = (0,lenient_reader .D)();
	const fetched = (await fetchActor(actor, postCount, reader, context)) ??
		(await fetchStored(actor, postCount, reader, context));
	if (!fetched)
		throw noAccount(actor);
	const { profile, posts } = fetched;
	if (posts instanceof errors .GD)
		context.warn(describeFailure(posts));
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	return toSnapshot(profile, posts instanceof errors .GD ? [] : posts);
}
async function fetchActor(actor, postCount, reader, context) {
	const done = new AbortController();
	const limited = { ...context, signal: AbortSignal.any([context.signal, done.signal]) };
	const [body, posts] = await Promise.all([
		ask(profileName, 'app.bsky.actor.getProfile', { actor }, limited).then((found) => {
			if (found === null)
				done.abort();
			return found;
		}),
		fetchPosts(actor, postCount, reader, limited).catch((error) => {
			if (!(error instanceof errors .GD) || context.signal.aborted)
				throw error;
			return error;
		}),
	]).finally(() => done.abort());
	return body && { profile: understandProfile(body, reader), posts };
}
async function fetchStored(actor, postCount, reader, context) {
	const stored = isDid(actor) ? null : ((await context.readStoredId?.()) ?? null);
	if (stored === null || !isDid(stored))
		return null;
	const fetched = await fetchActor(stored, postCount, reader, context);
	if (fetched)
		context.warn(`Bluesky has no account ${actor}, so the numbers are those of ${fetched.profile.handle ?? stored}, which the database has for this account: its handle may have changed. Set BLUESKY_HANDLE to the one that you mean.`);
	return fetched;
}
function fetchPosts(actor, postCount, reader, context) {
	const query = {
		actor,
		filter: 'posts_no_replies',
		includePins: 'false',
		limit: String(Math.min(largestPage, 2 * postCount)),
	};
	return (0,read_pages .n)(postCount, async (cursor) => {
		const asked = cursor === null ? query : { ...query, cursor };
		const body = await ask(feedName, 'app.bsky.feed.getAuthorFeed', asked, context);
		return body ? understandFeed(body, reader) : { entries: [], cursor: null };
	}, (pages) => reader.note(`${feedName} continues, but ${pages} pages of it contain no further post`));
}
function toSnapshot(profile, posts) {
	const { did, handle, followers, following, verified } = profile;
	const engagement = (0,follower_engagement .D)(posts, followers);
	return {
		profile: {
			id: did,
			username: handle,
			name: profile.name,
			avatar: profile.avatar,
			bio: profile.bio,
			url: `https://bsky.app/profile/${handle ?? did}`,
		},
		portrait: toThumbnail(profile.avatar),
		stats: { followers, following, posts: profile.posts, ...engagement },
		flat: {
			followers,
			following,
			posts: profile.posts,
			engagement_rate: engagement.engagement_rate,
			verified,
		},
		posts,
	};
}
const toThumbnail = (avatar) => avatar?.replace(/^(https:\/\/cdn\.bsky\.app\/img\/avatar)\//, '$1_thumbnail/') ?? null;
const describeFailure = ({ message, hint }) => `Engagement and average likes stay empty this time. ${message} ${hint}`;
const noAccount = (actor) => new errors .GD('invalid-input', `Bluesky has no account ${actor} (BLUESKY_HANDLE).`, "Compare it with the address of the profile's page; the account may have been deleted, or its handle changed.");

  })

};
