export const id = 3930;
export const ids = [3930];
export const modules = {

  3930:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  createMedia: () => (  createMedia),
  startInstagram: () => (  startInstagram)
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
;// CONCATENATED MODULE: ./lib/emulators/instagram/account.js

const defaultFollowers = 21407n;
function createAccount(given, now) {
	const { media, ...profile } = given;
	return {
		userId: `1784140${oddDigits(10)}`,
		username: `mara.bakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
		name: 'Mara bakes',
		biography: 'Sourdough, slowly.\nNew loaf every other day. \ud83c\udf5e',
		website: 'https://example.com/bread',
		pictureId: `${(0,random_text .xM)(9, random_text .vm)}_${(0,random_text .xM)(15, random_text .vm)}_${(0,random_text .xM)(19, random_text .vm)}_n`,
		type: 'MEDIA_CREATOR',
		followers: defaultFollowers,
		following: 312n,
		mediaCount: null,
		days: realisticDays(now),
		audience: (0,audience .p)(profile.followers ?? defaultFollowers),
		...profile,
		media: (media ?? realisticMedia(now)).map((one) => createMedia(one, now)),
	};
}
function toAccount({ posts, count }, now) {
	const counts = count === undefined
		? {}
		: { likes: count, comments: count, insights: { views: count, reach: count, shares: count } };
	return {
		...(count === undefined
			? {}
			: {
				followers: count,
				following: count,
				mediaCount: count,
				days: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [
					new Date(now - index * lib_clock .LP).toISOString().slice(0, 10),
					{ reach: count, views: count },
				])),
			}),
		...(posts === undefined && count === undefined
			? {}
			: {
				media: Array.from({ length: posts ?? 30 }, (_, index) => ({
					postedAt: now - lib_clock .$0 - index * lib_clock .LP,
					...counts,
				})),
			}),
	};
}
function createMedia(given, now) {
	const album = given.type === 'CAROUSEL_ALBUM';
	return {
		id: createMediaId(),
		type: 'IMAGE',
		product: 'FEED',
		postedAt: now - lib_clock .$0,
		caption: 'Rye with caraway #sourdough',
		shortcode: `D${(0,random_text .xM)(10)}`,
		likes: 418n,
		comments: 23n,
		hidesLikes: false,
		copyrighted: false,
		childIds: album ? Array.from({ length: 3 }, createMediaId) : [],
		beforeConversion: false,
		viewers: 3100n,
		insights: { views: 6020n, reach: 3100n, saved: 41n, shares: 17n },
		...given,
	};
}
function appScopedIdOf(account, appId) {
	const hash = (0,external_node_crypto_.createHash)('sha256').update(`${appId} ${account.userId}`).digest();
	const sixteen = hash.readBigUInt64BE() % 10n ** 15n;
	return `2${sixteen.toString().padStart(15, '0')}7`;
}
const createMediaId = () => `180${oddDigits(14)}`;
const oddDigits = (length) => `${(0,random_text .xM)(length - 1, random_text .vm)}${(0,random_text .xM)(1, '13579')}`;
function realisticMedia(now) {
	return Array.from({ length: 30 }, (_, index) => {
		const reach = BigInt(1_400 + ((index * 7_919) % 23) * 410);
		const reel = index % 3 === 1;
		return {
			type: reel ? 'VIDEO' : index % 5 === 0 ? 'CAROUSEL_ALBUM' : 'IMAGE',
			product: reel ? 'REELS' : 'FEED',
			postedAt: now - 2 * lib_clock .$0 - index * 29 * lib_clock .$0,
			likes: reach / 9n,
			comments: reach / 170n,
			hidesLikes: index === 9,
			viewers: reach,
			insights: {
				views: reach * 2n,
				reach,
				saved: reach / 60n,
				shares: reach / 95n,
				...(reel
					? {
						ig_reels_avg_watch_time: 6400n,
						ig_reels_video_view_total_time: reach * 6400n,
						reels_skip_rate: 38n,
					}
					: { profile_visits: reach / 40n, follows: reach / 900n }),
			},
		};
	});
}
function realisticDays(now) {
	const days = Array.from({ length: 40 }, (_, index) => {
		const reach = BigInt(2_100 + ((index * 7_919) % 31) * 90);
		const name = new Date(now - index * lib_clock .LP).toISOString().slice(0, 10);
		return [name, { reach, views: reach * 3n, accounts_engaged: reach / 12n, follower_count: 9n }];
	});
	return Object.fromEntries(days);
}
var meta_usage = __webpack_require__(9123);
var timestamp = __webpack_require__(9636);
var end_of_day = __webpack_require__(8572);
var range_paging = __webpack_require__(126);
;// CONCATENATED MODULE: ./lib/emulators/instagram/days.js

function readRange({ request, clock }) {
	const until = readTime(request.query.get('until')) ?? clock.now();
	const since = readTime(request.query.get('since')) ?? until - lib_clock .LP;
	if (Number.isNaN(since) || Number.isNaN(until) || since > until) {
		return { code: 100, message: '(#100) since must be a time before until' };
	}
	if (until - since > 30 * lib_clock .LP) {
		const message = '(#100) There cannot be more than 30 days (2592000 s) between since and until';
		return { code: 100, message };
	}
	return { since, until };
}
function accountDays({ grant, clock, settings }, { since, until }) {
	return Object.entries(grant.account.days)
		.map(([name, numbers]) => ({ endsAt: (0,end_of_day .D)(Date.parse(`${name}T00:00:00Z`)), numbers }))
		.filter(({ endsAt }) => endsAt > since && endsAt <= until)
		.filter(({ endsAt }) => endsAt + settings.insightsLateMs <= clock.now())
		.sort((one, other) => one.endsAt - other.endsAt);
}
function readTime(text) {
	if (text === null)
		return null;
	return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
function toPaging({ request, grant, settings, version, baseUrl }, range) {
	const base = settings.nextBase ?? baseUrl;
	return (0,range_paging .r)(request, `${base}/${version}/${grant.account.userId}/insights`, range);
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/scopes.js
const basicScope = 'instagram_business_basic';
const insightsScope = 'instagram_business_manage_insights';
const knownScopes = [
	basicScope,
	insightsScope,
	'instagram_business_manage_comments',
	'instagram_business_content_publish',
	'instagram_business_manage_messages',
];

;// CONCATENATED MODULE: ./lib/emulators/instagram/metrics.js

const retired = [
	'impressions',
	'plays',
	'clips_replays_count',
	'ig_reels_aggregated_all_plays_count',
	'video_views',
];
function readMetrics({ grant, settings, findApp }, text, known, node) {
	const app = findApp(grant.appId);
	if (!grant.scopes.includes(insightsScope) || !app?.scopes.includes(insightsScope)) {
		return (0,token_endpoints .RI)(settings.permissionCode);
	}
	const names = [...new Set((text ?? '').split(',').filter(Boolean))];
	if (names.length === 0)
		return { code: 100, message: '(#100) The parameter metric is required' };
	const gone = names.find((name) => retired.includes(name));
	if (gone) {
		const message = `(#100) Starting from version v22.0 and above, the ${gone} metric is no longer supported for the queried ${node}.`;
		return { code: 100, message, type: 'OAuthException' };
	}
	const isOff = (name) => settings.withoutMetrics.includes(name);
	const listed = node === 'user' ? known.filter((name) => !isOff(name)) : known;
	const unknown = names.findIndex((name) => !listed.includes(name));
	if (unknown >= 0) {
		const message = `(#100) metric[${unknown}] must be one of the following values: ${listed.join(', ')}`;
		return { code: 100, message, type: 'OAuthException' };
	}
	const unsupported = names.find(isOff);
	return unsupported ? notForThisType(unsupported) : names;
}
const notForThisType = (name) => ({
	code: 100,
	type: 'OAuthException',
	message: `(#100) The Media Insights API does not support the ${name} metric for this media product type.`,
});
const labels = (name, id, period) => ({
	title: name.replaceAll('_', ' ').replace(/^\w/, (letter) => letter.toUpperCase()),
	description: `The number for ${name.replaceAll('_', ' ')}.`,
	id: `${id}/insights/${name}/${period}`,
});

;// CONCATENATED MODULE: ./lib/emulators/instagram/demographics.js

const demographicMetrics = [
	'follower_demographics',
	'engaged_audience_demographics',
	'reached_audience_demographics',
];
const breakdowns = ['age', 'gender', 'country', 'city', 'age,gender'];
const timeframes = ['this_week', 'this_month'];
const fewestFollowers = 100n;
const mostGroups = 45;
function readDemographics(metrics, call) {
	const { grant, request, settings } = call;
	const [name = '', ...others] = metrics;
	if (others.length > 0)
		return unknownError;
	const period = request.query.get('period');
	if (!period)
		return badParameter('The parameter period is required');
	if (period !== 'lifetime')
		return badParameter('The requested metrics are not compatible with the given period');
	if (request.query.get('metric_type') !== 'total_value')
		return badParameter(`The following metrics (${name}) should be specified with parameter metric_type=total_value`);
	const breakdown = request.query.get('breakdown') ?? '';
	if (!breakdowns.includes(breakdown))
		return unknownError;
	const timeframe = request.query.get('timeframe');
	if (timeframe === null && settings.timeframe === 'required')
		return badParameter('The parameter timeframe is required');
	if (timeframe !== null && (settings.timeframe === 'refused' || !timeframes.includes(timeframe)))
		return badParameter(`timeframe must be one of the following values: ${timeframes.join(', ')}`);
	if (grant.account.followers < fewestFollowers) {
		const refusal = { code: 3006, message: '(#3006) Not enough users' };
		return settings.fewFollowers === 'refused' ? refusal : { body: { data: [] } };
	}
	const isForFollowers = name === 'follower_demographics';
	const groups = isForFollowers ? group(grant.account.audience, breakdown) : [];
	if (groups.length === 0)
		return { body: { data: [] } };
	const text = labels(name, grant.account.userId, period);
	const total_value = { breakdowns: [toBreakdown(groups, breakdown, timeframe)] };
	const range = readRange(call);
	if ('code' in range)
		return range;
	const paging = toPaging(call, range);
	return { body: { data: [{ name, period, ...text, total_value }], paging } };
}
function group({ people, countries, cities }, breakdown) {
	const all = {
		country: countries.map(({ key, count }) => ({ values: [key], count })),
		city: cities.map(({ key, count }) => ({ values: [key], count })),
		age: people.map(({ age, count }) => ({ values: [age], count })),
		gender: people.map(({ gender, count }) => ({ values: [gender], count })),
		'age,gender': people.map(({ age, gender, count }) => ({ values: [age, gender], count })),
	};
	const sums = new Map();
	for (const { values, count } of Object.entries(all).find(([key]) => key === breakdown)?.[1] ??
		[]) {
		const key = values.join(' ');
		sums.set(key, { values, count: (sums.get(key)?.count ?? 0n) + count });
	}
	return [...sums.values()]
		.filter(({ count }) => count > 0n)
		.sort((one, other) => (one.count < other.count ? 1 : -1))
		.slice(0, mostGroups);
}
function toBreakdown(groups, breakdown, timeframe) {
	const isFramed = timeframe !== null;
	return {
		dimension_keys: [...(isFramed ? ['timeframe'] : []), ...breakdown.split(',')],
		results: groups.map(({ values, count }) => ({
			dimension_values: [...(isFramed ? [timeframe.toUpperCase()] : []), ...values],
			value: count,
		})),
	};
}
const badParameter = (what) => ({ code: 100, message: `(#100) ${what}` });
const unknownError = {
	code: 1,
	type: 'OAuthException',
	message: 'An unknown error has occurred.',
};

;// CONCATENATED MODULE: ./lib/emulators/instagram/insights.js

const seriesMetrics = ['reach', 'follower_count'];
const accountMetrics = [
	...seriesMetrics,
	'views',
	'accounts_engaged',
	'total_interactions',
	'likes',
	'comments',
	'saves',
	'shares',
	'replies',
	'reposts',
	'follows_and_unfollows',
	'profile_links_taps',
	...demographicMetrics,
];
function readAccountInsights(call) {
	const { grant, request, settings } = call;
	const metrics = readMetrics(call, request.query.get('metric'), accountMetrics, 'user');
	if ('code' in metrics)
		return metrics;
	if (metrics.some((name) => demographicMetrics.includes(name)))
		return readDemographics(metrics, call);
	const period = request.query.get('period');
	if (!period)
		return { code: 100, message: '(#100) The parameter period is required' };
	if (period !== 'day') {
		const message = '(#100) The requested metrics are not compatible with the given period';
		return { code: 100, message };
	}
	const type = request.query.get('metric_type') ?? 'time_series';
	if (type !== 'total_value' && type !== 'time_series') {
		const message = '(#100) metric_type must be one of the following values: time_series, total_value';
		return { code: 100, message };
	}
	const misfits = metrics.filter((name) => type === 'total_value' ? name === 'follower_count' : !seriesMetrics.includes(name));
	if (misfits.length > 0) {
		const other = type === 'total_value' ? 'time_series' : 'total_value';
		const message = `(#100) The following metrics (${misfits.join(',')}) should be specified with parameter metric_type=${other}`;
		return { code: 100, message };
	}
	const range = readRange(call);
	if ('code' in range)
		return range;
	const days = accountDays(call, range);
	const id = settings.appScopedIdInPaths
		? appScopedIdOf(grant.account, grant.appId)
		: grant.account.userId;
	const data = metrics.flatMap((name) => {
		if (name === 'follower_count' && grant.account.followers < 100n)
			return [];
		const values = days.flatMap(({ numbers, endsAt }) => {
			const value = numbers[name];
			return value === undefined ? [] : [{ value, end_time: (0,timestamp .C)(endsAt) }];
		});
		if (values.length === 0)
			return [];
		const text = labels(name, id, 'day');
		if (type === 'time_series')
			return [{ name, period, values, ...text }];
		const value = values.reduce((sum, one) => sum + one.value, 0n);
		return [{ name, period, ...text, total_value: { value } }];
	});
	return { body: data.length === 0 ? { data } : { data, paging: toPaging(call, range) } };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/fields.js
const fieldPattern = /([^,{}]+?)(?:\.metric\(([^()]*)\))?(?:\{((?:[^{}]|\{[^{}]*\})*)\})?(?:,|$)/g;
function readFields(text, known, nodeType, settings) {
	const asked = [...text.matchAll(fieldPattern)]
		.map(([, name = '', metric, inner]) => ({
		name: name.trim(),
		metric: metric ?? null,
		inner: inner ?? null,
	}))
		.filter(({ name }) => name !== '');
	const unknown = asked.find(({ name }) => !known.includes(name) || settings.withoutFields.includes(name));
	if (unknown) {
		const name = unknown.name.replace(/[^\w.]/g, '');
		const message = `(#100) Tried accessing nonexisting field (${name}) on node type (${nodeType})`;
		return { code: 100, message };
	}
	const names = new Set();
	const fields = asked.filter(({ name }) => !names.has(name) && names.add(name));
	if (fields.length === 0 || (settings.idUnasked && !names.has('id'))) {
		fields.push({ name: 'id', inner: null, metric: null });
	}
	return fields;
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/media-insights.js

const forAll = ['views', 'reach', 'likes', 'comments', 'saved', 'shares', 'total_interactions'];
const forReels = ['ig_reels_avg_watch_time', 'ig_reels_video_view_total_time', 'reels_skip_rate'];
const forOthers = ['profile_visits', 'follows'];
const mediaMetrics = [...forAll, ...forReels, ...forOthers];
const storyLifetimeMs = lib_clock .LP;
function readMediaInsights(media, metric, call) {
	const metrics = readMetrics(call, metric, mediaMetrics, 'media');
	if ('code' in metrics)
		return metrics;
	const { settings, clock } = call;
	const without = media.product === 'REELS' ? forOthers : forReels;
	const foreign = metrics.find((name) => without.includes(name));
	if (foreign)
		return notForThisType(foreign);
	if (media.beforeConversion)
		return postedBeforeConversion;
	const isStory = media.product === 'STORY';
	if (isStory && media.viewers < 5n) {
		const message = '(#10) Not enough viewers for the media to show insights';
		return { code: 10, message };
	}
	const age = clock.now() - media.postedAt;
	const isThere = age >= settings.insightsLateMs && !(isStory && age > storyLifetimeMs);
	const numbers = isThere ? countMedia(media) : {};
	const data = metrics.flatMap((name) => {
		const value = numbers[name];
		if (value === undefined)
			return [];
		return [
			{ name, period: 'lifetime', values: [{ value }], ...labels(name, media.id, 'lifetime') },
		];
	});
	return { body: { data } };
}
const postedBeforeConversion = {
	code: 100,
	subcode: 2_108_006,
	type: 'OAuthException',
	message: 'Invalid parameter',
};
function countMedia({ likes, comments, insights }) {
	const { saved = 0n, shares = 0n } = insights;
	return { likes, comments, total_interactions: likes + comments + saved + shares, ...insights };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/media.js

const fields = {
	id: (media) => media.id,
	caption: (media) => media.caption || undefined,
	media_type: (media) => media.type,
	media_product_type: (media) => media.product,
	media_url: (media, { pictures }) => media.copyrighted ? undefined : pictures.sign(`/v/t51.2885-15/${media.id}_n.jpg`),
	thumbnail_url: (media, { pictures }) => media.type === 'VIDEO' ? pictures.sign(`/v/t51.71878-15/${media.id}_n.jpg`) : undefined,
	permalink: ({ product, shortcode }) => `https://www.instagram.com/${product === 'REELS' ? 'reel' : 'p'}/${shortcode}/`,
	timestamp: (media) => (0,timestamp .C)(media.postedAt),
	username: (_, { grant }) => grant.account.username,
	like_count: (media, { settings }) => {
		if (!media.hidesLikes)
			return media.likes;
		return settings.hiddenLikes === 'null' ? null : undefined;
	},
	comments_count: (media) => media.comments,
	insights: (media, call, { metric }) => {
		const answer = readMediaInsights(media, metric, call);
		return 'code' in answer ? undefined : answer.body;
	},
	children: (media, call, { inner }) => {
		if (media.childIds.length === 0)
			return undefined;
		const children = media.childIds.map((id) => childOf(media, id));
		const asked = readFields(inner ?? 'id', childFields, 'IGMedia', call.settings);
		return { data: children.map((child) => write(child, 'code' in asked ? [] : asked, call)) };
	},
};
const knownFields = Object.keys(fields);
const childFields = knownFields.filter((name) => name !== 'insights');
const listed = (media) => media
	.filter(({ product }) => product !== 'STORY')
	.sort((one, other) => (isOlder(one, other) ? 1 : -1))
	.slice(0, 10_000);
const isOlder = (one, other) => one.postedAt < other.postedAt || (one.postedAt === other.postedAt && one.id < other.id);
function readMedia(media, call) {
	const asked = readMediaFields(call);
	if ('code' in asked)
		return asked;
	return findRefusal([media], asked, call) ?? { body: write(media, asked, call) };
}
function findRefusal(media, asked, call) {
	const insights = asked.find(({ name }) => name === 'insights');
	if (!insights)
		return null;
	for (const one of media) {
		const answer = readMediaInsights(one, insights.metric, call);
		if ('code' in answer)
			return answer;
	}
	return null;
}
function readMediaFields({ request, settings }) {
	const asked = readFields(request.query.get('fields') ?? '', knownFields, 'IGMedia', settings);
	if ('code' in asked)
		return asked;
	for (const { inner } of asked) {
		const inside = readFields(inner ?? '', childFields, 'IGMedia', settings);
		if ('code' in inside)
			return inside;
	}
	return asked;
}
function write(media, asked, call) {
	const result = {};
	for (const field of asked) {
		const value = fields[field.name]?.(media, call, field);
		if (value !== undefined)
			result[field.name] = value;
	}
	return result;
}
const childOf = (album, id) => ({
	...album,
	id,
	type: 'IMAGE',
	caption: '',
	childIds: [],
});

;// CONCATENATED MODULE: ./lib/emulators/instagram/media-list.js

const defaultLimit = 25;
const maxPerPage = 100;
function listMedia(call) {
	const { request, grant } = call;
	const asked = readMediaFields(call);
	if ('code' in asked)
		return asked;
	const limitText = request.query.get('limit') ?? String(defaultLimit);
	if (!/^[1-9]\d{0,8}$/.test(limitText)) {
		return { code: 100, message: '(#100) Param limit must be a positive integer' };
	}
	const limit = Math.min(Number(limitText), maxPerPage);
	const all = listed(grant.account.media);
	const after = readCursor(request.query.get('after'));
	const before = readCursor(request.query.get('before'));
	if (after === 'broken' || before === 'broken') {
		return { code: 100, message: '(#100) The cursor is invalid' };
	}
	const older = after ? all.filter((media) => isOlder(media, after)) : all;
	const between = before ? older.filter((media) => isOlder(before, media)) : older;
	const page = before ? between.slice(-limit) : between.slice(0, limit);
	const [first, last] = [page[0], page.at(-1)];
	if (!first || !last)
		return { body: { data: [] } };
	const refusal = findRefusal(page, asked, call);
	if (refusal)
		return refusal;
	const cursors = { before: toCursor(first), after: toCursor(last) };
	const hasOlder = all.some((media) => isOlder(media, last));
	const hasNewer = all.some((media) => isOlder(first, media));
	const paging = {
		cursors,
		...(hasOlder && { next: pageUrl(call, limit, { after: cursors.after }) }),
		...(hasNewer && { previous: pageUrl(call, limit, { before: cursors.before }) }),
	};
	return { body: { data: page.map((media) => write(media, asked, call)), paging } };
}
function pageUrl(call, limit, cursor) {
	const { request, grant, settings, version, baseUrl } = call;
	const query = new URLSearchParams({
		access_token: (0,token_endpoints .o3)(request),
		fields: request.query.get('fields') ?? '',
		limit: String(limit),
		...cursor,
	});
	return `${settings.nextBase ?? baseUrl}/${version}/${grant.account.userId}/media?${query}`;
}
const toCursor = ({ postedAt, id }) => `QVFI${Buffer.from(`${postedAt}.${id}`).toString('base64url')}ZD`;
function readCursor(text) {
	if (!text)
		return null;
	const inside = Buffer.from(text.slice(4, -2), 'base64url').toString();
	const found = /^(\d+)\.(\d+)$/.exec(inside);
	return found ? { postedAt: Number(found[1]), id: found[2] ?? '' } : 'broken';
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/profile.js

const profile_fields = {
	id: (account, { grant }) => appScopedIdOf(account, grant.appId),
	user_id: (account) => account.userId,
	username: (account) => account.username,
	name: (account) => account.name,
	account_type: (account, { settings }) => settings.accountType === 'upper' ? account.type : titles[account.type],
	profile_picture_url: (account, { pictures }) => account.pictureId && pictures.sign(`/v/t51.2885-19/${account.pictureId}.jpg`),
	followers_count: (account, { settings }) => account.followers < settings.followersHiddenBelow ? undefined : account.followers,
	follows_count: (account) => account.following,
	media_count: (account) => account.mediaCount ?? BigInt(listed(account.media).length),
	biography: (account) => account.biography,
	website: (account) => account.website,
};
const titles = { BUSINESS: 'Business', MEDIA_CREATOR: 'Media_Creator', PERSONAL: 'Personal' };
function readProfile(call) {
	const { settings, request, grant } = call;
	const text = request.query.get('fields') ?? '';
	const asked = readFields(text, Object.keys(profile_fields), 'IGUser', settings);
	if ('code' in asked)
		return asked;
	const profile = {};
	for (const { name } of asked) {
		const value = profile_fields[name]?.(grant.account, call);
		if (value === undefined)
			continue;
		if (value !== '' || settings.emptyField === 'empty')
			profile[name] = value;
		else if (settings.emptyField === 'null')
			profile[name] = null;
	}
	return { body: settings.profileAnswer === 'wrapped' ? { data: [profile] } : profile };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/graph.js

function answerGraph(request, place, context) {
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
	if (!mayRead(grant, context)) {
		return withUsage(answers.error((0,token_endpoints .RI)(settings.permissionCode)));
	}
	const call = { ...context, request, grant, version: place.version };
	const answer = readNode(place.id, place.edge, call);
	return withUsage('code' in answer ? answers.error(answer) : answers.ok(answer.body));
}
function readNode(id, edge, call) {
	const { grant, settings } = call;
	const node = findNode(id, grant, settings);
	if (!node)
		return noSuchObject(id);
	if (node === grant.account) {
		if (edge === null)
			return readProfile(call);
		if (edge === 'media')
			return listMedia(call);
		if (edge === 'insights')
			return readAccountInsights(call);
	}
	if ('postedAt' in node) {
		if (edge === null)
			return readMedia(node, call);
		if (edge === 'insights')
			return readMediaInsights(node, call.request.query.get('metric'), call);
	}
	const type = node === grant.account ? 'IGUser' : 'IGMedia';
	const name = String(edge).replace(/[^\w.]/g, '');
	const message = `(#100) Tried accessing nonexisting field (${name}) on node type (${type})`;
	return { code: 100, message };
}
function findNode(id, { account, appId }, settings) {
	if (id === 'me' || id === account.userId)
		return account;
	if (settings.appScopedIdInPaths && id === appScopedIdOf(account, appId))
		return account;
	return account.media.find((media) => media.id === id) ?? null;
}
const mayRead = ({ appId, scopes }, { findApp }) => scopes.includes(basicScope) && findApp(appId)?.scopes.includes(basicScope) === true;
const noSuchObject = (id) => ({
	code: 100,
	subcode: 33,
	message: `Unsupported get request. Object with ID '${id.replace(/\D/g, '')}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
});

;// CONCATENATED MODULE: ./lib/emulators/instagram/service.js

const service = {
	name: 'Instagram',
	id: 'instagram',
	tokenPrefix: 'IGAA',
	grant: 'ig',
	basicScope: basicScope,
	knownScopes: knownScopes,
	scopeSeparator: /[, ]/,
	badParameterType: 'IGApiException',
	idOf: appScopedIdOf,
	refuse: ({ type }) => type === 'PERSONAL' ? 'Switch to a professional account to continue' : null,
};
var settings = __webpack_require__(1779);
;// CONCATENATED MODULE: ./lib/emulators/instagram/settings.js

function createSettings() {
	return {
		...(0,settings .L)(),
		profileAnswer: 'flat',
		idUnasked: false,
		accountType: 'upper',
		emptyField: 'absent',
		withoutFields: [],
		followersHiddenBelow: 0n,
		hiddenLikes: 'absent',
		appScopedIdInPaths: false,
		nextBase: null,
		newestVersion: 25,
		withoutMetrics: [],
		insightsLateMs: 0,
		timeframe: 'required',
		fewFollowers: 'refused',
	};
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/versions.js
const endings = [
	[20, Date.UTC(2026, 8, 24)],
	[21, Date.UTC(2027, 0, 21)],
	[22, Date.UTC(2027, 4, 20)],
	[23, Date.UTC(2027, 9, 8)],
	[24, Date.UTC(2028, 1, 18)],
	[25, Date.UTC(2028, 6, 29)],
	[26, Number.POSITIVE_INFINITY],
];
function splitVersion(path) {
	const found = /^\/v(\d{1,3})\.\d(?=\/)/.exec(path);
	if (!found)
		return { asked: null, rest: path };
	return { asked: Number(found[1]), rest: path.slice(found[0].length) };
}
function servedVersion(asked, newest, now) {
	const usable = endings.filter(([version, endsAt]) => version <= newest && endsAt > now);
	const found = usable.find(([version]) => version === asked) ?? usable[0];
	return `v${found?.[0] ?? newest}.0`;
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/index.js

async function startInstagram(options) {
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
			const values = (0,sign_ins .g)('INSTAGRAM', ownApp, signedIn, clock.now());
			return values.set('INSTAGRAM_USERNAME', account.username);
		},
		passDay: () => {
			for (const account of context.accounts) {
				account.followers = (0,emulated_platform .g)(account.followers);
				for (const media of account.media)
					media.likes = (0,emulated_platform .g)(media.likes);
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
const unversioned = ['/access_token', '/refresh_access_token'];
const instagram_findNode = (0,router .a)({
	'GET /:id': { hasEdge: false },
	'GET /:id/:edge': { hasEdge: true },
});
function answerVersioned(request, context) {
	const { answers, settings, clock } = context;
	if (request.method !== 'GET')
		return answers.error((0,token_endpoints .qO)(request.method));
	const { asked, rest } = splitVersion(request.path);
	const version = servedVersion(asked, settings.newestVersion, clock.now());
	const node = instagram_findNode(request.method, rest);
	if (!node || unversioned.includes(rest)) {
		return answers.error({ code: 2500, message: 'Unknown path components' });
	}
	const edge = node.handler.hasEdge ? node.parts('edge') : null;
	const answer = answerGraph(request, { id: node.parts('id'), edge, version }, context);
	return { ...answer, headers: { ...answer.headers, 'facebook-api-version': version } };
}

  })

};
