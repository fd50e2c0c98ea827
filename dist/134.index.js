export const id = 134;
export const ids = [134];
export const modules = {

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./lib/to-iso-seconds.js
var to_iso_seconds = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/announce-ends.js

const dayMs = 24 * 60 * 60_000;
const noticeMs = 30 * dayMs;
const warningMs = 7 * dayMs;
/** A notice of what ends within 30 days, a warning of what ends within 7; `hint` says what to do before. */
function announceEnds(what, hint, ends, { now, log }) {
    const ahead = ends.filter(({ at }) => at > now && at - now < noticeMs);
    const urgent = ahead.filter(({ at }) => at - now < warningMs);
    const soon = ahead.filter((end) => !urgent.includes(end));
    const describe = (some) => `${what} ${some.map(({ name, at }) => `${name} on ${(0,to_iso_seconds/* toIsoSeconds */.g)(at).slice(0, 10)}`).join(', ')}. ${hint}`;
    if (urgent.length > 0)
        log.warning(describe(urgent));
    if (soon.length > 0)
        log.notice(describe(soon));
}

// EXTERNAL MODULE: ./lib/credentials/accounts.js
var credentials_accounts = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/credentials/rewrite.js
var rewrite = __webpack_require__(5630);
;// CONCATENATED MODULE: ./lib/credentials/renewals.js



/** How long the first renewed tokens wait for those of slower accounts, so that one write saves them all. */
const gatherMs = 2_000;
/** How long after its token request another run has written what it got. */
const othersWriteMs = 5_000;
/** Room for what renewing adds to an account's lines: times, scopes, id, and tokens that grow. */
const spareBytesPerAccount = 512;
function createRenewals(options) {
    const { accounts, clock, log, signal } = options;
    const renewed = [];
    const underWay = new Set();
    /** Renewed, and not in the store yet. */
    const unsaved = new Set();
    /** Those of them that `text` already holds. */
    const unwritten = new Set();
    let text = options.text;
    let saved = false;
    let journalFailed = false;
    let versionIsOld = false;
    let ownWriteAt = null;
    let opening = null;
    let saving = Promise.resolve();
    let refusal = null;
    let loss = null;
    let tokenEndsAt = null;
    async function open() {
        // Before a token is spent: the text must be one that can take values of every key.
        for (const account of accounts)
            (0,rewrite/* rewrite */.v)(text, account, standIns(account));
        try {
            const spareBytes = accounts.length * spareBytesPerAccount;
            const opened = await Promise.all([
                options.store.open(text, spareBytes),
                options.openJournal(),
            ]);
            log.info(`A token is due; ${opened[0].name} is there and may be written.`);
            tokenEndsAt = opened[0].tokenEndsAt;
            return opened;
        }
        catch (error) {
            if (error instanceof errors/* StatsError */.G && failsTheRun(error))
                refusal = error;
            throw error;
        }
    }
    async function renewOne(account, enter) {
        opening ??= open();
        const [store, journal] = await opening;
        if (versionIsOld) {
            // Behind a write that is under way, for it brings another version.
            saving = saving.then(() => readVersion(store));
            await saving;
        }
        enter();
        if (signal.aborted)
            throw cancelled(account);
        const { tokens } = account.platform;
        if (!tokens)
            throw new TypeError(`${account.id} has nothing to renew.`);
        const changes = await tokens
            .renew(account.values, options.contextOf(account))
            .catch(async (error) => {
            throw (await wasReplaced(error, store)) ? spentByAnother(account, store) : error;
        });
        if (changes === null)
            return account;
        const merged = new Map([...account.values, ...changes]);
        const values = new Map([...merged].filter(([, value]) => value !== ''));
        for (const secret of (0,credentials_accounts/* secretValues */.VX)({ ...account, values }))
            log.mask(secret);
        const entry = { id: account.id, values: Object.fromEntries(changes) };
        renewed.push(entry);
        unsaved.add(entry);
        note(store, journal);
        try {
            text = (0,rewrite/* rewrite */.v)(text, account, changes);
            unwritten.add(entry);
        }
        catch (error) {
            loss = notSaved(error);
        }
        saving = saving.then(() => save(store, journal));
        return { ...account, values };
    }
    /** A token that died under this run: when the store was written meanwhile, somebody else renewed it. */
    async function wasReplaced(error, store) {
        if (!(error instanceof errors/* StatsError */.G) || error.code !== 'reauthorize')
            return false;
        const before = store.version;
        const read = () => store.readVersion().catch((unread) => {
            log.debug(`The version of ${store.name} could not be read again: ${describe(unread)}`);
            return before;
        });
        let version = await read();
        if (version === before) {
            // Another run's write follows its token request by seconds.
            await clock.sleep(othersWriteMs, signal).catch(() => undefined);
            version = await read();
        }
        // A write of this run's own brings another version as well.
        const ownWrite = ownWriteAt !== null || versionIsOld || store.version !== before;
        return !ownWrite && version !== before;
    }
    /**
     * Into the journal goes all that was renewed, saved or not: `post` starts from the text as it was read,
     * and would undo a save that it does not know of. A full disk must not keep anything from the store.
     */
    function note(store, journal) {
        try {
            journal.write({ version: store.version, ownWriteAt, accounts: renewed });
            journalFailed = false;
        }
        catch (error) {
            if (journalFailed)
                return;
            journalFailed = true;
            log.warning(`The journal of renewed tokens could not be written${describeCode(error)}; the secret still is.`);
        }
    }
    function clear(journal) {
        try {
            journal.clear();
        }
        catch (error) {
            log.warning(`The journal of renewed tokens, which are saved, could not be deleted${describeCode(error)}.`);
        }
    }
    function renew(account) {
        // Not before its own wait for a save is over: that save waits for all that are under way.
        const renewal = renewOne(account, () => underWay.add(renewal));
        const leave = () => underWay.delete(renewal);
        renewal.then(leave, leave);
        return renewal;
    }
    async function save(store, journal) {
        await gather();
        const writing = [...unwritten];
        if (writing.length === 0)
            return;
        const ownWriteBefore = ownWriteAt;
        ownWriteAt ??= clock.now();
        note(store, journal);
        try {
            await store.save(text);
        }
        catch (error) {
            loss = error instanceof errors/* StatsError */.G ? error : notSaved(error);
            if (!store.unclear)
                ownWriteAt = ownWriteBefore;
            note(store, journal);
            return;
        }
        saved = true;
        versionIsOld = true;
        for (const entry of writing) {
            unwritten.delete(entry);
            unsaved.delete(entry);
        }
        log.info(`The renewed tokens are saved in ${store.name}.`);
        if (unsaved.size === 0) {
            loss = null;
            clear(journal);
        }
        if (unsaved.size + underWay.size === 0)
            return;
        // What comes now replaces what was written just now.
        await readVersion(store);
        if (unsaved.size > 0)
            note(store, journal);
    }
    /** Unread, the time of the own write is left for `post` to tell it by. */
    async function readVersion(store) {
        try {
            store.version = await store.readVersion();
        }
        catch (error) {
            log.debug(`The version of ${store.name} could not be read again: ${describe(error)}`);
            return;
        }
        versionIsOld = false;
        ownWriteAt = null;
    }
    /** The first write waits for slower accounts no longer than 2 s, the second one for all of them. */
    async function gather() {
        const everyone = Promise.allSettled(underWay);
        if (saved) {
            await everyone;
            return;
        }
        const done = new AbortController();
        const patience = clock
            .sleep(gatherMs, AbortSignal.any([done.signal, signal]))
            .catch(() => undefined);
        await Promise.race([everyone, patience]);
        done.abort();
    }
    async function settle() {
        await Promise.allSettled(underWay);
        await saving;
        const problems = [refusal, loss].filter((error) => error !== null);
        // As in the journal: all of a run that has anything unsaved.
        const stranded = journalFailed && unsaved.size > 0 ? renewed : [];
        return { renewed: renewed.map(({ id }) => id), saved, stranded, tokenEndsAt, problems };
    }
    return { renew, settle };
}
const standIns = ({ platform, values }) => new Map(platform.keys.map(({ name }) => [name, values.get(name) ?? 'stand-in']));
const describe = (error) => error instanceof errors/* StatsError */.G ? error.message : 'unforeseen.';
const describeCode = (error) => error instanceof Error && 'code' in error ? ` (${error.code})` : '';
const cancelled = (account) => new errors/* StatsError */.G('unavailable', `${account.id} was not renewed: the run was cancelled.`, 'Run it again.');
const spentByAnother = (account, store) => new errors/* StatsError */.G('stale-copy', `${account.id}: the refresh token was spent by somebody else, who wrote ${store.name} while this run was at it.`, 'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.');
const notSaved = (cause) => new errors/* StatsError */.G('secret-not-saved', 'The renewed tokens could not be saved, for a reason that this action does not know.', 'The end of this job tries once more; if that fails too, it prints a recovery line for each account.', { cause });
/** A store refused for these stays refused tomorrow, so the run fails even where an access token still lives. */
const failsTheRun = ({ code }) => code === 'wrong-target' || code === 'secret-not-writable';

;// CONCATENATED MODULE: ./lib/fetch-account.js



/** Renews an account's token if that is due and allowed, and fetches its numbers. Never rejects. */
async function fetchAccount(account, options, { renewals, context, clock, log }) {
    const { id, platform } = account;
    let current = account;
    const fetch = async () => {
        if (context.signal.aborted)
            throw fetch_account_cancelled(id);
        return platform.fetch(current.values, options.videoCount, context);
    };
    async function renewAndFetch(accessLives) {
        try {
            current = await renewals.renew(account);
        }
        catch (error) {
            if (!accessLives || !leavesAccess(error) || context.signal.aborted)
                throw error;
            log.info(`${id}: not renewed. The access token still lives, so the numbers are fetched.`);
            // What fails the run is told by the run, once.
            if (!failsTheRun(error))
                log.warning(`${id}: ${error.message} ${error.hint}`);
            return fetch().catch((refused) => {
                throw refusesAccess(refused) ? error : refused;
            });
        }
        if (current === account)
            log.info(`${id}: the platform left the token as it is.`);
        else
            log.info(`${id}: tokens renewed${describeEnd(readAccessEnd(current))}.`);
        return fetch().catch((refused) => {
            throw isAccessExpired(refused) ? refusedAfterRenewal(refused) : refused;
        });
    }
    async function getSnapshot() {
        const now = clock.now();
        const endsAt = readAccessEnd(account);
        const accessLives = endsAt === null || endsAt > now;
        const due = options.refresh === 'always'
            ? !!platform.tokens
            : platform.tokens?.isDue(account.values, now);
        const mayRenew = !!platform.tokens && options.refresh !== 'never' && !options.dryRun;
        if (due && mayRenew)
            return renewAndFetch(accessLives);
        if (due && options.dryRun && options.refresh !== 'never')
            log.info(`${id}: would renew the tokens.`);
        if (!accessLives)
            throw notRenewed(id, options);
        try {
            return await fetch();
        }
        catch (error) {
            if (!isAccessExpired(error))
                throw error;
            if (!mayRenew)
                throw notRenewed(id, options);
            log.info(`${id}: the access token was refused before its time, so it is renewed.`);
            return renewAndFetch(false);
        }
    }
    try {
        const snapshot = await getSnapshot();
        log.info(`${id}: numbers fetched.`);
        return { account: current, snapshot };
    }
    catch (error) {
        if (error instanceof errors/* StatsError */.G)
            return { account: current, error };
        log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return { account: current, error: unforeseen(id, error) };
    }
}
const readAccessEnd = ({ platform, values }) => platform.tokens?.accessEndsAt(values) ?? null;
const isAccessExpired = (error) => error instanceof errors/* StatsError */.G && error.code === 'access-expired';
/** What a dead token is answered with, whether a renewal could help or not. */
const refusesAccess = (error) => isAccessExpired(error) || (error instanceof errors/* StatsError */.G && error.code === 'reauthorize');
/** A person is needed for these, so they fail the account even while its access token lives. */
const leavesAccess = (error) => error instanceof errors/* StatsError */.G && error.code !== 'reauthorize' && error.code !== 'invalid-input';
const describeEnd = (endsAt) => endsAt === null ? '' : `, the new access token lives until ${(0,to_iso_seconds/* toIsoSeconds */.g)(endsAt)}`;
const fetch_account_cancelled = (id) => new errors/* StatsError */.G('unavailable', `${id}: the numbers were not fetched, because the run was cancelled.`, 'Run it again.');
const notRenewed = (id, { dryRun, refresh }) => dryRun && refresh !== 'never'
    ? new errors/* StatsError */.G('would-refresh', `${id}: the access token has ended, and a dry run renews nothing.`, 'Run without dry-run to renew it and to fetch the numbers.')
    : new errors/* StatsError */.G('access-expired', `${id}: the access token has ended, and refresh: never forbids renewing it.`, 'Set refresh to auto.');
const refusedAfterRenewal = (cause) => new errors/* StatsError */.G('reauthorize', 'The platform refuses the access token that it has only just given out.', 'Sign in again and store the new tokens in the secret.', { cause });
const unforeseen = (id, cause) => new errors/* StatsError */.G('unexpected-answer', `${id}: something went wrong that this action does not know (${cause instanceof Error ? cause.name : typeof cause}).`, 'Run the job again with debug logging, and report what it says.', { cause });

;// CONCATENATED MODULE: ./lib/pace.js
const windowMs = 60_000;
/** The same door, kept below a service's limits: what is too early waits, in order. */
function pace(http, { clock, concurrent, perMinute }) {
    const beginnings = [];
    const waiting = [];
    let underWay = 0;
    async function enter() {
        if (underWay < concurrent)
            underWay += 1;
        // Whoever leaves hands on its place.
        else
            await new Promise((resolve) => waiting.push(resolve));
    }
    function leave() {
        const next = waiting.shift();
        if (next)
            next();
        else
            underWay -= 1;
    }
    /** Takes the next moment that is free. */
    function book() {
        const now = clock.now();
        const at = Math.max(now, (beginnings.at(-perMinute) ?? Number.NEGATIVE_INFINITY) + windowMs);
        beginnings.push(at);
        if (beginnings.length > perMinute)
            beginnings.shift();
        return at - now;
    }
    return async (request) => {
        await enter();
        try {
            const waitMs = book();
            // A cancelled wait is told by the sending, which is given up at once.
            if (waitMs > 0)
                await clock.sleep(waitMs, request.signal).catch(() => undefined);
            return await http(request);
        }
        finally {
            leave();
        }
    };
}

// EXTERNAL MODULE: ./lib/storage/database.js + 1 modules
var storage_database = __webpack_require__(8895);
// EXTERNAL MODULE: ./lib/storage/read-history.js
var read_history = __webpack_require__(9420);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/storage/renamed-document.js
var renamed_document = __webpack_require__(6765);
// EXTERNAL MODULE: ./lib/storage/sqlite.js
var sqlite = __webpack_require__(6325);
;// CONCATENATED MODULE: ./lib/storage/stored-document.js

/** What the column `stats_data` holds; `null` when it is no JSON. */
function parseStored(text) {
    if (typeof text !== 'string')
        return null;
    try {
        return (0,json/* parseJson */.q)(text);
    }
    catch {
        return null;
    }
}
/** The platform's id of the account, `profile.id`; `null` in documents of older systems. */
function accountIdOf(document) {
    const { id } = part(document, 'profile');
    if (typeof id === 'number' || typeof id === 'bigint')
        return String(id);
    return typeof id === 'string' && id !== '' ? id : null;
}
/** Whether a number, the name or the bio differs; pictures, addresses and times do not count. */
function isChanged(previous, document) {
    const before = part(previous, 'stats');
    const metrics = new Set([...Object.keys(before), ...Object.keys(document.stats)]);
    const profile = part(previous, 'profile');
    return ([...metrics].some((metric) => differs(before[metric], document.stats[metric])) ||
        differs(fields(previous).following, document.following) ||
        differs(profile.name, document.profile.name) ||
        differs(profile.bio, document.profile.bio));
}
// Untold is `null` in one place and left out in another; 12 and 12n are the same count.
function differs(one, other) {
    if (isNumber(one) && isNumber(other))
        return String(one) !== String(other);
    return (one ?? null) !== (other ?? null);
}
const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
const part = (document, key) => fields(fields(document)[key]);
const fields = (value) => typeof value === 'object' && value !== null ? { ...value } : {};

;// CONCATENATED MODULE: ./lib/storage/cache-rows.js



/** All rows of the platform, the oldest first. */
function readCacheRows(database, platform) {
    // Named anew, because an existing table may spell its columns in other cases.
    const sql = `SELECT rowid AS row, username AS name, stats_data AS text
     FROM social_stats_cache WHERE platform = ? ORDER BY rowid`;
    return (0,sqlite/* query */.P)(database, sql, [platform]).map(({ row, name, text }) => {
        const document = parseStored(text);
        return {
            rowid: Number(row),
            username: String(name),
            document,
            accountId: accountIdOf(document),
        };
    });
}
/** Returns the new row's `rowid`. */
// Not ON CONFLICT: a table that was there before may lack the constraint that it needs.
function insertCacheRow(database, values) {
    (0,sqlite/* execute */.g7)(database, 'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)', [values.platform, values.username, values.text, values.fetchedAt]);
    return Number((0,sqlite/* query */.P)(database, 'SELECT last_insert_rowid() AS row')[0]?.row);
}
function updateCacheRow(database, rowid, values) {
    (0,sqlite/* execute */.g7)(database, 'UPDATE social_stats_cache SET username = ?, stats_data = ?, fetched_at = ? WHERE rowid = ?', [values.username, values.text, values.fetchedAt, rowid]);
}
function renameCacheRow(database, rowid, username) {
    (0,sqlite/* execute */.g7)(database, `UPDATE social_stats_cache SET username = :to, stats_data = ${(0,renamed_document/* renamedDocument */.W)(':to')} WHERE rowid = :rowid`, { ':to': username, ':rowid': rowid });
}
function deleteCacheRow(database, rowid) {
    (0,sqlite/* execute */.g7)(database, 'DELETE FROM social_stats_cache WHERE rowid = ?', [rowid]);
}

// EXTERNAL MODULE: ./lib/storage/history.js
var storage_history = __webpack_require__(2325);
;// CONCATENATED MODULE: ./lib/storage/save-stats.js





/**
 * Saves accounts one after the other, by `saveStats`. A platform's rows are read once, and known from then
 * on: read again for each account, many accounts would take the square of their number.
 */
function openAccounts(database) {
    const tables = new Map();
    return (stats) => {
        const { platform } = stats.document;
        const rows = tables.get(platform) ?? readCacheRows(database, platform);
        tables.set(platform, rows);
        return save(database, rows, stats);
    };
}
/**
 * Stores an account's numbers: its one row of `social_stats_cache`, and the day's row of
 * `social_stats_history`. An account keeps its row and its history through a change of its name.
 */
const saveStats = (database, stats) => openAccounts(database)(stats);
/** `rows` are the platform's, and are kept as the table is. */
function save(database, rows, { label, document }) {
    const { platform, profile } = document;
    const own = profile.id ? rows.filter((row) => row.accountId === profile.id) : [];
    const username = profile.username || own[0]?.username || profile.id;
    if (!username) {
        throw new errors/* StatsError */.G('unexpected-answer', `The answer of ${platform} holds neither a name nor an id of the account.`, `Run it again; if that does not help, set ${platform.toUpperCase()}_USERNAME in .env.social.`);
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
        deleteCacheRow(database, row.rowid);
        rows.splice(rows.indexOf(row), 1);
    }
    for (const row of account) {
        if (row.username !== username)
            (0,storage_history/* moveHistory */.Y)(database, platform, row.username, username);
    }
    const fetchedAt = document.fetched_at.slice(0, 19).replace('T', ' ');
    const values = { platform, username, text: (0,json/* stringifyJson */.s)(settled), fetchedAt };
    const previous = kept?.document ?? null;
    const stored = { username, document: settled, accountId: profile.id || null };
    if (kept) {
        updateCacheRow(database, kept.rowid, values);
        Object.assign(kept, stored);
    }
    else {
        rows.push({ rowid: insertCacheRow(database, values), ...stored });
    }
    (0,storage_history/* saveHistory */.Q)(database, values);
    return {
        document: settled,
        changed: previous === null || isChanged(previous, settled),
    };
}
const isUnidentified = (row) => row.accountId === null;
/** The row that an older system wrote, without the platform's id: only when it is beyond doubt which. */
function adoptable(rows, label) {
    const unidentified = rows.filter(isUnidentified);
    return label === null && unidentified.length === 1 ? unidentified : [];
}
/** The name went from another account to this one; the other takes its id for a name until it is saved. */
function moveAside(database, platform, stranger, rows) {
    let aside = stranger.accountId ?? stranger.username;
    while (rows.some((row) => row.username === aside))
        aside += '_';
    (0,storage_history/* moveHistory */.Y)(database, platform, stranger.username, aside);
    renameCacheRow(database, stranger.rowid, aside);
    stranger.username = aside;
}

;// CONCATENATED MODULE: ./lib/to-document.js

/** A snapshot as the document that media kits read. `takenAt` in ms since 1970, stored in whole seconds. */
function toDocument(platform, snapshot, takenAt) {
    const at = (0,to_iso_seconds/* toIsoSeconds */.g)(takenAt);
    const { followers, following, posts, engagement_rate, verified } = snapshot.flat;
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
        fetched_at: at,
    };
}

