export const id = 5405;
export const ids = [5405];
export const modules = {

  2849:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  grown)
  });
const grown = (count) => count + count / 180n + 1n;

  }),

  8708:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  realisticAudience)
  });
function realisticAudience(followers) {
	const known = (followers * 93n) / 100n;
	const part = (perMille) => (known * BigInt(perMille)) / 1000n;
	const toGroups = (parts) => parts.map(([key, perMille]) => ({ key, count: part(perMille) }));
	return {
		people: ages.flatMap(([age, ...parts]) => parts.map((perMille, index) => ({
			age,
			gender: genders[index] ?? 'U',
			count: part(perMille),
		}))),
		countries: toGroups(countries),
		cities: toGroups(cities),
	};
}
const genders = ['F', 'M', 'U'];
const ages = [
	['13-17', 3, 2, 0],
	['18-24', 84, 31, 9],
	['25-34', 248, 92, 24],
	['35-44', 171, 66, 13],
	['45-54', 102, 38, 6],
	['55-64', 55, 19, 3],
	['65+', 24, 9, 1],
];
const countries = [
	['US', 310],
	['GB', 170],
	['DE', 90],
	['CA', 80],
	['AU', 60],
	['AT', 44],
	['NL', 40],
	['IE', 30],
	['FR', 28],
	['SE', 20],
	['IN', 18],
	['BR', 10],
];
const cities = [
	['London, England', 52],
	['New York, New York', 41],
	['Berlin, Berlin', 22],
	['Toronto, Ontario', 20],
	['Melbourne, Victoria', 17],
	['Los Angeles, California', 15],
	['Dublin, Dublin', 14],
	['M\u00fcnchen, Bayern', 12],
	['Wien, Wien', 11],
	['Amsterdam, Noord-Holland', 10],
	['Manchester, England', 9],
	['S\u00e3o Paulo, S\u00e3o Paulo (state)', 4],
];

  }),

  8572:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  endOfDay)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);

const california = new Intl.DateTimeFormat('en-US', {
	timeZone: 'America/Los_Angeles',
	timeZoneName: 'longOffset',
});
function endOfDay(start) {
	const midnight = start + _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
	const offset = california.formatToParts(midnight).find(({ type }) => type === 'timeZoneName');
	const hours = Number(/-(\d\d)/.exec(offset?.value ?? '')?.[1] ?? 0);
	return midnight + hours * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .hourMs */ .$0;
}

  }),

  7317:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	K: () => (  createSignedPictures)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
  var _portrait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5513);

