export const id = 518;
export const ids = [518];
export const modules = {

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ../../work/main/node_modules/commander/esm.mjs
var esm = __webpack_require__(8667);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: ./lib/platforms/index.js + 44 modules
var platforms = __webpack_require__(9854);
// EXTERNAL MODULE: ./lib/cli/drawing-options.js
var drawing_options = __webpack_require__(3904);
;// CONCATENATED MODULE: ./lib/cli/parse-options.js


/** Parses a comma list of platform ids; throws Commander's `InvalidArgumentError` for an unknown one. */
function parsePlatforms(text) {
    const known = platforms/* platforms */.B.map(({ id }) => id);
    const names = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    if (names.every((name) => known.includes(name)))
        return names;
    throw new esm/* InvalidArgumentError */.Di(`It is no comma list out of: ${known.join(', ')}.`);
}
/** Parses a number of posts, from 1 to 100; throws `InvalidArgumentError` for anything else. */
const parseCount = (text) => parseNumber(text, 1, 100);
/** Parses a port, from 0 (any free one) to 65535; throws `InvalidArgumentError` for anything else. */
const parsePort = (text) => parseNumber(text, 0, 65_535);
/** Collects the values of an option that can be given several times. */
const addTo = (text, before) => [...before, text];
function parseNumber(text, least, most) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    throw new esm/* InvalidArgumentError */.Di(`It is no whole number from ${least} to ${most}.`);
}

;// CONCATENATED MODULE: ./lib/cli/setup/add-setup-command.js




