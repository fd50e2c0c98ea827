export const id = 8288;
export const ids = [8288];
export const modules = {

  8288:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchSnapshot: () => (  fetchSnapshot),
  toSnapshot: () => (  toSnapshot)
});
var errors = __webpack_require__(452);
var lenient_reader = __webpack_require__(8358);
var metrics = __webpack_require__(323);
var assert = __webpack_require__(5601);
var http = __webpack_require__(7015);
var parse_record = __webpack_require__(9428);
;// CONCATENATED MODULE: ./lib/platforms/youtube/errors.js

const meanings = new Map([
	['API_KEY_INVALID', 'bad-key'],
	['keyInvalid', 'bad-key'],
	['keyExpired', 'bad-key'],
	['API_KEY_SERVICE_BLOCKED', 'restricted-key'],
	['API_KEY_IP_ADDRESS_BLOCKED', 'restricted-key'],
	['API_KEY_HTTP_REFERRER_BLOCKED', 'restricted-key'],
	['API_KEY_ANDROID_APP_BLOCKED', 'restricted-key'],
	['API_KEY_IOS_APP_BLOCKED', 'restricted-key'],
	['ipRefererBlocked', 'restricted-key'],
	['accessNotConfigured', 'api-off'],
	['SERVICE_DISABLED', 'api-off'],
	['quotaExceeded', 'quota'],
	['dailyLimitExceeded', 'quota'],
	['rateLimitExceeded', 'rate'],
	['userRateLimitExceeded', 'rate'],
	['RATE_LIMIT_EXCEEDED', 'rate'],
	['backendError', 'internal'],
	['internalError', 'internal'],
	['channelNotFound', 'no-channel'],
	['channelForbidden', 'no-channel'],
	['badRequest', 'bad-key'],
	['forbidden', 'bad-key'],
]);
const order = [...meanings.keys()];
const findReason = (reasons) => order.find((known) => reasons.includes(known));
function isRepeatable(reasons) {
	const meaning = meanings.get(findReason(reasons) ?? '');
	return meaning === undefined ? null : meaning === 'rate' || meaning === 'internal';
}
function toError(name, status, reasons) {
	const reason = findReason(reasons ?? []) ?? reasons?.[0];
	const said = `${reason ? `${reason}, ` : ''}HTTP ${status}`;
	switch (meanings.get(reason ?? '')) {
		case 'bad-key':
			return new errors .GD('invalid-input', `Google does not accept the key in YOUTUBE_API_KEY (${said}).`, 'Compare it with the key under APIs & Services, Credentials, in the Google Cloud console, or create a new one there.');
		case 'restricted-key':
			return new errors .GD('invalid-input', `The key in YOUTUBE_API_KEY is restricted and may not be used from here (${said}).`, 'In the Google Cloud console, remove its restriction to IP addresses, websites or apps, and allow the YouTube Data API v3 for it.');
		case 'api-off':
			return new errors .GD('invalid-input', `The project of the key in YOUTUBE_API_KEY may not use the YouTube Data API v3 (${said}).`, "Enable the YouTube Data API v3 for the key's project in the Google Cloud console, and wait a few minutes.");
		case 'quota':
			return new errors .GD('throttled', `The quota of the project of YOUTUBE_API_KEY is used up (${said}).`, 'It is reset at midnight Pacific Time: run it again after that.');
		case 'no-channel':
			return new errors .GD('invalid-input', `YouTube does not show the channel in YOUTUBE_CHANNEL_ID (${said}).`, "Compare it with the address of the channel's page.");
		case 'rate':
			return throttled(name, said);
		case 'internal':
			return unavailable(name, said);
		default:
			if (status === 429)
				return throttled(name, said);
			if (status >= 500)
				return unavailable(name, said);
			return new errors .GD('unexpected-answer', `${name} was refused (${said}).`, reasons === null
				? 'Check that no proxy stands between the runner and YouTube; if this continues, report it.'
				: 'Look for a newer version of this action, or report it.');
	}
}
const throttled = (name, said) => new errors .GD('throttled', `${name} was throttled (${said}).`, 'Start a new run in a few minutes.');
const unavailable = (name, said) => new errors .GD('unavailable', `${name} failed (${said}).`, 'This is usually temporary: the next run tries again.');

