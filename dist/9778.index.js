export const id = 9778;
export const ids = [9778];
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

  9778:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  createVideo: () => (  createVideo),
  startTikTok: () => (  startTikTok)
});
var emulated_platform = __webpack_require__(2849);
var rate_window = __webpack_require__(4289);
var router = __webpack_require__(1911);
var server = __webpack_require__(9473);
var external_node_crypto_ = __webpack_require__(7598);
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/tiktok/account.js

function createAccount(given, now) {
	const { videos, ...profile } = given;
	return {
		openId: `-000${(0,random_text .xM)(32)}`,
		unionId: (0,external_node_crypto_.randomUUID)(),
		username: `mara.bakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
		displayName: 'Mara bakes',
		bio: 'Sourdough, slowly. New loaf every other day.',
		verified: false,
		followers: 48213n,
		following: 187n,
		likes: null,
		videoCount: null,
		avatarId: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
		...profile,
		videos: (videos ?? realisticVideos(now)).map((video) => createVideo(video, now)),
	};
}
function toAccount({ posts, count }, now) {
	const counts = count === undefined ? {} : { likes: count, comments: count, shares: count, views: count };
	const newest = Math.floor(now / 1000) - 3_600;
	return {
		...(count === undefined
			? {}
			: { followers: count, following: count, likes: count, videoCount: count }),
		...(posts === undefined && count === undefined
			? {}
			: {
				videos: Array.from({ length: posts ?? 24 }, (_, index) => ({
					createTime: newest - index * 86_400,
					...counts,
				})),
			}),
	};
}
function createVideo(given, now) {
	const createTime = given.createTime ?? Math.floor(now / 1000) - 3600;
	return {
		id: String((BigInt(createTime) << 32n) | BigInt((0,external_node_crypto_.randomInt)(2 ** 32))),
		createTime,
		title: 'Rye with caraway',
		description: 'Rye with caraway #sourdough #rye',
		duration: 34,
		width: 576,
		height: 1024,
		isAigc: false,
		isPublic: true,
		likes: 312n,
		comments: 18n,
		shares: 9n,
		views: 5210n,
		...given,
	};
}
function realisticVideos(now) {
	const newest = Math.floor(now / 1000) - 3 * 3600;
	return Array.from({ length: 24 }, (_, index) => {
		const views = BigInt(1_900 + ((index * 7_919) % 23) * 1_310);
		const title = loaves[index % loaves.length] ?? '';
		return {
			createTime: newest - (index === 7 ? 6 : index) * 37 * 3600,
			title,
			description: `${title} #sourdough`,
			duration: 15 + ((index * 11) % 50),
			views,
			likes: views / 17n,
			comments: views / 290n,
			shares: views / 410n,
		};
	});
}
const loaves = [
	'Overnight country loaf',
	'What went wrong with this crumb?',
	'Rye with caraway',
	'Scoring a leaf, slowly',
	'Feeding the starter, day one',
	'Two flours, one dough',
	'',
];
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/emulators/tiktok/answers.js

