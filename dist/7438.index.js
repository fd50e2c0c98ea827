export const id = 7438;
export const ids = [7438];
export const modules = {

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./lib/locale/format.js
var format = __webpack_require__(5020);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var net_json = __webpack_require__(922);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var growth = __webpack_require__(3198);
// EXTERNAL MODULE: ./lib/pictures/csv.js
var csv = __webpack_require__(8970);
// EXTERNAL MODULE: ./lib/platforms/index.js + 57 modules
var platforms = __webpack_require__(4112);
// EXTERNAL MODULE: ./lib/storage/merge-databases.js
var merge_databases = __webpack_require__(333);
// EXTERNAL MODULE: ./lib/storage/read-history.js
var read_history = __webpack_require__(789);
// EXTERNAL MODULE: ./lib/storage/read-posts.js
var read_posts = __webpack_require__(5446);
// EXTERNAL MODULE: ./lib/storage/sqlite.js + 1 modules
var sqlite = __webpack_require__(6897);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/paint.js

/** Colours a text where standard output is a terminal that shows colours (https://no-color.org). */
const paint = (style, text) => process.stdout.isTTY && !process.env.NO_COLOR ? (0,external_node_util_.styleText)(style, text) : text;

// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/numbers/post.js
var numbers_post = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/pictures/posts-csv.js
var posts_csv = __webpack_require__(1776);
// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(1533);
;// CONCATENATED MODULE: ./lib/cli/show-posts.js






/** Returns the posts as text, the best of each account first, or as JSON or CSV. */
function renderPosts(posts, { json, csv, database }) {
    const names = [...new Set(posts.map(toName))];
    const accounts = names.map((name) => posts.filter((post) => toName(post) === name).toSorted(numbers_post/* comparePosts */.Zl));
    const all = accounts.flat();
    if (json)
        return `${(0,net_json/* stringifyJson */.s)(all.map(toRecord))}\n`;
    if (csv)
        return (0,posts_csv/* toPostsCsv */.X)(all).replaceAll('\r\n', '\n');
    if (posts.length === 0)
        return `There are no posts in ${database}.\n`;
    return `${accounts.map((own, index) => `${names[index]}\n${toText(own)}`).join('\n\n')}\n`;
}
const toName = ({ platform, username }) => `${platform} · ${username}`;
const head = ['Views', 'Likes', 'Comments', 'Shares', 'Rate', 'Posted'];
function toText(posts) {
    const rows = posts.map((post) => [
        ...[post.views, post.likes, post.comments, post.shares].map((count) => (0,format/* formatShort */.KS)(count, undefined, 'en')),
        (0,format/* formatFigure */.Mo)((0,numbers_post/* toPostRate */.oz)(post), 'percent', 'en'),
        post.postedAt === null ? '–' : (0,clock/* toIsoSeconds */.gY)(post.postedAt).slice(0, 10),
    ]);
    const [titles = '', rule = '', ...lines] = (0,table/* toTable */.MR)(head, rows, 0).split('\n');
    return [
        `${titles}   Title`,
        rule,
        ...lines.flatMap((line, index) => {
            const { title = null, url = null } = posts[index] ?? {};
            const room = (0,table/* terminalWidth */.JL)() - line.length - 3;
            const first = title === null ? line : `${line}   ${(0,table/* fitColumns */.Pk)(title, room)}`;
            return url === null ? [first] : [first, `  ${url}`];
        }),
    ].join('\n');
}
const toRecord = (post) => ({
    platform: post.platform,
    username: post.username,
    post_id: post.id,
    posted_at: post.postedAt === null ? null : (0,clock/* toIsoSeconds */.gY)(post.postedAt),
    kind: post.kind,
    title: post.title,
    url: post.url,
    views: post.views,
    likes: post.likes,
    comments: post.comments,
    shares: post.shares,
    engagement_rate: (0,numbers_post/* toPostRate */.oz)(post),
});

;// CONCATENATED MODULE: ./lib/cli/show.js












const sparkDays = 30;
/**
 * Prints the figures in a database with their growth over 1, 7 and 30 days, or its posts; changes nothing. Rejects with
 * `database` when the file does not exist or cannot be used.
 */
async function show(options) {
    const database = await (0,merge_databases/* openSource */.oD)(options.database);
    try {
        const chosen = platforms/* platforms */.B.filter(({ id }) => (options.platform ?? id) === id);
        const text = options.posts
            ? renderPosts(chosen.flatMap(({ id }) => (0,read_posts/* readPosts */.a)(database, id)), options)
            : render(chosen.flatMap((platform) => readLines(database, platform)), options);
        process.stdout.write(text);
    }
    finally {
        database.close();
    }
}
function readLines(database, platform) {
    const sql = `SELECT username AS name, fetched_at AS at FROM social_stats_cache
     WHERE platform = ? ORDER BY rowid`;
    return (0,sqlite/* query */.P)(database, sql, [platform.id]).flatMap(({ name, at }) => {
        const username = String(name);
        const { metrics } = platform;
        const { points } = (0,read_history/* readHistory */.Lu)(database, { platform: platform.id, username, metrics });
        return metrics.map((metric) => toLine({ platform, username, metric, points, fetchedAt: String(at) }));
    });
}
function toLine({ points, ...line }) {
    const series = (0,growth/* seriesOf */.Lf)(points, line.metric.name);
    return {
        ...line,
        figure: series.at(-1)?.figure ?? null,
        growths: (0,growth/* toGrowths */.G)(points, (days) => (0,growth/* seriesOf */.Lf)(days, line.metric.name)),
        asOf: (0,growth/* growthAsOf */.f2)(points),
        recent: series.slice(-sparkDays).map(({ figure }) => figure),
    };
}
function render(lines, { json, csv, database }) {
    if (json)
        return `${(0,net_json/* stringifyJson */.s)(lines.map(show_toRecord))}\n`;
    if (csv)
        return [csvHead, ...lines.map(toCsv), ''].join('\n');
    if (lines.length === 0)
        return `There are no numbers in ${database}.\n`;
    const tables = layouts.map((layout) => show_toText(lines, layout));
    return `${(0,table/* pickFitting */.b2)(tables, (0,table/* terminalWidth */.JL)())}\n`;
}
const layouts = [
    { windows: growth/* growthWindows */.xp, hasPercent: true, hasSparkline: true },
    { windows: growth/* growthWindows */.xp, hasPercent: true },
    { windows: growth/* growthWindows */.xp },
    { windows: [1, 30] },
    { windows: [30] },
];
/** A table with a line above the figures of each account. */
function show_toText(lines, { windows, hasPercent, hasSparkline }) {
    const head = [
        'Number',
        'Now',
        ...windows.map((days) => (days === 1 ? '1 day' : `${days} days`)),
        ...(hasSparkline ? [`Last ${sparkDays}`] : []),
    ];
    const rows = lines.map(({ metric, figure, growths, recent }) => [
        metric.title,
        (0,format/* formatFigure */.Mo)(figure, metric.unit, 'en'),
        ...growth/* growthWindows */.xp.flatMap((days, index) => windows.includes(days) ? [describeGrowth(growths[index] ?? null, metric, hasPercent)] : []),
        ...(hasSparkline ? [drawSparkline(recent)] : []),
    ]);
    const [titles = '', rule = '', ...texts] = (0,table/* toTable */.MR)(head, rows, 1).split('\n');
    const names = lines.map(toHeading);
    const grouped = texts.flatMap((text, index) => names[index] === names[index - 1] ? [text] : ['', paint('bold', names[index] ?? ''), text]);
    return [titles, rule, ...grouped.slice(1)].join('\n');
}
const toHeading = ({ platform, username, asOf }) => `${platform.id} · ${username}${asOf === null ? '' : ` · as of ${asOf}`}`;
function describeGrowth(growth, { unit }, hasPercent = false) {
    const shown = growth && !hasPercent ? { ...growth, percent: null } : growth;
    const text = (0,format/* formatGrowth */.T9)(shown, unit, 'en', (days) => ` in ${days} d`);
    if (growth === null || Number(growth.change) === 0)
        return text;
    return paint(growth.change > 0 ? 'green' : 'red', text);
}
const bars = [...'▁▂▃▄▅▆▇█'];
/** One character for each figure; a space for an unknown one. */
function drawSparkline(figures) {
    const known = figures.flatMap((figure) => (figure === null ? [] : [Number(figure)]));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    return figures
        .map((figure) => {
        if (figure === null)
            return ' ';
        const share = high === low ? 0.5 : (Number(figure) - low) / (high - low);
        return bars[Math.round(share * (bars.length - 1))];
    })
        .join('');
}
/** The columns of the changes, in the order of `growthWindows`. */
const changeColumns = growth/* growthWindows */.xp.map((days) => `change_${days}d`);
const csvHead = (0,csv/* toCsvRow */.s)([
    'platform',
    'username',
    'metric',
    'value',
    ...changeColumns,
    'fetched_at',
]);
/** Unknown values and changes are empty. */
const toCsv = ({ platform, username, metric, figure, growths, fetchedAt }) => (0,csv/* toCsvRow */.s)([
    platform.id,
    username,
    metric.name,
    figure,
    ...growths.map((growth) => growth?.change ?? null),
    fetchedAt,
]);
const show_toRecord = ({ platform, username, metric, figure, growths, asOf, fetchedAt }) => ({
    platform: platform.id,
    username,
    metric: metric.name,
    value: figure,
    ...Object.fromEntries(changeColumns.map((column, index) => [column, growths[index]?.change ?? null])),
    growth_as_of: asOf,
    fetched_at: fetchedAt,
});


/***/ }),

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   MR: () => (/* binding */ toTable),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   b2: () => (/* binding */ pickFitting)
/* harmony export */ });
/* harmony import */ var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);

