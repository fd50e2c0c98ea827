export const id = 6466;
export const ids = [6466];
export const modules = {

  2017:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  thisComputer)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7015);
  var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);




const thisComputer = {
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
    createHttp: (options) => (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V0)({ ...options, clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml }),
    writtenAt: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs,
    stdout: process.stdout,
    stderr: process.stderr,
    cancelOnSignals: _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOnSignals */ .d,
};


  }),

  6466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  fetch: () => (  fetch)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var understand_env = __webpack_require__(7600);
var lock_file = __webpack_require__(894);
var addresses = __webpack_require__(1863);
var collect = __webpack_require__(3215);
var failures = __webpack_require__(359);
var stats_json = __webpack_require__(7924);
var platforms = __webpack_require__(1029);
var bilingual_error = __webpack_require__(6016);
var cli_computer = __webpack_require__(2017);
var describe_error = __webpack_require__(4402);
var describe_run = __webpack_require__(7285);
var drawing_options = __webpack_require__(2267);
var github_secret = __webpack_require__(9794);
var external_node_crypto_ = __webpack_require__(7598);
var errors = __webpack_require__(452);
var read_text = __webpack_require__(5747);
var replace_file = __webpack_require__(4746);
var retry_while_held = __webpack_require__(1821);
var accounts = __webpack_require__(1188);
var env_file = __webpack_require__(3524);
var journalled = __webpack_require__(4032);
var rewrite = __webpack_require__(5630);
var saved_text = __webpack_require__(8493);
var set_env = __webpack_require__(6984);
var write_times = __webpack_require__(738);
;














