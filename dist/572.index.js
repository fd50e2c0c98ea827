export const id = 572;
export const ids = [572];
export const modules = {

  572:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchSnapshot: () => (  fetchSnapshot),
  toSnapshot: () => (  toSnapshot)
});
var errors = __webpack_require__(452);
var lenient_reader = __webpack_require__(8358);
var metrics = __webpack_require__(323);
var read_pages = __webpack_require__(3839);
var tiktok_scopes = __webpack_require__(9426);
var assert = __webpack_require__(5601);
var http = __webpack_require__(7015);
var json = __webpack_require__(8409);
var post = __webpack_require__(3758);
;// CONCATENATED MODULE: ./lib/platforms/tiktok/understand.js

function understandUser(data, reader) {
	const where = "TikTok's user info: data";
	const user = (0,assert .qL)((0,assert .qL)(data, where).user, `${where}.user`);
	const read = (field, as) => reader.read(as, user[field], `${where}.user.${field}`);
	const [large, small] = [read('avatar_large_url', assert .wo), read('avatar_url', assert .wo)];
	return {
		id: read('open_id', assert .Xw) || null,
		name: read('display_name', assert .Xw),
		avatar: large ?? small,
		portrait: small ?? large,
		username: read('username', assert .Xw) || null,
		bio: read('bio_description', assert .yR),
		verified: read('is_verified', assert .Vf),
		followers: read('follower_count', assert ._0),
		following: read('following_count', assert ._0),
		likes: read('likes_count', assert ._0),
		videos: read('video_count', assert ._0),
	};
}
function understandVideos(data, reader) {
	const where = "TikTok's video list: data";
	const page = reader.read(assert .qL, data, where) ?? {};
	const list = reader.read(assert .YL, page.videos ?? [], `${where}.videos`) ?? [];
	const videos = list.flatMap((entry, index) => reader.read((video, at) => readVideo(video, at, reader), entry, `${where}.videos[${index}]`) ?? []);
	const hasMore = reader.read(assert .Vf, page.has_more, `${where}.has_more`) ?? false;
	const cursor = hasMore ? reader.read(assert ._0, page.cursor, `${where}.cursor`) : null;
	return { videos, cursor };
}
function readVideo(entry, at, reader) {
	const video = (0,assert .qL)(entry, at);
	const id = (0,assert .Xw)(video.id, `${at}.id`);
	if (!id)
		throw new errors .GD('unexpected-answer', `${at}.id is missing.`, report);
	const text = (field) => reader.read(assert .yR, video[field], `${at}.${field}`);
	return {
		id,
		url: withoutOrigin(reader.read(assert .wo, video.share_url, `${at}.share_url`)),
		title: (0,post .wy)(text('title')) ?? (0,post .wy)(text('video_description')),
		kind: 'video',
		postedAt: reader.read(readSeconds, video.create_time, `${at}.create_time`),
		likes: (0,assert ._0)(video.like_count, `${at}.like_count`),
		comments: (0,assert ._0)(video.comment_count, `${at}.comment_count`),
		shares: (0,assert ._0)(video.share_count, `${at}.share_count`),
		views: (0,assert ._0)(video.view_count, `${at}.view_count`),
	};
}
function readSeconds(value, where) {
	const seconds = (0,assert ._0)(value, where);
	if (seconds === null || seconds < endOfTime)
		return seconds === null ? null : Number(seconds) * 1000;
	throw new errors .GD('unexpected-answer', `${where} is not a time.`, report);
}
const endOfTime = 253402300800n;
function withoutOrigin(address) {
	if (address === null)
		return null;
	const url = new URL(address);
	const all = [...url.searchParams];
	const kept = all.filter(([name]) => !name.startsWith('utm_'));
	if (kept.length < all.length)
		url.search = String(new URLSearchParams(kept));
	return url.href;
}
function understandEnvelope(answer, name) {
	const body = readBody(answer);
	if (body === null) {
		if ((0,http .dg)(answer))
			throw understand_transient(answer.status === 429, name, `HTTP ${answer.status}`);
		throw new errors .GD('unexpected-answer', `${name} was answered with HTTP ${answer.status} and without a JSON result.`, 'Check that no proxy stands between the runner and TikTok; if this continues, report it.');
	}
	if (body.code === 'ok' && answer.status < 400)
		return body.data;
	throw understandError(body.code, answer, name, body.logId);
}
function asksToComeBack(answer) {
	if ((0,http .dg)(answer))
		return true;
	if (!/rate_limit_exceeded|internal_error/.test(answer.text))
		return false;
	const code = readBody(answer)?.code;
	return code === 'rate_limit_exceeded' || code === 'internal_error';
}
function understandError(code, answer, name, logId) {
	const said = `${code}, HTTP ${answer.status}${logId && `, log id ${logId}`}`;
	switch (code) {
		case 'access_token_invalid':
			return new errors .GD('access-expired', `TikTok refused the access token (${said}).`, 'Let the action renew it: run with refresh: auto.');
		case 'scope_not_authorized':
		case 'scope_permission_missed':
			return new errors .GD('missing-scope', `${name} was refused because a scope is missing (${said}).`, 'Sign in again and grant the scope; the app needs it in the developer portal as well.');
		case 'rate_limit_exceeded':
			return understand_transient(true, name, said);
		case 'internal_error':
			return understand_transient(false, name, said);
		default:
			if ((0,http .dg)(answer))
				return understand_transient(answer.status === 429, name, said);
			return new errors .GD('unexpected-answer', `${name} was refused (${said}).`, report);
	}
}
const understand_transient = (throttled, name, said) => throttled
	? new errors .GD('throttled', `${name} was throttled (${said}).`, 'Start a new run in a few minutes.')
	: new errors .GD('unavailable', `${name} failed (${said}).`, 'This is usually temporary: the next run tries again.');