;// CONCATENATED MODULE: ./lib/store-accounts.js





/**
 * The fetched numbers of all accounts into the database, in one transaction; one that cannot be stored
 * costs nobody else anything. Rejects with `database`, and then nothing is written.
 */
async function storeAccounts(fetched, { database, dryRun, takenAt }) {
    if (fetched.every(({ error }) => error))
        return toUnstored(fetched, takenAt);
    const change = dryRun ? storage_database/* previewDatabase */.Gr : storage_database/* updateDatabase */.XV;
    return change(database, (opened) => {
        const save = openAccounts(opened);
        const saved = fetched.map((one) => ({ ...one, outcome: saveOne(one, save, takenAt) }));
        const histories = readHistories(opened, fetched);
        const accounts = saved.map(({ account: { id, platform }, outcome }) => {
            if (outcome instanceof errors/* StatsError */.G)
                return { id, platform, status: 'failed', error: outcome };
            const { username } = outcome.document.profile;
            const history = histories.find((one) => one.platform === platform.id && one.username === username);
            return { id, platform, status: 'ok', ...outcome, points: history?.points ?? [] };
        });
        return { accounts, histories };
    });
}
/** The numbers that no database took: known all the same. */
const toUnstored = (fetched, takenAt) => ({
    histories: null,
    accounts: fetched.map(({ account, ...one }) => {
        const { id, platform } = account;
        if (one.error)
            return { id, platform, status: 'failed', error: one.error };
        const { profile, ...rest } = toDocument(platform, one.snapshot, takenAt);
        const username = profile.username ?? profile.id ?? account.id;
        const document = { ...rest, profile: { ...profile, username } };
        const points = [];
        return { id, platform, status: 'ok', document, changed: false, points };
    }),
});
function saveOne({ account: { platform, label }, ...one }, save, takenAt) {
    if (one.error)
        return one.error;
    try {
        return save({ label, document: toDocument(platform, one.snapshot, takenAt) });
    }
    catch (error) {
        if (!(error instanceof errors/* StatsError */.G) || error.code === 'database')
            throw error;
        return error;
    }
}
function readHistories(database, fetched) {
    const platforms = [...new Set(fetched.map(({ account }) => account.platform))];
    return platforms.flatMap(({ id: platform, metrics }) => (0,read_history/* readHistoryNames */.t)(database, platform).map((username) => ({
        platform,
        username,
        ...(0,read_history/* readHistory */.L)(database, { platform, username, metrics }),
    })));
}

