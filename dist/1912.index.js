export const id = 1912;
export const ids = [1912];
export const modules = {

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/clock.js
var lib_clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 2 modules
var github_secret = __webpack_require__(9794);
// EXTERNAL MODULE: ./lib/credentials/journal.js
var journal = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/emulators/github/index.js + 16 modules
var emulators_github = __webpack_require__(6286);
// EXTERNAL MODULE: ./lib/emulators/index.js
var emulators = __webpack_require__(5180);
;// CONCATENATED MODULE: ./lib/emulators/virtual-clock.js

function createVirtualClock(startAt) {
    let advanced = 0;
    const advance = (ms) => {
        if (!(ms >= 0))
            throw new RangeError(`A clock does not go back: ${ms} ms.`);
        advanced += ms;
    };
    if (startAt === undefined) {
        return { now: () => lib_clock/* systemClock */.ml.now() + advanced, sleep: lib_clock/* systemClock */.ml.sleep, advance };
    }
    return {
        now: () => startAt + advanced,
        sleep: async (ms, signal) => {
            signal?.throwIfAborted();
            advance(ms);
        },
        advance,
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/locale/format.js
var format = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/net/http.js + 15 modules
var net_http = __webpack_require__(7015);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var numbers_growth = __webpack_require__(2483);
// EXTERNAL MODULE: ./lib/pictures/page/contact.js
var contact = __webpack_require__(7307);
// EXTERNAL MODULE: ./lib/pipeline/collect.js + 16 modules
var collect = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/platforms/index.js + 57 modules
var platforms = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/cli/format-numbers.js
var format_numbers = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(3626);
;// CONCATENATED MODULE: ./lib/cli/format-posts.js


function formatPosts(accounts) {
    const rows = accounts.flatMap(({ id, document }) => (document.top_posts ?? []).map((post) => [id, ...toCells(post)]));
    if (rows.length === 0)
        return '';
    return (0,table/* toTable */.MR)(['Account', 'Best of the latest posts', 'Views', 'Likes', 'Engagement'], rows, 2);
}
const toCells = ({ title, id, views, likes, engagement_rate: rate }) => [
    (0,table/* fitColumns */.Pk)(title ?? id, 40),
    (0,format/* formatFigure */.Mo)(views, undefined, 'en'),
    (0,format/* formatFigure */.Mo)(likes, undefined, 'en'),
    (0,format/* formatFigure */.Mo)(rate, 'percent', 'en'),
];

// EXTERNAL MODULE: ./lib/cli/log.js
var cli_log = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(8409);
// EXTERNAL MODULE: ./lib/storage/database.js + 1 modules
var storage_database = __webpack_require__(8895);
// EXTERNAL MODULE: ./lib/storage/history.js
var storage_history = __webpack_require__(2325);
;// CONCATENATED MODULE: ./lib/cli/made-up-history.js




async function addMadeUpHistory(database, accounts, days) {
    await (0,storage_database/* updateDatabase */.XV)(database, (opened) => {
        for (const [index, account] of accounts.entries()) {
            if (account.status === 'failed')
                continue;
            const { document, platform } = account;
            for (let day = 1; day <= days; day += 1) {
                const at = (0,lib_clock/* toIsoSeconds */.gY)(Date.parse(document.fetched_at) - day * lib_clock/* dayMs */.LP);
                (0,storage_history/* saveHistory */.Q)(opened, {
                    platform: document.platform,
                    username: document.profile.username,
                    text: (0,json/* stringifyJson */.s)(shrink(document, { day, at, index, look: platform.look })),
                    fetchedAt: at.slice(0, 19).replace('T', ' '),
                });
            }
        }
    });
}
function shrink(document, { day, at, index, look }) {
    const lost = day * (20 + (index % 4) * 7) +
        110 * Math.sin((day + index * 17) / (7 + index)) +
        4 * ((day * 7) % 4);
    const parts = 10000n - BigInt(Math.max(day, Math.round(lost)));
    const scale = (figure, name) => {
        if (typeof figure !== 'bigint')
            return figure === null ? null : Math.round(figure * (100 + 8 * Math.sin(day / 6))) / 100;
        const count = (figure * parts) / 10000n;
        return look.roundsAudience && name === look.audience ? roundDown(count) : count;
    };
    const stats = Object.fromEntries(Object.entries(document.stats).map(([name, figure]) => [name, scale(figure, name)]));
    const followers = scale(document.followers ?? null, look.audience);
    return {
        ...document,
        stats,
        ...(typeof followers === 'bigint' ? { followers } : {}),
        meta: { ...document.meta, updated_at: at },
        fetched_at: at,
    };
}
function roundDown(count) {
    const unit = 10n ** BigInt(Math.max(0, String(count).length - 3));
    return count - (count % unit);
}

// EXTERNAL MODULE: ./lib/storage/save-posts.js
var save_posts = __webpack_require__(7690);
;// CONCATENATED MODULE: ./lib/cli/made-up-posts.js



const hours = [7, 12, 16, 19, 20];
async function addMadeUpPosts(database, accounts, count) {
    await (0,storage_database/* updateDatabase */.XV)(database, (opened) => {
        for (const account of accounts) {
            if (account.status === 'failed')
                continue;
            const { platform, profile, fetched_at: fetchedAt } = account.document;
            const owner = {
                platform,
                username: profile.username,
                fetchedAt: (0,lib_clock/* toSqlSeconds */.rj)(Date.parse(fetchedAt)),
            };
            const midnight = Date.parse(fetchedAt.slice(0, 10));
            const posts = Array.from({ length: count }, (_, index) => toPost(index, midnight));
            (0,save_posts/* savePosts */.l)(opened, owner, posts);
        }
    });
}
function toPost(index, midnight) {
    const hour = hours[(index * 3) % hours.length] ?? 0;
    const postedAt = midnight - (40 + index * 2 - (index % 3)) * lib_clock/* dayMs */.LP + hour * lib_clock/* hourMs */.$0;
    const isEvening = hour >= 18;
    const isBestDay = [2, 4].includes(new Date(postedAt).getUTCDay());
    const views = 6_000 +
        ((index * 7_919) % 23) * 130 +
        (isEvening ? 4_000 : 0) +
        (isEvening && isBestDay ? 6_000 : 0);
    return {
        id: `made-up-${index}`,
        url: null,
        title: null,
        kind: 'video',
        postedAt,
        views: BigInt(views),
        likes: BigInt(views >> 4),
        comments: BigInt(views >> 8),
        shares: null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/demo.js

























const madeUpDays = 90;
const madeUpPosts = 60;
const secretName = 'SOCIAL_SECRET';
const repositoryName = 'octo/link-in-bio';
async function demo(options) {
    const write = (text) => process.stdout.write(text);
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const log = (0,cli_log/* createLog */.h)(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'social-stats-'));
    const outputDirectory = (0,external_node_path_.join)(folder, 'social-stats');
    const database = options.database ? (0,external_node_path_.resolve)(options.database) : (0,external_node_path_.join)(folder, 'social-stats.db');
    if (options.database && (0,external_node_fs_.statSync)(database, { throwIfNoEntry: false })?.isFile())
        throw taken(options.database);
    const clock = createVirtualClock(Date.now() - 2 * lib_clock/* dayMs */.LP);
    const github = await (0,emulators_github/* startGitHub */.y)({ clock });
    const services = new Map();
    for (const platform of platforms/* platforms */.B) {
        const start = await (0,emulators/* loadEmulator */.A)(platform.id);
        services.set(platform, await start({ clock }));
    }
    const names = platforms/* platforms */.B.map(({ name }) => name).join(', ');
    write(`The daily job against emulators of ${names} and GitHub on this machine: no account, no network.\n`);
    try {
        const secret = addSecret(github, services);
        clock.advance(lib_clock/* dayMs */.LP);
        log.group('The day before');
        log.info(`A creator signed in at ${names}.`);
        log.info(`The tokens went into the secret ${secretName} of ${repositoryName}.`);
        log.info('Access tokens of hours have ended since. A refresh token works once, and only once.');
        const http = (0,net_http/* createHttp */.V0)({ clock, debug: log.debug, environment: {} });
        const scene = { clock, http, github, services, secret, folder, database, outputDirectory };
        const firstRun = await runJob((0,env_file/* parseEnv */.v)(secret.text), log, scene);
        const requests = [github, ...services.values()].flatMap((service) => service.requests).length;
        for (const platform of platforms/* platforms */.B) {
            const accounts = firstRun.accounts.filter((account) => account.platform === platform);
            write(`\n${(0,format_numbers/* formatNumbers */.G)(accounts)}\n`);
        }
        const fetched = firstRun.accounts.filter((account) => account.status === 'ok');
        write(`\n${formatPosts(fetched)}\n`);
        for (const { id, document } of fetched) {
            if (document.audience)
                write(`\n${describeAudience(id, document.audience)}\n`);
        }
        await addMadeUpHistory(database, firstRun.accounts, madeUpDays);
        await addMadeUpPosts(database, firstRun.accounts, madeUpPosts);
        log.group('The next morning, with what the secret holds now');
        log.info('It was opened with the private key of the emulated GitHub.');
        log.info(`${madeUpDays} days of history and ${madeUpPosts} older posts were made up, so that there is growth to look at.`);
        clock.advance(lib_clock/* dayMs */.LP);
        for (const service of services.values())
            service.passDay();
        const secondRun = await runJob((0,env_file/* parseEnv */.v)(secret.read()), silent, scene);
        for (const result of secondRun.accounts) {
            if (result.status === 'ok')
                log.info(`${result.id}: works again.${describeGrowth(result)}`);
            else
                log.warning(`${result.id}: would have to sign in again.`);
        }
        log.group('Afterwards');
        log.info(`The first run made ${requests} requests.`);
        log.info(`The numbers are in ${database}`);
        log.info(`The media kit, cards, charts, badges, JSON and CSV are in ${outputDirectory}`);
        write(`\n  Open this in a browser: ${(0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(outputDirectory, 'index.html'))}\n`);
        if ([firstRun, secondRun].some(hasFailed))
            process.exitCode = 1;
    }
    finally {
        await Promise.all([github, ...services.values()].map((service) => service.close()));
    }
}
function describeGrowth({ points }) {
    const [growth] = (0,numbers_growth/* toGrowths */.G)(points, numbers_growth/* followersOf */.n$);
    return growth ? ` ${(0,format/* formatChange */.eD)(growth.change, undefined, 'en')} since yesterday.` : '';
}
const taken = (database) => new errors/* StatsError */.GD('invalid-input', `${database} is there already, and the demo would mix its generated numbers with those in it.`, 'Name a file that is not there yet by --database, or leave the option out.');
function describeAudience(id, { genders, ages, countries }) {
    const largest = [genders, ages, countries].flatMap(([group]) => group ? [`${group.key} ${group.share}%`] : []);
    return `Who follows ${id}: ${largest.join(', ')}, and so on: see audience in the output stats.`;
}
function addSecret(github, services) {
    const [owner = '', name = ''] = repositoryName.split('/');
    const repository = github.addRepository({ owner, name });
    const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
    const signedIn = [...services.values()].flatMap((service) => [...service.addPerson()]);
    const lines = signedIn.map(([key, value]) => `${key}=${value}`);
    const text = ['# Tokens of the demo, made up when it started.', ...lines, ''].join('\n');
    github.setSecret(repository, secretName, text);
    return {
        repository: { owner, name, id: String(repository.id) },
        token,
        text,
        read: () => github.readSecret(repository, secretName) ?? '',
    };
}
function runJob(env, log, { clock, http, github, services, secret, folder, database, outputDirectory }) {
    const { repository, token } = secret;
    const tokenName = "the demo's token";
    return (0,collect/* collect */.F)({
        env,
        platforms: [],
        videoCount: 10,
        refresh: 'auto',
        dryRun: false,
        database,
        outputDirectory,
        locale: 'en',
        theme: 'auto',
        accent: null,
        contact: (0,contact/* parseContact */.G)('hello@example.com'),
        timeZone: 'UTC',
        pageUrl: null,
        audience: true,
    }, {
        platforms: platforms/* platforms */.B,
        http,
        download: http,
        prepareDatabase: (check) => check(),
        clock,
        log,
        store: (0,github_secret/* createGitHubSecret */.q)({
            github: (0,net_github/* connectGitHub */.UY)({ token, tokenName, apiUrl: github.url, http }),
            tokenName,
            copy: null,
            repository,
            environment: null,
            secretName,
            clock,
            warn: log.warning,
        }),
        secrets: [token],
        openJournal: async () => (0,journal/* createJournal */.s9)((0,journal/* journalFile */.i7)(folder), env.text, await (0,sodium/* loadSodium */.O)()),
        onUnprotected: () => undefined,
        apiUrlOf: (platform) => services.get(platform)?.url ?? '',
        signal: new AbortController().signal,
    });
}
const hasFailed = ({ accounts, problems }) => problems.length > 0 || accounts.some(({ status }) => status === 'failed');
const silent = {
    group: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    failure: () => undefined,
    notice: () => undefined,
    warning: () => undefined,
    mask: () => undefined,
};


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatNumbers)
/* harmony export */ });
/* harmony import */ var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);


