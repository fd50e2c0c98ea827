export const id = 2954;
export const ids = [2954];
export const modules = {

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ searched),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/** How many bytes from the beginning may hold the mark: text that a file quotes from another one is later. */
const searched = 4096;
/** The files whose names people use for files of their own, and the mark by which this action knows its own. */
const marks = {
    'index.html': '<meta name="generator" content="tiktok-stats-action">',
    'creator.svg': '<meta name="generator" content="tiktok-stats-action creator.svg">',
};
/** Bytes of a picture have no room for a mark: the portrait belongs to whom the page beside it belongs. */
const portrait = /^index-portrait\.[a-z]+$/;
/**
 * Returns the mark that this action writes into a file of this name, near its beginning; `null` for files that
 * need none. `path` has `/` as the separator. In SVG the mark is in a comment, because an HTML page that
 * contains the picture would take the element for its own.
 */
const markOf = (path) => marks[nameOf(path).replace(/-(light|dark)(?=\.svg$)/, '')] ?? null;
/**
 * Returns what must be there for a file of `files` to replace another one in its place; `null` if it may replace
 * any. Without that, the other one belongs to somebody else and stays.
 */
function proofOf(path, files) {
    const name = nameOf(path);
    const file = portrait.test(name) ? 'index.html' : name;
    const mark = markOf(file);
    if (mark === null)
        return null;
    const contents = files.get(path.slice(0, -name.length) + file) ?? '';
    return isMarked(contents, mark) ? { file, mark } : null;
}
/** Whether a file was written by this action. */
const isMarked = (contents, mark) => Buffer.from(contents.slice(0, searched)).toString().includes(mark);
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* unused harmony export toAccountFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _makers_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1397);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8103);
/* harmony import */ var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1412);






/**
 * Writes files below a folder, each atomically, and only those whose bytes differ. Other files stay, and so do
 * those in the way that are somebody else's (`makers-mark.ts`). Rejects with `invalid-input` for a path with
 * characters that are not allowed (before anything is written), for a folder that is a link to outside, and for errors of the system.
 */
async function writeFiles(folder, files, renaming) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (const path of files.keys())
        assertInside(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const kept = await findOthers(real, files);
        const written = await Promise.all([...files].map(async ([path, text]) => {
            const file = toFile(real, path);
            if (kept.includes(file))
                return [];
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
            await assertNoWayOut(real, parent);
            const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
            if (before?.equals(toBytes(text)))
                return [];
            const options = { mode: 0o644, durable: false, followLinks: false, renaming };
            await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(file, text, options).catch((error) => {
                throw isRefusedRename(error, renaming?.platform) ? heldOpen(file, error) : error;
            });
            return [path];
        }));
        return { paths: written.flat(), kept: kept.sort() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`, 'Give output-directory a folder that this user may write.', { cause: error });
    }
}
/** Resolves with the full paths of the files in the way that belong to somebody else. */
async function findOthers(root, files) {
    const found = await Promise.all([...files].map(async ([path, contents]) => {
        const proof = (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOf */ .oX)(path, files);
        if (!proof)
            return [];
        const file = toFile(root, path);
        const before = await readIfThere(file);
        if (before === null || before.equals(toBytes(contents)))
            return [];
        const bearer = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), proof.file));
        return bearer && (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(bearer, proof.mark) ? [] : [file];
    }));
    return found.flat();
}
/** Resolves with `null` without a file, and with nothing for what cannot be read, such as a folder. */
const readIfThere = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch((error) => error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : Buffer.alloc(0));
const toFile = (root, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...path.split('/'));
const toBytes = (contents) => typeof contents === 'string' ? Buffer.from(contents) : contents;
/** Returns the path of an account's files below the folder: `PLATFORM` or `PLATFORM/label`. */
const toAccountFolder = (platform, label) => label === null ? platform : `${platform}/${label.toLowerCase()}`;
function assertInside(path) {
    const parts = path.split('/');
    const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
    if (isPlain)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `The file name ${JSON.stringify(path)} is none that this action writes.`, 'Use letters, digits and hyphens in the labels of accounts.');
}
/** Needed because any folder on the path may be a symbolic link. */
async function assertNoWayOut(root, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${folder} is a link that leads out of ${root}.`, 'Remove the link, or give output-directory another folder.');
}
/** Then the folder took the temporary file, so this user has the right to write it. */
const isRefusedRename = (error, platform) => (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .isHeld */ .i7)(error, platform) &&
    error instanceof Error &&
    'syscall' in error &&
    error.syscall === 'rename';
const heldOpen = (file, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} could not be replaced, because another program holds it open.`, 'Close that program, or give output-directory a folder of its own.', { cause });


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

/***/ 3502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ toPercent),
/* harmony export */   TQ: () => (/* binding */ toCombined),
/* harmony export */   wX: () => (/* binding */ toCombinedGrowth)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3098);
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3198);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7816);



/** Adds up the followers of all accounts; `null` without any history. */
function toCombined(accounts) {
    const day = latest(accounts.map(({ points }) => (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(points)));
    if (day === null)
        return null;
    const today = latest(accounts.map(({ points }) => points.at(-1)?.day ?? null)) ?? day;
    const followers = accounts.map(({ id, points }) => ({
        id,
        series: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .followersOf */ .n$)(points).filter((one) => one.day <= day),
    }));
    const last = followers.map(({ id, series }) => ({
        id,
        count: toCount(series.findLast(({ figure }) => figure !== null)),
    }));
    const known = last.flatMap(({ count }) => count ?? []);
    return {
        day,
        followers: known.length === 0 ? null : add(known),
        without: last.flatMap(({ id, count }) => (count === null ? [id] : [])),
        growths: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .newsWindows */ .To)((0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(day, today)).map((days) => {
            const since = days === null ? null : toFirstDay(followers, day, days);
            return since === null ? null : toCombinedGrowth(followers, since, day);
        }),
    };
}
/** Returns the growth of the accounts that are known on both days; `null` when none is. */
function toCombinedGrowth(accounts, since, day) {
    const ends = accounts.map(({ id, series }) => ({
        id,
        from: countOn(series, since),
        to: countOn(series, day),
    }));
    const known = ends.flatMap(({ from, to }) => from === null || to === null ? [] : [{ from, to }]);
    if (known.length === 0)
        return null;
    const before = add(known.map(({ from }) => from));
    const change = add(known.map(({ to }) => to)) - before;
    return {
        since,
        spanDays: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(since, day),
        change,
        percent: toPercent(change, before),
        without: ends.flatMap(({ id, from, to }) => (from === null || to === null ? [id] : [])),
    };
}
/** Returns `change ÷ base × 100`, rounded half away from zero to 1 decimal; `null` when `base` is 0. */
function toPercent(change, base) {
    if (base <= 0n)
        return null;
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 1000n, base)) / 10;
    return change < 0n && size > 0 ? -size : size;
}
/**
 * Of the days that are at least `days` before `day`, and at most a week more than twice as long, the one on
 * which the most accounts are known; of those the newest.
 */
function toFirstDay(accounts, day, days) {
    const known = new Map();
    const [from, to] = [daysBefore(day, 2 * days + 7), daysBefore(day, days)];
    for (const { series } of accounts) {
        if (countOn(series, day) === null)
            continue;
        for (const one of series) {
            if (one.figure === null || one.day < from || one.day > to)
                continue;
            known.set(one.day, (known.get(one.day) ?? 0) + 1);
        }
    }
    const [best] = [...known].sort(([oneDay, one], [otherDay, other]) => other - one || (oneDay < otherDay ? 1 : -1));
    return best ? best[0] : null;
}
const daysBefore = (day, days) => (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(Date.parse(day) - days * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP).slice(0, 10);
const countOn = (series, day) => toCount(series.find((one) => one.day === day));
const toCount = (one) => typeof one?.figure === 'bigint' ? one.figure : null;
const add = (counts) => counts.reduce((sum, count) => sum + count, 0n);
const latest = (days) => days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);


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

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ formatShareOf),
/* harmony export */   QC: () => (/* binding */ longestGrowth),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   Yr: () => (/* binding */ describeNoGrowth),
/* harmony export */   pL: () => (/* binding */ formatArrow)
/* harmony export */ });
/* harmony import */ var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5020);
/* harmony import */ var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5542);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3198);
/* harmony import */ var _shown_figure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8776);




/** The class of a change's colour. */
const toneOf = (change) => change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';
/** Formats a change with an arrow, which says the same as its colour: `▲ 1,234`, `▼ 12`, `±0`. */
function formatArrow(change, unit, locale) {
    const text = (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, unit, locale, _locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShort */ .KS);
    if (!(change > 0) && !(change < 0))
        return text;
    return `${change > 0 ? '▲' : '▼'} ${text.slice(1)}`;
}
/** Formats the relative part of a change in parentheses; empty where it says nothing. */
const formatShareOf = ({ percent }, locale, decimals = 2) => (percent ? ` (${(0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(percent, locale, decimals)})` : '');
/** Returns the growth of the followers over the longest window that has any. */
const longestGrowth = ({ points }) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOf */ .OO)((0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .toGrowths */ .G)(points, _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .followersOf */ .n$));
/**
 * Says why an account's followers have no growth: the first day, no change for long, or no number that day,
 * for which the empty text stands because the number says it itself.
 */
function describeNoGrowth(account, locale) {
    if (account.document.followers === undefined)
        return '';
    const known = account.points.filter(({ isChange, followers }) => isChange && followers !== null).length;
    if (known <= 1 && (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .isNews */ .Ms)(account.points))
        return _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].sinceToday;
    return _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].unchangedSince((0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)((0,_shown_figure_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfDay */ .SZ)(account), locale));
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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ toShownFigure),
/* harmony export */   HY: () => (/* binding */ formatAsOf),
/* harmony export */   SZ: () => (/* binding */ asOfDay),
/* harmony export */   jE: () => (/* binding */ toShownAudience)
/* harmony export */ });
/* harmony import */ var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5020);
/* harmony import */ var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5542);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3198);



/** Returns the figure to show: `current`, or the last known one of the history when that is unknown. */
function toShownFigure(current, series) {
    if (current !== null)
        return { figure: current, lastKnown: null };
    const last = series.findLast(({ figure }) => figure !== null);
    return { figure: last?.figure ?? null, lastKnown: last?.day ?? null };
}
/** Returns the account's followers as pictures show them. */
const toShownAudience = ({ document, points }) => toShownFigure(document.followers ?? null, (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .untilLastChange */ .lr)(points).map(({ day, followers }) => ({ day, figure: followers })));
/**
 * Returns the day that a picture's numbers are of: the last one with a change, or that of the document of an
 * account without a history.
 */
const asOfDay = ({ document, points }) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .growthAsOf */ .f2)(points) ?? document.fetched_at.slice(0, 10);
/** Says of which day numbers are; empty for a document of another program that names no day. */
const formatAsOf = (day, locale) => /^\d{4}-\d\d-\d\d$/.test(day) ? _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].asOf((0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(day, locale)) : '';


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFiles: () => (/* binding */ publishFiles)
});

// EXTERNAL MODULE: ./lib/files/write-files.js
var write_files = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/locale/format.js
var locale_format = __webpack_require__(5020);
// EXTERNAL MODULE: ./lib/locale/words.js
var words = __webpack_require__(5542);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var numbers_growth = __webpack_require__(3198);
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
const fitText = (text, maxWidth, style) => wrapText(text, maxWidth, style, 1)[0] ?? '';
/**
 * Returns at most `maxLines` lines that fit into `maxWidth`, broken at spaces where possible. The last one ends
 * with `…` if text is left. None for a text without anything to show.
 */
function wrapText(text, maxWidth, style, maxLines) {
    const lines = [];
    let rest = toCharacters(toLine(text).slice(0, longestShown));
    while (rest.length > 0) {
        const room = countFitting(rest, maxWidth, style);
        const isLast = lines.length === maxLines - 1;
        if (room === rest.length)
            return [...lines, rest.join('')];
        if (isLast) {
            const kept = countFitting(rest, maxWidth - textWidth('…', style), style);
            return [...lines, `${rest.slice(0, kept).join('').trimEnd()}…`];
        }
        const space = rest.slice(0, room + 1).lastIndexOf(' ');
        const end = Math.max(1, space > 0 ? space : room);
        lines.push(rest.slice(0, end).join('').trimEnd());
        rest = rest.slice(rest[end] === ' ' ? end + 1 : end);
    }
    return lines;
}
/** No picture has room for more. */
const longestShown = 1000;
/** How many of these characters fit into `maxWidth`. */
function countFitting(characters, maxWidth, style) {
    let width = 0;
    const over = characters.findIndex((character) => {
        width += textWidth(character, style);
        return width > maxWidth;
    });
    return over < 0 ? characters.length : over;
}
/** Returns the first of these texts that fits into `maxWidth`, or else the last one. */
const firstFitting = (texts, maxWidth, style) => texts.find((text) => textWidth(text, style) <= maxWidth) ?? texts.at(-1) ?? '';
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
    const ems = toCharacters(text).reduce((sum, character) => sum + emsOf(character), 0);
    return ems * size * (bold ? 1.13 : 1);
}
/** An emoji is one sign for the reader, of however many code points. */
function emsOf(character) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(character))
        return 1.4;
    let ems = 0;
    for (const sign of character)
        ems += emsOfSign(sign);
    return ems;
}
/** Widths in em by class of character, measured in common wide fonts (DejaVu Sans, Verdana). */
function emsOfSign(sign) {
    if (/[ijl.,:;'|!I]/.test(sign))
        return 0.36;
    if (/[frtJ /()[\]{}\u00a0·-]/.test(sign))
        return 0.42;
    if (/[mwMW@%+−±<=>~#…Ø▲▼]/.test(sign))
        return 0.98;
    if (/[a-z0-9"*?_^`$]/.test(sign))
        return 0.64;
    if (/[\x20-\x7e]/.test(sign))
        return 0.79;
    // The vowels and final consonants of Korean letters that are written one by one add no width.
    if (/[\p{M}\p{Cf}\u1160-\u11ff]/u.test(sign))
        return 0;
    if (/[\u0080-\u024f\u0590-\u074f]/.test(sign))
        return 0.8;
    return (sign.codePointAt(0) ?? 0) < 0x1100 ? 0.95 : 1.1;
}

;// CONCATENATED MODULE: ./lib/pictures/pictured-account.js



/**
 * Returns an element id that differs from those of the other pictures in the same page, also of the same one in
 * other colours.
 */
const toElementId = (account, picture, appearance) => [account.id, picture, ...(appearance === 'auto' ? [] : [appearance])]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
/** Returns the display name, or the username when there is none that can be shown. */
const nameOf = ({ document }) => toLine(document.profile.name ?? '') || document.profile.username;
/** Returns the metric that counts who follows the account, whatever the platform calls them. */
const audienceOf = ({ platform: { metrics, look } }) => metrics.find(({ name }) => name === look.audience);
/** Returns the title of the metric that counts followers, in the given language. */
function audienceTitle(account, locale) {
    const metric = audienceOf(account);
    return metric ? (0,words/* titleOf */.Gg)(metric, locale) : words/* words */.aL[locale].followers;
}
/** Returns the followers by day, up to the last change of any figure. */
const audienceSeries = ({ points }) => (0,numbers_growth/* followersOf */.n$)((0,numbers_growth/* untilLastChange */.lr)(points));

// EXTERNAL MODULE: ./lib/pictures/shown-figure.js
var shown_figure = __webpack_require__(8776);
;// CONCATENATED MODULE: ./lib/pictures/badge.js




/**
 * Returns `badge.json`: the followers, by the platform's own word, in the format of shields.io's endpoint badge.
 * https://shields.io/badges/endpoint-badge
 */
