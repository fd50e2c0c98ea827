export const id = 666;
export const ids = [666];
export const modules = {

/***/ 9666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishRecoveryLines: () => (/* binding */ publishRecoveryLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2897);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2802);




/** Maximum number of encryptions until the runner masks no part of a line. */
const maxSealings = 1_000;
/**
 * Prints recovery lines in the log and the summary, where anybody may read them: each is encrypted with the
 * account's client secret.
 */
async function publishRecoveryLines(journalled, envText, sodium) {
    const lines = journalled.flatMap((one) => sealUnmasked(one, envText, sodium) ?? []);
    const refused = journalled.length - lines.length;
    if (refused > 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`${refused} of ${journalled.length} accounts get no recovery line: their platform has no client secret to lock one with, or theirs is too short.`);
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    if (lines.length > 0) {
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .S)(`The renewed tokens, locked with the client secrets:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
    }
}
/**
 * Encrypts again while the recovery line contains a line of the secret, because the runner would mask that
 * part. A short line, such as one of two letters, is likely to occur in it. After {@link maxSealings}
 * attempts, returns a line that is masked in part. `null` without a client secret that is long enough.
 */
function sealUnmasked({ account, values }, envText, sodium) {
    const secret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
    const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
    const seal = () => (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), secret, sodium);
    let line = seal();
    for (let count = 1; count < maxSealings && masks.some((mask) => line?.includes(mask)); count += 1)
        line = seal();
    return line;
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ describeRun),
  S: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ../../work/main/node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(7448);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/locale/format.js
var format = __webpack_require__(5020);
// EXTERNAL MODULE: ./lib/locale/words.js
var words = __webpack_require__(5542);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var growth = __webpack_require__(3198);
;// CONCATENATED MODULE: ./lib/pictures/mermaid-chart.js



/** Visible on light and dark backgrounds; Mermaid's default is nearly white. */
const lineColour = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#7a6cf0"}}}}%%';
/** The labels of more points would overlap. */
const maxPoints = 12;
/**
 * Returns a line chart as a fenced block for GitHub's Markdown, which removes inline SVG. At most 12 points,
 * at equal distances where the days allow it; `null` for fewer than two known figures. `title` is the
 * action's own text, never a person's. https://mermaid.js.org/syntax/xyChart.html
 */
function toMermaidChart(series, { title, locale }) {
    const points = pick(series.filter(({ figure }) => figure !== null));
    if (points.length < 2)
        return null;
    const values = points.map(({ figure }) => Number(figure));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(1, Math.ceil((high - low) / 10));
    // When the points are weeks apart, their years matter more than their days.
    const isLong = (0,growth/* daysBetween */.YM)(points[0]?.day ?? '', points.at(-1)?.day ?? '') > 366;
    const form = isLong ? 'monthOfYear' : 'shortDay';
    const days = points.map(({ day }) => `"${(0,format/* formatDay */.im)(day, locale, form)}"`);
    return [
        '```mermaid',
        lineColour,
        'xychart-beta',
        `    title "${title.replace(/[^\p{L}\p{N} .,:·/-]/gu, ' ')}"`,
        `    x-axis [${days.join(', ')}]`,
        `    y-axis ${Math.max(0, Math.floor(low - room))} --> ${Math.ceil(high + room)}`,
        `    line [${values.join(', ')}]`,
        '```',
    ].join('\n');
}
/** Picks, for days at equal distances counted back from the last, the newest figure at or before each. */
function pick(series) {
    const [first, last] = [series.at(0), series.at(-1)];
    if (!first || !last)
        return [];
    const step = Math.max(1, (0,growth/* daysBetween */.YM)(first.day, last.day) / (maxPoints - 1));
    const picked = Array.from({ length: maxPoints }, (_, index) => {
        const at = Date.parse(last.day) - Math.round((maxPoints - 1 - index) * step) * clock/* dayMs */.LP;
        return series.findLast(({ day }) => Date.parse(day) <= at);
    });
    return [...new Set(picked)].filter((point) => point !== undefined);
}

// EXTERNAL MODULE: ./lib/pipeline/failures.js
var pipeline_failures = __webpack_require__(6688);
;// CONCATENATED MODULE: ./lib/action/markdown.js
/** Escapes text from outside, so that Markdown shows it unchanged and on one line: no markup, no HTML. */
const escapeMarkdown = (text) => text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
/** Longer addresses are no links, because the summary has a limit. */
const longestAddress = 500;
/** Returns a link, or only its text without a usable address. Signs that Markdown would read are encoded in it. */
function toLink(text, address) {
    const shown = escapeMarkdown(text);
    if (address === null || address.length > longestAddress)
        return shown;
    const encoded = address.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
    return `[${shown}](<${encoded}>)`;
}
/**
 * Returns a table of https://github.github.com/gfm/#tables-extension-. The cells are Markdown already; the
 * first `left` columns are aligned to the left, the others to the right.
 */