;// CONCATENATED MODULE: ./lib/platforms/youtube/read-list.js

function readList(answer, { name, kind, of }) {
	const body = (0,parse_record .H)(answer);
	if (answer.status >= 400 || (body && 'error' in body)) {
		throw toError(name, answer.status, body && readReasons(body));
	}
	const items = body === null ? [] : (0,assert .YL)(body.items ?? [], `${name}: items`);
	if (body === null || (items.length === 0 && body.kind !== kind)) {
		throw new errors .GD('unexpected-answer', `${name} was answered with HTTP ${answer.status} and no list of ${of}.`, 'Check that no proxy stands between the runner and YouTube; if this continues, report it.');
	}
	return { items, nextPageToken: body.nextPageToken };
}
function hasReason(answer, reason) {
	const body = answer.status < 400 ? null : (0,parse_record .H)(answer);
	return body !== null && readReasons(body).includes(reason);
}
function asksToComeBack(answer) {
	if (answer.status < 400)
		return false;
	const body = (0,parse_record .H)(answer);
	return isRepeatable(body ? readReasons(body) : []) ?? (0,http .dg)(answer);
}
const readDigits = (value, where) => (0,assert ._0)(typeof value === 'string' && /^\d{1,19}$/.test(value) ? BigInt(value) : value, where);
function readReasons({ error }) {
	if (!(0,assert .u4)(error))
		return [];
	const lists = [error.details, error.errors].filter((list) => Array.isArray(list));
	return lists
		.flat()
		.map((entry) => ((0,assert .u4)(entry) ? entry.reason : null))
		.filter((reason) => typeof reason === 'string')
		.filter((reason) => /^[A-Za-z_]{1,32}$/.test(reason));
}

;// CONCATENATED MODULE: ./lib/platforms/youtube/api.js

function openApi(values, { http, apiUrl, signal }) {
	const send = (retry) => (name, path, query) => {
		const all = new URLSearchParams({ ...query, key: values.get('YOUTUBE_API_KEY') ?? '' });
		const url = `${apiUrl}/youtube/v3/${path}?${all}`;
		return http({ name, method: 'GET', url, signal, ...retry });
	};
	return { get: send({ repeatWhen: asksToComeBack }), getOnce: send({}) };
}
var read_pages = __webpack_require__(3839);
;// CONCATENATED MODULE: ./lib/platforms/youtube/understand.js

