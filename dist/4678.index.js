export const id = 4678;
export const ids = [4678];
export const modules = {

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

  8358:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  createLenientReader),
    N: () => (  describeNotes)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function createLenientReader() {
    const notes = new Set();
    return {
        read: (as, value, where) => {
            try {
                return as(value, where);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD) || error.code !== 'unexpected-answer')
                    throw error;
                notes.add(error.message.replace(/\.$/, ''));
                return null;
            }
        },
        note: (what) => {
            notes.add(what);
        },
        notes: () => [...notes],
    };
}
const mostNamed = 3;
function describeNotes(notes) {
    if (notes.length === 0)
        return null;
    const more = notes.length - mostNamed;
    const named = notes.slice(0, mostNamed).join('; ') + (more > 0 ? `; and ${more} more` : '');
    return `Some numbers stay empty or leave out a post, because the answer has unexpected values: ${named}. If this continues, look for a newer version of this action, or report it.`;
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

  3758:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E6: () => (  toTopPosts),
    Zl: () => (  comparePosts),
    jQ: () => (  postCounts),
    oz: () => (  toPostRate),
    wy: () => (  toTitle)
  });
  var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);

const postCounts = ['views', 'likes', 'comments', 'shares'];
const longestTitle = 200;
function toTitle(text) {
    const line = text?.split('\n').find((part) => part.trim() !== '');
    if (line === undefined)
        return null;
    const title = [...line.trim()].slice(0, longestTitle).join('');
    return title.trimEnd() || null;
}
function toInteractions({ likes, comments, shares }) {
    const known = [likes, comments, shares].filter((count) => count !== null);
    return known.length === 0 ? null : known.reduce((total, count) => total + count, 0n);
}
function toPostRate(post) {
    const interactions = toInteractions(post);
    return interactions === null || post.views === null
        ? null
        : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .engagementRate */ .gL)(interactions, post.views);
}
const topCount = 3;
const toTopPosts = (posts) => posts.toSorted(comparePosts).slice(0, topCount);
function comparePosts(one, other) {
    return (compareCounts(toInteractions(one), toInteractions(other)) ||
        compareCounts(one.views, other.views) ||
        (other.postedAt ?? 0) - (one.postedAt ?? 0));
}
const compareCounts = (one, other) => Number((other ?? -1n) - (one ?? -1n));


  }),

  8371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  toCsvRow)
  });
const formulaStart = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
const toCsvRow = (cells) => cells.map(toCsvCell).join(',');
function toCsvCell(cell) {
    if (typeof cell !== 'string')
        return cell === null ? '' : String(cell);
    const text = formulaStart.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


  }),

  2401:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  toPostsCsv)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3758);
  var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);



const columns = [
    ...['platform', 'username', 'post_id', 'posted_at', 'kind', 'title', 'url'],
    ...['views', 'likes', 'comments', 'shares', 'engagement_rate'],
];
const toPostsCsv = (posts) => [(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .toCsvRow */ .s)(columns), ...posts.map(toLine), ''].join('\r\n');
const toLine = (post) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .toCsvRow */ .s)([
    ...[post.platform, post.username, post.id],
    post.postedAt === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(post.postedAt),
    ...[post.kind, post.title, post.url],
    ...[post.views, post.likes, post.comments, post.shares],
    (0,_numbers_post_js__WEBPACK_IMPORTED_MODULE_2__/* .toPostRate */ .oz)(post),
]);


  }),

  7737:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Eh: () => (  exactCounts),
    cr: () => (  toCounts),
    fE: () => (  toText)
  });
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3758);

const exactCounts = _numbers_post_js__WEBPACK_IMPORTED_MODULE_0__/* .postCounts */ .jQ
    .map((name) => {
    const fits = `${name} COLLATE BINARY BETWEEN 0 AND ${Number.MAX_SAFE_INTEGER}`;
    return `CASE WHEN typeof(${name}) = 'integer' AND ${fits} THEN CAST(${name} AS REAL)
       ELSE CAST(${name} AS TEXT) END AS ${name}`;
})
    .join(', ');
