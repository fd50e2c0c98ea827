export const id = 9171;
export const ids = [9171,4402];
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

  7285:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  describeFilesInGerman),
    S: () => (  tellRunInGerman)
  });
function tellRunInGerman(log, collected, places) {
    log.group('Abruf');
    for (const line of describeRun(collected, places))
        log.info(line);
}
function describeRun({ accounts, renewed, saved, filesChanged, problems }, { database, outputDirectory, dryRun }) {
    const planned = accounts.flatMap((one) => one.status === 'failed' && one.error.code === 'would-refresh' ? [one.id] : []);
    const hasNumbers = accounts.some(({ status }) => status === 'ok');
    return [
        `Konten: ${accounts.map(({ id }) => id).join(', ')}.`,
        ...(renewed.length > 0
            ? [`Tokens erneuert${saved ? ' und gespeichert' : ''}: ${renewed.join(', ')}.`]
            : []),
        ...(planned.length > 0
            ? [`Probelauf: Erneuert w\u00fcrden die Tokens von ${planned.join(', ')}.`]
            : []),
        ...(problems.length > 0 ? [] : [describeDatabase(database, { hasNumbers, dryRun })]),
        ...(problems.length > 0 || outputDirectory === null || dryRun
            ? []
            : [describeFilesInGerman(outputDirectory, filesChanged)]),
    ];
}
const describeFilesInGerman = (directory, isChanged) => isChanged ? `Dateien geschrieben: ${directory}` : `Dateien unver\u00e4ndert: ${directory}`;
function describeDatabase(database, { hasNumbers, dryRun }) {
    if (!hasNumbers)
        return `Nichts zu schreiben: ${database} bleibt, wie sie ist.`;
    return dryRun ? `Probelauf: ${database} w\u00fcrde geschrieben.` : `Geschrieben: ${database}`;
}


  }),

  1852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  formatNumbers)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4402);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);
  var _words_table_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5184);





function formatNumbers(accounts, language) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const others = metrics.slice(1).reverse();
    const leftOut = [
        ...others.filter(({ unit }) => unit !== 'percent'),
        ...others.filter(({ unit }) => unit === 'percent'),
    ];
    const tables = [
        toNumbers(accounts, metrics, { language, isShort: false }),
        ...[...leftOut, null].map((_, count) => {
            const shown = metrics.filter((metric) => !leftOut.slice(0, count).includes(metric));
            return toNumbers(accounts, shown, { language, isShort: true });
        }),
    ];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .pickFitting */ .b2)(tables, (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalWidth */ .JL)(Number.POSITIVE_INFINITY));
}
function toNumbers(accounts, metrics, { language, isShort }) {
    const { account, name } = _words_table_words_js__WEBPACK_IMPORTED_MODULE_4__/* .tableWords */ .O[language];
    const titles = metrics.map((metric) => (0,_locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .titlesOf */ .B7)(metric, language)[isShort ? 1 : 0]);
    const rows = accounts.map((result) => result.status === 'ok'
        ? [
            result.id,
            result.document.profile.username,
            ...metrics.map(({ read, unit }) => (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(read(result.document), unit, language)),
        ]
        : [result.id, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .ZO)(result.error).message[language]]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toTable */ .MR)([account, name, ...titles], rows, 2);
}


  }),

  7804:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  createLog)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);


