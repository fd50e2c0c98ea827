export const id = 5689;
export const ids = [5689];
export const modules = {

  6016:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  BilingualError)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

class BilingualError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD {
    texts;
    constructor(code, message, hint, options) {
        super(code, message.en, hint.en, options);
        this.texts = { message, hint };
    }
}


  }),

  5689:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  cli: () => (  cli)
});
var esm = __webpack_require__(8179);
var errors = __webpack_require__(452);
var platforms = __webpack_require__(1029);
var drawing_options = __webpack_require__(2267);
var cli_language = __webpack_require__(7018);
var own_action = __webpack_require__(2921);
;


function parsePlatforms(text) {
    const known = platforms .B.map(({ id }) => id);
    const names = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    if (names.every((name) => known.includes(name)))
        return names;
    throw new esm .Di(`It is no comma list out of: ${known.join(', ')}.`);
}
const parseCount = (text) => parseNumber(text, 1, 100);
const parsePort = (text) => parseNumber(text, 0, 65_535);
const addTo = (text, before) => [...before, text];
function parseNumber(text, least, most) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    throw new esm .Di(`It is no whole number from ${least} to ${most}.`);
}
var bilingual_error = __webpack_require__(6016);
var recipes = __webpack_require__(1563);
var to_path = __webpack_require__(8883);
var workflow = __webpack_require__(8271);
;