/** Adds the command `setup`; `finish` receives its exit code. */
function addSetupCommand(program, finish) {
    program
        .command('setup')
        .description('the wizard: credentials, .env.social, the secret and the workflow file')
        .option('--platforms <list>', 'comma list (default: asked for)', parsePlatforms, [])
        .option('--from <file>', 'prepared credentials; given twice, the files are joined and the last key counts', (file, files) => [...files, file], [])
        .option('-e, --env-file <file>', 'the file to write', '.env.social')
        .option('--label <label>', 'of a further account on the same platform', toLabel)
        .option('--yes', 'answer every question by its default', false)
        .option('--force', 'replace what is there: keys, the secret, the workflow file', false)
        .option('--sign-in', 'sign in although there are tokens', false)
        .option('--scopes <names>', 'ask for these scopes only, separated by commas', toList, [])
        .option('--port <port>', 'where the browser comes back to on this machine', toPort, 43117)
        .option('--redirect <address>', 'the redirect address that the app has', toAddress)
        .option('--paste', 'paste the redirected address instead of waiting for the browser', false)
        .option('--no-browser', 'print the address and open no browser')
        .option('--secret <owner/name>', 'write the secret of this GitHub repository', toRepository)
        .addOption(new esm/* Option */.c$('--secret-name <name>', 'what the secret is called')
        .default(platforms/* defaultSecretName */.H)
        .argParser(toSecretName))
        .option('--environment <name>', 'of an environment of it, made if missing', toEnvironment)
        .option('--audience', 'let the workflow ask for who follows the accounts', false)
        .option('--workflow [file]', 'write the workflow file (.github/workflows/social-stats.yml)')
        .option('--secrets-token <app|name>', 'what the workflow writes tokens back with: app, or the name of a secret with a token', toSecretName, 'app')
        .option('--action <owner/name@ref>', 'the action that the workflow uses', toAction)
        .addHelpText('after', "\nNode itself ends when the file behind --env-file is not there: name a new one by -e. Keys may also come from environment variables of the same names, which count before files. GitHub's token comes from GITHUB_TOKEN, GH_TOKEN or gh.")
        .action(async (given) => {
        if (given.environment !== undefined && !given.secret && !given.workflow)
            throw new errors/* StatsError */.GD('invalid-input', '--environment says where the secret is, and neither --secret nor --workflow is given.', 'Add --secret owner/name.');
        if (given.audience && !given.workflow)
            throw new errors/* StatsError */.GD('invalid-input', '--audience is an input of the workflow, and --workflow is not given.', 'Add --workflow; for this machine alone, use fetch --audience.');
        const { setup } = await Promise.all(/* import() */[__webpack_require__.e(710), __webpack_require__.e(256), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 3435));
        const unset = { label: null, redirect: null, secret: null, environment: null };
        finish(await setup({ ...unset, workflow: null, action: null, ...given }));
    });
}
const toList = (text) => text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
function toPort(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535)
        return port;
    throw new esm/* InvalidArgumentError */.Di('A port is a number from 1 to 65535.');
}
function toAddress(text) {
    const isPlain = URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text);
    if (isPlain)
        return text;
    throw new esm/* InvalidArgumentError */.Di('It is an address without ? and #, as registered with the app.');
}
const matching = (pattern, wanted) => (text) => {
    if (pattern.test(text))
        return text;
    throw new esm/* InvalidArgumentError */.Di(wanted);
};
const toLabel = matching(/^[A-Za-z0-9]+$/, 'A label is letters and digits.');
const toRepository = matching(/^[\w.-]+\/[\w.-]+$/, 'Write it as owner/name.');
const toSecretName = matching(/^(?!GITHUB_)[A-Za-z_]\w*$/i, 'A secret is called by letters, digits and underscores, and not GITHUB_.');
const toEnvironment = matching(/^[^\p{C}\\'"`$;,]{1,255}$/u, 'An environment is called by at most 255 characters, without quotes and signs of shells.');
const toAction = matching(/^[\w.-]+\/[\w./-]+@[\w./-]+$/, 'Write it as owner/name@ref.');

// EXTERNAL MODULE: ./lib/cli/shell-line.js
var shell_line = __webpack_require__(5190);
;// CONCATENATED MODULE: ./lib/cli/cli.js







/**
 * Runs one command of the command line. Sets the process's exit code: that of the command, 2 for wrong usage
 * and for a `StatsError`, 1 for any other error.
 */
async function cli(argv) {
    // A reader that closes the pipe early, such as `head`, has what it needs.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
    const program = new esm/* Command */.uB('tiktok-stats')
        .description('Your social numbers in an SQLite file, with tokens that renew themselves.')
        .exitOverride()
        .showHelpAfterError('Run with --help to see what there is.');
    addDemoCommand(program);
    addShowCommand(program);
    addDrawCommand(program);
    addMergeCommand(program);
    addRecoverCommand(program);
    addFetchCommand(program);
    addCheckCommand(program);
    addEmulateCommand(program);
    addSetupCommand(program, (code) => {
        process.exitCode = code;
    });
    try {
        await program.parseAsync(argv, { from: 'user' });
    }
    catch (error) {
        process.exitCode = describeFailure(error);
    }
}
function addDemoCommand(program) {
    program
        .command('demo')
        .description('the whole job against the built-in emulator, with nothing installed and no account')
        .option('--database <file>', 'where to write the SQLite file (default: a new temporary folder)')
        .action(async (options) => {
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(744), __webpack_require__.e(746), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 3680));
        await demo(options);
    });
}
function addShowCommand(program) {
    program
        .command('show')
        .description("the database's numbers, with growth over 1, 7 and 30 days")
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .addOption(new esm/* Option */.c$('--platform <id>', 'one platform alone').choices(platforms/* platforms */.B.map(({ id }) => id)))
        .option('--posts', 'the single posts instead, the best of each account first')
        .addOption(new esm/* Option */.c$('--json', 'print a JSON array').conflicts('csv'))
        .option('--csv', 'print lines for a spreadsheet')
        .action(async (options) => {
        const { show } = await Promise.all(/* import() */[__webpack_require__.e(333), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 138));
        await show(options);
    });
}
function addDrawCommand(program) {
    (0,drawing_options/* addDrawingOptions */.kt)(program
        .command('draw')
        .description('pictures, JSON and CSV from a database alone')
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .option('--output-directory <folder>', 'where the files go', 'social-stats')
        .option('--account <id>', 'one account alone, by its name in the output stats; repeatable', addTo, [])).action(async (options) => {
        const { draw } = await Promise.all(/* import() */[__webpack_require__.e(48), __webpack_require__.e(333), __webpack_require__.e(400), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 3647));
        await draw(options);
    });
}
function addMergeCommand(program) {
    program
        .command('merge')
        .description('join databases: newest wins, in any order, any number of times')
        .argument('<source...>', 'the databases that are read')
        .requiredOption('--database <file>', 'the database that takes their rows')
        .action(async (sources, options) => {
        const { merge } = await Promise.all(/* import() */[__webpack_require__.e(333), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 7737));
        await merge(sources, options);
    });
}
function addRecoverCommand(program) {
    program
        .command('recover')
        .description('renew an old .env.social by the recovery lines in the log of a failed run')
        .argument('[file]', "the run's log, or GitHub's archive of logs (default: standard input)")
        .option('-e, --env-file <file>', 'the .env.social to renew', '.env.social')
        .option('--force', 'write the tokens of the log even where the file has newer ones', false)
        .action(async (logFile, options) => {
        const { recover } = await Promise.all(/* import() */[__webpack_require__.e(335), __webpack_require__.e(256), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 7474));
        await recover({ ...options, logFile });
    });
}
function addFetchCommand(program) {
    const command = program
        .command('fetch')
        .description('the whole job on this machine; renewed tokens go back into the file')
        .option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .option('--output-directory <folder>', 'where JSON, CSV and pictures go (default: none)')
        .option('--secret <owner/name>', 'the repository whose secret is written as well')
        .option('--environment <name>', 'the environment that the secret belongs to')
        .option('--secret-name <name>', "the secret's name (default: as in the action)")
        .option('--platforms <list>', 'comma list (default: all that are configured)', parsePlatforms, [])
        .option('--video-count <count>', 'how many latest posts the metrics look at', parseCount, 10)
        .addOption(new esm/* Option */.c$('--refresh <policy>', 'which tokens to renew')
        .choices(['auto', 'always', 'never'])
        .default('auto'))
        .option('--audience', 'ask for who follows the accounts, once a week')
        .option('--dry-run', 'renew nothing and write nothing')
        .option('--json', 'print the numbers as JSON, and nothing else on standard output');
    (0,drawing_options/* addDrawingOptions */.kt)(command).action(async (options) => {
        const { fetch } = await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 6133));
        process.exitCode = await fetch(options);
    });
}
function addCheckCommand(program) {
    program
        .command('check')
        .description('whether a run would succeed, line by line; spends nothing')
        .option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
        .option('--no-repo', 'leave out all that concerns GitHub')
        .option('--environment <name>', "the secret's environment (default: the workflow's)")
        .option('--secret-name <name>', "the secret's name (default: the workflow's)")
        .option('--workflow <file>', 'the workflow (default: the one here that uses the action)')
        .option('--json', 'print a JSON array, and nothing else on standard output')
        .action(async (options) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(26)]).then(__webpack_require__.bind(__webpack_require__, 26));
        process.exitCode = await check(options);
    });
}
function addEmulateCommand(program) {
    program
        .command('emulate')
        .description('the built-in emulators on this machine, until Ctrl-C; prints what to set')
        .option('--port <port>', 'the first of their ports; 0: any that are free', parsePort, 0)
        .option('-e, --env-file <file>', 'write the credentials of a person who has just signed in')
        .addOption(new esm/* Option */.c$('--shell <shell>', 'the shell that runs the printed lines')
        .choices(shell_line/* shells */.m)
        .default('posix'))
        .action(async (options) => {
        const { emulate } = await Promise.all(/* import() */[__webpack_require__.e(744), __webpack_require__.e(746), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 7692));
        await emulate(options);
    });
}
/** Prints the error on standard error and returns the exit code. */
function describeFailure(error) {
    // Commander has printed its message already. It also throws after --help.
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof errors/* StatsError */.GD) {
        process.stderr.write(`${error.message}\n${error.hint}\n`);
        return 2;
    }
    process.stderr.write(`Something went wrong that this program does not know: ${error instanceof Error ? error.message : error}\n`);
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error)
        process.stderr.write(`${error.stack}\n`);
    return 1;
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ refuseDrawingOptions),
/* harmony export */   c: () => (/* binding */ toKitOptions),
/* harmony export */   kt: () => (/* binding */ addDrawingOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8667);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);
/* harmony import */ var _locale_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
/* harmony import */ var _pictures_colour_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3732);
/* harmony import */ var _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9316);
/* harmony import */ var _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8219);
/* harmony import */ var _pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5103);







