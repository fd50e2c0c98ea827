export const id = 435;
export const ids = [435];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _files_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);
/* harmony import */ var _github_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1502);




/** Time for git, in ms. None of these commands sends a request, but a hook or a network drive may hang. */
const timeoutMs = 10_000;
/**
 * Runs git in `folder`, without a shell. The code is -1 when there is no git, or when it does not end in time.
 */
function runGit(folder, parameters) {
    const git = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('git');
    if (git === null)
        return Promise.resolve({ code: -1, stdout: '' });
    return new Promise((resolve) => {
        const options = { timeout: timeoutMs, windowsHide: true };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(git, ['-C', folder, ...parameters], options, (error, stdout) => {
            const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
            resolve({ code, stdout });
        });
    });
}
/**
 * Resolves with `owner/name` of the remote `origin` of the repository that contains `folder`, if it is on the
 * GitHub whose API is at `apiUrl` (for an emulator on loopback: on github.com); otherwise with `null`. The
 * forms of an address: https://git-scm.com/docs/git-clone#_git_urls
 */
async function readOrigin(folder, apiUrl) {
    const { code, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
    if (code !== 0)
        return null;
    const api = new URL(apiUrl);
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(api) ? 'github.com' : (0,_github_token_js__WEBPACK_IMPORTED_MODULE_3__/* .toGitHubHost */ .G)(api);
    const address = /^(?:\w+:\/\/)?(?:[^/@]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/;
    const [, found, path = ''] = address.exec(stdout.trim()) ?? [];
    return found?.toLowerCase() === host && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null;
}
/** Resolves with the hash of the checked-out commit; with `null` when there is none. */
async function readCommit(folder) {
    const { code, stdout } = await runGit(folder, ['rev-parse', 'HEAD']);
    return code === 0 ? stdout.trim() : null;
}


/***/ }),

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   vb: () => (/* binding */ tokenName)
/* harmony export */ });
/* harmony import */ var _credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2600);
/* harmony import */ var _credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(943);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);
/* harmony import */ var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7580);




/** The name of the token that writes secrets, for the command line's messages. */
const tokenName = 'the GitHub token';
/** Splits `owner/name`; throws `invalid-input` for anything else. */
function parseRepository(fullName) {
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
    if (owner && name)
        return { owner, name };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', 'The name of the repository is not of the form owner/name.', 'Write it as it stands in the address of its page, such as octo/site.');
}
/**
 * Reads the repository `owner/name`: https://docs.github.com/en/rest/repos/repos#get-a-repository. Rejects
 * with `invalid-input` for a malformed name, with `wrong-target` when the repository does not exist or is not
 * visible to this token, and otherwise with `secret-not-writable`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
async function openRepository(fullName, github) {
    const { owner, name } = parseRepository(fullName);
    const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
    if (answer.status === 404)
        throw noRepository(`${owner}/${name}`);
    const data = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
    if (answer.status !== 200 || !/^\d+$/.test(String(data.id))) {
        const place = (0,_credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_3__/* .toSecretPlace */ .V)({ owner, name, id: '' }, null, tokenName);
        throw (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer, 'reading the repository', place);
    }
    const pushedAt = Date.parse(String(data.pushed_at));
    return {
        repository: { owner, name, id: String(data.id) },
        isPrivate: data.private === true,
        isArchived: data.archived === true,
        pushedAt: Number.isNaN(pushedAt) ? null : pushedAt,
        tokenExpiresAt: (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toTokenEnd */ .Wl)(answer),
    };
}
const noRepository = (fullName) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('wrong-target', `GitHub knows no repository ${fullName}, or does not show it to this token.`, 'Compare the name with the address of its page, and see that the token was made for this repository.');


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// UNUSED EXPORTS: setUp

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/credentials/device-labels.js
var device_labels = __webpack_require__(5939);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/credentials/write-times.js
var write_times = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/pipeline/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(6251);
// EXTERNAL MODULE: ./lib/platforms/index.js + 44 modules
var platforms = __webpack_require__(9854);
// EXTERNAL MODULE: ./lib/cli/computer.js
var cli_computer = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/credentials/accounts.js + 1 modules
var credentials_accounts = __webpack_require__(5926);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
;// CONCATENATED MODULE: ./lib/cli/setup/token-sources.js



/** The files that the token comes from; none for one of a new sign-in. */
const findSources = ({ value }, sources) => sources.filter(({ values }) => [...values.values()].includes(value));
/**
 * How old the oldest token of the text is: the time of the file that it comes from, in ms since 1970.
 * `undefined` if all of them are new.
 */