function formatNumbers(accounts) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.map((result) => result.status === 'ok'
        ? [
            result.id,
            result.document.profile.username,
            ...metrics.map(({ read, unit }) => (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(read(result.document), unit, 'en')),
        ]
        : [result.id, result.error.message]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toTable */ .MR)(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}


/***/ }),

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);


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
        info: (line) => say(`  ${paint('green', '✓')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        failure: (line) => say(`  ${paint('red', '✗')} ${line}`),
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => {
            masked.add(value);
            redact = null;
        },
    };
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   MR: () => (/* binding */ toTable),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   b2: () => (/* binding */ pickFitting)
/* harmony export */ });
/* harmony import */ var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

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
function fitColumns(text, room) {
    const { index, ellipsed } = (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text, { limit: Math.max(room, 1), ellipsis: '…' });
    return `${text.slice(0, index)}${ellipsed ? '…' : ''}`;
}
const terminalWidth = () => process.stdout.columns || Number(process.env.COLUMNS) || 80;
const pickFitting = (texts, room) => texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
    texts.at(-1) ??
    '';
const widthOf = (text) => (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text).width;


/***/ }),

/***/ 4463:
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '–';
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
        return '–';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '−' : '±');
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}×`;
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


/***/ }),

/***/ 2483:
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
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


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


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
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


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
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
