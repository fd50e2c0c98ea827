export const id = 4910;
export const ids = [4910];
export const modules = {

  1739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nm: () => (  earliestOf),
    WH: () => (  soonest),
    tQ: () => (  announceExpiries)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);

const noticeMs = 30 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
const warningMs = 7 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
function announceExpiries(what, hint, expiries, { now, log }) {
    const ahead = soonest(expiries, now);
    const urgent = ahead.filter(({ at }) => at - now < warningMs);
    const soon = ahead.filter((expiry) => !urgent.includes(expiry));
    const describe = (some) => `${what} ${some.map(({ name, at }) => `${name} on ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(at).slice(0, 10)}`).join(', ')}. ${hint}`;
    if (urgent.length > 0)
        log.warning(describe(urgent));
    if (soon.length > 0)
        log.notice(describe(soon));
}
const soonest = (expiries, now) => expiries.filter(({ at }) => at > now && at - now < noticeMs);
const earliestOf = (expiries) => expiries.length === 0 ? null : Math.min(...expiries.map(({ at }) => at));


  }),

  4910:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (  conclude),
  describeSqlite: () => (  sqlite .yg),
  loadSqlite: () => (  sqlite .Tj),
  openDatabaseFile: () => (  storage_database .o0),
  readStoredId: () => (  read_stored_id .H),
  rehearse: () => (  rehearse)
});
var storage_database = __webpack_require__(4617);
var sqlite = __webpack_require__(7087);
var errors = __webpack_require__(452);
var http = __webpack_require__(7015);
var clock = __webpack_require__(5233);
var announce_expiries = __webpack_require__(1739);
;// CONCATENATED MODULE: ./lib/pipeline/announce-ends.js


function announceSignIns(fetched, now, log) {
    const signIns = fetched.flatMap(({ account, error }) => error?.code === 'reauthorize' ? [] : (toSignIn(account) ?? []));
    (0,announce_expiries .tQ)('Sign in again before these tokens expire:', 'Store the new tokens in the secret.', signIns, { now, log });
}
function announceTokenEnd(endsAt, now, log) {
    if (endsAt === null || endsAt - now <= clock .$0)
        return;
    (0,announce_expiries .tQ)('This token needs to be replaced before it expires:', 'Create one with the same permissions, and store it instead.', [{ name: 'the GitHub token that writes the secret', at: endsAt }], { now, log });
}
const lossMs = 14 * clock .LP;
function announceLoss(accounts, now, log) {
    for (const account of accounts) {
        const { id, platform, values } = account;
        const at = toSignIn(account)?.at ?? null;
        if (!platform.tokens?.isDue(values, now) || at === null || at <= now || at - now > lossMs)
            continue;
        log.warning(`${id}: its token expires on ${(0,clock .gY)(at).slice(0, 10)} and was not renewed, because this run's copy of the secret is old. If this happens every day, another step or job writes the same secret first: use one step for all platforms, with the input platforms left empty.`);
    }
}
function toSignIn({ id, platform, values }) {
    const at = platform.tokens?.signInExpiresAt(values) ?? null;
    return at === null ? null : { name: id, at };
}
var find_stored = __webpack_require__(7892);
;// CONCATENATED MODULE: ./lib/pipeline/ask-for-audiences.js