function readOldestTime(text, sources) {
    const times = (0,credentials_accounts/* everyToken */.DP)(text, platforms/* platforms */.B).flatMap((token) => {
        const from = findSources(token, sources);
        const known = from.map(({ values, writtenAt }) => (0,write_times/* toSourceTime */.oV)(values, writtenAt));
        return known.length > 0 ? [Math.max(...known)] : [];
    });
    return times.length > 0 ? Math.min(...times) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/setup/assert-not-older.js





/**
 * Throws `invalid-input` when `after` would put a token into the secret that comes from a file and is older
 * than the last write of the secret: a run may have renewed it since, so that only the secret's token works.
 * A file is as old as its stamp, and without one as old as its last change.
 */
function assertNotOlder(secret, sources, after) {
    const { updatedAt, clockOffsetMs } = secret;
    if (updatedAt === null)
        return;
    const copiedAt = ({ values, writtenAt }) => (0,write_times/* toCopyTime */.Ud)((0,write_times/* readSavedAt */.LL)(values), writtenAt + clockOffsetMs);
    const isOld = (token) => {
        const from = findSources(token, sources);
        return from.length > 0 && from.every((source) => (0,write_times/* isOutdated */.lY)(copiedAt(source), updatedAt));
    };
    const old = new Set((0,credentials_accounts/* everyToken */.DP)(after, platforms/* platforms */.B)
        .filter(isOld)
        .map(({ platform }) => platform));
    if (old.size === 0)
        return;
    const names = [...old].map(({ name }) => name).join(', ');
    throw new errors/* StatsError */.GD('invalid-input', `${secret.name} was written after ${sources.map(({ file }) => file).join(', ')}: the tokens of ${names} in the file may be spent, and would replace those that work.`, `Sign in to ${names} again (--sign-in). If you have just done so for all accounts, save the file again without its line SOCIAL_SAVED_AT. Or leave --secret out.`);
}

// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(7149);
// EXTERNAL MODULE: ./lib/files/read-text.js
var read_text = __webpack_require__(8672);
;// CONCATENATED MODULE: ./lib/cli/setup/read-given.js





/**
 * Returns the platforms' values from prepared files and from the environment. Later files win over earlier
 * ones, and the environment wins over files; empty values and placeholders are ignored.
 */
function mergeGiven(sources, environment, platforms) {
    const named = Object.entries(environment).map(([key, value]) => [key, value ?? '']);
    return new Map([...mergeSources(sources, platforms), ...pick(new Map(named), platforms)]);
}
/** The platforms' values from files; later files win. */
const mergeSources = (sources, platforms) => pick(new Map(sources.flatMap(({ values }) => [...values])), platforms);
/**
 * Reads prepared files. Rejects with `invalid-input` for one that cannot be read or is not UTF-8, and for files
 * without any value.
 */
async function readSources(files, platforms, { writtenAt } = cli_computer/* thisComputer */.s) {
    const sources = await Promise.all(files.map(async (file) => {
        const { values } = (0,env_file/* parseEnv */.v)(await readPrepared(file));
        return { file, values, writtenAt: writtenAt(file) };
    }));
    if (files.length > 0 && mergeSources(sources, platforms).size === 0)
        throw nothingIn(files, platforms);
    return sources;
}
/**
 * Returns the platforms' values, labelled ones included, in the platforms' order; no empty ones or
 * placeholders.
 */
function pick(values, platforms) {
    const names = platforms.flatMap(({ keys }) => keys.map(({ name }) => name));
    const placeOf = (key) => names.indexOf((0,credentials_accounts/* splitKey */._$)(key).name);
    return new Map([...values]
        .filter(([key, value]) => placeOf(key) >= 0 && value !== '' && !(0,credentials_accounts/* isPlaceholder */.wK)(value))
        .sort(([one], [other]) => placeOf(one) - placeOf(other)));
}
async function readPrepared(file) {
    try {
        return await (0,read_text/* readText */.yR)(file);
    }
    catch (cause) {
        if (cause instanceof errors/* StatsError */.GD)
            throw cause;
        throw new errors/* StatsError */.GD('invalid-input', `${file} (--from) cannot be read.`, 'Give the path of a file that is there.', { cause });
    }
}
const nothingIn = (files, platforms) => new errors/* StatsError */.GD('invalid-input', `There is no key of ${platforms.map(({ name }) => name).join(', ')} in ${files.join(', ')}.`, 'Its lines look like those of .env.social.example: KEY=value.');

;// CONCATENATED MODULE: ./lib/cli/setup/choose-platforms.js


/**
 * Resolves with the platforms of `--platforms`; without that option, with those that the person chooses. If
 * `dialogue.mayAsk` is false, platforms that have a value already are used without a question.
 */
async function choosePlatforms(ids, known, dialogue) {
    const begun = platforms/* platforms */.B.filter((platform) => pick(known, [platform]).size > 0);
    const chosen = ids.length > 0
        ? ids
        : !dialogue.mayAsk && begun.length > 0
            ? begun.map(({ id }) => id)
            : await dialogue.chooseSome({
                question: 'Which platforms? Space switches one on or off.',
                choices: platforms/* platforms */.B.map(({ id, name, source }) => ({
                    value: id,
                    label: name,
                    hint: source,
                })),
                initial: begun.map(({ id }) => id),
                answeredBy: 'the option --platforms',
            });
    return platforms/* platforms */.B.filter(({ id }) => chosen.includes(id));
}

// EXTERNAL MODULE: ./lib/credentials/redactor.js
var redactor = __webpack_require__(9485);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../work/main/node_modules/open/index.js + 13 modules
var node_modules_open = __webpack_require__(6710);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/cli/setup/dialogue.js
var setup_dialogue = __webpack_require__(2437);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/cli/setup/listen-for-redirect.js



/**
 * Listens for the browser on the port of `redirectUri`, on 127.0.0.1 only:
 * https://www.rfc-editor.org/rfc/rfc8252#section-7.3. Rejects with `invalid-input` when the port cannot be
 * used.
 */
async function listenForRedirect(redirectUri) {
    const expected = new URL(redirectUri);
    let tell = () => undefined;
    const redirected = new Promise((resolve) => {
        tell = resolve;
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        const target = request.url ?? '/';
        const url = URL.canParse(target, expected.origin) ? new URL(target, expected.origin) : null;
        if (request.method !== 'GET' || url?.pathname !== expected.pathname)
            return answer(response, 404, 'There is nothing here.');
        answer(response, 200, 'You can close this window and go back to the terminal.');
        tell(url);
    });
    server.listen(Number(expected.port), '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening').catch((cause) => {
        throw new errors/* StatsError */.GD('invalid-input', `Port ${expected.port} of this machine cannot be listened on: it is in use, or not allowed.`, "Name another by --port, which the redirect address in the platform's portal must allow, or use --paste.", { cause });
    });
    return {
        redirected,
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
}
function answer(response, status, text) {
    response.writeHead(status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'",
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
        Connection: 'close',
    });
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Social stats</title><p>${text}</p></html>\n`);
}

;// CONCATENATED MODULE: ./lib/cli/setup/read-redirect.js


/**
 * Returns the code in a redirect: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2. Throws
 * `invalid-input` when the redirect belongs to another attempt, the platform's error for a denial, and
 * `unexpected-answer` when there is no code.
 */
function readRedirect(url, state, { name, signIn }) {
    const query = url.searchParams;
    if (!sameText(query.get('state') ?? '', state))
        throw new errors/* StatsError */.GD('invalid-input', `${name} sent the browser back with another state than it was given, so this is the answer to another sign-in.`, 'Start again, and finish in the window that was opened last.');
    if (query.has('error'))
        throw signIn.understandDenial(query);
    const code = query.get('code');
    if (code)
        return code;
    throw new errors/* StatsError */.GD('unexpected-answer', `${name} sent the browser back without a code.`, 'Sign in once more.');
}
function sameText(one, other) {
    const [left, right] = [Buffer.from(one), Buffer.from(other)];
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

;// CONCATENATED MODULE: ./lib/cli/setup/sign-in.js








/** Time for the sign-in in the browser, in ms; no platform's code is valid for longer. */
const patienceMs = 15 * clock/* minuteMs */.J2;
/** Returns the redirect address of the sign-in: that of `--redirect`, or the platform's own. */
const toRedirectUri = (signIn, { redirect, port }) => redirect ?? signIn.redirectUri.replace('PORT', String(port));
/**
 * Lets a person sign in, and try again after an error. Resolves with the tokens and other values of the
 * sign-in, by unlabelled key. Rejects with the error of an attempt when nobody can be asked or wants to try
 * again, and with an `AbortError` when the person stops.
 */
async function signInPerson(subject) {
    const { dialogue } = subject;
    let scopes = await chooseScopes(subject, subject.options.scopes);
    for (;;) {
        try {
            const signedIn = await attempt(subject, scopes);
            if (signedIn === 'fewer-scopes') {
                scopes = await chooseScopes(subject, scopes, true);
                continue;
            }
            if (await isEnough(subject, scopes, signedIn))
                return signedIn.values;
        }
        catch (error) {
            if (!(error instanceof errors/* StatsError */.GD) || !dialogue.mayAsk || subject.context.signal.aborted)
                throw error;
            dialogue.warn(`${error.message} ${error.hint}`);
            const again = await dialogue.confirm({
                question: 'Sign in once more?',
                initial: true,
                answeredBy: 'starting again',
            });
            if (!again)
                throw error;
        }
    }
}
async function chooseScopes({ platform, signIn, dialogue }, given, again = false) {
    const all = platform.scopes.map(({ name }) => name);
    const own = all.filter((name) => given.includes(name));
    const chosen = dialogue.mayAsk && (again || own.length === 0)
        ? await dialogue.chooseSome({
            question: `Which scopes of ${platform.name} does the app have? Asking for one that it lacks may make ${platform.name} refuse the whole sign-in.`,
            choices: platform.scopes.map(({ name, gives }) => ({
                value: name,
                label: name,
                hint: gives,
            })),
            initial: own.length === 0 ? all : own,
            answeredBy: 'the option --scopes',
        })
        : own;
    const wanted = chosen.length === 0 ? all : [...signIn.requiredScopes, ...chosen];
    return all.filter((name) => wanted.includes(name));
}
async function attempt(subject, scopes) {
    const { platform, signIn, values, options, dialogue, context } = subject;
    const request = {
        redirectUri: toRedirectUri(signIn, options),
        scopes,
        state: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        verifier: (0,external_node_crypto_.randomBytes)(48).toString('base64url'),
    };
    const authUrl = (0,addresses/* readAddress */.zq)(process.env, signIn.address);
    const isLocal = (0,addresses/* isLoopback */.U9)(new URL(request.redirectUri));
    const listener = isLocal && !options.paste ? await listenForRedirect(request.redirectUri) : null;
    try {
        const page = signIn.toPage(values, request, authUrl);
        const opened = options.browser && (await openBrowser(page));
        dialogue.info(opened
            ? `The browser was opened; sign in to ${platform.name} there. If it did not come up, open this address:`
            : `Open this address in a browser and sign in to ${platform.name}:`);
        dialogue.showAddress(page);
        const redirected = listener
            ? await awaitRedirect(listener, subject)
            : await askForRedirect(subject, request.redirectUri);
        if (redirected === 'fewer-scopes')
            return redirected;
        const code = readRedirect(redirected, request.state, { name: platform.name, signIn });
        return await signIn.exchange(code, values, request, { ...context, authUrl });
    }
    finally {
        await listener?.close();
    }
}
/**
 * Waits for the redirect; meanwhile the person can say that it will not come. Rejects with `unavailable`
 * after `patienceMs`.
 */
async function awaitRedirect({ redirected }, subject) {
    const { platform, dialogue, context } = subject;
    const done = new AbortController();
    const timeout = AbortSignal.timeout(patienceMs);
    const arrived = Promise.race([
        redirected,
        rejectWhen(timeout, () => tooLate(platform)),
        rejectWhen(context.signal, setup_dialogue/* stopped */.ce),
    ]).finally(() => done.abort());
    if (!dialogue.mayAsk)
        return arrived;
    // Without a handler, a rejection after the race below is decided would end the process.
    arrived.catch(() => undefined);
    return Promise.race([arrived, askMeanwhile(subject, arrived, done.signal)]);
}
async function askMeanwhile(subject, arrived, signal) {
    const { platform, dialogue } = subject;
    for (;;) {
        const answer = await dialogue
            .choose({
            question: `Waiting until you have signed in to ${platform.name}`,
            choices: [
                { value: 'wait', label: 'I am signing in' },
                { value: 'fewer-scopes', label: 'The page shows an error that names the scope' },
                { value: 'paste', label: 'The browser shows an address, and no page: paste it here' },
                { value: 'stop', label: 'Stop' },
            ],
            initial: 'wait',
            answeredBy: 'the option --yes',
            signal,
        })
            .catch((error) => {
            if (signal.aborted)
                return 'arrived';
            throw error;
        });
        if (answer === 'arrived')
            return arrived;
        if (answer === 'stop')
            throw (0,setup_dialogue/* stopped */.ce)();
        if (answer === 'paste')
            return askForRedirect(subject);
        if (answer === 'fewer-scopes')
            return answer;
    }
}
async function askForRedirect({ dialogue, context, platform }, redirectUri) {
    const where = redirectUri ? ` It begins with ${redirectUri} and need not show a page.` : '';
    const text = await dialogue.readLine({
        question: `Paste the address that the browser shows after the sign-in to ${platform.name}.${where}`,
        hidden: true,
        fromInput: true,
        flaw: (line) => (URL.canParse(line) ? undefined : 'That is no address.'),
        answeredBy: 'a line on standard input',
        signal: context.signal,
    });
    return new URL(text);
}
/**
 * Warns which figures stay empty. Resolves with `false` when the person wants to sign in again and grant
 * more; rejects with `missing-scope` when a required scope was not granted.
 */
async function isEnough({ platform, signIn, dialogue }, asked, { scopes }) {
    const granted = scopes ?? asked;
    const missing = platform.scopes.filter(({ name }) => !granted.includes(name));
    const lacking = missing.filter(({ name }) => signIn.requiredScopes.includes(name));
    if (lacking.length > 0)
        throw new errors/* StatsError */.GD('missing-scope', `${platform.name} granted no ${lacking.map(({ name }) => name).join(', ')}, without which there is no account to show.`, 'Sign in once more and leave it ticked.');
    if (missing.length === 0)
        return true;
    dialogue.warn(`Without ${missing.map(({ name, gives }) => `${name} these stay empty: ${gives}`).join('; without ')}.`);
    // Scopes that were not requested were explained when the person chose them.
    const refused = asked.filter((name) => !granted.includes(name));
    if (refused.length === 0 || !dialogue.mayAsk)
        return true;
    return dialogue.confirm({
        question: 'Go on with fewer scopes? No signs in once more.',
        initial: true,
        answeredBy: 'the option --scopes',
    });
}
/** Resolves with false when the machine has no browser that can be started. */
async function openBrowser(url) {
    try {
        const started = await (0,node_modules_open/* default */.Ay)(url);
        started.on('error', () => undefined);
        return true;
    }
    catch {
        return false;
    }
}
const rejectWhen = (signal, toError) => new Promise((_, reject) => {
    if (signal.aborted)
        reject(toError());
    signal.addEventListener('abort', () => reject(toError()), { once: true });
});
const tooLate = ({ name }) => new errors/* StatsError */.GD('unavailable', `Nobody came back from ${name} within ${patienceMs / clock/* minuteMs */.J2} minutes.`, 'Start again. If the page of the platform showed an error that names the scope, ask for fewer by --scopes.');

;// CONCATENATED MODULE: ./lib/cli/setup/collect-account.js





/** Resolves with the values to set in `.env.social` so that it holds an account of the platform, by key. */
async function collectAccount(subject) {
    const { platform, existing, given, dialogue } = subject;
    const known = new Map([...existing, ...given]);
    const method = await chooseMethod(subject, known);
    if (method !== 'keep')
        await subject.permit();
    switch (method) {
        case 'keep':
            return new Map(given);
        case 'typed':
            return new Map([...given, ...(await askForKeys(subject, missingKeys(subject, known)))]);
        case 'file': {
            const file = await dialogue.readLine({
                question: `Where is the file with the keys of ${platform.name}?`,
                answeredBy: 'the option --from',
            });
            const read = await readSources([file], [platform]);
            subject.sources.push(...read);
            const prepared = mergeSources(read, [platform]);
            return collectAccount({ ...subject, given: new Map([...given, ...prepared]) });
        }
        case 'sign-in':
            return new Map([...given, ...(await signIn(subject, known))]);
    }
}
/** Whether `known` has every required value of an account with this label, or of any account for `null`. */
function isComplete(platform, known, label) {
    try {
        const accounts = (0,credentials_accounts/* readAccounts */.n$)(known, [platform]);
        return label === null || accounts.some((account) => account.label === label);
    }
    catch {
        return false;
    }
}
async function chooseMethod({ platform, given, dialogue, options }, known) {
    const { name, signIn: has } = platform;
    if (has && options.signIn)
        return 'sign-in';
    if (isComplete(platform, known, options.label)) {
        if (given.size > 0 || !has)
            return 'keep';
        return dialogue.mayAsk
            ? dialogue.choose({
                question: `The keys of ${name} are there already.`,
                choices: [
                    { value: 'keep', label: 'Keep them' },
                    { value: 'sign-in', label: 'Sign in anew' },
                ],
                initial: 'keep',
                answeredBy: 'the option --sign-in',
            })
            : 'keep';
    }
    if (!dialogue.mayAsk)
        return has ? 'sign-in' : 'typed';
    return dialogue.choose({
        question: `Where do the credentials of ${name} come from?`,
        choices: [
            ...(has ? [{ value: 'sign-in', label: 'Sign in in the browser' }] : []),
            { value: 'typed', label: 'I type or paste them' },
            { value: 'file', label: 'A prepared file' },
        ],
        initial: has ? 'sign-in' : 'typed',
        answeredBy: 'the option --from',
    });
}
async function signIn(subject, known) {
    const { platform, dialogue, context, options } = subject;
    if (!platform.signIn)
        throw new Error(`${platform.name} has no sign-in.`);
    const { appKeys } = platform.signIn;
    dialogue.explain(`Before you sign in to ${platform.name}`, platform.signIn.toNotes(toRedirectUri(platform.signIn, options)));
    const missing = platform.keys.filter((key) => appKeys.includes(key.name) && !findValue(key, known, options.label));
    const typed = await askForKeys(subject, missing);
    const all = new Map([...known, ...typed]);
    const app = platform.keys.flatMap((key) => {
        const value = findValue(key, all, options.label);
        return value ? [[key.name, value]] : [];
    });
    const gained = await signInPerson({
        platform,
        signIn: platform.signIn,
        values: new Map(app),
        context,
        dialogue,
        options,
    });
    return new Map([...typed, ...toLabelled(gained, options.label)]);
}
function missingKeys({ platform, options }, known) {
    const missing = platform.keys.filter((key) => key.required && !findValue(key, known, options.label));
    // No key is missing, but the account was refused, so all required keys are asked for again.
    return missing.length > 0 ? missing : platform.keys.filter(({ required }) => required);
}
async function askForKeys({ platform, dialogue, options }, keys) {
    const typed = new Map();
    for (const key of keys) {
        const name = key.shared ? key.name : (0,credentials_accounts/* labelledKey */.li)(key.name, options.label);
        const value = await dialogue.readLine({
            question: `${name}: ${key.explanation ?? platform.name}`,
            hidden: key.secret === true,
            flaw: (text) => (0,credentials_accounts/* isPlaceholder */.wK)(text) ? 'That is the placeholder of the template.' : undefined,
            answeredBy: `the environment variable ${name}, or a file with the option --from`,
        });
        typed.set(name, value);
    }
    return typed;
}
const findValue = (key, known, label) => known.get((0,credentials_accounts/* labelledKey */.li)(key.name, label)) || (key.shared ? known.get(key.name) : undefined);
const toLabelled = (values, label) => [...values].map(([name, value]) => [(0,credentials_accounts/* labelledKey */.li)(name, label), value]);
/**
 * Returns the changes that differ from `existing`. New tokens also empty what the program stores itself about
 * the old ones, such as expiry times and scopes.
 */
function withoutStaleNotes(platform, existing, changes) {
    const result = new Map([...changes].filter(([key, value]) => existing.get(key) !== value));
    const labels = [...changes].flatMap(([key, value]) => {
        const { name, label } = (0,credentials_accounts/* splitKey */._$)(key);
        const known = platform.keys.find((one) => one.name === name);
        const isToken = known?.required && known.secret && !known.shared;
        return isToken && existing.get(key) !== value ? [label] : [];
    });
    for (const label of new Set(labels)) {
        for (const { name, explanation } of platform.keys) {
            const key = (0,credentials_accounts/* labelledKey */.li)(name, label);
            if (explanation === undefined && existing.has(key) && !changes.has(key))
                result.set(key, '');
        }
    }
    return result;
}
/**
 * Requests the account's numbers, so that errors show now. Resolves with the account's name, or with `null`
 * when its token is due and was therefore not tried. Rejects as `Platform.fetch` does. `redact` takes the secret
 * values out of name and error.
 */
async function tryAccount({ platform, values }, context, redact) {
    if (platform.tokens?.isDue(values, context.clock.now()))
        return null;
    const { profile } = await platform.fetch(values, 1, context).catch((error) => {
        throw error instanceof errors/* StatsError */.GD ? (0,redactor/* createErrorRedactor */.Z)(redact)(error) : error;
    });
    const handle = profile.username && `@${profile.username}`;
    return redact(handle || (profile.name ?? profile.id ?? platform.name));
}

// EXTERNAL MODULE: ./lib/credentials/set-env.js
var set_env = __webpack_require__(1495);
;// CONCATENATED MODULE: ./lib/cli/setup/put-values.js



/**
 * Returns the file with the values set and every other line unchanged; new keys come last. Throws
 * `invalid-input` for a value that no dotenv text can hold.
 */
function putValues(file, values) {
    const [first] = values.keys();
    if (first === undefined)
        return file;
    const last = [...file.values.keys()].at(-1);
    // `setEnv` adds keys after an existing one, so a file without keys first gets a line for one.
    const begun = last === undefined ? (0,env_file/* parseEnv */.v)(`${endLine(file.text)}${first}=\n`) : file;
    return (0,set_env/* setEnv */.G)(begun, values, last ?? first);
}
/**
 * Returns the text for the secret: each key with a value once, and no comments, because the runner masks
 * every line of a secret.
 */
function toSecretFile({ values }) {
    const kept = [...values].filter(([, value]) => value !== '');
    return putValues((0,env_file/* parseEnv */.v)(''), new Map(kept));
}
const endLine = (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
/** Sets the values, and empties placeholders of other platforms, because a run refuses them. */
function putChanges(file, changes) {
    const changed = putValues(file, changes);
    const left = [...changed.values].filter(([, value]) => (0,credentials_accounts/* isPlaceholder */.wK)(value));
    return putValues(changed, new Map(left.map(([key]) => [key, ''])));
}

;// CONCATENATED MODULE: ./lib/cli/setup/configure-platform.js






/**
 * Resolves with the values to set so that the text holds an account of the platform. Each account is tried
 * with one request for its numbers. After an error that a person must fix, the person may give the
 * credentials again; otherwise it rejects with that error. Other errors only give a warning. When it is
 * aborted during the request, it resolves as well.
 */
async function configurePlatform(draft, subject) {
    const { platform, dialogue, context } = subject;
    for (let own = subject;;) {
        const collected = await collectAccount(own);
        const changes = withoutStaleNotes(platform, subject.existing, collected);
        const changed = putChanges(draft, changes);
        const redact = (0,redactor/* createRedactor */.l)((0,credentials_accounts/* everySecret */._o)(changed.values, platforms/* platforms */.B));
        try {
            for (const account of (0,credentials_accounts/* readAccounts */.n$)(changed.values, platforms/* platforms */.B, [platform.id])) {
                const name = await tryAccount(account, context, redact);
                dialogue.info(name === null
                    ? `${account.id}: the first run renews its access token.`
                    : `${account.id}: ${name} answers.`);
            }
            return changes;
        }
        catch (error) {
            // Thrown here, the error would lose the tokens of a sign-in, which setup prints when it is stopped.
            if (context.signal.aborted)
                return changes;
            if (!(error instanceof errors/* StatsError */.GD))
                throw error;
            if (!error.meaning.needsPerson) {
                dialogue.warn(`${error.message} It could not be tried now, and is written all the same.`);
                return changes;
            }
            if (!dialogue.mayAsk)
                throw error;
            dialogue.warn(`${error.message} ${error.hint}`);
            const again = await dialogue.confirm({
                question: `Give the credentials of ${platform.name} once more?`,
                initial: true,
                answeredBy: 'starting again',
            });
            if (!again)
                throw error;
            own = { ...subject, existing: new Map(), given: new Map() };
        }
    }
}

// EXTERNAL MODULE: ./lib/cli/setup/create-file.js
var create_file = __webpack_require__(3810);
// EXTERNAL MODULE: ./lib/cli/setup/git-folder.js
var git_folder = __webpack_require__(6132);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./lib/cli/setup/plain-dialogue.js


/**
 * Returns a dialogue for a process without a terminal. It prints plain lines. With `yes`, a question gets its
 * default; every other question rejects with `invalid-input`.
 */
function createPlainDialogue({ yes }) {
    const say = (text) => process.stdout.write(`${text}\n`);
    return {
        mayAsk: false,
        begin: say,
        info: (text) => say(`- ${text}`),
        warn: (text) => say(`! ${text}`),
        explain: (title, paragraphs) => {
            for (const line of [`${title}:`, ...paragraphs.map((text) => `  ${text}`)])
                say(line);
        },
        showAddress: say,
        confirm: async (question) => {
            if (yes)
                return question.initial;
            throw (0,setup_dialogue/* unanswered */.bj)({ ...question, answeredBy: `${question.answeredBy}, or --yes` });
        },
        permit: async (question) => {
            throw (0,setup_dialogue/* notPermitted */.go)(question);
        },
        choose: async (question) => {
            if (yes)
                return question.initial;
            throw (0,setup_dialogue/* unanswered */.bj)({ ...question, answeredBy: `${question.answeredBy}, or --yes` });
        },
        chooseSome: async (question) => {
            if (yes && question.initial.length > 0)
                return [...question.initial];
            throw (0,setup_dialogue/* unanswered */.bj)(question);
        },
        readLine: async (question) => {
            if (!question.fromInput) {
                if (yes && question.initial)
                    return question.initial;
                throw (0,setup_dialogue/* unanswered */.bj)(question);
            }
            say(question.question);
            const line = (await readInputLine(question.signal)).trim();
            const flaw = line === '' ? 'nothing came on standard input' : question.flaw?.(line);
            if (flaw)
                throw (0,setup_dialogue/* unanswered */.bj)({ ...question, question: `${question.question} (${flaw})` });
            return line;
        },
        end: say,
    };
}
/**
 * Resolves with the first line of standard input, empty without one; rejects with an `AbortError` when
 * `signal` aborts.
 */
async function readInputLine(signal) {
    const lines = (0,external_node_readline_promises_.createInterface)({ input: process.stdin });
    const give = () => lines.close();
    signal?.addEventListener('abort', give, { once: true });
    try {
        for await (const line of lines)
            return line;
        if (signal?.aborted)
            throw (0,setup_dialogue/* stopped */.ce)();
        return '';
    }
    finally {
        signal?.removeEventListener('abort', give);
        lines.close();
    }
}

// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/cli/git.js
var git = __webpack_require__(129);
// EXTERNAL MODULE: ./lib/cli/github-token.js
var github_token = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/cli/open-repository.js
var open_repository = __webpack_require__(8018);
// EXTERNAL MODULE: ./lib/credentials/github-answers.js
var github_answers = __webpack_require__(2600);
// EXTERNAL MODULE: ./lib/credentials/github-clock.js
var github_clock = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/credentials/secret-place.js
var secret_place = __webpack_require__(943);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var credentials_sodium = __webpack_require__(5994);
// EXTERNAL MODULE: ./lib/credentials/write-secret.js
var write_secret = __webpack_require__(6503);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(7580);
;// CONCATENATED MODULE: ./lib/cli/setup/open-secret.js









/**
 * Checks that the repository exists and that this token can read its secrets' metadata; writes nothing.
 * Rejects with `invalid-input`, `wrong-target`, `secret-not-writable`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
async function openSecret(options) {
    const { github, owner, repo, environment, secretName, clock } = options;
    const { repository } = await (0,open_repository/* openRepository */.h_)(`${owner}/${repo}`, github);
    const place = (0,secret_place/* toSecretPlace */.V)(repository, environment, open_repository/* tokenName */.vb);
    const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
    const secret = { ...place.parameters, secret_name: secretName };
    const keyAnswer = await readKey();
    const environmentExists = environment === null || keyAnswer.status !== 404;
    if (environmentExists)
        (0,github_answers/* toKey */.fw)(keyAnswer, place);
    const githubClock = (0,github_clock/* createGitHubClock */.g)(clock);
    githubClock.observe(keyAnswer);
    const readVersion = async () => {
        const metadata = await github(`GET /${place.route}/{secret_name}`, secret);
        githubClock.observe(metadata);
        const id = metadata.status === 404 ? missing : (0,github_answers/* toVersion */.OO)(metadata, place);
        return { id, readAt: clock.now() };
    };
    const version = environmentExists ? await readVersion() : { id: missing, readAt: 0 };
    const exists = version.id !== missing;
    const name = `the secret ${secretName} of ${place.name}`;
    async function createEnvironment() {
        const answer = await github('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
            ...place.parameters,
        });
        if (answer.status === 200 && (0,assert/* isRecord */.u4)(answer.data))
            return;
        if (![401, 403, 404].includes(answer.status))
            throw (0,github_answers/* unusable */._P)(answer, 'making the environment', place);
        throw new errors/* StatsError */.GD('secret-not-writable', `GitHub does not let ${open_repository/* tokenName */.vb} make the environment ${environment} in ${owner}/${repo} (HTTP ${answer.status}).`, 'Make it by hand under Settings, Environments, or give the token the repository permission "Administration: Read and write"; then start again.');
    }
    return {
        name,
        exists,
        updatedAt: exists ? Date.parse(version.id) : null,
        target: place.target(secretName),
        clockOffsetMs: githubClock.offsetMs(),
        environmentExists,
        write: async (file) => {
            (0,saved_text/* assertRoom */.kx)(file, 0, secretName);
            if (!environmentExists)
                await createEnvironment();
            const sodium = await (0,credentials_sodium/* loadSodium */.O)();
            let key = (0,github_answers/* toKey */.fw)(await readKey(), place);
            const outcome = await (0,write_secret/* writeSecret */.k)(file, { version: { ...version, readAt: 0 }, attempt: null }, {
                readVersion,
                now: githubClock.now,
                clock,
                send: ({ text }) => github(`PUT /${place.route}/{secret_name}`, {
                    ...secret,
                    encrypted_value: (0,credentials_sodium/* seal */.o)(text, key.key, sodium),
                    key_id: key.id,
                }),
                renewKey: async () => {
                    key = (0,github_answers/* toKey */.fw)(await readKey(), place);
                },
                toError: (cause) => toWriteError(cause, place),
                changedMeanwhile: () => changedMeanwhile(name),
            });
            if (!outcome.saved)
                throw outcome.error;
        },
    };
}
/** The version of a secret that does not exist. */
const missing = 'missing';
function toWriteError(cause, place) {
    if (cause instanceof errors/* StatsError */.GD)
        return cause;
    const answer = (0,github_answers/* isAnswer */.Tq)(cause) ? cause : { status: 0, headers: {}, data: null };
    return [401, 403, 404].includes(answer.status)
        ? (0,github_answers/* notWritable */.GZ)(answer, place)
        : (0,github_answers/* unusable */._P)(answer, 'writing the secret', place);
}
const changedMeanwhile = (name) => new errors/* StatsError */.GD('secret-not-saved', `Somebody else wrote ${name} while setup was running, so it was not replaced.`, 'The file holds what you gave. Look who writes the secret, then run setup again.');

;// CONCATENATED MODULE: ./lib/cli/setup/prepare-secret.js






/**
 * Opens the secret for the text and asks the person whether to replace it; `null` when no secret is to be
 * written.
 */
async function prepareSecret(options, { http, dialogue, clock }) {
    const repository = options.secret ?? (await askForRepository(dialogue));
    if (repository === null)
        return null;
    const environment = options.environment ?? (options.secret === null ? await askForEnvironment(dialogue) : null);
    const given = await (0,github_token/* readGitHubToken */.n)(process.env);
    const permission = environment === null ? '"Secrets"' : '"Environments" and "Administration"';
    const token = given ??
        (await dialogue.readLine({
            question: `Paste a token of GitHub for ${repository}, with the repository permissions ${permission}: Read and write.`,
            hidden: true,
            answeredBy: 'the environment variable GITHUB_TOKEN, or gh auth login',
        }));
    const { owner, name: repo } = (0,open_repository/* parseRepository */.SU)(repository);
    const github = (0,net_github/* connectGitHub */.UY)({ token, tokenName: open_repository/* tokenName */.vb, apiUrl: (0,addresses/* readGitHubAddress */.yj)(process.env), http });
    const { secretName } = options;
    const secret = await openSecret({ github, owner, repo, environment, secretName, clock });
    if (secret.exists && !options.force)
        await dialogue.permit({
            question: `There is ${secret.name} already, and nobody can read what it holds. Replace it?`,
            answeredBy: 'the option --force',
        });
    if (!secret.environmentExists)
        dialogue.info(`The environment ${environment} is not there yet and will be made.`);
    const { name, updatedAt, target, clockOffsetMs, write } = secret;
    return { name, repository, environment, token, updatedAt, target, clockOffsetMs, write };
}
async function askForRepository(dialogue) {
    if (!dialogue.mayAsk)
        return null;
    const answeredBy = 'the option --secret';
    const wanted = await dialogue.confirm({
        question: 'Put the keys into a secret of a GitHub repository as well, for the daily run?',
        initial: true,
        answeredBy,
    });
    if (!wanted)
        return null;
    const origin = await (0,git/* readOrigin */.P2)('.', (0,addresses/* readGitHubAddress */.yj)(process.env));
    return dialogue.readLine({
        question: 'Which repository? As owner/name.',
        ...(origin === null ? {} : { initial: origin }),
        flaw: (text) => (/^[\w.-]+\/[\w.-]+$/.test(text) ? undefined : 'Write it as owner/name.'),
        answeredBy,
    });
}
async function askForEnvironment(dialogue) {
    const answeredBy = 'the option --environment';
    const place = await dialogue.choose({
        question: 'Where in the repository?',
        choices: [
            { value: 'repository', label: 'A secret of the repository', hint: 'works everywhere' },
            {
                value: 'environment',
                label: 'A secret of an environment',
                hint: 'read when the job starts; needs a public repository or a paid plan',
            },
        ],
        initial: 'repository',
        answeredBy,
    });
    if (place === 'repository')
        return null;
    return dialogue.readLine({
        question: 'What is the environment called?',
        initial: 'social-stats',
        answeredBy,
    });
}

// EXTERNAL MODULE: ./lib/cli/setup/workflow.js
var workflow = __webpack_require__(186);
;// CONCATENATED MODULE: ./lib/cli/setup/prepare-workflow.js








const usualPlace = '.github/workflows/social-stats.yml';
/** Prepares the workflow file and asks the person whether to replace it; `null` when none is to be written. */
async function prepareWorkflow(options, chosen, secret, dialogue) {
    if (options.workflow === null && !(await isWanted(secret, dialogue)))
        return null;
    const file = await toPath(options.workflow);
    const exists = await (0,promises_.stat)(file).then(() => true, () => false);
    if (exists && !options.force)
        await dialogue.permit({
            question: `${file} is there already. Write it anew?`,
            answeredBy: 'the option --force',
        });
    const rotates = chosen.some(({ tokens }) => tokens);
    const text = (0,workflow/* toWorkflow */.n)({
        minute: (0,external_node_crypto_.randomInt)(3, 58),
        hour: 3,
        action: await toAction(options.action, dialogue),
        secretName: options.secretName,
        environment: secret?.environment ?? options.environment,
        writer: rotates ? options.secretsToken : null,
        audience: options.audience || (await wantsAudience(chosen, dialogue)),
    });
    return {
        file,
        write: async () => {
            await (0,create_file/* createFile */.x)(file, text, { mode: 0o644, replace: exists });
            dialogue.info(`Written: ${file}. Commit and push it.`);
            if (rotates)
                dialogue.info(describeWriter(options.secretsToken));
        },
    };
}
const isWanted = async (secret, dialogue) => secret !== null &&
    dialogue.mayAsk &&
    (await dialogue.confirm({
        question: `Write the workflow file ${usualPlace} as well?`,
        initial: true,
        answeredBy: 'the option --workflow',
    }));
/** Off by default, because the platforms show these numbers to the account's owner alone. */
const wantsAudience = async (chosen, dialogue) => dialogue.mayAsk &&
    chosen.some(({ fetchAudience }) => fetchAudience) &&
    (await dialogue.confirm({
        question: 'Ask once a week who follows the accounts (age, gender, countries, cities)? The numbers become public wherever you publish the database or stats.json.',
        initial: false,
        answeredBy: 'the option --audience',
    }));
/** By default the usual place in the git repository; outside of one, in the current folder. */
async function toPath(given) {
    if (typeof given === 'string')
        return (0,external_node_path_.resolve)(given);
    return (0,external_node_path_.join)((await (0,git_folder/* findGitFolder */.KB)('.')) ?? (0,external_node_path_.resolve)('.'), usualPlace);
}
/** By default the program's own repository and commit if it runs from a clone; else {@link unknownAction}. */
async function toAction(given, dialogue) {
    if (given !== null)
        return given;
    const program = await (0,promises_.realpath)(process.argv[1] ?? '').catch(() => '');
    const folder = await (0,git_folder/* findGitFolder */.KB)((0,external_node_path_.dirname)(program));
    // Anywhere else, as in node_modules, the surrounding repository is another project.
    if (folder !== null && program === (0,external_node_path_.join)(await (0,promises_.realpath)(folder), 'dist', (0,external_node_path_.basename)(program))) {
        const apiUrl = (0,addresses/* readGitHubAddress */.yj)(process.env);
        const [origin, commit] = await Promise.all([(0,git/* readOrigin */.P2)(folder, apiUrl), (0,git/* readCommit */.kN)(folder)]);
        if (origin !== null && commit !== null)
            return `${origin}@${commit}`;
    }
    dialogue.warn(`Put the owner of the action's repository in the place of "org" in ${workflow/* unknownAction */.P}, or name it by --action.`);
    return workflow/* unknownAction */.P;
}
const describeWriter = (secretsToken) => secretsToken === 'app'
    ? 'The workflow writes renewed tokens back as a GitHub App: store its client id as the variable STATS_APP_CLIENT_ID and a private key of it as the secret STATS_APP_PRIVATE_KEY.'
    : `The workflow writes renewed tokens back with the secret ${secretsToken}: store a fine-grained token in it that may write secrets.`;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cli/setup/read-target.js





/** Reads the file to change; `null` when there is none. Rejects as `readIfThere` does. */
async function readTarget(file, { writtenAt }) {
    const env = await readIfThere(file);
    return env && { file, env, values: env.values, writtenAt: writtenAt(file) };
}
/**
 * Resolves with `null` when there is no such file in an existing folder; otherwise an unreadable file is
 * `invalid-input`.
 */
async function readIfThere(file) {
    try {
        return (0,env_file/* parseEnv */.v)(await (0,read_text/* readText */.yR)(file));
    }
    catch (cause) {
        if (cause instanceof errors/* StatsError */.GD)
            throw cause;
        const isMissing = (0,errors/* systemCode */.xU)(cause) === 'ENOENT';
        if (isMissing && (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(file)))
            return null;
        throw new errors/* StatsError */.GD('invalid-input', `${file} (--env-file) cannot be read.`, 'Name a file, in a folder that is there.', { cause });
    }
}

// EXTERNAL MODULE: ./lib/files/lock-file.js + 1 modules
var lock_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/cli/setup/add-to-git-ignore.js
var add_to_git_ignore = __webpack_require__(2048);
;// CONCATENATED MODULE: ./lib/cli/setup/save-file.js







/** The comment at the top of a new `.env.social`. */
const heading = (0,env_file/* parseEnv */.v)('# The keys of your social accounts. Keep this file to yourself, and out of git.\n');
/**
 * Sets the values in the file as it is now, because a run may have renewed other tokens in the meantime, and
 * resolves with the result. Rejects with `invalid-input` if the file cannot be read or written.
 */
async function saveFile(file, changes, { dialogue, signal, clock, isNew, finish, toTime }) {
    const ignored = await (0,add_to_git_ignore/* addToGitIgnore */.d)(file);
    if (ignored !== null)
        dialogue.info(`Written: ${ignored}, so that git never takes the keys`);
    const unlock = await (0,lock_file/* lockFile */.K)(file, { clock, signal, onWait: dialogue.info });
    try {
        const now = isNew ? null : await readIfThere(file);
        const saved = finish(putChanges(now ?? heading, changes));
        const options = { mode: 0o600, replace: now !== null, modifiedAt: toTime(saved) };
        const isSame = saved.text === now?.text;
        if (isSame)
            await (0,promises_.chmod)(file, 0o600);
        else
            await (0,create_file/* createFile */.x)(file, saved.text, options);
        dialogue.info(isSame ? `${file} stays as it is.` : `Written: ${file}`);
        return saved;
    }
    finally {
        unlock();
    }
}

// EXTERNAL MODULE: ./lib/cli/tell-recovery-lines.js
var tell_recovery_lines = __webpack_require__(586);
;// CONCATENATED MODULE: ./lib/cli/setup/tell-unwritten.js




/**
 * Prints recovery lines of tokens that a person has signed in for, when setup ends before it has written them.
 * `planned` are the values as they would have been, `known` those that the person has anyway.
 */
async function tellUnwritten(planned, known, { stderr, isHungUp }) {
    const accounts = readComplete(planned).filter((account) => (0,credentials_accounts/* readRecoverySecret */.yR)(account) !== '');
    const entries = accounts.flatMap(({ id, platform, label }) => {
        const values = platform.keys.flatMap(({ name, shared }) => {
            const key = (0,credentials_accounts/* labelledKey */.li)(name, label);
            const value = planned.get(key);
            return !shared && value && known.get(key) !== value ? [[name, value]] : [];
        });
        return values.length > 0 ? [{ id, values: Object.fromEntries(values) }] : [];
    });
    if (entries.length === 0)
        return;
    const unwritten = accounts.filter(({ id }) => entries.some((entry) => entry.id === id));
    stderr.write(`The tokens of this sign-in were not written. To use them, give the recovery lines below to the command recover. If .env.social does not have the account yet, put the keys of the app and these lines into it first:\n${unwritten.flatMap(toStandIns).join('')}`);
    await (0,tell_recovery_lines/* tellRecoveryLines */.G)(entries, { accounts, isHungUp, stderr });
}
/** Lines of `.env.social` that `recover` fills, because it refuses an account that the file does not have. */
const toStandIns = ({ platform, label }) => platform.keys.flatMap(({ name, required, shared }) => required && !shared ? [`${(0,credentials_accounts/* labelledKey */.li)(name, label)}=to-be-recovered\n`] : []);
/** Platform by platform, because one that is not complete yet must not hide the others. */
const readComplete = (values) => platforms/* platforms */.B.flatMap((platform) => {
    try {
        return (0,credentials_accounts/* readAccounts */.n$)(values, [platform], [platform.id]);
    }
    catch (error) {
        if (error instanceof errors/* StatsError */.GD)
            return [];
        throw error;
    }
});

;// CONCATENATED MODULE: ./lib/cli/setup.js

























/** The reason of an abort after which nobody sees the terminal any more. */
const terminalClosed = new DOMException('The terminal was closed.', 'AbortError');
/**
 * Sets up `.env.social`, the secret and the workflow, and runs `check` on the result. Everything that can be
 * refused is checked before the person signs in, and each file is written completely or not at all. Resolves
 * with the exit code: 0, or 1 when the person stopped it. Rejects with a `StatsError` for anything else that
 * keeps it from finishing, such as `invalid-input` when a question needs an answer and nobody can be asked.
 */
async function setup(options) {
    const cancel = new AbortController();
    const stop = (name) => cancel.abort(name === 'SIGHUP' ? terminalClosed : undefined);
    // During a prompt the terminal is in raw mode and Ctrl-C is a key; at other times it is SIGINT.
    for (const name of cancel_on_signals/* endSignals */.B)
        process.on(name, stop);
    const dialogue = await openDialogue(options.yes, cancel.signal);
    try {
        const result = await setUp(options, dialogue, cancel.signal);
        dialogue.end('Set up. This is what check says:');
        await checkResult(result, options);
        return 0;
    }
    catch (error) {
        if (!(0,setup_dialogue/* isStopped */.id)(error) && !cancel.signal.aborted)
            throw error;
        process.stderr.write('Stopped. What was not said to be written is as it was.\n');
        return 1;
    }
    finally {
        for (const name of cancel_on_signals/* endSignals */.B)
            process.off(name, stop);
    }
}
async function openDialogue(yes, signal) {
    if (!process.stdin.isTTY || !process.stdout.isTTY)
        return createPlainDialogue({ yes });
    const { createTerminalDialogue } = await Promise.all(/* import() */[__webpack_require__.e(3), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 6906));
    return createTerminalDialogue({ yes, signal });
}
/** Everything but `check`. */
async function setUp(options, dialogue, signal, computer = cli_computer/* thisComputer */.s) {
    const { clock } = computer;
    const envFile = await toTarget(options.envFile);
    const before = await readTarget(envFile, computer);
    await (0,git_folder/* assertUntracked */.iL)(envFile);
    const sources = await readSources(options.from, platforms/* platforms */.B, computer);
    const given = mergeGiven(sources, process.env, platforms/* platforms */.B);
    dialogue.begin('Social stats: set up');
    const existing = pick(before?.values ?? new Map(), platforms/* platforms */.B);
    (0,device_labels/* assertNoDevice */.E)(options.label, new Map([...existing, ...given]));
    const chosen = await choosePlatforms(options.platforms, new Map([...existing, ...given]), dialogue);
    const http = computer.createHttp({ signal });
    const secret = await prepareSecret(options, { http, dialogue, clock });
    const workflow = await prepareWorkflow(options, chosen, secret, dialogue);
    const permit = askOnce(before === null || options.force, () => dialogue.permit({
        question: `${options.envFile} is there already. Set the keys of ${chosen.map(({ name }) => name).join(', ')} in it? Its other lines stay.`,
        answeredBy: 'the option --force',
    }));
    // Asked before the person signs in, because a refusal afterwards would waste the sign-in.
    if (chosen.some((platform) => needsChange(platform, existing, given, options)))
        await permit();
    const changes = new Map();
    const plan = () => putChanges(before?.env ?? heading, changes);
    // Without the time of a save until the secret is written: the file is ahead of the secret up to then.
    const stamped = (file) => secret ? (0,saved_text/* stamp */.iE)(file, secret.target, clock.now() + secret.clockOffsetMs) : file;
    const finish = (file) => (secret ? (0,saved_text/* withoutSavedAt */.Nh)(stamped(file)) : file);
    // Only a stamp, and without one only the file's time, tells how old the tokens are that were not renewed here.
    const toTime = ({ values }) => secret === null && Number.isNaN((0,write_times/* readSavedAt */.LL)(values))
        ? readOldestTime(values, sources)
        : undefined;
    const configure = async () => {
        for (const platform of chosen) {
            const apiUrl = (0,addresses/* readAddress */.zq)(process.env, platform.api);
            // Warnings are not shown here, because check reports the same ones at the end.
            const context = {
                // Without the signal, which reads get by the context: the answer to a code holds the only tokens.
                http: computer.createHttp({}),
                clock,
                apiUrl,
                signal,
                warn: () => undefined,
                debug: () => undefined,
            };
            const own = { existing: pick(existing, [platform]), given: pick(given, [platform]) };
            const subject = { platform, ...own, sources, permit, dialogue, context, options };
            for (const [key, value] of await configurePlatform(plan(), subject))
                changes.set(key, value);
            signal.throwIfAborted();
        }
        if (plan().text !== before?.env.text)
            await permit();
        if (before)
            sources.push(before);
        if (secret)
            assertNotOlder(secret, sources, plan().values);
        signal.throwIfAborted();
        return saveFile(envFile, changes, {
            dialogue,
            signal,
            clock,
            finish,
            isNew: before === null,
            toTime,
        });
    };
    const saved = await configure().catch(async (error) => {
        const isHungUp = signal.reason === terminalClosed;
        const audience = { stderr: computer.stderr, isHungUp };
        await tellUnwritten(plan().values, new Map([...existing, ...given]), audience);
        throw error;
    });
    signal.throwIfAborted();
    if (secret) {
        const shared = stamped(saved);
        await secret.write(toSecretFile(shared));
        await (0,create_file/* createFile */.x)(envFile, shared.text, { mode: 0o600, replace: true });
        dialogue.info(`Written: ${secret.name}`);
    }
    signal.throwIfAborted();
    await workflow?.write();
    return { envFile, secret, workflow };
}
/** Shows what `check` says of the result. */
async function checkResult({ envFile, secret, workflow }, options) {
    // check reads the token from the environment. Set only now, because a browser would have inherited it.
    if (secret)
        process.env.GITHUB_TOKEN = secret.token;
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 26));
    await check({
        envFile,
        database: 'social-stats.db',
        repo: secret?.repository ?? false,
        secretName: options.secretName,
        ...(secret?.environment ? { environment: secret.environment } : {}),
        ...(workflow ? { workflow: workflow.file } : {}),
    });
}
/** True when setting up the platform changes its keys in the file. */
function needsChange(platform, existing, given, { label, signIn }) {
    const isNew = [...pick(given, [platform])].some(([key, value]) => existing.get(key) !== value);
    return isNew || signIn || !isComplete(platform, existing, label);
}
const askOnce = (isPermitted, ask) => {
    let permitted = isPermitted;
    return async () => {
        if (!permitted)
            await ask();
        permitted = true;
    };
};
/** Resolves symbolic links; a file that does not exist yet only becomes an absolute path. */
const toTarget = (file) => (0,promises_.realpath)(file).catch(() => (0,external_node_path_.resolve)(file));


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addToGitIgnore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);
/* harmony import */ var _create_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3810);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);




