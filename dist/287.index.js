export const id = 287;
export const ids = [287];
export const modules = {

/***/ 4162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
/** A count after a good day. */
const grown = (count) => count + count / 180n + 1n;


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMedia: () => (/* reexport */ createMedia),
  startInstagram: () => (/* binding */ startInstagram)
});

// EXTERNAL MODULE: ./lib/emulators/emulated-platform.js
var emulated_platform = __webpack_require__(4162);
// EXTERNAL MODULE: ./lib/emulators/router.js
var router = __webpack_require__(4030);
// EXTERNAL MODULE: ./lib/emulators/server.js + 1 modules
var server = __webpack_require__(7515);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/clock.js
var lib_clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/emulators/random-text.js
var random_text = __webpack_require__(9526);
;// CONCATENATED MODULE: ./lib/emulators/instagram/audience.js
/** Creates the audience of a baker with followers in several countries; Instagram knows 93 % of them. */
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
/** Parts of 1000 by gender. */
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
    ['München, Bayern', 12],
    ['Wien, Wien', 11],
    ['Amsterdam, Noord-Holland', 10],
    ['Manchester, England', 9],
    ['São Paulo, São Paulo (state)', 4],
];

;// CONCATENATED MODULE: ./lib/emulators/instagram/account.js




const defaultFollowers = 21407n;
/**
 * Creates a realistic creator with 40 days of insights and 30 posts, one every 29 hours, with albums and
 * reels; the tenth hides its likes. `now` in ms since 1970.
 */