const lifetimeMs = 72 * _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .hourMs */ .$0;
function createSignedPictures(clock, baseUrl) {
	const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
	const signatureOf = (path, ends) => `00_AY${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${path}?${ends}`).digest('base64url')}`;
	return {
		sign: (path) => {
			const ends = Math.floor((clock.now() + lifetimeMs) / 1000)
				.toString(16)
				.toUpperCase();
			return `${baseUrl}${path}?stp=dst-jpg_s206x206_tt6&_nc_cat=101&ccb=7-5&_nc_ohc=1&oh=${signatureOf(path, ends)}&oe=${ends}&_nc_sid=8b3546`;
		},
		answer: ({ path, query }) => {
			const ends = query.get('oe') ?? '';
			const isGenuine = query.get('oh') === signatureOf(path, ends);
			if (!isGenuine || Number.parseInt(ends, 16) * 1000 <= clock.now()) {
				return {
					status: 403,
					headers: { 'content-type': 'text/plain' },
					body: 'URL signature expired',
				};
			}
			return { status: 200, headers: { 'content-type': 'image/png' }, body: _portrait_js__WEBPACK_IMPORTED_MODULE_2__/* .portrait */ .o };
		},
	};
}

  }),

  126:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  toRangePaging)
  });
  var _token_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);

function toRangePaging(request, address, { since, until }) {
	const toAddress = (from, to) => {
		const query = new URLSearchParams(request.query);
		query.set('access_token', (0,_token_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccessToken */ .o3)(request));
		query.set('since', String(Math.floor(from / 1000)));
		query.set('until', String(Math.floor(to / 1000)));
		return `${address}?${query}`;
	};
	const length = until - since;
	return { previous: toAddress(since - length, since), next: toAddress(until, until + length) };
}

  }),

  1779:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  createMetaSettings)
  });
const createMetaSettings = () => ({
	codeAnswer: 'flat',
	codeUserId: 'number',
	permissions: 'text',
	codeTellsPermissions: true,
	refreshReturns: 'new',
	oldTokenAfterRefresh: 'invalid',
	youngRefresh: 'refused',
	youngRefreshCode: 100,
	refreshTellsPermissions: true,
	bearerAtTokenEndpoints: false,
	longLifetimeSeconds: 5_184_000,
	wrongSecretCode: 100,
	unknownTokenSubcode: null,
	permissionCode: 10,
	errorType: null,
	errorStatus: null,
	errorExtras: false,
	rateLimit: 4_800,
	throttleCode: 4,
	usageShownFromPercent: 1,
	usageHeader: 'business',
	usageUnderTwoIds: false,
});

  }),

  7041:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  W: () => (  openSignIns),
  g: () => (  toValues)
});
var external_node_crypto_ = __webpack_require__(7598);
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/emulators/meta/answers.js

function createAnswers(settings, badParameterType) {
	return {
		ok: (body) => answers_json(200, body),
		error: ({ code, message, subcode, type, status = 400 }) => {
			const error = {
				message,
				type: settings.errorType ?? type ?? (code === 100 ? badParameterType : 'OAuthException'),
				code,
			};
			if (subcode)
				error.error_subcode = subcode;
			if (settings.errorExtras) {
				error.is_transient = code === 1 || code === 2;
				error.error_user_title = 'Something went wrong';
				error.error_user_msg = 'Please try again later.';
			}
			error.fbtrace_id = `A${(0,external_node_crypto_.randomBytes)(16).toString('base64url')}`;
			return answers_json(settings.errorStatus ?? status, { error });
		},
		codeError: (message) => answers_json(400, { error_type: 'OAuthException', code: 400, error_message: message }),
	};
}
function answers_json(status, body) {
	return {
		status,
		headers: {
			'content-type': 'application/json; charset=UTF-8',
			'cache-control': 'private, no-cache, no-store, must-revalidate',
		},
		body: (0,json .s)(body).replaceAll('/', '\\/'),
	};
}
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/meta/apps.js

function createApp(given, scopes) {
	return {
		appId: `1${(0,random_text .xM)(15, random_text .vm)}`,
		appSecret: (0,random_text .xM)(32, '0123456789abcdef'),
		scopes: [...scopes],
		redirectUris: [],
		...given,
	};
}

;// CONCATENATED MODULE: ./lib/emulators/meta/authorize.js
function authorize(request, context) {
	const { service } = context;
	const mistakePage = (text) => toMistakePage(service.name, text);
	const read = (name) => request.query.get(name) ?? '';
	const app = context.findApp(read('client_id'));
	if (!app)
		return mistakePage('Invalid platform app: client_id');
	const redirectUri = read('redirect_uri');
	if (!app.redirectUris.includes(redirectUri))
		return mistakePage('Invalid redirect_uri');
	if (read('response_type') !== 'code')
		return mistakePage('Invalid response_type');
	const asked = read('scope').split(service.scopeSeparator).filter(Boolean);
	const isAllowed = (scope) => service.knownScopes.includes(scope) && app.scopes.includes(scope);
	if (asked.length === 0 || !asked.every(isAllowed))
		return mistakePage('Invalid scope');
	const consent = context.consent?.({ appId: app.appId, scopes: asked, redirectUri }) ?? {};
	const state = request.query.get('state');
	if ('denied' in consent) {
		const query = {
			error: 'access_denied',
			error_reason: consent.denied,
			error_description: consent.description ?? 'The user denied your request.',
		};
		return redirect(redirectUri, query, state, '');
	}
	const account = consent.account ?? context.accounts[0];
	const refusal = account ? service.refuse(account) : 'Log in to continue';
	if (!account || refusal !== null)
		return mistakePage(refusal ?? '');
	const scopes = asked.filter((scope) => consent.scopes?.includes(scope) ?? true);
	const code = context.codes.issue({ appId: app.appId, account, scopes, redirectUri });
	return redirect(redirectUri, { code }, state, '#_');
}
function redirect(uri, parameters, state, fragment) {
	const query = new URLSearchParams(parameters);
	if (state !== null)
		query.set('state', state);
	const mark = uri.includes('?') ? '&' : '?';
	return { status: 302, headers: { location: `${uri}${mark}${query}${fragment}` } };
}
function toMistakePage(title, text) {
	return {
		status: 400,
		headers: { 'content-type': 'text/html; charset=utf-8' },
		body: `<!doctype html><html lang="en"><title>${title}</title><h1>${text}</h1></html>`,
	};
}
var clock = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/emulators/meta/codes.js

const codeLifetimeMs = clock .$0;
function createCodeBook(clock) {
	const codes = new Map();
	return {
		issue: (code) => {
			const text = `AQ${(0,random_text .xM)(200)}-_${(0,random_text .xM)(8)}`;
			codes.set(text, { ...code, expiresAt: clock.now() + codeLifetimeMs });
			return text;
		},
		find: (appId, text) => {
			const code = codes.get(text);
			return code && code.appId === appId && code.expiresAt > clock.now() ? code : null;
		},
		spend: (text) => {
			codes.delete(text);
		},
	};
}
var token_endpoints = __webpack_require__(1810);
;// CONCATENATED MODULE: ./lib/emulators/meta/tokens.js

const shortLifetimeMs = clock .$0;
const youngMs = clock .LP;
function createTokenBook(clock, settings, prefix) {
	const tokens = new Map();
	const issue = (grant, kind, issuedAt = clock.now()) => {
		const lifetimeMs = kind === 'short' ? shortLifetimeMs : settings.longLifetimeSeconds * 1000;
		const token = {
			text: `${prefix}${(0,random_text .xM)(170)}ZDZD`,
			kind,
			grant,
			issuedAt,
			expiresAt: issuedAt + lifetimeMs,
			invalidated: false,
		};
		tokens.set(token.text, token);
		return token;
	};
	const find = (text) => {
		const token = tokens.get(text);
		if (!token) {
			const message = 'Invalid OAuth access token - Cannot parse access token';
			return { code: 190, message, subcode: settings.unknownTokenSubcode };
		}
		if (token.grant.ended)
			return endings[token.grant.ended];
		if (token.invalidated)
			return { code: 190, message: loggedOut, subcode: 467 };
		return token.expiresAt > clock.now() ? token : expired(token.expiresAt, clock.now());
	};
	return {
		issue,
		find,
		refresh: (token) => {
			const now = clock.now();
			if (now - token.issuedAt < youngMs)
				return null;
			if (settings.refreshReturns === 'same') {
				token.issuedAt = now;
				token.expiresAt = now + settings.longLifetimeSeconds * 1000;
				return token;
			}
			if (settings.oldTokenAfterRefresh === 'invalid')
				token.invalidated = true;
			return issue(token.grant, 'long');
		},
		isAlive: (text) => 'text' in find(text),
		end: (text, ending) => {
			const token = tokens.get(text);
			if (!token)
				throw new Error('There is no such token.');
			token.grant.ended = ending;
		},
	};
}
const loggedOut = 'Error validating access token: This may be because the user logged out or may be due to a system error.';
const endings = {
	'app-removed': {
		code: 190,
		subcode: 458,
		message: 'Error validating access token: The user has not authorized this application.',
	},
	checkpoint: {
		code: 190,
		subcode: 459,
		message: 'Error validating access token: You cannot access the app till you log in and follow the instructions given.',
	},
	'password-changed': {
		code: 190,
		subcode: 460,
		message: 'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
	},
};
function expired(expiredAt, now) {
	const message = `Error validating access token: Session has expired on ${toPacific(expiredAt)}. The current time is ${toPacific(now)}.`;
	return { code: 190, subcode: 463, message };
}
function toPacific(at) {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: 'America/Los_Angeles',
		weekday: 'long',
		day: '2-digit',
		month: 'short',
		year: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		hourCycle: 'h23',
		timeZoneName: 'short',
	}).formatToParts(at);
	const read = (type) => parts.find((part) => part.type === type)?.value ?? '';
	const date = `${read('day')}-${read('month')}-${read('year')}`;
	const time = `${read('hour')}:${read('minute')}:${read('second')}`;
	return `${read('weekday')}, ${date} ${time} ${read('timeZoneName')}`;
}
var usage = __webpack_require__(9123);
;// CONCATENATED MODULE: ./lib/emulators/meta/sign-ins.js

function openSignIns(service, scopes, { clock, settings, server }) {
	const apps = new Map();
	const tokens = createTokenBook(clock, settings, service.tokenPrefix);
	const answers = createAnswers(settings, service.badParameterType);
	const context = {
		clock,
		service,
		settings,
		accounts: [],
		answers,
		tokens,
		codes: createCodeBook(clock),
		usage: (0,usage .H)(clock, settings, service),
		baseUrl: server.url,
		findApp: (appId) => apps.get(appId),
	};
	const signIns = {
		addApp: (given = {}) => {
			const app = createApp(given, scopes);
			apps.set(app.appId, app);
			return { appId: app.appId, appSecret: app.appSecret };
		},
		signIn: ({ appId, account, scopes: wanted, kind = 'long', issuedAt }) => {
			const app = apps.get(appId);
			if (!app)
				throw new Error(`There is no app ${appId}.`);
			const granted = [...(wanted ?? app.scopes)];
			const token = tokens.issue({ appId, account, scopes: granted, ended: null }, kind, issuedAt);
			return {
				accessToken: token.text,
				expiresIn: Math.floor((token.expiresAt - clock.now()) / 1000),
				scopes: granted,
				appScopedId: service.idOf(account, appId),
			};
		},
		isAlive: tokens.isAlive,
		end: tokens.end,
		refuse: ({ times = 1, path = /./, ...error }) => {
			const message = `(#${error.code}) An error that the emulator was told to answer`;
			const { status, body } = answers.error({ message, ...error });
			server.fault({ path, status, body: String(body), times });
		},
	};
	return {
		signIns,
		context,
		toRoutes: (consent) => ({
			'GET /oauth/authorize': (request) => authorize(request, { ...context, consent: consent() }),
			'POST /oauth/access_token': (request) => (0,token_endpoints .Dd)(request, context),
			'GET /access_token': (request) => (0,token_endpoints .r1)(request, context),
			'GET /refresh_access_token': (request) => (0,token_endpoints .Be)(request, context),
		}),
	};
}
function toValues(prefix, app, { accessToken, expiresIn }, now) {
	const toTime = (seconds) => new Date(now + seconds * 1000).toISOString();
	return new Map([
		[`${prefix}_APP_ID`, app.appId],
		[`${prefix}_APP_SECRET`, app.appSecret],
		[`${prefix}_ACCESS_TOKEN`, accessToken],
		[`${prefix}_ACCESS_TOKEN_EXPIRES_AT`, toTime(expiresIn)],
		[`${prefix}_ACCESS_TOKEN_ISSUED_AT`, toTime(0)],
	]);
}

  }),

  9636:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  toTimestamp)
  });