/**
 * Makes git ignore the file. Resolves with the path of the `.gitignore` that got a line, or with `null` when
 * none was needed. If the file's name ends in `varying`, the line covers any other ending as well. Rejects with
 * `invalid-input`, and restores `.gitignore`, when another rule overrides the line.
 */
async function addToGitIgnore(file, varying = '') {
    const ignore = await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .toIgnoreLine */ .Os)(file, varying);
    if (ignore === null)
        return null;
    const line = Buffer.from(ignore.line).toString('latin1');
    const gitignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(ignore.gitignore).catch(() => ignore.gitignore);
    // As Latin-1, every byte is a character, so that a file in any encoding keeps its bytes.
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(gitignore, 'latin1').catch(() => null);
    const isListed = before?.split(/\r?\n/).includes(line) ?? false;
    // If git gives no answer, the existing line must be enough.
    if (isListed && (await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(file)) === null)
        return null;
    const end = !before || before.endsWith('\n') ? '' : '\n';
    await write(gitignore, `${before ?? ''}${end}${line}\n`);
    if ((await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(file)) !== false)
        return gitignore;
    if (before === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitignore);
    else
        await write(gitignore, before);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `${file} would not be ignored by git even with a line in ${gitignore}: another rule brings it back.`, 'Remove the rule that begins with an exclamation mark, or name another file by --env-file.');
}
const write = (file, text) => (0,_create_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x)(file, Buffer.from(text, 'latin1'), { mode: 0o644, replace: true });


