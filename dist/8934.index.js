export const id = 8934;
export const ids = [8934];
export const modules = {

  8934:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5209);

const german = {
    explanations: {
        THREADS_ACCESS_TOKEN: 'Das langlebige Access-Token: mit dem User Token Generator im App-Dashboard erzeugt oder bei der Anmeldung an der App.',
        THREADS_APP_ID: 'Die Threads-App-ID im App-Dashboard (nicht die ID der Meta-App); nur f\u00fcr die Anmeldung.',
        THREADS_APP_SECRET: 'Das Threads-App-Secret daneben; nur f\u00fcr die Anmeldung.',
    },
    gives: {
        threads_basic: 'Name, Handle, Bio und die Liste der Beitr\u00e4ge',
        threads_manage_insights: 'Follower, Aufrufe, die Zahlen der Beitr\u00e4ge, Engagement und das Publikum',
    },
    toNotes: (redirectUri) => [
        'Lege auf developers.facebook.com eine App mit dem Anwendungsfall \u201eAccess the Threads API\u201c an. Sie hat eine eigene Threads-App-ID und ein eigenes Threads-App-Secret.',
        'F\u00fcge das Konto der App als Threads-Tester hinzu, und nimm die Einladung im Konto an: Einstellungen, Konto, Website-Berechtigungen, Einladungen. F\u00fcr eigene Konten ist keine Pr\u00fcfung n\u00f6tig.',
        `Trage in den Einstellungen des Anwendungsfalls die Redirect-Adresse ${redirectUri} ein, mit dem Schr\u00e4gstrich am Ende.`,
        `Die App braucht die Berechtigungen ${_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopes */ .W.map(({ name }) => name).join(' und ')}.`,
    ],
};


  })

};