const dataErrors = {
	access_token_invalid: [401, 'The access token is invalid or not found in the request.'],
	scope_not_authorized: [
		401,
		'The user did not authorize the scope required for completing this request.',
	],
	scope_permission_missed: [400, 'Access token is invalid, some fields need additional scopes.'],
	invalid_params: [400, 'The request parameters are invalid.'],
	rate_limit_exceeded: [429, 'The API rate limit was exceeded. Please try again later.'],
};
function createAnswers(clock, settings) {
	return {
		flat: (body) => answers_json(200, body, createLogId(clock)),
		oauthError: (error, description) => {
			const logId = createLogId(clock);
			const body = { error, error_description: description, log_id: logId };
			return answers_json(settings.tokenErrorStatus, body, logId);
		},
		data: (data) => {
			const logId = createLogId(clock);
			return answers_json(200, { data, error: { code: 'ok', message: '', log_id: logId } }, logId);
		},
		dataError: (code, message) => {
			const logId = createLogId(clock);
			const [status, text] = dataErrors[code];
			const error = { code, message: message ?? text, log_id: logId };
			const answer = answers_json(settings.dataErrorStatus ?? status, { data: {}, error }, logId);
			if (code !== 'rate_limit_exceeded' || settings.retryAfterSeconds === null)
				return answer;
			const retryAfter = { 'retry-after': String(settings.retryAfterSeconds) };
			return { ...answer, headers: { ...answer.headers, ...retryAfter } };
		},
		unsupportedPath: () => ({
			status: 404,
			headers: { 'content-type': 'text/plain; charset=utf-8', 'x-tt-logid': createLogId(clock) },
			body: 'Unsupported path(Janus)',
		}),
	};
}
function answers_json(status, body, logId) {
	return {
		status,
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'cache-control': 'max-age=0, no-cache, no-store',
			'x-tt-logid': logId,
		},
		body: (0,json .s)(body),
	};
}
function createLogId(clock) {
	const second = new Date(clock.now()).toISOString().replace(/\D/g, '').slice(0, 14);
	return `${second}${(0,random_text .xM)(20, random_text .gh)}`;
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/apps.js

const allScopes = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list'];
function createApp(given) {
	const app = {
		clientKey: (0,random_text .xM)(18, random_text .JM),
		clientSecret: (0,random_text .xM)(32),
		scopes: [...allScopes],
		redirectUris: [],
		desktopRedirectUris: [],
		...given,
	};
	refuseUnless(app.redirectUris, isWebRedirect, 'web');
	refuseUnless(app.desktopRedirectUris, isDesktopRedirect, 'desktop');
	return app;
}
function findRedirect(app, uri) {
	if (app.redirectUris.includes(uri))
		return 'web';
	if (!isDesktopRedirect(uri) || !port.test(uri))
		return null;
	const known = app.desktopRedirectUris;
	return known.includes(uri) || known.includes(uri.replace(port, ':*')) ? 'desktop' : null;
}
const port = /(?<=^https?:\/\/[^/]+):\d+/;
function isWebRedirect(uri) {
	if (!/^https:\/\/[^?#\s]+$/.test(uri) || !URL.canParse(uri))
		return false;
	return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(uri).hostname);
}
const isDesktopRedirect = (uri) => /^https?:\/\/(?:localhost|127\.0\.0\.1):(?:\d{1,5}|\*)(?:\/[^?#\s]*)?$/.test(uri);
function refuseUnless(uris, isAllowed, list) {
	if (uris.length > 10)
		throw new Error(`TikTok takes at most 10 ${list} redirect addresses.`);
	for (const uri of uris) {
		if (uri.length >= 512 || !isAllowed(uri)) {
			throw new Error(`TikTok refuses ${uri} as a ${list} redirect address.`);
		}
	}
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/authorize.js

function authorize(request, context) {
	const read = (name) => request.query.get(name) ?? '';
	const app = context.findApp(read('client_key'));
	if (!app)
		return mistakePage('client_key');
	const redirectUri = read('redirect_uri');
	const platform = findRedirect(app, redirectUri);
	if (!platform)
		return mistakePage('redirect_uri');
	if (read('response_type') !== 'code')
		return mistakePage('response_type');
	const asked = read('scope').split(',');
	if (!asked.every((scope) => app.scopes.includes(scope)))
		return mistakePage('scope');
	const challenge = request.query.get('code_challenge');
	if (platform === 'desktop' || challenge !== null) {
		if (!/^[\w.~-]{43,128}$/.test(challenge ?? ''))
			return mistakePage('code_challenge');
		if (read('code_challenge_method') !== 'S256')
			return mistakePage('code_challenge_method');
	}
	const consent = context.consent?.({ clientKey: app.clientKey, scopes: asked, redirectUri }) ?? {};
	const state = request.query.get('state');
	if ('denied' in consent) {
		return redirect(redirectUri, {
			error: consent.denied,
			error_type: consent.errorType ?? consent.denied,
			error_description: consent.description ?? 'The user denied the request.',
			state,
		});
	}
	const account = consent.account ?? context.accounts[0];
	if (!account) {
		return redirect(redirectUri, {
			error: 'access_denied',
			error_type: 'non_sandbox_target',
			error_description: 'The account is not a target user of this sandbox.',
			state,
		});
	}
	const scopes = asked.filter((scope) => consent.scopes?.includes(scope) ?? true);
	const code = context.codes.issue({
		clientKey: app.clientKey,
		account,
		scopes,
		redirectUri,
		challenge,
	});
	return redirect(redirectUri, { code, scopes: scopes.join(','), state });
}
function redirect(uri, parameters) {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		if (value !== null)
			query.set(name, value);
	}
	return { status: 302, headers: { location: `${uri}?${query}` } };
}
function mistakePage(parameter) {
	return {
		status: 200,
		headers: { 'content-type': 'text/html; charset=utf-8' },
		body: `<!doctype html><html lang="en"><title>TikTok</title><h1>Something went wrong</h1>
<p>We couldn't log in with TikTok. If you're a developer, correct the following and try again:</p>
<ul><li>${parameter}</li></ul></html>`,
	};
}
var lib_clock = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/emulators/tiktok/codes.js

const codeLifetimeMs = 10 * lib_clock .J2;
function createCodeBook(clock) {
	const codes = new Map();
	return {
		issue: (code) => {
			const text = `${(0,random_text .xM)(64)}*1!6431.u1`;
			codes.set(text, { ...code, expiresAt: clock.now() + codeLifetimeMs });
			return text;
		},
		find: (clientKey, text) => {
			const code = codes.get(text);
			return code && code.clientKey === clientKey && code.expiresAt > clock.now() ? code : null;
		},
		spend: (text) => {
			codes.delete(text);
		},
	};
}
function matchesChallenge(challenge, verifier) {
	if (challenge === null)
		return true;
	if (!/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier))
		return false;
	return (0,external_node_crypto_.createHash)('sha256').update(verifier).digest('hex') === challenge;
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/data-endpoints.js

function answerData(request, endpoint, context) {
	const { answers, settings, grants, images } = context;
	const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
	const grant = token ? grants.findGrant(token) : null;
	if (!grant)
		return answers.dataError('access_token_invalid');
	if (!context.passesRate(`${grant.clientKey} ${request.path}`, settings.rateLimit)) {
		return answers.dataError('rate_limit_exceeded');
	}
	const fields = [...new Set((request.query.get('fields') ?? '').split(',').filter(Boolean))];
	const app = context.findApp(grant.clientKey);
	const isAllowed = (scope) => grant.scopes.includes(scope) && app?.scopes.includes(scope) === true;
	if (!endpoint.neededScopes(fields).every(isAllowed))
		return answers.dataError(settings.scopeError);
	if (fields.length === 0) {
		const message = 'Fields is required, please provide fields in the request';
		return answers.dataError('invalid_params', message);
	}
	if (!fields.every((field) => endpoint.knownFields.includes(field))) {
		return answers.dataError('invalid_params', 'Some of the requested fields do not exist.');
	}
	const data = endpoint.answer({ request, grant, fields, images });
	return typeof data === 'string' ? answers.dataError('invalid_params', data) : answers.data(data);
}
function shuffleKeys(record) {
	const entries = Object.entries(record).map((entry) => ({ entry, rank: (0,external_node_crypto_.randomInt)(2 ** 31) }));
	entries.sort((one, other) => one.rank - other.rank);
	return Object.fromEntries(entries.map(({ entry }) => entry));
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/settings.js
const lifetimes = {
	'2026-11': { access: 7_200, refresh: 15_552_000, rolling: true },
	legacy: { access: 86_400, refresh: 31_536_000, rolling: false },
};
function createSettings(name) {
	const legacy = name === 'legacy';
	return {
		tokenErrorStatus: 200,
		usedRefreshToken: 'refused',
		rotation: legacy ? 'never' : 'always',
		scopeError: 'scope_not_authorized',
		retryAfterSeconds: null,
		rateLimit: 600,
		accessTokenAfterRefresh: legacy ? 'valid' : 'invalid',
		dataErrorStatus: null,
	};
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/grants.js

function createGrantBook(options) {
	const { clock, settings } = options;
	const seconds = lifetimes[options.lifetimes];
	const accessTokens = new Map();
	const refreshTokens = new Map();
	return {
		issue: (clientKey, account, scopes) => {
			const grant = { clientKey, account, scopes, grantedAt: clock.now(), revoked: false };
			return { grant, pair: mint(grant, null) };
		},
		refresh: (clientKey, refreshToken) => {
			const entry = refreshTokens.get(refreshToken);
			if (!entry || entry.grant.clientKey !== clientKey)
				return null;
			if (!isCurrent(entry, clock.now()))
				return null;
			const { grant, replacedBy } = entry;
			if (replacedBy && settings.usedRefreshToken === 'revokes-family')
				grant.revoked = true;
			if (replacedBy && settings.usedRefreshToken === 'grace' && isUnused(replacedBy)) {
				return { grant, pair: replacedBy };
			}
			if (replacedBy && settings.usedRefreshToken !== 'accepted')
				return null;
			if (settings.accessTokenAfterRefresh === 'invalid')
				accessTokens.delete(entry.pair.accessToken);
			const pair = mint(grant, settings.rotation === 'never' ? entry.pair : null);
			if (pair.refreshToken !== refreshToken)
				entry.replacedBy = pair;
			return { grant, pair };
		},
		revoke: (clientKey, accessToken) => {
			const grant = findGrant(accessToken);
			if (!grant || grant.clientKey !== clientKey)
				return false;
			grant.revoked = true;
			return true;
		},
		findGrant,
		isAlive: (token) => {
			if (findGrant(token))
				return true;
			const entry = refreshTokens.get(token);
			if (!entry || !isCurrent(entry, clock.now()))
				return false;
			if (!entry.replacedBy || settings.usedRefreshToken === 'accepted')
				return true;
			return settings.usedRefreshToken === 'grace' && isUnused(entry.replacedBy);
		},
	};
	function mint(grant, keep) {
		const now = clock.now();
		const pair = {
			accessToken: createToken('act.'),
			accessExpiresAt: now + seconds.access * 1000,
			refreshToken: keep?.refreshToken ?? createToken('rft.'),
			refreshExpiresAt: keep?.refreshExpiresAt ??
				(seconds.rolling ? now : grant.grantedAt) + seconds.refresh * 1000,
		};
		accessTokens.set(pair.accessToken, { grant, expiresAt: pair.accessExpiresAt });
		refreshTokens.set(pair.refreshToken, { grant, pair, replacedBy: null });
		return pair;
	}
	function findGrant(accessToken) {
		const entry = accessTokens.get(accessToken);
		if (!entry || entry.grant.revoked)
			return null;
		return entry.expiresAt > clock.now() ? entry.grant : null;
	}
	function isUnused(pair) {
		return refreshTokens.get(pair.refreshToken)?.replacedBy === null;
	}
}
const isCurrent = ({ grant, pair }, now) => !grant.revoked && pair.refreshExpiresAt > now;
const createToken = (prefix) => `${prefix}${(0,random_text .xM)(60)}!6431.u1`;
var portrait = __webpack_require__(5513);
;// CONCATENATED MODULE: ./lib/emulators/tiktok/signed-images.js

function createSignedImages(clock, baseUrl) {
	const key = (0,external_node_crypto_.randomBytes)(32);
	const signatureOf = (path, expires) => (0,external_node_crypto_.createHmac)('sha1', key).update(`${path}?${expires}`).digest('base64');
	return {
		sign: (path, lifetimeMs) => {
			const expires = String(Math.floor((clock.now() + lifetimeMs) / lib_clock .$0) * 3600);
			const mark = (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 8);
			const signature = encodeURIComponent(signatureOf(path, expires));
			return `${baseUrl}${path}?dr=14579&refresh_token=${mark}&x-expires=${expires}&x-signature=${signature}&t=4d5b0474&ps=13740610&shp=a5d48078&shcp=8aecc5ac&idc=my`;
		},
		answer: ({ path, query }) => {
			const expires = query.get('x-expires') ?? '';
			const isGenuine = query.get('x-signature') === signatureOf(path, expires);
			if (!isGenuine || Number(expires) * 1000 <= clock.now())
				return { status: 403 };
			const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' };
			return { status: 200, headers, body: portrait .o };
		},
	};
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/token-endpoints.js

function answerToken(request, context) {
	const { answers } = context;
	const sender = readSender(request, context);
	if ('refusal' in sender)
		return sender.refusal;
	const { app, form } = sender;
	switch (form.get('grant_type')) {
		case null:
		case '':
			return answers.oauthError('invalid_request', malformed);
		case 'authorization_code':
			return exchangeCode(app, form, context);
		case 'refresh_token':
			return refresh(app, form, context);
		case 'client_credentials':
			return answers.flat({
				access_token: createToken('clt.'),
				expires_in: lifetimes['2026-11'].access,
				token_type: 'Bearer',
			});
		default:
			return answers.oauthError('unsupported_grant_type', 'The grant type is not supported.');
	}
}
function answerRevoke(request, context) {
	const { answers, grants } = context;
	const sender = readSender(request, context);
	if ('refusal' in sender)
		return sender.refusal;
	const token = sender.form.get('token');
	if (!token)
		return answers.oauthError('invalid_request', malformed);
	if (grants.revoke(sender.app.clientKey, token))
		return answers.flat({});
	return answers.oauthError('invalid_grant', 'Access token is invalid or expired.');
}
function toTokenBody({ grant, pair }, now) {
	return {
		access_token: pair.accessToken,
		expires_in: Math.floor((pair.accessExpiresAt - now) / 1000),
		open_id: grant.account.openId,
		refresh_expires_in: Math.floor((pair.refreshExpiresAt - now) / 1000),
		refresh_token: pair.refreshToken,
		scope: grant.scopes.join(','),
		token_type: 'Bearer',
	};
}
const malformed = 'The request parameters are malformed.';
function readSender(request, { answers, findApp }) {
	const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
	if (type !== 'application/x-www-form-urlencoded') {
		return { refusal: answers.oauthError('invalid_request', malformed) };
	}
	const form = new URLSearchParams(request.body);
	for (const [name, text] of [
		['client_key', 'Client key'],
		['client_secret', 'Client secret'],
	]) {
		if (!form.get(name)) {
			return { refusal: answers.oauthError('invalid_request', `${text} is missed in request.`) };
		}
	}
	const app = findApp(form.get('client_key') ?? '');
	if (app?.clientSecret !== form.get('client_secret') || !app) {
		return { refusal: answers.oauthError('invalid_client', 'Client key or secret is incorrect.') };
	}
	return { app, form };
}
function exchangeCode(app, form, context) {
	const { answers, codes, grants, clock } = context;
	const text = form.get('code');
	if (!text)
		return answers.oauthError('invalid_request', malformed);
	const code = codes.find(app.clientKey, text);
	if (!code)
		return answers.oauthError('invalid_grant', 'Authorization code is expired.');
	if (form.get('redirect_uri') !== code.redirectUri) {
		const description = 'Redirect_uri is not matched with the uri when requesting code.';
		return answers.oauthError('invalid_request', description);
	}
	if (!matchesChallenge(code.challenge, form.get('code_verifier') ?? '')) {
		const description = 'Code verifier or code challenge is invalid.';
		return answers.oauthError('invalid_request', description);
	}
	codes.spend(text);
	const issued = grants.issue(app.clientKey, code.account, code.scopes);
	return answers.flat(toTokenBody(issued, clock.now()));
}
function refresh(app, form, context) {
	const { answers, grants, clock } = context;
	const token = form.get('refresh_token');
	if (!token)
		return answers.oauthError('invalid_request', malformed);
	const issued = grants.refresh(app.clientKey, token);
	if (!issued)
		return answers.oauthError('invalid_grant', 'Refresh token is invalid or expired.');
	return answers.flat(toTokenBody(issued, clock.now()));
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/user-info.js

const basic = (read) => ({ scope: 'user.info.basic', read });
const profile = (read) => ({ scope: 'user.info.profile', read });
const stats = (read) => ({ scope: 'user.info.stats', read });
const avatarLifetimeMs = 48 * lib_clock .$0;
const avatar = (size) => basic((account, images) => {
	const path = `/tos-alisg-avt-0068/${account.avatarId}~tplv-tiktokx-cropcenter:${size}:${size}.jpeg`;
	return images.sign(path, avatarLifetimeMs);
});
const publicVideos = (account) => account.videos.filter((video) => video.isPublic);
const fields = {
	open_id: basic((account) => account.openId),
	union_id: basic((account) => account.unionId),
	avatar_url: avatar(168),
	avatar_url_100: avatar(100),
	avatar_large_url: avatar(1080),
	display_name: basic((account) => account.displayName),
	bio_description: profile((account) => account.bio),
	profile_deep_link: profile(() => `https://vm.tiktok.com/ZS${(0,random_text .xM)(7)}/`),
	is_verified: profile((account) => account.verified),
	username: profile((account) => account.username),
	follower_count: stats((account) => account.followers),
	following_count: stats((account) => account.following),
	likes_count: stats((account) => account.likes ?? publicVideos(account).reduce((sum, { likes }) => sum + likes, 0n)),
	video_count: stats((account) => account.videoCount ?? BigInt(publicVideos(account).length)),
};
const userInfo = {
	knownFields: Object.keys(fields),
	neededScopes: (names) => {
		const scopes = names.flatMap((name) => fields[name]?.scope ?? []);
		return scopes.length > 0 ? scopes : ['user.info.basic'];
	},
	answer: ({ grant, fields: names, images }) => {
		const user = {};
		for (const name of names)
			user[name] = fields[name]?.read(grant.account, images);
		return { user: shuffleKeys(user) };
	},
};
var json_body = __webpack_require__(9765);
;// CONCATENATED MODULE: ./lib/emulators/tiktok/video-fields.js

const coverLifetimeMs = 6 * lib_clock .$0;
const videoFields = {
	id: (video) => video.id,
	create_time: (video) => video.createTime,
	cover_image_url: (_, { images, picture }) => images.sign(`/tos-alisg-p-0037/${picture}~tplv-tiktokx-origin.image`, coverLifetimeMs),
	share_url: (video, { account, clientKey }) => `https://www.tiktok.com/@${account.username}/video/${video.id}?${campaign(clientKey)}`,
	video_description: (video) => video.description,
	duration: (video) => video.duration,
	height: (video) => video.height,
	width: (video) => video.width,
	title: (video) => video.title,
	embed_html: (video, { account }) => {
		const address = `https://www.tiktok.com/@${account.username}/video/${video.id}`;
		return `<blockquote class="tiktok-embed" cite="${address}" data-video-id="${video.id}"><section></section></blockquote>`;
	},
	embed_link: (video, { clientKey }) => `https://www.tiktok.com/player/v1/${video.id}?${campaign(clientKey)}`,
	like_count: (video) => video.likes,
	comment_count: (video) => video.comments,
	share_count: (video) => video.shares,
	view_count: (video) => video.views,
	is_aigc: (video) => video.isAigc,
};
const campaign = (clientKey) => `utm_campaign=tt4d_open_api&utm_source=${encodeURIComponent(clientKey)}`;

;// CONCATENATED MODULE: ./lib/emulators/tiktok/videos.js

const scoped = {
	knownFields: Object.keys(videoFields),
	neededScopes: () => ['video.list'],
};
const videoList = {
	...scoped,
	answer: (call) => {
		const body = readObject(call.request);
		if (typeof body === 'string')
			return body;
		const maxCount = readInteger(body.max_count, 10n);
		if (maxCount === null || maxCount < 1n || maxCount > 20n) {
			return 'The max_count must be an integer from 1 to 20.';
		}
		const before = readInteger(body.cursor, BigInt(Number.MAX_SAFE_INTEGER));
		if (before === null || before < 0n)
			return 'The cursor must be a time in milliseconds.';
		const older = newestFirst(call).filter((video) => cursorOf(video) < before);
		const page = older.slice(0, Number(maxCount));
		const last = page.at(-1);
		return shuffleKeys({
			videos: page.map((video) => toVideo(video, call)),
			cursor: last ? cursorOf(last) : 0,
			has_more: older.length > page.length,
		});
	},
};
const videoQuery = {
	...scoped,
	answer: (call) => {
		const body = readObject(call.request);
		if (typeof body === 'string')
			return body;
		const ids = (0,json_body .O)(body.filters) ? body.filters.video_ids : undefined;
		if (!Array.isArray(ids) || ids.length < 1 || ids.length > 20) {
			return 'The video_ids must be a list of 1 to 20 ids.';
		}
		if (!ids.every((id) => typeof id === 'string'))
			return 'The video_ids must be strings.';
		const found = newestFirst(call).filter(({ id }) => ids.includes(id));
		const videos = found.map((video) => toVideo(video, call));
		return shuffleKeys({ videos, cursor: 0, has_more: false });
	},
};
const cursorOf = (video) => BigInt(video.createTime) * 1000n;
const newestFirst = ({ grant }) => grant.account.videos
	.filter((video) => video.isPublic)
	.sort((one, other) => other.createTime - one.createTime);
function toVideo(video, { fields, grant, images }) {
	const { account, clientKey } = grant;
	const picture = (0,external_node_crypto_.createHash)('md5').update(video.id).digest('hex');
	const result = {};
	for (const name of fields) {
		result[name] = videoFields[name]?.(video, { account, clientKey, images, picture });
	}
	return shuffleKeys(result);
}
function readObject({ headers, body }) {
	const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
	if (type !== 'application/json')
		return 'The Content-Type must be application/json.';
	const value = (0,json_body .n)(body);
	return (0,json_body .O)(value) ? value : 'The request body must be a JSON object.';
}
function readInteger(value, absent) {
	if (value === undefined)
		return absent;
	if (typeof value === 'bigint')
		return value;
	return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}

;// CONCATENATED MODULE: ./lib/emulators/tiktok/index.js

async function startTikTok(options) {
	const { clock, lifetimes = '2026-11' } = options;
	const service = await (0,server .I)(options);
	const settings = createSettings(lifetimes);
	const apps = new Map();
	const accounts = [];
	const grants = createGrantBook({ clock, lifetimes, settings });
	const images = createSignedImages(clock, service.url);
	const context = {
		clock,
		settings,
		grants,
		images,
		accounts,
		answers: createAnswers(clock, settings),
		codes: createCodeBook(clock),
		passesRate: (0,rate_window .b)(clock),
		findApp: (clientKey) => apps.get(clientKey),
	};
	let ownApp;
	const emulator = Object.assign(service, {
		settings,
		addApp: (given = {}) => {
			const app = createApp(given);
			apps.set(app.clientKey, app);
			return { clientKey: app.clientKey, clientSecret: app.clientSecret };
		},
		addAccount: (given = {}) => {
			const account = createAccount(given, clock.now());
			accounts.push(account);
			return account;
		},
		signIn: (grantOf) => {
			const app = apps.get(grantOf.clientKey);
			if (!app)
				throw new Error(`There is no app ${grantOf.clientKey}.`);
			const scopes = grantOf.scopes ?? app.scopes;
			const { pair } = grants.issue(app.clientKey, grantOf.account, [...scopes]);
			return toSignedIn(pair, scopes, grantOf.account, clock.now());
		},
		isAlive: grants.isAlive,
		addPerson: (person = {}) => {
			ownApp ??= emulator.addApp({ desktopRedirectUris: ['http://127.0.0.1:*/callback/'] });
			const account = emulator.addAccount(toAccount(person, clock.now()));
			const signedIn = emulator.signIn({ clientKey: ownApp.clientKey, account });
			return toValues(ownApp, signedIn, clock.now());
		},
		passDay: () => accounts.forEach(grow),
	});
	const data = (endpoint) => (request) => answerData(request, endpoint, context);
	const findRoute = (0,router .a)({
		'GET /v2/auth/authorize/': (request) => authorize(request, { ...context, consent: emulator.consent }),
		'POST /v2/oauth/token/': (request) => answerToken(request, context),
		'POST /v2/oauth/revoke/': (request) => answerRevoke(request, context),
		'GET /v2/user/info/': data(userInfo),
		'POST /v2/video/list/': data(videoList),
		'POST /v2/video/query/': data(videoQuery),
		'GET /tos-alisg-avt-0068/:picture': images.answer,
		'GET /tos-alisg-p-0037/:picture': images.answer,
	});
	service.serve((request) => {
		const route = findRoute(request.method, request.path);
		return route ? route.handler(request) : context.answers.unsupportedPath();
	});
	return emulator;
}
function grow(account) {
	account.followers = (0,emulated_platform .g)(account.followers);
	for (const video of account.videos) {
		video.views = (0,emulated_platform .g)(video.views);
		video.likes = (0,emulated_platform .g)(video.likes);
	}
}
const toSignedIn = (pair, scopes, account, now) => ({
	accessToken: pair.accessToken,
	refreshToken: pair.refreshToken,
	expiresIn: (pair.accessExpiresAt - now) / 1000,
	refreshExpiresIn: (pair.refreshExpiresAt - now) / 1000,
	scope: scopes.join(','),
	openId: account.openId,
});
function toValues(app, signedIn, now) {
	const toTime = (seconds) => new Date(now + seconds * 1000).toISOString();
	return new Map([
		['TIKTOK_CLIENT_KEY', app.clientKey],
		['TIKTOK_CLIENT_SECRET', app.clientSecret],
		['TIKTOK_ACCESS_TOKEN', signedIn.accessToken],
		['TIKTOK_REFRESH_TOKEN', signedIn.refreshToken],
		['TIKTOK_ACCESS_TOKEN_EXPIRES_AT', toTime(signedIn.expiresIn)],
		['TIKTOK_REFRESH_TOKEN_EXPIRES_AT', toTime(signedIn.refreshExpiresIn)],
		['TIKTOK_SCOPE', signedIn.scope],
	]);
}

  })

};