/***/ }),

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8103);
/* harmony import */ var _files_retry_while_held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1412);





/**
 * Creates a file, and its folder if necessary, in one step. Rejects with `invalid-input` when the file exists
 * or cannot be written.
 */
async function createFile(file, contents, { replace = false, ...options }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,_files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, contents, { ...options, overwrite: replace, followLinks: false });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) ?? 'unknown'}).`, (0,_files_retry_while_held_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(cause, options.renaming?.platform)
            ? 'Close the program that holds it open, if there is one, and see that its folder can be written.'
            : 'See that its folder can be written, that the disk is not full, and that nothing stands in its place.', { cause });
    }
}


/***/ }),

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   go: () => (/* binding */ notPermitted),
/* harmony export */   id: () => (/* binding */ isStopped)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);

/** The error of a question when the person stops `setup`. */
const stopped = () => new DOMException('Stopped.', 'AbortError');
const isStopped = (error) => error instanceof Error && error.name === 'AbortError';
/** The error of a question that needs an answer when nobody can be asked. */
const unanswered = ({ question, answeredBy }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `There is no terminal to ask: ${question}`, `Answer it by ${answeredBy}.`);
/** The error of a request for permission when nobody can be asked. */
const notPermitted = ({ question, answeredBy }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `Nothing that is there is replaced unasked: ${question}`, `Allow it by ${answeredBy}.`);


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ findGitFolder),
/* harmony export */   Os: () => (/* binding */ toIgnoreLine),
/* harmony export */   iL: () => (/* binding */ assertUntracked),
/* harmony export */   pi: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2685);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(129);





/** Resolves with the top folder of the git repository that contains `folder`; with `null` outside of one. */
async function findGitFolder(folder) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel']);
    return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
}
/** For machines without git, and for folders of another owner, in which git refuses to work. */
function findByHand(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        return folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? null : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
/** Rejects with `invalid-input` when git tracks the file. */
async function assertUntracked(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), [
        'ls-files',
        '--error-unmatch',
        '--',
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file),
    ]);
    if (code !== 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is tracked by git, so tokens in it would end up in a commit.`, `Take it out by git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}, commit that, and start again; make new secrets if real ones were ever committed.`);
}
/**
 * Resolves with the line that makes git ignore the file, and the `.gitignore` for it; with `null` if none is
 * needed. If the file's name ends in `varying`, the line covers any other ending as well.
 */
