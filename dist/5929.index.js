export const id = 5929;
export const ids = [5929];
export const modules = {

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Runs at the end of the job, also after a failed or cancelled step: saves the renewed tokens that main
 * could not save. Usually there are none, and then nothing else is loaded.
 */
async function post() {
    // The runner passes what main saved as the state `journal` in this variable.
    const file = process.env.STATE_journal;
    if (!file || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    const { saveJournal } = await Promise.all(/* import() */[__webpack_require__.e(1438), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 480));
    await saveJournal(file);
}


/***/ })

};