function createLocalFile({ file, accounts, platforms, renaming, }) {
    let known = null;
    let unwritten = null;
    const read = () => (0,read_text .n$)(file);
    const readFile = () => {
        const text = read();
        return known?.text === text ? known : (0,env_file .v)(text);
    };
    const replace = (env, modifiedAt) => {
        (0,replace_file .U)((0,external_node_fs_.realpathSync)(file), env.text, { modifiedAt, renaming });
        known = env;
    };
    const write = (entry) => {
        unwritten = entry;
        const current = readFile();
        const renewed = (0,rewrite .v)(current, (0,journalled .c$)(entry.accounts, accounts));
        if (renewed.text !== current.text)
            replace((0,saved_text .Nh)(renewed), toKeptTime(file, { current, renewed, entry, platforms }));
        unwritten = null;
    };
    return {
        journal: { write, clear: () => undefined },
        unwritten: () => unwritten?.accounts ?? [],
        async open(env, spareBytes) {
            assertFolderTakes(file, Buffer.byteLength(env.text) + spareBytes);
            if (!replaceByItself(file, env.text, renaming))
                throw changedSince(file);
            known = env;
            return {
                name: `the file ${file}`,
                version: { id: unchanged, readAt: 0 },
                isNewest: true,
                tokenEndsAt: null,
                clockOffsetMs: 0,
                readVersion: async () => ({
                    id: read() === known?.text ? unchanged : 'changed by others',
                    readAt: 0,
                }),
                save: async () => {
                    try {
                        if (unwritten)
                            write(unwritten);
                        return { saved: true };
                    }
                    catch (cause) {
                        return { saved: false, error: notSaved(file, cause), attempt: null };
                    }
                },
            };
        },
        keepStamps(stamped) {
            const current = readFile();
            const stamps = [...stamped.values].filter(([key]) => stampKeys.includes(key));
            replace((0,set_env .G)(current, new Map(stamps), (0,saved_text .O0)(current)));
        },
        forgetSavedAt: () => replace((0,saved_text .Nh)(readFile())),
    };
}
function toKeptTime(file, { current, renewed, entry, platforms, }) {
    const values = entry.accounts.flatMap((account) => Object.values(account.values));
    const tokens = (0,accounts .DP)(renewed.values, platforms);
    if ((0,write_times .yM)(current.values) || tokens.every(({ value }) => values.includes(value)))
        return undefined;
    return (0,write_times .oV)(current.values, (0,external_node_fs_.statSync)(file).mtimeMs);
}
function replaceByItself(file, text, renaming) {
    const target = (0,external_node_fs_.realpathSync)(file);
    const { mtimeMs, ...like } = (0,external_node_fs_.statSync)(target);
    const stillWanted = () => (0,read_text .n$)(file) === text;
    try {
        return (0,replace_file .U)(target, text, { like, modifiedAt: mtimeMs, stillWanted, renaming });
    }
    catch (cause) {
        throw cause instanceof errors .GD ? cause : notReplaceable(file, cause, renaming?.platform);
    }
}
const unchanged = 'as this run left it';
const stampKeys = ['SOCIAL_SAVED_AT', 'SOCIAL_SAVED_IN'];
function assertFolderTakes(file, bytes) {
    try {
        const target = (0,external_node_fs_.realpathSync)(file);
        (0,external_node_fs_.accessSync)(target, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
        const trial = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomUUID)()}.trial`);
        (0,replace_file .U)(trial, '#'.repeat(bytes));
        (0,retry_while_held .SC)(trial);
    }
    catch (cause) {
        throw notWritable(file, rightsHint, cause);
    }
}
const rightsHint = 'Give this user write permission for the file and its folder, and check whether the disk is full.';
function notReplaceable(file, cause, platform) {
    if ((0,retry_while_held .i7)(cause, platform)) {
        const hint = 'Close the program that holds the file open, such as an editor or a sync tool.';
        return notWritable(file, hint, cause);
    }
    const isMounted = (0,errors .xU)(cause) === 'EBUSY';
    const hint = 'Mount the folder of the file into the container, not the file alone.';
    return notWritable(file, isMounted ? hint : rightsHint, cause);
}
const notWritable = (file, hint, cause) => new errors .GD('secret-not-writable', `A token is due, and ${file} cannot be replaced, so the renewed token could not be stored.`, hint, { cause });
const changedSince = (file) => new errors .GD('stale-copy', `${file} was changed after this run had read it, so the tokens that it read may be used up.`, 'Run it again.');
const notSaved = (file, cause) => new errors .GD('secret-not-saved', `The renewed tokens could not be written into ${file}${cause instanceof errors .GD ? `: ${cause.message}` : '.'}`, 'Keep the recovery lines above: the command recover puts their tokens into the file.', { cause });
var locale_text = __webpack_require__(2151);
var net_github = __webpack_require__(616);
var open_repository = __webpack_require__(9493);
;











function openStore({ env, file }, accounts, openTarget, say) {
    const local = file === null ? null : createLocalFile({ file, accounts, platforms: platforms .B });
    const memory = createMemory();
    const journal = local?.journal ?? memory;
    const unsaved = local?.unwritten ?? memory.entries;
    if (openTarget === null) {
        if (local === null)
            return { store: refusing(nowhereToKeep()), journal, unsaved };
        const store = (0,write_times .yM)(env.values) ? refusing(sharedWithSecret(file ?? '')) : local;
        return { store, journal, unsaved };
    }
    if (!local)
        say.notice({
            en: 'The secret will hold the keys of the environment, and nothing else.',
            de: 'Das Secret wird die Schl\u00fcssel aus der Umgebung enthalten und sonst nichts.',
        });
    const store = {
        async open(opened, spareBytes) {
            const kept = await local?.open(opened, spareBytes);
            const target = await openTarget({ env, file }, local);
            const open = await target.open(opened, spareBytes);
            return {
                ...open,
                save: async (renewed, expected, onAttempt) => {
                    const outcome = await open.save(renewed, expected, onAttempt);
                    if (!outcome.saved && outcome.attempt === null)
                        local?.forgetSavedAt();
                    return outcome.saved && kept ? kept.save(renewed, expected) : outcome;
                },
            };
        },
    };
    return { store, journal, unsaved };
}
async function connectSecret({ secret, environment, secretName = platforms .H }, { token, http, log, say, signal, computer }) {
    if (secret === undefined)
        return null;
    if (token === null)
        throw noToken();
    log.mask(token);
    const apiUrl = (0,addresses .yj)(process.env);
    const github = (0,net_github .UY)({ token, tokenName: open_repository .vb, apiUrl, http });
    const open = () => (0,open_repository .h_)(secret, github);
    const opened = await open().catch((error) => {
        if (error instanceof errors .GD && error.meaning.passing)
            return null;
        throw error;
    });
    return async ({ file }, local) => {
        const { repository } = opened ?? (await open());
        return (0,github_secret .q)({
            github,
            tokenName: open_repository .vb,
            names: open_repository .W6,
            copy: file === null ? null : { writtenAt: computer.writtenAt(file) },
            repository,
            environment: environment ?? null,
            secretName: secretName.toUpperCase(),
            clock: computer.clock,
            signal,
            warn: log.warning,
            ifNotSaved: 'Renew the secret by the recovery lines above, with the command recover.',
            keepCopy: (stamped) => {
                try {
                    local?.keepStamps(stamped);
                }
                catch {
                    say.warning({
                        en: `${file} could not be stamped with the time of this write.`,
                        de: `Die Zeit des Schreibens konnte nicht in ${file} vermerkt werden.`,
                    });
                }
            },
        });
    };
}
async function catchUp(credentials, openTarget, { dryRun }, { log, say, computer }) {
    const { env, file } = credentials;
    if (openTarget === null || file === null || dryRun || !(0,write_times .yM)(env.values))
        return 'none';
    try {
        const local = createLocalFile({ file, accounts: [], platforms: platforms .B });
        const opened = await (await openTarget(credentials, local)).open(env, 0);
        const writtenAt = computer.writtenAt(file) + opened.clockOffsetMs;
        const isNewer = (0,write_times .hE)(env.values) || (0,write_times .Y0)(writtenAt, Date.parse(opened.version.id));
        if (!isNewer)
            return 'none';
        const outcome = await opened.save(env, { version: opened.version, attempt: null });
        if (!outcome.saved) {
            local.forgetSavedAt();
            throw outcome.error;
        }
        say.info({
            en: `${file} was ahead of ${opened.name}, which holds the same now.`,
            de: `${file} war neuer als das Secret, das jetzt dasselbe enth\u00e4lt.`,
        });
        return 'written';
    }
    catch (error) {
        if (!(error instanceof errors .GD))
            throw error;
        const { message, hint } = (0,describe_error .ZO)(error);
        const said = {
            en: `${file} could not be compared with the secret: ${message.en}`,
            de: `${file} lie\u00df sich nicht mit dem Secret vergleichen: ${message.de}`,
        };
        if ((0,write_times .hE)(env.values))
            say.warning((0,locale_text .B)((locale) => `${said[locale]} ${hint[locale]}`));
        else
            log.debug(said.en);
        return (0,write_times .hE)(env.values) || error.code === 'secret-not-saved' ? 'failed' : 'none';
    }
}
const refusing = (error) => ({ open: () => Promise.reject(error) });
const nowhereToKeep = () => new bilingual_error .M('secret-not-writable', {
    en: 'A token is due, and the keys come from the environment, so the renewed one could not be kept.',
    de: 'Ein Token ist f\u00e4llig, und die Schl\u00fcssel kommen aus der Umgebung: Das erneuerte lie\u00dfe sich nicht speichern.',
}, {
    en: 'Put the keys into a .env.social, or name the secret that holds them by --secret owner/name.',
    de: 'Schreibe die Schl\u00fcssel in eine .env.social, oder nenne mit --secret owner/name das Secret, das sie enth\u00e4lt.',
});
const sharedWithSecret = (file) => new bilingual_error .M('wrong-target', {
    en: `A token is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN): renewing them here alone would break the workflow.`,
    de: `Ein Token ist f\u00e4llig, und ein Secret enth\u00e4lt dieselben Tokens wie ${file} (SOCIAL_SAVED_IN): W\u00fcrden sie nur hier erneuert, liefe der Workflow nicht mehr.`,
}, {
    en: 'Add --secret owner/name, which writes the secret as well; or sign in for this file alone: run setup without --secret and with another --env-file.',
    de: 'Erg\u00e4nze --secret owner/name, damit auch das Secret geschrieben wird; oder melde dich nur f\u00fcr diese Datei an: mit setup ohne --secret und mit einer anderen --env-file.',
});
function createMemory() {
    let entries = [];
    return {
        write: ({ accounts }) => {
            entries = [...accounts];
        },
        clear: () => {
            entries = [];
        },
        entries: () => entries,
    };
}
const noToken = () => new bilingual_error .M('invalid-input', {
    en: '--secret needs a GitHub token, and none was found.',
    de: '--secret braucht ein GitHub-Token, und es wurde keines gefunden.',
}, {
    en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
    de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an.',
});
var format_numbers = __webpack_require__(1852);
var github_token = __webpack_require__(9951);
var log = __webpack_require__(7804);
var own_action = __webpack_require__(2921);
var cli_progress = __webpack_require__(9095);
var read_credentials = __webpack_require__(5339);
var say = __webpack_require__(6669);
var tell_recovery_lines = __webpack_require__(6661);
var waiting_for = __webpack_require__(671);
;
























async function fetch(options, computer = cli_computer .s) {
    const { clock, stdout, stderr } = computer;
    const { language = 'en' } = options;
    const { progress, spoken, log, say } = openOutput(options, computer);
    let lastWords = async () => undefined;
    let isHungUp = false;
    const hangUp = new AbortController();
    const signal = computer.cancelOnSignals({
        say: log.warning,
        hangUp,
        onTerminalClosed: () => {
            isHungUp = true;
        },
        lastWords: () => lastWords(),
    });
    assertRepositoryNamed(options);
    if (options.outputDirectory === undefined)
        (0,drawing_options .Bw)(options);
    const unlock = await lock(options, { clock, say, signal });
    try {
        const http = computer.createHttp({ debug: log.debug, signal: hangUp.signal });
        const dependencies = { http, log, say, signal, computer };
        const token = options.secret === undefined ? null : await (0,github_token .n)(process.env);
        const openTarget = await connectSecret(options, { ...dependencies, token });
        const read = () => (0,read_credentials .L1)(options.envFile, platforms .B, process.env);
        const first = await read();
        const caughtUp = await catchUp(first, openTarget, options, dependencies);
        const credentials = caughtUp === 'none' ? first : await read();
        const { env } = credentials;
        const { accounts } = (0,understand_env .I)(env, platforms .B, options.platforms, 'file');
        const kept = openStore(credentials, accounts, openTarget, say);
        lastWords = () => {
            lastWords = async () => undefined;
            return (0,tell_recovery_lines .G)(kept.unsaved(), { accounts, isHungUp, stderr, language });
        };
        const job = toJob(options);
        const collected = await (0,collect .F)({ ...job, env }, {
            platforms: platforms .B,
            http,
            download: http,
            prepareDatabase: (check) => check(),
            clock,
            log,
            store: kept.store,
            secrets: token === null ? [] : [token],
            openJournal: async () => kept.journal,
            onUnprotected: () => undefined,
            apiUrlOf: ({ api }) => (0,addresses .zq)(process.env, api),
            signal,
            onFetched: (done, of) => progress.report(describeFetched(done, of)[language]),
        });
        progress.end();
        if (language === 'de')
            (0,describe_run .S)(spoken, collected, job);
        await lastWords();
        if (options.json)
            stdout.write(`${(0,stats_json .$)(collected.accounts)}\n`);
        else
            tellNumbers(collected, stdout, language);
        const address = await (0,own_action .Xj)();
        const code = tellFailures(collected, options, { ...credentials, stderr, address });
        return caughtUp === 'failed' ? Math.max(code, 1) : code;
    }
    finally {
        progress.end();
        await lastWords();
        unlock();
    }
}
function openOutput({ json, language = 'en' }, { clock, stdout, stderr }) {
    const stream = json ? stderr : stdout;
    const colour = stream.isTTY === true && !process.env.NO_COLOR;
    const progress = (0,cli_progress .m)(stream, clock);
    const debug = process.env.LOG_LEVEL === 'debug';
    const spoken = (0,log .h)(progress.write, { colour, debug });
    return {
        progress,
        spoken,
        log: (0,say .L)(spoken, language),
        say: (0,say .I)(spoken, language),
    };
}
const toJob = (options) => ({
    platforms: options.platforms,
    videoCount: options.videoCount,
    refresh: options.refresh,
    dryRun: options.dryRun === true,
    database: (0,external_node_path_.resolve)(options.database),
    outputDirectory: options.outputDirectory === undefined ? null : (0,external_node_path_.resolve)(options.outputDirectory),
    ...(0,drawing_options .c)(options),
    audience: options.audience === true,
});
function assertRepositoryNamed({ secret, environment, secretName }) {
    if (secret !== undefined)
        return;
    if (environment !== undefined)
        throw nowhere('environment');
    if (secretName !== undefined)
        throw nowhere('secret-name');
}
async function lock({ envFile, dryRun }, { clock, say, signal }) {
    const file = resolveFile(envFile ?? read_credentials .Hw);
    if (dryRun || file === null)
        return () => undefined;
    return (0,lock_file .K)(file, {
        clock,
        signal,
        onWait: (message) => say.info((0,waiting_for .F)(file, message)),
    });
}
function resolveFile(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return null;
    }
}
function tellNumbers({ accounts }, stdout, language) {
    for (const platform of platforms .B) {
        const shown = accounts.filter((one) => one.platform === platform && one.status === 'ok');
        if (shown.length > 0)
            stdout.write(`\n${(0,format_numbers .G)(shown, language)}\n`);
    }
}
function tellFailures(collected, { secret, language = 'en' }, { file, stderr, address }) {
    const { accounts, problems, renewed } = collected;
    const failed = accounts.filter((one) => one.status === 'failed' && one.error.meaning.exitCode > 0);
    for (const { ids, error } of (0,failures .R)(collected)) {
        const inFile = error.code === 'secret-not-saved' && file !== null && secret !== undefined;
        const shown = inFile && renewed.length > 0 ? onlyInFile(error.message, file) : error;
        const who = ids.length > 0 ? `${ids.join(', ')}: ` : '';
        stderr.write((0,describe_error.wrapForStderr)(`${who}${(0,describe_error.describeError)(shown, { language, address })}`));
    }
    if (problems.some(({ meaning }) => meaning.exitCode === 2))
        return 2;
    return failed.length + problems.length > 0 ? 1 : 0;
}
const onlyInFile = (message, file) => new bilingual_error .M('secret-not-saved', { en: message, de: 'Erneuerte Tokens konnten nicht im Secret gespeichert werden.' }, {
    en: `They are in ${file}. The next fetch with --secret writes them.`,
    de: `Sie stehen in ${file}. Der n\u00e4chste Aufruf von fetch mit --secret schreibt sie ins Secret.`,
});
const describeFetched = (done, of) => ({
    en: `Fetched: ${done} of ${of} ${of === 1 ? 'account' : 'accounts'}`,
    de: `Abgerufen: ${done} von ${of} ${of === 1 ? 'Konto' : 'Konten'}`,
});
const nowhere = (option) => new bilingual_error .M('invalid-input', {
    en: `--${option} says where the secret is, and no --secret says in which repository.`,
    de: `--${option} sagt, wo das Secret ist, aber kein --secret sagt, in welchem Repository.`,
}, { en: 'Add --secret owner/name.', de: 'Erg\u00e4nze --secret owner/name.' });


  }),

  9493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SU: () => (  parseRepository),
    W6: () => (  optionNames),
    h_: () => (  openRepository),
    vb: () => (  tokenName)
  });
  var _credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
  var _credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1790);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);




const tokenName = 'the GitHub token';
const optionNames = {
    text: '--env-file',
    secretName: '--secret-name',
    environment: '--environment',
};
function parseRepository(fullName) {
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
    if (owner && name)
        return { owner, name };
    throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('invalid-input', {
        en: 'The name of the repository is not of the form owner/name.',
        de: 'Der Name des Repositorys hat nicht die Form owner/name.',
    }, {
        en: 'Write it as it stands in the address of its page, such as octo/site.',
        de: 'Schreibe ihn so, wie er in der Adresse seiner Seite steht, etwa octo/site.',
    });
}
async function openRepository(fullName, github) {
    const { owner, name } = parseRepository(fullName);
    const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
    if (answer.status === 404)
        throw noRepository(`${owner}/${name}`);
    const data = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
    if (answer.status !== 200 || !/^\d+$/.test(String(data.id))) {
        const place = (0,_credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__/* .toSecretPlace */ .V)({ owner, name, id: '' }, null, tokenName);
        throw (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer, 'reading the repository', place);
    }
    const pushedAt = Date.parse(String(data.pushed_at));
    return {
        repository: { owner, name, id: String(data.id) },
        isOfOrganization: (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data.owner) && data.owner.type === 'Organization',
        defaultBranch: typeof data.default_branch === 'string' ? data.default_branch : 'main',
        isPrivate: data.private === true,
        isArchived: data.archived === true,
        pushedAt: Number.isNaN(pushedAt) ? null : pushedAt,
        tokenExpiresAt: (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toTokenEnd */ .Wl)(answer),
    };
}
const noRepository = (fullName) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('wrong-target', {
    en: `GitHub knows no repository ${fullName}, or does not show it to this token.`,
    de: `GitHub kennt kein Repository ${fullName} oder zeigt es diesem Token nicht.`,
}, {
    en: 'Compare the name with the address of its page, and see that the token was made for this repository.',
    de: 'Vergleiche den Namen mit der Adresse seiner Seite, und pr\u00fcfe, ob das Token f\u00fcr dieses Repository gilt.',
});


  }),

  9095:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  createProgress)
  });
  var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

const shownAfterMs = 1_000;
const betweenFramesMs = 100;
const betweenLinesMs = 5_000;
const clearLine = '\r\u001b[K';
function createProgress(stream, clock) {
    const isLive = stream.isTTY === true && process.env.TERM !== 'dumb';
    const startedAt = clock.now();
    const ended = new AbortController();
    let shownAt = Number.NEGATIVE_INFINITY;
    let [text, isDrawn, isWaiting] = ['', false, false];
    const draw = () => {
        const columns = (stream.columns ?? 80) - 1;
        stream.write(`${clearLine}${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, columns)}`);
        [isDrawn, shownAt] = [true, clock.now()];
    };
    const clear = () => {
        if (isDrawn)
            stream.write(clearLine);
        isDrawn = false;
    };
    const drawLater = (ms) => {
        if (isWaiting)
            return;
        isWaiting = true;
        clock.sleep(ms, ended.signal).then(() => {
            isWaiting = false;
            if (!ended.signal.aborted)
                draw();
        }, () => undefined);
    };
    return {
        report: (news) => {
            if (ended.signal.aborted)
                return;
            text = news;
            const now = clock.now();
            if (isLive) {
                const waitMs = Math.max(startedAt + shownAfterMs, shownAt + betweenFramesMs) - now;
                if (waitMs <= 0)
                    draw();
                else
                    drawLater(waitMs);
            }
            else if (now - Math.max(startedAt, shownAt) >= betweenLinesMs) {
                stream.write(`${text}\n`);
                shownAt = now;
            }
        },
        write: (lines) => {
            const wasDrawn = isDrawn;
            clear();
            stream.write(lines);
            if (wasDrawn)
                draw();
        },
        end: () => {
            ended.abort();
            clear();
        },
    };
}


  }),

  5339:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Er: () => (  nothingThere),
    Hw: () => (  defaultEnvFile),
    L1: () => (  readCredentials),
    gD: () => (  findCredentials)
  });
  var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
  var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3524);
  var _credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6984);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5747);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6016);






const defaultEnvFile = '.env.social';
async function readCredentials(envFile, platforms, environment) {
    const found = await findCredentials(envFile, platforms, environment);
    if (found === null)
        throw nothingThere();
    return found;
}
async function findCredentials(envFile, platforms, environment) {
    const file = envFile ?? defaultEnvFile;
    try {
        return { env: (0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEnv */ .v)(await (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file)), file };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
            throw cause;
        if (envFile !== undefined || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) !== 'ENOENT')
            throw unreadable(file, cause);
    }
    const env = toEnvFile(environment, platforms);
    return env && { env, file: null };
}
function toEnvFile(environment, platforms) {
    const known = new Set([
        ...platforms.flatMap(({ keys }) => keys.map(({ name }) => name)),
        'SOCIAL_SAVED_AT',
        'SOCIAL_SAVED_IN',
    ]);
    const pairs = Object.entries(environment).flatMap(([key, value]) => value && known.has((0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKey */ ._$)(key).name) ? [[key, value]] : []);
    if (pairs.every(([key]) => key.startsWith('SOCIAL_')))
        return null;
    const text = pairs.map(([key]) => `${key}=\n`).join('');
    return (0,_credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEnv */ .v)(text), new Map(pairs), '');
}
const unreadable = (file, cause) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BilingualError */ .M('invalid-input', {
    en: `${file} (--env-file) cannot be read.`,
    de: `${file} (--env-file) l\u00e4sst sich nicht lesen.`,
}, {
    en: 'Give the path of a file that is there; setup makes one.',
    de: 'Gib den Pfad einer Datei an, die es gibt; setup legt eine an.',
}, { cause });
const nothingThere = () => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BilingualError */ .M('invalid-input', {
    en: `There is no ${defaultEnvFile} here, and none of its keys in the environment.`,
    de: `Hier gibt es keine ${defaultEnvFile}, und keiner ihrer Schl\u00fcssel steht in der Umgebung.`,
}, {
    en: 'Run setup to make one, or name it by -e.',
    de: 'Lege mit setup eine an, oder nenne sie mit -e.',
});


  }),

  6661:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  tellRecoveryLines)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
  var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4032);
  var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);
  var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4827);





async function tellRecoveryLines(entries, { accounts, isHungUp = false, stderr, language = 'en' }) {
    if (entries.length === 0)
        return;
    const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSodium */ .O)();
    const lines = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__/* .toJournalled */ .c$)(entries, accounts).map(({ account, values }) => {
        const clientSecret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
        const line = (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), clientSecret, sodium);
        return line ?? noClientSecret(account.id)[language];
    });
    const text = `${lines.join('\n')}\n`;
    if (isHungUp)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`social-stats-recovery-${Date.now()}.log`, text, { mode: 0o600 });
    stderr.write(text);
}
const noClientSecret = (account) => ({
    en: `${account} has no client secret to lock a recovery line.`,
    de: `${account} hat kein Client Secret, mit dem sich eine Wiederherstellungszeile verschl\u00fcsseln lie\u00dfe.`,
});


  }),

  671:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  waitingFor)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const waitingFor = (file, message) => ({
    en: message,
    de: `Ein anderes Programm arbeitet mit ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}: Warte, bis es fertig ist.`,
});


  }),

  4830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AL: () => (  openRecoveryLine),
    YZ: () => (  findRecoveryLines),
    bn: () => (  sealRecoveryLine)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';
const linePattern = new RegExp(`${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`, 'g');
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `${mark}${account}:${bytes}`;
}
const findRecoveryLines = (log) => Array.from(toPlainLines(log).matchAll(linePattern), ([, account = '', sealed = '', more = '']) => ({
    account: account.replaceAll('\n', ''),
    sealed,
    more: more.split('\n').filter(Boolean),
}));
const toPlainLines = (log) => log
    .split(/\r\n|\r|\n/)
    .map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(invisible, '').replace(prefix, '').trimEnd())
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
    .join('\n');
function openRecoveryLine({ account, sealed, more = [] }, clientSecret, sodium) {
    const key = deriveKey(clientSecret, sodium);
    let joined = '';
    let cause;
    for (const part of [sealed, ...more]) {
        joined += part;
        try {
            return decrypt(joined, { account, key, sodium });
        }
        catch (error) {
            cause ??= error;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be decrypted: it is incomplete or changed, or this .env.social has a different client secret than the run had.`, 'Copy the complete line from the log, and use the .env.social of that time.', { cause });
}
function decrypt(sealed, { account, key, sodium }) {
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
    const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), key, 'text');
    const values = JSON.parse(text);
    return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


  }),

  894:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  K: () => (  lockFile)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var lib_clock = __webpack_require__(5233);