/** Adds the options about pictures and page, the same for all commands that draw. */
const addDrawingOptions = (command) => command
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--locale <locale>', 'language of the pictures (default: en)').choices(_locale_words_js__WEBPACK_IMPORTED_MODULE_2__/* .locales */ .IB))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--theme <theme>', 'colours of the pictures (default: auto)').choices(_pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themes */ .Z))
    .option('--accent <#rrggbb>', "your own colour in place of the platforms'", parseAccent)
    .option('--contact <address>', 'e-mail or https: address on the page (default: none)', toParser('contact', _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_5__/* .parseContact */ .G))
    .option('--time-zone <zone>', 'zone of the best posting times, such as Europe/Berlin (default: UTC)', toParser('time-zone', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimeZone */ .VL))
    .option('--page-url <address>', 'https: address at which the page will be (default: unknown)', toParser('page-url', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePageAddress */ .Fq));
/** Returns the options with the action's defaults. */
const toKitOptions = (options) => ({
    locale: options.locale ?? 'en',
    theme: options.theme ?? 'auto',
    accent: options.accent ?? null,
    contact: options.contact ?? null,
    timeZone: options.timeZone ?? 'UTC',
    pageUrl: options.pageUrl ?? null,
});
/** Throws `invalid-input` for an option about pictures or page when none are drawn. */
function refuseDrawingOptions(options) {
    const { locale, theme, accent, contact, timeZone, pageUrl } = options;
    const all = { locale, theme, accent, contact, 'time-zone': timeZone, 'page-url': pageUrl };
    const given = Object.entries(all).find(([, value]) => value !== undefined);
    if (!given)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `--${given[0]} is about the pictures and the page, and without --output-directory none are drawn.`, 'Add --output-directory, or leave the option out.');
}
/** Commander itself quotes what was typed. */
const toParser = (name, parse) => (text) => {
    const value = parse(text);
    if (value !== null)
        return value;
    const { what, hint } = _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .kitFlaws */ .it[name];
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It ${what}. ${hint}`);
};
function parseAccent(text) {
    const accent = (0,_pictures_colour_js__WEBPACK_IMPORTED_MODULE_6__/* .parseColour */ .im)(text);
    if (accent !== null)
        return accent;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is no colour of the form #rrggbb. Write it in quotes, such as "#b92b78".');
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toShellLine),
/* harmony export */   m: () => (/* binding */ shells)
/* harmony export */ });
const shells = ['posix', 'powershell', 'cmd'];
/** Returns the line by which a script in this shell sets a variable of its environment, without a line end. */
function toShellLine(shell, key, value) {
    if (shell === 'powershell')
        return `$env:${key} = '${value.replaceAll("'", "''")}'`;
    if (shell === 'cmd')
        return `set "${key}=${value.replaceAll('%', '%%')}"`;
    return `export ${key}='${value.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
