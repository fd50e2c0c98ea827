export const id = 432;
export const ids = [432];
export const modules = {

/***/ 2643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toFailures)
/* harmony export */ });
/** What failed, each thing once, however many accounts it cost. */
function toFailures({ accounts, problems }) {
    const failures = new Map(problems.map((error) => [error, []]));
    for (const result of accounts) {
        if (result.status !== 'failed')
            continue;
        failures.set(result.error, [...(failures.get(result.error) ?? []), result.id]);
    }
    return [...failures].map(([error, ids]) => ({ ids, error }));
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ publishRecoveryLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
/* harmony import */ var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4830);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3087);




/** How often a line is sealed anew because the runner would mask a piece of it. */
const sealings = 1_000;
/** Into log and summary, safe in public: only who has the account's client secret can open them. */
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
/** The runner masks each line of the secret wherever it stands: one of two letters soon stands in sealed bytes. */
function sealUnmasked({ account, values }, envText, sodium) {
    const secret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
    const masks = envText.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
    const seal = () => (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), secret, sodium);
    let line = seal();
    for (let count = 1; count < sealings && masks.some((mask) => line?.includes(mask)); count += 1)
        line = seal();
    return line;
}


/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ describeRun),
  S: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/locale/format-day.js
var format_day = __webpack_require__(5208);
// EXTERNAL MODULE: ./lib/locale/format-figure.js
var format_figure = __webpack_require__(244);
// EXTERNAL MODULE: ./lib/locale/words.js
var words = __webpack_require__(1559);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var growth = __webpack_require__(2483);
;// CONCATENATED MODULE: ./lib/pictures/mermaid-chart.js



/** Seen on light and dark ground; Mermaid's own is nearly white. */
const lineColour = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#7a6cf0"}}}}%%';
/** As many as have room for the labels below them. */
const mostPoints = 12;
/**
 * A line chart as a fenced block for GitHub's Markdown, where no SVG may stand (`xychart-beta`,
 * https://mermaid.js.org/syntax/xyChart.html); `null` without two known figures. At most 12 points, as far
 * from each other as days allow. `title` is the action's own words, never a person's.
 */
function toMermaidChart(series, { title, locale }) {
    const points = pick(series.filter(({ figure }) => figure !== null));
    if (points.length < 2)
        return null;
    const values = points.map(({ figure }) => Number(figure));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(1, Math.ceil((high - low) / 10));
    // Where the points lie weeks apart, their years count for more than their days.
    const isLong = (0,growth/* daysBetween */.YM)(points[0]?.day ?? '', points.at(-1)?.day ?? '') > 366;
    const form = isLong ? 'monthOfYear' : 'shortDay';
    const days = points.map(({ day }) => `"${(0,format_day/* formatDay */.i)(day, locale, form)}"`);
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
/** Of days at equal distances, counted from the last, the newest figure at or before each. */
function pick(series) {
    const [first, last] = [series.at(0), series.at(-1)];
    if (!first || !last)
        return [];
    const step = Math.max(1, (0,growth/* daysBetween */.YM)(first.day, last.day) / (mostPoints - 1));
    const picked = Array.from({ length: mostPoints }, (_, index) => {
        const at = Date.parse(last.day) - Math.round((mostPoints - 1 - index) * step) * clock/* dayMs */.LP;
        return series.findLast(({ day }) => Date.parse(day) <= at);
    });
    return [...new Set(picked)].filter((point) => point !== undefined);
}

// EXTERNAL MODULE: ./lib/action/failures.js
var action_failures = __webpack_require__(2643);
;// CONCATENATED MODULE: ./lib/action/markdown.js
/** Foreign text as Markdown that shows it to the letter: no markup, no HTML, one line. */
const escapeMarkdown = (text) => text.replace(/\s+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
/** A table in GitHub's Markdown; cells are Markdown already. The first `left` columns hold text, the others numbers. */
function toTable(head, rows, left) {
    const toRow = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column < left ? ':--' : '--:'));
    return [head, rule, ...rows].map(toRow).join('\n');
}

;// CONCATENATED MODULE: ./lib/action/summary.js









