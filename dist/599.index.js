export const id = 599;
export const ids = [599];
export const modules = {

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/**
 * A deploy that cannot go on: `code` names what the reader must do, `message` says in one sentence what
 * happened, `hint` in one sentence what to do now. None of them holds a line of the key, nor what a server
 * has said.
 */
class DeployError extends Error {
    name = 'DeployError';
    code;
    hint;
    /** Whether the same attempt may succeed in a moment. */
    isTransient;
    constructor(code, message, hint, { isTransient = false, cause } = {}) {
        super(message, { cause });
        this.code = code;
        this.hint = hint;
        this.isTransient = isTransient;
    }
}


/***/ }),

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fail: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5047);


/** Fails the step with one annotation: what happened, what to do. */
function fail(error) {
    process.exitCode = 1;
    if (error instanceof _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${error.message} ${error.hint}`, { title: error.code });
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error.stack ?? '');
        return;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`Something went wrong that this action does not know (${error instanceof Error ? error.name : typeof error}). Run the job again with debug logging, and report what it says.`);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
}


/***/ })

};
