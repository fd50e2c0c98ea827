export const id = 2241;
export const ids = [2241];
export const modules = {

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   german: () => (/* binding */ german)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);

const german = {
    explanations: {
        INSTAGRAM_ACCESS_TOKEN: 'Das langlebige Access-Token eines professionellen Kontos: auf der Seite deiner App im App-Dashboard erzeugt oder bei der Anmeldung an der App.',
        INSTAGRAM_USERNAME: 'Der Handle, falls das Profil ihn nicht nennt.',
        INSTAGRAM_APP_ID: 'Die Instagram-App-ID im App-Dashboard (nicht die ID der Meta-App); nur für die Anmeldung.',
        INSTAGRAM_APP_SECRET: 'Das Instagram-App-Secret daneben; nur für die Anmeldung.',
    },
    gives: {
        instagram_business_basic: 'Name, Handle, Bio, Follower, Gefolgt, Beiträge und Engagement',
        instagram_business_manage_insights: 'Reichweite, Aufrufe, wie oft Beiträge aufgerufen und geteilt werden, und das Publikum',
    },
    toNotes: (redirectUri) => [
        'Das Konto muss ein professionelles sein: für Unternehmen oder Creator. Lege auf developers.facebook.com eine App mit dem Produkt Instagram an, und wähle dort „API setup with Instagram login“.',
        'Füge das Konto der App hinzu. Für eigene Konten bleibt die App im Entwicklungsmodus; eine Prüfung ist nicht nötig.',
        `Trage unter „Business login settings“ die Redirect-Adresse ${redirectUri} ein, mit dem Schrägstrich am Ende.`,
        `Die App braucht die Berechtigungen ${_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopes */ .W.map(({ name }) => name).join(' und ')}.`,
    ],
};


/***/ })

};
