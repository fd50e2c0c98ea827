export const id = 108;
export const ids = [108];
export const modules = {

/***/ 8142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createRateWindow)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3098);

const windowMs = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
/**
 * Returns a function that says whether one more request by `key` stays within `limit` requests in the last
 * 60 s. Refused requests do not count.
 */
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


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startYouTube: () => (/* binding */ startYouTube)
});

// EXTERNAL MODULE: ./lib/emulators/rate-window.js
var rate_window = __webpack_require__(8142);
// EXTERNAL MODULE: ./lib/emulators/router.js
var router = __webpack_require__(4030);
// EXTERNAL MODULE: ./lib/emulators/server.js + 1 modules
var server = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(922);
;// CONCATENATED MODULE: ./lib/emulators/youtube/answers.js

/** Answers with indented JSON, like Google. */
const answerJson = (status, body) => ({
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private' },
    body: `${(0,json/* stringifyJson */.s)(body, 2)}\n`,
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/emulators/youtube/channel.js

/** Creates a channel, with realistic values where none are given. */
function createChannel(given) {
    return {
        id: `UC${(0,external_node_crypto_.randomBytes)(16).toString('base64url')}`,
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
        ...given,
    };
}
/** Converts a person to their channel, which shows posts only as a count. */
function toChannel({ posts, count }) {
    if (count !== undefined)
        return { subscribers: count, views: count, videos: count };
    return posts === undefined ? {} : { videos: BigInt(posts) };
}
/** The parts that a request with an API key can ask for; all others need the owner's sign-in. */
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
/** Returns the channel with the given parts. https://developers.google.com/youtube/v3/docs/channels */
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
            relatedPlaylists: { likes: '', uploads: channel.id.replace(/^UC/, 'UU') },
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
/** Returns 27 characters that change with the content. */
const etagOf = (content) => (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(content)).digest('base64url');
/**
 * Rounds down to three significant digits, as YouTube does: 12 345 becomes 12 300.
 * https://developers.google.com/youtube/v3/docs/channels#statistics.subscriberCount
 */
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
function thumbnail({ id }, size) {
    const picture = (0,external_node_crypto_.createHash)('sha512').update(id).digest('base64url').slice(0, 68);
    const url = `https://yt3.ggpht.com/ytc/AIdro_${picture}=s${size}-c-k-c0x00ffffff-no-rj`;
    return { url, width: size, height: size };
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/partial-response.js
/**
 * Parses the parameter `fields`, such as `kind,items(id,statistics/viewCount)`; `*` is any name. Returns
 * `null` when it is malformed. https://developers.google.com/youtube/v3/getting-started#partial
 */
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
/** Returns the selected part of a JSON value; of a list, the selected part of each item. */
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
/** Returns the first selected name that a value of this shape does not have; `null` when it has all. */
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

;// CONCATENATED MODULE: ./lib/emulators/youtube/settings.js
function createSettings() {
    return {
        emptyItems: 'absent',
        hiddenSubscribers: 'zero',
        badKey: 'badRequest',
        acceptsKeyHeader: false,
        rateLimit: Number.POSITIVE_INFINITY,
        rateLimitStatus: 403,
    };
}

;// CONCATENATED MODULE: ./lib/emulators/youtube/channels.js




const ownerParts = ['auditDetails'];
const filters = ['id', 'forHandle', 'forUsername', 'mine', 'managedByMe'];
/** `GET /youtube/v3/channels` https://developers.google.com/youtube/v3/docs/channels/list */
function listChannels(query, channels, settings) {
    const parts = readParts(query);
    if ('reason' in parts)
        return answerError(parts);
    const selection = readFields(query.get('fields'));
    if ('reason' in selection)
        return answerError(selection);
    const found = findChannels(query, channels);
    if ('reason' in found)
        return answerError(found);
    const size = readInteger(query.get('maxResults'), 5);
    if (size === null || size > 50) {
        return answerError(badParameter('invalidValue', 'maxResults', 'Invalid value for maxResults.'));
    }
    const from = readInteger(query.get('pageToken')?.replace(/^CA/, '') ?? null, 0);
    if (from === null) {
        return answerError(badParameter('invalidPageToken', 'pageToken', 'Invalid page token.'));
    }
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
            // `mine` and `managedByMe` need a sign-in: a key identifies the project, not the person.
            return errors.needsSignIn;
    }
}
function readParts(query) {
    const parts = query.getAll('part').join().split(',').filter(Boolean);
    if (parts.length === 0)
        return badParameter('required', 'part', 'Required parameter: part');
    const unknown = parts.find((part) => !publicParts.includes(part) && !ownerParts.includes(part));
    if (unknown)
        return badParameter('unknownPart', 'part', `'${unknown.replace(/\W/g, '')}'`);
    return parts.some((part) => ownerParts.includes(part)) ? errors.needsSignIn : parts;
}
function readFields(text) {
    if (!text)
        return new Map();
    const selection = readSelection(text);
    const unknown = selection ? findUnknownName(shape(), selection) : text.replace(/[^\w/(),*]/g, '');
    if (selection && unknown === null)
        return selection;
    return badParameter('invalidParameter', 'fields', `Invalid field selection ${unknown}`);
}
/** An answer with every possible member, for checking the names in `fields`. */
function shape() {
    const channel = createChannel({ country: 'AT', username: 'mara' });
    return {
        kind: '',
        etag: '',
        nextPageToken: '',
        prevPageToken: '',
        pageInfo: { totalResults: 0, resultsPerPage: 0 },
        items: [toItem(channel, publicParts, createSettings())],
    };
}
function readInteger(text, absent) {
    if (text === null)
        return absent;
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: ./lib/emulators/random-text.js
var random_text = __webpack_require__(9526);
;// CONCATENATED MODULE: ./lib/emulators/youtube/keys.js

function createKeyBook(clock) {
    const keys = new Map();
    return {
        add: (given) => {
            const key = {
                key: `AIzaSy${(0,random_text/* randomText */.xM)(33)}`,
                state: 'valid',
                quota: 10_000,
                used: 0,
                projectNumber: `7${(0,random_text/* randomText */.xM)(11, '0123456789')}`,
                ...given,
            };
            keys.set(key.key, { key, day: pacificDay(clock.now()) });
            return key;
        },
        find: (text) => keys.get(text)?.key ?? null,
        spend: (key, units) => {
            const entry = keys.get(key.key);
            const today = pacificDay(clock.now());
            if (entry && entry.day !== today) {
                entry.day = today;
                key.used = 0;
            }
            if (key.used + units > key.quota)
                return false;
            key.used += units;
            return true;
        },
    };
}
const pacificDay = (at) => new Date(at).toLocaleDateString('en-CA', { timeZone: 'America/Los_Angeles' });

;// CONCATENATED MODULE: ./lib/emulators/youtube/index.js








async function startYouTube(options) {
    const { clock } = options;
    const service = await (0,server/* openService */.I)(options);
    const settings = createSettings();
    const keys = createKeyBook(clock);
    const channels = [];
    const passesRate = (0,rate_window/* createRateWindow */.b)(clock);
    const findRoute = (0,router/* createRouter */.a)({
        'GET /youtube/v3/channels': ({ query }) => listChannels(query, channels, settings),
    });
    service.serve((request) => {
        const route = findRoute(request.method, request.path);
        if (!route)
            return notFound;
        const refusal = refuseCaller(request);
        return refusal ? answerError(refusal) : route.handler(request);
    });
    let ownKey;
    const emulator = Object.assign(service, {
        settings,
        addKey: (given = {}) => keys.add(given),
        addChannel: (given = {}) => {
            const channel = createChannel(given);
            channels.push(channel);
            return channel;
        },
        isAlive: (text) => keys.find(text)?.state === 'valid',
        addPerson: (person = {}) => {
            ownKey ??= emulator.addKey();
            const channel = emulator.addChannel(toChannel(person));
            return new Map([
                ['YOUTUBE_API_KEY', ownKey.key],
                ['YOUTUBE_CHANNEL_ID', channel.id],
            ]);
        },
    });
    return emulator;
    function refuseCaller({ query, headers }) {
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
        if (!passesRate(text, settings.rateLimit))
            return rateLimitExceeded(settings.rateLimitStatus);
        return keys.spend(key, 1) ? null : errors.quotaExceeded;
    }
}
const notFound = {
    status: 404,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: '<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title></html>',
};


/***/ })

};