function addSetupCommand(program, finish) {
    program
        .command('setup')
        .description('the wizard: credentials, .env.social, the secret and the workflow file')
        .option('--platforms <list>', 'comma list (default: asked for)', parsePlatforms, [])
        .option('--from <file>', 'prepared credentials; given twice, the files are joined and the last key counts', (file, files) => [...files, (0,to_path .b)(file)], [])
        .option('-e, --env-file <file>', 'the file to write', to_path .b, '.env.social')
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
        .addOption(new esm .c$('--secret-name <name>', 'what the secret is called')
        .default(platforms .H)
        .argParser(toSecretName))
        .option('--environment <name>', 'of an environment of it, made if missing', toEnvironment)
        .option('--audience', 'let the workflow ask for who follows the accounts', false)
        .option('--workflow [file]', 'write the workflow file (.github/workflows/social-stats.yml)')
        .addOption(new esm .c$('--recipe <name>', 'what the workflow does with the numbers').choices(recipes ._e.map(({ id }) => id)))
        .option('--app', 'make the GitHub App that writes the secret: two clicks in the browser', false)
        .option('--secrets-token <app|name>', 'what the workflow writes tokens back with: app, or the name of a secret with a token', toSecretName, 'app')
        .option('--commit', 'commit the workflow file', false)
        .option('--action <owner/name@ref>', 'the action that the workflow uses', toAction)
        .addHelpText('after', "\nNode itself ends when the file behind --env-file is not there: name a new one by -e. Keys may also come from environment variables of the same names, which count before files. GitHub's token comes from GITHUB_TOKEN, GH_TOKEN or gh.")
        .action(async (given) => {
        assertTogether(given);
        const { setup } = await Promise.all( [__webpack_require__.e(2958), __webpack_require__.e(604), __webpack_require__.e(6990)]).then(__webpack_require__.bind(__webpack_require__, 6990));
        const unset = { label: null, redirect: null, secret: null, environment: null };
        finish(await setup({ ...unset, workflow: null, action: null, recipe: null, ...given }));
    });
}
function assertTogether(given) {
    if (given.environment !== undefined && !given.secret && !given.workflow)
        throw new bilingual_error .M('invalid-input', {
            en: '--environment says where the secret is, and neither --secret nor --workflow is given.',
            de: '--environment sagt, wo das Secret ist, aber weder --secret noch --workflow ist angegeben.',
        }, { en: 'Add --secret owner/name.', de: 'Erg\u00e4nze --secret owner/name.' });
    if (given.audience && !given.workflow)
        throw new bilingual_error .M('invalid-input', {
            en: '--audience is an input of the workflow, and --workflow is not given.',
            de: '--audience ist eine Einstellung des Workflows, aber --workflow ist nicht angegeben.',
        }, {
            en: 'Add --workflow; for this machine alone, use fetch --audience.',
            de: 'Erg\u00e4nze --workflow; nur f\u00fcr diesen Rechner gibt es fetch --audience.',
        });
    if (given.recipe && !given.workflow)
        throw new bilingual_error .M('invalid-input', {
            en: `--recipe ${given.recipe} is one of the workflow, and --workflow is not given.`,
            de: `--recipe ${given.recipe} ist eine Vorlage f\u00fcr den Workflow, aber --workflow ist nicht angegeben.`,
        }, { en: 'Add --workflow.', de: 'Erg\u00e4nze --workflow.' });
    if (given.commit && !given.workflow)
        throw new bilingual_error .M('invalid-input', {
            en: '--commit commits the workflow file, and --workflow is not given.',
            de: '--commit committet die Workflow-Datei, aber --workflow ist nicht angegeben.',
        }, { en: 'Add --workflow.', de: 'Erg\u00e4nze --workflow.' });
    if (given.app && given.secretsToken.toLowerCase() !== 'app')
        throw new bilingual_error .M('invalid-input', {
            en: `--app makes a GitHub App that writes the secret, and --secrets-token ${given.secretsToken} names a secret with a token for that.`,
            de: `--app legt eine GitHub App an, die das Secret schreibt, aber --secrets-token ${given.secretsToken} nennt daf\u00fcr ein Secret mit einem Token.`,
        }, { en: 'Leave one of the two out.', de: 'Lass eines von beiden weg.' });
}
const toList = (text) => text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
function toPort(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535)
        return port;
    throw new esm .Di('A port is a number from 1 to 65535.');
}
function toAddress(text) {
    const isPlain = URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text);
    if (isPlain)
        return text;
    throw new esm .Di('It is an address without ? and #, as registered with the app.');
}
const matching = (pattern, wanted) => (text) => {
    if (pattern.test(text))
        return text;
    throw new esm .Di(wanted);
};
const toLabel = matching(/^[A-Za-z0-9]+$/, 'A label is letters and digits.');
const toRepository = matching(/^[\w.-]+\/[\w.-]+$/, 'Write it as owner/name.');
const toSecretName = matching(/^(?!GITHUB_)[A-Za-z_]\w*$/i, 'A secret is called by letters, digits and underscores, and not GITHUB_.');
const toEnvironment = matching(/^[^\p{C}\\'"`$;,]{1,255}$/u, 'An environment is called by at most 255 characters, without quotes and signs of shells.');
const toAction = matching(workflow .Bt, 'Write it as owner/name@ref.');
var shell_line = __webpack_require__(8639);
;









async function cli(argv) {
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
    const program = new esm .uB('tiktok-stats')
        .description('Your social numbers in an SQLite file, with tokens that renew themselves.')
        .version(await (0,own_action .$4)())
        .exitOverride()
        .showHelpAfterError('Run with --help to see what there is.');
    addDemoCommand(program);
    addShowCommand(program);
    addDrawCommand(program);
    addMergeCommand(program);
    addRecoverCommand(program);
    addFetchCommand(program);
    addCheckCommand(program);
    addRunCommand(program);
    addEmulateCommand(program);
    addSetupCommand(program, (code) => {
        process.exitCode = code;
    });
    const readLanguageOf = addLanguage(program);
    try {
        await program.parseAsync(argv, { from: 'user' });
    }
    catch (error) {
        process.exitCode = await describeFailure(error, readLanguageOf());
    }
}
function addLanguage(program) {
    let language = (0,cli_language .d)(undefined, process.env);
    for (const command of program.commands)
        if (!command.options.some(({ long }) => long === '--locale'))
            command.addOption((0,cli_language .W)('the messages (default: that of LANG)'));
    program.hook('preAction', (_, command) => {
        language = (0,cli_language .d)(command.opts().locale, process.env);
        command.setOptionValue('language', language);
    });
    return () => language;
}
function addDemoCommand(program) {
    program
        .command('demo')
        .description('the whole job against the built-in emulators, without an account')
        .option('--database <file>', 'where to write the SQLite file (default: a new temporary folder)')
        .action(async (options) => {
        const { demo } = await Promise.all( [__webpack_require__.e(4768), __webpack_require__.e(604), __webpack_require__.e(207), __webpack_require__.e(6193), __webpack_require__.e(9171), __webpack_require__.e(1131)]).then(__webpack_require__.bind(__webpack_require__, 1131));
        await demo(options);
    });
}
function addShowCommand(program) {
    program
        .command('show')
        .description("the database's numbers, with growth over 1, 7 and 30 days")
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .addOption(new esm .c$('--platform <id>', 'one platform alone').choices(platforms .B.map(({ id }) => id)))
        .option('--posts', 'the single posts instead, the best of each account first')
        .addOption(new esm .c$('--json', 'print a JSON array').conflicts('csv'))
        .option('--csv', 'print lines for a spreadsheet')
        .action(async (options) => {
        const { show } = await Promise.all( [__webpack_require__.e(207), __webpack_require__.e(7204), __webpack_require__.e(9739)]).then(__webpack_require__.bind(__webpack_require__, 9739));
        await show(options);
    });
}
function addDrawCommand(program) {
    (0,drawing_options .kt)(program
        .command('draw')
        .description('the page, pictures, JSON and CSV from a database alone')
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .option('--output-directory <folder>', 'where the files go', 'social-stats')
        .option('--account <id>', 'one account alone, by its name in the output stats; repeatable', addTo, [])).action(async (options) => {
        const { draw } = await Promise.all( [__webpack_require__.e(4177), __webpack_require__.e(207), __webpack_require__.e(7204), __webpack_require__.e(6174), __webpack_require__.e(3294)]).then(__webpack_require__.bind(__webpack_require__, 3294));
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
        const { merge } = await Promise.all( [__webpack_require__.e(604), __webpack_require__.e(2190)]).then(__webpack_require__.bind(__webpack_require__, 2190));
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
        const { recover } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1530)]).then(__webpack_require__.bind(__webpack_require__, 1530));
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
        .addOption(new esm .c$('--refresh <policy>', 'which tokens to renew')
        .choices(['auto', 'always', 'never'])
        .default('auto'))
        .option('--audience', 'ask for who follows the accounts, once a week')
        .option('--dry-run', 'renew nothing and write nothing')
        .option('--json', 'print the numbers as JSON, and nothing else on standard output');
    (0,drawing_options .kt)(command).action(async (options) => {
        const { fetch } = await Promise.all( [__webpack_require__.e(604), __webpack_require__.e(9171), __webpack_require__.e(6466)]).then(__webpack_require__.bind(__webpack_require__, 6466));
        process.exitCode = await fetch(options);
    });
}
function addCheckCommand(program) {
    program
        .command('check')
        .description('check everything that a run needs, without using up a token')
        .option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
        .option('--database <file>', 'the SQLite file', 'social-stats.db')
        .option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
        .option('--no-repo', 'leave GitHub out, and judge for fetch on this machine')
        .option('--environment <name>', "the secret's environment (default: the workflow's)")
        .option('--secret-name <name>', "the secret's name (default: the workflow's)")
        .option('--workflow <file>', 'the workflow (default: all here that use the action)')
        .option('--json', 'print a JSON array, and nothing else on standard output')
        .action(async (options) => {
        const { check } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(604), __webpack_require__.e(207), __webpack_require__.e(7313), __webpack_require__.e(3746)]).then(__webpack_require__.bind(__webpack_require__, 7313));
        process.exitCode = await check(options);
    });
}
function addRunCommand(program) {
    program
        .command('run')
        .description('start the workflow at GitHub, and follow it to its end; 0 only when it succeeded')
        .option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
        .option('--workflow <file>', 'the workflow (default: the one here that uses the action)')
        .action(async (options) => {
        const { run } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(604), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 652));
        process.exitCode = await run(options);
    });
}
function addEmulateCommand(program) {
    program
        .command('emulate')
        .description('the built-in emulators on this machine, until Ctrl-C; prints what to set')
        .option('--port <port>', 'the first of their ports; 0: any that are free', parsePort, 0)
        .option('-e, --env-file <file>', 'write the credentials of a person who has just signed in')
        .addOption(new esm .c$('--shell <shell>', 'the shell that runs the printed lines')
        .choices(shell_line .m)
        .default('posix'))
        .action(async (options) => {
        const { emulate } = await Promise.all( [__webpack_require__.e(4768), __webpack_require__.e(6193), __webpack_require__.e(9919)]).then(__webpack_require__.bind(__webpack_require__, 9919));
        await emulate(options);
    });
}
async function describeFailure(error, language) {
    if (error instanceof esm .b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof errors .GD) {
        const { describeError, wrapForStderr } = await Promise.all( [__webpack_require__.e(604), __webpack_require__.e(4402)]).then(__webpack_require__.bind(__webpack_require__, 4402));
        const text = describeError(error, { language, address: await (0,own_action .Xj)() });
        process.stderr.write(wrapForStderr(text));
        return 2;
    }
    const unexpected = { en: 'Unexpected error', de: 'Unerwarteter Fehler' }[language];
    process.stderr.write(`${unexpected}: ${error instanceof Error ? error.message : error}\n`);
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error)
        process.stderr.write(`${error.stack}\n`);
    return 1;
}


  }),

  2267:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bw: () => (  refuseDrawingOptions),
    c: () => (  toKitOptions),
    kt: () => (  addDrawingOptions)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
  var _pictures_colour_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6535);
  var _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7307);
  var _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
  var _pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4930);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
  var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7018);







