export const id = 1438;
export const ids = [1438];
export const modules = {

/***/ 1438:
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
;// CONCATENATED MODULE: ./lib/locale/summary-words.js
const summaryWords = {
    en: {
        heading: (at) => `Social stats of ${at} UTC`,
        account: 'Account',
        name: 'Name',
        dryRun: 'A dry run: no token was renewed, and nothing was written.',
        asOfDay: 'As of',
        renewed: (accounts) => `Tokens renewed: ${accounts}.`,
        savedIn: (secret) => `Saved in the secret \`${secret}\`.`,
        notSaved: 'Not saved yet.',
        total: 'Total',
        signInUntil: 'Sign in by',
        signInBy: (account, day) => `**${account}**: sign in again by ${day}.`,
        failedWith: 'failed:',
        message: 'Message',
        allNumbers: 'All numbers',
        charts: 'Charts',
        averageViews: 'Average views',
        bestPosts: 'Best of the latest posts',
        views: 'Views',
        likes: 'Likes',
        comments: 'Comments',
        shares: 'Shares',
        rate: 'Engagement',
        more: (accounts) => `… and ${accounts} more, in the output \`stats\`.`,
    },
    de: {
        heading: (at) => `Social-Media-Zahlen vom ${at} UTC`,
        account: 'Konto',
        name: 'Name',
        dryRun: 'Probelauf: Kein Token wurde erneuert, nichts wurde geschrieben.',
        asOfDay: 'Stand',
        renewed: (accounts) => `Erneuerte Tokens: ${accounts}.`,
        savedIn: (secret) => `Gespeichert im Secret \`${secret}\`.`,
        notSaved: 'Noch nicht gespeichert.',
        total: 'Zusammen',
        signInUntil: 'Anmelden bis',
        signInBy: (account, day) => `**${account}**: bis ${day} erneut anmelden.`,
        failedWith: 'fehlgeschlagen:',
        message: 'Meldung',
        allNumbers: 'Alle Zahlen',
        charts: 'Diagramme',
        averageViews: 'Ø Aufrufe',
        bestPosts: 'Die besten der letzten Beiträge',
        views: 'Aufrufe',
        likes: 'Likes',
        comments: 'Kommentare',
        shares: 'Geteilt',
        rate: 'Engagement',
        more: (accounts) => `… und ${accounts} weitere, im Output \`stats\`.`,
    },
};

// EXTERNAL MODULE: ./lib/locale/words.js
var words = __webpack_require__(5542);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var numbers_growth = __webpack_require__(3198);
;// CONCATENATED MODULE: ./lib/pictures/mermaid-chart.js



/** Visible on light and dark pages: Mermaid's own line is nearly white, and its background is. */
const colours = '%%{init: {"themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#7a6cf0"}}}}%%';
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
    const isLong = (0,numbers_growth/* daysBetween */.YM)(points[0]?.day ?? '', points.at(-1)?.day ?? '') > 366;
    const form = isLong ? 'monthOfYear' : 'shortDay';
    const days = points.map(({ day }) => `"${(0,format/* formatDay */.im)(day, locale, form)}"`);
    return [
        '```mermaid',
        colours,
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
    const step = Math.max(1, (0,numbers_growth/* daysBetween */.YM)(first.day, last.day) / (maxPoints - 1));
    const picked = Array.from({ length: maxPoints }, (_, index) => {
        const at = Date.parse(last.day) - Math.round((maxPoints - 1 - index) * step) * clock/* dayMs */.LP;
        return series.findLast(({ day }) => Date.parse(day) <= at);
    });
    return [...new Set(picked)].filter((point) => point !== undefined);
}

// EXTERNAL MODULE: ./lib/pipeline/failures.js
var pipeline_failures = __webpack_require__(6688);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
;// CONCATENATED MODULE: ./lib/locale/causes.js
/** What each error code means and what to do, for readers who want another language than the messages have. */
const causes = {
    'invalid-input': {
        en: 'An input or a key of .env.social is missing or wrong. Correct it.',
        de: 'Eine Eingabe oder ein Schlüssel in .env.social fehlt oder ist falsch. Korrigiere ihn.',
    },
    reauthorize: {
        en: 'The platform accepts no token of this account any more. Sign in again.',
        de: 'Die Plattform nimmt kein Token dieses Kontos mehr an. Melde dich erneut an.',
    },
    'missing-scope': {
        en: 'The sign-in lacks a scope. Sign in again and grant it.',
        de: 'Der Anmeldung fehlt eine Berechtigung. Melde dich erneut an und erteile sie.',
    },
    throttled: {
        en: 'There were too many requests. The next run tries again.',
        de: 'Es waren zu viele Anfragen. Der nächste Lauf versucht es erneut.',
    },
    unavailable: {
        en: 'A service could not be reached. The next run tries again.',
        de: 'Ein Dienst war nicht erreichbar. Der nächste Lauf versucht es erneut.',
    },
    'unexpected-answer': {
        en: 'This version does not understand an answer. If it stays, look for a newer version.',
        de: 'Diese Version versteht eine Antwort nicht. Wenn das so bleibt, suche nach einer neueren Version.',
    },
    'secret-not-writable': {
        en: 'The secret cannot be written. Check the token in secrets-token.',
        de: 'Das Secret lässt sich nicht schreiben. Prüfe das Token in secrets-token.',
    },
    'secret-not-saved': {
        en: 'Renewed tokens could not be saved. Follow what the log says before the next run.',
        de: 'Erneuerte Tokens konnten nicht gespeichert werden. Folge vor dem nächsten Lauf dem Protokoll.',
    },
    'stale-copy': {
        en: "This run's copy of the secret is old. Start a new run.",
        de: 'Dieser Lauf hat eine alte Kopie des Secrets. Starte einen neuen Lauf.',
    },
    'access-expired': {
        en: 'The access token has expired, and renewing it is switched off. Set refresh to auto.',
        de: 'Das Zugriffstoken ist abgelaufen, und das Erneuern ist abgeschaltet. Setze refresh auf auto.',
    },
    'would-refresh': {
        en: 'A dry run renews no tokens. Run without dry-run.',
        de: 'Ein Probelauf erneuert keine Tokens. Starte einen Lauf ohne dry-run.',
    },
    'wrong-target': {
        en: 'The text and the secret do not belong together. Make both refer to the same secret.',
        de: 'Text und Secret gehören nicht zusammen. Gib beide Male dasselbe Secret an.',
    },
    database: {
        en: 'The SQLite file cannot be used. See the message for the reason.',
        de: 'Die SQLite-Datei ist nicht benutzbar. Den Grund nennt die Meldung.',
    },
};

// EXTERNAL MODULE: ./lib/pipeline/announce-expiries.js
var announce_expiries = __webpack_require__(3454);
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

;// CONCATENATED MODULE: ./lib/action/describe-causes.js








/** More lines would bury the table of numbers. */
const maxCauses = 25;
/**
 * Returns what a person must do, as a caution of GitHub's Markdown
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts):
 * one line for each cause, and who must sign in by when. Empty when nobody must act.
 */
function describeCauses(collected, { locale, address }) {
    const wording = summaryWords[locale];
    const failures = (0,pipeline_failures/* toFailures */.R)(collected).filter(({ error }) => error.meaning.needsPerson);
    // Who must sign in now is among the failures.
    const failed = new Set(failures.flatMap(({ ids }) => ids));
    const ahead = collected.signIns.filter(({ name }) => !failed.has(name));
    const signIns = (0,announce_expiries/* soonest */.WH)(ahead, collected.takenAt).map(({ name, at }) => `- ${wording.signInBy(name, (0,format/* formatDay */.im)((0,clock/* toIsoSeconds */.gY)(at).slice(0, 10), locale))}`);
    return toAlert('CAUTION', [...failures.map((failure) => describeFailure(failure, locale, address)), ...signIns], locale);
}
/** Returns what failed and needs nobody, as a note. Empty without such a failure. */
function describePassing(collected, { locale, address }) {
    const failures = (0,pipeline_failures/* toFailures */.R)(collected).filter(({ error }) => !error.meaning.needsPerson);
    return toAlert('NOTE', failures.map((failure) => describeFailure(failure, locale, address)), locale);
}
function toAlert(kind, lines, locale) {
    if (lines.length === 0)
        return '';
    const more = lines.length - maxCauses;
    const shown = more > 0 ? [...lines.slice(0, maxCauses), `- ${summaryWords[locale].more(more)}`] : lines;
    return [`[!${kind}]`, ...shown].map((line) => `> ${line}`).join('\n');
}
/** The message, which is English, follows the sentence of another language. */
function describeFailure({ ids, error }, locale, address) {
    const who = ids.length > 0 ? `**${(0,pipeline_failures/* nameAll */.B)(ids)}**: ` : '';
    const said = `${error.message} ${error.hint}`;
    const text = locale === 'en'
        ? escapeMarkdown(said)
        : `${escapeMarkdown(causes[error.code][locale])} (${summaryWords[locale].message}: ${escapeMarkdown(said)})`;
    return `- ${who}${text} ${linkToCode(error.code, locale, address)}`;
}
/** The code as a link to its heading, or only the code where the address is unknown. */
function linkToCode(code, locale, address) {
    return address === null ? `\`${code}\`` : `[\`${code}\`](${(0,errors/* errorPage */.Wr)(code, address, locale)})`;
}

// EXTERNAL MODULE: ./lib/numbers/combined.js
var numbers_combined = __webpack_require__(3502);
// EXTERNAL MODULE: ./lib/pictures/growth-text.js
var growth_text = __webpack_require__(1087);
;// CONCATENATED MODULE: ./lib/action/describe-numbers.js









/** The metrics that have a column, by their names. */
const shownRates = ['engagement-rate', 'average-views'];
/**
 * Returns one table of all accounts: followers, their growth, engagement, average views and when a person must
 * sign in. An account that failed has its row, with its last stored followers.
 */
function describeNumbers({ signIns, takenAt }, accounts, { locale, address }) {
    if (accounts.length === 0)
        return '';
    const wording = words/* words */.aL[locale];
    const today = (0,clock/* toIsoSeconds */.gY)(takenAt).slice(0, 10);
    const ends = new Map(signIns.map(({ name, at }) => [name, (0,clock/* toIsoSeconds */.gY)(at).slice(0, 10)]));
    const lasts = new Map(accounts.map((one) => [one.id, (0,numbers_growth/* growthAsOf */.f2)(pointsOf(one))]));
    const dates = [
        {
            title: summaryWords[locale].asOfDay,
            days: lasts,
            isShown: [...lasts.values()].some((day) => day !== today),
        },
        { title: summaryWords[locale].signInUntil, days: ends, isShown: ends.size > 0 },
    ].filter(({ isShown }) => isShown);
    const rows = accounts.map((result) => [
        nameOf(result, locale, address),
        ...toCells(result, locale),
        ...dates.map(({ days }) => describeDay(days.get(result.id) ?? null, locale)),
    ]);
    if (accounts.length > 1)
        rows.push([...toTotal(accounts, locale), ...dates.map(() => '')]);
    const head = [
        summaryWords[locale].account,
        wording.followers,
        ...numbers_growth/* growthWindows */.xp.map((days) => wording.days(days)),
        summaryWords[locale].rate,
        summaryWords[locale].averageViews,
        ...dates.map(({ title }) => title),
    ];
    return toTable(head, rows, 1);
}
/** Returns a table of one platform's accounts, with a column for each metric. */
function describeMetrics(accounts, locale) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.map(({ id, document }) => [
        id,
        ...metrics.map(({ read, unit }) => (0,format/* formatFigure */.Mo)(read(document), unit, locale)),
    ]);
    const head = [summaryWords[locale].account, ...metrics.map((one) => (0,words/* titleOf */.Gg)(one, locale))];
    return toTable(head, rows, 1);
}
/** The followers of all accounts and their growth; a person who follows two of them counts twice. */
function toTotal(accounts, locale) {
    const combined = (0,numbers_combined/* toCombined */.TQ)(accounts.map((one) => ({ id: one.id, points: pointsOf(one) })));
    const growths = combined?.growths ?? numbers_growth/* growthWindows */.xp.map(() => null);
    return [
        `**${summaryWords[locale].total}**`,
        (0,format/* formatFigure */.Mo)(combined?.followers ?? null, undefined, locale),
        ...growths.map((growth, index) => describeTotalGrowth(growth, numbers_growth/* growthWindows */.xp[index], locale)),
        ...shownRates.map(() => ''),
    ];
}
/** In one line, also in a narrow column. */
const describeDay = (day, locale) => day === null ? '–' : (0,format/* formatDay */.im)(day, locale).replaceAll(' ', '\u00a0');
const pointsOf = (result) => result.status === 'ok' ? result.points : (result.stored?.points ?? []);
function nameOf(result, locale, address) {
    const document = result.status === 'ok' ? result.document : result.stored?.document;
    const name = document
        ? ` ${toLink(shorten(document.profile.username), document.profile.url)}`
        : '';
    if (result.status === 'ok')
        return `${result.id}${name}`;
    const { failedWith } = summaryWords[locale];
    return `${result.id}${name} · ${failedWith} ${linkToCode(result.error.code, locale, address)}`;
}
/** Followers, growth, and the rates of a document; of an account that failed only the stored followers. */
function toCells(result, locale) {
    if (result.status === 'failed') {
        const known = result.stored ? readFollowers(result.platform, result.stored.document) : null;
        const unknown = [...numbers_growth/* growthWindows */.xp, ...shownRates].map(() => '–');
        return [(0,format/* formatFigure */.Mo)(known, undefined, locale), ...unknown];
    }
    const { platform, document, points } = result;
    return [
        (0,format/* formatFigure */.Mo)(readFollowers(platform, document), undefined, locale),
        ...(0,numbers_growth/* toGrowths */.G)(points, numbers_growth/* followersOf */.n$).map((growth) => describeGrowth(growth, locale)),
        ...shownRates.map((name) => {
            const metric = platform.metrics.find((one) => one.name === name);
            return (0,format/* formatFigure */.Mo)(metric?.read(document) ?? null, metric?.unit, locale);
        }),
    ];
}
/** With one decimal, as the percentage of a sum is rounded. */
function describeTotalGrowth(growth, days, locale) {
    if (growth === null)
        return '–';
    const { change, spanDays } = growth;
    const span = spanDays === days ? '' : toSpan(spanDays, locale);
    return `${(0,format/* formatChange */.eD)(change, undefined, locale)}${(0,growth_text/* formatShareOf */.KW)(growth, locale, 1)}${span}`;
}
const describeGrowth = (growth, locale) => (0,format/* formatGrowth */.T9)(growth, undefined, locale, (days) => toSpan(days, locale));
const toSpan = (days, locale) => ` · ${words/* words */.aL[locale].days(days)}`;
const readFollowers = ({ metrics, look }, document) => metrics.find(({ name }) => name === look.audience)?.read(document) ?? null;
const shorten = (text) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