const toCounts = (row) => ({
    views: toCount(row.views),
    likes: toCount(row.likes),
    comments: toCount(row.comments),
    shares: toCount(row.shares),
});
const toText = (value) => (typeof value === 'string' ? value : null);
function toCount(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? BigInt(value) : null;
    return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : null;
}


  }),

  882:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  u0: () => (  readDocument),
  IK: () => (  readFigures),
  zK: () => (  toCount),
  E_: () => (  toRate)
});
var assert = __webpack_require__(5601);
var lenient_reader = __webpack_require__(8358);
;// CONCATENATED MODULE: ./lib/storage/read-audience.js

function readAudience(stored) {
    if (!isDay(stored.audience_asked))
        return {};
    return { audience: readShares(stored.audience), audience_asked: stored.audience_asked };
}
function readShares(value) {
    if (!(0,assert .u4)(value) || !isDay(value.as_of))
        return null;
    return {
        as_of: value.as_of,
        genders: listOf(value.genders).flatMap(readShare),
        ages: listOf(value.ages).flatMap(readShare),
        ages_by_gender: listOf(value.ages_by_gender).flatMap((entry) => typeof entry.age === 'string' && typeof entry.gender === 'string' && isShare(entry.share)
            ? [{ age: entry.age, gender: entry.gender, share: Number(entry.share) }]
            : []),
        countries: listOf(value.countries).flatMap(readShare),
        cities: listOf(value.cities).flatMap(readShare),
    };
}
const readShare = ({ key, share }) => typeof key === 'string' && isShare(share) ? [{ key, share: Number(share) }] : [];
const isShare = (value) => (typeof value === 'number' || typeof value === 'bigint') && value >= 0 && value <= 100;
const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const listOf = (value) => Array.isArray(value) ? value.filter(assert .u4) : [];

;// CONCATENATED MODULE: ./lib/storage/read-top-posts.js


const readTopPosts = (stored) => Array.isArray(stored.top_posts)
    ? { top_posts: stored.top_posts.filter(assert .u4).flatMap(readTopPost) }
    : {};
