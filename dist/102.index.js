export const id = 102;
export const ids = [102];
export const modules = {

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1469);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5233);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);








const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
/** After so many missed beats, a holder that cannot be looked at is taken for dead. */
const lifeMs = 12 * beatMs;
/**
 * Keeps other programs of this project away from `file` until the returned function is called, by the
 * file `FILE.lock`. One whose holder is dead is taken over at once; one of another machine or container
 * when it has not been touched for a minute. Rejects with `unavailable` after 30 s of waiting. Where
 * nothing can be written there is nothing to protect: then it resolves with a lock that does nothing.
 */
async function lockFile(file, options = {}) {
    const { clock = _clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m, waitMs = patienceMs, signal } = options;
    const lock = `${file}.lock`;
    const startedAt = clock.now();
    let told = false;
    for (;;) {
        const outcome = acquire(lock);
        if (typeof outcome === 'function')
            return outcome;
        const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
        if (clock.now() - startedAt >= waitMs)
            throw stillLocked(file, lock, who, waitMs);
        if (!told)
            options.onWait?.(`${who} is working with ${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file)}: waiting for it to end.`);
        told = true;
        await clock.sleep(pollMs, signal).catch(() => undefined);
        if (signal?.aborted)
            throw stillLocked(file, lock, who, clock.now() - startedAt);
    }
}
/** The lock's release; or who holds it, `null` when that cannot be read. */
function acquire(lock) {
    const own = describeSelf();
    const text = JSON.stringify(own);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(lock, text, { flag: 'wx', mode: 0o600 });
        return hold(lock, text);
    }
    catch (error) {
        // On Windows, a file about to be deleted refuses like this, and is asked for again.
        const exists = hasCode(error, 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : []));
        if (hasCode(error, 'EACCES', 'EROFS') || (!exists && hasCode(error, 'EPERM')))
            return () => undefined;
        if (!exists) {
            // Made, and no room for its text.
            if (read(lock)?.text === '')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(lock, { force: true });
            throw notLocked(lock, error);
        }
    }
    const found = read(lock);
    if (found === null)
        return { holder: null };
    if (isAlive(found, own))
        return { holder: found.holder };
    // Two may find the same dead holder. Only who holds the lock of this lock may replace it, and looks again first.
    const release = acquire(`${lock}.takeover`);
    if (typeof release !== 'function')
        return { holder: null };
    try {
        if (read(lock)?.text !== found.text)
            return { holder: null };
        const temporary = `${lock}.${own.id}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(temporary, text, { flag: 'wx', mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(temporary, lock);
    }
    finally {
        release();
    }
    return hold(lock, text);
}
/** Touches the lock, so that others who cannot see this process know that it lives. */
function hold(lock, text) {
    const beat = setInterval(() => {
        if (read(lock)?.text === text)
            touch(lock);
    }, beatMs);
    beat.unref();
    return () => {
        clearInterval(beat);
        if (read(lock)?.text === text)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(lock, { force: true });
    };
}
/** Missed by those alone who cannot look at this process. */
function touch(lock) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.utimesSync)(lock, new Date(), new Date());
    }
    catch {
        // The next beat tries again.
    }
}
function read(lock) {
    try {
        const touchedAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(lock).mtimeMs;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(lock, 'utf8');
        return { text, holder: toHolder(text), touchedAt };
    }
    catch {
        return null;
    }
}
function toHolder(text) {
    try {
        const value = JSON.parse(text);
        if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
            return null;
        const { pid, startedAt, place, id } = value;
        if (typeof pid !== 'number' || typeof place !== 'string' || typeof id !== 'string')
            return null;
        return { pid, startedAt: typeof startedAt === 'string' ? startedAt : null, place, id };
    }
    catch {
        return null;
    }
}
function isAlive({ holder, touchedAt }, own) {
    if (holder?.place !== own.place)
        return Date.now() - touchedAt < lifeMs;
    if (holder.pid === process.pid)
        return holder.startedAt === own.startedAt;
    return isRunning(holder.pid) && readStart(holder.pid) === holder.startedAt;
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        // A process of somebody else's.
        return hasCode(error, 'EPERM');
    }
}
const describeSelf = () => ({
    pid: process.pid,
    startedAt: readStart(process.pid),
    place: readPlace(),
    id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)(),
});
/** On Linux in ticks since the start of the machine; `null` for a process that is dead and only not yet buried. */
function readStart(pid) {
    if (process.platform === 'win32')
        return null;
    if (process.platform === 'linux') {
        // The name in parentheses may hold anything, blanks and parentheses as well.
        const fields = readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'utf8'))
            ?.split(') ')
            .at(-1);
        const [state = 'X', ...rest] = fields?.split(' ') ?? [];
        return 'ZX'.includes(state) ? null : (rest[18] ?? null);
    }
    const told = readOr(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'ignore'],
    }));
    return told?.trim() || null;
}
const readPlace = () => [
    (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(),
    readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)('/proc/self/ns/pid')),
]
    .filter(Boolean)
    .join(' ');
function readOr(look) {
    try {
        return look();
    }
    catch {
        return null;
    }
}
const hasCode = (error, ...codes) => error instanceof Error && 'code' in error && codes.includes(String(error.code));
const notLocked = (lock, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .G('unavailable', `The file ${lock}, which keeps two programs apart, could not be written.`, 'Look whether the folder is there and the disk is full.', { cause });
const stillLocked = (file, lock, who, waitedMs) => new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .StatsError */ .G('unavailable', `${who} has been working with ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done here.`, `Wait until it has ended. Should there be no such program, delete ${lock}.`);


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3524);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4830);
/* harmony import */ var _credentials_rewrite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5630);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4827);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9175);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(498);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2277);











/**
 * Renews an old `.env.social` by the recovery lines of a failed run's log: each is opened with the client
 * secret that its account has there. All lines or none; of several for one account the last counts.
 */
async function recover({ envFile, logFile, }) {
    await read(envFile, '--env-file');
    const log = logFile === undefined ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin) : await read(logFile, 'FILE');
    const unlock = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .lockFile */ .K)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(envFile), {});
    try {
        await renew(envFile, log, logFile);
    }
    finally {
        unlock();
    }
}
async function renew(envFile, log, logFile) {
    const envText = await read(envFile, '--env-file');
    const accounts = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n$)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEnv */ .v)(envText), _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .platforms */ .B);
    const lines = new Map((0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_4__/* .findRecoveryLines */ .YZ)(log).map((line) => [line.account, line]));
    if (lines.size === 0)
        throw noLines(logFile);
    const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_10__/* .loadSodium */ .O)();
    const recovered = [...lines.values()].map((line) => {
        const account = accounts.find(({ id }) => id === line.account);
        if (!account)
            throw unknownAccount(line.account, envFile);
        const clientSecret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecoverySecret */ .yR)(account);
        return { account, values: (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_4__/* .openRecoveryLine */ .AL)(line, clientSecret, sodium) };
    });
    const renewed = recovered.reduce((before, { account, values }) => (0,_credentials_rewrite_js__WEBPACK_IMPORTED_MODULE_5__/* .rewrite */ .v)(before, account, values), envText);
    await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_9__/* .replaceFile */ .f)(envFile, renewed);
    const names = recovered.map(({ account }) => account.id).join(', ');
    process.stdout.write(`${envFile} holds the renewed tokens of ${names} now. Put its text into the secret.\n`);
}
async function read(file, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .G('invalid-input', `${file} (${name}) cannot be read.`, 'Give the path of a file that is there.', {
            cause,
        });
    }
}
const noLines = (logFile) => new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .G('invalid-input', `There is no recovery line in ${logFile ?? 'standard input'}.`, 'Download the log of the run that failed to save its tokens; its last lines hold them.');
const unknownAccount = (account, envFile) => new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StatsError */ .G('invalid-input', `The log has a recovery line of ${account}, and ${envFile} has no such account.`, 'Use the .env.social whose text the secret held at that time.');


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Puts `text` in a file's place in one step and durably, readable by its owner alone. */
async function replaceFile(file, text) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}),
};


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   _o: () => (/* binding */ everySecret),
/* harmony export */   li: () => (/* binding */ labelledKey),
/* harmony export */   n$: () => (/* binding */ readAccounts),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   yR: () => (/* binding */ readRecoverySecret)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The accounts that `.env.social` configures, unlabelled ones first. Throws `invalid-input` when there is
 * none, a wanted platform (`chosen`) has none, a key is missing, or a placeholder was left in.
 */
function readAccounts(env, platforms, chosen = []) {
    const wanted = chosen.length === 0 ? platforms : platforms.filter(({ id }) => chosen.includes(id));
    const accounts = wanted.flatMap((platform) => {
        const found = readLabels(env, platform).map((label) => readAccount(env, platform, label));
        if (found.length === 0 && chosen.length > 0)
            throw notConfigured(platform);
        return found;
    });
    if (accounts.length === 0)
        throw nothingConfigured(wanted);
    assertDistinct(accounts);
    return accounts;
}
/** As the template has it in the place of a value. */
const isPlaceholder = (value) => /^<?your_.*_here>?$/i.test(value);
/** The name under which an account's key stands in `.env.social`. */
const labelledKey = (name, label) => label === null ? name : `${name}__${label}`;
/** The values of an account that nobody may see. */
const secretValues = ({ platform, values, }) => platform.keys.flatMap(({ name, secret }) => (secret && values.get(name)) || []);
/** Every value in the text that nobody may see, of platforms that this run leaves out as well. */
function everySecret(env, platforms) {
    const names = platforms.flatMap(({ keys }) => keys.filter(({ secret }) => secret));
    return [...env].flatMap(([key, value]) => {
        const isSecret = names.some(({ name }) => key === name || key.startsWith(`${name}__`));
        return isSecret && value !== '' ? [value] : [];
    });
}
/** What locks an account's recovery lines; empty when its platform has nothing of the kind. */
const readRecoverySecret = ({ platform, values }) => values.get(platform.tokens?.recoveryKey ?? '') ?? '';
function readLabels(env, platform) {
    const labels = new Set();
    for (const [key, value] of env) {
        const [, name, label] = /^(.*?)(?:__([A-Za-z0-9]+))?$/.exec(key) ?? [];
        const known = platform.keys.find((candidate) => candidate.name === name);
        if (known?.required && !known.shared && value !== '')
            labels.add(label ?? null);
    }
    const alone = platform.keys.some(({ name, shared }) => shared && env.get(name));
    if (labels.size === 0 && alone)
        labels.add(null);
    return [...labels].sort((a, b) => Number(a !== null) - Number(b !== null));
}
function readAccount(env, platform, label) {
    const values = new Map();
    for (const { name, required, shared } of platform.keys) {
        const labelled = labelledKey(name, label);
        // An app's key is looked for, and missed, under its unlabelled name.
        const key = shared && !env.get(labelled) ? name : labelled;
        const value = env.get(key) ?? '';
        if (isPlaceholder(value))
            throw placeholder(key);
        if (value !== '')
            values.set(name, value);
        else if (required)
            throw missing(key, platform);
    }
    const id = label === null ? platform.id : `${platform.id}/${label.toLowerCase()}`;
    return { id, platform, label, values };
}
function assertDistinct(accounts) {
    for (const [index, { id }] of accounts.entries()) {
        if (accounts.findIndex((account) => account.id === id) !== index) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `.env.social names the account ${id} twice, with labels that differ only in capitals.`, 'Write the label the same way in each of its keys.');
        }
    }
}
const missing = (key, platform) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The key ${key} is missing in .env.social.`, `Add it to the secret; ${platform.name} needs ${platform.keys.flatMap(({ name, required }) => (required ? [name] : [])).join(', ')}.`);
const placeholder = (key) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The key ${key} in .env.social still holds the placeholder of the template.`, 'Put the real value in its place.');
const notConfigured = (platform) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The input platforms names ${platform.id}, but .env.social has no account of it.`, `Add its keys to the secret, or take ${platform.id} out of platforms.`);
const nothingConfigured = (platforms) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', 'The input env-social holds no account: it is empty, or none of its keys is known.', `Pass the text of .env.social, as in env-social: \${{ secrets.NAME }}, with ${platforms.map(({ keys }) => keys[0]?.name).join(', ')} and so on; a secret of an environment needs the job's environment.`);


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ setEnv),
/* harmony export */   v: () => (/* binding */ parseEnv)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The pattern of dotenv 18 with the same results, found faster and in the text as it is. It begins on the
 * key's own line, for dotenv's takes seconds over many blank lines, and it knows CRLF, which dotenv
 * replaces first, so that offsets hold. What is lazy behind `=` and `:` there never takes more than this.
 */
const ENTRY = /(^[^\S\n\r\u2028\u2029]*(?:export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s)))(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;
/**
 * A comment in which no quote can end a value, for behind none of them comes a blank, a `#` or the line's
 * end. On the line above an entry it stops the unclosed quotes of the text before, behind it those of the value itself.
 */