async function toIgnoreLine(file, varying = '') {
    const folder = await findGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (folder === null || (await isIgnored(file)))
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
    // Special characters are escaped, and the leading slash limits the pattern to this one path:
    // https://git-scm.com/docs/gitignore
    const fixed = path
        .slice(0, path.length - varying.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join('/')
        .replace(/[\\*?[\]! #]/g, '\\$&');
    const line = `/${fixed}${varying && '*'}`;
    return { gitignore: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), line };
}
/** Whether git ignores the file; `null` when git gives no answer. */
async function isIgnored(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), ['check-ignore', '-q', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)]);
    return code === 0 ? true : code === 1 ? false : null;
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownAction),
/* harmony export */   n: () => (/* binding */ toWorkflow)
/* harmony export */ });
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9854);

/** The action's name in the README, in which `org` is a placeholder for the owner. */
const unknownAction = 'org/tiktok-stats-action@v1';
/** Pinned by commit, because a tag can be moved. */
const pins = {
    app: 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1',
    upload: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
};
/** Returns the YAML of a workflow that runs the action once a day. */
function toWorkflow(options) {
    const { minute, hour, action, secretName, environment, writer, audience } = options;
    const permission = environment === null ? 'secrets' : 'environments';
    const inputs = [
        `env-social: \${{ secrets.${secretName} }}`,
        ...(writer === null ? [] : [`secrets-token: ${toToken(writer)}`]),
        ...(secretName === _platforms_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSecretName */ .H ? [] : [`secret-name: ${secretName}`]),
        ...(environment === null ? [] : [`secret-environment: ${quote(environment)}`]),
        ...(audience ? ['audience: true'] : []),
        '# A runner starts empty: the database comes from the artifact of the run before.',
        'history-artifact: social-stats',
    ];
    const app = `      - uses: ${pins.app}
        id: app
        with:
          client-id: \${{ vars.STATS_APP_CLIENT_ID }}
          private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}
          permission-${permission}: write

`;
    return `name: Social stats
on:
  schedule:
    - cron: "${minute} ${hour} * * *" # UTC, off the full hour, when GitHub is least busy
  workflow_dispatch:

permissions:
  actions: read

# Refresh tokens work once: two runs must never hold the same copy of the secret.
concurrency:
  group: social-stats
  cancel-in-progress: false

jobs:
  stats:
    runs-on: ubuntu-latest
    timeout-minutes: 5
${environment === null ? '' : `    environment: ${quote(environment)}\n`}    steps:
${writer === 'app' ? app : ''}      - uses: ${action}
        id: stats
        with:
${inputs.map((line) => `          ${line}\n`).join('')}
      # Also when one of several accounts failed: the numbers of the others are in it.
      - uses: ${pins.upload}
        if: \${{ !cancelled() && steps.stats.outputs.database }}
        with:
          name: social-stats
          overwrite: true
          path: |
            \${{ steps.stats.outputs.database }}
            \${{ steps.stats.outputs.output-directory }}
          if-no-files-found: ignore
          retention-days: 90
`;
}
const toToken = (writer) => `\${{ ${writer === 'app' ? 'steps.app.outputs.token' : `secrets.${writer}`} }}`;
/** A JSON string is valid YAML: https://yaml.org/spec/1.2.2/ */
const quote = (text) => /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tellRecoveryLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(753);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2897);
/* harmony import */ var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5994);





/**
 * Prints recovery lines, for `recover`, of renewed tokens that only this process holds; nothing without
 * entries. Without a terminal (`isHungUp`) they go into a file in the current folder, too.
 */
async function tellRecoveryLines(entries, { accounts, isHungUp = false, stderr }) {
    if (entries.length === 0)
        return;
    const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSodium */ .O)();
    const lines = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__/* .toJournalled */ .c$)(entries, accounts).map(({ account, values }) => {
        const clientSecret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
        const line = (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), clientSecret, sodium);
        return line ?? `${account.id} has no client secret to lock a recovery line.`;
    });
    const text = `${lines.join('\n')}\n`;
    if (isHungUp)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`social-stats-recovery-${Date.now()}.log`, text, { mode: 0o600 });
    stderr.write(text);
}


/***/ })

};
