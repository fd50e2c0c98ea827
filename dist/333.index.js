export const id = 333;
export const ids = [333];
export const modules = {

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   vW: () => (/* binding */ formatPercentChange)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Formats a figure: `1,234,567`, `5.72%`, or a dash for an unknown one. */
function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '–';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
/**
 * Formats a figure for little space: whole below a million, then with three digits, such as `1.23M` or
 * `12.3M`, rounded down.
 */
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
/** Formats a change with its sign: `+1,234`, `−12`, `±0`; the change of a rate is in percentage points. */
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
/** Formats a relative change in percent: `+2.50%`, without decimals for 0 and from 100 on. */
function formatPercentChange(percent, locale) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
/**
 * Formats growth for a table: `+120 (+0.3%)`, for a rate only its change, or a dash for unknown growth. When
 * days are missing, the real span follows, as `formatSpan` writes it.
 */
function formatGrowth(growth, unit, locale, formatSpan) {
    if (growth === null)
        return '–';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '−' : '±');
function formatDecimals(figure, wording) {
    const [whole = '', decimals] = figure.toFixed(2).split('.');
    return `${groupThousands(whole, wording)}${wording.decimal}${decimals}`;
}
// Not with Intl.NumberFormat: its first use in a process takes 10 ms, which would prolong every run.
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
/** Formats a UTC day, `YYYY-MM-DD`: in full, without the year, short without the year, or month and year. */
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


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGrowths),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   lr: () => (/* binding */ untilLastChange),
/* harmony export */   n$: () => (/* binding */ followersOf),
/* harmony export */   n6: () => (/* binding */ toGrowth),
/* harmony export */   xp: () => (/* binding */ growthWindows)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


/** The windows for which growth is shown, in days. */
const growthWindows = [1, 7, 30];
/**
 * Returns the change up to the last known figure, counted from the newest known figure that is at least
 * `days` days older; `null` when there is none. `series` is in chronological order.
 */
function toGrowth(series, days) {
    const last = series.findLast(({ figure }) => figure !== null);
    if (!last)
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
/** Returns the growth over each of `growthWindows`, in their order. */
const toGrowths = (series) => growthWindows.map((days) => toGrowth(series, days));
/** Returns one metric's figures by day; `null` on days without it. */
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
/** Returns the followers by day. */
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
/**
 * Returns the history up to the last day on which any figure changed. Pictures and tables are drawn from
 * this, so that a day without a change leaves their bytes unchanged: the windows move with the numbers, not
 * with the calendar.
 */
function untilLastChange(points) {
    let end = points.length;
    while (end > 1 && isSame(points[end - 1], points[end - 2]))
        end -= 1;
    return points.slice(0, end);
}
/** Returns the whole days from one `YYYY-MM-DD` to another. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function isSame(one, other) {
    if (!one || !other)
        return false;
    const metrics = new Set([...Object.keys(one.figures), ...Object.keys(other.figures)]);
    return (one.followers === other.followers &&
        [...metrics].every((name) => (one.figures[name] ?? null) === (other.figures[name] ?? null)));
}
/** Computed in integers, because 5.75 - 5.72 is not 0.03 in floating point. */
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
/** Exact, because figures have at most 2 decimals. */
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toCsvRow)
/* harmony export */ });
/* unused harmony export toCsvCell */
/**
 * A spreadsheet may run text as a formula that begins with one of these signs, full-width ones included, or with
 * a TAB or CR; it ignores blanks in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
/** Returns a record of https://www.rfc-editor.org/rfc/rfc4180, without a line end. */
const toCsvRow = (cells) => cells.map(toCsvCell).join(',');
/** Quotes text where necessary, with a `'` in front of what could be a formula. Numbers stay as they are. */
function toCsvCell(cell) {
    if (typeof cell !== 'string')
        return cell === null ? '' : String(cell);
    const text = formulaStart.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toPostsCsv)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _numbers_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3758);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);



