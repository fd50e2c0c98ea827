export const id = 7737;
export const ids = [7737];
export const modules = {

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3098);
/* harmony import */ var _storage_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42);
/* harmony import */ var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(333);




/**
 * Merges databases into one, which is created if it is missing. The newest row wins, so neither their order
 * nor a second merge matters. Prints the number of new or changed rows, and warnings about wrong clocks. Rejects with `database` for a file
 * that does not exist or cannot be used.
 */
async function merge(sources, options) {
    const opened = [];
    try {
        for (const source of sources)
            opened.push(await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .openSource */ .oD)(source));
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.database);
        const now = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml.now();
        const merged = await (0,_storage_database_js__WEBPACK_IMPORTED_MODULE_2__/* .updateDatabase */ .XV)(target, (database) => (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeDatabases */ .hB)(database, opened, now));
        for (const warning of (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .describeAhead */ .ZW)(merged, target))
            process.stderr.write(`${warning}\n`);
        process.stdout.write(`${merged.rows} rows of ${target} are new or changed.\n`);
    }
    finally {
        for (const database of opened)
            database.close();
    }
}


/***/ })

};
