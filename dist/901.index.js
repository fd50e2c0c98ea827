export const id = 901;
export const ids = [901];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8836);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _locale_format_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(244);
/* harmony import */ var _platforms_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9175);
/* harmony import */ var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
/* harmony import */ var _storage_read_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9420);
/* harmony import */ var _storage_sqlite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6325);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3626);








const sparkDays = 30;
/** The numbers in a database, with their growth over 1, 7 and 30 days; changes nothing. */
async function show(options) {
    const database = await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .openSource */ .oD)(options.database);
    try {
        const chosen = _platforms_index_js__WEBPACK_IMPORTED_MODULE_2__/* .platforms */ .B.filter(({ id }) => (options.platform ?? id) === id);
        const lines = chosen.flatMap((platform) => readLines(database, platform));
        process.stdout.write(render(lines, options));
    }
    finally {
        database.close();
    }
}
function readLines(database, platform) {
    const sql = `SELECT username AS name, fetched_at AS at FROM social_stats_cache
     WHERE platform = ? ORDER BY rowid`;
    return (0,_storage_sqlite_js__WEBPACK_IMPORTED_MODULE_5__/* .query */ .P)(database, sql, [platform.id]).flatMap(({ name, at }) => {
        const username = String(name);
        const { metrics } = platform;
        const { points } = (0,_storage_read_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .L)(database, { platform: platform.id, username, metrics });
        return metrics.map((metric) => toLine({ platform, username, metric, points, fetchedAt: String(at) }));
    });
}
function toLine({ points, ...line }) {
    const series = (0,_growth_js__WEBPACK_IMPORTED_MODULE_6__/* .seriesOf */ .Lf)(points, line.metric.name);
    return {
        ...line,
        figure: series.at(-1)?.figure ?? null,
        growths: _growth_js__WEBPACK_IMPORTED_MODULE_6__/* .growthWindows */ .xp.map((days) => (0,_growth_js__WEBPACK_IMPORTED_MODULE_6__/* .toGrowth */ .n6)(series, days)),
        recent: series.slice(-sparkDays).map(({ figure }) => figure),
    };
}
function render(lines, { json, csv, database }) {
    if (json)
        return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(lines.map(toRecord))}\n`;
    if (csv)
        return [csvHead, ...lines.map(toCsv), ''].join('\n');
    if (lines.length === 0)
        return `There are no numbers in ${database}.\n`;
    const rows = lines.map(({ platform, username, metric, figure, growths, recent }) => [
        platform.id,
        username,
        metric.title,
        (0,_locale_format_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFigure */ .Mo)(figure, metric.unit, 'en'),
        ...growths.map((growth) => describeGrowth(growth, metric)),
        drawSparkline(recent),
    ]);
    const windows = _growth_js__WEBPACK_IMPORTED_MODULE_6__/* .growthWindows */ .xp.map((days) => (days === 1 ? '1 day' : `${days} days`));
    const head = ['Platform', 'Name', 'Number', 'Now', ...windows, `Last ${sparkDays}`];
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .toTable */ .M)(head, rows, 3)}\n`;
}
/** `+120 (+0.3%)`, with its real span where days are missing. */
function describeGrowth(growth, { unit }) {
    if (growth === null)
        return '–';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${(0,_locale_format_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercentChange */ .vW)(percent, 'en')})`;
    const span = spanDays === days ? '' : ` in ${spanDays} d`;
    return `${(0,_locale_format_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(change, unit, 'en')}${share}${span}`;
}
const bars = [...'▁▂▃▄▅▆▇█'];
/** A bar for each day; a blank for one without a number. */
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
const csvHead = 'platform,username,metric,value,change_1d,change_7d,change_30d,fetched_at';
/** RFC 4180; an unknown value or change is empty. */
const toCsv = ({ platform, username, metric, figure, growths, fetchedAt }) => [
    platform.id,
    username,
    metric.name,
    figure,
    ...growths.map((growth) => growth?.change ?? null),
    fetchedAt,
]
    .map((value) => toField(value === null ? '' : String(value)))
    .join(',');
/** Spreadsheets take a field that begins like a formula for one; a number may begin with a minus. */
function toField(text) {
    const plain = /^([=+@\t\r]|-(?!\d))/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
const toRecord = ({ platform, username, metric, figure, growths, fetchedAt }) => ({
    platform: platform.id,
    username,
    metric: metric.name,
    value: figure,
    ...Object.fromEntries(growths.map((growth, index) => [`change_${_growth_js__WEBPACK_IMPORTED_MODULE_6__/* .growthWindows */ .xp[index]}d`, growth?.change ?? null])),
    fetched_at: fetchedAt,
});


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toTable)
/* harmony export */ });
/** Rows under a head in aligned columns; the first `left` columns hold text, the others numbers. */
function toTable(head, rows, left) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    const lines = all.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < left ? cell.padEnd(width) : cell.padStart(width);
    })
        .join('   ')
        .trimEnd());
    const rule = widths.map((width) => '─'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}


/***/ }),

/***/ 8836:
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
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);

/** The windows that people are shown, in days. */
const growthWindows = [1, 7, 30];
const dayMs = 86_400_000;
/**
 * The change over so many days up to the last known figure, counted from the newest known figure that is
 * at least that old; `null` when none is. `series` is in the order of its days.
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
/** The growth over each of the windows, in their order. */
const toGrowths = (series) => growthWindows.map((days) => toGrowth(series, days));
/** One metric of the history. */
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
/**
 * The history up to the last day on which any figure changed. Pictures and tables are drawn from this, so
 * that a day that repeats the day before leaves their bytes as they are: windows move on with the numbers,
 * not with the calendar.
 */
function untilLastChange(points) {
    let end = points.length;
    while (end > 1 && isSame(points[end - 1], points[end - 2]))
        end -= 1;
    return points.slice(0, end);
}
/** Whole days from one `YYYY-MM-DD` to another. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
function isSame(one, other) {
    if (!one || !other)
        return false;
    const metrics = new Set([...Object.keys(one.figures), ...Object.keys(other.figures)]);
    return (one.followers === other.followers &&
        [...metrics].every((name) => (one.figures[name] ?? null) === (other.figures[name] ?? null)));
}
/** In integers, because 5.75 - 5.72 is 0.03 only on paper. */
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
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
/** Figures have 2 decimals at most. */
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   vW: () => (/* binding */ formatPercentChange)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** `1,234,567`, `5.72%`, and a dash for what nobody told. */
function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '–';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
/** A count that fits anywhere: whole below a million, then three digits, `1.23M`, `12.3M`; never more than there is. */
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
/** A change with its sign: `+1,234`, `−12`, `±0`; of rates in percentage points. */
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
/** `+2.5%`: up to 2 decimals, and none from 100 on. */
function formatPercentChange(percent, locale) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const size = Math.abs(percent);
    const text = size < 100
        ? String(Number(size.toFixed(2))).replace('.', wording.decimal)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '−' : '±');
function formatDecimals(figure, wording) {
    const [whole = '', decimals] = figure.toFixed(2).split('.');
    return `${groupThousands(whole, wording)}${wording.decimal}${decimals}`;
}
// Not by Intl: the first Intl.NumberFormat of a process takes 10 ms, and it would be every run's last 10 ms.
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
const words = {
    en: {
        group: ',',
        decimal: '.',
        percent: '%',
        points: ' pp',
        million: 'M',
        billion: 'B',
        months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
        date: (day, month, year) => `${day} ${month} ${year}`,
        dayOfMonth: (day, month) => `${day} ${month}`,
        monthOfYear: (month, year) => `${month} ${year}`,
        followers: 'Followers',
        days: (count) => (count === 1 ? '1 day' : `${count} days`),
        shortDays: (count) => `${count} d`,
        inDays: (count) => (count === 1 ? 'in 1 day' : `in ${count} days`),
        asOf: (date) => `As of ${date}`,
        onPlatform: (name, platform) => `${name} on ${platform}`,
        followersOf: (name, platform) => `Followers of ${name} on ${platform}`,
        platformFollowers: (platform) => `${platform} followers`,
        fromTo: (from, to) => `${from} to ${to}`,
        verified: 'Verified',
        unknown: 'unknown',
        noHistory: 'No numbers yet',
        noGrowth: 'Growth shows from the second day on.',
        firstDay: 'The line begins with the next change.',
        gaps: 'dashed: no numbers',
        summary: {
            heading: (at) => `Social stats of ${at} UTC`,
            account: 'Account',
            name: 'Name',
            dryRun: 'A dry run: no token was renewed, and nothing was written.',
            growthTitle: 'Growth',
            renewed: (accounts) => `Tokens renewed: ${accounts}.`,
            savedIn: (secret) => `Saved in the secret \`${secret}\`.`,
            notSaved: 'Not saved yet.',
            signInLasts: (day) => `The sign-in lasts until ${day}.`,
            failed: 'What failed',
            more: (accounts) => `… and ${accounts} more, in the output \`stats\`.`,
        },
        metrics: {},
    },
    de: {
        group: '.',
        decimal: ',',
        percent: '\u00a0%',
        points: '\u00a0PP',
        million: '\u00a0Mio.',
        billion: '\u00a0Mrd.',
        months: [
            'Jan.',
            'Feb.',
            'März',
            'Apr.',
            'Mai',
            'Juni',
            'Juli',
            'Aug.',
            'Sept.',
            'Okt.',
            'Nov.',
            'Dez.',
        ],
        date: (day, month, year) => `${day}. ${month} ${year}`,
        dayOfMonth: (day, month) => `${day}. ${month}`,
        monthOfYear: (month, year) => `${month} ${year}`,
        followers: 'Follower',
        days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
        shortDays: (count) => `${count} d`,
        inDays: (count) => (count === 1 ? 'in 1 Tag' : `in ${count} Tagen`),
        asOf: (date) => `Stand: ${date}`,
        onPlatform: (name, platform) => `${name} auf ${platform}`,
        followersOf: (name, platform) => `Follower von ${name} auf ${platform}`,
        platformFollowers: (platform) => `${platform}-Follower`,
        fromTo: (from, to) => `${from} bis ${to}`,
        verified: 'Verifiziert',
        unknown: 'unbekannt',
        noHistory: 'Noch keine Zahlen',
        noGrowth: 'Wachstum zeigt sich ab dem zweiten Tag.',
        firstDay: 'Die Linie beginnt mit der nächsten Änderung.',
        gaps: 'gestrichelt: keine Zahlen',
        summary: {
            heading: (at) => `Social-Media-Zahlen vom ${at} UTC`,
            account: 'Konto',
            name: 'Name',
            dryRun: 'Probelauf: Kein Token wurde erneuert, nichts wurde geschrieben.',
            growthTitle: 'Wachstum',
            renewed: (accounts) => `Erneuerte Tokens: ${accounts}.`,
            savedIn: (secret) => `Gespeichert im Secret \`${secret}\`.`,
            notSaved: 'Noch nicht gespeichert.',
            signInLasts: (day) => `Die Anmeldung gilt bis ${day}.`,
            failed: 'Fehlgeschlagen',
            more: (accounts) => `… und ${accounts} weitere, in der Ausgabe \`stats\`.`,
        },
        metrics: {
            followers: 'Follower',
            following: 'Folgt',
            subscribers: 'Abonnenten',
            likes: 'Likes',
            videos: 'Videos',
            posts: 'Beiträge',
            views: 'Aufrufe',
            reach: 'Reichweite',
            'engagement-rate': 'Engagement',
            'average-views': 'Ø Aufrufe',
            'average-likes': 'Ø Likes',
            'average-comments': 'Ø Kommentare',
        },
    },
};
/** A metric's title in the reader's language. */
const titleOf = (metric, locale) => words[locale].metrics[metric.name] ?? metric.title;


