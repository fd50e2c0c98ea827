export const id = 6466;
export const ids = [6466,4402];
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

  4402:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $m: () => (  quoteAfter),
    Mc: () => (  toSentences),
    ZO: () => (  translateError),
    describeError: () => (  describeError),
    wrapForStderr: () => (  wrapForStderr)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
  var _wrap_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8904);





function translateError(error) {
    if (error instanceof _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M)
        return error.texts;
    const german = (0,_locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__.describeInGerman)(error);
    return {
        message: { en: error.message, de: german.message },
        hint: { en: error.hint, de: german.hint },
    };
}
function toSentences(error) {
    const { message, hint } = translateError(error);
    return (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inEach */ .B)((locale) => `${message[locale]} ${hint[locale]}`);
}
const quoteAfter = (german, english) => ({
    en: english,
    de: `${german} Die Meldung auf Englisch: \u201e${english}\u201c`,
});
function describeError(error, { language, address }) {
    const { message, hint } = translateError(error);
    return `${message[language]}\n${hint[language]} ${describeMore(error.code, address)[language]}\n`;
}
function wrapForStderr(text) {
    const { isTTY, columns } = process.stderr;
    if (!isTTY)
        return text;
    return text
        .split('\n')
        .flatMap((line) => (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapWords */ .E)(line, columns || 80))
        .join('\n');
}
const describeMore = (code, address) => ({
    en: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .readMore */ .UJ)(code, address),
    de: `Mehr dazu: ${address === null ? `${code} in docs/de/errors.md.` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(code, address, 'de')}`,
});


  }),

  7285:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  describeFilesInGerman),
    S: () => (  tellRunInGerman)
  });
function tellRunInGerman(log, collected, places) {
    log.group('Abruf');
    for (const line of describeRun(collected, places))
        log.info(line);
}
function describeRun({ accounts, renewed, saved, filesChanged, problems }, { database, outputDirectory, dryRun }) {
    const planned = accounts.flatMap((one) => one.status === 'failed' && one.error.code === 'would-refresh' ? [one.id] : []);
    const hasNumbers = accounts.some(({ status }) => status === 'ok');
    return [
        `Konten: ${accounts.map(({ id }) => id).join(', ')}.`,
        ...(renewed.length > 0
            ? [`Tokens erneuert${saved ? ' und gespeichert' : ''}: ${renewed.join(', ')}.`]
            : []),
        ...(planned.length > 0
            ? [`Probelauf: Erneuert w\u00fcrden die Tokens von ${planned.join(', ')}.`]
            : []),
        ...(problems.length > 0 ? [] : [describeDatabase(database, { hasNumbers, dryRun })]),
        ...(problems.length > 0 || outputDirectory === null || dryRun
            ? []
            : [describeFilesInGerman(outputDirectory, filesChanged)]),
    ];
}
const describeFilesInGerman = (directory, isChanged) => isChanged ? `Dateien geschrieben: ${directory}` : `Dateien unver\u00e4ndert: ${directory}`;
function describeDatabase(database, { hasNumbers, dryRun }) {
    if (!hasNumbers)
        return `Nichts zu schreiben: ${database} bleibt, wie sie ist.`;
    return dryRun ? `Probelauf: ${database} w\u00fcrde geschrieben.` : `Geschrieben: ${database}`;
}


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
;// CONCATENATED MODULE: ./lib/credentials/local-file.js














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
;// CONCATENATED MODULE: ./lib/cli/fetch/open-store.js











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
;// CONCATENATED MODULE: ./lib/cli/fetch.js
























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

  1852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  formatNumbers)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4402);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);
  var _words_table_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5184);





function formatNumbers(accounts, language) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const others = metrics.slice(1).reverse();
    const leftOut = [
        ...others.filter(({ unit }) => unit !== 'percent'),
        ...others.filter(({ unit }) => unit === 'percent'),
    ];
    const tables = [
        toNumbers(accounts, metrics, { language, isShort: false }),
        ...[...leftOut, null].map((_, count) => {
            const shown = metrics.filter((metric) => !leftOut.slice(0, count).includes(metric));
            return toNumbers(accounts, shown, { language, isShort: true });
        }),
    ];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .pickFitting */ .b2)(tables, (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalWidth */ .JL)(Number.POSITIVE_INFINITY));
}
function toNumbers(accounts, metrics, { language, isShort }) {
    const { account, name } = _words_table_words_js__WEBPACK_IMPORTED_MODULE_4__/* .tableWords */ .O[language];
    const titles = metrics.map((metric) => (0,_locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .titlesOf */ .B7)(metric, language)[isShort ? 1 : 0]);
    const rows = accounts.map((result) => result.status === 'ok'
        ? [
            result.id,
            result.document.profile.username,
            ...metrics.map(({ read, unit }) => (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(read(result.document), unit, language)),
        ]
        : [result.id, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .ZO)(result.error).message[language]]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toTable */ .MR)([account, name, ...titles], rows, 2);
}


  }),

  7804:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  createLog)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);