// EXTERNAL MODULE: ./lib/twins.js
var twins = __webpack_require__(2896);
;// CONCATENATED MODULE: ./lib/collect.js










/** Requests to one platform at the same time: two for each of 25 accounts. */
const mostConcurrent = 50;
/**
 * The whole job: credentials → renew what is due → save → fetch → metrics → database. Bad input is thrown
 * before anything is sent; what fails later costs its account, or stands in `problems`.
 */
async function collect(options, dependencies) {
    const { clock, log } = dependencies;
    const takenAt = clock.now();
    log.group('Credentials');
    const env = (0,env_file/* parseEnv */.v)(options.envText);
    for (const secret of (0,credentials_accounts/* everySecret */._o)(env, dependencies.platforms))
        log.mask(secret);
    const accounts = (0,credentials_accounts/* readAccounts */.n$)(env, dependencies.platforms, options.platforms);
    log.info(`Accounts: ${accounts.map(({ id }) => id).join(', ')}.`);
    for (const { platform } of accounts)
        dependencies.apiUrlOf(platform);
    const unusable = new AbortController();
    const signal = AbortSignal.any([dependencies.signal, unusable.signal]);
    // Looked at while the network is waited for, but before any token is spent.
    let checking;
    let publishing;
    const check = () => {
        checking ??= dependencies
            .prepareDatabase()
            .then(() => (0,storage_database/* checkDatabase */.MG)(options.database))
            .then(() => {
            // Drawing takes longer to load than to do: loaded while the platforms are waited for.
            publishing ??= Promise.all(/* import() */[__webpack_require__.e(64), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 4763));
        })
            .catch((error) => {
            unusable.abort();
            throw error;
        });
        return checking;
    };
    const paced = new Map(dependencies.platforms.map((platform) => [platform, toPaced(platform, dependencies)]));
    const contextOf = ({ id, platform }) => ({
        ...dependencies,
        http: paced.get(platform) ?? dependencies.http,
        signal,
        apiUrl: dependencies.apiUrlOf(platform),
        warn: (message) => log.warning(`${id}: ${message}`),
        debug: (message) => log.debug(`${id}: ${message}`),
    });
    const renewals = createRenewals({
        ...dependencies,
        signal,
        text: options.envText,
        accounts,
        contextOf,
        openJournal: async () => {
            await check();
            return dependencies.openJournal();
        },
    });
    log.group('Accounts');
    const fetching = accounts.map((account) => {
        const twin = accounts.find((other) => (0,twins/* sharesToken */.sO)(other, account));
        return twin && twin !== account
            ? { account, error: (0,twins/* sameAccount */.M_)(account, twin) }
            : fetchAccount(account, options, { renewals, context: contextOf(account), clock, log });
    });
    await check();
    const fetched = (0,twins/* refuseTwins */.sv)(await Promise.all(fetching));
    const { renewed, saved, stranded, tokenEndsAt, problems } = await renewals.settle();
    const signIns = fetched.flatMap(({ account, error }) => {
        const at = readSignInEnd(account);
        return at === null || error?.code === 'reauthorize' ? [] : [{ name: account.id, at }];
    });
    announceEnds('A person must sign in again before these end:', 'Store the new tokens in the secret.', signIns, { now: takenAt, log });
    announceTokenEnd(tokenEndsAt, takenAt, log);
    /** What fails here fails the run, and costs nobody the numbers. */
    const noteProblem = (error) => {
        if (!(error instanceof errors/* StatsError */.G))
            throw error;
        problems.push(error);
        return null;
    };
    log.group('Database');
    const written = await storeAccounts(fetched, { ...options, takenAt }).catch(noteProblem);
    if (written)
        log.info(describeDatabase(written, options));
    const stored = written ?? toUnstored(fetched, takenAt);
    const damaged = (stored.histories ?? []).reduce((sum, history) => sum + history.damaged, 0);
    if (damaged > 0)
        log.warning(`${damaged} rows of the history cannot be read, and are left out of pictures.`);
    const { outputDirectory: directory, locale, dryRun } = options;
    const hasNumbers = stored.accounts.some(({ status }) => status === 'ok');
    if (directory !== null && hasNumbers && !dryRun && !signal.aborted) {
        const { publishFiles } = await (publishing ?? Promise.all(/* import() */[__webpack_require__.e(64), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 4763)));
        const { download } = dependencies;
        const files = await publishFiles(stored, { directory, locale, download, log, signal }).catch(noteProblem);
        if (files)
            log.info(`Files in ${directory}: ${files.length} new or changed.`);
    }
    return {
        ...stored,
        renewed,
        saved,
        stranded,
        changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
        signInEndsAt: earliest(fetched.map(({ account }) => readSignInEnd(account))),
        takenAt,
        problems,
    };
}
/** Within what the platform allows, over all of its accounts. */
const toPaced = ({ requestsPerMinute }, { http, clock }) => pace(http, { clock, concurrent: mostConcurrent, perMinute: requestsPerMinute });
function describeDatabase({ accounts }, { database, dryRun }) {
    if (accounts.every(({ status }) => status === 'failed'))
        return `Nothing to write: ${database} stays as it is.`;
    return dryRun ? `A dry run: ${database} would be written.` : `Written: ${database}`;
}
/** A GitHub App's token lives for an hour and is made anew in every run. */
function announceTokenEnd(endsAt, now, log) {
    if (endsAt === null || endsAt - now <= 60 * 60_000)
        return;
    announceEnds('A new token is needed before this one ends:', 'Make one with the same permissions, and store it in its place.', [{ name: 'the GitHub token that writes the secret', at: endsAt }], { now, log });
}
const readSignInEnd = ({ platform, values }) => platform.tokens?.signInEndsAt(values) ?? null;
function earliest(times) {
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.min(...known);
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3524);


