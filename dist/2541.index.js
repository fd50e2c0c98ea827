export const id = 2541;
export const ids = [2541];
export const modules = {

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeError: () => (/* binding */ describeError),
  $m: () => (/* binding */ quoteAfter),
  Mc: () => (/* binding */ toSentences),
  ZO: () => (/* binding */ translateError),
  wrapForStderr: () => (/* binding */ wrapForStderr)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/locale/text.js
var locale_text = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/cli/bilingual-error.js
var bilingual_error = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/locale/causes.js
var causes = __webpack_require__(4692);
;// CONCATENATED MODULE: ./lib/cli/words/german-causes.js

const germanCauses = {
    'invalid-input': 'Eine Angabe fehlt oder ist falsch: eine Option, eine Datei oder ein Schlüssel in .env.social. Korrigiere sie.',
    reauthorize: causes/* causes */.p.reauthorize.de,
    'missing-scope': causes/* causes */.p['missing-scope'].de,
    throttled: 'Es waren zu viele Anfragen. Versuche es später noch einmal.',
    unavailable: 'Ein Dienst war nicht erreichbar. Versuche es später noch einmal.',
    'unexpected-answer': causes/* causes */.p['unexpected-answer'].de,
    'secret-not-writable': 'Das Secret lässt sich mit dem GitHub-Token nicht schreiben. Prüfe das Token und seine Berechtigungen.',
    'secret-not-saved': 'Erneuerte Tokens konnten nicht gespeichert werden. Tu vor dem nächsten Aufruf, was die Meldung sagt.',
    'stale-copy': 'Die Datei ist älter als das Secret: Ihre Tokens sind vermutlich verbraucht. Nimm die neuere Fassung.',
    'access-expired': 'Das Access-Token ist abgelaufen und darf nicht erneuert werden. Rufe fetch mit --refresh auto auf.',
    'would-refresh': 'Ein Probelauf erneuert keine Tokens. Rufe fetch ohne --dry-run auf.',
    'wrong-target': causes/* causes */.p['wrong-target'].de,
    database: causes/* causes */.p.database.de,
};

// EXTERNAL MODULE: ./lib/cli/wrap-words.js
var wrap_words = __webpack_require__(8904);
;// CONCATENATED MODULE: ./lib/cli/describe-error.js





function translateError(error) {
    if (error instanceof bilingual_error/* BilingualError */.M)
        return error.texts;
    const { code, message, hint } = error;
    return {
        message: { en: message, de: germanCauses[code] },
        hint: { en: hint, de: `Die Meldung auf Englisch: „${message} ${hint}“` },
    };
}
function toSentences(error) {
    const { message, hint } = translateError(error);
    return (0,locale_text/* inEach */.B)((locale) => `${message[locale]} ${hint[locale]}`);
}
const quoteAfter = (german, english) => ({
    en: english,
    de: `${german} Die Meldung auf Englisch: „${english}“`,
});
function describeError(error, { language, address }) {
    const { message, hint } = translateError(error);
    return `${message[language]}\n${hint[language]} ${describeMore(error.code, address)[language]}\n`;
}
function wrapForStderr(text) {
    const { isTTY, columns } = process.stderr;
    if (!isTTY)
        return text;
    return text
        .split('\n')
        .flatMap((line) => (0,wrap_words/* wrapWords */.E)(line, columns || 80))
        .join('\n');
}
const describeMore = (code, address) => ({
    en: (0,errors/* readMore */.UJ)(code, address),
    de: `Mehr dazu: ${address === null ? `${code} in docs/de/errors.md.` : (0,errors/* errorPage */.Wr)(code, address, 'de')}`,
});


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
function wrapWords(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines.splice(-1, 1, `${last} ${word}`);
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causes)
/* harmony export */ });
const causes = {
    'invalid-input': {
        en: 'An input or a key of .env.social is missing or wrong. Correct it.',
        de: 'Eine Eingabe oder ein Schlüssel in .env.social fehlt oder ist falsch. Korrigiere ihn.',
    },
    reauthorize: {
        en: 'The platform accepts no token of this account any more. Sign in again.',
        de: 'Die Plattform nimmt kein Token dieses Kontos mehr an. Melde dich erneut an.',
    },
    'missing-scope': {
        en: 'The sign-in lacks a scope. Sign in again and grant it.',
        de: 'Der Anmeldung fehlt eine Berechtigung. Melde dich erneut an und erteile sie.',
    },
    throttled: {
        en: 'There were too many requests. The next run tries again.',
        de: 'Es waren zu viele Anfragen. Der nächste Lauf versucht es erneut.',
    },
    unavailable: {
        en: 'A service could not be reached. The next run tries again.',
        de: 'Ein Dienst war nicht erreichbar. Der nächste Lauf versucht es erneut.',
    },
    'unexpected-answer': {
        en: 'This version does not understand an answer. If this continues, look for a newer version.',
        de: 'Diese Version versteht eine Antwort nicht. Wenn das so bleibt, suche nach einer neueren Version.',
    },
    'secret-not-writable': {
        en: 'The secret cannot be written. Check the token in secrets-token.',
        de: 'Das Secret lässt sich nicht schreiben. Prüfe das Token in secrets-token.',
    },
    'secret-not-saved': {
        en: 'Renewed tokens could not be saved. Follow what the log says before the next run.',
        de: 'Erneuerte Tokens konnten nicht gespeichert werden. Folge vor dem nächsten Lauf dem Log.',
    },
    'stale-copy': {
        en: "This run's copy of the secret is old. Start a new run.",
        de: 'Dieser Lauf hat eine alte Kopie des Secrets. Starte einen neuen Lauf.',
    },
    'access-expired': {
        en: 'The access token has expired, and renewing it is switched off. Set refresh to auto.',
        de: 'Das Access-Token ist abgelaufen, und das Erneuern ist abgeschaltet. Setze refresh auf auto.',
    },
    'would-refresh': {
        en: 'A dry run renews no tokens. Run without dry-run.',
        de: 'Ein Probelauf erneuert keine Tokens. Starte einen Lauf ohne dry-run.',
    },
    'wrong-target': {
        en: 'The text and the secret do not belong together. Make both refer to the same secret.',
        de: 'Text und Secret gehören nicht zusammen. Gib beide Male dasselbe Secret an.',
    },
    database: {
        en: 'The SQLite file cannot be used. See the message for the reason.',
        de: 'Die SQLite-Datei ist nicht benutzbar. Den Grund nennt die Meldung.',
    },
};


/***/ })

};