/** More charts would take GitHub's page long to draw. */
const mostCharts = 10;
/** GitHub shows nothing of a summary beyond 1 MiB; each account needs under 4 KB. */
const mostAccounts = 200;
/** What a run did, as Markdown for the step summary. */
function describeRun(collected, options) {
    const { renewed, saved, signInEndsAt } = collected;
    const { secretName, dryRun, locale } = options;
    const wording = words/* words */.a[locale].summary;
    const failures = (0,action_failures/* toFailures */.R)(collected);
    const accounts = collected.accounts.filter((one) => one.status === 'ok');
    const shown = accounts.slice(0, mostAccounts);
    const platforms = [...new Set(shown.map(({ platform }) => platform))];
    const [day = '', time = ''] = (0,clock/* toIsoSeconds */.gY)(collected.takenAt).split('T');
    const at = `${(0,format_day/* formatDay */.i)(day, locale)}, ${time.slice(0, 5)}`;
    const parts = [
        `## ${wording.heading(at)}`,
        ...(dryRun ? [wording.dryRun] : []),
        ...platforms.map((platform) => describeNumbers(shown.filter((one) => one.platform === platform), locale)),
        ...(accounts.length > shown.length ? [wording.more(accounts.length - shown.length)] : []),
        describeGrowth(shown, locale),
        ...shown.slice(0, mostCharts).map((account) => drawFollowers(account, locale)),
        ...(renewed.length > 0
            ? [
                `${wording.renewed(cut(renewed, locale))} ${saved ? wording.savedIn(secretName) : wording.notSaved}`,
            ]
            : []),
        ...(signInEndsAt === null
            ? []
            : [wording.signInLasts((0,format_day/* formatDay */.i)((0,clock/* toIsoSeconds */.gY)(signInEndsAt).slice(0, 10), locale))]),
        ...(failures.length > 0 ? [`### ${wording.failed}`] : []),
        [
            ...failures.slice(0, mostAccounts).map((failure) => describeFailure(failure, locale)),
            ...(failures.length > mostAccounts ? [wording.more(failures.length - mostAccounts)] : []),
        ].join('\n'),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
/** One platform's accounts as a table, a column for each metric. */
function describeNumbers(accounts, locale) {
    const { account, name } = words/* words */.a[locale].summary;
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.map(({ id, document }) => {
        const { username, url } = document.profile;
        const handle = escapeMarkdown(shorten(username));
        const figures = metrics.map(({ read, unit }) => (0,format_figure/* formatFigure */.Mo)(read(document), unit, locale));
        return [id, url === null || url.length > 500 ? handle : `[${handle}](<${url}>)`, ...figures];
    });
    return toTable([account, name, ...metrics.map((metric) => (0,words/* titleOf */.G)(metric, locale))], rows, 2);
}
/** How followers have moved, for the accounts that have been here for more than a day. */
function describeGrowth(accounts, locale) {
    const rows = accounts.flatMap(({ id, points }) => {
        const growths = growth/* growthWindows */.xp.map((days) => (0,growth/* toGrowth */.n6)((0,growth/* followersOf */.n$)(points), days));
        if (growths.every((growth) => growth === null))
            return [];
        return [[id, ...growths.map((growth) => describeChange(growth, locale))]];
    });
    if (rows.length === 0)
        return '';
    const { account, growthTitle } = words/* words */.a[locale].summary;
    const windows = growth/* growthWindows */.xp.map((days) => words/* words */.a[locale].days(days));
    const head = [`${account} · ${growthTitle}: ${words/* words */.a[locale].followers}`, ...windows];
    return toTable(head, rows, 1);
}
/** `+120 (+0.3%)`; with its real span where days are missing. */
function describeChange(growth, locale) {
    if (growth === null)
        return '–';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null ? '' : ` (${(0,format_figure/* formatPercentChange */.vW)(percent, locale)})`;
    const span = spanDays === days ? '' : ` · ${words/* words */.a[locale].days(spanDays)}`;
    return `${(0,format_figure/* formatChange */.eD)(change, undefined, locale)}${share}${span}`;
}
function drawFollowers({ id, points }, locale) {
    const title = `${words/* words */.a[locale].followers} · ${id}`;
    return toMermaidChart((0,growth/* followersOf */.n$)(points), { title, locale }) ?? '';
}
function describeFailure({ ids, error }, locale) {
    const who = ids.length > 0 ? `**${cut(ids, locale)}**, ` : '';
    return `- ${who}\`${error.code}\`: ${escapeMarkdown(error.message)} ${escapeMarkdown(error.hint)}`;
}
const cut = (ids, locale) => ids.length <= mostAccounts
    ? ids.join(', ')
    : `${ids.slice(0, mostAccounts).join(', ')} ${words/* words */.a[locale].summary.more(ids.length - mostAccounts)}`;
const shorten = (text) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ saveJournalled),
/* harmony export */   c$: () => (/* binding */ toJournalled),
/* harmony export */   lN: () => (/* binding */ toRenewedAccount)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5630);