const columns = [
    ...['platform', 'username', 'post_id', 'posted_at', 'kind', 'title', 'url'],
    ...['views', 'likes', 'comments', 'shares', 'engagement_rate'],
];
/** Returns `posts.csv`; unknown values are empty. */
const toPostsCsv = (posts) => [(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .toCsvRow */ .s)(columns), ...posts.map(toLine), ''].join('\r\n');
const toLine = (post) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .toCsvRow */ .s)([
    ...[post.platform, post.username, post.id],
    post.postedAt === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(post.postedAt),
    ...[post.kind, post.title, post.url],
    ...[post.views, post.likes, post.comments, post.shares],
    (0,_numbers_post_js__WEBPACK_IMPORTED_MODULE_2__/* .toPostRate */ .oz)(post),
]);


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFiles: () => (/* binding */ publishFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files/replace-file.js
var replace_file = __webpack_require__(4746);
// EXTERNAL MODULE: ./lib/files/retry-while-held.js
var retry_while_held = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/files/write-files.js





/**
 * Writes files below a folder, each atomically, and only those whose bytes differ. Other files stay. Resolves
 * with the paths that were written. Rejects with `invalid-input` for a path with characters that are not
 * allowed (before anything is written), for a folder that is a link to outside, and for errors of the system.
 */
async function writeFiles(folder, files, renaming) {
    const root = (0,external_node_path_.resolve)(folder);
    for (const path of files.keys())
        assertInside(path);
    try {
        await (0,promises_.mkdir)(root, { recursive: true });
        const real = await (0,promises_.realpath)(root);
        const written = await Promise.all([...files].map(async ([path, text]) => {
            const file = (0,external_node_path_.join)(real, ...path.split('/'));
            const parent = (0,external_node_path_.dirname)(file);
            await (0,promises_.mkdir)(parent, { recursive: true });
            await assertNoWayOut(real, parent);
            if (await holds(file, text))
                return [];
            const options = { mode: 0o644, durable: false, followLinks: false, renaming };
            await (0,replace_file/* replaceFile */.f)(file, text, options).catch((error) => {
                throw isRefusedRename(error, renaming?.platform) ? heldOpen(file, error) : error;
            });
            return [path];
        }));
        return written.flat();
    }
    catch (error) {
        if (error instanceof errors/* StatsError */.GD)
            throw error;
        throw new errors/* StatsError */.GD('invalid-input', `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`, 'Give output-directory a folder that this user may write.', { cause: error });
    }
}
/** Returns the path of an account's files below the folder: `PLATFORM` or `PLATFORM/label`. */
const toAccountFolder = (platform, label) => label === null ? platform : `${platform}/${label.toLowerCase()}`;
function assertInside(path) {
    const parts = path.split('/');
    const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
    if (isPlain)
        return;
    throw new errors/* StatsError */.GD('invalid-input', `The file name ${JSON.stringify(path)} is none that this action writes.`, 'Use letters, digits and hyphens in the labels of accounts.');
}
/** Needed because any folder on the path may be a symbolic link. */
async function assertNoWayOut(root, folder) {
    const way = (0,external_node_path_.relative)(root, await (0,promises_.realpath)(folder));
    if (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return;
    throw new errors/* StatsError */.GD('invalid-input', `${folder} is a link that leads out of ${root}.`, 'Remove the link, or give output-directory another folder.');
}
/** Then the folder took the temporary file, so this user has the right to write it. */
const isRefusedRename = (error, platform) => (0,retry_while_held/* isHeld */.i7)(error, platform) &&
    error instanceof Error &&
    'syscall' in error &&
    error.syscall === 'rename';
const heldOpen = (file, cause) => new errors/* StatsError */.GD('invalid-input', `${file} could not be replaced, because another program holds it open.`, 'Close that program, or give output-directory a folder of its own.', { cause });
async function holds(file, text) {
    const bytes = await (0,promises_.readFile)(file).catch(() => null);
    return bytes?.equals(Buffer.from(text)) ?? false;
}

// EXTERNAL MODULE: ./lib/locale/format.js
var format = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/locale/words.js
var words = __webpack_require__(1559);
;// CONCATENATED MODULE: ./lib/pictures/badge.js


/**
 * Returns `badge.json`: the followers in the format of shields.io's endpoint badge.
 * https://shields.io/badges/endpoint-badge
 */
function toBadge({ platform, document }, locale) {
    const { followers } = document;
    const badge = {
        schemaVersion: 1,
        label: words/* words */.aL[locale].platformFollowers(platform.name),
        message: followers === undefined ? words/* words */.aL[locale].unknown : (0,format/* formatShort */.KS)(followers, undefined, locale),
        color: followers === undefined ? 'lightgrey' : 'blueviolet',
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/numbers/growth.js
var numbers_growth = __webpack_require__(2483);
// EXTERNAL MODULE: ./lib/pictures/avatar.js
var pictures_avatar = __webpack_require__(798);
;// CONCATENATED MODULE: ./lib/pictures/fit-text.js
/**
 * Wraps text that is not plain ASCII in the characters FSI and PDI, so that right-to-left text does not
 * reorder the text around it: https://www.unicode.org/reports/tr9/
 */
const isolate = (text) => /^[\x20-\x7e…]*$/.test(text) ? text : `\u2068${text}\u2069`;
/** Combining marks per letter: real languages need no more, and a higher stack covers other lines. */
const maxMarks = 4;
/**
 * Returns a person's text as one line: without control characters, without characters that change the
 * direction of the text after them, and with few combining marks per letter.
 */
const toLine = (text) => text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu, '')
    .replace(tower, '$1')
    .trim();
const tower = new RegExp(`(\\p{M}{${maxMarks}})\\p{M}+`, 'gu');
/** Returns one line that fits into `maxWidth`, cut between two characters and ended with `…` if necessary. */
function fitText(text, maxWidth, style) {
    const line = toLine(text);
    if (textWidth(line, style) <= maxWidth)
        return line;
    const room = maxWidth - textWidth('…', style);
    let kept = '';
    let width = 0;
    for (const character of toCharacters(line)) {
        width += textWidth(character, style);
        if (width > room)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/** Returns the font size at which a line fits into `maxWidth`, at most that of `style`. */
const fitSize = (text, maxWidth, style) => Math.floor(style.size * Math.min(1, maxWidth / Math.max(1, textWidth(text, style))) * 10) / 10;
/**
 * Splits text into what readers see as characters, such as an emoji of several code points, or a letter with
 * its marks: https://www.unicode.org/reports/tr29/
 */
function toCharacters(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return [...text];
    return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
/** Estimates the width of a line, rather too wide than too narrow: the viewer's font is unknown. */
function textWidth(text, { size, bold = false }) {
    let ems = 0;
    for (const character of text)
        ems += emsOf(character);
    return ems * size * (bold ? 1.13 : 1);
}
/** Widths in em by class of character, measured in common wide fonts (DejaVu Sans, Verdana). */
function emsOf(character) {
    if (/[ijl.,:;'|!I]/.test(character))
        return 0.36;
    if (/[frtJ /()[\]{}\u00a0·-]/.test(character))
        return 0.42;
    if (/[mwMW@%+−±<=>~#…Ø]/.test(character))
        return 0.98;
    if (/[a-z0-9"*?_^`$]/.test(character))
        return 0.64;
    if (/[\x20-\x7e]/.test(character))
        return 0.79;
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character))
        return 1.4;
    if (/[\u0080-\u024f\u0590-\u074f]/.test(character))
        return 0.8;
    return (character.codePointAt(0) ?? 0) < 0x1100 ? 0.95 : 1.1;
}

;// CONCATENATED MODULE: ./lib/pictures/xml.js
/**
 * A template tag whose values cannot become markup: text is escaped, `Markup` is inserted unchanged, and
 * `null` inserts nothing.
 */
function xml(template, ...values) {
    const markup = template.reduce((before, part, index) => {
        const value = values[index - 1] ?? null;
        return `${before}${toMarkup(value)}${part}`;
    });
    return { markup };
}
function toMarkup(value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return escapeXml(value);
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}
/** Escapes text for elements and quoted attributes, and removes characters that XML 1.0 cannot contain. */
const escapeXml = (text) => text.replace(notXml, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Everything outside of https://www.w3.org/TR/xml/#charsets, lone surrogates included. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/pictures/palette.js

const light = {
    ground: '#ffffff',
    panel: '#f5f5fb',
    border: '#e2e3ee',
    ink: '#14142b',
    muted: '#5a5d75',
    rise: '#0a7546',
    fall: '#b8233b',
    accent: '#5a48e8',
    glow: '#c0299c',
    onAccent: '#ffffff',
};
const dark = {
    ground: '#12131c',
    panel: '#1b1d2a',
    border: '#2d3044',
    ink: '#f4f4fa',
    muted: '#a6aac2',
    rise: '#4fdc9c',
    fall: '#ff8d99',
    accent: '#9d8fff',
    glow: '#f27fd0',
    onAccent: '#12131c',
};
/**
 * Returns the colours as a style sheet that applies only to the element with this id, so that several
 * pictures can be in one page. `id` consists of letters, digits and hyphens. Viewers without media queries
 * show the light palette.
 */
const toStyle = (id) => xml `<style>${rulesOf(id, light)}
@media (prefers-color-scheme: dark) {
${rulesOf(id, dark)}
}</style>`;
function rulesOf(id, palette) {
    const fills = ['ground', 'panel', 'ink', 'muted', 'rise', 'fall', 'accent', 'onAccent'].map((name) => `#${id} .${name} { fill: ${palette[name]} }`);
    return [
        ...fills,
        `#${id} .border { stroke: ${palette.border} }`,
        `#${id} .line { stroke: ${palette.accent} }`,
        `#${id} .from { stop-color: ${palette.accent} }`,
        `#${id} .to { stop-color: ${palette.glow} }`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/pictures/pictured-account.js



/** Returns an element id that differs from those of the other pictures in the same page. */
const toElementId = (account, picture) => `${account.id}-${picture}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
/** Returns the display name, or the username when there is none that can be shown. */
const nameOf = ({ document }) => toLine(document.profile.name ?? '') || document.profile.username;
/**
 * Returns the metric that counts followers, whatever the platform calls them, or else the platform's first
 * metric; `undefined` for a platform without metrics.
 */
const audienceOf = ({ platform, document }) => platform.metrics.find(({ read }) => read(document) === document.followers) ?? platform.metrics[0];
/** Returns the title of the metric that counts followers, in the given language. */
function audienceTitle(account, locale) {
    const metric = audienceOf(account);
    return metric ? (0,words/* titleOf */.Gg)(metric, locale) : words/* words */.aL[locale].followers;
}
/** Returns the followers by day, up to the last change of any figure. */
const audienceSeries = ({ points }) => (0,numbers_growth/* followersOf */.n$)((0,numbers_growth/* untilLastChange */.lr)(points));

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 6 modules
var d3_scale = __webpack_require__(704);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/pictures/plot.js



/** More points than a picture can show would only make its file larger. */
const maxPoints = 360;
/** Returns the known figures of a series as paths; `null` when none is known. `yTicks` is approximate. */
function plotSeries(series, box, yTicks) {
    const points = thin(series.flatMap(({ day, figure }) => (figure === null ? [] : [{ day, value: Number(figure) }])));
    const first = points.at(0);
    const last = points.at(-1);
    if (!first || !last)
        return null;
    const values = points.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    // A constant line runs through the middle.
    const spread = high > low ? 0 : Math.max(1, Math.round(high / 100));
    const y = (0,d3_scale/* scaleLinear */.m4)([Math.max(0, low - spread), high + spread], [box.bottom, box.top]).nice(yTicks);
    const x = (0,d3_scale/* scaleUtc */.Pp)([Date.parse(first.day), Date.parse(last.day)], [box.left, box.right]);
    const xOf = ({ day }) => x(Date.parse(day));
    const yOf = ({ value }) => y(value);
    const toLine = (0,d3_shape/* line */.n8)(xOf, yOf).curve(d3_shape/* curveMonotoneX */.nV).digits(1);
    const toArea = (0,d3_shape/* area */.Wc)(xOf, box.bottom, yOf).curve(d3_shape/* curveMonotoneX */.nV).digits(1);
    const parts = splitAtGaps(points);
    return {
        x,
        y,
        lines: parts.map((part) => toLine(part) ?? ''),
        gaps: parts.slice(1).map((part, index) => {
            const ends = [parts[index]?.at(-1), part[0]].filter((point) => point !== undefined);
            return toLine(ends) ?? '';
        }),
        area: toArea(points) ?? '',
        last: { x: xOf(last), y: yOf(last) },
    };
}
/** Keeps every nth point, counted from the last, and the first one. */
function thin(points) {
    const step = Math.ceil(points.length / maxPoints);
    return points.filter((_, index) => index === 0 || (points.length - 1 - index) % step === 0);
}
/** A gap is more than 3 times as long as the median distance, so weekly runs have no gaps. */
function splitAtGaps(points) {
    const distances = points
        .slice(1)
        .map(({ day }, index) => (0,numbers_growth/* daysBetween */.YM)(points[index]?.day ?? day, day));
    const usual = distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 0;
    const parts = [points.slice(0, 1)];
    for (const [index, point] of points.slice(1).entries()) {
        if ((distances[index] ?? 0) > 3 * usual)
            parts.push([]);
        parts.at(-1)?.push(point);
    }
    return parts;
}

;// CONCATENATED MODULE: ./lib/pictures/to-picture.js

/** Fonts of the viewer's machine, because an SVG in an `<img>` cannot load any. */
const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";
/** Returns an SVG file that fills the width of its container and that screen readers can read. */
function toPicture(picture) {
    const { id, width, height, title, description, content } = picture;
    return `${xml `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-labelledby="${id}-title ${id}-description" font-family="${fontFamily}">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${content.filter((part) => part !== null)}
</svg>`.markup}\n`;
}

;// CONCATENATED MODULE: ./lib/pictures/card.js










const width = 640;
const height = 396;
const margin = 32;
const growthWidth = 104;
const maxTiles = 4;
const sparkDays = 90;
const longestWindow = 30;
/**
 * Returns `card.svg`: a media kit card of one account. The same numbers, name, bio and avatar give the same
 * bytes.
 */
function toCard(account, { locale, avatar }) {
    const id = toElementId(account, 'card');
    const series = audienceSeries(account);
    return toPicture({
        id,
        width,
        height,
        title: words/* words */.aL[locale].onPlatform(nameOf(account), account.platform.name),
        description: describe(account, locale),
        content: [
            xml `<defs>
<linearGradient id="${id}-accent" x1="0" y1="0" x2="1" y2="1"><stop class="from" offset="0"/><stop class="to" offset="1"/></linearGradient>
<linearGradient id="${id}-ink" x1="0" y1="0" x2="1" y2="0"><stop class="from" offset="0"/><stop class="to" offset="1"/></linearGradient>
<linearGradient id="${id}-fade" x1="0" y1="0" x2="0" y2="1"><stop class="from" offset="0" stop-opacity="0.28"/><stop class="from" offset="1" stop-opacity="0"/></linearGradient>
<clipPath id="${id}-round"><circle cx="76" cy="80" r="40"/></clipPath>
<clipPath id="${id}-edge"><rect width="${width}" height="${height}" rx="20"/></clipPath>
</defs>
${toStyle(id)}
<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="20"/>
<rect width="${width}" height="6" fill="url(#${id}-accent)" clip-path="url(#${id}-edge)"/>`,
            drawPicture(id, account, avatar),
            drawPerson(account, locale),
            drawAudience(id, account, series, locale),
            drawSpark(id, series, locale),
            drawTiles(account, locale),
        ],
    });
}
function drawPicture(id, account, avatar) {
    const ring = xml `<circle cx="76" cy="80" r="43" fill="none" stroke="url(#${id}-accent)" stroke-width="2.5"/>`;
    if (avatar) {
        return xml `${ring}
<image data-source="${avatar.source}" href="${(0,pictures_avatar/* toDataUri */.si)(avatar)}" x="36" y="40" width="80" height="80" preserveAspectRatio="xMidYMid slice" clip-path="url(#${id}-round)"/>`;
    }
    const initial = fitText(toCharacters(nameOf(account))[0]?.toUpperCase() ?? '', 60, { size: 34 });
    return xml `${ring}
<circle class="accent" cx="76" cy="80" r="38"/>
<text class="onAccent" x="76" y="92" font-size="34" font-weight="700" text-anchor="middle">${isolate(initial)}</text>`;
}
/** Each line is an `<svg>` of its own, which clips text that is taller or wider than estimated. */
function drawPerson(account, locale) {
    const { profile, verified } = account.document;
    const left = 140;
    const room = width - margin - left;
    const bio = fitText(profile.bio ?? '', room, { size: 14 });
    const top = bio ? 40 : 50;
    const name = fitText(nameOf(account), room - (verified ? 36 : 0), { size: 28, bold: true });
    const mark = verified
        ? xml `<tspan class="accent" dx="8">✓<title>${words/* words */.aL[locale].verified}</title></tspan>`
        : null;
    const platform = ` · ${account.platform.name}`;
    const handle = fitText(`@${profile.username}`, room - 14 * platform.length, { size: 16 });
    return xml `<svg x="${left}" y="${top}" width="${room}" height="36"><text class="ink" y="27" font-size="28" font-weight="700">${isolate(name)}${mark}</text></svg>
<svg x="${left}" y="${top + 36}" width="${room}" height="24"><text class="muted" y="17" font-size="16">${isolate(handle)}${platform}</text></svg>${bio
        ? xml `
<svg x="${left}" y="${top + 61}" width="${room}" height="22"><text class="ink" y="16" font-size="14">${isolate(bio)}</text></svg>`
        : null}`;
}
function drawAudience(id, account, series, locale) {
    const figure = (0,format/* formatShort */.KS)(account.document.followers ?? null, undefined, locale);
    const size = fitSize(figure, 316, { size: 50, bold: true });
    const growths = distinct(series);
    return xml `<text class="muted" x="${margin}" y="166" font-size="15">${audienceTitle(account, locale)}</text>
<text fill="url(#${id}-ink)" x="${margin}" y="216" font-size="${size}" font-weight="700">${figure}</text>
${growths.length > 0
        ? growths.map((growth, index) => drawGrowth(growth, margin + index * growthWidth, locale))
        : xml `<text class="muted" x="${margin}" y="252" font-size="13">${words/* words */.aL[locale].noGrowth}</text>`}`;
}
function drawGrowth(growth, x, locale) {
    const { change, percent, spanDays } = growth;
    const share = percent ? (0,format/* formatPercentChange */.vW)(percent, locale) : '';
    const text = (0,format/* formatChange */.eD)(change, undefined, locale, format/* formatShort */.KS);
    const size = fitSize(text, growthWidth - 8, { size: 16, bold: true });
    return xml `<text class="muted" x="${x}" y="246" font-size="13">${words/* words */.aL[locale].days(spanDays)}</text>
<text class="${toneOf(change)}" x="${x}" y="266" font-size="${size}" font-weight="700">${text}</text>
<text class="${toneOf(change)}" x="${x}" y="284" font-size="${fitSize(share, growthWidth - 8, { size: 13 })}">${share}</text>`;
}
function drawSpark(id, series, locale) {
    const lastDay = series.at(-1)?.day ?? '';
    const recent = series.filter(({ day }) => (0,numbers_growth/* daysBetween */.YM)(day, lastDay) <= sparkDays);
    const firstDay = recent[0]?.day ?? lastDay;
    const plot = plotSeries(recent, { left: 364, right: 600, top: 184, bottom: 280 }, 4);
    if (!plot)
        return null;
    const known = recent.filter(({ figure }) => figure !== null);
    const caption = known.length < 2
        ? words/* words */.aL[locale].asOf((0,format/* formatDay */.im)(lastDay, locale))
        : `${(0,format/* formatDay */.im)(firstDay, locale, 'dayOfMonth')} – ${(0,format/* formatDay */.im)(lastDay, locale)}`;
    const label = xml `<text class="muted" x="${width - margin}" y="166" font-size="13" text-anchor="end">${caption}</text>`;
    if (known.length < 2)
        return label;
    return xml `${label}
<path d="${plot.area}" fill="url(#${id}-fade)"/>
${plot.lines.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
${plot.gaps.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 5"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5"/>`;
}
function drawTiles(account, locale) {
    const metrics = otherMetrics(account);
    if (metrics.length === 0)
        return null;
    const gap = 12;
    const tileWidth = (width - 2 * 24 - (metrics.length - 1) * gap) / metrics.length;
    const tiles = metrics.map((metric, index) => drawTile(account, metric, { x: 24 + index * (tileWidth + gap), tileWidth, locale }));
    return xml `${tiles}`;
}
function drawTile(account, metric, { x, tileWidth, locale }) {
    const { unit } = metric;
    const left = x + 14;
    const room = tileWidth - 20;
    const growth = monthly(account, metric);
    const title = fitText((0,words/* titleOf */.Gg)(metric, locale), room, { size: 13 });
    const figure = (0,format/* formatShort */.KS)(metric.read(account.document), unit, locale);
    const size = fitSize(figure, room, { size: 21, bold: true });
    const change = growth ? drawTileGrowth(growth, { unit, left, room, locale }) : null;
    return xml `<rect class="panel" x="${round(x)}" y="300" width="${round(tileWidth)}" height="76" rx="12"/>
<text class="muted" x="${round(left)}" y="321" font-size="13">${title}</text>
<text class="ink" x="${round(left)}" y="345" font-size="${size}" font-weight="700">${figure}</text>
${change}`;
}
function drawTileGrowth({ change, spanDays }, place) {
    const { unit, left, room, locale } = place;
    const text = (0,format/* formatChange */.eD)(change, unit, locale, format/* formatShort */.KS);
    const span = ` · ${words/* words */.aL[locale].shortDays(spanDays)}`;
    const size = fitSize(`${text}${span}`, room, { size: 12, bold: true });
    return xml `<text x="${round(left)}" y="362" font-size="${size}"><tspan class="${toneOf(change)}" font-weight="700">${text}</tspan><tspan class="muted">${span}</tspan></text>`;
}
const round = (value) => Math.round(value * 10) / 10;
const otherMetrics = (account) => {
    const audience = audienceOf(account);
    return account.platform.metrics.filter((metric) => metric !== audience).slice(0, maxTiles);
};
/** The growth over 30 days, or over the longest window that the history covers. */
function monthly({ points }, metric) {
    const series = (0,numbers_growth/* seriesOf */.Lf)((0,numbers_growth/* untilLastChange */.lr)(points), metric.name);
    return (0,numbers_growth/* toGrowths */.G)(series).findLast((growth) => growth !== null) ?? null;
}
/** Leaves out a window that begins on the same day as a shorter one, which missing days can cause. */
function distinct(series) {
    const growths = (0,numbers_growth/* toGrowths */.G)(series).filter((growth) => growth !== null);
    return growths.filter(({ since }, index) => growths.findIndex((other) => other.since === since) === index);
}
const toneOf = (change) => change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';
/** The content of the card for screen readers, with unabbreviated numbers. */
function describe(account, locale) {
    const toSentence = (title, figure, metric, growth) => {
        const value = figure === null ? words/* words */.aL[locale].unknown : (0,format/* formatFigure */.Mo)(figure, metric?.unit, locale);
        const change = growth
            ? `, ${(0,format/* formatChange */.eD)(growth.change, metric?.unit, locale)} ${words/* words */.aL[locale].inDays(growth.spanDays)}`
            : '';
        return `${title}: ${value}${change}.`;
    };
    const growth = (0,numbers_growth/* toGrowth */.n6)(audienceSeries(account), longestWindow) ?? null;
    return [
        toSentence(audienceTitle(account, locale), account.document.followers ?? null, undefined, growth),
        ...otherMetrics(account).map((metric) => toSentence((0,words/* titleOf */.Gg)(metric, locale), metric.read(account.document), metric, monthly(account, metric))),
    ].join(' ');
}

;// CONCATENATED MODULE: ./lib/pictures/followers-chart.js









const followers_chart_width = 720;
const followers_chart_height = 340;
const followers_chart_margin = 28;
const yTicks = 4;
const labelSize = 13;
/** Returns `followers.svg`: the followers over the whole history. The bytes change only with a figure. */
function toFollowersChart(account, locale) {
    const id = toElementId(account, 'followers');
    const series = audienceSeries(account).filter(({ figure }) => figure !== null);
    return toPicture({
        id,
        width: followers_chart_width,
        height: followers_chart_height,
        title: words/* words */.aL[locale].followersOf(nameOf(account), account.platform.name),
        description: followers_chart_describe(account, series, locale),
        content: [
            xml `<defs>
<linearGradient id="${id}-fade" x1="0" y1="0" x2="0" y2="1"><stop class="from" offset="0" stop-opacity="0.3"/><stop class="from" offset="1" stop-opacity="0.02"/></linearGradient>
</defs>
${toStyle(id)}
<rect class="ground border" x="0.5" y="0.5" width="${followers_chart_width - 1}" height="${followers_chart_height - 1}" rx="20"/>`,
            drawHead(account, series, locale),
            drawChart(id, series, locale),
        ],
    });
}
function drawHead(account, series, locale) {
    const known = series.at(-1)?.figure ?? account.document.followers ?? null;
    const figure = (0,format/* formatFigure */.Mo)(known, undefined, locale);
    const size = fitSize(figure, 400, { size: 34, bold: true });
    const growth = longestGrowth(series);
    const audience = `${audienceTitle(account, locale)} · `;
    const name = fitText(nameOf(account), 300, { size: 15 });
    return xml `<svg x="${followers_chart_margin}" y="18" width="430" height="26"><text class="muted" y="18" font-size="15">${audience}${isolate(name)}</text></svg>
<text class="ink" x="${followers_chart_margin}" y="76" font-size="${size}" font-weight="700">${figure}</text>
${growth ? followers_chart_drawGrowth(growth, locale) : null}`;
}
function followers_chart_drawGrowth({ change, percent, spanDays }, locale) {
    const share = percent ? ` (${(0,format/* formatPercentChange */.vW)(percent, locale)})` : '';
    const text = `${(0,format/* formatChange */.eD)(change, undefined, locale, format/* formatShort */.KS)}${share}`;
    const size = fitSize(text, 240, { size: 18, bold: true });
    const tone = change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';
    return xml `<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="36" font-size="14" text-anchor="end">${words/* words */.aL[locale].inDays(spanDays)}</text>
<text class="${tone}" x="${followers_chart_width - followers_chart_margin}" y="60" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>`;
}
function drawChart(id, series, locale) {
    const top = 108;
    const bottom = followers_chart_height - 48;
    const right = followers_chart_width - followers_chart_margin - 8;
    const measured = plotSeries(series, { left: 0, right, top, bottom }, yTicks);
    if (!measured) {
        return xml `<text class="muted" x="${followers_chart_width / 2}" y="200" font-size="16" text-anchor="middle">${words/* words */.aL[locale].noHistory}</text>`;
    }
    const labels = toLabels(measured, locale);
    const left = followers_chart_margin + Math.max(...labels.map(({ text }) => textWidth(text, { size: labelSize }))) + 12;
    const plot = plotSeries(series, { left, right, top, bottom }, yTicks) ?? measured;
    return xml `${labels.map(({ text, y, }) => xml `<line class="border" x1="${left.toFixed(1)}" x2="${right}" y1="${y}" y2="${y}"/>
<text class="muted" x="${(left - 10).toFixed(1)}" y="${y + 4.5}" font-size="${labelSize}" text-anchor="end">${text}</text>`)}
${drawDays(plot, series, { left, right, y: bottom + 22, locale })}
${series.length > 1 ? xml `<path d="${plot.area}" fill="url(#${id}-fade)"/>` : null}
${plot.lines.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
${plot.gaps.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 6"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5.5"/>
${drawNote(plot, series, locale)}`;
}
/** Whole numbers only, in the short form unless two labels would then be equal. */
function toLabels({ y }, locale) {
    const ticks = y.ticks(yTicks).filter(Number.isInteger);
    const short = ticks.map((tick) => (0,format/* formatShort */.KS)(BigInt(tick), undefined, locale));
    const isClear = new Set(short).size === short.length;
    return ticks.map((tick, index) => ({
        text: (isClear ? short[index] : undefined) ?? (0,format/* formatFigure */.Mo)(BigInt(tick), undefined, locale),
        y: Math.round(y(tick) * 10) / 10,
    }));
}
function drawDays({ x }, series, { left, right, y, locale }) {
    const [from, to] = [series.at(0)?.day ?? '', series.at(-1)?.day ?? ''];
    if (from === to) {
        return xml `<text class="muted" x="${((left + right) / 2).toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${(0,format/* formatDay */.im)(to, locale)}</text>`;
    }
    const days = x.ticks(5).map((date) => date.toISOString());
    const isYears = days.every((day) => day.slice(5, 10) === '01-01');
    const isMonths = days.every((day) => day.slice(8, 10) === '01');
    const labels = [...new Set(days.map((day) => day.slice(0, 10)))].map((day) => ({
        at: x(Date.parse(day)),
        text: isYears
            ? day.slice(0, 4)
            : (0,format/* formatDay */.im)(day, locale, isMonths ? 'monthOfYear' : 'dayOfMonth'),
    }));
    const fitting = labels.filter(({ at, text }) => {
        const half = textWidth(text, { size: labelSize }) / 2;
        return at >= left && at - half >= followers_chart_margin && at + half <= followers_chart_width - followers_chart_margin / 2;
    });
    return xml `${fitting.map(({ at, text }) => xml `<text class="muted" x="${at.toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${text}</text>`)}`;
}
function drawNote(plot, series, locale) {
    const note = series.length === 1 ? words/* words */.aL[locale].firstDay : plot.gaps.length > 0 ? words/* words */.aL[locale].gaps : null;
    if (note === null)
        return null;
    return xml `<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="${followers_chart_height - 10}" font-size="12" text-anchor="end">${note}</text>`;
}
/** The growth over the longest window that the history covers. */
const longestGrowth = (series) => (0,numbers_growth/* toGrowths */.G)(series).findLast((growth) => growth !== null) ?? null;
function followers_chart_describe(account, series, locale) {
    const [first, last] = [series.at(0), series.at(-1)];
    if (!first || !last)
        return `${words/* words */.aL[locale].noHistory}.`;
    const value = ({ figure }) => (0,format/* formatFigure */.Mo)(figure, undefined, locale);
    const growth = longestGrowth(series);
    const change = growth
        ? ` ${(0,format/* formatChange */.eD)(growth.change, undefined, locale)} ${words/* words */.aL[locale].inDays(growth.spanDays)}.`
        : '';
    const title = audienceTitle(account, locale);
    if (first === last)
        return `${title}: ${value(last)}, ${(0,format/* formatDay */.im)(last.day, locale)}.`;
    const span = words/* words */.aL[locale].fromTo(`${value(first)} (${(0,format/* formatDay */.im)(first.day, locale)})`, `${value(last)} (${(0,format/* formatDay */.im)(last.day, locale)})`);
    return `${title}: ${span}.${change}`;
}

// EXTERNAL MODULE: ./lib/pictures/csv.js
var csv = __webpack_require__(8371);
;// CONCATENATED MODULE: ./lib/pictures/history-csv.js


/**
 * Returns `history.csv` with the columns `day,platform,username,metric,value`, one account after the other,
 * each in chronological order. Unknown figures and days after the last change have no line.
 */
function toHistoryCsv(histories) {
    return `day,platform,username,metric,value\r\n${histories.map(toLines).join('')}`;
}
/** Joins the lines of each account: one list of all lines (millions) would be the slowest part of a run. */
function toLines({ platform, username, points }) {
    const account = (0,csv/* toCsvRow */.s)([platform, username]);
    const lines = [];
    for (const { day, figures } of (0,numbers_growth/* untilLastChange */.lr)(points)) {
        for (const metric in figures) {
            const figure = figures[metric];
            if (figure !== null)
                lines.push(`${day},${account},${metric},${figure}\r\n`);
        }
    }
    return lines.join('');
}

// EXTERNAL MODULE: ./lib/pictures/posts-csv.js
var posts_csv = __webpack_require__(2401);
// EXTERNAL MODULE: ./lib/pipeline/portraits.js
var pipeline_portraits = __webpack_require__(2366);
// EXTERNAL MODULE: ./lib/pipeline/stats-json.js
var stats_json = __webpack_require__(7924);
;// CONCATENATED MODULE: ./lib/pipeline/publish-files.js








/** It holds a time of day, so it differs in every run. */
const statsFile = 'stats.json';
/**
 * Writes the JSON, CSV and picture files of a run. A failed account's files are drawn from its last stored
 * numbers, so that the folder is complete on an empty runner as well. Without the database, only the JSON is
 * written. Rejects with `invalid-input` as `writeFiles` does.
 */
async function publishFiles({ accounts, histories, posts }, options) {
    const files = new Map([[statsFile, `${(0,stats_json/* toStatsJson */.$)(accounts)}\n`]]);
    if (histories) {
        files.set('history.csv', toHistoryCsv(histories));
        files.set('posts.csv', (0,posts_csv/* toPostsCsv */.X)(posts));
        const drawn = await Promise.all(accounts.map((account) => draw(account, options)));
        for (const [path, text] of drawn.flat())
            files.set(path, text);
    }
    const written = await writeFiles(options.directory, files);
    const isChanged = written.some((path) => path !== statsFile && !options.published?.has(path, files.get(path) ?? ''));
    return { count: written.length, isChanged };
}
/** Draws an account's files; its folder is named by its id. None without numbers. */
async function draw(result, { locale, portraits }) {
    const { id, platform } = result;
    const numbers = result.status === 'ok' ? result : result.stored;
    if (!numbers)
        return [];
    const avatar = await portraits.choose(result);
    const account = { id, platform, ...numbers };
    return [
        [(0,pipeline_portraits/* toCardPath */.t)(id), toCard(account, { locale, avatar })],
        [`${id}/followers.svg`, toFollowersChart(account, locale)],
        [`${id}/badge.json`, toBadge(account, locale)],
    ];
}


/***/ }),

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toStatsJson)
/* harmony export */ });
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);


/**
 * Returns the JSON array for other programs, with one object per account: its document and the growth of each
 * metric over 1, 7 and 30 days (`null` if the history does not reach back that far), or its error.
 */
function toStatsJson(accounts) {
    return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok') {
            const { account, ...document } = result.document;
            const growth = toGrowthByMetric(platform, result.points);
            return { account, status, ...document, growth };
        }
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
    const series = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(points, name);
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days) => {
        const growth = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowth */ .n6)(series, days);
        return [
            days,
            growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
    });
    return [name, Object.fromEntries(windows)];
}));


/***/ })

};