function toTable(head, rows, left) {
    const toRow = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column < left ? ':--' : '--:'));
    return [head, rule, ...rows].map(toRow).join('\n');
}

;// CONCATENATED MODULE: ./lib/action/describe-posts.js



/** A table with the best posts of each account; empty when none has any. */
function describePosts(accounts, locale) {
    const rows = accounts.flatMap(({ id, document }) => (document.top_posts ?? []).map((post) => [id, ...toCells(post, locale)]));
    if (rows.length === 0)
        return '';
    const { account, bestPosts, views, likes, comments, shares, rate } = words/* words */.aL[locale].summary;
    return toTable([account, bestPosts, views, likes, comments, shares, rate], rows, 2);
}
function toCells(post, locale) {
    const { url, views, likes, comments, shares, engagement_rate: rate } = post;
    return [
        toLink(nameOf(post, locale), url),
        ...[views, likes, comments, shares].map((count) => (0,format/* formatFigure */.Mo)(count, undefined, locale)),
        (0,format/* formatFigure */.Mo)(rate, 'percent', locale),
    ];
}
/** The title, or without one the day or the id. */
function nameOf({ title, posted_at: postedAt, id }, locale) {
    if (title !== null)
        return title.length > 60 ? `${[...title].slice(0, 60).join('')}…` : title;
    return postedAt === null ? id : (0,format/* formatDay */.im)(postedAt.slice(0, 10), locale);
}

;// CONCATENATED MODULE: ./lib/action/summary.js









/** GitHub's page would take too long to draw more charts, and more posts would be too long a list. */
const maxCharts = 10;
/**
 * GitHub refuses a summary of more than 1 MiB, and each account needs under 4 KB:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const maxAccounts = 200;
/** Returns the result of a run as Markdown for the step summary. */
function describeRun(collected, options) {
    const { renewed, saved, problems, signInExpiresAt } = collected;
    const { secretName, dryRun, locale } = options;
    const wording = words/* words */.aL[locale].summary;
    const isSaved = saved && problems.every(({ code }) => code !== 'secret-not-saved');
    const failures = (0,pipeline_failures/* toFailures */.R)(collected);
    const accounts = collected.accounts.filter((one) => one.status === 'ok');
    const shown = accounts.slice(0, maxAccounts);
    const platforms = [...new Set(shown.map(({ platform }) => platform))];
    const [day = '', time = ''] = (0,clock/* toIsoSeconds */.gY)(collected.takenAt).split('T');
    const at = `${(0,format/* formatDay */.im)(day, locale)}, ${time.slice(0, 5)}`;
    const parts = [
        `## ${wording.heading(at)}`,
        ...(dryRun ? [wording.dryRun] : []),
        ...platforms.map((platform) => describeNumbers(shown.filter((one) => one.platform === platform), locale)),
        ...(accounts.length > shown.length ? [wording.more(accounts.length - shown.length)] : []),
        describeGrowth(shown, locale),
        describePosts(shown.slice(0, maxCharts), locale),
        ...shown.slice(0, maxCharts).map((account) => drawFollowers(account, locale)),
        ...(renewed.length > 0
            ? [
                `${wording.renewed(cut(renewed, locale))} ${isSaved ? wording.savedIn(secretName) : wording.notSaved}`,
            ]
            : []),
        ...(signInExpiresAt === null
            ? []
            : [wording.signInLasts((0,format/* formatDay */.im)((0,clock/* toIsoSeconds */.gY)(signInExpiresAt).slice(0, 10), locale))]),
        ...(failures.length > 0 ? [`### ${wording.failed}`] : []),
        [
            ...failures.slice(0, maxAccounts).map((failure) => describeFailure(failure, locale)),
            ...(failures.length > maxAccounts ? [wording.more(failures.length - maxAccounts)] : []),
        ].join('\n'),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
/** Returns a table of one platform's accounts, with a column for each metric. */
function describeNumbers(accounts, locale) {
    const { account, name } = words/* words */.aL[locale].summary;
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.map(({ id, document }) => {
        const { username, url } = document.profile;
        const figures = metrics.map(({ read, unit }) => (0,format/* formatFigure */.Mo)(read(document), unit, locale));
        return [id, toLink(shorten(username), url), ...figures];
    });
    return toTable([account, name, ...metrics.map((metric) => (0,words/* titleOf */.Gg)(metric, locale))], rows, 2);
}
/** Returns a table of the followers' growth; accounts without an earlier day are left out. */
function describeGrowth(accounts, locale) {
    const describeSpan = (days) => ` · ${words/* words */.aL[locale].days(days)}`;
    const rows = accounts.flatMap(({ id, points }) => {
        const growths = (0,growth/* toGrowths */.G)(points, growth/* followersOf */.n$);
        if (growths.every((growth) => growth === null))
            return [];
        return [
            [
                id,
                (0,format/* formatDay */.im)((0,growth/* growthAsOf */.f2)(points) ?? '', locale),
                ...growths.map((growth) => (0,format/* formatGrowth */.T9)(growth, undefined, locale, describeSpan)),
            ],
        ];
    });
    if (rows.length === 0)
        return '';
    const { account, growthTitle, asOfDay } = words/* words */.aL[locale].summary;
    const windows = growth/* growthWindows */.xp.map((days) => words/* words */.aL[locale].days(days));
    const head = [`${account} · ${growthTitle}: ${words/* words */.aL[locale].followers}`, asOfDay, ...windows];
    return toTable(head, rows, 2);
}
function drawFollowers({ id, points }, locale) {
    const title = `${words/* words */.aL[locale].followers} · ${id}`;
    return toMermaidChart((0,growth/* followersOf */.n$)(points), { title, locale }) ?? '';
}
function describeFailure({ ids, error }, locale) {
    const who = ids.length > 0 ? `**${cut(ids, locale)}**, ` : '';
    return `- ${who}\`${error.code}\`: ${escapeMarkdown(error.message)} ${escapeMarkdown(error.hint)}`;
}
const cut = (ids, locale) => ids.length <= maxAccounts
    ? ids.join(', ')
    : `${ids.slice(0, maxAccounts).join(', ')} ${words/* words */.aL[locale].summary.more(ids.length - maxAccounts)}`;
const shorten = (text) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
/** Appends Markdown to the step summary. */
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);


/** Characters. A shorter client secret could be guessed. */
const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';
/**
 * The mark, the account, the bytes, and up to 200 lines of more bytes. A line may be wrapped anywhere, even
 * inside the mark. The bytes are in a lookahead, so that a mark behind them is found as well.
 */
const linePattern = new RegExp(`${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`, 'g');
/** Spaces, GitHub's timestamps, the quote signs of mails and Markdown, and the borders of tables. */
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;
/** Soft hyphens and zero-width characters, which programs insert in long words, and zeros of UTF-16. */
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;
/**
 * Encrypts an account's renewed values as one line that is safe to publish in a log; `null` if the client
 * secret has fewer than 24 characters. The cipher is XChaCha20-Poly1305, the key the BLAKE2b hash of the
 * client secret, the associated data the account's id.
 * https://doc.libsodium.org/secret-key_cryptography/aead/chacha20-poly1305/xchacha20-poly1305_construction
 */
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `${mark}${account}:${bytes}`;
}
/**
 * Finds the recovery lines in a log, in order, including those that are coloured, quoted or wrapped.
 */