/** How long main may have been at one write, with its repeats, and how far clocks may be apart. */
const ownWriteMs = 5 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
/** The entries of those accounts that `.env.social` configures. */
const toJournalled = (entries, accounts) => entries.flatMap(({ id, values }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
});
/** The account as it is after the renewal. */
const toRenewedAccount = ({ account, values }) => ({
    ...account,
    values: new Map([...account.values, ...values]),
});
/**
 * Writes what a run has renewed into the store, in the text as that run read it. Rejects with
 * `secret-not-saved` when somebody else has written there since, and with what the store refuses.
 */
async function saveJournalled(journalled, { entry, envText, store }) {
    const text = (0,_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .rewrite */ .v)(envText, journalled);
    const open = await store.open(envText, Buffer.byteLength(text) - Buffer.byteLength(envText));
    if (open.version !== entry.version && !isOwnWrite(open.version, entry))
        throw changedSince();
    await open.save(text);
}
/** Whether the store was written while main was at it: then by main, whose answer got lost. */
const isOwnWrite = (version, { ownWriteAt }) => ownWriteAt !== null && Math.abs(Date.parse(version) - ownWriteAt) <= ownWriteMs;
const changedSince = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .G('secret-not-saved', 'The secret was written after this step had read it, by this step just before its end or by somebody else, so it is left as it is.', 'Start a new run: if it says reauthorize, renew the secret by the recovery lines.');


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ openRecoveryLine),
/* harmony export */   YZ: () => (/* binding */ findRecoveryLines),
/* harmony export */   bn: () => (/* binding */ sealRecoveryLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shortestSecret = 24;
const linePattern = /social-stats-recovery:v1:([a-z0-9/]+):([A-Za-z0-9_-]+)/g;
/**
 * One line that is safe to publish in a log: an account's renewed values under XChaCha20-Poly1305, with the
 * BLAKE2b hash of its client secret as the key and the account as associated data. `null` for a client
 * secret of under 24 characters, which could be guessed.
 */
function sealRecoveryLine(account, values, clientSecret, sodium) {
    if (clientSecret.length < shortestSecret)
        return null;
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
    const bytes = Buffer.concat([nonce, box]).toString('base64url');
    return `social-stats-recovery:v1:${account}:${bytes}`;
}
/** The recovery lines in a log, in order: account and sealed bytes. */
const findRecoveryLines = (log) => [...log.matchAll(linePattern)].map(([, account = '', sealed = '']) => ({ account, sealed }));
/** The renewed values of a line; throws `invalid-input` for a wrong client secret and a cut or altered line. */
function openRecoveryLine({ account, sealed }, clientSecret, sodium) {
    try {
        // Strict, unlike Node's: nothing but what was sealed opens.
        const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
        const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), deriveKey(clientSecret, sodium), 'text');
        const values = JSON.parse(text);
        return new Map(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .G('invalid-input', `The recovery line of ${account} cannot be opened: it is cut or altered, or its client secret is another.`, 'Copy the whole line from the log, and use the .env.social of that time.', { cause });
    }
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** A UTC day, `YYYY-MM-DD`, for people: whole, without its year, without it and short, or its month alone. */
function formatDay(day, locale, form = 'date') {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
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
/** `+2.50%`: 2 decimals, and none of nothing or from 100 on. */
function formatPercentChange(percent, locale) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording)
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
        shortDay: (day, month) => `${day} ${month}`,
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
        shortDay: (day, _month, monthNumber) => `${day}.${monthNumber}.`,
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


/** The windows that people are shown, in days. */
const growthWindows = [1, 7, 30];
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
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
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
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
/** Figures have 2 decimals at most. */
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


/***/ })

};