function createLog(write, options) {
    const masked = new Set();
    let redact = null;
    const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
    const say = (line) => {
        redact ??= (0,_credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(masked, 1);
        write(`${redact(line)}\n`);
    };
    return {
        group: (title) => say(`\n${paint('bold', title)}`),
        info: (line) => say(`  ${paint('green', '\u2713')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        failure: (line) => say(`  ${paint('red', '\u2717')} ${line}`),
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => {
            masked.add(value);
            redact = null;
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

  6669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  createSay),
    L: () => (  quoteEnglish)
  });
const createSay = (log, language) => ({
    group: (text) => log.group(text[language]),
    info: (text) => log.info(text[language]),
    notice: (text) => log.notice(text[language]),
    warning: (text) => log.warning(text[language]),
});
function quoteEnglish(log, language) {
    if (language === 'en')
        return log;
    const quote = (message) => `Meldung auf Englisch: \u201e${message}\u201c`;
    return {
        ...log,
        group: log.debug,
        info: log.debug,
        failure: log.debug,
        notice: (message) => log.notice(quote(message)),
        warning: (message) => log.warning(quote(message)),
    };
}


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

  5184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  tableWords)
  });
const tableWords = {
    en: {
        metric: 'Number',
        now: 'Now',
        last: (days) => `Last ${days}`,
        asOf: (day) => `as of ${day}`,
        noNumbers: (database) => `There are no numbers in ${database}.`,
        noPosts: (database) => `There are no posts in ${database}.`,
        account: 'Account',
        name: 'Name',
        bestPosts: 'Best of the latest posts',
        views: 'Views',
        likes: 'Likes',
        comments: 'Comments',
        shares: 'Shares',
        rate: 'Rate',
        posted: 'Posted',
        title: 'Title',
    },
    de: {
        metric: 'Kennzahl',
        now: 'Aktuell',
        last: (days) => `Letzte ${days}`,
        asOf: (day) => `Stand: ${day}`,
        noNumbers: (database) => `${database} enth\u00e4lt keine Zahlen.`,
        noPosts: (database) => `${database} enth\u00e4lt keine Beitr\u00e4ge.`,
        account: 'Konto',
        name: 'Name',
        bestPosts: 'Die besten der letzten Beitr\u00e4ge',
        views: 'Aufrufe',
        likes: 'Likes',
        comments: 'Komm.',
        shares: 'Geteilt',
        rate: 'Rate',
        posted: 'Datum',
        title: 'Titel',
    },
};


  }),

  8904:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  wrapWords)
  });
function wrapWords(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines.splice(-1, 1, `${last} ${word}`);
        else
            lines.push(word);
    }
    return lines;
}


  }),

  3824:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  createErrorRedactor),
    l: () => (  createRedactor)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shortestSecret = 8;
function createRedactor(secrets, shortest = shortestSecret) {
    const values = [...secrets].filter(({ length }) => length > 0 && length >= shortest);
    const forms = [...new Set(values.flatMap(toForms))];
    function replaceOnce(text) {
        const spans = forms.flatMap((form) => findSpans(text, form));
        let result = '';
        let rest = 0;
        for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
            if (start >= rest)
                result += `${text.slice(rest, start)}***`;
            rest = Math.max(rest, end);
        }
        return result + text.slice(rest);
    }
    function replaceAll(text) {
        const replaced = replaceOnce(text);
        return replaced.length < text.length ? replaceAll(replaced) : replaced;
    }
    return (text) => {
        const replaced = replaceAll(text);
        const visible = replaced.replace(invisible, '');
        const redacted = visible === replaced ? visible : replaceAll(visible);
        return redacted === visible ? replaced : redacted;
    };
}
function createErrorRedactor(redact) {
    const known = new Map();
    return (error) => {
        const found = known.get(error);
        if (found)
            return found;
        const [message, hint] = [redact(error.message), redact(error.hint)];
        const isClean = message === error.message && hint === error.hint;
        const redacted = isClean ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(error.code, message, hint);
        known.set(error, redacted);
        return redacted;
    };
}
function findSpans(text, part) {
    const spans = [];
    for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1))
        spans.push({ start, end: start + part.length });
    return spans;
}
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function toForms(value) {
    const base64 = Buffer.from(value).toString('base64');
    const unpadded = base64.replaceAll('=', '');
    const url = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        url.replace(/[!'()~]/g, toPercent).replaceAll('%20', '+'),
        base64,
        unpadded,
        toUrlSafe(base64),
        toUrlSafe(unpadded),
        json,
        json.replaceAll('/', '\\/'),
    ];
}
const toPercent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const toUrlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');


  }),

  4463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B0: () => (  formatRatio),
    KS: () => (  formatShort),
    Mo: () => (  formatFigure),
    T1: () => (  formatShare),
    T9: () => (  formatGrowth),
    eD: () => (  formatChange),
    im: () => (  formatDay),
    vW: () => (  formatPercentChange)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '\u2013';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
function formatPercentChange(percent, locale, decimals = 2) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording, decimals)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
function formatGrowth(growth, unit, locale, formatSpan) {
    if (growth === null)
        return '\u2013';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '\u2212' : '\u00b1');
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}\u00d7`;
function formatDecimals(figure, wording, count = 2) {
    const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
}
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
function formatDay(day, locale, form = 'date') {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const name = wording.months[month - 1] ?? '';
    if (form === 'date')
        return wording.date(dayOfMonth, name, year);
    if (form === 'shortDay')
        return wording.shortDay(dayOfMonth, name, month);
    return form === 'dayOfMonth'
        ? wording.dayOfMonth(dayOfMonth, name)
        : wording.monthOfYear(name, year);
}


  }),

  2483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  toGrowths),
    Lf: () => (  seriesOf),
    Ms: () => (  isNews),
    OO: () => (  longestOf),
    To: () => (  newsWindows),
    YM: () => (  daysBetween),
    f2: () => (  growthAsOf),
    lr: () => (  untilLastChange),
    n$: () => (  followersOf),
    xp: () => (  growthWindows)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


const growthWindows = [1, 7, 30];
const staleAfter = { 1: 7, 7: 7, 30: 30 };
function toGrowths(points, toSeries) {
    const series = toSeries(untilLastChange(points));
    return newsWindows(stillFor(points)).map((days) => days === null ? null : toGrowth(series, days));
}
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
const isNews = (points) => !(stillFor(points) >= staleAfter[1]);
const stillFor = (points) => daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
const growthAsOf = (points) => untilLastChange(points).at(-1)?.day ?? null;
const longestOf = (growths) => growths.findLast((growth) => growth !== null) ?? null;
function toGrowth(series, days) {
    const last = series.at(-1);
    if (!last || last.figure === null)
        return null;
    const base = series.findLast(({ day, figure }) => figure !== null && daysBetween(day, last.day) >= days);
    if (!base)
        return null;
    const change = subtract(last.figure, base.figure);
    if (change === null)
        return null;
    return {
        days,
        since: base.day,
        spanDays: daysBetween(base.day, last.day),
        change,
        percent: toPercent(toHundredths(change), toHundredths(base.figure)),
    };
}
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
const untilLastChange = (points) => points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function subtract(last, base) {
    if (last === null || base === null)
        return null;
    if (typeof last === 'bigint' && typeof base === 'bigint')
        return last - base;
    return Number(toHundredths(last) - toHundredths(base)) / 100;
}
function toPercent(change, base) {
    if (base <= 0n)
        return null;
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


  }),

  323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G8: () => (  average),
    JZ: () => (  median),
    UH: () => (  divideHalfUp),
    cz: () => (  sum),
    gL: () => (  engagementRate)
  });
const divideHalfUp = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);
function engagementRate(interactions, audience) {
    if (audience === 0n)
        return null;
    return Number(divideHalfUp(interactions * 10000n, audience)) / 100;
}
const average = (total, items) => items === 0 ? null : divideHalfUp(total, BigInt(items));
function median(counts) {
    const sorted = counts.toSorted((one, other) => Number(one - other));
    const half = sorted.length / 2;
    const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
    const total = middle.reduce((added, count) => added + count, 0n);
    return average(total, middle.length);
}
function sum(counts) {
    let total = 0n;
    for (const count of counts) {
        if (count === null)
            return null;
        total += count;
    }
    return total;
}


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
