export const id = 816;
export const ids = [816];
export const modules = {

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The command line: parses the arguments and starts one command. Sets the exit code, 2 for wrong usage. */
async function cli(argv) {
    // Whoever reads only the beginning, as `head` does, has read enough.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('tiktok-stats')
        .description('Your social numbers in an SQLite file, with tokens that renew themselves.')
        .exitOverride()
        .showHelpAfterError('Run with --help to see what there is.');
    program
        .command('demo')
        .description('the whole job against the built-in emulator, with nothing installed and no account')
        .option('--database <file>', 'where to write the SQLite file (default: a new temporary folder)')
        .action(async (options) => {
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(561), __webpack_require__.e(387), __webpack_require__.e(93), __webpack_require__.e(7), __webpack_require__.e(1), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 5890));
        await demo(options);
    });
    program
        .command('recover')
        .description('renew an old .env.social by the recovery lines in the log of a failed run')
        .argument('[file]', "the run's log (default: standard input)")
        .option('--env-file <file>', 'the .env.social to renew', '.env.social')
        .action(async (logFile, { envFile }) => {
        const { recover } = await Promise.all(/* import() */[__webpack_require__.e(561), __webpack_require__.e(93), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 7118));
        await recover({ envFile, logFile });
    });
    try {
        await program.parseAsync(argv, { from: 'user' });
    }
    catch (error) {
        process.exitCode = describeFailure(error);
    }
}
/** Tells of a failure on standard error; the exit code that it deserves. */
function describeFailure(error) {
    // Commander has told by itself, and throws after --help as well.
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G) {
        process.stderr.write(`${error.message}\n${error.hint}\n`);
        return 2;
    }
    process.stderr.write(`Something went wrong that this program does not know: ${error instanceof Error ? error.message : error}\n`);
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error)
        process.stderr.write(`${error.stack}\n`);
    return 1;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ StatsError)
/* harmony export */ });
/**
 * The project's only error: `code` names what the reader must do, `message` says in one sentence what
 * happened, `hint` in one sentence what to do now. None of them ever holds a secret value.
 */
class StatsError extends Error {
    name = 'StatsError';
    code;
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}


/***/ })

};