const addDrawingOptions = (command) => command
    .addOption((0,_language_js__WEBPACK_IMPORTED_MODULE_3__/* .localeOption */ .W)('pictures and messages (default: en for pictures, that of LANG for messages)'))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--theme <theme>', 'colours of the pictures (default: auto)').choices(_pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themes */ .Z))
    .option('--accent <#rrggbb>', "your own colour in place of the platforms'", parseAccent)
    .option('--contact <address>', 'e-mail or https: address on the page (default: none)', toParser('contact', _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_5__/* .parseContact */ .G))
    .option('--time-zone <zone>', 'zone of the best posting times, such as Europe/Berlin (default: UTC)', toParser('time-zone', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeZone */ .VL))
    .option('--page-url <address>', 'https: address at which the page will be (default: unknown)', toParser('page-url', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePageAddress */ .Fq));
const toKitOptions = (options) => ({
    locale: options.locale ?? 'en',
    theme: options.theme ?? 'auto',
    accent: options.accent ?? null,
    contact: options.contact ?? null,
    timeZone: options.timeZone ?? 'UTC',
    pageUrl: options.pageUrl ?? null,
});
function refuseDrawingOptions(options) {
    const { theme, accent, contact, timeZone, pageUrl } = options;
    const all = { theme, accent, contact, 'time-zone': timeZone, 'page-url': pageUrl };
    const given = Object.entries(all).find(([, value]) => value !== undefined);
    if (!given)
        return;
    throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M('invalid-input', {
        en: `--${given[0]} is about the pictures and the page, and without --output-directory none are drawn.`,
        de: `--${given[0]} gilt f\u00fcr die Bilder und die Seite, und ohne --output-directory werden keine gezeichnet.`,
    }, {
        en: 'Add --output-directory, or leave the option out.',
        de: 'Gib --output-directory an, oder lass die Option weg.',
    });
}
const toParser = (name, parse) => (text) => {
    const value = parse(text);
    if (value !== null)
        return value;
    const { what, hint } = _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .kitFlaws */ .it[name];
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It ${what}. ${hint}`);
};
function parseAccent(text) {
    const accent = (0,_pictures_colour_js__WEBPACK_IMPORTED_MODULE_6__/* .parseColour */ .im)(text);
    if (accent !== null)
        return accent;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is not a colour of the form #rrggbb. Write it in quotes, such as "#b92b78".');
}


  }),

  1278:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EO: () => (  runGit),
    P2: () => (  readOrigin),
    Uv: () => (  showGit),
    kN: () => (  readCommit)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  var _files_find_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8373);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);
  var _github_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9951);





const timeoutMs = 10_000;
function runGit(folder, parameters) {
    const git = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git');
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
async function showGit(folder, parameters) {
    const git = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git');
    if (git === null)
        return -1;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(git, ['-C', folder, ...parameters], { stdio: 'inherit' });
    const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').catch(() => [-1]);
    return typeof code === 'number' ? code : -1;
}
async function readOrigin(folder, apiUrl) {
    const { code, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
    if (code !== 0)
        return null;
    const api = new URL(apiUrl);
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(api) ? 'github.com' : (0,_github_token_js__WEBPACK_IMPORTED_MODULE_4__/* .toGitHubHost */ .G)(api);
    const address = /^(?:\w+:\/\/)?(?:[^/@]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/;
    const [, found, path = ''] = address.exec(stdout.trim()) ?? [];
    return found?.toLowerCase() === host && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null;
}
async function readCommit(folder) {
    const { code, stdout } = await runGit(folder, ['rev-parse', 'HEAD']);
    return code === 0 ? stdout.trim() : null;
}


  }),

  9951:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  toGitHubHost),
    n: () => (  readGitHubToken)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var _files_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8373);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);



const timeoutMs = 10_000;
async function readGitHubToken(environment) {
    const given = environment.GITHUB_TOKEN?.trim() || environment.GH_TOKEN?.trim();
    if (given)
        return given;
    const api = new URL((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubAddress */ .yj)(environment));
    return (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(api) ? null : askGh(toGitHubHost(api), environment);
}
const toGitHubHost = (api) => api.host.replace(/^api\./, '');
function askGh(host, environment) {
    const gh = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('gh', environment);
    if (gh === null)
        return Promise.resolve(null);
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(gh, ['auth', 'token', '--hostname', host], { timeout: timeoutMs, env: environment, windowsHide: true }, (error, stdout) => resolve(error ? null : stdout.trim() || null));
    });
}


  }),

  7018:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  localeOption),
    d: () => (  readLanguage)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);


function readLanguage(option, environment) {
    const { LC_ALL, LC_MESSAGES, LANG } = environment;
    return option ?? (/^de(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'de' : 'en');
}
const localeOption = (of) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--locale <locale>', `language of ${of}`).choices(_locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .locales */ .IB);


  }),

  2921:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $4: () => (  readVersion),
    Xj: () => (  ownAddress),
    _A: () => (  findOwnAction)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5601);
  var _net_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8409);
  var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1278);
  var _setup_git_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7685);







async function findOwnAction(program = process.argv[1] ?? '') {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(program).catch(() => '');
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    return (await readClone(home, file)) ?? (await readInstalled(home)) ?? (await readPackage(home));
}
async function readVersion(program = process.argv[1] ?? '') {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(program).catch(() => '');
    const { version } = await readObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), 'package.json'));
    return typeof version === 'string' ? version : 'unknown';
}
async function ownAddress(program) {
    const [name, ref] = (await findOwnAction(program))?.split('@') ?? [];
    return name && ref ? `https://github.com/${name}/blob/${ref}` : null;
}
async function readClone(home, program) {
    const folder = await (0,_setup_git_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .findGitFolder */ .KB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program));
    if (folder === null || program !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), 'dist', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(program)))
        return null;
    const apiUrl = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubAddress */ .yj)(process.env);
    const [origin, commit] = await Promise.all([(0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrigin */ .P2)(home, apiUrl), (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommit */ .kN)(home)]);
    return origin === null || commit === null ? null : `${origin}@${commit}`;
}
async function readInstalled(home) {
    const packages = (await readObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home), '.package-lock.json'))).packages;
    const entry = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(packages) ? packages[`node_modules/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(home)}`] : null;
    const resolved = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) ? String(entry.resolved) : '';
    const [, name, commit] = /^git\+\w+:\/\/(?:[^/@]+@)?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
    return name && commit ? `${name}@${commit}` : null;
}
async function readPackage(home) {
    const { repository, version } = await readObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'package.json'));
    const address = String((0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(repository) ? repository.url : repository);
    const [, name] = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ??
        [];
    const [major] = String(version).split('.');
    return name && /^\d+$/.test(major ?? '') ? `${name}@v${major}` : null;
}
async function readObject(file) {
    try {
        const value = (0,_net_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        return (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}


  }),

  7685:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KB: () => (  findGitFolder),
    Os: () => (  toIgnoreLine),
    Xz: () => (  isTracked),
    iL: () => (  assertUntracked),
    pi: () => (  isIgnored)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1278);





