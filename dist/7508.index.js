export const id = 7508;
export const ids = [7508,4402];
export const modules = {

  4402:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $m: () => (  quoteAfter),
    Mc: () => (  toSentences),
    ZO: () => (  translateError),
    describeError: () => (  describeError),
    wrapForStderr: () => (  wrapForStderr)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
  var _wrap_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8904);





function translateError(error) {
    if (error instanceof _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M)
        return error.texts;
    const german = (0,_locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__.describeInGerman)(error);
    return {
        message: { en: error.message, de: german.message },
        hint: { en: error.hint, de: german.hint },
    };
}
function toSentences(error) {
    const { message, hint } = translateError(error);
    return (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inEach */ .B)((locale) => `${message[locale]} ${hint[locale]}`);
}
const quoteAfter = (german, english) => ({
    en: english,
    de: `${german} Die Meldung auf Englisch: \u201e${english}\u201c`,
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
        .flatMap((line) => (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapWords */ .E)(line, columns || 80))
        .join('\n');
}
const describeMore = (code, address) => ({
    en: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .readMore */ .UJ)(code, address),
    de: `Mehr dazu: ${address === null ? `${code} in docs/de/errors.md.` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(code, address, 'de')}`,
});


  }),

  1044:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  findRepository)
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1278);
  var _open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);


async function findRepository(repo, apiUrl) {
    const given = repo ?? process.env.GITHUB_REPOSITORY?.trim();
    const fullName = given || (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrigin */ .P2)('.', apiUrl));
    if (fullName !== null)
        (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(fullName);
    return fullName;
}


  }),

  3957:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WT: () => (  readNotes),
    ae: () => (  toQuestion),
    mN: () => (  toGives)
  });
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);

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


  }),

  8904:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  wrapWords)
  });
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


  }),

  3824:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  createErrorRedactor),
    l: () => (  createRedactor)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shortestSecret = 8;
function createRedactor(secrets, shortest = shortestSecret) {
    const values = [...secrets].filter(({ length }) => length > 0 && length >= shortest);
    const forms = [...new Set(values.flatMap(toForms))];
    function replaceOnce(text) {
        const spans = forms.flatMap((form) => findSpans(text, form));
        let result = '';
        let rest = 0;
        for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
            if (start >= rest)
                result += `${text.slice(rest, start)}***`;
            rest = Math.max(rest, end);
        }
        return result + text.slice(rest);
    }
    function replaceAll(text) {
        const replaced = replaceOnce(text);
        return replaced.length < text.length ? replaceAll(replaced) : replaced;
    }
    return (text) => {
        const replaced = replaceAll(text);
        const visible = replaced.replace(invisible, '');
        const redacted = visible === replaced ? visible : replaceAll(visible);
        return redacted === visible ? replaced : redacted;
    };
}
function createErrorRedactor(redact) {
    const known = new Map();
    return (error) => {
        const found = known.get(error);
        if (found)
            return found;
        const [message, hint] = [redact(error.message), redact(error.hint)];
        const isClean = message === error.message && hint === error.hint;
        const redacted = isClean ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(error.code, message, hint);
        known.set(error, redacted);
        return redacted;
    };
}
function findSpans(text, part) {
    const spans = [];
    for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1))
        spans.push({ start, end: start + part.length });
    return spans;
}
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function toForms(value) {
    const base64 = Buffer.from(value).toString('base64');
    const unpadded = base64.replaceAll('=', '');
    const url = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        url.replace(/[!'()~]/g, toPercent).replaceAll('%20', '+'),
        base64,
        unpadded,
        toUrlSafe(base64),
        toUrlSafe(unpadded),
        json,
        json.replaceAll('/', '\\/'),
    ];
}
const toPercent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const toUrlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');


  }),

  4325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  hasSecrets)
  });
const hasSecrets = ({ keys }) => keys.some(({ secret }) => secret);


  })

};
