export const id = 8934;
export const ids = [8934];
export const modules = {

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   german: () => (/* binding */ german)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5209);

const german = {
    explanations: {
        THREADS_ACCESS_TOKEN: 'Das langlebige Access-Token: mit dem User Token Generator im App-Dashboard erzeugt oder bei der Anmeldung an der App.',
        THREADS_APP_ID: 'Die Threads-App-ID im App-Dashboard (nicht die ID der Meta-App); nur für die Anmeldung.',
        THREADS_APP_SECRET: 'Das Threads-App-Secret daneben; nur für die Anmeldung.',
    },
    gives: {
        threads_basic: 'Name, Handle, Bio und die Liste der Beiträge',
        threads_manage_insights: 'Follower, Aufrufe, die Zahlen der Beiträge, Engagement und das Publikum',
    },
    toNotes: (redirectUri) => [
        'Lege auf developers.facebook.com eine App mit dem Anwendungsfall „Access the Threads API“ an. Sie hat eine eigene Threads-App-ID und ein eigenes Threads-App-Secret.',
        'Füge das Konto der App als Threads-Tester hinzu, und nimm die Einladung im Konto an: Einstellungen, Konto, Website-Berechtigungen, Einladungen. Für eigene Konten ist keine Prüfung nötig.',
        `Trage in den Einstellungen des Anwendungsfalls die Redirect-Adresse ${redirectUri} ein, mit dem Schrägstrich am Ende.`,
        `Die App braucht die Berechtigungen ${_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopes */ .W.map(({ name }) => name).join(' und ')}.`,
    ],
};


/***/ })

};
