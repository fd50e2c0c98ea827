export const id = 9081;
export const ids = [9081];
export const modules = {

  9081:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9426);

const german = {
    explanations: {
        TIKTOK_ACCESS_TOKEN: 'Das Access-Token, das du bei der Anmeldung an deiner App bekommst.',
        TIKTOK_REFRESH_TOKEN: 'Das Refresh-Token, das du dabei bekommst; es gilt nur einmal.',
        TIKTOK_CLIENT_KEY: 'Der Client Key auf der Seite deiner App im Entwicklerportal.',
        TIKTOK_CLIENT_SECRET: 'Das Client Secret daneben; Sandbox und Production haben je eigene Schl\u00fcssel.',
        TIKTOK_USERNAME: 'Der Handle, falls der Scope user.info.profile fehlt.',
    },
    gives: {
        'user.info.basic': 'Name und Profilbild',
        'user.info.profile': 'Handle, Bio, Adresse und Verifizierung',
        'user.info.stats': 'Follower, Gefolgt, Likes und Zahl der Videos',
        'video.list': 'Engagement-Rate und durchschnittliche Aufrufe',
    },
    toNotes: (redirectUri) => [
        'Lege auf developers.tiktok.com eine App an, und f\u00fcge ihr die Produkte Login Kit und Display API hinzu.',
        'Nimm f\u00fcr dein eigenes Konto die Sandbox der App, und trage das Konto dort als Target User ein: Das funktioniert sofort, w\u00e4hrend die Pr\u00fcfung f\u00fcr Production Apps f\u00fcr den Eigengebrauch ablehnt. Sandbox und Production haben je eigene Schl\u00fcssel, Scopes und Redirect-Adressen.',
        `Trage im Login Kit die Redirect-Adresse ${redirectUri} ein, unter Desktop, wenn sie auf diesem Rechner liegt; http://127.0.0.1:*/callback/ erlaubt jeden Port.`,
        `Schalte die Scopes ${_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopes */ .Wu.map(({ name }) => name).join(', ')} ein. Verlangt die Anmeldung einen, den die App nicht hat, endet sie auf einer Fehlerseite, die \u201escope\u201c nennt: Verlange dann weniger.`,
    ],
};


  })

};