const GUARD = '#\'"`- keeps an unclosed quote elsewhere from changing this value';
/** Reads dotenv text as the `dotenv` package (18) does; a key that comes twice: the last one counts. */
function parseEnv(text) {
    return new Map(readEntries(text).map(({ key, value }) => [key, value]));
}
/**
 * `text` with `changes` set, every other character as it was. A key that stands already is changed where
 * it stands last, keeping its quotes where the new value fits in them. New keys follow the line of
 * `after`, in the order given and with that line's ending. What a text of its own could hold, every text
 * can: where unclosed quotes leave no other way, a comment goes above the value and one behind it.
 *
 * @throws StatsError `invalid-input`, naming the key and never the value, when no quoting can hold the
 * value, or when a new key comes and `after` is missing.
 */
function setEnv(text, changes, after) {
    const known = parseEnv(text);
    let result = text;
    let anchor = after;
    for (const [key, value] of changes) {
        result = setPair(result, { key, value }, anchor);
        if (!known.has(key))
            anchor = key;
    }
    return result;
}
/** Takes the first spelling with which every entry, old and new, reads back, so that no text leaves with a token lost. */
function setPair(text, pair, after) {
    const entries = readEntries(text);
    const at = entries.findLastIndex(({ key }) => key === pair.key);
    const old = entries[at];
    if (old?.value === pair.value)
        return text;
    const behind = entries.findLastIndex(({ key }) => key === after);
    const places = old ? placesOf(old, text) : [placeBehind(entries[behind], text, pair.key, after)];
    const spellings = spell(pair.value, old ? quoteOf(text.slice(old.start, old.end)) : '');
    const pairs = entries;
    const wanted = old ? pairs.with(at, pair) : pairs.toSpliced(behind + 1, 0, pair);
    for (const place of places) {
        for (const write of [writePlain, writeGuarded]) {
            const written = spellings.map((spelling) => write(place, spelling));
            const intact = written.find((candidate) => samePairs(readEntries(candidate), wanted));
            if (intact !== undefined)
                return intact;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The new value of ${pair.key} cannot be written as dotenv text.`, 'Use a key of letters, digits and underscores, and a value on one line that lacks one of the three kinds of quotes.');
}
/** Where the value stands, or else right behind its sign: it may stand on a line below, which takes fewer spellings. */
function placesOf(entry, text) {
    return [entry.start, entry.sign].map((start) => {
        // Behind `KEY:` must come a blank, and the one that is there may be the line's end.
        const blank = start === entry.sign && text[start - 1] === ':' ? ' ' : '';
        return {
            before: text.slice(0, entry.line),
            prefix: text.slice(entry.line, start) + blank,
            suffix: text.slice(start, entry.start) + text.slice(entry.end),
        };
    });
}
function placeBehind(entry, text, key, after) {
    if (!entry) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `${key} has no place: it belongs behind ${after}, which is missing.`, `Add ${after}.`);
    }
    const lineEnd = entry.end + text.slice(entry.end).search(/$/m);
    const suffix = text.slice(lineEnd);
    return {
        before: text.slice(0, lineEnd) + lineEndingOf(suffix, text),
        prefix: `${key}=`,
        suffix,
    };
}
function writePlain({ before, prefix, suffix }, spelling) {
    return `${before}${prefix}${spelling}${suffix}`;
}
function writeGuarded({ before, prefix, suffix }, spelling) {
    return `${before}${GUARD}${lineEndingOf(suffix, before)}${prefix}${spelling} ${GUARD}${suffix}`;
}
/** The first line ending in the first of the texts that has one. */
function lineEndingOf(...texts) {
    return texts.map((text) => /\r\n?|\n/.exec(text)?.[0]).find(Boolean) ?? '\n';
}
/** The ways to write a value, the given quotes first, then the plainest; not each of them reads back. */
function spell(value, quote) {
    return [quote, '', "'", '"', '`'].map((style) => {
        const inside = style === '"' ? value.replace(/\n/g, '\\n').replace(/\r/g, '\\r') : value;
        return `${style}${inside}${style}`;
    });
}
function quoteOf(written) {
    return /^(['"`])[\s\S]*\1$/.exec(written)?.[1] ?? '';
}
function samePairs(left, right) {
    return (left.length === right.length &&
        left.every(({ key, value }, i) => key === right[i]?.key && value === right[i]?.value));
}
function readEntries(text) {
    const entries = [];
    for (const match of text.matchAll(ENTRY)) {
        const [, head = '', key = '', group = ''] = match;
        // dotenv sets its keys on an object, where this one does nothing.
        if (key === '__proto__')
            continue;
        const written = group.trim();
        const line = match.index;
        const sign = line + head.trimEnd().length;
        const start = written ? line + head.length + group.indexOf(written) : sign;
        const value = readValue(written);
        entries.push({ key, value, line, sign, start, end: start + written.length });
    }
    return entries;
}
function readValue(written) {
    const value = unquote(written.replace(/\r\n?/g, '\n'));
    // Also of a value whose quote is never closed: so does dotenv.
    return written.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}
/**
 * `value.replace(/^(['"`])([\s\S]*)\1$/gm, '$2')`, which is dotenv's, in linear time. As there, `^` and `$`
 * are also at line ends within the value: quotes go from the first line they begin to the last they end.
 */
function unquote(value) {
    if (!/^['"`]/m.test(value))
        return value;
    const closings = new Map(Array.from(value.matchAll(/['"`]$/gm), ({ 0: quote, index }) => [quote, index]));
    let result = '';
    let rest = 0;
    for (const { 0: quote, index } of value.matchAll(/^['"`]/gm)) {
        const closing = closings.get(quote) ?? -1;
        if (index < rest || closing <= index)
            continue;
        result += value.slice(rest, index) + value.slice(index + 1, closing);
        rest = closing + 1;
    }
    return result + value.slice(rest);
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shortestSecret = 24;
const linePattern = /social-stats-recovery:v1:([a-z0-9/]+):([A-Za-z0-9_-]+)/g;
/**
 * One line that is safe to publish in a log: an account's renewed values under XChaCha20-Poly1305, with the
 * BLAKE2b hash of its client secret as the key and the account as associated data. `null` for a client
 * secret of under 24 characters, which could be guessed.
 */
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `social-stats-recovery:v1:${account}:${bytes}`;
}
/** The recovery lines in a log, in order: account and sealed bytes. */
const findRecoveryLines = (log) => [...log.matchAll(linePattern)].map(([, account = '', sealed = '']) => ({ account, sealed }));
/** The renewed values of a line; throws `invalid-input` for a wrong client secret and a cut or altered line. */
function openRecoveryLine({ account, sealed }, clientSecret, sodium) {
    try {
        // Strict, unlike Node's: nothing but what was sealed opens.
        const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
        const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), deriveKey(clientSecret, sodium), 'text');
        const values = JSON.parse(text);
        return new Map(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The recovery line of ${account} cannot be opened: it is cut or altered, or its client secret is another.`, 'Copy the whole line from the log, and use the .env.social of that time.', { cause });
    }
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


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

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadSodium)
/* harmony export */ });
/** libsodium, loaded when first asked for: its WebAssembly takes longer to start than most requests. */
async function loadSodium() {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    return sodium;
}


/***/ })

};