/** `text` with an account's `changes` (by unlabelled key), new keys behind the account's last one. */
function rewrite(text, account, changes) {
    const env = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(text);
    const keys = account.platform.keys.map(({ name }) => (0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, account.label));
    const anchor = keys.findLast((key) => env.get(key)) ?? '';
    return (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)(text, new Map([...changes].map(([name, value]) => [(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, account.label), value])), anchor);
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ saveHistory),
/* harmony export */   Y: () => (/* binding */ moveHistory)
/* harmony export */ });
/* harmony import */ var _renamed_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6765);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6325);


/** Keeps the day's last fetch: the row is written unless the day already has a later one. */
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
/** Moves an account's days under its new name; of a day that both names have, the last fetch stays. */
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
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `UPDATE social_stats_history SET username = :to, stats_data = ${(0,_renamed_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renamedDocument */ .W)(':to')}
     WHERE platform = :platform AND username = :from`, names);
}


/***/ }),

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   t: () => (/* binding */ readHistoryNames)
/* harmony export */ });
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6325);



/** The names under which a platform has history, in the order of the alphabet. */
const readHistoryNames = (database, platform) => (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, 'SELECT DISTINCT username AS name FROM social_stats_history WHERE platform = ? ORDER BY username', [platform]).map(({ name }) => String(name));
/**
 * All days of an account. Of its documents only the figures stay in memory; a damaged row costs itself
 * alone. One account at a time, so that the documents of all of them are never there at once.
 */
