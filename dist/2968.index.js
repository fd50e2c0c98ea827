export const id = 2968;
export const ids = [2968,2541];
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

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1278);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);


async function findRepository(repo, apiUrl) {
    const given = repo ?? process.env.GITHUB_REPOSITORY?.trim();
    const fullName = given || (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrigin */ .P2)('.', apiUrl));
    if (fullName !== null)
        (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(fullName);
    return fullName;
}


/***/ }),

/***/ 9493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   W6: () => (/* binding */ optionNames),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   vb: () => (/* binding */ tokenName)
/* harmony export */ });
/* harmony import */ var _credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
/* harmony import */ var _credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1790);
/* harmony import */ var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);
/* harmony import */ var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);




const tokenName = 'the GitHub token';
const optionNames = {
    text: '--env-file',
    secretName: '--secret-name',
    environment: '--environment',
};
function parseRepository(fullName) {
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
    if (owner && name)
        return { owner, name };
    throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('invalid-input', {
        en: 'The name of the repository is not of the form owner/name.',
        de: 'Der Name des Repositorys hat nicht die Form owner/name.',
    }, {
        en: 'Write it as it stands in the address of its page, such as octo/site.',
        de: 'Schreibe ihn so, wie er in der Adresse seiner Seite steht, etwa octo/site.',
    });
}
async function openRepository(fullName, github) {
    const { owner, name } = parseRepository(fullName);
    const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
    if (answer.status === 404)
        throw noRepository(`${owner}/${name}`);
    const data = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
    if (answer.status !== 200 || !/^\d+$/.test(String(data.id))) {
        const place = (0,_credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__/* .toSecretPlace */ .V)({ owner, name, id: '' }, null, tokenName);
        throw (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer, 'reading the repository', place);
    }
    const pushedAt = Date.parse(String(data.pushed_at));
    return {
        repository: { owner, name, id: String(data.id) },
        isOfOrganization: (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data.owner) && data.owner.type === 'Organization',
        defaultBranch: typeof data.default_branch === 'string' ? data.default_branch : 'main',
        isPrivate: data.private === true,
        isArchived: data.archived === true,
        pushedAt: Number.isNaN(pushedAt) ? null : pushedAt,
        tokenExpiresAt: (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toTokenEnd */ .Wl)(answer),
    };
}
const noRepository = (fullName) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('wrong-target', {
    en: `GitHub knows no repository ${fullName}, or does not show it to this token.`,
    de: `GitHub kennt kein Repository ${fullName} oder zeigt es diesem Token nicht.`,
}, {
    en: 'Compare the name with the address of its page, and see that the token was made for this repository.',
    de: 'Vergleiche den Namen mit der Adresse seiner Seite, und prüfe, ob das Token für dieses Repository gilt.',
});


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ readNotes),
/* harmony export */   ae: () => (/* binding */ toQuestion),
/* harmony export */   mN: () => (/* binding */ toGives)
/* harmony export */ });
/* harmony import */ var _locale_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);

const toQuestion = (name, key, { platform, german }) => ({
    en: `${name}: ${key.explanation ?? platform.name}`,
    de: `${name}: ${german?.explanations[key.name] ?? platform.name}`,
});
const toGives = (scope, gives, german) => ({
    en: gives,
    de: german?.gives?.[scope] ?? scope,
});
async function readNotes(platform, signIn, redirectUri) {
    const english = signIn.toNotes(redirectUri);
    const german = (await platform.german?.())?.toNotes?.(redirectUri);
    return german ? english.map((en, index) => ({ en, de: german[index] ?? en })) : english.map(_locale_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .F);
}


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

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   n$: () => (/* binding */ readTextSync),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const readText = async (file) => toText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file), file);
const readTextSync = (file) => toText((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), file);
function detectEncoding(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second))
        return 'utf-16be';
    return 'utf-8';
}
function toText(bytes, file) {
    if (detectEncoding(bytes) !== 'utf-8') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is encoded in UTF-16, and only UTF-8 is supported.`, 'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with -Encoding utf8.');
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is not UTF-8: line ${findBadLine(bytes)} is the first with a byte that UTF-8 does not allow.`, 'Save it as UTF-8 in an editor, and check the characters of that line.');
}
const findBadLine = (bytes) => bytes
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1'))) + 1;


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


/***/ }),

/***/ 4325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hasSecrets)
/* harmony export */ });
const hasSecrets = ({ keys }) => keys.some(({ secret }) => secret);


/***/ })

};