function createLog(write, options) {
    const masked = new Set();
    let redact = null;
    const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
    const say = (line) => {
        redact ??= (0,_credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(masked, 1);
        write(`${redact(line)}\n`);
    };
    return {
        group: (title) => say(`\n${paint('bold', title)}`),
        info: (line) => say(`  ${paint('green', '\u2713')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        failure: (line) => say(`  ${paint('red', '\u2717')} ${line}`),
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => {
            masked.add(value);
            redact = null;
        },
    };
}


  }),

  6669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  createSay),
    L: () => (  quoteEnglish)
  });
const createSay = (log, language) => ({
    group: (text) => log.group(text[language]),
    info: (text) => log.info(text[language]),
    notice: (text) => log.notice(text[language]),
    warning: (text) => log.warning(text[language]),
});
function quoteEnglish(log, language) {
    if (language === 'en')
        return log;
    const quote = (message) => `Meldung auf Englisch: \u201e${message}\u201c`;
    return {
        ...log,
        group: log.debug,
        info: log.debug,
        failure: log.debug,
        notice: (message) => log.notice(quote(message)),
        warning: (message) => log.warning(quote(message)),
    };
}


  }),

  3626:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JL: () => (  terminalWidth),
    MR: () => (  toTable),
    Pk: () => (  fitColumns),
    b2: () => (  pickFitting)
  });
  var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

function toTable(head, rows, left) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
    const lines = all.map((row) => row
        .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return column < left ? `${cell}${space}` : `${space}${cell}`;
    })
        .join('   ')
        .trimEnd());
    const rule = widths.map((width) => '\u2500'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}
function fitColumns(text, room) {
    const { index, ellipsed } = (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text, { limit: Math.max(room, 1), ellipsis: '\u2026' });
    return `${text.slice(0, index)}${ellipsed ? '\u2026' : ''}`;
}
const terminalWidth = (unknown = 80) => process.stdout.columns || Number(process.env.COLUMNS) || unknown;
const pickFitting = (texts, room) => texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
    texts.at(-1) ??
    '';
const widthOf = (text) => (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text).width;


  }),

  5184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  tableWords)
  });
const tableWords = {
    en: {
        metric: 'Number',
        now: 'Now',
        last: (days) => `Last ${days}`,
        asOf: (day) => `as of ${day}`,
        noNumbers: (database) => `There are no numbers in ${database}.`,
        noPosts: (database) => `There are no posts in ${database}.`,
        account: 'Account',
        name: 'Name',
        bestPosts: 'Best of the latest posts',
        views: 'Views',
        likes: 'Likes',
        comments: 'Comments',
        shares: 'Shares',
        rate: 'Rate',
        posted: 'Posted',
        title: 'Title',
    },
    de: {
        metric: 'Kennzahl',
        now: 'Aktuell',
        last: (days) => `Letzte ${days}`,
        asOf: (day) => `Stand: ${day}`,
        noNumbers: (database) => `${database} enth\u00e4lt keine Zahlen.`,
        noPosts: (database) => `${database} enth\u00e4lt keine Beitr\u00e4ge.`,
        account: 'Konto',
        name: 'Name',
        bestPosts: 'Die besten der letzten Beitr\u00e4ge',
        views: 'Aufrufe',
        likes: 'Likes',
        comments: 'Komm.',
        shares: 'Geteilt',
        rate: 'Rate',
        posted: 'Datum',
        title: 'Titel',
    },
};


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

  4463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B0: () => (  formatRatio),
    KS: () => (  formatShort),
    Mo: () => (  formatFigure),
    T1: () => (  formatShare),
    T9: () => (  formatGrowth),
    eD: () => (  formatChange),
    im: () => (  formatDay),
    vW: () => (  formatPercentChange)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '\u2013';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
function formatPercentChange(percent, locale, decimals = 2) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording, decimals)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
function formatGrowth(growth, unit, locale, formatSpan) {
    if (growth === null)
        return '\u2013';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '\u2212' : '\u00b1');
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}\u00d7`;
function formatDecimals(figure, wording, count = 2) {
    const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
}
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
function formatDay(day, locale, form = 'date') {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const name = wording.months[month - 1] ?? '';
    if (form === 'date')
        return wording.date(dayOfMonth, name, year);
    if (form === 'shortDay')
        return wording.shortDay(dayOfMonth, name, month);
    return form === 'dayOfMonth'
        ? wording.dayOfMonth(dayOfMonth, name)
        : wording.monthOfYear(name, year);
}


  }),

  2483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  toGrowths),
    Lf: () => (  seriesOf),
    Ms: () => (  isNews),
    OO: () => (  longestOf),
    To: () => (  newsWindows),
    YM: () => (  daysBetween),
    f2: () => (  growthAsOf),
    lr: () => (  untilLastChange),
    n$: () => (  followersOf),
    xp: () => (  growthWindows)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


const growthWindows = [1, 7, 30];
const staleAfter = { 1: 7, 7: 7, 30: 30 };
function toGrowths(points, toSeries) {
    const series = toSeries(untilLastChange(points));
    return newsWindows(stillFor(points)).map((days) => days === null ? null : toGrowth(series, days));
}
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
const isNews = (points) => !(stillFor(points) >= staleAfter[1]);
const stillFor = (points) => daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
const growthAsOf = (points) => untilLastChange(points).at(-1)?.day ?? null;
const longestOf = (growths) => growths.findLast((growth) => growth !== null) ?? null;
function toGrowth(series, days) {
    const last = series.at(-1);
    if (!last || last.figure === null)
        return null;
    const base = series.findLast(({ day, figure }) => figure !== null && daysBetween(day, last.day) >= days);
    if (!base)
        return null;
    const change = subtract(last.figure, base.figure);
    if (change === null)
        return null;
    return {
        days,
        since: base.day,
        spanDays: daysBetween(base.day, last.day),
        change,
        percent: toPercent(toHundredths(change), toHundredths(base.figure)),
    };
}
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
const untilLastChange = (points) => points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function subtract(last, base) {
    if (last === null || base === null)
        return null;
    if (typeof last === 'bigint' && typeof base === 'bigint')
        return last - base;
    return Number(toHundredths(last) - toHundredths(base)) / 100;
}
function toPercent(change, base) {
    if (base <= 0n)
        return null;
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


  }),

  323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G8: () => (  average),
    JZ: () => (  median),
    UH: () => (  divideHalfUp),
    cz: () => (  sum),
    gL: () => (  engagementRate)
  });
const divideHalfUp = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);
function engagementRate(interactions, audience) {
    if (audience === 0n)
        return null;
    return Number(divideHalfUp(interactions * 10000n, audience)) / 100;
}
const average = (total, items) => items === 0 ? null : divideHalfUp(total, BigInt(items));
function median(counts) {
    const sorted = counts.toSorted((one, other) => Number(one - other));
    const half = sorted.length / 2;
    const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
    const total = middle.reduce((added, count) => added + count, 0n);
    return average(total, middle.length);
}
function sum(counts) {
    let total = 0n;
    for (const count of counts) {
        if (count === null)
            return null;
        total += count;
    }
    return total;
}


  }),

  611:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  A: () => (  dist)
});

;
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};


;
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    outer: while (true) {
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        if (index >= length) {
            break outer;
        }
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        index += 1;
    }
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
  const dist = (getStringTruncatedWidth);


  })

};
