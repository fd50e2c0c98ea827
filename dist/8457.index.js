export const id = 8457;
export const ids = [8457];
export const modules = {

  4846:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    german: () => (  german)
  });
const german = {
	explanations: {
		BLUESKY_HANDLE: 'Der Handle, etwa mara.bsky.social, die Adresse des Profils oder die DID, die auch unter einem neuen Handle gleich bleibt. Geheim ist das nicht.',
	},
};

  }),

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

  }),

  1858:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	german: () => (  german)
  });
const german = {
	explanations: {
		MASTODON_ACCOUNT: 'Das Konto mit seinem Server, etwa @mara@mastodon.social, oder die Adresse des Profils dort. Geheim ist das nicht.',
	},
};

  }),

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

  }),

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

  }),

  2126:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	german: () => (  german)
  });
const german = {
	explanations: {
		YOUTUBE_API_KEY: 'Ein API-Schl\u00fcssel eines Projekts in der Google Cloud Console, in dem die YouTube Data API v3 eingeschaltet ist.',
		YOUTUBE_CHANNEL_ID: 'Die Id des Kanals, die mit UC beginnt (in den erweiterten Einstellungen von YouTube), oder sein Handle, etwa @name.',
	},
};

  })

};