const restMs = 7 * clock .LP;
async function askForAudiences(fetched, { database, takenAt, ...folder }, dependencies) {
    const isAsked = ({ account, error }) => !error && account.platform.fetchAudience;
    if (!fetched.some(({ account }) => account.platform.fetchAudience))
        dependencies.log.notice(describeNobody(fetched));
    if (!fetched.some(isAsked))
        return [...fetched];
    const today = (0,clock .gY)(takenAt).slice(0, 10);
    const stored = await readStored(database, folder, fetched.filter(isAsked));
    const update = async (account) => {
        const last = stored.get(account.id);
        if (last && isFresh(last, takenAt))
            return last;
        const audience = await ask(account, dependencies);
        if (audience === undefined)
            return last;
        return { audience: audience && redactPlaces(audience, dependencies.redact), askedOn: today };
    };
    return Promise.all(fetched.map(async (one) => {
        const known = isAsked(one) ? await update(one.account) : undefined;
        return one.error || !known ? one : { ...one, known };
    }));
}
function describeNobody(fetched) {
    const names = new Set(fetched.map(({ account }) => account.platform.name));
    return `The audience stays empty, because none of these platforms reports who follows an account: ${[...names].join(', ')}.`;
}
async function ask(account, { contextOf, log }) {
    const { id, platform, values } = account;
    try {
        return await platform.fetchAudience?.(values, contextOf(account));
    }
    catch (error) {
        if (!(error instanceof errors .GD))
            throw error;
        log.warning(`${id}: the audience was not fetched, so the last one stays. ${error.message} ${error.hint}`);
        return undefined;
    }
}
const readStored = (database, folder, asked) => (0,storage_database .Gr)(database, (opened) => {
    const find = (0,find_stored .c)(opened);
    return new Map(asked.flatMap(({ account }) => {
        const { audience = null, audience_asked: askedOn } = find(account) ?? {};
        return askedOn === undefined ? [] : [[account.id, { audience, askedOn }]];
    }));
}, folder);
function isFresh({ askedOn }, takenAt) {
    const ageMs = takenAt - Date.parse(askedOn);
    return ageMs >= 0 && ageMs < restMs;
}
const redactPlaces = (audience, redact) => ({
    ...audience,
    cities: audience.cities.map(({ key, share }) => ({ key: redact(key), share })),
});
var portraits = __webpack_require__(2366);
var publish_files = __webpack_require__(3767);
var read_stored = __webpack_require__(4141);
var accounts = __webpack_require__(1188);
var redactor = __webpack_require__(3824);
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/pipeline/redact-snapshot.js

const fields = ['name', 'username', 'bio', 'url', 'avatar', 'id'];
function redactSnapshot(snapshot, redact) {
    const { profile } = snapshot;
    const redactText = (text) => (text === null ? null : redact(text));
    const dropIfSecret = (text) => (redactText(text) === text ? text : null);
    const clean = {
        id: dropIfSecret(profile.id),
        username: redactText(profile.username),
        name: redactText(profile.name),
        avatar: dropIfSecret(profile.avatar),
        bio: redactText(profile.bio),
        url: dropIfSecret(profile.url),
    };
    const portrait = dropIfSecret(snapshot.portrait);
    const posts = snapshot.posts
        .filter(({ id }) => dropIfSecret(id) !== null)
        .map((post) => ({ ...post, title: redactText(post.title), url: dropIfSecret(post.url) }));
    const isChanged = (field) => clean[field] !== profile[field] || (field === 'avatar' && portrait !== snapshot.portrait);
    const redacted = [
        ...fields.filter(isChanged),
        ...((0,external_node_util_.isDeepStrictEqual)(posts, snapshot.posts) ? [] : ['posts']),
    ];
    return redacted.length === 0
        ? { snapshot, redacted }
        : { snapshot: { ...snapshot, profile: clean, portrait, posts }, redacted };
}

;// CONCATENATED MODULE: ./lib/pipeline/redact-fetched.js



function redactFetched(fetched, env, { platforms, secrets }) {
    const renewed = fetched.flatMap(({ account }) => (0,accounts .VX)(account));
    const redact = (0,redactor .l)([...(0,accounts ._o)(env.values, platforms), ...secrets, ...renewed]);
    const redactError = (0,redactor .Z)(redact);
    const texts = fetched.flatMap(toTexts).join('\n');
    if (redact(texts) === texts)
        return { fetched: [...fetched], warnings: [], redact, redactError };
    const warnings = [];
    const redactOne = (one) => {
        const { account } = one;
        if (one.error)
            return { account, error: redactError(one.error) };
        const { snapshot, redacted } = redactSnapshot(one.snapshot, redact);
        if (redacted.length > 0)
            warnings.push(describe(one, redacted));
        return { account, snapshot };
    };
    return { fetched: fetched.map(redactOne), warnings, redact, redactError };
}
const toTexts = (one) => one.error
    ? [one.error.message, one.error.hint]
    : [
        ...Object.values(one.snapshot.profile),
        one.snapshot.portrait,
        ...one.snapshot.posts.flatMap(({ id, title, url }) => [id, title, url]),
    ];