function readHistory(database, { platform, username, metrics }) {
    const points = [];
    let damaged = 0;
    // The order is the primary key's own: nothing is sorted.
    const sql = `SELECT day AS day, stats_data AS text FROM social_stats_history
     WHERE platform = ? AND username = ? ORDER BY day`;
    for (const { day, text } of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, sql, [platform, username])) {
        const point = toPoint(day, text, metrics);
        if (point)
            points.push(point);
        else
            damaged += 1;
    }
    return { points, damaged };
}
function toPoint(day, text, metrics) {
    if (typeof day !== 'string' || !isDay(day))
        return null;
    const document = toFigures(text);
    if (!document)
        return null;
    const figures = {};
    for (const { name, unit, read } of metrics) {
        const figure = read(document);
        figures[name] = unit === 'percent' ? toRate(figure) : toCount(figure);
    }
    return { day, followers: document.followers ?? null, figures };
}
/** The 31st of February is none, though `Date` would take it. */
const isDay = (text) => {
    const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(text.slice(8));
};
/** A stored document as far as metrics read it: its numbers, without anything of the person. */
function toFigures(text) {
    const stored = parseQuickly(text);
    if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(stored) || !(0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(stored.stats))
        return null;
    const stats = {};
    for (const [name, value] of Object.entries(stored.stats)) {
        stats[name] = typeof value === 'bigint' || typeof value === 'number' ? value : null;
    }
    const followers = toCount(stored.followers);
    const following = toCount(stored.following);
    const posts = toCount(stored.posts);
    const engagementRate = toRate(stored.engagement_rate);
    return {
        ...nobody,
        stats,
        ...(followers === null ? {} : { followers }),
        ...(following === null ? {} : { following }),
        ...(posts === null ? {} : { posts }),
        ...(engagementRate === null ? {} : { engagement_rate: engagementRate }),
    };
}
const nobody = {
    meta: { updated_at: '', source: '', api_version: '' },
    profile: { id: null, username: '', name: null, avatar: null, bio: null, url: null },
    platform: '',
    fetched_at: '',
};
/** Ten times as fast as the lossless parser, which only numbers of 16 digits and more need. */
function parseQuickly(text) {
    if (typeof text !== 'string')
        return null;
    try {
        return /[:[,]\s*-?\d{16}/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text) : JSON.parse(text);
    }
    catch {
        return null;
    }
}
function toCount(value) {
    if (typeof value === 'bigint')
        return value >= 0n ? value : null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? BigInt(value)
        : null;
}
const toRate = (value) => (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'bigint'
    ? Number(value)
    : null;


/***/ }),

/***/ 6765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renamedDocument)
/* harmony export */ });
/** SQL: the stored document with `profile.username` set, every other digit as it was; no JSON stays as it is. */
const renamedDocument = (parameter) => `CASE json_valid(stats_data) WHEN 1 THEN
     CASE json_type(stats_data, '$.profile') WHEN 'object'
       THEN json_set(stats_data, '$.profile.username', ${parameter}) ELSE stats_data END
   ELSE stats_data END`;


/***/ })

};