const toTimestamp = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, '+0000');

  }),

  1810:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Be: () => (  refreshToken),
	Dd: () => (  exchangeCode),
	RI: () => (  noPermission),
	o3: () => (  readAccessToken),
	qO: () => (  unsupported),
	r1: () => (  exchangeToken)
  });
function exchangeCode(request, context) {
	const { answers, codes, tokens, settings, service } = context;
	const form = readForm(request) ?? new Map();
	for (const name of ['client_id', 'client_secret', 'grant_type', 'redirect_uri', 'code']) {
		if (!form.get(name))
			return answers.codeError(`Missing required field ${name}`);
	}
	const app = context.findApp(form.get('client_id') ?? '');
	if (!app)
		return answers.codeError('Invalid platform app');
	if (app.appSecret !== form.get('client_secret')) {
		return answers.codeError('Error validating client secret.');
	}
	if (form.get('grant_type') !== 'authorization_code') {
		return answers.codeError('Invalid grant_type');
	}
	const text = form.get('code') ?? '';
	const code = codes.find(app.appId, text);
	if (!code)
		return answers.codeError('Matching code was not found or was already used');
	if (code.redirectUri !== form.get('redirect_uri')) {
		return answers.codeError('Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request');
	}
	codes.spend(text);
	const { account, scopes } = code;
	const token = tokens.issue({ appId: app.appId, account, scopes, ended: null }, 'short');
	const id = service.idOf(account, app.appId);
	const body = {
		access_token: token.text,
		user_id: settings.codeUserId === 'number' ? BigInt(id) : id,
		...(settings.codeTellsPermissions && { permissions: writePermissions(scopes, settings) }),
	};
	return answers.ok(settings.codeAnswer === 'wrapped' ? { data: [body] } : body);
}
function exchangeToken(request, context) {
	const { answers, settings, tokens, clock, service } = context;
	const grantType = request.query.get('grant_type');
	if (grantType !== `${service.grant}_exchange_token`)
		return answers.error(wrongGrantType(grantType));
	const secret = request.query.get('client_secret');
	if (!secret)
		return answers.error(missing('client_secret'));
	const token = readToken(request, context);
	if ('code' in token)
		return answers.error(token);
	if (context.findApp(token.grant.appId)?.appSecret !== secret) {
		const message = 'Error validating client secret.';
		return answers.error({ code: settings.wrongSecretCode, message, type: 'OAuthException' });
	}
	if (token.kind !== 'short')
		return answers.error(unsupported('get'));
	return answers.ok(toTokenBody(tokens.issue(token.grant, 'long'), clock));
}
function refreshToken(request, context) {
	const { answers, settings, tokens, clock, service } = context;
	const grantType = request.query.get('grant_type');
	if (grantType !== `${service.grant}_refresh_token`)
		return answers.error(wrongGrantType(grantType));
	const token = readToken(request, context);
	if ('code' in token)
		return answers.error(token);
	if (token.kind !== 'long')
		return answers.error(unsupported('get'));
	if (!token.grant.scopes.includes(service.basicScope)) {
		return answers.error(noPermission(settings.permissionCode));
	}
	const fresh = tokens.refresh(token);
	if (!fresh && settings.youngRefresh === 'refused') {
		const message = 'The access token must be at least 24 hours old to be refreshed.';
		return answers.error({ code: settings.youngRefreshCode, message });
	}
	const body = toTokenBody(fresh ?? token, clock);
	if (!settings.refreshTellsPermissions)
		return answers.ok(body);
	return answers.ok({ ...body, permissions: writePermissions(token.grant.scopes, settings) });
}
const unsupported = (method) => ({
	code: 100,
	message: `Unsupported request - method type: ${method.toLowerCase()}`,
});
const noPermission = (code) => ({
	code,
	message: `(#${code}) Application does not have permission for this action`,
});
const missing = (name) => ({
	code: 100,
	message: `The parameter ${name} is required`,
});
const wrongGrantType = (given) => given ? { code: 100, message: 'Invalid grant_type' } : missing('grant_type');
const writePermissions = (scopes, settings) => settings.permissions === 'text' ? scopes.join(',') : [...scopes];
const toTokenBody = (token, clock) => ({
	access_token: token.text,
	token_type: 'bearer',
	expires_in: Math.floor((token.expiresAt - clock.now()) / 1000),
});
function readToken(request, { tokens, settings }) {
	const text = settings.bearerAtTokenEndpoints
		? readAccessToken(request)
		: (request.query.get('access_token') ?? '');
	return tokens.find(text);
}
function readForm({ headers, body }) {
	const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
	const kind = type.trim().toLowerCase();
	if (kind === 'application/x-www-form-urlencoded')
		return new Map(new URLSearchParams(body));
	if (kind !== 'multipart/form-data')
		return null;
	const boundary = /boundary="?([^"]+)"?/.exec(parameters.join(';'))?.[1];
	if (!boundary)
		return null;
	const form = new Map();
	for (const part of body.split(`--${boundary}`)) {
		const found = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(part);
		const name = /\bname="([^"]*)"/.exec(found?.[1] ?? '')?.[1];
		if (name !== undefined)
			form.set(name, found?.[2] ?? '');
	}
	return form;
}
function readAccessToken({ query, headers }) {
	const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
	return query.get('access_token') ?? bearer ?? '';
}

  }),

  9123:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  createUsageBook),
	v: () => (  throttled)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _net_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8409);