const describe = ({ account: { id, platform } }, fields) => `${id}: ${platform.name} answered with a secret value in ${fields.join(', ')}: it is replaced by ***, or the field is left empty. If the public profile shows it, remove it there and replace that secret value.`;

;// CONCATENATED MODULE: ./lib/numbers/milestones.js
function toMilestone({ value, before, earlier }) {
    if (value === null || before === null)
        return null;
    const mark = highestMark(value);
    if (mark < leastMark || before >= mark)
        return null;
    return earlier.some((count) => (count ?? 0n) >= mark) ? null : { reached: mark, value };
}
const leastMark = 100n;
function highestMark(value) {
    const digits = value.toString();
    const unit = 10n ** BigInt(digits.length - 1);
    const leading = value / unit;
    return unit * (leading >= 5n ? 5n : leading >= 2n ? 2n : 1n);
}
var numbers_post = __webpack_require__(3758);
;// CONCATENATED MODULE: ./lib/numbers/to-document.js


function toDocument(platform, snapshot, { account, takenAt, known = null, }) {
    const at = (0,clock .gY)(takenAt);
    const { followers, following, posts, engagement_rate, verified } = snapshot.flat;
    const { likes = null, videos = null, subscribers = null, views = null } = snapshot.flat;
    return {
        meta: { updated_at: at, source: platform.source, api_version: platform.apiVersion },
        profile: snapshot.profile,
        stats: snapshot.stats,
        platform: platform.id,
        ...(followers === null ? {} : { followers }),
        ...(following === null ? {} : { following }),
        ...(posts === null ? {} : { posts }),
        ...(engagement_rate === null ? {} : { engagement_rate }),
        ...(verified === null ? {} : { verified }),
        ...(likes === null ? {} : { likes }),
        ...(videos === null ? {} : { videos }),
        ...(subscribers === null ? {} : { subscribers }),
        ...(views === null ? {} : { views }),
        account,
        top_posts: (0,numbers_post .E6)(snapshot.posts).map(toTopPost),
        audience: known?.audience ?? null,
        ...(known ? { audience_asked: known.askedOn } : {}),
        fetched_at: at,
    };
}
const toTopPost = ({ postedAt, ...post }) => ({
    id: post.id,
    url: post.url,
    title: post.title,
    kind: post.kind,
    posted_at: postedAt === null ? null : (0,clock .gY)(postedAt),
    views: post.views,
    likes: post.likes,
    comments: post.comments,
    shares: post.shares,
    engagement_rate: (0,numbers_post .oz)({ ...post, postedAt }),
});
var json = __webpack_require__(8409);
var cache_rows = __webpack_require__(9565);
var storage_history = __webpack_require__(2325);
var read_document = __webpack_require__(882);
var save_posts = __webpack_require__(7690);
var stored_document = __webpack_require__(8138);
;// CONCATENATED MODULE: ./lib/storage/save-stats.js







