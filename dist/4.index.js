export const id = 4;
export const ids = [4];
export const modules = {

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ lowerAlphanumeric),
/* harmony export */   gh: () => (/* binding */ upperHex),
/* harmony export */   vm: () => (/* binding */ digits),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony export alphanumeric */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const lowerAlphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '0123456789';
const upperHex = '0123456789ABCDEF';
/** Unguessable text of so many characters out of an alphabet. */
function randomText(length, alphabet = alphanumeric) {
    return Array.from({ length }, () => alphabet.charAt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length))).join('');
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createRateWindow)
/* harmony export */ });
const windowMs = 60_000;
/** Counts what was let through in the last 60 s, by key; refuses beyond the limit, and refusals do not count. */
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

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRouter)
/* harmony export */ });
/**
 * Finds the handler for a request. Routes are written `GET /repos/:owner/:repo`; a named part matches one
 * segment of the path and is percent-decoded, so `%2F` may stand in it. The first match counts.
 */
function createRouter(routes) {
    const compiled = Object.entries(routes).map(([route, handler]) => {
        const space = route.indexOf(' ');
        return {
            method: route.slice(0, space),
            segments: route.slice(space + 1).split('/'),
            handler,
        };
    });
    return (method, path) => {
        const segments = path.split('/');
        for (const route of compiled) {
            if (route.method !== method)
                continue;
            const found = matchSegments(route.segments, segments);
            if (found)
                return { handler: route.handler, parts: (name) => found.get(name) ?? '' };
        }
        return null;
    };
}
function matchSegments(wanted, given) {
    if (wanted.length !== given.length)
        return null;
    const parts = new Map();
    for (const [index, segment] of wanted.entries()) {
        const text = given[index] ?? '';
        if (!segment.startsWith(':')) {
            if (segment !== text)
                return null;
            continue;
        }
        const decoded = decode(text);
        if (!decoded)
            return null;
        parts.set(segment.slice(1), decoded);
    }
    return parts;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openService)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/emulator/faults.js
function createFaultQueue() {
    const waiting = [];
    return {
        add: (fault) => {
            waiting.push({ fault, left: fault.times ?? 1 });
        },
        take: (method, path) => {
            const found = waiting.find(({ fault, left }) => left > 0 && matches(fault, method, path));
            if (!found)
                return null;
            found.left -= 1;
            return found.fault;
        },
    };
}
/** Whether the real handler runs at all under this fault. */
function letsHandlerAct(fault) {
    if (!fault || fault.acts)
        return true;
    if (fault.drop === 'before')
        return false;
    return fault.status === undefined && fault.body === undefined && !fault.hang && !fault.endless;
}
function matches(fault, method, path) {
    if (fault.method && fault.method.toUpperCase() !== method)
        return false;
    // `search` looks from the start each time, also with a pattern that has the g flag.
    return typeof fault.path === 'string' ? fault.path === path : path.search(fault.path) >= 0;
}

;// CONCATENATED MODULE: ./lib/emulator/server.js