const channelList = {
	name: "YouTube's list of channels",
	kind: 'youtube#channelListResponse',
	of: 'channels',
};
const where = `${channelList.name}: items[0]`;
function understandChannel(answer, reader) {
	const [item] = readList(answer, channelList).items;
	if (item === undefined)
		throw noChannel();
	return readChannelItem((0,assert .qL)(item, where), reader);
}
function readChannelItem(item, reader) {
	const part = (key, of = item, at = where) => reader.read(assert .qL, of[key] ?? {}, `${at}.${key}`) ?? {};
	const snippet = part('snippet');
	const statistics = part('statistics');
	const details = `${where}.contentDetails`;
	const playlists = part('relatedPlaylists', part('contentDetails'), details);
	const count = (field) => reader.read(readDigits, statistics[field], `${where}.statistics.${field}`);
	const line = (field) => reader.read(assert .Xw, snippet[field], `${where}.snippet.${field}`);
	const thumbnail = (...sizes) => readThumbnail(snippet.thumbnails, sizes, { at: `${where}.snippet.thumbnails`, reader });
	return {
		id: reader.read(assert .Xw, item.id, `${where}.id`) || null,
		title: line('title'),
		description: reader.read(assert .yR, snippet.description, `${where}.snippet.description`),
		customUrl: line('customUrl') || null,
		thumbnail: thumbnail('high', 'medium', 'default'),
		portrait: thumbnail('medium', 'high', 'default'),
		subscribers: areSubscribersShown(statistics, reader) ? count('subscriberCount') : null,
		views: count('viewCount'),
		videos: count('videoCount'),
		uploads: reader.read(assert .Xw, playlists.uploads, `${details}.relatedPlaylists.uploads`) || null,
	};
}
function areSubscribersShown({ hiddenSubscriberCount: hidden = false }, reader) {
	if (hidden === null)
		return true;
	return reader.read(assert .Vf, hidden, `${where}.statistics.hiddenSubscriberCount`) === false;
}
function readThumbnail(value, sizes, { at, reader }) {
	const thumbnails = reader.read(assert .qL, value ?? {}, at) ?? {};
	for (const size of sizes) {
		const picture = reader.read(assert .qL, thumbnails[size] ?? {}, `${at}.${size}`);
		const url = reader.read(assert .wo, picture?.url, `${at}.${size}.url`);
		if (url)
			return url;
	}
	return null;
}
const noChannel = () => new errors .GD('invalid-input', 'YouTube has no channel with the id or handle in YOUTUBE_CHANNEL_ID.', "Compare it with the address of the channel's page; the channel may have been closed, or its handle changed.");
var post = __webpack_require__(3758);
var read_time = __webpack_require__(170);
;// CONCATENATED MODULE: ./lib/platforms/youtube/understand-videos.js

const uploadsList = {
	name: "YouTube's list of uploads",
	kind: 'youtube#playlistItemListResponse',
	of: 'uploads',
};
function understandUploads(answer, reader) {
	if (answer.status === 404 && hasReason(answer, 'playlistNotFound'))
		return null;
	const { name } = uploadsList;
	const { items, nextPageToken } = readList(answer, uploadsList);
	const uploads = items.flatMap((item, index) => reader.read((upload, at) => readUpload(upload, at, reader), item, `${name}: items[${index}]`) ?? []);
	return {
		uploads,
		cursor: reader.read(assert .Xw, nextPageToken, `${name}: nextPageToken`) || null,
	};
}
function readUpload(item, at, reader) {
	const { snippet, contentDetails } = (0,assert .qL)(item, at);
	const details = (0,assert .qL)(contentDetails, `${at}.contentDetails`);
	const id = readVideoId(details.videoId, `${at}.contentDetails.videoId`);
	const told = reader.read(assert .qL, snippet ?? {}, `${at}.snippet`) ?? {};
	return {
		id,
		title: (0,post .wy)(reader.read(assert .yR, told.title, `${at}.snippet.title`)),
		postedAt: reader.read(read_time .L2, details.videoPublishedAt, `${at}.contentDetails.videoPublishedAt`),
	};
}
function understandNumbers(answer, list, reader) {
	const videos = readList(answer, list).items.flatMap((item, index) => {
		const at = `${list.name}: items[${index}]`;
		const video = reader.read((video, where) => readNumbers(video, where, reader), item, at);
		return video === null ? [] : [video];
	});
	return new Map(videos);
}
function readNumbers(item, at, reader) {
	const video = (0,assert .qL)(item, at);
	const id = readVideoId(video.id, `${at}.id`);
	const statistics = (0,assert .qL)(video.statistics ?? {}, `${at}.statistics`);
	const count = (field) => readDigits(statistics[field], `${at}.statistics.${field}`);
	const snippet = reader.read(assert .qL, video.snippet ?? {}, `${at}.snippet`) ?? {};
	const time = (field) => reader.read(read_time .L2, snippet[field], `${at}.snippet.${field}`);
	return [
		id,
		{
			postedAt: time('publishTime') ?? time('publishedAt'),
			views: count('viewCount'),
			likes: count('likeCount'),
			comments: count('commentCount'),
		},
	];
}
function readVideoId(value, where) {
	const id = (0,assert .Xw)(value, where);
	if (id !== null && /^[\w-]{1,64}$/.test(id))
		return id;
	throw unexpected(`${where} is not the id of a video.`);
}
const unexpected = (message) => new errors .GD('unexpected-answer', message, 'Look for a newer version of this action, or report it.');