function openAccounts(database) {
    const tables = new Map();
    return (stats) => {
        const { platform } = stats.document;
        const rows = tables.get(platform) ?? (0,cache_rows .YP)(database, platform);
        tables.set(platform, rows);
        return save(database, rows, stats);
    };
}
const saveStats = (database, stats) => openAccounts(database)(stats);
function save(database, rows, { label, document, posts }) {
    const { platform, profile } = document;
    const own = profile.id ? rows.filter((row) => row.accountId === profile.id) : [];
    const username = profile.username || own[0]?.username || profile.id;
    if (!username) {
        throw new errors .GD('unexpected-answer', `The answer of ${platform} contains neither the name nor the id of the account.`, `Start a new run; if that does not help, set ${platform.toUpperCase()}_USERNAME in .env.social.`);
    }
    const settled = { ...document, profile: { ...profile, username } };
    const named = rows.filter((row) => row.username === username && !own.includes(row));
    const [unidentified, strangers] = profile.id
        ? [named.filter(isUnidentified), named.filter((row) => !isUnidentified(row))]
        : [named, []];
    const known = [...own, ...unidentified];
    const account = known.length > 0 ? known : adoptable(rows, label);
    for (const stranger of strangers)
        moveAside(database, platform, stranger, rows);
    const [kept, ...merged] = account;
    for (const row of merged) {
        (0,cache_rows .q2)(database, row.rowid);
        rows.splice(rows.indexOf(row), 1);
    }
    for (const row of account) {
        if (row.username !== username)
            moveRows(database, platform, row.username, username);
    }
    const fetchedAt = document.fetched_at.slice(0, 19).replace('T', ' ');
    const values = { platform, username, text: (0,json .s)(settled), fetchedAt };
    const previous = kept?.document ?? null;
    const isRenamed = kept !== undefined && kept.username !== username;
    const stored = { username, document: settled, accountId: profile.id || null };
    if (kept) {
        (0,cache_rows .K7)(database, kept.rowid, values);
        Object.assign(kept, stored);
    }
    else {
        rows.push({ rowid: (0,cache_rows .k4)(database, values), ...stored });
    }
    (0,storage_history .Q)(database, { ...values, text: (0,json .s)(withoutDetails(settled)) });
    (0,save_posts .l)(database, values, posts);
    return {
        document: settled,
        changed: previous === null || isRenamed || (0,stored_document .Hq)(previous, settled),
        followersBefore: (0,read_document .IK)(previous)?.followers ?? null,
    };
}
function withoutDetails(document) {
    const { top_posts: _, audience: __, audience_asked: ___, ...rest } = document;
    return rest;
}
const isUnidentified = (row) => row.accountId === null;
function adoptable(rows, label) {
    const unidentified = rows.filter(isUnidentified);
    return label === null && unidentified.length === 1 ? unidentified : [];
}
function moveRows(database, platform, from, to) {
    (0,storage_history .Y)(database, platform, from, to);
    (0,save_posts .t)(database, platform, from, to);
}
function moveAside(database, platform, stranger, rows) {
    let aside = stranger.accountId ?? stranger.username;
    while (rows.some((row) => row.username === aside))
        aside += '_';
    moveRows(database, platform, stranger.username, aside);
    (0,cache_rows .ZI)(database, stranger.rowid, aside);
    stranger.username = aside;
}

;// CONCATENATED MODULE: ./lib/pipeline/store-accounts.js







async function storeAccounts(fetched, options) {
    const { database, dryRun, takenAt } = options;
    const nothingToSave = fetched.every(({ error }) => error);
    const change = dryRun || nothingToSave ? storage_database .Gr : storage_database .XV;
    return change(database, (opened) => storeIn(opened, fetched, takenAt), options);
}
function storeIn(database, fetched, takenAt) {
    const save = openAccounts(database);
    const saved = fetched.map((one) => ({ ...one, outcome: saveOne(one, save, takenAt) }));
    const platforms = platformsOf(fetched);
    const histories = (0,read_stored .X_)(database, platforms);
    const findStored = (0,find_stored .c)(database);
    const accounts = saved.map(({ account, outcome }) => {
        const { id, platform } = account;
        if (!(outcome instanceof errors .GD))
            return toSaved(account, outcome, (0,read_stored .l6)(histories, platform, outcome.document));
        const document = findStored(account);
        const stored = document && { document, points: (0,read_stored .l6)(histories, platform, document) };
        return { id, platform, status: 'failed', error: outcome, ...(stored ? { stored } : {}) };
    });
    return { accounts, histories, posts: (0,read_stored .p5)(database, platforms) };
}
const toUnstored = (fetched, takenAt) => ({
    histories: null,
    posts: [],
    accounts: fetched.map(({ account, ...one }) => {
        const { id, platform } = account;
        if (one.error)
            return { id, platform, status: 'failed', error: one.error };
        const { snapshot, known } = one;
        const { profile, ...rest } = toDocument(platform, snapshot, { account: id, takenAt, known });
        const username = profile.username ?? profile.id ?? account.id;
        const document = { ...rest, profile: { ...profile, username } };
        const points = [];
        return { id, platform, status: 'ok', document, changed: false, points, milestone: null };
    }),
});
function toSaved({ id, platform }, { document, changed, followersBefore }, points) {
    const day = document.fetched_at.slice(0, 10);
    const milestone = toMilestone({
        value: document.followers ?? null,
        before: followersBefore,
        earlier: points.filter((point) => point.day < day).map(({ followers }) => followers),
    });
    return { id, platform, status: 'ok', document, changed, points, milestone };
}
function saveOne({ account: { id, platform, label }, ...one }, save, takenAt) {
    if (one.error)
        return one.error;
    try {
        const { snapshot, known } = one;
        const document = toDocument(platform, snapshot, { account: id, takenAt, known });
        return save({ label, document, posts: snapshot.posts });
    }
    catch (error) {
        if (!(error instanceof errors .GD) || error.code === 'database')
            throw error;
        return error;
    }
}
const platformsOf = (fetched) => [
    ...new Set(fetched.map(({ account }) => account.platform)),
];
function describeDatabase({ accounts }, { database, dryRun }) {
    if (accounts.every(({ status }) => status === 'failed'))
        return `Nothing to write: ${database} is unchanged.`;
    return dryRun ? `Dry run: ${database} would be written.` : `Written: ${database}`;
}
var twins = __webpack_require__(4609);
;// CONCATENATED MODULE: ./lib/pipeline/conclude.js











