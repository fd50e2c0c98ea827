export const id = 1268;
export const ids = [1268];
export const modules = {

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchSnapshot: () => (/* binding */ fetchSnapshot),
  toSnapshot: () => (/* binding */ toSnapshot)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: ./lib/net/lenient-reader.js
var lenient_reader = __webpack_require__(5903);
// EXTERNAL MODULE: ./lib/numbers/metrics.js
var metrics = __webpack_require__(7816);
// EXTERNAL MODULE: ./lib/numbers/post.js
var numbers_post = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/platforms/meta/ask-for-all.js
var ask_for_all = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/platforms/meta/graph.js
var meta_graph = __webpack_require__(4257);
// EXTERNAL MODULE: ./lib/platforms/meta/usage.js
var usage = __webpack_require__(994);
// EXTERNAL MODULE: ./lib/platforms/meta/graph-error.js
var graph_error = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/platforms/read-pages.js
var read_pages = __webpack_require__(4658);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(7580);
// EXTERNAL MODULE: ./lib/platforms/meta/read-fields.js
var read_fields = __webpack_require__(8295);
// EXTERNAL MODULE: ./lib/platforms/read-time.js
var read_time = __webpack_require__(4357);
;// CONCATENATED MODULE: ./lib/platforms/threads/understand.js





const profileName = "Threads's profile";
const listName = "Threads's list of posts";
const insightsName = "Threads's insights call";
const postInsightsName = "Threads's call for the insights of a post";
/**
 * The profile in the fields of `/me`; throws `unexpected-answer` without an id. `dropped` are the fields that Meta has
 * retired. https://developers.facebook.com/docs/threads/threads-profiles
 */
function understandProfile(user, reader, dropped = []) {
    const read = (field, as) => reader.read(as, user[field], `${profileName}: ${field}`);
    const id = (0,read_fields/* readDigits */.v8)(user.id, `${profileName}: id`);
    if (id === null)
        throw (0,read_fields/* missing */.LO)(`${profileName}: id`);
    const bio = 'threads_biography';
    // Absent when it is empty.
    const hasNoBio = (user[bio] ?? null) === null && !dropped.includes(bio);
    return {
        id,
        username: read('username', assert/* readLine */.Xw) || null,
        name: read('name', assert/* readLine */.Xw) || null,
        avatar: read('threads_profile_picture_url', assert/* readUrl */.wo),
        bio: hasNoBio ? '' : read(bio, assert/* readText */.yR),
        verified: read('is_verified', assert/* readBoolean */.Vf),
    };
}
/**
 * One page of `/me/threads`, in which `limit` posts were asked for; without reposts of others.
 * https://developers.facebook.com/docs/threads/retrieve-and-discover-posts/retrieve-posts
 */
function understandPosts(body, limit, reader) {
    const list = reader.read(assert/* assertArray */.YL, body.data, `${listName}: data`) ?? [];
    const entries = list.flatMap((entry, index) => reader.read((post, at) => readPost(post, at, reader), entry, `${listName}: data[${index}]`) ??
        []);
    return { entries, cursor: readCursor(body.paging, list.length === limit, reader) };
}
/** `null` for a repost of somebody else's post. */
function readPost(entry, at, reader) {
    const post = (0,assert/* assertRecord */.qL)(entry, at);
    const id = (0,read_fields/* readDigits */.v8)(post.id, `${at}.id`);
    if (id === null)
        throw (0,read_fields/* missing */.LO)(`${at}.id`);
    const read = (field, as) => reader.read(as, post[field], `${at}.${field}`);
    const kind = read('media_type', read_fields/* readWord */.pS);
    if (kind === 'repost_facade')
        return null;
    return {
        id,
        url: read('permalink', assert/* readUrl */.wo),
        title: (0,numbers_post/* toTitle */.wy)(read('text', assert/* readText */.yR)),
        kind: kind ?? 'video',
        postedAt: read('timestamp', read_time/* readTimestamp */.L2),
    };
}
/**
 * The last page has cursors as well, and it is not documented whether `next` is always there. Its address is not
 * used, because it contains the token.
 */
function readCursor(paging, isFull, reader) {
    if (!(0,assert/* isRecord */.u4)(paging) || !(0,assert/* isRecord */.u4)(paging.cursors) || !(paging.next || isFull))
        return null;
    return reader.read(assert/* readLine */.Xw, paging.cursors.after, `${listName}: paging.cursors.after`) || null;
}
/**
 * The known metrics by name, of an account or a post: a total, or the sum of the days. Throws `unexpected-answer` when
 * there is no list of metrics. https://developers.facebook.com/documentation/threads/insights
 */
function understandInsights(name, body, reader) {
    const entries = (0,assert/* assertArray */.YL)(body.data, `${name}: data`).flatMap((entry, index) => {
        const found = reader.read(readMetric, entry, `${name}: data[${index}]`);
        return found ? [found] : [];
    });
    return new Map(entries);
}
/** `null` without a value. Throws `unexpected-answer`. */
function readMetric(entry, at) {
    const metric = (0,assert/* assertRecord */.qL)(entry, at);
    const name = (0,assert/* readLine */.Xw)(metric.name, `${at}.name`) ?? '';
    const total = (0,assert/* assertRecord */.qL)(metric.total_value ?? {}, `${at}.total_value`);
    const days = (0,assert/* assertArray */.YL)(metric.values ?? [], `${at}.values`).map((day, index) => {
        const where = `${at}.values[${index}]`;
        return (0,assert/* readCount */._0)((0,assert/* assertRecord */.qL)(day, where).value, `${where}.value`);
    });
    const value = (0,assert/* readCount */._0)(total.value, `${at}.total_value.value`) ?? (days.length > 0 ? (0,metrics/* sum */.cz)(days) : null);
    return value === null ? null : [name, value];
}

;// CONCATENATED MODULE: ./lib/platforms/threads/fetch-posts.js





const largestPage = 100;
const fetch_posts_metrics = ['views', 'likes', 'replies', 'reposts', 'quotes'];
const fields = ['media_type', 'permalink', 'text', 'timestamp'];
/** The latest posts, at most `postCount`, newest first, without their numbers. Rejects as `Graph.get`. */
async function fetchPosts(graph, postCount, reader) {
    // Reposts of others are among them, and are left out only here.
    const limit = Math.min(largestPage, postCount + 10);
    const posts = await (0,read_pages/* readPages */.n)(postCount, async (after) => {
        const query = { fields: ['id', ...fields].join(','), limit };
        const asked = after === null ? query : { ...query, after };
        return understandPosts(await graph.get(listName, 'me/threads', asked), limit, reader);
    }, (pages) => reader.note(`${listName} goes on, but ${pages} pages of it hold no further post`));
    return posts.map((post) => ({ ...post, views: null, likes: null, comments: null, shares: null }));
}
/** Adds the numbers of the posts, in a call for each. A failure leaves those of its post `null`. */
async function fetchPostInsights(graph, posts, reader) {
    const read = openInsights(graph, reader);
    const parts = await Promise.all(posts.map((post) => settle(read, post)));
    return {
        posts: parts.map(({ post }) => post),
        dropped: [...new Set(parts.flatMap(({ dropped }) => dropped))],
        error: parts.find(({ error }) => error !== null)?.error ?? null,
    };
}
/**
 * Returns a function that asks for the insights of a post. Which metrics are retired is looked for with one post
 * alone, because it takes a call for each; the other posts then leave these metrics out.
 */
function openInsights(graph, reader) {
    let search;
    const ask = async (id, names) => {
        const body = await graph.get(postInsightsName, `${id}/insights`, { metric: names.join(',') });
        return understandInsights(postInsightsName, body, reader);
    };
    const askOneByOne = async (id) => {
        const { answers, dropped } = await (0,ask_for_all/* askForAll */.o)(fetch_posts_metrics, (names) => ask(id, names));
        return { known: new Map(answers.flatMap((answer) => [...answer])), dropped };
    };
    return async (id) => {
        try {
            return { known: await ask(id, fetch_posts_metrics), dropped: [] };
        }
        catch (error) {
            if (!(0,graph_error/* isBadParameter */.bw)(error))
                throw error;
            if (search === undefined) {
                search = askOneByOne(id);
                return search;
            }
            const { dropped } = await search;
            const left = fetch_posts_metrics.filter((name) => !dropped.includes(name));
            if (left.length === 0)
                throw error;
            return { known: await ask(id, left), dropped };
        }
    };
}
async function settle(read, post) {
    try {
        const { known, dropped } = await read(post.id);
        const [reposts, quotes] = [known.get('reposts'), known.get('quotes')];
        const counted = {
            ...post,
            views: known.get('views') ?? null,
            likes: known.get('likes') ?? null,
            comments: known.get('replies') ?? null,
            shares: reposts === undefined || quotes === undefined ? null : reposts + quotes,
        };
        return { post: counted, dropped, error: null };
    }
    catch (error) {
        if (!(error instanceof errors/* StatsError */.GD) || error.code === 'reauthorize')
            throw error;
        return { post, dropped: [], error };
    }
}

// EXTERNAL MODULE: ./lib/platforms/threads/service.js
var service = __webpack_require__(1498);
;// CONCATENATED MODULE: ./lib/platforms/threads/fetch.js










const profileFields = [
    'username',
    'name',
    'is_verified',
    'threads_profile_picture_url',
    'threads_biography',
];
const fetch_metrics = ['views', 'likes', 'replies', 'reposts', 'quotes', 'followers_count'];
/**
 * Fetches profile, insights of the account and the latest posts in parallel, then the insights of each post. A failure
 * of insights leaves their numbers `null`. Rejects with `reauthorize` when Meta refuses the token, with
 * `missing-scope` without `threads_basic`, and with `throttled`, `unavailable` or `unexpected-answer`.
 */
async function fetchSnapshot(values, postCount, context) {
    const failed = new AbortController();
    const signal = AbortSignal.any([context.signal, failed.signal]);
    const graph = (0,meta_graph/* openGraph */.J)(service/* service */.e, values, { ...context, signal });
    const reader = (0,lenient_reader/* createLenientReader */.D)();
    const { profile, account, posts } = await fetchParts(graph, postCount, signal, reader).catch((error) => {
        failed.abort(); // The other results are not needed any more.
        throw error;
    });
    const dropped = [profile, account, posts].flatMap((part) => part.dropped);
    if (dropped.length > 0)
        context.warn(describeDropped([...new Set(dropped)]));
    for (const warning of describeErrors(account.error, posts.error))
        context.warn(warning);
    if (graph.usedPercent() >= usage/* scarcePercent */.N && posts.posts.some(({ views }) => views === null))
        context.warn(describeScarce(graph.usedPercent()));
    const odd = (0,lenient_reader/* describeNotes */.N)(reader.notes());
    if (odd)
        context.warn(odd);
    return toSnapshot(profile.user, account.numbers, posts.posts);
}
async function fetchParts(graph, postCount, signal, reader) {
    const [profile, list, account] = await Promise.all([
        fetchProfile(graph, reader),
        fetchPosts(graph, postCount, reader),
        fetchAccountInsights(graph, signal, reader),
    ]);
    // Without this scope, every post would be refused as well.
    const isRefused = account.error?.code === 'missing-scope' || graph.usedPercent() >= usage/* scarcePercent */.N;
    const posts = isRefused
        ? { posts: list, dropped: [], error: null }
        : await fetchPostInsights(graph, list, reader);
    if (signal.aborted && posts.error)
        throw posts.error;
    return { profile, account, posts };
}
async function fetchProfile(graph, reader) {
    const { answers, dropped } = await (0,ask_for_all/* askForAll */.o)(profileFields, (names) => graph.get(profileName, 'me', { fields: ['id', ...names].join(',') }));
    return { user: understandProfile(Object.assign({}, ...answers), reader, dropped), dropped };
}
/** Without a range, Meta answers for yesterday and today. */
async function fetchAccountInsights(graph, signal, reader) {
    try {
        const { answers, dropped } = await (0,ask_for_all/* askForAll */.o)(fetch_metrics, async (names) => {
            const query = { metric: names.join(',') };
            const body = await graph.get(insightsName, 'me/threads_insights', query);
            return [...understandInsights(insightsName, body, reader)];
        });
        return { numbers: new Map(answers.flat()), dropped, error: null };
    }
    catch (error) {
        const isFinal = !(error instanceof errors/* StatsError */.GD) || error.code === 'reauthorize';
        if (isFinal || signal.aborted)
            throw error;
        return { numbers: new Map(), dropped: [], error };
    }
}
/** The snapshot of an account; `insights` contains its known metrics by name. Pure. */
function toSnapshot(user, insights, posts) {
    const { username, avatar, verified } = user;
    const read = (metric) => insights.get(metric) ?? null;
    const followers = read('followers_count');
    const figures = summarize(posts);
    return {
        profile: {
            id: user.id,
            username,
            name: user.name,
            avatar,
            bio: user.bio,
            url: username && `https://www.threads.net/@${encodeURIComponent(username)}`,
        },
        // Threads has one size only.
        portrait: avatar,
        stats: {
            followers,
            views: read('views'),
            likes: read('likes'),
            replies: read('replies'),
            reposts: read('reposts'),
            quotes: read('quotes'),
            ...figures,
        },
        flat: {
            followers,
            following: null,
            posts: null,
            engagement_rate: figures.engagement_rate,
            verified,
            likes: read('likes'),
        },
        posts,
    };
}
/**
 * Rate, average and median over the posts whose views are known. A post that lacks another number is left out of the
 * rate: counted as 0, it would lower it.
 */
function summarize(posts) {
    const views = posts.map((post) => post.views).filter((count) => count !== null);
    const total = (0,metrics/* sum */.cz)(views);
    if (!total)
        return { engagement_rate: null, avg_views: null, median_views: null };
    const whole = posts.filter((post) => [post.views, post.likes, post.comments, post.shares].every((count) => count !== null));
    const interactions = (0,metrics/* sum */.cz)(whole.map(numbers_post/* toInteractions */.jX)) ?? 0n;
    return {
        engagement_rate: (0,metrics/* engagementRate */.gL)(interactions, (0,metrics/* sum */.cz)(whole.map((post) => post.views)) ?? 0n),
        avg_views: (0,metrics/* average */.G8)(total, views.length),
        median_views: (0,metrics/* median */.JZ)(views),
    };
}
function describeErrors(account, posts) {
    if (account?.code === 'missing-scope' || posts?.code === 'missing-scope')
        return [
            'Some numbers stay empty, because this scope is not granted: threads_manage_insights (followers, views and engagement). Sign in again and grant it.',
        ];
    const ofAccount = account && `Followers and views stay empty this time. ${account.message} ${account.hint}`;
    const ofPosts = posts && `The numbers of some posts stay empty this time. ${posts.message} ${posts.hint}`;
    const isSame = account !== null && account.code === posts?.code;
    return [ofAccount, isSame ? null : ofPosts].filter((warning) => warning !== null);
}
const describeScarce = (percent) => `The numbers of posts stay empty this time, because ${percent} % of the limit for calls of Threads is used.`;
const describeDropped = (names) => `Some numbers stay empty, because Threads refuses these fields and metrics: ${names.join(', ')}. Meta may have retired them: look for a newer version of this action.`;


/***/ })

};