;// CONCATENATED MODULE: ./lib/platforms/youtube/fetch-videos.js

const pageSize = 50;
const batchList = {
	name: "YouTube's batch of video numbers",
	kind: 'youtube#batchGetStatsResponse',
	of: 'videos',
};
const videoList = {
	name: "YouTube's list of videos",
	kind: 'youtube#videoListResponse',
	of: 'videos',
};
async function fetchVideos(channelId, channel, count, reads) {
	const guess = toUploads(channelId);
	const guessed = guess === null ? null : await fetchPlaylist(guess, count, reads);
	if (guessed !== null)
		return guessed;
	const { id, uploads } = await channel;
	const told = uploads ?? toUploads(id);
	if (told === null)
		reads.reader.note(`${channelList.name}: items[0].contentDetails does not name a playlist of uploads`);
	if (told === null || told === guess)
		return [];
	return (await fetchPlaylist(told, count, reads)) ?? [];
}
const toUploads = (channelId) => channelId?.startsWith('UC') ? channelId.replace(/^UC/, 'UU') : null;
async function fetchPlaylist(playlistId, count, reads) {
	const { api, reader } = reads;
	const asked = [];
	const query = {
		part: 'snippet,contentDetails',
		playlistId,
		maxResults: String(Math.min(pageSize, count)),
	};
	const fetchPage = async (token) => {
		const asPage = token === null ? query : { ...query, pageToken: token };
		const answer = await api.get(uploadsList.name, 'playlistItems', asPage);
		const page = understandUploads(answer, reader);
		const ids = page?.uploads.map(({ id }) => id) ?? [];
		if (ids.length > 0)
			asked.push(inBackground(fetchNumbers(ids, reads)));
		return page && { entries: page.uploads, cursor: page.cursor };
	};
	const first = await fetchPage(null);
	if (first === null)
		return null;
	const uploads = await (0,read_pages .n)(count, async (token) => (token === null ? first : await fetchPage(token)) ?? { entries: [], cursor: null }, (pages) => reader.note(`${uploadsList.name} continues, but ${pages} pages of it contain no further video`));
	const numbers = new Map((await Promise.all(asked)).flatMap((page) => [...page]));
	return uploads.flatMap((upload) => {
		const known = numbers.get(upload.id);
		return known === undefined ? [] : [toPost(upload, known)];
	});
}
function inBackground(started) {
	started.catch(() => undefined);
	return started;
}
async function fetchNumbers(ids, { api, reader, signal, debug }) {
	const id = ids.join();
	try {
		const query = { part: 'id,snippet,statistics', id };
		const answer = await api.getOnce(batchList.name, 'videos:batchGetStats', query);
		return understandNumbers(answer, batchList, reader);
	}
	catch (error) {
		if (!(error instanceof errors .GD) || signal.aborted)
			throw error;
		debug(`${error.message} ${videoList.name} is requested instead.`);
	}
	const answer = await api.get(videoList.name, 'videos', { part: 'statistics', id });
	return understandNumbers(answer, videoList, reader);
}
const toPost = ({ id, title, postedAt }, numbers) => ({
	id,
	url: `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
	title,
	kind: 'video',
	postedAt: postedAt ?? numbers.postedAt,
	views: numbers.views,
	likes: numbers.likes,
	comments: numbers.comments,
	shares: null,
});

;// CONCATENATED MODULE: ./lib/platforms/youtube/read-channel.js

function readChannel(text) {
	const named = text.trim();
	const filter = readName(named) ?? readName(nameInAddress(named));
	if (filter)
		return filter;
	throw new errors .GD('invalid-input', 'YOUTUBE_CHANNEL_ID is not a YouTube channel.', "Use the channel's id (UC and 22 characters), its handle (@ and a name), or the address of its page.");
}
function readName(name) {
	if (/^UC[\w-]{22}$/.test(name))
		return { name: 'id', value: name };
	if (/^@[^\s@/?#&,]{1,100}$/.test(name))
		return { name: 'forHandle', value: name };
	return null;
}
function nameInAddress(text) {
	const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address))
		return '';
	const { hostname, pathname } = new URL(address);
	if (!/^(www\.|m\.|studio\.)?youtube\.com$/.test(hostname))
		return '';
	const [, first = '', second = ''] = pathname.split('/');
	return first === 'channel' ? second : decode(first);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return '';
	}
}

;// CONCATENATED MODULE: ./lib/platforms/youtube/fetch.js

async function fetchSnapshot(values, videoCount, context) {
	const filter = readChannel(values.get('YOUTUBE_CHANNEL_ID') ?? '');
	const done = new AbortController();
	const signal = AbortSignal.any([context.signal, done.signal]);
	const api = openApi(values, { ...context, signal });
	const reader = (0,lenient_reader .D)();
	const asked = fetchChannel(filter, api, reader);
	const id = filter.name === 'id' ? filter.value : null;
	const reads = { api, reader, signal, debug: context.debug };
	const [channel, videos] = await Promise.all([
		asked,
		fetchVideos(id, asked, videoCount, reads).catch((error) => {
			if (!(error instanceof errors .GD) || context.signal.aborted)
				throw error;
			return error;
		}),
	]).finally(() => done.abort());
	if (videos instanceof errors .GD)
		context.warn(describeFailure(videos));
	const odd = (0,lenient_reader .N)(reader.notes());
	if (odd)
		context.warn(odd);
	return toSnapshot(channel, filter, videos instanceof errors .GD ? [] : videos);
}
async function fetchChannel(filter, api, reader) {
	const query = { part: 'snippet,statistics,contentDetails', [filter.name]: filter.value };
	return understandChannel(await api.get(channelList.name, 'channels', query), reader);
}
function toSnapshot(channel, asked, posts) {
	const handle = channel.customUrl ?? (asked.name === 'forHandle' ? asked.value : null);
	const id = channel.id ?? (asked.name === 'id' ? asked.value : null);
	const { subscribers, views, videos } = channel;
	const figures = summarize(posts);
	return {
		profile: {
			id,
			username: handle?.replace(/^@/, '').toLowerCase() || null,
			name: channel.title,
			avatar: channel.thumbnail,
			bio: channel.description,
			url: toAddress(handle, id),
		},
		portrait: channel.portrait,
		stats: { subscribers, views, videos, ...figures },
		flat: {
			followers: subscribers,
			following: null,
			posts: videos,
			engagement_rate: figures.engagement_rate,
			verified: null,
			subscribers,
			views,
			videos,
		},
		posts,
	};
}
function summarize(posts) {
	const viewed = posts.filter((post) => post.views !== null);
	const counts = viewed.map((post) => post.views).filter((count) => count !== null);
	const known = viewed
		.flatMap(({ likes, comments }) => [likes, comments])
		.filter((count) => count !== null);
	const [views, interactions] = [(0,metrics .cz)(counts), known.length === 0 ? null : (0,metrics .cz)(known)];
	if (!views)
		return { engagement_rate: null, avg_views: null, median_views: null };
	return {
		engagement_rate: interactions === null ? null : (0,metrics .gL)(interactions, views),
		avg_views: (0,metrics .G8)(views, counts.length),
		median_views: (0,metrics .JZ)(counts),
	};
}
const describeFailure = ({ message, hint }) => `Engagement and average views stay empty this time. ${message} ${hint}`;
function toAddress(handle, id) {
	const page = handle?.startsWith('@')
		? `@${encodeURIComponent(handle.slice(1).toLowerCase())}`
		: id && `channel/${encodeURIComponent(id)}`;
	return page && `https://www.youtube.com/${page}`;
}

  })

};