var errors = __webpack_require__(452);
var external_node_child_process_ = __webpack_require__(1421);
var external_node_crypto_ = __webpack_require__(7598);
var external_node_os_ = __webpack_require__(8161);
var assert = __webpack_require__(5601);
;






const describeSelf = (platform) => ({
    pid: process.pid,
    startedAt: readStart(process.pid, platform),
    place: readPlace(),
    id: (0,external_node_crypto_.randomUUID)(),
});
function toLockHolder(text) {
    try {
        const value = JSON.parse(text);
        if (!(0,assert .u4)(value))
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
function isRunning(holder, platform) {
    if (!exists(holder.pid))
        return false;
    const startedAt = readStart(holder.pid, platform);
    if (startedAt !== holder.startedAt)
        return false;
    return startedAt === null ? 'unknown' : true;
}
function exists(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return (0,errors .xU)(error) === 'EPERM';
    }
}
function readStart(pid, platform) {
    if (platform === 'win32')
        return null;
    if (platform === 'linux') {
        const fields = readOr(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))
            ?.split(') ')
            .at(-1);
        const [state = 'X', ...rest] = fields?.split(' ') ?? [];
        return 'ZX'.includes(state) ? null : (rest[18] ?? null);
    }
    const told = readOr(() => (0,external_node_child_process_.execFileSync)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
    }));
    return told?.trim() || null;
}
const readPlace = () => [
    (0,external_node_os_.hostname)(),
    readOr(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    readOr(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')),
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
var replace_file = __webpack_require__(4746);
var retry_while_held = __webpack_require__(1821);
var try_folder = __webpack_require__(6711);
;








const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
const lifeMs = 12 * beatMs;
const watchMs = 4 * beatMs;
async function lockFile(file, options = {}) {
    const { clock = lib_clock .ml, waitMs = patienceMs, signal } = options;
    const { platform = process.platform, create = try_folder .z } = options;
    const lock = `${file}.lock`;
    const startedAt = clock.now();
    const attempt = { platform, create, watchedFor: createWatch(clock) };
    let told = false;
    for (;;) {
        const outcome = acquire(lock, attempt);
        if (typeof outcome === 'function')
            return outcome;
        const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
        if (clock.now() - startedAt >= waitMs)
            throw stillLocked(file, lock, who, waitMs);
        if (!told)
            options.onWait?.(`${who} is using ${(0,external_node_path_.basename)(file)}: waiting until it ends.`);
        told = true;
        await clock.sleep(pollMs, signal).catch(() => undefined);
        if (signal?.aborted)
            throw stillLocked(file, lock, who, clock.now() - startedAt);
    }
}
function createWatch(clock) {
    let [seen, since] = [Number.NaN, 0];
    return (touchedAt) => {
        if (touchedAt !== seen)
            [seen, since] = [touchedAt, clock.now()];
        return clock.now() - since;
    };
}
function acquire(lock, attempt) {
    const own = describeSelf(attempt.platform);
    const text = JSON.stringify(own);
    try {
        attempt.create(lock, text);
        return hold(lock, text);
    }
    catch (error) {
        if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) {
            const isBusy = attempt.platform === 'win32' && takesFiles((0,external_node_path_.dirname)(lock), attempt.create);
            return isBusy ? { holder: null } : () => undefined;
        }
        if (!hasCode(error, 'EEXIST')) {
            if (read(lock)?.text === '')
                (0,external_node_fs_.rmSync)(lock, { force: true });
            throw notLocked(lock, error);
        }
    }
    const found = read(lock);
    if (found === null)
        return { holder: null };
    if (isAlive(found, own, attempt))
        return { holder: found.holder };
    const takeover = { ...attempt, watchedFor: () => watchMs };
    const release = acquire(`${lock}.takeover`, takeover);
    if (typeof release !== 'function')
        return { holder: null };
    try {
        if (read(lock)?.text !== found.text)
            return { holder: null };
        (0,replace_file .U)(lock, text, { temporary: `${lock}.${own.id}` });
    }
    catch (error) {
        throw notLocked(lock, error);
    }
    finally {
        release();
    }
    return hold(lock, text);
}
function takesFiles(folder, create) {
    try {
        (0,try_folder .y)(folder, create);
        return true;
    }
    catch {
        return false;
    }
}
function hold(lock, text) {
    const beat = setInterval(() => {
        if (read(lock)?.text === text)
            touch(lock);
    }, beatMs);
    beat.unref();
    return () => {
        clearInterval(beat);
        if (read(lock)?.text === text)
            remove(lock);
    };
}
function remove(lock) {
    try {
        (0,retry_while_held .SC)(lock);
    }
    catch {
    }
}
function touch(lock) {
    try {
        (0,external_node_fs_.utimesSync)(lock, new Date(), new Date());
    }
    catch {
    }
}
function read(lock) {
    try {
        const touchedAt = (0,external_node_fs_.statSync)(lock).mtimeMs;
        const text = (0,external_node_fs_.readFileSync)(lock, 'utf8');
        return { text, holder: toLockHolder(text), touchedAt };
    }
    catch {
        return null;
    }
}
function isAlive({ holder, touchedAt }, own, { platform, watchedFor }) {
    const silentMs = Date.now() - touchedAt;
    const wasSilent = watchedFor(touchedAt) >= watchMs;
    if (holder?.place !== own.place) {
        if (silentMs >= lifeMs)
            return false;
        return !(silentMs <= -lifeMs && wasSilent);
    }
    const running = isRunning(holder, platform);
    if (running === 'unknown')
        return !(Math.abs(silentMs) >= lifeMs && wasSilent);
    return running;
}
const hasCode = (error, ...codes) => codes.includes((0,errors .xU)(error) ?? '');
const notLocked = (lock, cause) => new errors .GD('unavailable', `The lock file ${lock} could not be written.`, 'Check that the folder exists and that the disk is not full.', { cause });
const stillLocked = (file, lock, who, waitedMs) => new errors .GD('unavailable', `${who} has been using ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done.`, `Wait until it has ended. If there is no such program, delete ${lock}.`);


  }),

  5747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X0: () => (  detectEncoding),
    n$: () => (  readTextSync),
    yR: () => (  readText)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const readText = async (file) => toText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file), file);