async function findGitFolder(folder) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel']);
    return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
}
function findByHand(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        return folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? null : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
async function assertUntracked(file) {
    if (!(await isTracked(file)))
        return;
    throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('invalid-input', {
        en: `${file} is tracked by git, so tokens in it would end up in a commit.`,
        de: `git verfolgt ${file}, also k\u00e4men Tokens darin in einen Commit.`,
    }, {
        en: `Take it out by git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}, commit that, and start again; make new secrets if real ones were ever committed.`,
        de: `Nimm sie mit git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)} heraus, committe das, und beginne von vorn; erzeuge neue Secrets, falls echte je committet wurden.`,
    });
}
async function isTracked(file) {
    const listed = ['ls-files', '--error-unmatch', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)];
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), listed)).code === 0;
}
async function toIgnoreLine(file, varying = '') {
    const folder = await findGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (folder === null || (await isIgnored(file)))
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
    const fixed = path
        .slice(0, path.length - varying.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join('/')
        .replace(/[\\*?[\]! #]/g, '\\$&');
    const line = `/${fixed}${varying && '*'}`;
    return { gitignore: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), line };
}
async function isIgnored(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), ['check-ignore', '-q', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)]);
    return code === 0 ? true : code === 1 ? false : null;
}


  }),

  1563:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $1: () => (  readExample),
    _e: () => (  recipes),
    rB: () => (  findRecipes)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);