const windowMs = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
function createUsageBook(clock, settings, { id: type }) {
	const passed = new Map();
	const keyOf = ({ appId, account }) => `${appId} ${account.userId}`;
	const recentOf = (grant) => {
		const recent = (passed.get(keyOf(grant)) ?? []).filter((at) => at > clock.now() - windowMs);
		passed.set(keyOf(grant), recent);
		return recent;
	};
	return {
		passes: (grant) => {
			const recent = recentOf(grant);
			const passes = recent.length < settings.rateLimit;
			if (passes)
				recent.push(clock.now());
			return passes;
		},
		headers: (grant) => {
			const recent = recentOf(grant);
			const percent = settings.rateLimit > 0 ? Math.floor((recent.length / settings.rateLimit) * 100) : 100;
			if (percent < settings.usageShownFromPercent)
				return {};
			const usage = { call_count: percent, total_cputime: percent, total_time: percent };
			const freeAt = (recent[0] ?? clock.now()) + windowMs;
			const minutes = percent < 100 ? 0 : Math.ceil((freeAt - clock.now()) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2);
			const entry = [{ type, ...usage, estimated_time_to_regain_access: minutes }];
			const ids = settings.usageUnderTwoIds
				? [grant.account.userId, grant.appId]
				: [grant.account.userId];
			const business = Object.fromEntries(ids.map((id) => [id, entry]));
			return {
				...(settings.usageHeader !== 'app' && {
					'x-business-use-case-usage': (0,_net_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyJson */ .s)(business),
				}),
				...(settings.usageHeader !== 'business' && { 'x-app-usage': (0,_net_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyJson */ .s)(usage) }),
			};
		},
	};
}
const throttleTexts = {
	4: 'Application request limit reached',
	17: 'User request limit reached',
	32: 'Page request limit reached',
	613: 'Calls to this api have exceeded the rate limit.',
};
const throttled = (code) => ({
	code,
	type: 'OAuthException',
	message: `(#${code}) ${throttleTexts[code] ?? 'There have been too many calls to this account.'}`,
});

  })

};
