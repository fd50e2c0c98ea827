export const id = 415;
export const ids = [415];
export const modules = {

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployPost: () => (/* binding */ deployPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Runs at the end of the job, also after a failed or cancelled step: takes away the key and ends the connection,
 * if main could not. On most days it has, and nothing more is loaded.
 */
async function deployPost() {
    // As the runner hands over what main saved as its state `folder`.
    const folder = process.env.STATE_folder;
    if (!folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    const { closeConnection } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 1768));
    const { removePrivateFolder } = await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 1201));
    const { fail } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3928));
    try {
        await closeConnection(folder);
        removePrivateFolder(folder);
    }
    catch (error) {
        fail(error);
    }
}


/***/ })

};