const pages = {
    en: 'Under Settings, Pages of the repository, choose "GitHub Actions" as the source.',
    de: 'W\u00e4hle im Repository unter \u201eSettings\u201c, \u201ePages\u201c als Quelle \u201eGitHub Actions\u201c.',
};
const recipes = [
    {
        id: 'artifact',
        label: {
            en: 'Keep database and files as an artifact, nothing more',
            de: 'Nur Datenbank und Dateien als Artefakt aufheben',
        },
        hint: { en: 'nothing is published', de: 'nichts wird ver\u00f6ffentlicht' },
        example: null,
        before: null,
    },
    {
        id: 'media-kit',
        label: {
            en: 'Publish the media kit page on GitHub Pages',
            de: 'Das Mediakit auf GitHub Pages ver\u00f6ffentlichen',
        },
        hint: { en: 'as the whole site of the repository', de: 'als ganze Website des Repositorys' },
        example: 'publish-media-kit.yml',
        before: pages,
    },
    {
        id: 'print',
        label: {
            en: 'Print the media kit as PDF and PNG',
            de: 'Das Mediakit als PDF und PNG drucken',
        },
        hint: { en: 'into the artifact', de: 'in das Artefakt' },
        example: 'print-media-kit.yml',
        before: null,
    },
    {
        id: 'pages',
        label: {
            en: 'Publish all files on GitHub Pages',
            de: 'Alle Dateien auf GitHub Pages ver\u00f6ffentlichen',
        },
        hint: { en: 'as the whole site of the repository', de: 'als ganze Website des Repositorys' },
        example: 'publish-to-pages.yml',
        before: pages,
    },
    {
        id: 'pages-beside',
        label: {
            en: 'Add the files to an existing site on GitHub Pages',
            de: 'Die Dateien zu einer vorhandenen Website auf GitHub Pages hinzuf\u00fcgen',
        },
        hint: { en: 'below stats/', de: 'unter stats/' },
        example: 'add-to-pages-site.yml',
        before: {
            en: `${pages.en} Put the commands that build your site into the step "Build the site".`,
            de: `${pages.de} Schreibe die Befehle, die deine Website bauen, in den Schritt \u201eBuild the site\u201c.`,
        },
    },
    {
        id: 'data-branch',
        label: {
            en: 'Commit the files to a branch of their own',
            de: 'Die Dateien in einen eigenen Branch committen',
        },
        hint: (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)('data'),
        example: 'commit-to-data-branch.yml',
        before: {
            en: 'Make the branch once: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
            de: 'Lege den Branch einmal an: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
        },
    },
    {
        id: 'deploy',
        label: {
            en: 'Deploy database and files to a server by SSH',
            de: 'Datenbank und Dateien per SSH auf einen Server bringen',
        },
        hint: { en: 'merged into its database', de: 'in dessen Datenbank eingef\u00fcgt' },
        example: 'fetch-social-stats.yml',
        before: {
            en: 'Make the environment production with DEPLOY_HOST, DEPLOY_USER and DEPLOY_KNOWN_HOSTS as variables and DEPLOY_KEY as a secret, and adapt the paths in the workflow.',
            de: 'Lege das Environment production an, mit DEPLOY_HOST, DEPLOY_USER und DEPLOY_KNOWN_HOSTS als Variablen und DEPLOY_KEY als Secret, und passe die Pfade im Workflow an.',
        },
    },
    {
        id: 'milestones',
        label: {
            en: 'Post round numbers to Discord or Slack',
            de: 'Runde Zahlen in Discord oder Slack melden',
        },
        hint: { en: 'and keep the artifact', de: 'und das Artefakt aufheben' },
        example: 'post-milestones.yml',
        before: {
            en: 'Store the address of the webhook as the secret MILESTONES_WEBHOOK.',
            de: 'Hinterlege die Adresse des Webhooks als Secret MILESTONES_WEBHOOK.',
        },
    },
];
function findRecipes() {
    const folder = examplesFolder();
    return recipes.filter(({ example }) => example === null || (folder !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, example))));
}
function readExample({ id, example }) {
    const folder = examplesFolder();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder ?? '', example ?? ''), 'utf8');
    }
    catch (cause) {
        const names = findRecipes()
            .map((recipe) => recipe.id)
            .join(', ');
        throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M('invalid-input', {
            en: `The recipe ${id} (examples/${example}) is not beside this program.`,
            de: `Die Vorlage ${id} (examples/${example}) liegt nicht neben diesem Programm.`,
        }, {
            en: `Choose one of ${names}, or run setup from a clone of the action.`,
            de: `W\u00e4hle eine von: ${names}; oder rufe setup in einem Klon der Action auf.`,
        }, { cause });
    }
}
function examplesFolder() {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '')), '..', 'examples');
    }
    catch {
        return null;
    }
}


  }),

  8883:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  toPath)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function toPath(typed) {
    const [, , quoted] = /^(["'])(.*)\1$/.exec(typed.trim()) ?? [];
    const path = quoted ?? typed.trim();
    return /^~(?=$|[/\\])/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), path.slice(1)) : path;
}


  }),

  8271:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bt: () => (  actionPattern),
    hD: () => (  quote),
    nj: () => (  toWorkflow),
    o9: () => (  withPlainText)
  });
  var _platforms_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1029);