function readTopPost(post) {
    const reader = (0,lenient_reader .D)();
    const line = (value) => reader.read(assert .Xw, value, '');
    const count = (value) => reader.read(assert ._0, value, '');
    const id = line(post.id);
    const rate = post.engagement_rate;
    if (!id)
        return [];
    return [
        {
            id,
            url: reader.read(assert .wo, post.url, ''),
            title: line(post.title),
            kind: line(post.kind) ?? 'video',
            posted_at: line(post.posted_at),
            views: count(post.views),
            likes: count(post.likes),
            comments: count(post.comments),
            shares: count(post.shares),
            engagement_rate: typeof rate === 'number' || typeof rate === 'bigint' ? Number(rate) : null,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/storage/read-document.js




function readDocument(stored, row) {
    const figures = readFigures(stored);
    if (!(0,assert .u4)(stored) || !figures)
        return null;
    const meta = (0,assert .u4)(stored.meta) ? stored.meta : {};
    const profile = (0,assert .u4)(stored.profile) ? stored.profile : {};
    const reader = (0,lenient_reader .D)();
    const line = (value) => reader.read(assert .Xw, value, '');
    const verified = reader.read(assert .Vf, stored.verified, '');
    return {
        meta: {
            updated_at: line(meta.updated_at) ?? '',
            source: line(meta.source) ?? '',
            api_version: line(meta.api_version) ?? '',
        },
        profile: {
            id: line(profile.id),
            username: row.username,
            name: line(profile.name),
            avatar: reader.read(assert .wo, profile.avatar, ''),
            bio: reader.read(assert .yR, profile.bio, ''),
            url: reader.read(assert .wo, profile.url, ''),
        },
        platform: row.platform,
        ...figures,
        ...(verified === null ? {} : { verified }),
        ...readFlatCounts(stored),
        account: row.account,
        ...readTopPosts(stored),
        ...readAudience(stored),
        fetched_at: line(stored.fetched_at) ?? '',
    };
}
function readFigures(stored) {
    if (!(0,assert .u4)(stored) || !(0,assert .u4)(stored.stats))
        return null;
    const stats = {};
    for (const [name, value] of Object.entries(stored.stats))
        stats[name] = toFigure(value);
    const followers = toCount(stored.followers);
    const following = toCount(stored.following);
    const posts = toCount(stored.posts);
    const engagementRate = toRate(stored.engagement_rate);
    return {
        stats,
        ...(followers === null ? {} : { followers }),
        ...(following === null ? {} : { following }),
        ...(posts === null ? {} : { posts }),
        ...(engagementRate === null ? {} : { engagement_rate: engagementRate }),
    };
}
function readFlatCounts(stored) {
    const likes = toCount(stored.likes);
    const videos = toCount(stored.videos);
    const subscribers = toCount(stored.subscribers);
    const views = toCount(stored.views);
    return {
        ...(likes === null ? {} : { likes }),
        ...(videos === null ? {} : { videos }),
        ...(subscribers === null ? {} : { subscribers }),
        ...(views === null ? {} : { views }),
    };
}
const toFigure = (value) => toCount(value) ?? toRate(value);
function toCount(value) {
    if (typeof value === 'bigint')
        return value >= 0n ? value : null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? BigInt(value)
        : null;
}
function toRate(value) {
    const rate = typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
    return rate !== null && rate >= 0 && Number.isFinite(rate) ? rate : null;
}


  }),

  9420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Lu: () => (  readHistory),
    tw: () => (  readHistoryNames),
    us: () => (  withDocument)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(882);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);
  var _stored_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8138);




const readHistoryNames = (database, platform) => (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, 'SELECT DISTINCT username AS name FROM social_stats_history WHERE platform = ? ORDER BY username', [platform]).map(({ name }) => String(name));
function readHistory(database, { platform, username, metrics }) {
    const points = [];
    let damaged = 0;
    let before = null;
    const sql = `SELECT day, stats_data FROM social_stats_history
     WHERE platform = ? AND username = ? ORDER BY day`;
    for (const [day, text] of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .aK)(database, sql, [platform, username])) {
        const stored = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readFigures */ .IK)(parse(text));
        if (!stored || typeof day !== 'string' || !isDay(day)) {
            damaged += 1;
            continue;
        }
        const isChange = before === null || (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_3__/* .haveNumbersChanged */ .Vg)(before, stored);
        points.push({ day, ...readPoint(stored, metrics), isChange });
        before = stored;
    }
    return { points, damaged, last: before };
}
function withDocument({ points, last }, document, metrics) {
    const day = [document.fetched_at, document.meta.updated_at]
        .map((time) => time.slice(0, 10))
        .find(isDay);
    if (day === undefined || day <= (points.at(-1)?.day ?? ''))
        return points;
    const isChange = last === null || (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_3__/* .haveNumbersChanged */ .Vg)(last, document);
    return [...points, { day, ...readPoint(document, metrics), isChange }];
}
function readPoint(stored, metrics) {
    const document = { ...nobody, ...stored };
    const figures = {};
    for (const { name, unit, read } of metrics) {
        const figure = read(document);
        figures[name] = unit === 'percent' ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toRate */ .E_)(figure) : (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toCount */ .zK)(figure);
    }
    return { followers: stored.followers ?? null, figures };
}
const isDay = (text) => {
    const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(text.slice(8));
};
const nobody = {
    meta: { updated_at: '', source: '', api_version: '' },
    profile: { id: null, username: '', name: null, avatar: null, bio: null, url: null },
    platform: '',
    account: '',
    fetched_at: '',
};
function parse(text) {
    if (typeof text !== 'string')
        return null;
    try {
        return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    }
    catch {
        return null;
    }
}


  }),

  3571:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  readPosts)
  });
  var _post_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7737);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);