async function conclude({ accounts, fetching, }, { opened, ...options }, dependencies) {
    const { takenAt } = options;
    const { log, renewals, contextOf, signal } = dependencies;
    const portraits = await openPortraitsOf(accounts, options, dependencies);
    const answers = (0,twins .sv)(await Promise.all(fetching));
    const { fetched, warnings, redact, redactError } = redactFetched(answers, options.env, dependencies);
    for (const warning of warnings)
        log.warning(warning);
    for (const { account, error } of fetched)
        if (error)
            log.failure(`${account.id}: ${error.message}`);
    portraits?.ask(fetched);
    const asking = options.audience
        ? askForAudiences(fetched, options, { contextOf, redact, log })
        : fetched;
    await (0,http .w0)();
    const { tokenEndsAt, problems, isStale, ...renewed } = await renewals.settle();
    if (isStale)
        announceLoss(accounts, takenAt, log);
    announceSignIns(fetched, takenAt, log);
    announceTokenEnd(tokenEndsAt, takenAt, log);
    log.group('Database');
    const noteProblem = (error) => {
        if (!(error instanceof errors .GD))
            throw error;
        problems.push(error);
        return null;
    };
    const written = await Promise.resolve(asking)
        .then((known) => storeAccounts(known, { ...options, opened }))
        .catch(noteProblem);
    if (written)
        log.info(describeDatabase(written, options));
    const stored = written ?? toUnstored(fetched, takenAt);
    if (problems.length > 0)
        portraits?.giveUp();
    const signIns = fetched.flatMap(({ account }) => toSignIn(account) ?? []);
    const filesChanged = signal.aborted
        ? false
        : await publish(stored, portraits, options, dependencies).catch(noteProblem);
    portraits?.giveUp();
    return {
        ...stored,
        ...renewed,
        changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
        filesChanged: filesChanged === true,
        signInExpiresAt: (0,announce_expiries .Nm)(signIns),
        signIns,
        takenAt,
        problems: problems.map(redactError),
    };
}
async function openPortraitsOf(accounts, { outputDirectory: directory, dryRun }, { download, log, signal, published = () => null }) {
    if (directory === null || dryRun)
        return null;
    return (0,portraits .dF)(accounts, { directory, published: published(), download, log, signal });
}
async function publish(stored, portraits, { outputDirectory: directory, ...options }, { log, published = () => null }) {
    (0,read_stored .uh)(stored.histories ?? [], log);
    if (directory === null || !portraits)
        return false;
    if (!stored.accounts.some((one) => one.status === 'ok' || one.stored))
        return false;
    return (0,publish_files .b)(stored, { ...options, directory, portraits, published: published(), log });
}
var read_stored_id = __webpack_require__(6562);
var schema = __webpack_require__(5638);
var draw_files = __webpack_require__(1125);
;// CONCATENATED MODULE: ./lib/pipeline/rehearse.js






