export const id = 614;
export const ids = [614];
export const modules = {

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployPost: () => (/* binding */ deployPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Entry point of `post`, which runs at the end of the job, also after a failed or cancelled step. Deletes the
 * key and closes the connection if main could not. Usually main did, so other modules are loaded only when
 * needed.
 */
async function deployPost() {
    // The runner passes the state `folder`, which main saved, in this variable.
    const folder = process.env.STATE_folder;
    if (!folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    const { closeConnection } = await __webpack_require__.e(/* import() */ 4413).then(__webpack_require__.bind(__webpack_require__, 4413));
    const { removePrivateFolder } = await __webpack_require__.e(/* import() */ 3199).then(__webpack_require__.bind(__webpack_require__, 3199));
    const { fail } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8619));
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
