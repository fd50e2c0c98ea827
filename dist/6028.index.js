export const id = 6028;
export const ids = [6028];
export const modules = {

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draw: () => (/* binding */ draw)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);
/* harmony import */ var _pipeline_portraits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5367);
/* harmony import */ var _pipeline_publish_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2954);
/* harmony import */ var _pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8487);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4112);
/* harmony import */ var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(333);
/* harmony import */ var _drawing_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3904);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8691);









/**
 * Writes the files of the accounts in a database, without any network; profile pictures come from the cards
 * that are in the folder. Rejects with `database` when the file does not exist or cannot be used, and with
 * `invalid-input` for an account that it does not hold and for a folder that cannot be written.
 */
async function draw(options) {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const debug = process.env.LOG_LEVEL === 'debug';
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .createLog */ .h)((text) => process.stdout.write(text), { colour, debug });
    const { stored, nameless, unreadable } = await readStored(options);
    if (nameless > 0) {
        log.warning(`Rows of an earlier version that do not say which account they belong to are left out: ${nameless}. The next fetch of their accounts adds it.`);
    }
    if (unreadable > 0) {
        log.warning(`Rows whose stats_data is no document with numbers are left out: ${unreadable}. The next fetch of their accounts writes them anew.`);
    }
    (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .reportDamage */ .uh)(stored.histories ?? [], log);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.outputDirectory);
    const published = null;
    const portraits = {
        choose: ({ id }) => (0,_pipeline_portraits_js__WEBPACK_IMPORTED_MODULE_2__/* .readPortrait */ .CJ)(id, { directory, published }),
    };
    const kit = (0,_drawing_options_js__WEBPACK_IMPORTED_MODULE_7__/* .toKitOptions */ .c)(options);
    await (0,_pipeline_publish_files_js__WEBPACK_IMPORTED_MODULE_3__.publishFiles)(stored, { directory, ...kit, portraits, published, log });
}
async function readStored({ database: file, account: chosen, }) {
    const database = await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(file);
    try {
        const histories = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistories */ .X_)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_5__/* .platforms */ .B);
        const { accounts, ...leftOut } = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccounts */ .n$)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_5__/* .platforms */ .B, histories);
        assertKnown(chosen, accounts.map(({ id }) => id), file);
        if (chosen.length === 0) {
            return {
                stored: { accounts, histories, posts: (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .readAllPosts */ .p5)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_5__/* .platforms */ .B) },
                ...leftOut,
            };
        }
        const drawn = accounts.filter(({ id }) => chosen.includes(id));
        const isDrawn = (row) => drawn.some(({ platform, document }) => platform.id === row.platform && document.profile.username === row.username);
        const posts = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .readAllPosts */ .p5)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_5__/* .platforms */ .B).filter(isDrawn);
        return {
            stored: { accounts: drawn, histories: histories.filter(isDrawn), posts },
            nameless: 0,
            unreadable: 0,
        };
    }
    finally {
        database.close();
    }
}
function assertKnown(chosen, known, file) {
    if (known.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `There are no accounts in ${file}.`, 'Give the database that the fetch has written.');
    }
    const unknown = chosen.find((id) => !known.includes(id));
    if (unknown === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `There is no account ${JSON.stringify(unknown)} in ${file}.`, `Use one of: ${known.join(', ')}.`);
}


/***/ }),

/***/ 8691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9485);


/** Returns a log that writes lines for a terminal or a file, with `***` in place of every masked value. */
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
        info: (line) => say(`  ${paint('green', '✓')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        failure: (line) => say(`  ${paint('red', '✗')} ${line}`),
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => {
            masked.add(value);
            redact = null;
        },
    };
}


/***/ })

};