function createAccount(given, now) {
    const { media, ...profile } = given;
    return {
        userId: `1784140${oddDigits(10)}`,
        username: `mara.bakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
        name: 'Mara bakes',
        biography: 'Sourdough, slowly.\nNew loaf every other day. 🍞',
        website: 'https://example.com/bread',
        pictureId: `${(0,random_text/* randomText */.xM)(9, random_text/* digits */.vm)}_${(0,random_text/* randomText */.xM)(15, random_text/* digits */.vm)}_${(0,random_text/* randomText */.xM)(19, random_text/* digits */.vm)}_n`,
        type: 'MEDIA_CREATOR',
        followers: defaultFollowers,
        following: 312n,
        mediaCount: null,
        days: realisticDays(now),
        audience: realisticAudience(profile.followers ?? defaultFollowers),
        ...profile,
        media: (media ?? realisticMedia(now)).map((one) => createMedia(one, now)),
    };
}
/** Converts a person to their account, with one post a day. `now` in ms since 1970. */
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
                    new Date(now - index * lib_clock/* dayMs */.LP).toISOString().slice(0, 10),
                    { reach: count, views: count },
                ])),
            }),
        ...(posts === undefined && count === undefined
            ? {}
            : {
                media: Array.from({ length: posts ?? 30 }, (_, index) => ({
                    postedAt: now - lib_clock/* hourMs */.$0 - index * lib_clock/* dayMs */.LP,
                    ...counts,
                })),
            }),
    };
}
/** Creates a medium posted an hour before `now` (ms since 1970), with default values where none are given. */
function createMedia(given, now) {
    const album = given.type === 'CAROUSEL_ALBUM';
    return {
        id: createMediaId(),
        type: 'IMAGE',
        product: 'FEED',
        postedAt: now - lib_clock/* hourMs */.$0,
        caption: 'Rye with caraway #sourdough',
        shortcode: `D${(0,random_text/* randomText */.xM)(10)}`,
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
/** Returns the account's id for one app: 17 digits, different for each app. */
function appScopedIdOf(account, appId) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${appId} ${account.userId}`).digest();
    const sixteen = hash.readBigUInt64BE() % 10n ** 15n;
    // All ids here are odd: a double beyond 2^53 is even, so an id rounded to a double never matches.
    return `2${sixteen.toString().padStart(15, '0')}7`;
}
const createMediaId = () => `180${oddDigits(14)}`;
const oddDigits = (length) => `${(0,random_text/* randomText */.xM)(length - 1, random_text/* digits */.vm)}${(0,random_text/* randomText */.xM)(1, '13579')}`;
function realisticMedia(now) {
    return Array.from({ length: 30 }, (_, index) => {
        const reach = BigInt(1_400 + ((index * 7_919) % 23) * 410);
        const reel = index % 3 === 1;
        return {
            type: reel ? 'VIDEO' : index % 5 === 0 ? 'CAROUSEL_ALBUM' : 'IMAGE',
            product: reel ? 'REELS' : 'FEED',
            postedAt: now - 2 * lib_clock/* hourMs */.$0 - index * 29 * lib_clock/* hourMs */.$0,
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
        const name = new Date(now - index * lib_clock/* dayMs */.LP).toISOString().slice(0, 10);
        return [name, { reach, views: reach * 3n, accounts_engaged: reach / 12n, follower_count: 9n }];
    });
    return Object.fromEntries(days);
}

// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(922);
;// CONCATENATED MODULE: ./lib/emulators/instagram/answers.js


function createAnswers(settings) {
    return {
        ok: (body) => answers_json(200, body),
        error: ({ code, message, subcode, type, status = 400 }) => {
            const error = {
                message,
                type: settings.errorType ?? type ?? (code === 100 ? 'IGApiException' : 'OAuthException'),
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
        // Meta's JSON escapes slashes. JSON has slashes only in strings, so all of them can be replaced.
        body: (0,json/* stringifyJson */.s)(body).replaceAll('/', '\\/'),
    };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/apps.js

const basicScope = 'instagram_business_basic';
const insightsScope = 'instagram_business_manage_insights';
/** All scopes that an app can request. The names without `instagram_` were removed in January 2025. */
const knownScopes = [
    basicScope,
    insightsScope,
    'instagram_business_manage_comments',
    'instagram_business_content_publish',
    'instagram_business_manage_messages',
];
function createApp(given) {
    return {
        appId: `1${(0,random_text/* randomText */.xM)(15, random_text/* digits */.vm)}`,
        appSecret: (0,random_text/* randomText */.xM)(32, '0123456789abcdef'),
        scopes: [basicScope, insightsScope],
        redirectUris: [],
        ...given,
    };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/authorize.js

/**
 * `GET /oauth/authorize` of www.instagram.com. An error of the app or a personal account results in a page;
 * everything else is redirected to `redirect_uri`, with `#_` appended on success.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
function authorize(request, context) {
    const read = (name) => request.query.get(name) ?? '';
    const app = context.findApp(read('client_id'));
    if (!app)
        return mistakePage('Invalid platform app: client_id');
    const redirectUri = read('redirect_uri');
    if (!app.redirectUris.includes(redirectUri))
        return mistakePage('Invalid redirect_uri');
    if (read('response_type') !== 'code')
        return mistakePage('Invalid response_type');
    const asked = read('scope').split(/[, ]/).filter(Boolean);
    const isAllowed = (scope) => knownScopes.includes(scope) && app.scopes.includes(scope);
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
    if (!account || account.type === 'PERSONAL') {
        return mistakePage('Switch to a professional account to continue');
    }
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
/** A web page for people. It names the parameter, but shows no value of the request. */
function mistakePage(text) {
    return {
        status: 400,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="en"><title>Instagram</title><h1>${text}</h1></html>`,
    };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/codes.js


const codeLifetimeMs = lib_clock/* hourMs */.$0;
function createCodeBook(clock) {
    const codes = new Map();
    return {
        issue: (code) => {
            const text = `AQ${(0,random_text/* randomText */.xM)(200)}-_${(0,random_text/* randomText */.xM)(8)}`;
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

;// CONCATENATED MODULE: ./lib/emulators/instagram/days.js

/**
 * Reads `since` and `until`, in seconds since 1970 or as a date; the last 24 hours without them. Returns
 * error 100 for an invalid range or one over 30 days.
 */
function readRange({ request, clock }) {
    const until = readTime(request.query.get('until')) ?? clock.now();
    const since = readTime(request.query.get('since')) ?? until - lib_clock/* dayMs */.LP;
    if (Number.isNaN(since) || Number.isNaN(until) || since > until) {
        return { code: 100, message: '(#100) since must be a time before until' };
    }
    if (until - since > 30 * lib_clock/* dayMs */.LP) {
        const message = '(#100) There cannot be more than 30 days (2592000 s) between since and until';
        return { code: 100, message };
    }
    return { since, until };
}
/** Returns the account's days in a range, oldest first, except those in the future or delayed. */
function accountDays({ grant, clock, settings }, { since, until }) {
    return Object.entries(grant.account.days)
        .map(([name, numbers]) => ({ endsAt: endOfDay(name), numbers }))
        .filter(({ endsAt }) => endsAt > since && endsAt <= until)
        .filter(({ endsAt }) => endsAt + settings.insightsLateMs <= clock.now())
        .sort((one, other) => one.endsAt - other.endsAt);
}
function readTime(text) {
    if (text === null)
        return null;
    return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
/** Made once, because making one is slow. */
const california = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    timeZoneName: 'longOffset',
});
/** Meta's days end at midnight in California, where daylight saving changes the UTC offset. */
function endOfDay(name) {
    const midnight = Date.parse(`${name}T00:00:00Z`) + lib_clock/* dayMs */.LP;
    const offset = california.formatToParts(midnight).find(({ type }) => type === 'timeZoneName');
    const hours = Number(/-(\d\d)/.exec(offset?.value ?? '')?.[1] ?? 0);
    return midnight + hours * lib_clock/* hourMs */.$0;
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/token-endpoints.js


/**
 * `POST /oauth/access_token` of api.instagram.com: takes a form with a code, returns a short-lived token.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
function exchangeCode(request, context) {
    const { answers, codes, tokens, settings } = context;
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
    const id = appScopedIdOf(account, app.appId);
    const body = {
        access_token: token.text,
        user_id: settings.codeUserId === 'number' ? BigInt(id) : id,
        permissions: writePermissions(scopes, settings),
    };
    return answers.ok(settings.codeAnswer === 'wrapped' ? { data: [body] } : body);
}
/** `GET /access_token`: takes a short-lived token and the app's secret, returns a long-lived token. */
function exchangeToken(request, context) {
    const { answers, settings, tokens, clock } = context;
    const grantType = request.query.get('grant_type');
    if (grantType !== 'ig_exchange_token')
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
/**
 * `GET /refresh_access_token`: takes a long-lived token that is at least 24 hours old, returns one that
 * expires in 60 days.
 * https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
function refreshToken(request, context) {
    const { answers, settings, tokens, clock } = context;
    const grantType = request.query.get('grant_type');
    if (grantType !== 'ig_refresh_token')
        return answers.error(wrongGrantType(grantType));
    const token = readToken(request, context);
    if ('code' in token)
        return answers.error(token);
    if (token.kind !== 'long')
        return answers.error(unsupported('get'));
    if (!token.grant.scopes.includes(basicScope)) {
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
/** Returns the fields of a form, sent URL-encoded or as multipart; `null` for another content type. */
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
/** Returns the token in the query, else in `Authorization: Bearer`; `''` without a token. */
function readAccessToken({ query, headers }) {
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    return query.get('access_token') ?? bearer ?? '';
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/metrics.js


/** Removed from all versions in April 2025; `views` replaces them. */
const retired = [
    'impressions',
    'plays',
    'clips_replays_count',
    'ig_reels_aggregated_all_plays_count',
    'video_views',
];
/** Returns the metrics in `metric`, comma-separated, or an error when one of them is wrong. */
function readMetrics({ grant, settings, findApp }, text, known, node) {
    const app = findApp(grant.appId);
    if (!grant.scopes.includes(insightsScope) || !app?.scopes.includes(insightsScope)) {
        return noPermission(settings.permissionCode);
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
/** The members of a metric that are only for people, and its id. */
const labels = (name, id, period) => ({
    title: name.replaceAll('_', ' ').replace(/^\w/, (letter) => letter.toUpperCase()),
    description: `The number for ${name.replaceAll('_', ' ')}.`,
    id: `${id}/insights/${name}/${period}`,
});

;// CONCATENATED MODULE: ./lib/emulators/instagram/demographics.js

/** Only the first of them has data. */
const demographicMetrics = [
    'follower_demographics',
    'engaged_audience_demographics',
    'reached_audience_demographics',
];
const breakdowns = ['age', 'gender', 'country', 'city', 'age,gender'];
/** The others have not been supported since version 20. */
const timeframes = ['this_week', 'this_month'];
const fewestFollowers = 100n;
const mostGroups = 45;
/**
 * `GET /{user_id}/insights` for one of the `demographicMetrics`. Metrics that do not have the breakdown, and any
 * second metric, fail with the unknown error 1.
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
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
    return { body: { data: [{ name, period, ...text, total_value }] } };
}
/** The largest groups first, at most 45. */
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
/** With a time frame, each group has one more dimension, which comes first. */
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

;// CONCATENATED MODULE: ./lib/emulators/instagram/fields.js
/** A name, then `.metric(…)`, then braces, which may contain braces. */
const fieldPattern = /([^,{}]+?)(?:\.metric\(([^()]*)\))?(?:\{((?:[^{}]|\{[^{}]*\})*)\})?(?:,|$)/g;
/** Parses `fields`: each name once, `id` without any. Returns error 100 for an unknown name. */
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
const storyLifetimeMs = lib_clock/* dayMs */.LP;
/**
 * `GET /{media-id}/insights`, or the field `insights` of a medium: lifetime figures; a metric without data is
 * omitted. `metric` is comma-separated.
 * https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights
 */
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
/** Recorded: https://github.com/keboola/ex-facebook-graph-api/issues/35 */
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


/** Reads each field; `undefined` omits it. */
const fields = {
    id: (media) => media.id,
    caption: (media) => media.caption || undefined,
    media_type: (media) => media.type,
    media_product_type: (media) => media.product,
    media_url: (media, { pictures }) => media.copyrighted ? undefined : pictures.sign(`/v/t51.2885-15/${media.id}_n.jpg`),
    thumbnail_url: (media, { pictures }) => media.type === 'VIDEO' ? pictures.sign(`/v/t51.71878-15/${media.id}_n.jpg`) : undefined,
    permalink: ({ product, shortcode }) => `https://www.instagram.com/${product === 'REELS' ? 'reel' : 'p'}/${shortcode}/`,
    timestamp: (media) => toTimestamp(media.postedAt),
    username: (_, { grant }) => grant.account.username,
    like_count: (media, { settings }) => {
        if (!media.hidesLikes)
            return media.likes;
        return settings.hiddenLikes === 'null' ? null : undefined;
    },
    comments_count: (media) => media.comments,
    insights: (media, call, { metric }) => {
        // `findRefusal` has already looked for an error.
        const answer = readMediaInsights(media, metric, call);
        return 'code' in answer ? undefined : answer.body;
    },
    children: (media, call, { inner }) => {
        if (media.childIds.length === 0)
            return undefined;
        const children = media.childIds.map((id) => childOf(media, id));
        // `readMediaFields` has already checked the names in braces.
        const asked = readFields(inner ?? 'id', childFields, 'IGMedia', call.settings);
        return { data: children.map((child) => write(child, 'code' in asked ? [] : asked, call)) };
    },
};
const knownFields = Object.keys(fields);
/** There are no insights for the media within an album. */
const childFields = knownFields.filter((name) => name !== 'insights');
/** Formats ms since 1970 like `2019-04-05T07:56:32+0000`, without a colon in the offset. */
const toTimestamp = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, '+0000');
/** Returns the media that a list contains: newest first, without stories, at most 10 000. */
const listed = (media) => media
    .filter(({ product }) => product !== 'STORY')
    .sort((one, other) => (isOlder(one, other) ? 1 : -1))
    .slice(0, 10_000);
const isOlder = (one, other) => one.postedAt < other.postedAt || (one.postedAt === other.postedAt && one.id < other.id);
/** `GET /{media-id}` */
function readMedia(media, call) {
    const asked = readMediaFields(call);
    if ('code' in asked)
        return asked;
    return findRefusal([media], asked, call) ?? { body: write(media, asked, call) };
}
/** The error of the first medium whose insights are asked for and refused: it fails the whole call. */
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
/** Parses the requested fields and checks those in braces. Returns error 100 for an unknown name. */
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
/** A picture of an album has no caption, and its album's figures. */
const childOf = (album, id) => ({
    ...album,
    id,
    type: 'IMAGE',
    caption: '',
    childIds: [],
});

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
/**
 * `GET /{user_id}/insights`: the sum of the days as `total_value`, or a series with one value per day.
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
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
            return value === undefined ? [] : [{ value, end_time: toTimestamp(endsAt) }];
        });
        if (values.length === 0)
            return [];
        const text = labels(name, id, 'day');
        if (type === 'time_series')
            return [{ name, period, values, ...text }];
        const value = values.reduce((sum, one) => sum + one.value, 0n);
        return [{ name, period, ...text, total_value: { value } }];
    });
    return { body: { data } };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/media-list.js


const defaultLimit = 25;
const maxPerPage = 100;
/** `GET /me/media` and `GET /{user_id}/media`: pages with cursors. `next` contains the access token. */
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
        access_token: readAccessToken(request),
        fields: request.query.get('fields') ?? '',
        limit: String(limit),
        ...cursor,
    });
    return `${settings.nextBase ?? baseUrl}/${version}/${grant.account.userId}/media?${query}`;
}
/** A cursor is a position by time and id, so it stays valid when the medium at that position is deleted. */
const toCursor = ({ postedAt, id }) => `QVFI${Buffer.from(`${postedAt}.${id}`).toString('base64url')}ZD`;
function readCursor(text) {
    if (!text)
        return null;
    const inside = Buffer.from(text.slice(4, -2), 'base64url').toString();
    const found = /^(\d+)\.(\d+)$/.exec(inside);
    return found ? { postedAt: Number(found[1]), id: found[2] ?? '' } : 'broken';
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/profile.js



/** Reads each field; `undefined` omits it, `''` means that it is not set. */
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
/**
 * `GET /me` and `GET /{user_id}`.
 * https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user
 */
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

;// CONCATENATED MODULE: ./lib/emulators/instagram/usage.js


const windowMs = lib_clock/* dayMs */.LP;
function createUsageBook(clock, settings) {
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
            const minutes = percent < 100 ? 0 : Math.ceil((freeAt - clock.now()) / lib_clock/* minuteMs */.J2);
            const entry = [{ type: 'instagram', ...usage, estimated_time_to_regain_access: minutes }];
            const ids = settings.usageUnderTwoIds
                ? [grant.account.userId, grant.appId]
                : [grant.account.userId];
            const business = Object.fromEntries(ids.map((id) => [id, entry]));
            return {
                ...(settings.usageHeader !== 'app' && {
                    'x-business-use-case-usage': (0,json/* stringifyJson */.s)(business),
                }),
                ...(settings.usageHeader !== 'business' && { 'x-app-usage': (0,json/* stringifyJson */.s)(usage) }),
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
/** Only the code distinguishes this error from an invalid token; the type is the same. */
const throttled = (code) => ({
    code,
    type: 'OAuthException',
    message: `(#${code}) ${throttleTexts[code] ?? 'There have been too many calls to this Instagram account.'}`,
});

;// CONCATENATED MODULE: ./lib/emulators/instagram/graph.js









/** Answers a node or its edge, such as `me` and `media`, for the token's own account only. */
function answerGraph(request, place, context) {
    const { answers, settings, tokens, usage } = context;
    const token = tokens.find(readAccessToken(request));
    if ('code' in token)
        return answers.error(token);
    const { grant } = token;
    const isWithin = usage.passes(grant);
    const withUsage = (answer) => ({
        ...answer,
        headers: { ...answer.headers, ...usage.headers(grant) },
    });
    if (!isWithin)
        return withUsage(answers.error(throttled(settings.throttleCode)));
    if (!mayRead(grant, context)) {
        return withUsage(answers.error(noPermission(settings.permissionCode)));
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
/** The error is the same for other accounts' objects, missing objects, and objects without permission. */
const noSuchObject = (id) => ({
    code: 100,
    subcode: 33,
    message: `Unsupported get request. Object with ID '${id.replace(/\D/g, '')}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
});

// EXTERNAL MODULE: ./lib/emulators/portrait.js
var portrait = __webpack_require__(8224);
;// CONCATENATED MODULE: ./lib/emulators/instagram/pictures.js



const lifetimeMs = 72 * lib_clock/* hourMs */.$0;
function createSignedPictures(clock, baseUrl) {
    const key = (0,external_node_crypto_.randomBytes)(32);
    const signatureOf = (path, ends) => `00_AY${(0,external_node_crypto_.createHmac)('sha256', key).update(`${path}?${ends}`).digest('base64url')}`;
    return {
        sign: (path) => {
            // `oe` is the expiry time in seconds since 1970, in hex.
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
            return { status: 200, headers: { 'content-type': 'image/png' }, body: portrait/* portrait */.o };
        },
    };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/settings.js
function createSettings() {
    return {
        codeAnswer: 'flat',
        codeUserId: 'number',
        permissions: 'text',
        profileAnswer: 'flat',
        idUnasked: false,
        accountType: 'upper',
        emptyField: 'absent',
        withoutFields: [],
        followersHiddenBelow: 0n,
        hiddenLikes: 'absent',
        appScopedIdInPaths: false,
        nextBase: null,
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
        newestVersion: 25,
        withoutMetrics: [],
        insightsLateMs: 0,
        timeframe: 'required',
        fewFollowers: 'refused',
    };
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/tokens.js


const shortLifetimeMs = lib_clock/* hourMs */.$0;
const youngMs = lib_clock/* dayMs */.LP;
function createTokenBook(clock, settings) {
    const tokens = new Map();
    const issue = (grant, kind, issuedAt = clock.now()) => {
        const lifetimeMs = kind === 'short' ? shortLifetimeMs : settings.longLifetimeSeconds * 1000;
        const token = {
            text: `IGAA${(0,random_text/* randomText */.xM)(170)}ZDZD`,
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
/** Formats ms since 1970 in Meta's style: `Sunday, 09-Aug-20 01:30:58 PDT`. */
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

;// CONCATENATED MODULE: ./lib/emulators/instagram/versions.js
/**
 * When each version of the Graph API expires, in ms since 1970.
 * https://developers.facebook.com/docs/graph-api/changelog
 */
const versions_endings = [
    [20, Date.UTC(2026, 8, 24)],
    [21, Date.UTC(2027, 0, 21)],
    [22, Date.UTC(2027, 4, 20)],
    [23, Date.UTC(2027, 9, 8)],
    [24, Date.UTC(2028, 1, 18)],
    [25, Date.UTC(2028, 6, 29)],
    [26, Number.POSITIVE_INFINITY],
];
/** Removes the version from a path; `asked` is `null` for a path without a version. */
function splitVersion(path) {
    const found = /^\/v(\d{1,3})\.\d(?=\/)/.exec(path);
    if (!found)
        return { asked: null, rest: path };
    return { asked: Number(found[1]), rest: path.slice(found[0].length) };
}
/** Returns the version that answers, such as `v25.0`: the oldest available one if `asked` is unavailable. */
function servedVersion(asked, newest, now) {
    const usable = versions_endings.filter(([version, endsAt]) => version <= newest && endsAt > now);
    const found = usable.find(([version]) => version === asked) ?? usable[0];
    return `v${found?.[0] ?? newest}.0`;
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/index.js
















async function startInstagram(options) {
    const { clock } = options;
    const service = await (0,server/* openService */.I)(options);
    const settings = createSettings();
    const apps = new Map();
    const accounts = [];
    const tokens = createTokenBook(clock, settings);
    const answers = createAnswers(settings);
    const pictures = createSignedPictures(clock, service.url);
    const context = {
        clock,
        settings,
        answers,
        tokens,
        accounts,
        pictures,
        baseUrl: service.url,
        codes: createCodeBook(clock),
        usage: createUsageBook(clock, settings),
        findApp: (appId) => apps.get(appId),
    };
    let ownApp;
    const emulator = Object.assign(service, {
        settings,
        addApp: (given = {}) => {
            const app = createApp(given);
            apps.set(app.appId, app);
            return { appId: app.appId, appSecret: app.appSecret };
        },
        addAccount: (given = {}) => {
            const account = createAccount(given, clock.now());
            accounts.push(account);
            return account;
        },
        signIn: ({ appId, account, scopes, kind = 'long', issuedAt }) => {
            const app = apps.get(appId);
            if (!app)
                throw new Error(`There is no app ${appId}.`);
            const granted = [...(scopes ?? app.scopes)];
            const token = tokens.issue({ appId, account, scopes: granted, ended: null }, kind, issuedAt);
            return {
                accessToken: token.text,
                expiresIn: Math.floor((token.expiresAt - clock.now()) / 1000),
                scopes: granted,
                appScopedId: appScopedIdOf(account, appId),
            };
        },
        addPerson: (person = {}) => {
            ownApp ??= emulator.addApp({ redirectUris: ['https://localhost/callback/'] });
            const account = emulator.addAccount(toAccount(person, clock.now()));
            const signedIn = emulator.signIn({ appId: ownApp.appId, account });
            return toValues(ownApp, account, signedIn, clock.now());
        },
        passDay: () => {
            for (const account of accounts) {
                account.followers = (0,emulated_platform/* grown */.g)(account.followers);
                for (const media of account.media)
                    media.likes = (0,emulated_platform/* grown */.g)(media.likes);
            }
        },
        isAlive: tokens.isAlive,
        end: tokens.end,
        refuse: ({ times = 1, path = /./, ...error }) => {
            const message = `(#${error.code}) An error that the emulator was told to answer`;
            const { status, body } = answers.error({ message, ...error });
            service.fault({ path, status, body: String(body), times });
        },
    });
    const findRoute = (0,router/* createRouter */.a)({
        'GET /oauth/authorize': (request) => authorize(request, { ...context, consent: emulator.consent }),
        'POST /oauth/access_token': (request) => exchangeCode(request, context),
        'GET /access_token': (request) => exchangeToken(request, context),
        'GET /refresh_access_token': (request) => refreshToken(request, context),
        'GET /v/:kind/:picture': pictures.answer,
    });
    service.serve((request) => {
        const route = findRoute(request.method, request.path);
        return route ? route.handler(request) : answerVersioned(request, context);
    });
    return emulator;
}
/** The account's values by `.env.social` key. */
function toValues(app, { username }, { accessToken, expiresIn }, now) {
    const toTime = (seconds) => new Date(now + seconds * 1000).toISOString();
    return new Map([
        ['INSTAGRAM_APP_ID', app.appId],
        ['INSTAGRAM_APP_SECRET', app.appSecret],
        ['INSTAGRAM_USERNAME', username],
        ['INSTAGRAM_ACCESS_TOKEN', accessToken],
        ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toTime(expiresIn)],
        ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toTime(0)],
    ]);
}
/** The token endpoints have no version in their path. */
const unversioned = ['/access_token', '/refresh_access_token'];
const instagram_findNode = (0,router/* createRouter */.a)({
    'GET /:id': { hasEdge: false },
    'GET /:id/:edge': { hasEdge: true },
});
/** Answers a path of the Graph API, with or without a version. */
function answerVersioned(request, context) {
    const { answers, settings, clock } = context;
    if (request.method !== 'GET')
        return answers.error(unsupported(request.method));
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


/***/ }),

/***/ 8224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ portrait)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

const size = 96;
const top = [255, 196, 148];
const bottom = [222, 96, 120];
const skin = [255, 239, 226];
const shirt = [70, 45, 92];
function blend(one, other, share) {
    const at = (index) => Math.round(one[index] + (other[index] - one[index]) * share);
    return [at(0), at(1), at(2)];
}
/** A PNG of 96 × 96 pixels that looks like a profile picture: a person in front of a sunset. */
const portrait = toPng((x, y) => {
    const inHead = Math.hypot(x - 48, y - 40) < 17;
    const inShoulders = ((x - 48) / 34) ** 2 + ((y - 98) / 36) ** 2 < 1;
    if (inHead)
        return skin;
    if (inShoulders)
        return shirt;
    return blend(top, bottom, y / size);
});
/** Writes a truecolour PNG with 8 bits per channel and no filter. https://www.w3.org/TR/png-3/ */
function toPng(colourAt) {
    const rows = Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (_, x) => colourAt(x, y)).flat()]));
    const header = Buffer.alloc(13);
    header.writeUInt32BE(size, 0);
    header.writeUInt32BE(size, 4);
    header.set([8, 2], 8);
    return Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        toChunk('IHDR', header),
        toChunk('IDAT', (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(Buffer.concat(rows))),
        toChunk('IEND', Buffer.alloc(0)),
    ]);
}
function toChunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(body));
    return Buffer.concat([length, body, check]);
}


/***/ })

};