/** Opens an HTTP service on loopback; port 0 (the default) takes a free one. */
async function openService(options) {
    const { clock, port = 0 } = options;
    const faults = createFaultQueue();
    const closing = new AbortController();
    const connections = new WeakMap();
    let connectionCount = 0;
    let handle = () => ({ status: 503 });
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        // A client that leaves in the middle of an answer is no failure of the service.
        response.on('error', () => { });
        exchange(incoming, response).catch(() => incoming.socket.destroy());
    });
    server.on('connection', (socket) => connections.set(socket, ++connectionCount));
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (!address || typeof address === 'string')
        throw new Error('The emulator has no port.');
    const service = {
        url: `http://127.0.0.1:${address.port}`,
        requests: [],
        latencyMs: 0,
        fault: faults.add,
        serve: (next) => {
            handle = next;
        },
        ask: ({ method, url, headers = {}, body = '' }) => {
            const target = url.slice(new URL(url).origin.length);
            const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
            const request = toRecord(method, target, Object.fromEntries(named), body, 0);
            request.at = clock.now();
            service.requests.push(request);
            request.answer = act(request);
            request.status = request.answer.status;
            return request.answer;
        },
        close: async () => {
            closing.abort();
            if (!server.listening)
                return;
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
    return service;
    async function exchange(incoming, response) {
        const request = await receive(incoming, connections.get(incoming.socket) ?? 0);
        request.at = clock.now();
        service.requests.push(request);
        const fault = faults.take(request.method, request.path);
        await pause(service.latencyMs);
        const acted = letsHandlerAct(fault) ? act(request) : null;
        request.answer = acted;
        await pause(fault?.delayMs ?? 0);
        if (fault?.drop === 'before' || fault?.drop === 'after')
            return void incoming.socket.destroy();
        if (fault?.hang)
            return;
        if (response.destroyed)
            return;
        const answer = applyFault(acted, fault);
        if (fault?.drop === 'midway')
            return breakOff(incoming.socket, response, answer);
        request.status = answer.status;
        response.writeHead(answer.status, {
            date: new Date(clock.now()).toUTCString(),
            ...answer.headers,
        });
        if (fault?.endless)
            return pour(response);
        response.end(answer.body);
    }
    function act(request) {
        try {
            return handle(request);
        }
        catch (error) {
            // A fault of the emulator, not of the service: made visible instead of a silent hang.
            return { status: 500, body: `The emulator itself failed: ${error}` };
        }
    }
    async function pause(ms) {
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: closing.signal });
    }
}
async function receive(incoming, connection) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    const headers = {};
    for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    const body = Buffer.concat(chunks).toString('utf8');
    return toRecord(incoming.method ?? 'GET', incoming.url ?? '/', headers, body, connection);
}
/** `target` as in the request line; `headers` with names in lower case. */
function toRecord(method, target, headers, body, connection) {
    const mark = target.indexOf('?');
    return {
        method,
        path: mark < 0 ? target : target.slice(0, mark),
        query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
        headers,
        body,
        at: 0,
        status: null,
        answer: null,
        connection,
    };
}
/** The length stands in the head, so that the client can tell that something is missing. */
function breakOff(socket, response, { status, headers, body }) {
    const bytes = Buffer.from(body ?? '');
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy());
}
function applyFault(acted, fault) {
    const replaced = fault?.status !== undefined || fault?.body !== undefined || fault?.endless;
    if (acted && !replaced) {
        const body = fault?.bodyEnd === undefined ? acted.body : acted.body?.slice(0, fault.bodyEnd);
        return {
            status: acted.status,
            headers: { ...acted.headers, ...fault?.headers },
            ...(body === undefined ? {} : { body }),
        };
    }
    const body = fault?.body ?? '';
    const type = /^\s*[[{]/.test(body) || fault?.endless ? 'application/json' : 'text/html';
    return {
        status: fault?.status ?? 200,
        headers: { 'content-type': `${type}; charset=utf-8`, ...fault?.headers },
        body,
    };
}
function pour(response) {
    if (response.destroyed)
        return;
    response.write(' '.repeat(65_536));
    response.once('drain', () => pour(response));
}


/***/ }),

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startYouTube: () => (/* binding */ startYouTube)
});

// EXTERNAL MODULE: ./lib/emulator/rate-window.js
var rate_window = __webpack_require__(3966);
// EXTERNAL MODULE: ./lib/emulator/router.js
var router = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/emulator/server.js + 1 modules
var server = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/json.js + 7 modules
var json = __webpack_require__(3065);
;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/answers.js

/** Google writes its JSON on several lines. */
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
;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/channel.js

/** A believable channel. */
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
/** The parts that an API key may ask for; the two others are the owner's. */
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
/** The channel as the API has it, of the parts only those asked for. */
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
/** 27 characters that change with the content. */
const etagOf = (content) => (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(content)).digest('base64url');
/** Rounded down to three figures: 12 345 is told as 12 300. */
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

;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/partial-response.js
/**
 * Reads `fields` of Google's APIs: `kind,items(id,statistics/viewCount)`; a star is any name. `null` when
 * it is malformed. https://developers.google.com/youtube/v3/getting-started#partial
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
/** What is left of a JSON value; a list is looked through item by item. */
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
/** The first name asked for that a value of this shape does not have; `null` when it has them all. */
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

;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/settings.js
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

;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/channels.js




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
            // A key says which project asks, and not who: what is one's own needs a sign-in.
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
/** An answer with every member that there can be. */
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

// EXTERNAL MODULE: ./lib/emulator/random-text.js
var random_text = __webpack_require__(3574);
;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/keys.js

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

;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator/person.js
/** A person as the channel that YouTube has of them. It tells of posts by their number alone. */
function toChannel({ posts, count }) {
    if (count !== undefined)
        return { subscribers: count, views: count, videos: count };
    return posts === undefined ? {} : { videos: BigInt(posts) };
}

;// CONCATENATED MODULE: ./lib/platforms/youtube/emulator.js









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