const report = 'Look for a newer version of this action, or report it with the log id.';
function readBody({ text }) {
	try {
		const body = (0,json .q)(text);
		const error = (0,assert .u4)(body) ? body.error : null;
		if (!(0,assert .u4)(body) || !(0,assert .u4)(error) || typeof error.code !== 'string')
			return null;
		const code = /^[a-z_]{1,40}$/.test(error.code) ? error.code : 'an unknown code';
		const { log_id } = error;
		const logId = typeof log_id === 'string' && /^[0-9A-Za-z]{1,64}$/.test(log_id) ? log_id : '';
		return { code, logId, data: body.data };
	}
	catch {
		return null;
	}
}

;// CONCATENATED MODULE: ./lib/platforms/tiktok/fetch.js

const pageSize = 20;
const videoFields = 'id,create_time,title,video_description,share_url,like_count,comment_count,share_count,view_count';
async function fetchSnapshot(values, videoCount, context) {
	const granted = (0,tiktok_scopes .Q9)(values.get('TIKTOK_SCOPE'));
	const done = new AbortController();
	const reader = (0,lenient_reader .D)();
	const reads = { ...context, reader, signal: AbortSignal.any([context.signal, done.signal]) };
	const [{ user, missing }, videos] = await Promise.all([
		fetchUser(values, granted, reads),
		fetchVideos(values, granted, videoCount, reads),
	]).finally(() => done.abort());
	const costs = [
		...[...missing].map((scope) => ({ name: scope, cost: tiktok_scopes .lZ[scope].cost })),
		...(videos === null ? [tiktok_scopes .aS] : []),
	];
	if (costs.length > 0)
		context.warn(describeMissing(costs));
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	return toSnapshot(user, videos, values);
}
async function fetchUser(values, granted, context) {
	const all = Object.keys(tiktok_scopes .lZ).filter(tiktok_scopes .WZ);
	const asked = all.filter((scope) => scope === 'user.info.basic' || (granted?.has(scope) ?? true));
	const missing = new Set(all.filter((scope) => !asked.includes(scope)));
	const user = await fetchUserByScopes(values, asked, missing, context);
	return { user, missing };
}
async function fetchUserByScopes(values, scopes, missing, context) {
	try {
		return await requestUser(values, scopes, context);
	}
	catch (error) {
		if (!isMissingScope(error) || scopes.length === 1)
			throw error;
	}
	const parts = await Promise.all(scopes.map((scope) => requestUser(values, [scope], context).catch((error) => {
		if (!isMissingScope(error) || scope === 'user.info.basic')
			throw error;
		missing.add(scope);
		return null;
	})));
	return mergeUsers(parts.filter((part) => part !== null));
}
async function requestUser(values, scopes, context) {
	const name = "TikTok's user info";
	const fields = scopes.flatMap((scope) => tiktok_scopes .lZ[scope].fields).join(',');
	const answer = await context.http({
		name,
		method: 'GET',
		url: `${context.apiUrl}/v2/user/info/?fields=${fields}`,
		headers: authorization(values),
		repeatWhen: asksToComeBack,
		signal: context.signal,
	});
	return understandUser(understandEnvelope(answer, name), context.reader);
}
function mergeUsers(parts) {
	const merge = (field) => parts.map((part) => part[field]).find((value) => value !== null) ?? null;
	return {
		id: merge('id'),
		name: merge('name'),
		avatar: merge('avatar'),
		portrait: merge('portrait'),
		username: merge('username'),
		bio: merge('bio'),
		verified: merge('verified'),
		followers: merge('followers'),
		following: merge('following'),
		likes: merge('likes'),
		videos: merge('videos'),
	};
}
async function fetchVideos(values, granted, videoCount, context) {
	if (granted !== null && !granted.has(tiktok_scopes .aS.name))
		return null;
	try {
		return await requestVideos(values, videoCount, context);
	}
	catch (error) {
		if (!isMissingScope(error))
			throw error;
		return null;
	}
}
function requestVideos(values, videoCount, context) {
	const name = "TikTok's video list";
	const size = Math.min(pageSize, videoCount);
	const requestPage = async (cursor) => {
		const answer = await context.http({
			name,
			method: 'POST',
			url: `${context.apiUrl}/v2/video/list/?fields=${videoFields}`,
			headers: { ...authorization(values), 'Content-Type': 'application/json' },
			body: `{"max_count":${size}${cursor === null ? '' : `,"cursor":${cursor}`}}`,
			repeatWhen: asksToComeBack,
			signal: context.signal,
		});
		const page = understandVideos(understandEnvelope(answer, name), context.reader);
		return { entries: page.videos, cursor: page.cursor };
	};
	return (0,read_pages .n)(videoCount, requestPage, (pages) => context.reader.note(`${name} continues, but ${pages} pages of it contain no further video`));
}
function toSnapshot(user, videos, values) {
	const username = user.username ?? (values.get('TIKTOK_USERNAME')?.replace(/^@/, '') || null);
	const viewed = videos?.flatMap(({ views }) => (views === null ? [] : [views])) ?? [];
	const views = videos && (0,metrics .cz)(videos.map((video) => video.views));
	const interactions = videos && (0,metrics .cz)(videos.flatMap(({ likes, comments, shares }) => [likes, comments, shares]));
	const rate = views === null || interactions === null ? null : (0,metrics .gL)(interactions, views);
	const avgViews = videos === null || !views ? null : (0,metrics .G8)(views, videos.length);
	return {
		profile: {
			id: user.id ?? values.get('TIKTOK_OPEN_ID') ?? null,
			username,
			name: user.name,
			avatar: user.avatar,
			bio: user.bio,
			url: username && `https://www.tiktok.com/@${encodeURIComponent(username)}`,
		},
		portrait: user.portrait,
		stats: {
			followers: user.followers,
			likes: user.likes,
			videos: user.videos,
			engagement_rate: rate,
			avg_views: avgViews,
			median_views: avgViews === null ? null : (0,metrics .JZ)(viewed),
		},
		flat: {
			followers: user.followers,
			following: user.following,
			posts: user.videos,
			engagement_rate: rate,
			verified: user.verified,
			likes: user.likes,
			videos: user.videos,
		},
		posts: videos ?? [],
	};
}
const authorization = (values) => ({
	Authorization: `Bearer ${values.get('TIKTOK_ACCESS_TOKEN') ?? ''}`,
});
const isMissingScope = (error) => error instanceof errors .GD && error.code === 'missing-scope';
const describeMissing = (scopes) => {
	const list = scopes.map(({ name, cost }) => `${name} (${cost})`).join(', ');
	return `Some numbers stay empty, because these scopes are not granted: ${list}. Sign in again and grant them.`;
};

  })

};