const actionPattern = /^[\w.-]+\/[\w./-]+@[\w./-]+$/;
const pins = {
    app: 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1',
    upload: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
};
function toWorkflow(options) {
    const { minute, hour, action, secretName, environment, writer, audience } = options;
    const permission = environment === null ? 'secrets' : 'environments';
    const inputs = [
        `env-social: \${{ secrets.${secretName} }}`,
        ...(writer === null ? [] : [`secrets-token: ${toToken(writer)}`]),
        ...(secretName === _platforms_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSecretName */ .H ? [] : [`secret-name: ${secretName}`]),
        ...(environment === null ? [] : [`secret-environment: ${quote(environment)}`]),
        ...(audience ? ['audience: true'] : []),
        '# A runner starts empty: this fetches the database from the artifact of the previous run.',
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
    - cron: "${minute} ${hour} * * *" # UTC; at the full hour GitHub is busy, and runs start late
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
      # Also if one of several accounts failed: the artifact has the numbers of the others.
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
const quote = (text) => /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);
function withPlainText(workflow, text) {
    const lines = text.trimEnd().split('\n');
    return workflow
        .replace(/^ +secret-(name|environment): .*\n/gm, '')
        .replace(/^# Refresh tokens work once: .*$/m, '# If two runs overlapped, the later upload would lose what the other one has stored.')
        .replace(/^( +)env-social: \$\{\{ secrets\.\w+ \}\}$/gm, (_, indent) => [
        '# These accounts need no token and no key, so this is no secret.',
        'env-social: |',
        ...lines.map((line) => `  ${line}`),
    ]
        .map((line) => `${indent}${line}`)
        .join('\n'));
}


  }),

  8639:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  toShellLine),
    m: () => (  shells)
  });