const findRecoveryLines = (log) => Array.from(toPlainLines(log).matchAll(linePattern), ([, account = '', sealed = '', more = '']) => ({
    account: account.replaceAll('\n', ''),
    sealed,
    more: more.split('\n').filter(Boolean),
}));
/** Removes from each line what other programs add at its beginning and end, and colours. */
const toPlainLines = (log) => log
    .split(/\r\n|\r|\n/)
    .map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(invisible, '').replace(prefix, '').trimEnd())
    // In quoted-printable, the sign at the end of a line that continues.
    // https://www.rfc-editor.org/rfc/rfc2045#section-6.7
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
    .join('\n');
/**
 * Decrypts the renewed values of a line. Lines below are joined to it one by one until it opens, which the
 * cipher allows only for exactly the bytes that were sealed. Throws `invalid-input` if the client secret is
 * wrong, or the line incomplete or changed.
 */
function openRecoveryLine({ account, sealed, more = [] }, clientSecret, sodium) {
    const key = deriveKey(clientSecret, sodium);
    let joined = '';
    let cause;
    for (const part of [sealed, ...more]) {
        joined += part;
        try {
            return decrypt(joined, { account, key, sodium });
        }
        catch (error) {
            cause ??= error;
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be opened: it is incomplete or changed, or this .env.social has another client secret than the run had.`, 'Copy the whole line from the log, and use the .env.social of that time.', { cause });
}
function decrypt(sealed, { account, key, sodium }) {
    // Unlike Node's decoder, libsodium's refuses texts that are not exactly what the encoder returns.
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
    const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), key, 'text');
    const values = JSON.parse(text);
    return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


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
    const stillFor = daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
    const series = toSeries(untilLastChange(points));
    return newsWindows(stillFor).map((days) => (days === null ? null : toGrowth(series, days)));
}
/** Returns each of `growthWindows`, or `null` if it is out of date after so many days without a change. */
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
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

/***/ 6688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toFailures)
/* harmony export */ });
/** Lists the errors of the run and of its accounts, each error once. */
function toFailures({ accounts, problems }) {
    const failures = new Map(problems.map((error) => [error, []]));
    for (const result of accounts) {
        if (result.status !== 'failed')
            continue;
        failures.set(result.error, [...(failures.get(result.error) ?? []), result.id]);
    }
    return [...failures].map(([error, ids]) => ({ ids, error }));
}


/***/ })

};
