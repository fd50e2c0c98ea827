export const id = 3746;
export const ids = [3746,4402];
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

  9493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SU: () => (  parseRepository),
    W6: () => (  optionNames),
    h_: () => (  openRepository),
    vb: () => (  tokenName)
  });
  var _credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
  var _credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1790);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);




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
    de: 'Vergleiche den Namen mit der Adresse seiner Seite, und pr\u00fcfe, ob das Token f\u00fcr dieses Repository gilt.',
});


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

  5747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X0: () => (  detectEncoding),
    n$: () => (  readTextSync),
    yR: () => (  readText)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




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


  }),

  6711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  tryFolder),
    z: () => (  createNewFile)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1821);




const createNewFile = (file, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text, { flag: 'wx', mode: 0o600 });
function tryFolder(folder, create = createNewFile) {
    const trial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.trial`);
    create(trial, '');
    (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileSync */ .SC)(trial);
}


  }),

  4325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  hasSecrets)
  });
const hasSecrets = ({ keys }) => keys.some(({ secret }) => secret);


  })

};
