export const id = 2241;
export const ids = [2241];
export const modules = {

  2241:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);

const german = {
    explanations: {
        INSTAGRAM_ACCESS_TOKEN: 'Das langlebige Access-Token eines professionellen Kontos: auf der Seite deiner App im App-Dashboard erzeugt oder bei der Anmeldung an der App.',
        INSTAGRAM_USERNAME: 'Der Handle, falls das Profil ihn nicht nennt.',
        INSTAGRAM_APP_ID: 'Die Instagram-App-ID im App-Dashboard (nicht die ID der Meta-App); nur f\u00fcr die Anmeldung.',
        INSTAGRAM_APP_SECRET: 'Das Instagram-App-Secret daneben; nur f\u00fcr die Anmeldung.',
    },
    gives: {
        instagram_business_basic: 'Name, Handle, Bio, Follower, Gefolgt, Beitr\u00e4ge und Engagement',
        instagram_business_manage_insights: 'Reichweite, Aufrufe, wie oft Beitr\u00e4ge aufgerufen und geteilt werden, und das Publikum',
    },
    toNotes: (redirectUri) => [
        'Das Konto muss ein professionelles sein: f\u00fcr Unternehmen oder Creator. Lege auf developers.facebook.com eine App mit dem Produkt Instagram an, und w\u00e4hle dort \u201eAPI setup with Instagram login\u201c.',
        'F\u00fcge das Konto der App hinzu. F\u00fcr eigene Konten bleibt die App im Entwicklungsmodus; eine Pr\u00fcfung ist nicht n\u00f6tig.',
        `Trage unter \u201eBusiness login settings\u201c die Redirect-Adresse ${redirectUri} ein, mit dem Schr\u00e4gstrich am Ende.`,
        `Die App braucht die Berechtigungen ${_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopes */ .W.map(({ name }) => name).join(' und ')}.`,
    ],
};


  })

};