;// CONCATENATED MODULE: ./lib/action/describe-posts.js



/** A table with the best posts of each account; empty when none has any. */
function describePosts(accounts, locale) {
    const rows = accounts.flatMap(({ id, document }) => (document.top_posts ?? []).map((post) => [id, ...describe_posts_toCells(post, locale)]));
    if (rows.length === 0)
        return '';
    const { account, bestPosts, views, likes, comments, shares, rate } = summaryWords[locale];
    return toTable([account, bestPosts, views, likes, comments, shares, rate], rows, 2);
}
function describe_posts_toCells(post, locale) {
    const { url, views, likes, comments, shares, engagement_rate: rate } = post;
    return [
        toLink(describe_posts_nameOf(post, locale), url),
        ...[views, likes, comments, shares].map((count) => (0,format/* formatFigure */.Mo)(count, undefined, locale)),
        (0,format/* formatFigure */.Mo)(rate, 'percent', locale),
    ];
}
/** The title, or without one the day or the id. */
function describe_posts_nameOf({ title, posted_at: postedAt, id }, locale) {
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
    const { dryRun, locale, address } = options;
    const wording = summaryWords[locale];
    const shown = collected.accounts.slice(0, maxAccounts);
    const succeeded = shown.filter((one) => one.status === 'ok');
    const hidden = collected.accounts.length - shown.length;
    const [day = '', time = ''] = (0,clock/* toIsoSeconds */.gY)(collected.takenAt).split('T');
    const parts = [
        `## ${wording.heading(`${(0,format/* formatDay */.im)(day, locale)}, ${time.slice(0, 5)}`)}`,
        describeCauses(collected, { locale, address }),
        dryRun ? wording.dryRun : '',
        describeNumbers(collected, shown, { locale, address }),
        hidden > 0 ? wording.more(hidden) : '',
        describePassing(collected, { locale, address }),
        describePosts(succeeded.slice(0, maxCharts), locale),
        fold(wording.allNumbers, describeAllMetrics(succeeded, locale)),
        fold(wording.charts, succeeded.slice(0, maxCharts).map((account) => drawFollowers(account, locale))),
        describeRenewals(collected, options),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
function describeAllMetrics(accounts, locale) {
    const platforms = [...new Set(accounts.map(({ platform }) => platform))];
    return platforms.map((platform) => describeMetrics(accounts.filter((one) => one.platform === platform), locale));
}
/** Hides parts until a click; empty when all of them are. */
function fold(title, parts) {
    const shown = parts.filter(Boolean);
    if (shown.length === 0)
        return '';
    // Markdown begins again only after an empty line.
    return [`<details><summary>${title}</summary>`, ...shown, '</details>'].join('\n\n');
}
function drawFollowers({ id, points }, locale) {
    const title = `${words/* words */.aL[locale].followers} · ${id}`;
    return toMermaidChart((0,numbers_growth/* followersOf */.n$)(points), { title, locale }) ?? '';
}
function describeRenewals({ renewed, saved, problems }, { secretName, locale }) {
    if (renewed.length === 0)
        return '';
    const wording = summaryWords[locale];
    const isSaved = saved && problems.every(({ code }) => code !== 'secret-not-saved');
    return `${wording.renewed((0,pipeline_failures/* nameAll */.B)(renewed))} ${isSaved ? wording.savedIn(secretName) : wording.notSaved}`;
}
/** Appends Markdown to the step summary. */
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}


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

/***/ 6688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameAll),
/* harmony export */   R: () => (/* binding */ toFailures)
/* harmony export */ });
/** Lists the causes of failures, each once, with the accounts that share it. The run's own come first. */
function toFailures({ accounts, problems }) {
    const failures = new Map();
    const add = (error, ids, isOfRun) => {
        const cause = JSON.stringify([error.code, error.message, error.hint]);
        const known = failures.get(cause);
        if (known)
            known.ids.push(...ids);
        else
            failures.set(cause, { ids, error, isOfRun });
    };
    for (const error of problems)
        add(error, [], true);
    for (const result of accounts)
        if (result.status === 'failed')
            add(result.error, [result.id], false);
    return [...failures.values()];
}
/** A message names at most this many accounts. */
const mostNamed = 20;
/** The accounts' ids for the beginning of a message, with commas. Empty without accounts. */
const nameAll = (ids) => ids.length <= mostNamed
    ? ids.join(', ')
    : `${ids.slice(0, mostNamed).join(', ')} and ${ids.length - mostNamed} more`;


/***/ })

};
