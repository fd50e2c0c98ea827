export const id = 4254;
export const ids = [4254];
export const modules = {

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

  }),

  4254:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  startYouTube: () => (  startYouTube)
});
var emulated_platform = __webpack_require__(2849);
var portrait = __webpack_require__(5513);
var rate_window = __webpack_require__(4289);
var router = __webpack_require__(1911);
var server = __webpack_require__(9473);
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/emulators/youtube/answers.js

const answerJson = (status, body) => ({
	status,
	headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private' },
	body: `${(0,json .s)(body, 2)}\n`,
});
function answerError(error) {
	const { status, message, domain, reason, location, rpcStatus, infoReason, extendedHelp } = error;
	const first = {
		message,
		domain,
		reason,
		...(location && { location, locationType: 'parameter' }),
		...(extendedHelp && { extendedHelp }),
	};
	const details = {
		'@type': 'type.googleapis.com/google.rpc.ErrorInfo',
		reason: infoReason,
		domain: 'googleapis.com',
		metadata: { service: 'youtube.googleapis.com' },
	};
	return answerJson(status, {
		error: {
			code: status,
			message,
			errors: [first],
			...(rpcStatus && { status: rpcStatus }),
			...(infoReason && { details: [details] }),
		},
	});
}
const quotaText = 'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.';
const errors = {
	missingKey: {
		status: 403,
		message: "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
		domain: 'global',
		reason: 'forbidden',
		rpcStatus: 'PERMISSION_DENIED',
	},
	badRequest: {
		status: 400,
		message: 'API key not valid. Please pass a valid API key.',
		domain: 'global',
		reason: 'badRequest',
		rpcStatus: 'INVALID_ARGUMENT',
		infoReason: 'API_KEY_INVALID',
	},
	keyInvalid: {
		status: 400,
		message: 'Bad Request',
		domain: 'usageLimits',
		reason: 'keyInvalid',
	},
	expired: {
		status: 400,
		message: 'API key expired. Please renew the API key.',
		domain: 'global',
		reason: 'badRequest',
		rpcStatus: 'INVALID_ARGUMENT',
		infoReason: 'API_KEY_INVALID',
	},
	blocked: {
		status: 403,
		message: 'The provided API key has an IP address restriction.',
		domain: 'global',
		reason: 'forbidden',
		rpcStatus: 'PERMISSION_DENIED',
		infoReason: 'API_KEY_IP_ADDRESS_BLOCKED',
	},
	methodBlocked: {
		status: 403,
		message: 'Requests to this API youtube method youtube.api.v3.V3DataVideoService.BatchGetStats are blocked.',
		domain: 'global',
		reason: 'forbidden',
		rpcStatus: 'PERMISSION_DENIED',
		infoReason: 'API_KEY_SERVICE_BLOCKED',
	},
	quotaExceeded: {
		status: 403,
		message: quotaText,
		domain: 'youtube.quota',
		reason: 'quotaExceeded',
	},
	needsSignIn: {
		status: 401,
		message: 'Login Required.',
		domain: 'global',
		reason: 'required',
		location: 'Authorization',
	},
};
function accessNotConfigured(projectNumber) {
	const page = `https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=${projectNumber}`;
	return {
		status: 403,
		message: `YouTube Data API v3 has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${page} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
		domain: 'usageLimits',
		reason: 'accessNotConfigured',
		extendedHelp: page,
		rpcStatus: 'PERMISSION_DENIED',
		infoReason: 'SERVICE_DISABLED',
	};
}
const rateLimitExceeded = (status) => ({
	status,
	message: 'The request rate is too high.',
	domain: 'usageLimits',
	reason: 'rateLimitExceeded',
});
const badParameter = (reason, location, message) => ({
	status: 400,
	message,
	domain: reason === 'required' || reason === 'invalidParameter' ? 'global' : 'youtube.parameter',
	reason,
	location,
});
var external_node_crypto_ = __webpack_require__(7598);
var clock = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/emulators/youtube/etag.js

const etagOf = (content) => (0,external_node_crypto_.createHash)('sha1').update((0,json .s)(content)).digest('base64url');

;// CONCATENATED MODULE: ./lib/emulators/youtube/video.js

const createVideo = (given, now) => ({
	id: (0,external_node_crypto_.randomBytes)(9).toString('base64url').slice(0, 11),
	title: 'Rye with caraway',
	description: 'The recipe is in the comments.\nNew loaf every other day.',
	publishedAt: now - clock .$0,
	durationSeconds: 613,
	isPublic: true,
	views: 5210n,
	likes: 312n,
	comments: 18n,
	hidesLikes: false,
	commentsOff: false,
	...given,
});
const realisticVideos = (now) => Array.from({ length: 214 }, (_, index) => {
	const views = BigInt(1_900 + ((index * 7_919) % 23) * 600);
	return {
		title: loaves[index % loaves.length] ?? '',
		publishedAt: now - 3 * clock .$0 - index * 37 * clock .$0,
		durationSeconds: 60 + ((index * 97) % 900),
		views,
		likes: views / 23n,
		comments: views / 310n,
		hidesLikes: index === 4,
		commentsOff: index === 6,
	};
});
const loaves = [
	'Overnight country loaf',
	'What went wrong with this crumb?',
	'Rye with caraway',
	'Scoring a leaf, slowly',
	'Feeding the starter, day one',
	'Two flours, one dough',
	'Questions from last week',
];
const newestFirst = (videos) => videos
	.filter(({ isPublic }) => isPublic)
	.sort((one, other) => other.publishedAt - one.publishedAt);
const statisticsOf = (video) => ({
	viewCount: String(video.views),
	...(!video.hidesLikes && { likeCount: String(video.likes) }),
	...(!video.commentsOff && { commentCount: String(video.comments) }),
});
const publishedAtOf = ({ publishedAt }) => new Date(publishedAt).toISOString().replace(/\.\d+Z$/, 'Z');
function durationOf({ durationSeconds: seconds }) {
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = seconds % 60;
	return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || seconds === 0 ? `${rest}S` : ''}`;
}
const thumbnailsOf = ({ id }) => ({
	default: { url: `https://i.ytimg.com/vi/${id}/default.jpg`, width: 120, height: 90 },
	medium: { url: `https://i.ytimg.com/vi/${id}/mqdefault.jpg`, width: 320, height: 180 },
	high: { url: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`, width: 480, height: 360 },
});

;// CONCATENATED MODULE: ./lib/emulators/youtube/channel.js

function createChannel(given, now) {
	const id = given.id ?? `UC${(0,external_node_crypto_.randomBytes)(16).toString('base64url')}`;
	return {
		id,
		title: 'Mara bakes',
		description: 'Sourdough, slowly.\nNew loaf every other day.',
		handle: `@marabakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
		username: '',
		publishedAt: '2019-04-05T07:56:32.012416Z',
		country: '',
		subscribers: 12345n,
		hidesSubscribers: false,
		views: 1904233n,
		videos: 214n,
		pictures: 'https://yt3.ggpht.com/ytc/',
		uploadsPlaylist: id.replace(/^UC/, 'UU'),
		...given,
		uploads: (given.uploads ?? realisticVideos(now)).map((video) => createVideo(video, now)),
	};
}
function toChannel({ posts, count }, now) {
	if (posts === undefined && count === undefined)
		return {};
	const counts = count === undefined ? {} : { views: count, likes: count, comments: count };
	const uploads = Array.from({ length: posts ?? 24 }, (_, index) => ({
		publishedAt: now - clock .$0 - index * clock .LP,
		...counts,
	}));
	return count === undefined
		? { videos: BigInt(uploads.length), uploads }
		: { subscribers: count, views: count, videos: count, uploads };
}
const publicParts = [
	'brandingSettings',
	'contentDetails',
	'contentOwnerDetails',
	'id',
	'localizations',
	'snippet',
	'statistics',
	'status',
	'topicDetails',
];
function toItem(channel, parts, settings) {
	const { title, description, country } = channel;
	const all = {
		snippet: {
			title,
			description,
			...(channel.handle && { customUrl: channel.handle.toLowerCase() }),
			publishedAt: channel.publishedAt,
			thumbnails: {
				default: thumbnail(channel, 88),
				medium: thumbnail(channel, 240),
				high: thumbnail(channel, 800),
			},
			localized: { title, description },
			...(country && { country }),
		},
		contentDetails: {
			relatedPlaylists: { likes: '', uploads: channel.uploadsPlaylist },
		},
		statistics: {
			viewCount: String(channel.views),
			...countSubscribers(channel, settings),
			hiddenSubscriberCount: channel.hidesSubscribers,
			videoCount: String(channel.videos),
		},
		status: {
			privacyStatus: 'public',
			isLinked: true,
			longUploadsStatus: 'longUploadsUnspecified',
		},
		brandingSettings: {
			channel: { title, ...(description && { description }), ...(country && { country }) },
		},
	};
	const item = {};
	for (const [part, value] of Object.entries(all))
		if (parts.includes(part))
			item[part] = value;
	return { kind: 'youtube#channel', etag: etagOf([channel.id, item]), id: channel.id, ...item };
}
function roundSubscribers(count) {
	const unit = 10n ** BigInt(Math.max(0, String(count).length - 3));
	return (count / unit) * unit;
}
function countSubscribers({ subscribers, hidesSubscribers }, settings) {
	if (!hidesSubscribers || settings.hiddenSubscribers === 'shown') {
		return { subscriberCount: String(roundSubscribers(subscribers)) };
	}
	return settings.hiddenSubscribers === 'zero' ? { subscriberCount: '0' } : {};
}
function thumbnail({ id, pictures }, size) {
	const picture = (0,external_node_crypto_.createHash)('sha512').update(id).digest('base64url').slice(0, 68);
	const url = `${pictures}AIdro_${picture}=s${size}-c-k-c0x00ffffff-no-rj`;
	return { url, width: size, height: size };
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/partial-response.js
function readSelection(text) {
	const tokens = text.replace(/\s/g, '').match(/[\w*]+|./g) ?? [];
	let at = 0;
	const selection = readList();
	return selection && at === tokens.length ? selection : null;
	function readList() {
		const names = new Map();
		for (;;) {
			const path = readPath(names);
			if (!path)
				return null;
			if (tokens[at] !== ',')
				return names;
			at += 1;
		}
	}
	function readPath(into) {
		let current = into;
		for (;;) {
			const name = tokens[at] ?? '';
			if (!/^[\w*]+$/.test(name))
				return false;
			at += 1;
			const inner = current.get(name) ?? new Map();
			current.set(name, inner);
			current = inner;
			if (tokens[at] !== '/')
				break;
			at += 1;
		}
		if (tokens[at] !== '(')
			return true;
		at += 1;
		const inside = readList();
		if (!inside || tokens[at] !== ')')
			return false;
		at += 1;
		for (const [name, inner] of inside)
			current.set(name, inner);
		return true;
	}
}
function partial_response_select(value, selection) {
	if (selection.size === 0 || typeof value !== 'object' || value === null)
		return value;
	if (Array.isArray(value))
		return value.map((one) => partial_response_select(one, selection));
	const kept = {};
	for (const [name, inner] of Object.entries(value)) {
		const wanted = selection.get(name) ?? selection.get('*');
		if (wanted)
			kept[name] = partial_response_select(inner, wanted);
	}
	return kept;
}
function findUnknownName(shape, selection) {
	const one = Array.isArray(shape) ? shape[0] : shape;
	for (const [name, inner] of selection) {
		if (name === '*')
			continue;
		if (typeof one !== 'object' || one === null || !(name in one))
			return name;
		const unknown = findUnknownName(Reflect.get(one, name), inner);
		if (unknown)
			return unknown;
	}
	return null;
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/list-request.js

const pageShape = {
	kind: '',
	etag: '',
	nextPageToken: '',
	prevPageToken: '',
	pageInfo: { totalResults: 0, resultsPerPage: 0 },
};
const listShape = (item) => ({ ...pageShape, items: [item] });
function readListRequest(query, method) {
	const parts = readParts(query, method);
	if ('reason' in parts)
		return parts;
	const selection = readFields(query.get('fields'), method.shape);
	if ('reason' in selection)
		return selection;
	const size = readInteger(query.get('maxResults'), 5);
	if (size === null || size > 50) {
		return badParameter('invalidValue', 'maxResults', 'Invalid value for maxResults.');
	}
	const from = readInteger(query.get('pageToken')?.replace(/^CA/, '') ?? null, 0);
	if (from === null)
		return badParameter('invalidPageToken', 'pageToken', 'Invalid page token.');
	return { parts, selection, size, from };
}
function readParts(query, { publicParts, ownerParts }) {
	const parts = query.getAll('part').join().split(',').filter(Boolean);
	if (parts.length === 0)
		return badParameter('required', 'part', 'Required parameter: part');
	const unknown = parts.find((part) => !publicParts.includes(part) && !ownerParts.includes(part));
	if (unknown)
		return badParameter('unknownPart', 'part', `'${unknown.replace(/\W/g, '')}'`);
	return parts.some((part) => ownerParts.includes(part)) ? errors.needsSignIn : parts;
}
function readFields(text, shape) {
	if (!text)
		return new Map();
	const selection = readSelection(text);
	const unknown = selection ? findUnknownName(shape, selection) : text.replace(/[^\w/(),*]/g, '');
	if (selection && unknown === null)
		return selection;
	return badParameter('invalidParameter', 'fields', `Invalid field selection ${unknown}`);
}
function readInteger(text, absent) {
	if (text === null)
		return absent;
	return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/settings.js
function createSettings() {
	return {
		emptyItems: 'absent',
		emptyUploads: 'missing',
		batchGetStats: 'served',
		hiddenSubscribers: 'zero',
		badKey: 'badRequest',
		acceptsKeyHeader: false,
		rateLimit: Number.POSITIVE_INFINITY,
		rateLimitStatus: 403,
	};
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/channels.js

const filters = ['id', 'forHandle', 'forUsername', 'mine', 'managedByMe'];
const example = createChannel({ country: 'AT', username: 'mara', uploads: [] }, 0);
const method = {
	publicParts: publicParts,
	ownerParts: ['auditDetails'],
	shape: listShape(toItem(example, publicParts, createSettings())),
};
function listChannels(query, channels, settings) {
	const request = readListRequest(query, method);
	if ('reason' in request)
		return answerError(request);
	const found = findChannels(query, channels);
	if ('reason' in found)
		return answerError(found);
	const { parts, selection, size, from } = request;
	const page = found.slice(from, from + size);
	const items = page.map((channel) => toItem(channel, parts, settings));
	const isEmpty = items.length === 0 && settings.emptyItems === 'absent';
	const body = {
		kind: 'youtube#channelListResponse',
		etag: etagOf(items),
		...(from + size < found.length && size > 0 && { nextPageToken: `CA${from + size}` }),
		pageInfo: { totalResults: found.length, resultsPerPage: size },
		...(!isEmpty && { items }),
	};
	return answerJson(200, partial_response_select(body, selection));
}
function findChannels(query, channels) {
	const given = filters.filter((name) => query.get(name));
	if (given.length === 0) {
		const message = `No filter selected. Expected one of: ${filters.join(', ')}`;
		return badParameter('missingRequiredParameter', 'parameters.', message);
	}
	if (given.length > 1) {
		const message = `Incompatible parameters specified in the request: ${given.join(', ')}`;
		return badParameter('incompatibleParameters', 'parameters.', message);
	}
	const read = (name) => query.get(name) ?? '';
	switch (given[0]) {
		case 'id': {
			const ids = read('id').split(',');
			return channels.filter(({ id }) => ids.includes(id));
		}
		case 'forHandle': {
			const handle = `@${read('forHandle').replace(/^@/, '')}`.toLowerCase();
			return channels.filter((channel) => channel.handle.toLowerCase() === handle);
		}
		case 'forUsername': {
			const username = read('forUsername').toLowerCase();
			return channels.filter((channel) => channel.username.toLowerCase() === username);
		}
		default:
			return errors.needsSignIn;
	}
}
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/youtube/keys.js

function createKeyBook(clock) {
	const keys = new Map();
	return {
		add: (given) => {
			const key = {
				key: `AIzaSy${(0,random_text .xM)(33)}`,
				state: 'valid',
				quota: 10_000,
				used: 0,
				statsQuota: 10_000,
				statsUsed: 0,
				projectNumber: `7${(0,random_text .xM)(11, '0123456789')}`,
				...given,
			};
			keys.set(key.key, { key, day: pacificDay(clock.now()) });
			return key;
		},
		find: (text) => keys.get(text)?.key ?? null,
		spend: (key, bucket) => {
			const entry = keys.get(key.key);
			const today = pacificDay(clock.now());
			if (entry && entry.day !== today) {
				entry.day = today;
				key.used = 0;
				key.statsUsed = 0;
			}
			if (bucket === 'batchGetStats') {
				if (key.statsUsed >= key.statsQuota)
					return false;
				key.statsUsed += 1;
				return true;
			}
			if (key.used >= key.quota)
				return false;
			key.used += 1;
			return true;
		},
	};
}
const pacificDay = (at) => new Date(at).toLocaleDateString('en-CA', { timeZone: 'America/Los_Angeles' });

;// CONCATENATED MODULE: ./lib/emulators/youtube/playlist-items.js

const playlist_items_publicParts = ['contentDetails', 'id', 'snippet', 'status'];
const playlist_items_example = createChannel({ uploads: [{}] }, 0);
const playlist_items_method = {
	publicParts: playlist_items_publicParts,
	ownerParts: [],
	shape: listShape(playlist_items_example.uploads.map((video) => playlist_items_toItem(playlist_items_example, video, 0, playlist_items_publicParts))[0]),
};
function listPlaylistItems(query, channels, settings) {
	const request = readListRequest(query, playlist_items_method);
	if ('reason' in request)
		return answerError(request);
	const id = query.get('playlistId');
	if (!id)
		return answerError(playlistIdRequired);
	const channel = channels.find(({ uploadsPlaylist }) => uploadsPlaylist === id);
	const videos = newestFirst(channel?.uploads ?? []);
	const exists = videos.length > 0 || settings.emptyUploads === 'empty';
	if (!channel || !exists)
		return answerError(playlistNotFound);
	const { parts, selection, size, from } = request;
	const page = videos.slice(from, from + size);
	const items = page.map((video, index) => playlist_items_toItem(channel, video, from + index, parts));
	const isEmpty = items.length === 0 && settings.emptyItems === 'absent';
	const body = {
		kind: 'youtube#playlistItemListResponse',
		etag: etagOf(items),
		...(from + size < videos.length && size > 0 && { nextPageToken: `CA${from + size}` }),
		...(!isEmpty && { items }),
		pageInfo: { totalResults: videos.length, resultsPerPage: size },
	};
	return answerJson(200, partial_response_select(body, selection));
}
function playlist_items_toItem(channel, video, position, parts) {
	const { id: channelId, title: channelTitle, uploadsPlaylist } = channel;
	const publishedAt = publishedAtOf(video);
	const all = {
		snippet: {
			publishedAt,
			channelId,
			title: video.title,
			description: video.description,
			thumbnails: thumbnailsOf(video),
			channelTitle,
			playlistId: uploadsPlaylist,
			position,
			resourceId: { kind: 'youtube#video', videoId: video.id },
			videoOwnerChannelTitle: channelTitle,
			videoOwnerChannelId: channelId,
		},
		contentDetails: { videoId: video.id, videoPublishedAt: publishedAt },
		status: { privacyStatus: 'public' },
	};
	const item = {};
	for (const [part, value] of Object.entries(all))
		if (parts.includes(part))
			item[part] = value;
	const id = Buffer.from(`${uploadsPlaylist}.${video.id}`).toString('base64url');
	return { kind: 'youtube#playlistItem', etag: etagOf([id, item]), id, ...item };
}
const playlistIdRequired = badParameter('playlistIdRequired', 'playlistId', 'The playlist items list request did not specify a value for the playlistId property.');
const playlistNotFound = {
	status: 404,
	message: "The playlist identified with the request's <code>playlistId</code> parameter cannot be found.",
	domain: 'youtube.playlistItem',
	reason: 'playlistNotFound',
	location: 'playlistId',
};

;// CONCATENATED MODULE: ./lib/emulators/youtube/videos.js

const videos_example = createChannel({ uploads: [{}] }, 0);
const exampleOf = (toItem, parts) => videos_example.uploads.map((video) => toItem({ channel: videos_example, video }, parts))[0];
const statsParts = ['contentDetails', 'id', 'snippet', 'statistics'];
const statsMethod = {
	publicParts: statsParts,
	ownerParts: [],
	shape: {
		kind: '',
		etag: '',
		items: [exampleOf(toStats, statsParts)],
		summary: toSummary(['a'], ['a']),
	},
};
const videoParts = [
	'contentDetails',
	'id',
	'liveStreamingDetails',
	'localizations',
	'paidProductPlacementDetails',
	'player',
	'recordingDetails',
	'snippet',
	'statistics',
	'status',
	'topicDetails',
];
const videosMethod = {
	publicParts: videoParts,
	ownerParts: ['fileDetails', 'processingDetails', 'suggestions'],
	shape: listShape(exampleOf(toVideo, videoParts)),
};
function listVideos(query, channels, settings) {
	const request = readListRequest(query, videosMethod);
	if ('reason' in request)
		return answerError(request);
	const ids = readIds(query);
	if ('reason' in ids)
		return answerError(ids);
	const { parts, selection } = request;
	const items = findVideos(ids, channels).map((found) => toVideo(found, parts));
	const isEmpty = items.length === 0 && settings.emptyItems === 'absent';
	const body = {
		kind: 'youtube#videoListResponse',
		etag: etagOf(items),
		...(!isEmpty && { items }),
		pageInfo: { totalResults: items.length, resultsPerPage: items.length },
	};
	return answerJson(200, partial_response_select(body, selection));
}
function batchGetStats(query, channels) {
	const request = readListRequest(query, statsMethod);
	if ('reason' in request)
		return answerError(request);
	const ids = readIds(query);
	if ('reason' in ids)
		return answerError(ids);
	const found = findVideos(ids, channels);
	const items = found.map((one) => toStats(one, request.parts));
	const known = found.map(({ video }) => video.id);
	const body = {
		kind: 'youtube#batchGetStatsResponse',
		etag: etagOf(items),
		...(items.length > 0 && { items }),
		summary: toSummary(ids, ids.filter((id) => !known.includes(id))),
	};
	return answerJson(200, partial_response_select(body, request.selection));
}
function toSummary(asked, failed) {
	return {
		requestedVideoCount: String(asked.length),
		succeededVideoCount: String(asked.length - failed.length),
		failedVideoCount: String(failed.length),
		...(failed.length > 0 && { failedVideoIds: failed }),
	};
}
function readIds(query) {
	const ids = query.getAll('id').join().split(',').filter(Boolean);
	if (ids.length === 0) {
		const message = 'No filter selected. Expected one of: id';
		return badParameter('missingRequiredParameter', 'parameters.', message);
	}
	if (ids.length > 50) {
		const message = 'The request specifies an invalid filter parameter.';
		return badParameter('invalidFilters', 'parameters.', message);
	}
	return [...new Set(ids)];
}
function findVideos(ids, channels) {
	const wanted = new Set(ids);
	const found = new Map();
	for (const channel of channels)
		for (const video of channel.uploads)
			if (video.isPublic && wanted.has(video.id))
				found.set(video.id, { channel, video });
	return ids.flatMap((id) => found.get(id) ?? []);
}
function toStats({ video }, parts) {
	return assemble('youtube#videoStats', video.id, parts, {
		snippet: { publishTime: publishedAtOf(video) },
		statistics: statisticsOf(video),
		contentDetails: {
			duration: durationOf(video),
			durationMillis: String(video.durationSeconds * 1000),
		},
	});
}
function toVideo({ channel, video }, parts) {
	const { title, description } = video;
	return assemble('youtube#video', video.id, parts, {
		snippet: {
			publishedAt: publishedAtOf(video),
			channelId: channel.id,
			title,
			description,
			thumbnails: thumbnailsOf(video),
			channelTitle: channel.title,
			categoryId: '26',
			liveBroadcastContent: 'none',
			localized: { title, description },
		},
		contentDetails: { duration: durationOf(video), dimension: '2d', definition: 'hd' },
		status: { uploadStatus: 'processed', privacyStatus: 'public', madeForKids: false },
		statistics: { ...statisticsOf(video), favoriteCount: '0' },
	});
}
function assemble(kind, id, parts, all) {
	const item = {};
	for (const [part, value] of Object.entries(all))
		if (parts.includes(part))
			item[part] = value;
	return { kind, etag: etagOf([id, item]), id, ...item };
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/index.js

const batchPath = '/youtube/v3/videos:batchGetStats';
async function startYouTube(options) {
	const { clock } = options;
	const service = await (0,server .I)(options);
	const settings = createSettings();
	const keys = createKeyBook(clock);
	const channels = [];
	const passesRate = (0,rate_window .b)(clock);
	const findRoute = (0,router .a)({
		'GET /youtube/v3/channels': ({ query }) => listChannels(query, channels, settings),
		'GET /youtube/v3/playlistItems': ({ query }) => listPlaylistItems(query, channels, settings),
		'GET /youtube/v3/videos': ({ query }) => listVideos(query, channels, settings),
		[`GET ${batchPath}`]: ({ query }) => batchGetStats(query, channels),
	});
	service.serve((request) => {
		if (isPicture(request))
			return picture;
		const route = findRoute(request.method, request.path);
		const bucket = request.path === batchPath ? 'batchGetStats' : 'default';
		if (!route || (bucket === 'batchGetStats' && settings.batchGetStats === 'unknown'))
			return notFound;
		const refusal = refuseCaller(request, bucket);
		return refusal ? answerError(refusal) : route.handler(request);
	});
	let ownKey;
	const emulator = Object.assign(service, {
		settings,
		addKey: (given = {}) => keys.add(given),
		addChannel: (given = {}) => {
			const channel = createChannel({ pictures: `${service.url}/ytc/`, ...given }, clock.now());
			channels.push(channel);
			return channel;
		},
		isAlive: (text) => keys.find(text)?.state === 'valid',
		addPerson: (person = {}) => {
			ownKey ??= emulator.addKey();
			const channel = emulator.addChannel(toChannel(person, clock.now()));
			return new Map([
				['YOUTUBE_API_KEY', ownKey.key],
				['YOUTUBE_CHANNEL_ID', channel.id],
			]);
		},
		passDay: () => {
			for (const channel of channels) {
				channel.subscribers = (0,emulated_platform .g)(channel.subscribers);
				channel.views = (0,emulated_platform .g)(channel.views);
				for (const video of channel.uploads)
					video.views = (0,emulated_platform .g)(video.views);
			}
		},
	});
	return emulator;
	function refuseCaller({ query, headers }, bucket) {
		const fromHeader = settings.acceptsKeyHeader ? headers['x-goog-api-key'] : undefined;
		const text = query.get('key') ?? fromHeader;
		if (!text)
			return errors.missingKey;
		const key = keys.find(text);
		if (!key)
			return errors[settings.badKey];
		if (key.state === 'expired')
			return errors.expired;
		if (key.state === 'blocked')
			return errors.blocked;
		if (key.state === 'api-disabled')
			return accessNotConfigured(key.projectNumber);
		if (bucket === 'batchGetStats' && settings.batchGetStats === 'blocked')
			return errors.methodBlocked;
		if (!passesRate(text, settings.rateLimit))
			return rateLimitExceeded(settings.rateLimitStatus);
		return keys.spend(key, bucket) ? null : errors.quotaExceeded;
	}
}
const isPicture = ({ method, path }) => method === 'GET' && path.startsWith('/ytc/');
const picture = { status: 200, headers: { 'content-type': 'image/png' }, body: portrait .o };
const notFound = {
	status: 404,
	headers: { 'content-type': 'text/html; charset=UTF-8' },
	body: '<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title></html>',
};

  })

};