/**
 * Returns a plain-text table with aligned columns: the first `left` ones to the left, the others to the
 * right.
 */
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
    const rule = widths.map((width) => '─'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}
/** The text in at most `room` columns. */
function fitColumns(text, room) {
    const { index, ellipsed } = (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text, { limit: Math.max(room, 1), ellipsis: '…' });
    return `${text.slice(0, index)}${ellipsed ? '…' : ''}`;
}
/** The columns of the terminal that standard output goes to, or of `COLUMNS`; 80 where neither is known. */
const terminalWidth = () => process.stdout.columns || Number(process.env.COLUMNS) || 80;
/** Of `texts`, the widest first, the first one that fits into `room` columns; else the last. */
const pickFitting = (texts, room) => texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
    texts.at(-1) ??
    '';
/** In columns of a terminal, where emoji and many scripts take two. */
const widthOf = (text) => (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text).width;


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   vW: () => (/* binding */ formatPercentChange)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5542);

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
function formatPercentChange(percent, locale, decimals = 2) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording, decimals)
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
/** Formats a share in percent with one decimal: `46.2%`. */
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
/** Formats a multiple: `2.1×`. */
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}×`;
function formatDecimals(figure, wording, count = 2) {
    const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
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

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGrowths),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   OO: () => (/* binding */ longestOf),
/* harmony export */   To: () => (/* binding */ newsWindows),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   f2: () => (/* binding */ growthAsOf),
/* harmony export */   lr: () => (/* binding */ untilLastChange),
/* harmony export */   n$: () => (/* binding */ followersOf),
/* harmony export */   xp: () => (/* binding */ growthWindows)
/* harmony export */ });
/* unused harmony export toGrowth */
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3098);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7816);


/** The windows for which growth is shown, in days. */
const growthWindows = [1, 7, 30];
/** After so many days without a change, growth over a window is no longer news; by the window, in days. */
const staleAfter = { 1: 7, 7: 7, 30: 30 };
/**
 * Returns the growth of one series over each of `growthWindows`, in their order. All places that show growth
 * call this, so that they show the same: it counts back from the account's last day with a change, and a
 * window is `null` when the history does not reach back that far, when the figure of that day is unknown, or
 * when that day is too long ago: 7 days for 1 and 7 days, 30 days for 30. `toSeries` is `followersOf`, or
 * `seriesOf` for one metric.
 */
function toGrowths(points, toSeries) {
    const series = toSeries(untilLastChange(points));
    return newsWindows(stillFor(points)).map((days) => days === null ? null : toGrowth(series, days));
}
/** Returns each of `growthWindows`, or `null` if it is out of date after so many days without a change. */
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
/** Whether the last change is so recent that it is still news over a day. True without a history. */
const isNews = (points) => !(stillFor(points) >= staleAfter[1]);
/** Returns for how many days no number has changed; NaN without a history. */
const stillFor = (points) => daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
/** Returns the last day on which a number of the account changed; `null` without a history. */
const growthAsOf = (points) => untilLastChange(points).at(-1)?.day ?? null;
/** Returns the growth over the longest window that has any; `null` when none has. */
const longestOf = (growths) => growths.findLast((growth) => growth !== null) ?? null;
/**
 * Returns the change up to the last figure, counted from the newest known figure that is at least `days` days
 * older; `null` when one of the two is missing or unknown. `series` is in chronological order.
 */
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
/** Returns one metric's figures by day; `null` on days without it. */
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
/** Returns the followers by day. */
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
/**
 * Returns the history up to the last day on which a number changed. Pictures and tables are drawn from this, so
 * that a day without a change leaves their bytes unchanged: the windows move with the numbers, not with the
 * calendar.
 */
const untilLastChange = (points) => points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);
/** Returns the whole days from one `YYYY-MM-DD` to another. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
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

/***/ 8970:
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

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toPostsCsv)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3098);
/* harmony import */ var _numbers_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2599);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8970);



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

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ dist)
});

;// CONCATENATED MODULE: ../../work/main/node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
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
/* EXPORT */


;// CONCATENATED MODULE: ../../work/main/node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
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
    /* STATE */
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
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
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
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
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
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);


/***/ })

};