/***/ }),

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   t: () => (/* binding */ readHistoryNames)
/* harmony export */ });
/* harmony import */ var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6325);



/** The names under which a platform has history, in the order of the alphabet. */
const readHistoryNames = (database, platform) => (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, 'SELECT DISTINCT username AS name FROM social_stats_history WHERE platform = ? ORDER BY username', [platform]).map(({ name }) => String(name));
/**
 * All days of an account. Of its documents only the figures stay in memory; a damaged row costs itself
 * alone. One account at a time, so that the documents of all of them are never there at once.
 */
function readHistory(database, { platform, username, metrics }) {
    const points = [];
    let damaged = 0;
    // The order is the primary key's own: nothing is sorted.
    const sql = `SELECT day AS day, stats_data AS text FROM social_stats_history
     WHERE platform = ? AND username = ? ORDER BY day`;
    for (const { day, text } of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, sql, [platform, username])) {
        const point = toPoint(day, text, metrics);
        if (point)
            points.push(point);
        else
            damaged += 1;
    }
    return { points, damaged };
}
function toPoint(day, text, metrics) {
    if (typeof day !== 'string' || !isDay(day))
        return null;
    const document = toFigures(text);
    if (!document)
        return null;
    const figures = {};
    for (const { name, unit, read } of metrics) {
        const figure = read(document);
        figures[name] = unit === 'percent' ? toRate(figure) : toCount(figure);
    }
    return { day, followers: document.followers ?? null, figures };
}
/** The 31st of February is none, though `Date` would take it. */
const isDay = (text) => {
    const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(text.slice(8));
};
/** A stored document as far as metrics read it: its numbers, without anything of the person. */
function toFigures(text) {
    const stored = parseQuickly(text);
    if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(stored) || !(0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(stored.stats))
        return null;
    const stats = {};
    for (const [name, value] of Object.entries(stored.stats)) {
        stats[name] = typeof value === 'bigint' || typeof value === 'number' ? value : null;
    }
    const followers = toCount(stored.followers);
    const following = toCount(stored.following);
    const posts = toCount(stored.posts);
    const engagementRate = toRate(stored.engagement_rate);
    return {
        ...nobody,
        stats,
        ...(followers === null ? {} : { followers }),
        ...(following === null ? {} : { following }),
        ...(posts === null ? {} : { posts }),
        ...(engagementRate === null ? {} : { engagement_rate: engagementRate }),
    };
}
const nobody = {
    meta: { updated_at: '', source: '', api_version: '' },
    profile: { id: null, username: '', name: null, avatar: null, bio: null, url: null },
    platform: '',
    fetched_at: '',
};
/** Ten times as fast as the lossless parser, which only numbers of 16 digits and more need. */
function parseQuickly(text) {
    if (typeof text !== 'string')
        return null;
    try {
        return /[:[,]\s*-?\d{16}/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text) : JSON.parse(text);
    }
    catch {
        return null;
    }
}
function toCount(value) {
    if (typeof value === 'bigint')
        return value >= 0n ? value : null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? BigInt(value)
        : null;
}
const toRate = (value) => (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'bigint'
    ? Number(value)
    : null;


/***/ })

};