async function rehearse(accounts, options, dependencies) {
    try {
        const answers = accounts.slice(0, 1).map((account) => ({ account, snapshot: example }));
        const { fetched } = redactFetched(answers, options.env, dependencies);
        const database = (await (0,sqlite .Tj)()).open();
        try {
            (0,schema .U5)(database);
            storeIn(database, fetched, clock .LP);
            const stored = storeIn(database, fetched, 2 * clock .LP);
            await (0,draw_files .O)(stored, { ...options, portraits: { choose: async () => null } });
        }
        finally {
            database.close();
        }
    }
    catch (error) {
        dependencies.log.debug(`The rehearsal failed: ${error}`);
    }
}
const example = {
    profile: {
        id: '1',
        username: 'example',
        name: 'Example',
        avatar: null,
        bio: 'Example of a profile.',
        url: 'https://example.org/',
    },
    portrait: null,
    stats: {},
    flat: { followers: 1500n, following: 10n, posts: 1n, engagement_rate: 12.5, verified: true },
    posts: [
        {
            id: '1',
            url: 'https://example.org/1',
            title: 'Example of a post',
            kind: 'video',
            postedAt: 0,
            views: 1000n,
            likes: 100n,
            comments: 20n,
            shares: 5n,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/pipeline/later.js







  }),

  6562:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  readStoredId)
  });
  var _storage_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4617);
  var _storage_find_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7892);


const readStoredId = (account, { database, ...folder }) => (0,_storage_database_js__WEBPACK_IMPORTED_MODULE_0__/* .previewDatabase */ .Gr)(database, (opened) => (0,_storage_find_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .openStored */ .c)(opened)(account)?.profile.id ?? null, folder);


  }),

  2325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  saveHistory),
    Y: () => (  moveHistory)
  });
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7087);
  var _stored_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8138);


function saveHistory(database, row) {
    const { platform, username, text, fetchedAt } = row;
    const key = [platform, username, fetchedAt.slice(0, 10)];
    const sql = 'SELECT fetched_at FROM social_stats_history WHERE (platform, username, day) = (?, ?, ?)';
    const [kept] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, sql, key);
    if (!kept) {
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, 'INSERT INTO social_stats_history (platform, username, day, stats_data, fetched_at) VALUES (?, ?, ?, ?, ?)', [...key, text, fetchedAt]);
        return;
    }
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `UPDATE social_stats_history SET stats_data = ?, fetched_at = ?
     WHERE (platform, username, day) = (?, ?, ?) AND fetched_at <= ?`, [text, fetchedAt, ...key, fetchedAt]);
}
function moveHistory(database, platform, from, to) {
    const names = { ':platform': platform, ':from': from, ':to': to };
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `DELETE FROM social_stats_history AS kept
     WHERE platform = :platform AND username = :to AND EXISTS (
       SELECT 1 FROM social_stats_history AS moved
       WHERE moved.platform = :platform AND moved.username = :from
         AND moved.day = kept.day AND moved.fetched_at > kept.fetched_at)`, names);
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `DELETE FROM social_stats_history
     WHERE platform = :platform AND username = :from AND day IN (
       SELECT day FROM social_stats_history WHERE platform = :platform AND username = :to)`, names);
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `UPDATE social_stats_history SET username = :to, stats_data = ${(0,_stored_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renameUsernameSql */ .Rc)(':to')}
     WHERE platform = :platform AND username = :from`, names);
}


  }),

  7690:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  savePosts),
    t: () => (  movePosts)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3758);
  var _post_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7737);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);