function readPosts(database, platforms) {
    const sql = `SELECT platform, username, post_id, title, url, kind, ${timeOf('posted_at')}, ${timeOf('fetched_at')},
       ${_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCounts */ .Eh}
     FROM social_stats_posts NOT INDEXED WHERE platform IN (${platforms.map(() => '?').join(', ')})`;
    const byAccount = new Map();
    for (const row of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .aK)(database, sql, [...platforms])) {
        const post = toPost(row);
        const { platform, username } = post;
        const accounts = byAccount.get(platform) ?? new Map();
        const posts = accounts.get(username);
        if (posts)
            posts.push(post);
        else
            accounts.set(username, [post]);
        byAccount.set(platform, accounts);
    }
    return platforms.flatMap((platform) => [...(byAccount.get(platform) ?? [])]
        .sort(([one], [other]) => compare(one, other))
        .flatMap(([, posts]) => posts.sort(byAge)));
}
function toPost(row) {
    const [platform, username, id, title, url, kind, postedAt, fetchedAt] = row;
    const [views, likes, comments, shares] = row.slice(8);
    return {
        platform: String(platform).toLowerCase(),
        username: String(username),
        id: String(id),
        title: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(title),
        url: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(url),
        kind: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(kind) ?? 'video',
        postedAt: toNumber(postedAt),
        ...(0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toCounts */ .cr)({ views, likes, comments, shares }),
        seenAt: toNumber(fetchedAt),
    };
}
const toNumber = (value) => typeof value === 'number' ? value : null;
const byAge = (one, other) => (other.postedAt ?? Number.NEGATIVE_INFINITY) - (one.postedAt ?? Number.NEGATIVE_INFINITY) ||
    compare(one.id, other.id);
const compare = (one, other) => (one < other ? -1 : Number(one > other));
const timeOf = (column) => `CASE WHEN typeof(${column}) = 'text' AND octet_length(${column}) = 19
     AND (${column} GLOB '????-??-?? [01]?:??:??' OR ${column} GLOB '????-??-?? 2[0-3]:??:??')
     THEN unixepoch(${column}) * 1000.0 END`;


  }),

  8138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hq: () => (  isChanged),
    Ow: () => (  accountIdOf),
    Rc: () => (  renameUsernameSql),
    Tw: () => (  parseStored),
    Vg: () => (  haveNumbersChanged)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

function parseStored(text) {
    if (typeof text !== 'string')
        return null;
    try {
        return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    }
    catch {
        return null;
    }
}
const renameUsernameSql = (parameter) => `CASE json_valid(stats_data) WHEN 1 THEN
     CASE json_type(stats_data, '$.profile') WHEN 'object'
       THEN json_set(stats_data, '$.profile.username', ${parameter}) ELSE stats_data END
   ELSE stats_data END`;
function accountIdOf(document) {
    const { id } = part(document, 'profile');
    if (typeof id === 'number' || typeof id === 'bigint')
        return String(id);
    return typeof id === 'string' && id !== '' ? id : null;
}
function isChanged(previous, document) {
    const profile = part(previous, 'profile');
    return (haveNumbersChanged(previous, document) ||
        differs(profile.name, document.profile.name) ||
        differs(profile.bio, document.profile.bio));
}
function haveNumbersChanged(previous, { stats, following }) {
    const before = part(previous, 'stats');
    const metrics = Object.keys(stats).filter((metric) => metric in before);
    return (metrics.length === 0 ||
        metrics.some((metric) => differs(before[metric], stats[metric])) ||
        differs(fields(previous).following, following));
}
function differs(one, other) {
    if (isNumber(one) && isNumber(other))
        return String(one) !== String(other);
    return (one ?? null) !== (other ?? null);
}
const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
const part = (document, key) => fields(fields(document)[key]);
const fields = (value) => typeof value === 'object' && value !== null ? { ...value } : {};


  })

};