function toBadge(account, { locale, accent }) {
    const { name, look } = account.platform;
    const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const { platformAudience, unknown } = words/* words */.aL[locale];
    const count = figure === null ? unknown : (0,locale_format/* formatShort */.KS)(figure, undefined, locale);
    const badge = {
        schemaVersion: 1,
        label: platformAudience(name, audienceTitle(account, locale)),
        message: lastKnown === null ? count : `${count} (${(0,locale_format/* formatDay */.im)(lastKnown, locale)})`,
        color: figure === null ? 'lightgrey' : (accent ?? look.colours.light),
        namedLogo: look.logo,
        logoColor: 'white',
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/pictures/growth-text.js
var growth_text = __webpack_require__(1087);
;// CONCATENATED MODULE: ./lib/pictures/describe-account.js






/** Returns an account's numbers for screen readers, unabbreviated, with the day that they are of. */
function describeAccount(account, metrics, locale) {
    const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const toSentence = (title, value, growth, unit) => {
        const change = growth
            ? `, ${(0,locale_format/* formatChange */.eD)(growth.change, unit, locale)} ${words/* words */.aL[locale].inDays(growth.spanDays)}`
            : '';
        return `${title}: ${value}${change}.`;
    };
    const format = (value, unit) => value === null ? words/* words */.aL[locale].unknown : (0,locale_format/* formatFigure */.Mo)(value, unit, locale);
    const age = lastKnown ? ` (${words/* words */.aL[locale].lastKnown((0,locale_format/* formatDay */.im)(lastKnown, locale))})` : '';
    const asOf = (0,shown_figure/* formatAsOf */.HY)((0,shown_figure/* asOfDay */.SZ)(account), locale);
    return [
        toSentence(audienceTitle(account, locale), `${format(figure)}${age}`, (0,growth_text/* longestGrowth */.QC)(account)),
        ...metrics.map((metric) => {
            const growths = (0,numbers_growth/* toGrowths */.G)(account.points, (days) => (0,numbers_growth/* seriesOf */.Lf)(days, metric.name));
            const value = format(metric.read(account.document), metric.unit);
            return toSentence((0,words/* titleOf */.Gg)(metric, locale), value, (0,numbers_growth/* longestOf */.OO)(growths), metric.unit);
        }),
        ...(asOf ? [`${asOf}.`] : []),
    ].join(' ');
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

;// CONCATENATED MODULE: ./lib/pictures/page/marks.js

/** The form of a platform's posts, drawn with nothing in it: no logo is copied. */
const shapes = {
    upright: xml `<rect x="3.5" y="0.5" width="9" height="15" rx="2"/>`,
    square: xml `<rect x="1.5" y="1.5" width="13" height="13" rx="3"/>`,
    wide: xml `<rect x="0" y="3.5" width="16" height="9" rx="2"/>`,
    text: xml `<path d="M1 2.5h14v2.4H1zM1 6.8h14v2.4H1zM1 11.1h9v2.4H1z"/>`,
};
const drawMark = ({ look }) => xml `<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shapes[look.format]}</svg>`;

;// CONCATENATED MODULE: ./lib/pictures/draw-platform.js



const style = { size: 13, bold: true };
const height = 26;
const markSize = 13;
/** Draws the platform's name on its colour, with the mark of its format; `right` is its right edge. */
function drawPlatform({ platform }, { right, top, room }) {
    const name = fitText(platform.name, room - markSize - 28, style);
    const textRoom = Math.round(textWidth(name, style)) - 2;
    const width = textRoom + markSize + 30;
    const left = right - width;
    return {
        left,
        drawn: xml `<rect class="surface" x="${left}" y="${top}" width="${width}" height="${height}" rx="${height / 2}"/>
<svg class="onSurface" x="${left + 11}" y="${top + 6.5}" width="${markSize}" height="${markSize}">${drawMark(platform)}</svg>
<text class="onSurface" x="${left + 11 + markSize + 5 + textRoom / 2}" y="${top + 17.5}" font-size="${style.size}" font-weight="700" text-anchor="middle">${name}</text>`,
    };
}

// EXTERNAL MODULE: ./lib/pictures/avatar.js
var pictures_avatar = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/pictures/draw-portrait.js





/**
 * Draws the profile picture in a circle, or the first letter of the name without one, and the mark of a verified
 * account on its edge: there it needs no knowledge of the name's width, which depends on the viewer's fonts.
 */
function drawPortrait(account, avatar, { id, x, y, radius, locale }) {
    const mark = account.document.verified
        ? drawVerified({ x: x + radius * 0.72, y: y + radius * 0.72, radius: radius * 0.3, locale })
        : null;
    if (!avatar) {
        const size = Math.round(radius * 0.9);
        const first = toCharacters(nameOf(account))[0]?.toUpperCase() ?? '';
        const initial = fitText(first, radius * 1.6, { size });
        return xml `<circle class="surface" cx="${x}" cy="${y}" r="${radius}"/>
<text class="onSurface" x="${x}" y="${y + Math.round(size * 0.36)}" font-size="${size}" font-weight="700" text-anchor="middle">${isolate(initial)}</text>
${mark}`;
    }
    const side = radius * 2;
    return xml `<clipPath id="${id}-round"><circle cx="${x}" cy="${y}" r="${radius}"/></clipPath>
<image data-source="${avatar.source}" href="${(0,pictures_avatar/* toDataUri */.si)(avatar)}" x="${x - radius}" y="${y - radius}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid slice" clip-path="url(#${id}-round)"/>
${mark}`;
}
/** A tick in a circle, drawn, because fonts show the sign in many ways. */
function drawVerified({ x, y, radius, locale, }) {
    const at = (dx, dy) => `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`;
    return xml `<g class="verified"><title>${words/* words */.aL[locale].verified}</title>
<circle class="ground" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius + 2).toFixed(1)}"/>
<circle class="surface" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>
<path class="tick" d="M${at(-0.45, 0.02)}L${at(-0.12, 0.36)}L${at(0.46, -0.3)}" fill="none" stroke-width="${(radius / 4.5).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}

// EXTERNAL MODULE: ../../work/main/node_modules/d3-scale/dist/d3-scale.mjs + 6 modules
var d3_scale = __webpack_require__(2040);
// EXTERNAL MODULE: ../../work/main/node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(7927);
;// CONCATENATED MODULE: ./lib/pictures/plot.js



/** More points than a picture can show would only make its file larger. */
const maxPoints = 200;
/**
 * Returns the known figures of a series as paths; `null` when none is known. Nothing is filled below the line,
 * because its axis does not begin at zero.
 */
function plotSeries(series, { box, yTicks, isStepped }) {
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
    const toLine = (0,d3_shape/* line */.n8)(xOf, yOf)
        .curve(isStepped ? d3_shape/* curveStepAfter */.UP : d3_shape/* curveMonotoneX */.nV)
        .digits(1);
    const parts = splitAtGaps(points);
    return {
        x,
        y,
        lines: parts.map((part) => toLine(part) ?? ''),
        gaps: parts.slice(1).map((part, index) => {
            const ends = [parts[index]?.at(-1), part[0]].filter((point) => point !== undefined);
            return (0,d3_shape/* line */.n8)(xOf, yOf).digits(1)(ends) ?? '';
        }),
        last: { x: xOf(last), y: yOf(last) },
    };
}
/** Keeps every nth point, counted from the last, and the first one. */
function thin(points) {
    const step = Math.ceil(points.length / (maxPoints - 1));
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

;// CONCATENATED MODULE: ./lib/pictures/draw-spark.js





const sparkDays = 90;
/**
 * Draws the followers of the last 90 days as a line without axes, with its first and last day below if there is
 * a `locale`. `null` for fewer than two known days.
 */
function drawSpark(account, box, locale = null) {
    const series = audienceSeries(account).filter(({ figure }) => figure !== null);
    const lastDay = series.at(-1)?.day ?? '';
    const recent = series.filter(({ day }) => (0,numbers_growth/* daysBetween */.YM)(day, lastDay) <= sparkDays);
    const isStepped = account.platform.look.roundsAudience === true;
    const plot = plotSeries(recent, { box, yTicks: 4, isStepped });
    const firstDay = recent[0]?.day ?? lastDay;
    if (!plot || firstDay === lastDay)
        return null;
    return xml `${plot.gaps.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="1.5" stroke-dasharray="2 5"/>`)}
${plot.lines.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="4.5"/>
${locale && drawEnds([firstDay, lastDay], box, locale)}`;
}
const drawEnds = ([first, last], { left, right, bottom }, locale) => xml `<text class="muted" x="${left}" y="${bottom + 19}" font-size="12">${(0,locale_format/* formatDay */.im)(first, locale, 'dayOfMonth')}</text>
<text class="muted" x="${right + 4}" y="${bottom + 19}" font-size="12" text-anchor="end">${(0,locale_format/* formatDay */.im)(last, locale, 'dayOfMonth')}</text>`;

// EXTERNAL MODULE: ./lib/pictures/colour.js
var colour = __webpack_require__(3732);
;// CONCATENATED MODULE: ./lib/pictures/palette.js


const palettes = {
    light: {
        ground: '#ffffff',
        panel: '#f5f5fb',
        border: '#dcdde8',
        ink: '#14142b',
        muted: '#5a5d75',
        rise: '#0a7546',
        fall: '#b8233b',
    },
    dark: {
        ground: '#12131c',
        panel: '#1b1d2a',
        border: '#32354a',
        ink: '#f4f4fa',
        muted: '#a6aac2',
        rise: '#4fdc9c',
        fall: '#ff8d99',
    },
};
/** Returns the colour for one scheme; `accent`, `#rrggbb`, replaces the platform's colours. */
function toHue(colours, accent, scheme) {
    const { ground, panel } = palettes[scheme];
    const surface = accent ?? colours[scheme];
    return { text: (0,colour/* toReadable */.qO)(surface, [ground, panel]), surface, onSurface: (0,colour/* onColour */.qA)(surface) };
}
/**
 * Returns the colours as a style sheet that applies only to the picture with this id, so that several
 * pictures can be in one page. `parts` are elements in it with colours of their own. Viewers without media
 * queries show the light palette of `auto`.
 */
function toStyle(picture, { appearance, accent }, parts = []) {
    const rules = (scheme) => [
        ...neutralRules(picture.id, palettes[scheme]),
        ...[picture, ...parts].flatMap(({ id, colours }) => hueRules(id, toHue(colours, accent, scheme))),
    ].join('\n');
    if (appearance !== 'auto')
        return xml `<style>${rules(appearance)}</style>`;
    return xml `<style>${rules('light')}
@media (prefers-color-scheme: dark) {
${rules('dark')}
}</style>`;
}
const neutralRules = (id, palette) => [
    ...['ground', 'panel', 'ink', 'muted', 'rise', 'fall'].map((name) => `#${id} .${name} { fill: ${palette[name]} }`),
    `#${id} .border { stroke: ${palette.border} }`,
];
const hueRules = (id, { text, surface, onSurface }) => [
    `#${id} .accent { fill: ${text} }`,
    `#${id} .surface { fill: ${surface} }`,
    `#${id} .onSurface { fill: ${onSurface} }`,
    `#${id} .line { stroke: ${text} }`,
    `#${id} .tick { stroke: ${onSurface} }`,
];

;// CONCATENATED MODULE: ./lib/pictures/to-picture.js

/** Fonts of the viewer's machine, because an SVG in an `<img>` cannot load any. */
const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";
/**
 * Returns an SVG file of its own size in pixels, which shrinks where it has less room, and that screen readers
 * can read.
 */
function toPicture(picture) {
    const { id, width, height, title, description, content, mark = null } = picture;
    return `${xml `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="max-width:100%;height:auto" role="img" aria-labelledby="${id}-title ${id}-description" font-family="${fontFamily}">
${mark === null
        ? null
        : xml `<!-- ${{ markup: mark }} -->
`}<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${content.filter((part) => part !== null)}
</svg>`.markup}\n`;
}

;// CONCATENATED MODULE: ./lib/pictures/card.js














const width = 640;
/** The one left edge, and its distance from the right one. */
const margin = 28;
const right = width - margin;
const growthWidth = 104;
const tileTop = 274;
const tileHeight = 76;
const tileGap = 10;
const maxTiles = 4;
/**
 * Returns `card.svg`: a media kit card of one account. The same numbers, name, bio and avatar give the same
 * bytes.
 */
function toCard(account, options) {
    const { locale, avatar, appearance } = options;
    const id = toElementId(account, 'card', appearance);
    const tiles = account.platform.look.tiles.slice(0, maxTiles);
    const height = tiles.length > 0 ? tileTop + tileHeight + margin : tileTop;
    return toPicture({
        id,
        width,
        height,
        title: words/* words */.aL[locale].onPlatform(nameOf(account), account.platform.name),
        description: describeAccount(account, tiles, locale),
        content: [
            toStyle({ id, colours: account.platform.look.colours }, options),
            xml `<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16"/>`,
            drawPortrait(account, avatar, { id, x: margin + 36, y: margin + 36, radius: 36, locale }),
            drawPerson(account),
            drawAudience(account, options),
            drawSpark(account, { left: 372, right: right - 6, top: 162, bottom: 234 }, locale),
            ...tiles.map((metric, index) => drawTile(account, metric, { index, tiles, locale })),
        ],
    });
}
/** Each line is an `<svg>` of its own, which clips text that is taller or wider than estimated. */
function drawPerson(account) {
    const { profile } = account.document;
    const x = margin + 72 + 18;
    const platform = drawPlatform(account, { right, top: margin, room: 200 });
    const room = right - x;
    const nameRoom = platform.left - 14 - x;
    const bio = wrapText(profile.bio ?? '', room, { size: 14 }, 2);
    const top = [38, 30, 26][bio.length] ?? 26;
    const name = fitText(nameOf(account), nameRoom, { size: 26, bold: true });
    const handle = fitText(`@${profile.username}`, nameRoom, { size: 15 });
    return xml `${platform.drawn}
<svg x="${x}" y="${top}" width="${nameRoom}" height="33"><text class="ink" y="25" font-size="26" font-weight="700">${isolate(name)}</text></svg>
<svg x="${x}" y="${top + 32}" width="${nameRoom}" height="22"><text class="muted" y="16" font-size="15">${isolate(handle)}</text></svg>
${bio.map((line, index) => xml `<svg x="${x}" y="${top + 55 + index * 20}" width="${room}" height="20"><text class="ink" y="15" font-size="14">${isolate(line)}</text></svg>`)}`;
}
function drawAudience(account, { locale }) {
    const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const text = (0,locale_format/* formatShort */.KS)(figure, undefined, locale);
    const growths = distinct((0,numbers_growth/* toGrowths */.G)(account.points, numbers_growth/* followersOf */.n$));
    const title = lastKnown
        ? `${audienceTitle(account, locale)} · ${words/* words */.aL[locale].lastKnown((0,locale_format/* formatDay */.im)(lastKnown, locale))}`
        : audienceTitle(account, locale);
    const asOf = (0,shown_figure/* formatAsOf */.HY)((0,shown_figure/* asOfDay */.SZ)(account), locale);
    return xml `<text class="muted" x="${margin}" y="148" font-size="14">${title}</text>
<text class="muted" x="${right}" y="148" font-size="13" text-anchor="end">${asOf}</text>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${margin}" y="196" font-size="${fitSize(text, 320, { size: 46, bold: true })}" font-weight="700">${text}</text>
${growths.length > 0
        ? growths.map((growth, index) => drawGrowth(growth, margin + index * growthWidth, locale))
        : xml `<text class="muted" x="${margin}" y="226" font-size="14">${(0,growth_text/* describeNoGrowth */.Yr)(account, locale)}</text>`}`;
}
function drawGrowth({ change, percent, spanDays }, x, locale) {
    const text = (0,growth_text/* formatArrow */.pL)(change, undefined, locale);
    const room = growthWidth - 8;
    const size = fitSize(text, room, { size: 16, bold: true });
    const share = percent
        ? firstFitting([(0,locale_format/* formatPercentChange */.vW)(percent, locale), ''], room, { size: 12 })
        : '';
    return xml `<text class="muted" x="${x}" y="222" font-size="13">${words/* words */.aL[locale].days(spanDays)}</text>
<text class="${(0,growth_text/* toneOf */.YV)(change)}" x="${x}" y="241" font-size="${size}" font-weight="700">${text}</text>
<text class="${(0,growth_text/* toneOf */.YV)(change)}" x="${x}" y="257" font-size="12">${share}</text>`;
}
function drawTile(account, metric, { index, tiles, locale }) {
    const tileWidth = (right - margin - (tiles.length - 1) * tileGap) / tiles.length;
    const x = round(margin + index * (tileWidth + tileGap));
    const left = round(x + 14);
    const room = tileWidth - 22;
    const series = (0,numbers_growth/* seriesOf */.Lf)((0,numbers_growth/* untilLastChange */.lr)(account.points), metric.name);
    const { figure, lastKnown } = (0,shown_figure/* toShownFigure */.D3)(metric.read(account.document), series);
    const text = (0,locale_format/* formatShort */.KS)(figure, metric.unit, locale);
    const growth = (0,numbers_growth/* longestOf */.OO)((0,numbers_growth/* toGrowths */.G)(account.points, (days) => (0,numbers_growth/* seriesOf */.Lf)(days, metric.name)));
    const below = lastKnown
        ? { text: (0,locale_format/* formatDay */.im)(lastKnown, locale), tone: 'muted' }
        : growth && describeGrowth(growth, metric, { room, locale });
    return xml `<rect class="panel" x="${x}" y="${tileTop}" width="${round(tileWidth)}" height="${tileHeight}" rx="10"/>
<text class="muted" x="${left}" y="${tileTop + 22}" font-size="13">${firstFitting((0,words/* titlesOf */.B7)(metric, locale), room, { size: 13 })}</text>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${left}" y="${tileTop + 46}" font-size="${fitSize(text, room, { size: 20, bold: true })}" font-weight="700">${text}</text>
${below && xml `<text class="${below.tone}" x="${left}" y="${tileTop + 64}" font-size="12">${below.text}</text>`}`;
}
/** With the days that it covers where there is room for them. */
function describeGrowth({ change, spanDays }, { unit }, { room, locale }) {
    const text = (0,growth_text/* formatArrow */.pL)(change, unit, locale);
    const long = `${text} · ${words/* words */.aL[locale].shortDays(spanDays)}`;
    return { text: firstFitting([long, text], room, { size: 12 }), tone: (0,growth_text/* toneOf */.YV)(change) };
}
const round = (value) => Math.round(value * 10) / 10;
/** Leaves out a window that begins on the same day as a shorter one, which missing days can cause. */
function distinct(all) {
    const growths = all.filter((growth) => growth !== null);
    return growths.filter(({ since }, index) => growths.findIndex((other) => other.since === since) === index);
}

;// CONCATENATED MODULE: ./lib/pictures/compact.js













const compact_width = 320;
const compact_height = 132;
const compact_margin = 16;
const compact_right = compact_width - compact_margin;
/** Returns `compact.svg`: one account for a phone or a sidebar. Its bytes change as those of the card do. */
function toCompact(account, options) {
    const { locale, avatar, appearance } = options;
    const id = toElementId(account, 'compact', appearance);
    return toPicture({
        id,
        width: compact_width,
        height: compact_height,
        title: words/* words */.aL[locale].onPlatform(nameOf(account), account.platform.name),
        description: describeAccount(account, [], locale),
        content: [
            toStyle({ id, colours: account.platform.look.colours }, options),
            xml `<rect class="ground border" x="0.5" y="0.5" width="${compact_width - 1}" height="${compact_height - 1}" rx="14"/>`,
            drawPortrait(account, avatar, { id, x: compact_margin + 20, y: compact_margin + 20, radius: 20, locale }),
            compact_drawPerson(account),
            drawNumbers(account, options),
            drawSpark(account, { left: 176, right: compact_right - 5, top: 66, bottom: 98 }),
        ],
    });
}
function compact_drawPerson(account) {
    const x = compact_margin + 40 + 10;
    const platform = drawPlatform(account, { right: compact_right, top: compact_margin - 1, room: 132 });
    const room = platform.left - 8 - x;
    const size = Math.max(14, fitSize(toLine(nameOf(account)), room, { size: 16, bold: true }));
    const name = fitText(nameOf(account), room, { size, bold: true });
    const handle = fitText(`@${account.document.profile.username}`, compact_right - x, { size: 13 });
    return xml `${platform.drawn}
<svg x="${x}" y="${compact_margin - 2}" width="${room}" height="22"><text class="ink" y="17" font-size="${size}" font-weight="700">${isolate(name)}</text></svg>
<svg x="${x}" y="${compact_margin + 22}" width="${compact_right - x}" height="19"><text class="muted" y="14" font-size="13">${isolate(handle)}</text></svg>`;
}
function drawNumbers(account, { locale }) {
    const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const text = (0,locale_format/* formatShort */.KS)(figure, undefined, locale);
    const size = fitSize(text, 148, { size: 30, bold: true });
    const asOf = (0,shown_figure/* formatAsOf */.HY)(lastKnown ?? (0,shown_figure/* asOfDay */.SZ)(account), locale);
    return xml `<text class="${lastKnown ? 'muted' : 'ink'}" x="${compact_margin}" y="94" font-size="${size}" font-weight="700">${text}</text>
${compact_drawGrowth(account, locale)}
<text class="muted" x="${compact_right}" y="118" font-size="12" text-anchor="end">${asOf}</text>`;
}
function compact_drawGrowth(account, locale) {
    const growth = (0,growth_text/* longestGrowth */.QC)(account);
    const [change, note] = growth
        ? [(0,growth_text/* formatArrow */.pL)(growth.change, undefined, locale), words/* words */.aL[locale].days(growth.spanDays)]
        : ['', (0,growth_text/* describeNoGrowth */.Yr)(account, locale)];
    const style = { size: 13, bold: true };
    const texts = [
        [change, note].filter(Boolean).join(' · '),
        [change, growth && words/* words */.aL[locale].shortDays(growth.spanDays)].filter(Boolean).join(' · '),
    ];
    const [shown = '', span] = firstFitting(texts, 160, style).split(' · ');
    return xml `<text x="${compact_margin}" y="118" font-size="13"><tspan class="${growth ? (0,growth_text/* toneOf */.YV)(growth.change) : 'muted'}"${growth ? xml ` font-weight="700"` : null}>${shown}</tspan>${span ? xml `<tspan class="muted">\u00a0· ${span}</tspan>` : null}</text>`;
}

// EXTERNAL MODULE: ./lib/files/makers-mark.js
var makers_mark = __webpack_require__(1397);
// EXTERNAL MODULE: ./lib/numbers/combined.js
var numbers_combined = __webpack_require__(3502);
;// CONCATENATED MODULE: ./lib/pictures/creator-total.js







/** One account keeps its own word, number and growth. */
function toTotal(accounts, locale) {
    const [first, second] = accounts;
    const combined = second && (0,numbers_combined/* toCombined */.TQ)(accounts);
    if (!combined) {
        const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(first);
        return {
            title: audienceTitle(first, locale),
            day: (0,shown_figure/* asOfDay */.SZ)(first),
            followers: typeof figure === 'bigint' ? figure : null,
            growth: (0,growth_text/* longestGrowth */.QC)(first),
            note: lastKnown
                ? words/* words */.aL[locale].lastKnown((0,locale_format/* formatDay */.im)(lastKnown, locale))
                : (0,growth_text/* describeNoGrowth */.Yr)(first, locale),
            decimals: 2,
            missing: [],
        };
    }
    const growth = (0,numbers_growth/* longestOf */.OO)(combined.growths);
    return {
        title: words/* words */.aL[locale].combined,
        day: combined.day,
        followers: combined.followers,
        growth,
        note: isFirstDay(accounts) ? words/* words */.aL[locale].sinceToday : '',
        decimals: 1,
        missing: toMissing(accounts, combined, growth, locale),
    };
}
const isFirstDay = (accounts) => accounts.every(({ points }) => (0,numbers_growth/* isNews */.Ms)(points) && points.filter(({ isChange }) => isChange).length <= 1);
function toMissing(accounts, combined, growth, locale) {
    const nameAll = (ids) => accounts
        .filter(({ id }) => ids.includes(id))
        .map((account) => labelOf(account, accounts))
        .join(', ');
    const late = growth?.without.filter((id) => !combined.without.includes(id)) ?? [];
    const days = words/* words */.aL[locale].days(growth?.spanDays ?? 0);
    return [
        ...(combined.without.length > 0
            ? [words/* words */.aL[locale].combinedWithout(nameAll(combined.without))]
            : []),
        ...(late.length > 0 ? [words/* words */.aL[locale].growthWithout(days, nameAll(late))] : []),
    ];
}
/** The platform's name, with the handle where several accounts have the same platform. */
function labelOf({ platform, document }, accounts) {
    const isOnly = accounts.filter((one) => one.platform.name === platform.name).length === 1;
    return isOnly ? platform.name : `${platform.name} @${document.profile.username}`;
}

;// CONCATENATED MODULE: ./lib/pictures/creator.js














const creator_width = 838;
/** The one left edge, and its distance from the right one. */
const creator_margin = 28;
const creator_right = creator_width - creator_margin;
const headWidth = 270;
const tilesTop = 126;
const creator_tileHeight = 78;
const creator_tileGap = 10;
const footHeight = 40;
/** The name of the file. */
const creatorFile = (suffix) => `creator${suffix}.svg`;
/** Colours of what belongs to no platform; an `accent` replaces them. */
const inkColours = { light: '#3d3d5c', dark: '#c9cbe0' };
/**
 * Returns `creator.svg`: all accounts in one card, with their followers added up and a tile for each. Its bytes
 * change only with a number, a name, a bio or the first account's picture.
 */
function toCreator(accounts, options) {
    const { locale, avatar, appearance } = options;
    const [first] = accounts;
    const id = toElementId({ id: 'all' }, 'creator', appearance);
    const columns = accounts.length === 4 ? 2 : Math.min(3, accounts.length);
    const rows = Math.ceil(accounts.length / columns);
    const height = tilesTop + rows * (creator_tileHeight + creator_tileGap) - creator_tileGap + footHeight;
    const total = toTotal(accounts, locale);
    const parts = accounts.map(({ platform }, index) => ({
        id: `${id}-${index}`,
        colours: platform.look.colours,
    }));
    return toPicture({
        id,
        width: creator_width,
        height,
        mark: (0,makers_mark/* markOf */.Fg)(creatorFile('')),
        title: words/* words */.aL[locale].combinedOf(nameOf(first)),
        description: describe(accounts, total, options),
        content: [
            toStyle({ id, colours: inkColours }, options, parts),
            xml `<rect class="ground border" x="0.5" y="0.5" width="${creator_width - 1}" height="${height - 1}" rx="16"/>`,
            drawPortrait(first, avatar, { id, x: creator_margin + 36, y: creator_margin + 36, radius: 36, locale }),
            creator_drawPerson(accounts),
            drawTotal(total, options),
            ...accounts.map((account, index) => creator_drawTile(account, { id: `${id}-${index}`, index, columns, accounts, options })),
            drawFoot(total, { y: height - 16, options }),
        ],
    });
}
function creator_drawPerson(accounts) {
    const [first] = accounts;
    const x = creator_margin + 72 + 18;
    const room = creator_right - headWidth - x;
    const bio = wrapText(first.document.profile.bio ?? '', room, { size: 14 }, 2);
    const top = [34, 26, 18][bio.length] ?? 18;
    const name = fitText(nameOf(first), room, { size: 24, bold: true });
    const platforms = [...new Set(accounts.map(({ platform }) => platform.name))];
    const lines = [...bio.map(isolate), joinFitting(platforms, room)];
    return xml `<svg x="${x}" y="${top}" width="${room}" height="31"><text class="ink" y="24" font-size="24" font-weight="700">${isolate(name)}</text></svg>
${lines.map((line, index) => xml `<svg x="${x}" y="${top + 31 + index * 21}" width="${room}" height="21"><text class="muted" y="16" font-size="14">${line}</text></svg>`)}`;
}
/** As many names as fit into one line; the others are counted, as in `One · Two · +3`. */
function joinFitting(names, room) {
    const toText = (shown) => [...names.slice(0, shown), ...(shown < names.length ? [`+${names.length - shown}`] : [])].join(' · ');
    const counts = names.map((_, index) => names.length - index);
    const texts = counts.map(toText);
    return texts.find((text) => fitText(text, room, { size: 14 }) === text) ?? '';
}
function drawTotal({ title, followers, growth, note, decimals }, { locale }) {
    const text = (0,locale_format/* formatShort */.KS)(followers, undefined, locale);
    const size = fitSize(text, headWidth - 20, { size: 42, bold: true });
    const change = growth
        ? `${(0,growth_text/* formatArrow */.pL)(growth.change, undefined, locale)}${(0,growth_text/* formatShareOf */.KW)(growth, locale, decimals)}`
        : '';
    const below = growth
        ? xml `<tspan class="${(0,growth_text/* toneOf */.YV)(growth.change)}" font-weight="700">${change}</tspan><tspan class="muted">\u00a0${words/* words */.aL[locale].inDays(growth.spanDays)}</tspan>`
        : xml `<tspan class="muted">${note}</tspan>`;
    return xml `<text class="muted" x="${creator_right}" y="40" font-size="14" text-anchor="end">${title}</text>
<text class="ink" x="${creator_right}" y="82" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>
<text x="${creator_right}" y="106" font-size="14" text-anchor="end">${below}</text>`;
}
function creator_drawTile(account, { id, index, columns, accounts, options: { locale } }) {
    const tileWidth = creator_round((creator_right - creator_margin - (columns - 1) * creator_tileGap) / columns);
    const x = creator_round(creator_margin + (index % columns) * (tileWidth + creator_tileGap));
    const y = tilesTop + Math.floor(index / columns) * (creator_tileHeight + creator_tileGap);
    const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const text = (0,locale_format/* formatShort */.KS)(figure, undefined, locale);
    const size = fitSize(text, 100, { size: 22, bold: true });
    const left = creator_round(x + 18);
    const labelRoom = tileWidth - 50;
    const label = fitText(labelOf(account, accounts), labelRoom, { size: 13, bold: true });
    const room = tileWidth - 18 - 12 - 5 - Math.min(100, textWidth(text, { size, bold: true }));
    const facts = toFacts(account, { room, locale, lastKnown });
    const top = y + 61 - (facts.length - 1) * 18;
    return xml `<g id="${id}"><rect class="panel" x="${x}" y="${y}" width="${tileWidth}" height="${creator_tileHeight}" rx="8"/>
<rect class="surface" x="${x}" y="${y}" width="5" height="${creator_tileHeight}" rx="2.5"/>
<svg class="accent" x="${left}" y="${y + 13}" width="13" height="13">${drawMark(account.platform)}</svg>
<svg x="${left + 19}" y="${y + 9}" width="${labelRoom}" height="21"><text class="accent" y="15" font-size="13" font-weight="700">${isolate(label)}</text></svg>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${left}" y="${y + 60}" font-size="${size}" font-weight="700">${text}</text>
${facts.map((fact, line) => xml `<text class="muted" x="${creator_round(x + tileWidth - 12)}" y="${top + line * 18}" font-size="12" text-anchor="end">${fact}</text>`)}</g>`;
}
/** The two most telling figures that are known and have room, or the day of the followers when that is not the last one. */
function toFacts({ platform, document }, { room, locale, lastKnown, }) {
    const style = { size: 12 };
    if (lastKnown) {
        return wrapText(words/* words */.aL[locale].lastKnown((0,locale_format/* formatDay */.im)(lastKnown, locale)), room, style, 2);
    }
    return platform.look.tiles
        .filter((metric) => metric.read(document) !== null)
        .flatMap((metric) => {
        const text = (0,locale_format/* formatShort */.KS)(metric.read(document), metric.unit, locale);
        const facts = (0,words/* titlesOf */.B7)(metric, locale).map((title) => words/* words */.aL[locale].figureOf(text, title));
        return facts.find((fact) => textWidth(fact, style) <= room) ?? [];
    })
        .slice(0, 2);
}
function drawFoot({ day, missing }, { y, options: { locale } }) {
    const asOf = (0,shown_figure/* formatAsOf */.HY)(day, locale);
    const room = creator_right - creator_margin - textWidth(asOf, { size: 12 }) - 20;
    return xml `<svg x="${creator_margin}" y="${y - 15}" width="${creator_round(room)}" height="20"><text class="muted" y="15" font-size="12">${isolate(fitText(missing.join(' '), room, { size: 12 }))}</text></svg>
<text class="muted" x="${creator_right}" y="${y}" font-size="12" text-anchor="end">${asOf}</text>`;
}
function describe(accounts, total, { locale }) {
    const sum = (0,locale_format/* formatShort */.KS)(total.followers, undefined, locale);
    const each = accounts.map((account) => {
        const numbers = describeAccount(account, account.platform.look.tiles.slice(0, 2), locale);
        return `${labelOf(account, accounts)}: ${numbers}`;
    });
    return [`${total.title}: ${sum}.`, ...total.missing, ...each].join(' ');
}
const creator_round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./lib/pictures/followers-chart.js










const followers_chart_width = 720;
const followers_chart_height = 340;
const followers_chart_margin = 28;
const yTicks = 4;
const labelSize = 13;
/** Returns `followers.svg`: the followers over the whole history. The bytes change only with a figure. */
function toFollowersChart(account, style) {
    const { locale, appearance } = style;
    const id = toElementId(account, 'followers', appearance);
    const series = audienceSeries(account).filter(({ figure }) => figure !== null);
    return toPicture({
        id,
        width: followers_chart_width,
        height: followers_chart_height,
        title: words/* words */.aL[locale].followersOf(nameOf(account), account.platform.name),
        description: followers_chart_describe(account, series, locale),
        content: [
            toStyle({ id, colours: account.platform.look.colours }, style),
            xml `<rect class="ground border" x="0.5" y="0.5" width="${followers_chart_width - 1}" height="${followers_chart_height - 1}" rx="16"/>`,
            drawHead(account, locale),
            drawChart(account, series, locale),
        ],
    });
}
function drawHead(account, locale) {
    const { figure, lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const text = (0,locale_format/* formatFigure */.Mo)(figure, undefined, locale);
    const size = fitSize(text, 400, { size: 34, bold: true });
    const audience = `${account.platform.name} · ${audienceTitle(account, locale)} · `;
    const name = fitText(nameOf(account), 260, { size: 15 });
    const asOf = (0,shown_figure/* formatAsOf */.HY)((0,shown_figure/* asOfDay */.SZ)(account), locale);
    return xml `<svg x="${followers_chart_margin}" y="18" width="480" height="26"><text class="muted" y="18" font-size="15">${audience}${isolate(name)}</text></svg>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${followers_chart_margin}" y="76" font-size="${size}" font-weight="700">${text}</text>
<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="36" font-size="13" text-anchor="end">${asOf}</text>
${followers_chart_drawGrowth(account, locale)}`;
}
function followers_chart_drawGrowth(account, locale) {
    const growth = (0,growth_text/* longestGrowth */.QC)(account);
    const { lastKnown } = (0,shown_figure/* toShownAudience */.jE)(account);
    const note = lastKnown
        ? words/* words */.aL[locale].lastKnown((0,locale_format/* formatDay */.im)(lastKnown, locale))
        : (0,growth_text/* describeNoGrowth */.Yr)(account, locale);
    if (!growth) {
        return xml `<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="72" font-size="14" text-anchor="end">${note}</text>`;
    }
    const text = `${(0,growth_text/* formatArrow */.pL)(growth.change, undefined, locale)}${(0,growth_text/* formatShareOf */.KW)(growth, locale)}`;
    const size = fitSize(text, 260, { size: 18, bold: true });
    return xml `<text class="${(0,growth_text/* toneOf */.YV)(growth.change)}" x="${followers_chart_width - followers_chart_margin}" y="64" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>
<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="83" font-size="13" text-anchor="end">${words/* words */.aL[locale].inDays(growth.spanDays)}</text>`;
}
function drawChart(account, series, locale) {
    const top = 112;
    const bottom = followers_chart_height - 50;
    const right = followers_chart_width - followers_chart_margin - 8;
    const isStepped = account.platform.look.roundsAudience === true;
    const measured = plotSeries(series, { box: { left: 0, right, top, bottom }, yTicks, isStepped });
    if (!measured) {
        return xml `<text class="muted" x="${followers_chart_width / 2}" y="200" font-size="16" text-anchor="middle">${words/* words */.aL[locale].noHistory}</text>`;
    }
    const labels = toLabels(measured, locale);
    const left = followers_chart_margin + Math.max(...labels.map(({ text }) => textWidth(text, { size: labelSize }))) + 12;
    const plot = plotSeries(series, { box: { left, right, top, bottom }, yTicks, isStepped }) ?? measured;
    return xml `${labels.map(({ text, y, }) => xml `<line class="border" x1="${left.toFixed(1)}" x2="${right}" y1="${y}" y2="${y}"/>
<text class="muted" x="${(left - 10).toFixed(1)}" y="${y + 4.5}" font-size="${labelSize}" text-anchor="end">${text}</text>`)}
${drawDays(plot, series, { left, right, y: bottom + 22, locale })}
${plot.gaps.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 6"/>`)}
${plot.lines.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5.5"/>
${drawNote(plot, series, locale)}`;
}
/** Whole numbers only, in the short form unless two labels would then be equal. */
function toLabels({ y }, locale) {
    const ticks = y.ticks(yTicks).filter(Number.isInteger);
    const short = ticks.map((tick) => (0,locale_format/* formatShort */.KS)(BigInt(tick), undefined, locale));
    const isClear = new Set(short).size === short.length;
    return ticks.map((tick, index) => ({
        text: (isClear ? short[index] : undefined) ?? (0,locale_format/* formatFigure */.Mo)(BigInt(tick), undefined, locale),
        y: Math.round(y(tick) * 10) / 10,
    }));
}
function drawDays({ x }, series, { left, right, y, locale }) {
    const [from, to] = [series.at(0)?.day ?? '', series.at(-1)?.day ?? ''];
    if (from === to) {
        return xml `<text class="muted" x="${((left + right) / 2).toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${(0,locale_format/* formatDay */.im)(to, locale)}</text>`;
    }
    const days = x.ticks(5).map((date) => date.toISOString());
    const isYears = days.every((day) => day.slice(5, 10) === '01-01');
    const isMonths = days.every((day) => day.slice(8, 10) === '01');
    const last = { at: right + 8, text: (0,locale_format/* formatDay */.im)(to, locale), anchor: 'end' };
    const lastLeft = last.at - textWidth(last.text, { size: labelSize }) - 12;
    const labels = [...new Set(days.map((day) => day.slice(0, 10)))]
        .map((day) => ({
        at: x(Date.parse(day)),
        text: isYears
            ? day.slice(0, 4)
            : (0,locale_format/* formatDay */.im)(day, locale, isMonths ? 'monthOfYear' : 'dayOfMonth'),
        anchor: 'middle',
    }))
        .filter(({ at, text }) => {
        const half = textWidth(text, { size: labelSize }) / 2;
        return at >= left && at - half >= followers_chart_margin && at + half <= lastLeft;
    });
    return xml `${[...labels, last].map(({ at, text, anchor }) => xml `<text class="muted" x="${at.toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="${anchor}">${text}</text>`)}`;
}
function drawNote(plot, series, locale) {
    const note = series.length === 1 ? words/* words */.aL[locale].firstDay : plot.gaps.length > 0 ? words/* words */.aL[locale].gaps : null;
    if (note === null)
        return null;
    return xml `<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="${followers_chart_height - 10}" font-size="12" text-anchor="end">${note}</text>`;
}
function followers_chart_describe(account, series, locale) {
    const [first, last] = [series.at(0), series.at(-1)];
    if (!first || !last)
        return `${words/* words */.aL[locale].noHistory}.`;
    const value = ({ figure }) => (0,locale_format/* formatFigure */.Mo)(figure, undefined, locale);
    const growth = (0,growth_text/* longestGrowth */.QC)(account);
    const change = growth
        ? ` ${(0,locale_format/* formatChange */.eD)(growth.change, undefined, locale)} ${words/* words */.aL[locale].inDays(growth.spanDays)}.`
        : '';
    const title = audienceTitle(account, locale);
    if (first === last)
        return `${title}: ${value(last)}, ${(0,locale_format/* formatDay */.im)(last.day, locale)}.`;
    const span = words/* words */.aL[locale].fromTo(`${value(first)} (${(0,locale_format/* formatDay */.im)(first.day, locale)})`, `${value(last)} (${(0,locale_format/* formatDay */.im)(last.day, locale)})`);
    const asOf = (0,shown_figure/* formatAsOf */.HY)((0,shown_figure/* asOfDay */.SZ)(account), locale);
    return `${title}: ${span}.${change} ${asOf}.`;
}

// EXTERNAL MODULE: ./lib/pictures/csv.js
var csv = __webpack_require__(8970);
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
var posts_csv = __webpack_require__(1776);
// EXTERNAL MODULE: ./lib/pictures/theme.js
var theme = __webpack_require__(5103);
// EXTERNAL MODULE: ./lib/pictures/page/kit-options.js
var kit_options = __webpack_require__(8219);
;// CONCATENATED MODULE: ./lib/locale/page-words-de.js
const germanPageWords = {
    mediaKit: 'Mediakit',
    numbersOf: (date) => `Zahlen vom ${date}`,
    longMonths: [
        ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August'],
        ...['September', 'Oktober', 'November', 'Dezember'],
    ],
    longDate: (day, month, year) => `${day}. ${month} ${year}`,
    writeToMe: 'Schreib mir',
    contact: 'Kontakt',
    workWith: (name) => `Zusammenarbeit mit ${name}`,
    portraitOf: (name) => `Porträt von ${name}`,
    description: (audience, platforms, date) => `${audience} Follower auf ${platforms}. Zahlen vom ${date}.`,
    and: (one, other) => `${one} und ${other}`,
    inText: (title) => title,
    combinedNote: (accounts) => accounts === 1
        ? 'Follower des einen Kontos, dessen Zahl bekannt ist.'
        : `Follower und Abonnenten von ${accounts} Konten, zusammengezählt. Wer zweien davon folgt, zählt doppelt.`,
    growthWithout: (accounts) => `Wachstum ohne ${accounts}.`,
    growth: 'Wachstum',
    together: (change, inDays) => `Zusammen ${change} ${inDays}.`,
    commonStart: (date) => `Alle Konten vom selben Anfang an, dem ${date}.`,
    notDrawn: (accounts) => `Kürzer bekannt und nicht gezeichnet: ${accounts}.`,
    overDays: (title, days) => `${title} in ${days === 1 ? '1 Tag' : `${days} Tagen`}`,
    newPerDay: 'darunter die neuen pro Tag',
    mostInADay: (change) => `Höchstens ${change} an einem Tag.`,
    firstDay: 'Wachstum zeigt sich mit der ersten Änderung.',
    knownSince: (date) => `Bekannt seit dem ${date}.`,
    unchangedSince: (date) => `Unverändert seit dem ${date}.`,
    unknownToday: (date) => `Stand: ${date}, eine neuere Zahl ist nicht bekannt.`,
    noNumber: (audience) => `Zeigt keine Zahl der ${audience}.`,
    rounded: (platform) => `${platform} nennt sie auf drei Stellen gerundet.`,
    gaps: 'Gestrichelt: Tage ohne Zahlen.',
    up: 'plus',
    down: 'minus',
    posts: {
        videos: { word: 'Videos', best: 'Beste Videos', ofLatest: 'unter den neuesten' },
        posts: { word: 'Beiträge', best: 'Beste Beiträge', ofLatest: 'unter den neuesten' },
    },
    bestPost: 'Bester Beitrag',
    untitled: 'Ohne Titel',
    views: (count) => (count === '1' ? '1 Aufruf' : `${count} Aufrufe`),
    likes: (count) => (count === '1' ? '1 Like' : `${count} Likes`),
    comments: (count) => (count === '1' ? '1 Kommentar' : `${count} Kommentare`),
    shares: (count) => `${count}-mal geteilt`,
    engagement: (rate) => `${rate} Engagement`,
    moreAccounts: 'Weitere Konten',
    account: 'Konto',
    audience: 'Publikum',
    follows: (platform, date) => `Wer auf ${platform} folgt, Stand: ${date}.`,
    ageAndGender: 'Alter und Geschlecht',
    ages: 'Alter',
    genders: { F: 'Frauen', M: 'Männer', U: 'Keine Angabe' },
    didNotSay: (share) => `${share} ohne Angabe.`,
    women: (share) => `${share} Frauen`,
    men: (share) => `${share} Männer`,
    aged: (share, range) => `${share} im Alter von ${range}`,
    ageRange: (range) => range.replace('-', ' bis '),
    countries: 'Länder',
    cities: 'Städte',
    bestTimes: 'Beste Zeiten',
    weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    longWeekdays: [
        ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    ],
    hours: (from, to) => `${from} bis ${to} Uhr`,
    bestTimesNote: (posts, zone) => `Aufrufe, verglichen mit dem Median des Kontos: 1,0× ist ein üblicher Beitrag. Aus ${posts} Beiträgen, Zeiten in ${zone}.`,
    tooFew: 'weniger als drei Beiträge',
    aboutNumbers: 'Zu diesen Zahlen',
    source: 'Vom eigenen Job über die offiziellen APIs der Plattformen gelesen. Nichts ist geschätzt, nichts von Hand eingetragen. So sind sie berechnet:',
    engagementOf: (platform) => `Engagement, ${platform}`,
    interactions: {
        likes: 'Likes',
        comments: 'Kommentare',
        shares: 'geteilt',
        replies: 'Antworten',
        reposts: 'Reposts',
        quotes: 'Zitate',
    },
    perViews: (sum, posts) => `(${sum}) ÷ Aufrufe, der neuesten ${posts}`,
    perFollowers: (sum, posts) => `(${sum}) ÷ ${posts} ÷ Follower, der neuesten ${posts}`,
    averages: 'Durchschnitt, Median',
    averagesFormula: 'derselben Beiträge',
    growthFormula: 'die Zahl des letzten Tages minus die von 1, 7 oder 30 Tagen davor',
    combinedFormula: 'Konten, deren Zahl an beiden Tagen bekannt ist, zusammengezählt',
    rounding: 'Rundung',
    roundedFormula: (platforms) => `${platforms} rundet auf drei Stellen, deshalb kommt Wachstum in Stufen.`,
};

;// CONCATENATED MODULE: ./lib/locale/page-words-en.js
const englishPageWords = {
    mediaKit: 'Media kit',
    numbersOf: (date) => `Numbers of ${date}`,
    longMonths: [
        ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
        ...['September', 'October', 'November', 'December'],
    ],
    longDate: (day, month, year) => `${day} ${month} ${year}`,
    writeToMe: 'Write to me',
    contact: 'Contact me',
    workWith: (name) => `Work with ${name}`,
    portraitOf: (name) => `Portrait of ${name}`,
    description: (audience, platforms, date) => `${audience} followers on ${platforms}. Numbers of ${date}.`,
    and: (one, other) => `${one} and ${other}`,
    inText: (title) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    combinedNote: (accounts) => accounts === 1
        ? 'Followers of the one account whose number is known.'
        : `Followers and subscribers of ${accounts} accounts, added up. A person who follows two of them counts twice.`,
    growthWithout: (accounts) => `Growth without ${accounts}.`,
    growth: 'Growth',
    together: (change, inDays) => `${change} together ${inDays}.`,
    commonStart: (date) => `Every account drawn from the same start, ${date}.`,
    notDrawn: (accounts) => `Known for a shorter time and not drawn: ${accounts}.`,
    overDays: (title, days) => `${title} over ${days === 1 ? '1 day' : `${days} days`}`,
    newPerDay: 'new ones per day below',
    mostInADay: (change) => `At most ${change} in a day.`,
    firstDay: 'Growth shows with the first change.',
    knownSince: (date) => `Known since ${date}.`,
    unchangedSince: (date) => `Unchanged since ${date}.`,
    unknownToday: (date) => `As of ${date}: no newer number is known.`,
    noNumber: (audience) => `Shows no number of ${audience}.`,
    rounded: (platform) => `${platform} tells them rounded to three digits.`,
    gaps: 'Dashed: days without numbers.',
    up: 'up',
    down: 'down',
    posts: {
        videos: { word: 'videos', best: 'Best videos', ofLatest: 'of the latest ones' },
        posts: { word: 'posts', best: 'Best posts', ofLatest: 'of the latest ones' },
    },
    bestPost: 'Best post',
    untitled: 'Without a title',
    views: (count) => (count === '1' ? '1 view' : `${count} views`),
    likes: (count) => (count === '1' ? '1 like' : `${count} likes`),
    comments: (count) => (count === '1' ? '1 comment' : `${count} comments`),
    shares: (count) => (count === '1' ? '1 share' : `${count} shares`),
    engagement: (rate) => `${rate} engagement`,
    moreAccounts: 'More accounts',
    account: 'Account',
    audience: 'Audience',
    follows: (platform, date) => `Who follows on ${platform}, as of ${date}.`,
    ageAndGender: 'Age and gender',
    ages: 'Age',
    genders: { F: 'Women', M: 'Men', U: 'Not said' },
    didNotSay: (share) => `${share} did not say.`,
    women: (share) => `${share} women`,
    men: (share) => `${share} men`,
    aged: (share, range) => `${share} aged ${range}`,
    ageRange: (range) => range.replace('-', ' to '),
    countries: 'Countries',
    cities: 'Cities',
    bestTimes: 'Best times',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    longWeekdays: [...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
    hours: (from, to) => `${from} to ${to} h`,
    bestTimesNote: (posts, zone) => `Views compared with the account’s median: 1.0× is a usual post. From ${posts} posts, times in ${zone}.`,
    tooFew: 'fewer than three posts',
    aboutNumbers: 'About these numbers',
    source: 'Read from the platforms’ official APIs by the creator’s own job. Nothing is estimated, and nothing is typed in by hand. They are computed like this:',
    engagementOf: (platform) => `Engagement, ${platform}`,
    interactions: {
        likes: 'likes',
        comments: 'comments',
        shares: 'shares',
        replies: 'replies',
        reposts: 'reposts',
        quotes: 'quotes',
    },
    perViews: (sum, posts) => `(${sum}) ÷ views, of the latest ${posts}`,
    perFollowers: (sum, posts) => `(${sum}) ÷ ${posts} ÷ followers, of the latest ${posts}`,
    averages: 'Average, median',
    averagesFormula: 'of the same posts',
    growthFormula: 'the number of the last day less that of 1, 7 or 30 days before',
    combinedFormula: 'accounts whose number is known on both days, added up',
    rounding: 'Rounding',
    roundedFormula: (platforms) => `${platforms} rounds to three digits, so growth comes in steps.`,
};

;// CONCATENATED MODULE: ./lib/locale/page-language.js


const pageWords = {
    en: englishPageWords,
    de: germanPageWords,
};
/** Formats a UTC day, `YYYY-MM-DD`, with the month's full name: `27 November 2026`. */
function formatLongDay(day, locale) {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const { longMonths, longDate } = pageWords[locale];
    return longDate(dayOfMonth, longMonths[month - 1] ?? '', year);
}
/** Formats a list: `one, two and three`. */
function formatList(items, locale) {
    const last = items.at(-1) ?? '';
    const before = items.slice(0, -1).join(', ');
    return before === '' ? last : pageWords[locale].and(before, last);
}

// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/numbers/metrics.js
var metrics = __webpack_require__(7816);
;// CONCATENATED MODULE: ./lib/numbers/best-times.js


/** The hours at which the blocks of a day begin. */
const blockHours = [0, 6, 10, 14, 18];
/** Views settle within a week. */
const settledMs = 7 * clock/* dayMs */.LP;
const leastPosts = 3;
const leastCells = 3;
/**
 * Returns when posts do best, in the time zone (an IANA name): each is compared with the median of its account.
 * `null` unless three cells hold three posts each. Only posts that were last seen a week or more after they were
 * posted count. Throws `RangeError` for an unknown time zone.
 */
function toBestTimes(posts, timeZone) {
    const placeOf = openPlaces(timeZone);
    const cells = new Map();
    const rated = ratePosts(posts.flatMap(toSettled));
    for (const { postedAt, millionths } of rated) {
        const place = placeOf(postedAt);
        cells.set(place, [...(cells.get(place) ?? []), millionths]);
    }
    const full = [...cells]
        .filter(([, ratios]) => ratios.length >= leastPosts)
        .map(([place, ratios]) => toCell(place, ratios))
        .sort((one, other) => one.weekday - other.weekday || one.block - other.block);
    return full.length < leastCells ? null : { posts: rated.length, cells: full };
}
function toSettled({ account = '', postedAt, views, seenAt }) {
    if (postedAt === null || views === null || seenAt === null)
        return [];
    return seenAt - postedAt < settledMs ? [] : [{ account, postedAt, views }];
}
/** Divides each post's views by the median of its account, in millionths. Accounts without views are left out. */
function ratePosts(posts) {
    const accounts = new Map();
    for (const { account, views } of posts)
        accounts.set(account, [...(accounts.get(account) ?? []), views]);
    const usual = new Map([...accounts].map(([account, views]) => [account, (0,metrics/* median */.JZ)(views) ?? 0n]));
    return posts.flatMap(({ account, postedAt, views }) => {
        const base = usual.get(account) ?? 0n;
        return base === 0n ? [] : [{ postedAt, millionths: (0,metrics/* divideHalfUp */.UH)(views * 1000000n, base) }];
    });
}
function toCell(place, ratios) {
    const [weekday = 0, block = 0] = place.split(' ').map(Number);
    const hundredths = (0,metrics/* divideHalfUp */.UH)((0,metrics/* median */.JZ)(ratios) ?? 0n, 10000n);
    return { weekday, block, posts: ratios.length, ratio: Number(hundredths) / 100 };
}
/** Without Intl, whose first use takes 10 ms. */
function placeInUtc(at) {
    const time = new Date(at);
    return `${time.getUTCDay() || 7} ${blockOf(time.getUTCHours())}`;
}
const blockOf = (hour) => blockHours.findLastIndex((begins) => hour >= begins);
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Returns a function from a time to its weekday and block, as in `1 4`. */
function openPlaces(timeZone) {
    if (timeZone === 'UTC')
        return placeInUtc;
    const format = new Intl.DateTimeFormat('en-US', {
        ...{ timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
    });
    return (at) => {
        const parts = format.formatToParts(at);
        const part = (type) => parts.find((one) => one.type === type)?.value ?? '';
        return `${weekdays.indexOf(part('weekday')) + 1} ${blockOf(Number(part('hour')))}`;
    };
}

;// CONCATENATED MODULE: ./lib/pictures/page/about.js



/** Draws where the numbers come from, and how they are computed. */
function drawAbout(context) {
    const { accounts, day, locale, words: page } = context;
    const platforms = [...new Map(accounts.map(({ platform }) => [platform.id, platform])).values()];
    const rounding = platforms.filter(({ look }) => look.roundsAudience).map(({ name }) => name);
    const formulas = [
        ...platforms.map((platform) => ({
            name: page.engagementOf(platform.name),
            formula: toFormula(platform, page),
        })),
        { name: page.averages, formula: page.averagesFormula },
        { name: page.growth, formula: page.growthFormula },
        ...(accounts.length > 1
            ? [{ name: words/* words */.aL[locale].combined, formula: page.combinedFormula }]
            : []),
        ...(rounding.length > 0
            ? [{ name: page.rounding, formula: page.roundedFormula(formatList(rounding, locale)) }]
            : []),
    ];
    const date = day === null ? null : xml `${page.numbersOf(formatLongDay(day, locale))}. `;
    return xml `<footer class="row about">
<div class="side"><h2>${page.aboutNumbers}</h2></div>
<div class="main"><p>${date}${page.source}</p>
<dl>${formulas.map(({ name, formula }) => xml `<div><dt>${name}</dt><dd>${formula}</dd></div>`)}</dl></div>
</footer>`;
}
function toFormula({ kit }, page) {
    const sum = kit.engagement.of.map((name) => page.interactions[name] ?? name).join(' + ');
    const posts = page.posts[kit.posts].word;
    return kit.engagement.per === 'views' ? page.perViews(sum, posts) : page.perFollowers(sum, posts);
}

;// CONCATENATED MODULE: ./lib/numbers/daily-changes.js

/** Returns the change of each day whose count is known, as is that of the day before. */
const toDailyChanges = (series) => series.flatMap(({ day, figure }, index) => {
    const before = series[index - 1];
    return typeof figure === 'bigint' &&
        typeof before?.figure === 'bigint' &&
        (0,numbers_growth/* daysBetween */.YM)(before.day, day) === 1
        ? [{ day, change: figure - before.figure }]
        : [];
});

;// CONCATENATED MODULE: ./lib/pictures/page/frame.js







/** Lines and bars are drawn in a box of this size, which is stretched to the chart. */
const boxSize = 1000;
/** Returns the position of a day in percent of the chart's width. */
const toPercentOf = ({ from, to }, day) => ((0,numbers_growth/* daysBetween */.YM)(from, day) / Math.max(1, (0,numbers_growth/* daysBetween */.YM)(from, to))) * 100;
/** Returns a scale with round ends; `top` and `bottom` in percent. Equal values lie in the middle. */
function toScale(values, { top, bottom, ticks }) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const spread = high > low ? 0 : Math.max(1, Math.round(Math.abs(high) / 100));
    const least = low >= 0 ? Math.max(0, low - spread) : low - spread;
    const scale = (0,d3_scale/* scaleLinear */.m4)([least, high + spread], [bottom, top]).nice(ticks);
    return { toY: scale, ticks: scale.ticks(ticks) };
}
/** Draws a line, in a step for each change if `isStepped`, and dashed where days are missing. */
function drawLine(values, toY, { frame, isStepped }) {
    const place = ({ day, value }) => ({
        x: Math.round((toPercentOf(frame, day) * boxSize) / 100),
        y: Math.round((toY(value) * boxSize) / 100),
    });
    const parts = splitAtGaps(values);
    const solid = parts.map((part) => toPath(part.map(place), isStepped)).join('');
    const gaps = parts.slice(1).map((part, index) => {
        const ends = [parts[index]?.at(-1), part[0]].filter((end) => end !== undefined);
        return toPath(ends.map(place), false);
    });
    return stretch(xml `<path class="line" d="${solid}"/>${gaps.length > 0 ? xml `<path class="line gap" d="${gaps.join('')}"/>` : null}`);
}
/** Draws a bar for each value, from the line of 0 and as wide as most of a day. */
function drawBars(values, toY, frame) {
    const dayWidth = boxSize / Math.max(1, (0,numbers_growth/* daysBetween */.YM)(frame.from, frame.to));
    const width = Math.max(1, Math.round(dayWidth * 0.7));
    const zero = Math.round((toY(0) * boxSize) / 100);
    const path = values.map(({ day, value }) => {
        const right = Math.round((toPercentOf(frame, day) * boxSize) / 100);
        const end = Math.round((toY(value) * boxSize) / 100);
        return value === 0 || end === zero ? '' : `M${right} ${zero}V${end}h-${width}V${zero}z`;
    });
    return stretch(xml `<path class="bars" d="${path.join('')}"/>`);
}
const stretch = (content) => xml `<svg viewBox="0 0 ${boxSize} ${boxSize}" preserveAspectRatio="none" width="100%" height="100%">${content}</svg>`;
function toPath(places, isStepped) {
    const [first, ...others] = places;
    if (!first)
        return '';
    const steps = others.map(({ x, y }) => (isStepped ? `H${x}V${y}` : `L${x} ${y}`));
    // A single day is a dot, which the round end of an empty line draws.
    return `M${first.x} ${first.y}${steps.join('') || 'h0'}`;
}
/** Draws a horizontal line over the whole width. */
const drawRule = (y, className) => xml `<line class="${className}" x1="0" x2="100%" y1="${percent(y)}" y2="${percent(y)}"/>`;
/** Draws a chart's first day, last day, and the one in the middle if there is room. */
function frame_drawDays({ from, to }, locale) {
    const span = (0,numbers_growth/* daysBetween */.YM)(from, to);
    const middle = new Date(Date.parse(from) + Math.round(span / 2) * clock/* dayMs */.LP);
    const day = middle.toISOString().slice(0, 10);
    return xml `<svg class="days" width="100%"><text y="70%">${(0,locale_format/* formatDay */.im)(from, locale, 'dayOfMonth')}</text>${span > 20
        ? xml `<text class="mid" x="${percent(toPercentOf({ from, to }, day))}" y="70%" text-anchor="middle">${(0,locale_format/* formatDay */.im)(day, locale, 'dayOfMonth')}</text>`
        : null}<text x="100%" y="70%" text-anchor="end">${(0,locale_format/* formatDay */.im)(to, locale)}</text></svg>`;
}
/** Draws labels of a vertical axis in a column that is as wide as the widest. */
function drawAxis(labels) {
    const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, { size: 12 })));
    return xml `<svg class="axis" width="${(Math.ceil(widest + 10) / 16).toFixed(2)}rem">${labels.map(({ text, y }) => xml `<text y="${percent(y)}" dy=".35em">${text}</text>`)}</svg>`;
}
const percent = (share) => `${Math.round(share * 100) / 100}%`;

;// CONCATENATED MODULE: ./lib/pictures/page/followers.js






/** How many days the charts show at most. */
const chartDays = 90;
/** The line ends here, and the bars begin below, in percent of the height. */
const lineArea = { top: 10, bottom: 65 };
const barArea = { top: 79, bottom: 99 };
/** The label at the end of the line is about as wide as these days. */
const labelDays = 8;
/** Of fewer days, bars would say nothing. */
const fewestBars = 2;
/**
 * Draws an account's followers over its last days, with the new ones of each day below; `null` when fewer than two
 * days are known.
 */
function drawFollowers(account, { locale, words: page }) {
    const series = account.series.filter(({ day, figure }) => figure !== null && (0,numbers_growth/* daysBetween */.YM)(day, account.asOf ?? day) <= chartDays);
    const [first, last] = [series.at(0), series.at(-1)];
    if (!first || !last || first === last)
        return null;
    const frame = { from: first.day, to: last.day };
    const values = series.map(({ day, figure }) => ({ day, value: Number(figure) }));
    const changes = toDailyChanges(series).map(({ day, change }) => ({ day, value: Number(change) }));
    const hasBars = changes.filter(({ value }) => value !== 0).length >= fewestBars;
    const line = drawLineArea(account, values, { frame, locale, hasBars });
    const bars = hasBars ? drawBarArea(changes, frame, locale) : null;
    const notes = [
        ...(account.platform.look.roundsAudience ? [page.rounded(account.platform.name)] : []),
        ...(line.hasGaps ? [page.gaps] : []),
    ];
    return xml `<div class="history"><h3>${page.overDays(account.audienceTitle, (0,numbers_growth/* daysBetween */.YM)(frame.from, frame.to))} ${hasBars ? xml `<span>${page.newPerDay}</span>` : null}</h3>
<div class="chart" role="img" aria-label="${followers_describe(account, series, { changes, locale, page })}">
${drawAxis([...line.labels, ...(bars?.labels ?? [])])}
<svg class="plot${hasBars ? '' : ' low'}" width="100%">${line.content}${bars?.content ?? null}</svg>
${frame_drawDays(frame, locale)}
</div>
${notes.length > 0 ? xml `<p class="note">${notes.join(' ')}</p>` : null}</div>`;
}
function drawLineArea({ platform, count }, values, { frame, locale, hasBars, }) {
    const area = hasBars ? lineArea : { top: 12, bottom: 98 };
    const { toY, ticks } = toScale(values.map(({ value }) => value), { ...area, ticks: 4 });
    const line = drawLine(values, toY, { frame, isStepped: platform.look.roundsAudience === true });
    const end = toY(values.at(-1)?.value ?? 0);
    const labels = toTicks(ticks, locale).map(({ text, tick }) => ({ text, y: toY(tick) }));
    const x = percent(toPercentOf(frame, frame.to));
    // A line that falls to its end comes from above, where its label would be.
    const isFalling = (values.at(-labelDays)?.value ?? 0) > (values.at(-1)?.value ?? 0);
    return {
        labels,
        hasGaps: line.markup.includes('gap'),
        content: xml `${labels.map(({ y }) => drawRule(y, 'grid'))}
${line}
<circle class="end" cx="${x}" cy="${percent(end)}" r="4.5"/>
<text class="value" x="${x}" y="${percent(end)}" dy="${isFalling ? '1.6em' : '-.8em'}" text-anchor="end">${(0,locale_format/* formatFigure */.Mo)(count, undefined, locale)}</text>`,
    };
}
function drawBarArea(changes, frame, locale) {
    const [low, high] = [
        Math.min(0, ...changes.map(({ value }) => value)),
        Math.max(0, ...changes.map(({ value }) => value)),
    ];
    const share = (barArea.bottom - barArea.top) / Math.max(1, high - low);
    const toY = (value) => barArea.top + (high - value) * share;
    const label = (value) => ({
        text: value === 0 ? '0' : (0,locale_format/* formatChange */.eD)(BigInt(Math.round(value)), undefined, locale, locale_format/* formatShort */.KS),
        y: toY(value),
    });
    // Three labels would touch each other.
    const ends = -low > high ? [label(low), label(0)] : [label(high), label(0)];
    return {
        content: xml `${drawRule(toY(0), 'zero')}${drawBars(changes, toY, frame)}`,
        labels: ends,
    };
}
/** Whole numbers only, in the short form unless two labels would then be equal. */
function toTicks(all, locale) {
    const ticks = all.filter(Number.isInteger);
    const short = ticks.map((tick) => (0,locale_format/* formatShort */.KS)(BigInt(tick), undefined, locale));
    const isClear = new Set(short).size === short.length;
    return ticks.map((tick, index) => ({
        tick,
        text: (isClear ? short[index] : undefined) ?? (0,locale_format/* formatFigure */.Mo)(BigInt(tick), undefined, locale),
    }));
}
/** The chart in words. */
function followers_describe(account, series, { changes, locale, page }) {
    const said = series.map(({ day, figure }) => `${(0,locale_format/* formatFigure */.Mo)(figure, undefined, locale)} (${(0,locale_format/* formatDay */.im)(day, locale)})`);
    const most = Math.max(0, ...changes.map(({ value }) => value));
    const span = words/* words */.aL[locale].fromTo(said.at(0) ?? '', said.at(-1) ?? '');
    const peak = most > 0 ? ` ${page.mostInADay((0,locale_format/* formatChange */.eD)(BigInt(most), undefined, locale))}` : '';
    return `${account.audienceTitle}, ${account.title}: ${span}.${peak}`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/growths.js



/**
 * Draws the changes over all windows that have one, with percent if `hasPercent`, where that does not round to 0;
 * `null` without any.
 */
function drawGrowths(changes, { locale, words: page }, hasPercent = false) {
    const known = growths_distinct(changes);
    if (known.length === 0)
        return null;
    return xml `<dl class="growths">${known.map(({ spanDays, change, percent }) => xml `<div><dt>${words/* words */.aL[locale].days(spanDays)}</dt><dd>${drawChange(change, { locale, words: page })}${hasPercent && percent
        ? xml `<small>${(0,locale_format/* formatPercentChange */.vW)(percent, locale, 1)}</small>`
        : null}</dd></div>`)}</dl>`;
}
/** Draws a change as a number behind an arrow, which screen readers read as a word. */
function drawChange(change, { locale, words: page }) {
    const size = change < 0 ? -change : change;
    const figure = (0,locale_format/* formatFigure */.Mo)(size, undefined, locale);
    if (change === 0n || change === 0)
        return xml `<span class="still">±${figure}</span>`;
    return change > 0
        ? xml `<span class="up">${drawArrow('M0 8L4.5 0 9 8z', page.up)}${figure}</span>`
        : xml `<span class="down">${drawArrow('M0 0L4.5 8 9 0z', page.down)}${figure}</span>`;
}
const drawArrow = (path, title) => xml `<svg class="arrow" viewBox="0 0 9 8" role="img" aria-label="${title}"><path d="${path}"/></svg>`;
/** Leaves out a window that begins on the same day as a shorter one, which missing days can cause. */
function growths_distinct(changes) {
    const known = changes.filter((change) => change !== null);
    return known.filter(({ since }, index) => known.findIndex((other) => other.since === since) === index);
}

;// CONCATENATED MODULE: ./lib/pictures/page/kit-account.js



const longestHandle = 36;
/** Adds what several parts of the page need. */
function toShown(accounts, locale) {
    return accounts.map((account) => {
        const { platform, points, document } = account;
        const isOnly = accounts.filter((other) => other.platform.id === platform.id).length === 1;
        const series = (0,numbers_growth/* followersOf */.n$)((0,numbers_growth/* untilLastChange */.lr)(points));
        const last = series.findLast(({ figure }) => figure !== null);
        const count = last?.figure ?? document.followers ?? null;
        return {
            ...account,
            title: isOnly ? platform.name : `${platform.name} ${handleOf(account)}`,
            shortTitle: isOnly ? platform.name : handleOf(account),
            tint: `of-${platform.id}`,
            audienceTitle: audienceTitle(account, locale),
            series,
            count: typeof count === 'bigint' ? count : null,
            countedOn: last?.day ?? null,
            asOf: (0,numbers_growth/* growthAsOf */.f2)(points),
            growths: (0,numbers_growth/* toGrowths */.G)(points, numbers_growth/* followersOf */.n$),
        };
    });
}
/** The account's handle as people write it. */
const handleOf = ({ document }) => isolate(cut(`@${toLine(document.profile.username)}`, longestHandle));
/** Cuts between two characters. */
function cut(text, longest) {
    // A character has one code unit at least; counting characters loads Intl, which takes 10 ms.
    if (text.length <= longest)
        return text;
    const characters = toCharacters(text);
    return characters.length <= longest
        ? text
        : `${characters
            .slice(0, longest - 1)
            .join('')
            .trimEnd()}…`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/safe-link.js

/** Returns a link, or only its text when `url` is no `https:` address. */
function toLink(url, text, className) {
    const address = toHttps(url);
    return address === null
        ? xml `<span class="${className}">${text}</span>`
        : xml `<a class="${className}" href="${address}" rel="noopener noreferrer">${text}</a>`;
}
/** Returns the address in its normal form; `null` for any other scheme, and for one with a user or password. */
function toHttps(url) {
    if (url === null || !URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    return protocol === 'https:' && !username && !password ? href : null;
}

;// CONCATENATED MODULE: ./lib/pictures/page/posts.js





const longestTitle = 90;
/** Draws the best posts of an account as links with their numbers; `null` without posts. */
function drawPosts({ topPosts, platform }, context) {
    if (topPosts.length === 0)
        return null;
    const { best, ofLatest } = context.words.posts[platform.kit.posts];
    return xml `<div class="posts"><h3>${best} <span>${ofLatest}</span></h3>
<ol>${topPosts.map((post) => drawPost(post, context))}</ol></div>`;
}
/** Draws a post as an item of a list. */
function drawPost(post, { locale, words: page }) {
    const { title, url, posted_at: postedAt } = post;
    const text = cut(toLine(title ?? ''), longestTitle) || page.untitled;
    const day = toDay(postedAt);
    return xml `<li>${toLink(url, xml `<bdi>${text}</bdi>`, 'title')}
<p>${day ? xml `<span class="day">${(0,locale_format/* formatDay */.im)(day, locale, 'dayOfMonth')}</span>` : null}${toNumbers(post, locale, page).map(([figure, say]) => drawNumber(figure, say))}</p></li>`;
}
/** Views and rate, or where the views are unknown, what there is instead. */
function toNumbers({ views, likes, comments, shares, engagement_rate: rate }, locale, page) {
    const count = (figure, say) => figure === null ? [] : [[(0,locale_format/* formatFigure */.Mo)(figure, undefined, locale), say]];
    if (views === null) {
        return [
            ...count(likes, page.likes),
            ...count(comments, page.comments),
            ...count(shares, page.shares),
        ];
    }
    return [
        ...count(views, page.views),
        ...(rate === null
            ? count(likes, page.likes)
            : [[(0,locale_format/* formatFigure */.Mo)(rate, 'percent', locale), page.engagement]]),
    ];
}
/** The figure is bold in its phrase, wherever the language puts it. */
function drawNumber(figure, say) {
    const phrase = say(figure);
    const at = phrase.indexOf(figure);
    return xml `<span>${phrase.slice(0, at)}<b>${figure}</b>${phrase.slice(at + figure.length)}</span>`;
}
/** The UTC day; `null` for a time that cannot be read. */
const toDay = (time) => time !== null && /^\d{4}-\d\d-\d\dT/.test(time) ? time.slice(0, 10) : null;

;// CONCATENATED MODULE: ./lib/pictures/page/account-section.js











/** Draws an account: its number and growth, its figures, its chart and its best posts. */
function drawAccount(account, context) {
    const { locale, words: page } = context;
    const { platform, document, tint, count, growths } = account;
    const id = toElementId(account, 'kit', 'auto');
    const figure = (0,locale_format/* formatFigure */.Mo)(count, undefined, locale);
    return xml `<section class="row account ${tint}" aria-labelledby="${id} ${id}-handle">
<div class="side">
<div class="who"><h2 id="${id}">${drawMark(platform)}${platform.name}</h2>
<p id="${id}-handle">${toLink(document.profile.url, handleOf(account), 'handle')}</p>
${count === null
        ? xml `<p class="note">${page.noNumber(page.inText(account.audienceTitle))}</p>`
        : xml `<p class="followers digits n${figure.length}">${figure}</p>
<p class="unit">${page.inText(account.audienceTitle)}</p>`}
${toDateNote(account, context)}
${drawGrowths(growths, context)}</div>
${drawFigures(account, locale)}
</div>
<div class="main">
${drawFollowers(account, context)}
${drawPosts(account, context)}
</div>
</section>`;
}
/** Says of which day the number is, where that is not the day of the page, and why it has no growth. */
function toDateNote({ asOf, countedOn, series, growths }, { day, locale, words: page }) {
    if (asOf === null || countedOn === null)
        return null;
    if (countedOn < asOf)
        return xml `<p class="note">${page.unknownToday(formatLongDay(countedOn, locale))}</p>`;
    if (series.filter(({ figure }) => figure !== null).length === 1)
        return xml `<p class="note">${page.knownSince(formatLongDay(asOf, locale))}</p>`;
    if (growths.every((growth) => growth === null))
        return xml `<p class="note">${page.unchangedSince(formatLongDay(asOf, locale))}</p>`;
    return asOf === day
        ? null
        : xml `<p class="note">${page.numbersOf(formatLongDay(asOf, locale))}</p>`;
}
function drawFigures({ platform, document }, locale) {
    const known = platform.kit.figures.filter(({ read }) => read(document) !== null);
    if (known.length === 0)
        return null;
    return xml `<dl class="figures">${known.map((metric) => xml `<div><dt>${(0,words/* titleOf */.Gg)(metric, locale)}</dt><dd>${(0,locale_format/* formatFigure */.Mo)(metric.read(document), metric.unit, locale)}</dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/audience.js







/** How many countries, and how many cities, are shown. */
const mostPlaces = 5;
/** A group must be so large, in percent, to be named as typical. */
const [typicalGender, typicalAge] = [50, 30];
/** A bar leaves room for its label, in percent of its place. */
const widestBar = 56;
/** Draws who follows an account; `null` where that is not known. */
function audience_drawAudience(account, context) {
    const audience = account.document.audience ?? null;
    if (audience === null)
        return null;
    const { locale, words: page } = context;
    const id = toElementId(account, 'audience', 'auto');
    const takeaway = toTakeaway(audience, context);
    const isOnly = context.accounts.filter(({ document }) => document.audience).length === 1;
    return xml `<section class="row audience ${account.tint}" aria-labelledby="${id}">
<div class="side"><h2 id="${id}">${page.audience}${isOnly ? null : xml `<small> ${account.title}</small>`}</h2>
<p>${takeaway ? xml `<b>${takeaway}</b> ` : null}${page.follows(account.title, formatLongDay(audience.as_of, locale))}</p></div>
<div class="main">
${drawPeople(audience, context)}
${drawPlaces(page.countries, audience.countries.slice(0, mostPlaces).map(nameCountry(locale)), locale)}
${drawPlaces(page.cities, toCityNames(audience.cities).slice(0, mostPlaces), locale)}
</div>
</section>`;
}
/** Such as `71% women, 40% aged 25 to 34.`, of what holds. */
function toTakeaway({ genders, ages }, { locale, words: page }) {
    const whole = (share) => (0,locale_format/* formatShare */.T1)(Math.round(share), locale).replace(/[.,]0/, '');
    const gender = genders.find(({ key, share }) => share > typicalGender && 'FM'.includes(key));
    const [age] = ages;
    const said = [
        ...(gender ? [(gender.key === 'F' ? page.women : page.men)(whole(gender.share))] : []),
        ...(age && age.share >= typicalAge
            ? [page.aged(whole(age.share), page.ageRange(toLine(age.key)))]
            : []),
    ];
    return said.length === 0 ? null : `${said.join(', ')}.`;
}
/** Women and men by age, side by side, or only the ages, or only the genders. */
function drawPeople(audience, context) {
    const { locale, words: page } = context;
    const { genders, ages, ages_by_gender: both } = audience;
    const unsaid = genders.find(({ key }) => key === 'U');
    const note = unsaid
        ? xml `<p class="note">${page.didNotSay((0,locale_format/* formatShare */.T1)(unsaid.share, locale))}</p>`
        : null;
    if (both.some(({ gender }) => gender === 'F' || gender === 'M')) {
        return xml `<div class="people"><h3>${page.ageAndGender}</h3>${drawPyramid(audience, context)}${note}</div>`;
    }
    if (ages.length > 0) {
        const named = sortByKey(ages).map(({ key, share }) => ({ key: toYears(key), share }));
        return drawPlaces(page.ages, named, locale);
    }
    return drawPlaces(page.ageAndGender, genders.map(({ key, share }) => ({ key: page.genders[key] ?? key, share })), locale);
}
function drawPyramid({ genders, ages_by_gender: both }, { locale, words: page }) {
    const ages = [...new Set(both.map(({ age }) => age))].sort();
    const shareOf = (age, gender) => both.find((one) => one.age === age && one.gender === gender)?.share ?? null;
    const most = Math.max(1, ...both.map(({ gender, share }) => (gender === 'U' ? 0 : share)));
    const head = (gender) => {
        const share = genders.find(({ key }) => key === gender)?.share;
        return xml `${page.genders[gender] ?? gender}${share === undefined ? null : xml ` <b>${(0,locale_format/* formatShare */.T1)(share, locale)}</b>`}`;
    };
    const bar = (age, gender) => {
        const share = shareOf(age, gender);
        if (share === null)
            return null;
        const width = (share / most) * widestBar;
        const text = (0,locale_format/* formatShare */.T1)(share, locale);
        return gender === 'F'
            ? xml `<svg width="100%"><rect x="${percent(100 - width)}" width="${percent(width)}" height="100%"/><text x="${percent(100 - width)}" y="50%" dx="-.5em" dy=".35em" text-anchor="end">${text}</text></svg>`
            : xml `<svg width="100%"><rect class="second" width="${percent(width)}" height="100%"/><text x="${percent(width)}" y="50%" dx=".5em" dy=".35em">${text}</text></svg>`;
    };
    return xml `<table class="pyramid"><thead><tr><th scope="col">${head('F')}</th><td></td><th scope="col">${head('M')}</th></tr></thead>
<tbody>${ages.map((age) => xml `<tr><td>${bar(age, 'F')}</td><th scope="row">${toYears(toLine(age))}</th><td>${bar(age, 'M')}</td></tr>`)}</tbody></table>`;
}
const toYears = (age) => age.replace('-', '–');
/** A list with a bar for each share, compared with the largest. */
function drawPlaces(title, shares, locale) {
    if (shares.length === 0)
        return null;
    const most = Math.max(1, ...shares.map(({ share }) => share));
    return xml `<div class="places"><h3>${title}</h3><ul>${shares.map(({ key, share }) => xml `<li><bdi>${cut(toLine(key), 40)}</bdi><b>${(0,locale_format/* formatShare */.T1)(share, locale)}</b><svg width="100%" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect width="${percent((share / most) * 100)}" height="100%"/></svg></li>`)}</ul></div>`;
}
/** The name of a country in the page's language; its code where that is not known. */
function nameCountry(locale) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return ({ key, share }) => ({
        key: (/^[A-Z]{2}$/.test(key) ? names.of(key) : undefined) ?? key,
        share,
    });
}
/** Without the region behind the comma, unless two cities would then have the same name. */
function toCityNames(cities) {
    const short = cities.map(({ key }) => key.split(',')[0]?.trim() || key);
    return cities.map(({ key, share }, index) => {
        const name = short[index] ?? key;
        return { key: short.filter((other) => other === name).length > 1 ? key : name, share };
    });
}
const sortByKey = (shares) => shares.toSorted((one, other) => (one.key < other.key ? -1 : 1));

;// CONCATENATED MODULE: ./lib/pictures/page/section.js

const drawSection = ({ id, title, side, main }) => xml `<section class="row ${id}" aria-labelledby="${id}">
<div class="side"><h2 id="${id}">${title}</h2>
${side}</div>
<div class="main">${main}</div>
</section>`;

;// CONCATENATED MODULE: ./lib/pictures/page/best-times.js





/** From so many times the usual views on, a time is named as one of the best. */
const remarkable = 1.2;
/** How many times are named. */
const mostNamed = 2;
/** Where a darker shade of a cell begins. */
const shades = [0.9, 1.1, 1.3, 1.6];
/** Draws at which times posts do best; `null` while there are too few posts to tell. */
function drawBestTimes(best, context) {
    if (best === null)
        return null;
    const { locale, words: page, timeZone } = context;
    const posts = (0,locale_format/* formatFigure */.Mo)(BigInt(best.posts), undefined, locale);
    const takeaway = best_times_toTakeaway(best.cells, context);
    return drawSection({
        id: 'times',
        title: page.bestTimes,
        side: xml `<p>${takeaway ? xml `<b>${takeaway}</b> ` : null}${page.bestTimesNote(posts, timeZone)}</p>
<p class="note">– ${page.tooFew}</p>`,
        main: drawTable(best.cells, context),
    });
}
function drawTable(cells, { locale, words: page }) {
    const rows = blockHours.map((_, block) => {
        const row = page.weekdays.map((_, index) => cells.find((cell) => cell.block === block && cell.weekday === index + 1));
        return xml `<tr><th scope="row">${toHours(block, (from, to) => `${from}–${to}`)}</th>${row.map((cell) => cell
            ? xml `<td class="shade${shades.filter((least) => cell.ratio >= least).length}">${(0,locale_format/* formatRatio */.B0)(cell.ratio, locale)}</td>`
            : xml `<td class="none">–</td>`)}</tr>`;
    });
    return xml `<table class="heat"><thead><tr><td></td>${page.weekdays.map((day) => xml `<th scope="col">${day}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
/** Such as `Tuesday and Thursday, 18 to 24 h.`; `null` where no time stands out. */
function best_times_toTakeaway(cells, { locale, words: page }) {
    const named = cells
        .filter(({ ratio }) => ratio >= remarkable)
        .toSorted((one, other) => other.ratio - one.ratio)
        .slice(0, mostNamed)
        .toSorted((one, other) => one.weekday - other.weekday || one.block - other.block);
    const blocks = [...new Set(named.map(({ block }) => block))];
    const said = blocks.map((block) => {
        const days = named.flatMap((cell) => cell.block === block ? [page.longWeekdays[cell.weekday - 1] ?? ''] : []);
        return `${formatList(days, locale)}, ${toHours(block, page.hours)}`;
    });
    return said.length === 0 ? null : `${said.join('; ')}.`;
}
function toHours(block, say) {
    const two = (hour) => String(hour).padStart(2, '0');
    return say(two(blockHours[block] ?? 0), two(blockHours[block + 1] ?? 24));
}

;// CONCATENATED MODULE: ./lib/pictures/page/colours.js

const colours_palettes = {
    light: {
        ground: '#fbfaf8',
        rule: '#dedad2',
        ink: '#17140f',
        muted: '#5d564c',
        up: '#12703c',
        down: '#b3261e',
        accent: '#a83a12',
    },
    dark: {
        ground: '#141210',
        rule: '#3a352f',
        ink: '#f5f1ea',
        muted: '#aea598',
        up: '#63d391',
        down: '#ff9a91',
        accent: '#f2986c',
    },
};
/** How much of the accent the shades of best times hold. */
const colours_shades = [0.05, 0.12, 0.24, 0.42, 1];
/** Returns the colours as CSS: light on paper whatever the reader's system is. */
function toColourRules(accounts, appearance, accent) {
    const rules = (scheme) => toRules(accounts, scheme, accent);
    if (appearance === 'light')
        return rules('light');
    if (appearance === 'dark')
        return `${rules('dark')}\n@media print{${rules('light')}}`;
    return `${rules('light')}\n@media screen and (prefers-color-scheme:dark){${rules('dark')}}`;
}
function toRules(accounts, scheme, accent) {
    const palette = colours_palettes[scheme];
    const { ground, rule, ink, muted, up, down } = palette;
    const surface = accent ?? palette.accent;
    const text = (0,colour/* toReadable */.qO)(surface, [ground]);
    const calm = mix(text, ground, 0.16);
    const variables = Object.entries({
        ground,
        rule,
        ink,
        muted,
        up,
        down,
        accent: text,
        surface,
        'on-surface': (0,colour/* onColour */.qA)(surface),
        // On a dark page, so large an area of the full colour would dazzle.
        contact: scheme === 'light' ? surface : calm,
        'on-contact': scheme === 'light' ? (0,colour/* onColour */.qA)(surface) : (0,colour/* toReadable */.qO)(text, [calm]),
        ...Object.fromEntries(colours_shades.map((share, index) => [`shade${index}`, mix(text, ground, share)])),
        'on-shade4': (0,colour/* onColour */.qA)(text),
    });
    const tints = new Map(accounts.map(({ tint, platform: { look } }) => [
        tint,
        accent === null ? (0,colour/* toReadable */.qO)(look.colours[scheme], [ground]) : text,
    ]));
    return [
        `:root{color-scheme:${scheme};${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}`,
        ...[...tints].map(([tint, colour]) => `.${tint}{--tint:${colour}}`),
    ].join('\n');
}
/** Mixes `share` of one colour into another. */
function mix(one, other, share) {
    const part = (colour, index) => Number.parseInt(colour.slice(index, index + 2), 16);
    const parts = [1, 3, 5].map((index) => {
        const value = part(one, index) * share + part(other, index) * (1 - share);
        return Math.round(value).toString(16).padStart(2, '0');
    });
    return `#${parts.join('')}`;
}

// EXTERNAL MODULE: ./lib/numbers/post.js
var post = __webpack_require__(2599);
;// CONCATENATED MODULE: ./lib/pictures/page/combined-audience.js











/** Draws the followers of all accounts, added up, with a bar of their shares and a column for each account. */
function drawCombined(combined, columns, context) {
    const { locale, words: page, accounts } = context;
    if (combined.followers === null || accounts.length < 2)
        return null;
    const figure = (0,locale_format/* formatFigure */.Mo)(combined.followers, undefined, locale);
    const known = accounts.length - combined.without.length;
    return drawSection({
        id: 'combined',
        title: words/* words */.aL[locale].combined,
        side: xml `<p>${page.combinedNote(known)}</p>
${toNotes(combined, context).map((note) => xml `<p class="note">${note}</p>`)}`,
        main: xml `<div class="total">
<p class="sum digits n${figure.length}">${figure}</p>
${drawGrowths(combined.growths, context, true) ?? drawFirstDay(accounts, page)}
</div>
${drawShares(accounts, Number(combined.followers))}
<ul class="columns">${columns.map((account) => drawColumn(account, context))}</ul>
${drawBestPost(columns, context)}`,
    });
}
/** Names the accounts that are missing in a number. */
function toNotes({ without, growths }, { accounts, locale, words: page }) {
    const nameAll = (ids) => formatList(accounts.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])), locale);
    const known = growths.flatMap((growth) => growth
        ? [{ ...growth, names: nameAll(growth.without.filter((id) => !without.includes(id))) }]
        : []);
    const isSame = new Set(known.map(({ names }) => names)).size === 1;
    const partial = known.flatMap(({ spanDays, names }) => {
        if (names === '')
            return [];
        return isSame
            ? [page.growthWithout(names)]
            : [words/* words */.aL[locale].growthWithout(words/* words */.aL[locale].days(spanDays), names)];
    });
    return [
        ...(without.length > 0 ? [words/* words */.aL[locale].combinedWithout(nameAll(without))] : []),
        ...new Set(partial),
    ];
}
const drawFirstDay = (accounts, page) => accounts.every(({ series }) => series.length === 1)
    ? xml `<p class="note">${page.firstDay}</p>`
    : null;
/** A bar of each account's share; the column of the account tells the number. */
function drawShares(accounts, total) {
    if (total <= 0)
        return null;
    let left = 0;
    const parts = accounts.flatMap(({ tint, count }) => {
        const share = (Number(count ?? 0n) / total) * 100;
        const from = left;
        left += share;
        return share > 0
            ? [xml `<rect class="${tint}" x="${percent(from)}" width="${percent(share)}" height="100%"/>`]
            : [];
    });
    return xml `<svg class="shares" width="100%" aria-hidden="true">${parts}</svg>`;
}
function drawColumn(account, context) {
    const { locale, words: page } = context;
    const { tint, platform, title, count, growths } = account;
    const growth = (0,numbers_growth/* longestOf */.OO)(growths);
    const days = growth && words/* words */.aL[locale].inDays(growth.spanDays);
    const figure = (0,locale_format/* formatShort */.KS)(count, undefined, locale);
    return xml `<li class="${tint}"><p class="name">${drawMark(platform)}<b>${title}</b></p>
<p class="count digits n${figure.length}">${figure}</p>
${growth ? xml `<p>${drawChange(growth.change, context)} ${days}</p>` : null}
${toHighlights(account).map((metric) => xml `<p><b>${(0,locale_format/* formatFigure */.Mo)(metric.read(account.document), metric.unit, locale)}</b> ${page.inText((0,words/* titleOf */.Gg)(metric, locale))}</p>`)}</li>`;
}
/** The first two figures that are known. */
const toHighlights = ({ platform, document }) => platform.kit.figures.filter(({ read }) => read(document) !== null).slice(0, 2);
/** The best of the best posts of all accounts, so that it is found at the first look. */
function drawBestPost(accounts, context) {
    const posts = accounts.flatMap(({ topPosts, title }) => topPosts.map((post) => ({
        ...post,
        platform: title,
        postedAt: Date.parse(post.posted_at ?? '') || null,
    })));
    const [best] = posts.sort(post/* comparePosts */.Zl);
    return best
        ? xml `<div class="best-post"><h3>${context.words.bestPost} <span>${best.platform}</span></h3><ul>${drawPost(best, context)}</ul></div>`
        : null;
}

;// CONCATENATED MODULE: ./lib/numbers/common-start.js


/** With fewer days, a line would say little. */
const leastDays = 3;
/**
 * Returns the growth of all accounts from one start, at most `days` before `day`: of the days on which an
 * account's history begins, the one from which the most days of the most accounts can be drawn. `null` for fewer
 * than two accounts.
 */
function toCommonStart(accounts, day, days) {
    const known = accounts.map(({ id, series }) => ({
        id,
        counts: series.flatMap((one) => {
            const age = (0,numbers_growth/* daysBetween */.YM)(one.day, day);
            return typeof one.figure === 'bigint' && age >= 0 && age <= days
                ? [{ day: one.day, count: one.figure }]
                : [];
        }),
    }));
    const since = toStart(known, day);
    if (since === null)
        return null;
    const lines = known.flatMap((one) => (canStartOn(one, since) ? [common_start_toLine(one, since)] : []));
    const drawn = new Set(lines.map(({ id }) => id));
    return {
        since,
        spanDays: (0,numbers_growth/* daysBetween */.YM)(since, day),
        lines,
        together: (0,numbers_combined/* toCombinedGrowth */.wX)(accounts.filter(({ id }) => drawn.has(id)), since, day),
        without: accounts.flatMap(({ id }) => (drawn.has(id) ? [] : [id])),
    };
}
/** Of equally good days the earliest. */
function toStart(accounts, day) {
    const starts = new Set(accounts.flatMap(({ counts }) => counts[0]?.day ?? []));
    const ranked = [...starts]
        .map((start) => {
        const lines = accounts.filter((one) => canStartOn(one, start)).length;
        return { start, lines, spanDays: (0,numbers_growth/* daysBetween */.YM)(start, day) };
    })
        .filter(({ lines, spanDays }) => lines > 1 && spanDays >= leastDays)
        .sort((one, other) => other.lines * other.spanDays - one.lines * one.spanDays ||
        (one.start < other.start ? -1 : 1));
    return ranked[0]?.start ?? null;
}
const canStartOn = ({ counts }, start) => counts.some(({ day, count }) => day === start && count > 0n);
function common_start_toLine({ id, counts }, since) {
    const drawn = counts.filter(({ day }) => day >= since);
    const base = drawn[0]?.count ?? 0n;
    return {
        id,
        points: drawn.map(({ day, count }) => ({ day, percent: (0,numbers_combined/* toPercent */.BY)(count - base, base) ?? 0 })),
    };
}

;// CONCATENATED MODULE: ./lib/pictures/page/growth-chart.js










/** In percent of the chart's height: no two labels are closer. */
const leastDistance = 7.5;
/** In pixels. */
const widestLabel = 168;
/** Draws the growth of all accounts from one start; `null` for fewer than two accounts with a history. */
function drawGrowthChart(accounts, context) {
    const { locale, words: page, day } = context;
    if (day === null)
        return null;
    const followers = accounts.map(({ id, points }) => ({ id, series: (0,numbers_growth/* followersOf */.n$)(points) }));
    const growth = toCommonStart(followers, day, chartDays);
    if (!growth)
        return null;
    const { since, spanDays, together, without } = growth;
    const inDays = words/* words */.aL[locale].inDays(spanDays);
    // Of lines that end on different days, no sum can be told; and a change that rounds to 0 is not none.
    const isWhole = together?.without.length === 0;
    const isTold = isWhole && (together.change === 0n || Math.round(together.percent ?? 0) !== 0);
    const change = isTold ? together.percent : null;
    const takeaway = change === null ? null : xml `<b>${page.together(toWhole(change, locale), inDays)}</b> `;
    const missing = accounts.flatMap(({ id, title, count }) => count !== null && without.includes(id) ? [title] : []);
    return drawSection({
        id: 'growth',
        title: page.growth,
        side: xml `<p>${takeaway}${page.commonStart(formatLongDay(since, locale))}</p>
${missing.length > 0 ? xml `<p class="note">${page.notDrawn(formatList(missing, locale))}</p>` : null}`,
        main: drawLines(growth, accounts, { ...context, day }),
    });
}
function drawLines({ since, lines }, accounts, { day, locale }) {
    const frame = { from: since, to: day };
    const shown = lines.flatMap(({ id, points }) => {
        const account = accounts.find((one) => one.id === id);
        const last = points.at(-1);
        return account && last ? [{ account, points, last }] : [];
    });
    const all = shown.flatMap(({ points }) => points.map((point) => point.percent));
    const { toY, ticks: steps } = toScale([0, ...all], { top: 3, bottom: 97, ticks: 5 });
    const labels = spread(shown.map(({ account, last }) => ({
        tint: account.tint,
        text: `${fitText(account.shortTitle, 96, { size: 12, bold: true })} ${toWhole(last.percent, locale)}`,
        y: toY(last.percent),
    })));
    const widest = Math.max(...labels.map(({ text }) => textWidth(text, { size: 12, bold: true })));
    // In the size of the text, which differs on paper.
    const width = `${(Math.min(widestLabel, Math.ceil(widest + 16)) / 12).toFixed(2)}em`;
    const ticks = steps.map((tick) => ({ text: toAxisText(tick, locale), y: toY(tick) }));
    return xml `<div class="chart compared" role="img" aria-label="${labels.map(({ text }) => text).join(', ')}">
${drawAxis(ticks)}
<svg class="plot" width="100%">${ticks.map(({ y }) => drawRule(y, 'grid'))}${drawRule(toY(0), 'zero')}
${shown.map((line) => drawOne(line, toY, frame))}</svg>
<svg class="ends" width="${width}">${labels.map(({ tint, text, y }) => xml `<text class="${tint}" x="12" y="${percent(y)}" dy=".35em">${text}</text>`)}</svg>
${frame_drawDays(frame, locale)}
</div>`;
}
function drawOne({ account, points, last, }, toY, frame) {
    const values = points.map((point) => ({ day: point.day, value: point.percent }));
    const isStepped = account.platform.look.roundsAudience === true;
    const x = percent(toPercentOf(frame, last.day));
    return xml `<g class="${account.tint}">${drawLine(values, toY, { frame, isStepped })}<circle class="end" cx="${x}" cy="${percent(toY(last.percent))}" r="4"/></g>`;
}
/** Moves labels apart that would overlap, and keeps them in the chart. */
function spread(labels) {
    const sorted = labels.toSorted((one, other) => one.y - other.y);
    const distance = Math.min(leastDistance, 100 / Math.max(1, sorted.length));
    const ys = [];
    for (const { y } of sorted)
        ys.push(Math.max(y, (ys.at(-1) ?? -100) + distance));
    for (let index = ys.length - 1; index >= 0; index -= 1) {
        const limit = (ys[index + 1] ?? 100 + distance / 2) - distance;
        ys[index] = Math.min(ys[index] ?? 0, limit);
    }
    return sorted.map((label, index) => ({ ...label, y: ys[index] ?? label.y }));
}
const toWhole = (share, locale) => (0,locale_format/* formatPercentChange */.vW)(Math.abs(share) >= 10 ? Math.round(share) : share, locale, Math.abs(share) >= 10 ? 0 : 1);
const toAxisText = (tick, locale) => tick === 0 ? '0' : (0,locale_format/* formatPercentChange */.vW)(tick, locale, Number.isInteger(tick) ? 0 : 1);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pictures/page/head.js



/**
 * Returns the `<head>`. The policy allows the page's own style and embedded pictures, and nothing else:
 * https://www.w3.org/TR/CSP3/
 */
function head_drawHead({ title, description, style, url, image }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
    return xml `<head>
<meta charset="utf-8">
${toRaw((0,makers_mark/* markOf */.Fg)('index.html') ?? '')}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${url === null ? null : xml `<meta property="og:url" content="${url}">`}
${image === null ? null : xml `<meta property="og:image" content="${image}">`}
${toStyleElement(style)}
</head>`;
}
/** Text that is markup already. It must hold nothing that a person wrote. */
const toRaw = (markup) => ({ markup });
/** A style sheet is raw text in HTML: only `<` could end it. */
function toStyleElement(style) {
    if (style.includes('<'))
        throw new Error('A style sheet must not contain markup.');
    return toRaw(`<style>${style}</style>`);
}

;// CONCATENATED MODULE: ./lib/pictures/page/hero.js






/** Longer bios are cut, so that the numbers stay near. */
const longestBio = 240;
/** Draws who the creator is: portrait, name, bio, contact and handles. */
function drawHero(context, portrait) {
    const { accounts, name, contact, words } = context;
    const bio = cut(toLine(accounts[0]?.document.profile.bio ?? ''), longestBio);
    return xml `<div class="row hero">
<div class="side">${hero_drawPortrait(portrait, context)}</div>
<div class="main">
<h1 class="${toSizeClass(name)}" dir="auto">${name}</h1>
<div class="intro">${bio ? xml `<p class="bio" dir="auto">${bio}</p>` : null}${contact ? drawButton(contact, words) : null}</div>
<ul class="handles">${accounts.map((account) => xml `<li class="${account.tint}">${drawMark(account.platform)}<b>${account.platform.name}</b>${toLink(account.document.profile.url, handleOf(account), 'handle')}</li>`)}</ul>
</div>
</div>`;
}
function hero_drawPortrait(portrait, { name, words }) {
    if (portrait) {
        return xml `<img class="portrait" src="${(0,pictures_avatar/* toDataUri */.si)(portrait)}" alt="${words.portraitOf(isolate(name))}" width="176" height="176">`;
    }
    const initial = toCharacters(name)[0]?.toUpperCase() ?? '';
    return xml `<div class="portrait" aria-hidden="true">${initial}</div>`;
}
const drawButton = ({ href, isMail }, words) => xml `<a class="button" href="${href}" rel="noopener noreferrer">${isMail ? words.writeToMe : words.contact}</a>`;
/** Long names are set smaller. */
function toSizeClass(name) {
    const fits = (longest) => cut(name, longest) === name;
    return fits(14) ? 'short' : fits(26) ? 'medium' : 'long';
}

;// CONCATENATED MODULE: ./lib/pictures/page/more-accounts.js









/** Draws the accounts that have no section as rows of a table; `null` without any. */
function drawMoreAccounts(accounts, context) {
    if (accounts.length === 0)
        return null;
    const { locale, words: page } = context;
    const rows = accounts.map((account) => {
        const { tint, platform, document, count, growths } = account;
        const growth = (0,numbers_growth/* longestOf */.OO)(growths);
        const rate = platform.metrics.find(({ unit }) => unit === 'percent');
        return xml `<tr class="${tint}"><th scope="row">${drawMark(platform)}${platform.name} ${toLink(document.profile.url, handleOf(account), 'handle')}</th>
<td>${(0,locale_format/* formatFigure */.Mo)(count, undefined, locale)}</td>
<td>${growth ? xml `${drawChange(growth.change, context)} <small>${words/* words */.aL[locale].inDays(growth.spanDays)}</small>` : '–'}</td>
<td>${rate ? (0,locale_format/* formatFigure */.Mo)(rate.read(document), 'percent', locale) : '–'}</td></tr>`;
    });
    const engagement = accounts[0]?.platform.metrics.find(({ unit }) => unit === 'percent');
    return drawSection({
        id: 'more',
        title: page.moreAccounts,
        side: null,
        main: xml `<table class="more-accounts"><thead><tr><th scope="col">${page.account}</th><th scope="col">${words/* words */.aL[locale].followers}</th><th scope="col">${page.growth}</th><th scope="col">${engagement ? (0,words/* titleOf */.Gg)(engagement, locale) : ''}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
    });
}

;// CONCATENATED MODULE: ./lib/pictures/page/print-style.js
/**
 * Returns the style of the page on A4: white paper, two columns, smaller, and no section cut. `date` is a footer,
 * `size` that of the whole text in pixels.
 */
const toPrintStyle = (date, size) => `
@page{size:A4;margin:12mm 13mm 15mm;@bottom-left{content:"${date}";font:8pt sans-serif;color:#5d564c}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5d564c}}
@media print{
html{font-size:${size}px}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact;line-height:1.4}
svg text,.ends{font-size:9px}
.page{max-width:none;padding:0}
.top{padding-bottom:.4rem}
.row{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.5rem;padding:.8rem 0;break-inside:avoid}
.row .side{margin:0}
.note{margin-top:.2rem}
h2{font-size:1.35rem}
.side p{font-size:.8125rem}
.hero{padding-top:1rem}
.portrait{width:7rem;height:7rem}
div.portrait{font-size:3rem}
h1.short{font-size:3.5rem}
h1.medium{font-size:2.5rem}
h1.long{font-size:1.75rem}
.intro{margin:.35rem 0 .75rem}
.bio{font-size:1.05rem}
.button{display:none}
.handles,.columns{grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.5rem 1rem;line-height:1.35}
.handles .handle{margin-left:0;font-size:.8125rem}
.total{flex-wrap:nowrap;align-items:center}
.total .growths{flex-wrap:nowrap;gap:1.25rem;line-height:1.3}
.total .growths dd{font-size:1rem}
.shares{height:.7rem;margin:.6rem 0 .5rem}
.sum{font-size:min(5.5rem,calc(var(--fit)*.6))}
.columns .count{font-size:clamp(.75rem,var(--fit),1.6rem);margin:0 0 .15rem}
.columns+.best-post{display:none}
.chart{margin-top:.5rem}
.plot,.axis,.ends{height:9.5rem}
.compared .plot,.compared .axis,.compared .ends{height:12.5rem}
.plot.low,.chart:has(.low) .axis{height:5.5rem}
.days{height:1.1rem}
.mid{display:none}
.account{grid-template-columns:11rem minmax(0,1fr) minmax(0,19rem)}
.account .side,.account .main{display:contents}
.who{grid-row:1}
.history{grid-column:2;grid-row:1}
.posts{grid-column:3;grid-row:1}
.account .history+.posts,.account .figures{margin-top:0}
.figures{grid-column:2/4;display:flex;gap:1rem;line-height:1.3;margin-top:.5rem}
.figures div,.figures div:last-child{display:block;flex:1 1 auto;border:0;border-top:1px solid var(--rule);padding:.3rem 0 0;font-size:.78rem}
.side .followers{font-size:min(2.5rem,var(--fit));margin:.4rem 0 .1rem}
.who .growths{margin-top:.4rem;gap:.2rem .7rem;line-height:1.3;font-size:.75rem}
h3{margin:0 0 .25rem}
.posts li{display:block;padding:.3rem 0;line-height:1.35}
.posts p{margin-top:.15rem;flex-wrap:wrap;text-align:left;gap:0 .8rem;font-size:.75rem}
.title{display:block;font-size:.8125rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.day{min-width:3rem}
.audience .main{display:grid;grid-template-columns:1.4fr 1fr 1fr;gap:1.5rem}
.pyramid svg{height:.9rem}
.pyramid th,.pyramid td{padding:0;line-height:1.3}
.places ul{gap:.25rem}
.places li{line-height:1.3}
.heat td,.heat th{padding:.2rem 0}
.contact{background:none;color:var(--ink);border-top:2px solid var(--ink);border-bottom:1px solid var(--rule);border-radius:0;margin:0;padding:.7rem 0;break-inside:avoid}
.contact h2{font-size:1.25rem}
.contact a{color:var(--accent);font-size:1.5rem}
.about{font-size:.75rem}
.about dl{gap:.3rem 1.5rem;margin-top:.4rem;grid-template-columns:1fr 1fr 1fr}
}`;

;// CONCATENATED MODULE: ./lib/pictures/page/screen-style.js

/**
 * The style of the page on a screen: one column, and two from 60rem on, with an axis that runs down the page.
 * All sizes are in rem, so that print can set the page smaller as a whole.
 */
const screenStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:.9375rem/1.5 Inter,${fontFamily};overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:1px;text-decoration-color:var(--muted)}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
b{font-weight:650}
svg{display:block;overflow:visible}
svg text{font-size:.75rem;fill:var(--muted)}
small{font-size:.8125rem}
table{border-collapse:collapse;width:100%}
th{font-weight:inherit;text-align:inherit}
.page{max-width:70rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
.top{display:flex;justify-content:space-between;gap:1rem;font-size:.8125rem;border-bottom:2px solid var(--ink);padding-bottom:.75rem}
.top p:last-child,.note,.side p,.unit{color:var(--muted)}
.side .followers{color:var(--ink)}
.top p:first-child{white-space:nowrap}
.top p:last-child{text-align:right}
.top b,.side b,.handles b{color:var(--ink)}
.row{padding:2.75rem 0;border-bottom:1px solid var(--rule)}
.row .side{margin-bottom:1.25rem}
h1{font-weight:800;line-height:1.02;letter-spacing:-.04em;text-wrap:balance}
h1.short{font-size:clamp(2.75rem,11vw,5rem)}
h1.medium{font-size:clamp(2.25rem,8vw,3.5rem)}
h1.long{font-size:clamp(1.75rem,6vw,2.5rem);letter-spacing:-.02em}
h2{font-size:1.5rem;line-height:1.2;font-weight:750;letter-spacing:-.02em}
h3{font-size:.875rem;font-weight:650;margin-bottom:.5rem}
h3 span{font-weight:400;color:var(--muted)}
.side h2{margin-bottom:.5rem}
h2 small{display:block;font-weight:400;letter-spacing:0;color:var(--muted)}
.side p{max-width:32rem}
.note{font-size:.8125rem;margin-top:.5rem}
.digits{font-weight:800;letter-spacing:-.045em;line-height:1;white-space:nowrap;font-variant-numeric:proportional-nums}
.mark{display:inline-block;width:.875em;height:.875em;margin-right:.4em;vertical-align:-.06em;fill:var(--tint)}
.hero{padding-top:2.5rem}
.portrait{width:6.5rem;height:6.5rem;border-radius:50%;object-fit:cover;display:block}
div.portrait{background:var(--surface);color:var(--on-surface);font-size:2.75rem;font-weight:700;display:grid;place-items:center}
.intro{display:flex;flex-wrap:wrap;gap:1.25rem 2rem;justify-content:space-between;align-items:flex-end;margin:1rem 0 2rem}
.bio{flex:1 1 18rem;font-size:1.25rem;line-height:1.4;color:var(--muted);max-width:36rem}
.button{background:var(--surface);color:var(--on-surface);font-weight:650;padding:.7rem 1.4rem;border-radius:.375rem;text-decoration:none}
.button:hover{text-decoration:underline}
.handles,.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9.25rem,45%),1fr));gap:1.25rem 1rem}
.columns+.best-post{margin-top:1.75rem}
.handles .handle{display:block;margin-left:1.3em}
.handle{color:var(--muted)}
.total{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:1.25rem 2rem;container-type:inline-size}
.sum{color:var(--accent);font-size:min(7.5rem,var(--fit))}
.growths{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;font-size:.8125rem}
.growths dt{color:var(--muted)}
.growths dd{white-space:nowrap;font-weight:650}
.growths small{display:block;font-weight:400;color:var(--muted)}
.total .growths dd{font-size:1.125rem}
.up{color:var(--up);font-weight:650}
.down{color:var(--down);font-weight:650}
.still{color:var(--muted);font-weight:650}
.arrow{display:inline-block;width:.6em;height:.55em;margin-right:.35em;fill:currentColor;vertical-align:.05em}
.shares{height:.75rem;margin:1.75rem 0 1.25rem}
.shares rect{fill:var(--tint);stroke:var(--ground);stroke-width:2px}
.columns{font-size:.8125rem}
.columns p{color:var(--muted)}
.columns b,.columns .count{color:var(--ink)}
.columns .name{font-size:.9375rem}
.columns li,.who{container-type:inline-size}
.columns .count{font-size:clamp(.75rem,var(--fit),1.875rem);margin:.1rem 0 .3rem;letter-spacing:-.03em}
.chart{display:grid;grid-template-columns:auto minmax(0,1fr);margin-top:.75rem}
.chart.compared{grid-template-columns:auto minmax(0,1fr) auto}
.plot,.axis,.ends{height:15rem}
.plot.low,.chart:has(.low) .axis{height:10rem}
.days{grid-column:2;height:1.5rem}
.days text:last-child{text-anchor:end}
.ends{font-size:.75rem}
.ends text{fill:var(--tint);font-weight:650}
.grid{stroke:var(--rule);stroke-width:1px;shape-rendering:crispEdges}
.zero{stroke:var(--muted);stroke-width:1px;shape-rendering:crispEdges}
.line{fill:none;stroke:var(--tint);stroke-width:2.25px;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.line.gap{stroke-width:1.5px;stroke-dasharray:1px 5px}
.bars{fill:var(--tint);opacity:.75}
.end{fill:var(--tint);stroke:var(--ground);stroke-width:2px}
.plot .value{fill:var(--ink);font-weight:650;font-size:.8125rem}
.who h2{font-size:1.5rem;margin:0}
.followers{font-size:min(3.25rem,var(--fit));margin:.9rem 0 .25rem}
.unit{font-size:.875rem}
.who .growths{margin-top:.9rem}
.figures div{display:flex;justify-content:space-between;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--rule);font-size:.875rem}
.figures div:last-child{border-bottom:0}
.figures dt{color:var(--muted)}
.figures dd{font-weight:650;font-variant-numeric:tabular-nums}
.posts li,.best-post li{border-top:1px solid var(--rule);padding:.6rem 0}
.title{font-weight:650}
.posts p,.best-post p{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.8125rem;color:var(--muted);font-variant-numeric:tabular-nums}
.posts p b,.best-post p b{color:var(--ink)}
.day{min-width:3.5rem}
.account .side,.account .main{display:contents}
.account{display:flex;flex-direction:column;gap:1.5rem}
.history{order:1}
.figures{order:2}
.posts{order:3}
.audience .main{display:grid;gap:2rem}
.pyramid{font-size:.8125rem;table-layout:fixed}
.pyramid th,.pyramid td{padding:.15rem 0;vertical-align:middle}
.pyramid thead td,.pyramid tbody th{width:3.75rem;text-align:center}
.pyramid thead th:first-child{text-align:right}
.pyramid thead{color:var(--muted)}
.pyramid thead b{color:var(--ink)}
.pyramid svg{height:1rem}
.pyramid text{fill:var(--ink);font-weight:650}
.audience rect{fill:var(--tint)}
.audience .second{opacity:.7}
.audience .track{fill:var(--rule)}
.places ul{display:grid;gap:.6rem}
.places li{display:grid;grid-template-columns:1fr auto;gap:.2rem 1rem;font-size:.8125rem}
.places svg{grid-column:1/-1;height:.3rem}
.heat{table-layout:fixed;font-size:.75rem;border-collapse:separate;border-spacing:2px}
.heat th{color:var(--muted);padding:.4rem 0;text-align:center}
.heat tr>:first-child{width:2.9rem;text-align:left;white-space:nowrap}
.heat td{text-align:center;font-weight:650;padding:.5rem 0}
.heat .none{color:var(--muted);font-weight:400}
.shade0{background:var(--shade0)}
.shade1{background:var(--shade1)}
.shade2{background:var(--shade2)}
.shade3{background:var(--shade3)}
.shade4{background:var(--shade4);color:var(--on-shade4)}
.more-accounts{font-size:.875rem}
.more-accounts th,.more-accounts td{padding:.5rem .5rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:baseline}
.more-accounts td{font-variant-numeric:tabular-nums}
.more-accounts thead{color:var(--muted)}
.contact{background:var(--contact);color:var(--on-contact);padding:1.75rem 1.5rem;margin:2.75rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:baseline;border-radius:.375rem}
.contact h2{font-size:1.5rem}
.contact a{font-size:clamp(.9375rem,4.2vw,1.875rem);font-weight:700;letter-spacing:-.02em;text-decoration-color:currentColor}
.contact a:focus-visible{outline-color:currentColor}
.about{border:0;font-size:.875rem;padding-bottom:0}
.about h2{font-size:.9375rem;letter-spacing:0}
.about p,.about dd{color:var(--muted)}
.about dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.9rem 2rem;margin-top:1rem}
.about dt{font-weight:650}
@media (max-width:40rem){
.heat{border-spacing:1px}
.heat td{font-weight:400;letter-spacing:-.03em}
.heat tr>:first-child{width:2.6rem}
.compared .mid{display:none}
}
@media (min-width:60rem){
.page{padding:2rem 2rem 4rem}
.row{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:0 3rem;padding:3.25rem 0}
.row .side{margin:0}
.portrait{width:11rem;height:11rem}
div.portrait{font-size:4.5rem}
.account .side,.account .main{display:block}
.account .figures{margin-top:1.75rem}
.account .history+.posts{margin-top:2rem}
.audience .main{grid-template-columns:1.35fr 1fr 1fr;gap:2.5rem}
.plot.low,.chart:has(.low) .axis{height:10rem}
.posts li,.best-post li{display:flex;justify-content:space-between;gap:1.5rem}
.posts p,.best-post p{flex:none;flex-wrap:nowrap;text-align:right}
.contact{padding:2.5rem}
}`;
/** In em, with the letter spacing: digits of wide fonts, such as DejaVu Sans Bold. */
const digitWidth = 0.66;
/** How large a number of so many digits and signs may be to fit on one line of its container. */
const toDigitSizes = (lengths) => [...new Set(lengths)]
    .sort((one, other) => one - other)
    .map((length) => `.n${length}{--fit:${Math.floor(100 / (length * digitWidth))}cqi}`)
    .join('\n');

;// CONCATENATED MODULE: ./lib/pictures/page/page.js





















/** So many accounts get a section; further ones a row of a table. */
const mostSections = 10;
const longestName = 80;
/** So many accounts are printed on two pages. */
const mostOnTwoPages = 4;
/**
 * Returns `index.html`: the media kit of a creator, for a screen, a phone and paper. `accounts` is in output
 * order and not empty. The same numbers, names, posts and options give the same bytes.
 */
function toPage(accounts, options) {
    const { locale, portrait, address } = options;
    const context = toContext(accounts, options);
    const { day, name, words: page, accounts: shown, combined } = context;
    const date = day === null ? '' : page.numbersOf(formatLongDay(day, locale));
    const head = head_drawHead({
        locale,
        title: `${name} – ${page.mediaKit}`,
        description: page_describe(context),
        style: page_toStyle(context, options, date),
        url: address?.page ?? null,
        image: address?.portrait ?? null,
    });
    const sections = shown.slice(0, mostSections);
    const body = xml `<body>
<div class="page">
<header><div class="top"><p><b>${page.mediaKit}</b></p><p>${date}</p></div></header>
<main>
${drawHero(context, portrait)}
${combined && drawCombined(combined, sections, context)}
${drawGrowthChart(sections, context)}
${sections.map((account) => drawAccount(account, context))}
${drawMoreAccounts(shown.slice(mostSections), context)}
${sections.flatMap((account) => audience_drawAudience(account, context) ?? [])}
${drawBestTimes(toBestTimes(toTimedPosts(context), options.timeZone), context)}
${drawContact(context)}
</main>
${drawAbout(context)}
</div>
</body>`;
    return `<!doctype html>\n${xml `<html lang="${locale}">\n${head}\n${body}\n</html>`.markup}\n`;
}
function toContext(accounts, options) {
    const { locale, contact, timeZone } = options;
    const shown = toShown(accounts, locale);
    const [first] = shown;
    const combined = (0,numbers_combined/* toCombined */.TQ)(shown);
    return {
        locale,
        words: pageWords[locale],
        accounts: shown,
        name: first ? toName(first) : '',
        combined,
        day: combined?.day ?? (first ? (0,shown_figure/* asOfDay */.SZ)(first) : null),
        contact,
        timeZone,
    };
}
/** The name of the page's creator; the platform's where nothing of the creator's can be seen. */
function toName(account) {
    const name = toLine(nameOf(account));
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? cut(name, longestName) : account.platform.name;
}
/**
 * All posts of all accounts. Their views count as seen on the page's day at the latest, so that a day without new
 * numbers leaves the best times as they are.
 */
function toTimedPosts({ accounts, day }) {
    const latest = day === null ? 0 : Date.parse(`${day}T23:59:59Z`);
    return accounts.flatMap(({ id, posts }) => posts.map((post) => ({
        ...post,
        account: id,
        seenAt: post.seenAt === null ? null : Math.min(post.seenAt, latest),
    })));
}
function page_toStyle({ accounts, combined }, { theme, accent, locale }, date) {
    const appearance = theme === 'all' ? 'auto' : theme;
    const counts = [combined?.followers ?? null, ...accounts.map(({ count }) => count)];
    const figures = counts.flatMap((count) => [
        (0,locale_format/* formatFigure */.Mo)(count, undefined, locale),
        (0,locale_format/* formatShort */.KS)(count, undefined, locale),
    ]);
    return [
        toColourRules(accounts, appearance, accent),
        screenStyle,
        toDigitSizes(figures.map(({ length }) => length)),
        toPrintStyle(date, toPrintSize(accounts)),
    ].join('\n');
}
/** Smaller for several audiences, so that four accounts stay on two pages. */
function toPrintSize(accounts) {
    const audiences = accounts.filter(({ document }) => document.audience).length;
    if (accounts.length > mostOnTwoPages || audiences < 2)
        return 12;
    return audiences === 2 ? 10.5 : 10;
}
function page_describe({ accounts, combined, day, locale, words: page, name }) {
    if (!combined || combined.followers === null || day === null)
        return `${page.mediaKit}: ${name}`;
    const names = [...new Set(accounts.map(({ platform }) => platform.name))];
    return page.description((0,locale_format/* formatFigure */.Mo)(combined.followers, undefined, locale), formatList(names, locale), formatLongDay(day, locale));
}
function drawContact({ contact, name, words: page }) {
    if (contact === null)
        return null;
    return xml `<section class="contact" aria-labelledby="contact"><h2 id="contact">${page.workWith(name)}</h2>
<a href="${contact.href}" rel="noopener noreferrer">${contact.text}</a></section>`;
}

;// CONCATENATED MODULE: ./lib/pipeline/draw-page.js


/** The page's name in the output folder. */
const pageFile = 'index.html';
/** A larger portrait is left out, so that the page stays small. */
const largestPortrait = 160 * 1024;
const endings = {
    'image/jpeg': 'jpg',
    'image/png': 'png',
    'image/webp': 'webp',
    'image/gif': 'gif',
};
/**
 * Draws the media kit page of these accounts, and with the page's address, the portrait as a file beside it, for
 * previews. `posts` may hold those of other accounts. Nothing without accounts.
 */
function drawPage(drawn, posts, options) {
    const [first] = drawn;
    if (!first)
        return [];
    const accounts = drawn.map(({ account }) => {
        const { platform, document } = account;
        const isOwn = (post) => post.platform === platform.id && post.username === document.profile.username;
        return { ...account, topPosts: document.top_posts ?? [], posts: posts.filter(isOwn) };
    });
    const { pageUrl } = options;
    const portrait = first.avatar && first.avatar.bytes.length <= largestPortrait ? first.avatar : null;
    const file = portrait && `index-portrait.${endings[portrait.type]}`;
    const address = pageUrl === null ? null : { page: pageUrl, portrait: file && (0,kit_options/* toNeighbour */.tV)(pageUrl, file) };
    const page = toPage(accounts, { ...options, portrait, address });
    return [
        [pageFile, page],
        ...(address && file && portrait ? [[file, portrait.bytes]] : []),
    ];
}

// EXTERNAL MODULE: ./lib/pipeline/portraits.js
var portraits = __webpack_require__(5367);
// EXTERNAL MODULE: ./lib/pipeline/stats-json.js
var stats_json = __webpack_require__(3739);
;// CONCATENATED MODULE: ./lib/pipeline/draw-files.js











/**
 * Returns the page and the JSON, CSV and picture files of a run. A failed account's files are drawn from its
 * last stored numbers, so that the folder is complete on an empty runner as well. Without the database, there is
 * only the JSON.
 */
async function drawFiles(stored, options) {
    const { accounts, histories, posts } = stored;
    const files = new Map([[stats_json/* statsFile */.K, `${(0,stats_json/* toStatsJson */.$)(accounts)}\n`]]);
    if (!histories)
        return files;
    files.set('history.csv', toHistoryCsv(histories));
    files.set('posts.csv', (0,posts_csv/* toPostsCsv */.X)(posts));
    const chosen = await Promise.all(accounts.map((account) => options.portraits.choose(account)));
    const drawn = accounts.flatMap((account, index) => toDrawn(account, chosen[index] ?? null));
    const pictures = [...drawCreator(drawn, options), ...drawn.flatMap(drawWith(options))];
    for (const [path, contents] of [...pictures, ...drawPage(drawn, posts, options)])
        files.set(path, contents);
    return files;
}
/** None without numbers. */
function toDrawn(result, avatar) {
    const { id, platform } = result;
    const numbers = result.status === 'ok' ? result : result.stored;
    return numbers ? [{ account: { id, platform, ...numbers }, avatar }] : [];
}
function drawCreator(drawn, options) {
    const [first, ...others] = drawn;
    if (!first)
        return [];
    const accounts = [first.account, ...others.map(({ account }) => account)];
    return (0,theme/* toVariants */.O)(options).map(({ suffix, style }) => [
        creatorFile(suffix),
        toCreator(accounts, { ...style, avatar: first.avatar }),
    ]);
}
/** Draws an account's files; its folder is named by its id. */
const drawWith = (options) => ({ account, avatar }) => [
    ...(0,theme/* toVariants */.O)(options).flatMap(({ suffix, style }) => [
        [(0,portraits/* toCardPath */.tS)(account.id, suffix), toCard(account, { ...style, avatar })],
        [`${account.id}/compact${suffix}.svg`, toCompact(account, { ...style, avatar })],
        [`${account.id}/followers${suffix}.svg`, toFollowersChart(account, style)],
    ]),
    [`${account.id}/badge.json`, toBadge(account, options)],
];

;// CONCATENATED MODULE: ./lib/pipeline/publish-files.js



/**
 * Writes the JSON, CSV and picture files of a run, and reports it to the log. Resolves with whether a file
 * other than `stats.json` differs from what was there, or was published, before. Rejects with `invalid-input`
 * as `writeFiles` does.
 */
async function publishFiles(stored, options) {
    const { directory, published, log } = options;
    const files = await drawFiles(stored, options);
    const { paths, kept } = await (0,write_files/* writeFiles */.hV)(directory, files);
    log.info(`Files in ${directory}: ${paths.length} new or changed.`);
    for (const file of kept) {
        log.warning(`${file} was not replaced, because it lacks the mark of this action: it is somebody's own file. Move it away, or give output-directory another folder.`);
    }
    return paths.some((path) => path !== stats_json/* statsFile */.K && !published?.has(path, files.get(path) ?? ''));
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toStatsJson),
/* harmony export */   K: () => (/* binding */ statsFile)
/* harmony export */ });
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(922);
/* harmony import */ var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3198);


/** It holds a time of day, so it differs in every run. */
const statsFile = 'stats.json';
/**
 * Returns the JSON array for other programs, with one object per account: its document and the growth of each
 * metric over 1, 7 and 30 days up to `growth_as_of` (`null` where `toGrowths` has none), or its error.
 */
function toStatsJson(accounts) {
    return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
        const { id, platform, status } = result;
        if (status === 'ok') {
            const { account, ...document } = result.document;
            const growth = toGrowthByMetric(platform, result.points);
            return {
                account,
                status,
                ...document,
                growth,
                growth_as_of: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(result.points),
            };
        }
        const { code, message, hint } = result.error;
        return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
    const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (days) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(days, name));
    const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
        const growth = growths[index] ?? null;
        return [
            days,
            growth && { change: growth.change, percent: growth.percent, since: growth.since },
        ];
    });
    return [name, Object.fromEntries(windows)];
}));


/***/ })

};