const shells = ['posix', 'powershell', 'cmd'];
function toShellLine(shell, key, value) {
    if (shell === 'powershell')
        return `$env:${key} = '${value.replaceAll("'", "''")}'`;
    if (shell === 'cmd')
        return `set "${key}=${value.replaceAll('%', '%%')}"`;
    return `export ${key}='${value.replaceAll("'", "'\\''")}'`;
}


  }),

  8373:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findProgram)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const startable = ['.com', '.exe'];
function findProgram(name, environment = process.env, platform = process.platform) {
    const { delimiter, isAbsolute } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const read = (key) => readVariable(environment, key, platform);
    const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
    const candidates = (read('PATH') ?? '')
        .split(delimiter)
        .map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
        .filter((folder) => isAbsolute(folder))
        .flatMap((folder) => extensions.map((extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension}`)));
    return candidates.find((file) => isProgram(file, platform)) ?? null;
}
function readVariable(environment, key, platform) {
    if (platform !== 'win32')
        return environment[key];
    return Object.entries(environment).find(([name]) => name.toUpperCase() === key)?.[1];
}
function toExtensions(pathExt) {
    const named = (pathExt ?? '').toLowerCase().split(';');
    const found = named.filter((extension) => startable.includes(extension));
    return found.length > 0 ? found : startable;
}
function isProgram(file, platform) {
    try {
        if (platform === 'win32')
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


  }),

  2151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  inEach),
    F: () => (  same)
  });
const same = (text) => ({ en: text, de: text });
const inEach = (say) => ({ en: say('en'), de: say('de') });


  })

};