function savePosts(database, owner, posts) {
    for (const post of posts) {
        const key = [owner.platform, post.id];
        const known = readPost(database, key);
        if (known && known.fetchedAt > owner.fetchedAt)
            continue;
        const row = { ...post, postedAt: post.postedAt === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toSqlSeconds */ .rj)(post.postedAt) };
        const settled = known ? fill(row, known) : row;
        writePost(database, owner, key, { row: settled, isNew: known === null });
        savePostDay(database, [...key, owner.fetchedAt.slice(0, 10)], settled);
    }
}
function movePosts(database, platform, from, to) {
    const sql = 'UPDATE social_stats_posts SET username = ? WHERE platform = ? AND username = ?';
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .execute */ .g7)(database, sql, [to, platform, from]);
}
function readPost(database, key) {
    const sql = `SELECT title AS title, url AS url, kind AS kind, posted_at AS posted_at,
       fetched_at AS fetched_at, ${_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .exactCounts */ .Eh}
     FROM social_stats_posts WHERE (platform, post_id) = (?, ?)`;
    const [row] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, sql, [...key]);
    if (!row)
        return null;
    return {
        title: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(row.title),
        url: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(row.url),
        kind: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(row.kind),
        postedAt: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(row.posted_at),
        ...(0,_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toCounts */ .cr)(row),
        fetchedAt: String(row.fetched_at),
    };
}
function fill(row, known) {
    return {
        title: row.title ?? known.title,
        url: row.url ?? known.url,
        kind: row.kind ?? known.kind,
        postedAt: row.postedAt ?? known.postedAt,
        views: row.views ?? known.views,
        likes: row.likes ?? known.likes,
        comments: row.comments ?? known.comments,
        shares: row.shares ?? known.shares,
    };
}
function writePost(database, { username, fetchedAt }, key, { row, isNew }) {
    const { title, url, kind, postedAt } = row;
    const values = [username, title, url, kind, postedAt, fetchedAt, ...toValues(row), ...key];
    const sql = isNew
        ? `INSERT INTO social_stats_posts (username, title, url, kind, posted_at, fetched_at,
         views, likes, comments, shares, platform, post_id)
       VALUES (?, ?, ?, ?, ?, ?, ${wholeNumbers}, ?, ?)`
        : `UPDATE social_stats_posts SET (username, title, url, kind, posted_at, fetched_at,
         views, likes, comments, shares) = (?, ?, ?, ?, ?, ?, ${wholeNumbers})
       WHERE (platform, post_id) = (?, ?)`;
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .execute */ .g7)(database, sql, values);
}
function savePostDay(database, key, row) {
    const [platform = '', id = '', day = ''] = key;
    const sql = `SELECT day AS day, ${_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .exactCounts */ .Eh} FROM social_stats_posts_history
     WHERE (platform, post_id) = (?, ?) AND day <= ? ORDER BY day DESC LIMIT 1`;
    const [last] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, sql, [platform, id, day]);
    const before = last ? (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toCounts */ .cr)(last) : nothing;
    if (last?.day === day) {
        if (compareCounts(row, before) <= 0)
            return;
        const change = `UPDATE social_stats_posts_history SET (views, likes, comments, shares) = (${wholeNumbers})
       WHERE (platform, post_id, day) = (?, ?, ?)`;
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .execute */ .g7)(database, change, [...toValues(row), ...key]);
    }
    else if (compareCounts(row, before) !== 0) {
        const insert = `INSERT INTO social_stats_posts_history
         (views, likes, comments, shares, platform, post_id, day) VALUES (${wholeNumbers}, ?, ?, ?)`;
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .execute */ .g7)(database, insert, [...toValues(row), ...key]);
    }
}
const nothing = { views: null, likes: null, comments: null, shares: null };
function compareCounts(one, other) {
    for (const name of _numbers_post_js__WEBPACK_IMPORTED_MODULE_3__/* .postCounts */ .jQ) {
        const [first, second] = [one[name] ?? -1n, other[name] ?? -1n];
        if (first !== second)
            return first > second ? 1 : -1;
    }
    return 0;
}
const wholeNumbers = _numbers_post_js__WEBPACK_IMPORTED_MODULE_3__/* .postCounts */ .jQ.map(() => 'CAST(? AS INTEGER)').join(', ');
const toValues = (counts) => _numbers_post_js__WEBPACK_IMPORTED_MODULE_3__/* .postCounts */ .jQ.map((name) => counts[name]?.toString() ?? null);


  })

};