const readTextSync = (file) => toText((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), file);
function detectEncoding(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second))
        return 'utf-16be';
    return 'utf-8';
}
function toText(bytes, file) {
    if (detectEncoding(bytes) !== 'utf-8') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is encoded in UTF-16, and only UTF-8 is supported.`, 'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with -Encoding utf8.');
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is not UTF-8: line ${findBadLine(bytes)} is the first with a byte that UTF-8 does not allow.`, 'Save it as UTF-8 in an editor, and check the characters of that line.');
}
const findBadLine = (bytes) => bytes
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1'))) + 1;


  }),

  359:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  nameAll),
    R: () => (  toFailures)
  });
function toFailures({ accounts, problems }) {
    const failures = new Map();
    const add = (error, ids, isOfRun) => {
        const cause = JSON.stringify([error.code, error.message, error.hint]);
        const known = failures.get(cause);
        if (known)
            known.ids.push(...ids);
        else
            failures.set(cause, { ids, error, isOfRun });
    };
    for (const error of problems)
        add(error, [], true);
    for (const result of accounts)
        if (result.status === 'failed')
            add(result.error, [result.id], false);
    return [...failures.values()];
}
const mostNamed = 20;
function nameAll(ids, locale = 'en') {
    if (ids.length <= mostNamed)
        return ids.join(', ');
    const more = ids.length - mostNamed;
    return `${ids.slice(0, mostNamed).join(', ')} ${{ en: `and ${more} more`, de: `und ${more} weitere` }[locale]}`;
}


  }),

  7924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  toStatsJson),
    K: () => (  statsFile)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);


const statsFile = 'stats.json';
function toStatsJson(accounts) {
    return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok') {
            const { account, ...document } = result.document;
            const growth = toGrowthByMetric(platform, result.points);
            return {
                account,
                status,
                ...document,
                growth,
                growth_as_of: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(result.points),
            };
        }
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
    const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (days) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(days, name));
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
        const growth = growths[index] ?? null;
        return [
            days,
            growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
    });
    return [name, Object.fromEntries(windows)];
}));


  })

};
