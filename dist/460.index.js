export const id = 460;
export const ids = [460];
export const modules = {

/***/ 460:
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
// EXTERNAL MODULE: ./lib/emulators/meta/pictures.js
var meta_pictures = __webpack_require__(8982);
// EXTERNAL MODULE: ./lib/emulators/meta/sign-ins.js + 5 modules
var sign_ins = __webpack_require__(1270);
// EXTERNAL MODULE: ./lib/emulators/meta/token-endpoints.js
var token_endpoints = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/emulators/router.js
var router = __webpack_require__(4030);
// EXTERNAL MODULE: ./lib/emulators/server.js + 1 modules
var emulators_server = __webpack_require__(7515);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/clock.js
var lib_clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/emulators/meta/audience.js
var audience = __webpack_require__(867);
// EXTERNAL MODULE: ./lib/emulators/random-text.js
var random_text = __webpack_require__(9526);
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
        audience: (0,audience/* realisticAudience */.p)(profile.followers ?? defaultFollowers),
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

// EXTERNAL MODULE: ./lib/emulators/meta/usage.js
var meta_usage = __webpack_require__(5434);
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

;// CONCATENATED MODULE: ./lib/emulators/instagram/scopes.js
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
        return (0,token_endpoints/* noPermission */.RI)(settings.permissionCode);
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
        access_token: (0,token_endpoints/* readAccessToken */.o3)(request),
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

;// CONCATENATED MODULE: ./lib/emulators/instagram/graph.js









/** Answers a node or its edge, such as `me` and `media`, for the token's own account only. */
function answerGraph(request, place, context) {
    const { answers, settings, tokens, usage } = context;
    const token = tokens.find((0,token_endpoints/* readAccessToken */.o3)(request));
    if ('code' in token)
        return answers.error(token);
    const { grant } = token;
    const isWithin = usage.passes(grant);
    const withUsage = (answer) => ({
        ...answer,
        headers: { ...answer.headers, ...usage.headers(grant) },
    });
    if (!isWithin)
        return withUsage(answers.error((0,meta_usage/* throttled */.v)(settings.throttleCode)));
    if (!mayRead(grant, context)) {
        return withUsage(answers.error((0,token_endpoints/* noPermission */.RI)(settings.permissionCode)));
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

// EXTERNAL MODULE: ./lib/emulators/meta/settings.js
var settings = __webpack_require__(1299);
;// CONCATENATED MODULE: ./lib/emulators/instagram/settings.js

function createSettings() {
    return {
        ...(0,settings/* createMetaSettings */.L)(),
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
/**
 * When each version of the Graph API expires, in ms since 1970.
 * https://developers.facebook.com/docs/graph-api/changelog
 */
const endings = [
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
    const usable = endings.filter(([version, endsAt]) => version <= newest && endsAt > now);
    const found = usable.find(([version]) => version === asked) ?? usable[0];
    return `v${found?.[0] ?? newest}.0`;
}

;// CONCATENATED MODULE: ./lib/emulators/instagram/index.js













async function startInstagram(options) {
    const { clock } = options;
    const server = await (0,emulators_server/* openService */.I)(options);
    const settings = createSettings();
    const scopes = [basicScope, insightsScope];
    const { signIns, context, toRoutes } = (0,sign_ins/* openSignIns */.W)(service, scopes, { clock, settings, server });
    const pictures = (0,meta_pictures/* createSignedPictures */.K)(clock, server.url);
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
            const values = (0,sign_ins/* toValues */.g)('INSTAGRAM', ownApp, signedIn, clock.now());
            return values.set('INSTAGRAM_USERNAME', account.username);
        },
        passDay: () => {
            for (const account of context.accounts) {
                account.followers = (0,emulated_platform/* grown */.g)(account.followers);
                for (const media of account.media)
                    media.likes = (0,emulated_platform/* grown */.g)(media.likes);
            }
        },
    });
    const findRoute = (0,router/* createRouter */.a)({
        ...toRoutes(() => emulator.consent),
        'GET /v/:kind/:picture': pictures.answer,
    });
    server.serve((request) => {
        const route = findRoute(request.method, request.path);
        return route ? route.handler(request) : answerVersioned(request, { ...context, pictures });
    });
    return emulator;
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
        return answers.error((0,token_endpoints/* unsupported */.qO)(request.method));
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


/***/ })

};
